"""Everything that can be set for a run: read once from the environment and the options, then passed as an argument.

CUTTINGS_DB              the archive                                        cuttings.db
CUTTINGS_WORKERS         processes that read pages                          2
CUTTINGS_READ_DEADLINE   seconds one page may take to read                  20
CUTTINGS_READ_MEMORY     megabytes one reading process may use              1024
CUTTINGS_RECIPES         a folder of site recipes of your own               none
CUTTINGS_CONTACT         a mail or web address for the User-Agent           none
CUTTINGS_DELAY           seconds between two requests to one host           1
CUTTINGS_HOSTS_AT_ONCE   hosts that are asked at the same time              16
CUTTINGS_ALLOW_PRIVATE   1: private and loopback addresses may be fetched   0
CUTTINGS_COOKIES         a Netscape cookie file of your own                 none
CUTTINGS_HEADERS         a TOML file of headers for hosts                   none
CUTTINGS_PROXY           the proxy that everything goes through             none
CUTTINGS_CHROMIUM        the browser of the route "browser"                 the first Chromium or Chrome found
CUTTINGS_WAYBACK         the Wayback Machine                                https://web.archive.org
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

from scraper.errors import UsageError
from scraper.fetch.credentials import read_cookies, read_headers
from scraper.fetch.settings import CONTACTS, PROXIES, FetchSettings, RouteSettings, contact_address, proxy_address

DEFAULT_WORKERS = 2  # reading is a hundredth of the work of waiting; two keep one slow page from holding up the rest
MAX_WORKERS = 64  # more processes than any machine this is run on has use for
READ_DEADLINE_S = 20.0  # a thousand times what a large page takes
READ_MEMORY_BYTES = 1 << 30  # an honest page of 5 MB takes a tenth of it
HOSTS_AT_ONCE = 16  # each is asked one thing at a time, so this bounds the requests in flight
MAX_HOSTS_AT_ONCE = 256  # sockets and memory; politeness bounds each host long before


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is given. Times in seconds, sizes in bytes."""

    db: Path = Path("cuttings.db")
    fetch: FetchSettings = field(default_factory=FetchSettings)
    workers: int = DEFAULT_WORKERS
    read_deadline_s: float = READ_DEADLINE_S
    read_memory_bytes: int = READ_MEMORY_BYTES
    hosts_at_once: int = HOSTS_AT_ONCE
    recipes: Path | None = None
    way: RouteSettings = field(default_factory=RouteSettings)

    @property
    def contact(self) -> str | None:
        """How site owners reach whoever runs this."""
        return self.fetch.contact


def from_environment(environ: Mapping[str, str], **options: Any) -> Settings:
    """The settings of the environment; options that are not None win. UsageError names every value that cannot be used.

    >>> from_environment({"CUTTINGS_WORKERS": "4", "CUTTINGS_CONTACT": "me@example.org"}, db=Path("a.db")).workers
    4
    """
    given: dict[str, Any] = {}
    mistakes: list[str] = []
    for name, variable in _VARIABLES.items():
        text = environ.get(variable.name, "").strip()
        if not text or options.get(name) is not None:
            continue
        try:
            given[name] = variable.read(text)
        except ValueError:
            mistakes.append(f"{variable.name}={text!r}: must be {variable.expected}")
    if mistakes:
        raise UsageError("\n".join(mistakes), cure="correct it in the environment, or unset it")
    return with_options(Settings(), **given | {name: value for name, value in options.items() if value is not None})


def with_options(settings: Settings, **options: Any) -> Settings:
    """The same settings with some replaced; those of fetching by their plain names: contact, delay_s, allow_private.

    `cookies` and `headers` are files, read here. UsageError where they cannot be used.
    """
    of_fetch = {_FETCH[name]: options.pop(name) for name in _FETCH if name in options}
    of_browser = {name: options.pop(name) for name in _BROWSER if name in options}
    of_way = {name: options.pop(name) for name in _WAY if name in options}
    own: dict[str, Any] = {}
    if cookies := options.pop("cookies", None):
        own["cookies"] = read_cookies(cookies)
    if headers := options.pop("headers", None):
        own["headers"] = read_headers(headers, os.environ)
    fetch, way = replace(settings.fetch, **of_fetch), replace(settings.way, **of_way)
    if own:
        fetch = replace(fetch, credentials=replace(fetch.credentials, **own))
    if of_browser:
        way = replace(way, browser=replace(way.browser, **of_browser))
    return replace(settings, fetch=fetch, way=way, **options)


_FETCH = {
    "contact": "contact",
    "delay_s": "min_delay_s",
    "allow_private": "allow_private",
    "fetch_deadline_s": "deadline_s",
    "max_body_bytes": "max_body_bytes",
    "proxy": "proxy",
}
_BROWSER = ("chromium", "screenshot", "pdf")
_WAY = ("route", "rescue", "history", "with_pictures", "wayback")


class _Variable(NamedTuple):
    name: str
    read: Callable[[str], Any]
    expected: str


def _between(least: float, most: float, kind: Callable[[str], Any]) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        value = kind(text)
        if not least <= value <= most or not math.isfinite(value):
            raise ValueError(text)
        return value

    return read


def _megabytes(text: str) -> int:
    return int(_between(64, 1 << 20, int)(text)) << 20


def _web_address(text: str) -> str:
    if not text.startswith(("http://", "https://")):
        raise ValueError(text)
    return text


def _yes(text: str) -> bool:
    answers = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False}
    if text.lower() not in answers:
        raise ValueError(text)
    return answers[text.lower()]


_VARIABLES = {
    "db": _Variable("CUTTINGS_DB", Path, "a path"),
    "workers": _Variable(
        "CUTTINGS_WORKERS", _between(1, MAX_WORKERS, int), f"a whole number between 1 and {MAX_WORKERS}"
    ),
    "read_deadline_s": _Variable(
        "CUTTINGS_READ_DEADLINE", _between(0.1, 3600, float), "a number of seconds between 0.1 and 3600"
    ),
    "read_memory_bytes": _Variable("CUTTINGS_READ_MEMORY", _megabytes, "a number of megabytes, at least 64"),
    "recipes": _Variable("CUTTINGS_RECIPES", Path, "a folder"),
    "contact": _Variable("CUTTINGS_CONTACT", contact_address, CONTACTS),
    "delay_s": _Variable("CUTTINGS_DELAY", _between(0, 3600, float), "a number of seconds between 0 and 3600"),
    "hosts_at_once": _Variable(
        "CUTTINGS_HOSTS_AT_ONCE",
        _between(1, MAX_HOSTS_AT_ONCE, int),
        f"a whole number between 1 and {MAX_HOSTS_AT_ONCE}",
    ),
    "allow_private": _Variable("CUTTINGS_ALLOW_PRIVATE", _yes, "1 or 0"),
    "cookies": _Variable("CUTTINGS_COOKIES", Path, "a path"),
    "headers": _Variable("CUTTINGS_HEADERS", Path, "a path"),
    "proxy": _Variable("CUTTINGS_PROXY", proxy_address, PROXIES),
    "chromium": _Variable("CUTTINGS_CHROMIUM", Path, "a path"),
    "wayback": _Variable("CUTTINGS_WAYBACK", _web_address, "a web address"),
}
