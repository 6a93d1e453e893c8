"""Critics' pages whose scores stand in boxes without names, bars, lists of one line, rows of icons and cells. All invented."""

from __future__ import annotations

from tests.parse.styles.prose import Style

STYLES = [
    Style(
        "album de",
        "https://plattenregal.example/kritik/mondlicht-kassette-gezeiten",
        """<!doctype html><html lang="de"><head><meta charset="utf-8">
<title>Gezeiten von Mondlicht Kassette – Plattenregal – Album</title><meta property="og:title" content="Gezeiten von Mondlicht Kassette – Album"></head><body>
<header><nav><ul><li><a href="/news">News</a></li><li><a href="/alben">Alben</a></li><li><a href="/konzerte">Konzerte</a></li></ul></nav></header>
<main><article><div class="media"><img src="/c/gezeiten.jpg" alt="Cover"></div>
<h1><a href="/mondlicht-kassette"><span>Mondlicht Kassette</span></a> <span>Gezeiten</span></h1>
<h2>Wenn der Synthesizer das Meer ersetzt.</h2><p class="autor">Review von <a href="/autor/u-kern">Ulla Kern</a></p>
<p>Drei Jahre hat sich das Duo aus Rostock Zeit gelassen, und schon der Opener "Ebbe" zeigt, wohin die Reise geht: weg vom Schlafzimmerpop, hin zu breiten Flächen und einem Schlagzeug, das klingt, als stünde es am Ende
eines langen Flurs.</p>
<p>Sängerin Imke Dorn singt tiefer als auf dem Vorgänger und traut sich mehr Pausen. In "Leuchtfeuer" bleibt sie eine halbe Minute lang ganz weg, und man vermisst nichts. Nur gegen Ende verliert die Platte an Spannung,
zwei Balladen hintereinander sind eine zu viel.</p>
<p>Trotzdem: Das Album gehört zu den schönsten Überraschungen dieses Frühjahrs, weil es nie so tut, als müsse es eine sein.</p>
<section class="trk"><h3>Trackliste</h3><ol><li>Ebbe</li><li>Leuchtfeuer</li><li>Sieben Faden</li><li>Priel</li></ol></section>
<aside><dl><dt>Redaktion</dt><dd><i class="s s1"></i><i class="s s1"></i><i class="s s1"></i><i class="s s1"></i><i class="s s0"></i> <span>4 Punkte</span></dd><dt>Leser</dt><dd><i class="s s1"></i><i class="s s1"></i><i
class="s s1"></i><i class="s s0"></i><i class="s s0"></i> <span>3 Punkte (41 Stimmen)</span></dd></dl></aside></article>
<section><h3>2 Kommentare</h3><div class="kommentar"><b>hafenkind</b><p>Für mich klare 5/5, Platte des Jahres.</p></div></section></main><footer>Impressum</footer></body></html>""",
        {"page_type": "review", "rating": (4.0, None), "subs": {}, "item": ("Gezeiten", "MusicAlbum")},
    ),
    Style(
        "book es",
        "https://lalamparadeaceite.example/2021/03/resena-la-casa-del-barro.html",
        """<html lang="es"><head><meta charset="utf-8"><title>La lámpara de aceite: Reseña: La casa del barro - Marta Illán</title></head>
<body><div id="header"><h1 class="title"><a href="/">La lámpara de aceite</a></h1></div><div class="post hentry"><h3 class="post-title entry-title">Reseña: La casa del barro - Marta Illán</h3>
<div class="post-body entry-content"><div style="text-align:center"><img src="barro.jpg"></div><br/>
<b>Título:</b> La casa del barro<br/><b>Título original:</b> La casa del barro<br/><b>Autora:</b> Marta Illán<br/><b>Editorial:</b> Páramo<br/><b>Páginas:</b> 312<br/><b>ISBN:</b> 978-84-00-00000-1<br/><b>Precio:</b>
18,90 €<br/><br/>
<i>SINOPSIS</i><br/>Una mujer vuelve al pueblo donde nació para vender la casa de su abuela.<br/><br/>
<b>OPINIÓN PERSONAL</b><br/>Hacía tiempo que una novela no me dejaba tan callada. Llegué a ella por la portada, lo reconozco, y me quedé por una protagonista que no intenta caer bien a nadie. La autora escribe con frases
cortas, secas, que suenan a puerta cerrada.<br/><br/>
Los capítulos del presente me han gustado más que los del pasado, que se hacen un poco repetitivos hacia la mitad. Aun así el final recoge todos los hilos y consigue algo difícil: que la casa sea un personaje más sin que
nadie lo diga.<br/><br/>
Os la recomiendo si os gustan las historias de familia contadas sin azúcar.<br/><br/>
<div style="text-align:center"><b>Valoración</b><br/>♥♥♥♥/5</div></div>
<div class="post-footer">Publicado por Noa en 21:14</div></div><div id="comments"><h4>3 comentarios:</h4><dl><dt>Sara dijo...</dt><dd>Yo le puse 3/5, me esperaba más.</dd></dl></div></body></html>""",
        {"page_type": "review", "rating": (4.0, 5.0), "subs": {}, "item": ("La casa del barro", "Book")},
    ),
    Style(
        "restaurant it",
        "https://forchettaebicchiere.example/recensioni/osteria-del-salice-ferrara/",
        """<!doctype html><html lang="it-IT"><head><meta charset="utf-8"><title>Osteria del Salice, Ferrara: la recensione | Forchetta e Bicchiere</title></head>
<body class="single single-post"><header><a href="/">Forchetta e Bicchiere</a></header><article id="post-3312"><header><h1 class="entry-title">Osteria del Salice, Ferrara</h1><div class="entry-meta">di <span
class="author vcard">Dario Benvegni</span> - 14 novembre 2022</div></header>
<div class="entry-content"><p>Si arriva da una strada bianca, tra i pioppi, e la prima cosa che si nota è il silenzio. La sala ha una ventina di coperti, tovaglie spesse, una stufa accesa. Il menu cambia ogni settimana e
sta tutto su un foglio.</p>
<p>I cappellacci di zucca sono esemplari, dolci il giusto, con una salvia che finalmente sa di salvia. Meno convincente il piccione, cotto un minuto di troppo, mentre il semifreddo al torroncino chiude il pasto con
garbo. Carta dei vini breve, ricarichi onesti.</p>
<p>Il servizio è premuroso, a tratti lento quando la sala è piena. Ci si torna volentieri.</p>
<p><strong>Cucina:</strong> 15<br><strong>Servizio:</strong> 13<br><strong>Ambiente:</strong> 14<br><strong>Cantina:</strong> 12,5</p><p><strong>Voto complessivo: 14/20</strong></p>
<p><em>Osteria del Salice, via Argine 8, Ferrara. Chiuso lunedì. Prezzo medio: 38 euro vini esclusi.</em></p></div></article></body></html>""",
        {
            "page_type": "review",
            "rating": (14.0, 20.0),
            "subs": {"Cucina": 15.0, "Servizio": 13.0, "Ambiente": 14.0, "Cantina": 12.5},
            "item": ("Osteria del Salice", "Restaurant"),
        },
    ),
    Style(
        "tv sv",
        "https://www.kvallskuriren.example/noje/tv/a/8Jq2x/recension-nordvinden-pa-svt",
        """<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Recension: ”Nordvinden” på SVT – kallt och klokt | Kvällskuriren</title></head>
<body><div id="root"><header><a href="/noje">Nöje</a><a href="/sport">Sport</a></header><article class="css-1x8kq"><p class="css-9a1">RECENSION</p><h1 class="css-7tt">Kallt och klokt i norska fjordar</h1>
<p class="css-2b2">Av: <a href="/av/lisa-ek">Lisa Ekstrand</a></p><p class="css-0aa">Publicerad 14 januari 2021</p>
<div class="css-pq1"><h3>NORDVINDEN</h3><p>Av Per Aune, med Silje Bakken, Odd Moe och Tove Lind. Åtta avsnitt. SVT Play från 17 januari.</p><img src="/g/plus3.svg" alt="3 av 5 plus" width="90"></div>
<p>Det börjar med ett fartyg som inte svarar på anrop. Kustbevakaren Randi, spelad av Silje Bakken, är den enda som tycker att det är konstigt, och serien ägnar sitt första avsnitt åt att visa varför ingen lyssnar på
henne.</p>
<p>Manuset tar sig tid på ett sätt som svenska deckare sällan vågar. Miljöerna är magnifika och dialogen är sparsmakad. Tyvärr tappar berättelsen fart i mitten, när en bihistoria om oljepengar tar för stor plats, och
slutet känns brådskande.</p>
<p>Men Bakken är så bra att man förlåter det mesta.</p></article><aside><h2>Fler recensioner</h2><ul><li><a href="/z"><img src="/g/plus4.svg" alt="4 av 5 plus">Midvinter i Malmö</a></li></ul></aside></div></body></html>""",
        {"page_type": "review", "rating": (3.0, 5.0), "subs": {}, "item": ("Nordvinden", "TVSeries")},
    ),
    Style(
        "game pt",
        "https://comandoduplo.example/analise-cinza-profunda/",
        """<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>Análise: Cinza Profunda (PS5/Xbox Series/PC) é um soulslike com coração - Comando Duplo</title></head>
<body><header class="site-header"><a href="/">Comando Duplo</a><nav><a href="/noticias">Notícias</a><a href="/analises">Análises</a></nav></header><main><h1 class="sc-fzXfM">Análise: Cinza Profunda (PS5/Xbox Series/PC) é
um soulslike com coração</h1>
<div class="sc-1x">por <a rel="author" href="/u/caio">Caio Brandini</a> • 12/09/2023</div>
<p>Desde o primeiro chefe, Cinza Profunda deixa claro que não tem pressa. O estúdio mineiro Pedra Lume construiu um mundo de vulcões adormecidos em que cada esquina guarda uma armadilha e, quase sempre, uma piada.</p>
<p>O combate é pesado e preciso, com um sistema de postura que recompensa a paciência. A versão de PS5 roda a 60 quadros por segundo na maior parte do tempo, mas sofre em áreas abertas. A trilha sonora merece ser ouvida
com fones.</p>
<p>Em cerca de 25 horas, terminei a campanha principal e metade das missões secundárias. Ficou a vontade de voltar.</p>
<div class="sc-abQ1"><div class="sc-abQ2"><span>8.5</span></div><div class="sc-abQ3"><h4>Cinza Profunda</h4><p>Um soulslike que sabe rir de si mesmo sem perder o peso.</p></div>
<div class="sc-abQ4"><strong>O que agradou</strong><ul><li>Combate preciso</li><li>Trilha sonora marcante</li><li>Humor inesperado</li></ul><strong>O que decepcionou</strong><ul><li>Quedas de desempenho</li><li>Mapa
confuso</li></ul></div></div>
<p><em>Jogo analisado no PS5 com cópia cedida pela distribuidora.</em></p></main><footer>© Comando Duplo</footer></body></html>""",
        {
            "page_type": "review",
            "rating": (8.5, None),
            "subs": {},
            "item": ("Cinza Profunda", "VideoGame"),
            "pros": ["Combate preciso", "Trilha sonora marcante", "Humor inesperado"],
            "cons": ["Quedas de desempenho", "Mapa confuso"],
        },
    ),
    Style(
        "concert da",
        "https://lydmuren.example/anmeldelser/koncert/frida-holm-store-vega",
        """<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Frida Holm, Store Sal - Anmeldelse - Lydmuren</title></head><body><nav><a href="/nyheder">Nyheder</a><a href="/anmeldelser">Anmeldelser</a></nav>
<article><div class="label">Koncertanmeldelse</div><h1>Frida Holm, Store Sal, København</h1><div class="stjerner"><i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star"></i><i
class="fa fa-star-o"></i><i class="fa fa-star-o"></i></div>
<h2>Med stemmen som eneste våben</h2><p class="by">Anmeldt af Jonas Friis, 3. marts 2019</p>
<p>Der var ingen storskærme, ingen konfetti og næsten intet lys, da Frida Holm lørdag aften trådte ind på scenen. Alligevel holdt hun 1500 mennesker i sin hånd fra første tone, og koncerten blev en påmindelse om, hvor
lidt der egentlig skal til.</p>
<p>Bandet spillede stramt, måske lidt for stramt, og flere af de nye sange lød som pladen med strøm på. Men når Holm satte sig alene ved klaveret, forsvandt salen. I ekstranumrene fik hun publikum til at synge med så
stille, at man kunne høre baren lukke.</p>
<p>Det var ikke en fejlfri aften. Det var noget bedre.</p></article></body></html>""",
        {"page_type": "review", "rating": (4.0, 6.0), "subs": {}, "item": ("Frida Holm, Store Sal", "MusicAlbum")},
    ),
    Style(
        "car en",
        "https://www.torqueandroad.example/reviews/a4431/2024-halden-corva-ev/",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>2024 Halden Corva EV Review, Pricing, and Specs | Torque & Road</title></head><body><nav><a href="/">Torque & Road</a><a
href="/rankings">Rankings</a></nav>
<main><header><h1 class="css-1ab">2024 Halden Corva EV</h1><div class="css-2bb">Starting at <strong>$41,995</strong></div><div class="css-3cc" title="EPA range">281 mi</div></header>
<div class="css-4dd"><div class="css-5ee"><span>8</span><span>/10</span></div><div>T&R Rating</div></div><div class="css-ww"><span>#3 in Compact Electric SUVs</span></div>
<p>By Rhoda Pellister | Oct 3, 2023</p><h2>Overview</h2><p>The Corva EV arrives late to a crowded class, but Halden used the time well. Its cabin is quiet, its steering has the kind of weight we had stopped hoping for,
and on our fast-charging test it went from 10 to 80 percent in a respectable 27 minutes.</p>
<p>What it lacks is drama. The base motor makes 201 horsepower, and passing a truck on a two-lane road takes planning. The rear seat is tighter than rivals' and the touchscreen buries the climate controls two menus
deep.</p>
<div class="css-6ff"><div><h3>Highs</h3><span>Serene cabin, real steering feel, quick charging.</span></div><div><h3>Lows</h3><span>Tight rear seat, fussy touchscreen, modest
power.</span></div><div><h3>Verdict</h3><span>A thoughtful EV that forgets to be exciting.</span></div></div>
<h2>Where This Vehicle Ranks</h2><ol><li><a href="/q">Orvane E3</a> 10/10</li><li><a href="/r">Tavik Ion</a> 9/10</li><li>Halden Corva EV 8/10</li></ol></main></body></html>""",
        {
            "page_type": "review",
            "rating": (8.0, 10.0),
            "subs": {},
            "item": ("2024 Halden Corva EV", "Product"),
            "verdict": "A thoughtful EV that forgets to be exciting.",
        },
    ),
    Style(
        "boardgame en",
        "https://meeplelodge.example/2018/06/canals-of-brunn-review.html",
        """<!doctype html><html><head><meta charset="utf-8"><title>Meeple Lodge: Canals of Brunn – a tight little route-builder</title></head><body><div class="header"><a href="/">Meeple Lodge</a></div><div class="post"><h2>Canals
of Brunn – a tight little route-builder</h2><p class="small">Posted by Gareth on June 14, 2018 in <a href="/cat/reviews">Reviews</a></p>
<dl><dt>Designer</dt><dd>Ilse Vorst</dd><dt>Publisher</dt><dd>Kettle Games</dd><dt>Players</dt><dd>2-4</dd><dt>Ages</dt><dd>10+</dd><dt>Playing time</dt><dd>45 minutes</dd></dl>
<p>In Canals of Brunn you are a water engineer with a shovel and a grudge. Each turn you draft two tiles, lay one and hand the other to the player on your left, which sounds polite until you realise what your tile has
just done to their harbour.</p>
<p>Rules explanation takes five minutes and my group had stopped asking questions by the second round. The components are lovely, thick cardboard and little wooden barges, although the box is twice as large as it needs
to be. With two players the map feels empty.</p>
<p>I expect this one to be on our table all summer.</p>
<dl class="scores"><dt>Components</dt><dd>****</dd><dt>Rules</dt><dd>*****</dd><dt>Replayability</dt><dd>***</dd><dt>Fun</dt><dd>****</dd><dt>Overall</dt><dd>****</dd></dl></div><div class="sidebar"><h3>Top
rated</h3><ol><li>Mill Lane ****</li></ol></div></body></html>""",
        {
            "page_type": "review",
            "rating": (4.0, None),
            "subs": {"Components": 4.0, "Rules": 5.0, "Replayability": 3.0, "Fun": 4.0},
            "item": ("Canals of Brunn", "Game"),
        },
    ),
    Style(
        "opera en",
        "https://www.theinterval.example/opera/kestrel-opera-north-shore",
        """<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>The Kestrel, North Shore Opera review - hunting for a heart | The Interval</title></head><body><div class="region"><a href="/">The
Interval</a></div><h1 class="page-title">The Kestrel, North Shore Opera review - hunting for a heart</h1><div class="field-strap">Handsome revival of a rare score never quite takes wing</div><div class="submitted">by
Alban Rooke<span>Sunday, 18 February 2018</span></div>
<div class="field-body"><p>Rarities are rare for a reason, we are told, usually by people who have not heard them. Leopold Strand's The Kestrel, first given at Bergen in 1911, has a second act as good as anything of its
time and a third that nobody has ever known what to do with.</p><p>Conductor Ida Faro and her orchestra make a glowing case for the music. Mezzo Carys Penn sings the falconer with noble line, and the chorus is in superb
voice. The production, by Tom Harke, is less sure of itself: birds on sticks, a great deal of fog.</p><ul><li>The Kestrel at the Grand Theatre until 3 March</li><li>More opera reviews on The Interval</li></ul></div>
<div class="field field-name-field-rating"><div class="field-item"><div class="fivestar-static-item"><div class="form-item"><div class="fivestar-default"><div class="fivestar-widget-static fivestar-widget-static-vote
fivestar-widget-static-5 clear-block"><div class="star star-1 star-odd star-first"><span class="on">3</span></div><div class="star star-2"><span class="on"></span></div><div class="star star-3"><span
class="on"></span></div><div class="star star-4"><span class="off"></span></div><div class="star star-5 star-last"><span class="off"></span></div></div></div></div></div></div></div></body></html>""",
        {"page_type": "review", "rating": (3.0, 5.0), "subs": {}, "item": ("The Kestrel", "TheaterEvent")},
    ),
    Style(
        "camera en",
        "https://www.apertureweek.example/reviews/cameras/lumax-s7-mark-ii",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lumax S7 Mark II In-Depth Review: Aperture Week</title></head><body><nav><a href="/">Aperture Week</a></nav><div id="rv"><h1>Lumax S7 Mark II In-Depth
Review</h1><p class="who">Published Apr 4, 2019 | Dale Irving, Suki Marsh</p><select><option>1. Introduction</option><option>2. Body & handling</option><option>3. Conclusion</option></select>
<h2>Conclusion</h2><p>The S7 Mark II is the camera the first S7 should have been. Autofocus is dependable, the grip has been deepened, and the new sensor gives files with remarkable latitude in the shadows. We shot it
for six weeks in rain and dust and never missed a frame.</p><p>Video shooters get less to cheer about. There is still no headphone socket and 4K is cropped. The menus remain a maze.</p>
<div class="pc"><table><tr><th>What we like</th><th>What we don't</th></tr><tr><td>Excellent dynamic range<br>Dependable autofocus<br>Deep, comfortable grip</td><td>No headphone socket<br>Cropped 4K
video</td></tr></table></div>
<div class="sb"><div class="ln"><span class="n">Build quality</span><div class="bar"><div style="width:90%"></div></div></div><div class="ln"><span class="n">Ergonomics &amp; handling</span><div class="bar"><div
style="width:85%"></div></div></div><div class="ln"><span class="n">Image quality</span><div class="bar"><div style="width:88%"></div></div></div><div class="ln"><span class="n">Movie mode</span><div class="bar"><div
style="width:65%"></div></div></div></div>
<div class="ov"><span>Overall score</span> <strong>84%</strong> <em>Silver Award</em></div><p>Price as tested: $1,899 body only.</p></div></body></html>""",
        {
            "page_type": "review",
            "rating": (84.0, 100.0),
            "subs": {"Build quality": 90.0, "Ergonomics & handling": 85.0, "Image quality": 88.0, "Movie mode": 65.0},
            "item": ("Lumax S7 Mark II", "Product"),
            "pros": ["Excellent dynamic range", "Dependable autofocus", "Deep, comfortable grip"],
            "cons": ["No headphone socket", "Cropped 4K video"],
        },
    ),
    Style(
        "car de",
        "https://www.fahrwerk.example/tests/orvane-e3-test-kompaktklasse",
        """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Orvane E3 (2023) im Test: Der kann fast alles - Fahrwerk</title></head><body><nav><a href="/">Fahrwerk</a></nav><article><h1>Orvane E3 im Test: Der kann
fast alles</h1><p>Text: Jörg Stammler, 17.05.2023</p><p>Er ist leise, er ist sparsam, und er sieht endlich nicht mehr aus wie ein Haushaltsgerät. Der neue Orvane E3 tritt mit 204 PS und 58-kWh-Akku an, um der Konkurrenz
das Fürchten zu lehren. Wir sind ihn zwei Wochen lang gefahren.</p><p>Auf der Autobahn gefällt der straffe Geradeauslauf, in der Stadt die gute Übersicht. Weniger schön: Die Rückbank ist hart gepolstert, und die
Sprachbedienung versteht nur jeden zweiten Befehl. Der Testverbrauch lag bei 17,9 kWh.</p><h3>Technische Daten</h3><table><tr><td>Leistung</td><td>150 kW (204 PS)</td></tr><tr><td>0–100 km/h</td><td>7,3
s</td></tr><tr><td>Preis</td><td>ab 38.990 Euro</td></tr></table>
<h3>Bewertung</h3><p>Karosserie 2,3; Innenraum 2,6; Komfort 2,1; Antrieb 1,6; Fahreigenschaften 1,9</p><p><b>Gesamtnote: 2,1</b></p><p><b>Stärken:</b> leiser Antrieb; gute Übersicht; geringer
Verbrauch</p><p><b>Schwächen:</b> harte Rückbank; träge Sprachbedienung</p></article></body></html>""",
        {
            "page_type": "review",
            "rating": (2.1, None),
            "subs": {"Karosserie": 2.3, "Innenraum": 2.6, "Komfort": 2.1, "Antrieb": 1.6, "Fahreigenschaften": 1.9},
            "item": ("Orvane E3", "Product"),
            "pros": ["leiser Antrieb", "gute Übersicht", "geringer Verbrauch"],
            "cons": ["harte Rückbank", "träge Sprachbedienung"],
        },
    ),
    Style(
        "neg news",
        "https://www.marketscreen.example/film/box-office-duskfall-opens",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Box Office: ‘Duskfall 2’ Opens to $31 Million, Earns B+ CinemaGrade</title></head><body><article><h1>Box Office: ‘Duskfall 2’ Opens to $31 Million, Earns
B+ CinemaGrade</h1><p>By Holt Arden</p><p>“Duskfall 2” topped the chart with $31 million from 3,410 theaters over the weekend. Audiences gave the sequel a B+ in exit polls, while critics were cooler: it holds 58% on one
aggregator and an average of 5.6/10.</p><p>In second place, “The Pact” added $12 million in its third week, a fall of 41%. Studio president Lia Dunmore said the company was thrilled with the result. The film cost $70
million to produce before marketing.</p><p>Next week brings the family adventure “Moss,” which is tracking for an opening in the mid-twenties.</p></article></body></html>""",
        {"page_type": "other", "rating": None, "subs": {}},
    ),
    Style(
        "neg shop",
        "https://shop.kettle.example/p/halden-vega-12-pro",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Halden Vega 12 Pro 256GB Black - Kettle Electronics</title></head><body><nav><a href="/">Kettle</a></nav><main><h1>Halden Vega 12 Pro 256GB Black</h1><div
class="rating"><span style="width:88%"></span> 4.4 (213 reviews)</div><p class="price">£449.00</p><button>Add to basket</button><h2>Description</h2><p>Meet the Vega 12 Pro: a stunning 6.7-inch display, a 5000 mAh battery
and our best camera yet. Whether you are at home or on the move, the Vega 12 Pro keeps up. Free delivery on orders over £50.</p><h2>Specification</h2><table><tr><td>Screen</td><td>6.7
in</td></tr><tr><td>Battery</td><td>5000 mAh</td></tr></table><h2>Customer reviews</h2><p>Write a review</p></main></body></html>""",
        {"page_type": "item", "rating": None, "subs": {}},
    ),
    Style(
        "neg interview",
        "https://www.plattenregal.example/interview/imke-dorn",
        """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Imke Dorn im Interview: "Ich wollte keine zweite Ebbe" – Plattenregal</title></head><body><article><h1>Imke Dorn im Interview: "Ich wollte keine zweite
Ebbe"</h1><p>Von Ulla Kern, 2.4.2023</p><p>Vor drei Wochen erschien das neue Album ihres Duos, die Kritik jubelte, eine Zeitung vergab 9/10 Punkte. Wir treffen die Sängerin in einem Café in
Rostock.</p><p><b>Plattenregal: Wie liest man so eine Rezension?</b></p><p>Dorn: Einmal, schnell, und dann nie wieder. Ich weiß ja, wo die Fehler sind. Die zweite Ballade hätte nicht sein müssen.</p><p><b>Plattenregal:
Gehen Sie auf Tour?</b></p><p>Dorn: Im Herbst, zwölf Städte, und dann noch zwei Abende in Wien.</p></article></body></html>""",
        {"page_type": "article", "rating": None, "subs": {}},
    ),
]
