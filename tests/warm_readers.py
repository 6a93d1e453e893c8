"""Readers that are there at once: forked from a process that has the rules already.

A reader imports the rules for half a second of CPU, and nearly every test of a crawl or a command starts one or two. Here
the program that the pool starts only asks the nursery, one process for each process of pytest, for a fork of itself, and
hands it its pipes. All else is as ever: the code, the limits, one process a reader, and its death, by signal or status.
"""

from __future__ import annotations

import os
import selectors
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path

import pytest

from tests.shared import ROOT

_NURSERY = "import sys; sys.path.insert(0, sys.argv[1]); from tests.warm_readers import nursery; nursery(sys.argv[2])"
# What the pool starts in place of a reader: it has a reader's pid to be killed by, and ends as the reader ends.
_FRONT = """
import os, signal, socket
with socket.socket(socket.AF_UNIX) as line:
    line.connect({path!r})
    socket.send_fds(line, [b"read"], [0, 1, 2])
    os.close(0)
    os.close(1)
    status = line.recv(16)
if not status:
    os._exit(1)
if int(status) < 0:
    os.kill(os.getpid(), -int(status))
os._exit(int(status))
"""


@pytest.fixture(scope="session")
def nursery_program() -> Iterator[str]:
    """The program of a front, for a nursery that lives as long as this process."""
    with tempfile.TemporaryDirectory() as folder, _running(Path(folder) / "nursery") as path:
        yield _FRONT.format(path=str(path))


@pytest.fixture
def warm_readers(nursery_program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pools that are made in this process start their readers warm."""
    monkeypatch.setattr(import_module("scraper.parse.isolate"), "_PROGRAM", nursery_program)


@contextmanager
def _running(path: Path) -> Iterator[Path]:
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", _NURSERY, ROOT, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdout.read(1)  # the nursery listens
        yield path
    finally:
        process.stdin.close()  # it sees that nobody needs it any more
        process.stdout.close()
        process.wait()


def nursery(path: str) -> None:
    """Fork readers for whoever asks at the socket `path`, until standard input ends."""
    import scraper.parse.pipeline  # noqa: F401  # what the readers need

    children: dict[int, socket.socket] = {}
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    wake, woken = socket.socketpair()
    wake.setblocking(False)
    signal.set_wakeup_fd(wake.fileno(), warn_on_full_buffer=False)
    with socket.socket(socket.AF_UNIX) as door, selectors.DefaultSelector() as selector:
        door.bind(path)
        door.listen(64)
        selector.register(0, selectors.EVENT_READ, "end")
        selector.register(door, selectors.EVENT_READ, "door")
        selector.register(woken, selectors.EVENT_READ, "ended")
        os.write(1, b".")
        while True:
            for key, _ in selector.select():
                if key.data == "end":
                    return
                if key.data == "door":
                    line, _ = door.accept()
                    pid = _forked(line)
                    children[pid] = line
                    selector.register(line, selectors.EVENT_READ, pid)
                elif key.data == "ended":
                    woken.recv(64)
                elif key.data in children:  # its front is gone: so is the reader
                    os.kill(key.data, signal.SIGKILL)
                    selector.unregister(key.fileobj)
            _bury(children, selector)


def _bury(children: dict[int, socket.socket], selector: selectors.BaseSelector) -> None:
    """Tell the fronts of readers that have ended how they did."""
    while children:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if not pid:
            return
        line = children.pop(pid)
        if line in selector.get_map():
            selector.unregister(line)
        with suppress(OSError):  # where its front has ended before
            line.send(str(os.waitstatus_to_exitcode(status)).encode())
        line.close()


def _forked(line: socket.socket) -> int:
    """A reader with the pipes that come down the line."""
    _, pipes, _, _ = socket.recv_fds(line, 16, 3)
    pid = os.fork()
    if pid:
        for pipe in pipes:
            os.close(pipe)
        return pid
    status = 1
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.setsid()
        for number, pipe in enumerate(pipes):
            os.dup2(pipe, number)
        os.closerange(3, max(pipes) + 1024)
        from scraper.parse.worker import main

        main()
        status = 0
    except BaseException:  # noqa: BLE001  # told as an interpreter tells it; a fork must never come back from here
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    finally:
        sys.stdout.flush()
        os._exit(status)
