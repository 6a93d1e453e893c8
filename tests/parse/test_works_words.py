"""The words by which sections, addresses and headings tell what they are: their examples hold."""

from __future__ import annotations

import pytest

from scraper.parse.works import particulars, review_addresses


@pytest.mark.parametrize(
    "path",
    [
        "/reviews/slow-boat-2019",
        "/slow-boat-review",
        "/slow-boat-review-ps5",
        "/2020/05/11/book-review-the-unsent-letter/",
        "/film/kritik/slow-boat-ein-film.html",
        "/buch/rezension-der-brief",
        "/cine/critica-de-slow-boat.html",
        "/cinema/slow-boat-critique",
        "/recensioni/slow-boat-recensione",
        "/tests/brummer-eins-im-test-41",
        "/kultur/filmkritik-slow-boat-101.html",
        "/anmeldelse/slow-boat-og-elven",
    ],
)
def test_addresses_of_reviews(path: str) -> None:
    assert review_addresses.says("https://x.example" + path)


@pytest.mark.parametrize(
    "path",
    [
        "/news/government-orders-review-of-prison-rules",
        "/news/harbour-review-finds-faults",
        "/law/judicial-review-begins",
        "/politik/kritik-an-der-regierung",
        "/politik/scharfe-kritik-am-haushalt-4411.html",
        "/ville/situation-critique",
        "/politique/le-maire-critique-le-conseil",
        "/local/situacion-critica-en-el-puerto",
        "/esteri/massa-critica",
        "/category/reviews/",
        "/previews/slow-boat",
        "/2020/a-year-in-review",
        "/economy/the-budget-under-review",
    ],
)
def test_addresses_with_the_same_words_are_of_no_review(path: str) -> None:
    assert not review_addresses.says("https://x.example" + path)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Xbox Series X", "game"),
        ("PS5", "game"),
        ("в прокате", "film"),
        ("1 h 52", "film"),
        ("320 pages", "book"),
        ("Havneteater", "theatre"),
        ("TV series", "tv"),
        ("監督", "film"),
        ("hi-fi", "product"),
        ("-수록곡-", "music"),
    ],
)
def test_a_particular_is_told_by_its_first_letters(line: str, kind: str) -> None:
    assert particulars.told([line])[kind] >= 1


@pytest.mark.parametrize("line", ["xboxes", "my-pc", "52 minuteman", "teaterstol"])
def test_a_particular_is_a_whole_word(line: str) -> None:
    assert not particulars.told([line])
