"""Bytes to text by the WHATWG rules.

    BOM > HTTP charset > XML declaration or <meta> in the first 1,024 bytes > valid UTF-8 > a later <meta> > a guess

Labels mean what browsers take them to mean (Encoding Standard): "iso-8859-1" is windows-1252, "gb2312" is gbk.
Beyond the standard we read UTF-32 (feeds use it) and guess where browsers would fall back to the reader's locale.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from functools import lru_cache

import webencodings

from scraper import single_byte
from scraper.encoding_guess import guess, wide

# The prescan of the HTML Standard, 13.2.3.2.
PRESCAN_BYTES = 1024
# Browsers obey a <meta> found later, while parsing; heads full of scripts push it far down, bodies never hold it.
LATE_META_BYTES = 65536
# UTF-32 marks come first: one begins with the mark of UTF-16.
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32le"),
    (codecs.BOM_UTF32_BE, "utf-32be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)
_HTTP_CHARSET = re.compile(r"""charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))""", re.I)
_XML_ENCODING = re.compile(rb"""<\?xml\s[^>]*?encoding\s*=\s*(?:"([^">]*)"|'([^'>]*)')""")
_SPACE = b"\t\n\x0c\r "
_AFTER_TAG = (b"\t", b"\n", b"\x0c", b"\r", b" ", b"/")
_TAG = re.compile(rb"</?[A-Za-z][^\t\n\x0c\r >]*")
_TAG_END = re.compile(rb"[\t\n\x0c\r /]*>")
_ATTRIBUTE = re.compile(
    rb"""[\t\n\x0c\r /]*([^\t\n\x0c\r />][^\t\n\x0c\r />=]*)"""
    rb"""(?:[\t\n\x0c\r ]*=[\t\n\x0c\r ]*("[^"]*"|'[^']*'|[^\t\n\x0c\r >"'][^\t\n\x0c\r >]*|(?=>)))?"""
)
_CONTENT_CHARSET = re.compile(
    rb"""charset[\t\n\x0c\r ]*=[\t\n\x0c\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\x0c\r ;"']+))""", re.I
)
# Encodings the standard leaves out (or maps to nothing, for fear of scripts: we run none) and old pages still are in.
_EXTRA = {
    "utf-32": "utf-32le", "utf-32le": "utf-32le", "utf-32-le": "utf-32le",
    "utf-32be": "utf-32be", "utf-32-be": "utf-32be",
    "iso-2022-kr": "iso-2022-kr", "csiso2022kr": "iso-2022-kr", "hz-gb-2312": "hz-gb-2312",
    "ibm855": "ibm855", "cp855": "ibm855", "johab": "johab", "big5hkscs": "big5", "maccyrillic": "x-mac-cyrillic",
}  # fmt: skip
# Python's codec for an encoding of several bytes a character; the standard's GBK and Big5 hold more than Python's.
_MULTIBYTE = {
    "big5": "big5hkscs", "gbk": "gb18030", "gb18030": "gb18030",
    "shift_jis": "cp932", "euc-jp": "euc_jp", "euc-kr": "cp949",
    "iso-2022-jp": "iso2022_jp", "iso-2022-kr": "iso2022_kr", "hz-gb-2312": "hz", "johab": "johab",
    "utf-16le": "utf-16-le", "utf-16be": "utf-16-be", "utf-32le": "utf-32-le", "utf-32be": "utf-32-be",
}  # fmt: skip


_NOT_LIKE_ASCII = ("utf-", "iso-2022-", "hz-")  # UTF-8 is told from these by other means, or is what is told
LEAST_SEQUENCES = 3  # characters of several bytes; fewer may be chance, or a page about garbled text
_SEQUENCE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")


@dataclass(frozen=True, slots=True)
class Decoded:
    """What the bytes say. For UTF-8 no text is built (`text` None, `utf8` True): parsers take `data` as it is.

    `data` is the body without a UTF-8 mark; `encoding` is the Encoding Standard's name, lower case.
    """

    text: str | None
    encoding: str
    utf8: bool
    data: bytes = field(repr=False)

    def as_text(self) -> str:
        """The text, built now if it was not needed before; bytes that are no UTF-8 become U+FFFD."""
        return self.data.decode("utf-8", "replace") if self.text is None else self.text


def decode(body: bytes, content_type: str | None) -> Decoded:
    """The text of a page or feed; `content_type` is the whole HTTP header, with its charset.

    >>> decode(b"na\\xefve \\x93caf\\xe9\\x94", "text/html; charset=iso-8859-1").as_text()
    'naïve “café”'
    >>> decode("“naïve”".encode(), None)
    Decoded(text=None, encoding='utf-8', utf8=True)
    >>> decode("<p>“naïve”".encode(), "text/html; charset=iso-8859-1").encoding
    'utf-8'
    """
    for mark, name in _BOMS:
        if body.startswith(mark):
            return _decoded(body[len(mark) :], name)
    if content_type and (told := http_charset(content_type)) and _is_possible(body, told):
        return _decoded(body, _sooner_utf8(body, _byte_order(body, told)))
    head = body[:PRESCAN_BYTES]
    said = (wide(head) if b"\0" in head else None) or declared(head)
    return _decoded(body, _sooner_utf8(body, said) if said else _undeclared(body))


