"""Two texts compared, first by lines, then by the words of lines that were reworded. Pure: lines in, rows out.

A row that was reworded stands twice, as in every unified diff: "-" as it was and "+" as it is, with the words set off
that differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Sign = Literal[" ", "-", "+", "@"]

CONTEXT = 1  # unchanged lines shown around a change; a line is a paragraph
# Comparing words costs the square of their number at worst; of a longer stretch all counts as reworded.
MAX_WORDS = 2000
# Lines compared with each other to find which became which; beyond, lines are paired in their order.
MAX_PAIRED = 40
# Two lines with fewer words in common than this share are not one line reworded.
MIN_ALIKE = 0.4
# Characters of scripts written without spaces are words of their own.
_CJK = r"\u2e80-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
_WORD = re.compile(rf"[{_CJK}]\s*|[^\s{_CJK}]+\s*")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a row; `differs`: they are not on the other side."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One line: " " on both sides, "-" on the old, "+" on the new; "@": unchanged lines are left out here."""

    sign: Sign
    pieces: tuple[Piece, ...] = ()

    @property
    def text(self) -> str:
        """The whole line."""
        return "".join(piece.text for piece in self.pieces)


def diff(old: Sequence[str], new: Sequence[str], *, context: int = CONTEXT) -> list[Row]:
    """The rows of a unified diff; none where both are the same.

    >>> [f"{row.sign}{row.text}" for row in diff(["a", "the old lamp"], ["a", "the new lamp"])]
    [' a', '-the old lamp', '+the new lamp']
    """
    rows: list[Row] = []
    groups = list(SequenceMatcher(None, old, new).get_grouped_opcodes(context))
    shown = 0
    for group in groups:
        if group[0][1] > shown:
            rows.append(Row("@"))
        for tag, i, j, k, m in group:
            if tag == "equal":
                rows += [_row(" ", line) for line in old[i:j]]
            else:
                rows += _replaced(old[i:j], new[k:m])
        shown = group[-1][2]
    if groups and shown < len(old):
        rows.append(Row("@"))
    return rows


def words(old: str, new: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both lines in pieces, those set off that the other line does not have.

    >>> [piece.text for piece in words("four stars, no more", "three stars, no more")[0] if piece.differs]
    ['four ']
    """
    was, now = _WORD.findall(old), _WORD.findall(new)
    was_bare, now_bare = [word.strip() for word in was], [word.strip() for word in now]
    head = _shared(was_bare, now_bare)
    tail = _shared(was_bare[head:][::-1], now_bare[head:][::-1])
    before, after = was_bare[head : len(was) - tail], now_bare[head : len(now) - tail]
    gone, come = set(range(len(before))), set(range(len(after)))
    if max(len(before), len(after)) <= MAX_WORDS:
        for i, k, size in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks():
            gone.difference_update(range(i, i + size))
            come.difference_update(range(k, k + size))
    return _pieces(was, {head + index for index in gone}), _pieces(now, {head + index for index in come})


def _replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[Row]:
    """Lines that gave way to others: each beside the one it became, the rest alone."""
    last = 0
    for before, at in zip(old, _became(old, new), strict=True):
        if at is None:
            yield _row("-", before, differs=True)
            continue
        for line in new[last:at]:
            yield _row("+", line, differs=True)
        was, now = words(before, new[at])
        yield Row("-", was)
        yield Row("+", now)
        last = at + 1
    for line in new[last:]:
        yield _row("+", line, differs=True)


def _became(old: Sequence[str], new: Sequence[str]) -> list[int | None]:
    """For each old line the new one that it became, in rising order; None where there is none."""
    if max(len(old), len(new)) > MAX_PAIRED:
        return [index if index < len(new) else None for index in range(len(old))]
    found: list[int | None] = []
    first = 0
    for line in old:
        alike = [(_alike(line, new[at]), -at) for at in range(first, len(new))]
        best, at = max(alike, default=(0.0, 0))
        if len(old) == len(new) == 1 or best >= MIN_ALIKE:
            found.append(-at)
            first = -at + 1
        else:
            found.append(None)
    return found


def _alike(one: str, other: str) -> float:
    """The share of words that two lines have in common."""
    left, right = ({word.strip().casefold() for word in _WORD.findall(line)} for line in (one, other))
    return len(left & right) / max(len(left | right), 1)


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both begin with."""
    number = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        number += 1
    return number


def _row(sign: Sign, line: str, *, differs: bool = False) -> Row:
    return Row(sign, (Piece(line, differs),))


def _pieces(parts: Sequence[str], differing: set[int]) -> tuple[Piece, ...]:
    """Neighbours of one kind together."""
    pieces: list[Piece] = []
    for index, text in enumerate(parts):
        differs = index in differing
        if pieces and pieces[-1].differs == differs:
            pieces[-1] = Piece(pieces[-1].text + text, differs)
        else:
            pieces.append(Piece(text, differs))
    return tuple(pieces)
