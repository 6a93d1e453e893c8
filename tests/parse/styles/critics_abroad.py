"""Critics' pages in other languages, and pages that only speak of scores."""

from __future__ import annotations

from tests.parse.styles.prose import FILM, PROSE, Style, filled

STYLES = [
    Style(
        "grades with shares",
        "https://www.klangkammer.example/tests/lautsprecher/corvane-s5-test",
        filled(
            """<!doctype html><html lang="de"><head><title>Corvane S5 im Test: Großer Klang, kleiner Fuß | Klangkammer</title></head><body><main><h1>Corvane S5 im Test: Großer Klang, kleiner Fuß</h1><div class="meta"><span>von Uwe Brandl</span>
<span>14.11.2023</span></div><div class="ez-toc-container" id="ez-toc-container"><p class="ez-toc-title">Inhalt</p><nav><ul><li><a class="ez-toc-link" href="#aufbau" title="Aufbau">Aufbau</a></li><li><a class="ez-toc-link"
href="#klang" title="Klang">Klang</a></li><li><a class="ez-toc-link" href="#fazit" title="Fazit">Fazit</a></li></ul></nav></div><p>Die Corvane S5 stehen auf einem Fuß, der kleiner ist als eine Postkarte, und klingen wie ein
Schrank.</p><h2><span id="aufbau">Aufbau</span></h2><figure class="wp-block-image"><img src="s5.jpg"><figcaption>Der Hochtöner sitzt hinter einem Gitter aus Stahl (Foto: U. Brandl)</figcaption></figure>$P<h2><span
id="klang">Klang</span></h2>$P<h2><span id="fazit">Fazit</span></h2><p>Wer Platz für einen Schrank, aber nur eine Postkarte hat, wird hier glücklich.</p><table class="bewertung"><tr><th colspan="2">Bewertung</th></tr><tr><td>Klang
(50%)</td><td>1,2</td></tr><tr><td>Ausstattung (30%)</td><td>1,5</td></tr><tr><td>Verarbeitung (20%)</td><td>1,0</td></tr><tr><td><b>Gesamtnote</b></td><td><b>1,3</b></td></tr><tr><td>Preis/Leistung</td><td>sehr
gut</td></tr></table></main></body></html>""",
            PROSE["de"],
        ),
        {
            "page_type": "review",
            "rating": (1.3, None),
            "subs": {"Klang": 1.2, "Ausstattung": 1.5, "Verarbeitung": 1.0},
            "item": ("Corvane S5", "Movie"),
            "headings": ["Aufbau", "Klang", "Fazit"],
            "captions": [("Der Hochtöner sitzt hinter einem Gitter aus Stahl", "U. Brandl")],
            "verdict": "Wer Platz für einen Schrank, aber nur eine Postkarte hat, wird hier glücklich.",
            "quick_links": ["Aufbau", "Klang", "Fazit"],
        },
    ),
    Style(
        "les plus and les moins",
        "https://www.boutonrouge.example/jeux/kestrel-yard-305/test-de-la-ferraille-et-du-coeur-305600.html",
        filled(
            """<!doctype html><html lang="fr"><head><title>Test : De la ferraille et du cœur - Kestrel Yard - BoutonRouge</title></head><body><header><a href="/">BoutonRouge</a></header><article><div class="gk__head"><span>TEST</span><h1>Kestrel
Yard : de la ferraille et du cœur</h1><p>par <a href="/u/lys">Lys Morand</a>, le 6 mai 2024 à 18h00</p></div><div class="gk__body"><p>La première voiture compressée appartenait à une certaine Orla. On le sait parce que sa liste de
courses était restée dans la boîte à gants.</p>$P<h2>Presse-purée</h2>$P</div><div class="gk__verdict"><h2>L'Avis de BoutonRouge</h2><div class="gk__note"><span>7</span></div><div class="cols"><div class="col"><strong>Les
plus</strong><ul><li>Des histoires fines</li></ul></div><div class="col"><strong>Les moins</strong><ul><li>Des menus rétifs</li></ul></div></div><p>Un jeu de gestion qui donne mauvaise conscience, et c'est un compliment.</p><div
class="gk__users">Moyenne joueurs : 7.8 (41 votes)</div></div></article></body></html>""",
            PROSE["fr"],
        ),
        {
            "page_type": "review",
            "rating": (7.0, None),
            "subs": {},
            "item": ("Kestrel Yard", "Movie"),
            "headings": ["Presse-purée"],
            "pros": ["Des histoires fines"],
            "cons": ["Des menus rétifs"],
        },
    ),
    Style(
        "aspects in a table, readers below",
        "https://mandos.example/analisis/ps5/salt-crown/11800",
        filled(
            """<!doctype html><html lang="es"><head><title>Análisis Salt Crown - PS5, PC</title></head><body><div id="contenido"><div class="migas"><a href="/">Inicio</a> &gt; <a href="/analisis">Análisis</a></div><h1 itemprop="name
headline">Análisis Salt Crown, el precio del pescado (PS5, PC)</h1><p class="entradilla">Un juego de comercio medieval con mucho olor.</p><p class="autor">Nuria Palau · 17:00 21/2/2024</p><div class="texto"><p>El mapa de Salt
Crown es una costa y su moneda es un olor. Eres el tercer hijo de un barón con un solo puerto.</p>$P<h2>Red a red</h2>$P<p>Hemos realizado este análisis en PS5 con un código que nos ha proporcionado la editora.</p></div><div
class="cajanota"><div class="autorcaja">Nuria Palau<br>Redactora</div><table><tr><td>Gráficos</td><td>7</td></tr><tr><td>Sonido</td><td>8</td></tr><tr><td>Jugabilidad</td><td>7.5</td></tr></table><div class="notajuego">NOTA
<b>7.3</b></div><div class="puntos"><h3>Puntos positivos</h3><p>Comerciar es un placer</p><h3>Puntos negativos</h3><p>Las batallas aburren</p></div><h3>En resumen</h3><p>Denso y divertido mientras no salgan las
espadas.</p></div><div class="comunidad">Nota de los lectores: 8.1 (132 votos)</div></div></body></html>""",
            PROSE["es"],
        ),
        {
            "page_type": "review",
            "rating": (7.3, None),
            "subs": {"Gráficos": 7.0, "Sonido": 8.0, "Jugabilidad": 7.5},
            "item": ("Salt Crown", "Movie"),
            "pros": ["Comerciar es un placer"],
            "cons": ["Las batallas aburren"],
            "verdict": "Denso y divertido mientras no salgan las espadas.",
        },
    ),
    Style(
        "mark as a picture",
        "https://www.rocciasonora.example/recensioni/2024-marrowandthehours-slowferry.htm",
        filled(
            """<!doctype html><html lang="it"><head><title>Marrow and the Hours - Slow Ferry :: Le Recensioni di RocciaSonora</title></head><body><div id="main"><div id="cont_recensione"><div class="testa"><img src="sf.jpg" alt="Slow
Ferry"><h2>Marrow and the Hours</h2><h1>Slow Ferry</h1><p>2024 (Dormouse)<br>indie-folk</p></div><div class="autore">di Elio Fabbri</div><div id="voto_testo"><img src="/img/voti/7_5.gif" alt="7.5"></div><div class="testo"><p>Ogni
canzone di Slow Ferry si svolge in viaggio. Il quartetto scrive di traversate come altri scrivono di matrimoni.</p>$P<p class="data">(09/04/2024)</p></div><h3>Tracklist</h3><ol><li>Ballast</li><li>Slow
Ferry</li></ol></div></div></body></html>""",
            PROSE["it"],
        ),
        {"page_type": "review", "rating": (7.5, None), "subs": {}},
    ),
    Style(
        "author mark beside users",
        "https://www.stopkadr.example/review/iron-orchard",
        filled(
            """<!doctype html><html lang="ru"><head><title>Iron Orchard: Обзор игры — Stopkadr</title></head><body><article class="article"><div class="article-label">Обзор</div><h1>Iron Orchard: обзор</h1><div class="article-info"><a
href="/user/d">Дарья Мельник</a> · 7 октября 2023</div><div class="article-toc"><b>Содержание</b><ul><li><a href="#s1">Поле и танк</a></li><li><a href="#s2">Зима</a></li><li><a href="#s3">Вывод</a></li></ul></div><p>Iron Orchard
даёт вам поле, ржавый танк и вопрос, за чем из них ухаживать. Ответ занимает тридцать часов.</p><h2 id="s1">Поле и танк</h2>$P<h2 id="s2">Зима</h2>$P<h2 id="s3">Вывод</h2><p>Две игры, которые не должны были встретиться, скучают
друг без друга.</p><div class="review-result"><div class="review-result__label">Изумительно</div><div class="pros"><h4>Понравилось</h4><ul><li>смесь жанров</li></ul></div><div class="cons"><h4>Не
понравилось</h4><ul><li>инвентарь</li></ul></div><div class="review-result__author">Оценка автора <span>8,5</span></div><div class="review-result__readers">Оценка пользователей <span>7,9</span> (210
голосов)</div></div></article></body></html>""",
            PROSE["ru"],
        ),
        {
            "page_type": "review",
            "rating": (8.5, None),
            "subs": {},
            "item": ("Iron Orchard", "Movie"),
            "headings": ["Поле и танк", "Зима", "Вывод"],
            "pros": ["смесь жанров"],
            "cons": ["инвентарь"],
            "verdict": "Две игры, которые не должны были встретиться, скучают друг без друга.",
            "quick_links": ["Поле и танк", "Зима", "Вывод"],
        },
    ),
    Style(
        "contents without numbers",
        "https://eiga-nikki.example/entry/2023/10/21/nagai-madobe",
        filled(
            """<!doctype html><html lang="ja"><head><title>映画『長い窓辺』感想 窓ひとつで足りる - えいが日記</title></head><body><div id="blog-title"><a href="/">えいが日記</a></div><article class="entry"><header><a class="entry-date" href="/archive/2023/10/21"><time
datetime="2023-10-21">2023-10-21</time></a><h1 class="entry-title">映画『長い窓辺』感想 窓ひとつで足りる</h1></header><div class="entry-content"><ul class="table-of-contents"><li><a href="#あらすじ">あらすじ</a></li><li><a href="#感想">感想</a></li><li><a
href="#まとめ">まとめ</a></li></ul><p>ヘッダは家から出ない。『長い窓辺』はその理由をなかなか教えてくれないし、わかったころにはもうどうでもよくなっている。</p><h3 id="あらすじ">あらすじ</h3>$P<h3 id="感想">感想</h3>$P<h3 id="まとめ">まとめ</h3><p>評価：★★★★☆</p></div><footer>mado
(id:mado)</footer></article></body></html>""",
            PROSE["ja"],
        ),
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {},
            "item": ("長い窓辺", "Movie"),
            "headings": ["あらすじ", "感想", "まとめ"],
            "quick_links": ["あらすじ", "感想", "まとめ"],
        },
    ),
    Style(
        "nl krant",
        "https://www.avondkrant.example/recensie-de-zoutdochter~b1234/",
        filled(
            """<!doctype html><html lang="nl"><head><title>Recensie De zoutdochter: het water staat ons aan de lippen | De Avondkrant</title></head><body><article><span class="label">Recensie</span> <span>Theater</span><h1>In De zoutdochter
staat het water iedereen aan de lippen</h1><p class="rating"><span class="sr-only">4 van de 5 sterren</span>★★★★</p><p class="byline"><strong>Femke Aalders</strong> 9 maart 2024</p><figure><img src="z.jpg"><figcaption>Anna Wray in
De zoutdochter.<span> Beeld Pim Roos</span></figcaption></figure><p>Twee uur lang loopt er water langs de achterwand, en in de pauze hoor je het niet meer. Dat is de kunst van deze voorstelling.</p>$P<div
class="kader"><p><strong>De zoutdochter</strong></p><p>Theater</p><p>★★★★☆</p><p>Van Ruth Okoro. Regie Lena Voss. Gezien: 8/3, Havenschouwburg, Rotterdam.</p></div></article><section><h3>Meer recensies</h3><p>★★
Haag</p></section></body></html>""",
            PROSE["nl"],
        ),
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {},
            "item": ("De zoutdochter", "Movie"),
            "captions": [("Anna Wray in De zoutdochter.", "Pim Roos")],
        },
    ),
    Style(
        "omelete",
        "https://www.frigideira.example/filmes/criticas/o-barqueiro-de-vidro-critica",
        filled(
            """<!doctype html><html lang="pt-BR"><head><title>O Barqueiro de Vidro | Crítica</title></head><body><main><span class="tag">Filmes</span><span class="tag">Crítica</span><h1>O Barqueiro de Vidro faz do luto uma travessia leve</h1><p
class="subtitle">Estreia de Alma Dray encontra humor entre fantasmas</p><div class="info"><span>Bia Trancoso</span> <time>21.02.2024, ÀS 10H00</time></div><div class="text"><p>Fantasmas precisam se sentar em algum lugar. Em <em>O
Barqueiro de Vidro</em>, primeiro longa de Alma Dray, eles pingam na popa enquanto um viúvo rema.</p>$P</div><div class="ficha"><div><b>Nota do Crítico</b> <span class="stars" aria-label="4 de 5 ovos">★★★★☆</span>
<i>Ótimo</i></div><h3>O Barqueiro de Vidro</h3><p>The Glass Ferryman</p><dl><dt>Ano:</dt><dd>2024</dd><dt>Duração:</dt><dd>98 min</dd><dt>Direção:</dt><dd>Alma Dray</dd></dl></div></main><aside><h4>Últimas críticas</h4><p>Cerca
viva ★★☆☆☆</p></aside></body></html>""",
            PROSE["pt"],
        ),
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {},
            "item": ("O Barqueiro de Vidro", "Movie"),
            "headings": ["O Barqueiro de Vidro faz do luto uma travessia leve"],
        },
    ),
    Style(
        "news that recall a mark",
        "https://www.kinostand.example/nachrichten/18570001.html",
        filled(
            """<!doctype html><html lang="de"><head><title>Nach 5-Sterne-Kritiken: „Der lange Sims“ bekommt eine Fortsetzung</title></head><body><article><h1>Nach 5-Sterne-Kritiken: „Der lange Sims“ bekommt eine Fortsetzung</h1><p>Von Karin
Ebner — 02.02.2024</p><p>Karel Vost dreht weiter am Fenster: Wie der Verleih am Freitag mitteilte, soll noch in diesem Jahr eine Fortsetzung entstehen.</p>$P<p>In unserer Kritik gab es 3,5 von 5
Sternen.</p></article><section><h2>Aktuelle Kinostarts</h2><div>Hecke <span class="stareval-note">4,5</span></div></section></body></html>""",
            PROSE["de"],
        ),
        {"page_type": "article", "rating": None},
    ),
    Style(
        "buying guide with jump links",
        "https://www.ledge.example/best-noise-canceling-headphones",
        filled(
            """<!doctype html><html lang="en"><head><title>The best noise-canceling headphones to buy right now</title></head><body><article><a href="/buying-guides">Buying Guides</a><h1>The best noise-canceling headphones to buy right
now</h1><p>By Cass Ohta Updated Jun 20, 2024</p><p>We have worn dozens of headphones so that you do not have to. These are the ones we would buy.</p><div class="toc"><h3>Jump to:</h3><ul><li><a href="#best">Best
overall</a></li><li><a href="#cheap">Best cheap pair</a></li><li><a href="#travel">Best for travel</a></li></ul></div><h2 id="best">Best overall</h2><div class="card"><h3>Norrin One</h3><span>8</span> Ledge
Score<p>$399</p></div>$P<h2 id="cheap">Best cheap pair</h2><div class="card"><h3>Pellow Buds Mini</h3><span>7</span></div>$P<h2 id="travel">Best for travel</h2><p>Arco Fold, $249.</p></article></body></html>""",
            FILM,
        ),
        {"page_type": "article", "rating": None, "quick_links": ["Best overall", "Best cheap pair", "Best for travel"]},
    ),
    Style(
        "player ratings",
        "https://www.cityledger.example/sport/football/dockside-2-1-ropewalk-player-ratings",
        filled(
            """<!doctype html><html lang="en"><head><title>Dockside 2-1 Ropewalk: player ratings as Adler saves the day</title></head><body><article><h1>Dockside 2-1 Ropewalk: player ratings as Adler saves the day</h1><p>By Sam
Ekwe</p><p>Dockside came from behind to beat Ropewalk and keep their season alive.</p><p><strong>Adler 8/10</strong> Two fine saves.</p><p><strong>Moss 6/10</strong> Booked early.</p><p><strong>Birch 7/10</strong> Scored the
winner.</p>$P</article></body></html>""",
            FILM,
        ),
        {"page_type": "article", "rating": None},
    ),
    Style(
        "bn deals",
        "https://www.gearlog.example/norrin-one-headphones-are-100-off-101.html",
        filled(
            """<!doctype html><html lang="en"><head><title>The Norrin One headphones are $100 off right now</title></head><body><article><h1>The Norrin One headphones are $100 off right now</h1><p>By Tomas Reyle May 30, 2024</p><p>One of our
favorite pairs has dropped to $299, its lowest price yet. We gave the Norrin One a score of 88 in our review last year.</p>$P<p>Read our full <a href="/norrin-one-review">Norrin One review</a>.</p></article></body></html>""",
            FILM,
        ),
        {"page_type": "article", "rating": None},
    ),
    Style(
        "bn scores roundup",
        "https://playfront.example/articles/lantern-tide-review-roundup",
        filled(
            """<!doctype html><html lang="en"><head><title>Lantern Tide Review Roundup: What the Critics Say</title></head><body><article><h1>Lantern Tide Review Roundup: What the Critics Say</h1><p>By Dorian Pell</p><p>Reviews for Lantern Tide
are in, and the lighthouse is shining.</p><ul><li>Padwire - 9/10</li><li>Tower PC - 88/100</li><li>Manette+ - 17/20</li><li>Gamesletter - 4/5</li></ul>$P</article></body></html>""",
            FILM,
        ),
        {"page_type": "article", "rating": None},
    ),
]
