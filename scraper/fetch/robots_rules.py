"""What a robots.txt allows one robot: RFC 9309, read through protego.

Protego matches paths as the RFC asks; which lines belong to whom we decide here, because it is generous where the RFC
is exact: a name in the file is only its product token ("Foo" of "Foo/1.2 Bar"), equal to ours or not at all, and lines
that are no rules do not end a group.
"""

from __future__ import annotations

import codecs
import math
import re
from dataclasses import dataclass

from protego import Protego

# RFC 9309 2.5: at least 500 KiB must be read; Google reads no more.
MAX_ROBOTS_BYTES = 500 * 1024
# Longer than any address we would ask for; a rule beyond it can match nothing and would only cost time.
MAX_LINE_CHARS = 16384

_LINE_END = re.compile(r"\r\n|\r|\n")
_TOKEN = re.compile(r"[A-Za-z_-]+")
_FIELD = re.compile(r"([^:]*?)\s*:\s*(.*)\Z|(\S+)\s+(\S+)\Z", re.S)
_AGENT = frozenset(("user-agent", "useragent", "user agent"))
_ALLOW = frozenset(("allow",))
_DISALLOW = frozenset(("disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"))
_DELAY = frozenset(("crawl-delay", "crawldelay", "crawl delay"))
_SITEMAP = frozenset(("sitemap", "sitemaps", "site-map"))


@dataclass(frozen=True, slots=True)
class Rules:
    """What one robots.txt says to one robot. `crawl_delay_s` None: nothing asked for. `sitemaps` as written there."""

    crawl_delay_s: float | None
    sitemaps: tuple[str, ...]
    _matcher: Protego | None
    _all: bool = True

    def allows(self, url: str) -> bool:
        """True where the address may be fetched; robots.txt itself always may.

        >>> rules = read_rules(b"User-agent: *\\nDisallow: /private/\\nAllow: /private/index", "cuttings")
        >>> rules.allows("https://example.org/private/x"), rules.allows("https://example.org/private/index?a")
        (False, True)
        """
        if self._matcher is not None:
            return bool(self._matcher.can_fetch(url, "*"))
        return self._all or url.partition("?")[0].endswith("/robots.txt")


ALLOW_ALL = Rules(None, (), None, True)
DISALLOW_ALL = Rules(None, (), None, False)


def read_rules(body: bytes, agent: str) -> Rules:
    """The rules of a robots.txt for the robot whose product token is `agent`.

    >>> read_rules(b"User-agent: cuttings\\nCrawl-delay: 2\\n\\nUser-agent: *\\nDisallow: /", "Cuttings").crawl_delay_s
    2.0
    """
    ours: list[str] = []
    everyones: list[str] = []
    delays: dict[bool, float] = {}
    sitemaps = []
    named = False
    group: set[str] = set()
    open_group = False  # agent lines still add to the group; a rule closes it
    fresh: set[str] = set()  # the agents a Crawl-delay right here speaks to
    for field, value in _fields(robots_text(body)):
        if field in _AGENT:
            if not open_group:
                group, fresh, open_group = set(), set(), True
            who = _who(value, agent)
            group.add(who)
            fresh.add(who)
            named = named or who == "us"
        elif field in _ALLOW or field in _DISALLOW:
            open_group = False
            fresh = group
            rule = f"{'Allow' if field in _ALLOW else 'Disallow'}: {value}"
            if "us" in group:
                ours.append(rule)
            if "all" in group:
                everyones.append(rule)
        elif field in _DELAY:
            seconds = _seconds(value)
            for mine in (True, False):
                if seconds is not None and ("us" if mine else "all") in fresh:
                    delays[mine] = seconds
            if open_group:
                fresh = set()
        elif field in _SITEMAP and value:
            sitemaps.append(value)
    chosen = ours if named else everyones
    matcher = Protego.parse("\n".join(["User-agent: *", *chosen])) if chosen else None
    return Rules(delays.get(named), tuple(sitemaps), matcher)


def robots_text(body: bytes) -> str:
    """The text of a robots.txt.

    At most the first 500 KiB, and no line that the limit cut; a mark at the front, even half of one, is skipped.
    """
    if len(body) > MAX_ROBOTS_BYTES:
        body = body[:MAX_ROBOTS_BYTES]
        body = body[: max(body.rfind(b"\n"), body.rfind(b"\r")) + 1]
    for mark, name in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if body.startswith(mark):
            # Some files carry this mark before plain text.
            return body[2:].decode(name if b"\0" in body[2:4] else "utf-8", "replace")
    for byte in codecs.BOM_UTF8:
        if body[:1] != bytes([byte]):
            break
        body = body[1:]
    return body.decode("utf-8", "replace")


def _fields(text: str) -> list[tuple[str, str]]:
    fields = []
    for line in _LINE_END.split(text):
        match = _FIELD.match(line[:MAX_LINE_CHARS].partition("#")[0].strip(" \t\0\x0b\x0c"))
        if match:
            name, value = (match[1], match[2]) if match[3] is None else (match[3], match[4])
            fields.append((name.strip().lower(), value.strip()))
    return fields


def _who(value: str, agent: str) -> str:
    if value == "*" or (value[:1] == "*" and value[1:2].isspace()):
        return "all"
    token = _TOKEN.match(value)
    return "us" if token and token[0].lower() == agent.lower() else "other"


def _seconds(value: str) -> float | None:
    try:
        seconds = float(value)
    except ValueError:
        return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None
