"""The works of an archive: kept up to date with what is read, whatever the order, and by hand."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from scraper.records import Item, Rating
from storage import Archive
from storage.errors import NotInArchive
from tests.storage.makers import NOW, TEXT, at, store


def review(
    archive: Archive, site: str, name: str = "The Long Field", *, score: float | None = 0.8, **more: object
) -> int:
    """A review of a work, in words of its own."""
    item = more.pop("item", Item(name, "Movie", 2026))
    ratings = (
        ()
        if score is None
        else (Rating(score * 5, 5.0, None, f"{score * 5:g}/5", normalized=score, method="m", scale="stars"),)
    )
    text = more.pop(
        "body",
        " ".join(random.Random(f"{site}{name}").choices("gate field ladder barley rain debt walk".split(), k=60)),
    )
    _, noted = store(
        archive, f"https://{site}/{name}", headline=f"{site} on {name}", item=item, ratings=ratings, body=text, **more
    )
    return noted.page_id


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    with Archive.open(tmp_path / "a.db") as opened:
        yield opened  # type: ignore[misc]


def works(archive: Archive) -> list[list[int]]:
    archive.works.refresh()
    return sorted(sorted(page.page_id for page in archive.works.pages(work.id)) for work in archive.works.list())


def test_reviews_of_one_work_come_together_whatever_its_spelling(archive: Archive) -> None:
    a = review(archive, "a.example")
    b = review(archive, "b.example", "LONG FIELD", item=Item("LONG FIELD", "Movie", None))
    c = review(archive, "c.example", "The Short Field")
    assert works(archive) == [[a, b], [c]]
    assert [(work.name, work.type, work.year, work.pages) for work in archive.works.list()] == [
        ("The Long Field", "Movie", 2026, 2), ("The Short Field", "Movie", 2026, 1),
    ]  # fmt: skip


def test_the_order_in_which_pages_come_has_no_say(tmp_path: Path) -> None:
    pages = [
        ("a", "Field", 1977),
        ("b", "Field", 2018),
        ("c", "Field", None),
        ("d", "The Field", 2018),
        ("e", "Lamp", None),
        ("f", "lamp", 2001),
    ]
    outcomes = set()
    for order in range(6):
        with Archive.open(tmp_path / f"{order}.db") as archive:
            drawn = random.Random(order).sample(pages, len(pages))
            sites = {
                review(archive, f"{site}.example", name, item=Item(name, "Movie", year)): site
                for site, name, year in drawn
            }
            if order % 2:
                archive.works.refresh()
            found = [sorted(sites[page] for page in work) for work in works(archive)]
            outcomes.add(str(sorted(found)))
    assert len(outcomes) == 1


def test_a_page_that_is_read_otherwise_moves_and_the_others_keep_their_work(archive: Archive) -> None:
    a, b = review(archive, "a.example"), review(archive, "b.example")
    archive.works.refresh()
    number = next(archive.works.list()).id
    store(
        archive,
        "https://b.example/The Long Field",
        b"<p>again",
        when=at(60),
        headline="x",
        item=Item("The Lamp", "Movie", 2026),
        body=TEXT,
    )
    assert works(archive) == [[a], [b]]
    assert [page.page_id for page in archive.works.pages(number)] == [a]


def test_consensus_counts_copies_once_and_leaves_out_what_has_no_score(archive: Archive) -> None:
    for number, score in enumerate([0.8, 0.4, 1.0, None]):
        review(archive, f"{number}.example", score=score)
    review(archive, "first.example", score=0.6, body=TEXT)
    review(archive, "copy.example", score=0.6, body=TEXT)
    archive.works.refresh()
    work = next(archive.works.list())
    known = work.consensus
    assert (work.pages, known.reviews, known.scored) == (6, 5, 4)
    assert (known.mean, known.median, known.share_positive) == (0.7, 0.7, 0.75)
    assert sum(page.copy_of is not None for page in archive.works.pages(work.id)) == 1


def test_two_scores_are_no_consensus(archive: Archive) -> None:
    review(archive, "a.example"), review(archive, "b.example")
    archive.works.refresh()
    known = next(archive.works.list()).consensus
    assert (known.scored, known.mean, known.spread) == (2, None, None)


def test_a_merge_by_hand_holds_for_pages_that_come_later_until_it_is_undone(archive: Archive) -> None:
    a, b = review(archive, "a.example", "Das Feld"), review(archive, "b.example", "The Field")
    assert works(archive) == [[a], [b]]
    decision = archive.works.merge([work.id for work in archive.works.list()], now=NOW)
    assert works(archive) == [[a, b]]
    c = review(archive, "c.example", "the field")
    assert works(archive) == [[a, b, c]]
    archive.works.undo(decision, now=NOW)
    assert works(archive) == [[a], [b, c]]


def test_a_split_by_hand_survives_a_second_reading(archive: Archive) -> None:
    a, b = review(archive, "a.example"), review(archive, "b.example")
    archive.works.refresh()
    archive.works.split(next(archive.works.list()).id, [b], now=NOW)
    assert works(archive) == [[a], [b]]
    store(
        archive,
        "https://b.example/The Long Field",
        b"<p>again",
        when=at(60),
        version="2",
        item=Item("The Long Field", "Movie", 2026),
        body=TEXT,
    )
    c = review(archive, "c.example")
    assert works(archive) == [[a, c], [b]]


def test_a_split_can_be_merged_again(archive: Archive) -> None:
    a, b = review(archive, "a.example"), review(archive, "b.example")
    archive.works.refresh()
    archive.works.split(next(archive.works.list()).id, [b], now=NOW)
    archive.works.refresh()
    archive.works.merge([work.id for work in archive.works.list()], now=NOW)
    assert works(archive) == [[a, b]]


def test_what_is_not_there_is_said(archive: Archive) -> None:
    page = review(archive, "a.example")
    archive.works.refresh()
    number = next(archive.works.list()).id
    with pytest.raises(NotInArchive, match="no work 99"):
        archive.works.get(99)
    with pytest.raises(NotInArchive, match="does not belong"):
        archive.works.split(number, [page + 1], now=NOW)
    with pytest.raises(NotInArchive, match="no decision 99"):
        archive.works.undo(99, now=NOW)


def test_works_are_found_by_a_word_of_any_spelling(archive: Archive) -> None:
    review(archive, "a.example", "The Long Field"), review(archive, "b.example", "Lamp")
    archive.works.refresh()
    assert [work.name for work in archive.works.list(name="FIELD")] == ["The Long Field"]
    assert [work.name for work in archive.works.list(kind="movie", at_least=1, limit=1)]


def test_in_portions_it_comes_to_the_same(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.items.upkeep.PORTION", 2)
    pages: Sequence[int] = [review(archive, f"{number}.example", f"Field {number % 3}") for number in range(9)]
    assert works(archive) == [sorted(pages[rest::3]) for rest in range(3)]
    assert archive.works.due() == 0
