"""`cuttings captures`, and what `show` and `list` say of a page that is gone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scraper.urls import url_key
from storage import Archive
from tests.cli.archives import BEGINNING, LANTERN, films
from tests.cli.run import run


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Page 1 has two versions, and was taken down on 20 March."""
    path = films(tmp_path / "films.db")
    with Archive.open(path) as archive:
        archive.note_failure(
            LANTERN.url, url_key=url_key(LANTERN.url), reason="gone", message=f"{LANTERN.url} answered 410 Gone",
            now=BEGINNING.replace(day=20),
        )  # fmt: skip
    return path


def test_captures_of_a_page_are_listed_in_order(db: Path) -> None:
    ran = run("captures", "1", "--db", db)
    assert ran.code == 0
    assert [line.split()[1] for line in ran.out.splitlines()[1:]] == ["2026-03-01", "2026-03-04"]
    assert "2 captures" in ran.err
    lines = [json.loads(line) for line in run("captures", LANTERN.url, "--db", db, "--json").out.splitlines()]
    assert [line["revision"] for line in lines] == [1, 2]


@pytest.mark.parametrize(("chosen", "day"), [((), "2026-03-04"), (("--at", "2026-03-02"), "2026-03-01")])
def test_bytes_are_written_as_they_came(db: Path, tmp_path: Path, chosen: tuple[str, ...], day: str) -> None:
    with Archive.open(db, read_only=True) as archive:
        kept = next(one for one in archive.page_captures.of(1) if one.fetched_at.startswith(day))
        body = archive.captures.get(kept.capture_id).body
    ran = run("captures", "1", *chosen, "-o", tmp_path / "page.html", "--db", db)
    assert ran.code == 0
    assert (tmp_path / "page.html").read_bytes() == body
    assert f"capture {kept.capture_id} of {LANTERN.url}, {day}" in ran.err
    assert run("captures", "1", *chosen, "-o", "-", "--db", db).out.encode() == body


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["captures", "1", "--capture", "99"], "is among these"),
        (["captures", "1", "--at", "2020"], "is among these"),
        (["captures", "nowhere.example"], "not in the archive"),
    ],
)
def test_what_is_not_there_is_told(db: Path, arguments: list[str], told: str) -> None:
    ran = run(*arguments, "--db", db)
    assert ran.code == 2
    assert told in ran.trouble()


def test_archive_itself_is_never_written_over(db: Path) -> None:
    ran = run("captures", "1", "-o", db, "--db", db)
    assert ran.code == 2
    assert "is a database" in ran.trouble()


def test_page_that_is_gone_is_shown_and_listed_as_that(db: Path) -> None:
    shown = run("show", "1", "--no-text", "--db", db).out
    assert " last seen  2026-03-04 12:00 UTC" in shown
    assert f"   in vain  2026-03-20 12:00 UTC: {LANTERN.url} answered 410 Gone" in shown
    assert "in vain" not in run("show", "1", "--at", "2026-03-10", "--db", db).out
    document = json.loads(run("show", "1", "--json", "--db", db).out)
    assert (document["ending"]["reason"], document["last_seen_at"][:10]) == ("gone", "2026-03-04")
    gone = [json.loads(line)["page_id"] for line in run("list", "--gone", "--json", "--db", db).out.splitlines()]
    assert gone == [1]
    assert "gone" in run("list", "--help").out
