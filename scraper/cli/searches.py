"""`cuttings searches`: the searches that were saved under a name."""

from __future__ import annotations

from dataclasses import asdict

import click

from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output
from scraper.cli.values import WORDS


@make_command("searches", short_help="List the saved searches, or remove one.")
@click.option("--remove", type=WORDS, metavar="NAME", help="Forget the search of this name.")
@click.pass_obj
def command(options: Options, /, *, remove: str | None) -> None:
    """List the searches that `cuttings search --save NAME` saved, with their words and filters."""
    from scraper.cli.opened import to_read
    from storage import Archive

    out = Output(options)
    if remove is not None:
        with Archive.open(options.db, create=False) as archive:
            archive.saved_searches.remove(remove)
        out.remark(f"{remove} is removed")
        return
    with to_read(options) as archive:
        saved = archive.saved_searches.list()
    rows = []
    for search in saved:
        told = {name: value for name, value in asdict(search.filters).items() if value is not None}
        if options.json:
            out.record({**asdict(search), "filters": told})
        else:
            words = ", ".join(f"{name}={value}" for name, value in told.items())
            rows.append((search.name, search.query, words))
    if rows:
        out.table(("name", "query", "filters"), rows, shrink=1)
    elif not saved:
        out.remark("no search was saved: say --save NAME to `cuttings search`")
