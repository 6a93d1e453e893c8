"""What the names of icons side by side say: which are full, half and empty.

state_of     what one name says by itself: "star-half", "stern_leer.gif", "fa-regular fa-heart"
told_apart   where some names say full, those that say nothing are empty: "star on", "star"
by_kinds     things of any name, by their two or three kinds in turn: "skull.png" three times, then "skull_grey.png"
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_EMPTY = re.compile(
    r"empty|(?<![a-z])off(?![a-z])|blank|outline|gr[ae]y|[-_]o(?![a-z])|(?<![a-z])none|inactive|unfilled|"
    r"(?<![a-z])(?:far|lar|uil)(?![a-z])|regular|"
    r"border|unchecked|disabled|hollow|leer|vide|vac[ií]a|vuot[ao]|vazi[ao]|leeg|pust[aey]|[uü]res|(?<![a-z])bo[sş](?![a-z])|pr[aá]zd|tyhj|(?<![a-z])tom(?![a-z])|"
    r"[-_]0(?!\d)|nostar|no-star|(?<![a-z])(?:line|zero|muted|faded)(?![a-z])|white|unrated"
)
_HALF = re.compile(
    r"half|semi|partial|halb|halv|demi|mezz|(?<=[a-z]{3}[-_])medi[ao](?=\.)|medi[ao](?=[-_]?(?:estrella|stella))|(?<![a-z])(?:mei[ao]|p[oó][lł]|puoli)(?![a-z])|[-_]0?5(?![\d])|[-_.]5(?!\d)"
)
_FULL = re.compile(
    r"full|filled|solid|(?<![a-z])fill(?![a-z])|"
    r"(?<![a-z])on(?![a-z])|active|checked|gold|(?<![a-z])(?:fas|las|vol|ph-fill|warning)(?![a-z])|voll|plein|llena|teli(?![a-z])|dolu(?![a-z])|"
    r"pien[ao]|selected|yellow|lit(?![a-z])|ativ|activ|aktiv|attiv|chei[ao]|pełna|pelna|plná|täynnä"
)
WHOLE_ROWS = (4, 5, 6, 10)  # icons without a name that says star: as many as a scale has


def state_of(name: str) -> str | None:
    """What a name says of an icon, if it says anything.

    >>> [state_of(x) for x in ("stern_leer.gif", "estrella-media.png", "glas-voll.png", "star.gif")]
    ['empty', 'half', 'full', None]
    """
    forms = (("half", _HALF), ("empty", _EMPTY), ("full", _FULL))
    return next((state for state, form in forms if form.search(name)), None)


def says_full(name: str) -> bool:
    """Does a name say that its icon is full?"""
    return _FULL.search(name) is not None and _HALF.search(name) is None


def is_empty(name: str) -> bool:
    """Does a name say that its icon is empty?"""
    return _EMPTY.search(name) is not None


def told_apart(states: list[str], names: Sequence[str]) -> list[str]:
    """Where the name of some icons says full, those whose name says nothing are empty: "star on", "star"."""
    says = [says_full(name) for name in names]
    if states and "empty" not in states and (not any(says) or "half" in states):
        runs = in_runs(names)
        if runs is not None and ("half" not in states or runs[states.index("half")] == "half"):
            return runs
    if not any(says) or all(said or state == "half" for said, state in zip(says, states, strict=True)):
        return states
    return ["empty" if state == "full" and not said else state for state, said in zip(states, says, strict=True)]


def in_runs(names: Sequence[str]) -> list[str] | None:
    """Icons of two names, the one after the other: the first are full, the others empty; one between them is half.

    >>> in_runs(["a", "a", "b"]), in_runs(["a", "a", "c", "b"]), in_runs(["a", "b", "a"])
    (['full', 'full', 'empty'], ['full', 'full', 'half', 'empty'], None)
    """
    kinds = list(dict.fromkeys(names))
    counts = [list(names).count(kind) for kind in kinds]
    if not _TWO <= len(kinds) <= _THREE or list(names) != [
        k for k, n in zip(kinds, counts, strict=True) for _ in range(n)
    ]:
        return None
    if len(kinds) == _THREE and counts[1] != 1:
        return None
    middle = ["half"] if len(kinds) == _THREE else []
    return ["full"] * counts[0] + middle + ["empty"] * counts[-1]


_TWO, _THREE = 2, 3


def by_kinds(names: Sequence[str]) -> list[str] | None:
    """The states of things that are no stars by name, as many as a scale has; None where their names do not tell.

    >>> by_kinds(["skull.png"] * 3 + ["skull_grey.png"] * 2), by_kinds(["on", "on", "on", ""])
    (['full', 'full', 'full', 'empty', 'empty'], ['full', 'full', 'full', 'empty'])
    >>> by_kinds(["mast.png"] * 3 + ["rope.png"] * 2), by_kinds(["a"] * 5)
    (None, None)
    """
    kinds = list(dict.fromkeys(names))
    if len(names) not in WHOLE_ROWS or not _TWO <= len(kinds) <= _THREE or not kinds[0]:
        return None
    told = [state_of(name) for name in kinds]
    words = [set(_WORD.findall(name)) for name in kinds]
    if told[0] == "empty" or (told[-1] != "empty" and not (told[-1] is None and words[-1] < words[0])):
        return _with_half_last(names, told)
    if told[0] is None and not words[0] & words[-1] and words[-1]:
        return None
    if len(kinds) == _THREE and told[1] != "half":
        return None
    return in_runs(names)


def _with_half_last(names: Sequence[str], told: list[str | None]) -> list[str] | None:
    """Four full ones and a half: no empty one is left."""
    runs = in_runs(names) if told == ["full", "half"] or (told == [None, "half"]) else None
    return ["half" if state == "empty" else state for state in runs] if runs and runs.count("empty") == 1 else None


_WORD = re.compile(r"[^\W_]+")
