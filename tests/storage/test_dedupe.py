"""One page under two addresses, and pages that only seem to be one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.records import Hop
from storage import Archive
from storage.errors import NotInArchive
from tests.storage.makers import TEXT, URL, at, capture, counts, dump, key, reading, store

AMP = "https://amp.example.org/film/the-long-field"
OTHER_TEXT = "\n".join(
    f"Paragraph {number} of a review of something else altogether, in {number} words of its own kind."
    for number in range(9)
)


def test_amp_page_seen_after_the_canonical_one_is_merged_into_it(archive: Archive) -> None:
    _, first = store(archive)
    _, noted = store(archive, AMP, canonical=URL, captions=())
    assert (noted.page_id, noted.is_new_page) == (first.page_id, False)
    assert [line.url for line in archive.reviews.list()] == [URL]
    assert archive.reviews.addresses(first.page_id) == (URL, AMP)
    assert len(archive.reviews.get(first.page_id)["captions"]) == 1
    assert counts(archive)["changes"] == 0


def test_amp_page_seen_before_the_canonical_one_is_merged_when_that_comes(archive: Archive) -> None:
    store(archive, AMP, canonical=URL)
    _, noted = store(archive)
    assert [line.url for line in archive.reviews.list()] == [URL]
    assert archive.reviews.find(AMP, url_key=key(AMP)) == noted.page_id
    assert [hit.url for hit in archive.search("gate")] == [URL]


def test_second_visit_of_a_merged_address_changes_nothing(archive: Archive) -> None:
    store(archive)
    kept, _ = store(archive, AMP, canonical=URL)
    before = dump(archive)
    _, noted = (kept, archive.note(kept, _reading_of_amp(), canonical_key=key(URL), reader_version="1", now=at(9)))
    assert dump(archive) == before
    assert noted.page_id == 1
    assert not archive.keep(capture(AMP, f"<html>{AMP}</html>".encode(), when=at(10)), url_key=key(AMP)).is_new


def _reading_of_amp() -> dict[str, object]:
    return reading(AMP, canonical_url=URL)


def test_changed_score_on_a_merged_address_alone_is_no_change_of_the_page(archive: Archive) -> None:
    store(archive)
    store(archive, AMP, canonical=URL)
    _, noted = store(archive, AMP, html=b"later", when=at(5), canonical=URL, ratings=())
    assert not noted.is_new_revision
    assert archive.reviews.get(noted.page_id)["ratings"][0]["value"] == 4.0


def test_merge_can_be_undone_and_is_not_made_again(archive: Archive) -> None:
    store(archive)
    store(archive, AMP, canonical=URL)
    (merge,) = archive.merges.log()
    assert (merge.reason, merge.similarity, merge.undone_at) == ("canonical", 1.0, None)
    archive.merges.undo(merge.id, at="2026-03-02")
    assert {line.url for line in archive.reviews.list()} == {URL, AMP}
    assert {hit.url for hit in archive.search("gate")} == {URL, AMP}
    store(archive, AMP, html=b"later", when=at(5), canonical=URL)
    assert archive.reviews.count() == 2
    assert archive.verify().findings == ()
    with pytest.raises(NotInArchive, match="in force"):
        archive.merges.undo(merge.id, at="2026-03-03")


def test_undone_merge_leaves_every_review_as_it_was(archive: Archive) -> None:
    store(archive)
    store(archive, AMP, canonical="https://example.org/film/unknown-yet", headline="The Long Field, on a small screen")
    reviews = archive._connection.all("SELECT * FROM reviews ORDER BY page_id")
    urls = archive._connection.all("SELECT * FROM urls ORDER BY id")
    merge_id = archive.merges.merge(1, 2, reason="by hand", at="2026-03-02")
    assert archive.reviews.count() == 1
    archive.merges.undo(merge_id, at="2026-03-03")
    assert archive._connection.all("SELECT * FROM reviews ORDER BY page_id") == reviews
    assert archive._connection.all("SELECT * FROM urls ORDER BY id") == urls
    assert archive.verify().findings == ()


@pytest.mark.parametrize(
    "canonical",
    ["https://example.org/", "https://example.org", "https://elsewhere.example/film/the-long-field", "http://[bad"],
)
def test_home_page_and_other_sites_are_no_canonical(archive: Archive, canonical: str) -> None:
    store(archive, canonical if "[" not in canonical else "https://example.org/x", headline="The Front Page of Today")
    kept = archive.keep(capture(), url_key=key(URL))
    archive.note(
        kept, reading(canonical_url=canonical), canonical_key=canonical[8:].rstrip("/"), reader_version="1", now=at(0)
    )
    assert archive.reviews.count() == 2
    assert archive.merges.log() == []


def test_placeholder_canonical_does_not_make_one_page_of_a_site(archive: Archive) -> None:
    section = "https://example.org/reviews/"
    store(archive, section, page_type="listing", headline="All the Latest Film Reviews", body="Latest reviews. " * 30)
    for number in range(5):
        text = f"Review number {number}. " + " ".join(f"w{number}x{word}" for word in range(120))
        store(
            archive,
            f"https://example.org/film/{number}",
            canonical=section,
            headline="All the Latest Film Reviews",
            body=text,
        )
    assert archive.reviews.count() == 6
    assert archive.merges.log() == []


def test_same_headline_on_a_second_page_with_another_text_is_not_merged(archive: Archive) -> None:
    store(archive)
    store(archive, URL + "?page=2", canonical=URL, body=OTHER_TEXT)
    assert archive.reviews.count() == 2


def test_shortened_text_under_the_same_headline_is_merged(archive: Archive) -> None:
    store(archive, body=TEXT + "\n" + OTHER_TEXT)
    store(archive, AMP, canonical=URL, body=TEXT)
    assert archive.reviews.count() == 1


def test_textless_pages_are_merged_only_when_all_else_is_the_same(archive: Archive) -> None:
    store(archive, body=None)
    store(archive, AMP, canonical=URL, body=None)
    store(archive, URL + "/print", canonical=URL, body=None, ratings=())
    assert archive.reviews.count() == 2


def test_chain_of_merges_is_undone_one_by_one(archive: Archive) -> None:
    mobile = "https://m.example.org/film/the-long-field"
    store(archive, mobile, canonical=URL)
    store(archive, AMP, canonical=URL)
    store(archive)
    assert archive.reviews.count() == 1
    for merge in reversed(archive.merges.log()):
        archive.merges.undo(merge.id, at="2026-03-02")
    assert {line.url for line in archive.reviews.list()} == {URL, AMP, mobile}
    assert archive.verify().findings == ()


def test_merges_may_be_undone_in_any_order(archive: Archive) -> None:
    for url in (URL, AMP, URL + "/print"):
        store(archive, url, headline=f"The Long Field as {url} has it")
    first = archive.merges.merge(2, 1, reason="by hand", at="2026-03-02")
    second = archive.merges.merge(3, 2, reason="by hand", at="2026-03-02")
    archive.merges.undo(first, at="2026-03-03")
    archive.merges.undo(second, at="2026-03-03")
    assert [archive.reviews.addresses(page) for page in (1, 2, 3)] == [(URL,), (AMP,), (URL + "/print",)]
    assert archive.verify().findings == ()


def test_page_whose_other_address_took_over_has_its_own_again_when_they_are_parted(archive: Archive) -> None:
    _, first = store(archive)
    store(archive, AMP, canonical=URL)
    archive.keep(capture(body=b"gone", status=410, when=at(5)), url_key=key(URL))
    store(archive, AMP, html=b"later", when=at(6), canonical=URL, ratings=())
    archive.merges.undo(1, at="2026-03-02")
    lead = archive._connection.one("SELECT pages.url, lead_url_id FROM pages WHERE id = ?", (first.page_id,))
    assert lead is not None
    assert tuple(lead) == (URL, 1)
    assert archive.verify().findings == ()


def test_what_a_merged_address_said_meanwhile_is_read_once_it_is_parted(archive: Archive) -> None:
    store(archive)
    store(archive, AMP, canonical=URL)
    store(archive, AMP, html=b"later", when=at(5), canonical=URL, headline="A Headline That Was Changed")
    archive.merges.undo(1, at="2026-03-02")
    kept, noted = store(archive, AMP, html=b"later", when=at(9), canonical=URL, headline="A Headline That Was Changed")
    assert kept.is_new
    assert archive.reviews.get(noted.page_id)["headline"] == "A Headline That Was Changed"
    again = archive.keep(capture(AMP, b"later", when=at(12)), url_key=key(AMP))
    assert not again.is_new
    assert archive.verify().findings == ()


def test_what_a_merged_address_gave_before_stays_known_whatever_rules_read_it_again(archive: Archive) -> None:
    store(archive)
    _, apart = store(archive, AMP, html=b"amp", when=at(1), headline="A Headline Of Its Own")
    archive.merges.merge(1, apart.page_id, reason="by-hand", at="2026-03-02")
    store(archive, AMP, html=b"amp", when=at(5), headline="A Headline Of Its Own", version="2")
    archive.merges.undo(1, at="2026-03-03")
    assert archive.reviews.at(apart.page_id, at(9))["headline"] == "A Headline Of Its Own"
    assert [due.capture_id is not None for due in archive.rereading.due("3")] == [True, True]
    assert archive.verify().findings == ()


def test_page_parted_last_leads_with_an_address_of_its_own(archive: Archive) -> None:
    """Its leading address had come to it with a page that was parted from it before."""
    _, one = store(archive, "https://example.org/one", headline="The First Of Three Pages", body="alpha " * 60)
    _, two = store(archive, "https://example.org/two", headline="The Second Of Three Pages", body="beta " * 60)
    _, six = store(archive, "https://example.org/six", headline="The Third Of Three Pages", body="gamma " * 60)
    archive.merges.merge(one.page_id, two.page_id, reason="by-hand", at="2026-03-02")
    archive.keep(capture("https://example.org/one", b"gone", status=410, when=at(5)), url_key="example.org/one")
    store(archive, "https://example.org/two", html=b"moved", when=at(6))
    archive.merges.merge(six.page_id, one.page_id, reason="by-hand", at="2026-03-03")
    archive.merges.undo(1, at="2026-03-04")
    archive.merges.undo(2, at="2026-03-05")
    leads = "SELECT pages.id, url_key FROM pages JOIN urls ON urls.id = lead_url_id ORDER BY pages.id"
    assert [tuple(row) for row in archive._connection.all(leads)] == [
        (one.page_id, "example.org/one"), (two.page_id, "example.org/two"), (six.page_id, "example.org/six")
    ]  # fmt: skip
    assert archive.verify().findings == ()


def test_print_view_without_a_canonical_is_the_same_review(archive: Archive) -> None:
    _, first = store(archive)
    _, noted = store(archive, URL + "/print", captions=())
    assert (noted.page_id, archive.reviews.count()) == (first.page_id, 1)
    assert [merge.reason for merge in archive.merges.log()] == ["same-text"]
    archive.merges.undo(1, at="2026-03-02")
    store(archive, URL + "/print", html=b"later", when=at(5), captions=())
    assert archive.reviews.count() == 2
    assert archive.verify().findings == ()


def test_same_text_of_another_author_is_another_review(archive: Archive) -> None:
    store(archive)
    store(archive, URL + "/2", authors=("Somebody Else",))
    assert archive.reviews.count() == 2


def move(archive: Archive, new: str, html: bytes, minutes: float, **more: object) -> None:
    """The old address leads to the new one."""
    hop = Hop(URL, 301, (("Location", new),))
    answer = capture(new, html, when=at(minutes), requested_url=URL, hops=(hop,))
    kept = archive.keep(answer, url_key=key(new))
    archive.note(kept, reading(new, **more), canonical_key=None, reader_version="1", now=at(minutes))


def test_page_that_moved_keeps_its_history_under_its_new_address(archive: Archive) -> None:
    new = "https://example.org/reviews/2026/the-long-field"
    _, first = store(archive)
    move(archive, new, b"moved", 5)
    assert archive.reviews.count() == 1
    move(archive, new, b"changed", 10, ratings=())
    review = archive.reviews.get(first.page_id)
    assert (review["url"], review["ratings"], review["revisions"]) == (new, [], 2)
    assert [change["new"] for change in archive.reviews.history(first.page_id)] == [None]
    assert archive.verify().findings == ()


def test_other_address_takes_over_when_the_first_is_gone(archive: Archive) -> None:
    _, first = store(archive)
    store(archive, AMP, canonical=URL)
    archive.keep(capture(body=b"gone", status=410, when=at(5)), url_key=key(URL))
    store(archive, AMP, html=b"later", when=at(6), canonical=URL, ratings=())
    review = archive.reviews.get(first.page_id)
    assert (review["url"], review["ratings"]) == (AMP, [])


visits = st.tuples(
    st.sampled_from([URL, AMP, URL + "/print", "https://elsewhere.example/a"]),
    st.sampled_from([None, URL, AMP, "https://example.org/"]),
    st.sampled_from([TEXT, TEXT + "\nCorrected.", OTHER_TEXT, None]),
    st.sampled_from(["The Long Field Review", "Another Headline Here"]),
    st.sampled_from(["review", "review", "article", "other"]),
)


@settings(max_examples=20, deadline=None)
@given(pages=st.lists(visits, min_size=2, max_size=7))
def test_whatever_addresses_claim_noting_is_idempotent_and_nothing_dangles(
    tmp_path_factory: pytest.TempPathFactory, pages: list[tuple[str, str | None, str | None, str, str]]
) -> None:
    with Archive.open(tmp_path_factory.mktemp("any") / "cuttings.db") as archive:
        for number, (url, canonical, body, headline, page_type) in enumerate(pages):
            said = reading(url, canonical_url=canonical, body=body, headline=headline, page_type=page_type)
            claim = key(canonical) if canonical else None
            kept = archive.keep(capture(url, f"{number}".encode(), when=at(number)), url_key=key(url))
            archive.note(kept, said, canonical_key=claim, reader_version="1", now=at(number))
            before = dump(archive)
            archive.note(kept, said, canonical_key=claim, reader_version="1", now=at(number))
            assert dump(archive) == before
        assert archive.verify().findings == ()
        for merge in reversed([merge for merge in archive.merges.log() if merge.undone_at is None]):
            archive.merges.undo(merge.id, at="2026-04-01")
        assert archive.verify().findings == ()
        assert archive.reviews.count() == len({url for url, *_ in pages})
