"""The records that pass between the rooms of the house: what was fetched, what was read, and why we believe it.

Names are schema.org's in snake case. A value that a page does not give is None or an empty tuple, never a
guess, never 0.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any, Generic, Literal, TypeVar

Route = Literal["http", "browser", "warc", "wayback", "file"]
Source = Literal["json-ld", "microdata", "rdfa", "microformat", "meta", "visible", "attribute", "class", "url"]
PageType = Literal["review", "item", "listing", "article", "feed", "sitemap", "other"]
LinkKind = Literal["review", "next", "feed", "sitemap", "listing"]
Headers = tuple[tuple[str, str], ...]

T = TypeVar("T")


def header(headers: Headers, name: str) -> str | None:
    """The first value of a header, names compared without case.

    >>> header((("Content-Type", "text/html"),), "content-type")
    'text/html'
    """
    wanted = name.lower()
    return next((value for key, value in headers if key.lower() == wanted), None)


@dataclass(frozen=True, slots=True)
class Hop:
    """One redirect on the way: the address that answered, its status and headers."""

    url: str
    status: int
    headers: Headers = ()


@dataclass(frozen=True, slots=True)
class LeftPart:
    """What a page asked for in the browser and was not given: the address, and why, as a short fixed word."""

    reason: str
    url: str


@dataclass(frozen=True, slots=True)
class Capture:
    """A response as it was received, and how we came by it.

    `body` is the entity with its Content-Encoding undone (so that the same page is the same bytes however it was
    packed); `wire_sha256` and `wire_size_bytes` tell what travelled. Where the coding could not be undone,
    `body` is what travelled and `undecoded` names the coding. `beside` are captures that were made on the way to this
    one: what the browser was sent and its pictures, the live answer that a rescued page stands in for. `parts` are what
    the browser asked for to show it: pictures, styles, fonts, scripts; empty where whole pages are not wanted.
    """

    requested_url: str
    url: str
    fetched_at: datetime
    status: int
    headers: Headers
    body: bytes
    route: Route
    request_headers: Headers = ()
    hops: tuple[Hop, ...] = ()
    # Why the body is not whole: "size", "deadline", "disconnect", "coding" (packed badly), "unspecified" (WARC files).
    truncated: str | None = None
    undecoded: str | None = None  # the Content-Encoding that could not be undone
    wire_sha256: str | None = None  # hex; None when body is what travelled
    wire_size_bytes: int | None = None
    http_version: str | None = None
    remote_address: str | None = None
    beside: tuple[Capture, ...] = ()
    parts: tuple[Capture, ...] = ()
    left_parts: tuple[LeftPart, ...] = ()

    @property
    def content_type(self) -> str | None:
        """The media type alone, lower case: "text/html"."""
        value = header(self.headers, "content-type")
        return value.split(";")[0].strip().lower() if value else None


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """What one rule found: the value, the place (see `Page.path`), the text there, and the kind of source.

    The runner stamps the rule's name when it turns a Found into Evidence.
    """

    value: T
    path: str
    raw: str
    source: Source


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a value is believed: `path` leads, in the stored bytes, to a node or attribute whose text holds `raw`.

    `span` is given where a long value (the body) stands in several places: the characters [start, stop) of the value
    that this place supports; `raw` is then that part of the value.
    """

    rule: str
    path: str
    raw: str
    source: Source
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two sources on one page that disagree: both are kept, `kept` is the one that stands in the Reading."""

    field: str
    kept: str
    other: str
    kept_source: Source
    other_source: Source
    other_path: str


@dataclass(frozen=True, slots=True)
class Rating:
    """One score. `value` is a number, or a word where the page gives only a word ("Sehr gut").

    `best` is None where the page does not say it. `normalized` is 0..1 by `method` (named and versioned), None where
    no scale is known. `aspect` None means the work as a whole.
    """

    value: float | str
    best: float | None
    worst: float | None
    raw: str
    aspect: str | None = None
    normalized: float | None = None
    method: str | None = None
    scale: str | None = None  # "stars", "points", "percent", "letter", "grade", "word", "thumb"


@dataclass(frozen=True, slots=True)
class AggregateRating:
    """Many people's score. `rating_count` counts scores, `review_count` counts texts."""

    value: float
    best: float | None
    worst: float | None
    rating_count: int | None
    review_count: int | None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the main text; level 1-6, None for a bold paragraph that acts as one; anchor is its id."""

    level: int | None
    text: str
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Caption:
    """One per picture; alt text and caption that say the same are one. IPTC: Caption/Description, Credit Line."""

    text: str | None
    credit_line: str | None = None
    image_url: str | None = None
    alt_text: str | None = None


@dataclass(frozen=True, slots=True)
class QuickLink:
    """A line of an on-page contents block ("Quick Links", "Jump to"); url absolute."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Item:
    """The work reviewed; type is a schema.org type (Movie, TVSeries, MusicAlbum, VideoGame, Book, Product, ...)."""

    name: str | None
    type: str | None = None
    year: int | None = None
    identifiers: tuple[tuple[str, str], ...] = ()  # ("imdb", "tt0078748"), ("isbn", "978..."), ...


