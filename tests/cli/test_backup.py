"""`cuttings backup`."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.cli.archives import films
from tests.cli.run import command, environment, run


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return films(tmp_path / "films.db")


def test_copy_is_used_like_the_archive(db: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    ran = run("backup", copy, "--db", db)
    assert (ran.code, ran.out) == (0, "")
    assert "5 bodies, " in ran.err
    for arguments in (["list", "--json"], ["show", "1", "--json"], ["changes", "--json"], ["stats"]):
        assert run(*arguments, "--db", copy).out.replace("copy", "films") == run(*arguments, "--db", db).out
    assert run("verify", "--db", copy).code == 0


def test_program_is_told_what_was_proved(db: Path, tmp_path: Path) -> None:
    made = json.loads(run("backup", tmp_path / "copy.db", "--json", "--db", db).out)
    assert made["path"] == str(tmp_path / "copy.db")
    assert made["checked"]["bodies"] == 5
    assert made["size_bytes"] == (tmp_path / "copy.db").stat().st_size


def test_file_that_is_there_is_replaced_only_by_force(db: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("mine")
    ran = run("backup", tmp_path / "copy.db", "--db", db)
    assert ran.code == 2
    assert "copy.db exists: name another file, or say --force" in ran.trouble()
    assert run("backup", tmp_path / "copy.db", "--force", "--db", db).code == 0
    assert "is the archive itself" in run("backup", db, "--force", "--db", db).trouble()


def test_archive_that_is_not_there_is_named(tmp_path: Path) -> None:
    ran = run("backup", tmp_path / "copy.db", "--db", tmp_path / "no.db")
    assert ran.code == 2
    assert "no archive" in ran.trouble()
    assert list(tmp_path.iterdir()) == []


def test_killed_at_any_moment_there_is_no_copy_or_a_whole_one(db: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    for moment in (0.0, 0.1, 0.2, 0.25, 0.3, 0.35, 0.4):
        copy.unlink(missing_ok=True)
        with subprocess.Popen(command("backup", copy, "--quiet", "--db", db), env=environment()) as process:
            time.sleep(moment)
            process.send_signal(signal.SIGKILL)
        if copy.exists():
            assert run("verify", "--db", copy).code == 0
    assert run("backup", copy, "--force", "--db", db).code == 0
