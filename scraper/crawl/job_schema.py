"""The job file's keys, their types and bounds; every mistake in words, with its cure. Only this file knows pydantic."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from scraper.crawl.job import DEFAULT_MAX_DEPTH, Job, Mistake, Seed, SeedKind
from scraper.urls import absolute

SEED_KEYS: dict[str, SeedKind] = {
    "site": "site",
    "sitemap": "sitemap",
    "feed": "feed",
    "listing": "listing",
    "urls": "page",
}
MAX_NAME_LENGTH = 80  # it is shown in lists and asked for on the command line
_UNITS = {"b": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9, "kib": 2**10, "mib": 2**20, "gib": 2**30}
_SIZE = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([A-Za-z]+)\s*")
_HOST = re.compile(r"(?:\*\.)?[\w-]+(?:\.[\w-]+)*|\[[0-9A-Fa-f:.]+\]")


def _mistake(wrong: str, cure: str) -> PydanticCustomError:
    """An error that carries its cure; braces would be taken for fields of a template."""
    return PydanticCustomError("cuttings", "{wrong}", {"wrong": wrong, "cure": cure})


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _address(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    url = absolute("about:blank", value)
    if url is None or not url.startswith(("http://", "https://")):
        example = f"https://{value}" if _HOST.fullmatch(value.partition("/")[0]) else "https://critic.example/reviews/"
        raise _mistake(f"{value!r} is no web address", f"write it whole, as {example}")
    return url


def _pattern(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        re.compile(value)
    except re.error as error:
        at = f" at character {error.pos + 1}" if error.pos is not None else ""
        cure = "use single quotes for patterns, as '/reviews/\\d+', and put \\ before a sign that is meant as such"
        raise _mistake(f"{value!r} is no regular expression ({error.msg}{at})", cure) from error
    return value


def _host(value: Any) -> Any:
    if isinstance(value, str) and not _HOST.fullmatch(value):
        cure = 'give host names alone, as "critic.example", or "*.critic.example" with all below it'
        raise _mistake(f"{value!r} is no host", cure)
    return value.lower() if isinstance(value, str) else value


def _size(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    size = _SIZE.fullmatch(value)
    if size is None or size[2].lower() not in _UNITS:
        raise _mistake(f"{value!r} is no size", 'write a number of bytes, or text such as "500 MB"')
    return int(float(size[1]) * _UNITS[size[2].lower()])


Address = Annotated[str, BeforeValidator(_address)]
Addresses = Annotated[list[Address], BeforeValidator(_as_list), Field(json_schema_extra={"format": "uri"})]
Hosts = Annotated[list[Annotated[str, BeforeValidator(_host)]], BeforeValidator(_as_list)]
Patterns = Annotated[list[Annotated[str, BeforeValidator(_pattern)]], BeforeValidator(_as_list)]
Size = Annotated[int, BeforeValidator(_size)]


class JobTable(BaseModel):
    """One [[job]]."""

    model_config = ConfigDict(extra="forbid", strict=True)

    name: str = Field(
        min_length=1, max_length=MAX_NAME_LENGTH, description="What the job is called; unique in the file."
    )
    site: Addresses = Field([], description="Home pages. Their sitemaps and feeds are found, and their links followed.")
    sitemap: Addresses = Field([], description="Sitemaps, or indexes of sitemaps.")
    feed: Addresses = Field([], description="RSS, Atom or JSON feeds.")
    listing: Addresses = Field([], description="Pages that list reviews; their next pages are followed.")
    urls: Addresses = Field([], description="Pages to be archived as they are.")
    hosts: Hosts = Field([], description="Hosts that may be visited; default: the sites of the seeds.")
    include: Patterns = Field([], description="Regular expressions; a page's address must match one of them.")
    exclude: Patterns = Field([], description="Regular expressions; an address that matches one is never visited.")
    only: Literal["reviews", "everything"] = Field(
        "reviews", description='"reviews" follows what leads to reviews; "everything" follows every link.'
    )
    max_depth: int = Field(DEFAULT_MAX_DEPTH, ge=0, le=1000, description="Steps from a seed.")
    max_pages: int | None = Field(None, ge=1, description="Pages to fetch in one run.")
    max_bytes: Size | None = Field(None, ge=1, description='Bytes to fetch in one run: a number, or "500 MB".')
    max_minutes: float | None = Field(None, gt=0, description="How long one run may take.")
    delay_s: float | None = Field(
        None, ge=0, le=3600, description="Seconds between two requests to one host; a longer Crawl-delay is obeyed."
    )
    contact: str | None = Field(
        None,
        min_length=3,
        max_length=200,
        description="A mail or web address for the User-Agent, so that sites can ask.",
    )

    def job(self) -> Job:
        """As the crawl takes it."""
        seeds = tuple(Seed(url, kind) for key, kind in SEED_KEYS.items() for url in getattr(self, key))
        return Job(
            name=self.name,
            seeds=seeds,
            hosts=tuple(self.hosts),
            include=tuple(map(re.compile, self.include)),
            exclude=tuple(map(re.compile, self.exclude)),
            only=self.only,
            max_depth=self.max_depth,
            max_pages=self.max_pages,
            max_bytes=self.max_bytes,
            max_minutes=self.max_minutes,
            delay_s=self.delay_s,
            contact=self.contact,
        )


class JobFile(BaseModel):
    """A job file: one or several [[job]] tables."""

    model_config = ConfigDict(extra="forbid", strict=True)

    job: list[JobTable] = Field(min_length=1)


def read(document: Mapping[str, Any]) -> tuple[tuple[Job, ...], list[Mistake]]:
    """The jobs of a parsed TOML document, and every mistake in it; where there are mistakes, no jobs."""
    mistakes: list[Mistake] = []
    jobs: tuple[Job, ...] = ()
    try:
        jobs = tuple(table.job() for table in JobFile.model_validate(document).job)
    except ValidationError as error:
        mistakes += [_in_words(detail) for detail in error.errors(include_url=False)]
    mistakes += _across_keys(document)
    return (() if mistakes else jobs), sorted(mistakes, key=lambda mistake: _natural(mistake.key))


def json_schema() -> dict[str, Any]:
    """The job file as JSON Schema."""
    return JobFile.model_json_schema()


def _across_keys(document: Mapping[str, Any]) -> Iterator[Mistake]:
    """What no key shows by itself: a job without seeds, two jobs of one name. Looked for even beside other mistakes."""
    tables = document.get("job")
    names: dict[str, int] = {}
    for number, table in enumerate(tables if isinstance(tables, list) else [], 1):
        if not isinstance(table, dict):
            continue
        if not any(table.get(key) for key in SEED_KEYS):
            yield Mistake(f"job[{number}]", "has no seed", f"give it one of {', '.join(SEED_KEYS)}")
        name = table.get("name")
        if isinstance(name, str) and name in names:
            yield Mistake(f"job[{number}].name", f"{name!r} is also the name of job[{names[name]}]", "rename one")
        elif isinstance(name, str):
            names[name] = number


def _in_words(detail: ErrorDetails) -> Mistake:
    key, kind, context = _path(detail["loc"]), detail["type"], detail.get("ctx") or {}
    last = [part for part in detail["loc"] if isinstance(part, str)][-1]  # an entry is described by its list
    field = (JobTable if len(detail["loc"]) > 1 else JobFile).model_fields.get(last)
    about = field.description if field is not None and field.description else ""
    if kind == "cuttings":
        return Mistake(key, context["wrong"], context["cure"])
    if kind == "extra_forbidden":
        return Mistake(key, "unknown key", _nearest(last, JobTable if len(detail["loc"]) > 1 else JobFile))
    if kind == "missing":
        example = "[[job]]" if last == "job" else f'{last} = "..."'
        return Mistake(key, "is missing", f"add {example}")
    if kind in _BOUNDS:
        words, bound = _BOUNDS[kind]
        return Mistake(key, f"must be {words} {context[bound]:,g}, not {detail['input']!r}", about)
    if kind in ("string_too_short", "string_too_long", "too_short"):
        return Mistake(key, "is empty" if kind != "string_too_long" else "is too long", about or "add a [[job]]")
    if kind == "literal_error":
        return Mistake(key, f"{detail['input']!r} is none of {context['expected']}", about)
    if key == "job" or kind == "model_type":
        return Mistake(key, f"must be a table, not {_kind_of(detail['input'])}", "begin each job with a line [[job]]")
    return Mistake(
        key, f"must be {_EXPECTED.get(kind, kind.replace('_', ' '))}, not {_kind_of(detail['input'])}", about
    )


_BOUNDS = {
    "greater_than_equal": ("at least", "ge"),
    "greater_than": ("more than", "gt"),
    "less_than_equal": ("at most", "le"),
}
_EXPECTED = {
    "string_type": "text in quotes",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "list_type": "text or a list of texts",
}


def _kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return f"the number {value}"
    if isinstance(value, str):
        return f"the text {value!r}"
    return "a list" if isinstance(value, list) else "one written [job]" if isinstance(value, dict) else "a date"


def _path(location: tuple[int | str, ...]) -> str:
    """ "job[2].include[1]": counted from 1, as people count."""
    path = ""
    for part in location:
        path += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if path else part
    return path


def _nearest(key: str, table: type[BaseModel]) -> str:
    close = get_close_matches(key.lower().replace("-", "_"), [*table.model_fields, *_OTHER_WORDS], n=1, cutoff=0.6)
    if not close:
        return f"the keys are {', '.join(table.model_fields)}"
    word = _OTHER_WORDS.get(close[0], close[0])
    return f"did you mean {word}?" if word in table.model_fields else f"the keys are {', '.join(table.model_fields)}"


# What people write who have used other tools.
_OTHER_WORDS = {
    "jobs": "job",
    "url": "urls",
    "start_urls": "urls",
    "seeds": "urls",
    "sitemaps": "sitemap",
    "rss": "feed",
    "allowed_domains": "hosts",
    "domains": "hosts",
    "allow": "include",
    "deny": "exclude",
    "depth": "max_depth",
    "limit": "max_pages",
    "timeout": "max_minutes",
    "crawl_delay": "delay_s",
    "download_delay": "delay_s",
    "user_agent": "contact",
    "email": "contact",
}


def _natural(key: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", key)]
