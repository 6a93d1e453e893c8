"""What a page is: a review, an item with its reviews, a listing, an article, or something else.

Decided last, from everything that was read. Signs are weighed: most pages show several, and any one of them may
mislead ("peer review", a rating in a sidebar, a product's own page with a Review in its data). Feeds and sitemaps are
told from their bytes elsewhere.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from scraper import text
from scraper.discover import excerpts, links, review_words, teasers
from scraper.elements import LINK
from scraper.page import Page
from scraper.parse.data.structured import Structured
from scraper.parse.scores.notes import Notes
from scraper.parse.site import SiteFacts
from scraper.parse.text.main_text import MainText
from scraper.parse.works import review_headlines
from scraper.parse.works.review_addresses import says
from scraper.parse.works.review_signs import ITEM_TYPES, MANY, THRESHOLD, denies, is_article, signs
from scraper.records import AggregateRating, PageType, Rating, UserReview

_LIST_TYPES = frozenset(("CollectionPage", "SearchResultsPage", "ItemList", "OfferCatalog", "Blog"))
_OG_ITEMS = re.compile(r"movie|tv_show|episode|album|book(?!s\.author)|product|restaurant|hotel|game|recipe|business")
_LIST_PATH = re.compile(
    r"/(?:category|categories|categoria|kategorie|tag|tags|topics?(?!/\d)|archives?(?=(?:/\d{4}(?:/\d{1,2}){0,2})?/?\Z)|page/\d+|"
    r"search|author|authors|label|section|browse|lists?)(?:/|\Z)|/(?:viewforum|forumdisplay)\.php\Z",
    re.IGNORECASE,
)
# be a work's name: /film/contact.
_SERVICE_PATH = re.compile(
    r"\A/(?:[a-z]{2}/)?(?:contact(?:-?us|o|ez-nous)?|kontakt|contatti|contato|login|log-?in|sign-?in|sign-?up|register|registr\w+|"
    r"inscription|konto|my-?account|forgot-?password|impressum|imprint|privacy(?:-policy)?|datenschutz|terms(?:-of-\w+)?|agb|"
    r"cart|basket|warenkorb|checkout)(?:\.\w{2,5})?/?\Z|/account/(?:login|create|register|forgotpassword)/?\Z",
    re.IGNORECASE,
)
_ARTICLE_WORDS = 120
_SIGNED_WORDS = 40  # of a text that has an author and a day
_MANY_HEADINGS, _FEW_HEADINGS = 8, 4
_FEW_RATED = 4  # rated things that make a list where more pages of them follow
_WORDS_PER_TEASER = 40  # where there are few headings
_WORDS_PER_HEADING = 80  # fewer words for each linked heading make a list of teasers
_WORDS_OF_A_LIST, _WORDS_PER_ITEM = 1200, 15  # of rated things; more are a text beside which rated things stand


def decide(
    page: Page,
    data: Structured,
    facts: SiteFacts,
    title: str | None,
    main: MainText,
    scores: tuple[Rating, ...],
    many: tuple[UserReview, ...],
    average: AggregateRating | None,
    judged: Notes,
    *,
    signed: bool = False,
    leads: bool = False,
    single: bool = False,
) -> PageType:
    """The type of a page that is neither feed nor sitemap; `signed` says that its text has an author and a day,
    `leads` that it is a list of readers' reviews of many things, `single` that it is one member's review of a thing.
    """
    words = _size(main)
    if leads or _is_home(page):
        return "listing"
    if single:
        return "item"
    if _SERVICE_PATH.search(_path(page)) and not scores and not many:
        return "article" if words >= _ARTICLE_WORDS else "other"
    if average is not None and len(many) >= MANY:  # what its readers gave together is no judgement of the page's
        scores = tuple(score for score in scores if score.aspect is not None or score.value != average.value)
    judges = _is_judged(scores, judged) or (any(score.aspect is None for score in scores) and says(page.url))
    is_item = _is_item(page, data, title, many, None if judges else average)
    listing = _is_list(page, data, words)
    if words and not listing:
        found = signs(page, data, facts, title, main, scores, judged, is_item=is_item, many=len(many))
        if found.total >= THRESHOLD:
            return "review"
    if is_item:
        return "item"
    if listing:
        return "listing"
    if words < _WORDS_OF_A_LIST and not is_article(data) and _awaits_reviews(page):
        return "item"
    least = _SIGNED_WORDS if signed else _ARTICLE_WORDS
    if words >= least or (is_article(data) and words):
        return "article"
    return "other"


# What a page says to which nobody has given a review yet, without the first letters; by the page's language.
_NONE_YET = {
    "en": ("e the first to review", "o reviews yet", "here are no reviews", "o customer reviews yet"),
    "de": ("och keine Bewertung", "och keine Rezension", "och keine Kundenbewertung"),
    "fr": ("remier à donner votre avis", "remier à laisser un avis", "ucun avis n"),
    "es": ("ún no hay opiniones", "ún no hay valoraciones", "ún no hay reseñas"),
    "it": ("i sono ancora recensioni",),
    "pt": ("inda não há avaliações",),
    "nl": ("og geen beoordelingen", "og geen reviews", "og geen recensies"),
    "pl": ("rak opinii", "jeszcze opinii"),
    "ru": ("тзывов пока нет", "ока нет отзывов", "тзывов еще нет", "тзывов ещё нет"),
    "ja": ("レビューはまだ", "まだレビュー"),
    "zh": ("暂无评价", "暂无评论"),
    "ko": ("등록된 리뷰가 없", "작성된 후기가 없"),
    "tr": ("enüz yorum", "enüz değerlendirme"),
    "sv": ("nga recensioner",),
    "da": ("ngen anmeldelser",),
    "nb": ("ngen anmeldelser",),
    "vi": ("chưa có đánh giá",),
}


def _awaits_reviews(page: Page) -> bool:
    """Does the page say once that there are no reviews yet? It is about one thing that people may rate."""
    shown = page.all_text
    return any(shown.count(said) == 1 for said in _NONE_YET.get(page.attr(0, "lang")[:2].lower(), _NONE_YET["en"]))


def _size(main: MainText) -> int:
    """How many words a text has; of scripts without spaces, two letters are one."""
    body = main.body or ""
    unspaced = len(_NO_SPACES.findall(body)) if text.has_other_scripts(body) else 0
    return main.word_count + unspaced // 2


_NO_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def _is_judged(scores: tuple[Rating, ...], judged: Notes) -> bool:
    """Has the page a score of its own with reasons? Then readers' votes below it do not make it an item's page."""
    reasons = judged.verdict or judged.positive or any(score.aspect for score in scores)
    return bool(reasons) and any(score.aspect is None for score in scores)


def _is_item(
    page: Page, data: Structured, title: str | None, many: tuple[UserReview, ...], average: AggregateRating | None
) -> bool:
    tops = [
        node
        for kind in ITEM_TYPES & data.types
        for node in data.of_type(kind)
        if node.parent is None or node.prop in ("mainEntity", "mainEntityOfPage")
    ]
    if any(node.is_a("Recipe") for node in tops):
        return True
    og = next((found.value.lower() for _, found in data.meta("og:type")), "")
    named = {text.key(node.text("name")) for node in tops} - {""}
    if tops and len(named) <= 2 and og not in ("article",) and not is_article(data):
        return True
    if og not in ("article", "website") and _OG_ITEMS.search(og) and not _head_reviews(page):
        return True
    if many and (len(many) >= MANY or not tops) and not is_article(data):
        return True
    beside = bool(title) and not tops and not many and _names_review(title or "")
    if average is not None and not beside and not is_article(data) and len(named) <= 2 and not denies(title or ""):
        return True
    return not is_article(data) and excerpts.gathers(page)


def _head_reviews(page: Page) -> bool:
    """Does the head's title say outright which work is reviewed: "Book Review: Slow Boat by Ann Lee"?"""
    return any(
        review_headlines.named(page.text(i)[:_LONGEST_TITLE]) is not None and "reviews" not in page.text(i).lower()
        for i in page.by_tag.get("title", ())[:1]
    )


