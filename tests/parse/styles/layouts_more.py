"""More layouts: galleries, wikis, page builders, home pages; and pages that have no caption."""

from __future__ import annotations

from tests.parse.styles.prose import FILM, laid_out

STYLES = [
    laid_out(
        "page without captions: cover, portrait, advertisement",
        "https://www.plainspeak.example/reviews/plainspeak",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Book review: Ledgers of Rain | Plainspeak</title></head><body><header>"
        '<a href=#content class=skip>Skip to content</a><img src=logo.png alt="Plainspeak"></header><main id=content><h1>Book review: Ledgers of Rain</h1>'
        "<div class=share-row><a href=#share>Share</a><a href=#comments>Comments (4)</a><a href=#newsletter>Newsletter</a></div>"
        '<img src=cover.jpg alt="Cover of Ledgers of Rain" class=cover><p>$T</p><p>$T</p><div class=ad><img src=ad.jpg alt="Half price umbrellas">'
        '<p>Photo for illustration only</p></div><p>$T</p><p>$T</p><p><a href=#top>Back to top</a></p><div class=author-card><img src=me.jpg alt="Cass Hume">'
        "<p>Cass Hume reads in trains. Photo: private collection of the author.</p></div></main><section id=comments><h2>4 comments</h2><div class=c>"
        '<img src=av1.png alt="avatar"><h4>dustin</h4>'
        "<p>To its credit, the camera leans on the long shadow of its predecessor, and the string section quietly abandons an argument about memory and weather. At first, the orchestra never quite earns every promise made in the opening minutes, and the second chapter quietly abandons habits learned in cheaper company.</p>"
        "</div></section></body></html>",
        FILM,
        captions=[],
        quick_links=[],
        headings=[],
    ),
    laid_out(
        "page of 1998 in lines",
        "http://reelshack.example/~bob/rev/bluecrane.html",
        '<html><head><title>Bob\'s Reel Shack: The Blue Crane (1998)</title></head><body bgcolor="#ffffff"><table width=100%><tr><td><a href="../index.html">'
        '<img src="../shack.gif" alt="Reel Shack" border=0></a></td></tr></table><h1><i>The Blue Crane</i></h1>'
        '<b>Starring Vera Lunt, Oskar Pell. Directed by Imre Dak.</b><br><br><div style="float:left;width:220px"><img src="crane.jpg" width=200><br>'
        '<i>Vera Lunt waits for the ferry</i></div>$T<br><br>$T<br><br><table border=1 align=center><tr><td><a href="http://bookshop.example/crane">'
        "<img src=buy.gif></a><br>Buy the soundtrack of this picture at the bookshop today</td></tr></table><br>$T<br><br><b>The music</b><br>$T<br><br>"
        "<b>The ending</b><br>$T<br><br><hr><font size=-1>"
        '<a href="../index.html">Back to the Shack</a> | <a href="mailto:bob@reelshack.example">Send Bob your opinion about this review, he reads them all</a>'
        "</font></body></html>",
        FILM,
        captions=[("Vera Lunt waits for the ferry", None)],
        quick_links=[],
        headings=["The music", "The ending"],
    ),
    laid_out(
        "page of hashed classes alone",
        "https://www.dailymeridian.example/reviews/dailymeridian",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>‘The Ninth Wave’ Review: Surf, Grief, Repeat | The Daily Meridian</title></head><body>"
        '<div id=root><div class="css-a1"><div class="css-nav"><a href=/arts>Arts</a></div></div><div class="css-b2" data-testid=article><div class="css-h">'
        '<h1 class="css-t9" data-testid=headline>‘The Ninth Wave’ Review: Surf, Grief, Repeat</h1><p class="css-sum">A documentary about waiting.</p></div>'
        '<div class="css-im1"><div class="css-im2"><picture><img src=1.jpg alt="Surfers wait"></picture></div><div class="css-im3">'
        '<span class="css-x1">Surfers wait at Port Ellery in “The Ninth Wave.”</span><span class="css-x2"><span class="css-x3">Credit</span>'
        '<span>Orrin Vale/Meridian Films</span></span></div></div><section class="css-bd"><div class="css-col"><p class="css-p">$T</p><p class="css-p">$T</p>'
        '</div><div class="css-ad"><div>Advertisement – continue reading below the fold of the page</div></div><div class="css-col">'
        '<h2 class="css-h2">Waiting as a craft</h2><p class="css-p">$T</p><p class="css-p">$T</p></div><div class="css-rel"><div class="css-c1"><a href=/x>'
        "<img src=x.jpg><div><h3>A Portrait of the Lifeguard as an Old Man</h3><p>Our critic on forty summers in the tower.</p></a></div></div>"
        '<div class="css-col"><p class="css-p">$T</p></div></section></div></div></body></html>',
        FILM,
        captions=[("Surfers wait at Port Ellery in “The Ninth Wave.”", "Orrin Vale/Meridian Films")],
        quick_links=[],
        headings=["Waiting as a craft"],
    ),
    laid_out(
        "contents beside the text, signs behind headings",
        "https://www.gearbarn.example/reviews/gearbarn",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Quillon Standing Desk review: a desk with opinions | Gearbarn</title></head><body>"
        '<header><nav><a href=/desks>Desks</a></nav></header><div class=layout><aside class=sticky><nav aria-label="Table of contents"><ol><li>'
        '<a href="#assembly">Assembly</a></li><li><a href="#stability">Stability</a></li><li><a href="#verdict">The verdict</a></li></ol></nav>'
        "<div class=ad>Try our ergonomic chair finder today</div></aside><main><article><h1>Quillon Standing Desk review: a desk with opinions</h1><p>$T</p>"
        '<h2 id=assembly>Assembly <a class=anchor href="#assembly" aria-hidden=true>#</a></h2><p>$T</p><figure><img src=1.jpg alt="Desk legs">'
        "<figcaption>Four legs, eleven bolts. Photograph: Gearbarn</figcaption></figure>"
        '<h2 id=stability>Stability <a class=anchor href="#stability" aria-hidden=true>#</a></h2><p>$T</p>'
        '<h2 id=verdict>The verdict <a class=anchor href="#verdict">¶</a></h2><p>$T</p></article></main></div></body></html>',
        FILM,
        captions=[("Four legs, eleven bolts.", "Gearbarn")],
        quick_links=["Assembly", "Stability", "The verdict"],
        headings=["Assembly", "Stability", "The verdict"],
    ),
    laid_out(
        "gallery of definition lists",
        "https://www.ironpan.example/reviews/ironpan",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Skillet & Vine, reviewed | Iron Pan</title></head><body><div id=page><div id=masthead>"
        "<h1 class=site-title><a href=/>Iron Pan</a></h1></div><div id=primary><article class=post><h2 class=entry-title>Skillet & Vine, reviewed</h2>"
        "<div class=entry-content><p>$T</p><p>$T</p><div id='gallery-1' class='gallery gallery-columns-3'><dl class='gallery-item'><dt class='gallery-icon'>"
        "<a href='/g0'><img src='g0-150x150.jpg' class='attachment-thumbnail' alt='' /></a></dt>"
        "<dd class='wp-caption-text gallery-caption'>The bar at five o'clock</dd></dl><dl class='gallery-item'><dt class='gallery-icon'><a href='/g1'>"
        "<img src='g1-150x150.jpg' class='attachment-thumbnail' alt='' /></a></dt><dd class='wp-caption-text gallery-caption'>Charred leeks, hazelnut</dd></dl>"
        "<dl class='gallery-item'><dt class='gallery-icon'><a href='/g2'><img src='g2-150x150.jpg' class='attachment-thumbnail' alt='' /></a></dt>"
        "<dd class='wp-caption-text gallery-caption'>The bill, mercifully short</dd></dl><br style='clear: both' /></div><h4>The food</h4><p>$T</p>"
        "<h4>The bill</h4><p>$T</p></div><div class=entry-meta>Posted in Restaurants</div></article></div><div id=secondary>"
        "<h3 class=widget-title>Recent Posts</h3><ul><li><a href=/1>A pie shop at the end of the tram line</a></li></ul></div></div></body></html>",
        FILM,
        captions=[
            ("The bar at five o'clock", None),
            ("Charred leeks, hazelnut", None),
            ("The bill, mercifully short", None),
        ],
        quick_links=[],
        headings=["The food", "The bill"],
    ),
    laid_out(
        "captions in slanted paragraphs below pictures",
        "https://www.wanderlens.example/reviews/wanderlens",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Pentacle 28mm f/2 lens review | Wanderlens</title></head><body><article>"
        '<h1>Pentacle 28mm f/2 lens review</h1><p>$T</p><p style="text-align: center;"><img class="aligncenter" src=1.jpg alt="DSC_0021"></p>'
        '<p style="text-align: center;"><em>The lens beside a plum for scale</em></p><p>$T</p><p style="text-align: center;">'
        '<img class="aligncenter" src=2.jpg alt="DSC_0055"></p><p style="text-align: center;"><em>Wide open at dusk, 1/60 s</em></p><h3>Sharpness</h3><p>$T</p>'
        "<p><img src=3.jpg alt=DSC_1></p><p>$T</p><h3>Who is it for?</h3><p>$T</p></article><div class=nav-links>"
        "<a href=/prev>Previous: A tripod that folds into a coat</a></div></body></html>",
        FILM,
        captions=[("The lens beside a plum for scale", None), ("Wide open at dusk, 1/60 s", None)],
        quick_links=[],
        headings=["Sharpness", "Who is it for?"],
    ),
    laid_out(
        "wiki page with edit links",
        "https://www.boardwiki.example/reviews/boardwiki",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Review:Salt Roads | BoardWiki</title></head><body><div id=content class=mw-body>"
        "<h1 id=firstHeading class=firstHeading>Review:Salt Roads</h1><div id=bodyContent><div id=siteSub>From BoardWiki</div>"
        '<div id=jump-to-nav>Jump to: <a href="#mw-head">navigation</a>, <a href="#p-search">search</a></div><div id=mw-content-text><p>$T</p>'
        '<div class="thumb tright"><div class=thumbinner style="width:182px"><a href=/File:S.jpg class=image><img src=s.jpg class=thumbimage></a>'
        "<div class=thumbcaption><div class=magnify><a href=/File:S.jpg title=Enlarge></a></div>The board after round three</div></div></div>"
        '<div id=toc class=toc><div id=toctitle><h2>Contents</h2></div><ul><li class="toclevel-1"><a href="#Components">'
        '<span class=tocnumber>1</span> <span class=toctext>Components</span></a></li><li><a href="#Play">'
        '<span class=tocnumber>2</span> <span class=toctext>Play</span></a></li><li><a href="#Judgement">'
        "<span class=tocnumber>3</span> <span class=toctext>Judgement</span></a></li></ul></div><h2><span class=mw-headline id=Components>Components</span>"
        '<span class=mw-editsection><span>[</span><a href="/edit?s=1">edit</a><span>]</span></span></h2><p>$T</p><h2>'
        '<span class=mw-headline id=Play>Play</span><span class=mw-editsection>[<a href="/edit?s=2">edit</a>]</span></h2><p>$T</p><h2>'
        "<span class=mw-headline id=Judgement>Judgement</span></h2><p>$T</p></div><div id=catlinks><a href=/C>Categories</a>: <a href=/C1>Reviews</a></div>"
        "</div></div><div id=mw-navigation><h2>Navigation menu</h2><h3>Personal tools</h3></div></body></html>",
        FILM,
        captions=[("The board after round three", None)],
        quick_links=["Components", "Play", "Judgement"],
        headings=["Components", "Play", "Judgement"],
    ),
    laid_out(
        "documentation with permanent links",
        "https://www.terminaltea.example/reviews/terminaltea",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>mossgrep 2.0: a review | Terminal Tea</title></head><body><main>"
        '<h1>mossgrep 2.0: a review<a class=headerlink href="#mossgrep" title="Permalink to this heading">¶</a></h1><p>$T</p><section id=speed>'
        '<h2>Speed<a class=headerlink href="#speed" title="Permalink">¶</a></h2><p>$T</p><pre><code>mossgrep -r fern .</code></pre></section>'
        '<section id=errors><h2>Errors<a class=headerlink href="#errors">🔗</a></h2><p>$T</p></section><section id=end>'
        '<h2>Should you switch?<a class=headerlink href="#end">¶</a></h2><p>$T</p></section></main></body></html>',
        FILM,
        captions=[],
        quick_links=[],
        headings=["Speed", "Errors", "Should you switch?"],
    ),
    laid_out(
        "questions that unfold, quotations set large",
        "https://www.quietrooms.example/reviews/quietrooms",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Nightjar Earplugs 3 review | Quiet Rooms</title></head><body><main><article>"
        "<h1>Nightjar Earplugs 3 review</h1><p>$T</p><div class=pullquote><h3>They muffle the world without erasing it</h3></div><p>$T</p><h2>Comfort</h2><p>$T"
        "</p><aside class=pull-quote><p>I slept through a thunderstorm and a parade</p></aside><h2>Questions we were asked</h2><div class=accordion><h3>"
        "<button aria-expanded=false>Are they washable?</button></h3><div class=panel><p>$T</p></div><h3><button aria-expanded=false>Do they whistle?</button>"
        "</h3><div class=panel><p>$T</p></div></div><h2>Our verdict</h2><p>$T</p></article><section><h2>You’ll also love</h2><div class=grid><a href=/1>"
        "<h3>A lamp that refuses to be bright</h3></a><a href=/2><h3>A fan that only whispers</h3></a></div><h2>Latest from Bedroom</h2><a href=/3>"
        "<h3>Eight pillows compared over eighty nights</h3></a></section></main></body></html>",
        FILM,
        captions=[],
        quick_links=[],
        headings=["Comfort", "Questions we were asked", "Are they washable?", "Do they whistle?", "Our verdict"],
    ),
    laid_out(
        "headline below the site's own, stars as pictures",
        "https://www.curtaincall.example/reviews/curtaincall",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>The Herring Queen, Lyceum | Curtain Call</title></head><body><div class=head><h1>"
        '<a href=/><img src=logo.png alt="Curtain Call"></a></h1></div><div class=story><h2>The Herring Queen, Lyceum</h2>'
        '<h3>A fishwife musical with real bones</h3><div class=stars><img src=star.gif alt="*"><img src=star.gif alt="*"><img src=star.gif alt="*">'
        '<img src=star.gif alt="*"></div><div class=pic><img src=1.jpg alt="Cast of The Herring Queen">'
        "<div class=cap>Mairi Doull leads the chorus. Picture: Fergus Oban</div></div><p>$T</p><p>$T</p><p>$T</p><p>$T</p>"
        '<p>Until 12 June. Box office: 0131 000 0000.</p><div class=share><img src=fb.png alt="Share on Facebook"><img src=tw.png alt="Share on Twitter"></div>'
        "</div><div class=also><h4>Also in Theatre</h4><a href=/1>Understudy saves the night at the Gate</a></div></body></html>",
        FILM,
        captions=[("Mairi Doull leads the chorus.", "Fergus Oban")],
        quick_links=[],
        headings=["A fishwife musical with real bones"],
    ),
    laid_out(
        "paper that writes Photo / NAME",
        "https://www.southernstar.example/reviews/southernstar",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Review: Kōwhai Lane gives neighbours a good name | Southern Star</title></head><body>"
        '<main><article><h1>Review: Kōwhai Lane gives neighbours a good name</h1><div class=author><img src=a.jpg alt="Hine Toroa">'
        "<span>By <a href=/h>Hine Toroa</a></span></div><figure><img src=1.jpg><figcaption>"
        "<p>The cast of Kōwhai Lane at the premiere. <span>Photo / Supplied</span></p></figcaption></figure><p>$T</p><p>$T</p><div class=article-media>"
        '<img data-srcset="2.jpg 600w" alt=""><p class=article-media__caption>Director Rua Pene on location. Photo / Mere Aro</p></div><p>$T</p>'
        "<div class=inline-promo><p>Stay up to date with the Southern Star newsletter each morning</p></div><p>$T</p></article><div>"
        "<h3>Latest from Entertainment</h3><h4>Choir of the year named at windswept final</h4></div></main></body></html>",
        FILM,
        captions=[
            ("The cast of Kōwhai Lane at the premiere.", "Supplied"),
            ("Director Rua Pene on location.", "Mere Aro"),
        ],
        quick_links=[],
        headings=[],
    ),
    laid_out(
        "contents of pages with a form beside",
        "https://hardshell.example/articles/corvid-z9-motherboard/1/",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Corvid Z9 Motherboard Review | Hardshell</title></head><body><div class=crumbs>"
        "<a href=/>Home</a> » <a href=/mb>Motherboards</a></div><div class=article><h1>Corvid Z9 Motherboard Review</h1><div class=page-select><form>"
        '<label>Jump to page:</label><select onchange="go(this)"><option value="/articles/corvid-z9-motherboard/1/" selected>1 - Introduction</option>'
        '<option value="/articles/corvid-z9-motherboard/2/">2 - Layout</option></select></form></div><div class=pagelist><b>Page contents</b>'
        '<a href="/articles/corvid-z9-motherboard/1/">Introduction</a><a href="/articles/corvid-z9-motherboard/2/">Layout</a>'
        '<a href="/articles/corvid-z9-motherboard/3/">Overclocking</a><a href="/articles/corvid-z9-motherboard/4/">Conclusion</a></div><p>'
        "<strong>Manufacturer:</strong> Corvid<br><strong>UK price:</strong> £189</p><p>$T</p><p>$T</p><p class=centre><a href=/img1>"
        '<img src=1t.jpg alt="Corvid Z9 Motherboard Review"></a> <a href=/img2><img src=2t.jpg alt="Corvid Z9 Motherboard Review"></a><br>'
        "<em>Click to enlarge - the board comes in any colour that is black</em></p><p>$T</p><h3>Specifications</h3><ul><li>Chipset: C9</li><li>Slots: 4</li>"
        '</ul><div class=pages><a href="/articles/corvid-z9-motherboard/2/">Next</a> 1 - 2 - 3 - 4</div></div></body></html>',
        FILM,
        captions=[("Click to enlarge - the board comes in any colour that is black", None)],
        quick_links=["Introduction", "Layout", "Overclocking", "Conclusion"],
        headings=["Specifications"],
    ),
    laid_out(
        "parts in sections, the work's name in a card",
        "https://www.pixelharvest.example/reviews/pixelharvest",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Thistle Valley review: farming for the impatient | Pixel Harvest</title></head><body>"
        "<main><article><header><h1>Thistle Valley review: farming for the impatient</h1><div class=review-meta><h2>Thistle Valley</h2><dl><dt>Developer</dt>"
        "<dd>Moth Works</dd></dl></div></header><section class=content-block><p>$T</p></section><section class=content-block><h2>Seeds and systems</h2><p>$T"
        "</p></section><div class=mpu><iframe src=ad></iframe><span>Advertisement</span></div><section class=content-block><h2>People of the valley</h2><p>$T"
        '</p><figure class=media><div class=media__wrap><img data-lazy=1.jpg src=px.gif alt="Villagers at the well"></div>'
        "<figcaption class=media__caption>Everyone meets at the well<span class=media__credit>Moth Works</span></figcaption></figure></section>"
        "<section class=summary-box><h2>Verdict</h2><div class=pc><h3>Pros</h3><ul><li>Gentle pace</li></ul><h3>Cons</h3><ul><li>Muddy menus</li></ul></div>"
        "</section><section class=content-block><h2>Late game</h2><p>$T</p></section></article><section class=nl><h2>Get your weekly harvest</h2>"
        "<p>Reviews, guides and discounts from our editors, in your inbox every Friday afternoon.</p></section></main></body></html>",
        FILM,
        captions=[("Everyone meets at the well", "Moth Works")],
        quick_links=[],
        headings=["Seeds and systems", "People of the valley", "Late game"],
    ),
    laid_out(
        "home page of the nineties",
        "http://www.synthcellar.example/reviews/vega.html",
        '<HTML><HEAD><TITLE>Synth Cellar - Vega II review</TITLE></HEAD><BODY><CENTER><H2>Vega II Analog Synthesizer</H2><IMG SRC="vega.jpg"><BR><FONT SIZE=-1>'
        '<B>The Vega II with its lid up</B></FONT></CENTER><P>$T</P><P>$T</P><CENTER><IMG SRC="line.gif"></CENTER><P><B>The filter</B></P><P>$T</P><P>'
        '<B>In the mix</B></P><P>$T</P><CENTER>[ <A HREF="orion.html">Prev</A> | <A HREF="index.html">Index</A> | <A HREF="zeta.html">Next</A> ]</CENTER>'
        "</BODY></HTML>",
        FILM,
        captions=[("The Vega II with its lid up", None)],
        quick_links=[],
        headings=["Vega II Analog Synthesizer", "The filter", "In the mix"],
    ),
    laid_out(
        "page without captions: notes, teasers, portraits",
        "https://www.stillwaters.example/reviews/stillwaters",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Book Review: The Tin Estuary | Still Waters</title></head><body><header>"
        '<a href="#m">Menu</a><a href="#s">Search</a></header><main><h1>Book Review: The Tin Estuary</h1><p>$T</p>'
        '<p>See notes<a href="#n1">[1]</a> and <a href="#n2">[2]</a> and <a href="#n3">[3]</a>. $T</p><p>$T</p><div class=rating-icons>'
        '<img src=r.png alt="4 out of 5"><span>Recommended</span></div><p>$T</p><div class=promo><img src=p.jpg alt="Our tote bag">'
        '<p>Our tote bag. Photo: Shop</p></div><div class=author-bio><img src=a.jpg alt="Lena Fisk"><h4>Lena Fisk</h4>'
        "<p>Lena Fisk is a writer from the fens. Photograph by Ola Berg.</p></div><div class=teaser><figure><img src=t.jpg>"
        '<figcaption>Next week: an atlas of bridges</figcaption></figure></div></main><ul class=az><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul>'
        "</body></html>",
        FILM,
        captions=[],
        quick_links=[],
        headings=[],
    ),
    laid_out(
        "magazine with a credit at the end",
        "https://www.hisspress.example/reviews/hisspress",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Owl Telephone – Wires In The Rain | Hiss Press</title></head><body><div class=wrap>"
        "<div class=post-title><h2>Owl Telephone – Wires In The Rain</h2></div><div class=post-thumb>"
        '<img src=1.jpg alt="Owl Telephone Wires In The Rain cover"></div><div class=post-text><p><strong>Label:</strong> Mudlark<br>'
        "<strong>Released:</strong> 4 May</p><p>$T</p><p>$T</p><p><strong>Side A</strong><br>$T</p><p><strong>Side B</strong><br>$T</p><p>$T</p><p>"
        "<em>Photo: Wren Adler</em></p></div><div class=fb-like></div><div class=more><h3>More album reviews</h3>"
        "<a href=/1>Salt Choir – The Long Way Down To Town</a></div></div></body></html>",
        FILM,
        captions=[(None, "Wren Adler")],
        quick_links=[],
        headings=["Side A", "Side B"],
    ),
]
