"""Cookies and headers of one's own, for the hosts they are meant for and no other; never kept in clear.

Cookies come in the format that browsers' exporters and curl write (Netscape): seven columns, parted by tabs. Headers
come in TOML, a table for each host:

    ["critic.example"]                          # over https; "http://127.0.0.1:8000" names exactly that origin
    Authorization = { env = "CRITIC_TOKEN" }    # from the environment
    X-Club = "members"

They are looked up again at every hop, by the address that is asked then: a redirect to another host takes none along.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scraper.errors import UsageError
from scraper.records import Headers
from scraper.urls import is_public_suffix
from scraper.weburl import WebUrl, parse

MAX_FILE_BYTES = 4_000_000  # every cookie of a browser of many years; a larger file is another file
REDACTED = "(redacted)"
_LAST_SECOND = 253_402_300_799  # of the year 9999: some programs write milliseconds, or the end of time
# What these say is decided by the fetch itself, or would break it.
_NOT_OURS = frozenset(
    "accept-encoding connection content-length content-type cookie expect host if-modified-since if-none-match "
    "keep-alive proxy-authorization te trailer transfer-encoding upgrade user-agent".split()
)
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HTTP_ONLY = "#HttpOnly_"


@dataclass(frozen=True, slots=True)
class OwnCookie:
    """One line of a cookie file. `below`: also for the hosts below the domain. `expires_at` None: with the session."""

    domain: str
    below: bool
    path: str
    secure: bool
    expires_at: datetime | None
    name: str
    value: str = field(repr=False)

    def belongs_to(self, url: WebUrl, now: datetime) -> bool:
        """Whether a request for this address takes it along (RFC 6265 5.1.3, 5.1.4)."""
        host = url.host
        if host != self.domain and not (self.below and host.endswith("." + self.domain)):
            return False
        if self.secure and url.scheme != "https":
            return False
        if self.expires_at is not None and self.expires_at <= now:
            return False
        under = self.path if self.path.endswith("/") else self.path + "/"
        return url.path == self.path or url.path.startswith(under)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What to send where. `headers` by origin ("https://critic.example")."""

    cookies: tuple[OwnCookie, ...] = field(default=(), repr=False)
    headers: Mapping[str, Headers] = field(default_factory=dict, repr=False)

    def cookies_for(self, url: WebUrl, now: datetime) -> dict[str, str]:
        """The cookies of an address; where two have one name, that of the longer path."""
        fitting = [cookie for cookie in self.cookies if cookie.belongs_to(url, now)]
        return {cookie.name: cookie.value for cookie in sorted(fitting, key=lambda one: len(one.path))}

    def headers_for(self, url: WebUrl) -> Headers:
        """The headers of an address."""
        return self.headers.get(url.origin, ())

    def own_names(self, url: WebUrl, now: datetime) -> frozenset[str]:
        """The names, in lower case, of the headers that hold something of ours on the way to this address."""
        names = {name.lower() for name, _ in self.headers_for(url)}
        return frozenset(names | {"cookie"} if self.cookies_for(url, now) else names)


NONE = Credentials()


def redacted(headers: Headers, names: frozenset[str]) -> Headers:
    """Headers as they may be kept: these without their values, cookies that are set by name.

    >>> redacted((("Cookie", "a=b"), ("Set-Cookie", "a=c; Path=/"), ("ETag", "x")), frozenset(["cookie", "set-cookie"]))
    (('Cookie', '(redacted)'), ('Set-Cookie', 'a=(redacted); Path=/'), ('ETag', 'x'))
    """
    return tuple((name, _bare(name, value) if name.lower() in names else value) for name, value in headers)


def _bare(name: str, value: str) -> str:
    if name.lower() != "set-cookie":
        return REDACTED
    pair, semicolon, attributes = value.partition(";")
    return f"{pair.partition('=')[0]}={REDACTED}{semicolon}{attributes}"


