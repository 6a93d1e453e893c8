"""Whole pages as they come, in English: navigation, others' scores beside, comments below; all that a style is asked for at once."""

from __future__ import annotations

from tests.parse.styles.prose import Style

STYLES = [
    Style(
        "personal site: film, stars in the last line",
        "https://secondreel.example/2019/03/02/lamplighter.html",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The Lamplighter\'s Daughter (1974) | Second Reel</title><meta name="description" '
        'content="Notes on films I see."><link rel="stylesheet" href="/assets/css/style.css"><link rel="alternate" type="application/atom+xml" '
        'href="/feed.xml"></head><body><header class="site-header"><div class="wrapper"><a class="site-title" href="/">Second Reel</a><nav class="site-nav"><a '
        'class="page-link" href="/about/">About</a><a class="page-link" href="/archive/">Archive</a></nav></div></header><main class="page-content"><div '
        'class="wrapper"><article class="post"><header class="post-header"><h1 class="post-title">The Lamplighter\'s Daughter (1974)</h1><p '
        'class="post-meta"><time datetime="2019-03-02T00:00:00+00:00">Mar 2, 2019</time> • Hollis Brandt</p></header><div class="post-content"><p>I first saw '
        "Marit Osgood's film on a scratched print in a church hall, and for thirty years I believed I had imagined its best scene. I had not. It is there, "
        "eleven minutes from the end, and it is every bit as quiet as I remembered.</p><p>The story is hardly one. A girl carries oil up a hill each evening; "
        "one evening she does not. Osgood holds on the unlit tower for so long that the audience around me began to cough.</p><p>What makes it work is the "
        "sound. Every step on gravel is recorded as though from inside the shoe, and the score, a single harmonium, enters only twice. I would give a good deal"
        " to know who played it.</p><p>Not everything has aged so well: the subplot with the customs officer belongs to another film, and the dubbing of the "
        'smaller parts is rough.</p><p><strong>Rating:</strong> 3½ out of 4</p></div></article><div class="related"><h2>Related Posts</h2><ul><li><h3><a '
        'href="/2019/02/20/harbour.html">Harbour of Glass (1981) <small>20 Feb 2019</small></a></h3></li><li><h3><a href="/2019/02/11/goat.html">The Goat Year '
        '(1966) <small>11 Feb 2019</small></a></h3></li></ul></div></div></main><footer class="site-footer"><p>&copy; 2019 Second Reel. Powered by '
        "Jekyll.</p></footer></body></html>",
        {
            "is_review": True,
            "item_name": "The Lamplighter's Daughter",
            "headline": "The Lamplighter's Daughter (1974)",
            "authors": ["Hollis Brandt"],
            "published": "2019-03-02",
            "rating": (3.5, 4),
        },
    ),
    Style(
        "microdata review: play in a paper",
        "https://www.northerncourier.example/stage/2021/oct/14/salt-road-review",
        '<!doctype html><html lang="en-GB"><head><title>Salt Road review – a family drama that bites | Stage | The Northern Courier</title><meta '
        'property="og:title" content="Salt Road review – a family drama that bites"><meta property="og:type" content="article"><meta '
        'property="article:published_time" content="2021-10-14T22:01:00.000Z"><meta property="article:section" content="Stage"></head><body><header><a '
        'href="/">The Northern Courier</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a '
        'href="/culture/stage">Stage</a></li></ul></nav></header><article itemscope itemtype="http://schema.org/Review"><a href="/stage/theatre">Theatre</a><h1'
        ' itemprop="headline">Salt Road review – a family drama that bites</h1><p class="standfirst">Playhouse, Leedham<br>Three sisters divide a saltworks and'
        ' then one another in Ada Quill’s fierce new play</p><div itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><meta '
        'itemprop="worstRating" content="1"><span itemprop="ratingValue" class="u-h">4</span><span itemprop="bestRating" class="u-h">5</span><span '
        'aria-hidden="true"><i class="st st-on"></i><i class="st st-on"></i><i class="st st-on"></i><i class="st st-on"></i><i class="st"></i></span></div><div'
        ' itemprop="itemReviewed" itemscope itemtype="http://schema.org/TheaterEvent"><meta itemprop="name" content="Salt Road"></div><figure><img '
        'src="/i/salt.jpg" alt=""><figcaption>Bitter harvest … Orla Finch, Bea Adeyemi and Ruth Carrow in Salt Road. Photograph: Dominic '
        'Vane</figcaption></figure><p class="byline"><span itemprop="author" itemscope itemtype="http://schema.org/Person"><a rel="author" itemprop="name" '
        'href="/profile/petra-lisle">Petra Lisle</a></span></p><p class="date">Thu 14 Oct 2021 23.01 BST</p><div itemprop="reviewBody"><p>There is a moment in '
        "the second act when nobody on stage speaks for almost two minutes, and the only sound is salt running from a torn sack. It is the best thing I have "
        "seen in this theatre for years.</p><p>Quill’s play puts three sisters in a works that their father has left to none of them. Each has a plan; each "
        "plan needs the others to fail. Director Tomas Heald lets them circle, and only slowly closes the floor.</p><h2>A cast without a weak link</h2><p>Finch"
        " is all angles as the eldest, Carrow is funny until she is frightening, and Adeyemi, in her first large part, simply takes the evening away with "
        "her.</p><p>If the last quarter of an hour explains what had been better left in the dark, it cannot undo what came before. Go.</p></div><p><em>At the "
        'Playhouse, Leedham, until 6 November.</em></p></article><aside><h3>Most viewed</h3><ol><li><a href="/a">The Orchard review – five-star comedy '
        '★★★★★</a></li><li><a href="/b">Paper Moons review – limp ★★</a></li></ol></aside><footer><p>© 2021 Northern Courier Ltd. All rights '
        "reserved.</p></footer></body></html>",
        {
            "is_review": True,
            "item_name": "Salt Road",
            "headline": "Salt Road review – a family drama that bites",
            "authors": ["Petra Lisle"],
            "published": "2021-10-14",
            "captions": [("Bitter harvest … Orla Finch, Bea Adeyemi and Ruth Carrow in Salt Road.", "Dominic Vane")],
            "rating": (4, 5),
        },
    ),
    Style(
        "page without classes: book and grade",
        "http://www.stokesbooks.example/ferryman.html",
        '<HTML><HEAD><TITLE>Review: The Ferryman\'s Ledger</TITLE></HEAD><BODY BGCOLOR="#FFFFEE"><CENTER><FONT SIZE="5"><B>THE FERRYMAN\'S '
        'LEDGER</B></FONT><BR>by Aurelia Thackeray<BR>(Pelham House, 1998, 412 pages)</CENTER><HR><TABLE WIDTH="90%"><TR><TD VALIGN="TOP" WIDTH="140"><A '
        'HREF="index.html">Home</A><BR><A HREF="books.html">All reviews</A><BR><A HREF="mail.html">Write me</A></TD><TD><P>Thackeray\'s fourth novel has the '
        "patience of a river and about as many bends. It is told through the entries of a ledger, and it is up to us to see what the ferryman would not write "
        "down.</P><P>For two hundred pages I admired it more than I liked it. Then the flood comes, the entries stop for eleven days, and when the hand resumes"
        " it is another's. I had to put the book down and walk about the room.</P><P>The ending is perhaps too neat, and the maps are printed so small as to be"
        ' of no use. But I have thought of little else this week.</P><P><B>Grade: A-</B></P><P ALIGN="RIGHT"><I>Reviewed by Winifred Stokes, August 12, '
        '1999</I></P></TD></TR></TABLE><HR><CENTER><FONT SIZE="2">Last updated March 1, 2003. You are visitor 10221.</FONT></CENTER></BODY></HTML>',
        {
            "is_review": True,
            "item_name": "The Ferryman's Ledger",
            "authors": ["Winifred Stokes"],
            "published": "1999-08-12",
            "rating": ("A-", None),
        },
    ),
    Style(
        "score box with aspects, contents and points",
        "https://gearfold.example/reviews/halden-aria-3",
        '<!doctype html><html lang="en-US"><head><title>Halden Aria 3 Review: Great sound, odd fit | Gearfold</title><meta name="parsely-author" content="Dana '
        'Whitlock"><meta property="article:published_time" content="2024-08-07T13:00:00Z"><meta property="article:modified_time" '
        'content="2024-09-02T09:30:00Z"></head><body><header><a href="/">Gearfold</a><nav><a href="/reviews">Reviews</a><a '
        'href="/deals">Deals</a></nav></header><main><article><ul class="crumbs"><li><a href="/">Home</a></li><li><a href="/audio">Audio</a></li><li><a '
        'href="/audio/headphones">Headphones</a></li></ul><h1>Halden Aria 3 Review: Great sound, odd fit</h1><p class="dek">The new flagship fixes the call '
        'quality but not the clamp.</p><div class="by">By <a href="/author/dana-whitlock">Dana Whitlock</a>, Senior Audio Editor. Edited by <a '
        'href="/author/omar-lindqvist">Omar Lindqvist</a>. Updated Sept 2, 2024</div><nav class="toc"><strong>Jump to:</strong><ul><li><a href="#design">Design'
        ' and fit</a></li><li><a href="#sound">Sound quality</a></li><li><a href="#verdict">Should you buy it?</a></li></ul></nav><div class="scorebox"><div '
        'class="label">Gearfold score</div><div '
        'class="num">7.8<span>/10</span></div><dl><dt>Sound</dt><dd>9/10</dd><dt>Comfort</dt><dd>6/10</dd><dt>Battery</dt><dd>8/10</dd></dl><div '
        'class="pc"><h4>Pros</h4><ul><li>Open, detailed sound</li><li>Calls are finally clear</li></ul><h4>Cons</h4><ul><li>Clamps hard on large '
        "heads</li><li>No case in the box</li></ul></div></div><p>Halden has spent three years on the follow-up to its best-selling Aria 2, and within a minute"
        ' of music it is plain where the time went. This is a rich, unhurried sound with real depth.</p><h2 id="design">Design and fit</h2><p>The cups are now '
        "magnesium and feel it. The headband, alas, presses just above the ears, and after an hour I was taking breaks.</p><figure><img "
        'data-src="/aria.jpg"><figcaption>The yokes fold flat for travel. <span class="credit">Dana Whitlock/Gearfold</span></figcaption></figure><h2 '
        'id="sound">Sound quality</h2><p>Bass goes low without swelling, and voices sit forward. Turn on the noise cancelling and the treble loses a little '
        'air, but less than on any rival at $349.</p><h2 id="verdict">Should you buy it?</h2><p>If they fit you, yes. Try them on first, for at least half an '
        'hour, and keep the receipt.</p></article><section class="related"><h3>More reviews</h3><div class="card"><a href="/r/1">Moss Buds 2 review</a><span '
        'class="num">8.9<span>/10</span></span></div><div class="card"><a href="/r/2">Tarn One review</a><span '
        'class="num">5.5<span>/10</span></span></div></section></main></body></html>',
        {
            "is_review": True,
            "item_name": "Halden Aria 3",
            "headline": "Halden Aria 3 Review: Great sound, odd fit",
            "authors": ["Dana Whitlock"],
            "published": "2024-08-07",
            "captions": [("The yokes fold flat for travel.", "Dana Whitlock/Gearfold")],
            "pros": ["Open, detailed sound", "Calls are finally clear"],
            "cons": ["Clamps hard on large heads", "No case in the box"],
            "quick_links": ["Design and fit", "Sound quality", "Should you buy it?"],
            "subs": {"Sound": 9.0, "Comfort": 6.0, "Battery": 8.0},
            "rating": (7.8, 10),
        },
    ),
    Style(
        "static site: emoji stars, out of five",
        "https://idlehours.example/posts/ledger-lines-2/",
        '<!doctype html><html lang="en"><head><title>Ledger Lines, Season 2 :: idle hours</title><meta name="generator" content="Hugo 0.92"><meta '
        'property="og:title" content="Ledger Lines, Season 2"><meta property="article:published_time" content="2022-11-30T00:00:00+00:00"></head><body><div '
        'class="container"><header class="header"><div class="logo"><a href="/">idle hours</a></div><nav><a href="/posts">posts</a><a '
        'href="/tags">tags</a></nav></header><div class="content"><article class="post"><h1 class="post-title"><a href="#">Ledger Lines, Season 2</a></h1><div '
        'class="post-meta"><time class="post-date">2022-11-30</time><span class="post-author">— Written by Tamsin Roe</span><span class="post-reading-time">3 '
        'min read</span></div><span class="post-tags">#<a href="/tags/tv/">tv</a> #<a href="/tags/review/">review</a></span><div class="post-content"><p>⭐⭐⭐⭐ '
        "(out of five)</p><p>The first season of Ledger Lines was about an accountant who hears music in fraud. The second is about what happens when the music"
        " stops, and it is much the better for it.</p><p>Gone are the courtroom scenes. In their place we get eight hours of offices at night, and a "
        "performance by Imre Calloway that ought to be studied.</p><p>I could have done without the twin. Everyone could have done without the twin. But in the"
        ' sixth episode, which has no dialogue, the show does something I had not seen on television before.</p></div></article><div class="pagination"><a '
        'href="/posts/older">← Ledger Lines, Season 1</a></div></div><footer>2022 :: CC BY 4.0</footer></div></body></html>',
        {
            "is_review": True,
            "item_name": "Ledger Lines, Season 2",
            "headline": "Ledger Lines, Season 2",
            "authors": ["Tamsin Roe"],
            "published": "2022-11-30",
            "rating": (4, 5),
        },
    ),
    Style(
        "diary: scores of a tea in lines",
        "http://steeped.example/2011/05/corvane-smoked-oolong",
        '<!doctype html><html lang="en"><head><title>Tea Review: Corvane Smoked Oolong - steeped & sorted</title></head><body><div id="wrap"><h2 '
        'id="blogname"><a href="/">steeped &amp; sorted</a></h2><div class="post"><h2 class="storytitle">Tea Review: Corvane Smoked Oolong</h2><div '
        'class="meta">Filed under: <a href="/oolong">Oolong</a> — lotte @ 9:14 am, May 23, 2011</div><div class="storycontent"><p><img src="corvane.jpg" '
        'alt="dry leaf" /></p><p>Corvane sent me this one unasked, in a tin so pretty that I nearly did not open it. The dry leaf smells of campfire and dried '
        "plum, which sounds worse than it is.</p><p>First steep, two minutes, just off the boil: smoke, then honey, then a long mineral finish. By the third "
        "steep the smoke has left the room and you are drinking a very good plain oolong.</p><p>At $18 for fifty grams it is not an everyday tea, and I would "
        "not serve it to anybody who dislikes a bonfire.</p><p>Appearance: 8/10<br />Aroma: 9/10<br />Taste: 8/10<br />Overall: 8.5/10</p></div><div "
        'class="feedback"><a href="#comments">Comments (2)</a></div></div><ol id="commentlist"><li><p>I gave it 6/10, too smoky.</p><cite>Comment by Pru — May '
        "24, 2011</cite></li></ol></div></body></html>",
        {
            "is_review": True,
            "item_name": "Corvane Smoked Oolong",
            "headline": "Tea Review: Corvane Smoked Oolong",
            "authors": ["lotte"],
            "published": "2011-05-23",
            "subs": {"Appearance": 8.0, "Aroma": 9.0, "Taste": 8.0},
            "rating": (8.5, 10),
        },
    ),
    Style(
        "first look at a game",
        "https://arcadian.example/previews/gullwing-hands-on",
        '<!doctype html><html lang="en"><head><title>Hands-on with Gullwing: five things we learned | Arcadian</title><meta property="article:published_time" '
        'content="2023-04-01T09:00:00Z"></head><body><nav><a href="/">Arcadian</a><a href="/reviews">Reviews</a></nav><article><h1>Hands-on with Gullwing: five'
        " things we learned</h1><p>By Joss Mbeki</p><p>We spent ninety minutes with an early build of the flying racer at a studio event last week. It comes "
        "out in autumn, and these are first impressions only.</p><h2>1. The gliding is tuned for pads</h2><p>On keyboard the wings flutter; on a pad they sing."
        " The team says both will be finished by launch.</p><h2>2. There are 40 tracks</h2><p>We saw six. Two of them were very good indeed, and one of them "
        'made us slightly ill.</p><p>We will have a full review closer to release.</p></article><aside><h3>Latest reviews</h3><p><a href="/1">Kestrel '
        '9/10</a></p><p><a href="/2">Moorhen 6/10</a></p></aside></body></html>',
        {"is_review": False, "rating": None},
    ),
    Style(
        "American paper: book in a box, no score",
        "https://www.harborledger.example/2020/09/08/books/review/the-unlit-hour-nadine-prewitt.html",
        '<!doctype html><html lang="en"><head><title>A Lighthouse Keeper\'s Second Life - The Harbor Ledger</title><meta property="og:title" content="A '
        'Lighthouse Keeper’s Second Life"><meta name="byl" content="By Corin Haverstock"><meta property="article:published_time" '
        'content="2020-09-08T09:00:05.000Z"><meta property="article:modified_time" content="2020-09-10T14:20:00.000Z"><meta property="article:section" '
        "content=\"Books\"></head><body><ul class='nav'><li><a href='/world'>World</a></li><li><a href='/business'>Business</a></li><li><a "
        "href='/books'>Books</a></li><li><a href='/arts'>Arts</a></li></ul><main><article><header><p>fiction</p><h1>A Lighthouse Keeper’s Second "
        'Life</h1></header><figure><img src="x.jpg"><figcaption><span>The author at home in Maine.</span><span class="credit"><span '
        'class="vh">Credit...</span>Lena Ostrow for The Harbor Ledger</span></figcaption></figure><p class="b">By <a href="/by/corin">Corin '
        'Haverstock</a></p><time datetime="2020-09-08T05:00:05-04:00">Sept. 8, 2020</time><div class="bookinfo"><p><b>THE UNLIT HOUR</b><br>By Nadine '
        'Prewitt</p></div><section name="articleBody"><p>At the beginning of Nadine Prewitt’s fifth novel a man switches off a light that has burned for a '
        "hundred and forty years, and nothing happens. No ship founders. It is the first joke in a book full of them.</p><p>The keeper, Amos, is given a "
        "pension and a cottage inland, where the dark has no edge to it. Prewitt is at her best when she lets him walk; his walks are small essays on fences, "
        "dogs and the manners of strangers.</p><p>A love story arrives late and never quite unpacks. One wishes that “The Unlit Hour” had trusted its solitude."
        ' But the last forty pages, written as a tide table, are as good as anything she has done.</p></section><div class="end"><p>Corin Haverstock is the '
        "author of “Low Bridges.”</p><p>THE UNLIT HOUR<br>By Nadine Prewitt<br>288 pp. Carrow &amp; Finch. $26.</p></div></article></main><section><h2>Editors’"
        ' Picks</h2><a href="/a">The Best Chowders, Ranked</a></section></body></html>',
        {
            "is_review": True,
            "headline": "A Lighthouse Keeper’s Second Life",
            "authors": ["Corin Haverstock"],
            "published": "2020-09-08",
            "captions": [("The author at home in Maine.", "Lena Ostrow for The Harbor Ledger")],
            "rating": None,
        },
    ),
    Style(
        "hReview: restaurant",
        "http://forkandtide.example/2009/10/copper-ladle",
        '<html><head><title>The Copper Ladle, Tunmouth | Fork & Tide</title></head><body><div id="head"><a href="/">Fork &amp; Tide</a></div><ul '
        "class='nav'><li><a href='/home'>Home</a></li><li><a href='/pubs'>Pubs</a></li><li><a href='/cafes'>Cafes</a></li></ul><div class=\"hreview\"><h2 "
        'class="summary">Chowder worth the climb</h2><p class="item vcard"><a class="url fn" href="http://copperladle.example">The Copper Ladle</a>, <span '
        'class="adr"><span class="locality">Tunmouth</span></span></p><p>Reviewed by <span class="reviewer vcard"><span class="fn">Moira Petley</span></span> '
        'on <abbr class="dtreviewed" title="2009-10-17">17 October 2009</abbr></p><div class="description"><p>Forty-one steps lead up to the Copper Ladle, and '
        "by the last of them I had decided to be difficult. The chowder put a stop to that.</p><p>It comes in a bowl as deep as a hat, thick with smoked "
        "haddock, and with bread still too hot to cut. My companion's crab was sweet and plainly dressed.</p><p>Puddings were an afterthought. Coffee was not "
        'even that. We shall go back for the soup.</p></div><p>Rating: <span class="rating"><span class="value">4</span> out of <span '
        'class="best">5</span></span></p></div><div id="side"><h3>Archives</h3><a href="/2009/09">September 2009</a></div></body></html>',
        {
            "is_review": True,
            "item_name": "The Copper Ladle",
            "headline": "Chowder worth the climb",
            "authors": ["Moira Petley"],
            "published": "2009-10-17",
            "rating": (4, 5),
        },
    ),
    Style(
        "critic's own site: stars as icons",
        "https://dalemerrin.example/reviews/quarry-town-2019",
        '<!doctype html><html lang="en"><head><title>Quarry Town movie review &amp; film summary (2019) | Dale Merrin</title></head><body><ul '
        "class='nav'><li><a href='/reviews'>Reviews</a></li><li><a href='/great movies'>Great Movies</a></li><li><a href='/journal'>Journal</a></li><li><a "
        'href=\'/contributors\'>Contributors</a></li></ul><main><span class="cat">Reviews</span><h1>Quarry Town</h1><span class="star-rating"><i '
        'class="icon-star-full"></i><i class="icon-star-full"></i><i class="icon-star-half"></i></span><div class="by"><a href="/contributors/dale-merrin">Dale'
        ' Merrin</a><time>April 26, 2019</time></div><div class="body"><p>"Quarry Town" has a good hour in it, and I would like to tell you about that hour. It'
        " begins when the siren goes and ends when the two brothers stop running.</p><p>Before it there is a lot of driving. After it there is a trial that no "
        "court would hold, with a judge who speaks in proverbs. The director, Abel Costain, has a wonderful eye and a tin ear.</p><p>Still, Lucian Fairweather,"
        " as the younger brother, gives the kind of performance that careers are made of, and he never once asks us to like him.</p></div><div "
        'class="credits"><h3>Film Credits</h3><h4>Quarry Town (2019)</h4><p>Rated R for language.</p><p>108 minutes</p><h4>Cast</h4><ul><li>Lucian Fairweather '
        'as Teddy</li><li>Marlow Keene as Walt</li></ul><h4>Director</h4><ul><li>Abel Costain</li></ul></div></main><section class="now"><h3>Now '
        'playing</h3><div><a href="/r1">Meridian</a><span class="star-rating"><i class="icon-star-full"></i><i class="icon-star-full"></i><i '
        'class="icon-star-full"></i><i class="icon-star-full"></i></span></div><div><a href="/r2">The Good Cup</a><span class="star-rating"><i '
        'class="icon-star-full"></i></span></div></section></body></html>',
        {
            "is_review": True,
            "item_name": "Quarry Town",
            "headline": "Quarry Town",
            "authors": ["Dale Merrin"],
            "published": "2019-04-26",
            "rating": (2.5, None),
        },
    ),
    Style(
        "table layout: game in per cent",
        "http://gameshed.example/reviews/irontides.htm",
        "<html><head><title>GameShed - Iron Tides (PC)</title></head><body bgcolor=#000000 text=#cccccc><table width=600><tr><td colspan=2><img src=logo.gif "
        'alt="GameShed"></td></tr><tr><td width=100 valign=top><a href=news.htm>News</a><br><a href=reviews.htm>Reviews</a><br><a '
        "href=cheats.htm>Cheats</a></td><td><h2>Iron Tides</h2><font size=2>Publisher: Broadside<br>Developer: Keel Works<br>Platform: PC<br>Reviewer: Nate "
        '"Anchor" Dufresne<br>Date: 11/20/1998</font><p>Naval strategy has been becalmed for years. Iron Tides puts some wind into it, though you will need '
        "patience, and a bigger monitor than mine.</p><p>You command up to thirty ships across a dozen real-time battles. Wind and powder matter more than "
        "numbers, and the computer knows it; on the hardest level I was sunk before I had found the map key.</p><p>It is a shame about the sound, which seems "
        "to come from inside a bucket. And no network play, in this day and age?</p><table border=1><tr><td>Graphics</td><td>82%</td></tr><tr><td>Sound</td><td"
        ">55%</td></tr><tr><td>Gameplay</td><td>90%</td></tr><tr><td><b>Overall</b></td><td><b>84%</b></td></tr></table></td></tr></table><font size=1>(c) 1998"
        " GameShed</font></body></html>",
        {
            "is_review": True,
            "item_name": "Iron Tides",
            "headline": "Iron Tides",
            "authors": ['Nate "Anchor" Dufresne'],
            "published": "1998-11-20",
            "subs": {"Graphics": 82.0, "Sound": 55.0, "Gameplay": 90.0},
            "rating": (84, 100),
        },
    ),
    Style(
        "podcast: stars in words",
        "https://thegranary.example/audio/podcast-review-the-vanishing-clerk",
        '<!doctype html><html lang="en-GB"><head><title>Podcast review: The Vanishing Clerk — a whodunnit in triplicate</title><script '
        'type="application/ld+json">[{"@context":"http://schema.org","@type":"NewsArticle","headline":"Podcast review: The Vanishing Clerk — a whodunnit in '
        'triplicate","datePublished":"2023-05-20T05:00:00Z","author":[{"@type":"Person","name":"Hettie Nwosu"}]}]</script></head><body><ul class=\'nav\'><li><a '
        "href='/news'>News</a></li><li><a href='/opinion'>Opinion</a></li><li><a href='/audio'>Audio</a></li></ul><main><article><h1>Podcast review: The "
        'Vanishing Clerk — a whodunnit in triplicate</h1><p class="rating">Our rating: four stars</p><p>by Hettie Nwosu</p><p>A clerk in a Welsh land registry '
        "goes to lunch in 1963 and does not come back. It takes the makers of The Vanishing Clerk seven episodes to establish what he had for lunch, and I "
        "would not have missed a minute.</p><p>The presenter, Gareth Prosser, has the great gift of being puzzled. He asks the same question three times, "
        "politely, and on the third the archivist sighs and opens the drawer.</p><p>There are too many adverts, and the music is by someone who has heard of "
        "suspense. But listen on foot, in the rain, and you will be late for everything.</p></article></main><section><h3>Also in Audio</h3><a "
        'href="/m">Audiobook review: Ash Lane, three stars</a></section></body></html>',
        {
            "is_review": True,
            "item_name": "The Vanishing Clerk",
            "headline": "Podcast review: The Vanishing Clerk — a whodunnit in triplicate",
            "authors": ["Hettie Nwosu"],
            "published": "2023-05-20",
            "rating": (4, None),
        },
    ),
]
