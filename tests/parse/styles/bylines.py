"""Bylines of English sites: without a word for "by", in capitals, signed below, in old tables; and names that signed nothing."""

from __future__ import annotations

from typing import Any

from tests.parse.styles.prose import Style

_TEXT = (
    "<p>The second act opens on a long corridor where nobody speaks, and the camera waits there with the patience of a night porter. "
    "What follows is a slow, careful story about two sisters and the shop they inherit.</p><p>There is much to admire in how little is "
    "explained. The sound of the street comes in through every window, and by the end we know the house better than the people who "
    "live in it.</p><p>It could lose twenty minutes, and the final scene says twice what had been clear once, but few films this year "
    "have been as sure of what they are.</p>"
)
_MENU = "<a href=/film>Film</a></li><li><a href=/music>Music</a></li><li><a href=/books>Books</a></li><li><a href=/about>About</a>"


def bylined(
    name: str,
    url: str,
    *,
    title: str = "",
    head: str = "",
    body: str = "",
    site: str = "",
    lang: str = "en",
    whole: str = "",
    **want: Any,
) -> Style:
    """A page of a site with a menu and a foot, or a whole page of another time; `$P` is three paragraphs of a review."""
    html = whole or (
        f"<!DOCTYPE html><html lang={lang}><head><meta charset=utf-8><title>{title}</title>{head}</head><body>"
        f"<header class=site-header><a class=logo href=/>{site}</a><nav><ul><li>{_MENU}</li></ul></nav></header>{body}"
        f"<footer class=site-footer><p>&copy; 2021 {site}. All rights reserved.</p><a href=/privacy>Privacy</a> "
        "<a href=/contact>Contact</a></footer></body></html>"
    )
    return Style(name, url, html.replace("$P", _TEXT), want)


