"""The work's name where no pattern gives it: what the headline, the address and the text agree on.

A name in quotation marks or italics in the headline, the words of an address that ends in "review", the part of the
headline that the text keeps repeating. Each is given with the place where it stands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from scraper import text
from scraper.elements import EMPHASIS, HEADING
from scraper.page import Page
from scraper.parse import around, headline
from scraper.parse.text.main_text import MainText
from scraper.parse.works import item_names, named_beside
from scraper.parse.works.creators import Kind, is_person, narrowed
from scraper.parse.works.sections import after_pick
from scraper.records import Found

_REPEATED = 2  # times a part of the headline must stand in the text to be the work's name
_NEAR_HEAD = 60  # pieces behind the headline in which its work may be named in full
_LONGEST_WHOLE = 8  # words of a headline that may be a name as it stands
_SMALL = 3  # letters; shorter words of a title may be in lower case
_MOST_TOKENS = 20  # words of a headline that are looked at
_EARLY_LINES = 6  # in which a review names its work
_EMPHASES = ("em", "i", "cite")


def cut(line: Found[str], name: str) -> Found[str]:
    """The name as a part of that line; raw is what stands there."""
    at = line.raw.find(name)
    raw = name if at >= 0 else line.raw
    return Found(name, line.path, raw, line.source)


def agreed(
    page: Page, own: Found[str] | None, main: MainText, kind_of: Kind, heads: Sequence[str] = ()
) -> Iterator[tuple[str, Found[str]]]:
    """(rule, name) from strict to loose; `heads` are the page's other titles."""
    body = main.body or ""
    emphasised = _emphasised(page, main)
    if own is not None:
        yield from set_apart(page, own)
    yield from _in_address(page, own, main)
    if own is not None:
        yield from _in_own(page, own, main, emphasised, kind_of, heads)
    for name, times in emphasised.most_common(1):
        if times >= _REPEATED:
            yield "emphasis", _at_emphasis(page, name, main, own)
    if own is not None:
        prefix = _repeated_prefix(own.value, body)
        if prefix:
            yield "headline-prefix", cut(own, prefix)
        for name in quoted_early(main):
            yield "quoted", at_line(page, name, main, own)
        for part in item_names.parts(own.value)[:1]:
            name = item_names.clean(part)
            if item_names.is_name(name):
                yield "headline-part", cut(own, name)


def set_apart(page: Page, own: Found[str]) -> Iterator[tuple[str, Found[str]]]:
    """The one name in italics in the headline, or in the brackets that Chinese and Japanese put around works."""
    top = headline.element(page, own.value)
    if top is not None:
        found = {page.text(i).strip(" ,.:;’'“”\""): i for tag in _EMPHASES for i in page.within(top, tag)}
        if len(found) == 1:
            ((name, i),) = found.items()
            if item_names.is_name(name) and len(name) < len(own.value):
                yield "headline-italics", Found(name, page.path(i), name, "visible")
    named = {next(filter(None, match.groups())) for match in _EASTERN.finditer(own.value)}
    if len(named) == 1:
        yield "headline-brackets", cut(own, named.pop())


_EASTERN = re.compile(
    r"《([^《》]{1,60})》|『([^『』]{1,60})』|(?:映画|小説|ドラマ|アニメ|漫画|ゲーム|アルバム|書籍)「([^「」]{1,60})」|"
    r"「([^「」]{1,60})」(?:の)?(?:感想|レビュー|評価|書評)"
)


# The address

_SLUG = re.compile(
    r"\A(?:(?:film|movie|book|album|game|tv|music)-)?review-(?:of-)?(?P<a>.+)\Z|"
    r"\A(?:critica|critique|resena|recensione|kritik|rezension|test)-(?:de-|del-|du-|di-|zu-)?(?P<b>.+)\Z|"
    r"\Arecensie-(?:van-)?(?P<d>.+)\Z|(?P<c>.+?)-(?:(?:film|movie|album|book|game|tv|music|in-depth)-)?(?:review|"
    r"recensione|kritik|critique|recensie|"
    r"im-test)(?:-.*)?\Z"
)


