"""The characters of single-byte encodings, as the Encoding Standard maps them."""

from __future__ import annotations

import codecs
from functools import cache

# What Python calls the standard's encodings where the names differ.
_PYTHON_NAMES = {
    "windows-874": "cp874",
    "x-mac-cyrillic": "mac-cyrillic",
    "macintosh": "mac-roman",
    "iso-8859-8-i": "iso8859-8",
    "ibm855": "cp855",
}

# Where Python follows other tables than the standard.
_DIFFERENT = {"koi8-u": {0xAE: "ў", 0xBE: "Ў"}, "windows-1255": {0xCA: "\u05ba"}}


def read(data: bytes, name: str) -> str:
    """The text of bytes in a single-byte encoding.

    >>> read(b"\\x93caf\\xe9\\x94 \\x81", "windows-1252")
    '“café” \\x81'
    """
    return codecs.charmap_decode(data, "replace", _characters(name))[0]


@cache
def _characters(name: str) -> str:
    """All 256; a byte below 0xA0 that the encoding leaves out is a control character, any other U+FFFD."""
    decode_byte = codecs.lookup(_PYTHON_NAMES.get(name, name)).decode
    table = []
    for byte in range(256):
        try:
            table.append(decode_byte(bytes([byte]), "strict")[0])
        except UnicodeDecodeError:
            table.append(chr(byte) if byte < 0xA0 else "\ufffd")
    for byte, character in _DIFFERENT.get(name, {}).items():
        table[byte] = character
    return "".join(table)
