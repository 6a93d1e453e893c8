"""What is told of two contents that differ, and what is not worth telling twice."""

from __future__ import annotations

from typing import Any

import pytest

from scraper.records import Caption, Heading, Item, QuickLink, Rating
from storage.changes import MAX_SHOWN_CHARS, Change, compare
from storage.contents import Content, content_of
from tests.storage.makers import TEXT, reading


def content(**more: Any) -> Content:
    return content_of(reading(**more))


def changed(**more: Any) -> tuple[Change, ...]:
    return compare(content(), content(**more))


def test_equal_contents_have_no_changes_and_one_digest() -> None:
    assert changed() == ()
    assert content().sha256 == content().sha256


DIFFERENCES: list[tuple[dict[str, Any], Change]] = [
    ({"headline": "New"}, Change("headline", "headline", "The Long Field Review: A Gate Left Open", "New")),
    ({"headline": None}, Change("headline", "headline", "The Long Field Review: A Gate Left Open", None)),
    ({"authors": ("Inés Calloway", "Bo Lin")}, Change("author", "authors", "Inés Calloway", "Inés Calloway\nBo Lin")),
    ({"editors": ()}, Change("editor", "editors", "Tom Ruiz", None)),
    ({"publisher": "Reel"}, Change("publisher", "publisher", "The Weekly Reel", "Reel")),
    ({"date_published": "2026-02-15"}, Change("date", "date_published", "2026-02-14", "2026-02-15")),
    (
        {"item": Item("The Long Field", "Movie", 2025)},
        Change("item", "item", "The Long Field, Movie, 2026, imdb:tt0000001", "The Long Field, Movie, 2025"),
    ),
    ({"verdict": "No."}, Change("verdict", "verdict", "Patient, and mostly right to be.", "No.")),
    ({"positive_notes": ()}, Change("notes", "positive_notes", "Oduya", None)),
    ({"negative_notes": ("All",)}, Change("notes", "negative_notes", "The last third", "All")),
    (
        {"headings": (Heading(2, "The Verdict"),)},
        Change("layout", "headings", "A Slow Opening\nThe Verdict", "The Verdict"),
    ),
    (
        {"captions": (Caption("The gate at dawn", "Courtesy of Northlight"),)},
        Change(
            "layout",
            "captions",
            "The gate at dawn | Image via: Northlight",
            "The gate at dawn | Courtesy of Northlight",
        ),
    ),
    ({"quick_links": (QuickLink("Cast", "#"),)}, Change("layout", "quick_links", "The Verdict", "Cast")),
    ({"ratings": (Rating(4.5, 5.0, None, "4.5/5"),)}, Change("rating", "rating", "4/5", "4.5/5")),
    ({"ratings": (Rating(4.0, None, None, "4"),)}, Change("rating", "rating", "4/5", "4")),
    ({"ratings": (Rating("Sehr gut", None, None, "Sehr gut"),)}, Change("rating", "rating", "4/5", "Sehr gut")),
    ({"ratings": ()}, Change("rating", "rating", "4/5", None)),
]


@pytest.mark.parametrize(("more", "expected"), DIFFERENCES)
def test_each_field_that_differs_is_one_change_and_another_digest(more: dict[str, Any], expected: Change) -> None:
    assert changed(**more) == (expected,)
    assert content(**more).sha256 != content().sha256


def test_scores_pair_up_by_aspect() -> None:
    old = (Rating(4.0, 5.0, None, "4/5"), Rating(8.0, 10.0, None, "8", aspect="Sound"))
    new = (
        Rating(9.0, 10.0, None, "9", aspect="Sound"),
        Rating(4.0, 5.0, None, "4/5"),
        Rating(7.0, 10.0, None, "7", aspect="Story"),
    )
    found = compare(content(ratings=old), content(ratings=new))
    assert [(change.field, change.old, change.new) for change in found] == [
        ("rating: Sound", "8/10", "9/10"),
        ("rating: Story", None, "7/10"),
    ]


def test_text_change_shows_the_words_around_it_and_not_the_whole() -> None:
    (change,) = changed(body=TEXT.replace("one shot of a ladder", "a single shot of a ladder"))
    assert change == Change(
        "text",
        "body",
        "… neighbour, it puts into one shot of a ladder.",
        "… neighbour, it puts into a single shot of a ladder.",
    )


def test_added_and_removed_paragraphs_are_shown() -> None:
    (added,) = changed(body=TEXT + "\nCorrection: the ladder was aluminium.")
    assert (added.old, added.new) == (None, "Correction: the ladder was aluminium.")
    (removed,) = compare(content(body=TEXT + "\nA line."), content())
    assert (removed.old, removed.new) == ("A line.", None)


def test_long_changes_are_cut() -> None:
    (change,) = changed(body="word " * 2000)
    assert change.new is not None
    assert len(change.new) == MAX_SHOWN_CHARS + 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("I give it 4/5.", "I give it 3/5."),
        ("Rating: 4 / 5", "Rating: 3 / 5"),
        ("In the end: four stars out of five", "In the end: three stars out of five"),
        ("(4 of 5)", "(3 of 5)"),
    ],
)
def test_text_that_only_repeats_the_changed_score_is_not_a_second_change(old: str, new: str) -> None:
    raw = {"4": "4/5, 4 / 5, four stars out of five, 4 of 5", "3": "3/5, 3 / 5, three stars out of five, 3 of 5"}
    four, three = (Rating(float(number), 5.0, None, text) for number, text in raw.items())
    found = compare(content(ratings=(four,), body=f"{TEXT}\n{old}"), content(ratings=(three,), body=f"{TEXT}\n{new}"))
    assert [change.kind for change in found] == ["rating"]


def test_other_words_that_change_with_a_score_are_told() -> None:
    four, three = Rating(4.0, 5.0, None, "4/5"), Rating(3.0, 5.0, None, "3/5")
    found = compare(content(ratings=(four,), verdict="A joy: 4/5"), content(ratings=(three,), verdict="A chore: 3/5"))
    assert [change.kind for change in found] == ["rating", "verdict"]


def test_endless_lines_that_say_the_same_are_compared_in_a_moment() -> None:
    def lines(*said: str) -> str:
        return "\n".join(("A verse.", *said * 400, "The last verse."))

    (change,) = compare(content(body=lines("Refrain.", "One.")), content(body=lines("Refrain.", "Two.")))
    assert change.old is not None
    assert change.new is not None
    assert change.old.startswith("One.\nRefrain.\nOne.\nRefrain.")  # all from there on, and not line by line
    assert change.new.startswith("Two.\nRefrain.\nTwo.\nRefrain.")


def test_one_new_line_among_many_alike_is_all_that_is_told() -> None:
    verses = ["Refrain."] * 3000
    (change,) = compare(content(body="\n".join(verses)), content(body="\n".join([*verses, "Coda.", *verses])))
    assert (change.old, change.new) != (None, None)
    verses[1500] = "A verse."
    (change,) = compare(content(body="\n".join(["Refrain."] * 3000)), content(body="\n".join(verses)))
    assert (change.old, change.new) == ("Refrain.", "A verse.")
