"""Readers that misbehave, for the pool to survive; the page says which."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path

from scraper.errors import NotAPage
from scraper.records import Capture, Discovered, Reading


@dataclass
class Result:
    reading: Reading
    discovered: list[Discovered] = field(default_factory=list)


def read(capture: Capture, recipes_folder: Path | None = None) -> Result:
    what = capture.body.split(b" ")[0].decode("latin-1")
    if what == "loop":
        while True:
            pass
    if what == "memory":
        hoard = [bytearray(10_000_000) for _ in range(1000)]
        return Result(Reading(capture.url, headline=str(len(hoard))))
    if what == "hard-memory":
        hoard = []
        try:
            while True:
                hoard.append(bytearray(1_000_000))
        except MemoryError:
            time.sleep(0.2)
            os.abort()
    if what == "abort":
        os.abort()
    if what == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if what == "exit":
        os._exit(3)
    if what == "raise":
        raise ValueError("a rule of mine")
    if what == "pdf":
        raise NotAPage("x is a PDF", cure="leave it out")
    if what == "print":
        print("stray words")
    if what == "flood":
        return Result(Reading(capture.url, body="x" * 5_000_000))
    if what == "sleep":
        time.sleep(float(capture.body.split(b" ")[1]))
    found = [Discovered("https://example.org/next", "next", title="é \ud800")]
    size = str(len(capture.body))
    reading = Reading(capture.url, headline=f"{os.getpid()}", site_name=str(recipes_folder), body=size)
    return Result(reading, found)
