"""Text without end is left by how its pages hang together, and no archive of people's is: without a network."""

from __future__ import annotations

import random
from collections.abc import Iterable

import pytest

from scraper.crawl.traps import mazes
from scraper.crawl.traps.mazes import ENDLESS, OF_ONE_FOLDER, SHORTER_AGAIN, SPAWNING_TRIAL, Mazes
from scraper.weburl import WebUrl, parse

SITE = "https://a.example"
MENU = [f"{SITE}/menu/{number}" for number in range(20)]


def at(address: str) -> WebUrl:
    url = parse(address)
    assert url is not None
    return url


class Walk:
    """A crawl that takes pages in the order in which they came up."""

    def __init__(self, left: Iterable[str] = ()) -> None:
        self.mazes = Mazes(left)
        self.known = set(MENU)

    def page(self, address: str, *links: str, has_words: bool = True) -> None:
        met_by_it = self.mazes.met_by(address)
        for link in links:
            if link not in self.known:
                self.known.add(link)
                self.mazes.opened(address, at(address), at(link))
            else:
                for begin, met in met_by_it:
                    if link.startswith(begin):
                        met.add(link)
        self.mazes.page(address, at(address), has_words=has_words)

    def reason(self, address: str) -> str | None:
        return self.mazes.reason_against(at(address))


def wander(walk: Walk, pages: int, *, folder: str = "maze", links: int = 3) -> None:
    for number in range(pages):
        onward = (f"{SITE}/{folder}/{number}/{one}" for one in range(links))
        walk.page(f"{SITE}/{folder}/of/{number}", *MENU, *onward)


def test_a_maze_is_left_with_its_folder_and_the_rest_of_its_host_is_not() -> None:
    walk = Walk()
    wander(walk, SPAWNING_TRIAL - 1)
    assert walk.reason(f"{SITE}/maze/more") is None
    wander(walk, 1, folder="maze")
    wander(walk, 1, folder="maze/new")
    assert walk.reason(f"{SITE}/maze/more") == ENDLESS
    assert [walk.reason(f"{SITE}{path}") for path in ("/", "/about", "/reviews/lamp")] == [None] * 3


@pytest.mark.parametrize("path", ["{}/room", "room-{}"])
def test_a_host_that_is_nothing_else_is_left_whatever_its_folders_are_called(path: str) -> None:
    walk = Walk()
    for number in range(SPAWNING_TRIAL):
        onward = (f"{SITE}/{path.format(f'{number}-{one}')}" for one in "abc")
        walk.page(f"{SITE}/{path.format(number)}", *MENU, *onward)
    assert walk.reason(f"{SITE}/{path.format('more')}") == ENDLESS


@pytest.mark.parametrize("kind", ["chain", "leaves", "lists", "chosen"])
def test_what_is_long_but_ends_is_no_maze(kind: str) -> None:
    walk = Walk()
    for number in range(4 * SPAWNING_TRIAL):
        page = f"{SITE}/x/{number}"
        children = [f"{SITE}/x/{4 * number + one}" for one in range(1, 5)]
        if kind == "chain":
            walk.page(page, *MENU, f"{SITE}/x/{number + 1}")
        elif kind == "leaves":  # three in four pages of a tree have no children
            walk.page(page, *MENU, *(children if number % 4 == 0 else ()))
        elif kind == "lists":
            walk.page(page, *MENU, *children, has_words=False)
        else:
            walk.page(page, *MENU, *children)
            walk.mazes.chosen(at(f"{SITE}/x/7"))
    assert walk.reason(f"{SITE}/x/more") is None


def test_pages_that_lead_back_to_ever_others_are_no_maze() -> None:
    walk = Walk()
    for number in range(1, 4 * SPAWNING_TRIAL):
        new = (f"{SITE}/news/{10 * number + one}" for one in range(3))
        walk.page(f"{SITE}/news/{number}", *MENU, f"{SITE}/news/{number - 1}", f"{SITE}/news/{10 * number - 10}", *new)
    assert walk.reason(f"{SITE}/news/more") is None


def test_articles_that_show_others_by_chance_are_no_maze() -> None:
    walk, chance = Walk(), random.Random(1)
    for _ in range(2 * SPAWNING_TRIAL):
        page, *shown = (f"{SITE}/news/{chance.randrange(100_000)}" for _ in "1234")
        walk.page(page, *MENU, *shown)
        assert walk.reason(f"{SITE}/news/more") is None


def test_the_next_run_leaves_a_maze_after_a_tenth_of_the_trial() -> None:
    walk = Walk([f"{SITE.removeprefix('https://')}/maze/amber/*"])
    wander(walk, SPAWNING_TRIAL // SHORTER_AGAIN)
    wander(walk, SPAWNING_TRIAL // SHORTER_AGAIN, folder="other")
    assert [walk.reason(f"{SITE}/{folder}/more") for folder in ("maze", "other")] == [ENDLESS, None]


def test_folders_are_forgotten_before_they_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mazes, "MAX_GROUPS", 10)
    walk = Walk()
    for number in range(50):
        wander(walk, OF_ONE_FOLDER, folder=f"folder{number}")
    assert len(walk.mazes._groups) == 10
