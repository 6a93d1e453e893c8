"""Citations hold as long as bytes, text and words do, and say which link is broken when one is."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage import Archive
from storage.citations import cite, proofs_in, read_proof
from storage.errors import NotInArchive
from storage.export import styles
from tests.storage.makers import TEXT, at, store

QUOTE = "one shot of a ladder"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    with Archive.open(tmp_path / "a.db") as opened:
        store(opened)
        yield opened  # type: ignore[misc]


def proof_of(archive: Archive, quotation: str | None = QUOTE) -> str:
    return cite(archive.reviews.get(1), quotation).proof


def test_a_quotation_is_cited_with_its_place_and_proved(archive: Archive) -> None:
    citation = cite(archive.reviews.get(1), QUOTE)
    assert TEXT[citation.start : citation.stop] == citation.quotation == QUOTE
    checked = archive.citations.check(citation.proof)
    assert (checked.outcome, checked.words) == ("proved", QUOTE)


def test_a_review_is_cited_as_a_whole(archive: Archive) -> None:
    assert archive.citations.check(proof_of(archive, None)).outcome == "proved"


@pytest.mark.parametrize(
    "typed",
    [
        "one  shot\nof a ladder",
        "about the shame of owing a neighbour, it puts into one shot",
        "opens on a gate that nobody shuts",
    ],
)
def test_white_space_has_no_say_in_what_is_quoted(archive: Archive, typed: str) -> None:
    citation = cite(archive.reviews.get(1), typed)
    assert citation.quotation is not None
    assert citation.quotation.split() == typed.split()


@pytest.mark.parametrize(
    ("typed", "complaint"), [("words that are not there", "do not stand"), ("the", "times"), (" ", "empty")]
)
def test_what_cannot_be_quoted_is_said(archive: Archive, typed: str, complaint: str) -> None:
    with pytest.raises(NotInArchive, match=complaint):
        cite(archive.reviews.get(1), typed)


def test_it_still_holds_after_the_review_was_changed(archive: Archive) -> None:
    proof = proof_of(archive)
    store(archive, html=b"<p>later", when=at(60), body="Nothing of what was said before. " * 20)
    assert archive.citations.check(proof).outcome == "proved"


@pytest.mark.parametrize("style", ["text", "ris", "bibtex", "csl", "json"])
def test_the_proof_is_found_again_in_every_format(archive: Archive, style: str) -> None:
    citation = cite(archive.reviews.get(1), QUOTE)
    quoted = citation.quotation if style == "text" else None
    assert list(proofs_in(styles.STYLES[style](citation))) == [(citation.proof, quoted)]


def test_a_tampered_proof_does_not_hold(archive: Archive) -> None:
    proof = proof_of(archive)
    known = read_proof(proof)
    assert known is not None
    assert known.start is not None
    wrong = {
        proof.replace(f"chars={known.start}-", f"chars={known.start + 1}-"): "other-words",
        proof.replace(known.text_sha256, "0" * 64): "other-text",
        proof.replace(known.body_sha256, "0" * 64): "no-capture",
        proof.replace("captured=2026", "captured=2025"): "no-capture",
        proof.replace("example.org", "example.net"): "no-capture",
        proof.replace(known.quote_sha256 or "-", "0" * 64): "other-words",
        proof.partition("&text")[0]: "unreadable",
        proof.partition("&quote")[0]: "unreadable",
        "cuttings:2?url=a": "unreadable",
    }
    assert {line: archive.citations.check(line).outcome for line in wrong} == wrong


def test_damaged_bytes_and_texts_are_noticed(archive: Archive) -> None:
    proof = proof_of(archive)
    archive._connection.execute("UPDATE texts SET text = replace(text, 'ladder', 'lather')")
    assert archive.citations.check(proof).outcome == "other-text"
    archive._connection.execute("UPDATE body_data SET data = x'00'")
    assert archive.citations.check(proof).outcome == "damaged"


@pytest.mark.parametrize("style", ["text", "ris", "bibtex", "csl", "json"])
def test_a_page_from_disk_without_an_author_is_cited_by_its_file(archive: Archive, style: str) -> None:
    store(archive, "file:///home/ada/slow-boat.html", authors=(), publisher=None)
    assert "home/ada/slow-boat.html" in styles.STYLES[style](cite(archive.reviews.get(2)))


def test_braces_of_a_page_never_open_or_close_one_of_bibtex(archive: Archive) -> None:
    store(archive, "https://example.org/b?tag={a", headline="A brace { and its like }}", body="Nothing of note. " * 20)
    entry = styles.bibtex(cite(archive.reviews.get(2)))
    assert r"title = {{A brace \textbraceleft{} and its like \textbraceright{}\textbraceright{}}}," in entry
    assert "url = {https://example.org/b?tag=%7Ba}," in entry
    assert entry.count("{") == entry.count("}")


def test_signs_of_the_formats_are_escaped(archive: Archive) -> None:
    store(
        archive, "https://example.org/b", headline="Salt & Sons: 100%\nTY  - EVIL", body="A {brace} and a line. " * 20
    )
    citation = cite(archive.reviews.get(2))
    assert "TI  - Salt & Sons: 100% TY - EVIL\r\n" in styles.ris(citation)
    assert r"title = {{Salt \& Sons: 100\% TY - EVIL}}" in styles.bibtex(citation)
    assert styles.csl(citation)["type"] == "review"
