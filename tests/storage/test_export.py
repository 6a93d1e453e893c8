"""Exports: everything comes out, streaming, and no cell runs in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
import tracemalloc

import pytest

from storage import Archive
from storage.export.csv import COLUMNS, cell
from storage.filters import Filters
from tests.storage.makers import store


def test_json_lines_hold_every_field_of_every_review(archive: Archive) -> None:
    store(archive)
    store(archive, "https://example.org/b", headline="Zweite Kritik: «Größe»", language="de")
    out = io.StringIO()
    assert archive.export.jsonl(out) == 2
    reviews = [json.loads(line) for line in out.getvalue().splitlines()]
    expected = {key: value for key, value in archive.reviews.get(2).items() if key != "evidence"}
    assert reviews[0] == expected
    assert "Größe" in out.getvalue()


def test_json_lines_with_evidence_tell_why(archive: Archive) -> None:
    store(archive)
    out = io.StringIO()
    archive.export.jsonl(out, evidence=True)
    evidence = json.loads(out.getvalue())["evidence"]
    assert evidence["headline"][0]["path"] == "/html/body/h1"
    assert evidence["body"][0]["raw"].startswith("The Long Field opens")


def test_filters_narrow_an_export(archive: Archive) -> None:
    store(archive)
    store(archive, "https://elsewhere.example/b")
    out = io.StringIO()
    assert archive.export.csv(out, Filters(site="elsewhere.example")) == 1
    assert archive.export.jsonl(io.StringIO(), Filters(site="none.example")) == 0


def test_csv_is_read_back_by_a_csv_reader(archive: Archive) -> None:
    store(archive, headline='Quotes " and, commas;\nand lines')
    out = io.StringIO(newline="")
    assert archive.export.csv(out) == 1
    (row,) = csv.DictReader(io.StringIO(out.getvalue(), newline=""))
    assert tuple(row) == COLUMNS
    assert row["headline"] == 'Quotes " and, commas;\nand lines'
    assert (row["rating_value"], row["rating_best"]) == ("4.0", "5.0")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "＝"])
def test_cell_that_begins_like_a_formula_is_made_text(archive: Archive, start: str) -> None:
    store(archive, headline=f'{start}HYPERLINK("https://evil.example")')
    out = io.StringIO(newline="")
    archive.export.csv(out)
    (row,) = csv.DictReader(io.StringIO(out.getvalue(), newline=""))
    assert row["headline"].startswith("'")


def test_numbers_and_plain_words_are_left_alone() -> None:
    assert [cell(value) for value in (-1.5, None, 3, "Alien", "a=b")] == [-1.5, None, 3, "Alien", "a=b"]


def test_export_does_not_hold_the_archive_in_memory(archive: Archive) -> None:
    for number in range(30):
        store(archive, f"https://example.org/{number}", body=f"{number} " + "word " * 20_000)

    class Nowhere(io.StringIO):
        def write(self, text: str) -> int:
            return len(text)

    tracemalloc.start()
    archive.export.jsonl(Nowhere())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_500_000  # one review takes 0.1 MB, all of them 3 MB
