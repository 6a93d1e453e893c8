"""Repeated links: the permalinks of the reviews on a page, and the items of a list.

A list of reviews repeats one element per review, with one main link each. That the list is of reviews is said by its
address or headings, by the addresses and texts of the links, or by the scores beside them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from urllib.parse import urlsplit

from scraper.discover import repeated, review_words
from scraper.elements import ASIDE, FOOTER, FORM, HEADER, HEADING, NAV
from scraper.page import Page
from scraper.text import holds_any

LEAST_ITEMS = 3  # links of one shape that make a list
MOST_GROUPS = 60  # kinds of links judged on one page; the busiest seen has 35
MANY = 8  # rated things of one shape on a page that does not look like a list
LEAST_SHARE = 0.5  # of the items that must show a score, or say review
SCORE_REACH = 160  # elements of an item that are looked at for a score
LARGEST = 0.3  # of the page's elements, an item; a bigger one is a column
LEAST_TITLE = 4  # letters of a link's text that can be a title

_USER = re.compile(
    r"/(?:userreviews|users?|people|person|critics?|profiles?|profiel|members?(?:-[\w-]+)?|authors?|u|reviewers?|contributors?|profil)/|[?&](?:user|member|uid)=|/profile\."
)  # for lower case: ignoring case, a pattern is tried in full at every place
_ACT = re.compile(
    r"report|abuse|meld-|flag(?<!\wflag)|helpful|/vote|/likes?(?:/|\Z)|share|login|sign_?in|sign-?up|register|write|edit|delete|reply|/add|javascript:|"
    r"mailto:|facebook\.|twitter\.|prompt=|translate|thumb|/(?:photo|foto)|\.(?:jpe?g|png|gif|webp)\Z"
)  # for lower case, too; every way begins plainly, which lets the search skip
_USERS_REVIEW = re.compile(r"(?:user|member|customer)-?_?reviews?(?:[-_/].*)?\d", re.I)
_SAYS = re.compile(
    r"permalink|\breview|full review|read more|weiterlesen|recensi|bespreking|avis\b|kritik|отзыв|"
    r"全文|评论|展开|\A\s*(?:#\d*|link|länk|lien|enlace|direktlink|odkaz|ссылка)\s*\Z",
    re.I,
)
_RATED = re.compile(r"rating|stars?(?:[-_ \d]|$)|score(?<!\wscore)|bewertung|sterne|punkte|voto(?<!\wvoto)|bubble_\d")
_SCORE = re.compile(
    r"\d(?:[.,]\d)?\s*(?:/|of|out of|von|sur|de|av|van|su|из|z)\s*(?:5|10)\b|(?<![\d.,])\d(?:[.,]\d+)?\s*stars|[★⭐]",
    re.I,
)
# Cheap looks: names of what holds a score, and words that follow a count of many people's.
_RATING_NAMES = (
    "rating", "bubble", "stars", "score", "stern", "note", "wertung", "bewert", "voto", "valorac", "ocena", "beoordel",
)  # fmt: skip
_COUNTED = (
    "review", "rating", "bewertungen", "rezensionen", "avis", "recensioni", "reseñas", "opiniones", "opinioni",
    "anmeldelser", "отзыв", "人评价", "omdömen", "beoordelingen", "opinii", "recenz", "avaliações",
)  # fmt: skip
_COUNTED_BEHIND = tuple(f" {word}" for word in (*_COUNTED, "Bewertungen", "Rezensionen"))
_ICONS = frozenset(("svg", "i", "use", "path"))
_DIGIT = re.compile(r"\d")
_COUNT = re.compile(rf"\d[\d.,  ]*\s*(?:avg )?(?:{'|'.join(_COUNTED)})", re.IGNORECASE)


def permalinks(page: Page, places: Sequence[range]) -> list[int]:
    """The links inside users' reviews that lead to one review each."""
    if not places:
        return []
    inside: dict[int, int] = {}
    anchors = page.by_tag.get("a", [])
    k = 0
    for n, place in enumerate(sorted(places, key=lambda held: held.start)):
        while k < len(anchors) and anchors[k] < place.start:
            k += 1
        while k < len(anchors) and anchors[k] < place.stop:
            inside[anchors[k]] = n
            k += 1
    shapes: dict[str, list[int]] = {}
    for i in inside:
        href = page.attrs[i].get("href")
        if href and href[0] != "#" and "#comment" not in href and not _serves(href):
            shapes.setdefault(_link_shape(href), []).append(i)
    own = _bare(page.url)
    found = []
    for members in shapes.values():
        addresses = {i: _bare(page.link_url(page.attr(i, "href")) or "") for i in members}
        owners: dict[str, set[int]] = {}
        for i, address in addresses.items():
            owners.setdefault(address, set()).add(inside[i])
        good = [i for i in members if addresses[i] not in ("", own) and len(owners[addresses[i]]) == 1]
        told = [i for i in good if _tells(page, i)]
        if told and len({inside[i] for i in told}) >= LEAST_SHARE * len({inside[i] for i in members}):
            found.extend(told)
    return sorted(found)


