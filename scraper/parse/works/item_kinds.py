"""What kind of work a page is about: film, tv, music, game, book, theatre, restaurant or product, by its words.

The words of the address, of sections and breadcrumbs say it outright; the words of the text add up. A kind's schema.org
type is in TYPES.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from scraper import text
from scraper.parse.works import kind_sections
from scraper.parse.works.kind_words import SAYS, TELLS, UNPARTED

TYPES = {
    "film": "Movie", "tv": "TVSeries", "music": "MusicAlbum", "game": "VideoGame", "book": "Book",
    "theatre": "TheaterEvent",
    "restaurant": "Restaurant", "product": "Product",
    "exhibition": "ExhibitionEvent", "podcast": "PodcastSeries", "hotel": "Hotel",
}  # fmt: skip

KIND_OF_TYPE = {
    kind: name
    for name, kinds in {
        "film": ("Movie", "MovieSeries", "MovieClip"),
        "tv": ("TVSeries", "TVEpisode", "TVSeason", "CreativeWorkSeason", "Episode", "RadioSeries", "TVClip"),
        "music": ("MusicAlbum", "MusicRecording", "MusicRelease", "MusicGroup", "MusicEvent", "MusicComposition",
        "MusicPlaylist"),
        "game": ("VideoGame", "VideoGameSeries", "Game"),
        "book": ("Book", "BookSeries", "Audiobook", "ComicStory", "ComicSeries", "ComicIssue"),
        "theatre": ("TheaterEvent", "Play", "DanceEvent", "ComedyEvent", "TheaterGroup"),
        "restaurant": ("Restaurant", "FoodEstablishment", "CafeOrCoffeeShop", "BarOrPub", "FastFoodRestaurant",
        "Bakery"),
        "exhibition": ("ExhibitionEvent", "VisualArtsEvent"),
        "hotel": ("Hotel", "LodgingBusiness", "Motel", "Hostel", "BedAndBreakfast", "Resort"),
        "podcast": ("PodcastSeries", "PodcastEpisode"),
        "product": (
            "Product", "ProductGroup", "IndividualProduct", "ProductModel", "Vehicle", "Car", "Motorcycle",
            "SoftwareApplication",
            "MobileApplication", "WebApplication",
        ),
    }.items()
    for kind in kinds
}  # fmt: skip


def _index(lists: dict[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for kind, listed in lists.items():
        for word in dict.fromkeys(listed.split()):
            found[word] = (*found.get(word, ()), kind)
    return found


_SAYING, _TELLING = _index(SAYS), _index(TELLS)
MOST_LETTERS = 4000  # of the text; what a page is about, it says early
_SPLIT = re.compile(r"[^\W\d_]+\d*")


def said(line: str) -> Counter[str]:
    """How often words of an address, a section or a headline name each kind.

    >>> said("/culture/movies/real-life-story"), said("Filmkritik: Heat")["film"], said("Xbox One X review")["game"]
    (Counter({'film': 1}), 1, 0)
    """
    found: Counter[str] = Counter()
    for word in _SPLIT.findall(line.lower()):
        for kind in _SAYING.get(word, ()):
            found[kind] += 1
    return found


@lru_cache(maxsize=4)  # asked by several rules
def counted(body: str) -> Counter[str]:
    """How often each word stands in the beginning of a text."""
    return Counter(text.words(body[:MOST_LETTERS]))


@lru_cache(maxsize=4)  # asked when a page's type is decided, and again for its work
def told(body: str) -> Mapping[str, float]:
    """How much the words of a text are of each kind; a word that is repeated counts less each time.

    >>> found = told("The album has ten songs, the vocals are strong, the guitar weak.")
    >>> max(found, key=lambda kind: found[kind])
    'music'
    """
    counts = counted(body)
    body = body[:MOST_LETTERS].lower()
    found = dict.fromkeys(TYPES, 0.0)
    for word in filter(_TELLING.__contains__, counts):
        for kind in _TELLING[word]:
            found[kind] += counts[word] ** 0.5
    if not body.isascii():
        for kind, listed in UNPARTED.items():
            found[kind] += sum(body.count(word) ** 0.5 for word in listed if word in body)
    size = max(counts.total(), 40) ** 0.5
    return {kind: value / size for kind, value in found.items()}


def type_of(kind: str, title: str, beside: str, body: str, labels: Sequence[str] = ()) -> str:
    """The schema.org type of a kind; an evening of music is no album, and a game with dice is none on a screen.

    >>> type_of("music", "Low Tide @ Harbour Hall, 6 March", "", "The encore was long. Set list: Rain / Salt")
    'MusicEvent'
    >>> type_of("music", "Low Tide: Live at Harbour Hall", "", "The album was taped. The record is long.")
    'MusicAlbum'
    >>> type_of("game", "Tern review", "2–4 players", "Our group played this board game twice.")
    'Game'
    """
    if kind == "music":
        live = _EVENING.search(title) or any(kind_sections.says(label, "live") for label in labels)
        evening = _SETLIST.search(body) or (live and len(_RECORD.findall(body)) < _SPOKEN_OF)
        return "MusicEvent" if evening else TYPES[kind]
    if kind == "game":
        table = len(set(_TABLE.findall(f"{beside} {body[:MOST_LETTERS]}".lower())))
        return (
            "Game"
            if table >= _SPOKEN_OF
            or _TABLETOP.search(f"{title} {beside}")
            or any(kind_sections.says(label, "table") for label in labels)
            else TYPES[kind]
        )
    return TYPES[kind]


PARTED = ("music", "game")  # kinds that have two types
_SPOKEN_OF = 2  # words
_SETLIST = re.compile(r"\bset ?list(?:e)?\s?:", re.IGNORECASE)
_EVENING = re.compile(
    r"\S @ \S|\A\W?live\b\s?[^\w\s]|\b(?:concerts?|gig|konzert\w*|koncert\w*|konsert\w*|concierto|concerto|"
    r"live review|live report|"
    r"live[- ]kritik|концерт\w*|live (?:at|in|im|au|à|en|i|på|w))\b",
    re.IGNORECASE,
)
_RECORD = re.compile(r"\b(?:albums?|records?|lp|ep|platte|disque|disco|skiva|plade)\b", re.IGNORECASE)
_TABLETOP = re.compile(
    r"board ?games?|tabletop|brettspiel|gesellschaftsspiel|jeux? de société|juegos? de mesa|gioco da tavolo|"
    r"giochi da tavolo|"
    r"bordspel|brädspel|brætspil|brettspill|planszow|planszów|deskov[áé]|настольн|ボードゲーム|桌游|보드게임|"
    r"(?:\d\s?(?:[-–~～]|bis|to|à|a|až|do|tot)\s?\d\+?\s?(?:players|spieler|joueurs|jugadores|giocatori|spelers|graczy|"
    r"spelare|spillere|jogadores|hráč|pelaajaa|játékos|игрок|гравц|人)|(?:players|graczy|игроков|プレイ人数)\s?[:：]\s?\d[-–~～]?\d?人?)"
    r"\D{0,40}(?:\d{2,3}\s?(?:min|perc|мин|分)|\d{1,2}\+|\+\d{1,2}|\d{1,2} (?:ans|years|jahren|歳))",
    re.IGNORECASE,
)
_TABLE = re.compile(
    r"board ?games?|tabletop|worker placement|meeples?|deck[- ]?building|\bdice\b|brettspiel|würfel|"
    r"jeux? de société|juegos? de mesa|"
    r"gioco da tavolo|bordspel|dobbelste\w+|brädspel|tärning\w*|brætspil|planszów\w*|kostk[aiy]|настольн\w+|"
    r"кубик\w*|ボードゲーム|"
    r"\d\s?[-–]\s?\d\+? (?:players|spieler|joueurs|jugadores|giocatori|spelers|graczy|spelare|jogadores)|players:|"
    r"components|"
    r"spielmaterial|spielplan|spielbrett"
)
