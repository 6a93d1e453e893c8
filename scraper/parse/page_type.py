"""What a page is: a review, an item with its reviews, a listing, an article, or something else.

Decided last, from everything that was read. Signs are weighed: most pages show several, and any one of them may
mislead ("peer review", a rating in a sidebar, a product's own page with a Review in its data). Feeds and sitemaps are
told from their bytes elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from scraper import text
from scraper.discover import review_words, teasers
from scraper.page import LINK, Page
from scraper.parse import headline
from scraper.parse.around import kickers, tags
from scraper.parse.data.structured import Node, Structured
from scraper.parse.scores.notes import Notes
from scraper.parse.site import SiteFacts, articles
from scraper.parse.text.main_text import MainText
from scraper.parse.works import item_kinds, item_names
from scraper.records import AggregateRating, PageType, Rating, UserReview

_REVIEW_TYPES = ("Review", "CriticReview", "ReviewNewsArticle")
_ARTICLE_TYPES = (
    "NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
    "TechArticle",
    "ScholarlyArticle", "LiveBlogPosting", "SocialMediaPosting",
)  # fmt: skip
_ITEM_TYPES = frozenset(
    "Movie TVSeries TVEpisode TVSeason VideoGame MusicAlbum MusicRelease Book Product ProductGroup Recipe Restaurant "
    "FoodEstablishment LocalBusiness Hotel LodgingBusiness SoftwareApplication MobileApplication WebApplication "
    "TouristAttraction "
    "TheaterEvent Event".split()
)
_LIST_TYPES = frozenset(("CollectionPage", "SearchResultsPage", "ItemList", "OfferCatalog", "Blog"))
_OG_ITEMS = re.compile(r"movie|tv_show|episode|album|book|product|restaurant|hotel|game|recipe|business")
_ROUNDUP = re.compile(
    r"^(?:the )?(?:\d+|five|ten|top|our|my)\b.{0,30}\b(?:best|worst|great|favou?rite|films?|movies|books|albums|"
    r"games|things|ways|reasons|"
    r"tips)|\b(?:best|top|worst|favou?rite)\b.{0,40}\b(?:of|for|in|to)\b|\bbest\b|\btop \d+|(?<!\w)vs\.?(?!\w)|"
    r"alternatives|comparison|"
    r"compared|\bgift guide|buying guide|die besten|bestenliste|die \d+ |vergleich|les meilleurs?|los mejores|"
    r"melhores|migliori|лучши[ех]|"
    r"most anticipated|round-?up|\b(?:tested|tried|reviewed) \d+|\b\d+ (?:top|best|most|great)|assistidos|"
    r"watched in|\blistas?\b|ranked|ranking",
    re.IGNORECASE,
)
_NO_REVIEW = re.compile(
    r"\binterviews?\b(?=:| with| mit| avec)|\A(?:interview|podcast)\b|\b(?:trailer|teaser|preview|how to|guide to|"
    r"news|announce[sd]?|release date|explained|recap of the year|in memoriam|obituary|"
    r"reviewed by|giveaway|deals?|discount|coupon|peer review|systematic review|meta-analysis|literature review|"
    r":? a review)\b|^reviews?\Z",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\A(?:why|how|what|who|when|where|does|is|are|can|warum|wie|was|por qué|pourquoi|comment|come|perché)\b|\?\s*\Z",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"(?:\w+ ){0,3}(?:reviews?|recensioni|recensione|rezension(?:en)?|buchrezension|(?:film|buch|musik|theater|"
    r"konzert|album|cd|opern|"
    r"serien|spiele)?kritik(?:en)?|critiques?|críticas?|criticas?|reseñas?|recensies?|рецензи[яи]|обзоры?|"
    r"testberichte?|tests?|"
    r"anmeldelser?|recenzj[ae]|arvostelut?)(?: \w+)?|.*(?:影评|书评|レビュー|评测).*",
    re.IGNORECASE,
)
_STEMS = (
    "review", "recens", "rezens", "kritik", "critique", "crític", "critic", "reseña", "рецензи", "обзор", "test",
    "anmeldelse",
    "recenzj", "arvostelu", "影评", "书评", "レビュー", "评测",
)  # fmt: skip
_PARTS = re.compile(r"[,;|/>›»•·]|\s[-–]\s")
_NO_SECTION = re.compile(
    r"in review|peer.review|week review|market review|\b(?:law|press|weekly|monthly) review", re.IGNORECASE
)
_FORUM = re.compile(
    r"/(?:forums?|threads?|topic|viewtopic|showthread|discussions?|questions?|community|comments)(?:[/.?]|\Z)|"
    r"viewtopic\.php",
    re.IGNORECASE,
)
_LIST_PATH = re.compile(
    r"/(?:category|categories|categoria|kategorie|tag|tags|topics?(?!/\d)|archives?(?!/\d+(?:\.\w+)?\Z)|page/\d+|"
    r"search|author|authors|label|section|browse|lists?)(?:/|\Z)",
    re.IGNORECASE,
)
# Weights of the signs that a page is a review, set by hand on annotated pages of many sites and rounded.
_TITLE, _PATH, _DATA, _RATED, _NOTES, _VERDICT, _IN_SECTION = 3.0, 2.5, 2.5, 3.0, 1.0, 1.0, 2.0
_OF_REVIEWS, _TAGGED, _VOCABULARY, _OF_A_KIND, _CREDITS, _ABOUT_ONE = 0.8, 1.8, 2.2, 0.6, 0.9, 0.7
_ROUNDUP_TITLE, _NOT_TITLE, _QUESTION, _FORUM_PATH = -3.6, -3.0, -0.5, -5.0
_ITEM_DATA, _MANY_REVIEWS, _SHORT = -6.0, -2.0, -1.0
_THRESHOLD = 2.1
_MOST_VOCABULARY = 0.5  # of item_kinds.told: more makes a text no more of a review
_LONGEST_SECTION = 300  # characters; longer ones are lists of search words
_LONGEST_PARTICULARS = 250  # characters
_NEAR_LINES = 5  # at either end of a text, in which a work's particulars stand
_LEAST_WORDS = 60  # of a review's text
_ARTICLE_WORDS = 120
_MANY = 2  # user reviews that make an item's page
_MANY_HEADINGS, _FEW_HEADINGS = 8, 4
_WORDS_PER_TEASER = 40  # where there are few headings
_WORDS_PER_HEADING = 80  # fewer words for each linked heading make a list of teasers
_SECTION_TITLES = frozenset(
    "bookreviews filmreviews moviereviews reviews musicreviews gamereviews review rezensionen recensioni".split()
)


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for a review, and how much; kept apart so that a wrong decision can be explained."""

    weights: tuple[tuple[str, float], ...]

    @property
    def total(self) -> float:
        """The sum; at the threshold and above, the page is a review."""
        return sum(weight for _, weight in self.weights)


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
) -> PageType:
    """The type of a page that is neither feed nor sitemap."""
    words = len((main.body or "").split())
    if _is_home(page):
        return "listing"
    is_item = _is_item(data, many, average)
    listing = _is_list(page, data, words)
    found = signs(page, data, facts, title, main, scores, judged, is_item=is_item, many=len(many))
    if found.total >= _THRESHOLD and words and not listing:
        return "review"
    if is_item:
        return "item"
    if listing:
        return "listing"
    if words >= _ARTICLE_WORDS or (_is_article(data) and words):
        return "article"
    return "other"


