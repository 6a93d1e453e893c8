"""Who wrote, when, and under what headline, on pages of static generators, old hand-made ones, diaries and local newspapers."""

from __future__ import annotations

from tests.parse.styles.people_programs import framed
from tests.parse.styles.prose import BOOK, FILM, FOOD, GAME, MUSIC, STAGE, Style, page, signed

STYLES = [
    signed(
        "marked up as people did before schema.org",
        "http://www.ludleyeats.example/reviews/the-copper-pot.html",
        framed(
            "Ludley Eats",
            '<div itemscope itemtype="http://data-vocabulary.org/Review"><h1><span itemprop="itemreviewed">The Copper Pot</span></h1><p>Reviewed by <span '
            'itemprop="reviewer">Desmond Okoro</span> on <time itemprop="dtreviewed" datetime="2011-06-14">14 June</time>. <span itemprop="summary">Soup worth the '
            'stairs.</span></p><div itemprop="description">$P</div><p>Rating: <span itemprop="rating">4.0</span></p></div>',
        ),
        title="The Copper Pot, Ludley - restaurant review",
        prose=FOOD,
        headline="The Copper Pot",
        authors=["Desmond Okoro"],
        published="2011-06-14",
    ),
    signed(
        "microformat of a review",
        "http://vinylattic.example/2009/02/the-grey-choir/",
        framed(
            "Vinyl Attic",
            '<div class="hreview" id="hr1"><h2 class="summary">The Grey Choir: hymns for people who sleep in</h2><p>By <span class="reviewer vcard"><span '
            'class="fn">Petra Sandvik</span></span>, <abbr class="dtreviewed" title="20090217">last Tuesday</abbr></p><div class="item"><span class="fn">The Grey '
            'Choir</span></div><div class="description">$P</div><p>Score: <span class="rating">8</span>/10</p></div><div class="comments"><p class="vcard"><span '
            'class="fn">Lou</span>, <abbr title="20090301">March 1</abbr>: nice.</p></div>',
        ),
        title="The Grey Choir: hymns for people who sleep in | Vinyl Attic",
        prose=MUSIC,
        headline="The Grey Choir: hymns for people who sleep in",
        authors=["Petra Sandvik"],
        published="2009-02-17",
    ),
    signed(
        "generator's page with a list of particulars",
        "https://almafenwick.example/books/the-second-hinge/",
        '<header><a href="/">Alma Fenwick</a><nav><ul><li><a href="/books/">Books</a></li><li><a href="/now/">Now</a></li></ul></nav></header><main id="skip"><h1>The '
        'Second Hinge</h1><ul class="post-metadata"><li><time datetime="2023-04-05">05 April 2023</time></li><li><a href="/tags/novels/" class="post-tag">novels</a></li>'
        "<li>7 minutes</li></ul><p>I read this in two nights, and I have been arguing with it since. I do not think I would have liked it at twenty.</p>$P<p>I will read it "
        'again.</p><ul class="links-nextprev"><li>Previous: <a href="/books/salt/">Salt by Jon Marsh</a> <time datetime="2023-03-01">01 March 2023</time></li></ul></main>'
        "<footer><p>© 2019–2024 Alma Fenwick. Built with a generator of static pages.</p></footer>",
        title="The Second Hinge — Alma Fenwick",
        prose=BOOK,
        headline="The Second Hinge",
        authors=["Alma Fenwick"],
        published="2023-04-05",
    ),
    signed(
        "generator's theme for terminals",
        "https://holm.example/posts/lantern-dash/",
        '<div class="container"><header class="header"><div class="logo"><a href="/">$ cd ~/holm</a></div></header><div class="content"><article class="post"><h1 '
        'class="post-title"><a href="https://holm.example/posts/lantern-dash/">Lantern Dash, a game I lost twice</a></h1><div class="post-meta"><time '
        'class="post-date">2021-08-09 :: </time><span class="post-author">Ida Holm</span></div><span class="post-tags">#<a href="/tags/games/">games</a></span><div '
        'class="post-content">$P</div><div class="pagination"><a href="/posts/mole/">Older post: Mole Parade</a></div></article></div><footer class="footer">© 2023 Powered by '
        'a gopher :: Theme made by <a href="https://panes.example">panes</a></footer></div>',
        title="Lantern Dash, a game I lost twice :: holm",
        prose=GAME,
        headline="Lantern Dash, a game I lost twice",
        authors=["Ida Holm"],
        published="2021-08-09",
    ),
    signed(
        "address element at the foot",
        "http://www.quist.example/filmer/lergok.html",
        "<h1>Clay Pigeons at Dawn</h1><p><em>A film by Torsten Ruud, 97 minutes</em></p>$P<hr><address>Marta Quist, 14 May 2016</address><p><a href=index.html>All my films</a></p>",
        title="Clay Pigeons at Dawn",
        prose=FILM,
        headline="Clay Pigeons at Dawn",
        authors=["Marta Quist"],
        published="2016-05-14",
    ),
    Style(
        "review posted to a news group",
        "http://reviews.newsarchive.example/Reviews/118/11877",
        '<HTML><HEAD><TITLE>Review for The Long Pier (1998)</TITLE></HEAD><BODY><CENTER><H1><A HREF="/Title?0118">The Long Pier (1998)</A></H1><H3>reviewed by<BR><A '
        'HREF="/ReviewsBy?Marcus+Leander">Marcus Leander</A></H3></CENTER><HR><PRE>                THE LONG PIER\n           A film review by Marcus Leander\n        '
        f"    Copyright 1998 Marcus Leander\n\n</PRE><P>{FILM}</P><P>{FILM[40:]}</P><HR><P CLASS=flush><SMALL>The review above was posted to a newsgroup. "
        "Please direct comments about this review to relevant newsgroups.</SMALL></P></BODY></HTML>",
        {"headline": "The Long Pier (1998)", "authors": ["Marcus Leander"], "published": None},
    ),
    signed(
        "newspaper with the critic's town and an old clock",
        "http://www.themorningherald.example/culture/theatre/5973/The-Tin-Orchard-review.html",
        framed(
            "The Morning Herald",
            '<div class="storyHead"><h1>The Tin Orchard at the Corn Exchange, review</h1><h2>A farce with a broken leg and a good heart. Rating: * * * *</h2></div><div '
            'class="story"><div class="byline"><p class="bylineBody">By <a href="/journalists/hester-lund/">Hester Lund</a>, in Ludley</p><p class="publishedDate">6:10PM BST 05 '
            'Aug 2009</p></div><div id="mainBodyArea">$P<p>Until Aug 29. Tickets: 01632 960 001</p></div></div>',
        ),
        title="The Tin Orchard at the Corn Exchange, review - The Morning Herald",
        lang="en-GB",
        prose=STAGE,
        headline="The Tin Orchard at the Corn Exchange, review",
        authors=["Hester Lund"],
        published="2009-08-05",
    ),
    signed(
        "restaurant's facts with the day of the visit",
        "https://platesandprices.example/reviews/marrow-house",
        framed(
            "Plates & Prices",
            '<article><h1>Marrow House: bones, butter, and a bill</h1><dl class="facts"><dt>Where</dt><dd>12 Fell Street</dd><dt>Visited</dt><dd>3 February 2022</dd>'
            "<dt>Words</dt><dd>Ottilie Brand</dd><dt>Pictures</dt><dd>Hans Grieve</dd><dt>Published</dt><dd>19 February 2022</dd></dl>$P</article>",
        ),
        title="Marrow House: bones, butter, and a bill | Plates & Prices",
        prose=FOOD,
        headline="Marrow House: bones, butter, and a bill",
        authors=["Ottilie Brand"],
        published="2022-02-19",
    ),
    signed(
        "episode's day beside the day of the post",
        "http://www.sofacritics.example/2012/05/04/low-water-s02e05/",
        framed(
            "Sofa Critics",
            '<div class="entry"><h2 class="entrytitle">Low Water: "The Sluice"</h2><p class="info">Season 2, Episode 5. Aired on May 3, 2012. Written by Gwen Tabor, directed '
            'by Ike Moss.</p><p class="meta">posted 05.04.2012 by <strong>Roland Teague</strong></p>$P<p>What did you think?</p></div><div id="comments"><h3>14 Comments</h3><p>'
            "<b>Nan Ellery</b> · May 5, 2012 · Loved it.</p></div>",
        ),
        title='Low Water: "The Sluice" | Sofa Critics',
        prose=FILM,
        headline='Low Water: "The Sluice"',
        authors=["Roland Teague"],
        published="2012-05-04",
    ),
    signed(
        "diary's last words say all",
        "http://tidewrack.example/?p=88",
        '<div id="page"><div id="header"><h1><a href="http://tidewrack.example/">Tidewrack</a></h1></div><div id="content" class="narrowcolumn"><div class="navigation">'
        '<a href="/?p=87">&laquo; Pebbles</a></div><div class="post"><h2 id="post-88"><a href="http://tidewrack.example/?p=88" rel="bookmark">The Hollow Drum</a></h2><div '
        'class="entrytext">$P<p class="postmetadata alt"><small>This entry was posted by Wanda Thirlby on Monday, March 3rd, 2008 at 4:40 pm and is filed under '
        '<a href="/?cat=3">Theatre</a>. You can follow any responses to this entry through the <a href="/feed">RSS 2.0</a> feed.</small></p></div></div></div></div><hr><div '
        'id="footer"><p>Tidewrack is proudly powered by a press</p></div>',
        title="Tidewrack &raquo; Blog Archive &raquo; The Hollow Drum",
        prose=STAGE,
        headline="The Hollow Drum",
        authors=["Wanda Thirlby"],
        published="2008-03-03",
    ),
    signed(
        "diary's line of dash, account and clock",
        "http://notesfromthepit.example/archives/12",
        '<h1 id="header"><a href="http://notesfromthepit.example/">notes from the pit</a></h1><div id="content"><h2>23 May 2011</h2><div class="post"><h3 class="storytitle">The '
        'Apple Auction again</h3><div class="meta">Filed under: <a href="/c/1" rel="category tag">Opera</a>,<a href="/c/2" rel="category tag">Seconds</a> &#8212; lotte_k @ 9:14 '
        'am </div><div class="storycontent">$P</div></div></div><div id="menu"><ul><li>Archives<ul><li><a href="/2011/04">April 2011</a></li></ul></li></ul></div>',
        title="notes from the pit &raquo; The Apple Auction again",
        prose=STAGE,
        headline="The Apple Auction again",
        authors=["lotte_k"],
        published="2011-05-23",
    ),
    signed(
        "diary's day above and its writer below",
        "http://www.aislesix.example/archives/000412.html",
        '<div id="banner"><h1><a href="http://www.aislesix.example/">Aisle Six</a></h1></div><div id="content"><p align="right"><a href="/archives/000411.html">&laquo; Pips</a> | <a '
        'href="/">Main</a> | <a href="/archives/000413.html">Bread &raquo;</a></p><h2>March 03, 2004</h2><h3>Soup for the stubborn</h3>$P<div class="posted">Posted by Basil '
        'Ironside at March 3, 2004 10:12 PM | <a href="/tb">TrackBack</a></div><h2>Comments</h2><p>Too salty.</p><p>Posted by: Edna Coe at March 5, 2004 08:00 AM</p></div>',
        title="Aisle Six: Soup for the stubborn",
        prose=FOOD,
        headline="Soup for the stubborn",
        authors=["Basil Ironside"],
        published="2004-03-03",
    ),
    signed(
        "names by reference, list in one name",
        "https://www.echochamberpress.example/albums/north-of-nothing",
        framed(
            "Echo Chamber",
            '<main><h1>North of Nothing</h1><p class="dek">Two critics, one record.</p><div class="txt">$P</div></main>',
        ),
        title="North of Nothing review | Echo Chamber",
        head='<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Review","headline":"North of Nothing","author":[{"@id":"#p1"},{"@id":"#p2"}],'
        '"datePublished":"2022-10-01","itemReviewed":{"@type":"MusicAlbum","name":"North of Nothing","byArtist":{"@type":"Person","name":"Sunniva Dale"}}},{"@type":"Person",'
        '"@id":"#p1","name":"Moira O&#039;Dell"},{"@type":"Person","@id":"#p2","name":"Kwame Asante"},{"@type":"Person","@id":"#p3","name":"Nils Ek"}]}</script>',
        prose=MUSIC,
        headline="North of Nothing",
        authors=["Moira O'Dell", "Kwame Asante"],
        published="2022-10-01",
    ),
    signed(
        "events' days and nobody's name",
        "https://thetannery.example/whats-on/the-drowned-bell",
        framed(
            "The Tannery",
            '<main><h1>The Drowned Bell</h1><p class="dates">14 May 2022 – 14 June 2022</p><p>Tickets from £20. By Callum Reave. Directed by Judith Orme.</p>$P<blockquote>“A '
            "marvel.” – Hester Lund, The Morning Herald</blockquote><p>Booking opens on 1 March 2022.</p></main>",
        ),
        title="The Drowned Bell | What's on | The Tannery",
        prose=STAGE,
        headline="The Drowned Bell",
        authors=[],
        published=None,
    ),
    Style(
        "text in paragraphs of a table without a class",
        "http://www.geohost.example/Hollywood/Lot/4412/cellar.htm",
        page(
            "<table border=0 width=600><tr><td><center><b><font size=+2>Stairs to the Sea</font></b><br>a review by Gus Tolliver<br>September 9, 1997</center><br><br>$P"
            '<center><a href="index.htm">back to the lot</a><br>You are visitor number 4112 since January 1, 1997</center></td></tr></table>',
            title="Stairs to the Sea - Gus's Movie Lot",
            prose=FILM,
        ),
        {"headline": "Stairs to the Sea", "authors": ["Gus Tolliver"], "published": "1997-09-09"},
    ),
]
