"""When the page was published and when it was changed.

Machines are told first: structured data, metas, <time>. What only people are told stands near the headline or the
byline. The address comes last. The day is given as the page gives it, with time and offset where they are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from scraper import days
from scraper.page import Page
from scraper.parse import dates_shown
from scraper.parse.around import is_away
from scraper.parse.data.structured import Structured, element_value
from scraper.parse.rules import Ledger
from scraper.parse.site import SiteFacts
from scraper.parse.text.main_text import MainText
from scraper.records import Found
from scraper.text import holds_any

_PUBLISHED_METAS = (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished",
    "parsely-pub-date", "sailthru.date", "publishdate", "publish-date", "publish_date", "published_time",
    "published-date", "published_at", "published_on", "created-date", "pubdate", "publication_date",
    "publicationdate", "article.published", "article_date_original", "article:post_date", "originalpublicationdate",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dc.date.created", "dcterms.date", "dc.date", "dc:date", "citation_publication_date", "citation_date",
    "citation_online_date", "og:pubdate", "og:release_date", "created", "date", "article:create_at",
    "vr:published_time", "rnews:datepublished", "ptime", "bt:pubdate", "shareaholic:article_published_time",
    "iso-8601-publish-date", "timestamp", "date_published", "displaydate", "analyticsattributes.articledate",
    "last-published", "weibo:article:create_at",
)  # fmt: skip
_MODIFIED_METAS = (
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "article:modified",
    "dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "modified", "revised", "article.updated",
    "updated_time", "modified_time", "iso-8601-modified-date", "date_modified", "vr:updated_time",
    "rnews:datemodified", "cxenseparse:recs:mdctime",
)  # fmt: skip
_SAME_EVENT_DAYS = 2  # an address names the day in the office, the page the day at the reader's
_MOST_TIMES = 12  # <time> elements in which the moment of publication is looked for


@dataclass(frozen=True, slots=True)
class Dates:
    """ISO 8601 dates or date-times as the page gives them."""

    published: str | None = None
    modified: str | None = None


def read(
    page: Page,
    data: Structured,
    facts: SiteFacts,
    title: str | None,
    main: MainText,
    ledger: Ledger,
    theirs: Sequence[range] = (),
) -> Dates:
    """When it was published and changed, by the first source that says; those that name another day are conflicts.

    `theirs` are the elements of the users' reviews: the days in them are theirs.
    """
    month_first, year_first = _month_first(page, facts), facts.language in _YEAR_FIRST
    told = [*_in_local_time(page, _published(page, data, month_first))]
    changed = _pick(ledger, "date_modified", _modified(page, data, month_first))
    if told and told[0][1].source == "meta":
        shown = dates_shown.seen(page, title, main, month_first=month_first, year_first=year_first)
        beside = next(shown, [])
        told = [*_shown_instead(page, told[0][1].value, changed, beside), *told]
    published = _pick(ledger, "date_published", iter(told))
    if published is None:
        shown = dates_shown.seen(page, title, main, month_first=month_first, year_first=year_first)
        published, again = _by_sight(page, ledger, _without(page, shown, theirs) if theirs else shown)
        published = published or _in_year_of_address(page, title, main, ledger)
        if changed is None and again is not None:
            ledger.note("date_modified", "near-headline", again)
            changed = again.value
    return Dates(published, changed)


def _in_year_of_address(page: Page, title: str | None, main: MainText, ledger: Ledger) -> str | None:
    known = days.year_in_path(page.url)
    found = dates_shown.without_year(page, title, main, *known) if known else None
    if found is None:
        return None
    ledger.note("date_published", "near-headline", found)
    return found.value


def _without(
    page: Page, groups: Iterator[list[tuple[bool, Found[str]]]], theirs: Sequence[range]
) -> Iterator[list[tuple[bool, Found[str]]]]:
    """What is seen, without what stands in these elements."""
    for group in groups:
        at = [page.element_at(found.path.partition("/@")[0]) for _, found in group]
        yield [each for each, i in zip(group, at, strict=True) if not any(i in held for held in theirs)]


def _shown_instead(
    page: Page, told: str, changed: str | None, beside: list[tuple[bool, Found[str]]]
) -> Iterator[tuple[str, Found[str]]]:
    """The only day beside the headline, where metas alone tell another: when the page was made anew, or in UTC."""
    shown = {found.value[:10] for modified, found in beside if not modified}
    known = {(changed or "")[:10], *(found.value[:10] for modified, found in beside if modified)}
    written = days.in_path(page.url)
    if len(shown) != 1 or told[:10] in shown or (written is not None and written.iso == told[:10]):
        return
    (day,) = shown
    if day not in known or (days.is_utc(told) and days.may_begin(day, told)):
        yield "beside-headline", next(found for _, found in beside if found.value[:10] == day)


def _pick(ledger: Ledger, field: str, candidates: Iterator[tuple[str, Found[str]]]) -> str | None:
    kept: Found[str] | None = None
    for rule, found in candidates:
        if kept is None:
            kept = found
            ledger.note(field, rule, found)
        elif found.value[:10] == kept.value[:10] or days.same_instant(found.value, kept.value):
            ledger.note(field, rule, found)
        else:
            ledger.disagree(field, kept, found)
    return None if kept is None else kept.value


# What machines are told


def _published(page: Page, data: Structured, month_first: bool) -> Iterator[tuple[str, Found[str]]]:
    told = [*_in_data(data, ("datePublished",), month_first)]
    metas = [*_in_metas(data, _PUBLISHED_METAS, month_first)]
    several = len({found.value[:10] for _, found in told if found.source == "microdata"}) > 1
    told = [*metas, *told] if several else [*told, *metas]  # of several articles marked up, the metas name ours
    told += [each for each in _in_items(page, "datePublished", month_first) if not data.is_another_s(each[1])]
    yield from told
    if not told:  # what was written another day than it was published is no conflict
        yield from _in_data(data, ("dateCreated", "uploadDate"), month_first)
        yield from _in_items(page, "dateCreated", month_first)


def _modified(page: Page, data: Structured, month_first: bool) -> Iterator[tuple[str, Found[str]]]:
    yield from _in_data(data, ("dateModified",), month_first)
    yield from _in_metas(data, _MODIFIED_METAS, month_first)
    yield from _in_items(page, "dateModified", month_first)


def _in_local_time(page: Page, told: Iterator[tuple[str, Found[str]]]) -> Iterator[tuple[str, Found[str]]]:
    """What is told; where that is in UTC, first the same moment as the page writes it: the day may be another."""
    first = next(told, None)
    if first is None:
        return
    if days.is_utc(first[1].value):
        yield from _same_moment(page, first[1].value)
    yield first
    yield from told


def _same_moment(page: Page, moment: str) -> Iterator[tuple[str, Found[str]]]:
    for i in page.by_tag.get("time", ())[:_MOST_TIMES]:
        raw = " ".join(page.attr(i, "datetime").split())
        iso = days.stamp(raw) if raw else None
        if iso and not days.is_utc(iso) and days.same_instant(iso, moment):
            yield "time-local", Found(iso, page.path(i, "datetime"), raw, "attribute")
            return
    written = days.in_path(page.url)
    if written is not None and written.iso != moment[:10] and days.may_be_local_day(written.iso, moment):
        yield "url-local", Found(written.iso, "url:" + page.url, page.url[written.start : written.stop], "url")


def _in_data(data: Structured, names: tuple[str, ...], month_first: bool) -> Iterator[tuple[str, Found[str]]]:
    for node in [*data.articles, *data.of_type("WebPage", "ItemPage")]:
        if node.source == "microdata" and node.inside("Comment", "UserComments"):
            continue
        for name in names:
            for leaf in node.values(name)[:1]:
                iso = days.stamp(leaf.text, month_first=month_first)
                if iso:
                    yield node.source + "-" + name, Found(iso, leaf.path, leaf.raw, leaf.source)


def _in_metas(data: Structured, names: tuple[str, ...], month_first: bool) -> Iterator[tuple[str, Found[str]]]:
    for name, found in data.meta(*names):
        iso = days.stamp(found.value, month_first=month_first)
        if iso and not data.is_another_s(found):
            yield name, Found(iso, found.path, found.raw, found.source)


def _in_items(page: Page, name: str, month_first: bool) -> Iterator[tuple[str, Found[str]]]:
    for i in page.by_itemprop.get(name, ())[:3]:
        if is_away(page, i):
            continue
        value = element_value(page, i, name, "microdata")
        iso = days.stamp(value.text, month_first=month_first) if value else None
        if value and iso:
            yield "itemprop-" + name, Found(iso, value.path, value.raw, "microdata")


# What people are told


def _by_sight(
    page: Page, ledger: Ledger, groups: Iterator[list[tuple[bool, Found[str]]]]
) -> tuple[str | None, Found[str] | None]:
    """The first date that is not the date of a change, and the first that is.

    Where the address has a date, what is seen must not be far from it.
    """
    written = days.in_path(page.url)
    changes: list[Found[str]] = []
    near: list[Found[str]] = []
    if written is not None:  # the day of the address wherever it stands, before another day nearer the headline
        every = [*groups]
        near = [found for modified, found in every[0] if modified] if every else []
        groups = iter([*([each for each in group if each[1].value[:10] == written.iso] for group in every), *every])
    for group in groups:
        changes += [found for modified, found in group if modified]
        for modified, found in group:
            if modified or any(_is_part(found, change) for change in changes):
                continue
            if written is None or _days_between(written.iso, found.value) <= _SAME_EVENT_DAYS:
                ledger.note("date_published", "near-headline", found)
                return found.value, next(iter((*changes, *near)), None)
    if written is not None:
        raw = page.url[written.start : written.stop]
        ledger.note("date_published", "url", Found(written.iso, "url:" + page.url, raw, "url"))
        return written.iso, changes[0] if changes else None
    last = _of_one_day(_in_attributes(page)) or _of_one_day(_in_scripts(page))
    if last is None:
        return None, changes[0] if changes else None
    rule, found = last
    ledger.note("date_published", rule, found)
    return found.value, changes[0] if changes else None


def _is_part(found: Found[str], other: Found[str]) -> bool:
    """The same day, inside of where the other stands: the wider place knows better what day it is."""
    inside = found.path != other.path
    return inside and found.value[:10] == other.value[:10] and found.path.startswith(other.path.partition("/@")[0])


def _of_one_day(told: Iterator[tuple[str, Found[str]]]) -> tuple[str, Found[str]] | None:
    """The first, where all name one day: the last resort is believed only then."""
    found = [*told]
    return found[0] if len({each.value[:10] for _, each in found}) == 1 else None


def _in_attributes(page: Page) -> Iterator[tuple[str, Found[str]]]:
    """What the page's own programs find in its elements."""
    dated = {name for name in page.by_attribute if name.startswith("data-") and _DATE_ATTRIBUTE.search(name)}
    for i in sorted({i for name in dated for i in page.having(name)}):
        for name, value in page.attrs[i].items():
            if value and name in dated:
                raw = " ".join(value.split())
                iso = days.stamp(raw) if any(map(str.isdigit, raw)) else None
                if iso:
                    yield "data-attribute", Found(iso, page.path(i, name), raw, "attribute")