def signs(
    page: Page,
    data: Structured,
    facts: SiteFacts,
    title: str | None,
    main: MainText,
    scores: tuple[Rating, ...],
    judged: Notes,
    *,
    is_item: bool,
    many: int,
) -> Signs:
    """The signs of a review that this page shows.

    That it tells of a film or a book is not enough: where nothing says outright that it is a review, there are none.
    """
    path = unquote(page.url.partition("://")[2].partition("/")[2].partition("?")[0])
    body = main.body or ""
    shown = title or ""
    near = kickers(page, headline.element(page, title))
    no_review = bool(_NO_REVIEW.search(shown)) or text.key(shown) in _SECTION_TITLES
    outright = (
        ("title", _TITLE, not no_review and any(map(_says_review, _titles(page, data, title)))),
        ("path", _PATH, not no_review and review_words.said_by("/" + path.rstrip("/")) == "one"),
        ("data", _DATA, _own_review(data) is not None),
        ("rated", _RATED, any(score.aspect is None for score in scores)),
        ("section", _IN_SECTION, _in_section(page, data) or any(map(_is_section, near))),
        ("site", _OF_REVIEWS, _is_site_of_reviews(page, facts, title)),
        ("tag", _TAGGED, any(map(_is_section, tags(page)))),
    )
    said = tuple((name, weight) for name, weight, shows in outright if shows)
    if not said:
        return Signs(())
    told = item_kinds.told(body)
    arts = max(told[kind] for kind in told if kind != "product")
    article = _is_article(data)
    more = (
        ("aspects", _NOTES, sum(score.aspect is not None for score in scores) >= 2),
        ("notes", _NOTES, bool(judged.positive and judged.negative)),
        ("verdict", _VERDICT, judged.verdict is not None),
        ("vocabulary", _VOCABULARY * min(arts, _MOST_VOCABULARY), True),
        ("folder", _OF_A_KIND, any(item_kinds.said(path.rpartition("/")[0]).values())),
        ("kicker", _OF_A_KIND, any(item_kinds.said(line) for line in near)),
        ("credits", _CREDITS, _has_credits(main)),
        ("one-work", _ABOUT_ONE, _is_about_one(page, shown, body)),
        ("roundup", _ROUNDUP_TITLE, bool(_ROUNDUP.search(shown))),
        ("not-title", _NOT_TITLE, no_review),
        ("question", _QUESTION, bool(_ASKS.search(shown))),
        ("forum", _FORUM_PATH, bool(_FORUM.search(page.url)) or bool(data.of_type("DiscussionForumPosting", "QAPage"))),
        ("item", _ITEM_DATA, is_item and (not article or bool(data.of_type("Recipe")))),
        ("many", _MANY_REVIEWS, many >= _MANY and not article),
        ("short", _SHORT, len(body.split()) < _LEAST_WORDS and body.isascii()),
    )
    return Signs(said + tuple((name, weight) for name, weight, shows in more if shows))


