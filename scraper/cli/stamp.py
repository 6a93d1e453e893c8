"""`cuttings stamp`: the archive as a list of digests, and an authority's word that it was there at that time."""

from __future__ import annotations

import asyncio
import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli import failures
from scraper.cli.layout import count
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output
from scraper.errors import UsageError
from scraper.whole_file import whole_binary_file

if TYPE_CHECKING:
    from storage.digests import Compared


@make_command("stamp", short_help="Write what the archive holds as a list of digests, and have it time-stamped.")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--tsa", metavar="URL", help="Ask this time-stamping authority (RFC 3161), and keep its answer.")
@click.option("--check", is_flag=True, help="Prove the answer in FILE.tsr, and compare FILE with the archive.")
@click.option(
    "--ca",
    "authorities",
    type=click.Path(path_type=Path),
    metavar="PEM",
    multiple=True,
    help="With --check: certificates of the authority, its root among them.",
)
@click.option("--allow-private", is_flag=True, help="The authority may be a machine of your own network.")
@click.pass_obj
def command(
    options: Options, /, file: Path, tsa: str | None, *, check: bool, authorities: tuple[Path, ...], allow_private: bool
) -> int:
    """Write every capture and every version, with its SHA-256, to FILE, and a request for a time stamp to FILE.tsq.

    With --tsa an authority is asked, and its answer is FILE.tsr; any other way to it does as well. Where FILE is there
    already, only what is missing is done. --check proves the answer offline, and so does
    `openssl ts -verify -data FILE -in FILE.tsr -CAfile PEM`; exit code 1 where it does not hold.
    """
    if check:
        return _check(options, file, authorities)
    out = Output(options)
    number = None if file.exists() else _write(options, file)
    if tsa is not None and not _beside(file, ".tsr").exists():
        _answered(options, file, tsa, allow_private=allow_private)
    made = [str(one) for one in (file, *(_beside(file, end) for end in (".tsq", ".tsr"))) if one.exists()]
    if options.json:
        out.document({"lines": number, "files": made})
        return failures.DONE
    said = "there already" if number is None else count(number, "line") or "no lines"
    out.remark(f"{', '.join(made)}: {said}")
    if not _beside(file, ".tsr").exists():
        out.remark(f"have {file}.tsq answered by an authority, as {file}.tsr; or say --tsa URL")
    return failures.DONE


def _check(options: Options, file: Path, authorities: tuple[Path, ...]) -> int:
    """Prove a stamp, and compare its list with the archive; the exit code."""
    from scraper.cli.opened import to_read
    from scraper.fetch.timestamps import StampRefused

    out = Output(options)
    if not authorities:
        raise UsageError("a stamp is proved against the authority's certificates", cure="name them with --ca FILE")
    try:
        at = _proved_at(file, authorities)
    except StampRefused as refused:
        out.trouble(f"cuttings: {file}.tsr proves nothing: {refused}")
        return failures.SOME_FAILED
    with to_read(options) as archive, file.open("rb") as lines:
        result = archive.digests.compare(lines, lambda line: out.trouble(f"cuttings: no longer so: {line}"))
    return _tell(out, options, at, result)


def _tell(out: Output, options: Options, at: datetime, result: Compared) -> int:
    if options.json:
        told = {"there": result.there, "gone": result.gone, "other": result.other}
        out.document({"stamped_at": at.isoformat(), **told, "holds": not result.other})
    else:
        out.remark(f"stamped {at:%Y-%m-%d %H:%M:%S} UTC")
        out.remark(f"{result.there:,} of its lines are in the archive as they were")
        if result.gone:
            out.remark(f"{result.gone:,} are not in it any more: pruned, or lost, which `cuttings verify` tells")
        if result.other:
            out.trouble(f"{count(result.other, 'line')} of it are no longer so")
    return failures.SOME_FAILED if result.other else failures.DONE


def _write(options: Options, file: Path) -> int:
    from scraper.cli.opened import to_read
    from scraper.fetch.timestamps import request

    with to_read(options) as archive, whole_binary_file(file) as out:
        number, sha256 = archive.digests.write(out)
    with whole_binary_file(_beside(file, ".tsq")) as out:
        out.write(request(sha256))
    return number


def _answered(options: Options, file: Path, tsa: str, *, allow_private: bool) -> None:
    from scraper.fetch.timestamps import ask, read_request
    from scraper.settings import from_environment

    settings = from_environment(os.environ, db=options.db, allow_private=allow_private or None)
    asked = read_request(_beside(file, ".tsq"))
    answer = asyncio.run(ask(tsa, asked, settings.fetch))
    with whole_binary_file(_beside(file, ".tsr")) as out:
        out.write(answer)


def _proved_at(file: Path, authorities: tuple[Path, ...]) -> datetime:
    from scraper.fetch.timestamps import digest_of, nonce_of, proved_at, read_answer, read_request

    tsq = _beside(file, ".tsq")
    nonce = nonce_of(read_request(tsq)) if tsq.exists() else None
    return proved_at(read_answer(_beside(file, ".tsr")), digest_of(file), nonce, authorities)


def _beside(file: Path, end: str) -> Path:
    return file.with_name(file.name + end)
