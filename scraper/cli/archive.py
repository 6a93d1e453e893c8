"""`cuttings archive`: single pages, from the web or from disk, into the archive."""

from __future__ import annotations

import asyncio
import shlex
import shutil
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from scraper.cli import interrupt
from scraper.cli.collect import Teller, end, tools
from scraper.cli.opened import to_write
from scraper.cli.options import OPTIONS, Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output, Span
from scraper.cli.sources import fetch_options, settings_of, web_address
from scraper.errors import UsageError

if TYPE_CHECKING:
    from scraper.crawl.events import Report
    from scraper.settings import Settings
    from storage import Archive


MAX_HISTORY = 10_000  # one request a second: three hours


@make_command("archive", short_help="Fetch and keep review pages: URLs, files, folders, patterns.")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("--url", metavar="URL", help="The address that a single file, or standard input, came from.")
@fetch_options
@click.option("--with-pictures", is_flag=True, default=None, help="Keep the pictures, styles and fonts of pages too.")
@click.option(
    "--rescue",
    is_flag=True,
    default=None,
    help="Where a page is gone or closed, keep what the Wayback Machine has of it.",
)
@click.option(
    "--history",
    type=click.IntRange(min=1, max=MAX_HISTORY),
    metavar="NUMBER",
    help="With --via wayback: up to so many different versions of each page, from the earliest on.",
)
@click.option("--screenshot", is_flag=True, default=None, help="With --via browser: keep a picture of the page too.")
@click.option("--pdf", is_flag=True, default=None, help="With --via browser: keep the page as PDF too.")
@click.pass_obj
def command(options: Options, /, sources: tuple[str, ...], url: str | None, **fetch: Any) -> int:
    """Fetch and keep review pages, read them, and show what was found.

    Each SOURCE is a URL, a file, a folder, a pattern in quotes, or - for standard input. Links are not followed:
    `cuttings crawl` does that. A page on disk is kept under the address that it declares.

    \b
    Examples:
      cuttings archive https://critic.example/reviews/the-lantern
      cuttings archive saved-pages/ 'more/**/*.html'
      curl -s URL | cuttings archive - --url URL
      cuttings archive --via wayback --history 50 https://critic.example/reviews/the-lantern
    """
    out = Output(options)
    address = web_address(url)
    if fetch["route"] != "browser" and (fetch["screenshot"] or fetch["pdf"]):
        raise UsageError("only a browser makes pictures of pages", cure="add --via browser")
    settings = settings_of(options, out, **fetch)
    with to_write(options) as archive:
        report, latest = _run(out, archive, sources, settings, url=address)
        archive.checkpoint()
    code = end(out, report)
    if latest is not None:
        _suggest(out, options, latest)
    return code


def _run(
    out: Output, archive: Archive, sources: tuple[str, ...], settings: Settings, *, url: str | None
) -> tuple[Report, Mapping[str, Any] | None]:
    """Archive everything; the report, and what was read of the last page that is new or changed."""
    from scraper.crawl.run import archive_sources

    with out.progress("archive") as bar:
        teller = Teller(out, archive, bar, whole=True)

        async def work(stop: asyncio.Event) -> Report:
            async with tools(archive, settings) as (fetcher, pool):
                return await archive_sources(
                    sources,
                    archive=archive,
                    fetcher=fetcher,
                    pool=pool,
                    settings=settings,
                    now=lambda: datetime.now(UTC),
                    on_event=teller,
                    stop=stop,
                    url=url,
                )

        return interrupt.run(work, out), teller.latest


def _suggest(out: Output, options: Options, latest: Mapping[str, Any]) -> None:
    """What to type next, so that it works as it stands here."""
    program = _program()
    where = "" if options.db == OPTIONS.db else f" --db {shlex.quote(str(options.db))}"
    out.remark()
    out.remark(Span("Next: ", "faint"), f"{program}{where} list")
    out.remark(f"      {program}{where} show {latest['page_id']}")
    if latest["item"] and latest["item"]["name"]:
        out.remark(f"      {program}{where} search {shlex.quote(latest['item']['name'])}")


def _program() -> str:
    """How this program was called, in a form that can be typed again."""
    called = Path(sys.argv[0])
    if called.name != "cuttings":
        return "python -m scraper"
    found = shutil.which("cuttings")
    is_found = found is not None and Path(found).exists() and called.exists() and Path(found).samefile(called)
    return "cuttings" if is_found else shlex.quote(str(called))
