"""The process that reads pages: told what to read on standard input, answers on standard output.

    frame    4 bytes: length of the JSON, big-endian; the JSON; in a question then as many raw bytes as its "size" says
    first    {"reader": "module:function", "memory_bytes": n, "recipes_folder": path or null}, answered by {} when ready
    then     {"capture": {...}, "size": n} + the body, answered by {"reading", "discovered", "wall", "size": n}
             + the reading's evidence, which is JSON too, or by {"error": class, "message": ..., "cure": ...}

JSON, not pickles: what a page can make this process say must not run in the one that listens.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import resource
import signal
import struct
import sys
import traceback
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from scraper.errors import ReadError, RecipeError
from scraper.parse.told import told as as_told
from scraper.records import Capture

LENGTH = struct.Struct(">I")
_PR_SET_PDEATHSIG = 1  # linux/prctl.h

Reader = Callable[[Capture], Any]


def main() -> None:
    """Read pages until standard input ends."""
    _die_with_parent()
    questions, answers = sys.stdin.buffer, _private_stdout()
    setup = _question(questions)
    if setup is None:
        return
    read = _reader(setup)
    # The rules stay, and need not be looked through for cycles: a thirtieth of all reading. To look more rarely as well
    # saves no more, and lets a reader grow from 49 to 129 MB in 900 pages.
    gc.freeze()
    # After the imports: the limit is for what pages need, and a failure now is a page's.
    resource.setrlimit(resource.RLIMIT_AS, (setup["memory_bytes"], setup["memory_bytes"]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _say(answers, {})
    while (question := _question(questions)) is not None:
        body = questions.read(question["size"])
        _say(answers, *_answer(read, question["capture"], body))


def _die_with_parent() -> None:
    """No orphan: a parser in an endless loop would otherwise outlive a killed crawl."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to decide on
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() == 1:  # it died before we asked
            sys.exit()


def _private_stdout() -> BinaryIO:
    """Answers go out by a channel of their own; what a recipe prints goes where errors go."""
    channel = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return channel


def _question(stream: BinaryIO) -> dict[str, Any] | None:
    length = stream.read(LENGTH.size)
    if len(length) < LENGTH.size:
        return None
    question: dict[str, Any] = json.loads(stream.read(LENGTH.unpack(length)[0]))
    return question


def _say(stream: BinaryIO, message: dict[str, Any], more: bytes = b"") -> None:
    answer = json.dumps(message).encode()
    stream.write(LENGTH.pack(len(answer)) + answer + more)
    stream.flush()


def _reader(setup: dict[str, Any]) -> Reader:
    module, _, function = setup["reader"].partition(":")
    try:
        read: Any = getattr(importlib.import_module(module), function)
    except Exception as error:  # noqa: BLE001  # a broken installation is told page by page, like everything that fails
        return _Broken(error)
    folder = setup["recipes_folder"]
    if folder is None:
        return lambda capture: read(capture)
    return lambda capture: read(capture, recipes_folder=Path(folder))


class _Broken:
    """Stands in for a reader that cannot be loaded."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def __call__(self, capture: Capture) -> Any:
        raise self._error


def _answer(read: Reader, told: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
    try:
        result = read(_capture(told, body))
        discovered = [asdict(found) for found in result.discovered]
        reading = result.reading.to_dict()
        evidence = as_told(reading["evidence"]) if reading.get("evidence") else None
        if evidence is not None:
            reading["evidence"] = None
        wall = getattr(result, "wall", None)
        size = len(evidence or b"")
        return {"reading": reading, "discovered": discovered, "wall": wall, "size": size}, evidence or b""
    except ReadError as error:
        return {"error": type(error).__name__, "message": error.message, "cure": error.cure}, b""
    except RecipeError as error:
        return {"error": "RecipeFailed", "message": error.message, "cure": error.cure}, b""
    except MemoryError:
        return {"error": "ReadMemoryExceeded"}, b""
    except Exception as error:  # noqa: BLE001  # rules and recipes are many people's: whatever they raise is this page's failure
        last = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(last.filename).name}:{last.lineno}"
        return {"error": "ReadCrashed", "message": f"{type(error).__name__}: {error} ({where})"}, b""


def _capture(told: dict[str, Any], body: bytes) -> Capture:
    headers = tuple((name, value) for name, value in told.pop("headers"))
    fetched_at = datetime.fromisoformat(told.pop("fetched_at"))
    return Capture(**told, headers=headers, fetched_at=fetched_at, body=body)
