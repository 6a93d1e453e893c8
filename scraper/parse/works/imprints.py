"""The line that tells which book is reviewed: "Ann Lee: Slow Boat. Roman. Pier Verlag, Köln 2019. 320 Seiten, 24 Euro".

Papers of every language print it, in an order of their own: who wrote it, its title, the publisher, how many pages,
what it costs. Pages beside a price or an ISBN stand nowhere else; a page with such a line reviews that book. Blogs give
the same as a list of labels. The title is told from its writer by the form of the line.

>>> title_of("Ann Lee: Slow Boat. Roman. Pier Verlag, Köln 2019. 320 Seiten, 24 Euro")
'Slow Boat'
>>> title_of("Slow Boat by Ann Lee. Pier, 320pp, £16.99"), title_of("Slow Boat, d’Ann Lee, Pier, 320 p., 21 €")
('Slow Boat', 'Slow Boat')
>>> title_of("Ann Lee, Slow Boat, Pier, pp. 320, euro 18"), title_of("320 pages of rain cost me nothing, I was glad")
('Slow Boat', None)
>>> title_of("Ann Lee: Slow Boat. Suom. Kirsi Mäki. Pier. 318 s."), title_of("Ann Lee, Slow Boat, trad. Y, 318 p., 9 €")
('Slow Boat', 'Slow Boat')
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from scraper.elements import BLOCK, BREAK
from scraper.page import Page
from scraper.parse.text.main_text import MainText
from scraper.parse.works import item_names
from scraper.parse.works.creators import is_person

LONGEST = 320  # letters of such a line
MOST = 2  # imprints of one page; more are a list of books
_PAGES = re.compile(
    r"(?<![\w.,])(?:\d{2,4}\s?(?:pages|pp\b\.?|p\.|seiten|s\.|páginas|págs?\.|pagine|pag\.|blz\b\.?|bladzijden|"
    r"pagina[’']s|"
    r"sidor|sider|sid\.|stron|str\.|stran|stranek|с\.|стр\.?|ページ|頁)|(?:pp?\.|pag\.|págs?\.)\s?\d{2,4}(?!\d))",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"(?:[£€$¥]|\beuros?)\s?\d{1,4}(?:[.,]\d{2})?|"
    r"\d{1,4}(?:[.,](?:\d{2}|-|–))?\s?(?:€|euros?\b|eur\b|zł|kr\b|kč|円|руб|chf\b|fr\.)|\bisbn\b",
    re.IGNORECASE,
)
_CAPITAL = "[^\\W\\d_a-zà-öø-ÿ]"
_WORD = r"[^\W\d_][\w’'.-]*"
_FULL = rf"{_CAPITAL}[\w’'.-]*(?: {_WORD}){{1,4}}"  # a name of two words or more
_OPEN, _CLOSE = '[“„«»"‘]?', '[”“»«"’]?'
_TITLE = r"(?P<title>[^\s“”„«»\".,:;][^“”„«»\"]{0,90}?)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_OPEN}{_TITLE}{_CLOSE},?\s+(?:(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)\s+{_CAPITAL}|(?:[Dd]i|[Dd]oor|av|af|"
        rf"[Dd]e)\s+{_FULL}|[Dd][’']{_FULL})",
        rf"(?P<writer>{_FULL})\s?:\s*{_OPEN}{_TITLE}{_CLOSE}(?:[.,]|\s[–—-]\s|\s\()",
        rf"(?P<writer>{_FULL}),\s+{_OPEN}{_TITLE}{_CLOSE}[.,]\s",
    )
)
_TRANSLATED = re.compile(
    r"(?<=[.,(;])\s*(?:oversat|oversatt|övers|overs|vertaald|vertaling|translated|traduit|traducción|traducido|trad|"
    r"aus dem|übersetzt|przekład|przeł|přeložil|tradução|traduzione|перевод|пер)\b.*",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:[^\W\d_]{2,12} )?(?:titles?|titel|titre|título|titolo|tytuł|název|titul|otsikko|название|"
    r"タイトル|書名|书名)\s*[:：]\s*"
    r"(?P<title>\S.{0,90})\Z",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?:isbn|pages?|page count|seiten(?:zahl)?|nombre de pages|páginas|n[ºo°]? ?(?:de )?p[áa]ginas|pagine|"
    r"liczba stron|počet stran|antal sidor|sidor|sider|стран\w+|ページ数|页数|publisher|"
    r"verlag|éditeur|éditions?|editorial|editora|editore|casa editrice|uitgever\w*|wydawnictwo|nakladatel\w*|"
    r"förlag|forlag|出版社|artiste?|artysta|künstler|interpret\w*|band|labels?|bolag|skivbolag|plattenfirma|"
    r"formato?|genres?|genere|"
    r"género|gatunek|žánr|regia|regie|regi|regissör|direct(?:or|ed by)|dirección|direção|réalisa(?:teur|tion)|"
    r"reżyseria|"
    r"režie|darsteller|cast|elenco|reparto|studio|developers?|entwickler|développeur|plattform(?:en)?|"
    r"platforms?|plateformes?|auto(?:r|ra|rin|re)|auteurs?|autore|authors?|författare|forfatter|schrijver|автор|"
    r"erscheinungs\w+|release(?:d| date)?|sortie|année|jahr|year|rok|år|data premiery|vydáno|"
    r"監督|出演|レーベル|開発|発売日)"
    r"(?: (?:&|och|og|und|et|y|e|i|/) [^\W\d_]+)?\s*[:：]",
    re.IGNORECASE,
)
_MOST_LISTED = 8  # lines from the title to the last label
_LEAST_LISTED = 2  # other labels beside the title's


def title_of(line: str, body: str = "") -> str | None:
    """The title in an imprint of one line; None where the line is none, or has a form of its own.

    Of two names parted by a comma or a colon the writer's is the one that the text, `body`, calls by the surname.
    """
    pages = _PAGES.search(line) if len(line) <= LONGEST else None
    price = _PRICE.search(line) if pages else None
    if pages is None or (price is None and not _is_without_price(line, pages)):
        return None
    stop = min(pages.start(), price.start()) if price else pages.start()
    told, *translated = _TRANSLATED.split(line[:stop])
    told += ", " if translated else ""
    for form in _FORMS:
        match = form.match(told)
        if match:
            named = match.groupdict()
            swapped = "writer" in named and is_person(named["title"].strip(), body)
            name = item_names.clean((named["writer"] if swapped else named["title"]).strip(" ,.;:–—-"))
            return name if item_names.is_name(name) else None
    return None


def _is_without_price(line: str, pages: re.Match[str]) -> bool:
    """Northern papers print no price: "Ann Lee: Slow Boat. Pier. 318 s."."""
    return not line[pages.end() :].strip(" .)") and _WITHOUT_PRICE.match(line, 0, pages.start()) is not None


_WITHOUT_PRICE = re.compile(
    rf"{_CAPITAL}[\w’'.-]*(?: (?:[^\W\d_]{{1,3}} )?{_CAPITAL}[\w’'.-]*){{1,3}}\s?:\s"
    rf"{_OPEN}{_CAPITAL}[^.,:;]{{0,60}}[.,]\s[^:]{{2,80}}\Z"
)


def is_imprint(line: str) -> bool:
    """Does a line tell a book's pages and its price or number?

    >>> is_imprint("344 pages. Larch House. $27."), is_imprint("It has 344 pages."), is_imprint("Tickets: 24 Euro")
    (True, False, False)
    """
    pages = _PAGES.search(line) if len(line) <= LONGEST and _counts(line) else None
    told = pages is not None and (bool(_PRICE.search(line)) or _is_without_price(line, pages))
    return told and not _TO_COME.search(line)


_TO_COME = re.compile(
    r"\bwill (?:be|run|cost|have|publish|appear)\b|\bsoll .{3,60}(?:erscheinen|kosten)\b|"
    r"\bparaîtra\b|\bsaldrá\b|\buscirà\b"
)


def _counts(whole: str) -> bool:
    """A quick look: do two figures stand before what pages are called, or can they stand behind it?"""
    return _COUNTS.search(whole) is not None or any(map(whole.__contains__, _BEFORE_COUNT))


_COUNTS = re.compile(r"[0-9][0-9]\s?(?:[pPsSсСbB]|ページ|頁)")
_BEFORE_COUNT = ("pp. ", "p. ", "pag. ", "págs. ", "pág. ")


def printed(page: Page, main: MainText) -> int:
    """How many imprints stand at the ends of a text."""
    pieces = (piece for start, stop in _ends(main) for piece in page.pieces[max(0, start) : stop])
    if not _counts("".join(piece for piece in pieces if _SHORTEST <= len(piece) <= LONGEST)):
        return 0
    return sum(map(is_imprint, {line for lines in ends(page, main) for line in lines}))


def ends(page: Page, main: MainText) -> tuple[list[str], list[str]]:
    """The lines about the end and the beginning of a text, in which an imprint stands."""
    end, beginning = (_lines(page, max(0, start), stop) for start, stop in _ends(main))
    return end, beginning


def _ends(main: MainText) -> tuple[tuple[int, int], tuple[int, int]]:
    return (main.stop - _WITHIN, main.stop + _WITHOUT), (main.start - _WITHOUT, main.start + _WITHIN)


_BARS = re.compile(r"\s[|I•·]\s(?=[^\W\d_][\w ]{2,20}\s?:)")  # "Titel: Slow Boat | Forlag: Pier"
_WITHIN, _WITHOUT = 50, 60  # pieces
_SHORTEST = 5  # letters of a piece that tells of pages


def _lines(page: Page, start: int, stop: int) -> list[str]:
    parts = "".join(page.pieces[start:stop]).replace(BREAK, BLOCK).split(BLOCK)
    apart = (_BARS.split(part) if ":" in part else (part,) for part in parts)
    return [line for part in apart for each in part if (line := " ".join(each.split()))]


def read(lines: Sequence[str], body: str = "") -> str | None:
    """The title of the book whose imprint stands in these lines, on one line, on several, or as a list of labels."""
    told = [n for n, line in enumerate(lines) if is_imprint(line)]
    if told:
        return (title_of(lines[told[0]], body) or _above(lines, told[0], body)) if len(told) <= MOST else None
    for n, line in enumerate(lines):
        match = _LABEL.match(line)
        near = lines[max(0, n - _LEAST_LISTED) : n + _MOST_LISTED] if match else ()
        if match and sum(bool(_LISTED.match(other)) for other in near) >= _LEAST_LISTED:
            name = item_names.clean(match["title"])
            return name if item_names.is_name(name) else None
    return _between(lines, body)


def _between(lines: Sequence[str], body: str) -> str | None:
    """The title below its maker and above who published it, or above labels: three lines that papers and old "
    "pages print."""
    for n in range(1, len(lines) - 1):
        maker, line, after = lines[n - 1], lines[n], lines[n + 1]
        if not 0 < len(line) <= _LONGEST_LINE or not 0 < len(maker) <= _LONGEST_LINE:
            continue
        whole = item_names.quoted(line) if line[:1] in _QUOTES and line[-1:] in _QUOTES else []
        if len(whole) == 1 and _PUBLISHED.search(after) and len(after) <= _LONGEST_LINE and _NAMED.fullmatch(maker):
            return whole[0]
        capitals = line.isupper() and maker.isupper() and not line.endswith(":")
        labels = sum(bool(_LISTED.match(each)) for each in lines[n + 1 : n + 1 + _MOST_LISTED]) if capitals else 0
        if labels > _LEAST_LISTED - 1 and item_names.is_name(line):
            return item_names.clean(line)
    return None


