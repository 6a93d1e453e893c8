"""Where pages come from, as typed on the command line, and the options that say how to ask for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from scraper.cli.output import Output
from scraper.errors import UsageError

if TYPE_CHECKING:
    from scraper.fetch.settings import FetchSettings

F = TypeVar("F", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--delay", "delay_s", type=click.FloatRange(min=0, max=3600), metavar="SECONDS",
                 help="Seconds between two requests to one host.  [default: 1]"),
    click.option("--contact", metavar="ADDRESS", help="A web or mail address that sites can write to; in the User-Agent."),
    click.option("--allow-private", is_flag=True, help="Also fetch from private addresses: your own machines only."),
    click.option("--ignore-robots", is_flag=True, help="Do not ask robots.txt: only where the site's owner lets you."),
)  # fmt: skip


def fetch_options(function: F) -> F:
    """Give a command the options that say how to ask for pages."""
    for option in reversed(_OPTIONS):
        function = option(function)
    return function


def fetch_settings(
    out: Output, *, delay_s: float | None, contact: str | None, allow_private: bool, ignore_robots: bool
) -> FetchSettings:
    """The settings that the options mean; what is risky is said aloud."""
    from scraper.fetch.settings import MIN_DELAY_S, FetchSettings

    if allow_private:
        out.warn("--allow-private: a page could now lead to machines of your own network")
    if ignore_robots:
        out.warn("--ignore-robots: robots.txt is not asked; make sure that the site's owner lets you")
    return FetchSettings(
        contact=contact,
        min_delay_s=MIN_DELAY_S if delay_s is None else delay_s,
        allow_private=allow_private,
        respect_robots=not ignore_robots,
    )


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
