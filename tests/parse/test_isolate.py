"""Pages that loop, eat memory or crash the parser cost their own reading, nothing else."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from scraper.errors import (
    NotAPage,
    ReadCrashed,
    ReadDeadlineExceeded,
    ReadError,
    ReadMemoryExceeded,
    RecipeError,
    RecipeFailed,
)
from scraper.parse.isolate import ReaderPool, ReadResult
from scraper.records import Capture, Discovered
from tests.shared import PATIENCE_S, shared

READER = "tests.parse.readers:read"
ROOT = Path(__file__).resolve().parents[2]


def page(body: bytes) -> Capture:
    headers = (("Content-Type", "text/html"),)
    return Capture("https://site.test/r", "https://site.test/r", datetime.now(UTC), 200, headers, body, "http")


def with_pool(use: Callable[[ReaderPool], Awaitable[Any]], **options: Any) -> Any:
    async def run() -> Any:
        async with ReaderPool(**{"workers": 1, "deadline_s": 30.0, "reader": READER, **options}) as pool:
            return await use(pool)

    return asyncio.run(run())


def read_one(body: bytes, **options: Any) -> ReadResult:
    result: ReadResult = with_pool(lambda pool: pool.read(page(body)), **options)
    return result


def test_a_page_is_read_elsewhere_and_comes_back_as_plain_data() -> None:
    result = read_one(b"ok")
    assert result.reading["headline"] != str(os.getpid())
    assert result.reading["url"] == "https://site.test/r"
    assert result.discovered == [Discovered("https://example.org/next", "next", title="é \ud800")]


def test_a_large_page_travels_whole() -> None:
    assert read_one(b"x" * 20_000_000).reading["body"] == "20000000"


def test_the_folder_of_recipes_is_handed_on(tmp_path: Path) -> None:
    assert read_one(b"ok", recipes_folder=tmp_path).reading["site_name"] == str(tmp_path)


def test_a_folder_of_recipes_that_is_not_there_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match=r"no folder of recipes .*none: check CUTTINGS_RECIPES"):
        read_one(b"ok", recipes_folder=tmp_path / "none")


@pytest.mark.parametrize(
    ("body", "kind", "says"),
    [
        (b"loop", ReadDeadlineExceeded, "not read within 3 s"),
        (b"memory", ReadMemoryExceeded, "too much memory"),
        (b"hard-memory", ReadMemoryExceeded, "too much memory"),
        (b"killed", ReadMemoryExceeded, "too much memory"),
        (b"abort", ReadCrashed, "signal 6"),
        (b"exit", ReadCrashed, "exit code 3"),
        (b"raise", ReadCrashed, r"ValueError: a rule of mine \(readers.py:"),
        (b"pdf", NotAPage, "x is a PDF: leave it out"),
    ],
)
def test_what_a_page_can_do_and_the_next_one_is_read_all_the_same(
    body: bytes, kind: type[ReadError], says: str
) -> None:
    async def both(pool: ReaderPool) -> ReadResult:
        with pytest.raises(kind, match=says) as caught:
            await pool.read(page(body))
        assert caught.value.url == "https://site.test/r"
        return await pool.read(page(b"ok"))

    result = with_pool(both, deadline_s=3.0 if body == b"loop" else 30.0, memory_bytes=200 << 20)
    assert result.reading["body"] == "2"


def test_an_answer_too_large_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scraper.parse.isolate.MAX_ANSWER_BYTES", 100_000)

    async def both(pool: ReaderPool) -> ReadResult:
        with pytest.raises(ReadMemoryExceeded, match="larger than a page can be"):
            await asyncio.wait_for(pool.read(page(b"flood")), PATIENCE_S / 10)
        return await pool.read(page(b"ok"))

    assert with_pool(both).reading["body"] == "2"


def test_a_worker_that_only_raised_goes_on() -> None:
    async def three(pool: ReaderPool) -> set[str]:
        first = await pool.read(page(b"ok"))
        with pytest.raises(ReadCrashed):
            await pool.read(page(b"raise"))
        return {first.reading["headline"], (await pool.read(page(b"ok"))).reading["headline"]}

    assert len(with_pool(three)) == 1


def test_a_worker_is_replaced_after_so_many_pages() -> None:
    async def five(pool: ReaderPool) -> set[str]:
        return {(await pool.read(page(b"ok"))).reading["headline"] for _ in range(5)}

    assert len(with_pool(five, pages_per_worker=2)) == 3


def test_the_exit_status_of_a_worker_is_left_to_the_one_who_waits_for_it(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """asyncio waits for its children; whoever else asks for a status may take it away, and it complains."""
    asked: list[int] = []
    poll = subprocess.Popen.poll

    def recorded(self: subprocess.Popen[bytes]) -> int | None:
        asked.append(self.pid)
        return poll(self)

    monkeypatch.setattr(subprocess.Popen, "poll", recorded)

    async def some(pool: ReaderPool) -> None:
        for body in (b"ok", b"exit", b"killed", b"ok", b"abort"):
            with suppress(ReadError):
                await pool.read(page(body))

    with_pool(some, pages_per_worker=1)
    with_pool(lambda pool: pool.read(page(b"ok")))
    assert asked == []
    assert caplog.messages == []


def test_what_a_recipe_prints_does_not_confuse_the_answers(capfd: pytest.CaptureFixture[str]) -> None:
    assert read_one(b"print").reading["body"] == "5"
    assert "stray words" in capfd.readouterr().err


def test_a_reader_that_cannot_be_loaded_is_told_page_by_page() -> None:
    with pytest.raises(ReadCrashed, match="No module named"):
        read_one(b"ok", reader="no.such.module:read")


def test_a_worker_that_died_while_idle_is_replaced() -> None:
    async def kill_between(pool: ReaderPool) -> str:
        first = await pool.read(page(b"ok"))
        os.kill(int(first.reading["headline"]), signal.SIGKILL)
        await asyncio.sleep(0.2)
        return str((await pool.read(page(b"ok"))).reading["body"])

    assert with_pool(kill_between) == "2"


def test_two_workers_read_at_once_and_the_loop_never_waits() -> None:
    async def at_once(pool: ReaderPool) -> tuple[set[str], int]:
        await asyncio.gather(pool.read(page(b"ok")), pool.read(page(b"sleep 0.01")))
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.01)
                ticks += 1

        ticking = asyncio.create_task(tick())
        results = await asyncio.gather(*(pool.read(page(b"sleep 0.4")) for _ in range(4)))
        ticking.cancel()
        return {result.reading["headline"] for result in results}, ticks

    workers, ticks = with_pool(at_once, workers=2)
    assert len(workers) == 2
    assert ticks > 20


def test_a_cancelled_read_leaves_a_pool_that_works() -> None:
    async def cancelled(pool: ReaderPool) -> str:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(pool.read(page(b"sleep 3")), 0.3)
        return str((await pool.read(page(b"ok"))).reading["body"])

    assert with_pool(cancelled) == "2"


def test_no_worker_outlives_a_killed_parent() -> None:
    program = f"""
