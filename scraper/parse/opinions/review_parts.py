"""One user's review: who, when, under which title, and what it says, read from the stretch of the page that holds it.

Class names, microdata and attributes say what a part is; the form of a text (a date, a name) must agree. The body is
what is left: the longest run of text, and as much around it as holds none of the other parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from scraper.elements import HEADING, LINK
from scraper.page import Page
from scraper.parse.opinions import review_author, review_names, review_rating, review_text
from scraper.parse.opinions.review_author import first_piece
from scraper.parse.opinions.review_dates import LONGEST as LONGEST_DATE
from scraper.parse.opinions.review_dates import day_of, tells_of_stay
from scraper.parse.opinions.review_names import LONGEST_NAME, MOST_WORDS
from scraper.parse.opinions.review_roles import AUTHOR, BODY, DATE, FOLDED, NOISE, RATING, REPLY, TITLE, TOLD, roles
from scraper.records import Found
from scraper.text import holds_any

LONGEST_TITLE = 200
LEAST_TEXT = 30  # characters of a line that may be the whole review
LONGEST_BESIDE = 28  # letters of a text that is a day and the signs around it: "(le 11/02/2004) :"
LONGEST_ASKED = 80  # letters of a line that asks whether a review helped
LONGEST_COUNT = 30  # letters before it: "12 of 15 people "
MOST_FORM_PIECES = 12  # of text in such a line
LONGEST_NOISE = 160  # a block of buttons and counts; a longer one with such a name is text after all

_WRITTEN = re.compile(
    r"(?:publi|post|review|rated|written|geschr|veröff|bewert|rezen|escrit|scritt|pubbl|recens|avis|opini|reseña|geplaatst|"
    r"beoorde|dodano|napisan|oceni|опублик|написан|отзыв|оцен|投稿)",
    re.I,
)
_OWNERS = re.compile(
    r"^(?:(?:the )?(?:owner|manag\w+|business|host|seller|store|developer|"
    r"publisher)(?:['’]?s)? (?:response|reply|answer)|(?:response|reply|answer) "
    r"(?:from|by) |antwort (?:von|vom|des)|svar fra|svar från|réponse (?:du|de|d')|respuesta de|"
    r"risposta de|reactie van|odpowiedź|ответ)",
    re.I,
)
_HELPED = re.compile(
    r"found (?:this|it)(?: review)?(?: to be)? (?:helpful|useful)|"
    r"\b(?:was|is) (?:this|the)(?: review)? (?:helpful|useful)|参考になった|"
    r"diese (?:bewertung|rezension) (?:war )?hilfreich|"
    r"avis (?:vous a(?:[- ]t[- ]il)? été |est |a été )?utile|\b[úu]til\??\Z|"
    r"\A(?:sehr |nicht )?hilfreich\Z|fand(?:en)? dies\w+ \w+ hilfreich|"
    r"(?:usuarios|personas|personnes|utenti|persone|pessoas)\b.{1,30}(?:[úu]til|utile)|"
    r"отзыв полез|рецензия полезна|nuttige? (?:review|beoordeling)|opinia była pomocna|도움이 (?:돼|되)|명에게 도움",
    re.IGNORECASE,
)
# One of these stands in every text that the pattern finds: asked first, because most texts have none.
_HELPS = ("helpful", "useful", "参考", "hilfreich", "util", "útil", "полез", "nuttig", "pomocna", "도움")
_CONTROLS = ("button", "form", "label", "select")
_CLOCK_ATTRIBUTES = (
    "datetime",
    "content",
    "title",
    "data-content",
    "data-time",
    "data-date",
    "data-datetime",
    "data-timestamp",
    "data-epoch",
)
_DIGIT = re.compile(r"\d")
_CLOCKS = frozenset(_CLOCK_ATTRIBUTES)


@dataclass(frozen=True, slots=True)
class Parts:
    """What one stretch holds; `start` is the element the review as a whole is pinned to."""

    start: int
    author: Found[str] | None
    date: Found[str] | None
    headline: Found[str] | None
    body: Found[str] | None
    anchor: str | None
    replies: tuple[range, ...] = ()
    author_at: int | None = None  # the element that names the author
    linked: bool = False  # the title leads to another page, as a teaser's does
    sure: bool = True  # that the author is a person: the page says so, not only the place of the name

    @property
    def is_whole(self) -> bool:
        """Somebody said something."""
        return self.author is not None and self.body is not None


def read(page: Page, stretch: range, holes: Sequence[range] = (), *, month_first: bool | None = None) -> Parts:
    """The parts of the review in this stretch; `holes` are other reviews inside it."""
    elements = list(inside(stretch, holes))
    told = {i: roles(page, i) for i in elements}
    skipped = skipped_in(page, elements, told)
    elements = [i for i in elements if not _in(i, skipped[REPLY])]
    date, date_at = date_of(page, elements, told, month_first)
    author, author_at, sure = review_author.read(page, elements, told, date_at, skipped[NOISE])
    if date_at == stretch.start and page.end[date_at] >= stretch.stop and len(page.text(date_at)) > LONGEST_DATE:
        date_at = None  # a line of the whole, which holds the other parts too
    headline, headline_at = _headline(page, elements, told, (author_at, date_at), skipped[NOISE])
    if (
        author is None
        and headline is not None
        and headline_at is not None
        and len(headline.value.split()) <= MOST_WORDS
        and review_names.may_be_name(headline.value)
        and (not told[headline_at] & TITLE or review_names.is_name(headline.value))
    ):
        author, author_at, headline, headline_at = headline, headline_at, None, None
        sure = False
    marks = [at for at in (author_at, date_at, headline_at) if at is not None]
    body = review_text.read(page, stretch, elements, told, marks, [*holes, *skipped[REPLY], *skipped[NOISE]])
    if body and date and date_at is None:
        body = _without_day(body, date.raw)
    if headline and body and body.value.startswith(headline.value) and len(body.value) <= len(headline.value) + 2:
        headline = None
    shorter = headline is not None and (body is None or len(headline.value) > 2 * len(body.value))
    if shorter and headline is not None and headline_at is not None and _is_said(page, headline, headline_at):
        body, headline = headline, None  # in an element named after a quote
    linked = headline is not None and headline_at is not None and _is_linked(page, headline_at)
    if headline and _OWNERS.search(headline.value):
        body = None  # the house answers
    anchor, replies = anchor_of(page, elements), tuple(skipped[REPLY])
    return Parts(stretch.start, author, date, headline, body, anchor, replies, author_at, linked, sure)


def inside(stretch: range, holes: Sequence[range]) -> Iterator[int]:
    """The elements of a stretch that are in none of its holes."""
    i, stop = stretch.start, stretch.stop
    stops = {hole.start: hole.stop for hole in holes}
    while i < stop:
        if i in stops and i != stretch.start:
            i = stops[i]
            continue
        yield i
        i += 1


def _in(i: int, ranges: Sequence[range]) -> bool:
    return any(i in held for held in ranges)


def skipped_in(page: Page, inside: list[int], told: dict[int, int]) -> dict[int, list[range]]:
    """The owner's replies, and the buttons, counts and badges, as ranges of elements."""
    found: dict[int, list[range]] = {REPLY: [], NOISE: []}
    stop = {REPLY: -1, NOISE: -1}
    for i in inside[1:]:
        role = told[i]
        if i >= stop[REPLY] and ((role & REPLY and not role & TOLD) or _answers(page, i)):
            at = i if role & REPLY else page.parent[i]
            if at <= inside[0]:
                continue
            found[REPLY].append(range(at, page.end[at]))
            stop[REPLY] = page.end[at]
        elif i >= stop[NOISE] and (_is_noise(page, i, told) or _is_line_of_form(page, i, told)):
            found[NOISE].append(range(i, page.end[i]))
            stop[NOISE] = page.end[i]
    return found


