"""Headlines of reviews in scripts in which names have no capitals, and what they name.

There brackets and the words beside a name say what it is: 【読書感想】, 《…》读后感, <…> 리뷰, "مراجعة فيلم …". A word
that also means a report or a survey counts only beside the word for a kind of work.

>>> [named(x) for x in ("【読書感想】遅い船", "读《慢船》有感", "Hum One 사용기", "مراجعة فيلم القارب: صبر")]
['遅い船', '慢船', 'Hum One', 'القارب']
>>> [named(x) for x in ("港口发展评论", "검토: 항구 계획", "تقييم الأداء", "तटरक्षक समीक्षा बैठक")]
[None, None, None, None]
"""

from __future__ import annotations

import re

_OPEN, _CLOSE = "《『「<〈＜‘“'\"", "》』」>〉＞’”'\""
_NAME = rf"[{_OPEN}](?P<name>[^{_OPEN}{_CLOSE}]{{1,60}})[{_CLOSE}]"
_FAR = (
    r"(?:(?:上手|使用|深度)[体體][验驗]|レビュー|感想文?|読書感想|書評|劇評|評価|鑑賞記録?|影评|影評|书评|剧评|乐评|樂評|评测|評測|測評|测评|读后感|"
    r"讀後感|观后感|觀後感|心得|食記|探店|리뷰|후기|서평|영화평|공연평|"
    r"감상평?|관람평|관람기|관람 ?후기|독후감|비평|사용기|시승기|"
    r"รีวิว)"
)
_KIND = (
    r"(?:映画|本|読書|書籍|小説|漫画|アニメ|ゲーム|音楽|アルバム|舞台|演劇|美術展|展覧会|実機|商品|製品|"
    r"新車|ドラマ|ライブ|"
    r"电影|電影|新书|图书|游戏|手机|영화|책|도서|게임|드라마|공연|연극|뮤지컬|전시|음반|앨범|맛집|제품)"
)
_TAG = re.compile(r"\s*[\[【〔［](?P<tag>[^\]】〕］]{1,16})[\]】〕］]\s*")
_SAYS_TAG = re.compile(rf"(?:{_KIND}\s?)?{_FAR}(?:[・/／&].{{1,8}})?\Z")
_TOLD = r"(?:の|を|を?読んで?の|を?観た?て?の|的)?\s?"
_WHAT = r"(?:فيلم|فیلم|كتاب|کتاب|رواية|رمان|مسلسل|سریال|لعبة|بازی|ألبوم|آلبوم|هاتف|گوشی|مطعم|مسرحية|نمایش|سيارة|خودرو)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        # what is read, seen or used, in brackets, before the word or behind it
        rf"(?:{_KIND}\s?)?{_NAME}\S{{0,12}}?\s?{_TOLD}(?:{_KIND}\s?)?{_FAR}(?=\s*(?:\Z|[・:：|｜/／,，—–-]|\s))",
        rf"[读讀看观觀評评](?:完|罢)?{_NAME}(?:有感|后感|後感|之后|之後)",
        rf"{_NAME}[^。]{{0,8}}(?:を読んで|を観て|を見て|を読み終えて|を聴いて)\Z",
        r"(?P<name>\S[^『』「」【】]{1,40}?)(?:を|の)(?:実際に|徹底|先行|長期)?"
        r"(?:使ってみた|試してみた|使ったレビュー|実機レビュー|使用レポート|試乗記)",
        r"(?P<name>\S.{1,40}?)\s(?:실사용 |장기 |사용 )?"
        r"(?:사용기|사용 ?후기|시승기|감상평|관람평|독후감|관람 ?후기)(?=\s*(?:\Z|[:：|,–-]))",
        # Thai
        r"\s*รีวิว(?:หนังสือ|หนัง|ภาพยนตร์|ซีรีส์|ซีรี่ย์|เกม|นิยาย|อัลบั้ม|ร้าน|โรงแรม|มือถือ)?\s*[:：]?\s*"
        r"(?P<name>[^:：|–—]{2,60})",
        # Hindi
        r"(?:फिल्म|फ़िल्म|मूवी|पुस्तक|किताब|सीरीज|नाटक)\s(?:समीक्षा|रिव्यू)\s*[:：|–—-]\s*(?P<name>[^|]{2,60})",
        r"(?P<name>[^:|–—]{2,50}?)\s(?:(?:मूवी|फिल्म|फ़िल्म|बुक|पुस्तक|सीरीज)\s(?:रिव्यू|समीक्षा)|रिव्यू)(?=\s*(?:\Z|[:：|–—]))",
        # Arabic and Persian: with the word for what it is
        r"(?:مراجعة|نقد|تقييم|قراءة في|نقد و بررسی|معرفی و نقد|بررسی|نقدی بر|مروری بر)\s(?:و بررسی\s)?"
        rf"{_WHAT}\s(?P<name>[^:|–—؛]{{2,60}})",
        # Hebrew
        r"(?:ביקורת|סקירה|סקירת|רוויו|מבחן דרכים)(?:\s(?:סרט|ספר|סדרה|משחק|אלבום|מסעדה|הצגה))?\s*[:|–—-]\s*"
        r"(?P<name>[^|]{2,60})",
        # a word of these scripts before or behind the name
        rf"\s*(?:{_KIND}\s?)?{_FAR}\s*{_NAME}",
        rf"\s*(?:{_KIND}\s?)?{_FAR}\s*[:：|｜–—-]\s*(?P<name>[^:：|｜]{{1,60}}?)(?=\s*(?:\Z|[:：|｜，。]|\s[–—-]\s))",
        rf"(?P<name>\S.*?)\s*[|｜:：\[【（(-]?\s*{_FAR}(?=\s*(?:\Z|[\]】）):：|｜,，–—-]))",
    )
)
STEMS = (
    "感想", "鑑賞", "を読", "を観", "を見", "を聴", "使っ", "試して", "試乗", "読书", "有感", "后感", "後感",
    "心得", "食記", "探店", "测评",
    "サー", "사용", "시승", "감상", "관람", "독후", "비평", "समीक्षा", "रिव्यू", "مراجعة", "نقد", "تقييم",
    "بررسی", "قراءة",
    "מבחן", "סקיר", "רוויו", "ביקורת", "レポート", "評価", "รีวิว",
)  # fmt: skip


