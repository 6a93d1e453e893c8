"""`cuttings reread`: real pages that an older reader is said to have read in another way."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
import subprocess
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import scraper
from scraper.records import Capture, Reading
from scraper.urls import url_key
from storage import Archive
from tests.cli.archives import BEGINNING
from tests.cli.run import command, environment, run
from tests.cli.site import review
from tests.shared import PATIENCE_S

MANY = 30
KILLS = 4


def address(number: int) -> str:
    return f"https://lamps.example/reviews/lamp-{number}"


def put(archive: Archive, number: int, body: bytes, reading: Reading, *, version: str = "older") -> None:
    moment = BEGINNING + timedelta(minutes=number)
    headers = (("content-type", "text/html; charset=utf-8"),)
    capture = Capture(address(number), address(number), moment, 200, headers, body, "http")
    kept = archive.keep(capture, url_key=url_key(capture.url))
    archive.note(kept, reading.to_dict(), canonical_key=None, reader_version=version, now=moment)


def read(number: int) -> Reading:
    return scraper.parse(review(number), address(number))


def fill(path: Path, *, misread: tuple[int, ...], pages: int = 3) -> Path:
    """Pages that an older reader read as the present one does, but for the headlines and authors of some."""
    with Archive.open(path) as archive:
        for number in range(1, pages + 1):
            reading = read(number)
            if number in misread:
                reading = replace(reading, headline=f"Lamp {number} | Home | Lamps", authors=("Lamps Staff",))
            put(archive, number, review(number), reading)
    return path


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return fill(tmp_path / "lamps.db", misread=(2,))


def told(*arguments: str | Path) -> tuple[int, list[dict[str, Any]], dict[str, Any]]:
    """The exit code, the pages and the report."""
    ran = run("reread", "--json", *arguments)
    rows = [json.loads(line) for line in ran.out.splitlines()]
    return ran.code, rows[:-1], rows[-1]["report"]


def test_every_value_that_would_change_is_listed_and_nothing_is_written(db: Path) -> None:
    before = db.read_bytes()
    ran = run("reread", "--db", db)
    assert ran.code == 0
    assert ran.out.splitlines() == [
        f"2  {address(2)}",
        f"  headline: Lamp 2 | Home | Lamps → {read(2).headline}",
        "  authors: Lamps Staff → Ada Quill",
    ]
    assert re.search(r"1  headline\n +1  authors\n3 pages read again, 2 values on 1 page would change", ran.err)
    assert "--apply accepts this" in ran.err
    assert db.read_bytes() == before


def test_what_is_accepted_is_no_change_of_the_page_and_stands(db: Path) -> None:
    code, pages, report = told("--apply", "--db", db)
    assert code == 0
    assert [(page["outcome"], page["page_id"]) for page in pages] == [("changed", 2)]
    assert report["fields"] == {"headline": 1, "authors": 1}
    shown = json.loads(run("show", "2", "--json", "--db", db).out)
    assert (shown["headline"], shown["authors"], shown["revisions"]) == (read(2).headline, ["Ada Quill"], 2)
    assert {change["cause"] for change in shown["changes"]} == {"reader"}
    assert json.loads(run("search", "quill", "--json", "--db", db).out.splitlines()[0])
    assert run("verify", "--db", db).code == 0


def test_the_same_rules_a_second_time_list_nothing(db: Path) -> None:
    told("--apply", "--db", db)
    before = db.read_bytes()
    for arguments in ([], ["--apply"]):
        code, pages, report = told(*arguments, "--db", db)
        assert (code, pages, report["due"], report["fields"]) == (0, [], 0, {})
    assert "nothing to read again" in run("reread", "--db", db).err
    assert db.read_bytes() == before


def test_pages_that_read_the_same_are_read_and_list_nothing(tmp_path: Path) -> None:
    path = fill(tmp_path / "same.db", misread=())
    code, pages, report = told("--db", path)
    assert (code, pages, report["read"], report["differing"]) == (0, [], 3, 0)
    assert "nothing would change" in run("reread", "--db", path).err


def test_shipped_pages_read_twice_by_the_same_rules_differ_in_nothing(tmp_path: Path) -> None:
    path = tmp_path / "shipped.db"
    assert run("archive", "fixtures/sites", "--db", path).code == 0
    assert told("--db", path)[2]["due"] == 0
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE readings SET reader_version = 'older'")
    code, pages, report = told("--db", path)
    assert (code, pages) == (0, [])
    assert report["read"] == report["due"] > 10


@pytest.mark.parametrize(
    ("chosen", "due"), [(["2"], 1), (["1", address(3)], 2), (["--site", "lamps.example"], 3), (["--site", "no.example"], 0)]
)  # fmt: skip
def test_some_pages_can_be_named(db: Path, chosen: list[str], due: int) -> None:
    assert told(*chosen, "--db", db)[2]["due"] == due


def test_page_that_cannot_be_read_keeps_what_it_has_and_stays_due(db: Path) -> None:
    with Archive.open(db) as archive:
        put(archive, 4, b"%PDF-1.7\n1 0 obj", replace(read(4), body="Read by hand."))
    with contextlib.closing(sqlite3.connect(db)) as connection, connection:
        connection.execute("UPDATE body_data SET data = x'00' WHERE body_id = 1")
    code, pages, report = told("--apply", "--db", db)
    assert code == 1
    failed = {page["page_id"]: page["reason"] for page in pages if page["outcome"] == "failed"}
    assert failed == {1: "archive-damaged", 4: "not-a-page"}
    assert (report["failed"], report["accepted"]) == ({"archive-damaged": 1, "not-a-page": 1}, 1)
    ran = run("reread", "--db", db)
    assert ran.code == 1
    assert f"failed {address(1)}: {db} is damaged" in ran.err
    assert f"failed {address(4)} is a PDF" in ran.err
    assert "2 failed (" in ran.err
    assert json.loads(run("show", "4", "--json", "--db", db).out)["body"] == "Read by hand."
    assert json.loads(run("stats", "--json", "--db", db).out)["failures"] == 2


def test_killed_and_run_again_it_does_what_is_left(tmp_path: Path) -> None:
    path = fill(tmp_path / "many.db", misread=tuple(range(1, MANY + 1)), pages=MANY)
    line = command("reread", "--apply", "--quiet", "--db", path)
    done = [0]
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for kill in range(1, KILLS + 1):
            with subprocess.Popen(line, env=environment(CUTTINGS_WORKERS="1"), stdout=subprocess.DEVNULL) as process:
                patience = time.monotonic() + PATIENCE_S
                while process.poll() is None and time.monotonic() < patience:
                    if accepted(connection) >= kill * MANY // (KILLS + 2):
                        break
                    time.sleep(0.002)
                process.kill()
            done.append(accepted(connection))
        assert done == sorted(done)
        assert 0 < done[1] < MANY
        code, pages, report = told("--apply", "--db", path)
        assert (code, report["due"], len(pages)) == (0, MANY - done[-1], MANY - done[-1])
        assert accepted(connection) == MANY
        assert connection.execute("SELECT count(*) FROM revisions").fetchone() == (2 * MANY,)
        assert connection.execute("SELECT count(*) FROM changes").fetchone() == (2 * MANY,)
    assert run("verify", "--db", path).code == 0


def accepted(connection: sqlite3.Connection) -> int:
    found: int = connection.execute("SELECT count(*) FROM readings WHERE reader_version != 'older'").fetchone()[0]
    return found


@pytest.mark.parametrize(
    ("arguments", "message"), [(["99"], "no review 99"), (["nowhere.example"], "is not in the archive")]
)
def test_what_is_not_there_is_named(db: Path, arguments: list[str], message: str) -> None:
    ran = run("reread", *arguments, "--db", db)
    assert ran.code == 2
    assert message in ran.trouble()


def test_an_archive_is_never_made(tmp_path: Path) -> None:
    for arguments in ([], ["--apply"]):
        ran = run("reread", *arguments, "--db", tmp_path / "no.db")
        assert (ran.code, list(tmp_path.iterdir())) == (2, [])
        assert "no archive" in ran.trouble()
