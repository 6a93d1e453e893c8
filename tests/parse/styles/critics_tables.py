"""Critics' pages of twelve countries: scores in turn, in tables that weigh, in blogs that never say review, and pages that must give none. All invented."""

from __future__ import annotations

from tests.parse.styles.prose import Style

STYLES = [
    Style(
        "film sv",
        "https://www.biokollen.example/recensioner/gransvakten/",
        """<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Gränsvakten – en tyst thriller som fastnar | Biokollen</title></head><body><header><a href="/">Biokollen</a></header><article
class="review-page"><h1>Gränsvakten – en tyst thriller som fastnar</h1><div class="r-meta"><span>Recensent: Hugo Palm</span><span>2022-09-23</span></div><div class="score-circle"><span>4</span><small>av
5</small></div><p>I ett snöigt Haparanda bevakar Lars en gräns som ingen längre passerar. Regissören Ulla Berg låter honom sitta där i nästan tjugo minuter innan något händer, och sedan händer allt på en
gång.</p><p>Skådespeleriet är återhållet, fotot magnifikt. Manuset litar på att publiken kan lägga ihop två och två, vilket känns befriande. En bihistoria om en försvunnen hund hade kunnat klippas bort.</p><p>Årets bästa
svenska film så här långt.</p><ul class="facts"><li><b>Regi:</b> Ulla Berg</li><li><b>Med:</b> Claes Moberg, Siri Ek</li><li><b>Genre:</b> Thriller</li><li><b>Längd:</b> 1 tim 48 min</li></ul></article></body></html>""",
        {"page_type": "review", "rating": (4.0, 5.0), "subs": {}, "item": ("Gränsvakten", "Movie")},
    ),
    Style(
        "book pt",
        "https://estantetorta.example/2020/06/resenha-a-noite-dos-faroleiros.html",
        """<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>Resenha | A Noite dos Faroleiros, de Inês Quintela</title></head><body><div class="blog"><h2 class="t">Resenha | A Noite dos Faroleiros, de Inês
Quintela</h2><span class="d">domingo, 14 de junho de 2020</span><div class="c"><p><strong>Título:</strong> A Noite dos Faroleiros<br><strong>Autora:</strong> Inês Quintela<br><strong>Editora:</strong>
Maré<br><strong>Páginas:</strong> 256<br><strong>Ano:</strong> 2019<br><strong>Nota:</strong> 4/5 + ♥</p><p>Eu comecei esse livro sem esperar nada e terminei às três da manhã, com o café frio ao lado. A autora conta a
história de uma família de faroleiros em quatro noites, uma por geração, e cada noite tem um narrador diferente.</p><p>A escrita é poética sem ser difícil. Os personagens secundários mereciam mais espaço, principalmente
o cunhado, que some no meio da trama. Mas o final me fez voltar à primeira página.</p><p>E vocês, já leram? Contem nos comentários!</p></div></div></body></html>""",
        {"page_type": "review", "rating": (4.0, 5.0), "subs": {}, "item": ("A Noite dos Faroleiros", "Book")},
    ),
    Style(
        "album fr",
        "https://www.platinerouge.example/chroniques/lune-basse-marees",
        """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Lune Basse - Marées - Chronique d'album - Platine Rouge</title></head><body><header><a href="/chroniques">Chroniques</a></header><div
class="chronique"><h1><span class="a">Lune Basse</span><br><span class="b">Marées</span></h1><p class="infos">Label : Écume / Sortie : 12 mars 2021</p><p class="note8">8/10</p><p>On avait laissé Lune Basse dans une cave
de Rennes, on les retrouve face à la mer. Ce deuxième album respire enfin : les guitares se sont éclaircies, la batterie a trouvé de l'espace et la voix de Maud Kerjean ne se cache plus derrière la
réverbération.</p><p>Marées est un disque de départs. Chaque chanson commence sur un quai et finit ailleurs. Seule faiblesse, un interlude électronique qui semble venir d'un autre groupe.</p><p>Par Étienne
Vasseur</p></div></body></html>""",
        {"page_type": "review", "rating": (8.0, 10.0), "subs": {}, "item": ("Marées", "MusicAlbum")},
    ),
    Style(
        "camera de",
        "https://www.bildwerk.example/test/lumax-s7-mark-ii-im-test-1200345.html",
        """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Lumax S7 Mark II im Test | Bildwerk</title></head><body><header><a href="/test">Tests</a></header><main><h1>Lumax S7 Mark II: Vollformat für
Wanderer</h1><p class="by">Karin Oster · 11.04.2019</p><p>Lumax hat beim Nachfolger der S7 an den richtigen Stellen gespart. Das Gehäuse ist leichter, der Griff tiefer, der Sensor neu. Im Labor überzeugt die Kamera mit
hoher Auflösung und geringem Rauschen bis ISO 6400.</p><p>Der Autofokus verfolgt Gesichter zuverlässig, bei Vögeln kommt er ins Schwitzen. Filmer vermissen eine Kopfhörerbuchse. Der Akku hielt im Test 410 Bilder
durch.</p><table class="erg"><tr><th colspan="2">Testergebnis</th></tr><tr><td>Bildqualität (40 %)</td><td>91 %</td></tr><tr><td>Autofokus (25 %)</td><td>84 %</td></tr><tr><td>Ausstattung (20 %)</td><td>78
%</td></tr><tr><td>Bedienung (15 %)</td><td>88 %</td></tr><tr><td>Gesamt</td><td>86 % (sehr gut)</td></tr></table><p><b>+</b> hohe Auflösung<br><b>+</b> tiefer Griff<br><b>–</b> keine Kopfhörerbuchse<br><b>–</b>
Akkulaufzeit</p></main></body></html>""",
        {
            "page_type": "review",
            "rating": (86.0, 100.0),
            "subs": {"Bildqualität": 91.0, "Autofokus": 84.0, "Ausstattung": 78.0, "Bedienung": 88.0},
            "item": ("Lumax S7 Mark II", "Product"),
            "pros": ["hohe Auflösung", "tiefer Griff"],
            "cons": ["keine Kopfhörerbuchse", "Akkulaufzeit"],
        },
    ),
    Style(
        "boardgame it",
        "https://www.tavolieredado.example/recensione-canali-di-brunn/",
        """<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Canali di Brunn: la recensione - Tavolieri & Dado</title></head><body><header><a href="/">Tavolieri & Dado</a></header><article><h1>Canali di Brunn: la
recensione</h1><p>di Fabio Mantelli | 2 luglio 2018</p><p>Da 2 a 4 giocatori, 45 minuti, un fiume e molta cattiveria. In Canali di Brunn ogni giocatore scava il proprio canale e cerca di non lavorare per il vicino, cosa
che puntualmente accade. Il regolamento si spiega in cinque minuti.</p><p>I materiali sono ottimi, le tessere spesse, le chiatte di legno deliziose. In due la plancia resta vuota e il gioco perde mordente; in quattro
diventa una rissa educata. La fortuna pesa poco, la memoria molto.</p><p>Un piccolo gioco che farà strada.</p><div class="pagella"><p>Materiali: ★★★★☆</p><p>Regolamento: ★★★★★</p><p>Longevità: ★★★☆☆</p><p>Divertimento:
★★★★☆</p><p>Voto finale: 8</p></div></article></body></html>""",
        {
            "page_type": "review",
            "rating": (8.0, None),
            "subs": {"Materiali": 4.0, "Regolamento": 5.0, "Longevità": 3.0, "Divertimento": 4.0},
            "item": ("Canali di Brunn", "VideoGame"),
        },
    ),
    Style(
        "tv es",
        "https://www.seriesalacarta.example/critica-puerto-nueve-temporada-2",
        """<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Crítica de 'Puerto Nueve': la temporada 2 navega mejor que la primera</title></head><body><header><a href="/">Series a la
carta</a></header><article><h1>'Puerto Nueve': la temporada 2 navega mejor que la primera</h1><p>Lorena Abad | 5 diciembre 2019</p><p>La serie de los astilleros vuelve con diez episodios más cortos, más secos y mucho más
divertidos. Los guionistas han entendido que el misterio no estaba en el muerto sino en la grúa, y tiran de ese hilo hasta el final.</p><p>Marta Olmedo está inmensa como capitana, y el nuevo fichaje, un inspector con
vértigo, aporta el humor que faltaba. El sexto capítulo es de lo mejor del año. Sobran las escenas de discoteca.</p><p>Lo mejor: el capítulo seis y la fotografía.</p><p>Lo peor: las escenas de discoteca.</p><p>Nota:
8</p></article></body></html>""",
        {
            "page_type": "review",
            "rating": (8.0, None),
            "subs": {},
            "item": ("Puerto Nueve", "TVSeries"),
            "pros": ["el capítulo seis y la fotografía."],
            "cons": ["las escenas de discoteca."],
        },
    ),
    Style(
        "book pl",
        "https://www.czytelniapodlipa.example/2021/02/corka-latarnika-anna-wrona.html",
        """<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>"Córka latarnika" - Anna Wrona | Czytelnia pod lipą</title></head><body><div class="post"><h3 class="post-title">"Córka latarnika" - Anna Wrona</h3><div
class="post-body"><p>Autor: Anna Wrona<br>Tytuł: Córka latarnika<br>Wydawnictwo: Fala<br>Data premiery: 27.01.2021<br>Liczba stron: 352<br>Moja ocena: 8/10</p><p>Na tę książkę czekałam od jesieni i nie zawiodłam się.
Autorka zabiera nas na Hel lat sześćdziesiątych, gdzie młoda Zosia uczy się obsługi latarni, a przy okazji odkrywa rodzinną tajemnicę.</p><p>Język jest prosty, ale obrazowy, postacie mają krew i kości. Trochę
przeszkadzały mi przeskoki w czasie, które wybijały z rytmu. Zakończenie jednak wynagradza wszystko.</p><p>Polecam każdemu, kto lubi powieści z morzem w tle.</p></div></div></body></html>""",
        {"page_type": "review", "rating": (8.0, 10.0), "subs": {}, "item": ("Córka latarnika", "Book")},
    ),
    Style(
        "resto cs",
        "https://www.vidlickou.example/recenze/hospoda-u-dvou-sumcu",
        """<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Recenze: Hospoda U Dvou sumců, Písek | Vidličkou</title></head><body><header><a href="/recenze">Recenze</a></header><article><h1>Hospoda U Dvou sumců,
Písek</h1><p>Navštíveno: květen 2019 | Text: Ivo Kadlec</p><p>Na nábřeží, kde bývala loděnice, otevřel mladý kuchař Petr Hanzl hospodu o osmi stolech. Jídelní lístek se vejde na dlaň a ryby jsou z Otavy. Sumec na kmíně
byl šťavnatý a kůžička křupala, jak má.</p><p>Obsluha je přátelská, jen na dezert jsme čekali půl hodiny. Pivo výborně ošetřené, víno slabší. Za dva jsme zaplatili 780 korun.</p><ul class="hod"><li>Jídlo:
5/5</li><li>Obsluha: 4/5</li><li>Prostředí: 4/5</li></ul><p class="celk">Celkové hodnocení: 4,5/5</p></article></body></html>""",
        {
            "page_type": "review",
            "rating": (4.5, 5.0),
            "subs": {"Jídlo": 5.0, "Obsluha": 4.0, "Prostředí": 4.0},
            "item": ("Hospoda U Dvou sumců, Písek", "Restaurant"),
        },
    ),
    Style(
        "phone ja",
        "https://gadgetmori.example/orvane-slide-10-review/",
        """<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>Orvane Slide 10 レビュー｜軽さが正義のスマホ | ガジェット森</title></head><body><header>ガジェット森</header><main><h1>Orvane Slide 10
レビュー｜軽さが正義のスマホ</h1><p>更新日：2023年5月2日</p><p>今回は、オルヴェインの最新スマートフォン「Orvane Slide
10」を二週間使ってみました。重さはわずか148g。片手で持っても疲れず、画面も屋外で十分に明るいです。</p><p>カメラは昼間ならきれいに撮れますが、夜はノイズが目立ちます。バッテリーは一日半ほど。充電は速く、三十分で半分以上まで回復しました。価格は59,800円。</p><table><tr><td>デザイン</td><td>5.0</td></tr><tr><td>画面</td><td>4.5</td></tr><tr><td>カメラ</td><td>3.5</td></tr><tr><td>バッテリー</td><td>4.0</td></tr><tr><td>総合評価</td><td>4.2</td></tr></table><h3>メリット</h3><ul><li>とにかく軽い</li><li>画面が明るい</li></ul><h3>デメリット</h3><ul><li>夜の写真</li></ul></main></body></html>""",
        {
            "page_type": "review",
            "rating": (4.2, None),
            "subs": {"デザイン": 5.0, "画面": 4.5, "カメラ": 3.5, "バッテリー": 4.0},
            "item": ("Orvane Slide 10", "Product"),
            "pros": ["とにかく軽い", "画面が明るい"],
            "cons": ["夜の写真"],
        },
    ),
    Style(
        "theatre da",
        "https://www.scenenu.example/anmeldelse/havets-boern-nordhavn-teater/",
        """<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Havets børn, Nordhavn Teater ★★★★★☆ | Scene Nu</title></head><body><header><a href="/">Scene Nu</a></header><article><h1>Havets børn er gribende teater
for hele kroppen</h1><p class="st">★★★★★☆</p><p>Af Line Borch</p><p>Salen er kold, og det er meningen. Nordhavn Teater har skruet ned for varmen og op for lyden i instruktør Kim Winthers iscenesættelse af dramaet om fem
søskende på en båd, og man glemmer hurtigt at fryse.</p><p>Skuespillerne arbejder tæt og fysisk, især Maja Lund, der spiller den ældste. Scenografien er genial i sin enkelhed. Enkelte replikker drukner i bølgebrus, men
forestillingen står stærkt til sidste lampe slukkes.</p><p>Havets børn. Nordhavn Teater. Instruktion: Kim Winther. Medvirkende: Maja Lund, Bo Krag. Spiller til 30. november.</p></article></body></html>""",
        {"page_type": "review", "rating": (5.0, 6.0), "subs": {}, "item": ("Havets børn", "TheaterEvent")},
    ),
    Style(
        "car nl",
        "https://www.stuurman.example/autotest/orvane-e3-2023",
        """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Test: Orvane E3 - Stuurman.nl</title></head><body><header><a href="/autotest">Autotests</a></header><article><h1>Test: Orvane E3 (2023)</h1><p>Door Bas
Meulen op 4 juni 2023</p><p>De Orvane E3 is de eerste elektrische auto van het merk die niet op een koelkast lijkt. Met 204 pk en een accu van 58 kWh haalt hij in de praktijk 340 kilometer, en dat is precies genoeg om
een weekend niet na te denken.</p><p>Het onderstel is stevig maar nooit hard. Achterin zit je wat hoog, en de spraakbediening verstaat alleen Gronings. De prijs is met 38.990 euro scherp.</p><div
class="cijfers"><span>Rijeigenschappen <b>8</b></span><span>Comfort <b>7</b></span><span>Interieur <b>7</b></span><span>Verbruik <b>9</b></span><span class="t">Eindcijfer
<b>7,8</b></span></div><h4>Plus</h4><p>Verbruik<br>Onderstel</p><h4>Min</h4><p>Achterbank<br>Spraakbediening</p></article></body></html>""",
        {
            "page_type": "review",
            "rating": (7.8, None),
            "subs": {"Rijeigenschappen": 8.0, "Comfort": 7.0, "Interieur": 7.0, "Verbruik": 9.0},
            "item": ("Orvane E3", "Product"),
            "pros": ["Verbruik", "Onderstel"],
            "cons": ["Achterbank", "Spraakbediening"],
        },
    ),
    Style(
        "concert en",
        "https://www.thecitywire.example/arts/music/low-tide-at-the-assembly-hall-review-1.3380001",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Low Tide at the Assembly Hall, Leith: a band finally in its own skin</title><meta property="article:section" content="Gig
reviews"></head><body><article><h1>Low Tide at the Assembly Hall, Leith: a band finally in its own skin</h1><p>Fiona Garrity. Sat Feb 2 2019</p><div><img src="/img/stars-4.png" alt=""></div><p><b>Low Tide</b><br>Assembly
Hall, Leith<br>★★★★☆</p><p>Four years ago Low Tide were the loudest band in any room and the least heard. Tonight, in front of a crowd that knows every word, singer Aileen Marr lets the guitars drop out and simply waits,
and the hall holds its breath with her.</p><p>The new songs are built for this: slower, stranger, with harmonies that arrive from the wings. An encore of early singles feels like a duty. But when the drums come back for
the last chorus, nobody is checking the time of the last bus.</p></article></body></html>""",
        {"page_type": "review", "rating": (4.0, 5.0), "subs": {}, "item": ("Low Tide", "MusicAlbum")},
    ),
    Style(
        "blog book en",
        "https://inkandkettle.example/2022/01/09/the-winter-tenant/",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Winter Tenant by Agnes Hollow – Ink & Kettle</title></head><body><header><p class="site-title"><a href="/">Ink &
Kettle</a></p></header><article><h1>The Winter Tenant by Agnes Hollow</h1><p class="pm">January 9, 2022 / Bex</p><p><em>Genre: Gothic<br>Published: October 2021<br>Format: ebook, 310 pages<br>Source:
NetShelf</em></p><p><strong>What it's about:</strong> A widow rents the top floor of a house nobody else will live in, and the house begins to pay the rent back.</p><p><strong>My thoughts:</strong> I read this in two
sittings under a blanket. Hollow is so good at rooms; every chapter has a door in it, and I never guessed the right one. The romance did nothing for me, and the epilogue explains too much, but the atmosphere more than
makes up for it.</p><p>Plot: 3.5/5<br>Characters: 4/5<br>Atmosphere: 5/5<br>Writing: 4/5<br><strong>Overall: 4/5 kettles</strong></p></article></body></html>""",
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {"Plot": 3.5, "Characters": 4.0, "Atmosphere": 5.0, "Writing": 4.0},
            "item": ("The Winter Tenant", "Book"),
        },
    ),
    Style(
        "expo fr",
        "https://www.oeilouvert.example/expositions/critiques/mira-osterkamp-champs-mouilles",
        """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>« Champs mouillés » : Mira Osterkamp au Musée du Port</title></head><body><header><a href="/expositions">Expositions</a></header><article><p
class="rub">Critique expo</p><h1>« Champs mouillés » : Mira Osterkamp au Musée du Port</h1><p>Par Solène Aubry - 9 octobre 2018</p><p>Quarante toiles, trois salles, une seule météo : la peintre allemande accroche au
Havre des paysages où rien ne tient debout. On entre par la pluie, on sort par une éclaircie, et entre les deux on a oublié l'heure.</p><p>Le commissaire a eu la bonne idée de ne rien expliquer. Les cartels donnent une
date, un lieu, parfois un vent. Quelques grands formats récents convainquent moins, trop sûrs de leurs effets.</p><p>Musée du Port, Le Havre, jusqu'au 6 janvier. Tarifs : 8 et 5 €.</p></article></body></html>""",
        {"page_type": "review", "rating": None, "subs": {}, "item": ("Champs mouillés", "ExhibitionEvent")},
    ),
    Style(
        "film en box",
        "https://www.cinequarter.example/2016/05/review-the-pact.html",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Review: The Pact (2016) ~ Cinequarter</title></head><body><div class="main"><div class="date-header">Friday, May 13, 2016</div><h3>Review: The Pact
(2016)</h3><div class="pb"><table border="1"><tr><td>THE PACT</td><td>Grade</td></tr><tr><td>Directed by Noa Field. 101 minutes. Rated R.</td><td>C+</td></tr></table><p>Three friends promise never to speak of a night in
1997, and the film spends an hour and a half making sure nobody else can either. Field shoots the woods beautifully and the people as if they were trees.</p><p>There is one good performance, from Iris Kell as the friend
who moved away, and one good joke, about a canoe. The script confuses withholding with suspense. By the time the secret comes out you will have guessed two better ones.</p></div><div class="ft">Posted by Marv at 9:12 AM
| 4 comments</div></div></body></html>""",
        {"page_type": "review", "rating": ("C+", None), "subs": {}, "item": ("The Pact", "Movie")},
    ),
    Style(
        "neg guide",
        "https://www.cityplate.example/guides/where-to-eat-leith",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Where to eat in Leith: a guide</title></head><body><article><h1>Where to eat in Leith: a guide</h1><p>By Constance Ferrier</p><h2>Nettle &
Rye</h2><p>Brick, bread and beet greens. Mains $14 to $22. Our rating: 4/5.</p><h2>The Kelp Room</h2><p>Go for the oysters; stay for the view. Mains $20 to $30. Our rating: 3/5.</p><h2>Dough</h2><p>Pizza until midnight.
Mains $10. Our rating: 4/5.</p></article></body></html>""",
        {"page_type": "other", "rating": None, "subs": {}},
    ),
    Style(
        "neg spec",
        "https://www.motoralia.example/fichas/tavik-ion-2022/",
        """<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Tavik Ion 2022: ficha técnica y precios | Motoralia</title></head><body><h1>Tavik Ion 2022: ficha técnica y precios</h1><p>El Tavik Ion es un automóvil
eléctrico de cinco puertas que se vende desde 2022 con un único motor. Estas son sus medidas y prestaciones, según los datos facilitados por el fabricante para el mercado español.</p><ul><li>Puertas: 5</li><li>Plazas:
5</li><li>Consumo: 9</li><li>Maletero: 38</li><li>Potencia: 150</li></ul></body></html>""",
        {"page_type": "other", "rating": None, "subs": {}},
    ),
    Style(
        "neg bookshop",
        "https://www.thequaybooks.example/shop/the-winter-tenant",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Winter Tenant - Agnes Hollow - The Quay Bookshop</title></head><body><h1>The Winter Tenant</h1><p>Agnes Hollow</p><p>Paperback, 310 pages. ISBN
978-1-00000-333-4. £8.99</p><button>Add to basket</button><p>A widow rents the top floor of a house nobody else will live in, and the house begins to pay the rent back. A chilling novel of rooms, doors and debts by the
author of The Salt Tenant, perfect for readers who love an atmospheric story on a winter night.</p></body></html>""",
        {"page_type": "other", "rating": None, "subs": {}},
    ),
]
