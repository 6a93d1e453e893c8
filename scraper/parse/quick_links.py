"""On-page contents: "Quick Links", "Jump to:", "In this review", tables of contents.

A block of links counts when its links lead into this page; a block that says what it is (by its title or its class)
counts even where the targets are missing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from scraper.elements import BLOCK_TAGS, FOOTER, FORM, HEAD, HEADER, HEADING, LINK
from scraper.page import Page
from scraper.parse.jump_menus import bare, of_pages, stem_of, that_scroll
from scraper.parse.rules import Ledger
from scraper.parse.text.main_text import MainText
from scraper.parse.text.region import Region, is_foreign
from scraper.records import Found, QuickLink
from scraper.text import key

_TITLE = re.compile(
    r"(?:quick ?(?:links?|navigation)|jump (?:straight )?to(?: (?:a )?section)?|"
    r"(?:table of )?contents?(?: of this (?:article|review))?|in this (?:review|article|guide|story|post|page|test)|"
    r"on this page|(?:page|article|index of) contents|review (?:contents|sections|index)|jump ahead|"
    r"(?:review|page) navigation|navigate this (?:review|article)|(?:page|article|review) index|"
    r"skip to (?:a )?section|index|toc|what'?s inside|"
    r"inhalt(?:sverzeichnis|sübersicht|sangabe)?(?: (?:dieses|des) (?:artikels|tests|beitrags))?|"
    r"(?:themen )?in diesem (?:artikel|test|beitrag)|auf dieser seite|übersicht|springen? zu|direkt zu|"
    r"schnellnavigation|(?:le )?sommaire(?: du test| de l'article)?|au sommaire|table des matières|"
    r"dans c(?:et article|e test)|sur cette page|plan de l'article|accès rapide|aller à|"
    r"[íi]ndice(?: de(?: los)? contenidos?| do artigo)?|(?:tabla de )?contenidos?(?: del artículo)?|"
    r"en est[ea] (?:artículo|página|análisis)|lo que encontrarás|navegación rápida|ir (?:a|para)|"
    r"(?:tabela de )?conteúdos?|sumário|nest[ea] (?:artigo|página|análise|texto)|"
    r"indice(?: dei contenuti| dell'articolo| della recensione)?|sommario|"
    r"in quest[oa] (?:articolo|pagina|recensione)|nell'articolo|vai a|inhoud(?:sopgave)?(?: (?:van dit )?artikel)?|"
    r"in (?:dit artikel|deze (?:review|recensie))|op deze pagina|(?:ga|snel) naar|spis treści(?: artykułu)?|"
    r"w (?:tym )?(?:artykule|tekście)|na tej stronie|przejdź do|innehåll(?:sförteckning)?|på den(?:na|ne) sid[ae]n?|"
    r"i (?:artikeln|artiklen|denn[ae] (?:artikkelen|artikel|anmeldelsen?))|hopp(?:a till| til)|gå til|"
    r"indhold(?:sfortegnelse)?|innhold(?:sfortegnelse)?|sisällys(?:luettelo)?|tässä artikkelissa|tällä sivulla|"
    r"siirry kohtaan|obsah(?: (?:článku|recenze))?|v (?:tomto )?článku(?: najdete)?|přejít na|tartalom(?:jegyzék)?|"
    r"(?:a cikk tartalma|ebben a cikkben)|cuprins(?:ul articolului)?|în acest articol|içerik|içindekiler|"
    r"bu (?:yazıda|içerikte)|sadržaj(?: članka)?|u ovom članku|turinys|sisukord|περιεχόμενα|πίνακας περιεχομένων|"
    r"σε αυτό το άρθρο|зміст|у цій статті|перейти до|съдържание|в тази статия|"
    r"содержание(?: (?:статьи|обзора|рецензии))?|оглавление|в этой статье|в этом обзоре|перейти к|"
    r"(?:この記事の)?目次(?:を見る)?|もくじ|(?:この)?記事の内容|(?:本文|文章)?目[录錄]|快速导航|차례|"
    r"(?:이 )?(?:글의? )?목차|(?:جدول |فهرس )?المحتويات|محتويات المقال|في هذا المقال|תוכן (?:עניינים|המאמר)|"
    r"בכתבה זו|فهرست(?: مطالب)?|در این مقاله|mục lục(?: bài viết)?|nội dung(?: chính| bài viết)?|trong bài viết này|"
    r"daftar isi|isi (?:artikel|kandungan)|dalam artikel ini|สารบัญ(?:บทความ)?|ในบทความนี้|विषय सूची|इस लेख में|"
    r"skip to)\s*[:：]?\Z",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:^|[\s_-])(?:toc\w*|[a-z]{1,8}toc|table-?of-?contents\w*|jump-?(?:to|links?|nav)\w*|quick-?links?\w*|"
    r"in-?page-?(?:nav|links)\w*|"
    r"anchor-?(?:links?|nav|list|menu)\w*|contents-?(?:list|nav)|on-?this-?page|article-?nav\w*|"
    r"section-?nav\w*|post-?index|sommaire|inhaltsverzeichnis|inhoudsopgave|[ií]ndice|sum[aá]rio|spis-?tresci|"
    r"innehallsforteckning|innholdsfortegnelse)(?:$|[\s_-])"
)
_FOREIGN_TARGET = re.compile(
    r"\A(?:main|content|top|page|primary|skip\w*|respond|comments?(?:-\w+)?|comment-\d+|cancel\w*|"
    r"disqus\w*|footer|header|menu|nav\w*|"
    r"search\w*|sidebar|share\w*|reviews?-?form|login|signup|newsletter|cite[_-].*|fn[:\-_]?.*|footnote.*|"
    r"_?ftn.*|note-?\d*|ref-?\d*|"
    r"modal.*|tab-?\d*|slide-?\d*|carousel.*|collapse.*|gallery.*|auth(?:or)?s?[-_]?\d*|aff[-_]?\d+)?\Z",
    re.IGNORECASE,
)
# What links say that help to skip the page's furniture, that share, or that open something: never a part of the text.
_FURNITURE = re.compile(
    r"(?:(?:(?:skip|jump|go|back|return|direkt|springe|zurück|zu[mr]?|nach|aller|retour|ir|saltar|volver|vai|salta|torna|"
    r"ga|spring|naar|przejdź|hopp[ae]?|gå|til|till|siirry|перейти)\s.*)?"
    r"(?:(?:\w+-?\s?)?navigation\w*|(?:\w+-?)?inhalte?|(?:main |page )?content|(?:haupt)?menüs?|menu|suche|search|"
    r"footer|fu(?:ß|ss)zeile|header|sidebar|seitenanfang|top|oben|contenu|recherche|contenido|búsqueda|contenuto|ricerca|"
    r"conteúdo|busca|inhoud|zoeken|treści|содержанию|sisältöön|innhold|innehåll)"
    r"(?: (?:springen|anspringen|principal|principale|wechseln))?|"
    r"facebook|twitter|pinterest|whatsapp|linkedin|reddit|tumblr|telegram|e-?mail|print|copy link|share|teilen|"
    r"(?:read|see|show|view|learn|load) (?:more|all|less|details?)|mehr|weiterlesen|lire la suite|leer más|details|"
    r"close|.* anspringen)\Z",
    re.IGNORECASE,
)
_OPENS = ("aria-controls", "aria-expanded", "aria-haspopup", "data-toggle", "data-bs-toggle", "aria-selected")
_TABS = re.compile(
    r"(?:^|[\s_-])tabs?(?:$|[\s_-]|list|nav|menu|bar)|(?:^|[\s_-])(?:tab-?(?:link|title|item)|pills?)(?:$|[\s_-])"
)
# A single link to a part of this page that says it jumps to the judgement.
_JUMP = re.compile(
    r"(?:(?:jump|skip|scroll|go)(?: (?:straight|down|right|ahead))? to|direkt zu[mr]?|zu[mr]|aller (?:au|à la|à l)|"
    r"ir (?:al?|a la)|saltar (?:al?|a la)|vai (?:al|alla)|pular para [ao]|(?:ga )?naar(?: het| de)?)\W+"
    r"(?:(?:the|my|our) )?(?:\w+ )?"
    r"(?:review|verdict|conclusion|recipe|rating|score|fazit|urteil|testurteil|test|rezept|avis|recette|conclusi[oó]n|"
    r"veredicto|receta|análisis|recensione|voto|verdetto|ricetta|conclusão|receita|oordeel|conclusie|recept)"
    r"(?: springen)?\Z",
    re.IGNORECASE,
)
_MAX_LINK_CHARS = 160
_MIN_UNNAMED = 3  # an unnamed block of fewer in-page links may be footnotes or tabs
_MIN_TITLED = 2
_NEAR = 4  # elements behind an anchor among which its heading is
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_MAX_STEPS = 12  # up from a link to its contents block
_NUMBER = re.compile(r"\d+(?:\.\d+)*\.?")
_MAX_TITLE_CHARS = 40
_MOST_TITLE_PIECES = 12  # between the beginning of a box and its first link
_OWN_TITLES = frozenset((
    "quick links",
    "jump to",
    "jump to section",
    "in this review",
    "review navigation",
    "review contents",
    "review index",
    "table of contents",
    "inhaltsverzeichnis",
    "in diesem test",
    "sommaire",
    "en este análisis",
    "neste artigo",
    "in questa recensione",
))  # fmt: skip
_BOUNDARY = frozenset(("html", "body", "main", "article"))


def read(page: Page, main: MainText, region: Region, ledger: Ledger) -> tuple[QuickLink, ...]:
    """Every line of the page's contents blocks, once each, in order."""
    inside = _in_page_links(page)
    places = _places(page) if inside else {}
    boxes = {box: links for box, links in _grouped(page, inside).items() if _counts(page, box, links, places)}
    for i in inside:
        if _JUMP.match(page.text(i)) and _target(page, i, places) is not None:
            boxes.setdefault(page.parent[i], [i])
    for box in _titled_boxes(page, main, region):
        boxes.setdefault(box, [i for i in page.within(box, "a") if page.attr(i, "href")])
    for box, links in _grouped(page, _own_pages(page)).items():
        named = (
            len(links) >= _MIN_TITLED
            and (_is_named(page, box) or _is_title_before(page, box, links))
            and not is_foreign(page, box, region)
        )
        if named:
            boxes.setdefault(box, links)
    entries = [(i, page.link_url(page.attr(i, "href"))) for _, links in sorted(boxes.items()) for i in links]
    rule = "contents-block" if entries else "contents-menu"
    out: dict[str, QuickLink] = {}
    for i, url in entries or of_pages(page) or that_scroll(page, main, page.by_id):
        text = _label(page, i)
        if url and text and url not in out and len(text) <= _MAX_LINK_CHARS:
            out[url] = QuickLink(text, url)
            ledger.note("quick_links", rule, Found(text, page.path(i), text, "visible"))
    for box in boxes if out else ():
        title = _title_before(page, main, box)
        if title is not None:
            ledger.note("quick_links", "contents-title", Found(None, page.path(title), page.text(title), "visible"))
    return tuple(out.values())


