"""What the words of classes, ids and the like say about an element ("comment-list": comments), and words of furniture.

Class names are English nearly everywhere; the few words of other languages are those newsrooms use for parts of a page.
All of them were found on several sites. A word may say several things: "copyright" is a picture's or the page's.
"""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.page import Page

# Bits of `kinds`.
(
    COMMENT,
    MEDIA,
    SHARE,
    PROMO,
    AUTHOR,
    META,
    NAVIGATION,
    UNSEEN,
    TITLE,
    TEXT,
    SHOP,
    CONTENTS,
    PULL,
    NOTE,
    CONSENT,
    FOOT,
) = (1 << n for n in range(16))

_WORDS = {
    COMMENT: """
        comment comments disqus respond reply replies discussion livefyre kommentar kommentare
        comentario comentarios commentaires commento commenti reaction reactions fyre coral spotim
    """,
    MEDIA: """
        caption captions figure figcaption image images img photo photos picture pictures video videos
        gallery slideshow media credit legend player audio thumb thumbnail carousel slide bild foto
        embed slider lightbox copyright photocredit youtube
    """,
    SHARE: """
        share sharing social socials facebook twitter addthis sharedaddy whatsapp follow shares
        instagram pinterest sharebar sharetools tools actions buttons button btn print email like likes
    """,
    PROMO: """
        related promo recommend recommended recommendation recommendations newsletter newsletters
        subscribe subscription signup ad ads advert advertisement advertising sponsor sponsored outbrain
        taboola teaser teasers popular trending trend latest more mehr readmore widget widgets banner
        cta paywall recirc also next previous prev pagination pager upnext promotion callout aside card
        cards similar further aktuell anzeige werbung meistgelesen relacionadas relacionados correlati
        lire donate donation membership abo join box app apps podcast jeg rail links offer ticket
        tickets event events read additional archive
    """,
    AUTHOR: """
        author authors byline bylines bio biography profile contributor contributors writer autor
        autoren autore about avatar writers auteur signature
    """,
    META: """
        meta date time timestamp datetime published updated tags tag tagged topics topic category
        categories keywords kicker label labels rubric dateline source info details kategorie section
        eyebrow filed data datum fecha pubdate postmeta stats metadata
    """,
    NAVIGATION: """
        nav menu navigation breadcrumb breadcrumbs footer header masthead sidebar toolbar topbar bottom
        popup modal overlay login dialog navbar foot side secondary tabs tab search site banner
    """,
    CONSENT: """
        cookie cookies consent gdpr cookiebanner cookielaw onetrust cmplz cookiebot didomi usercentrics
        cmp cmpbox cmpwrapper
    """,
    FOOT: """
        footer foot colophon impressum
    """,
    UNSEEN: """
        hidden hide sr visually screenreader offscreen invisible collapse collapsed skip noscript only
        assistive accessibility
    """,
    TITLE: """
        title headline heading subtitle dek standfirst lead intro lede summary excerpt description
        abstract subheadline deck subhead subheading sub subtitulo chapo titulo titel sottotitolo
        vorspann untertitel preamble bajada entradilla hed strapline
    """,
    TEXT: """
        article body content story entry post text main paragraph articlebody rich richtext copy prose
        review single articletext storybody texto contenido inhalt absatz corpo
    """,
    SHOP: """
        price prices buy product products shop offer cart rating ratings specs deal deals amazon
        affiliate score stars
    """,
    CONTENTS: """
        toc contents jump anchor index
    """,
    PULL: """
        pullquote pull blockquote quote quotes zitat
    """,
    NOTE: """
        note notes disclaimer disclosure correction corrections footnote footnotes endnote references
        reflist citation notice warning alert message editor hinweis
    """,
}
_KIND: dict[str, int] = {}
for _bit, _names in _WORDS.items():
    for _name in _names.split():
        for _spelling in (_name, _name.capitalize(), _name.upper()):
            _KIND[_spelling] = _KIND.get(_spelling, 0) | _bit
