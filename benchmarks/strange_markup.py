"""The annotated pages as other tools would write them: classes and ids are hashes, elements do not speak.

Many sites name their classes by hashes and make everything a <div>. The annotated pages mostly do neither, so a forest
that learned from them alone leans on words like "related" and on <figcaption>. These forms of the same pages measure
how much it leans, and it learns from them, too.
"""

from __future__ import annotations

import re
import zlib

from selectolax.lexbor import LexborHTMLParser

from scraper.decode import decode

HASHED, DIVS = "hashed", "divs"
FORMS = (HASHED, DIVS)
_NAMES = re.compile(r'(\s(?:class|id)=)"([^"]*)"')
_TAGS = re.compile(
    r"<(/?)(?:article|section|main|header|footer|nav|aside|figure|figcaption|address|blockquote|p)(?=[\s>])"
)


def rewritten(html: bytes, form: str) -> bytes:
    """A page in UTF-8 with every class and id a hash of it; in form DIVS with <div> for what HTML 5 names, too.

    >>> rewritten(b'<p class="lead big">Words</p>', "hashed")
    b'<html><head></head><body><p class="x289161cb xd3fbe249">Words</p></body></html>'
    >>> rewritten(b'<nav>Film</nav><p>Words', "divs")
    b'<html><head></head><body><div>Film</div><div>Words</div></body></html>'
    """
    decoded = decode(html, None)
    text = LexborHTMLParser(html if decoded.text is None else decoded.text, scripting=True).html or ""
    text = _NAMES.sub(lambda found: f'{found[1]}"{" ".join(map(_hash, found[2].split()))}"', text)
    return (_TAGS.sub(r"<\1div", text) if form == DIVS else text).encode("utf-8", "replace")


def _hash(name: str) -> str:
    return f"x{zlib.crc32(name.encode()):07x}"
