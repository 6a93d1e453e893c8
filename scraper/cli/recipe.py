"""`cuttings recipe`: write a recipe for a site with the test of it, and run such tests."""

from __future__ import annotations

import asyncio
import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

from scraper.cli import failures
from scraper.cli.one_page import capture_of
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.options import group as make_group
from scraper.cli.output import Output, Span
from scraper.cli.sources import fetch_options, settings_of, web_address
from scraper.errors import UsageError

if TYPE_CHECKING:
    from scraper.records import Capture
    from scraper.settings import Settings
    from scraper.workshop.check import PageChecked

_FOLDER = "recipes"  # where neither an option nor the environment names another
PAGES = "pages"  # the folder in a folder of recipes that holds the pages they are tried on
_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST_SLUG = 60  # letters of a page's folder


@make_group("recipe", short_help="Write a site's recipe with its test, or run such tests.")
def command() -> None:
    """Write what is peculiar to one site as a recipe, with a page to try it on; and try recipes."""


@make_command("new", short_help="Write a recipe and its test from one page.")
@click.argument("source")
@click.option("--url", metavar="URL", help="The address that a file or standard input came from.")
@click.option(
    "--want",
    "wanted",
    multiple=True,
    metavar="FIELD=VALUE",
    help="What the recipe must read on this page; again for more fields, or more values of one.",
)
@click.option(
    "--into",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="The folder of recipes.  [default: $CUTTINGS_RECIPES, or recipes]",
)
@click.option("--force", is_flag=True, help="Write over a recipe of this site that is there already.")
@fetch_options
@click.pass_obj
def new(
    options: Options, /, source: str, url: str | None, wanted: tuple[str, ...], into: Path | None,
    force: bool, **fetch: Any,
) -> int:  # fmt: skip
    """Write a recipe for the site of SOURCE (a URL, a file, or -), and a test of it: the page, and what should be read.

    Look through expected.json, mend what is wrong, and take "reviewed" out of it: until then `recipe test` complains.
    """
    from scraper.page import Page
    from scraper.parse.pipeline import by_general_rules, read_page
    from scraper.sites import file_name, forget
    from scraper.workshop.draft import draft, wants
    from scraper.workshop.expectations import expected_of

    out = Output(options)
    values = wants(wanted)
    settings = settings_of(options, out, **fetch)
    folder = into or settings.recipes or Path(_FOLDER)
    capture = asyncio.run(_readable(source, web_address(url), settings))
    host = (urlsplit(capture.url).hostname or "").removeprefix("www.")
    if not host:
        raise UsageError(f"{source} does not say which site it is of", cure="give its address with --url")
    recipe = folder / f"{file_name(host)}.py"
    if recipe.exists() and not force:
        raise UsageError(f"{recipe} exists", cure="mend it by hand, or write over it with --force")
    page = Page(capture.body, capture.url, headers=dict(capture.headers))
    drafted = draft(page, by_general_rules(page), values)
    beside = folder / PAGES / host / slug_of(capture.url)
    beside.mkdir(parents=True, exist_ok=True)
    recipe.write_text(drafted.text, encoding="utf-8")
    forget()
    reading = read_page(Page(capture.body, capture.url), recipes_folder=folder).to_dict()
    (beside / "page.html").write_bytes(capture.body)
    expected = json.dumps(expected_of(reading), ensure_ascii=False, indent=1)
    (beside / "expected.json").write_text(f"{expected}\n", encoding="utf-8")
    _tell_new(out, recipe, beside, drafted.selectors, drafted.missing)
    return failures.SOME_FAILED if drafted.missing else failures.DONE


async def _readable(source: str, url: str | None, settings: Settings) -> Capture:
    """The capture, once a reader that can be killed has shown that it can be read here."""
    from scraper.parse.isolate import ReaderPool

    capture = await capture_of(source, url, settings)
    async with ReaderPool(1, settings.read_deadline_s, settings.read_memory_bytes, None) as pool:
        await pool.read(capture)
    return capture


def slug_of(url: str) -> str:
    """The name of a page's folder, from the end of its address.

    >>> slug_of("https://critic.example/film/2025/Harbour-Lights.html?x=1"), slug_of("https://critic.example/")
    ('harbour-lights-html', 'home')
    """
    last = urlsplit(url).path.rstrip("/").rpartition("/")[2].lower()
    return _SLUG.sub("-", last).strip("-")[:_LONGEST_SLUG] or "home"


def _tell_new(out: Output, recipe: Path, beside: Path, selectors: Any, missing: tuple[str, ...]) -> None:
    if out.json:
        files = {"recipe": str(recipe), "page": str(beside / "page.html"), "expected": str(beside / "expected.json")}
        out.record({**files, "selectors": dict(selectors), "missing": list(missing)})
    else:
        out.line(Span("wrote", "label"), f"  {recipe}")
        out.line(Span("wrote", "label"), f"  {beside}/ (page.html, expected.json)")
        for field, selector in selectors.items():
            out.line(Span("reads", "good"), f"  {field} by {selector}")
    if os.environ.get("CUTTINGS_RECIPES") != str(recipe.parent):
        out.remark(f"it is read by where the environment says CUTTINGS_RECIPES={recipe.parent}")
    for field in missing:
        out.trouble(f"{field}: no selector gives this value here; write a `parse` function (docs/recipes.md)")


@make_command("test", short_help="Read the pages of a folder as its recipes say, and compare.")
@click.argument("folder", required=False, type=click.Path(path_type=Path, file_okay=False, exists=True))
@click.option(
    "--pages",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    metavar="FOLDER",
    help="Where the pages lie, as SITE/PAGE/page.html with expected.json.  [default: FOLDER/pages]",
)
@click.pass_obj
def test(options: Options, /, folder: Path | None, pages: Path | None) -> int:
    """Try the recipes of FOLDER, or of $CUTTINGS_RECIPES, or recipes; with --pages alone, those that ship."""
    from scraper.workshop import check

    out = Output(options)
    if folder is None and pages is None:
        folder = Path(os.environ.get("CUTTINGS_RECIPES") or _FOLDER)
        if not folder.is_dir():
            raise UsageError(f"no folder of recipes {folder}", cure="name one, or set CUTTINGS_RECIPES")
    report = check.run(pages or Path(folder or "") / PAGES, folder)
    for page in report.pages:
        _tell_page(out, page)
    for complaint in report.complaints:
        if out.json:
            out.record({"recipe": str(complaint.recipe), "outcome": "broken", "message": complaint.text})
        else:
            out.line(Span("broken", "bad"), f"      {complaint.recipe}: {complaint.text}")
    passed = sum(page.outcome == "passed" for page in report.pages)
    out.remark(f"{passed} of {len(report.pages)} pages passed, {len(report.complaints)} complaints about recipes")
    return failures.DONE if report.is_good else failures.SOME_FAILED


def _tell_page(out: Output, page: PageChecked) -> None:
    if out.json:
        told = {"page": str(page.path), "outcome": page.outcome, "differences": page.differences}
        out.record({**told, "message": page.message or None})
        return
    look = Span(page.outcome.ljust(10), "good" if page.outcome == "passed" else "bad")
    out.line(look, f"  {page.path.parent}{': ' if page.message else ''}{page.message}")
    for field, both in page.differences.items():
        out.line(f"            {field}: expected {_short(both['expected'])}")
        out.line(f"            {' ' * len(field)}       got {_short(both['got'])}")


def _short(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


command.add_command(new)
command.add_command(test)
