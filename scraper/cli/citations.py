"""Checking citations against the archive: what `cuttings verify --citation` does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from scraper.cli import failures
from scraper.cli.options import Options
from scraper.cli.output import Output, Span
from scraper.errors import UsageError
from scraper.text import fold

if TYPE_CHECKING:
    from storage.citations import Checked

_MAX_BYTES = 64 << 20  # of a file of citations


def check_citations(options: Options, given: str) -> int:
    """Check every citation in a file, or the one that was given; gives the exit code."""
    from scraper.cli.opened import to_read
    from storage.citations import proofs_in

    out = Output(options)
    proofs = list(dict.fromkeys(proofs_in(_text(given))))
    if not proofs:
        cure = "give a file that `cuttings cite` wrote, or a proof"
        raise UsageError(f"there is no citation in {given[:80]}", cure=cure)
    with to_read(options) as archive:
        results = [
            (line, _against_quotation(_against_bytes(archive.citations.check(line)), quoted)) for line, quoted in proofs
        ]
    for line, result in results:
        _tell(out, line, result)
    held = sum(result.outcome == "proved" for _, result in results)
    out.remark(f"{held} of {len(results)} citations proved")
    return failures.DONE if held == len(results) else failures.SOME_FAILED


def _text(given: str) -> str:
    """What was given, or what stands in the file of that name."""
    if given.startswith("cuttings:"):
        return given
    path = Path(given)
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise UsageError(f"{path} is larger than any list of citations", cure="give another file")
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror})", cure="give a file, or a proof") from error


def _against_bytes(result: Checked) -> Checked:
    """The last link of the chain: the words stand in the bytes too, whatever rules once read the text from them."""
    from scraper.page import Page

    if result.outcome != "proved" or result.proof is None or not result.words or result.body is None:
        return result
    page = Page(result.body, result.proof.url)
    shown = _bare(page.all_text)
    if all(_bare(line) in shown for line in result.words.split("\n")):
        return result
    return replace(result, outcome="not-in-bytes", message="the text holds the words, but the archived page does not")


def _against_quotation(result: Checked, quoted: str | None) -> Checked:
    """What a reader sees above the proof must be the words that it proves."""
    if result.outcome != "proved" or not result.words or result.proof is None or result.proof.quote_sha256 is None:
        return result
    if quoted is None or _bare(quoted) == _bare(result.words):
        return result
    return replace(result, outcome="misquoted", message="the quotation above the proof is not what the archive holds")


def _bare(text: str) -> str:
    return fold(text).replace(" ", "")


def _tell(out: Output, line: str, result: Checked) -> None:
    proof = result.proof
    if out.json:
        known = {"outcome": result.outcome, "message": result.message, "proof": line, "words": result.words}
        out.record({**known, "url": proof.url if proof else None, "captured_at": proof.captured_at if proof else None})
        return
    good = result.outcome == "proved"
    where = f"{proof.url} of {proof.captured_at[:10]}" if proof else line[:80]
    out.line(Span(result.outcome.ljust(12), "good" if good else "bad"), f"  {where}: {result.message}")
    if result.outcome in ("proved", "misquoted") and proof and proof.quote_sha256 and result.words:
        out.paragraph(f"“{result.words}”", indent="              ")
