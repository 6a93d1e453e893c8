"""Whether a site's latest pages differ from its past more than chance explains. Pure, and safe with few pages.

Every test compares a window of the latest pages with those before. A share (how many have a field) is compared by
Fisher's exact test, lengths by the rank-sum test of Mann and Whitney, sameness by how likely so many equal values are
in the site's own past. Besides being unlikely, a difference must be large: nobody wants to hear of 93 % after 97 %.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median
from typing import Literal

from scraper.crawl.drift.measures import FIELDS
from storage.samples import Sample

Kind = Literal["missing", "empty", "not-a-review", "wall", "length", "same"]

# One in a hundred thousand: ten fields, looked at daily in six windows that hold much the same pages, are some ten
# thousand looks a year.
ALPHA = 1e-5
# The latest pages: a redesign shows in six, a slow decay in twenty. They are close together because a window that
# begins some pages before or after the change mixes old pages with new ones, and on a small site that hides it.
WINDOWS = (6, 8, 10, 12, 15, 20)
LEAST_BEFORE = 12  # pages of past without which nothing is judged
LEAST_DROP = 0.3  # of all pages
LEAST_SHARE = 0.5  # a field that half of the pages lack says nothing by being absent
LEAST_FACTOR = 2.0  # between the medians of lengths
LEAST_FOR_LENGTHS = 10  # pages, for the normal approximation of ranks
SIZED = ("headline", "body")
DISTINCT = ("headline", "body", "item", "ratings")  # a critic may be the only author; a film is reviewed once


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference. Shares are of pages, lengths of letters; `before` and `after` are the pages compared."""

    field: str
    kind: Kind
    before_value: float
    after_value: float
    chance: float
    before: Sequence[Sample]
    after: Sequence[Sample]


def judge(samples: Sequence[Sample], *, since: datetime) -> list[Finding]:
    """What differs, each field once for each kind, by the window that shows it best.

    `samples` in order of time; the past is what lies before `since`, the beginning of the run: within one run the order
    of pages is that of the site, which has its films first and then its books.
    """
    best: dict[tuple[str, Kind], Finding] = {}
    for finding in _findings(samples, since):
        key = (finding.field, finding.kind)
        if key not in best or finding.chance < best[key].chance:
            best[key] = finding
    return _without_consequences(list(best.values()))


def _findings(samples: Sequence[Sample], since: datetime) -> Iterator[Finding]:
    reviews = [one for one in samples if one.measures["type"] == "review" and not one.measures["wall"]]
    for before, after in _windows(samples, since):
        yield from _risen("page", "wall", before, after, [bool(one.measures["wall"]) for one in (*before, *after)])
        is_review = [one.measures["type"] == "review" and not one.measures["wall"] for one in (*before, *after)]
        yield from _fallen("page", "not-a-review", before, after, is_review)
        has_text = ["body" in one.measures["fields"] for one in (*before, *after)]
        yield from _fallen("body", "empty", before, after, has_text)
    for before, after in _windows(reviews, since):
        for field in FIELDS:
            has = [field in one.measures["fields"] for one in (*before, *after)]
            yield from _fallen(field, "missing", before, after, has)
            if field in SIZED:
                yield from _resized(field, before, after)
            if field in DISTINCT:
                yield from _same(field, before, after)


def _windows(samples: Sequence[Sample], since: datetime) -> Iterator[tuple[Sequence[Sample], Sequence[Sample]]]:
    """The latest pages, and those of the past that are of the same sections; of all, where the sections are new."""
    for size in WINDOWS:
        before, after = [one for one in samples[:-size] if one.at < since], samples[-size:]
        sections = {one.measures["section"] for one in after}
        alike = [one for one in before if one.measures["section"] in sections]
        if len(after) == size and len(alike or before) >= LEAST_BEFORE:
            yield alike or before, after


def _fallen(
    field: str, kind: Kind, before: Sequence[Sample], after: Sequence[Sample], has: Sequence[bool]
) -> Iterator[Finding]:
    past, now = sum(has[: len(before)]), sum(has[len(before) :])
    share, present = past / len(before), now / len(after)
    if share < LEAST_SHARE or share - present < LEAST_DROP:
        return
    chance = fisher(past, len(before), now, len(after))
    if chance < ALPHA:
        yield Finding(field, kind, share, present, chance, before, after)