def is_title(line: str) -> bool:
    """Is this line the title of a contents block: "Quick Links", "Jump to:"?"""
    return len(line) < _MAX_TITLE_CHARS and bool(_TITLE.match(line))


def _in_page_links(page: Page) -> list[int]:
    """Links with text whose address is a place on this page."""
    here = bare(page.url)
    found = []
    for i, href in page.links:
        if "#" not in href:
            continue
        before, _, fragment = href.strip().partition("#")
        if before and bare(page.link_url(before) or "") != here:
            continue
        if _FOREIGN_TARGET.match(unquote(fragment)) or page.bits[i] & (FORM | FOOTER | HEAD):
            continue
        if page.bits[i] & HEADER and page.closest(i, {"article", "main"}) is None:
            continue
        text = page.text(i)
        if (
            1 < len(text) <= _MAX_LINK_CHARS
            and not text.strip("[]()^↑↩ ").isdigit()
            and not _leads_elsewhere(page, i, text)
        ):
            found.append(i)
    return found


def _own_pages(page: Page) -> list[int]:
    """Links to the pages of this review, where it is spread over several: the same address with a number behind."""
    stem = stem_of(page.url)
    if stem is None:
        return []
    found = []
    begins = stem.rpartition("/")[2][:_STEM]
    for i, href in page.links:
        if begins not in href or "#" in href or page.bits[i] & (FORM | FOOTER | HEAD):
            continue
        if stem_of(page.link_url(href) or "") == stem and 1 < len(page.text(i)) <= _MAX_LINK_CHARS:
            found.append(i)
    return found


