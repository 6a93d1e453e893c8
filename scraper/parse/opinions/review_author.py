"""Who wrote a user's review: by the names of elements, by where a link leads, by a line that signs, or by its place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scraper.discover import repeated
from scraper.elements import BOLD, HEADING, LINK
from scraper.page import Page
from scraper.parse.opinions import review_names, review_rating, review_text
from scraper.parse.opinions.review_dates import LONGEST as LONGEST_DATE
from scraper.parse.opinions.review_dates import day_of, tells_of_stay
from scraper.parse.opinions.review_names import LONGEST_NAME, MOST_WORDS
from scraper.parse.opinions.review_roles import AUTHOR, BODY, DATE, NAME, NOISE, RATING, REPLY, TITLE, TOLD
from scraper.records import Found

SHORT_LINE = 6  # pieces of text in a line that says who and when
MOST_PIECES = 24  # of text in an element that holds a name, with its badges
SURE = 7  # of an author: named so, or linked to as a user
NO_PLACE_FOR_NAMES = DATE | TITLE | RATING | BODY | NOISE | REPLY

_DESCRIBING = ("aria-label", "title", "alt")
_INLINE = frozenset(("a", "strong", "b", "span", "cite", "h3", "h4", "h5"))
USER_LINK = re.compile(
    r"/(?:users?|userreviews|people|person|profiles?|profiel|members?|memberlist|membre|miembro|usuarios?|utilisateurs?|authors?|u|critics?|reviewers?|contributors?|profil|user_details|bruker|bruger|anvandare|"
    r"kullanici|medlem(?:mar|mer)?|kayttaja|korisni[kc]|felhasznalo|membri|leden|uzytkownik|utente|uzivatel|benutzer|nutzer|mitglied(?:er)?|perfil|profilo)"
    r"(?:/|\?|\.php\?)|[?&](?:user|member|uid)="
)  # for lower case: ignoring case, each word would be tried in full at each place
_ACCOUNT = re.compile(r"/(?:users?|profiles?|members?|people|u|user_details|memberlist|accounts?)(?:/|\?|\.)", re.I)


def read(
    page: Page, inside: list[int], told: dict[int, int], date_at: int | None, noise: Sequence[range]
) -> tuple[Found[str] | None, int | None, bool]:
    """The author, the element, and whether the page calls it one. Of equals the first, but the innermost."""
    best: tuple[int, int, Found[str]] | None = None
    for i in inside:
        score = _author_score(page, i, told[i])
        if score <= 0 or (best is not None and score < best[0]):
            continue
        if best is not None and score == best[0] and not best[1] < i < page.end[best[1]]:
            continue
        found = _name_at(page, i, date_at)
        if found is not None and any(i in held for held in noise):
            score -= 5
        if found is not None and score > 0 and (best is None or score >= best[0]):
            best = score, i, found
    if best is None:
        signed = _signed_name(page, inside, date_at) if date_at is not None else None
        if signed is None and date_at is not None and _is_scored(page, inside, told):
            signed = _beside_date(page, inside, told, date_at)
        line = _signed_alone(page, inside) if signed is None else None
        if line is not None:
            return line, None, True
        return (*signed, True) if signed else (*_leading_name(page, inside, told, dated=date_at is not None), False)
    return _whole_name(page, inside, best[2]), best[1], best[0] >= SURE


def _author_score(page: Page, i: int, role: int) -> int:
    """How surely element i names the author, by its own name or by where it leads; 0 not at all."""
    if role & AUTHOR and role & TOLD:
        return 12
    if role & (REPLY | BODY):
        return 0
    linked = page.tag[i] == "a" and USER_LINK.search(page.attr(i, "href").lower())
    score = 8 if role & AUTHOR else 7 if linked else 4 if role & NAME or page.tag[i] == "cite" else 0
    if score and role & (DATE | TITLE | NOISE) and not linked:
        score -= 4
    return score + 1 if score and page.tag[i] in _INLINE else score


def _name_at(page: Page, i: int, date_at: int | None) -> Found[str] | None:
    content = page.attr(i, "content")
    if content and page.tag[i] == "meta":
        text = " ".join(content.split())
        return Found(text, page.path(i, "content"), text, "attribute") if 0 < len(text) <= LONGEST_NAME else None
    if page.last[i] - page.first[i] > MOST_PIECES:
        return None
    whole = page.text(i)
    mixed = len(whole) > LONGEST_NAME or (date_at is not None and i < date_at < page.end[i])
    narrow = (page.own_text(i), _first_name(page, i)) if mixed else _narrowed(page, i, whole)
    for text in narrow if mixed else (*narrow, whole, first_piece(page, i)):
        day = day_of(text)
        name = review_names.cleaned(text.replace(day[1], " ") if day else text)
        if not name or len(name) > LONGEST_NAME or name not in whole:
            continue
        if review_names.may_be_name(name) or (name.isdigit() and _is_linked(page, i)):
            return Found(name, page.path(i), name, "visible")
    return None


def _narrowed(page: Page, i: int, whole: str) -> tuple[str, ...]:
    """The part of a box's text that is the name: its first line, what stands before a comma, its first words."""
    lines = page.lines(i)
    if len(lines) > 1 and len(lines[0]) > 1:
        return (lines[0],)
    own = page.own_text(i)
    if 1 < len(own) < len(whole) and whole.startswith(own) and whole[len(own) :][:2].lstrip()[:1] in (",", "("):
        return (own,)
    if (
        1 < len(own) < len(whole)
        and whole.startswith(f"{own} ")
        and review_names.PLAIN.fullmatch(own)
        and not page.bits[i] & LINK
    ):
        return (own,)  # a place or a rank behind the name, in an element of its own
    first = first_piece(page, i)
    if whole[len(first) :].lstrip()[:1] == "(" and page.bits[page.owner[_first(page, i)]] & BOLD:
        return (first,)  # how old, or from where, behind a bold name
    if len(first) > 1 and whole[len(first) :][:1].isalnum() and page.bits[page.owner[_first(page, i)]] & (BOLD | LINK):
        return (first,)  # a rank that only a style sheet sets off
    if len(first) == 1 and whole[1:].lstrip().startswith(first):  # the picture of one who has none: "H Hanna B."
        return (whole[1:].lstrip(),)
    return (_first_name(page, i),) if len(whole.split()) > MOST_WORDS else ()


