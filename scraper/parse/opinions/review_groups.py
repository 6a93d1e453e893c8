"""What the reviews of one list tell of each other: whose place names stand in, which scale their scores have.

A single review may leave open what all together show: a name that has not the form of one, a title that is the subject
of a thread, icons that are all alike, a figure without a scale, a score that people write into their text.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from scraper.discover import repeated
from scraper.elements import HEADING
from scraper.page import Page
from scraper.parse.opinions import review_author, review_names, review_scores
from scraper.parse.opinions.review_parts import Parts
from scraper.parse.scores.rating_labels import LABELLED, SCALED
from scraper.parse.scores.rating_text import find
from scraper.records import Found, Rating

LEAST_NAMED = 0.5  # of what stands in headings must have the form of names, or none is one
LEAST_COMMON = 3  # reviews with the same line in them, where it is none of the text
LEAST_WRITTEN = 0.6  # of the reviews that must have a score in their text, where one is believed
NEAR_END = 50  # characters at either end of a text in which it may stand


@dataclass(frozen=True, slots=True)
class Read:
    """One stretch and what was read in it."""

    stretch: range
    parts: Parts
    rating: Found[Rating] | None

    @property
    def is_nobodys(self) -> bool:
        """A text with a day and a score, whose author the page does not name."""
        parts = self.parts
        return parts.author is None and bool(parts.body and parts.date and self.rating)


def together(page: Page, read: list[Read]) -> list[Read]:
    """The reviews of one list, each completed by what the others show."""
    named = anonymous(page, _without_subject(authored(page, read)))
    return on_one_scale(_in_stars(rated(page, without_form(page, named))))


def without_form(page: Page, read: list[Read]) -> list[Read]:
    """Lines that most of the texts have are the form's: "Verified purchase", "Worked here as:"."""
    lines = Counter(line for one in read if one.parts.body for line in set(one.parts.body.value.split("\n")))
    common = {line for line, times in lines.items() if times >= LEAST_COMMON and times > len(read) / 2}
    return [_without_lines(page, one, common) for one in read] if common else read


def _without_lines(page: Page, one: Read, lines: set[str]) -> Read:
    body = one.parts.body
    kept = [line for line in body.value.split("\n") if line not in lines] if body else []
    if body is None or not kept:
        return one
    raw, path = body.raw, body.path
    if raw in lines:  # what was cited is the form's
        raw = max(kept, key=len)
        at = next((i for i in reversed(one.stretch) if raw in page.text(i)), None)
        if at is None:
            return one
        path = page.path(at)
    return replace(one, parts=replace(one.parts, body=replace(body, value="\n".join(kept), raw=raw, path=path)))


def anonymous(page: Page, read: list[Read]) -> list[Read]:
    """Titles that were taken for names, where most of them cannot be: on a page that names nobody."""
    named = [one for one in read if one.parts.author]
    doubtful = [
        one for one in named if not one.parts.sure and one.parts.headline is None and _is_headed(page, one.parts)
    ]
    if len(doubtful) < len(named) or len(named) < 2:
        return read
    names = sum(review_names.is_like_name(one.parts.author.value) for one in named if one.parts.author)
    if names > LEAST_NAMED * len(named):
        return read
    return [
        replace(
            one, parts=replace(one.parts, author=None, author_at=None, headline=one.parts.author or one.parts.headline)
        )
        for one in read
    ]


def _is_headed(page: Page, parts: Parts) -> bool:
    """Stands what was taken for the author in a heading?"""
    return parts.author_at is not None and bool(page.bits[parts.author_at] & HEADING)


def authored(page: Page, read: list[Read]) -> list[Read]:
    """Names where the other reviews have theirs, for those that have not the form of one ("old_harbour_cat")."""
    named = Counter(repeated.shape(page, at) for one in read if (at := one.parts.author_at) is not None)
    if not named or all(one.parts.author and one.parts.sure for one in read):
        return read
    shape, times = named.most_common(1)[0]
    if times < max(2, named.total() / 2):
        return read
    return [_with_author(page, one, shape) if _is_doubtful(page, one.parts, shape) else one for one in read]


def _is_doubtful(page: Page, parts: Parts, shape: str) -> bool:
    """Has a review no author, or one that only its place calls so, and not the place of the others?"""
    at = parts.author_at
    return at is None or (not parts.sure and repeated.shape(page, at) != shape)


