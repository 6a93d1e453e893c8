"""Copies of the archive: one moment of it, whole or not there."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage import Archive, ArchiveError
from storage.errors import ArchiveDamaged, ArchiveExists, ArchiveMissing
from tests.shared import PATIENCE_S, ROOT
from tests.storage.makers import at, dump, store

PAGES = 12
FIXTURES = ROOT / "fixtures" / "archives"


@pytest.fixture
def source(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "source.db") as archive:
        for number in range(PAGES):
            store(archive, f"https://example.org/{number}", os.urandom(3000), when=at(number), headline=f"No. {number}")
        yield archive


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.startswith("source.db")}


def test_copy_is_an_archive_with_everything_in_one_file(source: Archive, tmp_path: Path) -> None:
    made = source.backup(tmp_path / "copy.db")
    assert names(tmp_path) == {"copy.db"}
    assert made.size_bytes == (tmp_path / "copy.db").stat().st_size
    assert made.checked.items() >= {"bodies": PAGES, "texts": 1, "revisions": PAGES, "seals": 7 * PAGES + 1}.items()
    with Archive.open(tmp_path / "copy.db", read_only=True) as copy:
        assert dump(copy) == dump(source)
        assert copy.verify().is_whole
    with Archive.open(tmp_path / "copy.db") as copy:
        store(copy, "https://example.org/new", b"<p>new", when=at(99))
    assert source.stats().captures == PAGES


def test_archive_of_an_older_version_is_copied_as_it_is_before_it_is_brought_up_to_date(tmp_path: Path) -> None:
    old = tmp_path / "source.db"
    shutil.copy(FIXTURES / "v017.db", old)
    before = old.read_bytes()
    made = Archive.back_up_file(old, tmp_path / "copy.db")
    assert old.read_bytes() == before
    assert names(tmp_path) == {"copy.db"}
    assert made.checked["bodies"] > 0
    for file in (old, tmp_path / "copy.db"):
        with closing(sqlite3.connect(file)) as database:
            assert database.execute("PRAGMA user_version").fetchone() == (17,)
    with Archive.open(tmp_path / "copy.db") as archive:
        assert archive.verify().is_whole


def test_damaged_archive_of_an_older_version_is_not_copied(tmp_path: Path) -> None:
    old = tmp_path / "source.db"
    shutil.copy(FIXTURES / "v017.db", old)
    with closing(sqlite3.connect(old)) as database:
        database.execute("UPDATE texts SET text = text || '!'")
        database.commit()
    with pytest.raises(ArchiveDamaged, match="is damaged, so"):
        Archive.back_up_file(old, tmp_path / "copy.db")
    assert names(tmp_path) == set()


def test_progress_is_told(source: Archive, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    source.backup(tmp_path / "copy.db", progress=lambda *step: told.append(step))
    assert {step[0] for step in told} >= {"copy", "bodies", "texts", "revisions"}


def test_others_go_on_writing_and_the_copy_is_one_moment(source: Archive, tmp_path: Path) -> None:
    """A writer adds a page at every step of the copy; none is in it, none waits, and the copying ends."""
    written: list[int] = []

    def write(table: str, done: int, total: int) -> None:
        with Archive.open(source.path, busy_timeout_s=0.1) as other:
            number = len(written) + 100
            store(other, f"https://example.org/{number}", os.urandom(2000), when=at(number), headline=f"No. {number}")
        written.append(done)

    made = source.backup(tmp_path / "copy.db", progress=write)
    assert len(written) > PAGES
    assert made.checked["bodies"] == PAGES
    assert source.stats().bodies == PAGES + len(written)


def test_a_writer_that_never_rests_does_not_hold_it_up(source: Archive, tmp_path: Path) -> None:
    over = threading.Event()
    number = [1000]

    def crawl() -> None:
        with Archive.open(source.path) as other:
            while not over.is_set():
                number[0] += 1
                url = f"https://example.org/{number[0]}"
                store(other, url, os.urandom(500), when=at(number[0]), headline=f"No. {number[0]}")

    thread = threading.Thread(target=crawl)
    thread.start()
    try:
        copies = [source.backup(tmp_path / f"copy{turn}.db").checked["bodies"] for turn in range(4)]
    finally:
        over.set()
        thread.join()
    assert copies == sorted(copies)
    assert source.stats().bodies == number[0] - 1000 + PAGES


def test_file_that_is_there_stays_unless_forced(source: Archive, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_text("something of mine")
    with pytest.raises(ArchiveExists, match="--force"):
        source.backup(target)
    assert target.read_text() == "something of mine"
    source.backup(target, force=True)
    assert Archive.open(target, read_only=True).close() is None


def test_file_that_came_meanwhile_stays(source: Archive, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    with pytest.raises(ArchiveExists):
        source.backup(target, progress=lambda *_: target.write_text("first") and None)
    assert target.read_text() == "first"
    assert names(tmp_path) == {"copy.db"}


@pytest.mark.parametrize("force", [False, True])
def test_archive_is_never_copied_over_itself_or_beside_a_strange_log(
    source: Archive, tmp_path: Path, force: bool
) -> None:
    (tmp_path / "link.db").symlink_to(source.path)
    (tmp_path / "old.db-wal").write_bytes(b"a log of another file")
    for target in (source.path, tmp_path / "link.db", tmp_path / "old.db", tmp_path):
        with pytest.raises(ArchiveExists):
            source.backup(target, force=force)
    with pytest.raises(ArchiveMissing):
        source.backup(tmp_path / "no" / "copy.db", force=force)
    assert source.verify().is_whole


def test_damaged_archive_is_not_copied_and_the_old_copy_stays(source: Archive, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    source.backup(target)
    before = target.read_bytes()
    source._connection.execute("UPDATE body_data SET data = x'00' WHERE body_id = 3")
    with pytest.raises(ArchiveDamaged, match=r"bodies row 3"):
        source.backup(target, force=True)
    assert target.read_bytes() == before
    assert names(tmp_path) == {"copy.db"}


def test_interrupted_copy_leaves_nothing(source: Archive, tmp_path: Path) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        source.backup(tmp_path / "copy.db", progress=stop)
    assert names(tmp_path) == set()
    store(source, "https://example.org/after", b"<p>after", when=at(99))


def test_full_disk_leaves_nothing_and_is_named(source: Archive, tmp_path: Path) -> None:
    """A limit on the size of files stands for the disk; in a process of its own, because it cannot be lifted again."""
    source.checkpoint()
    code = f"""
