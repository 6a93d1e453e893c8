"""Two versions of a review, word by word: the comparison itself, on the terminal, and as a web page."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.cli.word_diff import MAX_WORDS, diff, words
from tests.cli.archives import BEGINNING, LANTERN, fill
from tests.cli.run import run
from tests.cli.test_look import on_a_terminal

HOSTILE = "<script>alert('x')</script> \x1b[2J & \"quoted\""
LINES = st.lists(st.text(st.sampled_from("ab 映<"), max_size=12).map(lambda line: " ".join(line.split())), max_size=8)


@given(LINES, LINES)
def test_both_sides_can_be_put_together_again(old: list[str], new: list[str]) -> None:
    rows = diff(old, new, context=100)
    if old == new:
        assert rows == []
        return
    assert [row.text for row in rows if row.sign in " -"] == old
    assert [row.text for row in rows if row.sign in " +"] == new


@given(st.text(st.sampled_from("ab 映."), max_size=30), st.text(st.sampled_from("ab 映."), max_size=30))
def test_words_that_do_not_differ_are_the_same_on_both_sides(old: str, new: str) -> None:
    same = ["".join(piece.text for piece in side if not piece.differs).replace(" ", "") for side in words(old, new)]
    assert same[0] == same[1]


def test_only_the_words_that_differ_are_set_off() -> None:
    rows = diff(["It ends badly, and late."], ["It ends well, and late."])
    assert [(row.sign, [piece.text for piece in row.pieces if piece.differs]) for row in rows] == [
        ("-", ["badly, "]),
        ("+", ["well, "]),
    ]


def test_a_paragraph_put_in_between_leaves_its_neighbours_alone() -> None:
    old = ["the first line of it", "the lamp goes out at last", "the end"]
    new = ["the first line of it", "put in between, all new", "the lamp goes out at once", "the end"]
    assert [f"{row.sign}{row.text}" for row in diff(old, new)] == [
        " the first line of it",
        "+put in between, all new",
        "-the lamp goes out at last",
        "+the lamp goes out at once",
        " the end",
    ]


def test_far_lines_are_left_out_and_that_is_said() -> None:
    old = [str(number) for number in range(9)]
    new = [*old[:4], "x", *old[5:]]
    assert [row.sign for row in diff(old, new)] == ["@", " ", "-", "+", " ", "@"]


def test_an_endless_line_is_compared_in_time() -> None:
    old = "b " + "a " * MAX_WORDS * 50 + "c"
    new = "c " + "a " * MAX_WORDS * 49 + "b"
    assert all(piece.differs for side in words(old, new) for piece in side)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "films.db"
    fill(path, LANTERN)
    lower = replace(LANTERN.ratings[0], value=3.0, raw="three out of five stars")
    body = (LANTERN.body or "").replace("counts ships", "counts waves")
    fill(path, replace(LANTERN, ratings=(lower, LANTERN.ratings[1]), body=body), at=BEGINNING + timedelta(days=1))
    fill(path, replace(LANTERN, verdict=HOSTILE, body=body), at=BEGINNING + timedelta(days=2))
    return path


def test_fields_come_first_then_the_text(db: Path) -> None:
    ran = run("diff", "1", "1", "2", "--db", db)
    assert ran.code == 0
    assert ran.out.splitlines() == [
        "--- https://critic.example/reviews/the-lantern version 1, captured 2026-03-01 12:00 UTC",
        "+++ https://critic.example/reviews/the-lantern version 2, captured 2026-03-02 12:00 UTC",
        "@@ rating @@",
        "-4/5 (“four out of five stars”)",
        "+3/5 (“three out of five stars”)",
        " Sound: 9/10",
        "@@ text @@",
        " The lighthouse stands where nobody asked for it.",
        "-Its keeper counts ships, and loses count.",
        "+Its keeper counts waves, and loses count.",
    ]


@pytest.mark.parametrize(
    ("versions", "pair"), [([], (2, 3)), (["1"], (1, 3)), (["3", "1"], (3, 1)), (["2", "2"], (2, 2))]
)
def test_versions_that_are_not_named_are_the_present_and_the_one_before(
    db: Path, versions: list[str], pair: tuple[int, int]
) -> None:
    found = json.loads(run("diff", "1", *versions, "--json", "--db", db).out)
    assert (found["old"]["revision"], found["new"]["revision"]) == pair
    assert bool(found["sections"]) == (pair[0] != pair[1])


def test_json_says_which_words_differ(db: Path) -> None:
    found = json.loads(run("diff", "1", "1", "2", "--json", "--db", db).out)
    text = found["sections"][-1]
    assert text["field"] == "text"
    assert [piece["text"] for row in text["rows"] for piece in row["pieces"] if piece["differs"] and row["sign"] != " "]
    assert {"sign": "+", "pieces": [
        {"text": "Its keeper counts ", "differs": False},
        {"text": "waves, ", "differs": True},
        {"text": "and loses count.", "differs": False},
    ]} in text["rows"]  # fmt: skip


def test_a_terminal_sees_the_words_in_colours_and_obeys_no_page(db: Path) -> None:
    seen = on_a_terminal("diff", "1", "--db", db, folder=db.parent)
    assert b"\x1b[2J" not in seen
    assert re.search(rb"\x1b\[32m\x1b\[1m\x1b\[7m", seen)
    assert b"<script>" in seen
    assert b"\x1b" not in run("diff", "1", "--db", db).out.encode()


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_web_page_is_whole_and_escapes_every_word(db: Path, tmp_path: Path) -> None:
    file = tmp_path / "difference.html"
    ran = run("diff", "1", "--html", file, "--db", db)
    assert (ran.code, ran.out) == (0, "")
    assert f"written to {file}" in ran.err
    html = file.read_text(encoding="utf-8")
    read = _Tags()
    read.feed(html)
    assert "script" not in read.tags
    assert not {"img", "link", "iframe"} & set(read.tags)
    assert {"del", "ins"} <= set(read.tags)
    assert "\x1b" not in html
    assert "<script>alert('x')</script>" in "".join(read.words)
    assert "default-src 'none'" in html
    assert [path.name for path in tmp_path.iterdir()].count("difference.html") == 1


def test_web_page_that_cannot_be_written_is_named(db: Path, tmp_path: Path) -> None:
    ran = run("diff", "1", "--html", tmp_path / "no" / "a.html", "--db", db)
    assert ran.code == 2
    assert "a.html cannot be written" in ran.trouble()


def test_what_there_is_nothing_of_is_named(db: Path, tmp_path: Path) -> None:
    still = tmp_path / "still.db"
    fill(still, LANTERN)
    assert "review 1 was never changed" in run("diff", "1", "--db", still).trouble()
    assert "no version 9" in run("diff", "1", "9", "--db", db).trouble()
    assert "no review 99" in run("diff", "99", "--db", db).trouble()
    assert {run("diff", "1", *bad, "--db", db).code for bad in (["9"], ["x"], ["0"], ["1", "2", "3"])} == {2}


def test_the_same_version_twice_has_no_difference(db: Path) -> None:
    ran = run("diff", "1", "2", "2", "--db", db)
    assert ran.code == 0
    assert "no difference" in ran.err
