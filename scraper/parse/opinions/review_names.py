"""Names of those who write users' reviews, in a text alone: which part of a line is one, and what cannot be one."""

from __future__ import annotations

import re

from scraper.parse.opinions.review_dates import day_of

LONGEST_NAME = 60  # characters
MOST_WORDS = 4  # of a name that nothing but its place calls one

PLAIN = re.compile(r"[^\W\d_][\w.'’-]*\*{0,9}(?: [^\W\d_][\w.'’-]*\*{0,9}){0,3}")
_LEAD_IN = re.compile(
    r"^(?:(?:a |user )?review(?:ed)?(?: written)? by:?|by|von|par|por|door|av|af|di|from|posted by|"
    r"(?:written|reviewed|posted|geschreven|geschrieben|verfasst|bewertet|écrit|rédigé|publié|escrito|publicado|scritto|"
    r"pubblicato|skrevet|skriven|opinia|dodan[ay]) (?:by|door|von|par|por|da|av|af|przez)|note|от|автор:?|author:?|"
    r"comprador:?|buyer:?|name:?|\d{1,4}\)|[^\W\d_]{4,16}:)\s+|"
    r"^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,6}\s?[:：]\s*",
    re.I,
)
_TAIL = re.compile(
    r"\s*(?:[,:·|•–-]|says:?|said:?|wrote:?|sagte?:?|schrieb:?|schreibt:?|meinte?:?|dice:?|dijo:?|"
    r",? \(?(?:verified|verifizierte?r?) \w+\)?|"
    r"dit:?|a écrit:?|scrive:?|zegt:?|schreef:?|skrev:?|sagde:?|napisał(?:a)?:?|disse:?|commented:?)\s*$",
    re.I,
)
_PLACE = re.compile(r"(?<=\w)\.?,?\s+(?:from|aus) [A-Z].*\Z|,\s?[A-Z]{2}\Z")  # "Don from Quayford, CA", "Don, CA"
_OF_PLACE = re.compile(r"([^\W\d_a-z][\w.'’-]* [^\W\d_a-z][\w.'’-]*), [A-Z][a-z]+(?: [A-Z][a-z]+)?")
_EAST_TAIL = re.compile(
    r"\s*(?:(?:さん)?の(?:感想・評価|感想|口コミ|クチコミ|レビュー|評価)|さん|님|[（(]\d{1,6}(?:-\d+)?[)）])\s*\Z"
)
_NO_NAME = re.compile(
    r"^[\d\s.,:/()%+-]*$|\d[.,]\d|\d\s*/\s*\d|^\d[\d.,]*\s*stars?\b|\breview\s?\d|\d\s*(?:reviews?|ratings?|followers?|votes?|anmeldelser|recensioni|avis|bewertungen|отзыв)|^(?:von|by|par|por|di|door|av|af|от|notes?|nota|rating|score|bewertung|wertung|voto|ocena|оценка|betyg|puan|"
    r"overall|pros?|cons?|titel|title|date|datum|le|am|vom|el|il|den|op|em|on)\W*$|^(?:review(?:ed)?|posted|published|written|rated|follow|author|"
    r"permalink|verified|share|reply|report|more|helpful|edit|delete|sign in|log in|"
    r"anonymous user photo)\b.{0,12}$|https?:|\s(?:on|vom|am|le|il|den|op|em|by|door|von|par|por|av|af|from|in)$",
    re.I,
)  # fmt: skip
_SIGNED = re.compile(
    r"^(?:(?:review(?:ed)?|rezension|rezensiert|bewert(?:ung|et)|avis|opini[oó]n|rese[nñ]a|recensi(?:one|e|on)|"
    r"anmeldelse|omtale|beoordeling|posted|written|geschrieben|écrit|escrito|scritto|skrevet|skrivet) +)?"
    r"(?:by|von|de|par|por|di|da|af|av|door) +"
    r"(?P<name>\S.*?)(?:,? +(?:on|vom|am|le|el|il|den|op|em))?[\s,:·|–-]*\Z",
    re.I,
)  # a line that says who, once its date is taken out: "Review by Ann Lee on"
REVIEW_BY = re.compile(
    r"(?:review|rezension|bewertung|avis|critique|opini[oó]n|rese[nñ]a|recensi(?:one|e|on)|anmeldelse|omtale|beoordeling|"
    r"recenz(?:ja|e)|opinia|отзыв|vélemény|arvostelu)\s(?:by|von|de|par|por|di|door|af|av|od|от):?\s(?P<name>\S.{1,40})",
    re.IGNORECASE,
)
_LABELS = r"(?:user|nick|first )?name|nome|nom|nombre|naam|navn|namn|imię|имя|isim|pseudo|nick|autor|author|auteur|user"
LABEL = re.compile(
    rf"(?:{_LABELS}|(?:(?:review(?:ed)?|posted|written|geschrieben|verfasst|bewertet|geschreven|écrit|rédigé|escrito|"
    r"publicado|scritto|skrevet|skriven)\s)?(?:von|by|par|por|da|di|door|av|af)|автор|autor|napisał|投稿者|작성자|作者)\s?[:：]?",
    re.I,
)
LABELLED = re.compile(rf"(?:{_LABELS}|reviewer|автор|投稿者|작성자|作者)\s?[:：]\s?(?P<name>\S.{{1,40}})", re.I)
_SEPARATORS = frozenset("·•|–—-")
_IN_BRACKETS = re.compile(r"\s*\([^()\d]{2,40}\)\s*\Z")  # the country