def _in_address(page: Page, own: Found[str] | None, main: MainText) -> Iterator[tuple[str, Found[str]]]:
    """The words before "-review" in the address, where headline or text hold them one after the other."""
    parts = unquote(page.url.partition("://")[2].partition("?")[0].partition("#")[0]).rstrip("/").split("/")[1:]
    match = _SLUG.match(re.sub(r"\.\w{2,5}\Z", "", parts[-1]).lower()) if parts else None
    if match is None:
        return
    words = next(filter(None, match.groups())).split("-")
    if not 1 < len(words) <= _LONGEST_WHOLE:
        return
    pattern = re.compile(r"(?<!\w)" + r"[\W_]{1,4}".join(map(re.escape, words)) + r"(?!\w)", re.IGNORECASE)
    if own is not None and (found := pattern.search(own.value)):
        yield "address", cut(own, _alone(found[0], own, main.body or ""))
    for line in main.lines:
        found = pattern.search(line)
        if found and found[0][0].isupper():
            yield "address", at_line(page, _alone(found[0], own, main.body or ""), main, own)
            return


def _alone(name: str, own: Found[str] | None, body: str) -> str:
    """What an address spells, without what stands behind its quotation mark, or behind a comma it is named without.

    "Slow Boat” #3" is the boat, and so is "Slow Boat, Harbour" where the headline or the text goes on to say only that.
    """
    name = re.split(r"[”»\"]", name)[0].strip() or name
    first, comma, _ = name.partition(",")
    if not comma:
        return name
    told_alone = own is not None and first in own.value and name not in own.value
    return first if told_alone or body.count(first) > body.count(name) else name


# The headline


def _in_own(
    page: Page, own: Found[str], main: MainText, emphasised: Counter[str], kind_of: Kind, heads: Sequence[str]
) -> Iterator[tuple[str, Found[str]]]:
    """The part of the headline, or the whole, that is quoted, emphasised, dated or repeated."""
    body = main.body or ""
    known = text.key(own.value)
    for name in item_names.quoted(own.value):
        if body.count(name) >= 1 or name in emphasised or _is_all_but_maker(own.value, name):
            yield "headline-quote", cut(own, name)
    subject = _SUBJECT.match(own.value)
    if subject and body.count(subject[1]) >= _REPEATED and item_names.is_name(subject[1]):
        yield "headline-subject", cut(own, subject[1])
    longest = sorted((name for name, times in emphasised.items() if times >= _REPEATED), key=lambda name: -len(name))
    for name in longest:
        if len(name) > 3 and text.key(name) in known:
            yield "headline-emphasis", cut(own, name) if name in own.value else _at_emphasis(page, name, main, own)
    for n, part in enumerate(item_names.parts(own.value)):
        if item_names.year(part) and item_names.is_name(item_names.clean(part)):
            dated = own.value if n and _is_short(own.value) else part  # who made it stands behind the year
            yield "headline-year", cut(own, narrowed(item_names.clean(dated), body, kind_of))
    act = item_names.act(own.value)
    if act and kind_of(own.value) == "music":
        yield "headline-act", cut(own, act)
    whole_name = item_names.clean(after_pick(_RUBRIC.sub("", own.value)))
    cleaned = item_names.without_hall(whole_name)
    shown = not item_names.quoted(own.value) and kind_of(cleaned) in ("exhibition", "theatre", "music")
    if cleaned != whole_name and shown and item_names.is_name(cleaned):
        yield "headline-hall", cut(own, narrowed(cleaned, body, kind_of))
    if _EPISODE.search(own.value) and item_names.is_name(cleaned):
        yield "headline-episode", cut(own, cleaned)
    alone = narrowed(cleaned, body, kind_of)
    if alone != cleaned and _is_short(cleaned):
        yield "headline-dash", cut(own, alone)
    before_comma = cleaned.split(",")[0]
    if before_comma != cleaned and len(before_comma.split()) > 1 and before_comma in body and cleaned not in body:
        yield "headline-comma", cut(own, before_comma)
    if cleaned not in body:
        yield from _often(page, own, main)
        titled = [name for name in item_names.quoted(own.value) if _is_titled(name)]
        if len(titled) == 1 and not own.value.rstrip().endswith("?"):
            yield from _fuller(page, main, own, titled[0])
            yield "headline-quote", cut(own, titled[0])
        for found in named_beside.alone_twice(page, own, main, heads):
            yield "head-alone", found
        top = None if item_names.is_parted(own.value) else headline.element(page, own.value)
        for found in named_beside.at_headline(page, top, main):
            yield "at-headline", found
        for name, times in emphasised.most_common(1):
            if times >= _REPEATED and text.key(name) not in known:
                yield "emphasis", _at_emphasis(page, name, main, own)
    parted = item_names.is_parted(own.value) and cleaned not in body
    whole = _is_short(cleaned) and not parted and not _is_sentence(own.value)
    if whole and item_names.is_name(cleaned):
        yield "headline", cut(own, cleaned)
    if item_names.is_parted(own.value):
        for part in sorted(item_names.parts(own.value), key=lambda part: -_times(part, body))[:1]:
            name = item_names.clean(part)
            if item_names.is_name(name) and _times(part, body) >= 1:
                yield "headline-part", cut(own, name)


