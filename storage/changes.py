"""What differs between two contents of one page, field by field: a pure function of the two.

A score that changes often changes in several places at once, because the text says it too. Such echoes are not told
again: a changed score is one change.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from storage.contents import Content, squeeze
from storage.scores import rating_text

Kind = Literal[
    "rating", "headline", "author", "editor", "publisher", "date", "item", "verdict", "notes", "text", "layout"
]

# Enough to see what was changed; the whole of both texts is in their revisions.
MAX_SHOWN_CHARS = 600
# Words of unchanged text shown before and after an edit.
CONTEXT_WORDS = 4
# Steps in which the lines of two texts may be lined up: a second, while which nobody else can write. A text of 3,500
# lines with every other one changed takes as many; one of a thousand that are two lines in turn took 50 seconds.
MAX_STEPS = 20_000_000
_PUNCTUATION = ".,;:!?()[]“”„\"'"


@dataclass(frozen=True, slots=True)
class Change:
    """One field that differs; None: the page did not or does not give it."""

    kind: Kind
    field: str
    old: str | None
    new: str | None


def compare(
    old: Content, new: Content, *, said_before: Iterable[str] = (), said_now: Iterable[str] = ()
) -> tuple[Change, ...]:
    """Every field that differs, ratings first; `said_...`: all the words that support the scores."""
    ratings = _ratings(old, new)
    words = tuple((squeeze(before) or "", squeeze(now) or "") for before in said_before for now in said_now)
    echoes = (*_score_words(old, new), *words) if ratings else ()
    others = (change for change in _others(old, new) if not _is_echo(change, echoes))
    text = _text(old.body, new.body, echoes)
    return (*ratings, *(_shown(change) for change in others), *((text,) if text else ()))


def compare_all(old: Content, new: Content) -> tuple[Change, ...]:
    """Every field that differs, echoes of a score told as well: for those who decide about each value."""
    text = _text(old.body, new.body, ())
    return (*_ratings(old, new), *map(_shown, _others(old, new)), *((text,) if text else ()))


def _others(old: Content, new: Content) -> Iterable[Change]:
    pairs: tuple[tuple[Kind, str, str | None, str | None], ...] = (
        ("headline", "headline", squeeze(old.headline), squeeze(new.headline)),
        ("author", "authors", _joined(old.authors), _joined(new.authors)),
        ("editor", "editors", _joined(old.editors), _joined(new.editors)),
        ("publisher", "publisher", old.publisher, new.publisher),
        ("date", "date_published", old.date_published, new.date_published),
        ("item", "item", _item(old), _item(new)),
        ("verdict", "verdict", squeeze(old.verdict), squeeze(new.verdict)),
        ("notes", "positive_notes", _joined(old.positive_notes), _joined(new.positive_notes)),
        ("notes", "negative_notes", _joined(old.negative_notes), _joined(new.negative_notes)),
        ("layout", "headings", _lines(old.headings, "text"), _lines(new.headings, "text")),
        ("layout", "captions", _captions(old), _captions(new)),
        ("layout", "quick_links", _lines(old.quick_links, "text"), _lines(new.quick_links, "text")),
    )
    return [Change(kind, field, before, after) for kind, field, before, after in pairs if before != after]


def _ratings(old: Content, new: Content) -> tuple[Change, ...]:
    """Ratings pair up by aspect, and by order within one aspect."""
    before, after = _by_aspect(old), _by_aspect(new)
    changes: list[Change] = []
    for key in [*before, *(key for key in after if key not in before)]:
        was, now = before.get(key), after.get(key)
        if was != now:
            aspect = key[0]
            changes.append(Change("rating", f"rating: {aspect}" if aspect else "rating", was, now))
    return tuple(changes)


def _by_aspect(content: Content) -> dict[tuple[str | None, int], str]:
    found: dict[tuple[str | None, int], str] = {}
    for rating in content.ratings:
        aspect = rating["aspect"]
        found[(aspect, sum(1 for known in found if known[0] == aspect))] = rating_text(rating)
    return found


def _score_words(old: Content, new: Content) -> tuple[tuple[str, str], ...]:
    """The words in which the scores that changed are given, before and after."""
    return tuple(
        (squeeze(was["raw"]) or "", squeeze(now["raw"]) or "")
        for was, now in zip(old.ratings, new.ratings, strict=False)
        if was["raw"] != now["raw"]
    )


def _is_echo(change: Change, echoes: tuple[tuple[str, str], ...]) -> bool:
    if change.old is None or change.new is None or not echoes:
        return False
    before, after = change.old.split("\n"), change.new.split("\n")
    return len(before) == len(after) and all(
        was == now or _echoes(was, now, echoes) for was, now in zip(before, after, strict=True)
    )


def _echoes(was: str, now: str, echoes: tuple[tuple[str, str], ...]) -> bool:
    """The two lines differ only within the words of a score."""
    head, tail = _common(was.split(), now.split())
    gone = " ".join(was.split()[head : len(was.split()) - tail]).strip(_PUNCTUATION)
    come = " ".join(now.split()[head : len(now.split()) - tail]).strip(_PUNCTUATION)
    return any(gone in before and come in after for before, after in echoes)


def _text(old: str | None, new: str | None, echoes: tuple[tuple[str, str], ...]) -> Change | None:
    """The text's edit: the paragraphs that differ, each with the words around the edit, not the whole of both."""
    if squeeze(old) == squeeze(new):
        return None
    if old is None or new is None:
        return _shown(Change("text", "body", old, new))
    before = [squeeze(line) or "" for line in old.split("\n") if line.strip()]
    after = [squeeze(line) or "" for line in new.split("\n") if line.strip()]
    gone: list[str] = []
    come: list[str] = []
    for i, j, k, m in _edits(before, after):
        if j - i == m - k:
            for was, now in zip(before[i:j], after[k:m], strict=True):
                if not _echoes(was, now, echoes):
                    shown = _around(was, now)
                    gone.append(shown[0])
                    come.append(shown[1])
        else:
            gone += before[i:j]
            come += after[k:m]
    if not gone and not come:
        return None
    return _shown(Change("text", "body", "\n".join(gone) or None, "\n".join(come) or None))


