"""How many people rated or reviewed a thing, as pages write it: "1,204 ratings", "88 Bewertungen", "Reviews (12)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

MOST_MENTIONS = 40  # counts looked at on one page; a page with more is a list
_SEPARATORS = ".,'’\u00a0\u202f "  # of thousands

# What people call many people's scores, in the languages of the pages seen.
_TEXTS = (
    "review", "rezension", "avis", "opini", "reseña", "recension", "beoordeling", "anmeldelse", "omtale", "giudizi",
    "отзыв", "レビュー", "리뷰", "arvostelu", "avaliaç", "crític", "critique", "クチコミ", "口コミ", "상품평",
    "条评", "点评", "відгук", "recenz", "мнени", "κριτικ", "vélemény", "ulasan", "đánh giá", "yorum", "مراجعة",
    "ביקורות", "รีวิว", "評論", "评论", "評價", "评价", "후기", "חוות דעת", "समीक्षा", "نظر", "отзив", "meinung",
    "análises", "inceleme", "recensie", "nhận xét",
)  # fmt: skip
WORDS = (
    *_TEXTS, "rating", "vote", "bewertung", "valoracion", "voti", "omdöme", "ocen", "оцен", "голос", "人评价",
    "評価", "件", "értékelés", "hodnocení", "hodnoten", "değerlendirme", "notes", "stimmen", "votos", "głos",
    "人评分", "참여", "αξιολογ", "تقييم", "דירוג", "waardering", "hlasů", "hlasov", "рецензи", "평가", "票",
    "terningkast", "kişi", "inceleme", "stemmen", "röster", "valutazion", "évaluation", "calificacion",
    "puntuacion", "vurdering", "bedømmelse", "szavazat", "evaluări", "voturi", "penilaian", "оцін", "评分",
    "रेटिंग", "arvio", "ocjen", "glasov",
)  # fmt: skip
# Letters of which a text in the script of some of these words has one; asked first, as most texts have none.
_SCRIPTS = ("оі", "ια", "יו", "اي", "รา", "ाी", "이다", "ーコ評评件票")


def _by_script() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The words by the letters to ask for; those in Latin letters under ""."""
    latin = tuple(word for word in WORDS if ord(max(word)) < 0x370)
    ranges = (
        range(0x400, 0x530),
        range(0x370, 0x400),
        range(0x590, 0x600),
        range(0x600, 0x700),
        range(0xE00, 0xE80),
        range(0x900, 0x980),
    )
    others = [(_SCRIPTS[n], tuple(w for w in WORDS if ord(max(w)) in held)) for n, held in enumerate(ranges)]
    korean = tuple(word for word in WORDS if ord(max(word)) in range(0xAC00, 0xD7B0))
    eastern = tuple(word for word in WORDS if ord(max(word)) in range(0x3000, 0xA000))
    return (("", latin), *others, (_SCRIPTS[-2], korean), (_SCRIPTS[-1], eastern))


_BY_SCRIPT = _by_script()
_THOUSANDS = r"\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?!\d)"
_SCALES = {"k": 1_000, "m": 1_000_000, "mln": 1_000_000, "млн": 1_000_000, "mil": 1_000, "тыс": 1_000, "тис": 1_000}
_SCALES |= {"tys": 1_000, "tsd": 1_000, "rb": 1_000, "천": 1_000, "万": 10_000, "萬": 10_000, "만": 10_000}
_SCALED = re.compile(r"\s?(?P<scale>[^\W\d_]{2,3}(?![^\W\d_])|[kKmM](?![^\W\d_])|[万萬만천])")
_SCALE = r"[kKmM](?![^\W\d_])|(?:тыс|тис|млн|tys|tsd|mln|mil|rb)\b\.?|[万萬만천]"
# How many, as a page writes it: "1,204", "1 204", "1.2K", "1,3 тыс.", "2.4万".
FIGURE = rf"(?:{_THOUSANDS}|\d+(?:[.,]\d{{1,2}})?\s?(?:{_SCALE})|\d+)"
_BEFORE = re.compile(
    rf"(?<![\d.,])(?P<count>{FIGURE})\s*\+?(?P<gap>\s*)"
    r"(?:(?:global|user|customer|verified|total|member|community|people's|english|german|french|spanish|italian|dutch|guest|"
    r"reader|player|buyer|visitor|audience|traveller|traveler|written|public|employee|patient|student)\s+){0,2}[則则條条個个人件]?\Z",
    re.IGNORECASE,
)  # what stands before one of these words where it counts
_AFTER = re.compile(
    rf"(?:s|e?r|en|i|ów|ов|ы|а|数|人数|投稿数|件数)?[ \t]*[:：(]?[ \t]*(?P<count>{FIGURE})"
    r"(?![.,]?\d|[ \t]*(?:/|%|-|–|out of|of\b|von\b|sur\b|stars?|★))",
    re.IGNORECASE,
)
# "Ratings:" over "388": a label and its figure, each alone in its line.
_BELOW = re.compile(r"[^\W\d_]{0,3}\s?:[ \t]*\n\s*(?P<count>\d{1,3}(?:[.,]\d{3})+|\d+)[ \t]*(?=\n|\Z)")
_LABELS = re.compile(r"[^\W\d_]*\s*(?::?\s*\n\s*\d[.,]\d|:\s*\n\s*\d)")
_BY_PEOPLE = re.compile(  # it begins with what is a plain search
    r"by (?<!\wby )(?P<count>\d{1,3}(?:[.,]\d{3})+|\d+) "
    r"(?:users|members|people|players|readers|customers|guests|buyers|visitors|owners|students)\b"
)
_DIGITS = re.compile(rf"\d[\d{_SEPARATORS}]*")
_SCALE_BEFORE = re.compile(r"(?:/|\b(?:of|von|sur|de|su|van|av|z)|из)\s*\Z")
_REACH = 48  # characters of it


