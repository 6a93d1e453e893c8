"""Layouts met last: page builders, journals, home pages with columns, papers in six more languages."""

from __future__ import annotations

from tests.parse.styles.prose import FILM, PROSE, laid_out

STYLES = [
    laid_out(
        "page builder with galleries, a table's own caption, an embedded film",
        "https://www.fernandbrick.example/reviews/fernandbrick",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Hollow Oak cabin kit review | Fern & Brick</title></head><body>"
        '<header class=wp-block-template-part><nav class=wp-block-navigation><ul><li><a href=/k>Kits</a></li></ul></nav></header><main class="wp-block-group">'
        '<h1 class=wp-block-post-title>Hollow Oak cabin kit review</h1><div class="entry-content wp-block-post-content"><p>$T</p>'
        '<h2 class=wp-block-heading id=h-parts>Parts</h2><p>$T</p><figure class="wp-block-gallery has-nested-images"><figure class=wp-block-image>'
        "<img src=1.jpg><figcaption class=wp-element-caption>Before sanding</figcaption></figure><figure class=wp-block-image><img src=2.jpg>"
        "<figcaption class=wp-element-caption>After sanding</figcaption></figure></figure><figure class=wp-block-table><table><tr><td>Logs</td><td>212</td>"
        "</tr></table><figcaption class=wp-element-caption>What is in the box, by count</figcaption></figure><h2 class=wp-block-heading>Assembly</h2><p>$T</p>"
        "<figure class=wp-block-pullquote><blockquote><p>The roof went on during the third storm of the week</p><cite>Our builder</cite></blockquote></figure>"
        '<p>$T</p><figure class="wp-block-embed is-type-video"><div class=wp-block-embed__wrapper><iframe src=v></iframe></div></figure>'
        "<div class=wp-block-buttons><a class=wp-block-button__link href=https://kit.example>Order the cabin kit from its maker</a></div>"
        '<h2 class=wp-block-heading>Would we build it again?</h2><p>$T</p></div><div class="wp-block-post-terms">Filed under <a href=/c>Cabins</a></div>'
        "<h2 class=wp-block-heading>More posts</h2><ul class=wp-block-post-template><li><h3 class=wp-block-post-title>"
        "<a href=/1>A treehouse for people who fear heights</a></h3></li></ul></main></body></html>",
        FILM,
        captions=[("Before sanding", None), ("After sanding", None)],
        quick_links=[],
        headings=["Parts", "Assembly", "Would we build it again?"],
    ),
    laid_out(
        "journal in lines, moods below",
        "https://inkwell.livepages.example/4411.html",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>The Almanac Thieves, by R. Dell | inkwell</title></head><body><div class=navbar>"
        "<a href=/>Recent Entries</a> <a href=/archive>Archive</a></div><div class=entry><div class=entry-subject>The Almanac Thieves, by R. Dell</div>"
        "<div class=userpic><img src=u.gif alt=inkwell></div><div class=entry-text>$T<br><br>$T<br><br><b>What works</b><br>$T<br><br><b>What does not</b>"
        "<br>$T<br><br>$T</div><div class=currents><b>Current Mood:</b> pensive<br><b>Tags:</b> <a href=/t>books</a></div></div><div class=comments>"
        "<div class=comment><b>marrow_fan</b>"
        "<br>Halfway through, the director leans on habits learned in cheaper company. In the quiet scenes, the hinge builds upon every promise made in the opening minutes.<br>"
        "<a href=/reply>Reply</a></div><div class=comment><b>quillish</b>"
        "<br>In the quiet scenes, the second chapter returns to a patience that few rivals can match. For long stretches, the director takes pleasure in details nobody will notice twice, and the director drifts away from every promise made in the opening minutes.</div>"
        "</div></body></html>",
        FILM,
        captions=[],
        quick_links=[],
        headings=["What works", "What does not"],
    ),
    laid_out(
        "blog of 2008 with a caption in small print",
        "https://www.tablemanners.example/reviews/tablemanners",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Osteria Grano: small plates, large bill | Table Manners</title></head><body>"
        "<div id=banner><h1 id=banner-header><a href=/>Table Manners</a></h1></div><div id=alpha><h2 class=date-header>October 9, 2008</h2><div class=entry>"
        "<h3 class=entry-header>Osteria Grano: small plates, large bill</h3><div class=entry-content><div class=entry-body><p><a class=image-full href=/a.jpg>"
        '<img alt=Osteria class=image-full src=/a500.jpg title=Osteria></a> <br><span style="font-size: 11px;">The terrace before the lunch crowd</span></p>'
        "<p>$T</p><p>$T</p></div><div class=entry-more><p>$T</p><p>$T</p></div></div><div class=entry-footer>"
        "<p class=entry-footer-info>Posted by Dot at 10:12 AM in Restaurants | <a href=/p>Permalink</a></p></div></div><div id=comments class=comments>"
        "<h3 class=comments-header>Comments</h3><div class=comment>"
        "<p>On a rainy evening, the second chapter makes light of the long shadow of its predecessor, and the kitchen builds upon a melody borrowed from a harbour town. Halfway through, the kitchen holds back from a patience that few rivals can match, and the director settles for the old tricks of the trade.</p>"
        "</div></div></div><div id=beta><h2 class=module-header>Recent Posts</h2></div></body></html>",
        FILM,
        captions=[("The terrace before the lunch crowd", None)],
        quick_links=[],
        headings=[],
    ),
    laid_out(
        "Czech newspaper",
        "https://www.kulturnidenik.example/reviews/kulturnidenik",
        "<!DOCTYPE html><html lang=cs><head><meta charset=utf-8><title>Recenze: Solný dům je film, který nespěchá | Kulturní deník</title></head><body>"
        "<div class=menu><a href=/film>Film</a></div><article><h1>Recenze: Solný dům je film, který nespěchá</h1>"
        '<div class=perex>Debut plný vody a ticha.</div><div class=opener><img src=1.jpg alt="">'
        "<div class=popisek>Herečka Jana Sýkorová ve filmu Solný dům | Foto: Bontofilm</div></div><p>$T</p><p>$T</p><h3>Dům bez dveří</h3><p>$T</p>"
        "<div class=souvisejici><strong>Mohlo by vás zajímat</strong><a href=/2>Deset českých filmů, které stojí za to vidět znovu</a></div><p>$T</p></article>"
        "<div class=diskuse><h3>Diskuse</h3></div></body></html>",
        PROSE["pl"],
        captions=[("Herečka Jana Sýkorová ve filmu Solný dům", "Bontofilm")],
        quick_links=[],
        headings=["Dům bez dveří"],
    ),
    laid_out(
        "Finnish newspaper",
        "https://www.rantalehti.example/reviews/rantalehti",
        "<!DOCTYPE html><html lang=fi><head><meta charset=utf-8><title>Arvio: Suolan lapset on hieno pieni näytelmä | Rantalehti</title></head><body><main>"
        "<article><h1>Arvio: Suolan lapset on hieno pieni näytelmä</h1><figure><img src=1.jpg>"
        "<figcaption>Maija Lehto näyttelee tytärtä. Kuva: Antti Kivi / Lehtikuva</figcaption></figure><p>$T</p><p>$T</p><h2>Meri lavalla</h2><p>$T</p><aside>"
        "<p>Lue myös: <a href=/2>Kaupunginteatteri saa uuden katon myrskyn jälkeen</a></p></aside><p>$T</p></article><section><h2>Luetuimmat</h2>"
        "<a href=/1>Silta suljetaan viikonlopuksi tuulen takia</a></section></main></body></html>",
        FILM,
        captions=[("Maija Lehto näyttelee tytärtä.", "Antti Kivi / Lehtikuva")],
        quick_links=[],
        headings=["Meri lavalla"],
    ),
    laid_out(
        "Turkish site with its contents",
        "https://www.gozlemevi.example/reviews/gozlemevi",
        "<!DOCTYPE html><html lang=tr><head><meta charset=utf-8><title>Tuz Evi: denizin hafızası | Gözlemevi</title></head><body><main><article>"
        "<h1>Tuz Evi: denizin hafızası</h1><div class=resim><img src=1.jpg><div class=resim-alti>Tuz Evi filminden bir sahne (Fotoğraf: Liman Film)</div></div>"
        '<div class=icindekiler><p>İçindekiler</p><ul><li><a href="#konu">Konu</a></li><li><a href="#oyuncular">Oyuncular</a></li><li>'
        '<a href="#sonuc">Sonuç</a></li></ul></div><p>$T</p><h2 id=konu>Konu</h2><p>$T</p><h2 id=oyuncular>Oyuncular</h2><p>$T</p><h2 id=sonuc>Sonuç</h2><p>$T'
        "</p></article><section><h3>İlgili Haberler</h3><a href=/2>Liman festivali programı açıklandı</a></section></main></body></html>",
        FILM,
        captions=[("Tuz Evi filminden bir sahne", "Liman Film")],
        quick_links=["Konu", "Oyuncular", "Sonuç"],
        headings=["Konu", "Oyuncular", "Sonuç"],
    ),
    laid_out(
        "technical magazine, pictures to enlarge",
        "https://www.circuitweekly.example/reviews/circuitweekly",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Lumen Pad 11 review: half a laptop | Circuit Weekly</title></head><body><header>"
        "<a href=/>Circuit Weekly</a></header><article><header><h4 class=post-upperdek>Slate of mind —</h4>"
        "<h1 itemprop=headline>Lumen Pad 11 review: half a laptop</h1><h2 itemprop=description>The screen is the best argument it has</h2></header>"
        '<section class=article-guts><div itemprop=articleBody class="article-content"><figure class="intro-image"><img src=1.jpg><figcaption class=caption>'
        "<div class=caption-text><a href=1.jpg class=enlarge-link>Enlarge</a> <span class=sep>/</span> The Lumen Pad 11, at rest.</div>"
        "<div class=caption-credit>Ari Nolte</div></figcaption></figure><p>$T</p><p>$T</p><h2>Screen</h2><p>$T</p><div class=gallery><ul><li data-src=2.jpg>"
        "<figure><img src=2t.jpg><figcaption><div class=caption>The left edge, with its lone port.</div><div class=credit><span class=icon>"
        "</span>Ari Nolte</div></figcaption></figure></li><li><figure><img src=3t.jpg><figcaption><div class=caption>The right edge, with nothing.</div>"
        "<div class=credit>Ari Nolte</div></figcaption></figure></li></ul></div><h2>Software</h2><p>$T</p><h2>The good, the bad and the ugly</h2>"
        "<h3>The good</h3><ul><li>The screen</li></ul><h3>The bad</h3><ul><li>The lone port</li></ul></div></section><div class=xrail><h3>Channel Circuit</h3>"
        "</div></article><div class=read-more-stories><h3>Related Stories</h3></div></body></html>",
        FILM,
        captions=[
            ("The Lumen Pad 11, at rest.", "Ari Nolte"),
            ("The left edge, with its lone port.", "Ari Nolte"),
            ("The right edge, with nothing.", "Ari Nolte"),
        ],
        quick_links=[],
        headings=[
            "The screen is the best argument it has",
            "Screen",
            "Software",
            "The good, the bad and the ugly",
            "The good",
            "The bad",
        ],
    ),
    laid_out(
        "magazine with names of block and element, credits alone",
        "https://www.wirelane.example/reviews/wirelane",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Review: Tarn Trail Shoes | Wirelane</title></head><body><main><article>"
        "<div class=ContentHeader><h1>Review: Tarn Trail Shoes</h1><div class=ContentHeaderDek>Light, loud and slightly smug.</div></div><div class=lead-asset>"
        '<picture><img src=1.jpg alt="Shoes on a rock"></picture><div class="caption lead-asset__caption"><span class="caption__text"></span>'
        '<span class="caption__credit">Photograph: Tarn</span></div></div><div class=rating-box><h3>Rating:</h3><p>7/10</p><dl><dt>Wired</dt>'
        "<dd>Grip that forgives</dd><dt>Tired</dt><dd>Squeaks indoors</dd></dl></div><div class=body__inner><p>$T</p><p>$T</p>"
        "<div class=ad>Most Popular gear stories of the week</div><h2>Squeak and Ye Shall Find</h2><p>$T</p><figure class=asset-embed><div><img src=2.jpg>"
        '</div><figcaption class="caption"><span class=caption__credit>Photograph: Ines Roth</span></figcaption></figure><p>$T</p><p>$T</p></div></article>'
        "</main></body></html>",
        FILM,
        captions=[(None, "Tarn"), (None, "Ines Roth")],
        quick_links=[],
        headings=["Squeak and Ye Shall Find"],
    ),
    laid_out(
        "weekly with ornaments between the parts",
        "https://www.thequarterly.example/reviews/thequarterly",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>The Loneliest Cartographer | The Quarterly</title></head><body><article><header>"
        "<div class=rubric>Books</div><h1>The Loneliest Cartographer</h1><div class=dek>A new life of Osbert Venn maps what he left out.</div>"
        "<p class=byline>By <a href=/c/1>Millicent Rowe</a></p></header><figure><img src=1.jpg><figcaption>"
        "<span class=caption>Venn in 1911, the year he stopped drawing coasts.</span><span class=credit>Photograph from Hulme Collection</span></figcaption>"
        "</figure><div class=body><p><span class=dropcap>T</span>$T</p><p>$T</p><h3>* * *</h3><p>$T</p><p>$T</p><h3>♦</h3><p>$T</p>"
        "<p class=print>Published in the print edition of the March 4 issue, with the headline “Blank Spaces.”</p></div></article><div class=recirc>"
        "<h2>New &amp; Notable</h2><h3>A Field Guide to Getting Home Late</h3></div></body></html>",
        FILM,
        captions=[("Venn in 1911, the year he stopped drawing coasts.", "Hulme Collection")],
        quick_links=[],
        headings=[],
    ),
    laid_out(
        "film site with a box of credits",
        "https://www.silverlane.example/reviews/silverlane",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Midnight Ferry | Silverlane</title></head><body><div class=hdr><a href=/>Silverlane</a>"
        "</div><div class=page><div class=head><h1 class=page-title>Midnight Ferry</h1><div class=stars><i class=icon-star-full></i><i class=icon-star-full>"
        "</i><i class=icon-star-half></i></div><div class=by>Reviewed by <a href=/c/n>Nadia Orme</a></div></div><div class=hero>"
        '<img src=1.jpg alt="Midnight Ferry movie poster"></div><div class=main><div class=text><p>$T</p><p>$T</p><p>$T</p><p>$T</p></div><div class=now>'
        "<h4>Now playing</h4><div class=card><h5><a href=/r/1>The Cooper and the Comet</a></h5><span>Matt Fell</span></div></div><div class=bio>"
        '<img src=n.jpg alt="Nadia Orme"><h4><a href=/c/n>Nadia Orme</a></h4><p>Nadia Orme writes about boats, films about boats and boats in films.</p></div>'
        "<div class=film-credits><h4>Film Credits</h4><h5>Midnight Ferry (2016)</h5><p>Rated PG-13</p></div><div class=latest-posts><h4>Latest blog posts</h4>"
        "<a href=/b>Ten harbours of the silent screen</a></div></div></div></body></html>",
        FILM,
        captions=[],
        quick_links=[],
        headings=[],
    ),
    laid_out(
        "car review with sections to skip to",
        "https://www.torquelist.example/reviews/torquelist",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>2022 Quill Estate Review | Torquelist</title></head><body><div class=mega-nav>"
        "<a href=#>Cars</a></div><main><h1>2022 Quill Estate Review</h1><nav class=section-links>"
        '<span>Skip to section:</span> <a href="#drive">On the road</a> <a href="#cabin">Cabin</a> <a href="#costs">Running costs</a></nav>'
        '<div class=gallery-hero><img src=1.jpg data-title="Quill Estate front"><span class=count>1/24</span></div><section id=drive><h2>On the road</h2><p>$T'
        "</p><p>$T</p></section><section id=cabin><h2>Cabin</h2><p>$T</p><div class=img><img src=2.jpg>"
        "<p class=img-caption>The boot takes two dogs or one wardrobe</p></div></section><div class=leadgen><h3>Get a quote for the Quill Estate</h3>"
        "<p>Compare prices from dealers near you within two minutes</p></div><section id=costs><h2>Running costs</h2><p>$T</p><table><tr><th>Dimensions</th>"
        "<td>4.6 m</td></tr></table></section></main></body></html>",
        FILM,
        captions=[("Quill Estate front", None), ("The boot takes two dogs or one wardrobe", None)],
        quick_links=["On the road", "Cabin", "Running costs"],
        headings=["On the road", "Cabin", "Running costs"],
    ),
    laid_out(
        "headings with numbers, breaks, pictures and signs",
        "https://www.mossmachine.example/reviews/mossmachine",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Moss Machine 2 synth review | Moss Machine</title></head><body><article><div class=hd>"
        "<h1>Moss Machine 2 synth review</h1><h2 class=dek>A garden in a box, with cables</h2></div><p>$T</p><h2><strong>1. Sound</strong></h2><p>$T</p>"
        '<h2>2.&nbsp;Inputs<br>and outputs</h2><p>$T</p><h2><img src=i.png alt=""> 3. Build 🌱</h2><p>$T</p><div role=heading aria-level=2>4. Price</div><p>$T'
        "</p></article></body></html>",
        FILM,
        captions=[],
        quick_links=[],
        headings=["A garden in a box, with cables", "1. Sound", "2. Inputs and outputs", "3. Build 🌱", "4. Price"],
    ),
    laid_out(
        "home page with pictures in a column beside the text",
        "http://railroom.example/layouts/kestrelbank.htm",
        "<html><head><title>Kestrel Bank in 4 mm - The Rail Room</title></head><body><table border=0 width=90%><tr><td colspan=2 align=center>"
        "<font size=5>Kestrel Bank in 4 mm</font></td></tr><tr><td width=30% valign=top bgcolor=#eeeeee><img src=1.jpg width=200><br>"
        "<font size=1>The signal box in its autumn coat</font><br><br><img src=2.jpg width=200><br><font size=1>A goods train waits for the board</font></td>"
        "<td valign=top><p>$T</p><p>$T</p><p><b>The trackwork</b></p><p>$T</p><p><b>The verdict of the club</b></p><p>$T</p></td></tr></table><hr><center>"
        "<a href=index.htm>Home</a> - <a href=links.htm>Links</a><br><font size=1>This page has been visited 10422 times since we lost count</font></center>"
        "</body></html>",
        FILM,
        captions=[("The signal box in its autumn coat", None), ("A goods train waits for the board", None)],
        quick_links=[],
        headings=["The trackwork", "The verdict of the club"],
    ),
    laid_out(
        "calls and recommendations between the paragraphs",
        "https://www.thedispatch.example/reviews/thedispatch",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>‘Paper Harbour’ review: an origami of regrets | The Dispatch</title></head><body><main>"
        "<article><h1>‘Paper Harbour’ review: an origami of regrets</h1><div class=tools><button>Save</button><button>Share</button>"
        "<div class=listen>Listen to this article 5 min read aloud by a machine</div></div><figure><img src=1.jpg>"
        "<figcaption>Noor Addams folds in “Paper Harbour.” (Courtesy of Inlet Films)</figcaption></figure><p>$T</p><p>$T</p>"
        "<p class=continues>Article continues after advertisement in a moment or two</p><p>"
        "<strong>READ:</strong> <a href=/r/1>The nine films our critic walked out of, ranked by distance</a></p><p>$T</p><div class=most-read>"
        "<h3>Most read in Culture</h3><ol><li><a href=/1>Harpist refuses encore for the first time in a century</a></li><li>"
        "<a href=/2>The gallery that hung everything upside down</a></li></ol></div><p>$T</p><p>"
        "<em>Related: <a href=/r/2>How to fold a boat that actually floats for an hour</a></em></p><p>$T</p>"
        "<p class=tagline>Follow us on every network for more reviews like this one.</p></article><div class=poll><h3>Did you like this film?</h3>"
        "<label>Yes, I would see it again tomorrow</label></div></main></body></html>",
        FILM,
        captions=[("Noor Addams folds in “Paper Harbour.”", "Inlet Films")],
        quick_links=[],
        headings=[],
    ),
    laid_out(
        "essay in numbered parts, an illustration",
        "https://www.paperlantern.example/reviews/paperlantern",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>What the Gardeners Knew | Paper Lantern</title></head><body><article class=feature>"
        "<h1>What the Gardeners Knew</h1><p class=sub>On two new books about soil</p><figure class=full><img src=1.jpg>"
        "<figcaption>Illustration by Petra Voss</figcaption></figure><div class=content><p>$T</p><p>$T</p><h4>I.</h4><p>$T</p><h4>II.</h4><p>$T</p></div>"
        "<footer class=contributor><p>Rhea Dunn is a contributing editor and the owner of a very small garden.</p></footer></article></body></html>",
        FILM,
        captions=[(None, "Petra Voss")],
        quick_links=[],
        headings=["I.", "II."],
    ),
    laid_out(
        "Hungarian site with bold lines",
        "https://www.vizparti.example/reviews/vizparti",
        "<!DOCTYPE html><html lang=hu><head><meta charset=utf-8><title>A sóház – kritika | Vízparti</title></head><body><div class=cikk>"
        "<h1>A sóház – kritika</h1><div class=kep><img src=1.jpg><div class=kepalairas>Jelenet A sóház című filmből (Fotó: Kikötő Film)</div></div><p>$T</p>"
        "<p>$T</p><p><strong>Csend és víz</strong></p><p>$T</p><p>$T</p><div class=ajanlo><h4>Kapcsolódó cikkek</h4>"
        "<a href=/2>Tíz magyar film a Balatonról, amit látni kell</a></div></div></body></html>",
        PROSE["pl"],
        captions=[("Jelenet A sóház című filmből", "Kikötő Film")],
        quick_links=[],
        headings=["Csend és víz"],
    ),
    laid_out(
        "test with pictures in a table, contents that unfold",
        "https://www.stovelab.example/reviews/stovelab",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Emberline Camp Stove Review (2024) | Stovelab</title></head><body><main><article>"
        "<h1>Emberline Camp Stove Review (2024)</h1><p>$T</p><details class=toc-box open><summary>What’s inside</summary><ol><li>"
        '<a href="#heat">Heat output</a></li><li><a href="#wind">Wind test</a></li><li><a href="#faq">FAQ</a></li></ol></details><h2 id=heat>Heat output</h2>'
        '<p>$T</p><table><thead><tr><th>Stove</th><th>Boil</th></tr></thead><tr><td><img src=s1.jpg alt="Emberline"><br>Emberline</td><td>3:10</td></tr><tr>'
        '<td><img src=s2.jpg alt="Cinderfox"><br>Cinderfox</td><td>4:02</td></tr></table><h2 id=wind>Wind test</h2><p>$T</p><h2 id=faq>FAQ</h2>'
        "<h3>Does it simmer?</h3><p>$T</p><h3>Is it loud?</h3><p>$T</p></article></main></body></html>",
        FILM,
        captions=[],
        quick_links=["Heat output", "Wind test", "FAQ"],
        headings=["Heat output", "Wind test", "FAQ", "Does it simmer?", "Is it loud?"],
    ),
    laid_out(
        "German page with characters that are never seen",
        "https://www.kleinbuehne.example/reviews/kleinbuehne",
        "<!DOCTYPE html><html lang=de><head><meta charset=utf-8><title>Nachtfahrt im Theater am Deich | Kleinbühne</title></head><body><article>"
        '<h1>Nacht&shy;fahrt im Theater am&nbsp;Deich</h1><figure><img src=1.jpg alt="Szene">'
        "<figcaption>&#8203;Drei Stühle, ein Boot&nbsp;<small>Mira&nbsp;Tolk</small></figcaption></figure><p>$T</p><h2>&#65279;Ein leises Ende</h2><p>$T</p>"
        "<p>$T</p></article></body></html>",
        PROSE["de"],
        captions=[("Drei Stühle, ein Boot", "Mira Tolk")],
        quick_links=[],
        headings=["Ein leises Ende"],
    ),
]
