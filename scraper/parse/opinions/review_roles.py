"""What an element of a review may be, by its classes, its id, its hooks for tests and its microdata.

The names overlap on purpose ("review-title", "reviewer-title", "rating-text"): who reads a part weighs them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.page import Page

AUTHOR, NAME, DATE, TITLE, BODY, RATING, NOISE, REPLY, TOLD, FOLDED = (1 << n for n in range(10))

_ROLES = (
    (
        AUTHOR,
        r"author|reviewer|user-?_*name|nick|screen-?name|scrname|display-?_*name|member-?name|profile-?_*name|mbrname"
        r"|(?:customer|critic|consumer|poster|person|buyer|guest|traveler|profile)[-_]*name|by-?line|\bautor|auteur|utente|usuario|writer"
        r"|\bpseudo(?:nym)?\b|verfasser|(?:be)?nutzername"
        r"|(?:review|comment|testimonial|guestbook|feedback|opinion|rev|entry)_*-+_*(?:user-?_*)?(?:name|by|from)\b",
    ),
    (
        NAME,
        r"name|\b(?:naam|namn|navn|nom|nome|nombre|nimi|imi[eę]|jmeno|isim|nume|nev)\b"
        r"|user|member|profile|owner|contributor|customer|critic|\bfn\b|[-_]usr\b|\busr\b",
    ),
    (DATE, r"date|time(?!line)|posted|publish|created|\bago\b|datum|fecha|\bquand\b|\bdato\b|\bwhen\b"),
    (
        TITLE,
        r"(?<!reviewer)(?<!sub)(?<!user[-_])(?<!reviewer[-_])(?<!author[-_])title|headline|(?<!media-)heading|summary|subject|quote"
        r"|\b(?:titel|titre|titulo|titolo|tytul|otsikko)\b",
    ),
    (BODY, r"body|text|content|descri|message|\bentry|excerpt|prose|response|formatted|opinion|\bshort\b"
        r"|\b(?:pros|cons)\b|\b(?:texto|texte|testo|txt|inhalt|contenu|contenido|tresc)\b"),
    (RATING, r"rating|stars?\b|[-_ ]star[-_s]|^stars?|score|rated"),
    (
        NOISE,
        r"helpful|useful|vote|voting|\blikes?\b|report|abuse|\bflag|share|respond\b|reply-?link|follow|badge|avatar|location"
        r"|toolbar|[-_ ]actions?\b|\bactions?\b|tooltip|button|\bbtn|menu|permalink|more-?link|"
        r"verified|social|fav-?track|toggle-?(?:btn|button|link)|translation-|visuallyhidden|sr-only|spoiler-warn|review-?link|full-?review|trip-?type"
        r"|visit|stay-?date|travel|reviewer-?title|member-?info-?rank|\brank\b|[-_]count\b|useful|meta-?data",
    ),
    (
        REPLY,
        r"(?:owner|manag\w*|mgr|business|seller|merchant|vendor|shop|store|host|brand|developer|company|partner)[-_]*"
        r"(?:repl|respon|answer|comment)|(?:review|rev|rvw)[-_]*repl(?:y|ies)|repl(?:y|ies)[-_]*(?:content|text|body|wrap|contain|item)"
        r"|contribution-reaction|response-?(?:wrap|contain|from)|mgrrspn|antwort|reactie",
    ),
)  # fmt: skip
# Names that say how a thing looks, not what it is.
_PAINT = re.compile(
    r"(?:^|(?<=\s))(?:[a-z]+:)*(?:text-(?:xs|sm|base|lg|\d?xl|left|right|center|justify|[a-z]+-\d{2,3}|white|black|muted)"
    r"|content-(?:center|start|end|between|around))(?=\s|$)"
)
# What folds a long text: the name of the button, and of the text that it unfolds.
_FOLDED = re.compile(r"read-?_*more|show-?more|expand(?!ed)|unfold")
HOOKS = ("data-testid", "data-test-id", "data-hook", "data-qa", "data-test", "data-role", "data-automation", "data-cy")
_PATTERNS = tuple((role, re.compile(pattern)) for role, pattern in _ROLES)
# "cardcontentauthorname": what such a name ends in is what the element is.
_AUTHOR_OF = re.compile(
    r"(?:content|body|text|entry|message)[^\s]*(?:author|reviewer|user|member|nick)[-_]*(?:name)?(?=\s|$)"
)
_AVATAR_NAME = re.compile(r"avatar(?:[-_]?(?:block|card|wrap\w*))?[-_]+(?:title|name)")  # of whom the picture is
_NOT_NAME = re.compile(
    r"(?:author|reviewer|user|member|profile)[-_]*(?:title|badge|info|meta|avatar|im(?:g|age)|loc(?:at\w*)?(?![a-z])|city|town|country|place|rank|bio|level|count|link-?more|stat)"
)


_TOLD_AUTHOR = frozenset(("author", "creator", "reviewer"))
_TOLD_DATE = frozenset(("datepublished", "datecreated", "dtreviewed"))
_TOLD_BODY = frozenset(("reviewbody", "description", "text", "commenttext"))
_TOLD_TITLE = frozenset(("name", "headline", "summary"))


_HOOKS = frozenset(HOOKS)


def roles(page: Page, i: int) -> int:
    """What element i may be, as bits; TOLD where microdata says so."""
    own = page.attrs[i]
    told = own.get("itemprop") or own.get("property")
    if told:
        names = frozenset(word.rpartition(":")[2] for word in told.lower().split())
        for role, known in ((AUTHOR, _TOLD_AUTHOR), (DATE, _TOLD_DATE), (BODY, _TOLD_BODY), (TITLE, _TOLD_TITLE)):
            if names & known:
                if role == TITLE and any("Person" in (page.attr(k, "itemtype")) for k in (i, page.parent[i]) if k >= 0):
                    role = AUTHOR
                return role | TOLD
    hooks = "" if _HOOKS.isdisjoint(own) else " ".join([said for name in HOOKS if (said := own.get(name))])
    label = page.label[i]
    words = f"{label} {hooks.lower()}" if hooks else label
    return _roles_of(words) if words else 0


_BLOCK = re.compile(r"\S*?__")


def _names_part(words: str) -> bool:
    """Do the names of parts, without those of what they are parts of, name a person and no text?"""
    patterns = dict(_PATTERNS)
    return bool(patterns[AUTHOR].search(words) or patterns[NAME].search(words)) and not patterns[BODY].search(words)


@lru_cache(maxsize=16384)
def _roles_of(words: str) -> int:
    words = _PAINT.sub(" ", words)
    found = 0
    for role, pattern in _PATTERNS:
        if pattern.search(words):
            found |= role
    if _FOLDED.search(words):
        found |= FOLDED
    if found & BODY and "__" in words and _names_part(_BLOCK.sub("", words)):
        found &= ~BODY  # "opinion__user": the opinion's user
    if found & AUTHOR and found & BODY and _AUTHOR_OF.search(words):
        found &= ~BODY
    if "avatar" in words and _AVATAR_NAME.search(words):
        return AUTHOR
    if found & (AUTHOR | NAME) and _NOT_NAME.search(words):
        found &= ~(AUTHOR | NAME)
    return found