import resource, signal
from storage import Archive
from storage.errors import ArchiveFull
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Archive.open({str(source.path)!r}, read_only=True) as archive:
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
    try:
        archive.backup({str(tmp_path / "copy.db")!r})
    except ArchiveFull as error:
        print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_S, check=True
    )
    assert "copy.db cannot grow" in done.stdout
    assert ".part" not in done.stdout
    assert names(tmp_path) == set()
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 100_000


def test_copy_of_an_archive_opened_for_reading_only(source: Archive, tmp_path: Path) -> None:
    with Archive.open(source.path, read_only=True) as archive:
        assert archive.backup(tmp_path / "copy.db").checked["bodies"] == PAGES
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_private_archive_has_private_copies(source: Archive, tmp_path: Path) -> None:
    for mode in (0o600, 0o640):
        source.path.chmod(mode)
        source.backup(tmp_path / "copy.db", force=True)
        assert (tmp_path / "copy.db").stat().st_mode & 0o777 == mode


def test_structure_that_is_damaged_is_named_as_the_archives(source: Archive, tmp_path: Path) -> None:
    source._connection.execute("PRAGMA writable_schema = ON")
    source._connection.execute("UPDATE sqlite_master SET sql = 'CREATE nonsense' WHERE name = 'bodies'")
    with pytest.raises(ArchiveDamaged, match=r"source.db is damaged") as raised:
        source.backup(tmp_path / "copy.db")
    assert ".part" not in str(raised.value)
    assert names(tmp_path) == set()


def test_place_that_cannot_be_written_is_named(source: Archive, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="cannot be written"):
        source.backup(tmp_path / ("x" * 300))
