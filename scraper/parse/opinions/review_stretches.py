"""Where on a page the users' reviews stand: groups of stretches that look alike and each hold a whole review.

Names in classes and ids make elements candidates ("review", "avis", "comment"), or what every review has where the
names say nothing: a time, stars. Candidates of one shape form a group; what surrounds each of them is its stretch; and
the group counts when most of its stretches hold a person, a text, and a date or a score.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from scraper.discover import excerpts, repeated
from scraper.page import Page
from scraper.parse.opinions import review_author, review_groups, review_parts, review_rating, review_seeds
from scraper.parse.opinions.aggregate_said import is_aside
from scraper.parse.opinions.review_groups import Read
from scraper.records import Found

SAMPLE = 8  # stretches of a group that are read to judge it
MOST_GROUPS = 48  # groups judged on one page; real review pages have up to 30 of the right names
LEAST_WHOLE = 0.5  # share of a group's stretches that hold a whole review
LEAST_DATED, LEAST_RATED = 0.5, 0.25
MOST_WORTH = 3  # of a group for each of its reviews: all whole, dated and rated
LEAST_SCORED = 0.5  # of reviews that only a heading vouches for
LEAST_SURE = 0.5  # share of reviews whose author the page calls one
LEAST_ALIKE = 0.6  # share of the stretches that begin with an element of the same shape
LEAST_AUTHORS = 0.4  # different names among the reviews; fewer are an editor's teasers
LONGEST_TEASER = 200  # characters; readers write more on the average, where each review has a page of its own
LARGEST = 800  # elements of one stretch; the fullest real review, with its reviewer's badges, has 300
MOST_STRETCHES = 2_000  # of one group; the fullest page seen has 200

ASKED = ("?", "？", "؟")  # how a question ends, in the scripts that have a sign for it


@dataclass(frozen=True, slots=True)
class _Group:
    """Stretches that look like a list of reviews, how much they do, and those of them that were read to tell."""

    worth: float
    stretches: list[range]
    sample: dict[int, Read]

    @property
    def rated(self) -> float:
        """The share of the reviews read that have a score."""
        return sum(one.rating is not None for one in self.sample.values()) / max(1, len(self.sample))

    @property
    def is_signed(self) -> bool:
        """Has each review an author whom the page names as one, and a day, and no title that leads elsewhere?"""
        parts = [one.parts for one in self.sample.values()]
        return len(parts) > 2 and all(one.is_whole and one.sure and one.date and not one.linked for one in parts)


def find(page: Page, *, of_item: bool, crowd: bool = False, stated: Sequence[int] = ()) -> list[list[Read]]:
    """The groups of reviews on the page, best first, none overlapping another.

    `of_item` says that the page is about something people rate, `crowd` that a heading says so: then most reviews must
    have a score, because people also talk without one. `stated` are the elements structured data calls reviews.
    """
    found: list[_Group] = []
    if len(stated) > 1:
        found.append(_Group(float("inf"), repeated.stretches(page, sorted(stated)), {}))
    elif stated:
        found.append(_Group(float("inf"), [range(stated[0], page.end[stated[0]])], {}))
    named = review_seeds.named(page, comments=of_item)
    tried: set[tuple[bool | range, ...]] = set()
    elsewhere = excerpts.elsewhere(page) if named else []
    for members in repeated.groups(page, named)[:MOST_GROUPS]:
        _judge_into(found, tried, page, members, elsewhere, of_item=of_item)
    if (of_item or crowd) and not found:
        least = 0 if of_item else LEAST_SCORED
        for seeds in ([] if of_item else review_seeds.named(page, comments=True), review_seeds.marks(page)):
            for members in repeated.groups(page, seeds)[:MOST_GROUPS]:
                _judge_into(found, tried, page, members, elsewhere, of_item=True, least_rated=least)
    if (of_item or crowd) and not found and _ONE.search(page.all_text):
        found.extend(_single(page, named))
    if not found:
        found.extend(_helpful(page))
    found.sort(key=lambda group: -group.worth)
    kept: list[_Group] = []
    for group in found:
        if not any(_overlap(group.stretches, other.stretches) for other in kept):
            kept.append(group)
    groups = [_read_all(page, group) for group in kept]
    groups.sort(key=lambda group: group[0].stretch.start)
    return groups


# A page that says that it has one review.
_ONE = re.compile(
    r"1 (?<![\d.,]1 )(?:(?:customer|user|guest) )?(?:review|(?:kunden)?bewertung|rezension|avis|opinión|reseña|"
    r"recensione|отзыв|recensie|beoordeling|opinia|avaliação)(?!\w)",
    re.IGNORECASE,
)


def _single(page: Page, named: Sequence[int]) -> list[_Group]:
    """The one review of a page: the first element of the name with a named author, a day, a score and a text."""
    for i in named:
        if page.end[i] - i > LARGEST or any(True for _ in page.within(i, "h1")):
            continue
        stretch = [range(i, page.end[i])]
        one = _read_one(page, stretch, 0, month_first(page, stretch))
        if one.parts.is_whole and one.parts.sure and one.parts.date and one.rating:
            return [_Group(MOST_WORTH, stretch, {0: one})]
    return []


MOST_LEVELS = 8  # elements around the question whether a review helped that may be the review


def _helpful(page: Page) -> list[_Group]:
    """The review of one member: the page asks once whether it helped, below a member's name, a score and a text."""
    asked = review_parts.asked_once(page)
    if asked is None:
        return []
    i = page.owner[asked]
    for _ in range(MOST_LEVELS):
        if i < 0 or page.end[i] - i > LARGEST or page.tag[i] in ("body", "html"):
            break
        one = read_alone(page, range(i, page.end[i]))
        if one.parts.is_whole and one.parts.sure and one.rating and _leads_to_member(page, i):
            return [_Group(MOST_WORTH, [one.stretch], {0: _titled(page, one)})]
        i = page.parent[i]
    return []


