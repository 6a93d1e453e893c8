"""Works on pages of other shapes: microdata, small generators, stages, tables laid, series, items with many reviews; all invented."""

from __future__ import annotations

from tests.parse.styles.frames import blogged, plain, printed, themed
from tests.parse.styles.prose import BOOK, FILM, FOOD, GEAR, MUSIC, PROSE, STAGE, Style

_READERS = """<section id="reviews"><h2>Customer reviews</h2><div class="review"><b class="author">Ida</b> <span class="stars">4/5</span> <time datetime="2021-02-01">1.2.2021</time><p>Does what it says and
fits where the old one stood.</p></div><div class="review"><b class="author">Henk</b> <span class="stars">2/5</span> <time datetime="2021-01-12">12.1.2021</time><p>Came with a dent and nobody called me back.</p></div></section>"""

STYLES = [
    themed(
        "microdata: what is reviewed inside the review",
        "https://reelbin.example/2021/the-orchard-keepers",
        "The Orchard Keepers wait for a frost that never comes - Reelbin",
        f"""<div itemscope itemtype="http://schema.org/Review"><div itemprop="itemReviewed" itemscope itemtype="http://schema.org/Movie"><h2 itemprop="name">The Orchard Keepers</h2>
<meta itemprop="dateCreated" content="2021"></div><div itemprop="reviewBody"><p>{FILM}</p><p>The keepers of the title never meet, and the film is better for it.</p></div>
<div itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><meta itemprop="worstRating" content="1"><span itemprop="ratingValue">3.5</span>/<span itemprop="bestRating">5</span></div></div>""",
        site="Reelbin",
        h1="A frost that never comes",
        page_type="review",
        item=("The Orchard Keepers", "Movie"),
    ),
    themed(
        "old microdata: item in a bare span",
        "https://plateful.example/2012/05/north-quay-fish-house/",
        "North Quay: the ferry crowd’s secret - Plateful",
        f"""<div itemscope itemtype="http://data-vocabulary.org/Review"><p>{FOOD}</p><p>Come early; the ferry crowd does.</p>
<p><span itemprop="itemreviewed">North Quay Fish House</span> gets <span itemprop="rating">4</span> plates from <span itemprop="reviewer">Gus Hale</span>, <time itemprop="dtreviewed" datetime="2012-05-02">May 2</time>.</p></div>""",
        site="Plateful",
        page_type="review",
        item=("North Quay Fish House", "Restaurant"),
    ),
    themed(
        "hReview of the microformats",
        "http://sleevenotes.example/2009/11/unpaid-tides/",
        "Sleeve Notes » Unpaid Tides",
        f"""<div class="hreview"><h2 class="summary">Sounds like rent day</h2><span class="item"><span class="fn">Unpaid Tides</span></span> by The Perches
<div class="description"><p>{MUSIC}</p></div><p>Rating: <span class="rating">3.5</span> out of 5</p><p class="reviewer vcard"><span class="fn">Tess Ogle</span></p></div>""",
        site="Sleeve Notes",
        h1="Sounds like rent day",
        page_type="review",
        item=("Unpaid Tides", "MusicAlbum"),
    ),
    plain(
        "generator: facts in a definition list",
        "https://tinyshelf.example/reading/the-cartographers-niece/",
        "The Cartographer’s Niece",
        f"""<h1>The Cartographer’s Niece</h1><dl><dt>Author</dt><dd>Maren Holt</dd><dt>Read</dt><dd>February 2021</dd><dt>Pages</dt><dd>304</dd><dt>Rating</dt><dd>4/5</dd></dl>
<p>{BOOK}</p><p>Holt’s first book was about bridges, and this one has none, which is the joke it opens with.</p>""",
        site="tinyshelf",
        page_type="review",
        item=("The Cartographer’s Niece", "Book"),
    ),
    plain(
        "generator: a line of facts in italics under the title",
        "https://peggy.example/posts/low-water/",
        "Low Water (Ines Rocha, 2020) · peggy",
        f"""<h1>Low Water</h1><p><em>dir. Ines Rocha, 2020, 102 min, seen at the Rex</em></p><p>{FILM}</p><p>Rocha has made a film about waiting that I would happily wait for again.</p><p>8/10</p>""",
        site="peggy",
        page_type="review",
        item=("Low Water", "Movie"),
    ),
    plain(
        "old page in a table, theatre",
        "http://www.stalls.example/reviews/2003/threepenny.htm",
        "STALLS - The Locksmith's Wedding",
        f"""<table width="600"><tr><td><font size="2">THEATRE REVIEW</font><br><font size="5">The Locksmith's Wedding</font><br>by Alma Rees<br>The Mill Theatre, Saltby<br>Until 14 June 2003</td></tr>
<tr><td><p>{STAGE}</p><p>Reviewed by Dot Fenn</p></td></tr></table>""",
        site="Stalls",
        page_type="review",
        item=("The Locksmith's Wedding", "TheaterEvent"),
    ),
    printed(
        "theatre, German paper: sentence, work in the lead",
        "https://www.talbote.example/kultur/theater/ein-abend-wie-ein-wartezimmer-1.77123",
        "Ein Abend wie ein Wartezimmer | Talbote",
        """<p>Saltau. Der Vorhang geht auf, und man sieht: Stühle. Vierzehn Stück, alle gleich, alle leer. In „Die Bewerber“ am Stadttheater Saltau wird eine Stelle vergeben, von der niemand weiß, worin sie besteht.</p>
<p>Regisseurin Ulla Brandt lässt ihr Ensemble warten, bis das Publikum unruhig wird, und genau darum geht es. Vor allem Jonas Keil spielt den ewigen Zweiten so genau, dass man wegsehen möchte.</p>
<p>Nicht jeder Einfall trägt: Die Videobilder im zweiten Akt hätte die Inszenierung nicht gebraucht. Am Ende gab es langen Beifall für „Die Bewerber“ und ein paar Buhs für die Bühne.</p>
<p>Weitere Vorstellungen: 12., 19. und 26. März, 19.30 Uhr. Karten unter 0123/4567.</p>""",
        site="Talbote",
        lang="de",
        h1="Ein Abend wie ein Wartezimmer",
        kicker="Theaterpremiere",
        lead="Am Stadttheater Saltau hatte „Die Bewerber“ Premiere. Viel Stille, wenig Trost.",
        page_type="review",
        item=("Die Bewerber", "TheaterEvent"),
    ),
    printed(
        "opera, Spanish paper",
        "https://eldiariodelvalle.example/cultura/opera/critica-la-barca-de-piedra-teatro-real-20210309.html",
        "«La barca de piedra»: naufragio con aplausos - El Diario del Valle",
        """<p>Ópera en dos actos. Música de Íñigo Salas. Libreto de Marta Puig. Dirección musical: Elisa Cortés. Dirección de escena: Tomás Vidal. Teatro Principal. Hasta el 21 de marzo.</p>
<p>Hay óperas que se hunden con elegancia. La barca de piedra lo hace durante dos horas y media, y el público, que llenaba la sala, aplaudió cada vía de agua.</p>
<p>La orquesta sonó compacta, el coro tuvo momentos gloriosos y la soprano Lucía Ferro sostuvo ella sola el segundo acto. La escena, en cambio, abusa del humo: hubo pasajes en los que no se veía a nadie.</p>""",
        site="El Diario del Valle",
        lang="es",
        h1="«La barca de piedra»: naufragio con aplausos",
        kicker="Crítica de ópera",
        page_type="review",
        item=("La barca de piedra", "TheaterEvent"),
    ),
    printed(
        "series, French paper, sentence and series between guillemets in the lead",
        "https://lematindescotes.example/culture/series/on-n-a-jamais-autant-aime-les-douaniers-6431.php",
        "On n’a jamais autant aimé les douaniers - Le Matin des Côtes",
        """<p>Six épisodes, deux postes frontière et un chien : il n’en faut pas plus à « Ligne de partage » pour tenir en haleine. La série de Karim Aubert, diffusée depuis lundi, commence comme un polar et finit en comédie sociale.</p>
<p>Les scénaristes ont compris qu’un douanier s’ennuie, et que cet ennui est filmable. Saison après saison, on voudrait y retourner ; il n’y en a pour l’instant qu’une. Les acteurs sont tous parfaits, le chien surtout.</p>
<p>Seul reproche à « Ligne de partage » : un dernier épisode bavard, qui explique ce que les cinq premiers avaient laissé deviner.</p>""",
        site="Le Matin des Côtes",
        lang="fr",
        h1="On n’a jamais autant aimé les douaniers",
        kicker="Critique",
        page_type="review",
        item=("Ligne de partage", "TVSeries"),
    ),
    printed(
        "restaurant, Italian paper, name in a fact box",
        "https://gazzettadelporto.example/gusto/recensioni/il-conto-torna-sempre",
        "Il conto torna sempre - Gazzetta del Porto",
        """<p>Si entra da una porta che sembra quella di un'officina e si esce tre ore dopo, contenti. In mezzo ci sono sette portate, un cuoco che parla poco e un pane che da solo vale il viaggio.</p>
<p>All'Officina dei Sapori il menu cambia ogni settimana. Le alici erano perfette, il risotto un punto troppo salato, il dessert una piccola meraviglia di limone. La carta dei vini è corta e onesta, la sala premurosa senza invadere.</p>
<div class="scheda"><h4>Officina dei Sapori</h4><p>Indirizzo: Via dei Calafati 12, Portovecchio</p><p>Prezzo medio: 38 euro, vini esclusi</p><p>Chiuso il lunedì</p></div>""",
        site="Gazzetta del Porto",
        lang="it",
        h1="Il conto torna sempre",
        page_type="review",
        item=("Officina dei Sapori", "Restaurant"),
    ),
    themed(
        "bar, title with a question, tags",
        "https://cityglass.example/bars/is-the-new-bar-on-mill-street-worth-the-stairs/",
        "Is the new bar on Mill Street worth the stairs? | City Glass",
        f"""<p>Seventy-one steps. We counted, because there is nothing else to do on the way up to Loft &amp; Ladder. At the top there is a very good Martini.</p><p>{FOOD}</p>
<p>We would climb the stairs to Loft &amp; Ladder again, though perhaps not twice in one night.</p><p><strong>Loft &amp; Ladder</strong><br>3 Mill Street, Saltby<br>Open daily 5pm–1am<br>Cocktails from £9</p>""",
        site="City Glass",
        tags='<a href="/tag/bar-review/" rel="tag">bar review</a> <a href="/tag/cocktails/" rel="tag">cocktails</a>',
        page_type="review",
        item=("Loft & Ladder", "Restaurant"),
    ),
    themed(
        "game for a platform (Spanish)",
        "https://mandoroto.example/analisis-farolero-para-pc",
        "Análisis de Farolero para PC - Mando Roto",
        """<p>Farolero llega a PC dos años después de su estreno en consolas, y lo hace con el mismo farol y algunos píxeles más. La jugabilidad sigue siendo su punto fuerte: encender, correr, apagar.</p>
<p>Los niveles son cortos, los jefes finales justos y el control responde. El rendimiento en equipos modestos nos ha sorprendido para bien, aunque la historia se repite.</p><p>Nota: 7,5</p>""",
        site="Mando Roto",
        lang="es",
        page_type="review",
        item=("Farolero", "VideoGame"),
    ),
    themed(
        "tea, what it is before the word",
        "https://leafandlatch.example/2021/03/tea-review-hollin-green-sencha/",
        "Tea Review: Hollin Green Sencha - Leaf & Latch",
        """<p>Hollin Green Sencha comes in a tin that does not want to be opened. The leaves are small and dark and smell of cut grass. Price: £8 for 100g.</p>
<p>First infusion, 70 degrees, one minute: sweet, a little pea. Second: better. Third: still there. The aftertaste is long and clean. For the price it is a good tea for every day.</p><p>Rating: 8/10</p>""",
        site="Leaf & Latch",
        h1="Tea Review: Hollin Green Sencha",
        page_type="review",
        item=("Hollin Green Sencha", "Product"),
    ),
    blogged(
        "book with a comma in its quoted title (Russian)",
        "http://bumazhnyigorod.example/2021/03/severnyi.html",
        "Рецензия: «Старый причал, дом шестой»",
        """<p>Роман Игоря Лапина «Старый причал, дом шестой» начинается с переклички жильцов, и к концу первой главы понимаешь, что половины из них уже нет.</p>
<p>Автор не торопится, персонажи говорят мало, и книга от этого только выигрывает. Читатель, который любит быстрые сюжеты, заскучает; остальным «Старый причал, дом шестой» станет любимой книгой года.</p>""",
        site="Бумажный город",
        lang="ru",
        page_type="review",
        item=("Старый причал, дом шестой", "Book"),
    ),
    blogged(
        "film in Portuguese, director in brackets",
        "http://cinefilodesofa.example/2021/03/o-faroleiro.html",
        "O Faroleiro do Norte (2019, de Rui Tavares)",
        f"""<p>{PROSE["pt"]}</p><p>O Faroleiro do Norte não é para todos, mas quem entrar no farol não vai querer sair.</p><p>Cotação: ★★★★☆</p>""",
        site="Cinéfilo de sofá",
        lang="pt",
        labels='Labels: <a rel="tag" href="/search/label/cinema">cinema</a>',
        page_type="review",
        item=("O Faroleiro do Norte", "Movie"),
    ),
    themed(
        "car, first drive (German)",
        "https://lenkradblog.example/fahrbericht-torvik-e3-touring",
        "Torvik E3 Touring: So fährt der Elektrokombi aus dem Norden - Lenkradblog",
        """<p>Der Torvik E3 Touring ist ein Auto für Leute, die Kisten fahren. Der Kofferraum fasst 610 Liter, die Reichweite liegt bei 430 Kilometern, der Preis beginnt bei 41.900 Euro.</p>
<p>Auf der Landstraße federt der Torvik sauber, auf der Autobahn wird es ab 130 laut. Die Sitze sind gut, die Bedienung ist es nicht: Für die Heizung braucht man drei Menüs. Der Verbrauch lag bei 19 kWh.</p><h2>Fazit</h2><p>Ein ehrlicher Kombi. Wir würden ihn kaufen, aber mit Knöpfen.</p>""",
        site="Lenkradblog",
        lang="de",
        h1="Torvik E3 Touring: So fährt der Elektrokombi aus dem Norden",
        page_type="review",
        item=("Torvik E3 Touring", "Product"),
    ),
    themed(
        "cosmetics, I tried it (French)",
        "https://poudreetsavon.example/jai-teste-le-baume-nuit-de-maree",
        "J’ai testé le baume Nuit de Marée de Sarrazine : mon avis",
        """<p>Quinze jours, matin et soir, sans tricher. Le baume Nuit de Marée de Sarrazine coûte 34 € les 50 ml et promet une peau « apaisée ». La mienne l’est.</p>
<p>La texture est épaisse, le parfum discret, l’application facile. En revanche le pot en verre est lourd et le couvercle ferme mal. Sur peau grasse, je passerais mon chemin.</p><p>Je le rachèterai. Ma note : 4/5</p>""",
        site="Poudre et savon",
        lang="fr",
        page_type="review",
        item_within="Nuit de Marée",
    ),
    themed(
        "album and band parted by a bar, word at the end (Polish)",
        "https://glosno.example/recenzje/wielorybnik-nocny-ton",
        "Wielorybnik | Nocny ton – recenzja płyty",
        """<p>Czwarta płyta Wielorybnika brzmi, jakby nagrano ją w suchym doku: pogłos, metal i dużo powietrza. „Nocny ton” trwa trzydzieści osiem minut i nie ma na nim słabego utworu.</p>
<p>Wokal jest schowany, gitary za to na wierzchu. Teksty mówią o pracy zmianowej i robią to bez patosu. Najlepsze piosenki zespół zostawił na koniec. „Nocny ton” to płyta na lata.</p>""",
        site="Głośno",
        lang="pl",
        page_type="review",
        item=("Nocny ton", "MusicAlbum"),
    ),
    # items that many have judged
    Style(
        "shop's page of reviews",
        "https://kitchenhaus.example/p/brandt-mill-7/reviews",
        f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Brandt Mill 7 Reviews (212) | Kitchenhaus</title></head><body><header><a href="/">Kitchenhaus</a></header>
<h1>Brandt Mill 7 Reviews</h1><p>4.3 out of 5, 212 ratings</p>{_READERS}<footer>Kitchenhaus Ltd</footer></body></html>""",
        {"page_type": "item", "item_name": "Brandt Mill 7"},
    ),
    Style(
        "reviews in Japanese",
        "https://kurashi.example/item/4471/kuchikomi/",
        """<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>ノア ケルビン2の口コミ・評判（48件） | くらし帖</title></head><body><header><a href="/">くらし帖</a></header><h1>ノア ケルビン2の口コミ・評判</h1><p>総合評価 4.2（48件）</p>
<ul class="reviews"><li class="review"><span class="name">みかん</span><span class="star">★★★★☆</span><time datetime="2021-02-01">2021/02/01</time><p>音が静かで夜でも使えます。洗うのが少し面倒です。</p></li>
<li class="review"><span class="name">たろう</span><span class="star">★★☆☆☆</span><time datetime="2021-01-11">2021/01/11</time><p>すぐに蓋が割れました。交換してもらいました。</p></li></ul></body></html>""",
        {"page_type": "item", "item_name": "ノア ケルビン2"},
    ),
    Style(
        "hotel, experiences (German)",
        "https://bettenfinder.example/hotels/saltau/hotel-alte-werft/bewertungen",
        """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Hotel Alte Werft (Saltau): 87 Bewertungen und Erfahrungen</title></head><body><header><a href="/">Bettenfinder</a></header><h1>Bewertungen zu Hotel Alte Werft</h1><p>Gesamtnote 8,1 von 10 aus 87 Bewertungen</p>
<div class="bewertung"><b>Renate K.</b> <i>9,0 / 10</i> <span>3. Februar 2021</span><p>Ruhiges Zimmer zum Hof, sehr gutes Frühstück, nur das Parken kostet extra.</p></div><div class="bewertung"><b>Olaf</b> <i>5,0 / 10</i> <span>14. Januar 2021</span><p>Das Bett war durchgelegen, und niemand wollte es hören.</p></div></body></html>""",
        {"page_type": "item", "item_name": "Hotel Alte Werft"},
    ),
    Style(
        "opinions (Spanish)",
        "https://opinaya.example/opiniones/sarrazine-nuit-de-maree",
        """<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Opiniones sobre Sarrazine Nuit de Marée - OpinaYa</title></head><body><header><a href="/">OpinaYa</a></header><h1>Opiniones sobre Sarrazine Nuit de Marée</h1><p>Media: 3,9/5 (31 opiniones)</p>
<div class="opinion"><b class="autor">Lola</b> <span class="nota">5/5</span> <time datetime="2021-02-03">3 feb 2021</time><p>La mejor crema que he tenido para el invierno.</p></div><div class="opinion"><b class="autor">Pepa_71</b> <span class="nota">2/5</span> <time datetime="2021-01-20">20 ene 2021</time><p>Me dejó la piel grasa y el bote no cierra.</p></div></body></html>""",
        {"page_type": "item", "item_name": "Sarrazine Nuit de Marée"},
    ),
    Style(
        "critiques of spectators (French)",
        "https://toutlecine.example/film/les-gardes/critiques-spectateurs/",
        """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Critiques spectateurs du film Les Gardes - ToutLeCiné</title></head><body><header><a href="/">ToutLeCiné</a></header><h1>Les Gardes : critiques spectateurs</h1><p>Note moyenne 3,2 pour 128 notes dont 14 critiques</p>
<div class="avis"><b class="pseudo">Momo75</b> <span class="note">4,0</span> <time datetime="2021-02-03">Publiée le 3 février 2021</time><p>Très bien joué, un peu long sur la fin, mais quelle lumière.</p></div><div class="avis"><b class="pseudo">lili_l</b> <span class="note">1,5</span> <time datetime="2021-01-20">Publiée le 20 janvier 2021</time><p>Je me suis ennuyée ferme pendant deux heures.</p></div></body></html>""",
        {"page_type": "item", "item_name": "Les Gardes"},
    ),
    # what is none
    printed(
        "opening of a restaurant",
        "https://eveninggazette.example/business/little-anchor-to-open-second-site",
        "Little Anchor to open second site on the harbour | Evening Gazette",
        """<p>The team behind Little Anchor, the nine-stool counter on Rope Walk, is to open a second restaurant in June. The new site will have forty seats and a terrace.</p>
<p>“We have had to turn away too many people,” said the chef, Dara Quill. The menu will be longer, with a grill and a children’s portion of the crab toast. Bookings open in May.</p><p>The council approved the terrace last week, despite objections from two neighbours.</p>""",
        site="Evening Gazette",
        is_review=False,
        item=None,
    ),
    themed(
        "a trailer",
        "https://reelbin.example/trailers/low-water-trailer",
        "Low Water: the first trailer for Ines Rocha’s new film is here - Reelbin",
        """<p>The first trailer for Low Water has landed, and it is as quiet as you would expect from the director of The Tin Harvest. Watch it below.</p><p>The film stars Ada Pell and Jonas Keil and opens in cinemas on 4 June. Ines Rocha directs from her own screenplay.</p>""",
        site="Reelbin",
        is_review=False,
        item=None,
    ),
    themed(
        "how to write one",
        "https://quillandink.example/how-to-write-a-book-review",
        "How to Write a Book Review: 7 Steps - Quill & Ink",
        """<p>A good book review tells readers what the book is about and whether it is worth their time. Here is how to write one.</p><h2>1. Read the book</h2><p>All of it.</p><h2>2. Take notes</h2><p>Mark the pages that made you angry.</p>
<h2>3. Say what it is about</h2><p>Without the ending.</p><h2>4. Give your opinion</h2><p>And your reasons.</p>""",
        site="Quill & Ink",
        is_review=False,
        item=None,
    ),
    Style(
        "a wiki's page of a film",
        "https://filmwiki.example/wiki/Low_Water_(film)",
        f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Low Water (film) - Filmwiki</title></head><body class="mediawiki"><div id="content"><h1 id="firstHeading">Low Water (film)</h1><table class="infobox"><tr><th colspan="2">Low Water</th></tr>
<tr><th>Directed by</th><td>Ines Rocha</td></tr><tr><th>Starring</th><td>Ada Pell<br>Jonas Keil</td></tr><tr><th>Running time</th><td>102 minutes</td></tr></table><p><b>Low Water</b> is a 2020 drama film written and directed by Ines Rocha.</p>
<h2>Plot</h2><p>{FILM}</p><h2>Reception</h2><p>On one aggregator the film has an approval rating of 84% based on 51 reviews. Critics praised the camera.</p><h2>References</h2></div></body></html>""",
        {"is_review": False},
    ),
    themed(
        "a shop's product page with praise",
        "https://noor.example/products/kelvin-2",
        "Kelvin 2 stand mixer | Noor",
        f"""<p>Meet Kelvin 2, our smallest stand mixer. £149.00 <button>Add to cart</button></p><p>{GEAR}</p><blockquote>“The best mixer of the year.” Kitchen Bench ★★★★★</blockquote><p>Free delivery on orders over £50. Two years’ warranty.</p>""",
        site="Noor",
        h1="Kelvin 2",
        is_review=False,
    ),
    printed(
        "news about a survey of research",
        "https://northernledger.example/health/review-finds-no-benefit-in-morning-cold-baths",
        "Review finds no benefit in morning cold baths | Northern Ledger",
        """<p>A review of forty studies has found no clear benefit in taking cold baths in the morning, researchers said on Monday.</p><p>The authors of the review, published in a medical journal, looked at trials with more than six thousand people. “People should do what they enjoy,” said the lead author.</p>
<p>Sales of plunge pools have doubled since 2019. Critics of the review said it had left out small trials.</p>""",
        site="Northern Ledger",
        is_review=False,
        item=None,
    ),
]
