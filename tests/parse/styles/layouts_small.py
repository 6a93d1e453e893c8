"""Layouts of small sites and local papers: slides, figures in paragraphs, tabs that are no contents."""

from __future__ import annotations

from tests.parse.styles.prose import FILM, PROSE, laid_out

STYLES = [
    laid_out(
        "German local paper, the copyright in an element of its own",
        "https://www.lokalpresse.example/reviews/lokalpresse",
        "<!DOCTYPE html><html lang=de><head><meta charset=utf-8><title>Kritik: „Der Salzgarten“ im Kino Lichtspiel | Lokalpresse</title></head><body><nav>"
        "<a href=/lokales>Lokales</a></nav><main><article><h1>"
        "<span class=dachzeile>Kino</span> <span class=titel>Kritik: „Der Salzgarten“ im Kino Lichtspiel</span></h1><div class=media-box>"
        "<div class=media-box__img><img data-src=1.jpg></div>"
        "<div class=media-box__desc>Salz, so weit das Auge reicht: Szene aus „Der Salzgarten“.<span class=media-box__copy>Foto: Weltlicht Filmverleih</span>"
        "</div></div><p class=ort>Bad Elmsbrück.</p><p>$T</p><p>$T</p><h3>Viel Himmel, wenig Worte</h3><p>$T</p><div class=widget-newsletter>"
        "<h3>Newsletter bestellen</h3><p>Jeden Morgen die wichtigsten Nachrichten aus Ihrer Region im Postfach</p></div><p>$T</p><p>"
        "<strong>Lesen Sie auch:</strong> <a href=/2>Das kleine Kino am Markt feiert seinen hundertsten Geburtstag</a></p></article></main></body></html>",
        PROSE["de"],
        captions=[("Salz, so weit das Auge reicht: Szene aus „Der Salzgarten“.", "Weltlicht Filmverleih")],
        quick_links=[],
        headings=["Viel Himmel, wenig Worte"],
    ),
    laid_out(
        "webzine with a cover and its score beside the text",
        "http://www.vinylcellar.example/reviews.php?id=77",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Bellwether: Nine Fields | Vinyl Cellar</title></head><body><div id=wrap><div id=top>"
        '<img src=top.gif alt="Vinyl Cellar"></div><div id=links><a href=/>News</a><br><a href=/r>Reviews</a></div><div id=cont>'
        "<span class=title>Bellwether: Nine Fields</span><br><span class=sub>Mudlark Records, 2006</span><br><table width=100%><tr><td valign=top width=160>"
        '<img src=cover.jpg width=150 alt="Nine Fields"><br><span class=small>Rating: 8/10</span></td><td valign=top>$T<br><br>$T<br><br>$T<br><br>'
        "<i>Written by Jonah</i></td></tr></table><div class=other>Other reviews: <a href=?id=1>Copper Lane: Long Goodbye At Midnight</a></div></div></div>"
        "</body></html>",
        FILM,
        captions=[],
        quick_links=[],
        headings=[],
    ),
    laid_out(
        "kitchen tests with a list to jump by",
        "https://www.kitchenatlas.example/reviews/kitchenatlas",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Tested: The Fathom Stand Mixer | Kitchen Atlas</title></head><body><main>"
        '<h1>Tested: The Fathom Stand Mixer</h1><p class=dek>It kneads. It also walks.</p><ul class=jump><li>Jump to</li><li><a href="#how">How we tested</a>'
        '</li><li><a href="#res">The results</a></li><li><a href="#buy">Should you get one?</a></li></ul><figure class=lead><img src=1.jpg>'
        "<figcaption>The Fathom in its natural habitat. <span>Kitchen Atlas / Wen Abara</span></figcaption></figure><p>$T</p><h2 id=how>How we tested</h2><p>$T"
        '</p><div class=sc-product><img src=m.jpg alt="Fathom Stand Mixer"><h3>Fathom Stand Mixer</h3>'
        "<a href=https://shop.example>$329 at The Pantry Store today</a></div><h2 id=res>The results</h2><p>$T</p><figure><img src=2.jpg>"
        "<figcaption>Dough after four minutes.</figcaption></figure><h2 id=buy>Should you get one?</h2><p>$T</p><div class=mntl-about>"
        "<h2>Why Trust Kitchen Atlas?</h2><p>Wen Abara has burned toast professionally for eleven years and counting.</p></div></main></body></html>",
        FILM,
        captions=[
            ("The Fathom in its natural habitat.", "Kitchen Atlas / Wen Abara"),
            ("Dough after four minutes.", None),
        ],
        quick_links=["How we tested", "The results", "Should you get one?"],
        headings=["How we tested", "The results", "Should you get one?"],
    ),
    laid_out(
        "French newspaper, names in capitals after the caption",
        "https://www.lesplanches.example/reviews/lesplanches",
        "<!DOCTYPE html><html lang=fr><head><meta charset=utf-8><title>« Marée basse », théâtre : l'art de se taire | Les Planches</title></head><body>"
        "<article><h1>« Marée basse », théâtre : l'art de se taire</h1><figure class=article__figure><img src=1.jpg>"
        "<figcaption class=article__legend>« Marée basse », mise en scène par Odile Ferrand. PIERRE GROS</figcaption></figure><p>$T</p><p>$T</p>"
        "<h2 class=article__sub-title>Une barque pour décor</h2><p>$T</p><section class=catcher>"
        "<span>Lire aussi</span> <a href=/2>A Valmory, un festival sans électricité ni regrets</a></section><p>$T</p>"
        "<p class=article__status>Il vous reste 40 pour cent de cet article à lire. La suite est réservée aux abonnés.</p></article></body></html>",
        PROSE["fr"],
        captions=[("« Marée basse », mise en scène par Odile Ferrand.", "PIERRE GROS")],
        quick_links=[],
        headings=["Une barque pour décor"],
    ),
    laid_out(
        "blog with figures in paragraphs",
        "https://www.astroshed.example/reviews/astroshed",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Polaris Mini Mount: first light and last screw | Astroshed</title></head><body>"
        "<div class=post><h1 class=title>Polaris Mini Mount: first light and last screw</h1><div class=content><p>$T</p><p class=center>"
        "<img src=1.jpg width=640></p><p class=center><small>The mount on my balcony, 12 degrees below</small></p><p>$T</p><h3>Setting up</h3><p>$T</p><p>"
        "<a href=2big.jpg><img src=2.jpg width=640></a><br>Figure 2. Drift over ten minutes</p><p>$T</p><h3>Under the stars</h3><p>$T</p></div>"
        "<div class=share-post><h3>Share this:</h3></div><nav class=post-nav><a href=/p>Previous: cleaning a mirror without crying</a></nav></div></body>"
        "</html>",
        FILM,
        captions=[("The mount on my balcony, 12 degrees below", None), ("Figure 2. Drift over ten minutes", None)],
        quick_links=[],
        headings=["Setting up", "Under the stars"],
    ),
    laid_out(
        "long test with slides above",
        "https://www.bikeledger.example/reviews/bikeledger",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Heron Gravel 3 long-term test | Bike Ledger</title></head><body><main>"
        '<h1>Heron Gravel 3 long-term test</h1><div class=swiper><div class=swiper-wrapper><div class=swiper-slide><img src=g0.jpg alt="Heron Gravel 3">'
        '<div class=swiper-caption>Day one, still clean</div></div><div class=swiper-slide><img src=g1.jpg alt="Heron Gravel 3">'
        "<div class=swiper-caption>Four thousand kilometres later</div></div></div><div class=swiper-pagination>1/2</div></div><div class=article-body><p>$T"
        "</p><p>$T</p><h2>Frame and fork</h2><p>$T</p><h2>What broke</h2><p>$T</p><div class=specs-table><h2>Specifications</h2><table><tr><td>Weight</td>"
        "<td>9.1 kg</td></tr></table></div></div><div class=comments-wrapper><h2>Join the conversation</h2>"
        "<p>On a rainy evening, the second chapter builds upon habits learned in cheaper company, and the camera struggles with colours that belong to a colder country. Somewhere near the end, the string section returns to habits learned in cheaper company, and the whole affair quietly abandons a joke that lands later than it should.</p>"
        "</div></main></body></html>",
        FILM,
        captions=[("Day one, still clean", None), ("Four thousand kilometres later", None)],
        quick_links=[],
        headings=["Frame and fork", "What broke"],
    ),
    laid_out(
        "Dutch review with a quotation set large",
        "https://www.toneel.example/reviews/toneel",
        "<!DOCTYPE html><html lang=nl><head><meta charset=utf-8><title>Theaterrecensie: De Zoutmannen | Toneel</title></head><body><article>"
        "<h1>Theaterrecensie: De Zoutmannen</h1><figure><img src=1.jpg><figcaption>Scène uit De Zoutmannen<span> © Koen Brand</span></figcaption></figure><p>$T"
        "</p><p>$T</p><h2>Een vloer van zand</h2><p>$T</p><blockquote class=streamer>Niemand fluistert zo luid als deze vier spelers</blockquote><p>$T</p>"
        "<div class=meer><h3>Meer over theater</h3><a href=/1>Schouwburg zoekt nieuwe directeur na rumoerig jaar</a></div></article></body></html>",
        PROSE["nl"],
        captions=[("Scène uit De Zoutmannen", "Koen Brand")],
        quick_links=[],
        headings=["Een vloer van zand"],
    ),
    laid_out(
        "page of tabs and letters, which are no contents",
        "https://www.indexpage.example/reviews/indexpage",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Review: Mistral Fold e-bike | Folding Index</title></head><body><header><nav>"
        '<a href="#products">Products</a><a href="#contact">Contact</a></nav></header><main><h1>Review: Mistral Fold e-bike</h1><div class=tabs role=tablist>'
        '<a role=tab href="#tab-overview">Overview</a><a role=tab href="#tab-specs">Specs</a><a role=tab href="#tab-price">Prices</a></div><p>$T</p><p>$T</p>'
        '<h2 id=ride>The ride</h2><p>$T</p><h2 id=fold>The fold</h2><p>$T</p><p><a href="#top">Up</a></p><div class=letters><a href="#A">A</a>'
        '<a href="#B">B</a><a href="#C">C</a></div></main></body></html>',
        FILM,
        captions=[],
        quick_links=[],
        headings=["The ride", "The fold"],
    ),
    laid_out(
        "book blog of boxes in lines",
        "https://www.novelnook.example/reviews/novelnook",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>The Apple Ledger by Iris Cove | Novel Nook</title></head><body><div class=blog-post>"
        '<h1>The Apple Ledger by Iris Cove</h1><div class=separator style="clear:both;text-align:center"><a href=/c.jpg><img src=/c.jpg height=400></a></div>'
        '<div style="text-align:center"><span style="font-size:x-small">My rather battered copy</span></div><div><br></div><div>$T</div><div><br></div><div>$T'
        "</div><div><br></div><div><b>The plot, without spoilers</b></div><div>$T</div><div><br></div><div><b>Why I kept reading</b></div><div>$T</div></div>"
        "<div class=comments><h4>5 comments:</h4>"
        "<p>Once the dust settles, the second chapter drifts away from the old tricks of the trade. Oddly enough, the author never quite earns a joke that lands later than it should, and the camera makes light of colours that belong to a colder country.</p>"
        "</div></body></html>",
        FILM,
        captions=[("My rather battered copy", None)],
        quick_links=[],
        headings=["The plot, without spoilers", "Why I kept reading"],
    ),
]
