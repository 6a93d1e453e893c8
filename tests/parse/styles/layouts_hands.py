"""Pages made by hand and by generators, papers' stages and tables: pictures, contents and texts without helpful names."""

from __future__ import annotations

from tests.parse.styles.sentences import paragraph, written

STYLES = [
    written(
        "static generator: italics below a picture, contents by a plugin, footnotes",
        "https://ropewalk.example/2021/slow-boat/",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Slow Boat | Ropewalk</title></head><body><header class=site-header><a class=site-title href=/>Ropewalk</a><nav class=site-nav><a href=/about/>About</a></nav></header>"
        "<main class=page-content><article class='post h-entry'><header class=post-header><h1 class='post-title p-name'>Slow Boat</h1><p class=post-meta><time class=dt-published datetime=2021-05-03>May 3, 2021</time></p></header><div class='post-content e-content'>"
        "<ul id=markdown-toc><li><a href=#the-crossing id=markdown-toc-the-crossing>The crossing</a></li><li><a href=#the-other-shore id=markdown-toc-the-other-shore>The other shore</a></li></ul>"
        "<p>$1</p><p><img src=/img/a.jpg alt='ferry'><br><em>The ferry, before anybody got on</em></p><h2 id=the-crossing>The crossing</h2><p>$2<sup id=fnref:1><a href=#fn:1 class=footnote>1</a></sup></p>"
        "<p><img src=/img/b.jpg alt='still'></p><p><em>Still: Pier Nine Films</em></p><p>$3</p><h2 id=the-other-shore>The other shore</h2><p>$4</p><p>$5</p><div class=footnotes role=doc-endnotes><ol><li id=fn:1><p>The second one sank. <a href=#fnref:1 class=reversefootnote>&#8617;</a></p></li></ol></div></div></article></main>"
        "<footer class=site-footer><p>Written on a boat.</p></footer></body></html>",
        body="3-5",
        body_may="1",
        body_may_lines=[f"{paragraph(2)}1", "The second one sank. ↩", "The second one sank."],
        captions=[("The ferry, before anybody got on", None), (None, "Pier Nine Films")],
        headings=["The crossing", "The other shore"],
        quick_links=["The crossing", "The other shore"],
    ),
    written(
        "generator's figure short codes, a sticky contents at the side and again above the text",
        "https://lamplit.example/posts/lantern-lies/",
        "<!doctype html><html lang=en><head><title>Lantern Lies, reviewed · Lamplit</title></head><body><header><a href=/>Lamplit</a></header><div class=layout><aside class=toc-desktop><nav id=TableOfContents><ul><li><a href=#maps-that-lie>Maps that lie</a></li><li><a href=#the-bosses>The bosses</a></li><li><a href=#performance>Performance</a></li></ul></nav></aside>"
        "<article><h1>Lantern Lies, reviewed</h1><details class=toc-mobile><summary>On this page</summary><nav><ul><li><a href=#maps-that-lie>Maps that lie</a></li><li><a href=#the-bosses>The bosses</a></li><li><a href=#performance>Performance</a></li></ul></nav></details><p>$1</p>"
        "<h2 id=maps-that-lie>Maps that lie<a class=anchor href=#maps-that-lie aria-hidden=true>#</a></h2><p>$2</p><figure><img loading=lazy src=map.png><figcaption><h4>The first map</h4><p>Every road on it is real. <a href=https://press.example/kit>Photo: Lantern Works</a></p></figcaption></figure><p>$3</p>"
        "<h2 id=the-bosses>The bosses<a class=anchor href=#the-bosses aria-hidden=true>#</a></h2><p>$4</p><h2 id=performance>Performance<a class=anchor href=#performance aria-hidden=true>#</a></h2><p>$5</p><p>$6</p></article></div><section><h2>Newer</h2><a href=/posts/oak>The hollow oak</a></section></body></html>",
        body="1-6",
        captions=[("The first map Every road on it is real.", "Lantern Works")],
        headings=["Maps that lie", "The bosses", "Performance"],
        quick_links=["Maps that lie", "The bosses", "Performance"],
    ),
    written(
        "hand-made page without a class: rules between the parts, captions in small type",
        "http://www.oldquay.example/~marl/films/lanterns.htm",
        "<HTML><HEAD><TITLE>Lanterns - a review</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><CENTER><H1>Lanterns</H1><I>a film by Odo Renn</I></CENTER><HR><TABLE ALIGN=RIGHT WIDTH=220><TR><TD><IMG SRC=lant1.gif WIDTH=200 HEIGHT=140></TD></TR><TR><TD ALIGN=CENTER><FONT SIZE=-1>Mila Part lights the third lamp</FONT></TD></TR></TABLE>"
        "<P>$1<P>$2<P><B>The plot</B><P>$3<P><CENTER><IMG SRC=lant2.gif WIDTH=300><BR><SMALL>On the set (photo: K. Vlam)</SMALL></CENTER><P>$4<P><B>The lamps</B><P>$5<HR><CENTER><A HREF=index.htm>Back to the films</A> | <A HREF=mailto:marl@oldquay.example>Write to me</A></CENTER></BODY></HTML>",
        body="1-5",
        captions=[("Mila Part lights the third lamp", None), ("On the set", "K. Vlam")],
        headings=["The plot", "The lamps"],
        quick_links=[],
    ),
    written(
        "theatre paper: cast in a table, the picture's line above the picture",
        "https://www.stagequay.example/reviews/salt-house",
        "<!DOCTYPE html><html lang=en-GB><head><meta charset=utf-8><title>Salt House review at the Depot – doors and debts | Stage Quay</title></head><body><header><a href=/>Stage Quay</a></header><main><div class=strap>Reviews</div><h1>Salt House review at the Depot – doors and debts</h1><p class=stand>A play that closes more than it opens.</p>"
        "<div class=main-pic><span class=pic-credit>Helen Marsh</span><img src=1.jpg alt='Two actors'><span class=pic-line>Odo Renn and Mila Part in Salt House at the Depot</span></div><p>$1</p><p>$2</p><h3>A debt is called in</h3><p>$3</p><p>$4</p><p>$5</p>"
        "<table class=production><tr><th colspan=2>Production details</th></tr><tr><td>Director</td><td>Kees Vlam</td></tr><tr><td>Cast</td><td>Odo Renn, Mila Part</td></tr><tr><td>Running time</td><td>2hrs 10mins</td></tr></table></main><section><h3>More reviews</h3><a href=/2>Lanterns review</a></section></body></html>",
        body="1-5",
        body_may_lines=["A play that closes more than it opens."],
        captions=[("Odo Renn and Mila Part in Salt House at the Depot", "Helen Marsh")],
        headings=["A debt is called in"],
        quick_links=[],
    ),
    written(
        "television column: several short reviews in one text, each under its name",
        "https://www.eveningbell.example/tv/last-night-3-may",
        "<!DOCTYPE html><html lang=en><head><title>TV review: The Ferrymen; Lamps Out | Evening Bell</title></head><body><nav><a href=/tv>TV</a></nav><article><h1>TV review: The Ferrymen; Lamps Out</h1><figure><img src=f.jpg><figcaption><span>Jo Harle as the pilot in The Ferrymen</span> <span>BELL TV/PETER ASH</span></figcaption></figure>"
        "<p><strong>The Ferrymen</strong><br>$1</p><p>$2</p><p>$3</p><div class=inline-promo><p>Sign up for the Bell’s evening letter</p></div><p><strong>Lamps Out</strong><br>$4</p><p>$5</p></article><aside><h2>Most read</h2><ol><li><a href=/1>The pier closes</a></li></ol></aside></body></html>",
        body="2 3 5",
        body_may="1 4",
        captions=[("Jo Harle as the pilot in The Ferrymen", "BELL TV/PETER ASH")],
        headings=["The Ferrymen", "Lamps Out"],
        quick_links=[],
    ),
    written(
        "restaurant blog: a strip of pictures with names of the dishes, the bill as a list",
        "https://forkandtide.example/2018/11/cafe-mole/",
        "<!DOCTYPE html><html lang=en-US><head><title>Café Môle, Port Ennis - Fork and Tide</title></head><body class='post-template-default single'><div id=page class=hfeed><header id=masthead><p class=site-title><a href=/>Fork and Tide</a></p></header><main id=main><article class='post hentry category-lunch'><header class=entry-header><h1 class=entry-title>Café Môle, Port Ennis</h1></header><div class=entry-content><p>$1</p>"
        "<ul class='wp-block-gallery columns-3 is-cropped'><li class=blocks-gallery-item><figure><img src=d1.jpg alt='' data-id=5><figcaption class=blocks-gallery-item__caption>Cockles</figcaption></figure></li><li class=blocks-gallery-item><figure><img src=d2.jpg alt='' data-id=6><figcaption class=blocks-gallery-item__caption>Brown butter tart</figcaption></figure></li></ul>"
        "<p>$2</p><p>$3</p><div class='tiled-gallery type-rectangular'><div class=gallery-row><div class=tiled-gallery-item><a href=/2018/11/cafe-mole/d3/><img data-attachment-id=7 data-image-title=d3 data-image-caption='&lt;p&gt;The room at noon. Photo: Dot Marl&lt;/p&gt;' src=d3.jpg title=d3></a></div></div></div><p>$4</p><p>$5</p>"
        "<ul><li>Lunch for two with wine: 84</li><li>Open Wednesday to Sunday</li></ul><div id=jp-post-flair class=sharedaddy><h3 class=sd-title>Share this:</h3></div><div id=jp-relatedposts class=jp-relatedposts><h3 class=jp-relatedposts-headline><em>Related</em></h3></div></div></article></main></div></body></html>",
        body="1-5",
        body_may_lines=["Lunch for two with wine: 84", "Open Wednesday to Sunday"],
        captions=[("Cockles", None), ("Brown butter tart", None), ("The room at noon.", "Dot Marl")],
        headings=[],
        quick_links=[],
    ),
    written(
        "Danish paper with a box of facts",
        "https://www.havneavisen.example/kultur/anmeldelse-saltets-hus",
        "<!doctype html><html lang=da><head><meta charset=utf-8><title>Anmeldelse: Saltets hus er en fryd | Havneavisen</title></head><body><header><a href=/>Havneavisen</a></header><main><article><h1>Anmeldelse: Saltets hus er en fryd</h1><div class=article-media><img src=1.jpg alt=''><p class=article-media__text>Mette Holm spiller enken. Foto: Kim Dahl</p></div><p>$1</p><p>$2</p>"
        "<div class=article-fakta><h3>Fakta</h3><p>Saltets hus</p><p>Instruktør: Poul Riis. Spilletid: 98 minutter.</p></div><h2>En dør for meget</h2><p>$3</p><p>$4</p></article><section><h2>Læs også</h2><a href=/2>Havnen får ny bro</a></section></main></body></html>",
        lang="sv",
        body="1-4",
        captions=[("Mette Holm spiller enken.", "Kim Dahl")],
        headings=["En dør for meget"],
        quick_links=[],
    ),
    written(
        "Czech magazine: stroke before the label, picture in a link to a gallery",
        "https://www.promenada.example/recenze-posledni-privoz",
        "<!DOCTYPE html><html lang=cs><head><meta charset=utf-8><title>Recenze: Poslední přívoz | Promenáda</title></head><body><div class=hlavicka><a href=/>Promenáda</a></div><div class=clanek><h1>Recenze: Poslední přívoz</h1><div class=obrazek><a href=/galerie/77><img src=1.jpg alt='Poslední přívoz'></a><span>Jana Lišková v roli převoznice | foto: Bontonka Film</span></div><p>$1</p><p>$2</p><h3>Ticho na palubě</h3><p>$3</p><p>$4</p></div><div class=sloupec><b>Nejčtenější</b><a href=/2>Lampáři 70 %</a></div></body></html>",
        lang="ru",
        body="1-4",
        captions=[("Jana Lišková v roli převoznice", "Bontonka Film")],
        headings=["Ticho na palubě"],
        quick_links=[],
    ),
    written(
        "hardware site: its pages in a menu to choose from",
        "https://www.rackandrail.example/review/pico-switch/3",
        "<!DOCTYPE html><html lang=en><head><title>Pico 8 switch review - Noise - Rack and Rail</title></head><body><header><a href=/>Rack and Rail</a></header><div class=article><h1>Pico 8 switch review</h1><form class=page-jump><label>Jump to page:</label><select onchange='location=this.value'><option value=/review/pico-switch/1>Introduction</option><option value=/review/pico-switch/2>Speed</option><option value=/review/pico-switch/3 selected>Noise</option><option value=/review/pico-switch/4>Conclusion</option></select></form>"
        "<h2>Noise</h2><p>$1</p><div class=shot><img src=1.png alt='A chart of noise'></div><p>$2</p><p>$3</p><p>$4</p><div class=pages><a href=/review/pico-switch/2>Previous</a> <a href=/review/pico-switch/4>Next: Conclusion</a></div></div></body></html>",
        body="1-4",
        captions=[],
        headings=["Noise"],
        quick_links=["Introduction", "Speed", "Noise", "Conclusion"],
    ),
    written(
        "phone review: chips that scroll by a script, scores at the side",
        "https://www.pocketbench.example/lumen-s-review",
        "<!DOCTYPE html><html lang=en><head><title>Lumen S review | Pocket Bench</title></head><body><header><a href=/>Pocket Bench</a></header><main><h1>Lumen S review</h1><div class=sticky-bar><ol class=sections><li><a href='javascript:void(0)' data-target='#s-design'>Design</a></li><li><a href='javascript:void(0)' data-target='#s-camera'>Camera</a></li><li><a href='javascript:void(0)' data-target='#s-battery'>Battery</a></li></ol></div>"
        "<section id=s-design><h2>Design</h2><p>$1</p><p>$2</p></section><section id=s-camera><h2>Camera</h2><p>$3</p><div class=samples><figure><img src=c1.jpg><figcaption>Main camera</figcaption></figure><figure><img src=c2.jpg><figcaption>Main camera</figcaption></figure><figure><img src=c3.jpg><figcaption>Night mode (Image: Pocket Bench)</figcaption></figure></div></section><section id=s-battery><h2>Battery</h2><p>$4</p><p>$5</p></section></main></body></html>",
        body="1-5",
        captions=[("Main camera", None), ("Main camera", None), ("Night mode", "Pocket Bench")],
        headings=["Design", "Camera", "Battery"],
        quick_links=["Design", "Camera", "Battery"],
    ),
    written(
        "questions and answers on a device, the answers in lists, a box to buy in the middle",
        "https://www.kettleclub.example/guides/birk-kettle-review",
        "<!DOCTYPE html><html lang=en><head><title>Birk kettle review: every question answered | Kettle Club</title></head><body><header><a href=/>Kettle Club</a></header><main><article><h1>Birk kettle review: every question answered</h1><p>$1</p><h3>Is it quiet?</h3><p>$2</p><h3>Does it pour well?</h3><p>$3</p><div class=buy-widget><img src=k.jpg alt='Birk kettle'><span class=name>Birk kettle</span><span class=price>£49</span><a href=https://shop.example/k>See it at Potshop</a></div><h3>Would we buy it again?</h3><p>$4</p><p>$5</p>"
        "<div class=disclosure><p>We earn a little when you buy through links on this page, and it changes nothing we write.</p></div></article><section class=faq-more><h2>Other kettles</h2><ul><li><a href=/oak>Oak kettle review</a></li></ul></section></main></body></html>",
        body="1-5",
        captions=[],
        headings=["Is it quiet?", "Does it pour well?", "Would we buy it again?"],
        quick_links=[],
    ),
    written(
        "magazine in a table: text in cells beside pictures, a drop capital",
        "http://www.tablepress.example/books/almanac.html",
        "<html><head><title>The Almanac Thieves, by R. Dell: a review</title></head><body><table width=760><tr><td colspan=2><img src=head.gif alt='Table Press'></td></tr><tr><td width=140 valign=top><a href=/>Home</a><br><a href=/books>Books</a><br><a href=/letters>Letters</a></td><td valign=top><h1>The Almanac Thieves</h1><h3>by R. Dell</h3>"
        "<table><tr><td valign=top width=180><img src=cover.jpg width=160><br><font size=1>Cover of the first edition. Courtesy of Pier Press</font></td><td valign=top><p><font size=7>W</font>hat is stolen in this book is the weather, and nobody reports it for eleven years, by which time the thieves have families.</p><p>$1</p></td></tr></table><p>$2</p><p>$3</p><p>$4</p><p align=right><i>Dorrit Hale</i></p></td></tr></table></body></html>",
        body="1-4",
        body_may_lines=[
            "What is stolen in this book is the weather, and nobody reports it for eleven years, by which time the thieves have families."
        ],
        captions=[("Cover of the first edition.", "Pier Press")],
        headings=[],
        quick_links=[],
    ),
    written(
        "Portuguese portal: captions with the agency in brackets and the picture late",
        "https://www.jornaldocais.example/cinema/critica-a-ultima-barca",
        "<!DOCTYPE html><html lang=pt-BR><head><meta charset=utf-8><title>Crítica: A Última Barca | Jornal do Cais</title></head><body><header><a href=/>Jornal do Cais</a></header><main><h1>Crítica: A Última Barca</h1><div class=mc-column><figure><amp-img src=1.jpg width=600 height=400></amp-img><p class=content-media__description>Vera Lima em cena de 'A Última Barca' — Foto: Divulgação/Cais Filmes</p></figure><p>$1</p><p>$2</p></div>"
        "<div class=mc-column><ul class=bullet-list><li><a href=/2>LEIA TAMBÉM: os faróis que o cinema esqueceu</a></li></ul></div><div class=mc-column><p>$3</p><figure><img data-srcset='2s.jpg 300w, 2.jpg 900w' class=lazyload><p class=content-media__description>O cais, reconstruído em estúdio — Foto: Rui Prado/g7</p></figure><p>$4</p><p>$5</p></div></main></body></html>",
        lang="es",
        body="1-5",
        captions=[
            ("Vera Lima em cena de 'A Última Barca'", "Divulgação/Cais Filmes"),
            ("O cais, reconstruído em estúdio", "Rui Prado/g7"),
        ],
        headings=[],
        quick_links=[],
    ),
    written(
        "Dutch paper: the caption is the second paragraph of a figure, the maker behind a stroke",
        "https://www.kadekrant.example/recensies/laatste-pont",
        "<!doctype html><html lang=nl><head><meta charset=utf-8><title>Recensie: De laatste pont | De Kadekrant</title></head><body><header><a href=/>De Kadekrant</a></header><main><article><h1>Recensie: De laatste pont</h1><figure><img src=1.jpg alt=''><figcaption><p>Anna de Vries als veerman in De laatste pont.</p><p>© Joris Kade</p></figcaption></figure><p>$1</p><p>$2</p><figure><img src=2.jpg alt=''><figcaption>De steiger, nagebouwd in een loods. <span>beeld Joris Kade</span></figcaption></figure><p>$3</p><p>$4</p><p class=kader>De laatste pont. Regie: Els Morgen. 101 minuten.</p></article></main></body></html>",
        lang="de",
        body="1-4",
        body_may_lines=["De laatste pont. Regie: Els Morgen. 101 minuten."],
        captions=[
            ("Anna de Vries als veerman in De laatste pont.", "Joris Kade"),
            ("De steiger, nagebouwd in een loods.", "Joris Kade"),
        ],
        headings=[],
        quick_links=[],
    ),
]