def _answers(page: Page, i: int) -> bool:
    """Does a short line say that the house answers below it?"""
    if page.last[i] - page.first[i] > 3:
        return False
    text = first_piece(page, i)
    return 8 < len(text) < LONGEST_NAME and bool(_OWNERS.match(text))


def _holds_text(page: Page, i: int, told: dict[int, int]) -> bool:
    """Is a text what the element folds, and not the button that unfolds it?"""
    return any(told.get(k, 0) & BODY and len(page.text(k)) >= LEAST_TEXT for k in range(i, page.end[i]))


def _is_noise(page: Page, i: int, told: dict[int, int]) -> bool:
    folded = told[i] & FOLDED and not _holds_text(page, i, told)
    if page.tag[i] not in _CONTROLS and not ((folded or told[i] & NOISE) and not told[i] & (TOLD | RATING)):
        return False
    if page.last[i] - page.first[i] > LONGEST_NOISE:
        return False
    if len(page.text(i)) > LONGEST_NOISE:
        return False
    return "itemprop" not in page.by_attribute or not any(told.get(k, 0) & TOLD for k in range(i, page.end[i]))


def asked_once(page: Page) -> int | None:
    """The only piece of text on the page that says how many found a review helpful, or asks it."""
    said = page.meta_content("og:type")
    words = [word for word in _HELPS if word in page.lower_text] if said is None or said[1] != "article" else []
    if not words:
        return None
    asked = [
        k
        for k in page.said
        if len(page.stripped[k]) <= LONGEST_ASKED
        and any(word in (lower := page.stripped[k].lower()) for word in words)
        and _HELPED.search(lower)
    ]
    return asked[0] if len(asked) == 1 else None


