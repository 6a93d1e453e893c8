"""The values of a job file, each checked where it is read: what is wrong with it, and the cure."""

from __future__ import annotations

import os
import re
from datetime import date, timedelta
from difflib import get_close_matches
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from scraper.crawl.schedule import timetable
from scraper.fetch.settings import CONTACTS, PROXIES, contact_address, proxy_address
from scraper.urls import absolute
from scraper.weburl import parse

_UNITS = {"b": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9, "kib": 2**10, "mib": 2**20, "gib": 2**30}
_SIZE = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([A-Za-z]+)\s*")
_HOST = re.compile(r"(?:\*\.)?[\w-]+(?:\.[\w-]+)*|\[[0-9A-Fa-f:.]+\]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_MAIL = re.compile(r"[^\s@,;<>\"]+@[^\s@,;<>\"]+")


def mistake(wrong: str, cure: str) -> PydanticCustomError:
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
        raise mistake(f"{value!r} is no web address", f"write it whole, as {example}")
    if (parsed := parse(url)) and parsed.userinfo:
        cure = "take them out; a file of headers can bring them (docs/fetching.md)"
        raise mistake(f"there are a name and a password in the address of {parsed.host}", cure)
    return url


def _pattern(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        re.compile(value)
    except re.error as error:
        at = f" at character {error.pos + 1}" if error.pos is not None else ""
        cure = "use single quotes for patterns, as '/reviews/\\d+', and put \\ before a sign that is meant as such"
        raise mistake(f"{value!r} is no regular expression ({error.msg}{at})", cure) from error
    return value


def _exclusion(value: Any) -> Any:
    value = _pattern(value)
    if isinstance(value, str) and re.search(value, ""):
        cure = "look for an empty alternative in it, as in 'tag|', or leave it out"
        raise mistake(f"{value!r} matches every address, so that nothing would be fetched", cure)
    return value


def _host(value: Any) -> Any:
    """A host as addresses hold it, in ASCII, with or without "*." before it."""
    if not isinstance(value, str):
        return value
    below = value[:2] if value.startswith("*.") else ""
    url = parse(f"https://{value[len(below) :]}/") if _HOST.fullmatch(value) else None
    if url is None:
        cure = 'give host names alone, as "critic.example", or "*.critic.example" with all below it'
        raise mistake(f"{value!r} is no host", cure)
    return below + url.host


def _name(value: Any) -> Any:
    """One that a person can read in a table, and type."""
    if isinstance(value, str) and (not value.isprintable() or value != value.strip()):
        raise mistake(f"{value!r} is no name", "write letters that can be seen, and no space before or after them")
    return value


def _size(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    size = _SIZE.fullmatch(value)
    if size is None or size[2].lower() not in _UNITS:
        raise mistake(f"{value!r} is no size", 'write a number of bytes, or text such as "500 MB"')
    return int(float(size[1]) * _UNITS[size[2].lower()])


def _language(value: Any) -> Any:
    if isinstance(value, str) and not _LANGUAGE.fullmatch(value):
        raise mistake(f"{value!r} is no language", 'write a code such as "en", "de" or "pt-BR"')
    return value.lower() if isinstance(value, str) else value


def _day(value: Any) -> Any:
    """TOML has dates of its own; text is taken as well."""
    if isinstance(value, date):
        return value.isoformat()[:10]
    if not isinstance(value, str):
        return value
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise mistake(f"{value!r} is no day", "write it as 2026-03-01") from error


def _cron(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return timetable.parsed(value)
    except ValueError as error:
        cure = 'write five fields, as "30 3 * * *" for every day at 3:30, or "@daily"'
        raise mistake(f"{value!r} is no schedule ({error})", cure) from error


def _zone(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        close = get_close_matches(value.replace(" ", "_"), available_timezones(), n=1, cutoff=0.5)
        meant = f"did you mean {close[0]}? " if close else ""
        raise mistake(f"{value!r} is no time zone", f'{meant}write it as "Europe/Berlin"') from error
    return value


def _duration(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return timetable.duration(value)
    except ValueError as error:
        raise mistake(f"{value!r} is no duration", 'write it as "30m", "6h", "2d" or "1w"') from error


def _hook(value: Any) -> Any:
    """An address, or the name of an environment variable that holds it."""
    is_name = isinstance(value, str) and re.fullmatch(r"\$[A-Za-z_]\w*", value)
    return value if is_name else _address(value)


def _mail(value: Any) -> Any:
    if isinstance(value, str) and not _MAIL.fullmatch(value):
        raise mistake(f"{value!r} is no mail address", 'write it as "me@example.org"')
    return value


def _path(value: Any) -> Any:
    if isinstance(value, str) and (not value.strip() or value.endswith(os.sep)):
        raise mistake(f"{value!r} is no file", 'give the path of a file, as "news.xml"')
    return value


def _proxy(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return proxy_address(value)
    except ValueError as error:
        raise mistake(f"{value!r} is no proxy", f"give {PROXIES}") from error


def _contact(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return contact_address(value)
    except ValueError as error:
        raise mistake(f"{value!r} is no address to be reached at", f"give {CONTACTS}") from error


Contact = Annotated[str, BeforeValidator(_contact)]
Proxy = Annotated[str, BeforeValidator(_proxy)]
Address = Annotated[str, BeforeValidator(_address)]
Addresses = Annotated[list[Address], BeforeValidator(_as_list), Field(json_schema_extra={"format": "uri"})]
Hosts = Annotated[list[Annotated[str, BeforeValidator(_host)]], BeforeValidator(_as_list)]
Patterns = Annotated[list[Annotated[str, BeforeValidator(_pattern)]], BeforeValidator(_as_list)]
Exclusions = Annotated[list[Annotated[str, BeforeValidator(_exclusion)]], BeforeValidator(_as_list)]
Name = Annotated[str, BeforeValidator(_name)]
Languages = Annotated[list[Annotated[str, BeforeValidator(_language)]], BeforeValidator(_as_list)]
Mails = Annotated[list[Annotated[str, BeforeValidator(_mail)]], BeforeValidator(_as_list)]
Size = Annotated[int, BeforeValidator(_size)]
Day = Annotated[str, BeforeValidator(_day)]
Cron = Annotated[str, BeforeValidator(_cron)]
Zone = Annotated[str, BeforeValidator(_zone)]
Hook = Annotated[str, BeforeValidator(_hook)]
FilePath = Annotated[str, BeforeValidator(_path)]


# pydantic would also take a number of seconds: here every duration names its unit.
Duration = Annotated[timedelta, BeforeValidator(_duration), Field(json_schema_extra={"type": "string"})]