@dataclass(frozen=True, slots=True)
class Count:
    """How many a text says there are, from character `place` of the page's text on."""

    place: int
    number: int
    reviews: bool


def count_number(text: str) -> int | None:
    """How many ratings a text says there are; None where it says none, or none at all.

    >>> [count_number(x) for x in ("1.234", "2,736,568 ratings", "1 027", "1.5k", "1,3 тыс.", "2.4万", "5,000+", "0")]
    [1234, 2736568, 1027, 1500, 1300, 24000, 5000, None]
    """
    match = _DIGITS.search(text)
    if not match:
        return None
    digits = match[0].rstrip(_SEPARATORS)
    told = _SCALED.match(text, match.start() + len(digits))
    scale = _SCALES.get(told["scale"].lower()) if told else None
    if scale:
        plain = re.sub(r"[^\d.]", "", digits.replace(",", "."))
        value = round(float(plain) * scale) if plain.count(".") <= 1 else 0
    elif re.fullmatch(r"\d+[.,]0+", digits) and len(re.split("[.,]", digits)[-1]) < 3:
        value = int(float(digits.replace(",", ".")))
    else:
        value = int(re.sub(r"\D", "", digits)[:15])
    return value or None


def says_texts(word: str) -> bool:
    """Does the word after a count mean texts, and not scores alone?

    >>> says_texts("отзывов"), says_texts("ratings")
    (True, False)
    """
    return any(said in word.lower() for said in _TEXTS)


def lowered(text: str) -> str:
    """A text in lower case, the same length: the Turkish İ would grow.

    >>> lowered("512 Kişi, 94 İnceleme")
    '512 kişi, 94 inceleme'
    """
    return text.replace("İ", "i").lower()


def words_in(lower: str) -> list[str]:
    """The words for counts that a text in lower case holds."""
    listed = (words for keys, words in _BY_SCRIPT if not keys or any(key in lower for key in keys))
    return [word for words in listed for word in filter(lower.__contains__, words)]


def counts(text: str, lower: str | None = None, words: Sequence[str] | None = None) -> Iterator[Count]:
    """Where a text says how many ratings or reviews there are.

    `lower` is the text in lower case and `words` are those of WORDS that it may hold, where that is known.

    >>> [(c.number, c.reviews) for c in counts("3,9 / 5 12 reviews, £9.99\\nReviews, from 1,204 ratings")]
    [(12, True), (1204, False)]
    """
    lower = lowered(text) if lower is None else lower
    if len(lower) != len(text):
        return  # one of the few letters that grow in lower case; places would not fit
    for word in words_in(lower) if words is None else words:
        at = lower.find(word)
        seen = 0
        while at >= 0 and seen < MOST_MENTIONS:
            if at and (
                lower[at - 1].isspace() or lower[at - 1].isdigit() or lower[at - 1] == "(" or not word.isascii()
            ):
                count = _count_before(text, at, reviews=word in _TEXTS) or _count_after(text, at + len(word), word)
                if count is not None:
                    yield count
            seen += 1
            at = lower.find(word, at + len(word))
    for match in _BY_PEOPLE.finditer(lower) if " by " in lower else ():
        number_ = count_number(match["count"])
        if number_ and number_ > 1:
            yield Count(match.start("count"), number_, reviews=False)


def _count_before(text: str, at: int, *, reviews: bool) -> Count | None:
    start = max(0, at - _REACH)
    before = text[start:at]
    match = _BEFORE.search(before)
    if match is None:
        return None
    said, place = match["count"], match.start()
    if " " in said and _SCALE_BEFORE.search(before[:place]):  # "3.9 / 5 120 reviews": the five is the scale's
        place += said.index(" ") + 1
        said = said.partition(" ")[2]
    if "\n" in before[match.end("count") :] and before[:place].rpartition("\n")[2].strip():
        return None  # the line above ends in a figure that counts something else
    if "\n" in before[match.end("count") :] and _LABELS.match(text, at):
        return None  # "1,904 / Rating / 4.5": the word is the label of what comes below it
    number_ = count_number(said)
    return Count(start + place, number_, reviews) if number_ is not None and number_ > 1 else None


def _count_after(text: str, at: int, word: str) -> Count | None:
    """ "Reviews 1,904", "Ratings: 88": the number after the word, on its line."""
    match = _AFTER.match(text, at) or _BELOW.match(text, at)
    number_ = count_number(match["count"]) if match else None
    return Count(match.start("count"), number_, word in _TEXTS) if match and number_ and number_ > 1 else None
