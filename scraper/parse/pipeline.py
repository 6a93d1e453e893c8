"""Reading one page: the order of the rules, and why it is this order.

    structured data     what the page says of itself to machines; everything below compares with it
    headline, site      short facts that need only the head and the structured data
    main text           which blocks are the review; the rules below look inside or around it
    headings, captions, quick links                      fields taken from the main text's region
    users' reviews and their average                     other people's scores, names and days are not the page's own
    notes, people, dates, ratings                        what is said outside of them
    furniture           what was read as a field is taken out of the main text
    page type           decided late, from everything that was read; item and links follow it

Every rule is a pure function of the page and of what stands above it in this list.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from scraper.discover import links as onward
from scraper.page import Page
from scraper.parse import captions, dates, documents, headings, headline, page_type, people, quick_links, site
from scraper.parse.data import structured
from scraper.parse.opinions import aggregate, crowd_signs, user_reviews
from scraper.parse.rules import Ledger
from scraper.parse.scores import notes, rating_places, ratings
from scraper.parse.text import body, furniture, region
from scraper.parse.wall_words import Wall
from scraper.parse.walls import wall_of
from scraper.parse.works import item
from scraper.records import Capture, Discovered, PageType, Reading
from scraper.sites import Recipe, choose, recipes_for

_HOLDING_A_TEXT = ("review", "item", "article")  # elsewhere lines beside pictures are teasers, lists of links menus


@dataclass(frozen=True, slots=True)
class CaptureRead:
    """A capture's reading, every address found in it, and whether it is the page at all."""

    reading: Reading
    discovered: tuple[Discovered, ...]
    wall: Wall | None = None  # what stands in the page's place


def parse_page(html: bytes, url: str, *, headers: Mapping[str, str] | None = None) -> Reading:
    """See `scraper.parse`, which calls this."""
    document = documents.opened(html, url, headers)
    return documents.read(document, url) if document else read_page(Page(html, url, headers=headers))


def read_page(page: Page, *, recipes_folder: Path | None = None) -> Reading:
    """The reading of an opened page: by the rules every site shares, then by the site's recipe where there is one."""
    reading = by_general_rules(page)
    recipe = recipe_for(reading, recipes_folder)
    if recipe is None:
        return reading
    from scraper.parse import recipes  # brings BeautifulSoup, which only sites with a recipe need

    return recipes.apply(page, reading, recipe)


def recipe_for(reading: Reading, folder: Path | None = None) -> Recipe | None:
    """The recipe of the page's site that was valid when the page was published; None where the site has none."""
    address = reading.url if reading.url.startswith("http") else reading.canonical_url or reading.url
    return choose(recipes_for(address, folder), reading.date_published)


def by_general_rules(page: Page) -> Reading:
    """What the rules that every site shares read, in the order told above."""
    ledger = Ledger()
    data = structured.read(page)
    facts = site.read(page, data, ledger)
    title = headline.read(page, data, facts, ledger)
    main = body.read(page, title)
    classes = region.text_classes(page, main)
    around = region.around(page, main, title, classes)
    jumps = quick_links.read(page, main, around, ledger)
    marks = headings.read(page, main, around, title, jumps, ledger)
    pictures = captions.read(page, main, around, ledger)
    crowd = crowd_signs.Crowd(page)
    average = aggregate.read(page, data, ledger, crowd)
    by_users = user_reviews.read(page, data, average, ledger, crowd)
    many = by_users.reviews
    average = aggregate.settled(average, many)
    place = rating_places.look(page, data, main, theirs=by_users.places, classes=classes)
    judged = notes.read(place, ledger)
    people_ = people.read(page, data, facts, title, main, ledger, by_users.places)
    when = dates.read(page, data, facts, title, main, ledger, by_users.places)
    scores = ratings.read(place, many, ledger, average=average)
    main = furniture.settle(page, main, people_.authors, when.published, ledger)
    signed, lists = bool(people_.authors and when.published), {"leads": by_users.leads, "single": by_users.single}
    kind = page_type.decide(page, data, facts, title, main, scores, many, average, judged, signed=signed, **lists)
    if kind == "review" and place is not None and not place.reviewing:
        scores = scores or ratings.read(
            place, many, ledger, average=average, known=True
        )  # what it does not call itself
    if kind not in _HOLDING_A_TEXT:
        pictures, jumps = (), ()
        ledger.forget("captions", "quick_links")
    if kind == "listing":
        scores = ()  # what it shows is what its works, or its visitors, were given
        ledger.forget("ratings")
    return Reading(
        url=page.url,
        page_type=kind,
        canonical_url=facts.canonical_url,
        site_name=facts.site_name,
        language=facts.language,
        is_accessible_for_free=facts.is_accessible_for_free,
        headline=title,
        authors=people_.authors,
        editors=people_.editors,
        publisher=facts.publisher,
        date_published=when.published,
        date_modified=when.modified,
        item=item.read(page, data, facts, _naming(by_users, kind), title, main, ledger, place.short if place else ()),
        ratings=scores,
        headings=marks,
        captions=pictures,
        quick_links=jumps,
        positive_notes=judged.positive,
        negative_notes=judged.negative,
        verdict=judged.verdict,
        body=main.body,
        word_count=main.word_count or None,
        aggregate_rating=average,
        user_reviews=many,
        links=onward.read(page, kind, by_users.places, single=by_users.single),
        evidence={field: tuple(entries) for field, entries in ledger.evidence.items()},
        conflicts=tuple(ledger.conflicts),
    )


def _naming(by_users: user_reviews.Many, kind: PageType) -> PageType:
    """As a page of which kind the work is named: a list of reviews of one thing as the thing's."""
    return "review" if by_users.single else "item" if by_users.of_one else kind


def read_capture(capture: Capture, *, recipes_folder: Path | None = None) -> CaptureRead:
    """The reading of a capture and the addresses in it; of a feed or a sitemap, every entry with its date.

    `recipes_folder` holds recipes of the user's own, which come before those that ship with the program.
    """
    headers = dict(capture.headers)
    document = documents.opened(capture.body, capture.url, headers)
    if document:
        return CaptureRead(documents.read(document, capture.url), document.found)
    page = Page(capture.body, capture.url, headers=headers)
    reading = read_page(page, recipes_folder=recipes_folder)
    found = tuple(Discovered(link.url, link.kind, title=link.text or None) for link in reading.links)
    return CaptureRead(reading, found, wall_of(page, reading))