def _with_author(page: Page, one: Read, shape: str) -> Read:
    found = review_author.of_shape(page, one.stretch, shape)
    if found is None:
        return one
    author, at = found
    title = one.parts.headline or one.parts.author  # what was taken for the name is what stands in a title's place
    headline = None if title and title.value == author.value else title
    return replace(one, parts=replace(one.parts, author=author, author_at=at, headline=headline, sure=False))


def _without_subject(read: list[Read]) -> list[Read]:
    """A title that most reviews have is the subject of a thread, not what somebody called a review."""
    titles = Counter(one.parts.headline.value for one in read if one.parts.headline)
    common = {title for title, times in titles.items() if times >= 3 and times > len(read) / 2}
    if not common:
        return read
    return [
        replace(one, parts=replace(one.parts, headline=None))
        if one.parts.headline and one.parts.headline.value in common
        else one
        for one in read
    ]


def rated(page: Page, read: list[Read]) -> list[Read]:
    """Scores that one review alone does not tell, but all together do."""
    if all(one.rating for one in read):
        return read
    read = [one if one.rating else _headed(one) for one in read]
    ratings = review_scores.of_group(page, [one.stretch for one in read], [one.rating for one in read])
    if not any(ratings):
        ratings = [_in_prose(one) for one in read]
        if sum(rating is not None for rating in ratings) < LEAST_WRITTEN * len(read):
            return read
    return [replace(one, rating=rating) for one, rating in zip(read, ratings, strict=True)]


def _in_prose(one: Read) -> Found[Rating] | None:
    """The score that a text begins or ends with: "8/10. The second half drags", "... Wertung: 6/10"."""
    body = one.parts.body
    if body is None:
        return None
    for said in (body.value[:NEAR_END], body.value[-NEAR_END:]):
        told = [
            match.rating
            for match in find(said)
            if match.sure >= LABELLED or (match.sure >= SCALED and match.rating.best)
        ]
        if (
            len(told) == 1
            and not told[0].aspect
            and isinstance(told[0].value, float | int)
            and told[0].value
            and told[0].raw in body.raw
        ):
            return Found(told[0], body.path, told[0].raw, body.source)
    return None


def _headed(one: Read) -> Read:
    """A review whose text begins with a line that is its score: "Overall rating: 4 of 5"."""
    body = one.parts.body
    line, _, rest = body.value.partition("\n") if body else ("", "", "")
    rating = review_scores.called(line) if rest else None
    if body is None or rating is None:
        return one
    found = Found(rating, body.path, rating.raw, body.source)
    return replace(one, rating=found, parts=replace(one.parts, body=replace(body, value=rest)))


def on_one_scale(read: list[Read]) -> list[Read]:
    """Scores without a printed best: where one of them is above five, all are of ten, or of a hundred."""
    bare = [one.rating.value.value for one in read if one.rating and one.rating.value.best is None]
    most = max((value for value in bare if isinstance(value, float | int)), default=0)
    best = next((best for best in (10.0, 100.0) if 5 < most <= best), None)
    if best is None:
        return read
    return [
        replace(one, rating=replace(one.rating, value=replace(one.rating.value, best=best)))
        if one.rating and one.rating.value.best is None
        else one
        for one in read
    ]


def _in_stars(read: list[Read]) -> list[Read]:
    """Classes that count tenths of stars (stars-45 beside stars-10): 10 means one star there, not ten."""
    tenths = [one.rating.value.raw for one in read if one.rating and one.rating.source == "class"]
    numbers = [int(match[1]) for raw in tenths if (match := _LAST_NUMBER.search(raw))]
    if not numbers or max(numbers) <= 10 or any(number % 5 or number > 50 for number in numbers):
        return read
    fixed = []
    for one in read:
        match = _LAST_NUMBER.search(one.rating.value.raw) if one.rating and one.rating.source == "class" else None
        if one.rating and match:
            rating = replace(one.rating.value, value=int(match[1]) / 10, best=5.0)
            one = replace(one, rating=replace(one.rating, value=rating))
        fixed.append(one)
    return fixed


_LAST_NUMBER = re.compile(r"(\d{1,3})\D*\Z")