_LONGEST_TITLE = 300  # letters


def _names_review(title: str) -> bool:
    return review_headlines.named(title) is not None or (review_headlines.says(title) and "★" not in title)


def _is_home(page: Page) -> bool:
    path = page.url.partition("://")[2].partition("/")[2]
    return not path.strip("/") or bool(re.fullmatch(r"index\.\w+", path))


def _path(page: Page) -> str:
    return "/" + unquote(page.url.partition("://")[2].partition("/")[2].partition("?")[0])


def _is_headed_list(page: Page) -> bool:
    """Is the page's heading a word for many reviews and no more, and do more pages follow?"""
    heads = [page.text(i) for i in page.by_tag.get("h1", ())[:1]]
    return len(heads) == 1 and len(heads[0].split()) == 1 and teasers.is_of_reviews(page) and links.has_next(page)


def _is_list(page: Page, data: Structured, words: int) -> bool:
    """By its address, by its data, or because most of its headings are links."""
    path = _path(page)
    if review_words.said_by(path.rstrip("/") or "/") == "list" or _LIST_PATH.search(path):
        return not is_article(data)
    if _LIST_TYPES & data.types and any(
        node.parent is None for node in data.of_type("CollectionPage", "SearchResultsPage")
    ):
        return True
    if words < _ARTICLE_WORDS and _is_headed_list(page):
        return not is_article(data)
    heads = [i for tag in ("h2", "h3") for i in page.by_tag.get(tag, ())]
    linked = sum(page.bits[i] & LINK > 0 or any(True for _ in page.within(i, "a")) for i in heads)
    many, all_linked = len(heads) >= _MANY_HEADINGS, len(heads) >= _FEW_HEADINGS and linked == len(heads)
    short = words < (_WORDS_PER_HEADING if many else _WORDS_PER_TEASER) * len(heads)
    if short and ((many and linked > 0.7 * len(heads)) or all_linked):
        return not is_article(data)
    if is_article(data) or words > _WORDS_OF_A_LIST:
        return False
    rated = len({page.attr(i, "href").partition("#")[0] for i in teasers.rated_items(page, least=_FEW_RATED)})
    if words >= max(_ARTICLE_WORDS, rated * _WORDS_PER_ITEM):
        return False
    return rated >= teasers.MANY or (rated >= _FEW_RATED and links.has_next(page))