def siblings(page: Page) -> list[int]:
    """On the page of one member's review: the links to others in the same folder, named or numbered alike."""
    folder, _, own = urlsplit(page.url).path.rstrip("/").rpartition("/")
    if len(folder) < LEAST_TITLE:
        return []
    return [
        i
        for i, href in page.links
        if folder in href
        and len(page.text(i)) >= LEAST_TITLE
        and not page.bits[i] & (NAV | FOOTER)
        and not _serves(href)
        and _is_beside(page.link_url(href) or "", folder, own)
    ]


def _is_beside(address: str, folder: str, own: str) -> bool:
    there, _, name = urlsplit(address).path.rstrip("/").rpartition("/")
    return there == folder and name != own and bool(name) and name.isdigit() == own.isdigit()


def _link_shape(href: str) -> str:
    """The form of an address: "/film/heat/2/" -> "/a/a/0"; its words count only where they say review."""
    path = urlsplit(href).path if "%" not in href[:1] else href
    parts = [part for part in path.split("/") if part]
    return "/".join(
        "0" if part.isdigit() else part.lower() if "review" in part.lower() and len(part) < 20 else "a"
        for part in parts
    )


def _tells(page: Page, i: int) -> bool:
    """Does a link inside a review say that it leads to it: by address, title, heading or its place on the date?"""
    href = page.attr(i, "href")
    if _is_of_own_number(page, i, href):
        return True
    said = f"{page.attr(i, 'title')} {page.attr(i, 'aria-label')} {page.attr(i, 'data-testid')} {page.text(i)[:80]}"
    if "review" in urlsplit(href).path.lower() or review_words.said_by(urlsplit(href).path) or _SAYS.search(said):
        return True
    return (
        bool(page.bits[i] & HEADING)
        or _TITLED.search(f"{page.label[i]} {page.label[page.parent[i]]}") is not None
        or any(page.tag[k] == "time" for k in range(i, page.end[i]))
        or "time" in page.label[page.parent[i]]
    )


def _is_of_own_number(page: Page, i: int, href: str) -> bool:
    """Does an address end in the number that an element around the link has for its id?"""
    match = _LAST_NUMBER.search(href)
    around = islice(page.ancestors(i), MOST_AROUND) if match else ()
    ids = [said for k in around for said in (page.attr(k, "id"), page.attr(k, "data-id")) if said]
    return match is not None and any(_LAST_DIGITS.findall(said)[-1:] == [match[1]] for said in ids)


_LAST_DIGITS = re.compile(r"\d+\Z")
MOST_AROUND = 8  # elements around a link that may have the number of its review
_LAST_NUMBER = re.compile(r"[/=_-](\d{4,})(?:\.html?)?/?\Z")
_TITLED = re.compile(r"(?:review|rvw|comment|opinion|rev)[-_]*(?:item)?[-_]*title")  # of the review


def _bare(address: str) -> str:
    return address.partition("#")[0].rstrip("/")