def _risen(
    field: str, kind: Kind, before: Sequence[Sample], after: Sequence[Sample], has: Sequence[bool]
) -> Iterator[Finding]:
    """Walls: the share of pages without one has fallen."""
    for fallen in _fallen(field, kind, before, after, [not one for one in has]):
        yield Finding(field, kind, 1 - fallen.before_value, 1 - fallen.after_value, fallen.chance, before, after)


def _resized(field: str, before: Sequence[Sample], after: Sequence[Sample]) -> Iterator[Finding]:
    past, now = _sizes(field, before), _sizes(field, after)
    if min(len(past), len(now)) < LEAST_FOR_LENGTHS:
        return
    was, is_ = median(past), median(now)
    if max(was, is_) < LEAST_FACTOR * min(was, is_):
        return
    chance = rank_sum(past, now)
    if chance < ALPHA:
        yield Finding(field, "length", was, is_, chance, before, after)


def _same(field: str, before: Sequence[Sample], after: Sequence[Sample]) -> Iterator[Finding]:
    """Every page gives one and the same value: something is read that stands on all of them."""
    past, now = _values(field, before), _values(field, after)
    if len(past) < LEAST_BEFORE or len(now) < min(WINDOWS) or len(set(now)) > 1:
        return
    [(_, most)] = Counter(past).most_common(1)
    share = (most + 1) / (len(past) + 1)
    chance = share ** (len(now) - 1)
    if chance < ALPHA:
        yield Finding(field, "same", len(set(past)) / len(past), 1 / len(now), chance, before, after)


def _without_consequences(findings: list[Finding]) -> list[Finding]:
    """Pages that are walls are no reviews and empty; what follows from another finding is not told beside it."""
    kinds = {finding.kind for finding in findings}
    if "wall" in kinds:
        return [finding for finding in findings if finding.kind == "wall"]
    hidden = {"missing"} if "empty" in kinds else set()
    return [one for one in findings if not (one.kind in hidden and one.field == "body")]


def _sizes(field: str, samples: Sequence[Sample]) -> list[int]:
    return [one.measures["fields"][field][0] for one in samples if field in one.measures["fields"]]


def _values(field: str, samples: Sequence[Sample]) -> list[str]:
    return [one.measures["fields"][field][1] for one in samples if field in one.measures["fields"]]


def fisher(past: int, past_all: int, now: int, now_all: int) -> float:
    """The chance that as few as `now` of `now_all` have it, if nothing changed: Fisher's exact test, one-sided.

    >>> round(fisher(20, 20, 0, 5), 8), fisher(3, 6, 3, 6) > 0.5
    (1.882e-05, True)
    """
    have, everything = past + now, past_all + now_all
    ways = sum(
        math.comb(have, k) * math.comb(everything - have, now_all - k)
        for k in range(max(0, now_all - (everything - have)), now + 1)
    )
    return ways / math.comb(everything, now_all)


def rank_sum(past: Sequence[int], now: Sequence[int]) -> float:
    """The chance of lengths this far apart, if nothing changed: Mann-Whitney, two-sided, ties at their middle rank.

    >>> rank_sum(list(range(20)), list(range(100, 120))) < 1e-6, rank_sum([1, 2, 3] * 4, [1, 2, 3] * 4) > 0.9
    (True, True)
    """
    ordered = sorted([*past, *now])
    counts, ranks, before = Counter(ordered), {}, 0
    for value in sorted(counts):
        ranks[value] = before + (counts[value] + 1) / 2
        before += counts[value]
    n, m = len(past), len(now)
    u = sum(ranks[value] for value in now) - m * (m + 1) / 2
    ties = sum(count**3 - count for count in counts.values()) / ((n + m) * (n + m - 1))
    spread = math.sqrt(n * m / 12 * (n + m + 1 - ties))
    if spread == 0:
        return 1.0
    z = max(0.0, abs(u - n * m / 2) - 0.5) / spread
    return math.erfc(z / math.sqrt(2))
