"""Mazes: pages without end, each with new words of its own, that lead to nothing but more of them.

Such text is made by a machine while it is asked for, so that neither words nor addresses tell. What tells is how the
pages hang together. Wherever people write, pages lead back: to the page before, to what is related, to a list; among
some hundred pages as many are met a second time. In a maze every link opens a page that nothing else leads to, but for
a menu that is the same on all of them. So, of the pages below one first folder of a host, and of the host as a whole:

    SPAWNING_TRIAL   pages, and nine in ten of all, have words of their own and lead to FRESH or more new ones there
    MET_SHARE        of as many, at most, are met a second time: the menu
    no page          is a review or a page of a work, or is named by a sitemap or a feed

A tree of folders is none: most of its pages are leaves. A chain, where each page leads to the next alone, is none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from scraper.weburl import WebUrl, parse

ENDLESS = "trap-endless"

# Of a tree of folders the first pages may all branch, but they are lists, without words. And where each article shows
# three others by chance, and no more of its folder, a thousand of 200,000 meet twenty-two a second time.
SPAWNING_TRIAL = 1000
SHORTER_AGAIN = 10  # times shorter is the trial of what the job's last run left as a maze
SPAWNING_SHARE = 0.9
FRESH = 2  # links to new pages: with fewer there is no more waiting than there was
MET_SHARE = 1 / 50  # of the trial: a menu
OF_ONE_FOLDER = 10  # pages of one folder that count for its host: the maze in one folder of a site is not the site
MAX_GROUPS = 5_000  # folders remembered, a few kilobytes each at most; the oldest are forgotten first


@dataclass(slots=True)
class _Group:
    """`met`: addresses that a second page led to, as far as they must be told apart; `is_chosen`: see `Mazes`."""

    pages: int = 0
    spawning: int = 0
    is_chosen: bool = False
    met: set[str] = field(default_factory=set)

    def is_maze(self, trial: int) -> bool:
        """Whether so many pages, and nearly all, did nothing but lead to more of them."""
        is_spawning = self.spawning >= max(trial, SPAWNING_SHARE * self.pages)
        return is_spawning and not self.is_chosen and len(self.met) <= MET_SHARE * trial


class Mazes:
    """The folders of one run. `left` are places (see `looks.place_of`) where the run before left a maze."""

    def __init__(self, left: Iterable[str] = ()) -> None:
        self._left = frozenset(map(_smallest_of_place, left))
        self._groups: dict[str, _Group] = {}
        self._fresh: Counter[tuple[str, str]] = Counter()  # (page, group) -> links to new pages of the group

    def met_by(self, page: str) -> list[tuple[str, set[str]]]:
        """What a page meets a second time is to be put down here, by how its address begins; where it tells nothing any
        more, nothing is.
        """
        url = parse(page)
        names = _names(url) if url else ()
        groups = [(name, self._at(name)) for name in names]
        return [
            (f"{url.origin}{name.removeprefix(url.host) or '/'}", group.met)
            for name, group in groups
            if url and len(group.met) <= MET_SHARE * SPAWNING_TRIAL
        ]

    def opened(self, page: str, from_url: WebUrl, to_url: WebUrl) -> None:
        """A page leads to one that had not come up before."""
        for name in set(_names(from_url)).intersection(_names(to_url)):
            self._fresh[page, name] += 1

    def chosen(self, url: WebUrl) -> None:
        """A page is what the archive is for, or a sitemap or feed of the site names it: then its folder is no maze."""
        self._at(_names(url)[-1]).is_chosen = True

    def page(self, page: str, url: WebUrl, *, has_words: bool) -> None:
        """A page was read that a page led to, and what it leads to has come up."""
        host, *folder = [(name, self._at(name)) for name in _names(url)]
        fresh = {name: self._fresh.pop((page, name), 0) for name, _ in (host, *folder)}
        is_enough = any(group.pages >= OF_ONE_FOLDER for _, group in folder)
        for name, group in folder if is_enough else (host, *folder):
            group.pages += 1
            group.spawning += has_words and fresh[name] >= FRESH

    def reason_against(self, url: WebUrl) -> str | None:
        """ENDLESS for an address in a maze."""
        for name in _names(url):
            group = self._groups.get(name)
            if group is None:
                continue
            if group.is_maze(SPAWNING_TRIAL) or (name in self._left and group.is_maze(SPAWNING_TRIAL // SHORTER_AGAIN)):
                return ENDLESS
        return None

    def _at(self, name: str) -> _Group:
        group = self._groups.get(name)
        if group is None:
            if len(self._groups) >= MAX_GROUPS:
                del self._groups[next(iter(self._groups))]
            group = self._groups[name] = _Group()
        return group


def _names(url: WebUrl) -> tuple[str, ...]:
    """The groups of a page: its host, and its first folder if it lies in one.

    >>> [_names(parse(f"https://a.example{path}")) for path in ("/maze/amber/birch", "/about")]
    [('a.example', 'a.example/maze/'), ('a.example',)]
    """
    first, slash, _ = url.path.removeprefix("/").partition("/")
    return (url.host, f"{url.host}/{first}/") if slash and first else (url.host,)


def _smallest_of_place(place: str) -> str:
    """The group that a place lies in.

    >>> _smallest_of_place("a.example/maze/amber/*"), _smallest_of_place("a.example/*")
    ('a.example/maze/', 'a.example')
    """
    host, _, path = place.partition("/")
    first, slash, _ = path.partition("/")
    return f"{host}/{first}/" if slash else host
