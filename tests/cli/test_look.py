from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scraper.cli.plain import width_of
from tests.cli.archives import FILMS, films
from tests.cli.run import command, environment, run, spawn
from tests.shared import PATIENCE_S

HUGE = "9" * 20


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return films(tmp_path / "films.db")


def rows(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_list_is_a_table_whose_columns_line_up(db: Path) -> None:
    ran = run("list", "--db", db)
    lines = ran.out.splitlines()
    assert ran.code == 0
    assert len(lines) == 1 + len(FILMS)
    sites = ("critic.example", "eiga.example")
    starts = {width_of(line[: line.index(site)]) for line in lines[1:] for site in sites if site in line}
    assert starts == {width_of(lines[0][: lines[0].index("site")])}
    assert "4 pages" in ran.err


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (["--site", "critic.example"], {1, 3, 4}),
        (["--person", "quill"], {1, 3}),
        (["--person", "cora"], {1}),
        (["--item", "lantern"], {1}),
        (["--kind", "film"], {1, 2}),
        (["--kind", "Book"], {3}),
        (["--type", "listing"], {4}),
        (["--since", "2026"], {1, 3}),
        (["--since", "2026-02"], {1}),
        (["--until", "2025"], {2}),
        (["--new-since", "2026-03-04"], {2, 3, 4}),
        (["--new-since", "2026-03-04", "--kind", "film"], {2}),
        (["--new-since", "99999d"], {1, 2, 3, 4}),
        (["--language", "ja"], {2}),
        (["--rating", "4/5"], {1, 2}),
        (["--rating", "81%"], {2}),
        (["--rating", "<=4/5"], {1}),
        (["--rating", "81%..9/10"], {2}),
        (["--kind", "film", "--site", "critic.example"], {1}),
        (["-n", "1"], {1}),
        ([], {1, 2, 3, 4}),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_filters_choose(db: Path, filters: list[str], found: set[int]) -> None:
    assert {row["page_id"] for row in rows(run("--db", db, "--json", "list", *filters).out)} == found
    exported = run("export", "--db", db, *[part for part in filters if filters != ["-n", "1"]])
    assert found <= {row["page_id"] for row in rows(exported.out)}


def test_list_says_when_nothing_passes(db: Path) -> None:
    ran = run("list", "--db", db, "--site", "nowhere.example")
    assert (ran.code, ran.out) == (0, "")
    assert "no review passes" in ran.err


@pytest.mark.parametrize(
    "option", [["--since", "yesterday"], ["--rating", "great"], ["--rating", "6/5"], ["--until", "2026-13"]]
)
def test_filter_that_cannot_be_understood_is_told_with_its_form(db: Path, option: list[str]) -> None:
    ran = run("list", "--db", db, *option)
    assert ran.code == 2
    assert option[1] in ran.trouble()
    assert "write" in ran.trouble()


def test_show_lays_out_everything_that_was_read(db: Path) -> None:
    ran = run("show", "1", "--db", db)
    assert ran.code == 0
    for text in (
        "The Lantern burns slowly, and well", "4/5 (“four out of five stars”)  = 80% by share of best", "Sound: 9/10",
        "The Lantern (2026, Movie)", "Ada Quill, Ben Ember", "Cora Vale", "Example Press", "2026-02-14",
        "A house with one lamp", "The keeper at his window · credit: Image via: Harbour Films",
        "The sea at night",
        "The verdict  https://", "+ Patient", "- Damp", "Worth the walk", "counts ships", "4.25/5 from 812 ratings",
        "Dora, 2/5", "kept 4/5 (visible), the page also says 3.5/5", "2 of 2, captured 2026-03-04 12:00 UTC",
        "4.5/5 → 4/5",
    ):  # fmt: skip
        assert text in ran.out


@pytest.mark.parametrize(
    "ref",
    [
        "1",
        "https://critic.example/reviews/the-lantern",
        "http://critic.example/reviews/the-lantern?utm_source=feed",
        "critic.example/reviews/the-lantern",
        "critic.example/reviews/the-l",
        "https://critic.example/reviews/the-",
    ],
)
def test_show_finds_by_number_address_and_beginning(db: Path, ref: str) -> None:
    ran = run("show", ref, "--db", db, "--json")
    assert json.loads(ran.out)["page_id"] == 1


def test_the_number_of_a_page_that_was_merged_means_the_page_that_it_is_part_of(db: Path) -> None:
    assert run("pages", "merge", "3", "1", "--db", db).code == 0
    assert json.loads(run("show", "3", "--db", db, "--json").out)["page_id"] == 1
    assert run("changes", "3", "--db", db).out == run("changes", "1", "--db", db).out


@pytest.mark.parametrize(
    ("ref", "told"),
    [("99", "no review 99"), ("nowhere.example", "nowhere.example is not in"), ("critic", "critic means 3 pages")],
)
def test_show_of_what_is_not_there_names_it_and_the_cure(db: Path, ref: str, told: str) -> None:
    ran = run("show", ref, "--db", db)
    assert ran.code == 2
    assert told in ran.trouble()
    assert ran.trouble().count(":") >= 2


def test_show_gives_an_earlier_version(db: Path) -> None:
    ran = run("show", "1", "--revision", "1", "--db", db)
    assert "4.5/5" in ran.out
    assert "1 of 2" in ran.out
    assert run("show", "1", "--revision", "9", "--db", db).code == 2


def test_show_leaves_the_text_out_and_puts_evidence_in(db: Path) -> None:
    ran = run("show", "1", "--no-text", "--evidence", "--db", db)
    assert "counts ships" not in ran.out
    assert "/html/body/h1" in ran.out


def test_search_shows_the_words_in_their_sentence(db: Path) -> None:
    ran = run("search", "lighthouse", "--db", db)
    assert "says the lighthouse keeper" in ran.out
    assert "The Lantern burns slowly" in ran.out
    assert [row["page_id"] for row in rows(run("search", "by:quill", "salt", "--db", db, "--json").out)] == [3]
    assert [row["page_id"] for row in rows(run("search", "灯台", "--db", db, "--json").out)] == [2]


def test_search_without_a_hit_is_no_failure(db: Path) -> None:
    ran = run("search", "zeppelin", "--db", db)
    assert (ran.code, ran.out) == (0, "")
    assert "nothing found for 'zeppelin'" in ran.err


def test_search_that_cannot_be_understood_is_wrong_usage(db: Path) -> None:
    ran = run("search", "***", "--db", db)
    assert ran.code == 2
    assert "nothing to search for" in ran.trouble()


def test_stats_count(db: Path) -> None:
    ran = run("stats", "--db", db)
    assert "4 (3 reviews, 1 listing)" in ran.out
    assert "critic.example      3" in ran.out
    counted = json.loads(run("stats", "--json", "--db", db).out)
    assert (counted["pages"], counted["captures"], counted["revisions"], counted["reviews"]) == (4, 5, 5, 4)


def test_export_writes_whole_files(db: Path, tmp_path: Path) -> None:
    assert run("export", "-o", tmp_path / "out.csv", "--db", db).code == 0
    table = list(csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text(encoding="utf-8"))))
    assert {row["site"] for row in table} == {"critic.example", "eiga.example"}
    ran = run("export", "--format", "jsonl", "-o", tmp_path / "out.jsonl", "--db", db)
    assert "4 pages written" in ran.err
    assert len(rows((tmp_path / "out.jsonl").read_text(encoding="utf-8"))) == 4
    assert sorted(path.name for path in tmp_path.glob("*out*")) == ["out.csv", "out.jsonl"]


