from __future__ import annotations

import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scraper.cli import opened
from storage import Archive
from tests.cli.run import Ran, command, environment, run, spawn
from tests.cli.site import HANG_S, REVIEWS, ask, review, serve
from tests.shared import PATIENCE_S

PRIVATE = ["--allow-private", "--delay", "0"]


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with serve() as address:
        yield address


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "cuttings.db"


@pytest.fixture(scope="module")
def one_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of one page, to be copied."""
    folder = tmp_path_factory.mktemp("one")
    page = folder / "kept.html"
    page.write_bytes(review(99))
    assert run("archive", page, "--url", "https://critic.example/lamp-99", "--db", folder / "one.db").code == 0
    return folder / "one.db"


@pytest.fixture
def kept(db: Path, one_page: Path) -> Path:
    """An archive that holds one page already: whatever goes wrong afterwards, it must still be there."""
    shutil.copyfile(one_page, db)
    return db


def urls(db: Path) -> list[str]:
    with Archive.open(db, read_only=True) as archive:
        return sorted(page.url for page in archive.reviews.list())


def objects(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_archive_shows_what_it_found_and_what_to_do_next(db: Path, tmp_path: Path) -> None:
    page = tmp_path / "lamp.html"
    page.write_bytes(review(7))
    ran = run("archive", page, "--url", "https://critic.example/lamp-7", "--db", db)
    assert ran.code == 0
    assert "new        Lamp 7 review: a light of its own" in ran.out
    assert "four out of five stars" in ran.out
    assert "https://critic.example/lamp-7" in ran.out
    assert "1 new page" in ran.err
    assert f"--db {db} show 1" in ran.err


def test_what_to_do_next_is_said_of_the_page_that_just_came(db: Path, tmp_path: Path) -> None:
    page = tmp_path / "note.html"
    for number, year in ((1, 2024), (2, 2001)):
        page.write_text(
            f'<meta property="article:published_time" content="{year}-01-02"><h1>Note {number}</h1><p>Words.'
        )
        ran = run("archive", page, "--url", f"https://critic.example/{number}", "--db", db)
    assert json.loads(run("list", "--db", db, "--json").out.splitlines()[0])["page_id"] == 1, "the latest published"
    assert f"--db {db} show 2\n" in ran.err
    assert "Next:" not in run("archive", page, "--url", "https://critic.example/2", "--db", db).err


def test_archive_twice_says_unchanged_and_a_new_score_is_a_change(db: Path, tmp_path: Path) -> None:
    page = tmp_path / "lamp.html"
    outcomes = []
    for body in (review(7), review(7), review(7, score="two out of five stars")):
        page.write_bytes(body)
        ran = run("archive", page, "--url", "https://critic.example/lamp-7", "--db", db, "--json")
        outcomes.append(objects(ran.out)[0]["outcome"])
    assert outcomes == ["new", "unchanged", "changed"]
    assert "→" in run("show", "1", "--db", db).out


def test_archive_takes_folders_patterns_and_standard_input(db: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.html").write_bytes(review(number))
    (folder / "notes.txt").write_text("no page")
    ran = run("archive", folder, "--db", db, "--json")
    assert [one["outcome"] for one in objects(ran.out)].count("new") == 3
    assert run("archive", str(folder / "*.html"), "--db", db).code == 0
    piped = spawn("archive", "-", "--url", "https://critic.example/in", "--db", db, folder=tmp_path, stdin=review(5))
    assert piped.code == 0
    assert "https://critic.example/in" in urls(db)


def test_archive_fetches(db: Path, site: str) -> None:
    ran = run("archive", f"{site}/reviews/lamp-1", *PRIVATE, "--db", db)
    assert ran.code == 0
    assert "private addresses may be fetched" in ran.err
    assert urls(db) == [f"{site}/reviews/lamp-1"]


def test_ignoring_robots_is_warned_of(db: Path, site: str) -> None:
    ran = run("archive", f"{site}/forbidden/1", *PRIVATE, "--ignore-robots", "--quiet", "--db", db)
    assert ran.code == 0
    assert "warning: robots.txt is not asked" in ran.err


BAD_ADDRESSES = {
    "a page robots.txt forbids": ("/forbidden/1", PRIVATE, "robots.txt"),
    "a PDF": ("/paper.pdf", PRIVATE, "PDF"),
    "an empty page": ("/empty", PRIVATE, "empty"),
    "a huge page": ("/huge", PRIVATE, "larger than"),
    "a missing page": ("/missing", PRIVATE, "404"),
    "a private address": ("/reviews/lamp-1", [], "private"),
}


@pytest.mark.parametrize(("path", "options", "told"), BAD_ADDRESSES.values(), ids=BAD_ADDRESSES)
def test_page_that_cannot_be_had_is_listed_with_reason_and_code_1(
    kept: Path, site: str, path: str, options: list[str], told: str
) -> None:
    ran = run("archive", site + path, *options, "--db", kept)
    assert ran.code == 1
    lines = [line for line in ran.err.splitlines() if line.startswith("failed ")]
    assert len(lines) == 1, ran.err
    assert told in lines[0]
    assert site.removeprefix("http://").partition(":")[0] in lines[0]
    assert "Traceback" not in ran.err
    assert urls(kept)[0].startswith("http://127.") or urls(kept) == ["https://critic.example/lamp-99"]
    assert "https://critic.example/lamp-99" in urls(kept)


@pytest.mark.parametrize(
    "address",
    ["http://no-such-host.invalid/a", "http://127.0.0.1:8099/a", "http://10.0.0.1/", "http://[::1]/", "http://0x7f.1/"],
)
def test_dead_or_forbidden_host_is_listed_with_its_name(kept: Path, address: str) -> None:
    ran = run("archive", address, "--db", kept)
    assert ran.code == 1
    line = next(line for line in ran.err.splitlines() if line.startswith("failed "))
    assert line.count(":") >= 2, "names the thing and the cure"
    told = "no-such-host.invalid" if "invalid" in address else "private"
    assert told in line
    assert urls(kept) == ["https://critic.example/lamp-99"]


def bad_file(tmp_path: Path, kind: str) -> Path:
    path = tmp_path / f"{kind}.html"
    if kind == "pdf":
        path.write_bytes(b"%PDF-1.7\n")
    elif kind == "picture":
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    elif kind == "huge":
        with path.open("wb") as file:
            file.truncate(500_000_000)  # sparse: takes no room
    else:
        path.touch()
    return path


@pytest.mark.parametrize("kind", ["empty", "pdf", "picture", "huge"])
@pytest.mark.parametrize("verb", ["archive", "parse"])
def test_file_that_is_no_page_is_told_in_one_line(kept: Path, tmp_path: Path, kind: str, verb: str) -> None:
    path = bad_file(tmp_path, kind)
    ran = run(verb, path, "--db", kept)
    assert ran.code == 1
    lines = [line for line in ran.err.splitlines() if str(path) in line]
    assert len(lines) == 1
    assert lines[0].count(":") >= 1
    assert urls(kept) == ["https://critic.example/lamp-99"]


@pytest.mark.parametrize("source", ["no-such-file.html", "no-such-folder/", "no-such/*.html"])
@pytest.mark.parametrize("verb", ["archive", "parse"])
def test_source_that_is_not_there_is_wrong_usage(kept: Path, source: str, verb: str) -> None:
    ran = run(verb, source, "--db", kept)
    assert ran.code == 2
    assert source.rstrip("/") in ran.trouble()


def test_empty_folder_is_wrong_usage(kept: Path, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    ran = run("archive", tmp_path / "nothing", "--db", kept)
    assert ran.code == 2
    assert "nothing" in ran.trouble()


def test_one_bad_page_among_good_ones_costs_only_itself(db: Path, tmp_path: Path, site: str) -> None:
    good = tmp_path / "good.html"
    good.write_bytes(review(1))
    bad = bad_file(tmp_path, "pdf")
    ran = run("archive", good, bad, f"{site}/reviews/lamp-2", *PRIVATE, "--db", db)
    assert ran.code == 1
    assert len(urls(db)) == 2
    assert "2 new pages, 1 failed (1 not-a-page)" in ran.err


def test_parse_prints_a_reading_and_stores_nothing(tmp_path: Path, site: str) -> None:
    page = tmp_path / "lamp.html"
    page.write_bytes(review(3))
    reading = json.loads(spawn("parse", page, "--url", "https://critic.example/3", folder=tmp_path).out)
    assert reading["url"] == "https://critic.example/3"
    assert reading["headline"] == "Lamp 3 review: a light of its own"
    assert reading["evidence"]["headline"]
    slim = json.loads(spawn("parse", "-", "--no-evidence", folder=tmp_path, stdin=review(3)).out)
    assert "evidence" not in slim
    fetched = json.loads(spawn("parse", f"{site}/reviews/lamp-4", *PRIVATE, folder=tmp_path).out)
    assert fetched["headline"].startswith("Lamp 4")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lamp.html"]


def test_parse_of_a_folder_names_the_command_for_it(tmp_path: Path) -> None:
    for number in range(2):
        (tmp_path / f"{number}.html").write_bytes(review(number))
    ran = run("parse", tmp_path)
    assert ran.code == 2
    assert "`archive` takes them all" in ran.trouble()


def job_file(folder: Path, site: str, extra: str = "", path: str = "/reviews/") -> Path:
    file = folder / "job.toml"
    file.write_text(f'[[job]]\nname = "lamps"\nlisting = "{site}{path}"\ndelay_s = 0\n{extra}')
    return file


def test_crawl_goes_from_a_listing_to_its_reviews(db: Path, tmp_path: Path, site: str) -> None:
    ran = run("crawl", job_file(tmp_path, site), "--allow-private", "--db", db)
    assert ran.code == 0
    assert sum("/reviews/lamp-" in url for url in urls(db)) == REVIEWS
    assert f"{REVIEWS + 1} new pages" in ran.err
    again = run("crawl", job_file(tmp_path, site), "--allow-private", "--json", "--db", db)
    assert objects(again.out)[-1]["report"]["unchanged"] == REVIEWS + 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[job]]\nname = 'a'\n", ["has no seed"]),
        ("[[job]]\nname = 'a'\nsite = 'nowhere'\nmax_pages = 0\ndept = 3\n", ["site", "max_pages", "dept"]),
        ("[[job]\n", ["line 1"]),
    ],
)
def test_every_mistake_of_a_job_file_is_told_at_once(kept: Path, tmp_path: Path, text: str, told: list[str]) -> None:
    file = tmp_path / "job.toml"
    file.write_text(text)
    ran = run("crawl", file, "--db", kept)
    assert ran.code == 2
    for one in told:
        assert any(line.startswith(f"cuttings: {file}: ") and one in line for line in ran.err.splitlines()), ran.err


def test_job_file_that_is_not_there_or_has_no_such_job(kept: Path, tmp_path: Path, site: str) -> None:
    assert "no such file" in run("crawl", tmp_path / "no.toml", "--db", kept).trouble()
    ran = run("crawl", job_file(tmp_path, site), "--job", "lamp", "--db", kept)
    assert ran.code == 2
    assert "its jobs are 'lamps'" in ran.trouble()


def test_job_that_cannot_be_run_costs_the_others_nothing(db: Path, tmp_path: Path, site: str) -> None:
    file = job_file(tmp_path, site)
    broken = '[[job]]\nname = "broken"\nurls = "https://critic.example/"\ncookies = "missing.txt"\n'
    file.write_text(broken + file.read_text(encoding="utf-8"), encoding="utf-8")
    ran = run("crawl", file, "--allow-private", "--db", db)
    assert ran.code == 2
    assert "job broken was not run: " in ran.trouble()
    assert "lamp" in run("list", "--db", db).out.lower()


def test_environment_that_cannot_be_used_is_told(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUTTINGS_WORKERS", "many")
    ran = run("archive", "x.html", "--db", kept)
    assert ran.code == 2
    assert "CUTTINGS_WORKERS='many'" in ran.err


LOOKS = (["list"], ["show", "1"], ["search", "lamp"], ["stats"], ["export"], ["verify"])


def damaged(kind: str, tmp_path: Path) -> Path:
    path = tmp_path / "bad.db"
    if kind == "foreign":
        with sqlite3.connect(path) as connection:
            connection.execute("CREATE TABLE recipes (name TEXT)")
        connection.close()
    elif kind == "text":
        path.write_text("this is a letter, not a database" * 100)
    elif kind == "newer":
        Archive.open(path).close()
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA user_version = 9999")
        connection.close()
    elif kind == "a folder":
        path.mkdir()
    return path


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("foreign", "another program"),
        ("text", "not a SQLite file"),
        ("newer", "later version"),
        ("a folder", "not a file"),
    ],
)
@pytest.mark.parametrize("arguments", [*LOOKS, ["archive", "PAGE"]], ids=lambda value: value[0])
def test_database_that_is_not_ours_is_refused_and_left_as_it_was(
    tmp_path: Path, kind: str, told: str, arguments: list[str]
) -> None:
    path = damaged(kind, tmp_path)
    page = tmp_path / "page.html"
    page.write_bytes(review(1))
    before = path.read_bytes() if path.is_file() else b""
    ran = run(*[str(page) if argument == "PAGE" else argument for argument in arguments], "--db", path)
    assert ran.code == 2
    assert told in ran.trouble()
    assert str(path) in ran.trouble()
    assert (path.read_bytes() if path.is_file() else b"") == before


@pytest.mark.parametrize("arguments", LOOKS, ids=lambda value: value[0])
def test_looking_into_what_is_not_there_makes_nothing(tmp_path: Path, arguments: list[str]) -> None:
    ran = run(*arguments, "--db", tmp_path / "no.db")
    assert ran.code == 2
    assert "cuttings archive" in ran.trouble()
    assert list(tmp_path.iterdir()) == []


def test_locked_database_is_named(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opened, "BUSY_TIMEOUT_S", 0.2)
    page = tmp_path / "page.html"
    page.write_bytes(review(1))
    holder = sqlite3.connect(kept, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        ran = run("archive", page, "--db", kept)
        looked = run("list", "--db", kept)
    finally:
        holder.execute("ROLLBACK")
        holder.close()
    assert ran.code == 2
    assert "locked by another program" in ran.trouble()
    assert looked.code == 0
    assert urls(kept) == ["https://critic.example/lamp-99"]


def with_little_room(*arguments: str | Path, folder: Path, room_bytes: int) -> Ran:
    """Run where no file may grow beyond so many bytes, which to the database is a full disk."""
    code = (
        f"import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, ({room_bytes}, {room_bytes}))\n"
        "from scraper.cli import main; main()"
    )
    line = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(
        line, cwd=folder, env=environment(), capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def test_full_disk_is_told_and_nothing_stored_is_lost(kept: Path, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(40):
        (pages / f"{number:02}.html").write_bytes(
            review(number) + random.Random(number).randbytes(30_000).hex().encode()
        )
    room = kept.stat().st_size + 200_000
    ran = with_little_room("archive", pages, "--db", kept, folder=tmp_path, room_bytes=room)
    assert ran.code == 2
    assert str(kept) in ran.trouble()
    assert "free some space" in ran.trouble()
    assert "https://critic.example/lamp-99" in urls(kept)
    assert run("verify", "--db", kept).code == 0
    assert run("archive", pages, "--db", kept).code == 0
    assert len(urls(kept)) == 41


def test_verify_tells_what_is_wrong(kept: Path) -> None:
    assert "is whole" in run("verify", "--db", kept).err
    with sqlite3.connect(kept) as connection:
        connection.execute("UPDATE bodies SET sha256 = replace(sha256, substr(sha256, 1, 1), 'x')")
    connection.close()
    ran = run("verify", "--db", kept)
    assert ran.code == 2
    assert "bodies row 1" in ran.err
    assert not json.loads(run("verify", "--json", "--db", kept).out)["is_whole"]


def start(*arguments: str | Path, folder: Path) -> subprocess.Popen[str]:
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen(command(*arguments), cwd=folder, env=environment(PYTHONUNBUFFERED="1"), **pipes)


def test_ctrl_c_finishes_what_is_in_flight_and_the_rest_is_done_next_time(db: Path, tmp_path: Path, site: str) -> None:
    sources = [f"{site}/gated/{number}" for number in range(20)]
    process = start("archive", *sources, *PRIVATE, "--db", db, folder=tmp_path)
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    wait_until_told(process, "Ctrl-C again")
    ask(f"{site}/open-gate")
    _, err = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 130
    assert "Traceback" not in err
    assert "everything stored so far is safe" in err
    some = len(urls(db))
    assert 0 < some < len(sources)
    assert run("archive", *sources, *PRIVATE, "--db", db).code == 0
    assert len(urls(db)) == len(sources)


def wait_until_told(process: subprocess.Popen[str], words: str) -> None:
    """Until the program has said this on stderr."""
    assert process.stderr is not None
    assert any(words in line for line in process.stderr)


def wait_until_asked(site: str) -> None:
    """Until the site has been asked for the page that hangs."""
    deadline = time.monotonic() + PATIENCE_S
    while ask(f"{site}/is-hanging") != b"yes":
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_second_ctrl_c_stops_at_once(kept: Path, tmp_path: Path, site: str) -> None:
    process = start("archive", f"{site}/hang", *PRIVATE, "--db", kept, folder=tmp_path)
    wait_until_asked(site)
    process.send_signal(signal.SIGINT)
    wait_until_told(process, "Ctrl-C again")
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=PATIENCE_S)
    assert time.monotonic() - began < HANG_S / 2  # it did not wait for the page
    assert process.returncode == 130
    assert "Traceback" not in err
    assert urls(kept) == ["https://critic.example/lamp-99"]
