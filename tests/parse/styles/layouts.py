"""How reviews are laid out by sites of many kinds and years: headings, captions with credits, contents."""

from __future__ import annotations

from tests.parse.styles.prose import FILM, laid_out

STYLES = [
    laid_out(
        "blog of 2009 with captions in boxes",
        "https://www.tinroof.example/reviews/tinroof",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Review: Marble Ferry – The Salt Ledger | Tin Roof Records Diary</title>"
        '<meta name="generator" content="WordPress 2.8.4" /><link rel="stylesheet" href="/wp-content/themes/kubrick/style.css" /></head><body><div id="page">'
        '<div id="header"><div id="headerimg"><h1><a href="https://www.tinroof.example/">Tin Roof Records Diary</a></h1>'
        '<div class="description">Noise, kept cheap</div></div></div><div id="content" class="narrowcolumn"><div class="navigation">'
        '<div class="alignleft">&laquo; <a href="/old">Older thoughts about drum machines</a></div></div><div class="post" id="post-118">'
        '<h2>Review: Marble Ferry – The Salt Ledger</h2><small>May 3rd, 2009 by rufus</small><div class="entry">'
        '<div id="attachment_120" class="wp-caption alignright" style="width: 310px"><a href="/wp-content/uploads/2009/05/ferry.jpg">'
        '<img src="/wp-content/uploads/2009/05/ferry-300x200.jpg" alt="ferry" title="ferry" width="300" height="200" class="size-medium wp-image-120" /></a>'
        '<p class="wp-caption-text">Marble Ferry on the pier at Hollin (Photo: Greta Lund)</p></div><p>$T</p><p>$T</p><h3>The songs</h3><p>$T</p>'
        '<div class="wp-caption aligncenter" style="width: 410px">'
        '<img src="/wp-content/uploads/2009/05/sleeve.jpg" alt="The sleeve of The Salt Ledger" width=400 />'
        '<p class="wp-caption-text">The sleeve of The Salt Ledger</p></div><p>$T</p><p><strong>Where it falls short</strong></p><p>$T</p>'
        '<p>$T <a href="/2008/12/first-ep">Their first EP</a> <strong>was shorter</strong>.</p><p class="postmetadata alt">'
        "<small>This entry was posted on Sunday, May 3rd, 2009 at 9:12 pm and is filed under records. You can follow any responses to this entry through the RSS 2.0 feed.</small>"
        '</p></div><div class="yarpp-related"><h3>Related posts:</h3><ol><li>'
        '<a href="/a" rel="bookmark">Review: Copper Lane and the long goodbye at midnight</a></li></ol></div></div>'
        '<h3 id="comments">3 Responses to &#8220;Review: Marble Ferry – The Salt Ledger&#8221;</h3><ol class="commentlist"><li class="alt" id="comment-3">'
        "<img alt='' src='http://www.gravatar.example/avatar/1' class='avatar avatar-32 photo' height='32' width='32' /><cite>Oda</cite> Says:<br />"
        "<p>In the quiet scenes, our tester struggles with a joke that lands later than it should. Once the dust settles, the hinge finds room for the sort of comfort that money rarely buys.</p>"
        '</li><li id="comment-4">'
        "<cite>Pim</cite> Says:<p>Halfway through, the orchestra never quite earns a warmth that surprised everyone in the room, and the hinge leans on an argument about memory and weather. For long stretches, the lead singer leans on a warmth that surprised everyone in the room, and the author returns to colours that belong to a colder country.</p>"
        '</li></ol><h3 id="respond">Leave a Reply</h3></div><div id="sidebar"><ul><li><h2>Pages</h2></li><li><h2>Archives</h2><ul><li>'
        '<a href="/2009/05">May 2009</a></li></ul></li><li><h2>Blogroll</h2></li></ul></div></div></body></html>',
        FILM,
        captions=[("Marble Ferry on the pier at Hollin", "Greta Lund"), ("The sleeve of The Salt Ledger", None)],
        quick_links=[],
        headings=["The songs", "Where it falls short"],
    ),
    laid_out(
        "broadsheet with hashed classes, credits behind a label",
        "https://www.morningherald.example/reviews/morningherald",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>The Lantern Keeper review – a slow film with a fast heart | The Morning Herald</title>"
        '</head><body><header><nav><ul><li><a href=/news>News</a></li><li><a href=/sport>Sport</a></li></ul></nav></header><main data-layout="StandardLayout">'
        '<article><div data-gu-name="title"><a href="/film">Drama films</a></div><div data-gu-name="headline">'
        '<h1 class="dcr-9xk">The Lantern Keeper review – a slow film with a fast heart</h1></div><div data-gu-name="standfirst" class="dcr-u0h"><p></p>'
        '<p>A lighthouse, two sisters and a debt</p></div><div data-gu-name="media"><figure id="f0" data-component="image"><picture>'
        '<source srcset="https://i.morningherald.example/1200.jpg"><img alt="Ina Holt in The Lantern Keeper." src="https://i.morningherald.example/1200.jpg">'
        '</picture><figcaption class="dcr-zz1"><span class="dcr-ic"><svg viewBox="0 0 1 1"></svg></span>'
        '<span class="dcr-1a2b">Stubborn … Ina Holt in The Lantern Keeper.</span> Photograph: Sindre Moe/Northlight</figcaption></figure></div>'
        '<div data-gu-name="meta"><address>By <a rel=author href="/profile/x">Tessa Brandvold</a></address><div>Thu 4 May 2023 11.00 BST</div>'
        '<ul aria-label=share><li><a href="#c">Share on social</a></li></ul></div><div data-gu-name="body">'
        '<div id="maincontent" class="article-body-commercial-selector"><p class="dcr-s3">$T</p><p class="dcr-s3">$T</p>'
        '<aside data-gu-name="richLink" class="dcr-rich"><div>Related: <a href="/film/other">The best small films to see before the ferry leaves again</a>'
        '</div></aside><div class="ad-slot-container"><div class="ad-slot">Advertisement paid for by somebody with a boat</div></div><p class="dcr-s3">$T</p>'
        '<h2 id="x1">Two sisters, one lamp</h2><p class="dcr-s3">$T</p><figure data-spacefinder-role="inline">'
        '<img loading=lazy data-src="b.jpg" src="data:image/gif;base64,R0" alt="The lamp room"><figcaption>'
        '<span class="dcr-1a2b">The lamp room, built for the film.</span> Photograph: Publicity image</figcaption></figure><gu-island name="EmailSignup">'
        '<aside class="dcr-nl"><h2>Sign up to Film Weekly</h2><p>Free newsletter. Get our critics on the films everyone is talking about, each Friday.</p>'
        "<p>Privacy Notice: newsletters may contain information about charities, adverts and content funded by outside parties.</p></aside></gu-island>"
        '<p class="dcr-s3">$T</p><p class="dcr-s3">$T</p><ul><li><p>The Lantern Keeper is in cinemas from 5 May.</p></li></ul></div></div></article>'
        '<section data-component="most-viewed"><h2>Most viewed</h2><ol><li><a href="/1"><h3>Harbour strike enters its second week with no end in sight</h3></a>'
        '<figure><img src=x.jpg alt="Dockers"><figcaption>Dockers at the gates</figcaption></figure></li></ol></section></main><footer>'
        "<h2>Original reporting</h2></footer></body></html>",
        FILM,
        captions=[
            ("Stubborn … Ina Holt in The Lantern Keeper.", "Sindre Moe/Northlight"),
            ("The lamp room, built for the film.", "Publicity image"),
        ],
        quick_links=[],
        headings=["Two sisters, one lamp"],
    ),
    laid_out(
        "game site of 2001 in tables, named anchors, bold lines as headings",
        "http://pixelbarn.example/games/ironmeadow.htm",
        "<HTML><HEAD><TITLE>PixelBarn - Iron Meadow review</TITLE></HEAD><BODY BGCOLOR=#000033 TEXT=white><TABLE WIDTH=760 BORDER=0><TR><TD COLSPAN=3>"
        '<IMG SRC="logo.gif" ALT="PixelBarn"></TD></TR><TR><TD WIDTH=120 VALIGN=top><FONT SIZE=2><B>Menu</B><BR><A HREF="/">Home</A><BR>'
        '<A HREF="/reviews.htm">Reviews</A><BR><A HREF="/cheats.htm">Cheats</A><BR></FONT></TD><TD WIDTH=520 VALIGN=top><CENTER><FONT SIZE=5><B>Iron Meadow</B>'
        "</FONT></CENTER><FONT SIZE=2>Developer: Oxbow Works<BR>Publisher: Kestrel<BR><BR>"
        '<CENTER>[ <A HREF="#gameplay">Gameplay</A> | <A HREF="#graphics">Graphics</A> | <A HREF="#sound">Sound</A> | <A HREF="#verdict">Verdict</A> ]</CENTER>'
        '<P>$T<P>$T<P><TABLE ALIGN=right WIDTH=200><TR><TD><A HREF="shot1.htm"><IMG SRC="shot1s.jpg" BORDER=1 ALT="screenshot"></A></TD></TR><TR>'
        '<TD ALIGN=center><FONT SIZE=1><I>Harvest time can get rather messy.</I></FONT></TD></TR></TABLE><A NAME="gameplay"><B>Gameplay</B></A><BR>$T<P>'
        '<A NAME="graphics"><B>Graphics</B></A><BR>$T<P><A NAME="sound"><B>Sound</B></A><BR>$T<P><A NAME="verdict"><B>Verdict</B></A><BR>$T<P>Score: 78%<P>'
        '<CENTER><A HREF="#top">Back to top</A></CENTER></FONT></TD><TD WIDTH=120 VALIGN=top><FONT SIZE=1><B>Latest</B><BR>'
        '<A HREF="a.htm">Moss Racer 2 preview now online</A><BR><IMG SRC="ad.gif" ALT="Advertisement"></FONT></TD></TR></TABLE><CENTER>'
        "<FONT SIZE=1>All content copyright 2001 PixelBarn. Do not reproduce without permission.</FONT></CENTER></BODY></HTML>",
        FILM,
        captions=[("Harvest time can get rather messy.", None)],
        quick_links=["Gameplay", "Graphics", "Sound", "Verdict"],
        headings=["Gameplay", "Graphics", "Sound", "Verdict"],
    ),
    laid_out(
        "hardware review on several pages",
        "https://www.wattbench.example/review/cinder-rx90-graphics-card",
        '<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Cinder RX90 Graphics Card Review | WattBench</title></head><body><div class="top-bar">'
        '<ul class="menu"><li><a href="/cpu">CPU</a></li><li><a href="/gpu">GPU</a></li></ul></div><div class="wrap"><div class="review-header">'
        '<h1>Cinder RX90 Graphics Card Review</h1><p class=by>by Lars Quill on March 2nd, 2021, in Graphics Cards</p></div><div class="review-index">'
        '<strong>Index</strong><ol><li class=current>Introduction</li><li><a href="/review/cinder-rx90-graphics-card/2">The Card</a></li><li>'
        '<a href="/review/cinder-rx90-graphics-card/3">Test Setup</a></li><li><a href="/review/cinder-rx90-graphics-card/4">Benchmarks</a></li><li>'
        '<a href="/review/cinder-rx90-graphics-card/5">Conclusion</a></li></ol></div><div class="text"><h2>Introduction</h2><p>$T</p><p>$T</p>'
        '<div class="img-row"><a class=lightbox href="/i/box.jpg"><img src="/i/box_t.jpg" alt="Box"></a></div>'
        '<div class="imgcap">The box is larger than the cat.</div><p>$T</p><table class="specs"><tr><th>Model</th><th>RX90</th><th>RX80</th></tr><tr>'
        "<td>Shaders</td><td>4096</td><td>2560</td></tr><tr><td>Memory</td><td>16 GB</td><td>8 GB</td></tr></table><p>$T</p></div><div class=pager>"
        '<a href="/review/cinder-rx90-graphics-card/2">Next Page »</a></div><div class="related"><h4>Related Reviews</h4><a href="/review/x">'
        '<img src=x.jpg alt="Ember 12 Review"><span>Ember 12 Review: the quiet one from the valley</span></a></div><div class="comments"><h4>21 Comments</h4>'
        "<div class=comment>"
        "<p>Even so, the author quietly abandons a joke that lands later than it should. Once the dust settles, the string section drifts away from a joke that lands later than it should, and the director struggles with the long shadow of its predecessor.</p>"
        "</div></div></div></body></html>",
        FILM,
        captions=[("The box is larger than the cat.", None)],
        quick_links=["The Card", "Test Setup", "Benchmarks", "Conclusion"],
        headings=["Introduction"],
    ),
    laid_out(
        "newsletter with captioned pictures",
        "https://www.slowreader.example/reviews/slowreader",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>The Wintering of Hal Dray, reviewed | by Odile Marsh - Slow Reader</title></head><body>"
        '<div id=entry><div id=main class="main typography use-theme-bg"><div class="main-menu"><a href=/><img src=w.png alt="Slow Reader" class="logo"></a>'
        '</div><div class="single-post-container"><article class="newsletter-post post"><div class="post-header">'
        '<h1 class="post-title published">The Wintering of Hal Dray, reviewed</h1><h3 class="subtitle">A novel in three storms</h3><div class="byline-wrapper">'
        '<img src=av.png alt="Odile Marsh\'s avatar"><div><a href=/@om>Odile Marsh</a></div><div>Feb 12, 2024</div></div></div><div class="available-content">'
        '<div dir=auto class="body markup"><p>$T</p><div class="captioned-image-container"><figure>'
        '<a class="image-link image2" target=_blank href="https://cdn.slowreader.example/a.jpeg"><div class="image2-inset"><picture>'
        '<source type=image/webp srcset=a.webp><img src=a.jpeg data-attrs=\'{"src":"a.jpeg"}\' class=sizing-normal alt></picture><div class="image-link-expand">'
        "<svg></svg></div></div></a><figcaption class=image-caption>The harbour at Dunmorrow, 1931. Photo: County Archive</figcaption></figure></div><p>$T</p>"
        '<div class="subscription-widget-wrap" data-attrs=\'{}\'><div class="subscription-widget"><div class=preamble>'
        "<p class=cta-caption>Slow Reader is a reader-supported publication. To receive new posts and support my work, consider becoming a subscriber.</p>"
        '</div><form class="subscription-widget-subscribe"><input type=email><input type=submit value=Subscribe></form></div></div>'
        '<h3 class="header-anchor-post">First storm<div class="pencraft header-anchor-parent"><div class="pencraft header-anchor offset-top" id="§first-storm">'
        '</div><button aria-label=Link><svg></svg></button></div></h3><p>$T<a class=footnote-anchor id=footnote-anchor-1 href="#footnote-1">1</a></p>'
        '<blockquote><p>$T</p></blockquote><p>$T</p><p class=button-wrapper><a class="button primary" href=/sub><span>Subscribe now</span></a></p>'
        '<h3>Last storm</h3><p>$T</p><div class=footnote><a href="#footnote-anchor-1" class=footnote-number>1</a><div class=footnote-content>'
        '<p>Dunmorrow is not on the map.</p></div></div></div></div></article><div class="post-footer"><div class=like>12 Likes</div></div></div>'
        '<div class="comments-section"><h4>Discussion about this post</h4><div class="comment-body">'
        "<p>Halfway through, the kitchen struggles with an argument about memory and weather, and the author never quite earns the old tricks of the trade. For long stretches, the string section quietly abandons every promise made in the opening minutes.</p>"
        '</div></div><div class="more-posts"><h4>Ready for more?</h4></div></div></div></body></html>',
        FILM,
        captions=[("The harbour at Dunmorrow, 1931.", "County Archive")],
        quick_links=[],
        headings=["A novel in three storms", "First storm", "Last storm"],
    ),
    laid_out(
        "blog whose pictures are called cards",
        "https://www.kettle-and-key.example/reviews/kettle-and-key",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Bramble K2 kettle: a month with the loud one | Kettle & Key</title>"
        '<meta name="generator" content="Ghost 5.2"></head><body><header class="gh-head"><a class=gh-head-logo href=/>Kettle & Key</a><nav><ul class=nav><li>'
        '<a href=/about>About</a></li></ul></nav></header><main><article class="gh-article post tag-kettles"><header class="gh-article-header gh-canvas">'
        "<a class=gh-article-tag href=/tag/k>Kettles</a><h1 class=gh-article-title>Bramble K2 kettle: a month with the loud one</h1>"
        '<p class=gh-article-excerpt>It boils. It also sings.</p><div class=gh-article-meta><img class=author-profile-image src=x alt="Mo Tarn">'
        "<h4 class=gh-article-author-name><a href=/author/mo>Mo Tarn</a></h4><time datetime=2023-01-09>Jan 9, 2023</time> — 5 min read</div>"
        '<figure class=gh-article-image><img srcset="/a 300w" src=/a alt="Bramble K2 kettle: a month with the loud one">'
        '<figcaption>The K2 in oat. / Photo by <a href="https://photos.example/@mo">Mo Tarn</a> on <a href=https://photos.example>Photolake</a></figcaption>'
        '</figure></header><section class="gh-content gh-canvas"><div class="kg-card kg-callout-card kg-callout-card-blue"><div class=kg-callout-emoji>💡</div>'
        '<div class=kg-callout-text>Kettles here are bought with our own money.</div></div><p>$T</p><figure class="kg-card kg-image-card kg-card-hascaption">'
        '<img src=/b class=kg-image alt loading=lazy><figcaption><span style="white-space: pre-wrap;">Lid off, spout down</span></figcaption></figure>'
        '<h2 id=build>Build</h2><p>$T</p><figure class="kg-card kg-bookmark-card"><a class=kg-bookmark-container href=https://other.example>'
        "<div class=kg-bookmark-content><div class=kg-bookmark-title>Why every kettle lies about its litre mark</div>"
        "<div class=kg-bookmark-description>We filled forty kettles to the line and weighed what came out of the spout.</div></div>"
        '<div class=kg-bookmark-thumbnail><img src=/c alt></div></a></figure><figure class="kg-card kg-gallery-card kg-width-wide kg-card-hascaption">'
        "<div class=kg-gallery-container><div class=kg-gallery-row><div class=kg-gallery-image><img src=/d></div><div class=kg-gallery-image><img src=/e></div>"
        "</div></div><figcaption>Left: day one. Right: day thirty.</figcaption></figure><h2 id=noise>Noise</h2><p>$T</p><h3 id=at-night>At night</h3><p>$T</p>"
        '</section></article><section class="gh-subscribe"><h3>Subscribe to Kettle &amp; Key</h3><p>Get the latest posts delivered right to your inbox</p>'
        "</section><div class=gh-readmore><h3>You might also like</h3><article><h2>Toasters that count to four and no further</h2></article></div></main>"
        "</body></html>",
        FILM,
        captions=[
            ("The K2 in oat.", "Mo Tarn on Photolake"),
            ("Lid off, spout down", None),
            ("Left: day one. Right: day thirty.", None),
        ],
        quick_links=[],
        headings=["Build", "Noise", "At night"],
    ),
    laid_out(
        "game site that jumps to its parts",
        "https://www.savepoint.example/reviews/savepoint",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Gloam Harbor review: fog, rum and other systems | Savepoint</title></head><body>"
        "<nav class=mega><ul><li><a href=/ps>PlayStation</a></li></ul></nav><article><h1>Gloam Harbor review: fog, rum and other systems</h1>"
        "<p class=strapline>Small town, long memory.</p><div class=author>Review by <a href=/authors/v>Vesna Pohl</a> Deputy Editor</div>"
        '<figure class=headline_image_wrapper><img src=h.jpg alt="A fog-bound pier"><figcaption>Image credit: Wick & Tallow</figcaption></figure>'
        '<div class="article_body"><div class=jump-links>'
        '<span>Jump to:</span> <a href="#story">Story</a> <a href="#combat">Combat</a> <a href="#verdict">Verdict</a></div><p>$T</p><aside class=game-info>'
        "<h2>Gloam Harbor</h2><ul><li>Publisher: Wick & Tallow</li><li>Platform: Played on PC</li></ul></aside><p>$T</p><h2 id=story>Story</h2><p>$T</p>"
        "<figure><div class=video><iframe src=https://v.example></iframe></div>"
        "<figcaption>The opening hour of Gloam Harbor, with commentary. <a href=https://v.example/w>Watch on ViewTube</a></figcaption></figure>"
        '<h2 id=combat>Combat</h2><p>$T</p><figure><a href=/i/1><img data-src=1.jpg alt="A duel on the pier"></a>'
        '<figcaption>Duels are rare and short. | Image credit: Savepoint/Wick & Tallow</figcaption></figure><p>$T</p><div class="buy-box"><h3>Where to buy</h3>'
        "<a href=https://shop.example>Gloam Harbor at Crate Shop for a very low price indeed</a></div><h2 id=verdict>Verdict</h2><p>$T</p>"
        "<div class=review-score><span>4</span>/<span>5</span></div></div></article><section class=recs><h2>Read this next</h2><article><h3>"
        "<a href=/z>Moss Racer is back and it brought its whole family</a></h3><figure><img src=z.jpg alt=z>"
        "<figcaption>Moss Racer on the long bend</figcaption></figure></article></section><div id=comments><h2>Comments</h2></div></body></html>",
        FILM,
        captions=[
            (None, "Wick & Tallow"),
            ("The opening hour of Gloam Harbor, with commentary. Watch on ViewTube", None),
            ("Duels are rare and short.", "Savepoint/Wick & Tallow"),
        ],
        quick_links=["Story", "Combat", "Verdict"],
        headings=["Story", "Combat", "Verdict"],
    ),
    laid_out(
        "blog with tables around pictures and bold lines",
        "http://bookmoth.blogspot.example/2012/06/review-glass-orchard.html",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Review: The Glass Orchard by Fern Aldous | The Book Moth</title>"
        "<meta content='blogger' name='generator'/></head><body><div class='header section'><div class='titlewrapper'><h1 class='title'>"
        "<a href='/'>The Book Moth</a></h1></div></div><div class='main section' id='main'><div class='date-outer'><h2 class='date-header'>"
        "<span>Tuesday, June 5, 2012</span></h2><div class='post hentry'><h3 class='post-title entry-title'>Review: The Glass Orchard by Fern Aldous</h3>"
        '<div class=\'post-body entry-content\'><table cellpadding="0" cellspacing="0" class="tr-caption-container" style="float: left;"><tbody><tr>'
        '<td style="text-align: center;"><a href="http://1.bp.example/s1600/orchard.jpg" imageanchor="1">'
        '<img border="0" src="http://1.bp.example/s320/orchard.jpg" /></a></td></tr><tr>'
        '<td class="tr-caption" style="text-align: center;">The cover, by far the best part (c) Juno Reis</td></tr></tbody></table>$T<br /><br />$T<br /><br />'
        "<b>What I liked</b><br />$T<br /><br /><b>What I did not</b><br />$T<br /><br />$T<div style='clear: both;'></div></div><div class='post-footer'>"
        "<span class='post-author vcard'>Posted by <span class='fn'>Moth</span></span><span class='post-labels'>Labels: <a href='/l'>fantasy</a></span></div>"
        "</div></div><div class='comments' id='comments'><h4>2 comments:</h4><dl id='comments-block'><dt class='comment-author'>Ivy said...</dt>"
        "<dd class='comment-body'>"
        "<p>Even so, the director finds room for every promise made in the opening minutes. On a rainy evening, the camera quietly abandons a melody borrowed from a harbour town.</p>"
        "</dd></dl></div></div><div class='sidebar section'><div class='widget'><h2>Followers</h2></div><div class='widget'><h2>Blog Archive</h2></div></div>"
        "</body></html>",
        FILM,
        captions=[("The cover, by far the best part", "Juno Reis")],
        quick_links=[],
        headings=["What I liked", "What I did not"],
    ),
    laid_out(
        "restaurant with a row of slides",
        "https://www.forkandbay.example/reviews/forkandbay",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>At Ostrava Hall, Dumplings Come With a View | Fork & Bay</title></head><body>"
        "<div class=c-nav><a href=/>Home</a></div><article><h1 class=c-page-title>At Ostrava Hall, Dumplings Come With a View</h1>"
        "<h2 class=c-entry-summary>A church basement turned into the warmest room in town</h2>"
        '<span class=c-byline>by <a href=/a>Ramona Keel</a> Nov 3, 2017</span><figure class="e-image e-image--hero"><span class=e-image__inner>'
        '<img src=h.jpg alt="Ostrava Hall"></span><span class=e-image__meta><figcaption>Ostrava Hall seats forty-two</figcaption><cite>Nell Otis</cite></span>'
        '</figure><div class=c-entry-content><p>$T</p><p>$T</p><div class="gallery"><ul class=slick><li class="slick-slide"><img data-lazy="g0.jpg" alt="">'
        '<div class="slide-info"><span class="slide-count">1 of 3</span><p class="slide-caption">Plum dumplings in brown butter</p>'
        '<span class="slide-credit">Photo by Nell Otis for Fork & Bay</span></div></li><li class="slick-slide"><img data-lazy="g1.jpg" alt="">'
        '<div class="slide-info"><span class="slide-count">2 of 3</span><p class="slide-caption">The dining room at dusk</p>'
        '<span class="slide-credit">Photo by Nell Otis for Fork & Bay</span></div></li><li class="slick-slide"><img data-lazy="g2.jpg" alt="">'
        '<div class="slide-info"><span class="slide-count">3 of 3</span><p class="slide-caption">Chef Pavla Rusek</p>'
        '<span class="slide-credit">Photo by Nell Otis for Fork & Bay</span></div></li></ul></div><p>$T</p><div class=c-newsletter>'
        "<h3>Sign up for the Fork & Bay newsletter</h3><p>Check your inbox for a welcome email. By submitting your email, you agree to our Terms.</p></div>"
        "<p>$T</p><p>$T</p></div></article><section><h2>More in Reviews</h2><h3>A noodle counter that closes when the broth is gone</h3></section></body>"
        "</html>",
        FILM,
        captions=[
            ("Ostrava Hall seats forty-two", "Nell Otis"),
            ("Plum dumplings in brown butter", "Nell Otis for Fork & Bay"),
            ("The dining room at dusk", "Nell Otis for Fork & Bay"),
            ("Chef Pavla Rusek", "Nell Otis for Fork & Bay"),
        ],
        quick_links=[],
        headings=["A church basement turned into the warmest room in town"],
    ),
    laid_out(
        "page builder with widgets",
        "https://www.trailgear-journal.example/reviews/trailgear-journal",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Fennel 45 backpack review | Trailgear Journal</title>"
        '<meta name="generator" content="Elementor 3.1"></head><body><div data-elementor-type=header><nav><ul><li><a href=/packs>Packs</a></li></ul></nav>'
        '</div><div data-elementor-type=single-post class="elementor"><section class=elementor-section>'
        '<div class="elementor-widget elementor-widget-theme-post-title"><h1 class=elementor-heading-title>Fennel 45 backpack review</h1></div></section>'
        '<section class=elementor-section><div class="elementor-widget-text-editor"><p>$T</p></div></section><section class=elementor-section>'
        '<div class="elementor-widget-image"><figure class=wp-caption><img src=1.jpg alt="Fennel 45">'
        '<figcaption class="widget-image-caption wp-caption-text">Loaded for three days in the Merrow hills</figcaption></figure></div></section>'
        '<section class=elementor-section><div class="elementor-widget-table-of-contents"><div class=elementor-toc__header>'
        "<h4 class=elementor-toc__header-title>On this page</h4></div><div class=elementor-toc__body><ol class=elementor-toc__list-wrapper><li>"
        '<a href="#elementor-toc__heading-anchor-0" class=elementor-toc__list-item-text>Carry</a></li><li>'
        '<a href="#elementor-toc__heading-anchor-1" class=elementor-toc__list-item-text>Pockets</a></li><li>'
        '<a href="#elementor-toc__heading-anchor-2" class=elementor-toc__list-item-text>Should you buy it?</a></li></ol></div></div></section>'
        "<section class=elementor-section><div class=elementor-widget-heading><h2 class=elementor-heading-title>Carry</h2></div>"
        "<div class=elementor-widget-text-editor><p>$T</p></div></section><section class=elementor-section><div class=elementor-widget-heading>"
        "<h2 class=elementor-heading-title>Pockets</h2></div><div class=elementor-widget-text-editor><p>$T</p></div><div class=elementor-widget-button>"
        "<a href=https://shop.example class=elementor-button>Check price at the outdoor shop</a></div></section><section class=elementor-section>"
        "<div class=elementor-widget-heading><h2 class=elementor-heading-title>Should you buy it?</h2></div><div class=elementor-widget-text-editor><p>$T</p>"
        "</div></section></div><div data-elementor-type=footer><h3>Follow the journal</h3>"
        "<p>As an affiliate we earn from qualifying purchases. All rights reserved by Trailgear.</p></div></body></html>",
        FILM,
        captions=[("Loaded for three days in the Merrow hills", None)],
        quick_links=["Carry", "Pockets", "Should you buy it?"],
        headings=["Carry", "Pockets", "Should you buy it?"],
    ),
    laid_out(
        "content system of fields",
        "https://www.galleryguide.example/reviews/galleryguide",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Tide Lines at the Old Cannery | Gallery Guide</title>"
        '<meta name="Generator" content="Drupal 7"></head><body><div id=header><h1 id=site-name><a href=/>Gallery Guide</a></h1></div><div id=main-menu>'
        "<h2 class=element-invisible>Main menu</h2><ul class=links><li><a href=/e>Exhibitions</a></li></ul></div><div id=main>"
        "<h2 class=element-invisible>You are here</h2><div class=breadcrumb><a href=/>Home</a></div>"
        '<h1 class=title id=page-title>Tide Lines at the Old Cannery</h1><div class="node node-review">'
        '<div class=submitted>Submitted by editor on Mon, 2014-09-08</div><div class="field field-name-field-lead-image"><div class=field-items>'
        '<div class="field-item even"><img src=1.jpg width=600 alt="Installation view"></div></div></div><div class="field field-name-field-caption">'
        '<div class=field-items><div class="field-item even">Bea Strand, Ebb IV (2014), rope and tar. Installation view. Photo: Otto Hagen.</div></div></div>'
        '<div class="field field-name-body field-type-text-with-summary"><div class=field-items><div class="field-item even" property="content:encoded"><p>$T'
        '</p><p>$T</p><p>$T</p><h3>Upstairs</h3><p>$T</p></div></div></div><ul class="links inline"><li class=comment_forbidden>'
        '<a href=/user/login>Log in</a> to post comments</li></ul></div><div class="block block-views"><h2>Recent reviews</h2><div class=views-row>'
        "<a href=/q>Sediment, a group show in the flood room</a></div></div></div></body></html>",
        FILM,
        captions=[("Bea Strand, Ebb IV (2014), rope and tar. Installation view.", "Otto Hagen")],
        quick_links=[],
        headings=["Upstairs"],
    ),
    laid_out(
        "parts in several boxes, credit of a lead picture alone",
        "https://www.homequest.example/reviews/homequest",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Alder SoundBar 5 review | HomeQuest</title></head><body><div id=nav><a href=/tv>TV</a>"
        '</div><div class=hero><h1>Alder SoundBar 5 review</h1><div class="hero-credit">(Image credit: Alder)</div></div><div class=anchor-bar>'
        '<div class=anchor-title>In this review</div><ul><li><a href="#section-design">Design</a></li><li><a href="#section-sound">Sound</a></li><li>'
        '<a href="#section-alternatives">Alternatives</a></li></ul></div><div class=cols><div class=col-main><div class=body-part><p>$T</p>'
        "<h2 id=section-design>Alder SoundBar 5: Design</h2><p>$T</p></div><div class=adslot><span>Advertisement</span></div><div class=body-part>"
        "<h2 id=section-sound>Alder SoundBar 5: Sound</h2><p>$T</p><figure class=van-image-figure><div class=image-wrapped__wrapper>"
        '<img src=missing-image.svg data-original-mos="2.jpg" alt="Alder SoundBar 5 under a television"></div><figcaption class=caption-text>'
        "<span class=caption-text>The bar is short enough for a small desk </span>"
        "<span class=credit itemprop=copyrightHolder>(Image credit: Dara Finch / HomeQuest)</span></figcaption></figure><p>$T</p><div class=fancy-box>"
        "<h5>Specs</h5><ul><li>Drivers: 5</li><li>Inputs: optical, HDMI</li></ul></div></div><div class=newsletter-inline><h4>Get the HomeQuest Newsletter</h4>"
        "<p>Sign up to receive the latest reviews and a great deal of email besides.</p></div><div class=body-part>"
        "<h2 id=section-alternatives>Alder SoundBar 5: Alternatives</h2><p>$T</p></div></div><div class=col-side><h3>Latest</h3>"
        "<a href=/1>Rowan Buds 2 get a price cut before they even launch</a></div></div></body></html>",
        FILM,
        captions=[(None, "Alder"), ("The bar is short enough for a small desk", "Dara Finch / HomeQuest")],
        quick_links=["Design", "Sound", "Alternatives"],
        headings=["Alder SoundBar 5: Design", "Alder SoundBar 5: Sound", "Specs", "Alder SoundBar 5: Alternatives"],
    ),
    laid_out(
        "wall, readers' score, spoken credit label",
        "https://www.northgazette.example/reviews/northgazette",
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Review: ‘Harrow Street’ is a whodunit without a who | The North Gazette</title></head>"
        "<body><main><article><header><div class=eyebrow>Television</div><h1>Review: ‘Harrow Street’ is a whodunit without a who</h1>"
        '<p class=dek>Six episodes, one corpse, too many cardigans.</p></header><figure class=lead><img src=1.jpg alt="Two detectives"><figcaption>'
        '<span class=caption>Ona Birch, left, and Tom Averill in “Harrow Street.”</span><span class="credit">'
        "<span class=visually-hidden>Credit...</span>Kit Danner/Channel Nine</span></figcaption></figure><section name=articleBody><p>$T</p><p>$T</p>"
        "<div class=live-score><h3>What readers say</h3><p>Readers rate it 7.4 out of ten from 312 votes so far</p></div><p>$T</p><div class=gate-fade></div>"
        "</section><div class=gateway><h2>Subscribe to keep reading</h2>"
        "<p>Already a subscriber? Log in. Unlimited access costs a dollar a week for the first year.</p></div></article><section class=recirc>"
        "<h2>More in Television</h2><article><h3>What the weather presenters know and will not say</h3><figure><img src=r.jpg>"
        "<figcaption>Clouds over the studio</figcaption></figure></article></section></main></body></html>",
        FILM,
        captions=[("Ona Birch, left, and Tom Averill in “Harrow Street.”", "Kit Danner/Channel Nine")],
        quick_links=[],
        headings=[],
    ),
    laid_out(
        "page of 2004 with contents in a line",
        "http://www.opera-notes.example/2004/tosca.html",
        '<html><head><title>Opera Notes: A Winter Tosca in Brevik</title></head><body><div align="center">'
        '<a href="index.html">home</a> | <a href="reviews.html">reviews</a> | <a href="links.html">links</a></div>'
        "<h2 align=center>A Winter Tosca in Brevik</h2><p align=center><i>Reviewed by Edwin Sarre, 14 January 2004</i></p>"
        '<p>Contents: <a href="#cast">The cast</a>, <a href="#house">The house</a>, <a href="#end">The last act</a></p><p>$T</p><h4><a name=cast>'
        '</a>The cast</h4><p>$T</p><center><img src="tosca.jpg" width=300><br><small>Lidia Mor as Tosca (photo Brevik Opera)</small></center><h4><a name=house>'
        "</a>The house</h4><p>$T</p><h4><a name=end></a>The last act</h4><p>$T</p><hr><p align=center>"
        '<a href="reviews.html">Back to reviews</a> | <a href="#top">Top</a></p><p align=center>'
        "<font size=1>Last updated by the webmaster on a dark evening. Best viewed at 800x600.</font></p></body></html>",
        FILM,
        captions=[("Lidia Mor as Tosca", "Brevik Opera")],
        quick_links=["The cast", "The house", "The last act"],
        headings=["The cast", "The house", "The last act"],
    ),
]
