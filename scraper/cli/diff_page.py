"""The difference of two versions as a web page of one file: no script, nothing loaded, every word of a page escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from scraper.cli.plain import clean
from scraper.cli.versions import Section
from scraper.cli.word_diff import Row

_STYLE = """
:root { color-scheme: light dark; --del: #ffebe9; --del-word: #ffb3ad; --ins: #e6ffec; --ins-word: #8fe3a3; }
@media (prefers-color-scheme: dark) {
  :root { --del: #3d1a1a; --del-word: #8e2b2b; --ins: #15301d; --ins-word: #246b39; }
}
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.3rem; } h2 { font-size: 1rem; margin: 1.5rem 0 .3rem; }
p { margin: 0; padding: .15rem .5rem .15rem 1.6rem; text-indent: -1.1rem; overflow-wrap: anywhere; }
p::before { content: attr(data-sign); display: inline-block; width: 1.1rem; text-indent: 0; }
p.old { background: var(--del); } p.new { background: var(--ins); } p.gap { opacity: .6; }
del, ins { text-decoration: none; border-radius: .2rem; } del { background: var(--del-word); }
ins { background: var(--ins-word); } .faint { opacity: .7; }
"""
_HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
"""
_CLASSES = {" ": "same", "-": "old", "+": "new", "@": "gap"}
_TAGS = {"-": "del", "+": "ins"}


def page(title: str, url: str, versions: tuple[str, str], sections: Iterable[Section]) -> str:
    """The page; `versions` are the names of the old and the new one."""
    return "\n".join(_page(title, url, versions, list(sections))) + "\n"


def _page(title: str, url: str, versions: tuple[str, str], sections: list[Section]) -> Iterator[str]:
    old, new = map(_text, versions)
    yield f"{_HEAD}<title>{_text(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    yield f'<h1 dir="auto">{_text(title)}</h1>'
    yield f"<div>{_address(url)}</div>\n<div><del>- {old}</del></div>\n<div><ins>+ {new}</ins></div>"
    for section in sections:
        yield f"<h2>{_text(section.field)}</h2>"
        yield from map(_row, section.rows)
    if not sections:
        yield '<p class="gap">no difference</p>'
    yield "</body>\n</html>"


def _row(row: Row) -> str:
    if row.sign == "@":
        return '<p class="gap" data-sign="">…</p>'
    tag = _TAGS.get(row.sign)
    text = "".join(
        f"<{tag}>{_text(piece.text)}</{tag}>" if tag and piece.differs else _text(piece.text) for piece in row.pieces
    )
    return f'<p class="{_CLASSES[row.sign]}" data-sign="{row.sign}" dir="auto">{text}</p>'


def _address(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        return _text(url)
    return f'<a rel="noreferrer" href="{_text(url)}">{_text(url)}</a>'


def _text(text: str) -> str:
    return escape(clean(text), quote=True)
