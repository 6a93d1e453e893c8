"""Reviews as Markdown with YAML front matter: a file each, or one after another in a stream."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, TextIO

from storage.filters import Filters
from storage.reviews import Reviews
from storage.scores import rating_text

Opened = Callable[[Path], AbstractContextManager[TextIO]]  # what gives a name to a file only when it is whole

_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST_SLUG = 60  # letters: names stay readable, and far below what file systems take
# What would become emphasis, code, links, HTML, or a character that is named.
_MARKUP = re.compile(r"([\\`*_~\[\]<>]|&(?=#?\w+;)|(?<=\s)#(?=#*$))")
# What would begin a block, or make one of the line before.
_LEADING = re.compile(r"^(#{1,6}(?=\s|$)|[-+](?=\s|$)|\d+(?=[.)](?:\s|$))|=+\s*$|-(?:\s*-)+\s*$)")


def write_markdown(out: TextIO, reviews: Reviews, filters: Filters | None) -> int:
    """Write reviews one after another, each led in by its front matter; gives how many."""
    number = 0
    for overview in reviews.list(filters):
        out.write(("\n" if number else "") + document(reviews.get(overview.page_id, evidence=False)))
        number += 1
    return number


def write_markdown_folder(folder: Path, reviews: Reviews, filters: Filters | None, opened: Opened) -> int:
    """Write a file for each review, over an older one of the same review; gives how many."""
    folder.mkdir(parents=True, exist_ok=True)
    number = 0
    for overview in reviews.list(filters):
        review = reviews.get(overview.page_id, evidence=False)
        with opened(folder / file_name(review)) as file:
            file.write(document(review))
        number += 1
    return number


def file_name(review: Mapping[str, Any]) -> str:
    """A name that sorts by date, reads well, and is the review's alone.

    >>> file_name({"date_published": "2026-02-14T08:00:00Z", "headline": "Été: a film", "page_id": 7})
    '2026-02-14-ete-a-film-7.md'
    """
    bare = unicodedata.normalize("NFKD", review["headline"] or "").encode("ascii", "ignore").decode().lower()
    date = _SLUG.sub("-", (review["date_published"] or "")[:10].lower()).strip("-")  # what a page gave: no path
    parts = [date, _SLUG.sub("-", bare).strip("-")[:_LONGEST_SLUG].strip("-")]
    return "-".join([*(part for part in parts if part), str(review["page_id"])]) + ".md"


def document(review: Mapping[str, Any]) -> str:
    """One review as a Markdown document."""
    return "".join(f"{line}\n" for line in (*_front_matter(review), "", *_text(review)))


def _front_matter(review: Mapping[str, Any]) -> Iterator[str]:
    """YAML, each value as JSON, which YAML 1.2 holds whole: nothing a page wrote can break out."""
    item = review["item"] or {}
    whole = next((rating for rating in review["ratings"] if rating["aspect"] is None), None)
    fields = {
        "title": review["headline"],
        "url": review["url"],
        "site": review["site_name"] or review["site"],
        "type": review["page_type"],
        "item": item.get("name"),
        "kind": item.get("type"),
        "year": item.get("year"),
        "rating": rating_text(whole) if whole else None,
        "rating_normalized": whole["normalized"] if whole else None,
        "authors": review["authors"],
        "editors": review["editors"],
        "date": review["date_published"],
        "modified": review["date_modified"],
        "language": review["language"],
        "captured": review["captured_at"],
        "sha256": review["body_sha256"],
    }
    yield "---"
    for name, value in fields.items():
        if value not in (None, [], ""):
            yield f"{name}: {json.dumps(value, ensure_ascii=False)}"
    yield "---"


def _text(review: Mapping[str, Any]) -> Iterator[str]:
    if review["headline"]:
        yield f"# {escaped(review['headline'])}"
        yield ""
    levels = {heading["text"]: heading["level"] for heading in review["headings"]}
    for line in (review["body"] or "").split("\n"):
        if line:
            level = levels.get(line)
            yield f"{'#' * min(6, max(2, level or 2))} {escaped(line)}" if line in levels else escaped(line)
            yield ""
    for title, lines in _asides(review):
        yield f"## {title}"
        yield ""
        yield from (f"- {escaped(line)}" for line in lines)
        yield ""


def _asides(review: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    captions = [" · ".join(filter(None, (one["text"], one["credit_line"]))) for one in review["captions"]]
    parts = [f"{one['aspect']}: {rating_text(one)}" for one in review["ratings"] if one["aspect"]]
    asides = {
        "Verdict": [review["verdict"]] if review["verdict"] else [],
        "Scores": parts,
        "For": review["positive_notes"],
        "Against": review["negative_notes"],
        "Pictures": [caption for caption in captions if caption],
    }
    return ((title, lines) for title, lines in asides.items() if lines)


def escaped(text: str) -> str:
    r"""Text that Markdown shows as it stands.

    >>> escaped("# *Lamp* <b>"), escaped("1. one"), escaped("- no")
    ('\\# \\*Lamp\\* \\<b\\>', '1\\. one', '\\- no')
    """
    text = _MARKUP.sub(r"\\\1", " ".join(text.split()))
    leading = _LEADING.match(text)
    if leading is None:
        return text
    at = leading.end() if leading[1].isdigit() else 0
    return f"{text[:at]}\\{text[at:]}"
