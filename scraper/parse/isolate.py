"""Reading pages in processes that can be killed.

39 KB of markup can become four million nodes, and nothing interrupts an HTML parser from inside. So pages are read in
worker processes with a deadline and a memory limit; one that breaks either is killed and replaced, and only its page
is lost. The same pool keeps every core busy.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import scraper
from scraper import errors
from scraper.errors import ReadCrashed, ReadDeadlineExceeded, ReadError, ReadMemoryExceeded, RecipeError
from scraper.parse.told import ToldEvidence
from scraper.records import Capture, Discovered

# A page takes a few milliseconds; what takes longer than this was made to.
DEADLINE_S = 20.0
# Starting an interpreter and importing the rules takes a quarter of a second; on a machine in trouble, much longer.
START_S = 60.0
# A tree needs about six times its page: enough for the largest body that is fetched.
MEMORY_BYTES = 1 << 30
# Allocators fragment and recipes leak; a fresh process costs a quarter of a second.
PAGES_PER_WORKER = 1000
# The reading of a page of 32 MB is smaller; a larger answer is an attack on the parent.
MAX_ANSWER_BYTES = 128 << 20
# Taken in at once: a reading of the usual size without stopping and starting its reader every few pages of memory.
PIPE_BYTES = 1 << 20
# How often a worker's memory is looked at, to tell afterwards what it died of.
_LOOK_EVERY_S = 0.05
# A crash with more than this share of its allowance in use was for want of memory.
_NEARLY_ALL = 0.7
_PIPES = (0, 1)  # a worker's standard input and output

_PROGRAM = "import sys; sys.path.insert(0, sys.argv[1]); from scraper.parse.worker import main; main()"
_ROOT = str(Path(scraper.__file__).resolve().parent.parent)


@dataclass(frozen=True, slots=True)
class ReadResult:
    """A reading as plain data (Reading.to_dict(), its evidence as it was told), the addresses found, and what stands in
    the page's place if it is a wall: a word of `scraper.parse.wall_words.Wall`.
    """

    reading: dict[str, Any]
    discovered: list[Discovered]
    wall: str | None = None


class ReaderPool:
    """Worker processes that read captures. An async context manager; safe to use from many tasks of one loop.

    `reader` ("module:function") takes a Capture and gives something with `reading` and `discovered`; with a
    `recipes_folder` it is given that too. Workers start when they are needed, the first one at once. Entering raises
    RecipeError where the folder is not there: every page would silently be read without its recipe.
    """

    def __init__(
        self,
        workers: int = 2,
        deadline_s: float = DEADLINE_S,
        memory_bytes: int = MEMORY_BYTES,
        recipes_folder: Path | None = None,
        *,
        reader: str = "scraper.parse.pipeline:read_capture",
        pages_per_worker: int = PAGES_PER_WORKER,
    ) -> None:
        self._deadline_s = deadline_s
        self._pages_per_worker = pages_per_worker
        self._memory_bytes = memory_bytes
        self._recipes_folder = recipes_folder
        folder = str(recipes_folder) if recipes_folder else None
        self._setup = {"reader": reader, "memory_bytes": memory_bytes, "recipes_folder": folder}
        self._turns = asyncio.Semaphore(workers)
        self._idle: list[_Worker] = []
        self._alive: set[_Worker] = set()
        self._starting: asyncio.Task[_Worker] | None = None

    async def __aenter__(self) -> ReaderPool:
        if self._recipes_folder is not None and not self._recipes_folder.is_dir():
            cure = "check CUTTINGS_RECIPES, or unset it"
            raise RecipeError(f"there is no folder of recipes {self._recipes_folder}", cure=cure)
        self._starting = asyncio.create_task(self._start())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._starting:
            await self._starting
            self._starting = None
        self._idle.clear()
        await asyncio.gather(*(self._end(worker) for worker in list(self._alive)))

    async def read(self, capture: Capture) -> ReadResult:
        """The reading of a capture. Raises ReadError: the deadline, the memory, a crash, or what the reader says."""
        async with self._turns:
            worker = await self._worker()
            try:
                result = await worker.read(capture, self._deadline_s)
            except BaseException as error:
                await asyncio.shield(self._end(worker))
                if isinstance(error, ReadError):
                    error.url = capture.url
                raise
            finally:
                if not worker.is_dead:
                    await self._give_back(worker)
            if isinstance(result, ReadError):
                raise result
            return result

    async def _worker(self) -> _Worker:
        if self._starting:
            starting, self._starting = self._starting, None
            return await starting
        while self._idle:
            worker = self._idle.pop()
            if worker.process.returncode is None:
                return worker
            await self._end(worker)
        return await self._start()

    async def _give_back(self, worker: _Worker) -> None:
        if worker.pages < self._pages_per_worker and not worker.is_spent:
            self._idle.append(worker)
        else:
            await self._end(worker)

    async def _end(self, worker: _Worker) -> None:
        await worker.kill()
        self._alive.discard(worker)

    async def _start(self) -> _Worker:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-P",  # the folder the user stands in is no place to import from
            "-c",
            _PROGRAM,
            _ROOT,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            limit=PIPE_BYTES,
            start_new_session=True,  # Ctrl-C in the terminal is for the parent
        )
        worker = _Worker(process, self._memory_bytes)
        self._alive.add(worker)
        worker.send(self._setup)
        return worker


class _Worker:
    """One process, and what it was seen to do."""

    def __init__(self, process: asyncio.subprocess.Process, memory_bytes: int) -> None:
        self.process = process
        self.pages = 0
        self.is_ready = False
        self.is_dead = False
        self.is_spent = False  # it came to its memory limit once, and may keep what it took
        self._memory_bytes = memory_bytes
        self._most_bytes = 0
        self._statm = _statm(process.pid)

    def send(self, message: dict[str, Any], body: bytes = b"") -> None:
        """Put a question on its way; `drain` waits until the worker has taken it."""
        text = json.dumps(message).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(len(text).to_bytes(4, "big") + text)
        self.process.stdin.write(body)

    async def read(self, capture: Capture, deadline_s: float) -> ReadResult | ReadError:
        """The result, or the error the reader gave; raises where the worker is of no more use."""
        self.pages += 1
        self._most_bytes = 0
        try:
            await self._ready()
            answer = await self._watched(self._exchange(capture), deadline_s)
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise await self._cause_of_death(capture) from error
        if answer is None:
            raise ReadDeadlineExceeded(
                f"{capture.url} was not read within {deadline_s:g} s",
                cure="its markup is hostile or broken",
                url=capture.url,
            )
        result = _result(answer, capture.url)
        self.is_spent = isinstance(result, ReadMemoryExceeded)
        return result

    async def _ready(self) -> None:
        """Wait for a fresh worker to have loaded the rules."""
        if self.is_ready:
            return
        try:
            async with asyncio.timeout(START_S):
                await self._answer()
        except (TimeoutError, asyncio.IncompleteReadError, ConnectionError) as error:
            cure = "the machine is overloaded or the installation broken"
            raise ReadCrashed("the parser could not be started", cure=cure) from error
        self.is_ready = True

    async def kill(self) -> None:
        """End the process and everything tied to it."""
        self.is_dead = True
        if self._statm is not None:
            os.close(self._statm)
            self._statm = None
        if self.process.returncode is None:
            # Not by the process's own methods: they ask for its exit status first, and where the process has just
            # died they take it away from the one who waits for it ("Unknown child process pid").
            with suppress(ProcessLookupError):
                os.kill(self.process.pid, signal.SIGKILL)
        # Before waiting: a pipe whose reading was paused would never be seen to end, and then nor would the process.
        for pipe in _PIPES:
            self.process._transport.get_pipe_transport(pipe).close()  # type: ignore[attr-defined]
        await self.process.wait()

    async def _exchange(self, capture: Capture) -> dict[str, Any]:
        assert self.process.stdin is not None
        self.send({"capture": _told(capture), "size": len(capture.body)}, capture.body)
        await self.process.stdin.drain()
        return await self._answer()

    async def _answer(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        length = int.from_bytes(await self.process.stdout.readexactly(4), "big")
        answer: dict[str, Any] = json.loads(await self._some(length))
        if size := answer.get("size"):
            answer["reading"]["evidence"] = ToldEvidence(await self._some(size))
        return answer

    async def _some(self, size: int) -> bytes:
        if size > MAX_ANSWER_BYTES:
            raise ReadMemoryExceeded("what was read is larger than a page can be", cure="leave the page out")
        assert self.process.stdout is not None
        return await self.process.stdout.readexactly(size)

    async def _watched(self, exchange: Coroutine[Any, Any, dict[str, Any]], deadline_s: float) -> dict[str, Any] | None:
        """What the exchange gives, None where the deadline comes first."""
        task = asyncio.create_task(exchange)
        loop = asyncio.get_running_loop()
        ends_at = loop.time() + deadline_s
        try:
            while (left := ends_at - loop.time()) > 0:
                done, _ = await asyncio.wait({task}, timeout=min(left, _LOOK_EVERY_S))
                if done:
                    return task.result()
                self._most_bytes = max(self._most_bytes, _size_in(self._statm))
            return None
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _cause_of_death(self, capture: Capture) -> ReadError:
        status = await self.process.wait()
        killed = status == -signal.SIGKILL  # not by us: the system ran out of memory
        if killed or self._most_bytes > self._memory_bytes * _NEARLY_ALL:
            return _memory_exceeded(capture.url)
        what = f"signal {-status}" if status < 0 else f"exit code {status}"
        return ReadCrashed(f"the parser died of {capture.url} ({what})", cure="its markup is hostile", url=capture.url)


def _told(capture: Capture) -> dict[str, Any]:
    """What a reader may know of a capture, as JSON."""
    return {
        "requested_url": capture.requested_url,
        "url": capture.url,
        "fetched_at": capture.fetched_at.isoformat(),
        "status": capture.status,
        "headers": capture.headers,
        "route": capture.route,
        "truncated": capture.truncated,
        "undecoded": capture.undecoded,
    }


def _result(answer: dict[str, Any], url: str) -> ReadResult | ReadError:
    name = answer.get("error")
    if name is None:
        discovered = [Discovered(**found) for found in answer["discovered"]]
        return ReadResult(answer["reading"], discovered, answer.get("wall"))
    if name == "ReadMemoryExceeded":
        return _memory_exceeded(url)
    kind = getattr(errors, name, ReadCrashed)
    if not (isinstance(kind, type) and issubclass(kind, ReadError)):
        kind = ReadCrashed
    message = answer.get("message", name)
    if kind is ReadCrashed:
        message = f"a rule failed on {url}: {message}"
    error: ReadError = kind(message, cure=answer.get("cure", ""), url=url)
    return error


def _memory_exceeded(url: str) -> ReadMemoryExceeded:
    return ReadMemoryExceeded(f"{url} needs too much memory to read", cure="its markup is hostile or broken", url=url)


def _statm(pid: int) -> int | None:
    """Where the memory of a process can be read, again and again; None where the system does not tell."""
    try:
        return os.open(f"/proc/{pid}/statm", os.O_RDONLY)
    except OSError:
        return None


def _size_in(statm: int | None) -> int:
    """The address space of a process in bytes; 0 where the system does not tell."""
    try:
        return int(os.pread(statm, 64, 0).split()[0]) * 4096 if statm is not None else 0
    except (OSError, ValueError, IndexError):
        return 0