def _is_all_but_maker(line: str, name: str) -> bool:
    """Is a name in quotation marks all of a line but who made it: "T. M. Vance «Salt Letters»"?"""
    before, _, behind = line.partition(name)
    words = before[:-1].split()
    return 1 < len(words) <= _LONGEST_MAKER and not behind[1:].strip() and all(word[:1].isupper() for word in words)


_LONGEST_MAKER = 4  # words
_SUBJECT = re.compile(
    r"([A-ZÀ-Þ0-9][^,:;?!]{1,60}?) (?:is|are|ist|est|es|è|é) "
    r"(?:an?|the|ein|eine|une?|una|um|uma|il|el|la|das|die|der)\b"
)  # "Tern is a game about being seen"
_RUBRIC = re.compile(
    r"\A(?:album|film|movie|book|buch|livre|libro|livro|theatre|theater|tv|music|musik|cd|dvd|game|jeu|spiel|disco|"
    r"disque|"
    r"serie|restaurant)\s*[:|]\s+",
    re.IGNORECASE,
)  # "Album: Low Tide, Counting Rain"
_EPISODE = re.compile(
    r"\b\d{1,2}\s?[x×]\s?\d{1,2}\b|\bS\d{1,2}\s?E\d{1,2}\b|\bseason \d+ episode \d+|"
    r"(?::|,| -) (?:season|series|staffel|saison|temporada|stagione) \w+\Z",
    re.IGNORECASE,
)


def _fuller(page: Page, main: MainText, own: Found[str], name: str) -> Iterator[tuple[str, Found[str]]]:
    """The whole title, in quotation marks between headline and text, of which the headline quotes one word."""
    top = headline.element(page, own.value)
    if top is None or " " in name or not main.spans:
        return
    for i, line in around.lines(
        page, range(page.last[top], min(len(page.pieces), max(page.last[top] + _NEAR_HEAD, main.start)))
    ):
        for whole in item_names.quoted(line):
            if " " in whole and name.lower() in whole.lower().split() and whole[:1].isupper() and whole in page.text(i):
                yield "fuller-quote", Found(whole, page.path(i), whole, "visible")
                return


def _is_titled(name: str) -> bool:
    """Is every longer word of a quoted name a capital, as in English titles and not in quoted speech?"""
    words = [word for word in name.split() if len(word) > _SMALL]
    return bool(words) and all(not word[0].isalpha() or word[0].isupper() for word in words)


