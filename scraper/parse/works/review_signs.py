"""What speaks for a page being a review, and how much.

Signs are weighed: most pages show several, and any one of them may mislead ("peer review", a rating in a sidebar, a
product's own page with a Review in its data). That a page tells of a film or a book is not enough: where nothing says
outright that it is a review, there are no signs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from scraper import text
from scraper.elements import BLOCK, BREAK
from scraper.page import Page
from scraper.parse import headline
from scraper.parse.around import kickers, tags
from scraper.parse.data.structured import Node, Structured
from scraper.parse.scores.notes import Notes
from scraper.parse.site import SiteFacts
from scraper.parse.text.main_text import MainText
from scraper.parse.works import (
    catalogues,
    heard,
    imprints,
    item_kinds,
    item_names,
    item_type,
    named_beside,
    review_addresses,
    review_ends,
    review_headlines,
)
from scraper.parse.works.sections import in_section, is_pick, is_section
from scraper.records import Rating

_REVIEW_TYPES = ("Review", "CriticReview", "ReviewNewsArticle")
ARTICLE_TYPES = (
    "NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
    "TechArticle",
    "ScholarlyArticle", "LiveBlogPosting", "SocialMediaPosting",
)  # fmt: skip
ITEM_TYPES = frozenset(item_type.WORKS) - {"Place", "Thing"} | {"ProductGroup", "WebApplication", "Event"}
_ROUNDUP = re.compile(
    r"^(?:the )?(?:\d+|five|ten|top|our|my|drei|fünf|sieben|zehn|trois|cinq|sept|dix|tres|cinco|siete|diez|tre|cinque|"
    r"sette|dieci|dez|vijf|tien)\b.{0,30}\b(?:best|worst|great|favou?rite|films?|movies|books|albums|songs|lieder|filme|"
    r"bücher|livres|libros|libri|"
    r"games|things|ways|reasons|"
    r"tips)|\b(?:best|top|worst|favou?rite)\b.{0,40}\b(?:of|for|in|to)\b|\bbest\b|\btop \d+|(?<!\w)vs\.?(?!\w)|"
    r"alternatives|comparison|"
    r"compared|\bgift guide|buying guide|die besten|bestenliste|die \d+ |vergleich|les meilleurs?|los mejores|"
    r"melhores|migliori|лучши[ех]|"
    r"most anticipated|round-?up|\b(?:tested|tried|reviewed) \d+|\b\d+ (?:top|best|most|great)|assistidos|"
    r"watched in|\blistas?\b|ranked|ranking|(?:&|,? and) more\Z|"
    r"\b(?:novels|books|films|movies|albums|records|games|songs|shows|series) (?:of|from|in) (?:19|20)\d\d",
    re.IGNORECASE,
)
_NO_REVIEW = re.compile(
    r"\binterviews?\b(?=:| with| mit| avec)|\A(?:interview|entrevista|intervista|entretien|intervju|wywiad|rozhovor|"
    r"интервью|podcast(?! review| critique| recension| crítica|kritik))\b|"
    r"\b(?:trailer|teaser|preview|how to|guide to|"
    r"announce[sd]?|release date|explained|excerpt|cover reveal|recap of the year|in memoriam|obituary|"
    r"(?:earns?|receives?|received|wins|garners|awarded) (?:[\w’'&“”\"-]+ ){0,6}(?:reviews?|honou?rs|awards?)|"
    r"reviewed by|giveaway|deals?|discount|coupon|peer review|systematic review|meta-analysis|literature review|"
    r":? a review)\b|^reviews?\Z|\Anews\b|\bnews\Z|\bbox office\b|\bdies (?:at|aged)\b|"
    r"\bto (?:open|publish|star|direct|release|host|headline|launch|close|reopen|debut|be released|be published|"
    r"play)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\A(?:why|how|what|who|when|where|does|is|are|can|warum|wie|was|por qué|pourquoi|comment|come|perché)\b|\?\s*\Z",
    re.IGNORECASE,
)
_OTHER_NAMES = (
    r"(?:essays?|ensayos?|saggi|opinion|opinión|opinione|opinioni|op-ed|tribune|kommentare?|interviews?|"
    r"entretiens?|entrevistas?|interviste?|intervjuer?|wywiady?|rozhovory?|интервью|インタビュー|인터뷰|"
    r"press releases?|news releases?|pressemitteilung(?:en)?|communiqués?|obituar(?:y|ies)|trailers?|how[- ]to|"
    r"guides|explainers?)"
)
_OTHER = re.compile(_OTHER_NAMES, re.IGNORECASE)
_OTHER_FOLDER = re.compile(rf"(?:\A|/){_OTHER_NAMES}/", re.IGNORECASE)
_FORUM = re.compile(
    r"/(?:forums?|threads?|topic|viewtopic|showthread|discussions?|questions?|community|comments)(?:[/.?]|\Z)|"
    r"viewtopic\.php",
    re.IGNORECASE,
)
_SHOP = re.compile(
    r"/(?:shop|shopping|shop-with-us|deals?|coupons?|gift-guides?|sponsored|advertorial|partner-content)/",
    re.IGNORECASE,
)
# Weights of the signs that a page is a review, set by hand on annotated pages of many sites and rounded.
_TITLE, _PATH, _DATA, _RATED, _NOTES, _VERDICT, _IN_SECTION = 3.0, 2.5, 2.5, 3.0, 1.0, 1.0, 2.0
_PICKED, _CATALOGUED, _JUDGED, _CREDITED, _IMPRINT = 2.2, 1.8, 1.8, 1.2, 1.5
_SAID, _RECOMMENDS, _OF_CRITIC, _SCORED, _PREMIERE, _SIGNED, _EPISODE = 2.2, 1.2, 2.0, 2.2, 1.4, 1.2, 1.5
_ADVISED, _OF_VERDICT, _COPY, _WEIGHED = 2.2, 1.0, 2.2, 0.9
_OF_REVIEWS, _TAGGED, _VOCABULARY, _OF_A_KIND, _CREDITS, _ABOUT_ONE = 0.8, 1.8, 2.2, 0.6, 0.9, 0.7
_ROUNDUP_TITLE, _NOT_TITLE, _QUESTION, _FORUM_PATH = -5.0, -3.0, -0.5, -5.0
_OTHER_SECTION = -3.0
_ITEM_DATA, _MANY_REVIEWS, _SHORT, _SHOPPING = -6.0, -2.0, -1.0, -1.5
THRESHOLD = 2.1
_MOST_VOCABULARY = 0.5  # of item_kinds.told: more makes a text no more of a review
_LONGEST_PARTICULARS = 250  # characters
_NEAR_LINES = 5  # at either end of a text, in which a work's particulars stand
_LONGEST_TITLE = 300  # characters
_LEAST_WORDS = 60  # of a review's text
_MANY_MORE = 5
_PARTS_RATED = 2  # aspects with a score
MANY = 2  # user reviews that make an item's page
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
    credits_ = _credits(page, main)
    rated = any(score.aspect is None for score in scores)
    parts = sum(score.aspect is not None for score in scores)
    no_review = denies(shown) and not (rated and shown.lower().endswith(_A_REVIEW))
    titled = any(map(_says_review, _titles(page, data, title)))
    outright = (
        ("title", _TITLE, not no_review and titled),
        ("path", _PATH, not no_review and review_addresses.says(page.url)),
        ("data", _DATA, _own_review(data) is not None),
        ("rated", _RATED, rated),
        ("section", _IN_SECTION, in_section(page, data) or any(map(is_section, near)) or _is_announced(page, main)),
        (
            "pick",
            _PICKED,
            is_pick("/" + path.lower()) or any(is_pick(line.lower()) for line in _titles(page, data, title)),
        ),
        ("catalogue", _CATALOGUED, catalogues.is_one(page, shown, main, credits_)),
        ("judging", _JUDGED, bool(_JUDGING.search(shown))),
        ("particulars", _CREDITED, credits_ >= _CREDITS_OF_ONE),
        ("imprint", _IMPRINT, _has_imprint(page, main)),
        ("site", _OF_REVIEWS, _is_site_of_reviews(page, facts, title)),
        ("tag", _TAGGED, any(map(is_section, tags(page, main)))),
    )
    said = tuple((name, weight) for name, weight, shows in outright if shows)
    if not any(name in _LOUD for name, _ in said):
        said += tuple((name, weight) for name, weight, shows in _quiet(page, title, main, near, judged, parts) if shows)
    if sum(weight for _, weight in said) < THRESHOLD and not (is_item or many >= MANY or no_review):
        spoken = heard.heard(page, data, facts, title, main, near, credited=credits_ > 0)
        if spoken and not _is_roundup(shown) and not _FORUM.search(page.url):
            said += spoken
    if not said:
        return Signs(())
    told = item_kinds.told(body)
    arts = max(told[kind] for kind in told if kind != "product")
    article = is_article(data)
    more = (
        ("aspects", _NOTES, parts >= _PARTS_RATED),
        ("notes", _NOTES, bool(judged.positive and judged.negative)),
        ("verdict", _VERDICT, judged.verdict is not None),
        ("vocabulary", _VOCABULARY * min(arts, _MOST_VOCABULARY), True),
        ("folder", _OF_A_KIND, any(item_kinds.said(path.rpartition("/")[0]).values())),
        ("kicker", _OF_A_KIND, any(item_kinds.said(line) for line in near)),
        ("credits", _CREDITS, credits_ == 1),
        ("full-credits", _OF_A_KIND, credits_ >= _CREDITS_IN_FULL),
        ("one-work", _ABOUT_ONE, _is_about_one(page, shown, body)),
        ("roundup", _ROUNDUP_TITLE, _is_roundup(shown)),
        ("not-title", _NOT_TITLE, no_review),
        ("question", _QUESTION, bool(_ASKS.search(shown))),
        (
            "other-section",
            _OTHER_SECTION,
            any(map(_OTHER.fullmatch, tags(page, main))) or bool(_OTHER_FOLDER.search(path)),
        ),
        ("shop", _SHOPPING, bool(_SHOP.search("/" + path))),
        ("wiki", _FORUM_PATH, "/wiki/" in page.url),
        ("forum", _FORUM_PATH, bool(_FORUM.search(page.url)) or bool(data.of_type("DiscussionForumPosting", "QAPage"))),
        ("item", _ITEM_DATA, is_item and (not article or bool(data.of_type("Recipe")))),
        ("many", _MANY_REVIEWS, many >= MANY and not article),
        ("many-more", _MANY_REVIEWS, many >= _MANY_MORE and not article),
        ("short", _SHORT, main.word_count < _LEAST_WORDS and body.isascii() and said[-1][0] != "voice"),
    )
    return Signs(said + tuple((name, weight) for name, weight, shows in more if shows))


def _is_elsewhere(path: str, named: list[str]) -> bool:
    """Does a folder or a category say that the page is an essay, an interview, a press release?"""
    return bool(_OTHER_FOLDER.search(path)) or any(map(_OTHER.fullmatch, named))


_LOUD = frozenset(("title", "path", "data", "rated"))  # where one of these says it, the quiet signs are not looked for


def _quiet(
    page: Page, title: str | None, main: MainText, near: list[str], judged: Notes, parts: int
) -> tuple[tuple[str, float, bool], ...]:
    """What says that a page is a review where neither its title nor its address nor its data does.

    `parts` are the scores of single aspects.
    """
    advises = review_ends.advises(page, main)
    return (
        ("said", _SAID, named_beside.said_outright(page, main, headline.element(page, title)) is not None),
        ("signed", _SIGNED, review_ends.is_signed(page, main)),
        ("advice", _ADVISED, advises > 1),
        ("verdict-line", _OF_VERDICT, advises == 1),
        ("copy", _COPY, review_ends.tells_of_copy(page, main)),
        ("weighed", _WEIGHED, bool(judged.positive and judged.negative) or parts >= _PARTS_RATED),
        ("recommends", _RECOMMENDS, review_ends.recommends(main)),
        ("critic", _OF_CRITIC, review_ends.is_by_the_critic(page, main)),
        ("scored", _SCORED, review_ends.is_scored(page, main)),
        ("premiere", _PREMIERE, any(map(review_ends.PREMIERED.fullmatch, near))),
        ("episode", _EPISODE, any(map(review_ends.EPISODE.match, near))),
    )


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


def denies(title: str) -> bool:
    """Does a headline say that the page is something else, outside the name of what it reviews?"""
    match = _NO_REVIEW.search(title)
    if match is None:
        return text.key(title) in _SECTION_TITLES
    return match[0] not in (item_names.in_headline(title) or "")


def _is_roundup(title: str) -> bool:
    """Does a headline promise many works? Within one review's headline "best" is praise, unless it begins with it."""
    match = _ROUNDUP.search(title)
    return match is not None and (match.start() == 0 or item_names.in_headline(title) is None)


