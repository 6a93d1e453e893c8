"""Pages written down together: as one transaction, each undone by itself where it fails, none counted that is not kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from scraper.crawl import ledger as ledger_module
from scraper.crawl.ledger import MOST, Ledger
from storage import Archive
from storage.errors import ArchiveError
from tests.storage.makers import NOW


def run(path: Path, scene: Callable[[Archive, Ledger], Coroutine[Any, Any, None]]) -> list[str]:
    """Play a scene; gives the hosts that are in the file afterwards, as another reader of it sees them."""

    async def play() -> None:
        with Archive.open(path) as archive:
            await scene(archive, Ledger(archive))

    asyncio.run(play())
    with Archive.open(path, read_only=True) as archive:
        return archive.hosts.names()


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody's patience ends while the machine is busy with other things."""
    monkeypatch.setattr(ledger_module, "WAIT_S", 60.0)


def commits(archive: Archive) -> list[str]:
    seen: list[str] = []
    archive._connection.raw.set_trace_callback(lambda sql: seen.append(sql) if sql.startswith("COMMIT") else None)
    return seen


def write(archive: Archive, name: str) -> str:
    archive.hosts.record(name, status=200, now=NOW)
    return name


async def page(archive: Archive, ledger: Ledger, name: str) -> str:
    with ledger.expecting():
        await asyncio.sleep(0)
        return await ledger.write(lambda: write(archive, name))


@pytest.mark.usefixtures("patient")
def test_pages_that_end_together_are_one_transaction(tmp_path: Path) -> None:
    async def scene(archive: Archive, ledger: Ledger) -> None:
        seen = commits(archive)
        names = [f"{n}.example" for n in range(MOST * 2)]
        assert await asyncio.gather(*(page(archive, ledger, name) for name in names)) == names
        assert len(seen) == 2

    assert len(run(tmp_path / "a.db", scene)) == MOST * 2


@pytest.mark.usefixtures("patient")
def test_page_alone_does_not_wait(tmp_path: Path) -> None:
    async def scene(archive: Archive, ledger: Ledger) -> None:
        with ledger.expecting():
            writing = asyncio.create_task(ledger.write(lambda: write(archive, "a.example")))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            assert writing.done()

    assert run(tmp_path / "a.db", scene) == ["a.example"]


def test_page_waits_for_a_slow_one_only_so_long(tmp_path: Path) -> None:
    async def scene(archive: Archive, ledger: Ledger) -> None:
        with ledger.expecting():  # never comes to its end
            async with asyncio.timeout(10):
                await page(archive, ledger, "a.example")

    assert run(tmp_path / "a.db", scene) == ["a.example"]


@pytest.mark.usefixtures("patient")
def test_page_does_not_wait_for_one_that_was_given_up(tmp_path: Path) -> None:
    async def scene(archive: Archive, ledger: Ledger) -> None:
        with ledger.expecting():
            writing = asyncio.create_task(page(archive, ledger, "a.example"))
            for _ in range(3):
                await asyncio.sleep(0)
            assert not writing.done()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert writing.done()

    assert run(tmp_path / "a.db", scene) == ["a.example"]


def test_page_that_fails_is_undone_and_the_others_are_not(tmp_path: Path) -> None:
    async def scene(archive: Archive, ledger: Ledger) -> None:
        def fail() -> str:
            write(archive, "b.example")
            raise KeyError("headline")

        async def bad() -> str:
            with ledger.expecting():
                return await ledger.write(fail)

        first, wrong, last = await asyncio.gather(
            page(archive, ledger, "a.example"), bad(), page(archive, ledger, "c.example"), return_exceptions=True
        )
        assert (first, last) == ("a.example", "c.example")
        assert isinstance(wrong, KeyError)

    assert run(tmp_path / "a.db", scene) == ["a.example", "c.example"]


def test_archive_that_fails_tells_every_page_and_keeps_none(tmp_path: Path) -> None:
    async def scene(archive: Archive, ledger: Ledger) -> None:
        def fail() -> str:
            raise ArchiveError("the disk is full")

        async def bad() -> str:
            with ledger.expecting():
                return await ledger.write(fail)

        told = await asyncio.gather(page(archive, ledger, "a.example"), bad(), return_exceptions=True)
        assert [type(error) for error in told] == [ArchiveError, ArchiveError]

    assert run(tmp_path / "a.db", scene) == []


@pytest.mark.usefixtures("patient")
def test_page_that_was_cancelled_is_not_written(tmp_path: Path) -> None:
    async def scene(archive: Archive, ledger: Ledger) -> None:
        with ledger.expecting():
            writing = asyncio.create_task(page(archive, ledger, "a.example"))
            for _ in range(3):
                await asyncio.sleep(0)
            writing.cancel()
            with pytest.raises(asyncio.CancelledError):
                await writing

    assert run(tmp_path / "a.db", scene) == []


def test_page_that_is_committed_when_it_is_cancelled_counts_as_written(tmp_path: Path) -> None:
    async def scene(archive: Archive, ledger: Ledger) -> None:
        with ledger.expecting():
            writing = asyncio.create_task(ledger.write(lambda: write(archive, "a.example")))
            await asyncio.sleep(0)  # it is written, and its task has not heard of it
            writing.cancel()
            assert await writing == "a.example"

    assert run(tmp_path / "a.db", scene) == ["a.example"]
