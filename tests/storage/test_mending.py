"""Damage anywhere in the file is found, or provably harmless; and a second copy makes the archive whole again."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from scraper.records import UserReview
from storage import Archive, ArchiveError
from storage.errors import ArchiveDamaged, ArchiveExists, ArchiveLocked, ForeignFile, NotAnArchive
from storage.mending import has_later, mend
from storage.repair import take_back
from tests.shared import ROOT
from tests.storage.makers import TEXT, at, captures_of, store
from tests.storage.test_dictionaries import page

PAGES = 14
# One stands in the page's text as well, one does not.
WORDS = (TEXT.split("\n")[2], "I walked home through the barley twice, and would again.")


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with dictionaries, chains, changes, copies on other sites, readers' reviews."""
    path = tmp_path_factory.mktemp("original") / "cuttings.db"
    with Archive.open(path) as archive:
        for number in range(PAGES):
            url = f"https://example.org/{number}"
            store(archive, url, page(number), headline=f"A Headline of Number {number}", body=f"{number} {TEXT}")
        store(
            archive, "https://example.org/3", page(3) + b"<p>", when=at(9), headline="A Corrected Headline", body=TEXT
        )
        readers = tuple(UserReview(f"Reader {n}", None, None, None, words) for n, words in enumerate(WORDS))
        store(archive, "https://copy.example/3", b"<p>copied", when=at(10), body=TEXT, user_reviews=readers)
        archive.checkpoint()
    return path


def everything(path: Path) -> dict[str, Any]:
    """What the archive gives its users, but for search: its index is derived, and `mend` makes it anew."""
    with Archive.open(path, read_only=True) as archive:
        pages = [line.page_id for line in archive.reviews.list()]
        return {
            "reviews": [archive.reviews.get(page_id) for page_id in pages],
            "captures": [repr(one) for page_id in pages for one in captures_of(archive, page_id)],
            "changes": [dict(row) for page_id in pages for row in archive.reviews.history(page_id)],
            "copies": [archive.clusters.of(page_id) for page_id in pages],
        }


def faults(path: Path) -> list[str]:
    """What verify says, or what opening it says."""
    try:
        with Archive.open(path, create=False, read_only=True) as archive:
            return [finding.message for finding in archive.verify().findings]
    except ArchiveError as error:
        return [error.message]


def damaged(original: Path, tmp_path: Path, seed: int, *, flips: int = 1) -> Path:
    """A copy with single bytes flipped where there is something to flip."""
    path = tmp_path / "cuttings.db"
    content = bytearray(original.read_bytes())
    chance = random.Random(seed)
    for _ in range(flips):
        place = chance.randrange(len(content))
        while content[place] == 0:  # half of a page is empty; what is in no use has its own test
            place = chance.randrange(len(content))
        content[place] ^= 1 << chance.randrange(8)
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("seed", range(60))
def test_flipped_bit_is_found_or_changes_nothing_that_is_kept(original: Path, tmp_path: Path, seed: int) -> None:
    path = damaged(original, tmp_path, seed)
    if not faults(path):
        assert everything(path) == everything(original)


@pytest.mark.parametrize("seed", range(12))
def test_damaged_archive_is_whole_again_with_its_copy(original: Path, tmp_path: Path, seed: int) -> None:
    path = damaged(original, tmp_path, 1000 + seed, flips=4)
    if not faults(path):
        pytest.skip("harmless")
    try:
        mended = mend(path, original)
    except NotAnArchive:  # the version or the name in its first bytes: told, and nothing changed
        assert path.read_bytes() != original.read_bytes()
        return
    assert mended.after.findings == ()
    assert everything(path) == everything(original)
    assert mended.aside.exists()


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.95])
def test_truncated_archive_is_found_and_repaired(original: Path, tmp_path: Path, share: float) -> None:
    path = tmp_path / "cuttings.db"
    content = original.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert faults(path)
    assert mend(path, original).after.findings == ()
    assert everything(path) == everything(original)
    with Archive.open(path, read_only=True) as archive:
        assert len(archive.search("oduya", limit=100)) == PAGES + 1


def test_what_came_since_the_copy_survives_the_repair(original: Path, tmp_path: Path) -> None:
    path = tmp_path / "cuttings.db"
    shutil.copy(original, path)
    with Archive.open(path) as archive:
        store(archive, "https://example.org/new", page(77), when=at(99), headline="Since the Copy", body=f"new {TEXT}")
        archive.checkpoint()
        expected = archive.captures.get(PAGES + 3).body
    raw = sqlite3.connect(path)
    raw.execute("UPDATE texts SET text = 'bought' WHERE id = 2")
    raw.execute("UPDATE body_data SET data = x'00' WHERE body_id = 4")
    raw.commit()
    raw.close()
    assert mend(path, original).after.findings == ()
    with Archive.open(path) as archive:
        assert archive.captures.get(PAGES + 3).body == expected
        assert [hit.headline for hit in archive.search('"since the copy"')] == ["Since the Copy"]