def test_ratings_are_a_row_each_with_their_aspect(db: Path, tmp_path: Path) -> None:
    ran = run("export", "-o", tmp_path / "out.ratings.csv", "--db", db)
    assert "4 ratings written" in ran.err
    with (tmp_path / "out.ratings.csv").open(encoding="utf-8", newline="") as file:
        table = [
            (row["page_id"], row["aspect"], row["value"], row["best"], row["normalized"])
            for row in csv.DictReader(file)
        ]
    assert table == [
        ("1", "", "4.0", "5.0", "0.8"), ("1", "Sound", "9.0", "10.0", "0.9"), ("3", "", "Sehr gut", "", ""),
        ("2", "", "82.0", "100.0", "0.82"),
    ]  # fmt: skip
    chosen = run("export", "--format", "ratings", "--rating", "81%", "--db", db).out
    assert [row["page_id"] for row in csv.DictReader(io.StringIO(chosen))] == ["2"]


def test_an_ending_of_no_format_is_told_and_nothing_written(db: Path, tmp_path: Path) -> None:
    ran = run("export", "-o", tmp_path / "out.xlsx", "--db", db)
    assert ran.code == 2
    assert ".xlsx is the ending of no format" in ran.trouble()
    assert not (tmp_path / "out.xlsx").exists()
    assert run("export", "-o", tmp_path / "out", "--db", db).code == 0
    assert len(rows((tmp_path / "out").read_text(encoding="utf-8"))) == 4