def items(page: Page) -> list[int]:
    """The main links of the items of a list of reviews or of rated things; empty where the page is no such list."""
    anchors = page.once(_leading)
    if len(anchors) < LEAST_ITEMS:
        return []
    of_reviews = is_of_reviews(page)
    lists: list[list[int]] = []
    others: list[int] = []
    for members in repeated.groups(page, anchors, least=LEAST_ITEMS)[:MOST_GROUPS]:
        if _is_list(page, members, of_reviews=of_reviews):
            lists.append(members)
        else:
            others.extend(members)
    found = [i for members in _without_subjects(page, lists) for i in members]
    told = [i for i in others if page.bits[i] & HEADING and review_words.said_in(page.text(i))]
    return _with_quotes(page, sorted({*found, *told}), others)


def _without_subjects(page: Page, lists: list[list[int]]) -> list[list[int]]:
    """The lists without links to what is reviewed, where each stands beside a link whose address says review."""
    told = [members for members in lists if len(lists) > 1 and _say_so(page, members)]
    if not told:
        return lists
    units = [unit for members in told for unit in repeated.stretches(page, members)]
    return [
        members
        for members in lists
        if members in told or sum(any(i in unit for unit in units) for i in members) <= LEAST_SHARE * len(members)
    ]


def _say_so(page: Page, members: list[int]) -> bool:
    """Do most of the addresses say that they are of one review?"""
    said = [review_words.said_by(urlsplit(page.attr(i, "href")).path) == "one" for i in members]
    return sum(said) > LEAST_SHARE * len(members)


def rated_items(page: Page, *, least: int = MANY) -> list[int]:
    """The same for a page that does not look like a list: only where many things are rated by many people each."""
    if not page.once(_may_be_rated):
        return []
    anchors = page.once(_leading)
    found = []
    for members in repeated.groups(page, anchors, least=least)[:MOST_GROUPS]:
        units = repeated.stretches(page, members)
        if (
            _are_counted(page, units)
            and _shows_scores(page, members, units)
            and _differ(page, members)
            and _lead_apart(page, members)
        ):
            found.extend(members)
    return _with_quotes(page, found, anchors)


def _may_be_rated(page: Page) -> bool:
    """A cheap look: is anything named after a score, and do words of counting occur behind a space?"""
    return holds_any(page.all_labels, _RATING_NAMES) and holds_any(page.shown, _COUNTED_BEHIND)


def _with_quotes(page: Page, items: list[int], others: Sequence[int]) -> list[int]:
    """The items of a list, and the users' reviews of them that the list quotes."""
    quotes = [i for i in others if _USERS_REVIEW.search(page.attr(i, "href")) and len(page.text(i).split()) > 1]
    return sorted({*items, *quotes}) if items else []


def is_of_reviews(page: Page) -> bool:
    """Does the page call itself a list of reviews: in its address, its title or its first heading?"""
    if review_words.said_by(urlsplit(page.url).path) == "list":
        return True
    return any(
        review_words.said_by("/" + word) == "list"
        for i in page.by_tag.get("h1", [])[:1]
        for word in page.text(i)[:80].lower().split()
    )


def _leading(page: Page) -> list[int]:
    """The links of the page's middle that may lead to the things it lists."""
    return [i for i, href in page.links if _may_lead(page, i, href)]


def _may_lead(page: Page, i: int, href: str) -> bool:
    if page.bits[i] & (NAV | HEADER | FOOTER | FORM | ASIDE):
        return False
    if href[0] == "#" or len(page.text(i)) < LEAST_TITLE:
        return False
    return "#comment" not in href and "#post" not in href and not _serves(href)


def _serves(href: str) -> bool:
    """Does an address lead to a person, or do something: report, share, log in?"""
    href = href.lower()
    return _ACT.search(href) is not None or _USER.search(href) is not None


def _is_list(page: Page, members: list[int], *, of_reviews: bool) -> bool:
    if not _differ(page, members):
        return False
    scored = bool(page.once(_rated)) or page.once(_has_counts)
    units = repeated.stretches(page, members) if scored or of_reviews else []
    if not (
        (scored and _shows_scores(page, members, units))
        or _most_say_review(page, members)
        or (of_reviews and _is_wordy(page, members) and _may_be_reviews(page, members, units))
    ):
        return False
    return _lead_apart(page, members)


