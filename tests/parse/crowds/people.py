"""Readers' reviews in many languages, and the pages that carry them, each in the shape of a kind of site.

A crowd is a page: what stands before its reviews, the row that is written once for each of them, and what stands after.
All names and texts are made up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from scraper.records import Reading, UserReview

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """One person's review; `tenths` is the score, ten the best."""

    who: str
    tenths: int
    day: str
    title: str
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Crowd:
    """A page with readers' reviews; `but` are the fields that are not read from it yet, `leads` the reviews it leads to."""

    name: str
    url: str
    lang: str
    before: str
    row: str = ""
    after: str = ""
    people: tuple[Said, ...] = ()
    best: int = 5
    title: str = ""
    head: str = ""
    average: tuple[float, float, int | None] | None = None
    onward: str = ""
    none: bool = False
    kind: str = ""
    leads: tuple[str, ...] = ()
    but: tuple[str, ...] = ()

    def html(self) -> str:
        """The page."""
        rows = "".join(_row(self.row, said, n, self.lang) for n, said in enumerate(self.people))
        return (
            f'<!doctype html><html lang="{self.lang}"><head><meta charset="utf-8"><title>{self.title}</title>{self.head}'
            f"</head><body>{self.before}{rows}{self.after}</body></html>"
        )


def _row(row: str, said: Said, n: int, lang: str) -> str:
    """A row filled in; its places are named after what stands there."""
    year, month, day = said.day.split("-")
    names = _MONTHS.get(lang, _MONTHS["en"]).split()
    name, number = names[int(month) - 1], int(day)
    written = {
        "en": f"{name} {number}, {year}",
        "de": f"{number}. {name} {year}",
        "es": f"{number} de {name} de {year}",
        "pt": f"{number} de {name} de {year}",
        "ja": f"{year}年{int(month)}月{number}日",
        "zh": f"{year}年{int(month)}月{number}日",
        "ko": f"{year}년 {int(month)}월 {number}일",
    }
    five = said.tenths / 2
    return row.format(
        n=n, initial=said.who[0], who=said.who, title=said.title, day=said.day, y=year, m=month, d=day,
        text=" ".join(said.text), lines="<br>".join(said.text), paragraphs="".join(f"<p>{line}</p>" for line in said.text),
        written=written.get(lang, f"{number} {name} {year}"), plain=f"{number} {name} {year}",
        short=f"{name[:3]} {number}, {year}", dmon=f"{day} {name[:3]} {year}", dotted=f"{day}.{month}.{year}",
        slashed=f"{day}/{month}/{year}", us=f"{month}/{day}/{year}", cjk=f"{year}.{month}.{day}",
        dashed=f"{day}-{month}-{year}", ys=f"{year}/{month}/{day}",
        five=f"{five:g}", ten=said.tenths, fifty=said.tenths * 5, hundred=said.tenths * 10, percent=said.tenths * 10,
        glyphs="★" * int(five) + "½" * (five % 1 > 0), bars="★" * int(five) + "☆" * (5 - int(five)),
        asterisks="*" * int(five), sparks='<span class="star">⭐</span>' * int(five),
        stack=_STACK[0] * int(five) + _STACK[1] * (5 - int(five)), wide=_WIDE[0] * int(five) + _WIDE[1] * (5 - int(five)),
        tailwind=_FILLED[0] * int(five) + _FILLED[1] * (5 - int(five)), ant=_ANT[0] * int(five) + _ANT[1] * (5 - int(five)),
        fa=_FONT[0] * int(five) + _FONT[1] * (5 - int(five)), p10=_TENTHS[0] * int(five) + _TENTHS[1] * (5 - int(five)),
        five_star=_drupal(int(five)), tens=f"{five:.1f}".replace(".", ","), half=f"{five:g}", monthly=f"{name} {year}", first=said.who.split()[0],
        word="did not like it,it was ok,liked it,really liked it,it was amazing".split(",")[max(0, int(five) - 1)],
        icons='<i class="star star--full"></i>' * int(five) + '<i class="star star--empty"></i>' * (5 - int(five)),
    )  # fmt: skip


