"""Text from pages made safe for a terminal, and measured in its columns.

A page can hold escape sequences that clear the screen, set the clipboard or forge what stands before; and
right-to-left overrides that show a name backwards. None of them reach the terminal.
"""

from __future__ import annotations

import json
import re
import textwrap
from typing import Any

# ECMA-48: CSI sequences; OSC, DCS, SOS, PM, APC strings up to BEL or ST; other two-character escapes.
_ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]*[0-~]?"
)
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_C1 = re.compile(r"[\x7f-\x9f\ud800-\udfff]")
ELLIPSIS = "…"


def clean(text: str) -> str:
    r"""The text without escape sequences, control characters (but newline and tab) and direction overrides.

    >>> clean("\x1b[2Jscore\x1b]0;title\x07: 5\x9b31m")
    'score: 5'
    >>> clean("a\u202eb")
    'ab'
    """
    return _CONTROLS.sub("", _ESCAPES.sub("", text))


def one_line(text: str) -> str:
    r"""Cleaned, on one line.

    >>> one_line("two\n  lines\t")
    'two lines'
    """
    return " ".join(clean(text).split())


def json_line(value: Any) -> str:
    r"""JSON on one line, whose every character a terminal takes as text, and which loses nothing.

    >>> print(json_line({"a": "\x1b[2J \x9b é"}))
    {"a": "\u001b[2J \u009b é"}
    """
    return _escape_c1(json.dumps(value, ensure_ascii=False))


def json_block(value: Any) -> str:
    """The same over several lines, for a person."""
    return _escape_c1(json.dumps(value, ensure_ascii=False, indent=2))


def width_of(text: str) -> int:
    """The columns the text takes: two for a wide character, none for a combining one.

    >>> width_of("映画"), width_of("é")
    (4, 1)
    """
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def fit(text: str, width: int) -> str:
    """The text cut to `width` columns with an ellipsis.

    >>> fit("The Lighthouse", 8), fit("映画の感想", 6)
    ('The Lig…', '映画…')
    """
    if width_of(text) <= width:
        return text
    kept, used = [], 0
    for character in text:
        used += width_of(character)
        if used > width - 1:
            break
        kept.append(character)
    return "".join(kept).rstrip() + ELLIPSIS


def pad(text: str, width: int) -> str:
    """The text filled with spaces to `width` columns."""
    return text + " " * max(0, width - width_of(text))


def wrap(text: str, width: int) -> list[str]:
    """The words of the text in lines of at most `width` columns; text without spaces breaks anywhere.

    >>> wrap("a tale of two cities", 10)
    ['a tale of', 'two cities']
    >>> wrap("映画の感想です", 6)
    ['映画の', '感想で', 'す']
    """
    if text.isascii():
        return textwrap.wrap(text, max(width, 1), break_on_hyphens=False)
    lines, line = [], ""
    for word in text.split():
        candidate = f"{line} {word}" if line else word
        if width_of(candidate) <= width:
            line = candidate
            continue
        if line:
            lines.append(line)
        *whole, line = _chopped(word, width)
        lines.extend(whole)
    return [*lines, line] if line else lines


def _chopped(word: str, width: int) -> list[str]:
    parts, part = [], ""
    for character in word:
        if part and width_of(part + character) > width:
            parts.append(part)
            part = ""
        part += character
    return [*parts, part]


def _escape_c1(text: str) -> str:
    return _C1.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
