"""The link and meta elements of a page, by one linear scan of its first bytes: what is known before it is parsed."""

from __future__ import annotations

import codecs
import html
import re
from collections.abc import Iterator

HEAD_BYTES = 512 * 1024  # scripts and styles push the canonical link down; beyond this stands no head

_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<(link|meta)\s([^<>]*)>", re.IGNORECASE | re.DOTALL)
_ATTRIBUTE = re.compile(r"""([a-zA-Z:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_WIDE = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def head_elements(body: bytes) -> Iterator[tuple[str, dict[str, str]]]:
    """Name and attributes of each, names in lower case, the values as written.

    >>> list(head_elements(b'<META NAME="robots" content=none><!-- <link rel=x> -->'))
    [('meta', {'name': 'robots', 'content': 'none'})]
    """
    start = body[:HEAD_BYTES]
    encoding = next((name for mark, name in _WIDE if start.startswith(mark)), "utf-8")
    for tag in _TAG.finditer(start.decode(encoding, "replace")):
        if tag[1]:
            yield tag[1].lower(), _attributes(tag[2])


def _attributes(text: str) -> dict[str, str]:
    return {
        found[1].lower(): html.unescape(found[2] or found[3] or found[4] or "") for found in _ATTRIBUTE.finditer(text)
    }
