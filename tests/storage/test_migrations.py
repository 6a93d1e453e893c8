"""The schema's steps: from every past version to the present one, all or nothing."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from scraper.records import Rating
from storage import Archive
from storage.connection import Connection
from storage.errors import ArchiveReadOnly
from storage.migrations import STEPS, migrate
from storage.schema import APPLICATION_ID, LATEST
from tests.storage.makers import URL, at, key, store

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "archives"


def schema(path: Path) -> list[tuple[str, str]]:
    database = sqlite3.connect(path)
    rows = database.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()
    database.close()
    return rows


def make_version(path: Path, version: int) -> None:
    """A file that has taken so many steps and no more."""
    raw = sqlite3.connect(path, isolation_level=None)
    names = [step.name for step in STEPS._migrations]
    STEPS.apply(Database(raw), stop_before=names[version:])
    raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    raw.execute(f"PRAGMA user_version = {version}")
    raw.close()


def test_version_is_the_number_of_steps() -> None:
    assert len(STEPS._migrations) == LATEST
    assert [step.name[:5] for step in STEPS._migrations] == [f"m{number:03}_" for number in range(1, LATEST + 1)]


@pytest.mark.parametrize("version", range(1, LATEST))
def test_every_past_version_is_brought_up_to_date(tmp_path: Path, version: int) -> None:
    old, fresh = tmp_path / "old.db", tmp_path / "fresh.db"
    make_version(old, version)
    with Archive.open(fresh), Archive.open(old) as archive:
        store(archive)
        assert archive.search("gate")
        assert archive.verify().is_whole
    assert schema(old) == schema(fresh)


@pytest.mark.parametrize("fixture", sorted(FIXTURES.glob("v*.db")), ids=lambda path: path.stem)
def test_archive_of_every_released_version_opens_with_all_it_held(tmp_path: Path, fixture: Path) -> None:
    path = tmp_path / fixture.name
    shutil.copy(fixture, path)
    with Archive.open(path) as archive:
        page_id = archive.reviews.find(URL, url_key=key(URL))
        assert archive.reviews.get(page_id)["ratings"][0]["value"] == 3.5
        assert archive.reviews.get(page_id, revision=1)["ratings"][0]["value"] == 4.0
        assert [change["new"] for change in archive.reviews.history(page_id)] == ["3.5/5"]
        assert len(archive.clusters.of(page_id)) == 2
        assert [hit.page_id for hit in archive.search("stillness site:") if hit.page_id == page_id] in ([], [page_id])
        assert [hit.page_id for hit in archive.search('"looks into a lamp"')] == [3]
        assert archive.queue.counts("weekly") == {("waiting", ""): 1}
        assert archive.runs.get(1).discovered == 3
        assert archive.verify().findings == ()


def test_a_grade_of_which_one_is_the_best_is_no_fraction_in_an_older_archive(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    make_version(path, 23)
    with Archive.open(path) as archive:
        grade = Rating(1.9, 1.0, 6.0, "Note 1,9", method="school-grade-6/1")
        page_id = store(archive, ratings=(grade,))[0].page_id
        assert archive.search("gate")[0].rating == "1.9 (best 1)"
        assert archive.reviews.get(page_id)["ratings"][0]["value"] == 1.9
    database = sqlite3.connect(path)
    assert database.execute("SELECT score FROM reviews_overview").fetchall() == [("1.9 (best 1)",)]
    database.close()


def test_there_is_an_archive_of_the_present_version() -> None:
    assert (FIXTURES / f"v{LATEST:03}.db").exists(), "run: python -m tests.storage.make_fixture"


def test_failing_step_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "cuttings.db"
    with Archive.open(path) as archive:
        store(archive)
    broken = Migrations("cuttings")
    for step in STEPS._migrations:
        broken(name=step.name)(step.fn)

    @broken()
    def m998_fine(db: Database) -> None:
        db.execute("CREATE TABLE added (id INTEGER PRIMARY KEY)")

    @broken()
    def m999_fails(db: Database) -> None:
        db.execute("DROP TABLE evidence")
        db.execute("CREATE TABLE pages (id)")

    raw = sqlite3.connect(path, isolation_level=None)
    before = "\n".join(raw.iterdump())
    connection = Connection(raw, path)
    with pytest.raises(sqlite3.OperationalError, match="already exists"), connection.write():
        migrate(Database(raw), broken)
    assert "\n".join(raw.iterdump()) == before
    assert raw.execute("PRAGMA user_version").fetchone()[0] == LATEST
    raw.close()


def wall_of_version_22(path: Path) -> None:
    """An archive with a changed score, and after it a wall that the seal of the history leaves out."""
    with Archive.open(path) as archive:
        store(archive)
        store(archive, html=b"later", when=at(5), ratings=())
        connection = archive._connection
        connection.execute("DELETE FROM seals WHERE of = 'readings'")
        for message in ("consent", "login"):
            connection.execute(
                "INSERT INTO events (page_id, capture_id, kind, message, at) VALUES (1, 1, 'wall', ?, '2026-03-02')",
                (message,),
            )
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm023_sealed'")
        connection.execute("PRAGMA user_version = 22")


def test_walls_that_were_left_out_of_their_seal_are_taken_in(tmp_path: Path) -> None:
    wall_of_version_22(tmp_path / "old.db")
    with Archive.open(tmp_path / "old.db") as archive:
        assert archive.verify().findings == ()


def test_history_that_is_damaged_before_a_wall_is_not_sealed_anew(tmp_path: Path) -> None:
    wall_of_version_22(tmp_path / "old.db")
    raw = sqlite3.connect(tmp_path / "old.db", isolation_level=None)
    raw.execute("UPDATE changes SET old = '5/5'")
    raw.close()
    with Archive.open(tmp_path / "old.db") as archive:
        assert [(one.kind, one.table, one.row) for one in archive.verify().findings] == [("seal", "history", 1)]


def test_older_archive_cannot_be_opened_for_reading_only(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    make_version(path, 3)
    with pytest.raises(ArchiveReadOnly, match="older version"):
        Archive.open(path, read_only=True)
