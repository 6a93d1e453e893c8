"""Archiving files: identity, repetition, what is no page, and arguments that name nothing."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from scraper.crawl.events import Failed, Skipped
from scraper.errors import SourceError
from tests.crawl.runs import run
from tests.crawl.site import Site, serving

ADDRESS = "https://critic.example/film/heat"


def page(stars: int = 4, *, canonical: str = ADDRESS) -> bytes:
    site = Site("x")
    site.review("/", "Heat", stars=stars)
    answer = site.pages["/"]
    assert isinstance(answer, tuple)
    return answer[2].replace(b"<head>", f'<head><link rel="canonical" href="{canonical}">'.encode())


def rows(db: Path, sql: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(db)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_a_file_is_the_page_that_it_declares_to_be(tmp_path: Path) -> None:
    (tmp_path / "heat.html").write_bytes(page())
    ran = run([str(tmp_path / "heat.html")], tmp_path / "a.db")
    assert [(event.what, event.url) for event in ran.stored] == [("new", ADDRESS)]
    assert rows(tmp_path / "a.db", "SELECT url FROM pages") == [(ADDRESS,)]
    assert rows(tmp_path / "a.db", "SELECT requested_url FROM captures")[0][0].startswith("file://")


def test_the_same_file_again_adds_a_capture_and_another_score_a_revision(tmp_path: Path) -> None:
    file, db = tmp_path / "heat.html", tmp_path / "a.db"
    file.write_bytes(page())
    run([str(file)], db)
    assert run([str(file)], db).report.unchanged == 1
    assert rows(db, "SELECT (SELECT count(*) FROM captures), (SELECT count(*) FROM revisions)") == [(2, 1)]
    file.write_bytes(page(stars=2))
    (event,) = run([str(file)], db).stored
    assert event.what == "changed"
    assert rows(db, "SELECT (SELECT count(*) FROM pages), (SELECT count(*) FROM revisions)") == [(1, 2)]


def test_a_file_and_its_page_on_the_web_are_one_page(tmp_path: Path) -> None:
    with serving() as [site]:
        site.review("/film/heat", "Heat")
        run([f"{site.url}/film/heat"], tmp_path / "a.db")
    (tmp_path / "heat.html").write_bytes(page(canonical="http://x.example/film/heat"))
    address = rows(tmp_path / "a.db", "SELECT url FROM pages")[0][0]
    run([str(tmp_path / "heat.html")], tmp_path / "a.db", url=address)
    assert rows(tmp_path / "a.db", "SELECT count(*) FROM pages") == [(1,)]


def test_a_page_that_declares_nothing_keeps_the_address_of_its_file(tmp_path: Path) -> None:
    (tmp_path / "heat.html").write_bytes(b"<h1>Heat</h1><p>Words.</p>")
    (event,) = run([str(tmp_path / "heat.html")], tmp_path / "a.db").stored
    assert event.url == (tmp_path / "heat.html").as_uri()


def test_one_bad_file_costs_only_itself_and_everything_left_out_is_listed(tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "a.html").write_bytes(page())
    (folder / "b.html").write_bytes(b"%PDF-1.7 not a page")
    (folder / "c.html").write_bytes(b"")
    (folder / "d.jpg").write_bytes(b"\xff\xd8\xff")
    ran = run([str(folder)], tmp_path / "a.db")
    assert (ran.report.fetched, ran.report.failed, ran.report.skipped) == (1, {"not-a-page": 2}, {"left-out": 1})
    assert [Path(event.url).name for event in ran.trouble if isinstance(event, Failed)] == ["b.html", "c.html"]
    assert [Path(event.url).name for event in ran.trouble if isinstance(event, Skipped)] == ["d.jpg"]
    assert rows(tmp_path / "a.db", "SELECT count(*) FROM failures") == [(3,)]


def test_arguments_that_name_nothing_are_answered_before_anything_is_done(tmp_path: Path) -> None:
    (tmp_path / "heat.html").write_bytes(page())
    with pytest.raises(SourceError, match=r"none\.html"):
        run([str(tmp_path / "heat.html"), str(tmp_path / "none.html")], tmp_path / "a.db")
    for address in ("https://", "http://[::1/x"):
        with pytest.raises(SourceError, match="no web address: write it as https://"):
            run([str(tmp_path / "heat.html"), address], tmp_path / "a.db")
    assert rows(tmp_path / "a.db", "SELECT count(*) FROM captures") == [(0,)]
    (tmp_path / "b.html").write_bytes(page())
    with pytest.raises(SourceError, match="one address is given for 2 files"):
        run([str(tmp_path / "heat.html"), str(tmp_path / "b.html")], tmp_path / "a.db", url=ADDRESS)


def test_files_and_addresses_go_together(tmp_path: Path) -> None:
    (tmp_path / "heat.html").write_bytes(page())
    with serving() as [site]:
        site.review("/reviews/a", "Alpha")
        ran = run([str(tmp_path / "heat.html"), f"{site.url}/reviews/a", f"{site.url}/none"], tmp_path / "a.db")
    assert (ran.report.fetched, ran.report.failed, ran.report.discovered) == (2, {"gone": 1}, 3)
    assert rows(tmp_path / "a.db", "SELECT count(*) FROM queue") == [(0,)]  # nothing is left of a command that ended
