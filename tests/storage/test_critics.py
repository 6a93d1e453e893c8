"""The critics of an archive: what they wrote, how they score, and how that is beside others."""

from __future__ import annotations

import random

import pytest

from scraper.records import Item, Rating
from storage import Archive
from storage.critics import Critic
from storage.filters import Filters
from tests.storage.makers import store

WORDS = "gate field ladder barley rain debt walk".split()


def review(archive: Archive, critic: str, work: str, score: float | None, **more: object) -> None:
    """A critic's review of a film, in words of its own on a site of its own, rated 0..1."""
    site = more.pop("site", f"{critic.split()[0].lower()}.example")
    rating = Rating(f"{score}", None, None, f"{score}", normalized=score, method="m", scale="words")
    fields: dict[str, object] = {
        "headline": f"{critic} on {work}",
        "authors": (critic,),
        "editors": ("Tom Ruiz",),
        "item": Item(work, "Movie", 2026),
        "ratings": () if score is None else (rating,),
        "body": " ".join(random.Random(f"{critic}{work}").choices(WORDS, k=60)),
    }
    store(archive, f"https://{site}/{work}", **{**fields, **more})


def critics(archive: Archive, filters: Filters | None = None, **more: object) -> dict[str, Critic]:
    archive.works.refresh()
    return {critic.name: critic for critic in archive.reviews.critics(filters, **more)}  # type: ignore[arg-type]


def test_lean_is_how_far_scores_are_above_those_of_others_for_the_same_works(archive: Archive) -> None:
    for work, mild, stern, third in (("Fern", 1.0, 0.4, 0.6), ("Moss", 0.8, 0.2, None), ("Reed", 0.9, 0.5, None)):
        review(archive, "Mild Finch", work, mild)
        review(archive, "Stern Vale", work, stern)
        review(archive, "Third Oak", work, third)
    review(archive, "Mild Finch", "Only One Saw This", 0.1)
    found = critics(archive)
    assert [*found] == ["Mild Finch", "Stern Vale", "Third Oak"], "the busiest first, and no editor"
    mild = found["Mild Finch"]
    assert (mild.compared, mild.lean) == (3, pytest.approx((0.5 + 0.6 + 0.4) / 3))
    assert mild.scores.mean == pytest.approx(0.7)
    assert found["Stern Vale"].lean == pytest.approx(-(0.4 + 0.6 + 0.4) / 3)
    third = found["Third Oak"]
    assert (third.scores.reviews, third.scores.scored, third.compared, third.lean) == (3, 1, 1, None)


def test_a_text_on_several_sites_is_one_review_with_the_score_of_its_original(archive: Archive) -> None:
    review(archive, "Ada Finch", "Fern", 0.6, date_published="2026-01-02T08:00:00Z")
    review(archive, "Ada Finch", "Fern", 1.0, site="copy.example", date_published="2026-02-03")
    (ada,) = critics(archive).values()
    assert (ada.scores.reviews, ada.scores.scored) == (1, 1)
    assert ada.sites == ("ada.example", "copy.example")
    assert (ada.first, ada.last) == ("2026-01-02", "2026-02-03")
    review(archive, "Bo Vale", "Fern", 0.5)
    review(archive, "Bo Vale", "Moss", 0.5)
    review(archive, "Ada Finch", "Moss", 0.6)
    review(archive, "Bo Vale", "Reed", 0.5)
    review(archive, "Ada Finch", "Reed", 0.6)
    assert critics(archive)["Ada Finch"].lean == pytest.approx(0.1)


def test_filters_choose_what_counts_and_not_what_it_is_compared_with(archive: Archive) -> None:
    for work in ("Fern", "Moss", "Reed"):
        review(archive, "Ada Finch", work, 0.9)
        review(archive, "Bo Vale", work, 0.4)
    review(archive, "Ada Finch", "Old", 0.1, date_published="2020-01-01")
    found = critics(archive, Filters(site="ada.example", since="2026"))
    assert [*found] == ["Ada Finch"]
    assert (found["Ada Finch"].scores.reviews, found["Ada Finch"].lean) == (3, pytest.approx(0.5))


def test_names_numbers_and_limits_choose_critics(archive: Archive) -> None:
    review(archive, "Ada Finch", "Fern", None)
    review(archive, "Ada Finch", "Moss", None)
    review(archive, "Édith Vale", "Fern", None)
    assert [*critics(archive, name="edith")] == ["Édith Vale"]
    assert [*critics(archive, name="%")] == []
    assert [*critics(archive, at_least=2)] == ["Ada Finch"]
    assert [*critics(archive, limit=1)] == ["Ada Finch"]
    assert critics(archive)["Ada Finch"].scores.mean is None


def test_pages_that_are_no_reviews_have_no_critic(archive: Archive) -> None:
    review(archive, "Ada Finch", "Fern", 0.5, page_type="article")
    assert critics(archive) == {}


def test_texts_are_looked_up_and_not_gone_through_for_every_review(archive: Archive) -> None:
    review(archive, "Ada Finch", "Fern", 0.5)
    asked: list[str] = []
    archive._connection.raw.set_trace_callback(asked.append)
    critics(archive, Filters(kind="Movie"))
    archive._connection.raw.set_trace_callback(None)
    plan = [row["detail"] for row in archive._connection.all(f"EXPLAIN QUERY PLAN {asked[-1]}")]
    assert any(step.startswith("SEARCH texts USING AUTOMATIC") for step in plan), plan