def _leads_to_member(page: Page, i: int) -> bool:
    return any(review_author.USER_LINK.search(page.attr(k, "href").lower()) for k in page.within(i, "a"))


def _titled(page: Page, one: Read) -> Read:
    """The same with the page's own title, where that stands over the text."""
    at = next((k for k in one.stretch if page.tag[k] == "h1"), None) if one.parts.headline is None else None
    title = page.text(at) if at is not None else ""
    if at is None or not title:
        return one
    return replace(one, parts=replace(one.parts, headline=Found(title, page.path(at), title, "visible")))


def _judge_into(
    found: list[_Group],
    tried: set[tuple[bool | range, ...]],
    page: Page,
    members: list[int],
    elsewhere: Sequence[int],
    *,
    of_item: bool,
    least_rated: float = 0,
) -> None:
    """Judge the ways to part a list at these elements; `elsewhere` are the links to critics' reviews on other sites."""
    if any(MOST_WORTH * len(members) <= other.worth and _touches(members, other.stretches) for other in found):
        return  # it could not win over one that it overlaps
    held = repeated.stretches(page, members)
    roots = [one.start for one in held]
    ways = (held, repeated.unwrapped(page, members), repeated.unwrapped(page, roots) if roots != members else [])
    best: _Group | None = None
    for way in ways:
        if best is not None and best.worth >= MOST_WORTH * len(members):
            break
        stretches = [one for one in way if not any(i in one for i in elsewhere)] if elsewhere else way
        if len(stretches) < 2 or (of_item, *stretches) in tried or max(map(len, stretches)) > LARGEST:
            continue
        tried.add((of_item, *stretches))
        group = _judged(page, stretches, of_item=of_item, widened=stretches[0].start != members[0])
        if group is None or (
            group.rated < least_rated and not group.is_signed and not _rated_as(page, group, least_rated)
        ):
            continue
        if best is None or group.worth > best.worth:
            best = group
    if best is not None:
        found.append(best)


def _rated_as(page: Page, group: _Group, least: float) -> bool:
    """Have so many of the reviews a score, once all that the others explain is taken together?"""
    read = review_groups.rated(page, list(group.sample.values()))
    return sum(one.rating is not None for one in read) >= least * len(read)


def _touches(members: list[int], stretches: list[range]) -> bool:
    return any(i in held for i in members[:2] for held in stretches)


def _overlap(a: list[range], b: list[range]) -> bool:
    start, stop = min(held.start for held in a), max(held.stop for held in a)
    near = [held for held in b if held.start < stop and held.stop > start]
    return any(x.start < y.stop and y.start < x.stop for x in a for y in near)


def _holes(stretches: list[range], n: int) -> list[range]:
    """The other reviews that stand inside the n-th one."""
    own = stretches[n]
    inside: list[range] = []
    for other in stretches[n + 1 :]:
        if other.start >= own.stop:
            break
        if not inside or other.start >= inside[-1].stop:
            inside.append(other)
    return inside


def _read_all(page: Page, group: _Group) -> list[Read]:
    stretches, sample = group.stretches[:MOST_STRETCHES], group.sample
    order = month_first(page, group.stretches)
    read = [sample[n] if n in sample else _read_one(page, stretches, n, order) for n in range(len(stretches))]
    return review_groups.together(page, read)


def _read_one(page: Page, stretches: list[range], n: int, order: bool | None) -> Read:
    holes = _holes(stretches, n)
    parts = review_parts.read(page, stretches[n], holes, month_first=order)
    elements = list(review_parts.inside(stretches[n], holes))
    return Read(stretches[n], parts, review_rating.read(page, elements, parts.replies))