def _is_site_of_reviews(page: Page, facts: SiteFacts, title: str | None) -> bool:
    """Is "reviews" in the site's name, as the page's title ends?"""
    named = facts.site_name or ""
    for i in page.by_tag.get("title", ())[:1]:
        whole = page.text(i)
        if title and whole.startswith(title):
            named += " " + whole[len(title) :]
    return bool(_REVIEWS_SITE.search(named))


_REVIEWS_SITE = re.compile(
    r"\breviews\b|críticas|recensioni|rezensionen|filmkritik|critiques|reseñas|рецензии", re.IGNORECASE
)


def _has_credits(main: MainText) -> bool:
    """Lines of a work's particulars: who made it, how long it is, what it costs, on what it was tested."""
    ends = [*main.lines[:_NEAR_LINES], *main.lines[-_NEAR_LINES:]]
    return any(_PARTICULARS.search(line) for line in ends if len(line) <= _LONGEST_PARTICULARS)


_PARTICULARS = re.compile(
    r"\b(?:directed by|starring|cast:|dir(?:ector|\.):|direção de|direção:|dirigida por|director:|regie:|"
    r"regia(?: di|:)|réalisé par|"
    r"réalisation|режисс[её]р:?|\d{2,3} ?min(?:\.|uten|utos|utes)?\b|\d ?h ?\d{2} ?min|isbn|\d{2,4} (?:pages|pp|"
    r"seiten|páginas|pagine)\b|"
    r"rrp|msrp|label:|publisher:|verlag:|éditeur|developer:|entwickler:|developed by|développé par|genre:|"
    r"running time|laufzeit|"
    r"runtime|reviewed on|tested (?:by|on)|version tested|review (?:copy|code|unit)|rezensionsexemplar|"
    r"copie du jeu|press copy|"
    r"opens? (?:on|in) \w+|now (?:playing|streaming)|in (?:theaters|cinemas)|导演|主演)",
    re.IGNORECASE,
)


def _titles(page: Page, data: Structured, title: str | None) -> list[str]:
    """The headline, and what the head says, without the site's name behind it."""
    found = [title] if title else []
    head = [page.text(i) for i in page.by_tag.get("title", ())[:1]]
    head += [value.value for _, value in data.meta("og:title")]
    return found + [_SITE_TAIL.split(line)[0] for line in head if len(line) <= _LONGEST_SECTION]


_SITE_TAIL = re.compile(r"\s+[|–—·•»:-]+\s+(?=[^|–—·•»-]*\Z)")


def _says_review(title: str) -> bool:
    return (review_words.said_in(title) or item_names.in_headline(title) is not None) and not _ONLY_LIST.search(title)


_ONLY_LIST = re.compile(r"\breviews\b", re.IGNORECASE)


def _own_review(data: Structured) -> Node | None:
    """A Review node that is the page's own: not one of many, not hung under a product, and no claim check."""
    own = [
        node
        for node in data.of_type(*_REVIEW_TYPES)
        if node.parent is None or node.prop in ("mainEntity", "mainEntityOfPage", "review")
    ]
    if not own or len(own) > 2:
        return None
    node = own[0]
    if (
        node.parent is not None
        and node.parent.is_a(*_ITEM_TYPES)
        and not _is_article(data)
        and node.node("publisher") is None
    ):
        return None
    return node


