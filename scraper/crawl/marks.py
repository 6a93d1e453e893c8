"""A set of names in little memory: a run may come across millions of addresses, and must tell new ones from old.

Names are kept as their hashes, 8 bytes each, in a sorted array; the latest ones in a set until there are enough to be
sorted in. Two names of one hash are taken for one: among ten million names that happens once in some ten thousand runs.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Hashable

RECENT = 1 << 15  # hashes in the set before they are sorted in: some 3 MB at the most


class Marks:
    """Which names were seen in this process.

    >>> marks = Marks()
    >>> marks.add("a"), marks.add("a"), "a" in marks, "b" in marks, len(marks)
    (True, False, True, False, 1)
    """

    __slots__ = ("_recent", "_sorted")

    def __init__(self) -> None:
        self._recent: set[int] = set()
        self._sorted = array("q")

    def __len__(self) -> int:
        return len(self._recent) + len(self._sorted)

    def __contains__(self, name: Hashable) -> bool:
        mark = hash(name)
        return mark in self._recent or self._place(mark) is not None

    def add(self, name: Hashable) -> bool:
        """Mark a name; says whether it is new."""
        if name in self:
            return False
        self._recent.add(hash(name))
        if len(self._recent) >= RECENT:
            # Sorting two sorted halves is merging them; it is done once for every 32,768 names.
            self._sorted = array("q", sorted([*self._sorted, *sorted(self._recent)]))
            self._recent.clear()
        return True

    def discard(self, name: Hashable) -> bool:
        """Forget a name; says whether it was marked."""
        mark = hash(name)
        if mark in self._recent:
            self._recent.remove(mark)
            return True
        place = self._place(mark)
        if place is None:
            return False
        del self._sorted[place]
        return True

    def _place(self, mark: int) -> int | None:
        place = bisect_left(self._sorted, mark)
        return place if place < len(self._sorted) and self._sorted[place] == mark else None
