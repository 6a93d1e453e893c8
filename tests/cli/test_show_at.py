"""`cuttings show --at`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.archives import films
from tests.cli.run import run


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Page 1 is 4.5 of 5 from 1 March 12:00, and 4 of 5 from 4 March 12:00."""
    return films(tmp_path / "films.db")


@pytest.mark.parametrize(
    ("moment", "score"),
    [
        ("2026-03-01", 4.5), ("2026-03-03", 4.5), ("2026-03-04", 4.0), ("2026-03", 4.0), ("2026", 4.0),
        ("2026-03-04T11:59", 4.5), ("2026-03-04 12:00", 4.0), ("2026-03-04T12:30+01:00", 4.5),
    ],
)  # fmt: skip
def test_review_is_shown_as_it_stood_then(db: Path, moment: str, score: float) -> None:
    shown = json.loads(run("show", "1", "--at", moment, "--json", "--db", db).out)
    assert shown["ratings"][0]["value"] == score
    assert bool(shown["changes"]) == (score == 4.0)


def test_people_are_told_when_it_was_seen(db: Path) -> None:
    ran = run("show", "1", "--at", "2026-03-02", "--db", db)
    assert "four and a half" in ran.out
    assert "as seen  2026-03-01 12:00 UTC" in ran.out
    assert "1 of 2" in ran.out
    assert "→" not in ran.out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--at", "2026-02-28"], "name a later date"),
        (["--at", "2026-02-30"], "no date"),
        (["--at", "2026-13"], "no date"),
        (["--at", "0000"], "no date"),
        (["--at", "noon"], "no date"),
        (["--at", "0001-01-01T00:00+14:00"], "no date"),
        (["--at", "2026", "--revision", "1"], "leave one out"),
    ],
)
def test_moment_that_cannot_be_shown_is_named(db: Path, arguments: list[str], told: str) -> None:
    ran = run("show", "1", *arguments, "--db", db)
    assert ran.code == 2
    assert told in ran.trouble()