_DATE_ATTRIBUTE = re.compile(r"date|publi|[-_]dt\Z|posted|created")


def _in_scripts(page: Page) -> Iterator[tuple[str, Found[str]]]:
    """What the page's own programs are told."""
    for i in page.by_tag.get("script", ()):
        code = page.raw_text(i)
        for match in _IN_SCRIPT.finditer(code) if holds_any(code, _PUB) and not _OF_A_WORK.search(code) else ():
            iso = days.stamp(match[1])
            if iso:
                yield "script-data", Found(iso, page.path(i), match[1], "attribute")


# Data that tells when a film, a record or a book came out.
_OF_A_WORK = re.compile(
    r"""["']@type["']\s*:\s*\[?\s*["'](?:Movie|Book|Music|VideoGame|TV|Product|Software|\w*Event)"""
)
_PUB = ("pub", "Pub", "PUB")  # stands in every name that the pattern finds
_IN_SCRIPT = re.compile(
    r"""["'](?:date_?published|published_?(?:at|date|time|on)|publish_?date|pub_?date|publication_?date|first_?published)["']"""
    r"""\s*:\s*["']([^"'\\]{8,40})["']""",
    re.IGNORECASE,
)


def _days_between(a: str, b: str) -> int:
    return abs((date.fromisoformat(a[:10]) - date.fromisoformat(b[:10])).days)


_YEAR_FIRST = ("ja", "ko", "zh")


def _month_first(page: Page, facts: SiteFacts) -> bool:
    """American order, where a date in figures can be read two ways."""
    if facts.language not in (None, "en"):
        return False
    declared = (page.attr(0, "lang") if len(page) else "").lower().replace("_", "-")
    language, _, region = declared.partition("-")
    if language not in ("", "en"):
        return False
    if region:
        return region in ("us", "ph")
    host = page.url.partition("://")[2].partition("/")[0].rpartition(".")[2]
    return not (len(host) == 2 and host not in ("us", "io", "tv", "co", "me", "ai"))
