"""Paragraphs that all differ, in eight languages: what is to be found of a text, and where it begins and ends, can be told."""

from __future__ import annotations

import re
from typing import Any

from tests.parse.styles.prose import Style

_SENTENCES = {
    "en": (
        "The ferry leaves the quay before anybody has said where it is going, and the camera stays behind on the pier.",
        "Her hands know the ropes better than her voice knows the lines, which turns out to be the point of the part.",
        "Nobody in the room believes the map, yet everyone follows it, and the joke carries most of the second hour.",
        "What sounds like rain on the roof is a drummer with brushes, patient as a clerk on a Monday morning.",
        "The dialogue is short because the people are tired, and the film has the manners not to wake them.",
        "A lesser hand would have explained the lamp, the letter and the brother; here they are simply left on a table.",
        "It costs more than its rivals and weighs less, and on the third day I stopped thinking about either.",
        "The orchestra comes in a bar too late, or so it seems until the same bar returns at the very end.",
        "Half of the jokes are about fish, a quarter about tax, and the rest are not jokes at all.",
        "I have seen slower pictures, but none that made the slowness feel like a courtesy to the audience.",
        "When the lights go up nobody moves, because the door at the back has been open all along.",
        "The kitchen smokes its own butter, and the bread that comes with it would make a meal on a quieter night.",
        "By the time the brothers speak to each other the harbour has changed hands twice and the tide once.",
        "The score is all cello and wind, and it knows when to leave a scene to the gulls.",
        "There are weak pages in the middle, where the author counts boats as if she were paid by the mast.",
        "The costumes look borrowed, as they should: everybody in this town wears what somebody left behind.",
        "Its menus are a maze, its manual a riddle, and yet the thing itself does what a hand expects of it.",
        "The ending is generous without being kind, and it sends the hero home with wet shoes and no speech.",
        "Two scenes could go, and the one with the accordion should have gone before the script was typed.",
        "She plays the widow as a woman who has read the last page first and keeps the book to herself.",
        "The sound is wide and a little cold, like a hall in which the heating was switched off at noon.",
        "It is a small work that behaves like a large one, and for once the manners suit the guest.",
        "Whoever comes for the storm gets ten minutes of it, filmed from the only dry chair in the house.",
        "In the end it is the silence between the songs that one remembers, and the cough in the third row.",
    ),
    "de": (
        "Die Fähre legt ab, bevor jemand gesagt hat, wohin sie fährt, und die Kamera bleibt auf dem Steg zurück.",
        "Ihre Hände kennen die Taue besser als ihre Stimme den Text, und genau darum geht es in dieser Rolle.",
        "Niemand glaubt der Karte, aber alle folgen ihr, und dieser Scherz trägt fast die ganze zweite Stunde.",
        "Was wie Regen auf dem Dach klingt, ist ein Schlagzeuger mit Besen, geduldig wie ein Beamter am Montag.",
        "Die Dialoge sind kurz, weil die Leute müde sind, und der Film ist höflich genug, sie nicht zu wecken.",
        "Am Ende geht das Licht an, und keiner steht auf, weil die Tür hinten die ganze Zeit offen stand.",
        "Die Kostüme wirken geliehen, und das sollen sie: In dieser Stadt trägt jeder, was ein anderer liegen ließ.",
        "Zwei Szenen könnten fehlen, und die mit dem Akkordeon hätte nie geschrieben werden dürfen.",
        "Es ist ein kleines Werk, das sich wie ein großes benimmt, und diesmal steht ihm das sogar.",
    ),
    "fr": (
        "Le bac quitte le quai avant que quelqu’un ait dit où il va, et la caméra reste derrière, sur la jetée.",
        "Ses mains connaissent mieux les cordes que sa voix ne connaît le texte, et c’est bien le sujet du rôle.",
        "Personne ne croit la carte, mais tous la suivent, et cette plaisanterie porte presque toute la deuxième heure.",
        "Ce qui ressemble à la pluie sur le toit est un batteur aux balais, patient comme un employé le lundi matin.",
        "Les dialogues sont brefs parce que les gens sont fatigués, et le film a la politesse de ne pas les réveiller.",
        "À la fin la lumière revient et nul ne bouge, car la porte du fond était ouverte depuis le début.",
        "Deux scènes pourraient disparaître, et celle de l’accordéon n’aurait jamais dû être écrite.",
        "C’est une petite œuvre qui se tient comme une grande, et pour une fois cela lui va très bien.",
    ),
    "es": (
        "El transbordador deja el muelle antes de que nadie diga adónde va, y la cámara se queda atrás, en el espigón.",
        "Sus manos conocen las cuerdas mejor que su voz las frases, y de eso trata en el fondo el papel.",
        "Nadie cree en el mapa, pero todos lo siguen, y la broma sostiene casi toda la segunda hora.",
        "Lo que suena a lluvia en el tejado es un batería con escobillas, paciente como un funcionario en lunes.",
        "Los diálogos son cortos porque la gente está cansada, y la película tiene la cortesía de no despertarla.",
        "Al final se encienden las luces y nadie se mueve, porque la puerta del fondo estuvo siempre abierta.",
        "Sobran dos escenas, y la del acordeón no tendría que haberse escrito nunca.",
        "Es una obra pequeña que se comporta como una grande, y por una vez le sienta bien.",
    ),
    "it": (
        "Il traghetto lascia il molo prima che qualcuno dica dove va, e la macchina da presa resta indietro sul pontile.",
        "Le sue mani conoscono le corde meglio di quanto la voce conosca le battute, ed è questo il senso della parte.",
        "Nessuno crede alla mappa, ma tutti la seguono, e lo scherzo regge quasi tutta la seconda ora.",
        "Quello che sembra pioggia sul tetto è un batterista con le spazzole, paziente come un impiegato il lunedì.",
        "I dialoghi sono brevi perché la gente è stanca, e il film ha la cortesia di non svegliarla.",
        "Alla fine si accendono le luci e nessuno si muove, perché la porta in fondo era sempre stata aperta.",
        "Due scene potevano mancare, e quella della fisarmonica non andava scritta affatto.",
        "È un’opera piccola che si comporta come una grande, e per una volta le sta bene.",
    ),
    "sv": (
        "Färjan lämnar kajen innan någon har sagt vart den ska, och kameran blir kvar ensam ute på bryggan.",
        "Hennes händer kan repen bättre än rösten kan replikerna, och det är just vad rollen handlar om.",
        "Ingen i rummet tror på kartan, men alla följer den, och skämtet bär nästan hela den andra timmen.",
        "Det som låter som regn mot taket är en trummis med vispar, tålmodig som en tjänsteman en måndag.",
        "Dialogen är kort eftersom människorna är trötta, och filmen är artig nog att inte väcka dem.",
        "Till slut tänds ljuset och ingen rör sig, för dörren längst bak har stått öppen hela tiden.",
        "Två scener kunde ha strukits, och den med dragspelet borde aldrig ha skrivits.",
    ),
    "ja": (
        "行き先を誰も告げないまま渡し船は岸を離れ、カメラだけが桟橋に取り残される。",
        "彼女の手は台詞よりもロープをよく知っていて、それこそがこの役の要である。",
        "誰も地図を信じていないのに全員がそれに従い、その冗談だけで後半の一時間が持つ。",
        "屋根を打つ雨のように聞こえるのはブラシを使うドラムで、月曜の役人のように辛抱強い。",
        "人々が疲れているから会話は短く、映画は彼らを起こさないだけの礼儀を持っている。",
        "最後に明かりがついても誰も動かない。後ろの扉がずっと開いていたからだ。",
        "二つの場面は不要で、手風琴の場面は書かれるべきではなかった。",
    ),
    "ru": (
        "Паром отходит от причала раньше, чем кто-нибудь скажет, куда он идёт, и камера остаётся на пирсе.",
        "Её руки знают канаты лучше, чем голос знает реплики, и в этом, как оказывается, вся роль.",
        "Карте никто не верит, но все идут по ней, и эта шутка держит почти весь второй час картины.",
        "То, что похоже на дождь по крыше, это барабанщик со щётками, терпеливый, как чиновник в понедельник.",
        "Диалоги коротки, потому что люди устали, и фильму хватает вежливости их не будить.",
        "В конце зажигается свет, и никто не встаёт, потому что дверь сзади всё время была открыта.",
        "Две сцены можно было вырезать, а сцену с аккордеоном не стоило и писать.",
    ),
}