def _first(page: Page, i: int) -> int:
    """The number of the first piece of an element that shows something."""
    return next((k for k in range(page.first[i], page.last[i]) if page.stripped[k]), page.first[i])


def _first_name(page: Page, i: int) -> str:
    """What a box full of facts about its author begins with, where that has the form of a name."""
    text = first_piece(page, i)
    return text if review_names.PLAIN.fullmatch(text) and len(text) <= LONGEST_NAME else ""


def _is_linked(page: Page, i: int) -> bool:
    """Does element i stand in a link to a user? Then a number may be a name."""
    at = page.closest(i, {"a"})
    return at is not None and bool(USER_LINK.search(page.attr(at, "href").lower()))


def first_piece(page: Page, i: int) -> str:
    """The first text in an element: the name, where a number of reviews and a place follow it."""
    for piece in page.stripped[page.first[i] : page.last[i]]:
        if piece:
            return " ".join(piece.split())
    return ""


def _leading_name(
    page: Page, inside: list[int], told: dict[int, int], *, dated: bool
) -> tuple[Found[str] | None, int | None]:
    """What a review begins with, where that is as short as a name: bold, or in an element of its own beside a date
    and a score.
    """
    pieces = [k for k in range(page.first[inside[0]], page.last[inside[0]]) if len(page.stripped[k]) > 1][:2]
    if len(pieces) == 2 and review_names.LABEL.fullmatch(page.stripped[pieces[0]]):  # "Name: Ann", in two cells
        at = page.owner[pieces[1]]
        found = _name_at(page, at, None)
        return (found, at) if found is not None and len(found.value.split()) <= MOST_WORDS else (None, None)
    first = pieces[0] if pieces else None
    if first is None or page.owner[first] not in inside:
        return None, None
    at = page.owner[first]
    if told[at] & TITLE or _is_titled(page, told, at):
        return None, None
    bold = bool(page.bits[at] & BOLD)
    if not bold:
        if not _is_like_a_name(page, at, told[at]) or not (dated or _visited(page, inside)):
            return None, None
        if not _is_scored(page, inside, told):
            return None, None
    found = _name_at(page, at, None)
    return (found, at) if found is not None and len(found.value.split()) <= MOST_WORDS else (None, None)


def _is_titled(page: Page, told: dict[int, int], at: int) -> bool:
    """Is an element all that a box named after a title holds?"""
    text = page.text(at)
    for k in page.ancestors(at):
        if k not in told or page.text(k) != text:
            return False
        if told[k] & TITLE and not told[k] & (AUTHOR | NAME):
            return True
    return False


def _is_like_a_name(page: Page, i: int, role: int, *, linked: bool = False) -> bool:
    """Is the whole text of an element a few words in capitals, without the signs and figures of a sentence?"""
    text = review_names.cleaned(page.text(i))
    return (
        (1 if text.isascii() else 0) < len(text) <= LONGEST_NAME
        and not role & NO_PLACE_FOR_NAMES
        and not page.bits[i] & (HEADING if linked else HEADING | LINK)
        and review_names.PLAIN.fullmatch(text) is not None
        and not any(word[:1].islower() for word in text.split()[:1] + text.split()[-1:])
    )