# Words of up to three letters do not count behind a digit, nor of two before a hash's: "x3ad12", "ad5c6b1".
_TOKEN = re.compile(r"(?<!\d)(?:[A-Z]?[a-z]{3,}|[A-Z]?[a-z]{1,2}(?![a-z]|\d+[a-f]))|(?<=\d)[A-Z]?[a-z]{4,}|[A-Z]{2,}")
_SAYING = frozenset(  # attributes; where classes are hashes, those for tests and for screen readers still speak
    """
    class id itemprop role aria-label data-testid data-test-id data-test data-component data-component-name data-type
    data-name data-module data-qa data-element data-block data-region data-area data-widget data-section
    """.split()
)
# What systems put before the names of their parts: "cmp" asks for consent elsewhere, "index" is a table of contents.
_NO_WORDS = re.compile(
    r"(?<![\w-])cmp-(?=text|title|image|teaser|container|list|tabs|accordion|carousel|embed|button|separator|breadcrumb|"
    r"contentfragment|experiencefragment|content|rich|article|quote|header|footer|promo|nav|form)|"
    r"td-fix-index"
)
_REMEMBERED = 4096  # classes and ids; the pages of a site repeat the same few hundred

# Words of the furniture around a text: share bars, credits, bylines, teasers.
FURNITURE = frozenset(
    """
    about advertise advertisement afp ago aktualisiert all also anche anzeige ap app article articles auch
    aussi author bild by categories click comment comments contact cookie cookies copy copyright credit
    donate download e-mail editor editors email facebook filed follow foto fotos getty here home image
    images join kategorie kommentar kommentare latest leer leggi leia les lesen link lire loading log login
    lue mehr menu min minutes more most myös más news newsletter next også photo photos picture policy
    popular posted previous print privacy published quelle read related reply reporter reserved reuters
    rights save see share sign source sources sponsored staff stories story subscribe suivez support tags
    terms top topics trending tweet twitter updated veröffentlicht video views von watch weiterlesen werbung
    whatsapp writer ©
    """.split()
)

_LOOKED_AT = 1000  # letters: such texts say what they are at once
_CONSENT = re.compile(
    r"\bcookies?\b[^.]{0,200}\b(?:site|websites?|web|browser|consent|privacy|users?|visitors?|function\w*|essential"
    r"|categor\w+|gdpr|plugin|webs?eite|nutzer|navegador|sitio|navigateur)\b"
    r"|\b(?:(?:we|this site|this website) uses?|set by|verwend\w+|utiliza\w*|utilis\w+)\b[^.]{0,200}\bcookies?\b",
    re.IGNORECASE,
)


def kinds(page: Page, element: int) -> int:
    """What the class, the id and attributes like them say an element is."""
    own = page.attrs[element]
    if not own:
        return 0
    said = " ".join([own[name] or "" for name in own if name in _SAYING])
    if "elementor" in said:
        said = said.replace("elementor-widget", "elementor")  # every part of such a page is one
    return kinds_of(said) if said else 0


@lru_cache(_REMEMBERED)
def kinds_of(label: str) -> int:
    """What a class or an id says.

    >>> kinds_of("article__relatedPosts") == TEXT | PROMO
    True
    >>> kinds_of("x3ad12"), kinds_of("ad-12") == PROMO
    (0, True)
    """
    found = 0
    if "cmp-" in label or "td-fix" in label:
        label = _NO_WORDS.sub(" ", label)
    for word in _TOKEN.findall(label):
        found |= _KIND.get(word, 0)
    return found


def asks_consent(text: str) -> bool:
    """True for what a page says of its own cookies (and not of those one bakes).

    >>> asks_consent("This site uses cookies."), asks_consent("Bake the cookies for ten minutes.")
    (True, False)
    """
    return "ookie" in text and _CONSENT.search(text, 0, _LOOKED_AT) is not None
