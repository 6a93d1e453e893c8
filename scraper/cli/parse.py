"""`cuttings parse`: what is read from one page, as JSON; nothing is stored."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import click

from scraper.cli.one_page import capture_of
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output
from scraper.cli.sources import fetch_options, settings_of, web_address

if TYPE_CHECKING:
    from scraper.settings import Settings


@make_command("parse", short_help="Print what is read from one page as JSON; store nothing.")
@click.argument("source")
@click.option("--url", metavar="URL", help="The address that a file or standard input came from.")
@click.option("--evidence/--no-evidence", default=True, help="With the place of each value on the page, or without.")
@fetch_options
@click.pass_obj
def command(options: Options, /, source: str, url: str | None, evidence: bool, **fetch: Any) -> None:
    """Print what is read from SOURCE (a URL, a file, or - for standard input) as JSON, and store nothing.

    A file is read as the page whose address it declares (its canonical link); give --url where it declares none.
    """
    out = Output(options)
    reading = asyncio.run(_read(source, web_address(url), settings_of(options, out, **fetch)))
    if not evidence:
        del reading["evidence"]
    elif reading["evidence"]:
        reading["evidence"] = dict(reading["evidence"])
    out.document(reading)


async def _read(source: str, url: str | None, settings: Settings) -> dict[str, Any]:
    from scraper.parse.isolate import ReaderPool

    async with ReaderPool(1, settings.read_deadline_s, settings.read_memory_bytes, settings.recipes) as pool:
        result = await pool.read(await capture_of(source, url, settings))
        return result.reading
