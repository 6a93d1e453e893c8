"""Who wrote, as the papers of East Asia say it in the text: before its first sentence, or in brackets behind its last.

"(서울=한강뉴스) 김도윤 기자 = …", "（记者 周岚）…", "記者林一舟／台北報導", and "【森下亮】" at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper import names
from scraper.page import Page
from scraper.parse.bylines import Byline, byline, placed
from scraper.parse.text.main_text import MainText

_OPENING, _CLOSING = 2, 3  # lines of the text
_LEAST_PARAGRAPH = 50  # letters; shorter lines are a front page's excerpts
_REACH = 60  # characters from either end of a line in which a reporter is named
_HAN = "\u3400-\u9fff"
_MAY_BE = re.compile("기자|특파원|记者|記者|[】）)]\\s*\\Z")
_KOREAN = re.compile(
    r"((?:[가-힣]{2,4}[·,]?\s){0,2}[가-힣]{2,4})\s?(?:선임|수습|전문|인턴|객원)?\s?(?:기자|특파원|통신원)"
    r"(?=\s*(?:[=\])〕】]|\Z|[\w.]+@))"
)
_CHINESE = re.compile(
    rf"(?:记者|記者)[\s　:：]*([{_HAN}]{{2,4}}?(?:[、\s　][{_HAN}]{{2,4}}?)*)"
    r"(?=[\s　]*(?:\Z|[）)〕】\]／/]|报道|報導|報道))"
)
_JAPANESE = re.compile(
    rf"[【（(](?:[^】）)]{{0,12}}[=＝・／/\s　])?([{_HAN}]{{1,3}}[\s　]?[{_HAN}ぁ-んァ-ヴ]{{1,3}})[】）)]\s*\Z"
)
# With what the family names of Japan end; what stands in brackets may as well be "the titles are left out".
_FAMILY = re.compile("[田山川本村木藤井野島嶋原橋崎﨑谷沢澤口下上林森岡部子池松石内浦岸倉坂塚津辺邊]")
_PAPER = re.compile("(?:뉴스|일보|신문|경제|타임스|투데이|방송|통신|데일리)\\Z")


def told(page: Page, main: MainText, others: int) -> Iterator[Byline]:
    """The reporters whom the first or the last lines of the text name, before the piece where others write."""
    own = [each for each in zip(main.owners, main.lines, strict=True) if page.first[each[0]] < others]
    long = [len(line) >= _LEAST_PARAGRAPH for _, line in own]
    opening = [each for k, each in enumerate(own[:_OPENING]) if any(long[k : k + 2])]
    closing = own[-_CLOSING:] if any(long[-_CLOSING - 1 :]) else []
    for owner, line in [*opening, *reversed(closing)]:
        listed = reporters(line, last=owner != own[0][0]) if not line.isascii() and _MAY_BE.search(line) else []
        found = placed(page, owner, listed, "visible")
        if found:
            yield byline("dateline", found)


def reporters(line: str, *, last: bool = True) -> list[str]:
    """The reporters whom a line of the text names at either end.

    >>> reporters("(서울=한강뉴스) 김도윤 이서준 기자 = 시의회는"), reporters("[한강뉴스 김도윤 기자]")
    (['김도윤', '이서준'], ['김도윤'])
    >>> reporters("（记者 周岚）市议会"), reporters("〔記者林一舟／台北報導〕"), reporters("记者发现，旧桥")
    (['周岚'], ['林一舟'], [])
    >>> [reporters(line) for line in ("集めた。【森下亮】", "（文化部・森下 亮）", "（敬称略）", "（関連記事）")]
    [['森下亮'], ['森下 亮'], [], []]
    """
    for end in (line[:_REACH], line[-_REACH:]):
        korean = _KOREAN.search(end)
        if korean:
            return [name for name in re.split(r"[·,\s]+", korean[1]) if not _PAPER.search(name)]
        chinese = _CHINESE.search(end)
        if chinese:
            return [name for name in re.split(r"[、\s　]+", chinese[1]) if names.is_name(name)]
    japanese = _JAPANESE.search(line[-_REACH:]) if last else None
    if japanese is None:
        return []
    family, _, given = japanese[1].replace("　", " ").partition(" ")
    known = bool(given) or (any(map(_FAMILY.match, family[:2])) and len(family) > _LEAST)
    return [japanese[1]] if known else []


_LEAST = 2  # letters of a name without a space; shorter ones are words