def paragraph(number: int, lang: str = "en", sentences: int = 3) -> str:
    """The paragraph of this number, from 1: sentences in another order each time, so that no two are alike."""
    pool = _SENTENCES[lang]
    glue = "" if lang == "ja" else " "
    step = 1 + (number * sentences) // len(pool)
    return glue.join(pool[(number * sentences + turn * step) % len(pool)] for turn in range(sentences))


def told(html: str, lang: str = "en") -> str:
    """The page with paragraph 7 for every $7, and its first sentence alone for every $7s."""
    return re.sub(r"\$(\d+)(s?)", lambda m: paragraph(int(m[1]), lang, 1 if m[2] else 3), html)


def wanted(numbers: str, lang: str = "en") -> list[str]:
    """The paragraphs that "1 2 5s 7-9" stands for."""
    found: list[str] = []
    for word in numbers.split():
        first, _, last = word.partition("-")
        if last:
            found += [paragraph(number, lang) for number in range(int(first), int(last) + 1)]
        else:
            found.append(paragraph(int(word.rstrip("s")), lang, 1 if word.endswith("s") else 3))
    return found


def written(
    name: str, url: str, html: str, *, lang: str = "en", body: str, body_may: str = "", body_may_lines: list[str] | None = None, **want: Any
) -> Style:  # fmt: skip
    """A page with its paragraphs; `body_may` are those that may or may not be counted as its text."""
    return Style(
        name,
        url,
        told(html, lang),
        {"body": (wanted(body, lang), [*wanted(body_may, lang), *(body_may_lines or [])]), **want},
    )
