"""Commands that keep the archive: verify and repair, compact, prune, pages, saved searches."""

from __future__ import annotations

import json
import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from storage import Archive
from tests.cli.run import run as run_cuttings
from tests.storage.makers import NOW, at, store


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Two pages; one of them was visited six times and said nothing new."""
    path = tmp_path / "cuttings.db"
    with Archive.open(path) as archive:
        for number in range(6):
            html = b"<p>" + b"as it was " * 80 + f"advertisement {number}".encode()
            store(archive, html=html, when=NOW - timedelta(days=900 - number))
        store(
            archive,
            "https://other.example/lamp",
            headline="Lamp, Reviewed",
            body="He looks into a lamp. " * 9,
            when=at(9),
        )
        archive.checkpoint()
    return path


def run(db: Path, *arguments: str) -> Any:
    return run_cuttings("--db", db, *arguments)


def told(db: Path, *arguments: str) -> Any:
    return json.loads(run(db, "--json", *arguments).out)


def test_damage_is_repaired_from_a_copy(db: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    shutil.copy(db, copy)
    raw = sqlite3.connect(db)
    raw.execute("UPDATE captures SET response_headers = '[]' WHERE id = 2")
    raw.commit()
    raw.close()
    assert run(db, "verify").code == 2
    mended = told(db, "verify", "--repair-from", str(copy))
    assert (mended["is_whole"], mended["repaired"]["from_copy"]) == (True, 1)
    assert run(db, "verify").code == 0
    assert (tmp_path / "cuttings.db.damaged").exists()


def test_whole_archive_is_not_repaired(db: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    shutil.copy(db, copy)
    assert run(db, "verify", "--repair-from", str(copy)).code == 0
    assert not (tmp_path / "cuttings.db.damaged").exists()


def test_evidence_that_the_bytes_do_not_hold_is_named(db: Path) -> None:
    found = told(db, "verify", "--evidence")
    assert {finding["kind"] for finding in found["findings"]} == {"evidence"}  # the makers' pages say none of it
    assert "/html/body/h1" in found["findings"][0]["message"]


def test_pruning_tells_first_and_does_it_when_asked(db: Path) -> None:
    assert told(db, "prune") == {**told(db, "prune", "--apply"), "applied": False}
    assert told(db, "prune")["captures"] == 0
    assert told(db, "stats")["captures"] == 5
    assert run(db, "verify").code == 0


def test_compacting_a_second_time_does_nothing(db: Path) -> None:
    assert told(db, "compact", "--shrink")["looked_at"] == 7
    assert told(db, "compact")["looked_at"] == 0
    assert run(db, "verify").code == 0


def test_pages_merged_by_hand_are_parted_by_hand(db: Path) -> None:
    pages = [json.loads(line)["page_id"] for line in run(db, "--json", "list").out.splitlines()]
    merge = told(db, "pages", "merge", "https://other.example/lamp", "1")["merge"]
    assert len(run(db, "--json", "list").out.splitlines()) == 1
    assert told(db, "pages", "merges")["reason"] == "by hand"
    assert run(db, "pages", "unmerge", str(merge)).code == 0
    assert sorted(pages) == sorted(json.loads(one)["page_id"] for one in run(db, "--json", "list").out.splitlines())
    assert run(db, "verify").code == 0


def test_search_is_saved_with_its_filters(db: Path) -> None:
    assert len(run(db, "--json", "search", "lamp", "--site", "other.example", "--save", "lamps").out.splitlines()) == 1
    assert told(db, "searches")["filters"] == {"site": "other.example"}
    assert told(db, "search", "--saved", "lamps")["headline"] == "Lamp, Reviewed"
    assert run(db, "searches", "--remove", "lamps").code == 0
    assert run(db, "searches").out == ""
