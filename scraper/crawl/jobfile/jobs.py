"""The job file: what to crawl, how far, how politely. docs/job-file.md describes it for people.

`load` answers every mistake of a file at once. The checking itself (and its slow import) stands in `schema`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from scraper.crawl.jobfile.job import Job, Mistake
from scraper.crawl.jobfile.lines import line_of, lines_of
from scraper.errors import JobFileError

__all__ = ["Job", "Watched", "json_schema", "load", "parse"]

MAX_FILE_BYTES = 1_000_000  # ten thousand seeds; a larger file is not a job file


def load(path: Path, *, name: str | None = None) -> tuple[Job, ...]:
    """The jobs of a file, or the one called `name`; JobFileError with every mistake."""
    jobs = tuple(_anchored(job, path.parent) for job in parse(_text_of(path), source=str(path)))
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
    from scraper.crawl.jobfile import schema  # imports pydantic, which takes a tenth of a second

    jobs, mistakes = schema.read(document)
    if mistakes:
        raise JobFileError(_listed(source, text, mistakes))
    return jobs


class Watched:
    """A job file that may be changed while its jobs run: asked again and again, it is read when it has changed.

    A change that cannot be used is told, and what was read last goes on to hold. The first reading raises JobFileError.
    """

    def __init__(self, path: Path, tell: Callable[[str], None]) -> None:
        self._path = path
        self._tell = tell
        self._state = self._look()
        self._jobs = load(path)

    def __call__(self) -> tuple[Job, ...]:
        """The jobs as they are to be run now."""
        state = self._look()
        if state != self._state:
            self._state = state
            try:
                self._jobs = load(self._path)
            except JobFileError as error:
                self._tell(f"{error}; what it said before goes on to hold")
        return self._jobs

    def _look(self) -> tuple[int, int] | None:
        try:
            now = self._path.stat()
        except OSError:
            return None
        return now.st_mtime_ns, now.st_size


def _anchored(job: Job, folder: Path) -> Job:
    """The paths in a job count from the folder of the job file, wherever the command is run."""
    here = folder.resolve()
    return replace(
        job,
        cookies=here / job.cookies.expanduser() if job.cookies else None,
        headers=here / job.headers.expanduser() if job.headers else None,
        tell=replace(job.tell, feed=str(here / Path(job.tell.feed).expanduser()) if job.tell.feed else None),
    )


def json_schema() -> dict[str, Any]:
    """The job file as JSON Schema, for editors and programs."""
    from scraper.crawl.jobfile import schema

    return schema.json_schema()


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


def _listed(source: str, text: str, mistakes: Iterable[Mistake]) -> str:
    lines = lines_of(text)
    places = ((f"line {line}: " if (line := line_of(mistake.key, lines)) else "", mistake) for mistake in mistakes)
    return "\n".join(f"{source}: {place}{mistake}" for place, mistake in places)