_JUDGING = re.compile(
    r"\b(?:is|are)\s+(?:an?|the|one of the|its)\s+(?:[\w’'-]+\s+){0,4}?(?:movie|film|album|record|book|novel|memoir|"
    r"biopic|sitcom|comedy|thriller|drama|musical|masterpiece|sequel|remake|debut|adaptation|triumph|slog|delight)\b",
    re.IGNORECASE,
)  # "Slow Boat Is a Very Quiet Comedy"


def _credits(page: Page, main: MainText) -> int:
    """How many particulars of a work stand about the text: who made it, how long it is, on what it was tested."""
    above = "".join(page.pieces[max(0, main.start - _CREDITS_ABOVE) : main.start]).replace(BREAK, BLOCK).split(BLOCK)
    ends = [*above, *main.lines[:_NEAR_LINES], *main.lines[-_NEAR_LINES:]]
    told: set[str] = set()
    for line in ends:
        if len(line) <= _LONGEST_PARTICULARS:
            films = _FILM_BY.findall(line) if "ilm " in line else ()
            said = [*_PARTICULARS.findall(line.lower().replace(" :", ":")), *films]
            if said and not _TOLD_AS_NEWS.search(line):
                told.update(_NO_LABEL.sub("", each) for each in said)
    return len(told)


