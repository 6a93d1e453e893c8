"""The text of one user's review: the longest run of prose, and as much around it as holds none of the other parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.discover import repeated
from scraper.elements import BLOCK, BREAK, BUTTON, LINK
from scraper.page import Page
from scraper.parse.opinions.review_dates import day_of, tells_of_stay
from scraper.parse.opinions.review_roles import BODY, TOLD
from scraper.records import Found

LONGEST_OVER = 28  # letters of a line that stands over a text and is none of it
MOST_ROWS = 4  # parts of one review's text, each in an element of its own: for, against, advice
DEEPEST = 60  # elements around a piece of text that are weighed; real reviews have up to 15
SHORTEST_COPY = 20  # letters that two texts begin with alike before one is a copy
DOTS = re.compile(r"\s*(?:\.{2,}|…)+$")  # of a text cut short

_HOLDERS = frozenset(("span", "div", "p", "section"))
_MORE = re.compile(
    r"(?:\s*(?:read |show |see )?more|\s*weiterlesen|\s*mehr|\s*lire la suite|\s*leer más|\s*展开)\W*$", re.I
)


_REST = re.compile(
    r"(?:read|continue|see|full|show|view) ?(?:the )?(?:more|reading|(?:full )?review|article|story|all)|weiterlesen|"
    r"mehr(?: lesen| anzeigen)?|zur kritik|lire (?:la suite|plus)|voir plus|"
    r"(?:leer|seguir leyendo|ler|leia|ver|mostrar) ?"
    r"(?:más|mais)?|continua(?: a leggere)?|leggi(?: tutto)?|mostra altro|(?:lees|toon) (?:meer|verder)|"
    r"(?:czytaj|pokaż) (?:więcej|dalej)|(?:читать|показать) (?:далее|дальше|полностью|ещё)|läs mer|les mer|læs mere|"
    r"číst více|devamını (?:oku|gör)|続きを読む|もっと見る|"
    r"展开|全文|더 ?보기|more|xem thêm|selengkapnya|lue lisää|"
    r"(?:read |see |show |view )?(?:the )?(?:whole|full|entire|complete) (?:review|text)|"
    r"читать (?:весь|полный) отзыв|"
    r"lire (?:l[’']avis|la critique)(?: compl[eè]te?)?|(?:ganze|vollständige) (?:bewertung|rezension)(?: lesen)?|"
    r"le(?:er|r) (?:la |a )?(?:opinión|reseña|crítica|avaliação|resenha) completa|"
    r"leggi (?:la )?recensione(?: completa)?|"
    r"lees (?:de )?(?:hele|volledige) (?:review|recensie)|czytaj całą (?:opinię|recenzję)",
    re.IGNORECASE,
)


def promises_rest(text: str) -> bool:
    """Is it what a link to the rest of a text says?"""
    return _REST.fullmatch(text.strip(" .…»›→>[]()")) is not None


def read(
    page: Page, stretch: range, inside: list[int], told: dict[int, int], marks: list[int], without: Sequence[range]
) -> Found[str] | None:
    without = [*without, *(range(at, page.end[at]) for at in marks)]
    pieces = _prose(page, stretch, without)
    if not pieces:
        return None
    weight: dict[int, int] = {}
    for k in pieces:
        owner = page.owner[k]
        for _ in range(DEEPEST):
            if owner < stretch.start:
                break
            weight[owner] = weight.get(owner, 0) + len(page.pieces[k])
            owner = page.parent[owner]
    total = sum(len(page.pieces[k]) for k in pieces)
    told_body = max(
        (i for i in inside if told[i] & BODY and told[i] & TOLD), key=lambda i: weight.get(i, 0), default=None
    )
    if told_body is not None and weight.get(told_body, 0) > 0:
        return _said(page, [told_body], without)
    free = [
        i for i in inside
        if told[i] & BODY and not any(i <= at < page.end[i] for at in marks) and not any(i in held for held in without)
    ]  # fmt: skip
    sides = repeated.outermost(page, [i for i in free if _SIDES.search(page.label[i])])
    longest = max(pieces, key=lambda k: len(page.pieces[k]))
    if 1 < len(sides) <= MOST_ROWS and sum(weight.get(i, 0) for i in sides) >= len(page.pieces[longest]):
        return _said(page, sides, without)  # what speaks for it, and what against
    root = page.owner[longest]
    named = [
        i for i in inside
        if told[i] & BODY and weight.get(i, 0) >= 0.4 * total and not any(i <= at < page.end[i] for at in marks)
    ]  # fmt: skip
    if named:
        most = max(weight[i] for i in named)
        root = max(i for i in named if weight[i] >= 0.8 * most)
        return _said(page, _rows(page, root, free), without)
    while (above := page.parent[root]) >= stretch.start and not any(above <= at < page.end[above] for at in marks):
        if page.end[above] > stretch.stop:
            break
        root = above
    return _said(page, _beside(page, root, stretch, marks, without), without)


def _rows(page: Page, root: int, free: list[int]) -> list[int]:
    """The element and those that look like it."""
    shape = repeated.shape(page, root)
    rows = repeated.outermost(page, [i for i in free if repeated.shape(page, i) == shape])
    return rows if root in rows and len(rows) <= MOST_ROWS else [root]


_SIDES = re.compile(r"(?<![a-z])(?:pros|cons)(?![a-z])")


def _beside(page: Page, root: int, stretch: range, marks: list[int], without: Sequence[range]) -> list[int]:
    """The element and its neighbours of the same kind that hold none of the other parts: further paragraphs."""
    above = page.parent[root]
    if above < 0:
        return [root]
    alike = []
    barred = {held.start for held in without}
    for child in page.children(above):
        same = child == root or (page.tag[root] == "p" and page.tag[child] in ("p", "ul", "ol", "blockquote"))
        if same and child in stretch and child not in barred and not any(child <= at < page.end[child] for at in marks):
            alike.append(child)
    return alike or [root]


def _prose(page: Page, stretch: range, without: Sequence[range]) -> list[int]:
    """The pieces of text in a stretch that stand in none of these elements and say something."""
    first = page.first[stretch.start]
    last = page.first[stretch.stop] if stretch.stop < len(page) else len(page.pieces)
    barred = [(page.first[held.start], page.last[held.start]) for held in without]
    found = []
    for k in page.said_in(first, last):
        piece = page.pieces[k]
        if page.owner[k] < stretch.start:
            continue
        if any(a <= k < b for a, b in barred):
            continue
        owner = page.owner[k]
        if page.bits[owner] & LINK and len(piece.split()) <= 5 and len(piece) < 40:
            continue
        found.append(k)
    return found


def _said(page: Page, roots: list[int], without: Sequence[range]) -> Found[str] | None:
    """The lines of these elements, without the parts that are no text of the review."""
    copies = [range(i, page.end[i]) for root in roots for i in _cut_copies(page, root)]
    held = [part for part in [*without, *copies] if part.start not in roots]
    barred = sorted(((page.first[part.start], page.last[part.start]) for part in held), key=lambda p: (p[0], -p[1]))
    lines: list[str] = []
    for root in roots:
        kept = []
        k, stop = page.first[root], page.last[root]
        for a, b in barred:
            if a < k or a >= stop:
                continue
            kept.extend(page.pieces[k:a])
            k = b
        kept.extend(page.pieces[k : _without_promise(page, k, stop)])
        joined = "".join(kept).replace(BREAK, BLOCK)
        lines.extend(line for part in joined.split(BLOCK) if (line := " ".join(part.split())))
    lines = _once(lines)
    while len(lines) > 1 and _is_over(lines[0]):
        lines = lines[1:]
    if not any(letter.isalpha() or ord(letter) > 0x25FF for line in lines for letter in line):
        return None
    text = "\n".join(lines)
    raw = max(lines, key=len)
    at = next((root for root in roots if raw in page.text(root)), None)
    if at is None:  # a line that a removed part had split in two
        at, raw = roots[0], page.text(roots[0])
    return Found(text, page.path(at), raw, "visible")


def _without_promise(page: Page, start: int, stop: int) -> int:
    """Where the pieces of a text end, without a link or a button behind it that unfolds the rest."""
    last = next((k for k in range(stop - 1, start - 1, -1) if page.stripped[k]), start)
    if last > start and page.bits[page.owner[last]] & (LINK | BUTTON) and promises_rest(page.stripped[last]):
        return last
    return stop


def _is_over(line: str) -> bool:
    """Is a line a figure or a label that stands over the text: "8.5", "Opinion:"?"""
    if len(line) > LONGEST_OVER:
        return False
    if tells_of_stay(line) and day_of(line):
        return True  # when somebody was there
    return (line.isascii() and not any(map(str.isalpha, line))) or _LABEL.fullmatch(line) is not None


_LABEL = re.compile(
    r"(?:your |my |user )?(?:opinião|opinion|opinión|opinione|opinia|meinung|comments?|kommentar|commentaire|"
    r"comentario|avis|reviews?|rezension|recensione|mening|отзыв|yorum):",
    re.IGNORECASE,
)


def _cut_copies(page: Page, root: int) -> Iterator[int]:
    """Elements that hold the beginning of what stands whole in the next one: a text before and after "read more"."""
    for i in range(root + 1, page.end[root]):
        after = page.end[i]
        if (
            after < page.end[root]
            and page.parent[after] == page.parent[i]
            and page.tag[i] in _HOLDERS
            and page.tag[after] in _HOLDERS
        ):
            said, whole = page.text(i), page.text(after)
            if len(said) < SHORTEST_COPY or not whole.startswith(said[:SHORTEST_COPY]):
                continue
            start = DOTS.sub("", _MORE.sub("", said))
            if len(start) >= SHORTEST_COPY and whole.startswith(start):
                yield i


def _once(lines: list[str]) -> list[str]:
    """A text that stands there cut and whole, once: the whole one."""
    kept: list[str] = []
    for n, line in enumerate(lines):
        start = DOTS.sub("", line) if line.endswith((".", "…")) else line
        if len(start) >= SHORTEST_COPY and any(
            other.startswith(start) and len(other) >= len(line) for other in lines[n + 1 :]
        ):
            continue
        if len(line) >= SHORTEST_COPY and line in kept:
            continue
        kept.append(line)
    return kept
