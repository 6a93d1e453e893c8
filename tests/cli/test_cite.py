"""`cuttings cite` and `cuttings verify --citation`, on the pages that ship."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.run import run
from tests.shared import ROOT

QUOTE = "the whole island pretending that the last boat is not the last boat"


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "a.db"
    assert run("--db", path, "-q", "archive", ROOT / "fixtures" / "sites").code == 0
    return path


@pytest.mark.parametrize("style", ["text", "ris", "bibtex", "csl", "json"])
def test_a_citation_of_any_style_is_proved_from_its_file(db: Path, tmp_path: Path, style: str) -> None:
    cited = run("--db", db, "cite", "lantern.example", "--quote", QUOTE, "--format", style)
    assert cited.code == 0
    (tmp_path / "cited").write_text(cited.out, encoding="utf-8")
    checked = run("--db", db, "verify", "--citation", tmp_path / "cited")
    assert checked.code == 0
    assert checked.out.startswith("proved")
    assert QUOTE in checked.out


def test_what_does_not_hold_is_said_with_its_link_and_exit_code(db: Path) -> None:
    proof = json.loads(run("--db", db, "--json", "cite", "lantern.example", "--quote", QUOTE).out)["proof"]
    forged = proof.replace("lantern", "lentern")
    ran = run("--db", db, "--json", "verify", "--citation", forged)
    assert (ran.code, json.loads(ran.out)["outcome"]) == (1, "no-capture")


def test_a_quotation_that_was_altered_above_its_proof_is_noticed(db: Path, tmp_path: Path) -> None:
    citations = [run("--db", db, "cite", "lantern.example", "--quote", QUOTE).out for _ in "12"]
    altered = citations[1].replace("is not the last boat”", "is the last boat”")
    assert altered != citations[1]
    (tmp_path / "cited").write_text(f"{citations[0]}\n{altered}", encoding="utf-8")
    ran = run("--db", db, "--json", "verify", "--citation", tmp_path / "cited")
    assert ran.code == 1
    assert [json.loads(line)["outcome"] for line in ran.out.splitlines()] == ["proved", "misquoted"]


def test_words_that_the_bytes_do_not_hold_are_noticed(db: Path) -> None:
    """Whoever can write the archive could put words into a text and mend its digests; the page has them not."""
    import hashlib

    connection = sqlite3.connect(db)
    text = connection.execute("SELECT text FROM texts WHERE text LIKE '%salt-stained%'").fetchone()[0]
    forged = text.replace("salt-stained", "worthless and")
    row = (forged, hashlib.sha256(forged.encode()).hexdigest(), text)
    connection.execute("UPDATE texts SET text = ?, sha256 = ? WHERE text = ?", row)
    connection.commit()
    connection.close()
    proof = json.loads(
        run("--db", db, "--json", "cite", "lantern.example", "--quote", "worthless and second feature").out
    )["proof"]
    ran = run("--db", db, "--json", "verify", "--citation", proof)
    assert (ran.code, json.loads(ran.out)["outcome"]) == (1, "not-in-bytes")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("cite", "lantern.example", "--quote", "nobody wrote this"), "do not stand"),
        (("cite", "nowhere.example"), "nowhere.example"),
        (("verify", "--citation", "no-such-file"), "cannot be read"),
        (("verify", "--citation", "cuttings:"), "no citation"),
    ],
)
def test_wrong_use_is_one_clear_line(db: Path, arguments: tuple[str, ...], complaint: str) -> None:
    ran = run("--db", db, *arguments)
    assert ran.code == 2
    assert complaint in ran.trouble()


@pytest.mark.parametrize("name", ["r.md", "r.epub", "r.jsonld", "r.atom", "r.ris", "r.bib", "r.csl.json", "folder"])
def test_the_format_follows_from_the_files_name(db: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    if name == "folder":
        target.mkdir()
    ran = run("--db", db, "export", "-o", target, "--type", "review")
    assert ran.code == 0
    assert "pages written to" in ran.err
    assert list(target.iterdir()) if name == "folder" else target.stat().st_size > 100