STYLES = [
    bylined(
        "face, name and day without a word",
        "https://lantern.example/film/the-glass-porter-review",
        title="The Glass Porter review: a house full of waiting | The Lantern",
        body='<main><div class="css-1x9k"><h1 class="css-a81k2">The Glass Porter review: a house full of waiting</h1><p class="css-99dk">Two sisters inherit a '
        'shop.</p><div class="css-7uj2"><img src="/i/av/ines.jpg" alt="Ines Caldwell" width="40" height="40"><div class="css-1kk"><a '
        'href="/contributors/ines-caldwell"><span class="css-p1">Ines Caldwell</span></a><span class="css-p2">Mar 14, 2021 · 6 min '
        'read</span></div></div></div><div class="css-body">$P</div></main>',
        site="The Lantern",
        headline="The Glass Porter review: a house full of waiting",
        authors=["Ines Caldwell"],
        published="2021-03-14",
    ),
    bylined(
        "dash and name at the end",
        "https://www.northernquarterly.example/reviews/2019/quiet-river",
        title="Quiet River - Northern Quarterly",
        head='<meta property="article:published_time" content="2019-11-02T08:00:00+00:00">',
        body='<div id="content"><article><h1>Quiet River</h1><div class="entry">$P<p>– Tobias Renner</p></div></article></div>',
        site="Northern Quarterly",
        headline="Quiet River",
        authors=["Tobias Renner"],
        published="2019-11-02",
    ),
    bylined(
        "capitals and a role",
        "https://theharbourpost.example/arts/review-salt-road",
        title="'Salt Road' is a journey worth missing the last bus for - The Harbour Post",
        body="<article><h1>'Salt Road' is a journey worth missing the last bus for</h1><div class=\"byl\">MARGUERITE OKAFOR<br><small>FILM CRITIC</small></div><div "
        'class="dt">July 22, 2020</div><div class="story">$P</div></article>',
        site="The Harbour Post",
        headline="'Salt Road' is a journey worth missing the last bus for",
        authors=["MARGUERITE OKAFOR"],
        published="2020-07-22",
    ),
    bylined(
        "author by reference",
        "https://popshelf.example/tv/the-weir-season-2/",
        title="The Weir season two is colder and better - Popshelf",
        head="<script "
        'type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"https://popshelf.example/tv/the-weir-season-2/#article'
        '","isPartOf":{"@id":"https://popshelf.example/tv/the-weir-season-2/"},"author":{"@id":"https://popshelf.example/#/schema/person/77ab"},"headline":"The'
        " Weir season two is colder and "
        'better","datePublished":"2022-05-03T10:11:00+00:00","dateModified":"2022-05-04T09:00:00+00:00","publisher":{"@id":"https://popshelf.example/#organizat'
        'ion"}},{"@type":"Organization","@id":"https://popshelf.example/#organization","name":"Popshelf"},{"@type":"Person","@id":"https://popshelf.example/#/s'
        'chema/person/77ab","name":"Dele Fashina","url":"https://popshelf.example/author/dele/"}]}</script>',
        body="<article><h1>The Weir season two is colder and better</h1><div>$P</div></article>",
        site="Popshelf",
        headline="The Weir season two is colder and better",
        authors=["Dele Fashina"],
        published="2022-05-03",
    ),
    bylined(
        "posted by, below, and readers who posted too",
        "http://www.reelnotes.example/2009/10/review-winter-ferry.html",
        title="Reel Notes: Review: Winter Ferry",
        head='<meta name="author" content="gus@reelnotes.example"><meta name="generator" content="Nucleus CMS">',
        body='<div id="main"><div class="item"><h3 class="itemtitle">Review: Winter Ferry</h3>$P<p class="itemfoot">Posted by Gus Pelham on October 5, 2009 at 9:41 '
        'PM | <a href="#c">Comments (3)</a></p></div><div id="c"><h4>Comments</h4><div class="comment"><p>I liked it more than you.</p><p>Posted by Rita on '
        'October 6, 2009 at 8:00 AM</p></div><div class="comment"><p>Me too.</p><p>Posted by Hal Sims on October 7, 2009 at 8:00 AM</p></div></div></div>',
        site="Reel Notes",
        headline="Review: Winter Ferry",
        authors=["Gus Pelham"],
        published="2009-10-05",
    ),
    bylined(
        "reviewed and edited, above a table",
        "https://bookdesk.example/review/1882",
        title="Book Desk | The Clockmaker's Debt",
        body='<table width="760"><tr><td><font size="+2"><b>The Clockmaker\'s Debt</b></font><br>By Howard Brill<br>Sable House, 312 pages<br><br><i>Reviewed by '
        "Lena Marsh, edited by Paul Iverson</i><br>June 30, 2016</td></tr><tr><td>$P</td></tr></table>",
        site="Book Desk",
        headline="The Clockmaker's Debt",
        authors=["Lena Marsh"],
        editors=["Paul Iverson"],
        published="2016-06-30",
    ),
    bylined(
        "initials alone",
        "https://diskoteka.example/reviews/old-moon",
        title="Old Moon: Tidal | Diskoteka",
        body='<div class="review"><h1>Old Moon: Tidal</h1><div class="when">16 May 2014</div>$P<p class="sig">(J.D.)</p></div>',
        site="Diskoteka",
        headline="Old Moon: Tidal",
        authors=[],
        published="2014-05-16",
    ),
    bylined(
        "profile in the sidebar",
        "https://marlowreads.blogspot.example/2013/02/paper-orchard.html",
        title="Marlow Reads: Paper Orchard",
        head="<meta content='blogger' name='generator'/>",
        body="<div class='main'><h2 class='date-header'><span>Monday, 11 February 2013</span></h2><div class='post hentry'><h3 class='post-title entry-title'>Paper "
        "Orchard</h3><div class='post-body entry-content'>$P</div><div class='post-footer'><span class='post-labels'>Labels: <a "
        "href='/search/label/fiction'>fiction</a></span></div></div></div><div class='sidebar'><div class='widget Profile'><h2>About Me</h2><dl "
        "class='profile-datablock'><dt class='profile-data'><a class='profile-name-link' href='https://www.blogger.example/profile/0993' rel='author'>Nell "
        "Marlow</a></dt></dl></div></div>",
        site="Marlow Reads",
        headline="Paper Orchard",
        authors=["Nell Marlow"],
        published="2013-02-11",
    ),
    bylined(
        "account in brackets",
        "https://pixelgate.example/reviews/hollow-tide",
        title="Hollow Tide review | Pixel Gate",
        body='<div class="article-header"><h1>Hollow Tide review</h1><p class="strap">The sea is the best thing in it.</p><p>By <a href="/u/samort">Sam Ortega</a> '
        '(<a href="https://twitter.com/samort">@samort</a>) &#8226; September 13, 2018 &#8226; Reviewed on PC</p></div><div '
        'class="article-body">$P</div><p>Release date: October 2, 2018</p>',
        site="Pixel Gate",
        headline="Hollow Tide review",
        authors=["Sam Ortega"],
        published="2018-09-13",
    ),
    bylined(
        "words and photographs",
        "https://stereogold.example/live/ash-parade-glasgow",
        title="Live: Ash Parade at the Barrow, Glasgow",
        head='<meta property="og:title" content="Ash Parade at the Barrow, Glasgow">',
        body='<article><h1>Ash Parade at the Barrow, Glasgow</h1><p class="cr">Words: Fiona Leckie // Photos: Craig Dunlop</p><p class="d">4th December '
        "2015</p>$P</article>",
        site="Stereogold",
        headline="Ash Parade at the Barrow, Glasgow",
        authors=["Fiona Leckie"],
        published="2015-12-04",
    ),
    bylined(
        "days ago, and the day when pointed at",
        "https://filmroute.example/reviews/the-long-alley",
        title="The Long Alley – Film Route",
        body='<main><h1>The Long Alley</h1><div class="flex"><a rel="author" href="/people/bea">Bea Norcross</a> <span title="June 18, 2023 10:20 AM">3 days '
        'ago</span> <span>in Reviews</span></div>$P<div class="info"><p>Release: July 9, 2023</p></div></main>',
        site="Film Route",
        headline="The Long Alley",
        authors=["Bea Norcross"],
        published="2023-06-18",
    ),
    bylined(
        "about the author, below",
        "https://theslowreel.example/the-long-alley-2020/",
        title="The Long Alley (2020) – The Slow Reel",
        head='<meta property="article:published_time" content="2020-12-01T12:00:00+00:00"/>',
        body='<article><h1>The Long Alley (2020)</h1><div class="entry-content">$P</div><div class="about-the-writer"><img src="/r.jpg"><h4>About the '
        "author</h4><h5>Rowan Achterberg</h5><p>Rowan writes about films and trains, and lives by the sea with two "
        'cats.</p></div></article><aside><h3>Latest</h3><ul><li><a href="/x">Other film</a> by Mina Dove</li></ul></aside>',
        site="The Slow Reel",
        headline="The Long Alley (2020)",
        authors=["Rowan Achterberg"],
        published="2020-12-01",
    ),
    bylined(
        "who reviews it, and the day in the address",
        "https://www.citybeat.example/2012/04/19/film-review-tin-orchard/",
        title="CityBeat » Film review: Tin Orchard",
        body="<div><h1>Film review: Tin Orchard</h1><b>Jo Ellery</b> reviews a film about fruit and metal.$P<p>Tin Orchard opens Friday, April 20, 2012.</p></div>",
        site="CityBeat",
        headline="Film review: Tin Orchard",
        authors=["Jo Ellery"],
        published="2012-04-19",
    ),
    bylined(
        "a review by, in a table of 1999",
        "http://www.videovault.example/reviews/t/tinorchard.htm",
        whole='<HTML><HEAD><TITLE>Tin Orchard</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><CENTER><TABLE WIDTH=600><TR><TD><A HREF="/index.htm">Home</A> | <A '
        'HREF="/reviews.htm">Reviews</A></TD></TR><TR><TD><H1>Tin Orchard</H1><FONT SIZE=2>a review by WALT STROUD<BR>7/23/99</FONT><P>$P<P>Directed by Lew '
        'Farrow. Written by Ann Castle. With Bo Dean, Kit Marsh.<P><A HREF="mailto:walt@videovault.example">Email '
        "Walt</A></TD></TR></TABLE></CENTER></BODY></HTML>",
        headline="Tin Orchard",
        authors=["WALT STROUD"],
        published="1999-07-23",
    ),
    bylined(
        "makers of the film above",
        "https://cinemarrow.example/reviews/the-copper-stair",
        title="The Copper Stair | Cinemarrow",
        body='<article><h1>The Copper Stair</h1><ul class="facts"><li>Directed by Hal Vesper</li><li>Written by Nora Quill</li><li>Starring: Bo Dane, Ivy '
        'Marr</li><li>Cinematographer: Luis Cano</li></ul><p class="date">April 3, 2017</p>$P</article>',
        site="Cinemarrow",
        headline="The Copper Stair",
        authors=[],
        published="2017-04-03",
    ),
    bylined(
        "only readers are named",
        "https://oldjoystick.example/reviews/lumen-drift",
        title="Lumen Drift - Old Joystick",
        body='<div class="post"><h1>Lumen Drift</h1><small>14 August 2012</small>$P</div><h3>2 responses</h3><ol class="commentlist"><li><cite>Terry Sand</cite> '
        "says: <p>Great review.</p><a>August 15, 2012</a></li><li><cite>Mo Field</cite> says: <p>I disagree.</p></li></ol>",
        site="Old Joystick",
        headline="Lumen Drift",
        authors=[],
        published="2012-08-14",
    ),
    bylined(
        "newsletter",
        "https://slowpages.example/p/the-copper-stair",
        title="The Copper Stair - by Hedda Lindqvist - Slow Pages",
        head="<meta name='author' content='Hedda Lindqvist'>",
        body='<div class="post-header"><h1 class="post-title published">The Copper Stair</h1><h3 class="subtitle">On stairs</h3><div class="pencraft"><div '
        'class="profile-hover"><a href="https://slowpages.example/@hedda">Hedda Lindqvist</a></div><div class="pencraft">Feb 09, 2023</div></div></div><div '
        'class="available-content">$P</div>',
        site="Slow Pages",
        headline="The Copper Stair",
        authors=["Hedda Lindqvist"],
        published="2023-02-09",
    ),
    bylined(
        "two links and an and",
        "https://thewestwick.example/stage/2022/jun/08/copper-stair-review",
        title="The Copper Stair review – a house that waits | Theatre | The Westwick",
        body='<main><div><h1>The Copper Stair review – a house that waits</h1></div><div><address><div><a rel="author" href="/profile/priya-nandan">Priya '
        'Nandan</a> and <a rel="author" href="/profile/callum-reid">Callum Reid</a></div></address><div><a '
        'href="https://twitter.com/pnandan">@pnandan</a></div><details><summary><span>Wed 8 Jun 2022 12.00 BST</span></summary>Last modified on Thu 9 Jun 2022 '
        "09.00 BST</details></div>$P</main>",
        site="The Westwick",
        headline="The Copper Stair review – a house that waits",
        authors=["Priya Nandan", "Callum Reid"],
        published="2022-06-08",
    ),
    bylined(
        "latest texts beside",
        "https://vinylvoice.example/reviews/albums/low-harbour-tides",
        title="Low Harbour – Tides | Vinyl Voice",
        body='<aside class="latest"><h4>Latest</h4><div><a href="/n">News item</a><span>By Carl Dunmore</span><span>March 30, 2019</span></div></aside><div '
        'class="content"><div class="hd"><h1>Low Harbour – Tides</h1><div class="mt"><i class="fa fa-user"></i> <a href="/writers/esme-tallis">Esme Tallis</a> '
        '<i class="fa fa-clock-o"></i> 22/02/2019</div></div>$P<p>Out March 1, 2019 on Tin Records.</p></div>',
        site="Vinyl Voice",
        lang="en-GB",
        headline="Low Harbour – Tides",
        authors=["Esme Tallis"],
        published="2019-02-22",
    ),
    bylined(
        "rows of a table",
        "http://www.dvdcellar.example/reviews/copperstair.php",
        whole="<html><head><title>DVD Cellar: The Copper Stair (2003)</title></head><body><table><tr><td colspan=2><h2>The Copper Stair "
        "(2003)</h2></td></tr><tr><td>Reviewer:</td><td>Dennis Whitlock</td></tr><tr><td>Posted:</td><td>June 11, 2004</td></tr><tr><td>Director:</td><td>Hal "
        "Vesper</td></tr><tr><td>Release Date:</td><td>May 4, 2004</td></tr></table>$P</body></html>",
        headline="The Copper Stair (2003)",
        authors=["Dennis Whitlock"],
        published="2004-06-11",
    ),
    bylined(
        "platform with hashed classes",
        "https://longreadings.example/the-copper-stair-7f1a2b",
        title="The Copper Stair, or How to Wait | by Theo Brandvold | Long Readings",
        body='<article><div class="n p"><h1 class="aw q fm">The Copper Stair, or How to Wait</h1><div class="o n"><div><a rel="noopener" '
        'href="/@theo.brandvold?source=post_page"><img alt="Theo Brandvold" class="r" src="/t.jpg"></a></div><div class="cl"><span class="aw b"><a class="at" '
        'href="/@theo.brandvold?source=post_page">Theo Brandvold</a></span><span>·<button>Follow</button></span><div><a href="/the-copper-stair-7f1a2b">May '
        "30, 2020</a> · 5 min read</div></div></div>$P</div></article>",
        site="Long Readings",
        headline="The Copper Stair, or How to Wait",
        authors=["Theo Brandvold"],
        published="2020-05-30",
    ),
    bylined(
        "submitted by an account",
        "https://indiegarage.example/node/4412",
        title="Low Harbour: Tides | Indie Garage",
        body='<div id="node-4412" class="node"><h1 class="title">Low Harbour: Tides</h1><span class="submitted">Submitted by markd on Wed, 03/02/2011 - '
        '14:05</span><div class="content">$P</div></div>',
        site="Indie Garage",
        lang="en-US",
        headline="Low Harbour: Tides",
        authors=["markd"],
        published="2011-03-02",
    ),
    bylined(
        "posted in, by, on",
        "https://loudcorner.example/2010/07/low-harbour-tides/",
        title="Low Harbour – Tides « Loud Corner",
        body='<div class="post"><h2><a href="https://loudcorner.example/2010/07/low-harbour-tides/">Low Harbour – Tides</a></h2>$P<p class="postmetadata">This '
        'entry was posted in <a href="/category/reviews" rel="category tag">Reviews</a> by <a href="/author/jess/">Jess Halloran</a> on <a href="#">July 21, '
        "2010</a>. Bookmark the permalink.</p></div>",
        site="Loud Corner",
        headline="Low Harbour – Tides",
        authors=["Jess Halloran"],
        published="2010-07-21",
    ),
    bylined(
        "item without text",
        "https://plateandfork.example/restaurants/osteria-lume",
        title="Osteria Lume: candlelight and clams",
        body='<article itemscope itemtype="http://schema.org/Review"><h1 itemprop="name">Osteria Lume: candlelight and clams</h1><span itemprop="author" itemscope '
        'itemtype="http://schema.org/Person"><meta itemprop="name" content="Nadine Brookes"></span><time itemprop="datePublished" datetime="2018-11-20">20 '
        'Nov</time><div itemprop="reviewBody">$P</div></article>',
        site="Plate & Fork",
        headline="Osteria Lume: candlelight and clams",
        authors=["Nadine Brookes"],
        published="2018-11-20",
    ),
    bylined(
        "days ago alone",
        "https://gamebriefs.example/r/lumen-drift",
        title="Lumen Drift review | Game Briefs",
        body='<article><h1>Lumen Drift review</h1><p class="who"><a href="/u/arlo">Arlo Finch</a> · 3 days ago</p>$P<p>Lumen Drift is out on 4 June '
        "2021.</p></article>",
        site="Game Briefs",
        headline="Lumen Drift review",
        authors=["Arlo Finch"],
        published=None,
    ),
    bylined(
        "person and organisation",
        "https://framerate.example/reviews/lumen-drift-review/",
        title="Lumen Drift Review - Framerate",
        head='<script type="application/ld+json">[{"@context":"http://schema.org","@type":"Review","name":"Lumen Drift '
        'Review","author":[{"@type":"Person","name":"ola '
        'berntsen","url":"https://framerate.example/author/ola"},{"@type":"Organization","name":"Framerate"}],"datePublished":"2021-06-03T15:00:00+02:00","item'
        'Reviewed":{"@type":"VideoGame","name":"Lumen Drift"}}]</script>',
        body='<article><h1>Lumen Drift Review</h1><a class="post-author" href="/author/ola">Ola Berntsen</a>$P</article>',
        site="Framerate",
        headline="Lumen Drift Review",
        authors=["ola berntsen"],
        published="2021-06-03",
    ),
    bylined(
        "role before the name",
        "https://easternstar.example/ent/copper-stair",
        title="Copper Stair takes its time - Eastern Star",
        body='<div class="a"><h1>Copper Stair takes its time</h1><div class="c">Film critic Gavin Prowse</div><div class="c">Thursday 27 August 2015</div>$P</div>',
        site="Eastern Star",
        headline="Copper Stair takes its time",
        authors=["Gavin Prowse"],
        published="2015-08-27",
    ),
    bylined(
        "day in a picture's address",
        "https://kettleandpage.example/blog/paper-orchard-review",
        title="Paper Orchard: a review | Kettle & Page",
        body='<article><h1>Paper Orchard: a review</h1><img src="/wp-content/uploads/2017/08/cover.jpg" alt="cover">$P<p><i>Review by Wren Adebayo</i></p></article>',
        site="Kettle & Page",
        headline="Paper Orchard: a review",
        authors=["Wren Adebayo"],
        published=None,
    ),
]