def _visited(page: Page, inside: list[int]) -> bool:
    """Does a short line say on which day somebody was there?"""
    return any(
        0 < page.last[i] - page.first[i] <= SHORT_LINE
        and len(text := page.text(i)) <= LONGEST_DATE
        and tells_of_stay(text)
        and day_of(text) is not None
        for i in inside
    )


def _is_scored(page: Page, inside: list[int], told: dict[int, int]) -> bool:
    """Is one of these elements named after a score, or described as one?"""
    if any(told[i] & RATING for i in inside):
        return True
    return any(
        review_rating.says_score(page.attr(i, name)[:LONGEST_NAME]) for i in inside for name in _DESCRIBING
    ) or any(
        review_rating.is_score(page, i) or review_rating.is_called(page, i) or _is_pointed(page, i) for i in inside
    )


def _is_pointed(page: Page, i: int) -> bool:
    """Is the text of an element a figure with a point and nothing else, as scores are?"""
    return page.last[i] - page.first[i] == 1 and _POINTED.fullmatch(page.stripped[page.first[i]]) is not None


_POINTED = re.compile(r"\d{1,2}[.,]\d")


def _signed_name(page: Page, inside: list[int], date_at: int) -> tuple[Found[str], int] | None:
    """Who signs the line that says who and when; another line with a day in it is an answer's."""
    dated = day_of(page.text(date_at)) is not None
    for i in inside[1:]:
        if dated and not (i <= date_at < page.end[i] or date_at <= i < page.end[date_at]):
            continue
        if 1 <= page.last[i] - page.first[i] <= SHORT_LINE:
            text = page.text(i)
            name = (
                (review_names.signature(text) or review_names.headed(text, alone=page.tag[i] in _SIGNING))
                if len(text) <= LONGEST_DATE
                else None
            )
            if name:
                name = _set_off(page, i, name)
                return Found(name, page.path(i), name, "visible"), i
    return None


def _signed_alone(page: Page, inside: list[int]) -> Found[str] | None:
    """Who signs a short line that tells nothing else: "Beoordeling door Anke de Lange"."""
    for i in inside[1:]:
        if 1 <= page.last[i] - page.first[i] <= SHORT_LINE and len(text := page.text(i)) <= LONGEST_NAME:
            match = review_names.REVIEW_BY.fullmatch(text) or review_names.LABELLED.fullmatch(text)
            if match and len(match["name"].split()) <= MOST_WORDS and review_names.may_be_name(match["name"]):
                return Found(match["name"], page.path(i), match["name"], "visible")
    return None


def _beside_date(page: Page, inside: list[int], told: dict[int, int], date_at: int) -> tuple[Found[str], int] | None:
    """The name in a row of small elements that holds the date too: who, where, when."""
    row = page.parent[date_at]
    if row < inside[0] or page.last[row] - page.first[row] > MOST_PIECES:
        return None
    first = next((i for i in page.children(row) if i in told and i != date_at and page.text(i)), None)
    if first is not None and page.first[first] and page.stripped[page.first[first] - 1].endswith(":"):
        return None  # "Where: Clinic"
    if first is None or not _is_like_a_name(page, first, told[first], linked=True) or day_of(page.text(first)):
        return None
    found = _name_at(page, first, None)
    return (found, first) if found is not None else None


def has_account(page: Page, elements: Sequence[int]) -> bool:
    """Does one of these elements lead to a user of the site, who is no writer of a magazine?"""
    return any(page.tag[i] == "a" and _ACCOUNT.search(page.attr(i, "href")) for i in elements)


def of_shape(page: Page, elements: Sequence[int], shape: str) -> tuple[Found[str], int] | None:
    """The name in the first of these elements that has the shape of those that name the other reviews' authors."""
    at = next((i for i in elements if repeated.shape(page, i) == shape and page.text(i)), None)
    found = _name_at(page, at, None) if at is not None else None
    return (found, at) if at is not None and found is not None and len(found.value.split()) <= MOST_WORDS else None


_SIGNING = frozenset(("em", "i", "small", "cite", "footer"))


def _set_off(page: Page, i: int, name: str) -> str:
    """The part of a name that is bold or linked: "<b>Ann Lee</b> from Kiel"."""
    for k in range(i + 1, page.end[i]):
        text = page.text(k) if page.tag[k] in _INLINE else ""
        if text and name.startswith(text) and review_names.may_be_name(text):
            return text
    return name


def _whole_name(page: Page, inside: list[int], found: Found[str]) -> Found[str]:
    """A name cut short on the screen, whole as the picture's description has it."""
    start = review_text.DOTS.sub("", found.value)
    if start == found.value:
        return found
    for i in inside:
        for name in ("title", "alt"):
            said = " ".join(page.attr(i, name).split())
            if said.startswith(start) and len(start) < len(said) <= LONGEST_NAME and not review_text.DOTS.search(said):
                return Found(said, page.path(i, name), said, "attribute")
    return found
