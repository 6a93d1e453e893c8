"""The job file: what to crawl, how far, how politely. docs/job-file.md describes it for people.

`load` answers every mistake of a file at once. The checking itself (and its slow import) stands in job_schema.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from scraper.errors import JobFileError

SeedKind = Literal["site", "sitemap", "feed", "listing", "page"]
Only = Literal["reviews", "everything"]

DEFAULT_MAX_DEPTH = 10  # steps from a seed; deeper pages of a real site are reached by its listings, and traps are deep
MAX_FILE_BYTES = 1_000_000  # ten thousand seeds; a larger file is not a job file


@dataclass(frozen=True, slots=True)
class Seed:
    """Where a job begins. A "site" is a home page: its robots.txt and head name its sitemaps and feeds."""

    url: str
    kind: SeedKind


@dataclass(frozen=True, slots=True)
class Job:
    """One job. A limit that is None does not bind; `hosts` empty means the sites of the seeds."""

    name: str
    seeds: tuple[Seed, ...]
    hosts: tuple[str, ...] = ()
    include: tuple[re.Pattern[str], ...] = ()
    exclude: tuple[re.Pattern[str], ...] = ()
    only: Only = "reviews"
    max_depth: int = DEFAULT_MAX_DEPTH
    max_pages: int | None = None
    max_bytes: int | None = None
    max_minutes: float | None = None
    delay_s: float | None = None  # None: what the settings say
    contact: str | None = None  # goes into the User-Agent; None: what the settings say


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong: the key's path ("job[2].max_pages"), what is wrong with it, and what to do."""

    key: str
    wrong: str
    cure: str

    def __str__(self) -> str:
        return f"{self.key}: {self.wrong}: {self.cure}" if self.cure else f"{self.key}: {self.wrong}"


def load(path: Path, *, name: str | None = None) -> tuple[Job, ...]:
    """The jobs of a file, or the one called `name`; JobFileError with every mistake."""
    jobs = parse(_text_of(path), source=str(path))
    if name is None:
        return jobs
    named = tuple(job for job in jobs if job.name == name)
    if not named:
        known = ", ".join(repr(job.name) for job in jobs)
        raise JobFileError(f"{path}: no job is called {name!r}", cure=f"its jobs are {known}")
    return named


def parse(text: str, *, source: str) -> tuple[Job, ...]:
    """The jobs that TOML `text` describes; `source` names it in mistakes."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise JobFileError(_syntax_mistake(source, text, str(error))) from error
    from scraper.crawl import job_schema  # imports pydantic, which takes a tenth of a second

    jobs, mistakes = job_schema.read(document)
    if mistakes:
        raise JobFileError(_listed(source, mistakes))
    return jobs


def json_schema() -> dict[str, Any]:
    """The job file as JSON Schema, for editors and programs."""
    from scraper.crawl import job_schema

    return job_schema.json_schema()


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError as error:
        raise JobFileError(f"{path}: no such file", cure="give the path of a job file (docs/job-file.md)") from error
    except IsADirectoryError as error:
        raise JobFileError(f"{path}: a folder, not a file", cure="name the job file in it") from error
    except OSError as error:
        raise JobFileError(f"{path}: {error.strerror or error}", cure="check that the file may be read") from error
    if len(raw) > MAX_FILE_BYTES:
        raise JobFileError(f"{path}: larger than {MAX_FILE_BYTES:,} bytes", cure="a job file names seeds, not pages")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise JobFileError(f"{path}: line {line}: not UTF-8", cure="save the file as UTF-8") from error


_AT_LINE = re.compile(r"\s*\(at line (\d+), column (\d+)\)$")


def _syntax_mistake(source: str, text: str, error: str) -> str:
    """The parser's words with the line in front and, where the line is short, shown."""
    place = _AT_LINE.search(error)
    if place is None:
        words = error.removesuffix(" (at end of document)")
        return f"{source}: line {text.rstrip().count(chr(10)) + 1}: {words}: check the last lines of the file"
    line = int(place[1])
    shown = text.splitlines()[line - 1].strip() if line <= len(text.splitlines()) else ""
    words = _AT_LINE.sub("", error)
    return f"{source}: line {line}, column {place[2]}: {words}: check the quotes, brackets and '=' of {shown[:80]!r}"


def _listed(source: str, mistakes: Iterable[Mistake]) -> str:
    return "\n".join(f"{source}: {mistake}" for mistake in mistakes)