def named(line: str) -> str | None:
    """What such a headline names, bare; None where it has none of these forms."""
    said, rest = without_tags(line)
    for form in _FORMS:
        match = form.match(rest)
        if match:
            return _bare(match["name"])
    if not said:
        return None
    whole = re.match(rf"(?:{_KIND}\s?)?{_NAME}", rest)
    return _bare(whole["name"]) if whole else _bare(_JUDGES.split(rest, maxsplit=1)[0])


_JUDGES = re.compile(r"\s*[:：|｜]\s*|[，。！]|\s+(?=[「『《])")


def without_tags(line: str) -> tuple[bool, str]:
    """(does one of the tags before a headline say that it is a review, the headline without them)."""
    said = False
    tag = _TAG.match(line)
    while tag and not tag["tag"].isascii():
        said = said or _SAYS_TAG.match(tag["tag"]) is not None
        line = line[tag.end() :]
        tag = _TAG.match(line)
    return said, line


def _bare(name: str) -> str | None:
    bare = _DONE_WITH.sub("", re.sub(rf"\s*{_FAR}\Z", "", name.strip())).strip(f" {_OPEN}{_CLOSE}")
    return bare if bare and not _ONLY_KIND.fullmatch(bare) else None


_ONLY_KIND = re.compile(_KIND)
_DONE_WITH = re.compile(r"(?<=.)[をに][^をに]{1,14}[みき](?:た|ました)\Z")  # "Hum Oneを1週間使ってみた"
