"""Does a text speak as a review does: does it judge one work, in the words of its kind, and tell no news?

Most reviews never say the word. What they have in common is how they speak: of a work, of what is good and bad in it.
News, guides and adverts use some of these words, too, and others that reviews do not.

>>> sounds("The film is slow, but the cast is superb; sadly the ending is dull and the jokes are clumsy. " * 2) > 0
True
>>> sounds("The minister said on Monday that the film fund will be closed, according to the government. " * 2) > 0
False
"""

from __future__ import annotations

from scraper import text
from scraper.parse.works import item_kinds
from scraper.parse.works.voice_words import ADDRESSED, ADVISED, JUDGING, NEWS, TO_COME, UNPARTED

_END = 1000  # letters in which a review judges
_LEAST_JUDGING = 2  # different words
# Weights of what a text says, from 2,100 pages of which 680 are reviews, rounded; with the most that each may count.
_START = -1.8
_ART, _MOST_ART = 4.7, 0.7
_PRODUCT = 2.0
_JUDGED, _MOST_JUDGED, _LEAST_JUDGED = 5.5, 0.4, 0.1
_TOLD_AS_NEWS, _TOLD_TO_COME, _ADDRESSED, _TOLD_ADVICE = -0.9, -1.2, -0.45, -0.9  # for each word in a hundred
_MOST_COUNTED = 5.0  # of these, as of the marks
_SPOKEN, _ASKED = -0.65, -0.7  # for each mark in a hundred words
_LEAST_OF_A_KIND = 0.1  # of item_kinds.told: what is judged must be a work or a thing
_SHORTEST = 40  # words, as which shorter texts count
_STEADY = 150  # words; in shorter texts one word more or less would decide
_LETTERS_OF_WORD = 3  # in scripts that part no words

_LISTS = tuple(frozenset(listed.split()) for listed in JUDGING.values())
_ALL = frozenset().union(*_LISTS)
_OTHERS = tuple(
    (weight, frozenset(listed))
    for weight, listed in (
        (_TOLD_AS_NEWS, NEWS),
        (_TOLD_TO_COME, TO_COME),
        (_ADDRESSED, ADDRESSED),
        (_TOLD_ADVICE, ADVISED),
    )
)
NEVER = -10.0  # of a text that does not judge at all


def sounds(body: str) -> float:
    """How much a text sounds like a review; nought is as likely as not, where nothing else is known of the page."""
    if not _judges(body):
        return NEVER
    counts = item_kinds.counted(body)
    beginning = body[: item_kinds.MOST_LETTERS]
    size = max(counts.total(), _SHORTEST)
    judging = max(map(len, map(counts.keys().__and__, _LISTS)))
    if text.has_other_scripts(beginning):
        judging += sum(map(beginning.__contains__, UNPARTED))
        size = max(size, len(beginning) // _LETTERS_OF_WORD) if counts.total() * 8 < len(beginning) else size
    judged: float = judging / size**0.5
    if judged < _LEAST_JUDGED:
        return NEVER
    told = item_kinds.told(body)
    if max(told.values()) < _LEAST_OF_A_KIND:
        return NEVER
    arts = max(value for kind, value in told.items() if kind != "product")
    hundred = max(size, _STEADY) / 100
    other = sum(
        weight * min(sum(counts[word] for word in counts.keys() & listed) / hundred, _MOST_COUNTED)
        for weight, listed in _OTHERS
    )
    spoken = (beginning.count("“") + beginning.count("„") + beginning.count("«") + beginning.count('"') / 2) / hundred
    return (
        _START
        + _ART * min(arts, _MOST_ART)
        + _PRODUCT * min(told["product"], _MOST_ART)
        + _JUDGED * min(judged, _MOST_JUDGED)
        + other
        + _SPOKEN * min(spoken, _MOST_COUNTED)
        + _ASKED * min(beginning.count("?") / hundred, _MOST_COUNTED)
    )


def _judges(body: str) -> bool:
    """A cheap look: a review ends on a judgement; most other texts hardly judge at all."""
    end = body[-_END:].lower()
    judging = len(_ALL.intersection(text.words(end)))
    if judging < _LEAST_JUDGING and text.has_other_scripts(end):
        judging += sum(map(end.__contains__, UNPARTED))
    return judging >= _LEAST_JUDGING