def _most_say_review(page: Page, members: list[int]) -> bool:
    """Do most of the addresses or titles say that they are of one review?"""
    silent = 0
    for i in members:
        path = urlsplit(page.attr(i, "href")).path
        silent += review_words.said_by(path) != "one" and not review_words.said_in(page.text(i))
        if silent > (1 - LEAST_SHARE) * len(members):
            return False
    return True


def _may_be_reviews(page: Page, members: list[int], units: list[range]) -> bool:
    """Do these links stand beside text of their own, or each beside a score?"""
    return _is_teaser(page, members, units) or (
        max(map(len, units)) <= LARGEST * len(page) and all(_is_rated(page, unit) for unit in units)
    )


def _is_wordy(page: Page, members: list[int]) -> bool:
    wordy = sum(len(title.split()) > 1 or len(title) > 12 for title in map(page.text, members))
    return wordy >= LEAST_SHARE * len(members)


def _differ(page: Page, members: list[int]) -> bool:
    """Do the links say different things? "Read more" does not."""
    return len({page.text(i).lower() for i in members}) >= 0.6 * len(members)


def _lead_apart(page: Page, members: list[int]) -> bool:
    """Do they lead to different things? Editions of one work do not."""
    addresses = {_bare(page.link_url(page.attr(i, "href")) or "") for i in members}
    return len(addresses) >= max(LEAST_ITEMS, 0.7 * len(members))


def _shows_scores(page: Page, members: list[int], units: list[range]) -> bool:
    """Do the items show scores, and either text of their own or how many people gave them?"""
    if max(map(len, units)) > LARGEST * len(page):
        return False
    rated = sum(_is_rated(page, unit) for unit in units)
    return rated >= LEAST_SHARE * len(units) and (_is_teaser(page, members, units) or _are_counted(page, units))


def _is_teaser(page: Page, members: list[int], units: list[range]) -> bool:
    """Do the links stand in headings, or beside text or pictures of their own?"""
    headed = sum(bool(page.bits[i] & HEADING) for i in members)
    if headed >= LEAST_SHARE * len(members):
        return True
    more = sum(len(page.text(unit.start)) > len(page.text(i)) + 60 for i, unit in zip(members, units, strict=True))
    return more >= LEAST_SHARE * len(members)


def _is_rated(page: Page, unit: range) -> bool:
    """Does an item show a score, or how many there are?"""
    rated = page.once(_rated)
    at = bisect_left(rated, unit.start)
    return (at < len(rated) and rated[at] in unit[:SCORE_REACH]) or _counts(page, unit)


def _rated(page: Page) -> list[int]:
    """The elements that show a score: in words for those who do not see it, or under a name for scores."""
    described = {
        i
        for name in ("alt", "title", "aria-label")
        for i in page.having(name)
        if len(said := page.attr(i, name)) < _LONGEST_SCORE and _SCORE.search(said)
    }
    named = page.labelled(filter(_RATED.search, page.labels_with(_RATED_STEMS)))
    figures = (k for k in named if _DIGIT.search(_rated_words(page, k)) or _DIGIT.search(page.text(k)[:40]))
    return sorted(described.union(figures))


_LONGEST_SCORE = 80  # letters of such words
_RATED_STEMS = ("rating", "star", "score", "bewertung", "sterne", "punkte", "voto", "bubble_")


def _rated_words(page: Page, k: int) -> str:
    """The names of an element that may hold its score; of an icon only those that say so, not its margins."""
    label = page.label[k]
    return " ".join(filter(_RATED.search, label.split())) if page.tag[k] in _ICONS else label


def _counts(page: Page, unit: range) -> bool:
    return page.once(_has_counts) and bool(_COUNT.search(page.text(unit.start)[:600]))


def _has_counts(page: Page) -> bool:
    """A cheap look: do the words of counting occur?"""
    return holds_any(page.lower_text, _COUNTED)


def _are_counted(page: Page, units: list[range]) -> bool:
    """Do most items tell how many people rated them?"""
    return sum(_counts(page, unit) for unit in units) >= LEAST_SHARE * len(units)
