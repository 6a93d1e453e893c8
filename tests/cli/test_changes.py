"""`cuttings changes` on archives whose pages were edited."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, get_args

import pytest

from scraper.cli.changes import KINDS
from scraper.records import Rating
from storage.changes import Kind
from tests.cli.archives import BEGINNING, FILMS, LANTERN, fill
from tests.cli.run import run


def scored(value: float) -> Rating:
    return Rating(value, 5.0, None, f"{value:g} of five", normalized=value / 5, method="share of best")


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """The score of page 1 goes 4.5, 4, 3.5; the last step also has another headline, author and text."""
    path = tmp_path / "films.db"
    fill(path, replace(LANTERN, ratings=(scored(4.5),)), *FILMS[1:])
    fill(path, replace(LANTERN, ratings=(scored(4.0),)), at=BEGINNING + timedelta(days=3))
    last = replace(
        LANTERN, ratings=(scored(3.5),), headline="The Lantern burns out", authors=("Ada Quill",), body="Cut short."
    )
    fill(path, last, at=BEGINNING + timedelta(days=6))
    return path


def rows(*arguments: str | Path) -> list[dict[str, Any]]:
    ran = run("changes", "--json", *arguments)
    assert ran.code == 0
    return [json.loads(line) for line in ran.out.splitlines()]


def test_kinds_are_those_of_the_archive() -> None:
    assert get_args(Kind) == KINDS


def test_every_change_tells_old_and_new_first_and_present_value(db: Path) -> None:
    scores = [row for row in rows("--db", db) if row["kind"] == "rating"]
    assert [(row["old"], row["new"], row["first"], row["current"]) for row in scores] == [
        ("4/5", "3.5/5", "4.5/5", "3.5/5"),
        ("4.5/5", "4/5", "4.5/5", "3.5/5"),
    ]
    assert [(row["previous"], row["revision"]) for row in scores] == [(2, 3), (1, 2)]
    assert scores[0]["changed_at"] == "2026-03-07T12:00:00.000000Z"
    assert {row["cause"] for row in scores} == {"page"}
    assert scores[0]["url"] == LANTERN.url


@pytest.mark.parametrize(
    ("chosen", "fields"),
    [
        (["--kind", "headline"], ["headline"]),
        (["--kind", "author", "--kind", "text"], ["body", "authors"]),
        (["--since", "2026-03-07"], ["body", "authors", "headline", "rating"]),
        (["--since", "2026-03-07", "--kind", "rating"], ["rating"]),
        (["--since", "2027"], []),
        (["--site", "WWW.Critic.example", "--kind", "rating"], ["rating", "rating"]),
        (["--site", "eiga.example"], []),
        (["1", "--kind", "rating", "-n", "1"], ["rating"]),
        (["2"], []),
        (["critic.example/reviews/the-l", "--kind", "verdict"], []),
    ],
    ids=lambda value: " ".join(value),
)
def test_filters_choose(db: Path, chosen: list[str], fields: list[str]) -> None:
    assert [row["field"] for row in rows(*chosen, "--db", db)] == fields


def test_people_see_when_where_and_what(db: Path) -> None:
    ran = run("changes", "--db", db)
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[0].startswith("2026-03-07 12:00 UTC  1  The Lantern burns out · https://critic.example/")
    assert lines[0].endswith("by the page")
    assert lines[1] == "  rating: 4/5 → 3.5/5  (first 4.5/5, now 3.5/5)"
    assert "  headline: The Lantern burns slowly, and well → The Lantern burns out" in lines
    assert "  authors: Ada Quill / Ben Ember → Ada Quill" in lines
    assert "5 changes" in ran.err


def test_limit_is_told(db: Path) -> None:
    ran = run("changes", "-n", "1", "--db", db)
    assert ran.out.count("→") == 1
    assert "the latest 1" in ran.err


def test_nothing_changed_is_no_failure(tmp_path: Path) -> None:
    path = tmp_path / "still.db"
    fill(path, LANTERN)
    assert (run("changes", "--db", path).out, run("changes", "--db", path).code) == ("", 0)
    assert "no changes yet" in run("changes", "--db", path).err
    assert "passes these filters" in run("changes", "--kind", "text", "--db", path).err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["99"], "no review 99"),
        (["nowhere.example"], "is not in the archive"),
        (["--kind", "weather"], "weather"),
        (["--since", "soon"], "no date"),
    ],
)
def test_what_cannot_be_understood_is_named(db: Path, arguments: list[str], told: str) -> None:
    ran = run("changes", *arguments, "--db", db)
    assert ran.code == 2
    assert told in ran.trouble()
