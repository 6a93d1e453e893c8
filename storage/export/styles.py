"""A citation in the formats of reference managers, each with the proof that `cuttings verify` checks.

ris       RIS (Research Information Systems), type ELEC
bibtex    BibTeX, @misc, for classic styles and biblatex alike
csl       CSL-JSON, type "review" ("review-book" for books); `custom` holds the proof and the quotation's place
text      one paragraph for people
json      every field of the citation, by its own name
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from storage.citations import Citation

# A brace that is escaped still counts as one for BibTeX, and a single one would swallow all that follows.
_BIBTEX = str.maketrans({sign: f"\\{sign}" for sign in "&%$#_"} | {
    "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
})  # fmt: skip
_URL_BRACES = str.maketrans({"{": "%7B", "}": "%7D"})
_AND = re.compile(r"\band\b", re.I)  # parts one name from the next, unless it stands in braces
_KEY = re.compile(r"[^a-z0-9]+")


def ris(citation: Citation) -> str:
    """One RIS record; its lines end as the format wants them."""
    fields = [
        ("TY", "ELEC"),
        *(("AU", name) for name in citation.authors),
        ("TI", citation.headline),
        ("T2", citation.site_name or citation.site),
        ("PY", (citation.date_published or "")[:4]),
        ("DA", (citation.date_published or "")[:10].replace("-", "/")),
        ("LA", citation.language),
        ("UR", citation.url),
        ("Y2", citation.captured_at[:10].replace("-", "/")),
        ("RI", _work(citation)),
        ("AB", citation.quotation),
        ("N1", citation.proof),
    ]
    return "".join(f"{tag}  - {_line(value)}\r\n" for tag, value in fields if value) + "ER  - \r\n"


def bibtex(citation: Citation) -> str:
    """One BibTeX entry."""
    fields = {
        "author": " and ".join(map(_bibtex_name, citation.authors)),
        "title": f"{{{_bibtex(citation.headline or '')}}}" if citation.headline else "",
        "organization": _bibtex(citation.site_name or citation.site),
        "year": (citation.date_published or "")[:4],
        "date": (citation.date_published or "")[:10],
        "url": _line(citation.url).translate(_URL_BRACES),
        "urldate": citation.captured_at[:10],
        "language": citation.language or "",
        "annote": _bibtex(citation.quotation or ""),
        "note": _bibtex(citation.proof),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@misc{{{_key(citation)},\n{lines}}}\n"


def csl(citation: Citation) -> dict[str, Any]:
    """One CSL-JSON item."""
    kind = (citation.item or {}).get("type")
    item = {
        "id": _key(citation),
        "type": "review-book" if kind == "Book" else "review",
        "title": citation.headline,
        "author": [{"literal": name} for name in citation.authors],
        "container-title": citation.site_name or citation.site,
        "issued": _date(citation.date_published),
        "accessed": _date(citation.captured_at),
        "URL": citation.url,
        "language": citation.language,
        "reviewed-title": (citation.item or {}).get("name"),
        "note": citation.quotation,
        "custom": {"proof": citation.proof},
    }
    return {name: value for name, value in item.items() if value}


def text(citation: Citation) -> str:
    """One paragraph: the words, who, what, where, when, and the proof on a line of its own."""
    who = ", ".join(citation.authors)
    when = (citation.date_published or "")[:10]
    parts = [who, f"“{citation.headline}”" if citation.headline else "", citation.site_name or citation.site, when]
    quoted = f"“{citation.quotation}”\n" if citation.quotation else ""
    seen = f"{citation.url} (archived {citation.captured_at[:10]})"
    return f"{quoted}{', '.join(part for part in parts if part)}. {seen}\n{citation.proof}\n"


def as_json(citation: Citation) -> str:
    """The citation's own fields, with the proof."""
    return json.dumps({**asdict(citation), "proof": citation.proof}, ensure_ascii=False) + "\n"


def as_csl(citation: Citation) -> str:
    """CSL-JSON as a file holds it: a list, here of one."""
    return json.dumps([csl(citation)], ensure_ascii=False, indent=1) + "\n"


STYLES: dict[str, Callable[[Citation], str]] = {
    "text": text, "ris": ris, "bibtex": bibtex, "csl": as_csl, "json": as_json,
}  # fmt: skip


def _line(value: str) -> str:
    """A value on one line: these formats end a field where a line ends."""
    return " ".join(value.split())


def _bibtex(value: str) -> str:
    """
    >>> _bibtex("Salt & Sons: 100%")
    'Salt \\\\& Sons: 100\\\\%'
    """
    return _line(value).translate(_BIBTEX)


def _bibtex_name(name: str) -> str:
    """
    >>> _bibtex_name("Ada Quill"), _bibtex_name("Salt and Sons")
    ('Ada Quill', '{Salt and Sons}')
    """
    return f"{{{_bibtex(name)}}}" if _AND.search(name) else _bibtex(name)


def _work(citation: Citation) -> str | None:
    work = citation.item or {}
    year = f" ({work['year']})" if work.get("year") else ""
    return f"{work['name']}{year}" if work.get("name") else None


def _date(stamp: str | None) -> dict[str, Any] | None:
    """
    >>> _date("2026-03-01T12:00:00Z"), _date("2026"), _date(None)
    ({'date-parts': [[2026, 3, 1]]}, {'date-parts': [[2026]]}, None)
    """
    parts = [int(part) for part in (stamp or "")[:10].split("-") if part.isdigit()]
    return {"date-parts": [parts]} if parts else None


def _key(citation: Citation) -> str:
    """A key that says whom and when, and is this citation's alone: copies of one text are several reviews, and of one
    review several quotations may be cited. A page from disk may have neither a site nor an author.
    """
    last = (citation.authors[0] if citation.authors else citation.site).rpartition(" ")[2].lower()
    year = (citation.date_published or "")[:4]
    what = " ".join(map(str, (citation.url, citation.text_sha256, citation.start, citation.stop)))
    return f"{_KEY.sub('', last) or 'review'}{year}-{hashlib.sha256(what.encode()).hexdigest()[:8]}"