def _often(page: Page, own: Found[str], main: MainText) -> Iterator[tuple[str, Found[str]]]:
    """What the text quotes or names again and again: between quotation marks, or as words of the headline."""
    body = main.body or ""
    for name in quoted_often(main):
        yield "quoted-often", at_line(page, name, main, own)
    tokens = own.value.split()
    if _is_things_name(tokens):
        return
    prefix = _repeated_prefix(own.value, body)
    if prefix and " " in prefix and not is_person(prefix, body):
        yield "headline-prefix", cut(own, prefix)
    runs = {
        re.sub(r"(?:[’']s|[,:;.?!”’\"])+\Z", "", " ".join(tokens[a:b]))
        for a in range(min(len(tokens), _MOST_TOKENS))
        for b in range(a + 2, min(a + _LONGEST_WHOLE, len(tokens)) + 1)
        if tokens[a][:1].isupper() and tokens[b - 1][:1].isupper() and b - a < len(tokens)
    }
    counted = {run: body.count(run) for run in runs}
    best = max(runs, key=lambda run: (counted[run] * len(run.split()), run), default="")
    if best and counted[best] >= _REPEATED and item_names.is_name(best) and not is_person(best, body):
        yield "headline-words", cut(own, best)


def _is_things_name(tokens: list[str]) -> bool:
    """Is a headline nothing but a name with a figure: "Monte Arco 2016 Riserva"? The text calls it by the beginning."""
    named = all(map(_NAMING.fullmatch, tokens)) and len(tokens) <= _LONGEST_WHOLE
    return named and any(token.isdecimal() for token in tokens[1:])


_NAMING = re.compile(r"(?:[^\W\d_a-zà-ÿ]|\d)[\w’'&/+-]*")


def quoted_often(main: MainText) -> Iterator[str]:
    """The title that the text sets in quotation marks more than once."""
    quotes = Counter(name for line in main.lines for name in item_names.quoted(line) if name[:1].upper() == name[:1])
    return (name for name, times in quotes.most_common(1) if times >= _REPEATED and len(name) > _SMALL)


def _is_short(line: str) -> bool:
    return len(line.split()) <= _LONGEST_WHOLE


def _is_sentence(line: str) -> bool:
    return line.rstrip().endswith(("?", "!")) and len(line.split()) > 5


def _times(part: str, body: str) -> int:
    return body.count(part) if len(part) > 2 else 0


def _repeated_prefix(title: str, body: str) -> str | None:
    """The longest beginning of the headline that the text repeats."""
    tokens = title.split()
    for n in range(min(len(tokens) - 1, _LONGEST_WHOLE), 0, -1):
        prefix = re.sub(r"(?:[’']s|[,:;.?!])+\Z", "", " ".join(tokens[:n]))
        least = 1 if n > 1 else _REPEATED
        if prefix[:1].isupper() and len(prefix) > 3 and body.count(prefix) >= least and prefix.lower() not in _COMMON:
            return prefix
    return None


_COMMON = frozenset(
    ("this", "that", "these", "when", "what", "with", "from", "they", "there", "here", "your", "once", "after", "the")
)


def _emphasised(page: Page, main: MainText) -> Counter[str]:
    """The emphasised words of the text and how often they stand there, links and headings left out."""
    found: Counter[str] = Counter()
    if not main.owners:
        return found
    inside = range(main.owners[0], max(page.end[owner] for owner in main.owners))
    for tag in _EMPHASES:
        for i in page.by_tag.get(tag, ()):
            if i in inside and not page.bits[page.parent[i]] & (EMPHASIS | HEADING):
                name = page.text(i).strip(" ,.:;’'“”\"")
                if 2 < len(name) <= 80 and name[:1].isupper() and item_names.is_name(name):
                    found[name] += 1
    return found


def _at_emphasis(page: Page, name: str, main: MainText, own: Found[str] | None) -> Found[str]:
    for tag in _EMPHASES:
        for i in page.by_tag.get(tag, ()):
            if name in page.text(i):
                return Found(name, page.path(i), name, "visible")
    return at_line(page, name, main, own)


def at_line(page: Page, name: str, main: MainText, own: Found[str] | None) -> Found[str]:
    for owner, line in zip(main.owners, main.lines, strict=True):
        if name in line and name in page.text(owner):
            return Found(name, page.path(owner), name, "visible")
    place = own.path if own is not None and name in own.raw else page.path(0)
    return Found(name, place, name, "visible")


def quoted_early(main: MainText) -> list[str]:
    return [name for line in main.lines[:_EARLY_LINES] for name in item_names.quoted(line) if len(name.split()) <= 6]
