"""Where pages come from, as typed on the command line, and the options that say how to ask for them."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from scraper.cli.options import Options
from scraper.cli.output import Output
from scraper.errors import UsageError

if TYPE_CHECKING:
    from scraper.settings import Settings

F = TypeVar("F", bound=Callable[..., Any])

_PACE = (
    click.option("--delay", "delay_s", type=click.FloatRange(min=0, max=3600), metavar="SECONDS",
                 help="Seconds between two requests to one host.  [default: 1]"),
    click.option("--contact", metavar="ADDRESS", callback=lambda _ctx, _parameter, value: _contact(value),
                 help="A web or mail address for the User-Agent: sites can ask you."),
)  # fmt: skip
_OWN = (
    click.option("--cookies", type=click.Path(path_type=Path), metavar="FILE",
                 help="Cookies of your own, in the Netscape format: each goes to its own host only."),
    click.option("--headers", type=click.Path(path_type=Path), metavar="FILE",
                 help="Headers of your own, in TOML: each goes to its own host only."),
    click.option("--proxy", metavar="ADDRESS", callback=lambda _ctx, _parameter, value: _proxy(value),
                 help="Ask everything through this proxy: http://, https:// or socks5://."),
)  # fmt: skip
_WAY = (
    click.option("--via", "route", type=click.Choice(["http", "browser", "wayback"]),
                 help="Which way to take: live, as a browser shows it, from the Wayback Machine.  [default: http]"),
)  # fmt: skip
_RISKS = (
    click.option("--allow-private", is_flag=True, help="Also fetch from private addresses: your own machines only."),
    click.option("--ignore-robots", is_flag=True, help="Do not ask robots.txt: only where the site's owner lets you."),
)


def fetch_options(function: F) -> F:
    """Give a command the options that say how to ask for pages."""
    for option in reversed((*_WAY, *_PACE, *_OWN, *_RISKS)):
        function = option(function)
    return function


def _proxy(value: str | None) -> str | None:
    from scraper.fetch.settings import PROXIES, proxy_address

    try:
        return proxy_address(value) if value else None
    except ValueError as error:
        raise click.BadParameter(f"must be {PROXIES}") from error


def _contact(value: str | None) -> str | None:
    from scraper.fetch.settings import CONTACTS, contact_address

    try:
        return contact_address(value) if value is not None else None
    except ValueError as error:
        raise click.BadParameter(f"must be {CONTACTS}") from error


def risk_options(function: F) -> F:
    """Give a command the options that lift a guard; its pace is said elsewhere."""
    for option in reversed(_RISKS):
        function = option(function)
    return function


def settings_of(options: Options, out: Output, *, ignore_robots: bool, allow_private: bool, **fetch: Any) -> Settings:
    """The settings of the environment with those of the options; what is risky is said aloud."""
    from scraper.settings import from_environment

    settings = from_environment(os.environ, db=options.db, allow_private=allow_private or None, **fetch)
    if settings.fetch.allow_private:
        out.warn("private addresses may be fetched: a page could lead to machines of your own network")
    if ignore_robots:
        out.warn("robots.txt is not asked: make sure that the site's owner lets you")
    return replace(settings, fetch=replace(settings.fetch, respect_robots=not ignore_robots))


def is_address(source: str) -> bool:
    """Whether a source is to be fetched.

    >>> is_address("https://critic.example/a"), is_address("HTTP://critic.example"), is_address("pages/a.html")
    (True, True, False)
    """
    return source.lower().startswith(("http://", "https://"))


def web_address(url: str | None) -> str | None:
    """The value of --url, whole and as browsers write it; UsageError where it is none."""
    if url is None:
        return None
    from scraper.urls import absolute

    found = absolute("about:blank", url)
    if found is None or not is_address(found):
        raise UsageError(f"--url {url} is not a web address", cure="write it whole, as https://critic.example/a-review")
    return found