@pytest.mark.parametrize("version", ["v017", "v023"])
def test_copy_of_an_older_version_repairs_and_stays_as_it_is(tmp_path: Path, version: str) -> None:
    path, old = tmp_path / "cuttings.db", tmp_path / "old.db"
    for place in (path, old):
        shutil.copy(ROOT / "fixtures" / "archives" / f"{version}.db", place)
    with Archive.open(path) as archive:
        expected = archive.captures.get(1).body
        archive._connection.execute("UPDATE body_data SET data = x'00' WHERE body_id = 1")
        archive._connection.execute("UPDATE captures SET status = 500 WHERE id = 2")
        archive.checkpoint()
    before = old.read_bytes()
    assert not has_later(path, old)
    assert mend(path, old).after.findings == ()
    with Archive.open(path, read_only=True) as archive:
        assert (archive.captures.get(1).body, archive.captures.get(2).status) == (expected, 200)
    assert old.read_bytes() == before
    assert {one.name for one in tmp_path.iterdir()} == {"cuttings.db", "cuttings.db.damaged", "old.db"}


def test_what_no_copy_has_stays_as_it_is_found_and_named(original: Path, tmp_path: Path) -> None:
    path = tmp_path / "cuttings.db"
    shutil.copy(original, path)
    with Archive.open(path) as archive:
        store(archive, "https://example.org/new", page(77), when=at(99), headline="Since the Copy", body=f"new {TEXT}")
        archive._connection.execute("UPDATE captures SET status = 500 WHERE id = ?", (PAGES + 3,))
        archive.checkpoint()
    after = mend(path, original).after
    assert [(finding.table, finding.row) for finding in after.findings] == [("captures", PAGES + 3)]


def test_lost_log_is_seen_beside_the_copy_and_comes_back(original: Path, tmp_path: Path) -> None:
    path, copy = tmp_path / "cuttings.db", tmp_path / "copy.db"
    shutil.copy(original, path)
    with Archive.open(path) as archive:
        store(archive, "https://example.org/new", page(77), when=at(99), headline="Since", body=f"new {TEXT}")
        archive.backup(copy)
    shutil.copy(original, path)  # the file as it is without its log
    assert faults(path) == []
    assert has_later(path, copy)
    assert mend(path, copy).after.findings == ()
    assert everything(path) == everything(copy)
    assert not has_later(path, copy)


def test_pruned_captures_do_not_come_back(original: Path, tmp_path: Path) -> None:
    path = tmp_path / "cuttings.db"
    shutil.copy(original, path)
    with Archive.open(path) as archive:
        archive._connection.execute("DELETE FROM merges")
        for table in ("captures", "seals"):
            key = "row_id = 2 AND of = 'captures'" if table == "seals" else "id = 2"
            archive._connection.execute("PRAGMA foreign_keys = OFF")
            archive._connection.execute(f"DELETE FROM {table} WHERE {key}")
        archive.checkpoint()
    mend(path, original)
    with Archive.open(path) as archive:
        assert archive._connection.value("SELECT count(*) FROM captures WHERE id = 2") == 0


def test_copy_of_another_archive_is_refused(original: Path, tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with Archive.open(path) as archive:
        store(archive, "https://other.example/a")
    before = path.read_bytes()
    with pytest.raises(NotAnArchive, match="no copy"):
        mend(path, original)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_damaged_copy_is_refused(original: Path, tmp_path: Path) -> None:
    path, copy = tmp_path / "cuttings.db", tmp_path / "copy.db"
    shutil.copy(original, path)
    shutil.copy(original, copy)
    raw = sqlite3.connect(copy)
    raw.execute("UPDATE texts SET text = 'bought'")
    raw.commit()
    raw.close()
    with pytest.raises(ArchiveDamaged, match="damaged itself"):
        mend(path, copy)


def test_file_of_another_program_is_never_replaced(original: Path, tmp_path: Path) -> None:
    path = tmp_path / "theirs.db"
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE notes (id)")
    raw.close()
    with pytest.raises(ForeignFile):
        mend(path, original)
    path.write_text("a letter")
    with pytest.raises(ForeignFile):
        mend(path, original)


def test_archive_in_use_is_not_repaired(original: Path, tmp_path: Path) -> None:
    path = tmp_path / "cuttings.db"
    shutil.copy(original, path)
    with Archive.open(path) as archive:
        archive.stats()
        with pytest.raises(ArchiveLocked):
            mend(path, original)


def test_earlier_damaged_file_is_not_overwritten(original: Path, tmp_path: Path) -> None:
    path = damaged(original, tmp_path, 5)
    (tmp_path / "cuttings.db.damaged").write_text("the only copy of something")
    with pytest.raises(ArchiveExists):
        mend(path, original)


def test_a_repair_that_was_killed_before_the_end_is_taken_back(original: Path, tmp_path: Path) -> None:
    archive, aside = tmp_path / "cuttings.db", tmp_path / "cuttings.db.damaged"
    shutil.copy(original, archive)
    log = tmp_path / "cuttings.db.damaged-wal"
    os.link(archive, aside)
    log.write_bytes(b"the log that had been beside it")
    take_back(archive, aside)
    assert not aside.exists()
    assert not log.exists()
    assert (tmp_path / "cuttings.db-wal").read_bytes() == b"the log that had been beside it"
    shutil.copy(original, aside)
    take_back(archive, aside)
    assert aside.exists()  # another file, which somebody else put there
