"""What kind of work a page is about: data, address, sections, particulars and the text, each with its weight."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from urllib.parse import unquote

from scraper import text
from scraper.page import Page
from scraper.parse import headline
from scraper.parse.around import kickers, tags
from scraper.parse.data.structured import Node, Structured
from scraper.parse.rules import Ledger
from scraper.parse.text.main_text import MainText
from scraper.parse.works import item_kinds, kind_sections, particulars, review_kinds
from scraper.records import Found
from scraper.urls import host_of

WORKS = (
    "Movie", "TVSeries", "TVEpisode", "TVSeason", "VideoGame", "Game", "MusicAlbum", "MusicRelease", "Book",
    "TheaterEvent",
    "Restaurant", "FoodEstablishment", "Recipe", "SoftwareApplication", "MobileApplication", "Product", "Hotel",
    "LodgingBusiness",
    "LocalBusiness", "TouristAttraction", "Place", "Thing",
)  # fmt: skip
_OG_TYPES = {
    "video.movie": "Movie", "video.tv_show": "TVSeries", "video.episode": "TVEpisode", "music.album": "MusicAlbum",
    "music.song": "MusicRecording", "album": "MusicAlbum", "book": "Book", "books.book": "Book", "product": "Product",
    "og:product": "Product", "restaurant": "Restaurant", "restaurant.restaurant": "Restaurant", "hotel": "Hotel",
    "game": "VideoGame",
}  # fmt: skip
_VAGUE = frozenset(("Thing", "Product", "CreativeWork", "Place", "LocalBusiness"))  # said of everything
# Weights of what tells the kind, found by trying: an address' folders are chosen by editors, its end repeats the
# headline.
_FOLDER, _SECTION, _LABEL, _TITLE, _SLUG, _TEXT = 1.5, 1.0, 0.5, 0.5, 0.3, 5.0
_TITLED, _PARTICULAR, _SITE = 0.6, 0.3, 0.7
_MOST = 2  # times that a word of one place counts
_LEAST_KIND = 0.6  # of all weights together; less is a guess


def best(scores: dict[str, float]) -> str:
    """The kind that most speaks for."""
    return max(scores, key=lambda kind: scores[kind])


def type_of(
    page: Page,
    data: Structured,
    node: Node | None,
    title: str | None,
    name: str,
    main: MainText,
    ledger: Ledger,
    told: Counter[str],
    beside: Sequence[str],
) -> str | None:
    said = next(
        (kind for kind in (node.types if node is not None else ()) if kind in WORKS or kind in item_kinds.KIND_OF_TYPE),
        None,
    )
    if said is not None and said not in _VAGUE and node is not None:
        leaf = node.leaf("name")
        if leaf is not None:
            ledger.note("item", node.source + "-type", Found(said, leaf.path, leaf.raw, node.source))
        return said
    for _, found in data.meta("og:type"):
        if found.value.lower() in _OG_TYPES:
            ledger.note("item", "og-type", found)
            return _OG_TYPES[found.value.lower()]
    scores = scores_of(page, data, title or "", main, told, name=name)
    kind = best(scores)
    if scores[kind] < _LEAST_KIND:
        return said
    ledger.note("item", "vocabulary", Found(kind, "url:" + page.url, page.url, "url"))
    labels = kickers(page, headline.element(page, title)) if kind in item_kinds.PARTED else []
    return item_kinds.type_of(kind, title or "", " ".join([*beside, *labels]), main.body or "", labels)


def scores_of(
    page: Page, data: Structured, title: str, main: MainText, told: Counter[str], *, name: str = ""
) -> dict[str, float]:
    """How much speaks for each kind. What the work is called says nothing of it: "The Book of Boats" is a game."""
    path = page.url.partition("://")[2].partition("/")[2].partition("?")[0].rstrip("/")
    folders, _, slug = path.rpartition("/")
    sections = [section for node in data.articles for section in [node.text("articleSection")] if section]
    sections += [found.value for _, found in data.meta(*_SECTION_METAS)]
    called = set(text.words(name))
    slug = " ".join(word for word in text.words(slug) if word not in called)
    said = title.replace(name, " ") if name else title
    near = kickers(page, headline.element(page, title))
    site = text.key(host_of(page.url))
    labels = [line for line in (*near, *tags(page, main)) if text.key(line) not in site]
    places = (
        (folders, _FOLDER),
        (" ".join(sections), _SECTION),
        (" ".join(labels), _LABEL),
        (said, _TITLE),
        (slug, _SLUG),
    )
    scores = {kind: _TEXT * value for kind, value in item_kinds.told(main.body or "").items()}
    for line, weight in places:
        for kind, times in item_kinds.said(line).items():
            scores[kind] += weight * min(times, _MOST)
    for kind in review_kinds.said(said):
        scores[kind] += _OF_KIND
    for kind in {kind for label in labels for kind in review_kinds.said(label)}:
        scores[kind] += _OF_KIND_BESIDE
    for kind, weight in _by_section(labels, sections, folders).items():
        scores[kind] += weight
    for kind, times in told.items():
        scores[kind] += _PARTICULAR * times
    titles = [
        part
        for tag in ("title", "h1")
        for k in page.by_tag.get(tag, ())[:1]
        for part in (page.text(k).replace(name, " ") if name else "").split("|")
        if text.key(part) not in site
    ]
    for kind, times in particulars.told(titles).items():
        scores[kind] += _TITLED * times
    known_for = particulars.of_site(page.url)
    if known_for is not None:
        scores[known_for] += _SITE
    if _SEASON.search(title):
        scores["tv"] += _SEASONAL
    return scores


def _by_section(labels: Sequence[str], sections: Sequence[str], folders: str) -> dict[str, float]:
    """What the kinds after which a section, a tag or a folder is called weigh beside the words of its name."""
    found: dict[str, float] = {}
    for label in labels:
        for part in kind_sections.parts(label):
            kind = kind_sections.of_name(part) or _only(part)
            if kind:
                found[kind] = max(found.get(kind, 0.0), _ALONE if kind in item_kinds.said(part) else _IN_SECTION)
    folded = [folder.replace("-", " ").replace("_", " ") for folder in unquote(folders).lower().split("/")]
    for name in (*sections, *folded):
        kind = kind_sections.of_name(name)
        if kind and not item_kinds.said(name):
            found[kind] = _IN_SECTION
    return found


def _only(part: str) -> str | None:
    """The one kind that a section's name says in a few words: "Kino", "Kultur & Kino"."""
    kinds = item_kinds.said(part) if len(part) <= _LONGEST_SECTION else {}
    return next(iter(kinds)) if len(kinds) == 1 and len(text.words(part)) <= _MOST_WORDS else None


_LONGEST_SECTION, _MOST_WORDS = 30, 3  # letters and words
_ALONE = 0.3  # weight of a section called after one kind, over that of any label
_IN_SECTION = 0.7  # where no word of its name weighs anything
_OF_KIND_BESIDE = 1.0  # of a kicker or a tag that says it
_OF_KIND = 1.5  # weight of a headline that says which kind it reviews
_SEASON = re.compile(
    r"\b(?:season|series|staffel|saison|temporada|stagione|seizoen|sezon|säsong|sesong) \d|"
    r"\bS\d{1,2}\s?E\d|\bepisode \d|"
    r"\b(?:first|second|third|final|fourth|fifth) season\b",
    re.IGNORECASE,
)
_SEASONAL = 2.0  # weight of a season or an episode in the headline: only series have them
_SECTION_METAS = (
    "article:section",
    "section",
    "og:section",
    "keywords",
    "news_keywords",
    "article:tag",
    "parsely-section",
)
