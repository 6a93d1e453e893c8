"""Reviews as an EPUB 3 book: a chapter each, with a table of contents, for reading away from the screen.

Chapters are written one by one; only their titles are remembered, for the contents. Pictures are not in it: captions
and credits are, and the address of each page.
"""

from __future__ import annotations

import uuid
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO

from storage.export.xml_text import xml_attribute, xml_text
from storage.filters import Filters
from storage.reviews import Reviews
from storage.times import to_text

_CONTAINER = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)
_PAGE = (
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"{lang}>'
    "<head><title>{title}</title></head><body>\n{body}\n</body></html>\n"
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """What the contents say of a review."""

    file_name: str
    title: str


def write_epub(out: BinaryIO, reviews: Reviews, filters: Filters | None, *, title: str, now: datetime) -> int:
    """Write the book; gives how many reviews. `title` is the book's."""
    chapters: list[Chapter] = []
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)  # first and plain: EPUB OCF 3.3, 4.3
        book.writestr("META-INF/container.xml", _CONTAINER)
        for overview in reviews.list(filters):
            review = reviews.get(overview.page_id, evidence=False)
            chapter = Chapter(f"review-{review['page_id']}.xhtml", review["headline"] or review["url"])
            book.writestr(chapter.file_name, _chapter(review, chapter.title))
            chapters.append(chapter)
        book.writestr("contents.xhtml", _contents(chapters, title))
        book.writestr("book.opf", _package(chapters, title, now))
    return len(chapters)


def _chapter(review: Mapping[str, Any], title: str) -> str:
    lang = f" lang={xml_attribute(review['language'])}" if review["language"] else ""
    return _PAGE.format(lang=lang, title=xml_text(title), body="\n".join(_body(review, title)))


def _body(review: Mapping[str, Any], title: str) -> Iterator[str]:
    yield f"<h1>{xml_text(title)}</h1>"
    about = [_work(review), _score(review), ", ".join(review["authors"]), (review["date_published"] or "")[:10]]
    yield f"<p>{xml_text(' · '.join(part for part in about if part))}</p>"
    levels = {heading["text"]: heading["level"] or 2 for heading in review["headings"]}
    for line in (review["body"] or "").split("\n"):
        if line in levels:
            level = min(6, max(2, levels[line]))
            yield f"<h{level}>{xml_text(line)}</h{level}>"
        elif line:
            yield f"<p>{xml_text(line)}</p>"
    lists = (("For", review["positive_notes"]), ("Against", review["negative_notes"]))
    for name, notes in lists:
        if notes:
            yield f"<h2>{name}</h2><ul>{''.join(f'<li>{xml_text(note)}</li>' for note in notes)}</ul>"
    if review["verdict"]:
        yield f"<h2>Verdict</h2><p>{xml_text(review['verdict'])}</p>"
    for caption in review["captions"]:
        words = " · ".join(filter(None, (caption["text"], caption["credit_line"])))
        if words:
            yield f"<p><small>{xml_text(words)}</small></p>"
    site = review["site_name"] or review["site"]
    where = f"<a href={xml_attribute(review['url'])}>{xml_text(review['url'])}</a>"
    yield f"<p><small>{xml_text(site)}, {where}, archived {xml_text(review['captured_at'][:10])}</small></p>"


def _work(review: Mapping[str, Any]) -> str:
    item = review["item"] or {}
    year = f" ({item['year']})" if item.get("year") else ""
    return f"{item['name']}{year}" if item.get("name") else ""


def _score(review: Mapping[str, Any]) -> str:
    whole = next((rating for rating in review["ratings"] if rating["aspect"] is None), None)
    return " ".join((whole["raw"] or "").split()) if whole else ""


def _contents(chapters: list[Chapter], title: str) -> str:
    # A contents page has an entry (EPUB 3.3, 7.3); a book without a chapter has itself.
    entries = chapters or [Chapter("contents.xhtml", title)]
    listed = "".join(f'<li><a href="{one.file_name}">{xml_text(one.title)}</a></li>' for one in entries)
    body = f'<nav epub:type="toc" id="toc"><h1>{xml_text(title)}</h1><ol>{listed}</ol></nav>'
    return _PAGE.format(lang="", title=xml_text(title), body=body)


def _package(chapters: list[Chapter], title: str, now: datetime) -> str:
    items = "".join(
        f'<item id="c{at}" href="{one.file_name}" media-type="application/xhtml+xml"/>\n'
        for at, one in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="c{at}"/>\n' for at in range(len(chapters))) or '<itemref idref="contents"/>\n'
    moment = to_text(now)[:19] + "Z"
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">\n'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f'<dc:identifier id="id">urn:uuid:{uuid.uuid4()}</dc:identifier>\n'
        f"<dc:title>{xml_text(title)}</dc:title>\n<dc:language>und</dc:language>\n"
        f'<meta property="dcterms:modified">{moment}</meta>\n</metadata>\n<manifest>\n'
        '<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n'
        f"{items}</manifest>\n<spine>\n{spine}</spine>\n</package>\n"
    )
