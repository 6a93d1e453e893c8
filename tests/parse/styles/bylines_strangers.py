"""Bylines beside places, roles, nicknames and photographers; the writers of books and the reviews of customers, who are none."""

from __future__ import annotations

from tests.parse.styles.bylines import bylined

STYLES = [
    bylined(
        "wp classic twentyten",
        "https://the-dusty-stylus.example/2011/03/ottersby-quartet-low-water/",
        whole=(
            '<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>Ottersby Quartet &#8211; Low Water | The Dusty Stylus</title></head><body '
            'class="single"><div id="header"><h1 id="site-title"><a href="/">The Dusty Stylus</a></h1><div id="site-description">Records nobody asked '
            'about</div></div><div id="main"><div id="container"><div id="content" role="main"><div id="nav-above" class="navigation"><a href="/x" '
            'rel="prev">&larr; Prev: Harbour Lights</a></div><div id="post-41" class="post hentry"><h1 class="entry-title">Ottersby Quartet &#8211; Low '
            'Water</h1><div class="entry-meta"><span class="meta-prep meta-prep-author">Posted on</span> <a href="#" title="9:14 pm" rel="bookmark"><span '
            'class="entry-date">March 7, 2011</span></a> <span class="meta-sep">by</span> <span class="author vcard"><a class="url fn n" href="/author/g-pell/" '
            'title="View all posts by Gideon Pell">Gideon Pell</a></span></div><div class="entry-content">$P</div><div class="entry-utility">This entry was posted '
            'in <a rel="category tag">Albums</a>. Bookmark the <a>permalink</a>.</div></div><div id="comments"><h3>2 Responses to <em>Low Water</em></h3><ol '
            'class="commentlist"><li class="comment"><div class="comment-author vcard"><cite class="fn">Marlene Oakes</cite> <span '
            'class="says">says:</span></div><div class="comment-meta"><a>March 9, 2011 at 8:02 am</a></div><p>Could not agree less. By Thomas Hale I was told it '
            'is a classic.</p></li><li class="comment"><div class="comment-author vcard"><cite class="fn">Wim</cite></div><div class="comment-meta"><a>April 2, '
            '2012 at 1:00 pm</a></div><p>Still good.</p></li></ol></div></div></div><div id="primary" class="widget-area"><ul><li>Recent posts</li><li><a>Old '
            "Kin</a> by Sally Reed</li></ul></div></div></body></html>"
        ),
        headline="Ottersby Quartet – Low Water",
        authors=["Gideon Pell"],
        published="2011-03-07",
    ),
    bylined(
        "de von stand",
        "https://www.elbblick-zeitung.example/kultur/literatur/der-koffer-rezension-103.html",
        whole=(
            '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Rezension: Der Koffer | Elbblick-Zeitung</title></head><body><div class="header"><a '
            'href="/">Elbblick-Zeitung</a></div><div class="content"><div class="artikel"><span class="dachzeile">Neuer Roman</span><h1><span '
            'class="dachzeile">Neuer Roman:</span> <span class="titel">Der Koffer bleibt stehen</span></h1><p class="teaser">Ein stilles Buch über das '
            'Warten.</p><p class="autorzeile">Von Friederike Amtsberg, Lübeck</p><p class="stand">Stand: 14.02.2022 17:35 Uhr</p><p>Der neue Roman der '
            "Schriftstellerin beginnt in einem Bahnhof, in dem niemand mehr ankommt. Die Erzählerin wartet auf einen Bruder, von dem sie nur die Handschrift "
            "kennt, und aus diesem Warten entsteht ein Buch von großer Ruhe.</p><p>Die Sprache bleibt knapp und genau. Kein Satz will mehr sein als er ist, und "
            "gerade dadurch gewinnt die Geschichte eine Spannung, die manchem Krimi fehlt. Nur im letzten Drittel verliert sie sich in Nebenfiguren.</p><p>Am Ende "
            "steht ein Bild, das man nicht vergisst: ein Koffer, der auf dem Bahnsteig stehen bleibt, während der Zug ohne ihn weiterfährt.</p><p "
            'class="hinweis">Dieses Thema im Programm: Kultur am Morgen | 15.02.2022 | 07:20 Uhr</p></div><div class="mehr"><h2>Mehr Bücher</h2><ul><li><a>Die '
            "Fähre</a> von Klaus Hemmer <span>12.01.2022</span></li></ul></div></div></body></html>"
        ),
        headline="Neuer Roman: Der Koffer bleibt stehen",
        authors=["Friederike Amtsberg"],
        published="2022-02-14",
    ),
    bylined(
        "es blogger",
        "http://libros-junto-al-rio.blogspot.example/2014/09/resena-la-casa-del-rio.html",
        whole=(
            "<html dir='ltr' lang='es'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' "
            "name='generator'/><title>Libros junto al río: Reseña: La casa del río</title></head><body><div class='header'><h1 class='title'><a href='/'>Libros "
            "junto al río</a></h1></div><div class='blog-posts hfeed'><div class=\"date-outer\"><h2 class='date-header'><span>lunes, 15 de septiembre de "
            "2014</span></h2><div class=\"date-posts\"><div class='post-outer'><div class='post hentry'><h3 class='post-title entry-title' itemprop='name'>Reseña: "
            "La casa del río</h3><div class='post-body entry-content'><p>La segunda novela de la autora confirma todo lo que prometía la primera. Una casa junto "
            "al río, tres hermanas y un secreto que nadie quiere nombrar bastan para construir una historia llena de matices.</p><p>El ritmo es pausado, pero "
            "nunca aburrido. Cada capítulo añade una pieza y el lector avanza con la sensación de que algo terrible está a punto de ocurrir, aunque el golpe llega "
            "de donde menos se espera.</p><p>Quizá sobren algunas páginas en la parte central, pero el desenlace compensa con creces la "
            "espera.</p><p><b>Autor:</b> Mercedes Olivar<br><b>Editorial:</b> Pardela<br><b>Páginas:</b> 312<br>Traducción de Joan Prats</p></div><div "
            "class='post-footer'><span class='post-author vcard'>Publicado por <span class='fn'>Nuria Bellver</span></span> <span class='post-timestamp'>en <a "
            "class='timestamp-link' href='#'><abbr class='published' title='2014-09-15T22:31:00+02:00'>22:31</abbr></a></span></div></div><div "
            "class='comments'><h4>2 comentarios:</h4><dl><dt class='comment-author'><a>Inés Caro</a> dijo...</dt><dd>Me encantó.</dd><dd class='comment-footer'>16 "
            "de septiembre de 2014, 10:01</dd></dl></div></div></div></div></div></body></html>"
        ),
        headline="Reseña: La casa del río",
        authors=["Nuria Bellver"],
        published="2014-09-15",
    ),
    bylined(
        "pl data autor",
        "https://recenzent-wislany.example/gry/zimowy-port-recenzja",
        whole=(
            '<!DOCTYPE html><html lang="pl-PL"><head><meta charset="utf-8"><title>Zimowy port - recenzja. Mróz i handel | Recenzent '
            'Wiślany</title></head><body><div class="artykul"><h1>Zimowy port - recenzja. Mróz i handel</h1><div class="info"><a class="user" '
            'href="/profil/kasztan">Michał „Kasztan” Dobrowolny</a> | <span>17 stycznia 2018, 14:20</span> | <a href="#kom">23 komentarze</a></div><p>Zimowy port '
            "to strategia, w której najgroźniejszym przeciwnikiem jest pogoda. Przez pierwsze godziny uczymy się palić w piecu, liczyć beczki ze śledziami i nie "
            "ufać kapitanom z południa.</p><p>Oprawa graficzna nie powala, ale muzyka wynagradza wszystko. Każda pora dnia ma swój motyw, a gdy port zamarza, z "
            "głośników zostaje tylko wiatr i odległe skrzypce, co robi wielkie wrażenie.</p><p>Szkoda, że interfejs jest tak nieczytelny. Po dwudziestu godzinach "
            "nadal szukałem przycisku budowy.</p><table><tr><td>Producent</td><td>Studio Kra</td></tr><tr><td>Data premiery</td><td>12 stycznia "
            "2018</td></tr></table></div></body></html>"
        ),
        headline="Zimowy port - recenzja. Mróz i handel",
        authors=["Michał „Kasztan” Dobrowolny"],
        published="2018-01-17",
    ),
    bylined(
        "ja bun",
        "https://oto-no-minato.example/review/20190822-teion",
        whole=(
            '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>【レビュー】低音の海 - 音の港</title></head><body><header>音の港</header><main><article><p '
            'class="cat">ディスクレビュー</p><h1>低音の海、静かな衝撃</h1><p class="date">2019年8月22日</p><p class="writer">文：黒沢美緒　'
            "写真：田所健</p><p>三枚目のアルバムは長いドローンで始まる。十一分のあいだ、聴き手は来ないドラムを待ち続ける。これほど大胆な幕開けは久しぶりだ。</p><p>中盤はやや単調だが、ピアノが入ってからの展開は見事で、録音の近さが演奏の緊張感をそのまま伝えている。</p><p>最後の二曲は彼らの最高傑作と言ってよい。何度も繰り返し聴きたくなる作品である。</p></article></main></body></html>"
        ),
        headline="低音の海、静かな衝撃",
        authors=["黒沢美緒"],
        published="2019-08-22",
    ),
    bylined(
        "yoast graph",
        "https://paperlanternbooks.example/review-the-suitcase/",
        whole=(
            '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Review: The Suitcase - Paper Lantern Books</title><meta '
            'property="article:modified_time" content="2022-05-11T08:00:00+00:00"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" '
            'content="admin"><script type="application/ld+json" '
            'class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"https://paperlanternbooks.example/review-the-suitcase/","name":"Review: '
            "The Suitcase - Paper Lantern "
            'Books","datePublished":"2022-05-09T21:30:00+00:00","dateModified":"2022-05-11T08:00:00+00:00","author":{"@id":"https://paperlanternbooks.example/#/schema/person/1"},"inLanguage":"en-GB"},{"@type":"WebSite","@id":"https://paperlanternbooks.example/#website","name":"Paper '
            'Lantern Books"},{"@type":"Person","@id":"https://paperlanternbooks.example/#/schema/person/1","name":"admin"}]}</script></head><body '
            'class="wp"><article><header class="entry-header"><h1 class="entry-title">Review: The Suitcase</h1></header><div '
            'class="entry-content"><p><strong>Author:</strong> Jutta Marein (trans. Colin Ashby)<br><strong>Publisher:</strong> Grebe Press<br><strong>Publication '
            "date:</strong> 3 March 2022</p>$P<p><em>Reviewed by Philippa Stroud</em></p></div></article><footer>Copyright © 2024 Paper Lantern "
            "Books</footer></body></html>"
        ),
        headline="Review: The Suitcase",
        authors=["Philippa Stroud"],
        published="2022-05-09",
        modified="2022-05-11",
    ),
    bylined(
        "table 1999",
        "http://www.screenferret.example/reviews/r0042.htm",
        whole=(
            '<HTML><HEAD><TITLE>Screen Ferret: Review of The Long Pier</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH=700><TR><TD WIDTH=120 VALIGN=top><A '
            'HREF="/">Home</A><BR><A HREF="/rev">Reviews</A></TD><TD><FONT FACE="Arial" SIZE=5><B>The Long Pier</B></FONT><BR><FONT SIZE=2><I>Directed by Amos '
            "Trent. Written by Delia Foss. Starring Ruth Hargan, Peter Lyle. Rated PG-13, 104 min.</I></FONT><P><FONT SIZE=2>Review by <B>Casper Wynn</B><BR>25 "
            "August 1999</FONT><P>The Long Pier is the sort of picture that studios stopped making around the time colour came in, and it is all the better for "
            "it. Nobody shoots anybody, nobody saves the world, and the dog lives.<P>Trent directs with patience, and his cast reward him. Hargan in particular is "
            "a wonder as the lighthouse keeper who would rather be a dentist, and her scenes on the stairs are worth the ticket alone.<P>I could have done without "
            "the song. Otherwise this is the pleasantest surprise of a poor summer.<P><FONT SIZE=1>Copyright 1999 Screen "
            "Ferret</FONT></TD></TR></TABLE></BODY></HTML>"
        ),
        headline="The Long Pier",
        authors=["Casper Wynn"],
        published="1999-08-25",
    ),
    bylined(
        "none author none date",
        "https://gearbarn.example/reviews/tread-x2-kettle",
        whole=(
            '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Tread X2 Kettle Review | Gear Barn</title></head><body><main><h1>Tread X2 Kettle '
            "Review</h1><p>Release date: May 3, 2021 · Price $49 · By Tread</p><p>The kettle boils a litre in three minutes and does so without the roar that most "
            "of its rivals make. The handle stays cool, the lid opens wide enough for a hand, and the markings inside are easy to read.</p><p>We boiled it four "
            "hundred times over a month and found no scale, no rust and no wobble. The base is light, however, and slides on polished stone when the cord is "
            "pulled.</p><p>For the money there is nothing better, and the warranty runs to five years, which is more than most makers offer.</p><div "
            'class="reviews"><h2>Customer reviews</h2><div class="rev"><b>Great!</b> by Dorothy K. on June 4, 2021<p>Love it.</p></div><div class="rev"><b>Meh</b> '
            "by Alan P. on June 9, 2021<p>Too loud.</p></div></div><footer>© 2023 Gear Barn</footer></main></body></html>"
        ),
        headline="Tread X2 Kettle Review",
        authors=[],
        published=None,
    ),
    bylined(
        "de initials end",
        "https://buchkontor-nord.example/besprechungen/1044",
        whole=(
            '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Besprechung: Das Haus am Siel</title></head><body><div id="inhalt"><h1>Das Haus am '
            "Siel</h1><h2>Roman von Marthe Ohlsen</h2><p>Der neue Roman der Schriftstellerin beginnt in einem Bahnhof, in dem niemand mehr ankommt. Die Erzählerin "
            "wartet auf einen Bruder, von dem sie nur die Handschrift kennt, und aus diesem Warten entsteht ein Buch von großer Ruhe.</p><p>Die Sprache bleibt "
            "knapp und genau. Kein Satz will mehr sein als er ist, und gerade dadurch gewinnt die Geschichte eine Spannung, die manchem Krimi fehlt. Nur im "
            "letzten Drittel verliert sie sich in Nebenfiguren.</p><p>Am Ende steht ein Bild, das man nicht vergisst: ein Koffer, der auf dem Bahnsteig stehen "
            "bleibt, während der Zug ohne ihn weiterfährt.</p><p>Marthe Ohlsen: Das Haus am Siel. Roman. Deichverlag, Husum 2012. 288 S., 19,90 €.</p><p "
            'style="text-align:right">Rezension: Dr. Gerold Wessing, 3.4.2013</p></div></body></html>'
        ),
        headline="Das Haus am Siel",
        authors=["Gerold Wessing"],
        published="2013-04-03",
    ),
    bylined(
        "de agentur",
        "https://www.heidebote-online.example/kultur/konzert-im-watt-id55120.html",
        whole=(
            '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Konzert im Watt begeistert Tausende</title><script '
            'type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Konzert im Watt begeistert '
            'Tausende","datePublished":"2020-08-16T11:02:00+02:00","author":{"@type":"Organization","name":"Heidebote"},"publisher":{"@type":"Organization","name":"Heidebote"}}</script></head><body><article><h1>Konzert '
            'im Watt begeistert Tausende</h1><p class="date">16.08.2020, 11:02 Uhr | dpa/lno</p><p>Der neue Roman der Schriftstellerin beginnt in einem Bahnhof, '
            "in dem niemand mehr ankommt. Die Erzählerin wartet auf einen Bruder, von dem sie nur die Handschrift kennt, und aus diesem Warten entsteht ein Buch "
            "von großer Ruhe.</p><p>Die Sprache bleibt knapp und genau. Kein Satz will mehr sein als er ist, und gerade dadurch gewinnt die Geschichte eine "
            "Spannung, die manchem Krimi fehlt. Nur im letzten Drittel verliert sie sich in Nebenfiguren.</p><p>Am Ende steht ein Bild, das man nicht vergisst: "
            "ein Koffer, der auf dem Bahnsteig stehen bleibt, während der Zug ohne ihn weiterfährt.</p><p>(c) dpa-infocom, "
            "dpa:200816-99-200312/2</p></article></body></html>"
        ),
        headline="Konzert im Watt begeistert Tausende",
        published="2020-08-16",
    ),
    bylined(
        "fi role",
        "https://www.rantasanomat.example/kulttuuri/art-2000001",
        whole=(
            '<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Arvio: Hiljainen laituri on vuoden koskettavin romaani | '
            'Rantasanomat</title></head><body><article><h1>Arvio: Hiljainen laituri on vuoden koskettavin romaani</h1><div class="article-meta"><div '
            'class="names"><a>Pirkko-Liisa Haavio</a> <span>kulttuuritoimittaja</span></div><div class="times">2.9.2019 klo 14.05 <span>Päivitetty 3.9.2019 klo '
            "8.00</span></div></div><p>Romaani alkaa laiturilta, jolla kukaan ei enää odota laivaa. Kertoja on vanha nainen, joka muistaa kaiken ja sanoo vähän, "
            "ja juuri siitä kirjan voima syntyy.</p><p>Kieli on niukkaa ja kaunista. Kirjailija luottaa lukijaan eikä selitä liikaa, mikä on tämän päivän "
            "kotimaisessa proosassa harvinaista ja ilahduttavaa.</p><p>Loppuratkaisu on ehkä liian siisti, mutta se ei kokonaisuutta "
            "kaada.</p></article></body></html>"
        ),
        headline="Arvio: Hiljainen laituri on vuoden koskettavin romaani",
        authors=["Pirkko-Liisa Haavio"],
        published="2019-09-02",
        modified="2019-09-03",
    ),
]