def read_cookies(path: Path) -> tuple[OwnCookie, ...]:
    """The cookies of a Netscape cookie file. UsageError names every line that is none."""
    cookies, mistakes = [], []
    for number, line in enumerate(_text(path, "cookie file").splitlines(), 1):
        line = line.removeprefix(_HTTP_ONLY)
        if not line.strip() or line.startswith("#"):
            continue
        try:
            cookies.append(_cookie(line))
        except ValueError as error:
            mistakes.append(f"{path}: line {number}: {error}")
    if mistakes:
        raise UsageError("\n".join(mistakes), cure="export the cookies again, in the Netscape format")
    return tuple(cookies)


def _cookie(line: str) -> OwnCookie:
    """
    >>> cookie = _cookie(".critic.example\\tTRUE\\t/\\tTRUE\\t0\\tsession\\tabc")
    >>> cookie.domain, cookie.below, cookie.secure, cookie.expires_at
    ('critic.example', True, True, None)
    """
    columns = line.rstrip("\r\n").split("\t")
    if len(columns) != 7:
        raise ValueError(f"{len(columns)} columns, not 7 parted by tabs")
    domain, below, path, secure, expires, name, value = columns
    host = parse(f"https://{domain.lstrip('.')}/")
    if host is None:
        raise ValueError(f"{domain!r} is no host")
    if below.upper() == "TRUE" and is_public_suffix(host.host):
        raise ValueError(f"{domain!r} is no site of anybody's: every host below it would get the cookie")
    if not _TOKEN.fullmatch(name) or not _is_sendable(value) or ";" in value:
        raise ValueError("name or value hold what no cookie can")
    if not expires.strip("-").isdigit():
        raise ValueError(f"{expires[:40]!r} is no moment in seconds")
    until = datetime.fromtimestamp(min(int(expires), _LAST_SECOND), UTC) if int(expires) > 0 else None
    return OwnCookie(host.host, below.upper() == "TRUE", path or "/", secure.upper() == "TRUE", until, name, value)


def read_headers(path: Path, environ: Mapping[str, str]) -> Mapping[str, Headers]:
    """The headers of a TOML file, by origin. UsageError names every mistake, and no value."""
    try:
        document = tomllib.loads(_text(path, "file of headers"))
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path}: {error}", cure='write a table for each host, as ["critic.example"]') from error
    found: dict[str, Headers] = {}
    mistakes: list[str] = []
    for host, table in document.items():
        origin = _origin(host)
        if origin is None or not isinstance(table, dict):
            mistakes.append(f'{path}: {host!r} is no table of a host: begin it with a line ["critic.example"]')
            continue
        try:
            found[origin] = found.get(origin, ()) + tuple(_pairs(host, table, environ))
        except ValueError as error:
            mistakes.append(f"{path}: {error}")
    if mistakes:
        raise UsageError("\n".join(mistakes), cure="correct the file (docs/fetching.md)")
    return found


def _origin(host: str) -> str | None:
    """
    >>> _origin("Critic.example"), _origin("http://127.0.0.1:8000"), _origin("a b")
    ('https://critic.example', 'http://127.0.0.1:8000', None)
    """
    url = parse(host if "://" in host else f"https://{host}/")
    if url is None or url.scheme not in ("http", "https") or url.userinfo or url.path not in ("", "/") or url.query:
        return None
    return url.origin


def _pairs(host: str, table: Mapping[str, Any], environ: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if not _TOKEN.fullmatch(name) or name.lower() in _NOT_OURS:
            raise ValueError(f"{host}: {name!r} cannot be set here")
        if isinstance(value, dict) and set(value) == {"env"} and isinstance(value["env"], str):
            variable = value["env"]
            value = environ.get(variable)
            if not value:
                raise ValueError(f"{host}: {name}: the environment has no {variable}")
        if not isinstance(value, str) or not _is_sendable(value):
            raise ValueError(f'{host}: {name}: the value must be text in one line, or {{ env = "NAME" }}')
        yield name, value


def _is_sendable(value: str) -> bool:
    return value.isascii() and value.isprintable()


def _text(path: Path, what: str) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}", cure=f"give the path of a {what}") from error
    if len(raw) > MAX_FILE_BYTES:
        raise UsageError(f"{path}: larger than {MAX_FILE_BYTES:,} bytes", cure=f"give the path of a {what}")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not UTF-8", cure="save it as UTF-8") from error
