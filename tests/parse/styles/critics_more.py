"""More critics' pages: names among makers, houses and towns, and pages that compare, list or announce."""

from __future__ import annotations

from tests.parse.styles.prose import FILM, GAME, GEAR, MUSIC, PROSE, STAGE, Style, filled

STYLES = [
    Style(
        "final score in a table",
        "https://www.hexpad.example/review/sleet-pc/",
        filled(
            """<!doctype html><html lang="en"><head><title>Sleet PC Review – HexPad</title></head><body class="single"><div class="wrap"><article class="post"><h1>Sleet PC Review</h1><div class="postmeta">Posted on March 9, 2021 by Oskar
Pine</div><p>Sleet puts you in a snowplough with a suitcase on the passenger seat, and then takes the road away.</p>$P<h3>Presentation</h3><p>Everything is white, and a surprising amount of it is worth looking at.</p><h3>Final
Thoughts</h3><p>I liked the plough more than the plot, and I suspect so did the people who made it.</p><table
class="score-table"><tbody><tr><td>Graphics:</td><td>8.0</td></tr><tr><td>Sound:</td><td>7.5</td></tr><tr><td>Gameplay:</td><td>6.0</td></tr><tr><td><strong>FINAL
SCORE:</strong></td><td><strong>7.0</strong></td></tr></tbody></table><p><em>Reviewed on PC with a code provided by the publisher.</em></p></article><aside id="secondary"><h4>Recent Reviews</h4><ul><li><a
href="/review/tern/">Tern</a> 9.0</li><li><a href="/review/hedge/">Hedge</a> 5.5</li></ul></aside></div></body></html>""",
            GAME,
        ),
        {
            "page_type": "review",
            "rating": (7.0, None),
            "subs": {"Graphics": 8.0, "Sound": 7.5, "Gameplay": 6.0},
            "item": ("Sleet", "VideoGame"),
            "headings": ["Presentation", "Final Thoughts"],
        },
    ),
    Style(
        "beauty, rows in a module",
        "https://powderroom.example/reviews/mossen-lip-balm",
        filled(
            """<!doctype html><html lang="en"><head><title>Mossen Lip Balm Review: Is It Worth $24?</title></head><body><main><article><h1>Mossen Lip Balm Review: Is It Worth $24?</h1><div class="author-line">By <a href="/author/thea-lowe">Thea
Lowe</a> | Reviewed by <a href="/board/dr-m">Dr. Mina Salt</a> | Updated on 02/03/23</div><figure><img src="m.jpg" alt="lip balm"><figcaption>Thea Lowe / Design by Powder Room</figcaption></figure><div class="rating-module"><span
class="score-num">4.4</span><div class="sub"><div><span class="t">Feel</span><span class="v">5/5</span></div><div><span class="t">Staying Power</span><span class="v">4/5</span></div><div><span class="t">Value</span><span
class="v">4/5</span></div></div></div><div class="procon"><p class="h">What We Like</p><ul><li>Melts in at once</li><li>No scent</li></ul><p class="h">What We Don't Like</p><ul><li>Pricey</li></ul></div><div class="bottomline"><p
class="h">Bottom Line</p><p>The Mossen balm does one thing, softly, and does it all day.</p></div><p>My lips have been through two winters and one stage musical, so I know balm.</p><h2>The Feel: Like nothing, nicely</h2>$P<h2>The
Price: Steep</h2>$P<h2>Final Verdict</h2><p>Buy it once and you will hide it from your family.</p><section class="specs"><h2>Specs</h2><ul><li>Product Name: Lip Balm</li><li>Product Brand: Mossen</li><li>Price:
$24.00</li><li>Weight: 0.3 oz.</li></ul></section></article></main></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (4.4, 5),
            "subs": {"Feel": 5.0, "Staying Power": 4.0, "Value": 4.0},
            "item": ("Mossen Lip Balm", "Product"),
            "pros": ["Melts in at once", "No scent"],
            "cons": ["Pricey"],
            "verdict": "The Mossen balm does one thing, softly, and does it all day.",
        },
    ),
    Style(
        "house on a line of its own, icons below",
        "https://www.northstage.example/reviews/hollow-kings-york/",
        filled(
            """<!DOCTYPE html><html lang="en-GB"><head><title>Hollow Kings review at the Granary, York - 'verse with teeth'</title></head><body><article><div class="sec">Reviews</div><h1>Hollow Kings review</h1><p class="quote">“Verse with
teeth”</p><div class="venue">GRANARY THEATRE, YORK</div><div class="rating"><i class="icon-star"></i><i class="icon-star"></i><i class="icon-star"></i><i class="icon-star"></i><i class="icon-star-empty"></i></div><div
class="img-c"><img src="h.jpg"><p>Ned Sorley and Amy Tarn in Hollow Kings at the Granary Theatre, York. Photo: Jude Linn</p></div><p><strong>Sam Tarrow's play about two brothers and a crown is revived with real bite</strong></p><p
class="by">by <a href="/author/fergus">Fergus Mott</a> - May 9, 2023</p><div class="content"><p>There are only two chairs in this Granary revival, and both brothers want the same one.</p>$P</div><section
class="production"><h3>Production Details</h3><table><tr><td>Production name</td><td>Hollow Kings</td></tr><tr><td>Venue</td><td>Granary Theatre</td></tr><tr><td>Starts</td><td>May 4, 2023</td></tr><tr><td>Running time</td><td>1hr
35mins</td></tr><tr><td>Author</td><td>Sam Tarrow</td></tr><tr><td>Director</td><td>Iona Crewe</td></tr></table></section></article></body></html>""",
            STAGE,
        ),
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {},
            "item": ("Hollow Kings", "TheaterEvent"),
            "captions": [("Ned Sorley and Amy Tarn in Hollow Kings at the Granary Theatre, York.", "Jude Linn")],
        },
    ),
    Style(
        "album under its artist",
        "https://www.surcos.example/criticas/juno-pike-glass-tennis/",
        filled(
            """<!doctype html><html lang="es"><head><title>Juno Pike - Glass Tennis | Surcos</title></head><body><main><article class="critica"><header><h1>Juno Pike</h1><h2>Glass Tennis</h2><p class="sello">Pontoon · Pop · 2022</p><div
class="puntuacion"><span>7</span>/10</div></header><p class="firma">Texto: <a href="/autor/lola">Lola Requena</a> · 19.07.2022</p><p>Hay once canciones en Glass Tennis y nueve tratan de perder. Juno Pike nunca ha sonado más
contenta.</p>$P</article><section class="mas"><h3>Más críticas</h3><article><a href="/criticas/sorrel-dim-sun/"><h4>Sorrel</h4></a><div class="puntuacion"><span>9</span>/10</div></article></section></main></body></html>""",
            PROSE["es"],
        ),
        {
            "page_type": "review",
            "rating": (7.0, 10.0),
            "subs": {},
            "item": ("Glass Tennis", "Movie"),
            "headings": ["Glass Tennis"],
        },
    ),
    Style(
        "grade in an aside of the text",
        "https://www.eveningmix.example/arts/music/album-reviews/dim-sun",
        filled(
            """<!doctype html><html lang="en"><head><title>Album review: Sorrel counts candles on ‘Dim Sun’ | The Evening Mix</title></head><body><article><p class="eyebrow">ALBUM REVIEW</p><h1>Sorrel counts candles on ‘Dim Sun’</h1><p>By KAREN
VOGEL<br>October 3, 2021</p><p>Recorded during a power cut, or so the notes claim, <em>Dim Sun</em> is the sound of one synthesizer and a lot of patience.</p>$P<aside class="infobox"><h4>Sorrel, ‘Dim Sun’</h4><p>(Candle
Records)</p><p><strong>Grade: A-</strong></p></aside>$P</article></body></html>""",
            MUSIC,
        ),
        {"page_type": "review", "rating": ("A-", None), "subs": {}, "item": ("Dim Sun", "MusicAlbum")},
    ),
    Style(
        "half star in two elements, users below",
        "https://www.cinepiazza.example/recensioni/la-siepe-recensione/",
        filled(
            """<!doctype html><html lang="it"><head><title>La siepe, la recensione del film di Uwe Sand | CinePiazza</title></head><body class="single-format-standard"><article><h1 class="entry-title">La siepe, la recensione: buoni vicini,
cattive cesoie</h1><p class="sottotitolo">Due vicini, un arbusto e molte parole per Uwe Sand.</p><div class="autore">A cura di <a href="/author/nico">Nico Ferri</a> 26 aprile 2024</div><p>Le commedie sui vicini vivono o muoiono
per il recinto. La siepe ne ha uno magnifico, e ci appoggia due grandi brontoloni.</p>$P<div class="scheda-voto"><div class="giudizio"><span class="num">3.5</span><span class="max">/5</span></div><div class="sintesi"><h4>Il nostro
giudizio</h4><p>Una commedia potata con cura, che cresce a ogni scena.</p></div><ul class="perche"><li class="si">I due protagonisti</li></ul></div><div class="utenti">Voto utenti: 3,9 (57 voti)</div></article></body></html>""",
            PROSE["it"],
        ),
        {
            "page_type": "review",
            "rating": (3.5, 5.0),
            "subs": {},
            "item": ("La siepe", "Movie"),
            "verdict": "Una commedia potata con cura, che cresce a ogni scena.",
        },
    ),
    Style(
        "restaurant in a town, scores in words",
        "https://www.tischzeit.example/restaurantkritik/tallow-hamburg/",
        filled(
            """<!doctype html><html lang="de"><head><title>Restaurantkritik: Tallow in Hamburg – Tischzeit</title></head><body><article><h1>Restaurantkritik: Tallow in Hamburg</h1><p class="meta">23.02.2023 von Jasper Holt</p><p>Das Tallow liegt
über einer Metzgerei und wird von Kerzen erhellt, die aus dem sind, was unten keiner kaufte.</p>$P<h3>Bewertung</h3><ul><li>Küche: 8 von 10</li><li>Service: 7 von 10</li><li>Ambiente: 9 von 10</li></ul><p><strong>Gesamt: 8 von 10
Punkten</strong></p><p>Tallow, Große Rampe 4, 20095 Hamburg. Mo–Sa 18–23 Uhr. Hauptgerichte 19–28 €.</p></article></body></html>""",
            PROSE["de"],
        ),
        {
            "page_type": "review",
            "rating": (8.0, 10.0),
            "subs": {"Küche": 8.0, "Service": 7.0, "Ambiente": 9.0},
            "headings": ["Bewertung"],
        },
    ),
    Style(
        "総合評価 over a list of aspects",
        "https://gadget-note.example/review/norrin-one",
        filled(
            """<!doctype html><html lang="ja"><head><title>「Norrin One」レビュー：ようやく訪れた静けさ</title></head><body><article><h1>「Norrin One」レビュー：ようやく訪れた静けさ</h1><p>2024/06/20 執筆：大野カズ</p><div class="hyouka"><p>総合評価
4.5</p><dl><dt>音質</dt><dd>4.5</dd><dt>装着感</dt><dd>5.0</dd><dt>価格</dt><dd>3.5</dd></dl></div><p>隣の家ではトロンボーンの練習が続いている。この二週間、一度も聞こえていない。</p>$P<h2>装着感</h2>$P<h3>メリット</h3><ul><li>強力なノイズキャンセリング</li></ul><h3>デメリット</h3><ul><li>折りたためない</li></ul></article></body></html>""",
            PROSE["ja"],
        ),
        {
            "page_type": "review",
            "rating": (4.5, None),
            "subs": {"音質": 4.5, "装着感": 5.0, "価格": 3.5},
            "item": ("Norrin One", "Movie"),
            "pros": ["強力なノイズキャンセリング"],
            "cons": ["折りたためない"],
        },
    ),
    Style(
        "ocena and particulars at the end",
        "https://zakladka.example/recenzja-zimowe-rachunki-ana-prost",
        filled(
            """<!doctype html><html lang="pl"><head><title>„Zimowe rachunki” Any Prost – recenzja książki | Zakładka</title></head><body><article><h1>„Zimowe rachunki” Any Prost – recenzja</h1><p>Tekst: Ewa Lis, 12.02.2021</p><figure><img
src="z.jpg"><figcaption>Okładka książki „Zimowe rachunki”, fot. materiały wydawnictwa</figcaption></figure><p>W mieście, w którym nikt nie płaci, jedna kobieta prowadzi księgi. „Zimowe rachunki” to powieść o pieniądzach jak o
pogodzie.</p>$P<p>Moja ocena: 8/10</p><p>Tytuł: Zimowe rachunki<br>Autorka: Ana Prost<br>Wydawnictwo: Niska Półka<br>Liczba stron: 312</p></article></body></html>""",
            PROSE["pl"],
        ),
        {
            "page_type": "review",
            "rating": (8.0, 10.0),
            "subs": {},
            "item": ("Zimowe rachunki", "Book"),
            "captions": [("Okładka książki „Zimowe rachunki”", "materiały wydawnictwa")],
        },
    ),
    Style(
        "stars in a variable",
        "https://www.rundfahrt.example/test/vetra-e2-test-2024.html",
        filled(
            """<!doctype html><html lang="de"><head><title>Vetra E2 (2024) im Test: Klein, leise, beinahe perfekt</title></head><body><main><nav class="toc-box"><span>Inhaltsverzeichnis</span><ul><li><a href="#antrieb">Antrieb</a></li><li><a
href="#innenraum">Innenraum</a></li><li><a href="#fazit">Fazit</a></li></ul></nav><h1>Vetra E2 (2024) im Test: Klein, leise, beinahe perfekt</h1><div class="autorzeile">Text: Gero Falk, Fotos: Uli Brand</div><figure><img
src="e2.jpg"><figcaption>Der E2 ist 3,99 Meter lang. Foto: Uli Brand</figcaption></figure><p>Der E2 ist der kleinste Elektrische von Vetra und der erste, den man vom eigenen Geld kaufen würde.</p><h2 id="antrieb">Antrieb</h2>$P<h2
id="innenraum">Innenraum</h2>$P<h2 id="fazit">Fazit</h2><p>Ein kleines Auto, das fast alles richtig macht und nur beim Kofferraum knausert.</p><div class="wertungsbox"><div class="gesamt"><span>Gesamtbewertung</span><div
class="stars" style="--stars: 4.5"></div></div><table><tr><th>Technische Daten</th><td></td></tr><tr><td>Leistung</td><td>100 kW</td></tr><tr><td>Verbrauch</td><td>14,8 kWh</td></tr></table></div></main></body></html>""",
            PROSE["de"],
        ),
        {
            "page_type": "review",
            "rating": (4.5, None),
            "subs": {},
            "item": ("Vetra E2", "Movie"),
            "headings": ["Antrieb", "Innenraum", "Fazit"],
            "captions": [("Der E2 ist 3,99 Meter lang.", "Uli Brand")],
            "verdict": "Ein kleines Auto, das fast alles richtig macht und nur beim Kofferraum knausert.",
            "quick_links": ["Antrieb", "Innenraum", "Fazit"],
        },
    ),
    Style(
        "stars as pictures in French",
        "https://www.pagesencours.example/critiques/le-compte-d-hiver-ana-prost/",
        filled(
            """<!doctype html><html lang="fr"><head><title>Le Compte d'hiver d'Ana Prost : notre critique</title></head><body><article><div class="cat">Critiques</div><h1>Le Compte d'hiver d'Ana Prost : notre critique</h1><p class="auteur">par
Lucie Vasseur | 14 févr. 2020</p><p>Dans une ville où personne ne paie, une femme tient les comptes. Ana Prost écrit sur l'argent comme d'autres sur le temps qu'il fait.</p>$P<div class="note"><img src="/img/etoile-pleine.png"
alt=""><img src="/img/etoile-pleine.png" alt=""><img src="/img/etoile-pleine.png" alt=""><img src="/img/etoile-pleine.png" alt=""><img src="/img/etoile-vide.png" alt=""></div><p class="fiche"><strong>Le Compte d'hiver</strong>,
Ana Prost, traduit du slovène par Marc Ribes, Éditions du Rayon, 312 p., 22 €.</p></article></body></html>""",
            PROSE["fr"],
        ),
        {"page_type": "review", "rating": (4.0, 5.0), "subs": {}},
    ),
    Style(
        "album of the week",
        "https://www.abendblick.example/kultur/musik/album-der-woche-marrow-a-123.html",
        filled(
            """<!doctype html><html lang="de"><head><title>Album der Woche: »Slow Ferry« von Marrow and the Hours</title></head><body><main><article><header><h2><span>Album der Woche</span> <span>Fähre ohne Fahrplan</span></h2><div
class="intro">Vier Musiker aus Leeds schreiben über Überfahrten wie andere über Hochzeiten.</div><div>Von <a href="/impressum/autor-1.html">Andreas Lohe</a></div><time datetime="2024-04-09">09.04.2024, 12.21
Uhr</time></header><figure><img src="m.jpg"><figcaption><p>Band Marrow and the Hours: Verspätet, breit, gelassen</p><span>Foto: Peter Hoy / Dormouse</span></figcaption></figure><p>Jedes Lied auf »Slow Ferry« spielt unterwegs. Das
Schlagzeug kommt nach vier Minuten, als hätte es noch parken müssen.</p>$P<p>(8.1)</p><p><b>Wertung: Von »0« (absolutes Desaster) bis »10« (absoluter Klassiker)</b></p></article></main></body></html>""",
            PROSE["de"],
        ),
        {
            "page_type": "review",
            "subs": {},
            "item": ("Slow Ferry", "MusicAlbum"),
            "headings": ["Album der Woche Fähre ohne Fahrplan"],
            "captions": [("Band Marrow and the Hours: Verspätet, breit, gelassen", "Peter Hoy / Dormouse")],
        },
    ),
    Style(
        "awards that list scores",
        "https://playfront.example/articles/game-of-the-year-2024",
        filled(
            """<!doctype html><html lang="en"><head><title>PlayFront's Game of the Year 2024</title></head><body><article><h1>PlayFront's Game of the Year 2024</h1><p>Lantern Tide kept its lamp lit and takes our top prize. Here is the full list
of nominees, with our review scores.</p><h2>Lantern Tide (9)</h2><p>Housekeeping as horror.</p><h2>Kestrel Yard (8)</h2><p>Scrap with a heart.</p>$P</article></body></html>""",
            FILM,
        ),
        {"page_type": "article", "rating": None},
    ),
    Style(
        "comparison of two",
        "https://www.gearlog.example/pellow-watch-4-vs-oro-band-comparison.html",
        filled(
            """<!doctype html><html lang="en"><head><title>Pellow Watch 4 vs. Oro Band: Which should you buy?</title></head><body><article><h1>Pellow Watch 4 vs. Oro Band: Which should you buy?</h1><p>By Tomas Reyle</p><p>One is a watch that
counts steps, the other a step counter that tells the time.</p><table><tr><th></th><th>Watch 4</th><th>Oro
Band</th></tr><tr><td>Battery</td><td>8/10</td><td>9/10</td></tr><tr><td>Design</td><td>9/10</td><td>6/10</td></tr></table>$P</article></body></html>""",
            FILM,
        ),
        {"page_type": "article", "rating": None},
    ),
    Style(
        "rumours with a jump line",
        "https://www.netdesk.example/tech/oriel-phone-8-rumors/",
        filled(
            """<!doctype html><html lang="en"><head><title>Oriel Phone 8: release date, price and everything we know</title></head><body><article><h1>Oriel Phone 8: release date, price and everything we know</h1><p>By Pat Dunne</p><p
class="jump">Jump to: <a href="#date">Release date</a> <a href="#price">Price</a> <a href="#cam">Cameras</a></p><p>The Phone 8 is rumored for the fall. Our review of the Phone 7 gave it 7.9/10.</p><h2 id="date">Release
date</h2>$P<h2 id="price">Price</h2>$P<h2 id="cam">Cameras</h2>$P</article></body></html>""",
            FILM,
        ),
        {"page_type": "article", "rating": None, "quick_links": ["Release date", "Price", "Cameras"]},
    ),
]
