"""Score cards in other languages: school grades, twentieths, the best and the worst, the readers' note beside the critic's."""

from __future__ import annotations

from tests.parse.styles.prose import PROSE, Style, filled

STYLES = [
    Style(
        "site's note beside the users'",
        "https://www.kinostand.example/kritiken/271900/kritik.html",
        filled(
            """<!doctype html><html lang="de"><head><title>Kritik zu Der lange Sims - KINOSTAND.example</title><meta property="og:title" content="Kritik zum Film Der lange Sims"></head><body><header><a href="/">KINOSTAND</a></header><main><div
class="titlebar titlebar-page"><div class="titlebar-title">Der lange Sims</div></div><nav class="third-nav"><a href="/kritiken/271900.html">Infos</a><a>Trailer</a><a>Kritiken</a></nav><section class="section"><div
class="editorial-card"><div class="note-box">Meine Freunde <span>--</span></div><div class="rating-holder"><span class="kinostand">Kinostand</span><div class="stareval stareval-medium"><div class="rating-mdl n35
stareval-stars"></div><span class="stareval-note">3,5</span></div></div><div class="rating-holder"><span>User-Wertung</span><span class="stareval-note">2,9</span><span class="stareval-review">41 Wertungen, 6
Kritiken</span></div></div><h1 class="editorial-title">Kritik zu Der lange Sims: Ein Fenster reicht</h1><div class="author">Von <a href="/autor/k">Karin Ebner</a></div><div class="editorial-content"><p>Hedda geht nicht mehr vor
die Tür. Warum, das erfährt man in „Der lange Sims“ sehr lange nicht, und als man es erfährt, spielt es kaum noch eine Rolle.</p>$P<h2>Ein Haus mit Blick</h2><figure class="thumbnail"><img src="s.jpg" alt="Hedda"><figcaption><span
class="copyright">Nordlicht Verleih</span> Hedda (Mina Orr) wartet auf nichts Bestimmtes.</figcaption></figure>$P<p class="fazit"><strong>Fazit:</strong> Ein stiller Film, der mehr sieht, als er
zeigt.</p></div></section><section><h2>Das könnte dich auch interessieren</h2><div class="card"><a>Hecke</a><span class="stareval-note">4,5</span></div></section></main></body></html>""",
            PROSE["de"],
        ),
        {
            "page_type": "review",
            "rating": (3.5, None),
            "subs": {},
            "headings": ["Ein Haus mit Blick"],
            "captions": [("Hedda (Mina Orr) wartet auf nichts Bestimmtes.", "Nordlicht Verleih")],
            "verdict": "Ein stiller Film, der mehr sieht, als er zeigt.",
        },
    ),
    Style(
        "aspects of ten, whole of a hundred",
        "https://www.spieletisch.example/artikel/kestrel-yard-test,3409111.html",
        filled(
            """<!doctype html><html lang="de"><head><title>Kestrel Yard im Test: Schrott mit Herz</title><meta property="og:title" content="Kestrel Yard im Test: Schrott mit Herz"></head><body><div class="nav"><a href="/">Spieletisch</a><a
href="/tests/">Tests</a></div><article class="article"><h1>Kestrel Yard im Test: Schrott mit Herz</h1><p class="lead"><strong>Wir haben im Aufbauspiel 40 Stunden lang Autos zerlegt. Und vermissen jetzt jedes
einzelne.</strong></p><div class="info">von <a href="/autor/1">Jonas Wiebe</a>, 03.05.2024 12:00 Uhr</div><div class="toc"><strong>Inhalt</strong><ul><li><a href="/artikel/kestrel-yard-test,3409111.html">Seite 1: Schrott mit
Herz</a></li><li><a href="/artikel/kestrel-yard-test,3409111,seite2.html">Seite 2: Wertung</a></li></ul></div><p>Der erste Wagen gehörte einer Frau namens Orla. Das wissen wir, weil ihr Einkaufszettel noch im Handschuhfach
lag.</p>$P<figure><img src="k.jpg" alt=""><figcaption>Abends kommen die Käufer. (Quelle: Moth &amp; Mallet)</figcaption></figure><h2>Presse mit Gewissen</h2>$P<h2>Fazit der Redaktion</h2><div class="opinion"><p><strong>Jonas
Wiebe</strong>: Ich wollte nur kurz reinschauen und habe dann ein Wochenende lang keinen Schrott mehr pressen können.</p></div><div
class="rating-box"><h3>Wertung</h3><table><tr><td>Präsentation</td><td>8/10</td></tr><tr><td>Spieldesign</td><td>9/10</td></tr><tr><td>Balance</td><td>7/10</td></tr></table><div class="pro"><ul><li>kluge
Geschichten</li><li>entspannter Ablauf</li></ul></div><div class="contra"><ul><li>hakelige Menüs</li></ul></div><div class="rating-total">82</div></div></article><div class="sidebar"><h3>Top-Spiele</h3><ol><li>Tern -
91</li><li>Sleet - 77</li></ol></div></body></html>""",
            PROSE["de"],
        ),
        {
            "page_type": "review",
            "rating": (82.0, None),
            "subs": {"Präsentation": 8.0, "Spieldesign": 9.0, "Balance": 7.0},
            "item": ("Kestrel Yard", "Movie"),
            "headings": ["Presse mit Gewissen", "Fazit der Redaktion"],
            "captions": [("Abends kommen die Käufer.", "Moth & Mallet")],
            "pros": ["kluge Geschichten", "entspannter Ablauf"],
            "cons": ["hakelige Menüs"],
        },
    ),
    Style(
        "school grade in brackets",
        "https://www.werkbank.example/test/staubsauger/brandt-vac-9",
        filled(
            """<!doctype html><html lang="de"><head><title>Brandt Vac 9 im Test: Leise, leicht, leider teuer - Werkbank</title></head><body><nav class="breadcrumb"><a>Start</a><a>Tests</a><a>Staubsauger</a></nav><main><h1>Brandt Vac 9 im Test:
Leise, leicht, leider teuer</h1><p class="author">Von Sabine Lohr | 12. März 2024</p><div class="testurteil"><span class="label">Testurteil</span><span class="note">gut</span><span class="zahl">(1,8)</span></div><div
class="plusminus"><div class="plus"><h3>Stärken</h3><ul><li>Sehr leise</li><li>Saugt gründlich</li></ul></div><div class="minus"><h3>Schwächen</h3><ul><li>Kleiner Behälter</li><li>Hoher Preis</li></ul></div></div><div
class="inhaltsverzeichnis"><h2>Inhaltsverzeichnis</h2><ol><li><a href="#ausstattung">Ausstattung</a></li><li><a href="#saugkraft">Saugkraft</a></li><li><a href="#fazit">Fazit</a></li></ol></div><p>Wer beim Saugen telefoniert,
kennt das Problem. Der Brandt Vac 9 will es lösen, und er schafft es fast.</p><h2 id="ausstattung">Ausstattung</h2>$P<h2 id="saugkraft">Saugkraft</h2>$P<h2 id="fazit">Fazit</h2><p>Der Brandt Vac 9 ist der leiseste Akkusauger im
Testfeld. Wer selten saugt, spart besser.</p><table class="specs"><tr><td>Gewicht</td><td>2,8 kg</td></tr><tr><td>Preis</td><td>449 Euro</td></tr></table></main><div class="bestenliste"><h3>Bestenliste</h3><ol><li>Orna S: sehr gut
(1,3)</li><li>Brandt Vac 9: gut (1,8)</li></ol></div></body></html>""",
            PROSE["de"],
        ),
        {
            "page_type": "review",
            "rating": (1.8, None),
            "subs": {},
            "item": ("Brandt Vac 9", "Movie"),
            "pros": ["Sehr leise", "Saugt gründlich"],
            "cons": ["Kleiner Behälter", "Hoher Preis"],
            "quick_links": ["Ausstattung", "Saugkraft", "Fazit"],
        },
    ),
    Style(
        "twentieths, the readers' note below",
        "https://www.manetteplus.example/test/1789012/lantern-tide-quarante-nuits-au-phare.htm",
        filled(
            """<!doctype html><html lang="fr"><head><title>Test de Lantern Tide : quarante nuits au phare - Manette+</title></head><body><div class="breadcrumb"><a>Accueil</a><a>Tests</a></div><main><h1>Test Lantern Tide : quarante nuits au
phare</h1><p>Publié le 12/03/2024 à 15:00 par <a href="/profil/lise">Lise Bonnard</a></p><div class="sommaire"><strong>Sommaire</strong><ul><li><a href="#histoire">L'histoire</a></li><li><a href="#gameplay">La lampe
d'abord</a></li><li><a href="#conclusion">Conclusion</a></li></ul></div><p>Un phare, une lampe, quarante nuits : Lantern Tide tient sur une boîte d'allumettes. Et cette boîte fait très peur.</p><h2
id="histoire">L'histoire</h2>$P<h2 id="gameplay">La lampe d'abord</h2>$P<figure><img src="g.jpg" alt="phare"><figcaption>La salle de la lampe, seul refuge.</figcaption></figure><h2 id="conclusion">Conclusion</h2><div
class="bloc-note"><div class="note-redac">Note de la rédaction <b>17</b>/20</div><div class="points"><h3>Points forts</h3><ul><li>Une ambiance rare</li><li>Le travail du son</li></ul><h3>Points faibles</h3><ul><li>Quelques
longueurs</li></ul></div><div class="note-lecteurs">Note des lecteurs <b>14.2</b>/20 (88 avis)</div></div></main><aside><h3>Derniers tests</h3><ul><li>Sleet <span>12/20</span></li></ul></aside></body></html>""",
            PROSE["fr"],
        ),
        {
            "page_type": "review",
            "rating": (17.0, 20.0),
            "subs": {},
            "item": ("Lantern Tide", "Movie"),
            "headings": ["L'histoire", "La lampe d'abord", "Conclusion"],
            "captions": [("La salle de la lampe, seul refuge.", None)],
            "pros": ["Une ambiance rare", "Le travail du son"],
            "cons": ["Quelques longueurs"],
            "quick_links": ["L'histoire", "La lampe d'abord", "Conclusion"],
        },
    ),
    Style(
        "figure with its word in a box called nota",
        "https://pulsador.example/analisis/iron-orchard-analisis-ps5",
        filled(
            """<!doctype html><html lang="es"><head><title>Análisis de Iron Orchard para PS5 - Pulsador</title></head><body><main><article><span class="etiqueta">Análisis</span><h1>Iron Orchard, análisis: raíces y orugas</h1><p
class="entradilla">Una granja, un tanque y una guerra que no termina.</p><p class="firma">Por <a>Hugo Serna</a> · 6 de octubre de 2023</p><p>Iron Orchard te da un campo y un tanque oxidado y te pregunta cuál de los dos piensas
cuidar. La respuesta tarda treinta horas.</p>$P<h2>Sembrar bajo las bombas</h2>$P<figure><img src="i.jpg"><figcaption>La cosecha también es zona de guerra</figcaption></figure><h2>Conclusión</h2><p>Iron Orchard une dos juegos que
no deberían entenderse y consigue que se echen de menos.</p><div class="lo-mejor"><h3>Lo mejor</h3><ul><li>La mezcla de géneros</li></ul></div><div class="lo-peor"><h3>Lo peor</h3><ul><li>El inventario</li></ul></div><div
class="nota"><span class="valor">8,5</span><span class="texto">Muy Bueno</span><p>Juego de notable acabado que disfrutaremos y recordaremos.</p></div></article><aside><h3>Más análisis</h3><p>Sleet
<b>6,5</b></p></aside></main></body></html>""",
            PROSE["es"],
        ),
        {
            "page_type": "review",
            "rating": (8.5, None),
            "subs": {},
            "item": ("Iron Orchard", "Movie"),
            "headings": ["Sembrar bajo las bombas", "Conclusión"],
            "captions": [("La cosecha también es zona de guerra", None)],
            "pros": ["La mezcla de géneros"],
            "cons": ["El inventario"],
            "verdict": "Iron Orchard une dos juegos que no deberían entenderse y consigue que se echen de menos.",
        },
    ),
    Style(
        "voto, and a list of voti",
        "https://www.occhiogioco.example/articoli/recensione-salt-crown-il-prezzo-del-pesce-61200.html",
        filled(
            """<!doctype html><html lang="it"><head><title>Salt Crown Recensione: il prezzo del pesce</title></head><body><article><a>PC</a><h1>Salt Crown Recensione: il prezzo del pesce</h1><h2 class="occhiello">Uno strategico medievale che
profuma di salsedine e di debiti.</h2><div class="info">di <a href="/aut">Sandro Piga</a> | 22 Febbraio 2024</div><div class="testo"><p>La mappa di Salt Crown è una costa, la sua moneta un odore. Siete il terzo figlio di un barone
con un solo porto.</p>$P<h3>Rete dopo rete</h3>$P</div><div class="votazione"><div class="voto_grande">7.4</div><div class="commento">Salt Crown è denso e spiritoso finché resta al mercato. Quando escono le spade si perde, ma il
viaggio merita.</div><ul class="voti"><li>Grafica <b>7.0</b></li><li>Gameplay <b>8.0</b></li><li>Sonoro <b>7.5</b></li></ul></div></article><div class="box"><h4>Altre recensioni</h4><p>Sleet <span
class="voto">5.9</span></p></div></body></html>""",
            PROSE["it"],
        ),
        {
            "page_type": "review",
            "rating": (7.4, None),
            "subs": {"Grafica": 7.0, "Gameplay": 8.0, "Sonoro": 7.5},
            "item": ("Salt Crown", "Movie"),
            "headings": ["Uno strategico medievale che profuma di salsedine e di debiti.", "Rete dopo rete"],
        },
    ),
    Style(
        "labelled score at the end",
        "https://www.vechernik.example/cinema/review/dlinnyj-podokonnik",
        filled(
            """<!doctype html><html lang="ru"><head><title>Рецензия на фильм «Длинный подоконник»</title></head><body><main><div class="rubric">Рецензии</div><h1>«Длинный подоконник»: одного окна достаточно</h1><p class="lead">В прокат вышла
драма Карела Воста о женщине, которая не выходит из дома</p><div class="author">Текст: <a href="/a/1">Ольга Журавина</a></div><div class="date">19 октября 2023</div><figure><img src="d.jpg"><figcaption>Кадр из фильма «Длинный
подоконник»<br>Фото: Северный прокат</figcaption></figure><p>Хедда не выходит из дома. Почему — в «Длинном подоконнике» узнаёшь очень нескоро, а когда узнаёшь, это уже почти неважно.</p>$P<div class="score"><span
class="score__label">Оценка редакции</span><span class="score__value">8 из 10</span></div></main><div class="sidebar"><h4>Читайте также</h4><p>«Изгородь»: 5 из 10</p></div></body></html>""",
            PROSE["ru"],
        ),
        {
            "page_type": "review",
            "rating": (8.0, 10.0),
            "subs": {},
            "item": ("Длинный подоконник", "Movie"),
            "captions": [("Кадр из фильма «Длинный подоконник»", "Северный прокат")],
        },
    ),
    Style(
        "critic's score beside the average of many",
        "https://www.kinoteka.example/reviews/recenzja-filmu-Dlugi+parapet-24811",
        filled(
            """<!doctype html><html lang="pl"><head><title>Recenzja filmu Długi parapet (2023) - Okno na nic - Kinoteka</title></head><body><header><h2 class="filmTitle"><a href="/film/Dlugi+parapet-2023-871">Długi parapet</a> (2023)</h2><div
class="filmRating"><span class="filmRating__rateValue">6,8</span><span>1 204 oceny</span></div></header><article><h1>Okno na nic</h1><div class="autor">autor: <a href="/user/kl">Klara Zych</a></div><div class="data">20
października 2023</div><div class="reviewPage__text"><p>Hedda nie wychodzi z domu. W filmie Karela Vosta długo nie dowiadujemy się dlaczego, a kiedy się dowiadujemy, nie ma to już znaczenia.</p>$P</div><div
class="newsHeadline__rating">Moja ocena serwisu <span class="value">7</span>/10</div></article><section><h2>Recenzje użytkowników</h2><p>Ocena: 4/10 Nuda</p></section></body></html>""",
            PROSE["pl"],
        ),
        {"page_type": "review", "rating": (7.0, 10.0), "subs": {}, "item": ("Długi parapet", "Movie")},
    ),
]