def _is_line_of_form(page: Page, i: int, told: dict[int, int]) -> bool:
    """Is the whole text of an element a score, or the question whether the review helped?"""
    if not 0 < page.last[i] - page.first[i] <= MOST_FORM_PIECES:
        return False
    text = page.text(i)
    if len(text) > LONGEST_NOISE:
        return False
    lower = text.lower()
    asked = _HELPED.search(lower) if holds_any(lower, _HELPS) else None
    if asked is None or asked.start() > LONGEST_COUNT:
        return review_rating.is_line(page, i) or review_rating.is_called(page, i) or review_rating.is_of_aspects(text)
    return not any(told.get(k, 0) & BODY for k in range(i + 1, page.end[i]))


def date_of(
    page: Page, inside: list[int], told: dict[int, int], month_first: bool | None
) -> tuple[Found[str] | None, int | None]:
    best: tuple[int, int, Found[str]] | None = None
    for i in inside:
        role = told[i]
        score = 10 if role & DATE and role & TOLD else 8 if page.tag[i] == "time" else 6 if role & DATE else 2
        if best is not None and best[0] >= score:
            continue
        found = _date_at(page, i, score, month_first)
        if found is not None:
            best = score, i, found
    return (best[2], best[1]) if best else _date_beside(page, inside, month_first)


def _date_beside(page: Page, inside: list[int], month_first: bool | None) -> tuple[Found[str] | None, int | None]:
    """A day that stands alone in a piece of text between others: "<b>Ann</b> (11/02/2004): <i>3/4</i>"."""
    held = set(inside)
    for k in range(page.first[inside[0]], page.last[inside[0]]):
        piece = page.stripped[k]
        if not 6 <= len(piece) <= LONGEST_DATE or page.owner[k] not in held or not _DIGIT.search(piece):
            continue
        if len(piece) > LONGEST_BESIDE and not review_names.signature(piece):
            continue
        found = day_of(piece, month_first=month_first)
        if found is not None and not tells_of_stay(piece):
            return Found(found[0], page.path(page.owner[k]), found[1], "visible"), None
    return None, None


def _without_day(body: Found[str], day: str) -> Found[str]:
    """A text without the day that stands before it in the same element: "(le 11/02/2004) : Un bon moment"."""
    before, found, after = body.value[:LONGEST_BESIDE].partition(day)
    if not found or len(before.split()) > 1:
        return body
    text = (after + body.value[LONGEST_BESIDE:]).lstrip(" \n\t:;,.)]-–—·|")
    return replace(body, value=text) if text else body


def _since_1970(name: str, said: str) -> tuple[str, str] | None:
    """The moment of an attribute that counts seconds or milliseconds."""
    figures = said.strip()
    if not name.startswith("data-") or not figures.isdecimal() or len(figures) not in (10, 13):
        return None
    moment = datetime.fromtimestamp(int(figures[:10]), tz=UTC)
    return moment.isoformat(timespec="seconds"), figures


def _date_at(page: Page, i: int, score: int, month_first: bool | None) -> Found[str] | None:
    own = page.attrs[i]
    for name in () if _CLOCKS.isdisjoint(own) else _CLOCK_ATTRIBUTES:
        said = own.get(name)
        if said and (found := day_of(" ".join(said.split()), month_first=month_first) or _since_1970(name, said)):
            return Found(found[0], page.path(i, name), found[1], "attribute")
    if page.last[i] - page.first[i] > 10 or not _DIGIT.search(page.text(i)):
        return None
    text = page.text(i) if score > 2 else page.own_text(i)
    if len(text) <= LONGEST_DATE and tells_of_stay(text):
        text = _without_stay(text)
    if not 6 <= len(text) <= LONGEST_DATE:
        return None
    if score == 2 and len(whole := page.text(i)) <= LONGEST_DATE and tells_of_stay(whole) and not _without_stay(whole):
        return None
    found = day_of(text, month_first=month_first)
    long = score == 2 and len(text) > len(found[1]) + 20 if found else False
    if found is None or (
        long and not (review_names.signature(text) or _WRITTEN.match(text) or _ends_row(text, found[1]))
    ):
        return None
    return Found(found[0], page.path(i), found[1] if found[1] in text else text, "visible")


