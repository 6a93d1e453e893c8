"""What the lines beside a review tell of the kind of work: "Directed by", "PC, PS5", "ISBN", "Record label", "HDMI".

A critic's text may never say that it is about a film, but its particulars do: who directed it, how long it runs, on
what it was played, how many pages it has. They stand in boxes beside the text, in breadcrumbs and first or last lines,
so all short texts of the review's place are looked at. Each particular counts once.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

MOST_TOLD = 4  # different particulars of one kind that count; more say no more
MOST_LETTERS = 8_000  # of all short texts together
_TELLS = {
    "film": (
        r"direct(?:ed by|or)|starring|running time|runtime|in (?:theaters|cinemas)|now playing|"
        r"rated (?:r|pg(?:-13)?|nc-17)|"
        r"mpa(?:a)? rating|film festival|feature (?:debut|film)|movies?|films?|movie reviews?|cinemas?|"
        r"regie|kinostart|filmverleih|im kino|fsk|réalisat(?:ion|eur|rice)|un film de|en salles|"
        r"réalisatrice|longs?[ -]métrages?|courts?[ -]métrages?|sortie (?:le )?\d{1,2}|durée|au cinéma|cinéma|"
        r"dirección|intérpretes|reparto|estreno|cine|películas?|regia|un film di|al cinema|durata|attori|"
        r"direção|elenco|"
        r"filmes?|longa(?:-metragem)?|reżyseria|reżyser|filmu?|режисс[её]ра?|кинотеатр\w*|в прокате?|фильма?|"
        r"\d{2,3} ?(?:min(?:uten|utes|uti|utos|ut)?|мин)|[12] ?h ?[0-5]\d|screenplay|"
        r"監督|映画|出演|导演|主演|片长"
    ),
    "tv": (
        r"season \d+|episodes?|showrunner|streaming on|tv (?:shows?|series|reviews?|recaps?)|staffel \d+|saison \d+|"
        r"temporada \d+|stagione \d+|serien?|série|серия|сезон|sundays? at|episode recap"
    ),
    "music": (
        r"record label|label|albums?|album reviews?|track ?list(?:ing)?|tracks|songs|discography|lp|ep|"
        r"genre: (?:rock|pop|folk|jazz)|"
        r"tonträger|plattenlabel|musique|música|musica|musik|music|disco|concerts?|concierto|konzert|koncert|konsert|"
        r"set ?list|live-?kritik|gig|conductor|orchestra|quartet|violins?|"
        r"cello|альбома?"
    ),
    "game": (
        r"pc|playstation(?: ?[1-5])?|ps[1-5]|ps vita|xbox(?: one| series x(?:\|s)?)?|nintendo(?: switch)?|"
        r"switch|steam|esrb|pegi|usk|"
        r"code (?:was )?provided|review code|hours (?:on|with) (?:the )?(?:switch|ps\d|pc|xbox)|"
        r"developers?|entwickler|développeur|desarrollador\w*|sviluppatore|desenvolvedora?|game reviews?|"
        r"video ?games?|games?|"
        r"brettspiele?|gesellschaftsspiele?|jeux? de société|juegos? de mesa|gioco da tavolo|giochi da tavolo|"
        r"bordspel|brädspel|"
        r"brætspil|gra planszowa|planszówka|desková hra|deskovky|ボードゲーム|"
        r"\d\s?[-–]\s?\d\+? (?:spieler|players|joueurs|jugadores|giocatori|spelers|graczy|spelare|jogadores|hráč\w*)|"
        r"jeux? vidéo|videojuegos?|videogioch?i|gameplay|multiplayer|board games?|игры?|ゲーム|ps5版|gry"
    ),
    "book": (
        r"isbn(?:-1[03])?|éditions?|wydawnictwo|liczba stron|\d{2,4} ?p\.|"
        r"\d{2,4} (?:pp|pages|seiten|s\.|páginas|pagine|stron|blz|bladzijden|sidor|sider|с\.|стр)|uitgeverij|"
        r"förlag|forlag|"
        r"page count|pages|"
        r"lezersrecensies?|oldalszám|kiadó|fordító|hardcover|hardback|paperback|illustrated by|lettered by|"
        r"colou?red by|comics?|"
        r"gebunden|geb\.|pub(?:lication)? date|verlag|roman|novel|fiction|aus dem \w+en von|translated by|"
        r"traduit d\w+|"
        r"books?|book reviews?|bücher|livres?|libros?|libri|livros?|książki|книги?|author"
    ),
    "exhibition": (
        r"exhibitions?|galler(?:y|ies)|museums?|ausstellung(?:en)?|kunsthalle|expositions?|musées?|exposición|"
        r"museo|mostra|"
        r"exposição|museu|tentoonstelling|utställning(?:en)?|konsthall(?:en)?|udstilling(?:en)?|wystawa|výstava|"
        r"выставка"
    ),
    "podcast": r"podcasts?|episodes out now|audio drama",
    "theatre": (
        r"theatre|theater|regi|théâtre|teatro|teatr|schouwburg|theatre reviews?|"
        r"box office|playwright|bühne|"
        r"dramaturgie|inszenierung|"
        r"kostüme|scénographie|encenação|spielstätte|stage|toneel|regisseurs?|performances until|libreto|libretto|"
        r"ópera|opéra|opera|dirección (?:musical|de escena)|venue|fringe|"
        r"new writing|спектакль|сцена"
    ),
    "hotel": r"hotels?|hotel reviews?|rooms? from|check-?in|doubles from|zimmer ab|per night|hôtels?|hoteles",
    "restaurant": (
        r"restaurants?|restaurant reviews?|small plates|starters|mains|wines? from|reservations|cuisine|"
        r"tasting menu|dining|"
        r"osteria|trattoria|coperti|chiuso (?:il )?(?:lunedì|martedì|domenica)|prezzo medio|vini esclusi|couverts|"
        r"menus? (?:à|de|du)|comptez|réservation|cerrado|precio medio|reservas|ticket medio|ruhetag|hauptgerichte|"
        r"vorspeisen|menü|gerechten|reserveren|rätter|bordsbeställning|retter|restauracja|restaurace|"
        r"restaurang(?:en)?|"
        r"ristorante|gastronomie|where to eat|open(?:ing)? hours|atmosphere|food"
    ),
    "product": (
        r"msrp|rrp|battery(?: life)?|specs|specifications|hdmi|usb(?:-c)?|bluetooth|weight|gewicht|display|warranty|"
        r"tech|gadgets?|phones?|headphones|speakers?|laptops?|tvs|cameras?|lenses|appliances|hi-fi|wearables|"
        r"smartwatch\w*|grapes?|vineyard|appellation|rebsorte|cépages?|bodega|weingut|winzer|jahrgang|vintage|"
        r"tasting notes?|dégustations?|à boire de|carafer|cantina|annata|"
        r"vitigno|uvaggio|añada|crianza|casta|drink 20\d\d|abv|"
        r"best buy|akku|preis|prix|prezzo|precio|ausstattung|cars?|car reviews?|lautsprecher|alcohol|bottle size|"
        r"staubsauger|haushalt|mobile|deals?|design|build"
    ),
}  # fmt: skip
_COMPOUNDS = re.compile(r"(?<![\w-])\w*teater(?:n|et)?(?![\w-])")  # what no first letters tell: "Havneteater"
_FIRST = re.compile(r"[^\W\d_](?:[^\W\d_](?![?*])|(?= ))")


def _words(listed: str) -> Iterator[str]:
    """The words of a kind one by one, those that hold alternatives in brackets whole."""
    word = ""
    for part in listed.split("|"):
        word += part
        if word.count("(") == word.count(")"):
            yield word
            word = ""
        else:
            word += "|"


def _by_first_letters() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """First two letters -> (kind, pattern) of the words that begin with them; under "" those that begin in a figure."""
    sorted_: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for kind, listed in _TELLS.items():
        for word in _words(listed):
            first = _FIRST.match(word)
            sorted_[first[0] if first else ""][kind].append(word)
    return {
        first: [(kind, re.compile(rf"(?:{'|'.join(words)})(?![\w-])")) for kind, words in kinds.items()]
        for first, kinds in sorted_.items()
    }


_FIRST_LETTERS = _by_first_letters()
_RUN = re.compile(r"[\w-]+")  # words begin and end where such a run does
# What the names of sites that know one kind only begin or end with.
_SITES = {
    "film": ("film", "movie", "cine", "kino", "screen", "dvd"), "tv": ("serien",),
    "music": ("music", "musik", "musique", "musica", "album", "vinyl", "rock"),
    "game": ("game", "gaming", "spiele", "jeux", "jeu", "juego", "gioco", "giochi", "player", "jogo", "igro", "igry"),
    "book": ("book", "buch", "buecher", "boek", "knih", "kniga", "livre", "libro", "liter", "reads", "reader"),
    "theatre": ("theat", "teatro", "buehne", "bachtrack"), "restaurant": ("restaurant", "eater", "gourmet"),
    "product": ("tech", "gadget", "gear", "auto", "hifi", "phone"),
}  # fmt: skip


def told(texts: Iterable[str]) -> Counter[str]:
    """How many particulars of each kind stand in short texts.

    >>> told(["Directed by Ann Lee", "98 minutes"])["film"], told(["ISBN 978-0-00-000001-2"])
    (2, Counter({'book': 1}))
    """
    whole = "\n".join(texts)[:MOST_LETTERS].lower()
    said: dict[str, set[str]] = {kind: set() for kind in _TELLS}
    beyond = dict.fromkeys(_TELLS, 0)  # where the last word of each kind ends
    for run in _RUN.finditer(whole):
        begins = run[0][:2]
        for kind, pattern in _FIRST_LETTERS.get("" if begins[0].isdigit() else begins, ()):
            word = pattern.match(whole, run.start()) if run.start() >= beyond[kind] else None
            if word:
                said[kind].add(_NUMBER.sub("", word[0]))
                beyond[kind] = word.end()
    if "teater" in whole:
        said["theatre"].update(_COMPOUNDS.findall(whole))
    return Counter({kind: min(len(words), MOST_TOLD) for kind, words in said.items() if words})


_NUMBER = re.compile(r"\d+")
_SETS = re.compile(
    r"(?<!\w)(?:oled|qled|qd-oled|mini-led|hdmi|hdr10\+?|dolby vision|nits|refresh rate|burn[- ]in)(?!\w)"
)  # for lower case
# Asked first: most texts have none.
_SETS_STEMS = ("oled", "qled", "mini-led", "hdmi", "hdr10", "dolby", "nits", "refresh", "burn")
_LEAST_SETS = 2  # different words of television sets


def is_television_set(told: str) -> bool:
    """Is "TV" the thing one looks at, not what is shown on it?

    >>> is_television_set("An OLED with four HDMI ports"), is_television_set("The finale in HDR10")
    (True, False)
    """
    lower = told[:MOST_LETTERS].lower()
    stems = sum(stem in lower for stem in _SETS_STEMS)
    return stems > 0 and len(set(_SETS.findall(lower))) >= _LEAST_SETS


def of_site(url: str) -> str | None:
    """The one kind that a site's name speaks of; None where it speaks of none, or of several.

    >>> of_site("https://www.kinoblatt.example/x"), of_site("https://films-and-games.example/"), of_site("https://a.example")
    ('film', None, None)
    """
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    kinds = [kind for kind, stems in _SITES.items() if any(stem in host for stem in stems)]
    return kinds[0] if len(kinds) == 1 else None