def _has_imprint(page: Page, main: MainText) -> bool:
    """Is one book named with its pages and its price at an end of the text, and not sold here?"""
    return 0 < imprints.printed(page, main) <= imprints.MOST and not heard.SOLD.search(page.all_text)


_CREDITS_OF_ONE, _CREDITS_IN_FULL = 2, 4  # particulars
_CREDITS_ABOVE = 24  # pieces before the text
_TOLD_AS_NEWS = re.compile(
    r"\b(?:said|announced|confirmed|starts? (?:shooting|filming)|in production|joins?|has joined)\b"
)
_NO_LABEL = re.compile(r"[\d\s]+")  # "328 pages" and "298 pages" are one kind of particular
_WAYS_TO_TELL = (
    r"directed by|starring|cast:|dir(?:ector:|\.:?\s)|música de|libreto de|dirección musical:|musik:|libretto|"
    r"direção de|direção:|dirigida por|director:|regie:|"
    r"regia(?: di|:)|réalisé par|"
    r"réalisation|режисс[её]р:?|\d{2,3} ?min(?:\.|uten|utos|utes)?\b|\d ?h ?\d{2} ?min|isbn|\d{2,4} (?:pages|pp|"
    r"seiten|páginas|pagine)\b|"
    r"rrp|msrp|label:|publisher:|verlag:|éditeur|developer:|entwickler:|developed by|développé par|genre:|"
    r"running time|laufzeit|"
    r"scénographie\s?:|mise en scène\s?:|durée\s?:|jusqu[’']au \d|dramaturgie:|bühne:|"
    r"reżyseria:|scenografia:|escenografía:|duración:|durata:|interpreti:|reparto:|intérpretes:|hasta el \d|fino al \d|"
    r"runtime|reviewed on|tested (?:by|on)|version tested|review (?:copy|code|unit)|rezensionsexemplar|"
    r"copie du jeu|press copy|"
    r"\(\d ?h ?\d{2}\)|"
    r"opens? (?:on|in) \w+|now (?:playing|streaming)|in (?:theaters|cinemas)|导演|主演"
)  # for lower case: ignoring case, each of these words would be tried in full at each place
_PARTICULARS = re.compile(rf"\b(?:{text.by_beginnings(_WAYS_TO_TELL)})")
_FILM_BY = re.compile(r"\b[Ff]ilm [a-zà-ÿ-]{4,20}(?: et [a-zà-ÿ-]+)? d[e’'] ?[A-ZÀ-Þ]")


