"""`cuttings alarms`: listed, shown with a before and an after, acknowledged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from storage import Archive
from tests.cli.run import run
from tests.storage.makers import NOW, capture, key


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """An archive with an open alarm and one that is over."""
    path = tmp_path / "a.db"
    with Archive.open(path) as archive:
        kept = [
            archive.keep(capture(url, url.encode() * 9), url_key=key(url))
            for url in ("https://a.example/1", "https://a.example/2")
        ]
        before = {"value": 1.0, "pages": 40, "capture_id": kept[0].capture_id, "read": "4/5", "source": "json-ld"}
        after = {"value": 0.0, "pages": 12, "chance": 1e-9, "capture_id": kept[1].capture_id, "wall": None}
        for field, kind in (("ratings", "missing"), ("body", "length")):
            archive.alarms.sound(
                site="a.example", field=field, kind=kind, cause="gone", message=f"a.example: the {field}; likely cause: gone",
                before=before, after=after, run_id=None, now=NOW,
            )  # fmt: skip
        archive.alarms.end(2, now=NOW)
    return path


def test_open_alarms_are_listed_and_all_of_them_on_request(db: Path) -> None:
    listed = run("--db", db, "alarms")
    assert "open   a.example: the ratings; likely cause: gone" in listed.out
    assert "the body" not in listed.out
    assert [json.loads(line)["state"] for line in run("--db", db, "alarms", "--all", "--json").out.splitlines()] == [
        "over",
        "open",
    ]
    assert run("--db", db, "alarms", "--site", "b.example").err == "no alarm\n"


def test_an_alarm_is_shown_with_a_page_of_before_and_one_of_after(db: Path) -> None:
    shown = run("--db", db, "alarms", "show", "1").out
    before, _, after = shown.partition("after\n")
    assert "measured            100%" in before
    assert "read                4/5" in before
    assert "https://a.example/1" in before
    assert "measured            0%" in after
    assert "https://a.example/2" in after
    [told] = run("--db", db, "alarms", "show", "1", "--json").out.splitlines()
    assert json.loads(told)["urls"] == {"1": "https://a.example/1", "2": "https://a.example/2"}


def test_an_alarm_that_is_known_is_not_listed_any_more(db: Path) -> None:
    assert run("--db", db, "alarms", "ack", "1").err == "1 alarm acknowledged\n"
    assert run("--db", db, "alarms").out == ""
    assert json.loads(run("--db", db, "alarms", "show", "1", "--json").out)["state"] == "known"
    assert run("--db", db, "alarms", "ack", "1").code == 0


@pytest.mark.parametrize("arguments", [("show", "9"), ("ack", "9"), ("ack", "1", "9")])
def test_an_alarm_that_is_not_there_is_named(db: Path, arguments: tuple[str, ...]) -> None:
    ran = run("--db", db, "alarms", *arguments)
    assert ran.code == 2
    assert "no alarm 9" in ran.trouble()
    assert "open" in run("--db", db, "alarms").out