@dataclass(frozen=True, slots=True)
class UserReview:
    """One of many people's reviews on a page; date ISO 8601; anchor is the id it can be linked by."""

    author: str | None
    rating: Rating | None
    date: str | None
    headline: str | None
    body: str | None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """An onward link, absolute."""

    url: str
    kind: LinkKind
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read from one capture. A pure function of its bytes, its URL and its headers."""

    url: str
    page_type: PageType = "other"
    canonical_url: str | None = None
    site_name: str | None = None
    language: str | None = None  # BCP 47 primary tag: "en"
    is_accessible_for_free: bool | None = None
    headline: str | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    publisher: str | None = None
    date_published: str | None = None  # ISO 8601, date or date-time as the page gives it
    date_modified: str | None = None
    item: Item | None = None
    ratings: tuple[Rating, ...] = ()
    headings: tuple[Heading, ...] = ()
    captions: tuple[Caption, ...] = ()
    quick_links: tuple[QuickLink, ...] = ()
    positive_notes: tuple[str, ...] = ()
    negative_notes: tuple[str, ...] = ()
    verdict: str | None = None
    body: str | None = None  # paragraphs parted by newlines
    word_count: int | None = None
    aggregate_rating: AggregateRating | None = None
    user_reviews: tuple[UserReview, ...] = ()
    links: tuple[Link, ...] = ()
    evidence: dict[str, tuple[Evidence, ...]] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON data: dicts, lists, strings, numbers, None."""
        return {name: _plain(getattr(self, name)) for name in _names(Reading)}


_NAMES: dict[type, tuple[str, ...]] = {}


def _names(kind: type) -> tuple[str, ...]:
    names = _NAMES.get(kind)
    if names is None:
        names = _NAMES[kind] = tuple(f.name for f in fields(kind))
    return names


def _plain(value: Any) -> Any:
    """JSON data of a record; a tuple of pairs stays a list of lists, except identifiers, which read as a mapping."""
    kind = type(value)
    if kind is str or value is None or kind is int or kind is float or kind is bool:
        return value
    if kind is tuple:
        return [_plain(part) for part in value]
    if kind is dict:
        return {key: _plain(part) for key, part in value.items()}
    if kind is Item:
        return {"name": value.name, "type": value.type, "year": value.year, "identifiers": dict(value.identifiers)}
    return {name: _plain(getattr(value, name)) for name in _names(kind)}


@dataclass(frozen=True, slots=True)
class Discovered:
    """An address found in a sitemap, a feed or a page; `kind` "page" means: could be anything.

    `last_modified` and `published` are ISO 8601 as the source gives them; `title` what the source calls it.
    """

    url: str
    kind: Literal["page", "review", "next", "feed", "sitemap", "listing"]
    title: str | None = None
    last_modified: str | None = None
    published: str | None = None
