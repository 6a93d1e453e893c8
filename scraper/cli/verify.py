"""`cuttings verify`: is the archive still what was written?"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from scraper.cli import failures
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output

if TYPE_CHECKING:
    from storage.verify import Finding, Verification


@make_command("verify", short_help="Check that the archive is whole.")
@click.option("--citation", metavar="FILE|PROOF", help="Check citations instead: a file of any format, or one proof.")
@click.pass_obj
def command(options: Options, /, citation: str | None) -> int:
    """Check that the archive is whole: every body and text is hashed again, and every reference followed.

    Nothing is written. Exit code 2 if anything is wrong; each fault is listed. With --citation, citations made by
    `cuttings cite` are checked against the archive; exit code 1 where one does not hold.
    """
    from scraper.cli.opened import to_read

    if citation is not None:
        from scraper.cli.citations import check_citations

        return check_citations(options, citation)
    out = Output(options)
    with to_read(options) as archive, out.progress("verify") as bar:

        def show(table: str, done: int, total: int) -> None:
            if bar is not None:
                bar.update(done=done, total=total, note=table)

        result = archive.verify(show)
    if options.json:
        out.document({**asdict(result), "is_whole": result.is_whole})
    else:
        _print(out, options, result)
    return failures.DONE if result.is_whole else failures.UNUSABLE


def _print(out: Output, options: Options, result: Verification) -> None:
    for finding in result.findings:
        out.trouble(f"cuttings: {options.db}: {_in_words(finding)}")
    checked = ", ".join(f"{number:,} {table}" for table, number in result.checked.items())
    if result.is_whole:
        out.remark(f"{options.db} is whole: {checked or 'nothing in it'}")
    else:
        faults = f"{len(result.findings)} fault{'' if len(result.findings) == 1 else 's'}"
        out.trouble(f"{faults} in {options.db} ({checked or 'nothing'} checked): restore it from a copy")


def _in_words(finding: Finding) -> str:
    row = f" row {finding.row}" if finding.row is not None else ""
    return f"{finding.table}{row}: {finding.message}" if finding.table else finding.message
