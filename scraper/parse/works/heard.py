"""Is a page whose titles and data say nothing of it a review, by how its text speaks?

The text must judge, in the words of its kind, and one work must be named by a title and told of: then it is one. What
is sold or booked on the page is praised by who sells it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from scraper.elements import NAV
from scraper.page import Page
from scraper.parse.around import lines, tags
from scraper.parse.data.structured import Structured
from scraper.parse.site import SiteFacts
from scraper.parse.text.main_text import MainText
from scraper.parse.works import item_kinds, name_votes, named_beside, particulars, voice


def heard(
    page: Page,
    data: Structured,
    facts: SiteFacts,
    title: str | None,
    main: MainText,
    near: Sequence[str],
    *,
    credited: bool,
) -> tuple[tuple[str, float], ...]:
    """Does the text itself judge one work, which a title names, in words of its kind and none of news?"""
    sound = voice.sounds(main.body or "")
    if sound < _LEAST_HEARD - _OF_ITS_KIND - _CREDITED_VOICE:
        return ()
    folders = page.url.partition("://")[2].partition("/")[2].rpartition("/")[0]
    sections = (found.value for _, found in data.meta("article:section", "section", "og:section"))
    of_kind = any(item_kinds.said(line) for line in (folders, *near, *tags(page, main), *sections))
    credited = credited or _tells_at_end(page, main)
    sound += _OF_ITS_KIND * of_kind + _CREDITED_VOICE * credited
    if sound < _LEAST_HEARD or SOLD.search(page.all_text) or _sells(page) or _counts_works(main):
        return ()
    known = ("told", "address") if sound >= _LOUD_VOICE and (of_kind or credited) else ("told",)
    if name_votes.elected(page, data, facts, title, main, least=_LEAST_ELECTED, known=known, kin=True) is None:
        return ()
    return (("voice", _VOICED if sound < _VERY_LOUD else _VOICED_LOUDLY),)


def _tells_at_end(page: Page, main: MainText) -> bool:
    """Do two lines at the end of the text, or below it, tell where the place is, when it is open, what it costs?

    The last line does alone, if it tells what one kind of work only has: "… is at the Corder Gallery until 4 May".
    """
    last = [line for line in main.lines[-_LAST:] if len(line) <= _LONGEST_LAST]
    if max(particulars.told(last).values(), default=0) > particulars.MORE:
        return True
    span = range(main.spans[-1][0], min(len(page.pieces), main.stop + _BELOW)) if main.spans else range(0)
    return sum(named_beside.tells(line) for _, line in lines(page, span)) >= _TELLING


_BELOW, _TELLING = 12, 2  # pieces behind the text, and lines
_LAST, _LONGEST_LAST = 2, 200  # lines of the text, and letters of one


def _sells(page: Page) -> bool:
    """Does a button or a link say nothing but that one can buy or book?"""
    return any(
        page.text(i).strip().lower() in _BUYS
        for tag in ("button", "a")
        for i in page.by_tag.get(tag, ())
        if page.last[i] - page.first[i] <= _PIECES_OF_BUTTON and not page.bits[i] & NAV
    )


def _counts_works(main: MainText) -> bool:
    """Is the text a numbered list?"""
    return sum(bool(_NUMBERED.match(line)) for line in main.lines) >= _MOST_NUMBERED


_NUMBERED, _MOST_NUMBERED = re.compile(r"(?:#|No\.? ?)?\d{1,3}[.):] "), 3
_PIECES_OF_BUTTON = 4
_BUYS = frozenset(
    "buy|buy now|order|order now|pre-order|book now|book tickets|tickets|buy tickets|kaufen|jetzt kaufen|bestellen|"
    "tickets kaufen|acheter|commander|réserver|comprar|comprar ahora|reservar|acquista|prenota|kopen|köp|køb|kjøp|kup|"
    "koupit|osta|купить|購入|购买".split("|")
)
_LEAST_HEARD, _LOUD_VOICE = 0.0, 0.6  # of voice.sounds and what is said beside the text
_OF_ITS_KIND, _CREDITED_VOICE = 1.2, 1.1
_LEAST_ELECTED = 0.35  # of the odds, for the name of what the text judges
_VERY_LOUD = 1.2
_VOICED, _VOICED_LOUDLY = 2.2, 2.8
SOLD = re.compile(
    r"add to (?:cart|basket|bag)|in den warenkorb|ajouter au panier|añadir al carrito|aggiungi al carrello|"
    r"in winkel(?:wagen|mand)|do koszyka|do košíku|lägg i (?:varukorg|kundvagn)|adicionar ao carrinho|læg i kurv|"
    r"カートに入れる",
    re.IGNORECASE,
)
