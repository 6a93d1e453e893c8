"""Texts parted by what stands between their paragraphs, pictures in boxes of many makes, contents that are none."""

from __future__ import annotations

from tests.parse.styles.sentences import paragraph, written

STYLES = [
    written(
        "visual builder in rows and columns, a slider before the text, a box of the writer behind it",
        "https://www.tideandtable.example/the-anchorage-review/",
        "<!DOCTYPE html><html lang=en-US><head><meta charset=UTF-8><title>The Anchorage review - Tide and Table</title></head><body class='post-template-default'><header><div class=menu><a href=/>Tide and Table</a></div></header><div class='vc_row wpb_row'><div class='vc_col-sm-8 wpb_column'><div class=vc_column-inner><div class=wpb_wrapper><h1 class=vc_custom_heading>The Anchorage review</h1>"
        "<div class='wpb_gallery wpb_content_element'><div class=wpb_flexslider><ul class=slides><li><a class=prettyphoto href=a1.jpg title='The bar, with its one stool. Photo: Dot Marl'><img src=a1s.jpg alt=a1></a></li><li><a class=prettyphoto href=a2.jpg title=a2><img src=a2s.jpg alt=a2></a></li></ul></div></div>"
        "<div class='wpb_text_column wpb_content_element'><div class=wpb_wrapper><p>$1</p><p>$2</p></div></div><div class='wpb_single_image wpb_content_element vc_align_center'><figure class='wpb_wrapper vc_figure'><div class='vc_single_image-wrapper'><img src=a3.jpg></div><figcaption class=vc_figure-caption>The kitchen door</figcaption></figure></div>"
        "<div class='wpb_text_column wpb_content_element'><div class=wpb_wrapper><h4>What we drank</h4><p>$3</p></div></div><div class='vc_row vc_inner'><div class='vc_col-sm-6'><div class='wpb_text_column'><div class=wpb_wrapper><p>$4</p></div></div></div><div class='vc_col-sm-6'><div class='wpb_text_column'><div class=wpb_wrapper><p>$5</p></div></div></div></div>"
        "<div class='author-box'><img src=dot.jpg><h4>Dot Marl</h4><p>Dot has eaten on every pier of this coast and fallen off two of them. She writes for anybody who asks.</p></div></div></div></div><div class='vc_col-sm-4'><div class='widget widget_recent_entries'><h4>Recent</h4><ul><li><a href=/2>Pier Grill review</a></li></ul></div></div></div></body></html>",
        body="1-5",
        captions=[("The bar, with its one stool.", "Dot Marl"), ("The kitchen door", None)],
        headings=["What we drank"],
        quick_links=[],
    ),
    written(
        "blog that ends with a call to comment, earlier posts below on the same page",
        "https://paperboats.example/2016/02/the-almanac-thieves/",
        "<!DOCTYPE html><html lang=en><head><title>The Almanac Thieves by R. Dell - Paper Boats</title></head><body><div id=wrap><div id=title><a href=/>Paper Boats</a></div><div class=post><h2 class=storytitle>The Almanac Thieves by R. Dell</h2><div class=meta>Filed under: <a href=/c>Novels</a> — marl @ 9:14 am</div><div class=storycontent><p><a href=cover-big.jpg><img class=alignleft src=cover.jpg alt='The Almanac Thieves cover'></a>$1</p><p>$2</p><p>$3</p><p>$4</p>"
        "<p>Have you read it? Tell me below!</p></div><div class=feedback>Comments (2)</div></div><h2 id=comments>2 Comments</h2><ol id=commentlist><li id=comment-1><p>I gave up on the thieves at the second flood, when the almanac turns out to have an index and nobody looks anything up in it.</p><p><cite>Comment by Hal — 4 February 2016</cite></p></li></ol>"
        "<p>RSS feed for comments on this post.</p><div id=menu><ul><li>Archives:<ul><li><a href=/2016/01/>January 2016</a></li></ul></li></ul></div></div></body></html>",
        body="1-4",
        body_may_lines=["Have you read it? Tell me below!"],
        captions=[],
        headings=[],
        quick_links=[],
    ),
    written(
        "paper with advertisements, a podcast and a summary between the paragraphs",
        "https://www.morningpier.example/film/last-ferry-review",
        "<!DOCTYPE html><html lang=en><head><title>The Last Ferry review: nobody wakes | Morning Pier</title></head><body><header><a href=/>Morning Pier</a></header><main><article><h1>The Last Ferry review: nobody wakes</h1><div class=hero><img src=1.jpg alt=''><div class=hero__info>Ines Harrow in The Last Ferry <b>© Pier Nine Films</b></div></div><div class=keypoints><h4>In short</h4><ul><li>A comedy of waiting</li><li>The dog is the best of the cast</li></ul></div>"
        "<p>$1</p><div class=ad-slot><span>Advertisement</span></div><p>$2</p><div class=podcast-embed><h4>Listen: The Pier Podcast</h4><p>Our critics on the week’s films, every Friday, wherever you hear such things.</p><button>Play</button></div><p>$3</p><div class=ad-slot><span>Story continues below</span></div><p>$4</p><div class=poll-box><p>Will you see The Last Ferry?</p><label>Yes</label><label>No</label></div><p>$5</p>"
        "<p class=corr>This article was amended on 4 May 2020 to correct the name of the dog.</p></article><section class=more><h3>More film</h3><a href=/2>Lanterns review</a></section></main></body></html>",
        body="1-5",
        body_may_lines=[
            "A comedy of waiting",
            "The dog is the best of the cast",
            "This article was amended on 4 May 2020 to correct the name of the dog.",
        ],
        captions=[("Ines Harrow in The Last Ferry", "Pier Nine Films")],
        headings=["In short"],
        quick_links=[],
    ),
    written(
        "contents that are none: tabs of a product page, footnotes, letters of an index",
        "https://www.gearloft.example/p/birk-tent-2/review",
        "<!DOCTYPE html><html lang=en><head><title>Birk Tent 2 review | Gear Loft</title></head><body><header><a href=/>Gear Loft</a><div class=az><a href=#A>A</a> <a href=#B>B</a> <a href=#C>C</a></div></header><main><h1>Birk Tent 2 review</h1><ul class='nav nav-tabs' role=tablist><li><a href=#tab-review role=tab data-toggle=tab>Review</a></li><li><a href=#tab-specs role=tab data-toggle=tab>Specs</a></li><li><a href=#tab-gallery role=tab data-toggle=tab>Gallery</a></li></ul>"
        "<div class=tab-content><div id=tab-review class='tab-pane active'><p>$1</p><p>$2</p><p><img src=t1.jpg alt='tent'></p><p class=wp-caption-text>Pitched in four minutes</p><h2>In the rain</h2><p>$3</p><p>$4</p></div><div id=tab-specs class=tab-pane><table><tr><td>Weight</td><td>2.1 kg</td></tr></table></div><div id=tab-gallery class=tab-pane><img src=g1.jpg><img src=g2.jpg></div></div></main></body></html>",
        body="1-4",
        captions=[("Pitched in four minutes", None)],
        headings=["In the rain"],
        quick_links=[],
    ),
    written(
        "contents in a sentence and links back to the top",
        "http://www.longreads.example/games/lantern-lies.html",
        "<html lang=en><head><title>Lantern Lies: a long review</title></head><body><a name=top></a><h1>Lantern Lies: a long review</h1><p>In this review: <a href=#story>the story</a>, <a href=#fights>the fights</a> and <a href=#verdict>my verdict</a>.</p><p>$1</p><h2><a name=story></a>The story</h2><p>$2</p><p>$3</p><p><a href=#top>Back to top</a></p><h2><a name=fights></a>The fights</h2><p>$4</p><p><a href=#top>Back to top</a></p><h2><a name=verdict></a>Verdict</h2><p>$5</p><p><a href=#top>Back to top</a></p><hr><address>Marl Ekwe, 2003</address></body></html>",
        body="1-4",
        body_may="5",
        body_may_lines=["In this review: the story, the fights and my verdict."],
        captions=[],
        headings=["The story", "The fights", "Verdict"],
        quick_links=["the story", "the fights", "my verdict"],
    ),
    written(
        "Norwegian paper: captions in capitals at their beginning, the photographer behind",
        "https://www.kystavisa.example/kultur/anmeldelse-siste-ferje",
        "<!doctype html><html lang=nb><head><meta charset=utf-8><title>Anmeldelse: «Siste ferje» | Kystavisa</title></head><body><header><a href=/>Kystavisa</a></header><main><article><h1>Anmeldelse: «Siste ferje»</h1><figure><div class=img-wrap><img src=1.jpg></div><figcaption><span class=fig-text>VENTER: Ane Holt som kapteinen.</span><span class=fig-by>FOTO: Per Nes</span></figcaption></figure><p>$1</p><p>$2</p><figure><div class=img-wrap><img src=2.jpg></div><figcaption>TAUS: Kaia er kun et sceneteppe. (Foto: Nordlys Film)</figcaption></figure><p>$3</p><p>$4</p></article><aside><h2>Siste nytt</h2><a href=/2>Broen åpner</a></aside></main></body></html>",
        lang="sv",
        body="1-4",
        captions=[("VENTER: Ane Holt som kapteinen.", "Per Nes"), ("TAUS: Kaia er kun et sceneteppe.", "Nordlys Film")],
        headings=[],
        quick_links=[],
    ),
    written(
        "Hungarian portal: the author of the photo on a line of his own above the caption",
        "https://www.partfal.example/kritika/utolso-komp",
        "<!DOCTYPE html><html lang=hu><head><meta charset=utf-8><title>Kritika: Az utolsó komp | Partfal</title></head><body><header><a href=/>Partfal</a></header><main><article><h1>Kritika: Az utolsó komp</h1><div class=kep><img src=1.jpg><div class=kepalairas>Sára Vince a kapitány szerepében<br>Fotó: Dunai Film</div></div><p>$1</p><p>$2</p><h2>Csend a hídon</h2><p>$3</p><div class=kep><img src=2.jpg><div class=kepalairas>A stég, stúdióban újjáépítve</div></div><p>$4</p></article></main></body></html>",
        lang="de",
        body="1-4",
        captions=[("Sára Vince a kapitány szerepében", "Dunai Film"), ("A stég, stúdióban újjáépítve", None)],
        headings=["Csend a hídon"],
        quick_links=[],
    ),
    written(
        "Chinese magazine: captions centred in grey below the pictures",
        "https://www.dukou.example/yingping/1021.html",
        "<!DOCTYPE html><html lang=zh-CN><head><meta charset=utf-8><title>《末班渡船》：等待的喜剧 - 渡口</title></head><body><div class=top><a href=/>渡口</a></div><div class=article><h1>《末班渡船》：等待的喜剧</h1><div class=info>2023-05-03</div><div class=content><p>$1</p><p style='text-align:center'><img src=1.jpg></p><p style='text-align:center;color:#888'>《末班渡船》剧照 图源：灯塔影业</p><p>$2</p><p>$3</p><p style='text-align:center'><img src=2.jpg></p><p style='text-align:center;color:#888'>导演安娜在片场</p><p>$4</p></div></div><div class=hot><h3>热门文章</h3><a href=/2>灯塔电影十佳</a></div></body></html>",
        lang="ja",
        body="1-4",
        captions=[("《末班渡船》剧照", "灯塔影业"), ("导演安娜在片场", None)],
        headings=[],
        quick_links=[],
    ),
    written(
        "Brazilian blog: a label above each picture, captions in small headings",
        "https://cinemadocais.example/critica-lanternas/",
        "<!DOCTYPE html><html lang=pt-BR><head><meta charset=utf-8><title>Crítica | Lanternas - Cinema do Cais</title></head><body><header><a href=/>Cinema do Cais</a></header><article><h1>Crítica | Lanternas</h1><div class=entry><p>$1</p><p>$2</p><p class=has-text-align-center><img src=l1.jpg></p><h6>Mila Reis acende a terceira lanterna (Imagem: Faro Filmes/Divulgação)</h6><p>$3</p><h3>O mapa e a mentira</h3><p>$4</p><div class=nota><strong>Nota: 8</strong></div></div></article></body></html>",
        lang="es",
        body="1-4",
        body_may_lines=["Nota: 8"],
        captions=[("Mila Reis acende a terceira lanterna", "Faro Filmes/Divulgação")],
        headings=["O mapa e a mentira"],
        quick_links=[],
    ),
    written(
        "pictures as backgrounds, with a role and a line below; compared side by side",
        "https://www.screenbench.example/lumen-panel-review",
        "<!DOCTYPE html><html lang=en><head><title>Lumen Panel review | Screen Bench</title></head><body><header><a href=/>Screen Bench</a></header><main><article><h1>Lumen Panel review</h1><div class=bg-photo role=img aria-label='The panel on a desk' style='background-image:url(p1.jpg)'></div><p class=bg-photo__caption>The panel on a desk, off. Photo: Ota Brin</p><p>$1</p><p>$2</p>"
        "<div class=compare><div class=compare-item><img src=b.jpg><span>Before calibration</span></div><div class=compare-item><img src=a.jpg><span>After calibration</span></div></div><h2>Colours</h2><p>$3</p><p>$4</p></article></main></body></html>",
        body="1-4",
        headings=["Colours"],
        quick_links=[],
    ),
    written(
        "three records in one text, each with its sleeve, label and verdict line",
        "https://www.needleandquay.example/reviews/round-up-41",
        "<!DOCTYPE html><html lang=en><head><title>Needle and Quay: three records for May</title></head><body><header><a href=/>Needle and Quay</a></header><main><article><h1>Three records for May</h1><p>$1</p><h2>Glass Tennis – Low Tide</h2><div class=sleeve><img src=s1.jpg alt='Low Tide sleeve'></div><p>$2</p><p>$3</p><h2>Juno Pike – Counting Rain</h2><div class=sleeve><img src=s2.jpg alt='Counting Rain sleeve'><span>Self-released</span></div><p>$4</p><p>$5</p></article></main></body></html>",
        body="1-5",
        captions=[],
        headings=["Glass Tennis – Low Tide", "Juno Pike – Counting Rain"],
        quick_links=[],
    ),
    written(
        "amateur critic's page: everything centred, bold heads, a picture's line in brackets",
        "http://halfilms.example/reviews/lastferry.html",
        "<html><head><title>Hal's Films: The Last Ferry</title></head><body bgcolor=black text=white><center><img src=banner.gif><br><a href=index.html>Home</a> - <a href=list.html>All reviews</a><h2>THE LAST FERRY</h2>(2001)</center><p><b>Story:</b> $1</p><p>$2</p><center><img src=lf1.jpg><br>(Ines Harrow tries the horn)</center><p><b>Acting:</b> $3</p><p>$4</p><center><a href=list.html>Back</a></center></body></html>",
        body="2 4",
        body_may="1 3",
        body_may_lines=["(2001)", f"Story: {paragraph(1)}", f"Acting: {paragraph(3)}"],
        captions=[("(Ines Harrow tries the horn)", None)],
        headings=[],
        quick_links=[],
    ),
]
