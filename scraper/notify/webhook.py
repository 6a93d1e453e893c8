"""A POST of JSON to an address, through the guard that every fetch goes through; it follows no redirects."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from scraper.errors import AddressRefused, CuttingsError, FetchError, NoticeFailed
from scraper.fetch.hops import acceptable
from scraper.fetch.post import posted
from scraper.fetch.retry import is_worth_retrying
from scraper.fetch.settings import FetchSettings
from scraper.weburl import parse

ATTEMPTS = 3
PAUSES_S = (2.0, 20.0)  # after the first and the second: a hiccup, a restart; the run's report is in the archive anyway
DEADLINE_S = 20.0
MAX_ANSWER_BYTES = 64 * 1024  # nobody reads it


async def post(
    address: str,
    news: dict[str, Any],
    settings: FetchSettings,
    *,
    is_private: bool = False,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> int:
    """Post until it is taken (2xx), at most three times; gives the number of attempts. Raises NoticeFailed."""
    settings = replace(settings, allow_private=settings.allow_private or is_private)
    body = json.dumps(news, ensure_ascii=False).encode("utf-8", "replace")
    for attempt in range(1, ATTEMPTS + 1):
        what, is_passing = await _attempt(address, body, settings)
        what = what.replace(address, shown(address))
        if not what:
            return attempt
        if not is_passing or attempt == ATTEMPTS:
            raise NoticeFailed(
                what, cure="check the address of the webhook, and whoever answers there", attempts=attempt
            )
        await sleep(PAUSES_S[attempt - 1])
    raise AssertionError("unreachable")


def resolved(address: str, environ: Mapping[str, str]) -> str:
    """The address, or what the environment holds for "$NAME"; NoticeFailed where it holds none."""
    if not address.startswith("$"):
        return address
    found = environ.get(address[1:], "").strip()
    if not found:
        raise NoticeFailed(f"{address[1:]} is not set", cure="put the address of the webhook into it")
    return found


def shown(address: str) -> str:
    """The address as it may be written down: what follows the host is as good as a password.

    >>> shown("https://hooks.example/T0/secret?key=1"), shown("$NEWS_HOOK")
    ('https://hooks.example/...', '$NEWS_HOOK')
    """
    url = parse(address)
    return f"{url.origin}/..." if url is not None else address


async def _attempt(address: str, body: bytes, settings: FetchSettings) -> tuple[str, bool]:
    """What went wrong, "" for nothing; and whether it may be better later."""
    content_type = "application/json; charset=utf-8"
    try:
        answer = await posted(
            address, body, content_type, settings, deadline_s=DEADLINE_S, max_answer_bytes=MAX_ANSWER_BYTES
        )
    except FetchError as error:
        return _words(error), is_worth_retrying(error)
    if 200 <= answer.status < 300:
        return "", False
    return f"{acceptable(address).host} answered {answer.status}", is_worth_retrying(answer.status)


def _words(error: CuttingsError) -> str:
    if isinstance(error, AddressRefused):
        return f"{error.message} (`private = true` in [job.tell] lets a webhook of your own network through)"
    return error.message
