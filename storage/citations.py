"""Citations that can be proved: a review, or a quotation from it, with all it takes to find and check it years later.

A citation holds a *proof*, one line that stands for itself in any format:

    cuttings:1?url=https%3A%2F%2Fcritic.example%2Fa&captured=2026-03-01T12%3A00%3A00.000000Z&body=sha256%3A9f…
              &text=sha256%3A51…&chars=120-187&quote=sha256%3Ac0…

    url, captured   which page, and when the bytes were received
    body            digest of these bytes
    text            digest of the review's text as read from them (UTF-8)
    chars, quote    where the quotation stands in that text, in characters, and its digest; absent where all is cited

Places in the text follow the Web Annotation data model (TextPositionSelector); digests are SHA-256 in hexadecimal.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import parse_qs, urlencode

from storage.captures import Captures
from storage.connection import Connection
from storage.contents import text_sha256
from storage.errors import ArchiveError, NotInArchive

SCHEME = "cuttings:1"
_PROOF = re.compile(r"cuttings:1\?[A-Za-z0-9%=&:._~+\\-]+")
_QUOTED_ABOVE = re.compile(r"\s*“(?P<words>.*)”\r?\n[^\n]*\n\s*", re.DOTALL)  # up to the line of who wrote it
_SAME_SIGNS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "\xa0": " "})

Outcome = Literal[
    "proved", "no-capture", "damaged", "other-text", "other-words", "not-in-bytes", "misquoted", "unreadable"
]


@dataclass(frozen=True, slots=True)
class Citation:
    """A review as it is cited. `quotation` None: the review as a whole; `start`, `stop`: characters of its text."""

    url: str
    headline: str | None
    authors: tuple[str, ...]
    site: str
    site_name: str | None
    date_published: str | None
    language: str | None
    item: Mapping[str, Any] | None
    captured_at: str
    body_sha256: str
    text_sha256: str
    quotation: str | None = None
    start: int | None = None
    stop: int | None = None

    @property
    def proof(self) -> str:
        """The line that proves it."""
        fields = {"url": self.url, "captured": self.captured_at, "body": f"sha256:{self.body_sha256}"}
        fields["text"] = f"sha256:{self.text_sha256}"
        if self.quotation is not None:
            fields |= {"chars": f"{self.start}-{self.stop}", "quote": f"sha256:{text_sha256(self.quotation)}"}
        return f"{SCHEME}?{urlencode(fields)}"


@dataclass(frozen=True, slots=True)
class Proof:
    """A proof as it was read. Digests are hexadecimal; `quote_sha256`, `start`, `stop` None where all is cited."""

    url: str
    captured_at: str
    body_sha256: str
    text_sha256: str
    quote_sha256: str | None
    start: int | None
    stop: int | None


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of a proof. `words` are the cited words as the archive has them, `body` the bytes they are from."""

    outcome: Outcome
    message: str
    proof: Proof | None = None
    words: str | None = None
    body: bytes | None = None


def cite(review: Mapping[str, Any], quotation: str | None = None) -> Citation:
    """The citation of a review as `Reviews.get` gives it; of some of its words with `quotation`.

    The quotation may differ from the text in white space and in the style of quotation marks and dashes; what is cited
    are the words of the text. Raises NotInArchive where they do not stand there, or more than once.
    """
    text = review["body"]
    if not text or not review["body_sha256"]:
        raise NotInArchive(f"review {review['page_id']} has no text to cite", cure="cite another one")
    start = stop = None
    if quotation is not None:
        start, stop = _place(text, quotation)
    return Citation(
        url=review["url"],
        headline=review["headline"],
        authors=tuple(review["authors"]),
        site=review["site"],
        site_name=review["site_name"],
        date_published=review["date_published"],
        language=review["language"],
        item=review["item"],
        captured_at=review["captured_at"],
        body_sha256=review["body_sha256"],
        text_sha256=text_sha256(text),
        quotation=text[start:stop] if quotation is not None else None,
        start=start,
        stop=stop,
    )


def _place(text: str, quotation: str) -> tuple[int, int]:
    words = quotation.translate(_SAME_SIGNS).split()
    if not words:
        raise NotInArchive("the quotation is empty", cure="give the words as they stand in the review")
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    found = list(pattern.finditer(text.translate(_SAME_SIGNS)))
    if not found:
        raise NotInArchive("these words do not stand in the review", cure="copy them from `cuttings show`")
    if len(found) > 1:
        raise NotInArchive(f"these words stand in the review {len(found)} times", cure="quote some words more")
    return found[0].span()


