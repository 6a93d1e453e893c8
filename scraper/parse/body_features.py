"""What is known about a block of text before anyone judges it: where it stands, what its classes say, its wording."""

from __future__ import annotations

import re

from scraper.page import Page

# What class and id words say about an element: bits of `kinds`.
COMMENT, MEDIA, SHARE, PROMO, AUTHOR, META, NAVIGATION, UNSEEN, TITLE, TEXT, SHOP, CONTENTS, PULL, NOTE = (
    1 << n for n in range(14)
)

_WORDS = {
    COMMENT: "comment comments disqus respond reply replies discussion livefyre kommentar kommentare comentario "
    "comentarios commentaires commento commenti reaction reactions fyre coral spotim",
    MEDIA: "caption captions figure figcaption image images img photo photos picture pictures video videos gallery "
    "slideshow media credit legend player audio thumb thumbnail carousel slide bild foto embed slider lightbox "
    "copyright photocredit youtube",
    SHARE: "share sharing social socials facebook twitter addthis sharedaddy whatsapp follow shares instagram pinterest "
    "sharebar sharetools tools actions buttons button btn print email like likes",
    PROMO: "related promo recommend recommended recommendation recommendations newsletter newsletters subscribe "
    "subscription signup ad ads advert advertisement advertising sponsor sponsored outbrain taboola teaser "
    "teasers popular trending trend latest more mehr readmore widget widgets banner cta paywall recirc also next "
    "previous prev pagination pager upnext promotion callout aside card cards similar further aktuell anzeige "
    "werbung meistgelesen relacionadas relacionados correlati lire donate donation membership abo join box app "
    "apps podcast jeg rail links offer ticket tickets event events read additional archive",
    AUTHOR: "author authors byline bylines bio biography profile contributor contributors writer autor autoren autore "
    "about avatar writers auteur signature",
    META: "meta date time timestamp datetime published updated tags tag tagged topics topic category categories "
    "keywords kicker label labels rubric dateline source info details kategorie section eyebrow filed data datum "
    "fecha pubdate postmeta stats metadata",
    NAVIGATION: "nav menu navigation breadcrumb breadcrumbs footer header masthead sidebar toolbar topbar bottom legal cookie "
    "cookies consent gdpr popup modal overlay login dialog navbar foot side secondary tabs tab search site banner",
    UNSEEN: "hidden hide sr visually screenreader offscreen invisible collapse collapsed skip noscript only assistive "
    "accessibility",
    TITLE: "title headline heading subtitle dek standfirst lead intro lede summary excerpt description abstract "
    "subheadline deck subhead subheading sub subtitulo chapo titulo titel sottotitolo vorspann untertitel "
    "preamble bajada entradilla hed strapline",
    TEXT: "article body content story entry post text main paragraph articlebody rich richtext copy prose review single "
    "articletext storybody texto contenido inhalt absatz corpo",
    SHOP: "price prices buy product products shop offer cart rating ratings specs deal deals amazon affiliate score "
    "stars",
    CONTENTS: "toc contents jump anchor index",
    PULL: "pullquote pull blockquote quote quotes zitat",
    NOTE: "note notes disclaimer disclosure correction corrections footnote footnotes endnote references reflist "
    "citation notice warning alert message editor hinweis",
}
_KIND: dict[str, int] = {}
for _bit, _names in _WORDS.items():
    for _name in _names.split():
        _KIND[_name] = _KIND.get(_name, 0) | _bit
_TOKEN = re.compile(r"[A-Z]?[a-z]+|[A-Z]{2,}")


def kinds(page: Page, element: int) -> int:
    """What the class and id of an element say it is."""
    own = page.attrs[element]
    if "class" not in own and "id" not in own:
        return 0
    found = 0
    for word in _TOKEN.findall(f"{own.get('class')} {own.get('id')}"):
        found |= _KIND.get(word.lower(), 0)
    return found
