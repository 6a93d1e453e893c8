"""What bytes are that are no web page, by their first bytes: servers and file names lie about it."""

from __future__ import annotations

import re

# Binary data shows itself early (MIME Sniffing Standard, 4.2: the resource header is at most 1,445 bytes).
_SNIFFED_BYTES = 1445

_MAGIC = (
    (re.compile(rb"\s{0,1024}%PDF-"), "a PDF"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "a PNG picture"),
    (re.compile(rb"\xff\xd8\xff"), "a JPEG picture"),
    (re.compile(rb"GIF8[79]a"), "a GIF picture"),
    (re.compile(rb"RIFF....WEBP", re.S), "a WebP picture"),
    (re.compile(rb"RIFF....(AVI |WAVE)", re.S), "a sound or a film"),
    (re.compile(rb"....ftyp(avif|heic|mif1)", re.S), "an AVIF or HEIC picture"),
    (re.compile(rb"....ftyp", re.S), "a film (MP4)"),
    (re.compile(rb"\x1aE\xdf\xa3"), "a film (Matroska)"),
    (re.compile(rb"OggS|ID3|fLaC"), "a sound"),
    (re.compile(rb"II\*\0|MM\0\*"), "a TIFF picture"),
    (re.compile(rb"\0\0[\x01\x02]\0.\0", re.S), "an icon"),
    (re.compile(rb"BM....\0\0\0\0", re.S), "a BMP picture"),
    (re.compile(rb"PK\x03\x04|PK\x05\x06"), "a ZIP archive or an office document"),
    (re.compile(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "an office document"),
    (
        re.compile(rb"Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|\xfd7zXZ\0|BZh[1-9]|\x28\xb5\x2f\xfd|\x1f\x8b"),
        "a compressed file",
    ),
    (re.compile(rb"\x7fELF|MZ.{50,60}\0|\0asm", re.S), "a program"),
    (re.compile(rb"SQLite format 3\0"), "a SQLite database"),
    (re.compile(rb"wOF[F2]|\0\x01\0\0\0|OTTO\0"), "a font"),
    (re.compile(rb"WARC/\d"), "a WARC file"),
)
_PAGE = re.compile(
    rb"<(!doctype|html|head|body|meta|title|script|div|p|h1|\?xml|rss|feed|urlset|sitemapindex)(?![^\s/>])", re.I
)
_WIDE = re.compile(rb"\xff\xfe|\xfe\xff|\0\0\xfe\xff|<\0[!?A-Za-z]\0|\0<\0[!?A-Za-z]|<\0\0\0|\0\0\0<")
_BINARY_BYTE = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
# A page with stray control bytes has few of them; of random bytes one in ten is one, and one head in 800 holds a tag.
_MOST_BINARY = 1 / 16


def binary_kind(body: bytes) -> str | None:
    """What these bytes are if they are no text, in words for a message; None for what may be a page or a feed.

    >>> binary_kind(b"%PDF-1.7 ..."), binary_kind(b"<p>Four stars</p>"), binary_kind(bytes(range(64)))
    ('a PDF', None, 'binary data')
    """
    head = body[:_SNIFFED_BYTES]
    for pattern, name in _MAGIC:
        if pattern.match(head):
            return name
    if _BINARY_BYTE.search(head) and not _WIDE.match(head) and not _is_page(head):
        return "binary data"
    return None


def _is_page(head: bytes) -> bool:
    """Whether bytes with some binary ones among them are a page: they begin as one, or show a tag among few of them."""
    if _PAGE.match(head.removeprefix(b"\xef\xbb\xbf").lstrip()):
        return True
    return bool(_PAGE.search(head)) and len(_BINARY_BYTE.findall(head)) < len(head) * _MOST_BINARY