def _edits(before: list[str], after: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Where two texts differ: lines [i, j) of one are [k, m) of the other; all in one where that takes too long."""
    head, tail = _common(before, after)
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    known = Counter(old)
    pairs = sum(known[line] * number for line, number in Counter(new).items())
    if (len(old) + pairs) * min(len(old), len(new)) > MAX_STEPS:
        yield head, head + len(old), head, head + len(new)
        return
    for tag, i, j, k, m in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield head + i, head + j, head + k, head + m


def _around(was: str, now: str) -> tuple[str, str]:
    """The words of two paragraphs that differ, with a few on either side."""
    old, new = was.split(), now.split()
    head, tail = _common(old, new)
    start, end = max(0, head - CONTEXT_WORDS), max(0, tail - CONTEXT_WORDS)
    before, after = old[start : len(old) - end], new[start : len(new) - end]
    lead, trail = "… " if start else "", " …" if end else ""
    return lead + " ".join(before) + trail, lead + " ".join(after) + trail


def _common(old: list[str], new: list[str]) -> tuple[int, int]:
    """How many words two paragraphs, or lines two texts, share at the beginning, and then at the end."""
    limit = min(len(old), len(new))
    head = 0
    while head < limit and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < limit - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return head, tail


def _shown(change: Change) -> Change:
    return Change(change.kind, change.field, cut(change.old), cut(change.new))


def cut(text: str | None) -> str | None:
    """Enough of a long value to tell it by."""
    return text if text is None or len(text) <= MAX_SHOWN_CHARS else text[:MAX_SHOWN_CHARS] + "…"


def _joined(values: tuple[str, ...]) -> str | None:
    return "\n".join(values) or None


def _lines(parts: tuple[Mapping[str, Any], ...], column: str) -> str | None:
    return "\n".join(squeeze(part[column]) or "" for part in parts) or None


def _captions(content: Content) -> str | None:
    texts = (
        " | ".join(filter(None, (squeeze(c["text"] or c["alt_text"]), squeeze(c["credit_line"]))))
        for c in content.captions
    )
    return "\n".join(texts) or None


def _item(content: Content) -> str | None:
    year = str(content.item_year) if content.item_year else None
    known = [f"{scheme}:{value}" for scheme, value in sorted(content.identifiers)]
    return ", ".join(filter(None, (content.item_name, content.item_type, year, *known))) or None