_STEM = 12  # letters of the address' last part, looked for before an address is taken apart


def _leads_elsewhere(page: Page, i: int, text: str) -> bool:
    """Does a link skip furniture, share, or open a tab or a menu?"""
    own = page.attrs[i]
    if _FURNITURE.match(text) or any(name in own for name in _OPENS) or own.get("role") in ("tab", "button"):
        return True
    above = page.parent[i]
    names = (page.label[k] for k in (i, above, page.parent[above]) if k >= 0)
    return any(name and _TABS.search(name) for name in names)


def _places(page: Page) -> Mapping[str, int]:
    """The places of the page that an address can lead to: ids, and the named anchors of old pages."""
    names = {page.attr(i, "name"): i for i in reversed(page.having("name")) if page.tag[i] == "a"}
    return {**names, **page.by_id} if names else page.by_id


def _target(page: Page, i: int, places: Mapping[str, int]) -> int | None:
    """The element of this page that a link leads to."""
    fragment = page.attr(i, "href").partition("#")[2]
    found = places.get(unquote(fragment))
    return places.get(fragment) if found is None else found


def _grouped(page: Page, links: list[int]) -> dict[int, list[int]]:
    """Links by the box they stand in: the lowest ancestor that holds two of them with little else."""
    boxes: dict[int, list[int]] = {}
    made: dict[int, bool] = {}
    for i in links:
        boxes.setdefault(_box(page, i, links, made), []).append(i)
    return boxes