def wanted(crowd: Crowd) -> dict[str, Any]:
    """What a reader would want to keep of the page."""
    led = {"leads": list(crowd.leads)} if crowd.leads else {}
    if crowd.none:
        kind = {"kind": crowd.kind} if crowd.kind else {}
        return {"authors": [], "average": crowd.average, "onward": crowd.onward or None, **kind, **led}
    row, people = crowd.row, crowd.people
    dated = any(place in row for place in _DATED)
    rated = any(place in row for place in _RATED)
    return {
        "authors": [said.who if "{who}" in row else None for said in people],
        "scores": [(said.tenths * crowd.best / 10, crowd.best) if rated else None for said in people],
        "days": [said.day if dated else None for said in people],
        "titles": [said.title if "{title}" in row else None for said in people],
        "starts": [said.text[0][:12] for said in people],
        "ends": [said.text[-1][-12:] for said in people],
        "average": crowd.average,
        "onward": crowd.onward or None,
        "kind": crowd.kind or "item",
        **led,
    }


_STACK = (
    '<span class="fa fa-stack"><i class="fa fa-star fa-stack-2x"></i><i class="fa fa-star-o fa-stack-2x"></i></span>',
    '<span class="fa fa-stack"><i class="fa fa-star-o fa-stack-2x"></i></span>',
)
_WIDE = tuple(
    f'<div class="star-w"><div class="empty"></div><div class="full" style="width: {width}; max-width: {width}"></div></div>'
    for width in ("100%", "0px")
)
_FILLED = (
    '<svg class="lucide lucide-star h-4 w-4 fill-yellow-400 text-yellow-400"></svg>',
    '<svg class="lucide lucide-star h-4 w-4 text-gray-300"></svg>',
)
_ANT = tuple(f'<li class="ant-rate-star ant-rate-star-{how}"><div role="radio"></div></li>' for how in ("full", "zero"))
_FONT = ('<i class="fas fa-star"></i>', '<i class="far fa-star"></i>')
_TENTHS = ('<span class="staticStar p10"></span>', '<span class="staticStar p0"></span>')


def _drupal(stars: int) -> str:
    """Five boxes with a number each, in which a span is on or off; the first tells the score."""
    return "".join(
        f'<div class="star star-{n}"><span class="{"on" if n <= stars else "off"}">{stars if n == 1 else ""}</span></div>'
        for n in range(1, 6)
    )


_DATED = (
    "{written}",
    "{plain}",
    "{short}",
    "{dmon}",
    "{dotted}",
    "{slashed}",
    "{us}",
    "{cjk}",
    "{dashed}",
    "{ys}",
    "{day}",
    "{d}.{m}.{y}",
    "{y}{m}{d}",
)
_RATED = (
    "{five}", "{ten}", "{fifty}", "{hundred}", "{percent}", "{glyphs}", "{bars}", "{icons}", "{asterisks}", "{stack}",
    "{wide}", "{tailwind}", "{ant}", "{fa}", "{p10}", "{five_star}", "{tens}", "{half}", "{sparks}",
)  # fmt: skip


def shown(reading: Reading, crowd: Crowd) -> dict[str, Any]:
    """The same of what was read."""
    reviews = reading.user_reviews
    average = reading.aggregate_rating
    counts = (average.rating_count, average.review_count) if average else ()
    count = crowd.average[2] if crowd.average else None
    onward = [link.url for link in reading.links if link.kind == "next"]
    there = urljoin(crowd.url, crowd.onward)
    return {
        "authors": [review.author for review in reviews],
        "scores": [_score(review) for review in reviews],
        "days": [(review.date or "")[:10] or None for review in reviews],
        "titles": [review.headline for review in reviews],
        "starts": [(review.body or "")[:12] for review in reviews],
        "ends": [(review.body or "")[-12:] for review in reviews],
        "average": (average.value, average.best, count if count in counts else next((n for n in counts if n), None))
        if average
        else None,
        "onward": crowd.onward if crowd.onward and there in onward else onward[0] if onward else None,
        "kind": reading.page_type,
        "leads": [link.url for link in reading.links if link.kind == "review"],
    }


def _score(review: UserReview) -> tuple[float | str | bool, float | None] | None:
    return (review.rating.value, review.rating.best) if review.rating else None
