"""`cuttings items`, as a person uses it on the pages that ship."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.cli.run import run
from tests.shared import ROOT


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive of the pages that ship, to be copied."""
    path = tmp_path_factory.mktemp("shipped") / "a.db"
    assert run("--db", path, "-q", "archive", ROOT / "fixtures" / "sites").code == 0
    return path


@pytest.fixture
def db(tmp_path: Path, shipped: Path) -> Path:
    return Path(shutil.copy(shipped, tmp_path))


def listed(db: Path, *arguments: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run("--db", db, "--json", "items", "list", *arguments).out.splitlines()]


def test_list_and_show_bring_the_reviews_of_one_film_together(db: Path) -> None:
    work = listed(db, "harbour")[0]
    assert (work["name"], work["type"], work["pages"]) == ("Harbour Lights", "Movie", 5)
    assert work["consensus"]["reviews"] == 1  # five copies of one text are one opinion
    shown = run("--db", db, "items", "show", str(work["id"]))
    assert "1 review, 1 with a score; no consensus of fewer than 3" in shown.out
    assert shown.out.count("a copy of") == 4


def test_split_merge_and_undo_change_what_is_listed(db: Path) -> None:
    work = listed(db, "harbour")[0]["id"]
    pages = json.loads(run("--db", db, "--json", "items", "show", str(work)).out)["pages"]
    assert run("--db", db, "items", "split", str(work), str(pages[0]["page_id"])).code == 0
    both = [str(one["id"]) for one in listed(db, "harbour", "--reviews", "0")]
    assert len(both) == 2
    merged = run("--db", db, "items", "merge", *both)
    assert "items undo 2" in merged.out
    assert len(listed(db, "harbour")) == 1
    assert run("--db", db, "items", "undo", "2").code == 0
    assert len(listed(db, "harbour", "--reviews", "0")) == 2
    assert "merge" in run("--db", db, "items", "decisions").out


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("show", "99"), "no work 99"),
        (("merge", "1"), "two works or more"),
        (("merge", "1", "99"), "no work 99"),
        (("split", "1"), "the pages that go"),
        (("split", "1", "99"), "does not belong"),
        (("undo", "9"), "no decision 9"),
    ],
)
def test_wrong_use_is_one_clear_line(db: Path, arguments: tuple[str, ...], complaint: str) -> None:
    ran = run("--db", db, "items", *arguments)
    assert ran.code == 2
    assert complaint in ran.trouble()


def test_an_archive_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    ran = run("--db", tmp_path / "none.db", "items", "list")
    assert ran.code == 2
    assert not (tmp_path / "none.db").exists()
