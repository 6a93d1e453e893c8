"""The kind of thing that a headline says it reviews: "Podcast review", "Filmkritik", "Recenzja książki", "书评"."""

from __future__ import annotations

import re

from scraper.parse.works import item_kinds

_SAID = re.compile(
    r"\b([^\W\d_]+)[ -]review\b|"
    r"\b([^\W\d_]{3,12}?)s?-?(?:kritik|rezension|anmeldelse|recension|recensie|arvostelu|arvio|kritika|arvustus)\b|"
    r"\b(?:crítica|critique|critica|chronique|recensione|reseña|resenha|análisis|análise|analisi|essai|prueba|avis)\s"
    r"(?:(?:de (?:la|los|las)|della|del|de|di|do|da|du|d)(?:\s|[’'])\s?)?([^\W\d_]+)|"
    r"\btest (?:du |de |del |d[’'])([^\W\d_]+)|"
    r"\b(?:recenzja|recenze|recenzi[ae]|recenzija|рецензи[яї]|рецензія|обзор|отзыв|огляд)\s(?:(?:на|о|об|про)\s)?"
    r"([^\W\d_]+)|([^\W\d_]+)\s?(?:리뷰|レビュー)|\b([^\W\d_]{3,15})-test\b"
)
# Words in the forms that stand beside the word for a review, where sections and addresses have others.
_FORMS = {
    word: kind
    for kind, words in {
        "film": "filmu filma pelicula кинофильм",
        "tv": "serialu seriálu serije сериал",
        "music": "skiv levy platten płyty alba disco album",
        "game": "gry hry igre игры игру jeu gioco juego",
        "book": "bog knihy książki knjige книгу книги",
        "theatre": "opern spektaklu představení спектакль ballett teater théâtre teatro predstave danse",
        "restaurant": "restaurang gastro gastronómica gastronomique resto pub",
        "product": "wine whisky beer coche moto kopfhörer voiture смартфона bil",
    }.items()
    for word in words.split()
}
# Words for a review that are used of one kind only.
_OF_ONE_KIND = {
    "film": ("影评", "影評", "영화평"),
    "music": ("乐评", "樂評"),
    "book": ("书评", "書評", "서평"),
    "theatre": ("劇評", "공연평"),
    "game": ("spieltest", "spieletest"),
    "restaurant": ("restauranttest",),
    "product": ("fahrbericht", "first drive", "road test"),
}


def said(title: str) -> set[str]:
    """The kinds that a headline or a label says it reviews.

    >>> [sorted(said(x)) for x in ("Podcast review: Tide", "Filmkritik", "Recenzja książki", "书评：《船》", "Film")]
    [['podcast'], ['film'], ['book'], ['book'], []]
    """
    lowered = title.lower()
    found = {kind for kind, words in _OF_ONE_KIND.items() if any(map(lowered.__contains__, words))}
    for match in _SAID.finditer(lowered):
        word = next(filter(None, match.groups()))
        found.update([_FORMS[word]] if word in _FORMS else item_kinds.said(word))
    return found
