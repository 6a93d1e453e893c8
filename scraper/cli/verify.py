"""`cuttings verify`: is the archive still what was written? And, with a second copy, made so again."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli import failures
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output

if TYPE_CHECKING:
    from storage.verify import Finding, Progress, Verification


@make_command("verify", short_help="Check that the archive is whole, and repair it from a copy.")
@click.option("--evidence", is_flag=True, help="Also lead every value back to the archived bytes it was read from.")
@click.option(
    "--repair-from",
    "copy",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="FILE",
    help="Where anything is wrong, make it whole from this copy of the archive.",
)
@click.option(
    "--reindex", is_flag=True, help="First make the full-text index, and what else is made of other tables, anew."
)
@click.option("--citation", metavar="FILE|PROOF", help="Check citations instead: a file of any format, or one proof.")
@click.pass_obj
def command(options: Options, /, *, evidence: bool, copy: Path | None, reindex: bool, citation: str | None) -> int:
    """Check that the archive is whole: everything is hashed again, and every reference followed.

    Nothing is written without --repair-from or --reindex. Exit code 2 if anything is wrong; each fault is listed.
    With --citation, citations made by `cuttings cite` are checked against the archive; exit code 1 where one does not
    hold.
    """
    if citation is not None:
        from scraper.cli.citations import check_citations

        return check_citations(options, citation)
    out = Output(options)
    if reindex:
        _reindex(out, options)
    with out.progress("verify") as bar:

        def show(table: str, done: int, total: int) -> None:
            if bar is not None:
                bar.update(done=done, total=total, note=table)

        if copy is not None:
            return _repair(out, options, copy, show)
        result = _verify(options, show, evidence=evidence)
    _tell(out, options, result)
    return failures.DONE if result.is_whole else failures.UNUSABLE


def _verify(options: Options, show: Progress, *, evidence: bool) -> Verification:
    from scraper.cli.opened import to_read

    with ExitStack() as stack:
        archive = stack.enter_context(to_read(options))
        check = None
        if evidence:
            from scraper.crawl.proof import EvidenceProver

            check = stack.enter_context(EvidenceProver())
        return archive.verify(show, check)


def _reindex(out: Output, options: Options) -> None:
    from storage import Archive

    with Archive.open(options.db, create=False) as archive:
        done = archive.reindex()
    out.remark(f"the full-text index was made anew: {done.pages:,} pages")
    for table, faults in done.remade.items():
        out.remark(f"{table}: made anew, {faults:,} fault{'' if faults == 1 else 's'} in it")


def _repair(out: Output, options: Options, copy: Path, show: Progress) -> int:
    from storage.errors import ArchiveDamaged, ForeignFile
    from storage.mending import has_later, mend

    try:
        before = _verify(options, show, evidence=False)
        if before.is_whole and not has_later(options.db, copy):
            _tell(out, options, before)
            return failures.DONE
    except (ArchiveDamaged, ForeignFile) as error:  # so damaged that it cannot even be opened; mend looks closer
        out.remark(f"cuttings: {error.message}")
    else:
        for finding in before.findings:
            out.remark(f"{options.db}: {_in_words(finding)}")
    mended = mend(options.db, copy, show)
    if options.json:
        told = {**asdict(mended.result), "damaged_file": str(mended.aside)}
        out.document({**asdict(mended.after), "is_whole": mended.after.is_whole, "repaired": told})
        return failures.DONE if mended.after.is_whole else failures.UNUSABLE
    result = mended.result
    lost = f", {result.lost:,} could be read in neither" if result.lost else ""
    out.remark(
        f"{options.db} repaired: {result.kept:,} rows were whole, {result.from_copy:,} came from {copy}{lost}; "
        f"the damaged file is {mended.aside}"
    )
    _tell(out, options, mended.after)
    return failures.DONE if mended.after.is_whole else failures.UNUSABLE


def _tell(out: Output, options: Options, result: Verification) -> None:
    if options.json:
        out.document({**asdict(result), "is_whole": result.is_whole})
        return
    for finding in result.findings:
        out.trouble(f"cuttings: {options.db}: {_in_words(finding)}")
    checked = ", ".join(f"{number:,} {table}" for table, number in result.checked.items() if number)
    if result.is_whole:
        out.remark(f"{options.db} is whole: {checked or 'nothing in it'}")
    else:
        faults = f"{len(result.findings)} fault{'' if len(result.findings) == 1 else 's'}"
        cure = "repair it with --repair-from and a copy, or restore it from one"
        out.trouble(f"{faults} in {options.db} ({checked or 'nothing'} checked): {cure}")


def _in_words(finding: Finding) -> str:
    row = f" row {finding.row}" if finding.row is not None else ""
    return f"{finding.table}{row}: {finding.message}" if finding.table else finding.message
