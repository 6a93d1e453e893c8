"""A reading says which rules read it: the name of the rules changes with them, and with nothing else."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

import scraper
from scraper.reader_version import RULES, reader_version
from tests.crawl.runs import run
from tests.shared import PATIENCE_S, ROOT


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A copy of the package, to change."""
    return Path(shutil.copytree(RULES, tmp_path / "rules", ignore=shutil.ignore_patterns("__pycache__")))


def test_a_copy_of_the_rules_has_their_name_and_it_starts_with_the_release(rules: Path) -> None:
    assert reader_version(None, rules) == reader_version()
    assert reader_version().startswith(f"{scraper.__version__}+")


@pytest.mark.parametrize(
    "file",
    [
        "parse/scores/ratings.py",
        "parse/text/body_model.json",
        "discover/links.py",
        "sites/__init__.py",
        "page.py",
        "text.py",
    ],
)
def test_a_changed_rule_changes_the_name(file: str, rules: Path) -> None:
    path = rules / file
    path.write_bytes(path.read_bytes() + b"\n")
    assert reader_version(None, rules) != reader_version()


def test_a_rule_that_came_or_moved_changes_the_name(rules: Path) -> None:
    (rules / "parse/scores/ratings.py").rename(rules / "parse/scores.py")
    assert reader_version(None, rules) != reader_version()


@pytest.mark.parametrize("file", ["cli/app.py", "crawl/loop.py", "fetch/http.py", "settings.py", "py.typed"])
def test_what_fetches_and_shows_has_no_say(file: str, rules: Path) -> None:
    path = rules / file
    path.write_bytes(path.read_bytes() + b"\n")
    (rules / "parse" / "__pycache__").mkdir()
    (rules / "parse" / "__pycache__" / "ratings.cpython-311.pyc").write_bytes(b"x")
    assert reader_version(None, rules) == reader_version()


def test_own_recipes_are_rules_too(tmp_path: Path) -> None:
    names = {reader_version()}
    for number, text in enumerate(("recipe = 1\n", "recipe = 2\n")):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "site_example.py").write_text(text)
        names.add(reader_version(folder))
    assert len(names) == 3


def test_what_is_read_into_the_archive_carries_the_name(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<title>Alpha, reviewed</title><h1>Alpha</h1><p>A film about a letter, and a good one at that.</p>")
    assert run([str(page)], tmp_path / "a.db").report.fetched == 1
    with sqlite3.connect(tmp_path / "a.db") as connection:
        (found,) = connection.execute("SELECT DISTINCT reader_version FROM readings").fetchall()
    connection.close()
    assert found == (reader_version(),)


def test_asking_for_help_reads_no_rules() -> None:
    code = (
        "import sys; from scraper.cli import main\ntry:\n    main()\nexcept SystemExit:\n    pass\nprint(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--help"], cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_S, check=True
    )
    assert "scraper.cli.app" in done.stdout.split()
    assert "scraper.reader_version" not in done.stdout.split()
