"""Which of the scores that a page declares and shows is the review's, and what else is noted of them.

What is declared stands, with what the page shows as further evidence or as a conflict. Else the heaviest shown score
stands, unless others as heavy contradict it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from scraper.parse.rules import Ledger
from scraper.parse.scores.normalize import normalize
from scraper.parse.scores.rating_shown import ENOUGH, REVIEW_BONUS, WORDS, Shown, agree, same_value
from scraper.records import Found, Rating

FIELD = "ratings"
NEAR = 0.35  # scores this close in weight contradict each other
MOST_REPEATS = 4  # a review shows its score above, below and in the box; a list of reviews shows it more often


def whole(declared: list[Found[Rating]], shown: list[Shown], ledger: Ledger) -> tuple[Rating, ...]:
    shown = sorted((s for s in shown if s.weight >= ENOUGH or declared), key=lambda s: -s.weight)
    if declared:
        return _with_declared(declared[0], shown, ledger)
    best = _heaviest(shown)
    if best is None:
        return ()
    same = [s for s in shown if agree(s.found.value, best.found.value)]
    kept = _fullest([best, *same])
    ledger.note(FIELD, best.rule, kept)
    second = _second_system(kept.value, shown)
    _note_others(kept, [s for s in shown if s is not best and s is not second], ledger)
    if second is None:
        return (kept.value,)
    ledger.note(FIELD, second.rule, second.found)
    return kept.value, second.found.value


def _with_declared(kept: Found[Rating], shown: list[Shown], ledger: Ledger) -> tuple[Rating, ...]:
    rating = kept.value
    if rating.best is None:
        fuller = next(
            (
                s.found.value
                for s in shown
                if s.weight >= ENOUGH and same_value(s.found.value, rating) and s.found.value.best
            ),
            None,
        )
        if fuller is not None:
            rating = normalize(replace(rating, best=fuller.best))
            kept = replace(kept, value=rating)
    ledger.note(FIELD, "rating-declared", kept)
    _note_others(kept, [s for s in shown if s.weight >= ENOUGH], ledger)
    return (rating,)


def _note_others(kept: Found[Rating], others: Iterable[Shown], ledger: Ledger) -> None:
    said = set()
    for other in others:
        if agree(kept.value, other.found.value):
            ledger.note(FIELD, other.rule, other.found)
        elif other.found.value.scale in WORDS and kept.value.scale not in WORDS:
            continue  # "8.5 Great": the word explains the figure
        elif (other.found.value.value, other.found.value.best) not in said:
            said.add((other.found.value.value, other.found.value.best))
            ledger.disagree(FIELD, kept, other.found)


def _heaviest(shown: list[Shown]) -> Shown | None:
    """The score that outweighs all that contradict it."""
    figures = [s for s in shown if s.found.value.scale not in WORDS]
    shown = figures or shown  # "8.0 Excellent": the word only explains the figure
    if not shown:
        return None
    top = [s for s in shown if s.weight >= shown[0].weight - NEAR]
    kinds: list[list[Shown]] = []
    for s in top:
        kind = next((k for k in kinds if agree(k[0].found.value, s.found.value)), None)
        if kind is None:
            kinds.append([s])
        else:
            kind.append(s)
    if any(len({s.at for s in k}) >= MOST_REPEATS and not _labelled(k) for k in kinds):
        return None
    if len(kinds) == _TWO_SYSTEMS and isinstance(kinds[0][0].found.value.value, str):
        kinds.reverse()
    if len(kinds) == _TWO_SYSTEMS and isinstance(kinds[1][0].found.value.value, str) and _of_one_rule(kinds):
        return kinds[0][0]
    if len(kinds) > 1:
        kinds.sort(key=lambda k: (-len({s.at for s in k}), -k[0].weight))
        most, next_ = kinds[0], kinds[1]
        outweighs = most[0].weight - max(s.weight for k in kinds[1:] for s in k) >= NEAR / 2
        if not outweighs and (len(kinds) > 2 or len({s.at for s in most}) < 2 or len({s.at for s in next_}) > 1):
            return None
    return kinds[0][0]


_TWO_SYSTEMS = 2


def _of_one_rule(kinds: list[list[Shown]]) -> bool:
    """Are a figure and a letter shown in the same way, as two systems of one critic are?"""
    return len({kind[0].rule for kind in kinds}) == 1 and not isinstance(kinds[0][0].found.value.value, str)


def _labelled(kind: list[Shown]) -> bool:
    return any(s.weight >= ENOUGH + REVIEW_BONUS and s.rule == "rating-line" and not s.repeated for s in kind)


def _fullest(same: list[Shown]) -> Found[Rating]:
    """Of scores that agree, the one that tells its scale."""
    return next(
        (s.found for s in same if s.found.value.best is not None and same_value(s.found.value, same[0].found.value)),
        same[0].found,
    )


_UNDER = 0.2  # less will do for a second system: a letter under its label


def _second_system(kept: Rating, shown: list[Shown]) -> Shown | None:
    """The same judgement in another system: a letter beside stars."""
    for s in shown:
        rating = s.found.value
        if (
            s.weight >= ENOUGH + REVIEW_BONUS - _UNDER
            and isinstance(rating.value, str) != isinstance(kept.value, str)
            and rating.scale in ("letter", "points", "stars")
        ):
            return s
    return None
