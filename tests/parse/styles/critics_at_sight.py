"""Critics' pages that were read right at first sight, and two that are no reviews. All invented."""

from __future__ import annotations

from tests.parse.styles.prose import Style

STYLES = [
    Style(
        "film de",
        "https://www.leinwandpost.example/film/die-faehrfrau-kritik-a-91822.html",
        """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>„Die Fährfrau“: Stilles Wasser, große Bilder - Leinwandpost</title></head><body><header>Leinwandpost</header><article><h1>„Die Fährfrau“: Stilles Wasser,
große Bilder</h1><p>Eine Filmkritik von Nils Odenthal</p><p>Eine Frau setzt Menschen über einen Fluss, seit dreißig Jahren, und dann kommt einer, der nicht mehr zurückwill. Regisseurin Carla Benn erzählt das in langen
Einstellungen, ohne Musik und fast ohne Worte.</p><p>Hauptdarstellerin Ruth Maurer trägt den Film mit ihrem Gesicht. Wer Handlung sucht, wird sich langweilen; wer schaut, wird belohnt. Die letzte halbe Stunde hätte eine
Straffung vertragen.</p><p>Bewertung: 7,5 von 10 Punkten</p></article></body></html>""",
        {"page_type": "review", "rating": (7.5, 10.0), "subs": {}, "item": ("Die Fährfrau", "Movie")},
    ),
    Style(
        "game es",
        "https://www.pixelario.example/analisis/ceniza-honda-analisis-ps5-xbox-pc/",
        """<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Análisis de Ceniza Honda para PS5, Xbox Series y PC: arder despacio</title></head><body><article><h1>Análisis de Ceniza Honda para PS5, Xbox Series y PC:
arder despacio</h1><p>Óscar Lema · 13 sep 2023</p><p>El primer jefe de Ceniza Honda te mata en seis segundos y se disculpa. Así es este juego: duro, educado y con un sentido del humor negrísimo. Los escenarios volcánicos
son preciosos y el combate, exigente y justo.</p><p>La cámara se vuelve loca en pasillos estrechos y el mapa no ayuda. Aun así, las veinticinco horas de campaña se pasan volando.</p><div class="x1"><div
class="x2">Gráficos</div><div class="x3">9</div><div class="x2">Sonido</div><div class="x3">8</div><div class="x2">Jugabilidad</div><div class="x3">9</div><div class="x2">Duración</div><div class="x3">8</div><div
class="x2">Nota final</div><div class="x3">8,7</div></div><h3>Pros</h3><ul><li>Combate justo</li><li>Humor</li></ul><h3>Contras</h3><ul><li>La cámara</li></ul></article></body></html>""",
        {
            "page_type": "review",
            "rating": (8.7, None),
            "subs": {"Gráficos": 9.0, "Sonido": 8.0, "Jugabilidad": 9.0, "Duración": 8.0},
            "item": ("Ceniza Honda", "VideoGame"),
            "pros": ["Combate justo", "Humor"],
            "cons": ["La cámara"],
        },
    ),
    Style(
        "album it",
        "https://www.solchiprofondi.example/recensioni/10233/bassa-marea-finestra-nord",
        """<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Bassa Marea - Finestra Nord :: Le Recensioni di Solchi Profondi</title></head><body><div id="c"><h1>Bassa Marea</h1><h2>Finestra Nord</h2><p>2018 (Piccola
Posta) | indie-rock</p><p class="voto">7,5</p><p>Terzo disco per il quartetto torinese, e il primo in cui il silenzio conta quanto le chitarre. Le tastiere prendono spazio, la voce di Simone Ora scende di un'ottava e le
canzoni si allungano senza annoiare.</p><p>Il brano omonimo è tra le cose migliori della loro carriera. I testi restano il punto debole, ma la produzione è impeccabile.</p><p>(12/03/2018)</p></div></body></html>""",
        {"page_type": "review", "rating": (7.5, None), "subs": {}, "item": ("Finestra Nord", "MusicAlbum")},
    ),
    Style(
        "theatre pl",
        "https://www.kurtynawgore.example/recenzje/dzieci-morza-teatr-polnocny",
        """<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Recenzja spektaklu „Dzieci morza” w Teatrze Północnym</title></head><body><article><h1>Pięcioro na łodzi</h1><p>Recenzja spektaklu „Dzieci morza” w reż.
Kingi Zimy w Teatrze Północnym w Gdańsku.</p><p>Pisze Adam Rej. 12.11.2021</p><p>Na scenie jest zimno i tak ma być. Kinga Zima wyziębiła salę, żeby publiczność choć przez dwie godziny poczuła to, co pięcioro rodzeństwa
dryfującego po Bałtyku. Aktorzy grają ciałem, tekstu jest niewiele.</p><p>Scenografia, drewniana kładka nad wodą, działa znakomicie. Słabsza jest muzyka, zbyt dosłowna. Ale finał zostaje w głowie na
długo.</p></article></body></html>""",
        {"page_type": "review", "rating": None, "subs": {}, "item": ("Dzieci morza", "TheaterEvent")},
    ),
    Style(
        "resto nl",
        "https://www.avondblad.example/eten/restaurantrecensies/de-zoute-kade",
        """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>De Zoute Kade: vis zonder opsmuk - Avondblad</title></head><body><article><p>Restaurantrecensie</p><h1>De Zoute Kade: vis zonder opsmuk</h1><p>Joke
Brandsma 5 maart 2022</p><p>In een oude rederij in Harlingen kookt Sietse Wal wat de boten die ochtend brachten. Er is geen kaart, alleen een krijtbord. De tarbot was perfect gegaard, de saus van schelpenbouillon om op
te drinken.</p><p>De bediening is hartelijk maar vergeetachtig; het dessert kwam pas na een herinnering. De wijnkaart is kort en eerlijk geprijsd.</p><p>Eten: 8,5 - Bediening: 7 - Sfeer: 8</p><p>Cijfer:
8</p></article></body></html>""",
        {
            "page_type": "review",
            "rating": (8.0, None),
            "subs": {"Eten": 8.5, "Bediening": 7.0, "Sfeer": 8.0},
            "item": ("De Zoute Kade", "Restaurant"),
        },
    ),
    Style(
        "speaker fr",
        "https://www.sonclair.example/tests/enceintes/sonark-galet/",
        """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Test Sonark Galet : la petite enceinte qui voit grand</title></head><body><article><h1>Test Sonark Galet : la petite enceinte qui voit grand</h1><p>Par
Lucas Hamon, le 3 juillet 2022</p><p>Grosse comme un galet, lourde comme une boule de pétanque, l'enceinte Bluetooth de Sonark étonne dès la première note. Le son est ample, les basses présentes sans déborder, et
l'autonomie atteint seize heures.</p><p>On regrette l'absence de prise jack et une application bavarde. À 99 €, elle reste l'une des meilleures de sa catégorie.</p><div class="k1"><p class="k2">Qualité sonore</p><div
class="k3" role="img" aria-label="4.5 sur 5"></div><p class="k2">Autonomie</p><div class="k3" role="img" aria-label="4 sur 5"></div><p class="k2">Ergonomie</p><div class="k3" role="img" aria-label="3 sur 5"></div><p
class="k2">Note globale</p><div class="k3" role="img" aria-label="4 sur 5"></div></div><p>Points forts : son ample, autonomie</p><p>Points faibles : pas de prise jack</p></article></body></html>""",
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {"Qualité sonore": 4.5, "Autonomie": 4.0, "Ergonomie": 3.0},
            "item": ("Sonark Galet", "Product"),
            "pros": ["son ample, autonomie"],
            "cons": ["pas de prise jack"],
        },
    ),
    Style(
        "film cs2",
        "https://www.platnonoc.example/recenze/prevoznice",
        """<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Převoznice (2021) - recenze - Plátno & Noc</title></head><body><h1>Převoznice</h1><p>Originální název: Die Fährfrau | Německo 2021 | 112 min | Režie:
Carla Benn | Hrají: Ruth Maurer</p><p>Žena převáží lidi přes řeku a jednoho dne přijde někdo, kdo se nechce vrátit. Benn vypráví v dlouhých záběrech a téměř beze slov. Ruth Maurer nese film svou tváří.</p><p>Kdo hledá
děj, bude se nudit; kdo se umí dívat, bude odměněn. Poslední půlhodina by snesla střih.</p><p>Hodnocení: ★★★★</p><p>Václav Lom</p></body></html>""",
        {"page_type": "review", "rating": (4.0, None), "subs": {}, "item": ("Převoznice", "Movie")},
    ),
    Style(
        "neg column",
        "https://www.morgenkurier.example/wirtschaft/kritik-an-bahn-1.5",
        """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Kritik an der Bahn wächst</title></head><body><article><h1>Kritik an der Bahn wächst</h1><p>Von Eva Lutz</p><p>Nur 6 von 10 Zügen waren im Juli pünktlich.
Der Verband gibt dem Konzern die Note 5. Die Preise sollen im Dezember um 4,5 Prozent steigen.</p><p>Service: 5, Sauberkeit: 4, Pünktlichkeit: 6: So benoten die Kunden das Unternehmen in einer Umfrage unter 2000
Reisenden.</p></article></body></html>""",
        {"page_type": "other", "rating": None, "subs": {}},
    ),
    Style(
        "neg event",
        "https://www.hafenhalle.example/programm/low-tide",
        """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Low Tide | Hafenhalle</title></head><body><h1>Low Tide</h1><p>Sa 2. Februar 2019, 20 Uhr. Einlass 19 Uhr. VVK 24 €, AK 28 €.</p><p>Das Quintett aus Leith
kommt mit neuem Album auf Tour. „Die beste Liveband Schottlands“ (Musikpost, 5/5 Sterne). Support: Juna Falk.</p><p>Karten an allen bekannten Vorverkaufsstellen.</p></body></html>""",
        {"page_type": "other", "rating": None, "subs": {}},
    ),
]
