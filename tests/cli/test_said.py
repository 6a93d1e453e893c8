"""What people and scripts say by mistake: nothing, half a character, a number beyond all, the archive as a file to write."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from storage import Archive
from tests.cli.archives import films
from tests.cli.run import Ran, run

HALF = os.fsdecode(b"ab\xff")  # what a shell hands on of bytes that are no UTF-8
BEYOND = str(10**20)
SAID = (
    *(("list", option) for option in ("--site", "--person", "--item", "--kind", "--language")),
    *((name, "--site") for name in ("changes", "prune", "reread", "alarms", "critics", "export")),
    *(("search", "salt", "--save"), ("search", "--saved"), ("searches", "--remove"), ("runs", "--job")),
    *(("show",), ("diff",), ("changes",), ("cite",), ("reread",)),
)
LIMITED = (
    *((*name.split(), "--limit") for name in ("list", "changes", "critics", "runs", "items list", "search salt")),
    *(("critics", "--reviews"), ("items", "list", "--reviews"), ("prune", "--keep"), ("prune", "--older-than")),
)
WRITING = (
    *(("export", "--format", form, "-o") for form in ("csv", "jsonl", "epub", "wacz")),
    *(("diff", "1", "1", "2", "--html"), ("stamp",)),
)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return films(tmp_path / "cuttings.db")


def refused(ran: Ran) -> str:
    assert ran.code == 2, (ran.out, ran.err)
    assert ran.out == ""
    return ran.trouble()


@pytest.mark.parametrize("words", SAID, ids=" ".join)
@pytest.mark.parametrize("said", ["", " ", HALF], ids=["nothing", "space", "half"])
def test_what_is_no_text_is_refused_and_means_neither_all_nor_nothing(
    db: Path, words: tuple[str, ...], said: str
) -> None:
    refused(run("--db", db, *words, said))


@pytest.mark.parametrize("words", LIMITED, ids=" ".join)
def test_numbers_beyond_all_are_refused_as_what_they_are(db: Path, words: tuple[str, ...]) -> None:
    assert words[-1] in refused(run("--db", db, *words, BEYOND))


@pytest.mark.parametrize("words", WRITING, ids=" ".join)
@pytest.mark.parametrize("end", ["", "-wal", "-shm"])
def test_no_command_writes_its_result_over_an_archive(db: Path, words: tuple[str, ...], end: str) -> None:
    with Archive.open(db):
        place = db.with_name(db.name + end)
        before = place.read_bytes()
        ran = run("--db", db, *words, place)
        assert place.read_bytes() == before
        assert words == ("stamp",) or "is a database" in refused(ran)
    with Archive.open(db) as archive:
        assert archive.verify().findings == ()


def test_an_empty_name_of_a_file_writes_nothing_into_the_folder(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(db.parent)
    assert "no file is named" in refused(run("--db", db, "export", "-o", ""))
    assert list(db.parent.glob("*.md")) == []


def test_a_site_may_be_said_as_its_address(db: Path) -> None:
    short = run("--db", db, "list", "--json", "--site", "critic.example").out
    assert short.count("\n") == 3
    for address in ("https://www.critic.example/reviews/", "critic.example/reviews?page=2", "critic.example:443"):
        assert run("--db", db, "list", "--json", "--site", address).out == short


def test_brackets_of_the_page_are_not_taken_for_words_that_were_found(db: Path) -> None:
    one = run("--db", db, "search", "lighthouse", "--json", "-n", "0").out
    assert "[lighthouse]" in one
    assert "\\u0002" not in one


def test_filters_beside_a_saved_search_are_refused_and_not_left_out(db: Path) -> None:
    assert run("--db", db, "search", "lighthouse", "--save", "lights").code == 0
    assert "filters of its own" in refused(run("--db", db, "search", "--saved", "lights", "--kind", "book"))
    assert run("--db", db, "search", "--saved", "lights", "-n", "1").code == 0