def read_alone(page: Page, stretch: range) -> Read:
    """One stretch, as the only review of its page."""
    return _read_one(page, [stretch], 0, month_first(page, [stretch]))


_SLASHED = re.compile(r"(?<![\d.,/])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d{2})(?![\d/])")


def month_first(page: Page, stretches: list[range]) -> bool | None:
    """How 01/02/2020 is meant in these reviews: as the others among them show, else as the page's language has it."""
    for held in stretches:
        for k in page.said_in(page.first[held.start], page.last[held.start]):
            match = _SLASHED.search(page.pieces[k]) if "/" in page.pieces[k] else None
            if match and (int(match[1]) > 12) != (int(match[2]) > 12):
                return int(match[2]) > 12
    language = (page.attr(0, "lang") if len(page) else "").lower()
    return language in ("en", "en-us") or None


def _judged(page: Page, stretches: list[range], *, of_item: bool, widened: bool) -> _Group | None:
    """The stretches as a group; None where they are no list of reviews."""
    shapes = Counter(repeated.shape(page, held.start) for held in stretches)
    if shapes.most_common(1)[0][1] < LEAST_ALIKE * len(stretches):
        return None
    sample = _sample(page, stretches, of_item=of_item)
    if sample and not any(one.rating or one.parts.date for one in sample.values()):
        sample = dict(zip(sample, review_groups.rated(page, list(sample.values())), strict=True))
    worth = _worth(page, list(sample.values()), len(stretches), of_item=of_item, widened=widened) if sample else 0
    return _Group(worth, stretches, sample) if worth else None


def _sample(page: Page, stretches: list[range], *, of_item: bool) -> dict[int, Read]:
    """Some of the stretches, read; none where too few of them hold a whole review, which is often seen after a few."""
    numbers = range(0, len(stretches), max(1, len(stretches) // SAMPLE))[:SAMPLE]
    may_lack = len(numbers) - max(2, LEAST_WHOLE * len(numbers))
    order = month_first(page, stretches)
    read: dict[int, Read] = {}
    lacking = 0
    for n in numbers:
        read[n] = _read_one(page, stretches, n, order)
        lacking += not (read[n].parts.is_whole or (of_item and read[n].is_nobodys))
        if lacking > may_lack:
            return {}
    named = review_groups.authored(page, list(read.values()))
    return dict(zip(read, review_groups.anonymous(page, named) if of_item else named, strict=True))


def _worth(page: Page, read: list[Read], count: int, *, of_item: bool, widened: bool) -> float:
    """How much `count` stretches, of which these were read, are like a list of reviews; 0 where they are none."""
    nobodys = of_item and all(one.is_nobodys for one in read) and not is_aside(page, read[0].stretch.start)
    whole = read if nobodys else [one for one in read if one.parts.is_whole]
    if not whole:
        return 0
    dated = sum(one.parts.date is not None for one in whole) / len(whole)
    rated = sum(one.rating is not None for one in whole) / len(whole)
    if dated < LEAST_DATED and rated < LEAST_RATED:
        return 0
    if count == 2 and (dated < 1 or (widened and rated < 1)):
        return 0
    sure = 1 if nobodys else sum(one.parts.sure for one in whole) / len(whole)
    if not of_item and _are_teasers(page, whole):
        return 0
    full = of_item or (dated == rated == 1 and not any(one.parts.linked for one in whole))
    if sure < LEAST_SURE and (max(dated, rated) < 1 or len(whole) < 3 or not full):
        return 0
    names = {one.parts.author.value for one in whole if one.parts.author}
    texts = {one.parts.body.value for one in whole if one.parts.body}
    if rated < LEAST_RATED and sum(text.rstrip().endswith(ASKED) for text in texts) > len(texts) / 2:
        return 0  # what buyers ask stands in the same shape as what they say
    if len(whole) > 3 and (len(names) < LEAST_AUTHORS * len(whole) * (not nobodys) or len(texts) < 0.7 * len(whole)):
        return 0
    return len(whole) / len(read) * count * (1 + dated + rated)


def _are_teasers(page: Page, whole: list[Read]) -> bool:
    """Does a title that leads elsewhere stand over a line or two each, as in a magazine's list of its own reviews?"""
    linked = sum(one.parts.linked for one in whole)
    letters = sum(len(one.parts.body.value) for one in whole if one.parts.body)
    if linked <= len(whole) / 2 or letters >= LONGEST_TEASER * len(whole):
        return False
    return sum(review_author.has_account(page, one.stretch) for one in whole) <= len(whole) / 2
