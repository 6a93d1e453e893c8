"""Accounts that signed a text, in the line of a program ("Posted by annl at 6:12 PM") or in a link to their page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper import days, names, text
from scraper.page import Page
from scraper.parse.bare_names import NEAR_LINES, tells_when
from scraper.parse.bylines import Byline, byline, is_longer, placed
from scraper.parse.person_pages import PERSON_URL

Lines = list[tuple[int, list[str]]]


def nicknamed(page: Page, near: Lines, top: int | None, below: Lines) -> Iterator[Byline]:
    """The account that a line at the headline, or one below the text, gives with the day or the hour."""
    start = page.first[top] if top is not None else 0
    above = [each for each in near if page.first[each[0]] < start][:_ABOVE]
    for at, parts in [*near[:NEAR_LINES], *above, *below]:
        line = " ".join(" ".join(parts).split()) if not is_longer(parts, _LONGEST_ENTRY) else ""
        name = submitted(line)
        found = placed(page, at, [name], "visible") if name else []
        if found:
            yield byline("nickname", found)
        signed = next((match for part in parts if (match := _AT_CLOCK.search(part))), None)
        name = " ".join(signed[1].split()) if signed else ""
        if signed and (names.is_nickname(name) or names.from_list(name, strict=True) == [name]):
            yield byline("nickname", placed(page, at, [name], "visible"))


def submitted(line: str) -> str | None:
    """The account that a program's line names beside a day or an hour.

    >>> submitted("Submitted by annl on 3 May 2020"), submitted("Publié par annl à 18:22 dans Ville")
    ('annl', 'annl')
    >>> submitted("Publié le 14 février 2009 par annl"), submitted("posted by hand at noon"), submitted("by annl")
    ('annl', None, None)
    >>> submitted("This entry was posted in Canals by annl on May 3, 2020"), submitted("annl (annl) wrote,")
    ('annl', 'annl')
    """
    for pattern in (_SUBMITTED, _ENTRY, _WROTE):
        match = pattern.match(line)
        if match is None:
            continue
        between = match["between"].strip() if pattern is _SUBMITTED else ""
        clear = not between or _IN.match(between) or days.find(between)
        if (
            clear
            and names.is_nickname(match["name"])
            and (pattern is _WROTE or tells_when(line) or _CLOCK.search(line))
        ):
            return match["name"]
    return None


_LONGEST_ENTRY = 160  # characters
_ABOVE = 4  # lines above the headline
_BY = r"(?:by|von|par|por|da|door|przez|av|af|di)"
_ENDS = (
    r"(?=\s*(?:\Z|[,|·•(—–])|"
    r"\s+(?:on|at|am|le|el|em|il|op|um|à|a las|às|alle|kl|o|w|in|im|en|dans|unter|och|und|and|et)\s)"
)
_SUBMITTED = re.compile(
    r"(?:submitted|posted|written|published|added|filed|gepostet|eingereicht|geschrieben|veröffentlicht|eingestellt|"
    r"publié|posté|écrit|rédigé|enviado|publicado|escrito|inviato|postato|pubblicato|scritto|inserito|postado|"
    r"geplaatst|geschreven|dodane|opublikowane|napisane|inlagd|postat|skrevet|skrivet)\b"
    rf"(?P<between>[^:|]{{0,50}}?)\s{_BY}\s*:?\s+(?P<name>[\w.-]+?){_ENDS}",
    re.IGNORECASE,
)
_IN = re.compile(r"(?:in|on|under|am|in|unter|dans|le|en|el|em|il|w)\s", re.IGNORECASE)
# What the programs of diaries put below an entry.
_ENTRY = re.compile(
    r"(?:this|diese[rs]?|cet?t?e?|est[ae]|quest[oa]|dit|deze|ten|detta) "
    r"(?:entry|post|item|article|eintrag|beitrag|artikel|"
    r"billet|entrada|artículo|artigo|articolo|elemento|voce|bericht|wpis|inlägg)\b"
    rf"[^:]{{0,100}}?\s{_BY} (?P<name>[\w.-]+?){_ENDS}",
    re.IGNORECASE,
)
_WROTE = re.compile(r"(?P<name>[\w-]+) \(\s?(?P=name)\s?\) wrote\b")
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d\d\b")
# How the first programs for diaries sign: "Filed under: Opera — annl @ 9:14 am".
_AT_CLOCK = re.compile(r"[—–-]\s+([\w.-]+(?: [\w.'’-]+){0,2})\s+@\s+\d{1,2}[:.]\d\d")


def alone(page: Page, near: Lines, top: int | None) -> Iterator[Byline]:
    """The account alone in a link at the headline, on the date's line or beside it.

    Its address holds the name, or is that of a profile with "by" before it, or of a person whose script has no
    capitals, so that the full name is one word.
    """
    after = [each for each in near if top is not None and page.first[each[0]] >= page.last[top]][:_ACCOUNT_LINES]
    lines = [" ".join(" ".join(parts).split()) for _, parts in after]
    for k, (at, parts) in enumerate(after):
        by = " ".join(parts[0].split()).lower() in names.BY_WORDS and len(parts) > 1
        name = " ".join(parts[by].split())
        may_be = " " not in name and names.is_nickname(name)
        link = (next(iter(page.within(at, "a")), None) if by else page.closest(at, {"a"})) if may_be else None
        href = page.attr(link, "href") if link is not None else ""
        slug = _ACCOUNT_URL.search(href)
        known = (
            (by and _PROFILE.search(href))
            or (slug and text.key(slug[1]).startswith(text.key(name)))
            or (may_be and PERSON_URL.search(href) and not names.has_capitals(name))
        )
        if not known:
            continue
        if any(map(tells_when, lines[max(0, k - 1) : k + 2])):
            yield byline("account", placed(page, at, [name], "attribute"))


_ACCOUNT_LINES = 3
_PROFILE = re.compile(r"viewprofile|member(?:list)?\.php|profile\.php|action=profile|/(?:users?|u|members?|profiles?)/")
_ACCOUNT_URL = re.compile(r"/(?:@|(?:users?|u|members?|profiles?|people)/)([^/?#]+)")