def may_be_name(text: str) -> bool:
    """Is nothing against it: no score, no count of reviews, no label of a button?

    >>> may_be_name("Ann Lee"), may_be_name("4.8 stars"), may_be_name("12 reviews")
    (True, False, False)
    """
    return not _NO_NAME.search(text)


def is_name(text: str) -> bool:
    """Has a text, of which nothing else says so, the form of a person's name?

    >>> [is_name(x) for x in ("Ann Lee", "T. Oyelaran", "Fijne plek", "Perfect", "Not for me")]
    [True, True, False, False, False]
    """
    words = text.split()
    return len(words) > 1 and PLAIN.fullmatch(text) is not None and all(word[:1].isupper() for word in words)


def is_like_name(text: str) -> bool:
    """The same of a single word too."""
    return PLAIN.fullmatch(text) is not None and all(word[:1].isupper() for word in text.split())


def headed(text: str, *, alone: bool = False) -> str | None:
    """The name in a line that is nothing but who and when; `alone` says that an element sets the line apart.

    >>> headed("Ann Lee, 14 March 2021"), headed("Ann Lee (2021-03-14)"), headed("Nice lamp, 14 March 2021")
    ('Ann Lee', 'Ann Lee', None)
    >>> headed("Ann Lee (Norway) 14th March 2021"), headed("Ann · 14.03.2021")
    ('Ann Lee', 'Ann')
    """
    day = day_of(text)
    name, _, after = text.partition(day[1]) if day else ("", "", "")
    if day is None or after.strip(" )\n"):
        return None
    parted = alone or name.rstrip(" \n")[-1:] in _SEPARATORS
    name = _IN_BRACKETS.sub("", name).strip(" ,·|–-—(\n")
    if not may_be_name(name):
        return None
    return name if is_name(name) or (parted and PLAIN.fullmatch(name) and name[:1].isupper()) else None


def signature(text: str) -> str | None:
    """The name in a line that says who and when; None where it is no such line.

    >>> signature("Review by Ann Lee on March 4, 2021"), signature("Bewertung von anna_s vom 23.05.2018")
    ('Ann Lee', 'anna_s')
    >>> signature("Bought by mistake"), signature("Posted on March 4, 2021")
    (None, None)
    """
    day = day_of(text)
    match = _SIGNED.match(text.replace(day[1], " ").strip()) if day else None
    name = _PLACE.sub("", match["name"]) if match else ""
    return name if name in text and 0 < len(name.split()) <= MOST_WORDS and not _NO_NAME.search(name) else None


def cleaned(text: str) -> str:
    """
    >>> cleaned("Review by Ann Lee:"), cleaned("· Bob says"), cleaned("chudy ,")
    ('Ann Lee', 'Bob', 'chudy')
    >>> [cleaned(x) for x in ("Don from Quayford, CA", "Ann, CA", "Receipt: Ann L.", "4) Ann")]
    ['Don', 'Ann', 'Ann L.', 'Ann']
    >>> cleaned("みなと猫（3）"), cleaned("ひつじ雲さん"), cleaned("南窗の感想・評価")
    ('みなと猫', 'ひつじ雲', '南窗')
    """
    text = _EAST_TAIL.sub("", text)
    text = _TAIL.sub("", _PLACE.sub("", _LEAD_IN.sub("", text.strip(' ·|•-–—,:"“”'))))
    text = text.strip(" ·|•,:")
    placed = _OF_PLACE.fullmatch(text) if ", " in text else None
    return placed[1] if placed else text