import asyncio, sys
sys.path.insert(0, {str(ROOT)!r})
from tests.parse.test_isolate import page
from scraper.parse.isolate import ReaderPool
async def main():
    async with ReaderPool(1, 60, reader={READER!r}) as pool:
        first = await pool.read(page(b"ok"))
        print(first.reading["headline"], flush=True)
        await pool.read(page(b"loop"))
asyncio.run(main())
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, cwd=ROOT) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        parent.kill()
    ends_at = time.monotonic() + PATIENCE_S / 10
    while Path(f"/proc/{worker}").exists() and not _is_zombie(worker):
        assert time.monotonic() < ends_at, "the worker goes on without its parent"
        time.sleep(0.02)


def _is_zombie(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def hostile_pages(folder: Path) -> list[Path]:
    """Half of the pages of the shared material that are made to break parsers; all of them would take too long here."""
    script = shared("suites/torture/make.py")
    subprocess.run([sys.executable, str(script), str(folder)], check=True, capture_output=True, timeout=PATIENCE_S)
    return sorted(path for path in folder.iterdir() if path.suffix != ".json")[::2]


@pytest.mark.slow
def test_hostile_pages_cost_no_more_than_the_deadline(tmp_path: Path) -> None:
    deadline_s = 2.0
    breaches: list[str] = []

    async def all_of_them(pool: ReaderPool) -> None:
        async def one(path: Path) -> None:
            try:
                await pool.read(page(path.read_bytes()))
            except (ReadDeadlineExceeded, ReadMemoryExceeded):
                breaches.append(path.name)
            except ReadError:
                pass  # what a page like this reads as is for the tests of the rules

        async with asyncio.timeout(PATIENCE_S):  # some of them take ten seconds each when nobody stops them
            await asyncio.gather(*(one(path) for path in hostile_pages(tmp_path)))
        result = await pool.read(page(b"<!doctype html><title>T</title><h1>Still here</h1>"))
        assert result.reading["headline"]

    options = {"workers": 2, "deadline_s": deadline_s, "memory_bytes": 1 << 30}
    with_pool(all_of_them, reader="scraper.parse.pipeline:read_capture", **options)
    assert any("deep" in name for name in breaches)


def test_a_broken_recipe_is_a_failure_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "site_test.py").write_text("1 / 0", encoding="utf-8")
    with pytest.raises(RecipeFailed, match=r"site_test\.py does not run"):
        read_one(b"<p>text</p>", recipes_folder=tmp_path, reader="scraper.parse.pipeline:read_capture")