def _titles(page: Page, data: Structured, title: str | None) -> list[str]:
    """The headline, and what the head says, without the site's name behind it."""
    found = [title] if title else []
    head = [page.text(i) for i in page.by_tag.get("title", ())[:1]]
    head += [value.value for _, value in data.meta("og:title")]
    return found + [_SITE_TAIL.split(line)[0] for line in head if len(line) <= _LONGEST_TITLE]


_SITE_TAIL = re.compile(r"\s+[|–—·•»:-]+\s+(?=[^|–—·•»-]*\Z)")


def _says_review(title: str) -> bool:
    return review_headlines.says(title) and not _ONLY_LIST.search(title)


_ONLY_LIST = re.compile(r"\breviews\b", re.IGNORECASE)


def _is_announced(page: Page, main: MainText) -> bool:
    """Does the standfirst begin with the word in capitals: "CRITIQUE - La pièce ..."?"""
    about = page.meta_content("description", "og:description")
    before = " ".join("".join(page.pieces[max(0, main.start - _STANDFIRST) : main.start]).split())
    lines = (*main.lines[:2], *((about[1],) if about else ()))
    return any(_ANNOUNCED.match(line) for line in lines) or bool(_ANNOUNCED_WITHIN.search(before))


_STANDFIRST = 40  # pieces before the text
_CALLS = r"(?:CRITIQUE|CRÍTICA|CRITICA|KRITIK|REZENSION|RECENSIONE|REVIEW|RECENSIE|RESEÑA|RESENHA|RECENZJA|РЕЦЕНЗИЯ)"
_ANNOUNCED = re.compile(rf"\s*{_CALLS}\s*[-–—:|.]\s*\S")
_ANNOUNCED_WITHIN = re.compile(rf"(?:\A|[\s\x1e\x1f]){_CALLS}\s*[-–—:|]\s*\S")

_A_REVIEW = "a review"  # "Tallow: a review" is no survey of research where a score stands below


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
    hung = node.parent is not None and node.parent.is_a(*ITEM_TYPES) and node.node("publisher") is None
    return None if hung and (not is_article(data) or node.first("reviewRating") is None) else node


def _is_about_one(page: Page, title: str, body: str) -> bool:
    """Does the text keep naming, or set apart, what the headline names?"""
    names = [*item_names.quoted(title), *item_names.parts(title)[:1]]
    name = item_names.in_headline(title)
    names += [name] if name else []
    if any(len(name) > 3 and body.count(name) >= 2 for name in names):
        return True
    named = [page.text(i) for tag in ("em", "i", "cite") for i in page.by_tag.get(tag, ())]
    return any(len(name) > 3 and name[:1].isupper() and name in title and named.count(name) >= 2 for name in set(named))


def is_article(data: Structured) -> bool:
    """Does the page's data call it an article?"""
    return any(
        node.parent is None or node.prop in ("mainEntity", "mainEntityOfPage") for node in data.of_type(*ARTICLE_TYPES)
    ) or any(found.value == "article" for _, found in data.meta("og:type"))