def _sooner_utf8(body: bytes, told: str) -> str:
    """UTF-8 for bytes that can hardly be anything else, though another encoding is declared.

    Some sites do so, and some tools that save pages. An encoding of several bytes a character must not fit the bytes.

    >>> _sooner_utf8("何度も見たい映画だった".encode(), "shift_jis")
    'utf-8'
    """
    if told.startswith(_NOT_LIKE_ASCII) or body.isascii() or not _is_utf8(body):
        return told
    if told in _MULTIBYTE and _fits(body, _MULTIBYTE[told]):
        return told
    return "utf-8" if len(_SEQUENCE.findall(body)) >= LEAST_SEQUENCES else told


@lru_cache(maxsize=256)
def http_charset(content_type: str) -> str | None:
    """The encoding a Content-Type header names; None where it names none, or one nobody knows.

    >>> http_charset("text/html; charset='Latin1'")
    'windows-1252'
    """
    match = _HTTP_CHARSET.search(content_type)
    return _lookup(match[1] or match[2] or match[3] or "") if match else None


def declared(head: bytes) -> str | None:
    """The encoding these first bytes declare by an XML declaration or a <meta>, as the standard's prescan reads it.

    >>> declared(b'<!-- <meta charset=koi8-r> --><META content="charset=ISO-8859-1" http-equiv=content-type>')
    'windows-1252'
    """
    match = _XML_ENCODING.match(head.lstrip(_SPACE))
    if match and (name := _declared_name(match[1] or match[2] or b"")):
        return name
    return _prescan(head) if b"charset" in head.lower() else None


def _undeclared(body: bytes) -> str:
    if body.isascii() and b"\x1b" not in body:
        return "utf-8"
    if b"\x1b" not in body and _is_utf8(body):
        return "utf-8"
    return declared(body[:LATE_META_BYTES]) or guess(body)


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError as error:
        # A page cut in the middle of a character is still UTF-8.
        return error.reason == "unexpected end of data" and error.start > 0
    return True


def _fits(body: bytes, codec: str) -> bool:
    try:
        body.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _decoded(body: bytes, name: str) -> Decoded:
    if name == "utf-8":
        return Decoded(None, "utf-8", True, body)
    codec = _MULTIBYTE.get(name)
    text = body.decode(codec, "replace") if codec else single_byte.read(body, name)
    return Decoded(text, name, False, body)


def _lookup(label: str) -> str | None:
    label = label.strip(" \t\r\n\f\"'").lower()
    if label in _EXTRA:
        return _EXTRA[label]
    found = webencodings.lookup(label)
    return None if found is None or found.name == "replacement" else str(found.name)


def _declared_name(label: bytes) -> str | None:
    """What a label inside the page means: it was read as ASCII, so UTF-16 and UTF-32 cannot be true."""
    name = _lookup(label.decode("latin-1"))
    if name is None:
        return None
    if name.startswith(("utf-16", "utf-32")):
        return "utf-8"
    return "windows-1252" if name == "x-user-defined" else name


def _is_possible(body: bytes, name: str) -> bool:
    """False for UTF-16 and UTF-32 without a NUL: all markup has some."""
    return not name.startswith(("utf-16", "utf-32")) or b"\0" in body[:PRESCAN_BYTES] or not body


def _byte_order(body: bytes, name: str) -> str:
    """A wide charset with no mark: the side on which the NUL bytes stand tells the order better than the label."""
    if name.startswith("utf-16") and body[:1] == b"\0" != body[1:2]:
        return "utf-16be"
    if name.startswith("utf-32") and body[:3] == b"\0\0\0":
        return "utf-32be"
    return "windows-1252" if name == "x-user-defined" else name


def _prescan(head: bytes) -> str | None:
    """HTML Standard 13.2.3.2: "prescan a byte stream to determine its encoding"."""
    at = 0
    while (at := head.find(b"<", at)) != -1:
        if head.startswith(b"<!--", at):
            at = _after(head, b"-->", at + 2)
        elif head[at + 1 : at + 5].lower() == b"meta" and head[at + 5 : at + 6] in _AFTER_TAG:
            pairs, at = _attributes(head, at + 5)
            if name := _meta_charset(pairs):
                return name
        elif tag := _TAG.match(head, at):
            at = _attributes(head, tag.end())[1]
        elif head[at + 1 : at + 2] in (b"!", b"/", b"?"):
            at = _after(head, b">", at)
        else:
            at += 1
    return None


def _after(head: bytes, mark: bytes, at: int) -> int:
    end = head.find(mark, at)
    return len(head) if end == -1 else end + len(mark)


def _attributes(head: bytes, at: int) -> tuple[dict[bytes, bytes], int]:
    """The attributes of a tag, first of each name, and where the tag ends (or the bytes do)."""
    pairs: dict[bytes, bytes] = {}
    while match := _ATTRIBUTE.match(head, at):
        at = match.end()
        value = match[2] or b""
        pairs.setdefault(match[1].lower(), value[1:-1] if value[:1] in (b'"', b"'") else value)
    end = _TAG_END.match(head, at)
    return (pairs, end.end()) if end else ({}, len(head))


def _meta_charset(pairs: dict[bytes, bytes]) -> str | None:
    if b"charset" in pairs:
        return _declared_name(pairs[b"charset"])
    if pairs.get(b"http-equiv", b"").lower() != b"content-type":
        return None
    match = _CONTENT_CHARSET.search(pairs.get(b"content", b""))
    return _declared_name(match[1] or match[2] or match[3] or b"") if match else None
