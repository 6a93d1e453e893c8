"""Servers for tests, on loopback: the hostile one of the shared material, and small ones of our own."""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
import sys
import urllib.request
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.shared import PATIENCE_S

Answer = Callable[[str, dict[str, str]], Awaitable[bytes] | bytes]


@dataclass(frozen=True)
class Torture:
    """The hostile server; `log` is what it was asked."""

    ports: dict[str, int]

    def url(self, path: str, port: str = "http", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.ports[port]}{path}"

    def get(self, path: str) -> Any:
        with urllib.request.urlopen(self.url(path), timeout=PATIENCE_S) as response:
            body = response.read()
        return json.loads(body) if body.startswith((b"{", b"[")) else body

    def hits(self) -> dict[str, int]:
        hits: dict[str, int] = self.get("/log")["hits"]
        return hits

    def requests(self, path: str) -> list[dict[str, Any]]:
        return [entry for entry in self.get("/log?raw=1") if entry["path"] == path]

    def reset(self, robots: str = "allow") -> None:
        self.get(f"/robots?mode={robots}")
        self.get("/reset")


@contextmanager
def torture(script: Path) -> Iterator[Torture]:
    """The hostile server, running."""
    command = [sys.executable, str(script), "--max-seconds", "20"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        try:
            assert process.stdout is not None
            yield Torture(json.loads(process.stdout.readline()))
        finally:
            process.terminate()


@asynccontextmanager
async def serving(answer: Answer, *, ssl: Any = None) -> AsyncIterator[int]:
    """A server that says what `answer` gives for a path and headers, byte for byte; yields its port."""

    talks: set[asyncio.Task[None]] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.add(asyncio.current_task())  # type: ignore[arg-type]
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                pairs = (line.split(": ", 1) for line in head[1:] if line)
                given = answer(head[0].split(" ")[1], {name.lower(): value for name, value in pairs})
                writer.write(given if isinstance(given, bytes) else await given)
                await writer.drain()
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()

    server = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=ssl)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in talks:  # first: from Python 3.12 on, waiting for the server waits for its idle connections
            task.cancel()
        await asyncio.gather(*talks, return_exceptions=True)
        await server.wait_closed()


def response(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """A whole HTTP answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1") + body
