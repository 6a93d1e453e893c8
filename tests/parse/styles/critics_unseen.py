"""Critics' pages in further shapes: boxes behind the text, weighed rows, bare figures, works in quotes and italics."""

from __future__ import annotations

from tests.parse.styles.prose import BOOK, FILM, GAME, GEAR, MUSIC, PROSE, STAGE, Style, filled

STYLES = [
    Style(
        "stars as pictures on a bare page",
        "http://home.kinofreund.example/kritiken/m/muehlrad.htm",
        filled(
            """<html><head><title>Das Mühlrad - Kritik</title></head><body bgcolor="#ffffff"><p align="center"><font size="6" face="Times">Das Mühlrad</font></p><p align="center"><img src="muehlrad1.jpg" width="300" border="1"><br><font
size="1">Ilse Bracht als Müllerin (Foto: Nordkante)</font></p><p><font size="2">Deutschland 1996, 102 Min.<br>Regie: Joost Hellmann<br>Buch: Joost Hellmann, Anke Ried<br>Mit Ilse Bracht, Peer Tamm</font></p><p>Wasser läuft, ein
Rad dreht sich, eine Frau schweigt. Mehr braucht Hellmann nicht, um in hundert Minuten von einem ganzen Jahrhundert zu erzählen.</p>$P<p><b>Wertung:</b> <img src="stern.gif"><img src="stern.gif"><img src="stern.gif"><img
src="stern_leer.gif"><img src="stern_leer.gif"></p><p><i>Rolf Ungerer</i></p><p><a href="index.htm">Zurück zur Übersicht</a></p></body></html>""",
            PROSE["de"],
        ),
        {
            "page_type": "review",
            "rating": (3.0, 5.0),
            "subs": {},
            "item": ("Das Mühlrad", "Movie"),
            "captions": [("Ilse Bracht als Müllerin", "Nordkante")],
        },
    ),
    Style(
        "season in brackets",
        "https://www.nerdista.example/criticas/series/critica-marea-baja-temporada-1",
        filled(
            """<!doctype html><html lang="es"><head><title>Crítica: 'Marea baja' (temporada 1), el faro que no quería alumbrar - Nerdista</title><meta property="og:site_name" content="Nerdista"></head><body><header class="site"><a
href="/">Nerdista</a></header><article class="entry"><h1 class="entry-title">Crítica: 'Marea baja' (temporada 1), el faro que no quería alumbrar</h1><p class="entry-meta"><span>Por <a href="/autor/lucas/">Lucas Ferrán</a></span>
<time datetime="2023-10-05T10:00:00+02:00">5 octubre, 2023</time></p><figure class="wp-block-image"><img src="mb.jpg" alt="Marea baja serie"><figcaption class="wp-element-caption">Elena Prada en una escena de 'Marea baja' |
Fuente: Tres Faros</figcaption></figure><p>Hay series que te piden fe y series que te piden paciencia. 'Marea baja' pide las dos cosas y, al final, las devuelve con intereses.</p>$P<h2>Un pueblo con secretos (y con
viento)</h2>$P<h2>¿Merece la pena?</h2>$P<div class="resumen-critica"><h3>Marea baja</h3><div class="estrellas" data-puntuacion="7"><span style="width:70%"></span></div><p><b>Puntuación: 7 sobre 10</b></p><p>Temporada 1, 6
episodios, disponible en StreamBox.</p></div></article></body></html>""",
            PROSE["es"],
        ),
        {
            "page_type": "review",
            "rating": (7.0, 10.0),
            "subs": {},
            "item": ("Marea baja", "TVSeries"),
            "headings": ["Un pueblo con secretos (y con viento)", "¿Merece la pena?"],
            "captions": [("Elena Prada en una escena de 'Marea baja'", "Tres Faros")],
        },
    ),
    Style(
        "hashed figure beside the data",
        "https://www.turntable.example/albums/the-lanternjaws/small-weather",
        filled(
            """<!doctype html><html lang="en-GB"><head><title>The Lanternjaws – ‘Small Weather’ review: storms in teacups</title><script
type="application/ld+json">{"@context":"https://schema.org","@type":"Review","itemReviewed":{"@type":"MusicAlbum","name":"Small Weather","byArtist":{"@type":"MusicGroup","name":"The
Lanternjaws"}},"author":{"@type":"Person","name":"Kit Osborne"},"datePublished":"2022-02-11","reviewRating":{"@type":"Rating","ratingValue":"80","bestRating":"100","worstRating":"0"}}</script></head><body><div
class="app"><article><div class="_3kQ2"><h1 class="_9aZ">The Lanternjaws – ‘Small Weather’ review: storms in teacups</h1><p class="_8bC">The Leeds five-piece turn down, and hit harder</p></div><div class="_1x"><span
class="_x2">4</span><span class="_x3">/5</span></div><p class="_aut">By <a href="/w/kit">Kit Osborne</a></p><p>On their second album The Lanternjaws have found out what quiet is for. It is for the moment just before the
drums.</p>$P<h3 class="_dt">Details</h3><ul><li><strong>Release date: </strong>February 11, 2022</li><li><strong>Record label: </strong>Paper Moon</li></ul></article></div></body></html>""",
            MUSIC,
        ),
        {
            "page_type": "review",
            "rating": (80.0, 100.0),
            "subs": {},
            "item": ("Small Weather", "MusicAlbum"),
            "headings": ["Details"],
        },
    ),
    Style(
        "points and figure behind the text",
        "https://www.joypost.example/reviews/mossgate-review/1900-6417999/",
        filled(
            """<!doctype html><html lang="en"><head><title>Mossgate Review - A Quiet Kind Of Dungeon - JoyPost</title></head><body><div id="site"><main><div class="content-head"><h1>Mossgate Review - A Quiet Kind Of Dungeon</h1><h2
class="deck">Fewer monsters, more moss.</h2><p>By <a href="/profile/ashlin/">Ashlin Moore</a> on September 14, 2021 at 5:00AM PDT</p></div><article><p>Mossgate hands you a lantern, a broom and a warning. Two of them will be
useful.</p>$P<figure class="image"><a href="m1.jpg"><img src="m1.jpg" alt=""></a><figcaption>Sweeping is most of it.</figcaption></figure>$P<aside class="gallery"><h3>Gallery</h3><img src="a.jpg"><img
src="b.jpg"></aside></article><section class="review-breakdown"><dl class="scorecard"><dt>The Good</dt><dd><ul><li>Every room tells a story</li><li>The broom feels great</li></ul></dd><dt>The Bad</dt><dd><ul><li>Save points are
far apart</li></ul></dd></dl><div class="score-block"><div class="num">8</div><div class="word">Great</div></div><div class="about"><h4>About the author</h4><p>Ashlin swept Mossgate for 22 hours on Switch. Code was provided by the
publisher.</p></div></section></main></div></body></html>""",
            GAME,
        ),
        {
            "page_type": "review",
            "rating": (8.0, None),
            "subs": {},
            "item": ("Mossgate", "VideoGame"),
            "headings": ["Fewer monsters, more moss."],
            "captions": [("Sweeping is most of it.", None)],
            "pros": ["Every room tells a story", "The broom feels great"],
            "cons": ["Save points are far apart"],
        },
    ),
    Style(
        "particulars and note in one post",
        "https://lectures-du-soir.example/2015/06/le-sel-des-jours-marthe-vinay.html",
        filled(
            """<!DOCTYPE html><html lang="fr"><head><title>Lectures du soir: Le sel des jours - Marthe Vinay</title></head><body class="item-view"><div class="main"><div class="post hentry"><h3 class="post-title entry-title">Le sel des jours -
Marthe Vinay</h3><div class="post-body entry-content"><div class="separator"><a href="sel.jpg"><img src="sel.jpg"></a></div><b>Titre</b> : Le sel des jours<br><b>Auteur</b> : Marthe Vinay<br><b>Éditeur</b> : L'Anse<br><b>Nombre de
pages</b> : 287<br><br><b>Résumé</b> :<br>Une saunière reçoit chaque matin une lettre que personne n'a écrite.<br><br><b>Mon avis</b> :<br>J'ai ouvert ce livre pour dix minutes et je l'ai refermé à l'aube. Marthe Vinay écrit comme
on sale : par pincées.<br><br>$P<br><b>Ma note</b> : 17/20<br></div><div class="post-footer">Publié par Solène à 21:14 <a href="#comments">3 commentaires</a></div></div><div id="comments"><h4>3 commentaires:</h4><p>Karine: Moi
j'ai mis 12/20 !</p></div></div></body></html>""",
            PROSE["fr"],
        ),
        {"page_type": "review", "rating": (17.0, 20.0), "subs": {}, "item": ("Le sel des jours", "Movie")},
    ),
    Style(
        "pagella of bare figures",
        "https://www.forchettaclub.example/recensioni/ristoranti/milano/osteria-del-vento",
        filled(
            """<!doctype html><html lang="it"><head><title>Osteria del Vento a Milano: la recensione | Forchetta Club</title></head><body><main class="scheda"><h1>Osteria del Vento</h1><p class="indirizzo">Via dei Tigli 14, 20100 Milano · Tel.
02 0000000</p><p>Prezzo medio: 45 euro · Chiuso lunedì</p><p class="firma">di Ettore Manfrin · 8 marzo 2020</p><p>Si entra per il profumo e si resta per il silenzio. All'Osteria del Vento la cucina è a vista, ma sono i camerieri a
fare spettacolo.</p>$P<div class="pagella"><div><b>Cucina</b> 8</div><div><b>Servizio</b> 7,5</div><div><b>Cantina</b> 6</div><div><b>Ambiente</b> 8</div><div class="tot"><b>Voto</b> 7,5</div></div></main></body></html>""",
            PROSE["it"],
        ),
        {
            "page_type": "review",
            "rating": (7.5, None),
            "subs": {"Cucina": 8.0, "Servizio": 7.5, "Cantina": 6.0, "Ambiente": 8.0},
            "item": ("Osteria del Vento", "Restaurant"),
        },
    ),
    Style(
        "test of a car in Portuguese",
        "https://www.rodagem.example/avaliacoes/teste-ventura-s-hibrido-2022.html",
        filled(
            """<!doctype html><html lang="pt-BR"><head><title>Teste: Ventura S Híbrido 2022 anda muito e bebe pouco</title></head><body><article><h1>Teste: Ventura S Híbrido 2022 anda muito e bebe pouco</h1><div class="autor">Texto: Bruno
Salgueiro | Fotos: Ivo Luz</div><div>14/04/2022 07h00</div><p>O Ventura S Híbrido chega por R$ 154.990 e promete 17 km/l na cidade. Rodamos 800 km para conferir.</p>$P<figure><img src="v.jpg"><figcaption>Painel do Ventura S tem
tela de 10 polegadas (Ivo Luz/Rodagem)</figcaption></figure>$P<h3>Avaliação</h3><ul class="notas"><li>Desempenho <b>9</b></li><li>Consumo <b>8,5</b></li><li>Conforto <b>7</b></li><li>Espaço <b>6,5</b></li></ul><p><b>Prós:</b>
consumo baixo, bom acabamento</p><p><b>Contras:</b> porta-malas pequeno</p></article></body></html>""",
            PROSE["pt"],
        ),
        {
            "page_type": "review",
            "rating": None,
            "subs": {"Desempenho": 9.0, "Consumo": 8.5, "Conforto": 7.0, "Espaço": 6.5},
            "headings": ["Avaliação"],
            "captions": [("Painel do Ventura S tem tela de 10 polegadas", "Ivo Luz/Rodagem")],
            "pros": ["consumo baixo, bom acabamento"],
            "cons": ["porta-malas pequeno"],
        },
    ),
    Style(
        "rows that say what they weigh",
        "https://thegearcellar.example/reviews/outdoor/stoves/cinder-mini-2-stove-review",
        filled(
            """<!doctype html><html lang="en"><head><title>Cinder Mini 2 Stove Review | Tested & Rated</title></head><body><div class="l-page"><div class="crumbs"><a href="/">Home</a> › <a href="/outdoor">Outdoor</a> › <a href="/stoves">Camping
Stoves</a></div><h1>Cinder Mini 2 Stove Review</h1><p class="tag">A tiny stove that boils water faster than you can find a mug</p><div class="prodbox"><img src="c.jpg"><div
class="score-line"><span>74</span><small>OVERALL<br>SCORE</small></div><div>Price: $59 List | $44 at TrailShop</div><div><b>Pros:</b> Light, fast boil, cheap</div><div><b>Cons:</b> Poor in wind, loud</div><div><b>Manufacturer:</b>
Cinder</div><div class="by">By <a href="/a/j">June Halloran</a> ⋅ Review Editor</div><div>May 3, 2022</div></div><div class="rank"><table><tr><td>Boil Time - 25%</td><td>8.0</td></tr><tr><td>Weight -
25%</td><td>9.0</td></tr><tr><td>Wind Resistance - 25%</td><td>4.0</td></tr><tr><td>Ease of Use - 25%</td><td>7.0</td></tr></table></div><h2>Our Verdict</h2><p>The Cinder Mini 2 is the stove to forget in your bag until you need
it. It is fast and it is small, and in a breeze it is hopeless.</p><h2>Our Analysis and Test Results</h2>$P<h3>Boil Time</h3>$P<div class="imgwrap"><img src="w.jpg" alt="stove"><div class="imgcaption">Half a litre in under three
minutes. <span class="photog">Photo: June Halloran</span></div></div><h3>Weight</h3>$P<h2>Conclusion</h2>$P</div></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (74.0, None),
            "subs": {"Boil Time": 8.0, "Weight": 9.0, "Wind Resistance": 4.0, "Ease of Use": 7.0},
            "item": ("Cinder Mini 2 Stove", "Product"),
            "headings": ["Our Verdict", "Our Analysis and Test Results", "Boil Time", "Weight", "Conclusion"],
            "captions": [("Half a litre in under three minutes.", "June Halloran")],
            "pros": ["Light, fast boil, cheap"],
            "cons": ["Poor in wind, loud"],
            "verdict": "The Cinder Mini 2 is the stove to forget in your bag until you need it. It is fast and it is small, and in a breeze it is hopeless.",
        },
    ),
    Style(
        "italics in a headline that goes on",
        "https://www.playbillboard.example/reviews/off-broadway/article/review-the-tin-orchard-is-ripe/",
        filled(
            """<!doctype html><html lang="en"><head><title>Review: The Tin Orchard Is Ripe for the Picking</title><meta name="description" content="Lena Marsh's new musical opens at the Yard."></head><body><article><header><p
class="eyebrow">Off-Broadway Reviews</p><h1>Review: <em>The Tin Orchard</em> Is Ripe for the Picking</h1><p>Lena Marsh's new musical opens at the Yard.</p><p class="author">Hal Pinsky | Off-Broadway | January 27,
2023</p></header><figure><img src="t.jpg"><figcaption>The cast of <em>The Tin Orchard</em> at the Yard<br><small>(© Bea Lomax)</small></figcaption></figure><p>Lena Marsh writes songs like other people fold letters, and in <em>The
Tin Orchard</em> she has folded twenty of them into a show about scrap dealers.</p>$P<h4>Featured In This Story</h4><div class="showcard"><h3>The Tin Orchard</h3><p>Closed: February 26, 2023</p></div></article></body></html>""",
            STAGE,
        ),
        {
            "page_type": "review",
            "rating": None,
            "item": ("The Tin Orchard", "TheaterEvent"),
            "captions": [("The cast of The Tin Orchard at the Yard", "Bea Lomax")],
        },
    ),
    Style(
        "icons without a name",
        "https://www.petrol-heads.example/car-reviews/fenn/tourer/first-drive",
        filled(
            """<!doctype html><html lang="en-GB"><head><title>Fenn Tourer 2023 review | Petrol Heads</title></head><body><main><h1>Fenn Tourer 2023 review</h1><p class="strap">The estate nobody asked for turns out to be the one we need</p><div
class="meta">by <a href="/team/ollie">Ollie Grange</a><span>Published 2 March 2023</span></div><div class="overall"><p>Our rating</p><ul class="blobs"><li class="blob full"></li><li class="blob full"></li><li class="blob
full"></li><li class="blob half"></li><li class="blob"></li></ul></div><div class="goodbad"><section><h3>What we like</h3><ul><li>Vast boot</li><li>Supple ride</li></ul></section><section><h3>What we don't</h3><ul><li>Dull
steering</li></ul></section></div><nav class="jump"><p>Jump to:</p><a href="#what-is-it">What is it?</a><a href="#interior">Interior</a><a href="#verdict">Verdict</a></nav><h2 id="what-is-it">What is it?</h2><p>The Fenn Tourer is
an estate car in an age of crossovers, priced from £28,400.</p>$P<h2 id="interior">Interior</h2>$P<h2 id="verdict">Verdict</h2><p>A car for people who know what a boot is for.</p></main></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "subs": {},
            "headings": ["What we like", "What we don't", "What is it?", "Interior", "Verdict"],
            "pros": ["Vast boot", "Supple ride"],
            "cons": ["Dull steering"],
            "verdict": "A car for people who know what a boot is for.",
            "quick_links": ["What is it?", "Interior", "Verdict"],
        },
    ),
    Style(
        "figure and scale in one box",
        "https://igrolog.example/obzory/mohovye-vorota",
        filled(
            """<!doctype html><html lang="ru"><head><title>Обзор Mossgate: метла, мох и тишина</title></head><body><article><h1>Обзор Mossgate: метла, мох и тишина</h1><p>Автор: <a href="/u/pavel">Павел Ершов</a> · 15 сентября 2021</p><p>В
Mossgate вам дают фонарь, метлу и предупреждение. Пригодится первое и второе.</p>$P<h2>Итог</h2><div class="itog"><p class="plus"><b>Плюсы:</b> продуманные комнаты; приятное управление</p><p class="minus"><b>Минусы:</b> редкие
сохранения</p><div class="ocenka">8,5<span>из 10</span></div></div></article></body></html>""",
            PROSE["ru"],
        ),
        {
            "page_type": "review",
            "rating": (8.5, 10.0),
            "subs": {},
            "item": ("Mossgate", "Movie"),
            "headings": ["Итог"],
            "cons": ["редкие сохранения"],
        },
    ),
    Style(
        "review in Chinese",
        "https://shudeng.example/review/20210304/yan.html",
        filled(
            """<!doctype html><html lang="zh-CN"><head><title>书评:盐的日子里没有坏人</title></head><body><div class="art"><h1>书评:盐的日子里没有坏人</h1><div class="info">2021-03-04
文/林小鹿</div><p>《盐的日子》(玛尔特·维奈著,岸边出版社,2020年)讲的是一个盐工每天清晨收到一封无人写过的信。</p><p>小说写得极慢,慢到读者可以听见水分蒸发的声音。作者不解释,读者也不必追问。</p><p>这本书的好处在于它相信沉默。人物彼此躲避,又彼此等待,最后在盐田里相遇。</p><p>评分:★★★★☆</p></div></body></html>""",
            BOOK,
        ),
        {"page_type": "review", "rating": (4.0, 5.0), "subs": {}},
    ),
    Style(
        "grade before the headline",
        "https://www.thecritique.example/film/2014/08/22/review-glass-mile",
        filled(
            """<!doctype html><html><head><title>Glass Mile · Film Review The race runs itself · The Critique</title></head><body><div class="review"><div class="grade-box"><span class="grade">B-</span></div><h1>The race runs itself in the
sleek, empty <i>Glass Mile</i></h1><div class="byline">By <a>Abel Dunne</a><br>Aug 22, 2014 | 12:00 AM</div><div class="info-box"><h4>Glass Mile</h4><ul><li><b>Director:</b> Serge Aumont</li><li><b>Runtime:</b> 96
minutes</li><li><b>Rating:</b> R</li><li><b>Cast:</b> Ida Crane, Cole Baird</li></ul></div><div class="body"><p>There is a shot in <i>Glass Mile</i> that lasts as long as its hero can hold his breath. It is the film's best idea,
and it arrives at minute four.</p>$P</div></div></body></html>""",
            FILM,
        ),
        {"page_type": "review", "rating": ("B-", None), "subs": {}, "item": ("Glass Mile", "Movie")},
    ),
    Style(
        "glyphs of a play",
        "https://www.cultuurblik.example/theater/recensie-de-zoutdochter-toneelhuis",
        filled(
            """<!doctype html><html lang="nl"><head><title>De Zoutdochter van Toneelhuis West: droog en ontroerend ★★★★☆</title></head><body><article><h1>De Zoutdochter van Toneelhuis West: droog en ontroerend</h1><p
class="score">★★★★☆</p><p>Door Hanna Wierda, 3 februari 2022</p><p class="info">De Zoutdochter, Toneelhuis West. Regie: Joris Vaan. Gezien: 1/2, Stadsschouwburg. Tournee t/m 30/4.</p><p>Een berg zout, twee zussen en een vader die
maar niet wil sterven. Meer heeft Joris Vaan niet nodig.</p>$P<figure><img src="z.jpg"><figcaption>Twee zussen op een berg zout. Foto Wim de Haas</figcaption></figure></article></body></html>""",
            PROSE["nl"],
        ),
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {},
            "item": ("De Zoutdochter", "Movie"),
            "captions": [("Twee zussen op een berg zout.", "Wim de Haas")],
        },
    ),
    Style(
        "application in a graph",
        "https://www.apptable.example/review/tidepool-app",
        filled(
            """<!doctype html><html lang="en"><head><title>Tidepool review: the calmest to-do list - AppTable</title><script
type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"https://www.apptable.example/review/tidepool-app"},{"@type":"Article","headline":"Tidepool review: the calmest to-do
list","author":{"@type":"Person","name":"Nils
Abery"},"datePublished":"2021-12-01"},{"@type":"SoftwareApplication","name":"Tidepool","applicationCategory":"Productivity","offers":{"@type":"Offer","price":"3.99"},"review":{"@type":"Review","author":{"@type":"Person","name":"Nils
Abery"},"reviewRating":{"@type":"Rating","ratingValue":4.5,"bestRating":5}}}]}</script></head><body><main><h1>Tidepool review: the calmest to-do list</h1><p>Nils Abery · Dec 1, 2021</p><div class="summary"><h2>At a
glance</h2><h3>Expert's Rating</h3><span class="starRating" aria-label="4.5 out of 5"></span><h3>Pros</h3><ul><li>Gentle reminders</li><li>No account needed</li></ul><h3>Cons</h3><ul><li>No web version</li></ul><h3>Our
Verdict</h3><p>Tidepool is the first to-do list that never once made me feel guilty.</p></div><p>Most to-do apps shout. Tidepool hums.</p>$P<h2>Lists that breathe</h2>$P</main></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (4.5, 5.0),
            "subs": {},
            "item": ("Tidepool", "SoftwareApplication"),
            "headings": ["Lists that breathe"],
            "pros": ["Gentle reminders", "No account needed"],
            "cons": ["No web version"],
            "verdict": "Tidepool is the first to-do list that never once made me feel guilty.",
        },
    ),
    Style(
        "issue of a comic",
        "https://panelpusher.example/2019/08/14/harrow-lane-3-review/",
        filled(
            """<!doctype html><html lang="en-US"><head><title>“Harrow Lane” #3 – Panel Pusher</title></head><body><article class="post"><h1>“Harrow Lane” #3</h1><div class="byline">By <a href="/author/dex/">Dex Orlov</a> | August 14th,
2019</div><div class="credits"><p><strong>Written by Ana Reyes<br>Illustrated by Jun Okada<br>Lettered by Pip Mott</strong></p></div><p>The street gets longer every issue. In its third chapter “Harrow Lane” finally tells us why,
and it is worse than we thought.</p>$P<p><strong>Final Verdict: 8.6</strong> – The best haunted street in comics.</p></article></body></html>""",
            BOOK,
        ),
        {
            "page_type": "review",
            "rating": (8.6, None),
            "subs": {},
            "item": ("Harrow Lane", "Book"),
            "verdict": "The best haunted street in comics.",
        },
    ),
    Style(
        "news of a season",
        "https://www.nerdista.example/noticias/marea-baja-renueva",
        filled(
            """<!doctype html><html lang="es"><head><title>'Marea baja' renueva por una segunda temporada</title></head><body><article><h1>'Marea baja' renueva por una segunda temporada</h1><p>Por Lucas Ferrán</p><p>StreamBox ha confirmado una
segunda temporada de 'Marea baja', que tiene un 7,8 en la web de usuarios y un 91% de críticas positivas.</p>$P</article></body></html>""",
            PROSE["es"],
        ),
        {"page_type": "article", "rating": None},
    ),
    Style(
        "recipe with votes",
        "https://forchettaclub.example/ricette/risotto",
        filled(
            """<!doctype html><html lang="it"><head><title>Risotto al limone</title></head><body><article><h1>Risotto al limone</h1><p>di Ettore Manfrin</p><p>Difficoltà: 2/5. Tempo: 40 minuti. Dosi per 4
persone.</p><h3>Ingredienti</h3><ul><li>320 g di riso</li><li>1/2 limone</li></ul>$P<p>Vota la ricetta: ★★★★☆ (128 voti)</p></article></body></html>""",
            PROSE["it"],
        ),
        {"page_type": "article", "rating": None},
    ),
    Style(
        "list of best cars",
        "https://www.petrol-heads.example/best-cars/best-estates",
        filled(
            """<!doctype html><html lang="en"><head><title>Best estate cars 2023</title></head><body><main><h1>Best estate cars 2023</h1><p>by Ollie Grange</p><h2>1. Fenn Tourer</h2><p>Our rating: 3.5/5. The boot is vast.</p><h2>2. Marl
Wagon</h2><p>Our rating: 4/5. The ride is supple.</p>$P</main></body></html>""",
            FILM,
        ),
        {"page_type": "article", "rating": None},
    ),
    Style(
        "an essay of a reader",
        "https://lectures-du-soir.example/2015/05/pourquoi-je-lis.html",
        filled(
            """<!doctype html><html lang="fr"><head><title>Lectures du soir: Pourquoi je lis la nuit</title></head><body><div class="post hentry"><h3 class="post-title entry-title">Pourquoi je lis la nuit</h3><div class="post-body"><p>Parce que
le jour je dors mal. J'ai lu 8 livres sur 10 après minuit, et la critique est facile.</p>$P</div></div></body></html>""",
            PROSE["fr"],
        ),
        {"page_type": "article", "rating": None},
    ),
]