_LONGEST_LINE = 90  # letters of a maker, a title, a publisher in lines of their own
_NAMED = re.compile(rf"{_CAPITAL}[\w’'.-]*(?: {_WORD}){{1,4}}")
_PUBLISHED = re.compile(
    r"(?:förlag|forlag(?:et)?|verlag|press|books|publishing|éditions?|edizioni|editore|editorial|editora|uitgeverij|"
    r"wydawnictwo|nakladatelství|kiadó|издательство)\b",
    re.IGNORECASE,
)


def _above(lines: Sequence[str], n: int, body: str) -> str | None:
    """The title above the pages: with its writer, in quotation marks, or over a line that says who wrote it."""
    if not n:
        return None
    joined = title_of(f"{lines[n - 1].rstrip('.,')}. {lines[n]}", body)
    if joined:
        return joined
    for line in reversed(lines[max(0, n - _LINES_BETWEEN) : n]):
        if line[:1] in _QUOTES and line[-1:] in _QUOTES and len(item_names.quoted(line)) == 1:
            return item_names.quoted(line)[0]
    if n < _LINES_BETWEEN or not _BY_LINE.match(lines[n - 1]):
        return None
    name = item_names.clean(lines[n - _LINES_BETWEEN])
    return name if item_names.is_name(name) else None


_QUOTES = '“”„»«"‘’'
_LINES_BETWEEN = 2
_BY_LINE = re.compile(rf"(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\s+{_CAPITAL}")
