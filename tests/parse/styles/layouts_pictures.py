"""Pictures and their lines in page builders, old tables, papers and galleries of many lands, with the text around them."""

from __future__ import annotations

from tests.parse.styles.sentences import written

STYLES = [
    written(
        "old blog: captions in tables, text between line breaks, gadgets at the side",
        "https://slowreels.blogpages.example/2013/05/the-last-ferry.html",
        "<html dir=ltr xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>"
        "<title>Slow Reels: The Last Ferry (2013)</title></head><body class='loading'><div class='content-outer'><header><div class='header section' id='header'>"
        "<div class='widget Header'><h1 class='title'><a href='/'>Slow Reels</a></h1></div></div></header><div class='main section' id='main'>"
        "<div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class='date-outer'><h2 class='date-header'><span>Friday, May 3, 2013</span></h2>"
        "<div class='post hentry uncustomized-post-template'><h3 class='post-title entry-title'>The Last Ferry (2013)</h3>"
        "<div class='post-body entry-content'><div class='separator' style='clear: both; text-align: center;'><a href='p1.jpg' imageanchor='1'>"
        "<img border='0' height='320' src='p1s.jpg' width='216'/></a></div>$1<br/><br/>$2<br/>"
        "<table align='center' cellpadding='0' cellspacing='0' class='tr-caption-container'><tbody><tr><td style='text-align: center;'>"
        "<a href='p2.jpg' imageanchor='1'><img border='0' src='p2s.jpg' width='400'/></a></td></tr><tr><td class='tr-caption' style='text-align: center;'>"
        "Ines Harrow counts the passengers. Photo: Pier Nine Films</td></tr></tbody></table>$3<br/><br/><b>The second crossing</b><br/>$4<br/><br/>$5"
        "<table cellpadding='0' cellspacing='0' class='tr-caption-container' style='float: left;'><tbody><tr><td><img src='p3s.jpg'/></td></tr><tr>"
        "<td class='tr-caption'>The engine room, before the fire</td></tr></tbody></table><br/><br/>$6<div style='clear: both;'></div></div>"
        "<div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>Posted by <span class='fn'>Dorrit</span></span>"
        "<span class='post-labels'>Labels: <a href='/l/sea' rel='tag'>sea</a></span></div></div></div></div></div>"
        "<div class='comments' id='comments'><h4>2 comments:</h4><dl id='comments-block'><dt class='comment-author'>Hal said...</dt>"
        "<dd class='comment-body'><p>I slept through the fire, which I regret, since the people beside me gasped and held each other for a minute.</p></dd></dl></div>"
        "</div></div><div class='sidebar section'><div class='widget PopularPosts'><h2>Popular Posts</h2><ul><li><div class='item-thumbnail'>"
        "<img src='pp.jpg'/></div><div class='item-title'><a href='/2012/1.html'>Lanterns (2012)</a></div><div class='item-snippet'>A film about lamps, and about the people who trim them at night...</div>"
        "</li></ul></div></div></div></body></html>",
        body="1-6",
        captions=[
            ("Ines Harrow counts the passengers.", "Pier Nine Films"),
            ("The engine room, before the fire", None),
        ],
        headings=["The second crossing"],
        quick_links=[],
    ),
    written(
        "page builder in nested columns: text in widgets, a carousel that repeats its slides",
        "https://www.cabinandkit.example/reviews/fjell-stove",
        "<!DOCTYPE html><html lang=en-US><head><meta charset=UTF-8><title>Fjell 3 camping stove review - Cabin and Kit</title></head>"
        "<body class='single elementor-page'><header class=elementor-location-header><nav class=elementor-nav-menu><a href=/>Home</a><a href=/stoves>Stoves</a></nav></header>"
        "<div data-elementor-type=single-post class='elementor elementor-77'><section class='elementor-section elementor-top-section'><div class=elementor-container>"
        "<div class='elementor-column elementor-col-100'><div class=elementor-widget-wrap><div class='elementor-element elementor-widget elementor-widget-theme-post-title'>"
        "<div class=elementor-widget-container><h1 class='elementor-heading-title elementor-size-default'>Fjell 3 camping stove review</h1></div></div></div></div></div></section>"
        "<section class='elementor-section elementor-top-section'><div class=elementor-container><div class='elementor-column elementor-col-66'><div class=elementor-widget-wrap>"
        "<div class='elementor-element elementor-widget elementor-widget-text-editor'><div class=elementor-widget-container><p>$1</p><p>$2</p></div></div>"
        "<div class='elementor-element elementor-widget elementor-widget-image'><div class=elementor-widget-container><figure class=wp-caption>"
        "<img width=900 height=600 src=stove.jpg class='attachment-large size-large' alt='' loading=lazy><figcaption class='widget-image-caption wp-caption-text'>The stove in its bag, next to a mug for scale</figcaption></figure></div></div>"
        "<section class='elementor-section elementor-inner-section'><div class=elementor-container><div class='elementor-column elementor-col-50'>"
        "<div class='elementor-element elementor-widget elementor-widget-heading'><div class=elementor-widget-container><h2 class=elementor-heading-title>Lighting it</h2></div></div>"
        "<div class='elementor-element elementor-widget elementor-widget-text-editor'><div class=elementor-widget-container>$3</div></div></div>"
        "<div class='elementor-column elementor-col-50'><div class='elementor-element elementor-widget elementor-widget-heading'><div class=elementor-widget-container>"
        "<h2 class=elementor-heading-title>Cooking on it</h2></div></div><div class='elementor-element elementor-widget elementor-widget-text-editor'>"
        "<div class=elementor-widget-container><p>$4</p></div></div></div></div></section>"
        "<div class='elementor-element elementor-widget elementor-widget-image-carousel'><div class=elementor-widget-container><div class='elementor-image-carousel-wrapper swiper-container'>"
        "<div class='elementor-image-carousel swiper-wrapper'>"
        "<div class='swiper-slide swiper-slide-duplicate' data-swiper-slide-index=1><figure class=swiper-slide-inner><img class=swiper-slide-image src=c2.jpg alt=burner><figcaption class=elementor-image-carousel-caption>The burner after a week of soup</figcaption></figure></div>"
        "<div class=swiper-slide data-swiper-slide-index=0><figure class=swiper-slide-inner><img class=swiper-slide-image src=c1.jpg alt=legs><figcaption class=elementor-image-carousel-caption>Legs, folded</figcaption></figure></div>"
        "<div class=swiper-slide data-swiper-slide-index=1><figure class=swiper-slide-inner><img class=swiper-slide-image src=c2.jpg alt=burner><figcaption class=elementor-image-carousel-caption>The burner after a week of soup</figcaption></figure></div>"
        "<div class='swiper-slide swiper-slide-duplicate' data-swiper-slide-index=0><figure class=swiper-slide-inner><img class=swiper-slide-image src=c1.jpg alt=legs><figcaption class=elementor-image-carousel-caption>Legs, folded</figcaption></figure></div>"
        "</div></div></div></div><div class='elementor-element elementor-widget elementor-widget-text-editor'><div class=elementor-widget-container><p>$5</p></div></div></div></div>"
        "<div class='elementor-column elementor-col-33'><div class=elementor-widget-wrap><div class='elementor-element elementor-widget elementor-widget-posts'>"
        "<h4 class=elementor-heading-title>More stoves</h4><article class=elementor-post><a class=elementor-post__thumbnail__link href=/2><img src=t.jpg></a>"
        "<h3 class=elementor-post__title><a href=/2>Birk 1 review</a></h3><div class=elementor-post__excerpt><p>A pot stand with ambitions, tried on a windy beach for three days.</p></div></article></div></div></div>"
        "</div></section></div><footer class=elementor-location-footer><p>Cabin and Kit tests what it writes about.</p></footer></body></html>",
        body="1-5",
        captions=[
            ("The stove in its bag, next to a mug for scale", None),
            ("The burner after a week of soup", None),
            ("Legs, folded", None),
        ],
        headings=["Lighting it", "Cooking on it"],
        quick_links=[],
    ),
    written(
        "essay platform with hashed classes, free pictures credited with links",
        "https://essays.example/@marl/salt-house-7f21ab",
        "<!doctype html><html lang=en><head><title>Salt House: a novel that keeps its door shut | by Marl Ekwe | Essays</title></head><body><div id=root><div class='a b c'>"
        "<div class='d e'><a href=/ class='f g'>Essays</a><button class=h>Sign up</button></div><article><div class='i j k'><section><h1 class='pw-post-title l m'>Salt House: a novel that keeps its door shut</h1>"
        "<h2 class='pw-subtitle-paragraph n'>On debt, damp and a second book</h2><div class='o p'><a href=/@marl>Marl Ekwe</a><span>5 min read</span><span>Mar 3, 2021</span></div>"
        "<figure class='q r s paragraph-image'><div role=button tabindex=0 class=t><picture><source srcset='m/1 640w, m/2 720w'><img alt='' class='u v' width=700 height=467 loading=eager></picture></div>"
        "<figcaption class='w x y'>Photo by <a href=https://free.example/@ilo>Ilo Vant</a> on <a href=https://free.example>Freeshots</a></figcaption></figure>"
        "<p class='z aa'>$1</p><p class='z aa'>$2</p><h1 class='ab ac'>The damp</h1><p class='z aa'>$3</p>"
        "<figure class='q r s paragraph-image'><img alt='A stair' class='u v' src=m/3><figcaption class='w x y'>The stair in the first edition (author’s own photograph)</figcaption></figure>"
        "<p class='z aa'>$4</p><blockquote class='ad'><p class='z ae'>A house is a debt with a roof.</p></blockquote><p class='z aa'>$5</p><h1 class='ab ac'>The door</h1><p class='z aa'>$6</p></section></div></article>"
        "<div class='af ag'><button>482</button><span>11 responses</span></div><div class='ah'><h2>Written by Marl Ekwe</h2><p>Reads on trains. Writes about houses, mostly other people’s, and the books in them.</p></div>"
        "<div class='ai'><h2>More from Marl Ekwe</h2><div class='aj'><a href=/@marl/2><h2>Ten short novels about ladders and the people on them</h2><h3>A list that leads upwards, as far as it goes.</h3></a><img alt='Ladders' src=m/9></div></div>"
        "</div></div></body></html>",
        body="1-6",
        captions=[(None, "Ilo Vant on Freeshots"), ("The stair in the first edition", "author’s own photograph")],
        headings=["On debt, damp and a second book", "The damp", "The door"],
        quick_links=[],
    ),
    written(
        "newsletter engine: one caption below three pictures, a card for another page, contents made by a script",
        "https://dispatches.example/tin-orchestra-review/",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Tin Orchestra at the Old Depot, reviewed</title></head><body class='post-template tag-theatre'><header class='gh-head'><a class=gh-head-logo href=/>Dispatches</a></header>"
        "<main class=gh-main><article class='gh-article post'><header class='gh-article-header gh-canvas'><a class=gh-article-tag href=/tag/theatre/>Theatre</a><h1 class=gh-article-title>Tin Orchestra at the Old Depot, reviewed</h1>"
        "<figure class=gh-article-image><img srcset='h300.jpg 300w, h600.jpg 600w' src=h.jpg alt='A stage'><figcaption>The Depot, an hour before the show. <span>Photograph: Rui Salk / Dispatches</span></figcaption></figure></header>"
        "<section class='gh-content gh-canvas'><aside class=gh-toc-container><div class=gh-toc></div></aside><p>$1</p><p>$2</p>"
        "<figure class='kg-card kg-gallery-card kg-width-wide kg-card-hascaption'><div class=kg-gallery-container><div class=kg-gallery-row><div class=kg-gallery-image><img src=g1.jpg alt=''></div><div class=kg-gallery-image><img src=g2.jpg alt=''></div><div class=kg-gallery-image><img src=g3.jpg alt=''></div></div></div>"
        "<figcaption>From left: the tuba, the tin bath, the conductor’s shoes</figcaption></figure><h2 id=the-first-half>The first half</h2><p>$3</p>"
        "<figure class='kg-card kg-bookmark-card'><a class=kg-bookmark-container href=https://depot.example/season><div class=kg-bookmark-content><div class=kg-bookmark-title>The new season at the Depot</div>"
        "<div class=kg-bookmark-description>Twelve evenings, one of them silent, and a market in the yard on every second Sunday.</div><div class=kg-bookmark-metadata><span class=kg-bookmark-author>The Depot</span></div></div>"
        "<div class=kg-bookmark-thumbnail><img src=b.jpg alt=''></div></a></figure><p>$4</p><div class='kg-card kg-callout-card'><div class=kg-callout-text>Dispatches is paid for by its readers. Join them for less than a cup of tea a week.</div></div>"
        "<h2 id=the-second-half>The second half</h2><p>$5</p><p>$6</p></section></article><section class=gh-subscribe><h3>Sign up for more like this</h3></section>"
        "<aside class=gh-readmore><h3>Read more</h3><article><h4 class=gh-card-title>Lanterns, three years on</h4><div class=gh-card-excerpt>The musical returns with a smaller boat and a larger band.</div></article></aside></main></body></html>",
        body="1-6",
        captions=[
            ("The Depot, an hour before the show.", "Rui Salk / Dispatches"),
            ("From left: the tuba, the tin bath, the conductor’s shoes", None),
        ],
        headings=["The first half", "The second half"],
        quick_links=[],
    ),
    written(
        "site kit with blocks: captions in wrappers, a summary of other posts between the text's blocks",
        "https://www.littlespoon.example/journal/osteria-vento",
        "<!doctype html><html lang=en-GB><head><title>Osteria Vento, reviewed — Little Spoon</title></head><body id=item-5f class='view-item'><div id=siteWrapper class=site-wrapper><header id=header><a href=/ class=header-title>Little Spoon</a></header>"
        "<main id=page><article class='blog-item-wrapper entry hentry'><div class=blog-item-top-wrapper><h1 class='entry-title'>Osteria Vento, reviewed</h1></div><div class=blog-item-content-wrapper><div class='blog-item-content e-content'>"
        "<div class='sqs-layout sqs-grid-12 columns-12'><div class='row sqs-row'><div class='col sqs-col-12 span-12'><div class='sqs-block image-block sqs-block-image'><div class=sqs-block-content><div class='image-block-outer-wrapper layout-caption-below'>"
        "<figure class='sqs-block-image-figure intrinsic'><div class=image-block-wrapper data-animation-role=image><div class='sqs-image-shape-container-element has-aspect-ratio'><noscript><img src=v1.jpg alt=''></noscript><img class=thumb-image data-src=v1.jpg data-image=v1.jpg alt='vento-1.jpg'></div></div>"
        "<figcaption class=image-caption-wrapper><div class=image-caption><p class=''>Cuttlefish, ink, one lemon</p></div></figcaption></figure></div></div></div>"
        "<div class='sqs-block html-block sqs-block-html'><div class=sqs-block-content><p>$1</p><p>$2</p></div></div></div></div>"
        "<div class='row sqs-row'><div class='col sqs-col-6'><div class='sqs-block html-block sqs-block-html'><div class=sqs-block-content><h3>The room</h3><p>$3</p></div></div></div><div class='col sqs-col-6'>"
        "<div class='sqs-block image-block sqs-block-image'><div class=sqs-block-content><div class='image-block-outer-wrapper layout-caption-overlay-hover'><figure class=sqs-block-image-figure><div class=image-block-wrapper><img data-src=v2.jpg alt='The bar'></div>"
        "<figcaption class=image-caption-wrapper><div class=image-caption><p><strong>The bar</strong></p><p>Photo credit: Tamsin Oy</p></div></figcaption></figure></div></div></div></div></div>"
        "<div class='sqs-block summary-v2-block sqs-block-summary-v2'><div class=sqs-block-content><div class='summary-block-wrapper summary-block-collection-type-blog'><div class=summary-heading>Also eaten this month</div><div class='summary-item'><div class=summary-thumbnail-outer-container>"
        "<img data-src=s1.jpg alt='Pier Grill'></div><div class=summary-content><div class=summary-title><a class=summary-title-link href=/journal/pier-grill>Pier Grill</a></div><div class=summary-excerpt><p>Sardines under a tarpaulin, and a bill that came on the back of an envelope.</p></div></div></div></div></div></div>"
        "<div class='sqs-block html-block sqs-block-html'><div class=sqs-block-content><h3>The bill</h3><p>$4</p><p>$5</p></div></div></div></div></div></article>"
        "<section class=item-pagination><a href=/journal/next><div class=item-pagination-prev-next>Next</div><h2 class=item-pagination-title>Pier Grill, again</h2></a></section></main><footer><p>Little Spoon, a journal of lunches.</p></footer></div></body></html>",
        body="1-5",
        captions=[("Cuttlefish, ink, one lemon", None), ("The bar", "Tamsin Oy")],
        headings=["The room", "The bill"],
        quick_links=[],
    ),
    written(
        "pictures to enlarge: the caption stands in the attributes of their links",
        "https://www.panelandport.example/review/lumen-11.html",
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Lumen 11 tablet review</title></head><body><div class=nav><a href=/>Panel and Port</a></div><div class=content><h1>Lumen 11 tablet review</h1><p>$1</p><p>$2</p>"
        "<div class=gallery-row><a href=l1.jpg class=glightbox data-gallery=g data-title='The Lumen 11 seen from its thin side' data-description='Photo: Ota Brin'><img src=l1t.jpg alt=lumen1></a>"
        "<a href=l2.jpg class=glightbox data-gallery=g data-title='Two ports and a lid' data-description='Photo: Ota Brin'><img src=l2t.jpg alt=lumen2></a></div><h2>Display</h2><p>$3</p>"
        "<p><a href=l3.jpg data-fancybox data-caption='The pen holds by a magnet | Photo: Ota Brin'><img src=l3t.jpg alt=''></a></p><p>$4</p><h2>Battery</h2><p>$5</p>"
        "<p><a href=l4.jpg rel='lightbox[lumen]' title='Charging took the whole of breakfast'><img src=l4t.jpg></a></p><p>$6</p></div><div class=footer>Panel and Port</div></body></html>",
        body="1-6",
        captions=[
            ("The Lumen 11 seen from its thin side", "Ota Brin"),
            ("Two ports and a lid", "Ota Brin"),
            ("The pen holds by a magnet", "Ota Brin"),
            ("Charging took the whole of breakfast", None),
        ],
        headings=["Display", "Battery"],
        quick_links=[],
    ),
    written(
        "content system with a field for everything, related nodes at the side",
        "https://www.harbourweek.example/culture/2019/04/salt-house-play",
        "<!DOCTYPE html><html lang=en dir=ltr><head><meta charset=utf-8><title>Theatre: Salt House is all door and no room | Harbour Week</title></head><body class='path-node page-node-type-article'><div class=dialog-off-canvas-main-canvas><header role=banner><a href=/ rel=home>Harbour Week</a></header>"
        "<main role=main><div class='block block-system-main-block'><article role=article class='node node--type-article node--view-mode-full'><h1><span class='field field--name-title field--type-string'>Theatre: Salt House is all door and no room</span></h1>"
        "<div class=node__content><div class='field field--name-field-lead-media field--type-entity-reference field__item'><article class='media media--type-image'><div class='field field--name-field-media-image field__item'><img src=s.jpg width=1200 height=700 alt='Two actors at a door' typeof=foaf:Image></div>"
        "<div class='field field--name-field-caption field__item'>Odo Renn and Mila Part in the third act</div><div class='field field--name-field-photographer field__item'>Kees Vlam</div></article></div>"
        "<div class='clearfix text-formatted field field--name-body field__item'><p>$1</p><p>$2</p>"
        "<article data-align=right class='align-right media media--type-image'><div class='field field--name-field-media-image field__item'><img src=s2.jpg alt='The set'></div><div class='field field--name-field-caption field__item'>Nine doors, one handle</div></article>"
        "<p>$3</p><h2>Behind the seventh</h2><p>$4</p><p>$5</p></div><div class='field field--name-field-tags field__items'><div class=field__label>Tags</div><a href=/t/stage>stage</a></div></div></article></div></main>"
        "<aside class=layout-sidebar-second><div class='block block-views'><h2>Most read</h2><div class=views-row><div class='field-content'><img src=m.jpg alt=Pier><a href=/3>Pier to close for the winter</a></div></div></div></aside></div></body></html>",
        body="1-5",
        captions=[("Odo Renn and Mila Part in the third act", "Kees Vlam"), ("Nine doors, one handle", None)],
        headings=["Behind the seventh"],
        quick_links=[],
    ),
    written(
        "Swedish paper: credit behind the caption, a box of facts, more to read in the text",
        "https://www.kustbladet.example/kultur/recension-sista-farjan",
        "<!doctype html><html lang=sv><head><title>Recension: ”Sista färjan” på Stadsteatern | Kustbladet</title></head><body><nav><a href=/kultur>Kultur</a></nav><main><article class=article><div class=vignette>Recension</div><h1>Färjan går, publiken stannar</h1>"
        "<div class=topImage><figure><picture><source media='(min-width:768px)' srcset=a.webp><img src=a.jpg alt=''></picture><figcaption><span>Kaj Blom som kaptenen.</span> <span class=byline>Bild: Ylva Stråle/Stadsteatern</span></figcaption></figure></div>"
        "<p class=preamble>En kväll på kajen blir en kväll om skulder.</p><p>$1</p><p>$2</p><div class=factbox><h2>Sista färjan</h2><p>Av: Ivar Nord. Regi: Tove Lind. Scen: Stadsteatern, Kusthamn. Spelas till och med den 3 maj.</p></div><p>$3</p>"
        "<div class=readmore><strong>Läs också:</strong> <a href=/2>Teatern byter tak efter stormen, och byter namn på foajén</a></div><figure><img src=b.jpg><figcaption>Scenografin är en enda brygga. FOTO: YLVA STRÅLE</figcaption></figure><p>$4</p><p>$5</p>"
        "<footer class=author><img src=x.jpg alt='Ebba Rask'><span>Ebba Rask</span><a href=mailto:ebba@kustbladet.example>ebba@kustbladet.example</a></footer></article><section><h2>Mest läst</h2><a href=/9>Bron stängs i helgen</a></section></main></body></html>",
        lang="sv",
        body="1-5",
        body_may_lines=["En kväll på kajen blir en kväll om skulder."],
        captions=[
            ("Kaj Blom som kaptenen.", "Ylva Stråle/Stadsteatern"),
            ("Scenografin är en enda brygga.", "YLVA STRÅLE"),
        ],
        headings=[],
        quick_links=[],
    ),
    written(
        "Spanish paper: the caption in two spans of classes that say nothing",
        "https://www.diariodelmuelle.example/cultura/cine/critica-ultimo-bac.html",
        "<!DOCTYPE html><html lang=es><head><title>Crítica de ‘El último barco’: nadie se despierta | Diario del Muelle</title></head><body><header><a href=/>Diario del Muelle</a></header><article id=main-content class=a><header class=a_e><h1 class=a_t>‘El último barco’: nadie se despierta</h1><h2 class=a_st>Una comedia lenta que sabe esperar</h2>"
        "<figure class='a_m w'><span class=a_m_w><img decoding=auto src=1.jpg srcset='1.jpg 414w, 2.jpg 828w' width=414></span><figcaption class=a_m_p><span>Vera Oliu, en un momento de la película.</span><span class=a_m_m>Nuria Sorel (EFE)</span></figcaption></figure></header>"
        "<div class=a_c><p>$1</p><p>$2</p><section class=a_eb><p>Más información</p><ul><li><a href=/2>Los puertos que el cine ha olvidado y los que no</a></li></ul></section><p>$3</p>"
        "<figure class='a_m w'><span class=a_m_w><img src=3.jpg></span><figcaption class=a_m_p><span>El muelle, reconstruido en un almacén.</span><span class=a_m_m>Faro Cine</span></figcaption></figure><p>$4</p><p>$5</p></div>"
        "<aside class=a_fi><h3>EL ÚLTIMO BARCO</h3><p><b>Dirección:</b> Pau Rima. <b>Intérpretes:</b> Vera Oliu, Toni Mar. <b>Duración:</b> 101 minutos.</p></aside></article><section class=b><h2>Lo más visto</h2><article><img src=9.jpg><a href=/8>El puente se cierra</a></article></section></body></html>",
        lang="es",
        body="1-5",
        captions=[
            ("Vera Oliu, en un momento de la película.", "Nuria Sorel (EFE)"),
            ("El muelle, reconstruido en un almacén.", "Faro Cine"),
        ],
        headings=["Una comedia lenta que sabe esperar"],
        quick_links=[],
    ),
    written(
        "Polish portal: captions as paragraphs below the pictures, a poll in the text",
        "https://film.brzegowy.example/recenzja,ostatni-prom,771.html",
        "<!DOCTYPE html><html lang=pl><head><meta charset=utf-8><title>Ostatni prom - recenzja filmu</title></head><body><div id=top><a href=/>Brzegowy</a></div><div class=artykul><h1>Ostatni prom - recenzja filmu</h1><div class=foto-glowne><img src=1.jpg alt='Ostatni prom'>"
        '<p class=podpis>Kadr z filmu "Ostatni prom" / fot. Jan Kossak / Kino Falochron</p></div><div class=tresc><p>$1</p><p>$2</p><div class=zdjecie><img data-lazy=2.jpg src=blank.gif><span class=opis-zdjecia>Zofia Werk i pies (fot. materiały prasowe)</span></div><p>$3</p>'
        "<div class=sonda><b>Sonda</b><p>Czy widziałeś już ten film w kinie?</p><label><input type=radio>Tak</label><label><input type=radio>Nie</label></div><h3>Cisza na mostku</h3><p>$4</p><p>$5</p></div></div><div class=kol><h4>Najnowsze recenzje</h4><ul><li><img src=r.jpg><a href=/r2>Latarnie 6/10</a></li></ul></div></body></html>",
        lang="ru",
        body="1-5",
        captions=[
            ('Kadr z filmu "Ostatni prom"', "Jan Kossak / Kino Falochron"),
            ("Zofia Werk i pies", "materiały prasowe"),
        ],
        headings=["Cisza na mostku"],
        quick_links=[],
    ),
    written(
        "Russian magazine: the description and the author of a photo in boxes of their own",
        "https://prichal.example/kino/posledniy-parom/",
        "<!doctype html><html lang=ru><head><meta charset=utf-8><title>«Последний паром»: комедия о терпении — Причал</title></head><body><div class=header><a href=/>Причал</a></div><div class=article><h1 class=article__title>«Последний паром»: комедия о терпении</h1><div class=article__photo><div class=photo><img src=1.jpg><div class=photo__info><div class=photo__desc>Кадр из фильма «Последний паром»</div><div class=photo__author>Фото: пресс-служба студии «Маяк»</div></div></div></div>"
        "<div class=article__text><p>$1</p><p>$2</p><div class=article__photo><div class=photo><img src=2.jpg><div class=photo__info><div class=photo__desc>Режиссёр Анна Лодкина на съёмках</div><div class=photo__author>Иван Бортов / ТАСС</div></div></div></div><p>$3</p><p>$4</p><div class=incut><a href=/tg>Подписывайтесь на наш канал, чтобы не пропустить новые рецензии</a></div><p>$5</p></div></div><div class=side><div class=side__title>Читайте также</div><a href=/2>Десять фильмов о маяках</a></div></body></html>",
        lang="ru",
        body="1-5",
        captions=[
            ("Кадр из фильма «Последний паром»", "пресс-служба студии «Маяк»"),
            ("Режиссёр Анна Лодкина на съёмках", "Иван Бортов / ТАСС"),
        ],
        headings=[],
        quick_links=[],
    ),
    written(
        "Japanese film page: stills with rights below them, contents in a list that opens",
        "https://eiga-minato.example/review/saigo-no-ferry/",
        "<!DOCTYPE html><html lang=ja><head><meta charset=utf-8><title>「最後の渡し船」レビュー 待つことの喜劇｜映画みなと</title></head><body><header><a href=/>映画みなと</a></header><main><article class=post><h1>「最後の渡し船」レビュー 待つことの喜劇</h1><div class=post_thumb><img src=1.jpg alt=''><p class=cap>『最後の渡し船』場面写真　© 2023『最後の渡し船』製作委員会</p></div>"
        "<div class=toc_box><p class=toc_title>目次<span class=toc_toggle>[<a href='#'>閉じる</a>]</span></p><ol class=toc_list><li><a href=#i-1>物語</a></li><li><a href=#i-2>音と海</a></li><li><a href=#i-3>まとめ</a></li></ol></div><p>$1</p><h2 id=i-1>物語</h2><p>$2</p>"
        "<div class=pic><img src=2.jpg><br><small>船長を演じる水野汐里（写真：北川潮）</small></div><h2 id=i-2>音と海</h2><p>$3</p><p>$4</p><h2 id=i-3>まとめ</h2><p>$5</p></article><section><h2>関連記事</h2><a href=/2>灯台の映画十選</a></section></main></body></html>",
        lang="ja",
        body="1-5",
        captions=[("『最後の渡し船』場面写真", "2023『最後の渡し船』製作委員会"), ("船長を演じる水野汐里", "北川潮")],
        headings=["物語", "音と海", "まとめ"],
        quick_links=["物語", "音と海", "まとめ"],
    ),
    written(
        "old gallery of definition lists",
        "https://stagenotes.example/lanterns-the-musical-review",
        "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN'><html lang=en><head><title>Lanterns, the musical: review « Stage Notes</title></head><body><div id=page><div id=header><h1><a href=/>Stage Notes</a></h1></div><div id=content class=narrowcolumn><div class=post id=post-12><h2>Lanterns, the musical: review</h2><small>June 2nd, 2009 by Perrin</small>"
        "<div class=entry><p>$1</p><p>$2</p><div id=gallery-1 class='gallery galleryid-12'><dl class=gallery-item><dt class=gallery-icon><a href='?attachment_id=13' title=l1><img width=150 src=l1.jpg class=attachment-thumbnail alt='' title=l1></a></dt><dd class='wp-caption-text gallery-caption'>The chorus under the bridge</dd></dl>"
        "<dl class=gallery-item><dt class=gallery-icon><a href='?attachment_id=14' title=l2><img width=150 src=l2.jpg alt='' title=l2></a></dt><dd class='gallery-caption'>Credit: Wendell Ash</dd></dl><br style='clear: both'></div><p>$3</p><p>$4</p>"
        "<p class=postmetadata>This entry was posted on Tuesday, June 2nd, 2009 at 9:12 pm and is filed under <a href=/c>Musicals</a>. You can follow any responses through the feed.</p></div></div><h3 id=comments>One Response</h3><ol class=commentlist><li>"
        "<p>The second lamp was better lit in the old production, and the tenor stood where one could see him from the gallery.</p></li></ol></div><div id=sidebar><ul><li><h2>Pages</h2><ul><li><a href=/about>About</a></li></ul></li></ul></div></div></body></html>",
        body="1-4",
        captions=[("The chorus under the bridge", None), (None, "Wendell Ash")],
        headings=[],
        quick_links=[],
    ),
    written(
        "wiki: thumbs with a magnifier, numbered contents, links to edit the sections",
        "https://games.wikipages.example/wiki/Review:Lantern_Lies",
        "<!DOCTYPE html><html lang=en dir=ltr class=client-nojs><head><meta charset=UTF-8><title>Review: Lantern Lies – Games Wiki</title></head><body class='mediawiki ltr'><div id=content class=mw-body role=main><h1 id=firstHeading class=firstHeading>Review: Lantern Lies</h1><div id=bodyContent><div id=siteSub>From Games Wiki</div><div id=jump-to-nav>Jump to: <a href=#mw-head>navigation</a>, <a href=#p-search>search</a></div>"
        "<div id=mw-content-text lang=en class=mw-content-ltr><div class=mw-parser-output><div class='thumb tright'><div class=thumbinner style='width:302px;'><a href=/wiki/File:L.png class=image><img alt='' src=l.png width=300 height=169 class=thumbimage></a><div class=thumbcaption><div class=magnify><a href=/wiki/File:L.png class=internal title=Enlarge></a></div>The harbour level at night</div></div></div>"
        "<p>$1</p><div id=toc class=toc><div class=toctitle><h2>Contents</h2></div><ul><li class='toclevel-1 tocsection-1'><a href=#Play><span class=tocnumber>1</span> <span class=toctext>Play</span></a></li><li class='toclevel-1 tocsection-2'><a href=#Sound><span class=tocnumber>2</span> <span class=toctext>Sound</span></a><ul><li class=toclevel-2><a href=#Voices><span class=tocnumber>2.1</span> <span class=toctext>Voices</span></a></li></ul></li></ul></div>"
        "<h2><span class=mw-headline id=Play>Play</span><span class=mw-editsection><span>[</span><a href='?action=edit&section=1'>edit</a><span>]</span></span></h2><p>$2</p><h2><span class=mw-headline id=Sound>Sound</span><span class=mw-editsection><span>[</span><a href='?action=edit&section=2'>edit</a><span>]</span></span></h2><p>$3</p><h3><span class=mw-headline id=Voices>Voices</span></h3><p>$4</p></div></div>"
        "<div id=catlinks class=catlinks>Categories: <a href=/c1>Reviews</a></div></div></div><div id=mw-navigation><h2>Navigation menu</h2><ul><li><a href=/1>Main page</a></li></ul></div><div id=footer><ul><li>This page was last edited on 4 May 2015, at 10:12.</li></ul></div></body></html>",
        body="1-4",
        captions=[("The harbour level at night", None)],
        headings=["Play", "Sound", "Voices"],
        quick_links=["Play", "Sound", "Voices"],
    ),
    written(
        "app of components: pictures that load late, classes with hashes, chips that lead to the parts",
        "https://gearwise.example/reviews/quiet-vac-2",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Quiet Vac 2 review | Gearwise</title></head><body><div id=__next><header class=Header_root__a1><a href=/>Gearwise</a></header><main class=Review_main__x2><h1 class=Title_h1__q9>Quiet Vac 2 review</h1><p class=Deck_deck__2k>It hums where others roar</p>"
        "<nav aria-label='Article sections' class=Chips_nav__7p><a href=/reviews/quiet-vac-2#design class=Chips_chip__1a>Design</a><a href=/reviews/quiet-vac-2#noise class=Chips_chip__1a>Noise</a><a href=/reviews/quiet-vac-2#verdict class=Chips_chip__1a>Verdict</a></nav>"
        "<div class=Media_root__m3><span style='box-sizing:border-box;display:block'><img alt='' src='data:image/gif;base64,R0lGOD' decoding=async data-nimg=responsive><noscript><img alt='' sizes=100vw srcset='/_next/image?url=v1.jpg&w=640 640w' src='/_next/image?url=v1.jpg&w=1200' loading=lazy></noscript></span>"
        "<p class=Media_caption__c5>The Quiet Vac 2 on a rug that has seen worse<span class=Media_credit__c6>Gearwise / Lio Trent</span></p></div><div class=Prose_root__p1><p>$1</p><p>$2</p><h2 id=design>Design</h2><p>$3</p>"
        "<div class=Media_root__m3><img alt='The brush' src=v2.jpg loading=lazy><p class=Media_caption__c5>The brush, clogged<span class=Media_credit__c6>Gearwise / Lio Trent</span></p></div><h2 id=noise>Noise</h2><p>$4</p><h2 id=verdict>Verdict</h2><p>$5</p></div>"
        "<section class=Related_root__r1><h2>You might also like</h2><a href=/reviews/birk><img src=b.jpg alt='Birk sweeper'><h3>Birk sweeper</h3><p>3.5/5</p></a></section></main></div></body></html>",
        body="1-4",
        body_may="5",
        captions=[
            ("The Quiet Vac 2 on a rug that has seen worse", "Gearwise / Lio Trent"),
            ("The brush, clogged", "Gearwise / Lio Trent"),
        ],
        headings=["Design", "Noise", "Verdict"],
        quick_links=["Design", "Noise", "Verdict"],
    ),
    written(
        "French paper: legend and credit apart, a subscription's box in the text",
        "https://www.lejournaldesquais.example/cinema/le-dernier-bac-critique",
        "<!DOCTYPE html><html lang=fr><head><meta charset=utf-8><title>« Le Dernier Bac » : la patience pour seul équipage - Le Journal des quais</title></head><body><header><a href=/>Le Journal des quais</a></header><main><article><p class=surtitre>Critique</p><h1>« Le Dernier Bac » : la patience pour seul équipage</h1><p class=chapo>Un premier film qui sait se taire.</p>"
        "<figure class=visuel><img src=1.jpg alt=''><figcaption><span class=legende>Ana Lune et Marc Thil dans « Le Dernier Bac ».</span><span class=credits>Les Films du môle</span></figcaption></figure><p>$1</p><p>$2</p><div class=encart-abo><p>Cet article vous plaît ? Abonnez-vous et recevez chaque samedi notre lettre consacrée au cinéma.</p><a href=/abo>Je m’abonne</a></div><h2 class=inter>Une île, un chien</h2><p>$3</p>"
        "<figure class=visuel><img src=2.jpg><figcaption><span class=legende>La réalisatrice, Élise Morvan.</span><span class=credits>© Yann Le Guen / Divergence</span></figcaption></figure><p>$4</p><p>$5</p><p class=signature><strong>Lucie Ferrand</strong></p><p class=fiche><em>Le Dernier Bac, d’Élise Morvan. Avec Ana Lune, Marc Thil. 1 h 41. En salle le 3 mai.</em></p></article>"
        "<section class=alire><h3>Lire aussi</h3><article><img src=x.jpg><h4><a href=/2>Les phares au cinéma</a></h4></article></section></main></body></html>",
        lang="fr",
        body="1-5",
        body_may_lines=[
            "Le Dernier Bac, d’Élise Morvan. Avec Ana Lune, Marc Thil. 1 h 41. En salle le 3 mai.",
            "Un premier film qui sait se taire.",
        ],
        captions=[
            ("Ana Lune et Marc Thil dans « Le Dernier Bac ».", "Les Films du môle"),
            ("La réalisatrice, Élise Morvan.", "Yann Le Guen / Divergence"),
        ],
        headings=["Une île, un chien"],
        quick_links=[],
    ),
    written(
        "Italian blog: the line below the picture in italics with an agency in brackets",
        "https://www.quintafila.example/recensioni/ultimo-traghetto/",
        "<!DOCTYPE html><html lang=it-IT><head><meta charset=UTF-8><title>L’ultimo traghetto, la recensione - Quinta fila</title></head><body><div class=site><header><div class=site-title><a href=/>Quinta fila</a></div></header><main><article class='post type-post'><h1 class=entry-title>L’ultimo traghetto, la recensione</h1><div class=entry-content><p style='text-align:center'><img class='aligncenter size-full' src=1.jpg alt='' width=800 height=450></p><p style='text-align:center'><em>Bea Colli e il cane Remo in una scena (LaPresse)</em></p>"
        "<p>$1</p><p>$2</p><p style='text-align: center;'><img src=2.jpg width=800><br><em>Foto: ufficio stampa Lanterna Film</em></p><p>$3</p><p><strong>Il molo come palcoscenico</strong></p><p>$4</p><p>$5</p><p><strong>Voto: 7</strong></p></div><div class=sharedaddy><h3>Condividi:</h3></div></article><aside><h2>Articoli recenti</h2><ul><li><a href=/2>Lanterne, la recensione</a></li></ul></aside></main></div></body></html>",
        lang="it",
        body="1-5",
        body_may_lines=["Voto: 7"],
        captions=[("Bea Colli e il cane Remo in una scena", "LaPresse"), (None, "ufficio stampa Lanterna Film")],
        headings=["Il molo come palcoscenico"],
        quick_links=[],
    ),
    written(
        "German feuilleton: sources in small print, teasers with pictures in the text",
        "https://www.hafenzeitung.example/kultur/die-letzte-faehre-kritik-9912.html",
        "<!DOCTYPE html><html lang=de><head><meta charset=utf-8><title>„Die letzte Fähre“ im Kino: Geduld als Pointe | Hafenzeitung</title></head><body><header><a href=/>Hafenzeitung</a></header><main><article><header><h2><span class=kicker>„Die letzte Fähre“ im Kino:</span> <span class=headline>Geduld als Pointe</span></h2></header>"
        "<div class=aufmacher><img src=1.jpg alt='Szene'><div class=bu><p>Gleich legt sie ab: Jule Kern in „Die letzte Fähre“</p><p class=quelle>Quelle: Leuchtturm Verleih</p></div></div><p>$1</p><p>$2</p><div class=teaser-inline><a href=/2><img src=t.jpg alt=''><span>Interview mit der Regisseurin: „Ich habe nie gewartet“</span></a></div>"
        "<p>$3</p><h3>Ein Hund, zwei Mützen</h3><p>$4</p><figure><img src=2.jpg alt=''><figcaption>Bernd Ohm als Kapitän <small>dpa/Kai Wendt</small></figcaption></figure><p>$5</p><p><i>„Die letzte Fähre“, Regie: Elsa Morgen, 101 Minuten, ab Donnerstag im Kino.</i></p></article><section><h2>Mehr zum Thema</h2><a href=/5>Kinostarts der Woche</a></section></main></body></html>",
        lang="de",
        body="1-5",
        body_may_lines=["„Die letzte Fähre“, Regie: Elsa Morgen, 101 Minuten, ab Donnerstag im Kino."],
        captions=[
            ("Gleich legt sie ab: Jule Kern in „Die letzte Fähre“", "Leuchtturm Verleih"),
            ("Bernd Ohm als Kapitän", "dpa/Kai Wendt"),
        ],
        headings=["Ein Hund, zwei Mützen"],
        quick_links=[],
    ),
    written(
        "hardware site on several pages: a list of the parts, the pictures without words",
        "https://www.benchdock.example/reviews/birk-router/2/",
        "<html lang=en><head><title>Birk AX router review - Page 2 of 4 - BenchDock</title></head><body><div id=hd><a href=/>BenchDock</a></div><div id=bd><div id=article><h1>Birk AX router review</h1><div class=pageindex><b>Page index</b><ol><li><a href=/reviews/birk-router/>Introduction</a></li><li class=cur>Setup</li><li><a href=/reviews/birk-router/3/>Range</a></li><li><a href=/reviews/birk-router/4/>Conclusion</a></li></ol></div>"
        "<h2>Setup</h2><p>$1</p><center><a href=r1.jpg><img src=r1s.jpg border=0 alt='Birk AX router'></a></center><p>$2</p><center><img src=r2.jpg alt='Birk AX router'></center><p>$3</p><p>$4</p><div class=pager><a href=/reviews/birk-router/>« Previous</a> Page 2 of 4 <a href=/reviews/birk-router/3/>Range »</a></div>"
        "<div class=tags>Tags: <a href=/t>routers</a></div></div><div id=side><h3>Latest reviews</h3><ul><li><img src=q.jpg alt='Pico switch'><a href=/reviews/pico/>Pico switch</a></li></ul></div></div></body></html>",
        body="1-4",
        captions=[],
        headings=["Setup"],
        quick_links=["Introduction", "Range", "Conclusion"],
    ),
    written(
        "nothing to caption: author's portrait, product cards with prices, logos, a map",
        "https://www.innerharbour.example/eat/pier-grill",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Pier Grill review: smoke and no mirrors | Inner Harbour</title></head><body><header><img src=logo.svg alt='Inner Harbour'><p>Eating and drinking since 1988</p></header><main><article><h1>Pier Grill review: smoke and no mirrors</h1><div class=author-card><img src=me.jpg alt='Odile Marsh'><p>Odile Marsh</p><p>Restaurant critic</p></div><p>$1</p><p>$2</p>"
        "<div class=map><img src=map.png alt='Map of the harbour'><p>14 Quay Street, open daily from noon</p></div><p>$3</p><div class=product><img src=knife.jpg><p>Pier knife, oak handle</p><span class=price>£38</span><a href=https://shop.example/knife>Buy now</a></div><p>$4</p><div class=app-promo><img src=app.png alt=''><p>Get our app for the evening list</p></div><p>$5</p></article>"
        "<div class=newsletter><img src=mail.png><p>One lunch a week, in your inbox</p></div></main></body></html>",
        body="1-5",
        body_may_lines=["14 Quay Street, open daily from noon"],
        captions=[],
        headings=[],
        quick_links=[],
    ),
]