def proofs_in(text: str) -> Iterator[tuple[str, str | None]]:
    """Every proof in a text of any format, with the quotation that stands above it as the text style writes it.

    RIS, BibTeX (which escapes some signs) and CSL-JSON keep the quotation in fields of their own: None.

    >>> list(proofs_in("note = {cuttings:1?url=a\\\\%3A\\\\&body=b},"))
    [('cuttings:1?url=a%3A&body=b', None)]
    >>> list(proofs_in("“A slow boat.”\\nAda Finch, “Slow Boat”\\ncuttings:1?url=a"))
    [('cuttings:1?url=a', 'A slow boat.')]
    """
    end = 0
    for match in _PROOF.finditer(text):
        quoted = _QUOTED_ABOVE.fullmatch(text, end, match.start())
        yield match[0].replace("\\", "").rstrip("."), quoted["words"] if quoted else None
        end = match.end()


def read_proof(line: str) -> Proof | None:
    """A proof as data; None where it is not one, or something is missing."""
    if not line.startswith(f"{SCHEME}?"):
        return None
    fields = {name: values[0] for name, values in parse_qs(line.partition("?")[2]).items()}
    body, text, quote = (_digest(fields.get(name)) for name in ("body", "text", "quote"))
    chars = re.fullmatch(r"(\d{1,9})-(\d{1,9})", fields.get("chars", ""))
    if not (fields.get("url") and fields.get("captured") and body and text) or (quote is None) != (chars is None):
        return None
    start, stop = (int(chars[1]), int(chars[2])) if chars else (None, None)
    return Proof(fields["url"], fields["captured"], body, text, quote, start, stop)


def _digest(value: str | None) -> str | None:
    match = re.fullmatch(r"sha256:([0-9a-f]{64})", value or "")
    return match[1] if match else None


class Citations:
    """Checks citations against an archive."""

    def __init__(self, connection: Connection, captures: Captures) -> None:
        self._connection = connection
        self._captures = captures

    def check(self, line: str) -> Checked:
        """Whether a proof holds: the bytes are here and whole, the text was read from them, the words stand in it."""
        proof = read_proof(line)
        if proof is None:
            return Checked("unreadable", "this is no proof, or a part of it is missing")
        captures = self._connection.all(
            """
            SELECT captures.id, captures.fetched_at FROM captures JOIN bodies ON bodies.id = body_id
              JOIN urls ON urls.id = url_id
             WHERE bodies.sha256 = ? AND (captures.url = ? OR urls.page_id IN (SELECT page_id FROM urls WHERE url = ?))
             ORDER BY captures.fetched_at != ?, captures.id
            """,
            (proof.body_sha256, proof.url, proof.url, proof.captured_at),
        )
        if not captures or captures[0]["fetched_at"] != proof.captured_at:
            return Checked("no-capture", "the archive holds no such bytes of this page from this moment", proof)
        try:
            body = self._captures.get(captures[0]["id"]).body
        except ArchiveError as error:
            return Checked("damaged", f"the bytes cannot be read: {error}", proof)
        if hashlib.sha256(body).hexdigest() != proof.body_sha256:
            return Checked("damaged", "the bytes in the archive are not those that were cited", proof)
        return self._text(proof, captures[0]["id"], body)

    def _text(self, proof: Proof, capture_id: int, body: bytes) -> Checked:
        text: str | None = self._connection.value(
            """
            SELECT text FROM texts WHERE sha256 = :sha256 AND EXISTS (
                SELECT 1 FROM revisions JOIN urls ON urls.page_id = revisions.page_id
                  JOIN captures ON captures.url_id = urls.id
                 WHERE revisions.text_id = texts.id AND captures.id = :capture)
            """,
            {"sha256": proof.text_sha256, "capture": capture_id},
        )
        if text is None or text_sha256(text) != proof.text_sha256:
            return Checked("other-text", "the archive holds no such text of this page", proof, body=body)
        words = text[proof.start : proof.stop]
        if proof.quote_sha256 is not None and text_sha256(words) != proof.quote_sha256:
            return Checked("other-words", "other words stand at this place of the text", proof, words, body)
        return Checked("proved", "the words stand in the archived text and bytes", proof, words, body)
