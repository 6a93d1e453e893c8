"""`cuttings cite`: a review, or some words of it, as a citation that can be proved against the archive later."""

from __future__ import annotations

import click

from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output
from scraper.cli.show import find

# The formats of `storage.export.styles`: stated here so that the help loads no storage.
STYLES = ("text", "ris", "bibtex", "csl", "json")


@make_command("cite", short_help="Cite a review, or words of it, with a proof.")
@click.argument("ref")
@click.option("--quote", "quotation", metavar="WORDS", help="Cite these words; without it, the review as a whole.")
@click.option("--format", "style", type=click.Choice(STYLES), default="text", help="The style.  [default: text]")
@click.option("--revision", type=click.IntRange(min=1), metavar="N", help="Of this version, not the present one.")
@click.pass_obj
def command(options: Options, /, ref: str, quotation: str | None, style: str, revision: int | None) -> None:
    """Print a citation of REF (as for `show`) with a proof: what was archived when, the digest of its bytes and text,
    and where the words stand in it. `cuttings verify --citation` checks it, years later and on another machine.
    """
    from scraper.cli.opened import to_read
    from storage.citations import cite
    from storage.export.styles import STYLES as WRITERS

    out = Output(options)
    with to_read(options) as archive:
        citation = cite(archive.reviews.get(find(archive, ref), revision=revision, evidence=False), quotation)
    text = WRITERS["json" if options.json else style](citation)
    for line in text.rstrip("\n").split("\n"):
        out.line(line.rstrip("\r"))
