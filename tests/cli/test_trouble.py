"""Every command that writes, on files that cannot be written: nothing lost, one clear line, the documented exit code."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from scraper.cli import opened
from storage import Archive
from storage.schema import LATEST
from tests.cli.run import run
from tests.cli.writing import COMMANDS, READERS, Ground, contents, damage, prepared, review
from tests.crawl.site import serving
from tests.shared import ROOT

PAST = sorted((ROOT / "fixtures" / "archives").glob("v*.db"))
QUICK = [name for name in COMMANDS if name not in READERS]
FREE_BYTES = (0, 40 << 10, 200 << 10)  # nothing fits; the log begins and breaks off; some of it fits
MOUNTS = pytest.mark.skipif(sys.platform != "linux" or os.getuid() != 0, reason="mounts a small disk")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with serving() as [site]:
        site.pages["/reviews/a"] = (200, {"Content-Type": "text/html"}, review())
        yield prepared(tmp_path_factory.mktemp("template") / "ground", f"{site.url}/reviews/a").folder


@pytest.fixture
def ground(template: Path, tmp_path: Path) -> Ground:
    return laid(template, tmp_path / "ground")


def laid(template: Path, folder: Path) -> Ground:
    shutil.copytree(template, folder, dirs_exist_ok=True)
    return Ground(folder, folder / "cuttings.db")


def whole(ground: Ground, before: dict[str, set[Any]]) -> None:
    """Nothing of what was there is lost, nothing half-way stands there, and no part of a file is left."""
    after = contents(ground.db)
    for of, rows in before.items():
        assert rows <= after[of], of
    with Archive.open(ground.db) as archive:
        assert archive.verify().findings == ()
    assert [one.name for one in ground.folder.iterdir() if one.name.endswith(".part")] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_each_of_them_does_its_work_where_nothing_is_wrong(ground: Ground, name: str) -> None:
    before = contents(ground.db)
    if name == "repair":
        damage(ground)
    ran = run(*ground.arguments(COMMANDS[name]))
    assert ran.code == 0, ran.err
    if name == "prune":
        assert len(contents(ground.db)["captures"]) < len(before["captures"])
        return
    whole(ground, before)
    made = (ground.folder / "backup.db").exists() or contents(ground.db) != before
    assert made or name.startswith(("compact", "pages", "items", "search", "repair"))


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "backup"])
def test_a_locked_file_is_named_and_left_as_it_is(ground: Ground, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    impatient(monkeypatch)
    before = contents(ground.db)
    if name == "repair":
        damage(ground)
    other = sqlite3.connect(ground.db, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        ran = run(*ground.arguments(COMMANDS[name]))
    finally:
        other.rollback()
        other.close()
    assert ran.code == 2, ran.err
    assert f"{ground.db} is locked by another program" in ran.trouble()
    if name == "repair":
        assert run(*ground.arguments(COMMANDS[name])).code == 0
    whole(ground, before)


def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    patient = Archive.open
    monkeypatch.setattr(opened, "BUSY_TIMEOUT_S", 0.05)
    monkeypatch.setattr(
        Archive, "open", classmethod(lambda _, path, **how: patient(path, **{**how, "busy_timeout_s": 0.05}))
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_a_file_of_a_later_version_is_named_and_left_as_it_is(ground: Ground, name: str) -> None:
    changed(ground.db, f"PRAGMA user_version = {LATEST + 1}")
    before = ground.db.read_bytes()
    ran = run(*ground.arguments(COMMANDS[name]))
    assert ran.code == 2, ran.err
    assert str(ground.db) in ran.trouble()
    assert "newer" in ran.trouble() or "later" in ran.trouble()
    assert ground.db.read_bytes() == before


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("kind", ["sqlite", "text"])
def test_another_programs_file_is_named_and_left_as_it_is(ground: Ground, name: str, kind: str) -> None:
    for end in ("", "-wal", "-shm"):
        ground.db.with_name(ground.db.name + end).unlink(missing_ok=True)
    if kind == "sqlite":
        changed(ground.db, "CREATE TABLE bookmarks (url)")
    else:
        ground.db.write_text("Dear diary, today it rained.\n" * 9)
    before = ground.db.read_bytes()
    ran = run(*ground.arguments(COMMANDS[name]))
    assert ran.code == 2, ran.err
    assert str(ground.db) in ran.err
    assert "Traceback" not in ran.err
    assert ground.db.read_bytes() == before


def changed(path: Path, sql: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.commit()
    connection.close()


@pytest.mark.parametrize("old", PAST, ids=lambda path: path.stem)
@pytest.mark.parametrize("name", QUICK)
def test_a_file_of_every_past_version_is_brought_up_to_date_and_worked_on(ground: Ground, name: str, old: Path) -> None:
    shutil.copy(old, ground.db)
    before = contents(ground.db)
    with Archive.open(ground.db) as archive:
        archive.backup(ground.folder / "copy.db", force=True)
    shutil.copy(old, ground.db)
    ran = run(*ground.arguments(COMMANDS[name]))
    assert "Traceback" not in ran.err
    if name == "repair" and old != PAST[-1]:
        assert "is of an older version" in ran.trouble()  # it opens the archive to read it alone
    else:
        assert ran.code == 0 or name.startswith(("pages", "items")), ran.err  # whose numbers it may not have
    whole(ground, before if name != "prune" else {"revisions": before["revisions"]})


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk of its own in memory; skips where none may be mounted."""
    folder.mkdir(exist_ok=True)
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("no file system may be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def fill_up(folder: Path, *, left: int) -> Path:
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass
    os.truncate(filler, max(0, filler.stat().st_size - left))
    return filler


@pytest.mark.slow
@MOUNTS
@pytest.mark.parametrize("free", FREE_BYTES)
@pytest.mark.parametrize("name", COMMANDS)
def test_on_a_full_disk_nothing_is_lost_and_the_same_command_ends_the_work(
    template: Path, tmp_path: Path, name: str, free: int
) -> None:
    with small_disk(tmp_path / "disk", "16m") as folder:
        ground = laid(template, folder)
        before = contents(ground.db)
        if name == "repair":
            damage(ground)
        filler = fill_up(folder, left=free)
        ran = run(*ground.arguments(COMMANDS[name]))
        assert ran.code in (0, 2), ran.err
        if ran.code:
            assert str(folder) in ran.err
            assert any(word in ran.err for word in ("full", "space", "cannot grow"))
        assert "Traceback" not in ran.err
        filler.unlink()
        if ran.code:
            assert run(*ground.arguments(COMMANDS[name])).code == 0
        whole(ground, before if name != "prune" else {"revisions": before["revisions"]})


@MOUNTS
@pytest.mark.parametrize("name", COMMANDS)
def test_a_file_that_may_not_be_written_is_named_and_left_as_it_is(template: Path, tmp_path: Path, name: str) -> None:
    with small_disk(tmp_path / "disk", "16m") as folder:
        ground = laid(template, folder)
        if name == "repair":
            damage(ground)
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        before = ground.db.read_bytes()
        ran = run(*ground.arguments(COMMANDS[name]))
        if name == "items list":
            assert ran.code == 0  # as they were last
        else:
            assert ran.code == 2, ran.err
            assert str(folder) in ran.trouble()
            assert any(word in ran.err for word in ("cannot be written", "read-only"))
        assert ground.db.read_bytes() == before


@MOUNTS
def test_where_nothing_can_be_written_the_file_that_was_named_is_told(ground: Ground, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "64k") as folder:
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        for arguments in (("export",), ("captures", "1"), ("diff", "1", "1", "1")):
            name = "--html" if arguments[0] == "diff" else "-o"
            ran = run("--db", ground.db, *arguments, name, folder / "a.jsonl")
            assert ran.code == 2
            assert f"{folder / 'a.jsonl'} cannot be written (Read-only file system)" in ran.trouble()


EXPORTS = (
    "a.jsonl", "a.csv", "a.parquet", "a.md", "pages/", "a.epub", "a.jsonld", "a.atom", "a.ris", "a.bib", "a.csl.json",
    "a.warc", "a.warc.gz", "a.wacz",
)  # fmt: skip


@MOUNTS
@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_onto_a_full_disk_leaves_what_was_there(ground: Ground, tmp_path: Path, name: str) -> None:
    if name.endswith(".parquet"):
        pytest.importorskip("pyarrow", reason="the extra `parquet` is not installed")
    with small_disk(tmp_path / "disk", "1m") as folder:
        target = folder / name
        if name.endswith("/"):
            target.mkdir()
        else:
            target.write_bytes(b"an earlier export")
        filler = fill_up(folder, left=0)
        ran = run("--db", ground.db, "export", "-o", f"{target}{'/' * name.endswith('/')}")
        assert ran.code == 2, ran.err
        assert str(folder) in ran.trouble()
        assert "No space left" in ran.trouble()
        left = [one for one in folder.rglob("*") if one.is_file() and one != filler]
        assert [one.read_bytes() for one in left] == ([] if name.endswith("/") else [b"an earlier export"])
