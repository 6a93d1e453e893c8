from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.cli.plain import clean, fit, json_line, one_line, pad, width_of, wrap

HOSTILE = {
    "clear the screen": ("\x1b[2J\x1b[Hgone", "gone"),
    "set the title": ("\x1b]0;owned\x07fine", "fine"),
    "set the clipboard": ("\x1b]52;c;cm0gLXJmIC8=\x1b\\fine", "fine"),
    "a hyperlink": ("\x1b]8;;http://evil.test\x1b\\click\x1b]8;;\x1b\\", "click"),
    "colours": ("\x1b[1;31mred\x1b[0m", "red"),
    "eight-bit introducer": ("a\x9b2Jb", "ab"),
    "eight-bit string": ("a\x9d0;t\x9cb", "ab"),
    "device control": ("a\x1bPq#0\x1b\\b", "ab"),
    "reset": ("a\x1bcb", "ab"),
    "an escape at the end": ("a\x1b", "a"),
    "an unfinished string": ("a\x1b]0;never ended", "a"),
    "backspaces": ("4/5\x08\x08\x085/5", "4/55/5"),
    "a carriage return": ("bad\rgood", "badgood"),
    "a direction override": ("\u202eevil", "evil"),
    "half a character": ("\ud800x", "x"),
}


@pytest.mark.parametrize(("dirty", "cleaned"), HOSTILE.values(), ids=HOSTILE)
def test_nothing_a_terminal_would_obey_is_left(dirty: str, cleaned: str) -> None:
    assert clean(dirty) == cleaned


@given(st.text(st.characters(codec=None)))
def test_cleaned_text_can_be_printed_and_stays_clean(text: str) -> None:
    result = clean(text)
    assert clean(result) == result
    assert not any((ord(c) < 32 and c not in "\n\t") or 0x7F <= ord(c) <= 0x9F for c in result)
    result.encode("utf-8")


@given(st.text(st.characters(codec=None)))
def test_json_lines_lose_nothing_and_hold_no_control(text: str) -> None:
    line = json_line({"text": text})
    assert json.loads(line)["text"] == text
    assert not any(ord(c) < 32 or 0x7F <= ord(c) <= 0x9F for c in line)
    line.encode("utf-8")


@pytest.mark.parametrize("text", ["The Lighthouse", "映画の感想です", "été à la plage", "★★★½ of ★★★★★"])
@pytest.mark.parametrize("width", [4, 7, 20])
def test_wide_text_keeps_within_its_columns(text: str, width: int) -> None:
    assert width_of(fit(text, width)) <= width
    assert width_of(pad(fit(text, width), width)) == width
    assert all(width_of(line) <= width for line in wrap(text, width) if " " not in text or width > 10)
    assert "".join("".join(wrap(text, width)).split()) == "".join(text.split())


@given(st.text(), st.integers(2, 40))
def test_wrapping_loses_no_character_but_white_space(text: str, width: int) -> None:
    flat = one_line(text)
    assert "".join("".join(wrap(flat, width)).split()) == "".join(flat.split())