def _box(page: Page, i: int, links: list[int], known: dict[int, bool]) -> int:
    """The outermost list (or named block) around a link; else the outermost element mostly made of such links."""
    best, made = -1, True
    for steps, k in enumerate(page.ancestors(i)):
        if page.tag[k] in _BOUNDARY or steps > _MAX_STEPS:
            break
        if page.tag[k] != "li" and _LABEL.search(page.label[k]):
            return k
        if page.tag[k] in ("ul", "ol", "nav", "dl", "details"):
            best = k
        if made and k not in known:
            known[k] = _is_made_of(page, k, links)
        made = made and known[k]
        if made:
            best = k
    if best >= 0:
        return best
    above = page.parent[i]
    return (
        page.parent[above]
        if page.tag[above] in ("p", "li", "span", "div") and len(page.text(above)) == len(page.text(i))
        else above
    )


def _is_made_of(page: Page, box: int, links: list[int]) -> bool:
    """Is half of the element's text or more such links?"""
    inside = links[bisect_left(links, box) : bisect_left(links, page.end[box])]
    return sum(len(page.text(i)) for i in inside) * 2 >= len(page.text(box))


def _counts(page: Page, box: int, members: list[int], places: Mapping[str, int]) -> bool:
    """Is this block a table of contents?"""
    if _is_named(page, box) or _is_title_before(page, box, members) or _names_headings(page, members, places):
        return True
    if len(members) < _MIN_UNNAMED:
        return False
    resolved = [t for t in (_target(page, i, places) for i in members) if t is not None]
    linked = sum(len(page.text(i)) for i in members)
    return len(resolved) * 3 >= len(members) * 2 and resolved == sorted(resolved) and linked * 2 >= len(page.text(box))


