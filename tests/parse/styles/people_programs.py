"""Who wrote, when, and under what headline, as fourteen programs and old hand-made sites write it, beside other people's names and days."""

from __future__ import annotations

from tests.parse.styles.prose import BOOK, FILM, FOOD, GAME, GEAR, MUSIC, STAGE, Style, page, signed


def framed(
    site: str, body: str, *, menu: str = "<a href=/film>Film</a> <a href=/music>Music</a> <a href=/about>About</a>"
) -> str:
    """The article between a site's head, its list of other reviews and its foot."""
    return (
        f"<div class=masthead><a href=/>{site}</a></div><div class=menu>{menu}</div>{body}"
        "<aside class=rail><h3>Latest</h3><ul><li><a href=/r/1>The Copper Ferry</a> <span>9/10</span> <small>by Rosa Imber, 2 Feb 2024</small></li>"
        "<li><a href=/r/2>Nine Hundred Steps</a> <span>4/10</span> <small>by Ulf Drees, 28 Jan 2024</small></li></ul></aside>"
        f"<footer><p>&copy; 2009-2024 {site}. Website by Fennel &amp; Oak. Editor in chief: Harriet Sole</p></footer>"
    )


STYLES = [
    signed(
        "page builder, metas in two wrappers",
        "https://www.teacupnotes.example/journal/the-salt-cellar",
        framed(
            "Teacup Notes",
            '<article class="h-entry entry author-oona-marsh"><div class="blog-item-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title" '
            'data-content-field="title"><h1 class="entry-title entry-title--large p-name">The Salt Cellar</h1></div><div class="blog-item-meta-wrapper"><div '
            'class="blog-item-meta-primary"><div class="blog-item-author-date-wrapper"><time class="dt-published blog-meta-item blog-meta-item--date">'
            '<span>5/16/23</span></time><span class="blog-meta-item blog-meta-item--author"><span class="blog-item-author-name">Oona Marsh</span></span></div>'
            '</div></div></div><div class="blog-item-content-wrapper">$P</div></div><section class="item-pagination"><a class="item-pagination-link--prev" '
            'href="/journal/pepper"><h2>Pepper Street by Lena Moor</h2></a></section></article>',
        ),
        title="The Salt Cellar &mdash; Teacup Notes",
        lang="en-US",
        prose=FOOD,
        headline="The Salt Cellar",
        authors=["Oona Marsh"],
        published="2023-05-16",
    ),
    signed(
        "hooks in place of classes",
        "https://www.pinafilms.example/post/review-the-tin-lark",
        framed(
            "Pina Films",
            '<article><div class="sx1"><ul class="mVzZr"><li data-hook="user-info"><a href="/profile/ronan-pike/profile"><div class="av" style="--a:1"></div><span '
            'data-hook="user-name" class="tQ0">Ronan Pike</span></a></li><li><span title="Apr 3, 2022" class="post-metadata__date time-ago" data-hook="time-ago">Apr 3, '
            '2022</span></li><li><span title="4 min" data-hook="time-to-read">4 min read</span></li></ul><h1 data-hook="post-title" class="H3vOVf"><span>Review: The '
            'Tin Lark</span></h1><p class="bD0vt9">Updated: <span title="May 1, 2022" data-hook="time-ago">May 1, 2022</span></p></div><div '
            'data-hook="post-description">$P</div><div class="post-footer"><span>12 views</span><span>0 comments</span></div></article><section><h2>Recent '
            'Posts</h2><article><a href="/post/glass"><h2>Glass Minutes</h2></a><span data-hook="time-ago" title="Mar 1, 2022">Mar 1, 2022</span></article></section>',
        ),
        title="Review: The Tin Lark",
        prose=FILM,
        headline="Review: The Tin Lark",
        authors=["Ronan Pike"],
        published="2022-04-03",
        modified="2022-05-01",
    ),
    signed(
        "letter with hashed classes",
        "https://slowrecords.example/p/a-drone-for-every-room",
        framed(
            "Slow Records",
            '<div class="single-post"><article><div class="post-header"><h1 dir="auto" class="post-title published">A drone for every room</h1><h3 class="subtitle" '
            'dir="auto">Four tapes from the estuary, one of them great</h3><div class="pencil-a1 flex-b2"><div class="pencil-a1"><div class="profile-hover"><a '
            'href="https://letters.example/@inewold"><div class="color-k4 weight-medium">Ine Wold</div></a></div><div class="pencil-a1"><div class="meta-u8">Feb 02, '
            '2024</div><div class="paid-x">&#8729; Paid</div></div></div><div class="ufi"><button>7</button><button>Share</button></div></div></div><div '
            'class="available-content">$P</div></article><div class="discussion"><h4>Discussion about this post</h4><div class="comment"><a '
            'href="https://letters.example/@tess">Tess Bramble</a> <span>Feb 3</span><p>Thank you for this.</p></div></div></div>',
        ),
        title="A drone for every room - by Ine Wold - Slow Records",
        prose=MUSIC,
        headline="A drone for every room",
        authors=["Ine Wold"],
        published="2024-02-02",
    ),
    signed(
        "day, minutes and name between dots",
        "https://kellycodes.example/posts/the-weaver-keyboard/",
        framed(
            "kelly codes",
            '<main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home</a>&nbsp;»&nbsp;<a '
            'href="/posts/">Posts</a></div><h1 class="post-title">The Weaver keyboard, six months on</h1><div class="post-meta"><span title="2022-01-09 00:00:00 +0000 '
            'UTC">January 9, 2022</span>&nbsp;·&nbsp;6 min&nbsp;·&nbsp;1180 words&nbsp;·&nbsp;Kelly Ashdown</div></header><div class="post-content">$P</div><footer '
            'class="post-footer"><ul class="post-tags"><li><a href="/tags/keys">keys</a></li></ul></footer></article></main>',
        ),
        title="The Weaver keyboard, six months on | kelly codes",
        prose=GEAR,
        headline="The Weaver keyboard, six months on",
        authors=["Kelly Ashdown"],
        published="2022-01-09",
    ),
    signed(
        "program's default account, signed below",
        "http://www.bachmann-kino.example/index.php/reviews/41-the-long-ladder",
        framed(
            "Riverside Film Club",
            '<div class="item-page"><div class="page-header"><h2>The Long Ladder</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd '
            'class="createdby">Written by <span>Super User</span></dd><dd class="category-name">Category: <a href="/reviews">Reviews</a></dd><dd '
            'class="published">Published: 12 March 2014</dd><dd class="modified">Last Updated: 15 March 2014</dd><dd class="hits">Hits: 3321</dd></dl><div>$P<p '
            'style="text-align: right;"><em>Imogen Tarry</em></p></div><ul class="pager"><li><a href="/x">Prev</a></li></ul></div>',
        ),
        title="The Long Ladder",
        prose=FILM,
        headline="The Long Ladder",
        authors=["Imogen Tarry"],
        published="2014-03-12",
        modified="2014-03-15",
    ),
    signed(
        "account that submitted, reviewer in a field",
        "http://stagewhispering.example/node/2201",
        framed(
            "Stage Whispering",
            '<div id="node-2201" class="node node-review clearfix"><h1 class="title" id="page-title">The Apple Auction</h1><div class="meta submitted">Submitted by '
            '<span class="username">webteam2</span> on Tue, 03/11/2014 - 09:22</div><div class="field field-name-field-venue field-label-inline"><div '
            'class="field-label">Venue:&nbsp;</div><div class="field-items"><div class="field-item even">The Tannery</div></div></div><div class="field '
            'field-name-field-director"><div class="field-label">Director:&nbsp;</div><div class="field-items"><div class="field-item even">Paula Gresham</div></div></div>'
            '<div class="field field-name-field-reviewer field-label-inline"><div class="field-label">Reviewer:&nbsp;</div><div class="field-items"><div class="field-item '
            'even">Keith Mills</div></div></div><div class="field field-name-body"><div class="field-item">$P</div></div></div>',
        ),
        title="The Apple Auction | Stage Whispering",
        prose=STAGE,
        headline="The Apple Auction",
        authors=["Keith Mills"],
        published="2014-03-11",
    ),
    signed(
        "credits of a play and its reviewer in lines",
        "https://curtainhub.example/the-drowned-bell-the-arches/",
        framed(
            "Curtain Hub",
            '<div class="tdb-block-inner"><h1 class="tdb-title-text">The Drowned Bell – The Arches, Ludley</h1></div><div class="tdb-meta"><time '
            'class="entry-date updated td-module-date" datetime="2019-10-08T22:10:05+00:00">October 8, 2019</time></div><div class="td-post-content"><p>Writer: Callum '
            "Reave</p><p>Director: Judith Orme</p><p>Reviewer: Glynis Parsons</p>$P<p>Runs until 12 October 2019</p></div>",
        ),
        title="The Drowned Bell – The Arches, Ludley | Curtain Hub",
        prose=STAGE,
        headline="The Drowned Bell – The Arches, Ludley",
        authors=["Glynis Parsons"],
        published="2019-10-08",
    ),
    signed(
        "tabloid with a place for whom and two clocks",
        "https://www.dayringer.example/tv/article-5531/The-Quiet-Heir-review.html",
        framed(
            "Day Ringer",
            '<div class="article-text"><h2>The Quiet Heir is all hat and no heir: our verdict on the new serial</h2><ul class="mol-bullets"><li>Three of five episodes '
            'seen</li><li>Costumes by Petra Kalman shine</li></ul><p class="author-section byline-plain">By <a class="author" href="/profile-88/c-dunmore.html">Celia '
            'Dunmore For Dayringeronline</a></p><p class="byline-section"><span class="article-timestamp article-timestamp-published"><span '
            'class="article-timestamp-label">Published:</span> <time datetime="2018-05-03T12:01:44+0100">12:01 BST, 3 May 2018</time></span> | <span '
            'class="article-timestamp article-timestamp-updated"><span class="article-timestamp-label">Updated:</span> <time datetime="2018-05-04T07:30:00+0100">07:30 '
            'BST, 4 May 2018</time></span></p><div itemprop="articleBody">$P</div></div>',
        ),
        title="The Quiet Heir review: all hat and no heir | Day Ringer",
        prose=FILM,
        headline="The Quiet Heir is all hat and no heir: our verdict on the new serial",
        authors=["Celia Dunmore"],
        published="2018-05-03",
        modified="2018-05-04",
    ),
    signed(
        "calendar leaf in three parts",
        "http://pixelbarge.example/reviews/mole-parade",
        framed(
            "Pixel Barge",
            '<div class="post"><div class="datebox"><span class="month">Mar</span><span class="day">05</span><span class="year">2010</span></div><h2 '
            'class="posttitle">Mole Parade</h2><div class="postinfo">Filed under <a href="/c/games" rel="category tag">Games</a> | Scribbled by <strong>Otis '
            'Farrow</strong> | <a href="#c">3 Comments</a></div><div class="postentry">$P</div></div><ol class="commentlist"><li><cite>Dana Quill</cite> on March 6th, '
            "2010 wrote: I finished it twice.</li></ol>",
        ),
        title="Mole Parade « Pixel Barge",
        prose=GAME,
        headline="Mole Parade",
        authors=["Otis Farrow"],
        published="2010-03-05",
    ),
    Style(
        "journal's notice, who reviewed it and where from",
        "https://reviews.fieldhistory.example/showrev.php?id=3312",
        page(
            framed(
                "Field History Online",
                '<div class="revhead"><p><b>Nora Whitlock.</b> <i>Hedges and Ditches: A History of the Lower Fields.</i> Ludley: Ludley University Press, 2011. 288 pp. $45.00 '
                "(cloth), ISBN 978-0-00-000000-2.</p><p><b>Reviewed by</b> Bernard Achterhuis (University of Ludley)<br><b>Published on</b> H-Fields (16 April 2012)<br><b>"
                'Commissioned by</b> Dagmar Poole</p><h2>Who Dug the Ditches?</h2></div><div class="revbody">$P</div><div class="cite"><p><b>Citation:</b> Bernard Achterhuis. '
                "Review of Whitlock, Nora, <i>Hedges and Ditches</i>. H-Fields, H-Net Reviews. April, 2012.</p></div>",
            ),
            title="Achterhuis on Whitlock, 'Hedges and Ditches' | Field History Online",
            prose=BOOK,
        ),
        {"authors": ["Bernard Achterhuis"], "published": "2012-04-16"},
    ),
    signed(
        "shop's page, brand and customers only",
        "https://kettleroom.example/products/brass-kettle-two",
        framed(
            "Kettle Room",
            '<div class="product"><h1 class="product-title">Brass Kettle Two</h1><div class="vendor">by <a href="/brands/alder-finch">Alder Finch</a></div><div '
            'class="price">$89.00</div><p>Available since March 2, 2020</p><div class="description">$P</div></div><div class="reviews"><h2>Reviews (2)</h2><div '
            'class="review"><span class="author">Jonas Wirth</span> <time datetime="2021-02-01">1 Feb 2021</time><p>Boils well.</p></div><div class="review"><span '
            'class="author">Amal R.</span> <time datetime="2021-03-09">9 Mar 2021</time><p>Too heavy for me.</p></div></div>',
        ),
        title="Brass Kettle Two – Kettle Room",
        prose=GEAR,
        headline="Brass Kettle Two",
        authors=[],
        published=None,
    ),
    signed(
        "two writers in a list, a photographer and an editor",
        "https://www.oxbowreview.example/a-supper-at-the-lock",
        framed(
            "Oxbow Review",
            '<main><div class="Hero"><span class="Kicker">Restaurants</span><h1 class="Hero-hed">A supper at the lock</h1><div class="Hero-credits"><div '
            'class="Credit"><span class="Credit-role">Words</span><span class="Credit-names"><a href="/people/mabel-ohara">Mabel O’Hara</a> &amp; <a '
            'href="/people/dev-sandhu">Dev Sandhu</a></span></div><div class="Credit"><span class="Credit-role">Photography</span><span class="Credit-names"><a '
            'href="/people/lise-font">Lise Font</a></span></div><div class="Credit"><span class="Credit-role">Edited by</span><span class="Credit-names"><a '
            'href="/people/cass-tully">Cass Tully</a></span></div></div><p class="Hero-date">11.21.2020</p></div><div class="Prose">$P</div></main>',
        ),
        title="A supper at the lock | Oxbow Review",
        prose=FOOD,
        lang="en-US",
        headline="A supper at the lock",
        authors=["Mabel O’Hara", "Dev Sandhu"],
        editors=["Cass Tully"],
        published="2020-11-21",
    ),
    signed(
        "platform's story, follow and minutes",
        "https://inkstand.example/@rafael.dunn/what-the-orchard-knows-9c1d2e",
        framed(
            "Inkstand",
            '<article><div><h1 class="pw-post-title be bf">What the Orchard knows about us</h1><div class="speechify-ignore ab cp"><div class="bm"><div><a '
            'href="/@rafael.dunn?source=post"><div class="l bx"><img alt="Rafael Dunn" src="/m/1.jpg" width="44"></div></a></div></div><div class="bn"><div class="ab q"><span '
            'class="bf b"><a class="af ag" data-testid="authorName" href="/@rafael.dunn">Rafael Dunn</a></span><span class="bf">·</span><p><a href="/signin">Follow</a></p></div>'
            '<div class="l"><span>6 min read</span><span>·</span><span data-testid="storyPublishDate">Sep 3, 2021</span></div></div></div><div>$P</div></div></article><div><h2>'
            'More from Rafael Dunn</h2><a href="/@bo"><p>Bo Lindqvist</p></a><h2>Twelve pears</h2><span>Aug 1, 2021</span></div>',
        ),
        title="What the Orchard knows about us | by Rafael Dunn | Inkstand",
        prose=FILM,
        headline="What the Orchard knows about us",
        authors=["Rafael Dunn"],
        published="2021-09-03",
    ),
    signed(
        "name of the house as a heading, title in bold",
        "http://members.oldhost.example/~nightreels/rev/cellar.html",
        "<body bgcolor=black text=silver><center><h1><font color=red>NIGHT REELS</font></h1><font size=2>your midnight guide since 1997</font></center><hr><p "
        "align=center><font size=5><b>THE CELLAR BELOW (1984)</b></font><br><font size=2>Directed by Rolf Amstad<br>Starring Vera Cole, Dick Pruitt<br>Reviewed by "
        "Mort Jablonski</font></p>$P<p>My rating: 3 skulls out of 5</p><hr><p align=center><font size=1>This page was last updated on October 31, 1999. E-mail: <a "
        "href=mailto:reels@oldhost.example>Night Reels</a></font></p>",
        title="Night Reels - The Cellar Below",
        prose=FILM,
        headline="THE CELLAR BELOW (1984)",
        authors=["Mort Jablonski"],
        published=None,
    ),
]
