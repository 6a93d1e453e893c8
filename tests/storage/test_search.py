"""Search and lists: what a person types is found, whatever signs are in it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.records import Item, Rating
from storage import Archive, search, snippets
from storage.errors import NotInArchive, QueryError
from storage.filters import Filters
from storage.queries import understood
from tests.storage.makers import URL, at, key, store

JAPANESE = "静かな畑を描いた映画で、借金と恥について多くを語らないまま観客を帰り道へ送り出す。"


@pytest.fixture
def library(archive: Archive) -> Archive:
    """Four reviews of different kinds."""
    store(archive)
    store(
        archive,
        "https://music.example/lamp",
        headline="Lamp: a record of the Long Winter",
        item=Item("Lamp", "MusicAlbum"),
        authors=("Élodie Durand",),
        ratings=(Rating(9.0, 10.0, None, "9/10", normalized=0.9),),
        body="A café record that opens like a gate in a field and closes like a naïve prayer.",
        date_published="2026-03-05T08:00:00+01:00",
        language="en",
    )
    store(
        archive,
        "https://www.kino.example/feld",
        headline="Das lange Feld",
        authors=("Jörg Weiß",),
        ratings=(Rating("Sehr gut", None, None, "Sehr gut"),),
        body="Ein Film über Schulden und Scham, der nichts erklärt.",
        date_published="2026-01-31",
        language="de",
        page_type="article",
    )
    store(
        archive,
        "https://eiga.example/hatake",
        headline="静かな畑",
        item=None,
        captions=(),
        authors=(),
        ratings=(),
        body=JAPANESE,
        date_published=None,
    )
    return archive


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """One review, for the tests that ask very many questions."""
    with Archive.open(tmp_path_factory.mktemp("small") / "cuttings.db") as archive:
        store(archive)
        yield archive


def found(archive: Archive, query: str, **filters: str | float) -> list[str]:
    return [hit.site for hit in archive.search(query, Filters(**filters))]  # type: ignore[arg-type]


def listed(archive: Archive, **filters: str | float) -> set[str]:
    return {line.site for line in archive.reviews.list(Filters(**filters))}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "sites"),
    [
        ("ladder", ["example.org"]),
        ("LADDER debt", ["example.org"]),
        ("cafe naive", ["music.example"]),
        ("uber schulden", ["kino.example"]),
        ('"opens like a gate"', ["music.example"]),
        ('"gate like opens"', []),
        ("barl*", ["example.org"]),
        ("ladder OR Schulden", ["example.org", "kino.example"]),
        ("field -ladder", ["kino.example", "music.example"]),
        ("by:durand", ["music.example"]),
        ("item:lamp", ["music.example"]),
        ("Item:Lamp", ["music.example"]),
        ("item: lamp", ["music.example"]),
        ("field NOT ladder", ["kino.example", "music.example"]),
        ("ladder AND debt", ["example.org"]),
        ("ladder AND nothingofthesort", []),
        ('"畑 を"', ["eiga.example"]),
        ("item:ladder", []),
        ("headline:winter", ["music.example"]),
        ("dawn", ["example.org", "kino.example", "music.example"]),
        ("nothingofthesort", []),
        ("映画", ["eiga.example"]),
        ("畑", ["eiga.example"]),
        ("帰り道 観客", ["eiga.example"]),
        ("画映", []),
    ],
)
def test_words_find_reviews(library: Archive, query: str, sites: list[str]) -> None:
    assert sorted(found(library, query)) == sites


def test_review_of_the_work_comes_before_reviews_that_name_it(library: Archive) -> None:
    store(
        library,
        "https://other.example/a",
        headline="Something Else",
        item=None,
        body="Unlike Lamp, this is short. Lamp is long.",
    )
    assert found(library, "lamp")[0] == "music.example"


def test_hit_shows_the_words_in_their_place(library: Archive) -> None:
    (hit,) = library.search("ladder")
    assert f"shot of a {snippets.FOUND}ladder{snippets.FOUND_END}" in hit.snippet
    assert (hit.headline, hit.rating, hit.authors) == (
        "The Long Field Review: A Gate Left Open",
        "4/5",
        "Inés Calloway",
    )
    (hit,) = library.search('"映画 で"')
    assert f"描いた{snippets.FOUND}映画で{snippets.FOUND_END}" in hit.snippet
    (hit,) = library.search("映画")
    assert f"描いた{snippets.FOUND}映画{snippets.FOUND_END}で" in hit.snippet


def test_long_text_shows_its_words_in_no_time(archive: Archive) -> None:
    """SQLite alone takes minutes for a word that stands in a review a hundred thousand times."""
    store(archive, body="Le café noir, " + "encore " * 100_000 + "et un CAFÉ-CRÈME, servi tard. " + "fin " * 9)
    for query, words in (
        ("cafe", "café"),
        ('"cafe creme"', "CAFÉ-CRÈME"),
        ("serv* encore", "servi"),
        ("encore", "encore"),
    ):
        (hit,) = archive.search(query)
        assert f"{snippets.FOUND}{words}{snippets.FOUND_END}" in hit.snippet
        assert len(hit.snippet) < 200
    assert archive.search("aca") == []


@pytest.mark.parametrize(
    ("filters", "sites"),
    [
        ({}, {"example.org", "music.example", "kino.example", "eiga.example"}),
        ({"site": "kino.example"}, {"kino.example"}),
        ({"site": "www.kino.example"}, {"kino.example"}),
        ({"site": "ino.example"}, set()),
        ({"person": "elodie"}, {"music.example"}),
        ({"person": "Tom Ruiz", "language": "de"}, {"kino.example"}),
        ({"person": "%"}, set()),
        ({"item": "long field"}, {"example.org", "kino.example"}),
        ({"kind": "musicalbum"}, {"music.example"}),
        ({"page_type": "article"}, {"kino.example"}),
        ({"language": "DE"}, {"kino.example"}),
        ({"since": "2026-02-14"}, {"example.org", "music.example"}),
        ({"until": "2026-02-14"}, {"example.org", "kino.example"}),
        ({"since": "2026-03-05", "until": "2026-03-05"}, {"music.example"}),
        ({"min_rating": 0.85}, {"music.example"}),
        ({"max_rating": 0.85}, {"example.org"}),
    ],
)
def test_filters_narrow_lists_and_searches(library: Archive, filters: dict[str, str | float], sites: set[str]) -> None:
    assert listed(library, **filters) == sites
    assert library.reviews.count(Filters(**filters)) == len(sites)  # type: ignore[arg-type]
    assert set(found(library, "gate OR Schulden", **filters)) == sites - {"eiga.example"}


def test_list_has_the_latest_first_and_can_be_paged(library: Archive) -> None:
    dates = [line.date_published for line in library.reviews.list()]
    assert dates == ["2026-03-05T08:00:00+01:00", "2026-02-14", "2026-01-31", None]
    assert [line.date_published for line in library.reviews.list(limit=2, offset=1)] == dates[1:3]


def test_index_follows_the_present_revision(library: Archive) -> None:
    store(library, html=b"later", when=at(5), body="Written anew, about a staircase.", headline="静かな staircase")
    assert found(library, "ladder") == []
    assert found(library, "staircase") == ["example.org"]
    assert sorted(found(library, "静かな")) == ["eiga.example", "example.org"]
    store(library, html=b"later still", when=at(6), body="Written once more, about a ladder.", headline="Plain")
    assert found(library, "staircase") == []
    assert found(library, "静かな") == ["eiga.example"]
    library._connection.execute("INSERT INTO reviews_fts (reviews_fts, rank) VALUES ('integrity-check', 1)")


@pytest.mark.parametrize("query", ["", "   ", "-only", '""', "*", "OR", "!?", "-"])
def test_query_without_a_word_is_refused_with_the_cure(library: Archive, query: str) -> None:
    with pytest.raises(QueryError) as error:
        library.search(query)
    assert error.value.cure


@settings(max_examples=80, deadline=None)
@given(query=st.text("ab\"*-:() ^+{}[]OR'ANDNEAR/映,.\\\0", max_size=14) | st.text(max_size=10))
def test_no_query_breaks_the_search(small: Archive, query: str) -> None:
    with contextlib.suppress(QueryError):
        small.search(query)


terms = st.sampled_from(
    ["gate", '"a b"', "run*", "-not", "by:ann", 'item:"a b"', "-by:x", "OR", "映画", "headline:畑*", "unknown:x"]
)


@settings(max_examples=80, deadline=None)
@given(words=st.lists(terms, min_size=1, max_size=6))
def test_every_query_with_a_wanted_word_is_understood(small: Archive, words: list[str]) -> None:
    small.search(" ".join(["gate", *words]))


def test_every_word_is_quoted() -> None:
    assert understood('NEAR(a b) x"y z').match == '"NEAR(a" AND "b)" AND "x" AND "y" AND "z"'


def test_page_is_found_by_any_of_its_addresses(library: Archive) -> None:
    assert library.reviews.find(URL, url_key=key(URL)) == 1
    assert library.reviews.find(URL) == 1
    with pytest.raises(NotInArchive, match="nowhere"):
        library.reviews.find("https://nowhere.example/")


def test_unknown_review_and_revision_are_named(library: Archive) -> None:
    with pytest.raises(NotInArchive, match="no review 99"):
        library.reviews.get(99)
    with pytest.raises(NotInArchive, match="no version 7"):
        library.reviews.get(1, revision=7)


@pytest.fixture
def crowd(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """Twelve reviews that all have one word, in an archive where eight are more than can be ranked."""
    monkeypatch.setattr(search, "RANKED", 8)
    monkeypatch.setattr(search, "COMMON", 9)
    for number in range(12):
        headline = f"The Ladder of Number {number}" if number in (2, 7) else f"A Plain Headline {number}"
        rare = " barley" * (number + 1) if number in (1, 4) else ""
        store(
            archive,
            f"https://site{number % 3}.example/{number}",
            headline=headline,
            item=Item(f"Work {number}", "Movie" if number % 2 else "Book"),
            body=f"A ladder stands in the field of text {number}.{rare}",
            captions=(),
            date_published=f"2026-01-{number + 1:02}",
        )
    return archive


def pages(archive: Archive, query: str, *, limit: int = 20, offset: int = 0, **filters: str | float) -> list[int]:
    hits = archive.search(query, Filters(**filters), limit=limit, offset=offset)  # type: ignore[arg-type]
    assert all(hit.snippet for hit in hits)
    return [hit.page_id for hit in hits]


def test_where_very_many_match_the_heads_come_first_and_then_the_last_archived(crowd: Archive) -> None:
    assert pages(crowd, "ladder") == [8, 3, 12, 11, 10, 9, 7, 6, 5, 4, 2, 1]
    assert {hit.rank for hit in crowd.search("ladder")} == {None}
    assert pages(crowd, "ladder", limit=1) == [8]
    assert [pages(crowd, "ladder", limit=3, offset=offset) for offset in (0, 3, 6, 9, 12)] == [
        [8, 3, 12],
        [11, 10, 9],
        [7, 6, 5],
        [4, 2, 1],
        [],
    ]


@pytest.mark.parametrize(("few", "narrow"), [(300, 20_000), (2, 20_000), (2, 3)])
def test_filters_hold_however_they_are_answered(
    crowd: Archive, monkeypatch: pytest.MonkeyPatch, few: int, narrow: int
) -> None:
    monkeypatch.setattr(search, "FEW", few)
    monkeypatch.setattr(search, "NARROW", narrow)
    assert pages(crowd, "ladder", site="site1.example") == [8, 11, 5, 2]
    assert pages(crowd, "ladd*", kind="Book") == [3, 11, 9, 7, 5, 1]
    assert pages(crowd, "ladder", since="2026-01-04", until="2026-01-06") == [6, 5, 4]
    assert pages(crowd, "ladder -number", site="site1.example") == [11, 5, 2]
    assert pages(crowd, "ladder", site="nowhere.example") == []


def test_word_that_is_everywhere_has_no_say_in_the_order_of_a_rare_one(crowd: Archive) -> None:
    assert pages(crowd, "ladder barley") == pages(crowd, "barley") == [5, 2]
    assert [hit.rank for hit in crowd.search("ladder barley")] == [hit.rank for hit in crowd.search("barley")]
    assert pages(crowd, "ladder barley -plain") == []
    assert pages(crowd, "ladder -barley", site="site1.example") == [8, 11]
    assert pages(crowd, '"number 7" ladder') == [8]


def test_words_that_are_all_everywhere_are_not_ranked_though_few_have_them_all(crowd: Archive) -> None:
    assert pages(crowd, '"ladder stands" field -plain') == [8, 3]