def _names_headings(page: Page, members: list[int], places: Mapping[str, int]) -> bool:
    """Does each of the links, in order, lead to a heading of its words?"""
    if len(members) < _MIN_TITLED:
        return False
    at = 0
    for i in members:
        target = _target(page, i, places)
        if target is None or target <= at:
            return False
        near = range(target, min(target + _NEAR, len(page)))
        head = next((k for k in near if page.bits[k] & HEADING), None) or page.closest(target, HEADINGS)
        if head is None or key(page.text(i)) not in key(page.text(head)):
            return False
        at = target
    return members[-1] < at


def _title_before(page: Page, main: MainText, box: int) -> int | None:
    """The element of the short line before a contents block, which then is its title whatever it says."""
    first = page.first[box]
    k = next((k for k in reversed(range(max(0, first - _MOST_TITLE_PIECES), first)) if page.stripped[k]), None)
    if k is None or page.first[box] < main.start or page.bits[i := page.owner[k]] & LINK:
        return None
    text = page.text(i)
    above = page.parent[i] if page.tag[i] not in BLOCK_TAGS else i
    shares = page.parent[above] == page.parent[box] or page.parent[above] == page.parent[page.parent[box]]
    return i if shares and len(text) < _MAX_TITLE_CHARS and not text.endswith((".", "!")) else None


def _is_named(page: Page, box: int) -> bool:
    """Does its class, its first line, or the line before it say that it is a contents block?"""
    if _LABEL.search(page.label[box]) or _TITLE.match(page.attr(box, "aria-label")):
        return True
    lines = page.lines(box)
    if lines and _TITLE.match(lines[0]):
        return True
    return bool(_TITLE.match(_line_before(page, box)))


def _is_title_before(page: Page, box: int, members: list[int]) -> bool:
    """Does the line of the links begin with a title: "Contents: the cast, the house"?"""
    if len(members) < _MIN_TITLED or page.first[members[0]] - page.first[box] > _MOST_TITLE_PIECES:
        return False
    before = " ".join("".join(page.pieces[page.first[box] : page.first[members[0]]]).split())
    return bool(before) and bool(_TITLE.match(before))


def _line_before(page: Page, box: int) -> str:
    """The last line of text before an element, looking back over a few empty pieces."""
    k = page.first[box] - 1
    for _ in range(12):
        if k < 0:
            return ""
        text = " ".join(page.pieces[k].split())
        if text:
            return text
        k -= 1
    return ""


def _label(page: Page, i: int) -> str:
    """The link's text, without a number that stands in an element of its own."""
    child = i + 1
    if child < page.end[i] and _NUMBER.fullmatch(page.text(child)) and page.first[child] - page.first[i] <= 1:
        return " ".join("".join(page.pieces[page.last[child] : page.last[i]]).split()) or page.text(i)
    return page.text(i)


def _titled_boxes(page: Page, main: MainText, region: Region) -> list[int]:
    """Blocks beside the text that are titled as contents of this review, wherever their links lead."""
    found = []
    for k in page.said_in(page.first[region.first] if region.stop else 0, main.stop):
        piece = page.pieces[k]
        if 5 < len(piece) < _MAX_TITLE_CHARS and " ".join(piece.split()).strip(" :").lower() in _OWN_TITLES:
            box = _box_after(page, k, region.top)
            if box is not None and not is_foreign(page, box, region):
                found.append(box)
    return found


def _box_after(page: Page, k: int, top: int) -> int | None:
    """The element that holds the title in piece k and two links with little other text; else its next sibling."""
    here = urlsplit(page.url).netloc
    i = page.owner[k]
    for _ in range(3):
        if i <= top:
            return None
        for box in (i, page.end[i]):
            if box < len(page) and page.parent[box] == page.parent[i]:
                links = [a for a in page.within(box, "a") if page.attr(a, "href")]
                linked = sum(len(page.text(a)) for a in links)
                away = any(urlsplit(page.attr(a, "href")).netloc not in ("", here) for a in links)
                if len(links) >= _MIN_TITLED and not away and linked * 2 >= len(page.text(box)) - _MAX_TITLE_CHARS:
                    return box
        i = page.parent[i]
    return None
