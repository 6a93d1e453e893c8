"""Text in XML: escaped, and without what no XML can hold."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

# What XML 1.0 cannot hold, even escaped.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(text: str) -> str:
    """
    >>> xml_text("Salt & Sons\\x0b <live>")
    'Salt &amp; Sons &lt;live&gt;'
    """
    return escape(_FORBIDDEN.sub("", text))


def xml_attribute(text: str) -> str:
    """The same with its quotes.

    >>> xml_attribute('a "b"')
    '\\'a "b"\\''
    """
    return quoteattr(_FORBIDDEN.sub("", text))
