"""Headline, authors and day on pages as the publishing programs of today make them, most without a word to machines."""

from __future__ import annotations

from tests.parse.styles.prose import BOOK, FOOD, GEAR, MUSIC, STAGE, signed

_COMMENTS = (
    "<section id=comments class=comments-area><h2>2 thoughts</h2><ol><li class=comment><b class=fn>Tom Hale</b> <time>9 May 2023"
    "</time><p>Lovely piece, went twice.</p></li><li class=comment><b class=fn>Una Birk</b> <time>11 May 2023</time><p>Not for me.</p></li></ol></section>"
)
_RELATED = (
    "<aside class=related-posts><h3>You may also like</h3><article><h4><a href=/old>An older story</a></h4><span class=author>By Rex Marlow"
    "</span><time datetime=2022-01-02>2 January 2022</time></article></aside>"
)


STYLES = [
    signed(
        "classic blog theme, posted on and by",
        "https://harbourlog.example/2023/05/the-slow-ferry/",
        "<div id=page class='hfeed site'><header id=masthead><h1 class=site-title><a href=https://harbourlog.example/ rel=home>Harbour Log</a></h1>"
        "<h2 class=site-description>Films and ferries</h2></header><div id=content><main><article class='post hentry'><header class=entry-header>"
        "<h1 class=entry-title>The Slow Ferry</h1><div class=entry-meta><span class=posted-on>Posted on <a href=/2023/05/the-slow-ferry/ rel=bookmark>"
        "<time class='entry-date published' datetime=2023-05-08T09:12:00+01:00>8 May 2023</time><time class=updated datetime=2023-05-10T09:12:00+01:00>"
        "10 May 2023</time></a></span><span class=byline> by <span class='author vcard'><a class='url fn n' href=/author/imogen/>Imogen Vale</a>"
        f"</span></span></div></header><div class=entry-content>$P</div></article>{_COMMENTS}</main></div></div>",
        title="The Slow Ferry – Harbour Log",
        headline="The Slow Ferry",
        authors=["Imogen Vale"],
        published="2023-05-08",
        modified="2023-05-10",
    ),
    signed(
        "block theme, name and day in blocks of their own",
        "https://quietreels.example/the-glass-orchard/",
        "<div class=wp-site-blocks><header class=wp-block-template-part><p class=wp-block-site-title><a href=/>Quiet Reels</a></p></header><main>"
        "<h1 class=wp-block-post-title>The Glass Orchard</h1><div class='wp-block-group is-layout-flex'><div class=wp-block-post-author><div "
        "class=wp-block-post-author__content><p class=wp-block-post-author__name>Jonas Weir</p></div></div><div class=wp-block-post-date><time "
        "datetime=2024-02-11T18:00:00+00:00>February 11, 2024</time></div></div><div class='entry-content wp-block-post-content'>$P</div>"
        "<nav class=post-navigation><a href=/prev>Previous: Salt</a></nav></main></div>",
        title="The Glass Orchard – Quiet Reels",
        headline="The Glass Orchard",
        authors=["Jonas Weir"],
        published="2024-02-11",
    ),
    signed(
        "author box of a plugin below the text only",
        "https://forkandlamp.example/reviews/the-copper-pot/",
        "<header><a class=custom-logo href=/>Fork &amp; Lamp</a></header><main><article><h1 class=entry-title>The Copper Pot, Leith</h1>"
        "<div class=entry-meta><span>March 3, 2022</span> <span>Restaurants</span></div><div class=entry-content>$P</div><div class='author-box clearfix'>"
        "<div class=author-avatar><img src=a.jpg alt=''></div><div class=author-info><h4>Petra Lindqvist</h4><p class=author-bio>Petra eats for a living and "
        "walks home.</p></div></div></article></main>",
        title="The Copper Pot, Leith | Fork & Lamp",
        prose=FOOD,
        headline="The Copper Pot, Leith",
        authors=["Petra Lindqvist"],
        published="2022-03-03",
    ),
    signed(
        "membership blog program, two authors",
        "https://nightshelf.example/small-hours/",
        "<div class=gh-viewport><header class=gh-header><a class=gh-head-logo href=/>Nightshelf</a></header><main class=gh-main><article class='gh-article post'>"
        "<header class='gh-article-header gh-canvas'><a class=gh-article-tag href=/tag/books/>Books</a><h1 class='gh-article-title is-title'>Small Hours</h1>"
        "<p class='gh-article-excerpt is-body'>A novel that keeps its lights off.</p><div class=gh-article-meta><div class=gh-article-author-image></div><div "
        "class=gh-article-meta-wrapper><h4 class=gh-article-author-name><a href=/author/mara/>Mara Quist</a>, <a href=/author/dev/>Dev Anand Rao</a></h4><div "
        "class=gh-article-meta-content><time class=gh-article-meta-date datetime=2023-11-20>Nov 20, 2023</time><span class=gh-article-meta-length>"
        f"<span class=bull>—</span> 4 min read</span></div></div></div></header><section class='gh-content gh-canvas'>$P</section></article></main>{_RELATED}</div>",
        title="Small Hours",
        prose=BOOK,
        headline="Small Hours",
        authors=["Mara Quist", "Dev Anand Rao"],
        published="2023-11-20",
    ),
    signed(
        "hosted blog with weekday header and posted by below",
        "https://tinlantern.blogspot.example/2014/09/low-water.html",
        "<div id=header><h1 class=title><a href=/>The Tin Lantern</a></h1></div><div id=main><h2 class=date-header><span>Thursday, September 18, 2014</span></h2>"
        "<div class='post hentry'><h3 class='post-title entry-title'>Low Water</h3><div class='post-body entry-content'>$P</div><div class=post-footer><span "
        "class=post-author>Posted by <span class=fn><a class=g-profile href=https://www.blogger.example/profile/042 rel=author><span>Hettie Crane</span></a></span>"
        "</span> <span class=post-timestamp>at <a class=timestamp-link href=#><abbr class=published title=2014-09-18T21:40:00-07:00>9:40 PM</abbr></a></span></div></div>"
        "<div class=comments id=comments><dl><dt>Bo said...</dt><dd>Good one. September 20, 2014</dd></dl></div></div>"
        "<div class='widget BlogArchive'><ul><li>October 2014</li></ul></div>",
        title="The Tin Lantern: Low Water",
        headline="Low Water",
        authors=["Hettie Crane"],
        published="2014-09-18",
    ),
    signed(
        "newsletter platform with hashed names",
        "https://saltletter.example/p/the-quiet-record",
        "<div class='pencraft pc-display-flex _2x9f'><a class=navbar-logo href=/>Salt Letter</a></div><article class='typography newsletter-post post'><div "
        "class=post-header><h1 class='post-title published'>The quiet record</h1><h3 class=subtitle>On an album that will not hurry</h3><div class='pencraft _k1z'>"
        "<div class='pencraft _a8'><a href=https://letters.example/@oonaferris class='pencraft _p0'>Oona Ferris</a></div><div class='pencraft meta-8u3'>Aug 14, 2024</div>"
        "</div><div class=like-button>12</div></div><div class='available-content'><div class='body markup'>$P</div></div></article><div class='pencraft comments-page'>"
        "<h4>Discussion about this post</h4><div>Rolf Aagaard</div><div>Aug 15, 2024</div><p>Great.</p></div>",
        title="The quiet record - by Oona Ferris - Salt Letter",
        prose=MUSIC,
        headline="The quiet record",
        authors=["Oona Ferris"],
        published="2024-08-14",
    ),
    signed(
        "essay platform, name above follow button",
        "https://longreads.example/@priya/what-the-cello-knew-8f3e2b",
        "<div><article><div class='ab ac'><section><div><h1 class='pw-post-title gs gt'>What the Cello Knew</h1><div class='cj ck'><div><a rel='noopener follow' "
        "href='/@priya?source=byline'><p class='be b'>Priya Raman</p></a></div><p><button>Follow</button></p><div class='l m'><span>5 min read</span> · <span "
        "data-testid=storyPublishDate>Jun 6, 2021</span></div></div></div>$P</section></div></article><div><h2>More from Priya Raman</h2><a href=/x>"
        "The other one</a><p>Jan 3, 2020</p></div></div>",
        title="What the Cello Knew. On a score that waits | by Priya Raman | Longreads",
        prose=MUSIC,
        headline="What the Cello Knew",
        authors=["Priya Raman"],
        published="2021-06-06",
    ),
    signed(
        "static generator, list of site authors in the footer",
        "https://notes.example/posts/lamp-and-keel/",
        "<header><nav><a href=/>notes.example</a> <a href=/posts/>Posts</a></nav></header><main><article class=post><h1>Lamp and Keel</h1><div class=post-meta>"
        "<time datetime='2019-12-31 00:00:00 +0000 UTC'>December 31, 2019</time>&nbsp;·&nbsp;3 min&nbsp;·&nbsp;Wim Ostrander</div>$P<footer><ul class=tags><li>film</li>"
        "</ul></footer></article></main><footer>© 2024 notes.example · Powered by a generator</footer>",
        title="Lamp and Keel | notes.example",
        headline="Lamp and Keel",
        authors=["Wim Ostrander"],
        published="2019-12-31",
    ),
    signed(
        "static generator, the owner only in title and copyright",
        "https://lenahartwell.example/blog/winter-light",
        "<header><a href=/>Lena Hartwell</a><nav><a href=/about>About</a></nav></header><main><h1>Winter light</h1><p class=date>2021-01-09</p>$P</main>"
        "<footer><p>&copy; 2016–2024 Lena Hartwell</p></footer>",
        title="Winter light — Lena Hartwell",
        prose="I saw this film twice, and I would not say that I understood it. The light is what I went back for: a lamp, a "
        "window, a long crossing over the ice. My neighbour slept through the second half, and I envied him, but I was the "
        "one who walked home in the snow with a head full of pictures, and I have written them down here.",
        headline="Winter light",
        authors=["Lena Hartwell"],
        published="2021-01-09",
    ),
    signed(
        "content system, submitted by and a wordy date",
        "https://stageweekly.example/node/8821",
        "<div id=page><header><a href=/ rel=home>Stage Weekly</a></header><nav class=breadcrumb><a href=/>Home</a> » <a href=/reviews>Reviews</a></nav><h1 class="
        "page-header>A Table, a Song</h1><article class='node node--type-article'><footer class=node__meta><div class=node__submitted>Submitted by <span class="
        "field--name-uid><a href=/user/12 class=username>Gwen Abbott</a></span> on <span class=field--name-created>Tue, 04/05/2022 - 10:15</span></div></footer>"
        "<div class=node__content>$P</div></article></div>",
        title="A Table, a Song | Stage Weekly",
        prose=STAGE,
        head="<meta property=og:locale content=en_US>",
        headline="A Table, a Song",
        authors=["Gwen Abbott"],
        published="2022-04-05",
    ),
    signed(
        "content system in German, day before the headline, author as last line",
        "https://kulturhafen.example/artikel/das-leise-boot/",
        "<div class=header><a href=/>Kulturhafen</a></div><div class=news-single><article><div class=news-date>14.03.2019</div><h1>Das leise Boot</h1>"
        "<h2 class=subheader>Ein Film, der wartet</h2><div class=news-text-wrap>$P<p class=align-right><em>Henning Brook</em></p></div></article></div>"
        "<div class=news-backlink><a href=/>zurück</a></div>",
        title="Das leise Boot: Kulturhafen",
        lang="de",
        headline="Das leise Boot",
        authors=["Henning Brook"],
        published="2019-03-14",
    ),
    signed(
        "content system in French, details list",
        "https://cinequai.example/critiques/41-la-derniere-lampe",
        "<div class=item-page><div class=page-header><h2 itemprop=headline>La dernière lampe</h2></div><dl class='article-info muted'><dt class=article-info-term>"
        "Détails</dt><dd class=createdby>Écrit par <span>Maëlle Kerven</span></dd><dd class=category-name>Catégorie : <a href=/c>Critiques</a></dd><dd class=published>"
        "<time datetime=2018-06-02T08:00:00+02:00>Publication : 2 juin 2018</time></dd><dd class=modified>Mis à jour : 5 juin 2018</dd><dd class=hits>Affichages : 812"
        "</dd></dl><div itemprop=articleBody>$P</div></div>",
        title="La dernière lampe",
        lang="fr",
        headline="La dernière lampe",
        authors=["Maëlle Kerven"],
        published="2018-06-02",
        modified="2018-06-05",
    ),
    signed(
        "site builder, written by under the text",
        "https://www.ovenandoar.example/blog/the-chowder-question",
        "<header><a href=/ class=header-title-logo>Oven &amp; Oar</a></header><article class='blog-item entry hentry'><div class=blog-item-top-wrapper><h1 class='entry-title "
        "entry-title--large p-name' itemprop=headline>The chowder question</h1><div class=blog-item-meta-wrapper><time class='dt-published blog-meta-item blog-meta-item--date' "
        "pubdate data-content-field=published-on>Oct 9</time></div></div><div class=blog-item-content>$P</div><div class=blog-item-author-profile-wrapper><a class=author-profile>"
        "<span class=author-name>Ines Calloway</span></a></div></article>",
        title="The chowder question — Oven & Oar",
        head="<meta itemprop=datePublished content=2021-10-09T10:00:00-0400><meta itemprop=author content='Ines Calloway'><meta property=og:title "
        "content='The chowder question — Oven &amp; Oar'><meta property=og:site_name content='Oven &amp; Oar'>",
        prose=FOOD,
        headline="The chowder question",
        authors=["Ines Calloway"],
        published="2021-10-09",
    ),
    signed(
        "site builder, nickname beside the day",
        "https://www.pineandpaper.example/post/a-letter-not-sent",
        "<div><header><a href=/>Pine &amp; Paper</a></header><article><div data-hook=post><ul><li data-hook=profile-link><span title='Agnes Pym' class='TwY4 user-name'>Agnes Pym"
        "</span></li><li><span title='Mar 2, 2020' class='time-ago' data-hook=time-ago>Mar 2, 2020</span></li><li><span title='2 min read'>2 min read</span></li></ul><h1 data-hook="
        "post-title class='xHu3 blog-post-title-font'><span class=blog-post-title-font>A letter not sent</span></h1><div data-hook=post-description>$P</div></div></article><section><h2>"
        "Recent Posts</h2><a href=/z>See All</a></section></div>",
        title="A letter not sent",
        prose=BOOK,
        headline="A letter not sent",
        authors=["Agnes Pym"],
        published="2020-03-02",
    ),
    signed(
        "news site, hashed names and a crumb that is the first heading",
        "https://www.tidepost.example/culture/film/the-lamp-that-lied-1.93811",
        "<div class=css-1a><header class=css-2b><a href=/>The Tide Post</a></header><main><article><nav class=css-crumb aria-label=Breadcrumb><ol><li><a href=/>Home</a></li><li>"
        "<a href=/culture>Culture</a></li><li><h1 class=css-8z>The Lamp That Lied: film with Nora Dell</h1></li></ol></nav><h2 class=css-head>A lamp lies, and nobody minds</h2>"
        "<div class=css-q><span class=css-n>By</span> <a class=css-w href=/people/cy-roe>Cy Roe</a><span class=css-t>12 June 2023, 6:00 am</span></div>$P</article></main></div>",
        title="The Lamp That Lied: film with Nora Dell",
        head="<meta property=og:title content='The Lamp That Lied: film with Nora Dell'><script type=application/ld+json>{\"@type\":\"NewsArticle\","
        "\"headline\":\"A lamp lies, and nobody minds\"}</script>",
        headline="A lamp lies, and nobody minds",
        authors=["Cy Roe"],
        published="2023-06-12",
    ),
    signed(
        "news site, kicker inside the headline, photographer in the picture's line",
        "https://www.morgenpier.example/kultur/zwei-brueder-ein-licht-article77.html",
        "<main><article><header><h1><span class=kicker>Neu im Kino</span> <span class=title>Zwei Brüder, ein Licht</span></h1><figure><img src=a.jpg><figcaption>Am Pier. "
        "<span class=author>Foto: Ralf Otte</span></figcaption></figure><p class=meta>Von <a href=/autoren/lisa-arnim>Lisa von Arnim</a>, Hamburg</p><p class=meta>Stand: "
        "18.10.2022, 14:20 Uhr | Veröffentlicht: 17.10.2022, 05:00 Uhr</p></header>$P</article></main>",
        title="Neu im Kino: Zwei Brüder, ein Licht | Morgenpier",
        lang="de",
        head="<meta property=og:title content='Neu im Kino: Zwei Brüder, ein Licht'><meta property=og:site_name content=Morgenpier>",
        headline="Neu im Kino: Zwei Brüder, ein Licht",
        authors=["Lisa von Arnim"],
        published="2022-10-17",
        modified="2022-10-18",
    ),
    signed(
        "accelerated page, contributor line",
        "https://m.signalpost.example/amp/hum-one-speaker",
        "<header><a href=/>Signal Post</a></header><article class=amp-wp-article><header class=amp-wp-article-header><h1 class=amp-wp-title>Hum One: small, loud, slow to charge</h1>"
        "<div class='amp-wp-meta amp-wp-byline'><amp-img src=a.jpg width=24 height=24></amp-img><span class='amp-wp-author author vcard'>Deirdre Moon</span></div><div class="
        "'amp-wp-meta amp-wp-posted-on'><time datetime=2022-07-19T11:00:00+00:00>2 years ago</time></div></header><div class=amp-wp-article-content>$P</div></article>",
        title="Hum One: small, loud, slow to charge",
        prose=GEAR,
        headline="Hum One: small, loud, slow to charge",
        authors=["Deirdre Moon"],
        published="2022-07-19",
    ),
    signed(
        "data of other posts stand on the page as well",
        "https://reelroom.example/posts/salt-road",
        "<main><article><h1>Salt Road</h1><p class=meta>by Ada Finch · 4 April 2024</p>$P</article><section><h2>Latest posts</h2><div itemscope itemtype=https://schema.org/BlogPosting>"
        "<a itemprop=url href=/posts/tin-sky><span itemprop=headline>Tin Sky</span></a><span itemprop=author>Bram Holt</span><meta itemprop=datePublished content=2024-05-01></div>"
        "<div itemscope itemtype=https://schema.org/BlogPosting><a itemprop=url href=/posts/old-bell><span itemprop=headline>Old Bell</span></a><span itemprop=author>Cleo Marsh</span>"
        "<meta itemprop=datePublished content=2024-04-28></div></section></main>",
        title="Salt Road | Reel Room",
        headline="Salt Road",
        authors=["Ada Finch"],
        published="2024-04-04",
    ),
    signed(
        "three names side by side without a word between",
        "https://www.abendkurier.example/story/3000412/drei-tage-am-deich",
        "<main><article><header><h1 class=article-title>Drei Tage am Deich</h1><p class=article-subtitle>Ein Film zwischen Ebbe und Flut</p><div class=article-origins><span class=simple>"
        "<a href=/r/1>Britta Osten</a><a href=/r/2>Kai Lund</a><a href=/r/3>Jana Maria Stock</a></span></div><p class=article-pubdate><time datetime=2024-05-03T17:47>3. Mai 2024, "
        "17:47</time></p></header>$P</article></main>",
        title="Drei Tage am Deich - Abendkurier",
        lang="de",
        headline="Drei Tage am Deich",
        authors=["Britta Osten", "Kai Lund", "Jana Maria Stock"],
        published="2024-05-03",
    ),
    signed(
        "team as author, only an updated day",
        "https://kettlelab.example/best-kettles",
        "<main><article><h1>The kettle we would buy</h1><div class=flex><div class=author-name>Team KettleLab</div><div class=date>Updated September 4, 2025</div></div>$P</article></main>",
        title="The kettle we would buy | KettleLab",
        prose=GEAR,
        headline="The kettle we would buy",
        authors=["Team KettleLab"],
        published=None,
        modified="2025-09-04",
    ),
    signed(
        "forum thread, the first post's writer from the data",
        "https://forum.reelroom.example/t/which-cut-of-salt-road/812",
        "<header><a href=/>Reel Room Forum</a></header><main><h1><a href=/t/812>Which cut of Salt Road?</a></h1><div class=topic-body><div class=creator><span itemprop=name>mudlark</span>"
        "</div><div class=post>$P</div></div><div class=topic-body><div class=creator>wharfcat</div><div class=post><p>The long one.</p></div></div></main>",
        title="Which cut of Salt Road? - Reel Room Forum",
        head='<script type=application/ld+json>{"@context":"https://schema.org","@type":"DiscussionForumPosting","headline":"Which cut of Salt Road?",'
        '"datePublished":"2023-02-01T10:00:00Z","author":{"@type":"Person","name":"mudlark","url":"https://forum.reelroom.example/u/mudlark"}}</script>',
        headline="Which cut of Salt Road?",
        authors=["mudlark"],
        published="2023-02-01",
    ),
]  # fmt: skip