def _without_stay(text: str) -> str:
    """The parts of a line that do not tell when somebody was there: "Séjour : août 2022 - Avis du 04/09/2022"."""
    parts = _BETWEEN.split(text)
    return " ".join(part for part in parts if not tells_of_stay(part)) if len(parts) > 1 else ""


_BETWEEN = re.compile(r"\s[-–—|·•]\s")


def _ends_row(text: str, day: str) -> bool:
    """Does a day end a row of who, from where and when: "(102) - Leeds, England - APR 1, 2006"?"""
    return text.endswith(day) and text[: -len(day)].rstrip()[-1:] in _PARTING and ". " not in text


_PARTING = frozenset("-–—|·•/,»")


def _is_said(page: Page, headline: Found[str], at: int) -> bool:
    """May this be a review of one line, not the title of something elsewhere?"""
    return len(headline.value) >= LEAST_TEXT and not _is_linked(page, at)


def _is_linked(page: Page, i: int) -> bool:
    return bool(page.bits[i] & LINK) or any(True for _ in page.within(i, "a"))


def _headline(
    page: Page, inside: list[int], told: dict[int, int], others: tuple[int | None, ...], noise: Sequence[range]
) -> tuple[Found[str] | None, int | None]:
    best: tuple[int, int, Found[str]] | None = None
    begin = next((k for k in range(page.first[inside[0]], page.last[inside[0]]) if page.stripped[k]), -1)
    for i in inside:
        role = told[i]
        score = (
            10 if role & TITLE and role & TOLD else 6 if role & TITLE and not role & (RATING | NOISE | AUTHOR) else 0
        )
        if page.tag[i] in _TITLE_TAGS or (page.label[i] and _LIKE_HEADING.search(page.label[i])):
            score += 4
        elif page.tag[i] in ("b", "strong") and score == 0 and not page.bits[i] & HEADING and not role & RATING:
            score = 1
        if score == 0 or (best is not None and score <= best[0]) or _in(i, noise):
            continue
        if any(
            (at is not None and i <= at < page.end[i]) or (at is not None and at <= i < page.end[at]) for at in others
        ):
            continue
        if score == 1 and not _leads(page, i) and page.first[i] > begin:
            continue
        text = _without_scores(page, i, told).strip(' “”"«»„')
        if not 0 < len(text) <= LONGEST_TITLE or _NUMBERED.fullmatch(text):
            continue
        if any(c.isalnum() for c in text) and not day_of(text):
            best = score, i, Found(text, page.path(i), text, "visible")
    return (best[2], best[1]) if best else (None, None)


_TITLE_TAGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_LIKE_HEADING = re.compile(r"h[2-6](?![\w-])(?<![\w-]..)")  # of the look of one: <p class="h5">; begins plainly
_NUMBERED = re.compile(r"#?\d{1,5}(?:[.,]\d{1,2})?")  # which of the posts it is, or a figure over the text


def _without_scores(page: Page, i: int, told: dict[int, int]) -> str:
    """The text of a title, without the stars that stand in front of it in the same link."""
    text = page.text(i)
    for k in range(i + 1, page.end[i]):
        if told.get(k, 0) & RATING and (score := page.text(k)) and score != text and text.startswith(score):
            return text[len(score) :].strip()
    return text


def _leads(page: Page, i: int) -> bool:
    """True for bold text that is a line of its own."""
    if page.attr(i, "class") or page.parent[i] < 0:
        return bool(page.attr(i, "class"))
    line, text = page.text(page.parent[i]), page.text(i)
    return line.endswith(text) and review_rating.is_drawn(line[: -len(text)])


def anchor_of(page: Page, inside: list[int]) -> str | None:
    """The id a review can be linked by: one with a number in it, near the top of the stretch."""
    for i in inside[:12]:
        for name in ("id", "name"):
            said = page.attr(i, name)
            if (
                said
                and any(c.isdigit() for c in said)
                and not said.startswith("UID_")
                and (name == "id" or page.tag[i] == "a")
            ):
                return said
    return None
