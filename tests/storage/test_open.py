"""Files that cannot be opened, written or trusted: the right error, with the file's name and the cure."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlite_utils

from storage import Archive
from storage.errors import (
    ArchiveDamaged,
    ArchiveError,
    ArchiveFull,
    ArchiveLocked,
    ArchiveMissing,
    ArchiveReadOnly,
    ForeignFile,
    NewerArchive,
    from_sqlite,
)
from storage.schema import APPLICATION_ID, LATEST
from tests.shared import PATIENCE_S
from tests.storage.makers import at, capture, store

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The name of an archive with two pages in it."""
    path = tmp_path / "cuttings.db"
    with Archive.open(path) as archive:
        store(archive)
        store(archive, "https://example.org/other", headline="Another Film Reviewed")
    return path


def pages(path: Path) -> int:
    with Archive.open(path, create=False) as archive:
        return archive.stats().reviews


def tells(error: pytest.ExceptionInfo[ArchiveError], path: Path) -> None:
    """One line that names the file and says what to do."""
    text = str(error.value)
    assert str(path) in text
    assert "\n" not in text
    assert error.value.cure


def run(code: str, *arguments: object, file_limit: int | None = None) -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own, as another user or with a limit on the size of files."""

    def prepare() -> None:
        if file_limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (file_limit, file_limit))

    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        cwd=ROOT,
        preexec_fn=prepare,
        check=False,
    )


def test_new_file_is_made_with_our_mark_and_version(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "new.db"):
        pass
    header = (tmp_path / "new.db").read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == LATEST
    assert int.from_bytes(header[16:18], "big") == 8192


def test_empty_file_becomes_an_archive(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    with Archive.open(path) as archive:
        assert archive.stats().pages == 0


def test_second_opening_writes_nothing(path: Path) -> None:
    before = path.read_bytes()
    with Archive.open(path):
        pass
    assert path.read_bytes() == before


def test_missing_file_is_not_made_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    for read_only in (False, True):
        with pytest.raises(ArchiveMissing) as error:
            Archive.open(path, create=False, read_only=read_only)
        tells(error, path)
    assert not path.exists()


def test_an_empty_file_holds_nothing_to_read_and_can_be_filled(tmp_path: Path) -> None:
    path = tmp_path / "cuttings.db"
    path.touch()
    with pytest.raises(ArchiveMissing, match="empty file") as error:
        Archive.open(path, read_only=True)
    tells(error, path)
    Archive.open(path).close()
    Archive.open(path, read_only=True).close()


def test_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing) as error:
        Archive.open(tmp_path / "none" / "cuttings.db")
    tells(error, tmp_path / "none")


def test_folder_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ForeignFile) as error:
        Archive.open(tmp_path)
    tells(error, tmp_path)


@pytest.mark.parametrize("content", [b"PK\x03\x04 a zip file", b"<html>a page</html>", b"S"])
def test_file_that_is_not_sqlite_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(content)
    with pytest.raises(ForeignFile) as error:
        Archive.open(path)
    tells(error, path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("application_id", [0, 0x0F055112])
def test_other_programs_sqlite_file_is_refused_and_left_alone(tmp_path: Path, application_id: int) -> None:
    path = tmp_path / "History.db"
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE bookmarks (url)")
    database.execute(f"PRAGMA application_id = {application_id}")
    database.commit()
    database.close()
    before = path.read_bytes()
    with pytest.raises(ForeignFile) as error:
        Archive.open(path)
    tells(error, path)
    assert "another program" in str(error.value)
    assert path.read_bytes() == before


def test_archive_of_a_later_version_is_refused_and_left_alone(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute(f"PRAGMA user_version = {LATEST + 1}")
    database.close()
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(NewerArchive) as error:
            Archive.open(path, read_only=read_only)
        tells(error, path)
    assert path.read_bytes() == before


def test_locked_file_says_so_after_the_wait_and_everything_is_still_there(path: Path) -> None:
    with Archive.open(path, busy_timeout_s=0.05) as archive:
        other = sqlite3.connect(path)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveLocked) as error:
            archive.keep(capture(when=at(9)), url_key="k")
        tells(error, path)
        assert archive.stats().reviews == 2
        other.rollback()
        other.close()
        archive.keep(capture(when=at(9)), url_key="k")


WRITES = {
    "keep": "archive.keep(capture(), url_key='k')",
    "note": "archive.note(kept, reading(), reader_version='1', now=NOW)",
    "note_failure": "archive.note_failure('u', url_key='u', reason='r', message='m', now=NOW)",
    "add": "archive.queue.add([NewTask('u', 'u', 'h')], job='j', now=NOW)",
    "claim": "archive.queue.claim(job='weekly', now=NOW, lease_s=1, delay_s=1)",
    "done": "archive.queue.done(1, now=NOW)",
    "fail": "archive.queue.fail(1, 'r', now=NOW)",
    "skip": "archive.queue.skip(1, 'r', now=NOW)",
    "retry_at": "archive.queue.retry_at(1, NOW, reason='r')",
    "release": "archive.queue.release(job='weekly')",
    "forget": "archive.queue.forget('weekly')",
    "save_robots": "archive.hosts.save_robots('h', text=None, status=None, crawl_delay_s=None, now=NOW)",
    "hold": "archive.hosts.hold('h', NOW)",
    "record": "archive.hosts.record('h', status=200, now=NOW)",
    "start": "archive.runs.start(now=NOW)",
    "count": "archive.runs.count(1, 'fetched')",
    "end": "archive.runs.end(1, outcome='finished', now=NOW)",
    "merge": "archive.merges.merge(1, 2, reason='by hand', at='2026')",
}


@pytest.mark.parametrize("write", WRITES)
def test_every_write_fails_cleanly_when_the_file_is_locked(path: Path, write: str) -> None:
    from storage.queue import NewTask
    from tests.storage.makers import NOW, reading

    with Archive.open(path, busy_timeout_s=0.01) as archive:
        archive.queue.add([NewTask("u1", "u1", "h1")], job="weekly", now=NOW)
        kept = archive.keep(capture(), url_key="another")
        other = sqlite3.connect(path)
        other.execute("BEGIN IMMEDIATE")
        names = {
            "archive": archive,
            "kept": kept,
            "capture": capture,
            "reading": reading,
            "NOW": NOW,
            "NewTask": NewTask,
        }
        with pytest.raises(ArchiveLocked):
            eval(WRITES[write], names)
        assert not archive._connection.raw.in_transaction
        other.rollback()
        other.close()


def test_read_only_opening_reads_and_does_not_write(path: Path) -> None:
    with Archive.open(path, read_only=True) as archive:
        assert archive.stats().reviews == 2
        assert archive.search("gate")
        assert archive.verify().is_whole
        with pytest.raises(ArchiveReadOnly) as error:
            archive.keep(capture(), url_key="k")
        tells(error, path)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may look into: those of pytest are its own user's, and every run that begins sees to it."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.skipif(os.getuid() != 0, reason="becomes another user, which only root may")
def test_file_that_may_not_be_written_is_named_at_once(path: Path, open_folder: Path) -> None:
    path = Path(shutil.move(path, open_folder))
    path.chmod(0o444)
    code = """
        import os, sys
        from storage import Archive, ArchiveError
        os.setgid(65534)
        os.setuid(65534)
        try:
            Archive.open(sys.argv[1])
        except ArchiveError as error:
            print(type(error).__name__, error)
        with Archive.open(sys.argv[1], read_only=True) as archive:
            print(archive.stats().reviews)
        """
    done = run(code, path)
    assert done.stdout.startswith(f"ArchiveReadOnly {path} cannot be written"), done
    assert done.stdout.endswith("\n2\n"), done


@pytest.mark.skipif(os.getuid() != 0, reason="becomes another user, which only root may")
@pytest.mark.parametrize(("left", "told"), [(b"", "2"), (b"something", "ArchiveReadOnly {path}-wal holds what")])
def test_log_that_was_left_where_nothing_can_be_written_is_no_riddle(
    path: Path, open_folder: Path, left: bytes, told: str
) -> None:
    path = Path(shutil.move(path, open_folder))
    path.with_name(f"{path.name}-wal").write_bytes(left)
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    open_folder.chmod(0o555)
    code = """
        import os, sys
        from storage import Archive, ArchiveError
        os.setgid(65534)
        os.setuid(65534)
        try:
            with Archive.open(sys.argv[1], read_only=True) as archive:
                print(archive.stats().reviews)
        except ArchiveError as error:
            print(type(error).__name__, error)
        """
    assert run(code, path).stdout.startswith(told.format(path=path))


@pytest.mark.parametrize("left", [20, 50, 5000, 8192, 8192 * 20 + 7])
def test_file_that_is_cut_short_is_named(path: Path, left: int) -> None:
    path.write_bytes(path.read_bytes()[:left])
    with pytest.raises(ArchiveDamaged) as error:
        Archive.open(path)
    tells(error, path)


def test_damage_in_the_middle_is_found_when_it_is_met(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for start in range(8192 * 2, len(content), 8192):
        content[start : start + 100] = b"\xff" * 100
    path.write_bytes(content)
    with pytest.raises(ArchiveDamaged) as error, Archive.open(path) as archive:
        list(archive.reviews.list())
    tells(error, path)


def fill(archive: Archive) -> None:
    for number in range(100):
        archive.keep(capture(body=os.urandom(20_000), when=at(number)), url_key=f"k{number}")


def test_full_disk_is_named_and_nothing_committed_is_lost(path: Path) -> None:
    with Archive.open(path) as archive:
        pages_now = archive._connection.value("PRAGMA page_count")
        archive._connection.execute(f"PRAGMA max_page_count = {pages_now + 4}")
        with pytest.raises(ArchiveFull) as error:
            fill(archive)
        tells(error, path)
        assert not archive._connection.raw.in_transaction
        assert archive.verify().is_whole
    assert pages(path) == 2


def test_file_size_limit_is_a_full_disk(path: Path) -> None:
    code = """
        import os, sys
        from storage import Archive, ArchiveError
        from tests.storage.makers import at, capture
        kept = 0
        try:
            with Archive.open(sys.argv[1]) as archive:
                for number in range(500):
                    archive.keep(capture(body=os.urandom(20_000), when=at(number)), url_key=f"k{number}")
                    kept += 1
        except ArchiveError as error:
            print(kept, type(error).__name__, error)
        """
    done = run(code, path, file_limit=path.stat().st_size + 300_000)
    number, name, message = done.stdout.split(" ", 2)
    assert name == "ArchiveFull", done
    assert str(path) in message
    with Archive.open(path) as archive:
        assert archive.stats().captures == 2 + int(number)
        assert archive.verify().is_whole


def test_unknown_error_of_sqlite_still_names_the_file(tmp_path: Path) -> None:
    error = from_sqlite(sqlite3.OperationalError("no such table: x"), tmp_path / "a.db")
    assert type(error) is ArchiveError
    assert str(tmp_path / "a.db") in str(error)


def test_sqlite_utils_opens_the_file_and_its_tables_make_sense(path: Path) -> None:
    database = sqlite_utils.Database(path)
    expected = {"pages", "urls", "captures", "bodies", "dictionaries", "reviews", "revisions", "headings", "captions"}
    expected |= {
        "ratings",
        "quick_links",
        "people",
        "items",
        "evidence",
        "changes",
        "clusters",
        "bands",
        "queue",
        "hosts",
        "runs",
    }
    assert expected <= set(database.table_names())
    row = next(iter(database["reviews_overview"].rows))
    assert (row["headline"], row["score"]) == ("The Long Field Review: A Gate Left Open", "4/5")
    assert (row["item"], row["authors"], row["site"]) == ("The Long Field", "Inés Calloway", "example.org")
    assert next(iter(database["captures_overview"].rows))["url"] == "https://example.org/film/the-long-field"
    database.close()


def test_file_can_be_copied_while_closed_and_opened_elsewhere(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy of it ü?.db"
    shutil.copy(path, copy)
    assert pages(copy) == 2
