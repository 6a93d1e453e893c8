"""Critics' pages that nobody had seen: old tables, marks in pictures and rows, names beside sites and makers."""

from __future__ import annotations

from tests.parse.styles.prose import BOOK, FILM, FOOD, GAME, GEAR, MUSIC, PROSE, STAGE, Style, filled

STYLES = [
    Style(
        "tables in capitals, overall in the last row",
        "http://www.gamers-attic.example/reviews/n64/driftwood.htm",
        filled(
            """<HTML><HEAD><TITLE>Gamers' Attic: Driftwood Racers (N64) Review</TITLE></HEAD><BODY BGCOLOR="#000033" TEXT="#FFFFFF"><CENTER><IMG SRC="/img/logo.gif" ALT="Gamers' Attic"></CENTER><TABLE WIDTH=760><TR><TD WIDTH=140 VALIGN=TOP><FONT
SIZE=1><A HREF="/news.htm">News</A><BR><A HREF="/reviews/">Reviews</A><BR><A HREF="/cheats/">Cheats</A></FONT></TD><TD VALIGN=TOP><FONT SIZE=5><B>Driftwood Racers</B></FONT><BR><FONT SIZE=2>Reviewed by <A
HREF="mailto:kip@gamers-attic.example">Kip Sandoval</A> - 11/04/1999</FONT><P><TABLE BORDER=1><TR><TD><B>Publisher:</B></TD><TD>Oarlock</TD></TR><TR><TD><B>Developer:</B></TD><TD>Bent
Nail</TD></TR><TR><TD><B>Platform:</B></TD><TD>Nintendo 64</TD></TR><TR><TD><B>Players:</B></TD><TD>1-4</TD></TR></TABLE><P>Rafts are not fast. Driftwood Racers knows it, and makes a whole game out of being slow with
style.<P>$P<P><TABLE BORDER=1 CELLPADDING=4><TR><TD><B>Graphics</B></TD><TD>8.0</TD></TR><TR><TD><B>Sound</B></TD><TD>6.5</TD></TR><TR><TD><B>Control</B></TD><TD>9.0</TD></TR><TR><TD><B>Fun Factor</B></TD><TD>8.5</TD></TR><TR><TD
BGCOLOR=RED><B>OVERALL</B></TD><TD><B>8.2</B></TD></TR></TABLE></TD></TR></TABLE><CENTER><FONT SIZE=1>Copyright 1999 Gamers' Attic</FONT></CENTER></BODY></HTML>""",
            GAME,
        ),
        {
            "page_type": "review",
            "rating": (8.2, None),
            "subs": {"Graphics": 8.0, "Sound": 6.5, "Control": 9.0, "Fun Factor": 8.5},
            "item": ("Driftwood Racers", "VideoGame"),
        },
    ),
    Style(
        "letters of a disc in a table",
        "http://dvdshelf.example/reviews/saltmarsh.html",
        filled(
            """<html><head><title>DVD Shelf - Review: Saltmarsh</title></head><body><table width="100%"><tr><td align="center"><img src="saltmarsh_cover.jpg" width="120"></td><td><font face="Arial"><b><i>Saltmarsh</i></b><br>1987 (2002) - Heron
Pictures<br><small>review by Todd Achterberg</small><br><br>Program Rating: <b>B+</b><br>Disc Ratings (Video/Audio/Extras): B+/B/C-<br><br><small>Specs: 104 mins, R, letterboxed widescreen (1.85:1), single-sided,
dual-layered</small></font></td></tr></table><p>Saltmarsh was never a hit, and this disc is a good argument that it should have been one. The mud has never looked wetter.</p>$P<p>Todd Achterberg<br><a
href="mailto:t@dvdshelf.example">t@dvdshelf.example</a></p><p><small>Site content copyright 2002 DVD Shelf</small></p></body></html>""",
            FILM,
        ),
        {"page_type": "review", "rating": ("B+", None), "subs": {}, "item": ("Saltmarsh", "Movie")},
    ),
    Style(
        "a picture whose name is the mark",
        "http://www.cornerreel.example/2004/11/small-hours.php",
        filled(
            """<html><head><title>Corner Reel | Small Hours (2004)</title></head><body><div id="wrap"><div id="nav"><a href="/">Home</a> <a href="/reviews.php">Reviews</a></div><div id="content"><h2>Small Hours (2004)</h2><p><img
src="/images/stars/3halfstars.gif"></p><p><b>Starring:</b> Ida Crane, Joss Ferrand<br><b>Director:</b> Wim Okker<br><b>Rated:</b> PG-13 (for language)<br><b>Running time:</b> 1 hour 41 minutes</p><p>by Delphine Marr</p><p>Two
night porters fall in love with the same guest, and the guest falls in love with the lift. That is Small Hours, a comedy nobody else would have dared to write.</p>$P</div><div id="side"><h3>Also showing</h3><p><a
href="/2004/11/hedge.php">Hedge</a> <img src="/images/stars/2stars.gif"></p><p><a href="/2004/10/low.php">Low Lamp</a> <img src="/images/stars/4stars.gif"></p></div></div></body></html>""",
            FILM,
        ),
        {"page_type": "review", "rating": (3.5, None), "subs": {}, "item": ("Small Hours", "Movie")},
    ),
    Style(
        "a figure in a round box of utility classes",
        "https://www.loudroom.example/reviews/albums/mira-vost-glass-harbour",
        filled(
            """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mira Vost - Glass Harbour | Album Review | Loudroom</title><meta property="og:type" content="article"><meta property="og:title" content="Mira Vost: Glass
Harbour"></head><body><div class="min-h-screen"><nav class="flex"><a href="/news">News</a><a href="/reviews">Reviews</a></nav><main class="mx-auto max-w-3xl"><div class="text-xs uppercase">Albums</div><h1 class="text-4xl
font-bold"><span class="block">Mira Vost</span><span class="block italic">Glass Harbour</span></h1><div class="flex gap-2"><span class="text-sm">Words by</span><a class="underline" href="/authors/theo">Theo Banning</a><time
class="text-sm" datetime="2021-09-17T08:00:00Z">17 September 2021</time></div><div class="mt-4 grid grid-cols-2"><img src="/_next/image?url=gh.jpg" alt="Glass Harbour artwork"><dl><dt>Label</dt><dd>Tall Grass
Recordings</dd><dt>Released</dt><dd>17 September 2021</dd></dl><div class="w-16 h-16 rounded-full bg-red-500 flex items-center justify-center"><span class="text-2xl text-white">8</span><span class="sr-only">out of
10</span></div></div><article class="prose"><p>For her third record Mira Vost has taken out the drums and left the holes where they stood. Glass Harbour is an album of empty rooms that are never silent.</p>$P</article><section
class="mt-12"><h2 class="text-xl">More reviews</h2><div><a href="/reviews/albums/gant"><span>Gant – Plastic Year</span><span>6</span><span class="sr-only">out of 10</span></a></div></section></main></div></body></html>""",
            MUSIC,
        ),
        {"page_type": "review", "rating": (8.0, 10.0), "subs": {}, "item": ("Glass Harbour", "MusicAlbum")},
    ),
    Style(
        "voti in a table, readers' votes below",
        "https://www.palcoeschermo.example/cinema/recensioni/la-casa-di-sale.html",
        filled(
            """<!doctype html><html lang="it"><head><title>La casa di sale - Recensione del film di Ruth Okoro</title></head><body><div id="contenuto"><h1>La casa di sale: la recensione del film di Ruth Okoro</h1><p class="meta">di <a
href="/autori/gemma-rota">Gemma Rota</a> - 9 ottobre 2019</p><p>Una casa che si scioglie quando piove: La casa di sale parte da un'idea semplice e la porta fino in fondo, senza paura del ridicolo.</p>$P<table
class="voti"><tr><td>Regia</td><td>7,5</td></tr><tr><td>Interpretazione</td><td>8</td></tr><tr><td>Sceneggiatura</td><td>6,5</td></tr><tr><td>Fotografia</td><td>8,5</td></tr></table><p><strong>Voto: 7,5</strong></p><p
class="small">57 voti dei lettori, media 6,9</p></div></body></html>""",
            PROSE["it"],
        ),
        {
            "page_type": "review",
            "rating": (7.5, None),
            "subs": {"Regia": 7.5, "Interpretazione": 8.0, "Sceneggiatura": 6.5, "Fotografia": 8.5},
            "item": ("La casa di sale", "Movie"),
        },
    ),
    Style(
        "points of a wine and when to drink it",
        "https://cellarnotes.example/wines/2016-vallobrera-gran-riserva",
        filled(
            """<!doctype html><html lang="en"><head><title>2016 Vallobrera Gran Riserva review – Cellar Notes</title></head><body><main><h1>2016 Vallobrera Gran Riserva</h1><p class="region">Piedmont, Italy</p><div class="note"><p>Sour cherry
and orange peel over a floor of old leather. The 2016 is a patient wine with a long handshake, and the tannins only argue at the very end.</p>$P<p><strong>93 points</strong> &nbsp; Drink 2024–2038</p><p>Tasted by Lionel Farr,
March 2022</p></div><table><tr><th>Alcohol</th><td>14.5%</td></tr><tr><th>Grape</th><td>Nebbiolo</td></tr><tr><th>Price</th><td>$62</td></tr><tr><th>Producer</th><td>Vallobrera</td></tr></table></main></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (93.0, 100.0),
            "subs": {},
            "item": ("2016 Vallobrera Gran Riserva", "Product"),
        },
    ),
    Style(
        "play and house in the headline",
        "https://stagepost.example/reviews/the-quiet-committee-almeria-theatre",
        filled(
            """<!doctype html><html lang="en-GB"><head><title>The Quiet Committee, Foundry Theatre review — a hush worth hearing</title></head><body><article><h1>The Quiet Committee, Foundry Theatre review — a hush worth hearing</h1><p
class="byline">Review by <a href="/w/perry">Nadia Perrault</a></p><p class="stars">★★★★☆</p><figure><img src="q.jpg" alt=""><figcaption>Bea Moll and Sam Tull in The Quiet Committee. Photo: Gwen
Harrop</figcaption></figure><p>Nobody raises their voice in Lise Andry's new play, and by the interval you will want to scream. The Quiet Committee is about a village that votes on everything, including grief.</p>$P<p><em>To 12
March, foundrytheatre.example</em></p></article><div class="related"><h3>Read next</h3><a href="/reviews/hedge">Hedge, Low Street Theatre review ★★</a></div></body></html>""",
            STAGE,
        ),
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {},
            "item": ("The Quiet Committee", "TheaterEvent"),
            "captions": [("Bea Moll and Sam Tull in The Quiet Committee.", "Gwen Harrop")],
        },
    ),
    Style(
        "a word in a heading, marks in comments",
        "https://filmdesk.example/a/kettle-man-review",
        filled(
            """<!doctype html><html lang="en"><head><title>"Kettle Man" – a warm film about boiling water</title></head><body><article><header><p>Film review</p><h1>“Kettle Man”: a warm film about boiling water</h1><p>Posted on 4 May 2018 by
Osric Lane</p></header><p>An inventor loses his wife and finds a kettle. Director Petra Sund treats the premise with a straight face, and Kettle Man is the better for it.</p>$P<h3>Verdict: Must see</h3><p>Kettle Man is the
gentlest film of the year.</p></article><section id="comments"><h3>2 comments</h3><div class="comment"><b>Jo</b><p>I gave it 3/5 myself.</p></div><div class="comment"><b>Al</b><p>9/10 from me!</p></div></section></body></html>""",
            FILM,
        ),
        {
            "page_type": "review",
            "rating": ("Must see", None),
            "subs": {},
            "item": ("Kettle Man", "Movie"),
            "headings": ["Verdict: Must see"],
        },
    ),
    Style(
        "a scale split over elements",
        "https://www.handyblick.example/tests/nordlicht-x7-pro-im-test/",
        filled(
            """<!doctype html><html lang="de"><head><title>Nordlicht X7 Pro im Test: Viel Licht, wenig Schatten</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Nordlicht X7 Pro im
Test: Viel Licht, wenig Schatten","author":{"@type":"Person","name":"Kai Wendt"},"datePublished":"2022-04-02T07:30:00+02:00"}</script></head><body><article><h1>Nordlicht X7 Pro im Test: Viel Licht, wenig Schatten</h1><div
class="author">Kai Wendt, 02.04.2022</div><div class="toc"><p>Inhaltsverzeichnis</p><ol><li><a href="#display">Display</a></li><li><a href="#kamera">Kamera</a></li><li><a href="#akku">Akku</a></li><li><a
href="#fazit">Fazit</a></li></ol></div><p>Das Nordlicht X7 Pro ist schwer, hell und teuer. Im Test zeigt das Smartphone, dass zwei dieser drei Dinge gut sein können.</p><h2 id="display">Display: Heller wird es nicht</h2>$P<h2
id="kamera">Kamera mit Nachtsicht</h2>$P<figure><img src="k.jpg"><figcaption>Die Kamera ragt zwei Millimeter heraus. (Bild: Kai Wendt)</figcaption></figure><h2 id="akku">Akku</h2>$P<h2 id="fazit">Fazit</h2><div
class="score-box"><div class="score-box__total"><span>4</span><span>,</span><span>5</span><span> von </span><span>5</span> <span>Sternen</span></div><div class="score-box__plus"><h4>Pro</h4><ul><li>Sehr helles
Display</li><li>Lange Laufzeit</li></ul></div><div class="score-box__minus"><h4>Contra</h4><ul><li>Hohes Gewicht</li></ul></div></div><p>Wer viel draußen liest, findet kaum ein besseres Gerät.</p></article></body></html>""",
            PROSE["de"],
        ),
        {
            "page_type": "review",
            "rating": (4.5, 5.0),
            "subs": {},
            "item": ("Nordlicht X7 Pro", "Movie"),
            "headings": ["Display: Heller wird es nicht", "Kamera mit Nachtsicht", "Akku", "Fazit"],
            "captions": [("Die Kamera ragt zwei Millimeter heraus.", "Kai Wendt")],
            "pros": ["Sehr helles Display", "Lange Laufzeit"],
            "cons": ["Hohes Gewicht"],
            "quick_links": ["Display", "Kamera", "Akku", "Fazit"],
        },
    ),
    Style(
        "a list of other places in the data",
        "https://plateandfork.example/london/restaurants/fig-and-anchor",
        filled(
            """<!doctype html><html lang="en"><head><title>Fig & Anchor, Deptford: restaurant review | Plate and Fork</title><script
type="application/ld+json">[{"@context":"https://schema.org","@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@type":"Restaurant","name":"Brass
Onion","aggregateRating":{"@type":"AggregateRating","ratingValue":"3.9","ratingCount":"120"},"review":{"@type":"Review","reviewRating":{"@type":"Rating","ratingValue":2,"bestRating":5},"author":"Plate and
Fork"}}}]},{"@context":"https://schema.org","@type":"Article","headline":"Fig & Anchor, Deptford: restaurant review","author":{"@type":"Person","name":"Harriet
Quill"},"datePublished":"2023-06-11"}]</script></head><body><main><article><p class="kicker">Restaurants</p><h1>Fig &amp; Anchor, Deptford: ‘I would marry the potatoes’ – restaurant review</h1><p>Harriet Quill</p><p><strong>Fig
&amp; Anchor, 14 Creek Passage, London SE8 (020 0000 0000). Starters £8-£12, mains £17-£26. Wines from £29.</strong></p><p>There are restaurants that shout at you from the street, and there is Fig &amp; Anchor, which whispers and
lets you find the door yourself.</p>$P<h3>News bites</h3><p>Brass Onion is opening a second site in Hull.</p></article><aside><h3>Nearby</h3><div class="card"><a href="/london/restaurants/brass-onion">Brass Onion</a><span
aria-label="2 out of 5 stars"></span></div></aside></main></body></html>""",
            FOOD,
        ),
        {"page_type": "review", "rating": None, "item": ("Fig & Anchor", "Restaurant"), "headings": ["News bites"]},
    ),
    Style(
        "a width among stars, band and album",
        "https://www.bandenblog.example/recensie/kelderlicht-tweede-adem/",
        filled(
            """<!DOCTYPE html><html lang="nl"><head><title>Recensie: Kelderlicht - Tweede Adem | Bandenblog</title></head><body class="single"><div class="content-wrap"><h1 class="post-title">Kelderlicht – Tweede Adem</h1><span
class="post-author">door <a href="/auteur/sjoerd/">Sjoerd Meinema</a></span> <span class="post-date">12 november 2020</span><div class="rating-holder"><div class="stars-bg"><div class="stars-fg"
style="width:70%"></div></div></div><div class="post-body"><p>Met Tweede Adem levert het Groningse Kelderlicht een plaat af die klinkt alsof hij onder een trap is opgenomen. Dat blijkt ook zo te zijn.</p>$P<p>Label: Zolderrecords
| Releasedatum: 13 november 2020</p></div></div></body></html>""",
            PROSE["nl"],
        ),
        {"page_type": "review", "rating": (3.5, 5.0), "subs": {}},
    ),
    Style(
        "a mark in brackets in the headline",
        "https://readingroom.example/books/the-ferrymans-account",
        filled(
            """<!doctype html><html lang="en"><head><title>The Ferryman's Account by Tomas Heller (8.1)</title></head><body><article><h1>The Ferryman's Account by Tomas Heller (8.1)</h1><div class="meta">by Wren Abbott · 2 Feb 2017 ·
Fiction</div><p><i>Low Shelf Press, 310 pp, ISBN 978-0-00-000000-2</i></p><p>A ferryman keeps two ledgers, one for the living. It is the kind of first line novelists wait for, and Tomas Heller knows how to spend
it.</p>$P</article></body></html>""",
            BOOK,
        ),
        {"page_type": "review", "subs": {}, "item": ("The Ferryman's Account", "Book")},
    ),
    Style(
        "dots in a list of particulars",
        "https://www.butacaroja.example/criticas/los-dias-de-sal/",
        filled(
            """<!doctype html><html lang="es"><head><title>Crítica de 'Los días de sal' (2022), de Ruth Okoro</title></head><body><div class="post"><h1>Los días de sal: la memoria del agua</h1><ul class="ficha"><li><b>Título original:</b> Los
días de sal</li><li><b>Dirección:</b> Ruth Okoro</li><li><b>Duración:</b> 98 min.</li><li><b>País:</b> España</li><li><b>Puntuación:</b> <span class="puntos">●●●○○</span></li></ul><p>Escrito por Marina Olmedo el 3 de junio de
2022</p><p>Ruth Okoro vuelve al mar con una película que huele a red mojada. Los días de sal avanza despacio y llega lejos.</p>$P<p><b>Lo mejor:</b> El sonido del agua.</p><p><b>Lo peor:</b> Un final que se explica
demasiado.</p></div></body></html>""",
            PROSE["es"],
        ),
        {
            "page_type": "review",
            "rating": (3.0, 5.0),
            "subs": {},
            "item": ("Los días de sal", "Movie"),
            "pros": ["El sonido del agua."],
            "cons": ["Un final que se explica demasiado."],
        },
    ),
    Style(
        "twentieths in a list",
        "https://www.casque-et-cable.example/test/casque-orage-h3/",
        filled(
            """<!doctype html><html lang="fr"><head><title>Test du casque Orage H3 : le calme avant tout</title></head><body><article class="test"><h1>Test du casque Orage H3 : le calme avant tout</h1><p class="auteur">Par <a
href="/auteur/lea">Léa Tissot</a> le 21/01/2023 à 09h00</p><nav class="sommaire"><strong>Sommaire</strong><ul><li><a href="#confort">Confort</a></li><li><a href="#son">Son</a></li><li><a href="#verdict">Notre
verdict</a></li></ul></nav><p>Le Orage H3 veut faire taire le monde pour 199 euros. Nous l'avons porté trois semaines, dans le train et dans la cuisine.</p><h2 id="confort">Confort</h2>$P<h2 id="son">Son</h2>$P<h2
id="verdict">Notre verdict</h2><div class="bloc-note"><p class="note">Note : <b>16</b>/20</p><ul class="details"><li>Confort <b>18</b>/20</li><li>Son <b>15</b>/20</li><li>Autonomie <b>17</b>/20</li></ul></div><p class="pour">On
aime</p><ul><li>L'isolation</li><li>Le confort</li></ul><p class="contre">On aime moins</p><ul><li>Le prix</li></ul></article></body></html>""",
            PROSE["fr"],
        ),
        {
            "page_type": "review",
            "rating": (16.0, 20.0),
            "subs": {"Confort": 18.0, "Son": 15.0, "Autonomie": 17.0},
            "item": ("Orage H3", "Movie"),
            "headings": ["Confort", "Son", "Notre verdict"],
            "pros": ["L'isolation", "Le confort"],
            "cons": ["Le prix"],
            "quick_links": ["Confort", "Son", "Notre verdict"],
        },
    ),
    Style(
        "stars spoken beside icons",
        "https://www.tidings.example/culture/2024/feb/19/gant-live-brixton-review",
        filled(
            """<!doctype html><html lang="en"><head><title>Gant review – feedback with a beating heart | Tidings</title></head><body><main data-layout="ReviewLayout"><article><aside><a href="/music">Music</a></aside><div class="css-1x"><span
class="css-lbl">Review</span><h1 class="css-hd">Gant review – feedback with a beating heart</h1></div><div class="css-stars"><svg aria-hidden="true" data-fill="1"></svg><svg data-fill="1"></svg><svg data-fill="1"></svg><svg
data-fill="0"></svg><svg data-fill="0"></svg><span class="css-vh">Rating: 3 out of 5 stars</span></div><div class="standfirst"><p><strong>Brick Hall, London</strong><br>The Ohio duo are loudest when they stop playing</p></div><a
rel="author" href="/p/ned">Ned Yarrow</a><figure><img alt="Gant on stage" src="g.jpg"><figcaption>A wall of two … Gant at Brick Hall. Photograph: Suki Amis/The Tidings</figcaption></figure><div id="maincontent"><p>It takes four
minutes for Gant to acknowledge there are people in the room, and then they do it with a smoke machine.</p>$P<ul><li>At <a href="/v">Leadworks, Leeds</a>, 21 February. Then touring.</li></ul></div></article></main></body></html>""",
            MUSIC,
        ),
        {
            "page_type": "review",
            "rating": (3.0, 5.0),
            "subs": {},
            "item": ("Gant", "MusicAlbum"),
            "captions": [("A wall of two … Gant at Brick Hall.", "Suki Amis/The Tidings")],
        },
    ),
    Style(
        "rows with scales and the last one for the whole",
        "https://planszomania.example/recenzje/port-widmo/",
        filled(
            """<!doctype html><html lang="pl"><head><title>Port Widmo – recenzja gry planszowej</title></head><body><article><h1>Port Widmo – recenzja</h1><p>Autor: Kinga Wolska, 5 lipca 2021</p><p>Port Widmo to gra o statkach, których nie ma.
Brzmi jak żart, ale po trzech partiach nikt przy stole się nie śmiał.</p>$P<div class="ocena"><div class="ocena-wiersz"><span>Wykonanie</span><span>8/10</span></div><div
class="ocena-wiersz"><span>Grywalność</span><span>9/10</span></div><div class="ocena-wiersz"><span>Skalowanie</span><span>6/10</span></div><div class="ocena-koncowa"><span>Ocena
końcowa</span><span>8/10</span></div></div><h4>Plusy</h4><ul><li>świetny klimat</li><li>krótka instrukcja</li></ul><h4>Minusy</h4><ul><li>nudna we dwoje</li></ul></article></body></html>""",
            PROSE["pl"],
        ),
        {
            "page_type": "review",
            "rating": (8.0, 10.0),
            "subs": {"Wykonanie": 8.0, "Grywalność": 9.0, "Skalowanie": 6.0},
            "item": ("Port Widmo", "Movie"),
            "pros": ["świetny klimat", "krótka instrukcja"],
            "cons": ["nudna we dwoje"],
        },
    ),
    Style(
        "glyphs over their number",
        "https://eiga-nikki.example/archives/4821.html",
        filled(
            """<!doctype html><html lang="ja"><head><title>映画『塩の家』レビュー 静かな雨の傑作 - 映画日記帳</title></head><body><div id="main"><h1>映画『塩の家』レビュー 静かな雨の傑作</h1><p class="date">2021年6月12日</p><p
class="by">文:高瀬みのり</p><p>雨が降ると家が溶ける。『塩の家』はその一行だけで二時間を走り切る。</p>$P<h2>作品情報</h2><table><tr><th>監督</th><td>オコロ・ルース</td></tr><tr><th>上映時間</th><td>118分</td></tr></table><p>評価:★★★★☆(4.0)</p></div></body></html>""",
            PROSE["ja"],
        ),
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {},
            "item": ("塩の家", "Movie"),
            "headings": ["作品情報"],
        },
    ),
    Style(
        "recap of an episode",
        "https://thelantern.example/tv/ferryland-season-2-episode-4-recap",
        filled(
            """<!doctype html><html lang="en"><head><title>Ferryland Recap: Knots and Lies</title></head><body><article><div class="rubric">overnights</div><h1>Ferryland Recap: Knots and Lies</h1><div>By <a href="/a/ro">Roz Petrie</a></div><div
class="recap-box"><h2>Ferryland</h2><p>The Tide Table</p><p>Season 2 Episode 4</p><p>Editor’s Rating <span class="star"></span> <span>4 stars</span></p></div><figure><img src="f.jpg" alt=""><figcaption>Photo: Owen
Lark/Streambox</figcaption></figure><p>Last week ended with a rope in the water, and this week we learn who is holding the other end of it.</p>$P<h3>Tide Marks</h3><p>• The soup again!</p></article></body></html>""",
            FILM,
        ),
        {
            "page_type": "review",
            "rating": (4.0, None),
            "subs": {},
            "item": ("Ferryland", "TVSeries"),
            "captions": [(None, "Owen Lark/Streambox")],
        },
    ),
    Style(
        "long name of a lens, rows of a table",
        "https://lenscorner.example/reviews/tessen-af-s-24-70mm-f-2-8-lens-review",
        filled(
            """<!doctype html><html lang="en-US"><head><title>Tessen AF-S 24-70mm f/2.8G ED II Lens Review - Lens Corner</title></head><body><div class="article"><h1>Tessen AF-S 24-70mm f/2.8G ED II Review</h1><p>By: Marcel Dunn | Reviewed On:
8/14/2019</p><h3>In this review</h3><p><a href="#build">Build Quality</a> | <a href="#sharp">Sharpness</a> | <a href="#concl">Conclusion</a></p><p>The second version of the Tessen AF-S 24-70mm f/2.8G ED II costs $1,899 and weighs
1.1 kg, and both numbers are on your shoulder all day.</p><h2 id="build">Build Quality</h2>$P<h2 id="sharp">Sharpness</h2><div class="pic"><img src="s.jpg"><p class="cap">Centre crop at f/2.8</p></div>$P<h2
id="concl">Conclusion</h2><p>The best zoom the company has made.</p><h3>Lens Corner Rating</h3><table><tr><td>Features</td><td>4.5</td></tr><tr><td>Build Quality</td><td>5.0</td></tr><tr><td>Size and
Weight</td><td>3.5</td></tr><tr><td>Image Quality</td><td>4.5</td></tr><tr><td>Overall</td><td>4.4</td></tr></table></div></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (4.4, None),
            "subs": {"Features": 4.5, "Build Quality": 5.0, "Size and Weight": 3.5, "Image Quality": 4.5},
            "item": ("Tessen AF-S 24-70mm f/2.8G ED II", "Product"),
            "headings": ["Build Quality", "Sharpness", "Conclusion", "Lens Corner Rating"],
            "captions": [("Centre crop at f/2.8", None)],
            "quick_links": ["Build Quality", "Sharpness", "Conclusion"],
        },
    ),
    Style(
        "shop's own page",
        "https://shop.tessen.example/p/24-70",
        filled(
            """<!doctype html><html lang="en"><head><title>Tessen 24-70mm | Tessen Shop</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Tessen
24-70mm","offers":{"@type":"Offer","price":"1899.00","priceCurrency":"USD"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.7","reviewCount":"311"}}</script></head><body><main><h1>Tessen 24-70mm</h1><div
class="stars" style="--rating:4.7">4.7 (311)</div><p>$1,899.00</p><p>Our finest zoom. 15% off this week. Ships in 3/5 days.</p></main></body></html>""",
            FILM,
        ),
        {"page_type": "item", "rating": None},
    ),
    Style(
        "a blog's day with figures",
        "https://wrenswords.example/2011/03/monday-miscellany.html",
        filled(
            """<!doctype html><html lang="en"><head><title>Wren's Words: Monday miscellany</title></head><body><div class="post hentry"><h3 class="post-title entry-title">Monday miscellany</h3><div class="post-body"><p>I spent the weekend at my
sister's, where the five star hotel turned out to be a three star pub. We ate chips. My book reviews will be back next week, I promise. I have read about 7 of 10 titles on my list.</p>$P<p>Meanwhile the cat turned 9.</p></div><div
class="post-footer">Posted by Wren at 9:10 PM <a href="#c">5 comments</a></div></div></body></html>""",
            FILM,
        ),
        {"page_type": "article", "rating": None},
    ),
    Style(
        "stars of hotels",
        "https://tidings.example/travel/2023/aug/01/new-hotels",
        filled(
            """<!doctype html><html lang="en"><head><title>Five-star hotel to open in old brewery</title></head><body><article><h1>Five-star hotel to open in old brewery</h1><p>Ned Yarrow</p><p>A 5-star hotel with 120 rooms will open in the
brewery by 9/10 next year, its owners said. It has been rated 4 stars by the tourist board until now.</p>$P</article></body></html>""",
            FILM,
        ),
        {"page_type": "article", "rating": None},
    ),
    Style(
        "ratings of players",
        "https://tidings.example/sport/2023/rovers-united-player-ratings",
        filled(
            """<!doctype html><html lang="en"><head><title>Rovers 2-1 United: player ratings</title></head><body><article><h1>Rovers 2-1 United: player ratings</h1><p>By Col Baxter</p><p><b>Goalkeeper – Sim Dacre: 7/10.</b> Two good
saves.</p><p><b>Defender – Lou Park: 5/10.</b> At fault for the goal.</p>$P</article></body></html>""",
            FILM,
        ),
        {"page_type": "article", "rating": None},
    ),
]
