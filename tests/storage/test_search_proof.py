"""The full-text index is compared with the texts it was made of, in an archive that may not be written, and made anew."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from storage import Archive
from storage.derived import Reindexed
from storage.search_proof import unproved
from tests.cli.run import run
from tests.storage.makers import at, store

JAPANESE = "静かな畑を描いた映画で、借金と恥について多くを語らないまま観客を帰り道へ送り出す。"
INDEXES = ("reviews_fts", "reviews_cjk")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Reviews in two kinds of scripts, one of which was changed."""
    path = tmp_path / "cuttings.db"
    with Archive.open(path) as archive:
        store(archive)
        store(archive, html=b"later", when=at(5), headline="Another Headline Altogether")
        store(archive, "https://eiga.example/hatake", headline="静かな畑", body=JAPANESE, item=None)
        store(archive, "https://music.example/lamp", headline="Lamp, Reviewed", item=None, body="He looks into a lamp.")
    return path


def found(path: Path) -> list[str]:
    """The indexes that do not hold what the reviews say."""
    with Archive.open(path, read_only=True) as archive:
        return [index for index, _ in unproved(archive._connection)]


def damage(path: Path, *statements: str) -> None:
    with sqlite3.connect(path) as database:
        for statement in statements:
            database.execute(statement)
    database.close()


def test_whole_index_is_proved_while_the_file_stays_as_it_is(path: Path) -> None:
    before = path.read_bytes()
    assert found(path) == []
    assert path.read_bytes() == before
    with Archive.open(path) as archive:  # for writing, and twice in one session
        assert archive.verify().is_whole
        assert archive.verify().is_whole
        store(archive, "https://example.org/later", headline="A Later One")
        assert archive.verify().is_whole


@pytest.mark.parametrize(
    ("what", "index"),
    [
        ("INSERT INTO reviews_fts (rowid, headline) VALUES (99, 'of no review')", "reviews_fts"),
        ("INSERT INTO reviews_fts (reviews_fts, rowid, text) VALUES ('delete', 3, 'lamp')", "reviews_fts"),
        ("UPDATE reviews_fts_docsize SET sz = x'0101010101' WHERE id = 1", "reviews_fts"),
        ("DELETE FROM reviews_fts_data WHERE id > 10", "reviews_fts"),
        ("INSERT INTO reviews_cjk (rowid, text) VALUES (1, '映')", "reviews_cjk"),
        ("INSERT INTO reviews_cjk (reviews_cjk) VALUES ('delete-all')", "reviews_cjk"),
    ],
)
def test_index_that_says_something_else_is_named_and_made_anew(path: Path, what: str, index: str) -> None:
    damage(path, what)
    assert found(path) == [index]
    with Archive.open(path) as archive:
        assert {(one.kind, one.table) for one in archive.verify().findings} >= {("index", index)}
        assert archive.reindex() == Reindexed(3, {})
        assert archive.verify().is_whole
        assert [hit.page_id for hit in archive.search("altogether")] == [1]
        assert [hit.page_id for hit in archive.search("映画")] == [2]


def test_what_is_made_of_other_tables_is_made_anew_where_it_does_not_agree(path: Path) -> None:
    with Archive.open(path) as archive:
        store(archive, "https://copy.example/film")
        copies = archive.clusters.of(1)
        assert len(copies) == 2
    damage(path, "DELETE FROM bands WHERE band_key & 31 = 3")
    damage(path, "INSERT INTO bands VALUES (0, 1)")
    damage(path, "DELETE FROM review_people WHERE page_id = 1")
    damage(path, "DELETE FROM review_sites WHERE site = 'copy.example'")
    damage(path, "UPDATE cluster_members SET similarity = 0.7 WHERE page_id = 1")
    with Archive.open(path) as archive:
        assert {one.table for one in archive.verify().findings} == {
            "bands",
            "review_people",
            "review_sites",
            "copies",
        }
        remade = archive.reindex().remade
        assert remade == {"bands": 2, "review_people": 1, "review_sites": 1, "copies": 1}
        assert archive.verify().is_whole
        assert archive.clusters.of(1) == copies
        assert archive.reindex() == Reindexed(4, {})


def answers(path: Path) -> list[tuple[int, str | None]]:
    """What searches for each word of the reviews find, in their order."""
    words = ("altogether", "another", "lamp", "looks", "into", "reviewed", "he", "slow", "hea*", "映画", "静か", "借金")
    with Archive.open(path, read_only=True) as archive:
        return [(hit.page_id, hit.snippet) for word in words for hit in archive.search(word)]


def test_flipped_bits_are_found_wherever_they_change_an_answer(path: Path) -> None:
    """What is not named, such as the structure's cookie or a deletion that deletes nothing, changes no answer."""
    chance, missed, tried = random.Random(4), 0, 0
    whole, right = path.read_bytes(), answers(path)
    assert len(right) > 10
    with sqlite3.connect(path) as database:
        blocks = [(index, row[0]) for index in INDEXES for row in database.execute(f"SELECT id FROM {index}_data")]
    database.close()
    for index, block_id in blocks * 6:
        path.write_bytes(whole)
        with sqlite3.connect(path) as database:
            sql = f"SELECT block FROM {index}_data WHERE id = ?"
            block = bytearray(database.execute(sql, (block_id,)).fetchone()[0])
            if block:
                block[chance.randrange(len(block))] ^= 1 << chance.randrange(8)
                database.execute(f"UPDATE {index}_data SET block = ? WHERE id = ?", (bytes(block), block_id))
        database.close()
        if block:
            tried += 1
            if found(path) != [index]:
                missed += 1
                assert answers(path) == right
    assert tried > 40
    assert missed < tried / 4


def test_command_names_the_cure_and_is_whole_after_it(path: Path) -> None:
    damage(path, "DELETE FROM reviews_fts_data WHERE id > 10")
    ran = run("--db", path, "verify")
    assert ran.code == 2
    assert "reviews_fts: does not hold the words of the reviews: `cuttings verify --reindex`" in ran.err
    ran = run("--db", path, "verify", "--reindex")
    assert ran.code == 0, ran.err
    assert "made anew: 3 pages" in ran.err
