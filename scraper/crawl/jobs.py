"""The job file: what to crawl, how far, how politely. docs/job-file.md describes it for people.

`load` answers every mistake of a file at once. The checking itself (and its slow import) stands in job_schema.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from scraper.crawl.job import Job, Mistake
from scraper.errors import JobFileError

__all__ = ["Job", "json_schema", "load", "parse"]

MAX_FILE_BYTES = 1_000_000  # ten thousand seeds; a larger file is not a job file


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