def test_critics_are_listed_with_what_they_wrote(db: Path) -> None:
    ran = run("critics", "--db", db)
    assert ran.code == 0
    assert "3 critics" in ran.err
    assert [line.split()[:2] for line in ran.out.splitlines()[1:]] == [["2", "1"], ["1", "1"], ["1", "1"]]
    (ada,) = rows(run("critics", "ada", "--json", "--db", db).out)
    assert (ada["name"], ada["sites"], ada["last"]) == ("Ada Quill", ["critic.example"], "2026-02-14")
    assert (ada["scores"]["reviews"], ada["lean"], ada["methods"]["lean"]) == (2, None, "lean/1")
    assert run("critics", "--kind", "tv", "--db", db).err.strip() == "no critic passes these filters"


def test_export_to_where_it_cannot_write_leaves_nothing(db: Path, tmp_path: Path) -> None:
    ran = run("export", "-o", tmp_path / "no" / "out.csv", "--db", db)
    assert ran.code == 2
    assert f"{tmp_path / 'no' / 'out.csv'} cannot be written" in ran.trouble()


def test_export_evidence_needs_jsonl(db: Path) -> None:
    assert run("export", "--format", "csv", "--evidence", "--db", db).code == 2
    assert rows(run("export", "--evidence", "--db", db).out)[0]["evidence"]["headline"]


def test_options_stand_before_or_after_the_command_or_in_the_environment(db: Path, tmp_path: Path) -> None:
    after = ["stats", "--json", "--db", db]
    for arguments in (["--db", db, "--json", "stats"], after, ["--db", "no.db", *after]):
        assert json.loads(run(*arguments).out)["pages"] == 4
    assert json.loads(spawn("stats", "--json", folder=tmp_path, CUTTINGS_DB=str(db)).out)["pages"] == 4
    assert "no.db" in run("--db", tmp_path / "no.db", "stats").trouble()


def test_quiet_says_only_results(db: Path) -> None:
    ran = run("list", "-q", "--db", db)
    assert ran.err == ""
    assert "The Lantern" in ran.out


def on_a_terminal(*arguments: str | Path, folder: Path) -> bytes:
    """What a command writes when its output is a terminal."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        command(*arguments), cwd=folder, stdout=follower, stderr=follower, env=environment(TERM="xterm", COLUMNS="80")
    )
    os.close(follower)
    chunks = []
    while True:
        try:
            chunk = os.read(leader, 65536)
        except OSError:  # Linux: the other end was closed
            break
        if not chunk:
            break
        chunks.append(chunk)
    os.close(leader)
    assert process.wait(PATIENCE_S) == 0
    return b"".join(chunks)


@pytest.mark.parametrize(
    "arguments", [["list"], ["show", "3"], ["search", "salt"], ["export", "--format", "csv"], ["export"]]
)
def test_a_terminal_is_never_told_what_to_do_by_a_page(db: Path, arguments: list[str]) -> None:
    seen = on_a_terminal(*arguments, "--db", db, folder=db.parent)
    assert b"A Book" in seen
    assert b"\x1b[2J" not in seen
    assert b"\x1b]0;" not in seen
    assert b"\x07" not in seen


def test_a_narrow_terminal_gets_narrow_lines(db: Path) -> None:
    seen = re.sub(rb"\x1b\[[0-9;]*m", b"", on_a_terminal("list", "--db", db, folder=db.parent)).decode()
    assert all(width_of(line.rstrip("\r")) <= 80 for line in seen.split("\n"))


def test_a_reader_that_goes_away_ends_it_silently(db: Path) -> None:
    for arguments in (["list", "--json"], ["export"], ["show", "1"], ["stats", "--json"]):
        line = command(*arguments, "--db", db)
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        process = subprocess.Popen(line, cwd=db.parent, env=environment(), **pipes)  # type: ignore[call-overload]
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        said = process.stderr.read()
        process.stderr.close()
        assert process.wait(PATIENCE_S) == 141
        assert said == b""


def test_looking_changes_nothing(db: Path) -> None:
    before = db.read_bytes()
    for arguments in (["list"], ["show", "1"], ["search", "salt"], ["stats"], ["export"]):
        assert run(*arguments, "--db", db).code == 0
    with sqlite3.connect(db) as connection:
        assert connection.execute("SELECT count(*) FROM captures").fetchone() == (5,)
    connection.close()
    assert db.read_bytes() == before


@pytest.mark.parametrize("asked", [("show", HUGE), ("show", "1", "--revision", HUGE), ("items", "show", HUGE)])
def test_a_number_beyond_every_archive_is_no_mistake_of_ours(db: Path, asked: tuple[str, ...]) -> None:
    ran = run(*asked, "--db", db)
    assert ran.code == 2
    assert "nothing of so large a number" in ran.trouble()