def _is_section(name: str) -> bool:
    """Is a section, tag or kicker, or one of several in a line, that of reviews?

    >>> _is_section("Culture / Books / Review"), _is_section("Restaurant Reviews"), _is_section("2023 in review")
    (True, True, False)
    >>> _is_section("Scharfe Kritik an der Regierung"), _is_section("Filmkritik"), _is_section("原创 影评 电影")
    (False, True, True)
    """
    lowered = name.lower()
    if len(name) > _LONGEST_SECTION or not any(word in lowered for word in _STEMS) or _NO_SECTION.search(name):
        return False
    return any(_SECTION.fullmatch(part.strip()) for part in _PARTS.split(name))


def _in_section(page: Page, data: Structured) -> bool:
    """Does the page's section, breadcrumb or tag say review?"""
    named = [node.text("articleSection") or "" for node in articles(data)]
    named += [
        found.value
        for _, found in data.meta(
            "article:section", "section", "og:section", "parsely-section", "article:tag", "keywords"
        )
    ]
    named += [node.text("name") or node.text("item") or "" for node in data.of_type("ListItem")[:6]]
    if any(map(_is_section, named)):
        return True
    for tag in ("body", "article"):
        for i in page.by_tag.get(tag, ())[:2]:
            if re.search(
                r"(?:^|[\s_-])(?:category|tag|type|single|format|section)[\w-]*[-_](?:review|recensioni|rezension|"
                r"kritik)",
                page.label[i],
            ):
                return True
    return False


def _is_about_one(page: Page, title: str, body: str) -> bool:
    """Does the text keep naming, or set apart, what the headline names?"""
    names = [*item_names.quoted(title), *item_names.parts(title)[:1]]
    name = item_names.in_headline(title)
    names += [name] if name else []
    if any(len(name) > 3 and body.count(name) >= 2 for name in names):
        return True
    named = [page.text(i) for tag in ("em", "i", "cite") for i in page.by_tag.get(tag, ())]
    return any(len(name) > 3 and name[:1].isupper() and name in title and named.count(name) >= 2 for name in set(named))


def _is_article(data: Structured) -> bool:
    return any(
        node.parent is None or node.prop in ("mainEntity", "mainEntityOfPage") for node in data.of_type(*_ARTICLE_TYPES)
    ) or any(found.value == "article" for _, found in data.meta("og:type"))


def _is_item(data: Structured, many: tuple[UserReview, ...], average: AggregateRating | None) -> bool:
    tops = [
        node
        for kind in _ITEM_TYPES & data.types
        for node in data.of_type(kind)
        if node.parent is None or node.prop in ("mainEntity", "mainEntityOfPage")
    ]
    if any(node.is_a("Recipe") for node in tops):
        return True
    og = next((found.value.lower() for _, found in data.meta("og:type")), "")
    named = {text.key(node.text("name")) for node in tops} - {""}
    if tops and len(named) <= 2 and og not in ("article",) and not _is_article(data):
        return True
    if og not in ("article", "website") and _OG_ITEMS.search(og):
        return True
    if len(many) >= _MANY and not _is_article(data):
        return True
    return average is not None and not _is_article(data) and len(named) <= 2


def _is_home(page: Page) -> bool:
    path = page.url.partition("://")[2].partition("/")[2]
    return not path.strip("/") or bool(re.fullmatch(r"index\.\w+", path))


def _is_list(page: Page, data: Structured, words: int) -> bool:
    """By its address, by its data, or because most of its headings are links."""
    path = unquote(page.url.partition("://")[2].partition("/")[2].partition("?")[0])
    if review_words.said_by("/" + path.rstrip("/")) == "list" or _LIST_PATH.search("/" + path):
        return not _is_article(data)
    if _LIST_TYPES & data.types and any(
        node.parent is None for node in data.of_type("CollectionPage", "SearchResultsPage")
    ):
        return True
    heads = [i for tag in ("h2", "h3") for i in page.by_tag.get(tag, ())]
    linked = sum(page.bits[i] & LINK > 0 or any(True for _ in page.within(i, "a")) for i in heads)
    many, all_linked = len(heads) >= _MANY_HEADINGS, len(heads) >= _FEW_HEADINGS and linked == len(heads)
    short = words < (_WORDS_PER_HEADING if many else _WORDS_PER_TEASER) * len(heads)
    if short and ((many and linked > 0.7 * len(heads)) or all_linked):
        return not _is_article(data)
    return words < _ARTICLE_WORDS and not _is_article(data) and len(teasers.rated_items(page)) >= _MANY_HEADINGS
