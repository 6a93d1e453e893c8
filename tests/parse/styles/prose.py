"""Paragraphs about invented works, by language and kind, and the style that holds a page and what is to be read on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

FILM = (
    "The film follows two brothers who repair lighthouses, and the director lets every scene breathe until the actors "
    "stop acting. The screenplay is dry, the camera patient, and the score, all cello and wind, never tells the audience "
    "what to feel. By the third act the cast has earned its silence, and the ending lands without a single speech."
)
MUSIC = (
    "The album opens with a guitar that sounds as if it had been left in the rain, and the vocals arrive late, half sung, "
    "half counted. Across ten tracks the band trades choruses for drones, and the drums drag the songs forward. The "
    "production is warm, the lyrics are thin, and the melodies stay with you longer than the record lasts."
)
GAME = (
    "The game hands its players a lantern and a map that lies, and the gameplay grows out of that joke: every level asks "
    "what you believe. Combat is quick, the controls are exact on a controller, and the bosses are fair. The frame rate "
    "drops in the harbour, and the side quests repeat, but the puzzles are worth the patience they take."
)
BOOK = (
    "The novel begins with a letter that the narrator never sends, and its chapters circle the reason. The author writes "
    "short sentences, lets her characters talk past each other, and trusts the reader to notice. The prose is plain, the "
    "plot is slight, and the last pages change what the first ones meant, which few novelists manage in a second book."
)
STAGE = (
    "On stage there is only a table, and the actors walk around it for two hours. The director keeps the play moving, the "
    "ensemble is precise, and the costumes by an unnamed hand are funnier than the jokes. In the second act the theatre "
    "falls silent; the performance ends on a song that the audience hums on the way out of the auditorium."
)
FOOD = (
    "The dining room seats thirty, the menu fits on a card, and the chef comes out to explain the sauce. The dishes are "
    "small, the fish is cooked to the second, the dessert is too sweet, and the wine list is short and fair. Service is "
    "quick without being hurried, and the kitchen sends bread that is worth the trip to the restaurant on its own."
)
GEAR = (
    "The device weighs less than it looks, the battery lasts for two working days, and the display is bright enough for a "
    "balcony at noon. Setting it up took ten minutes, the app asked for too many permissions, and the camera is average. "
    "For the price you get a solid design with a slow charger, and the speaker is louder than its size suggests."
)
PROSE = {
    "de": "Der Film beginnt mit einer langen Fahrt über das Wasser, und die Regie lässt sich Zeit, bis die Figuren zu reden "
    "beginnen. Das Drehbuch ist knapp, die Kamera geduldig, die Schauspieler sind auch in den stillen Szenen genau. Nicht "
    "jeder Einfall trägt bis zum Ende, aber die letzten zwanzig Minuten gehören zu den besten dieses Kinojahres.",
    "fr": "Le film commence par une longue traversée, et la mise en scène prend son temps avant que les personnages ne se "
    "parlent. Le scénario est sec, la caméra patiente, les acteurs restent justes dans les scènes muettes. Tout ne tient pas "
    "jusqu’au bout, mais la dernière partie compte parmi les plus belles de cette année de cinéma.",
    "es": "La película empieza con una larga travesía, y la dirección se toma su tiempo hasta que los personajes hablan. El "
    "guion es seco, la cámara paciente, y los actores aciertan también en las escenas calladas. No todas las ideas llegan "
    "al final, pero los últimos veinte minutos están entre los mejores del año en el cine.",
    "it": "Il film comincia con una lunga traversata, e la regia si prende il suo tempo prima che i personaggi parlino. La "
    "sceneggiatura è asciutta, la macchina da presa paziente, gli attori sono giusti anche nelle scene mute. Non tutte le "
    "idee arrivano alla fine, ma gli ultimi venti minuti sono tra i migliori dell’anno al cinema.",
    "pt": "O filme começa com uma longa travessia, e a direção demora até que os personagens falem. O roteiro é seco, a "
    "câmera paciente, e os atores acertam também nas cenas caladas. Nem todas as ideias chegam ao final, mas os últimos "
    "vinte minutos estão entre os melhores do ano no cinema, e a plateia saiu da sala em silêncio.",
    "nl": "De film begint met een lange overtocht, en de regie neemt de tijd tot de personages praten. Het scenario is droog, "
    "de camera geduldig, en de acteurs zijn ook in de stille scènes raak. Niet elk idee houdt het vol tot het einde, maar "
    "de laatste twintig minuten horen bij de beste van dit jaar in de bioscoop.",
    "pl": "Film zaczyna się od długiej przeprawy, a reżyser nie spieszy się, zanim bohaterowie zaczną mówić. Scenariusz jest "
    "oszczędny, kamera cierpliwa, aktorzy trafni także w scenach bez słów. Nie każdy pomysł dociera do końca, ale ostatnie "
    "dwadzieścia minut należy do najlepszych w tym roku w kinie.",
    "ru": "Фильм начинается с долгой переправы, и режиссёр не спешит, пока герои не заговорят. Сценарий сухой, камера "
    "терпеливая, актёры точны и в немых сценах. Не каждая мысль доходит до конца, но последние двадцать минут — среди "
    "лучших в этом году, и зал после титров долго молчал.",
    "ja": "映画は長い航海から始まり、監督は登場人物が話し出すまで時間をかける。脚本は簡潔で、カメラは辛抱強く、俳優は台詞のない場面でも的確だ。"
    "すべての工夫が最後まで続くわけではないが、最後の二十分は今年の映画の中でも指折りである。観客はしばらく席を立たなかった。",
    "zh": "影片从一段漫长的渡海开始，导演并不着急，直到人物开口说话。剧本简练，镜头耐心，演员在没有台词的戏里也很准确。"
    "并不是每个想法都撑到了最后，但最后二十分钟是今年电影里最好的片段之一。散场之后，观众久久没有离开座位。",
}


@dataclass(frozen=True)
class Style:
    """A page and what is to be read on it. `want` holds only what the page is to be asked for."""

    name: str
    url: str
    html: str
    want: dict[str, Any] = field(default_factory=dict)


def page(body: str, *, title: str, prose: str, lang: str = "en", head: str = "") -> str:
    """A whole page; every $P in the body becomes two paragraphs."""
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f"<body>{filled(body, prose)}</body></html>"
    )


def filled(html: str, prose: str) -> str:
    """A whole page as it is written; every $P in it becomes two paragraphs."""
    return html.replace(
        "$P", f"<p>{prose}</p><p>{prose[len(prose) // 3 :].split('. ', 1)[-1].capitalize()} {prose}</p>"
    )


def laid_out(name: str, url: str, html: str, prose: str, **want: Any) -> Style:
    """A whole page as it is written, every $T in it a paragraph's text; what is asked for is how it is laid out."""
    return Style(name, url, html.replace("$T", prose), want)


def signed(
    name: str, url: str, body: str, *, title: str, authors: list[str] | None, published: str | None, headline: str,
    lang: str = "en", prose: str | None = None, head: str = "", **more: Any,
) -> Style:  # fmt: skip
    """A page with what it says of itself; authors are None where only an account's name is shown: not asked for."""
    html = page(body, title=title, prose=prose or (FILM if lang == "en" else PROSE[lang]), lang=lang, head=head)
    asked = {} if authors is None else {"authors": authors}
    return Style(name, url, html, {"headline": headline, "published": published, **asked, **more})
