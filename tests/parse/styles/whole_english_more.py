"""More whole pages in English, among them some that only look like reviews."""

from __future__ import annotations

from tests.parse.styles.prose import Style

STYLES = [
    Style(
        "board game: hits and misses",
        "https://meeplelane.example/2016/02/tollgate-review",
        '<!doctype html><html lang="en"><head><title>Board Game Review: Tollgate | Meeple Lane</title><meta name="author" content="Greta Holm"></head><body '
        "class=\"blog\"><ul class='nav'><li><a href='/reviews'>Reviews</a></li><li><a href='/news'>News</a></li><li><a href='/podcast'>Podcast</a></li></ul><div "
        'class="post"><h1 class="entry-title">Board Game Review: Tollgate</h1><p class="postmeta">February 3, 2016 by Greta Holm <a href="#respond">Leave a '
        'Comment</a></p><div class="entry"><p><strong>Players:</strong> 2-4<br><strong>Time:</strong> 45 minutes<br><strong>Ages:</strong> 10+</p><p>In '
        "Tollgate you build roads and then make your friends pay to use them. It is a mean idea, and the rulebook is four pages long, which in my house makes "
        "it a hit before the box is open.</p><h3>How it plays</h3><p>Each turn you lay a tile, move a cart and set a price. Set it too high and nobody comes; "
        "set it too low and you are a charity.</p><h3>Final thoughts</h3><p>With two it is thin. With four it is the best forty-five minutes I have had at a "
        "table this winter. The wooden carts are lovely, too.</p><p><strong>Final Score: 4.5 Stars – a nasty little "
        "gem.</strong></p><p><strong>Hits:</strong><br>• Fast turns<br>• Clever pricing</p><p><strong>Misses:</strong><br>• Weak with two</p></div></div><div "
        'id="sidebar"><h4>Recent reviews</h4><a href="/1">Gnome Bank – 3 Stars</a></div></body></html>',
        {
            "is_review": True,
            "item_name": "Tollgate",
            "headline": "Board Game Review: Tollgate",
            "authors": ["Greta Holm"],
            "published": "2016-02-03",
            "pros": ["Fast turns", "Clever pricing"],
            "cons": ["Weak with two"],
            "rating": (4.5, None),
        },
    ),
    Style(
        "dram: nose, palate, finish, points of 100",
        "https://slowdram.example/glen-tarrow-14-oloroso",
        "<!doctype html><html lang=\"en\"><head><title>Glen Tarrow 14 Year Old Oloroso | The Slow Dram</title></head><body><ul class='nav'><li><a "
        "href='/whisky'>Whisky</a></li><li><a href='/rum'>Rum</a></li><li><a href='/contact'>Contact</a></li></ul><article><h1>Glen Tarrow 14 Year Old "
        'Oloroso</h1><p>Posted on 14th November 2018 by <a href="/author/fergus">Fergus Blaine</a></p><p>A sherry bottling from a distillery that usually keeps'
        " well away from it. This one spent its last five years in oloroso butts, and it is bottled at 46%.</p><p><b>Nose:</b> Fruit cake, walnut shells and a "
        "struck match that is gone after ten minutes.</p><p><b>Palate:</b> Thick. Raisins, dark honey, then orange peel and a little "
        "clove.</p><p><b>Finish:</b> Long and drying, with tea leaves.</p><p>Not subtle, and not meant to be. If the matches bother you, give it "
        'air.</p><p><b>Score:</b> 86/100</p></article><div><h3>You may also like</h3><a href="/1">Corrie 10: 79/100</a></div></body></html>',
        {
            "is_review": True,
            "item_name": "Glen Tarrow 14 Year Old Oloroso",
            "headline": "Glen Tarrow 14 Year Old Oloroso",
            "authors": ["Fergus Blaine"],
            "published": "2018-11-14",
            "rating": (86, 100),
        },
    ),
    Style(
        "exhibition: asterisks",
        "https://fellgazette.example/whats-on/visual-art-review-rope-and-ash-1-3790",
        '<!doctype html><html lang="en"><head><title>Visual art review: Rope and Ash, Kelbrook Gallery - The Fell Gazette</title><meta '
        "property=\"article:published_time\" content=\"2015-06-02T08:00:00+01:00\"></head><body><ul class='nav'><li><a href='/news'>News</a></li><li><a "
        "href='/sport'>Sport</a></li><li><a href='/what’s on'>What’s On</a></li></ul><div class=\"story\"><h1>Visual art review: Rope and Ash, Kelbrook "
        'Gallery</h1><div class="au">DUNCAN SALTER</div><div class="stars">***</div><p>There is a smell before there is a picture. Forty fathoms of tarred rope'
        " lie across the floor of the Kelbrook, and visitors step over them with the care of people in a strange kitchen.</p><p>Ingrid Marr has been working "
        "with fishing gear since the Eighties, and this is her first show in the north. The best of it is upstairs, where burnt nets are pressed into paper "
        "like ferns.</p><p>Downstairs, two films add little, and the wall texts say too much. See it on a wet day.</p><p><b>Until 12 July.</b></p></div><div "
        'class="r"><h4>Related</h4><a href="/1">Theatre review: Gantry ****</a></div></body></html>',
        {
            "is_review": True,
            "item_name": "Rope and Ash",
            "headline": "Visual art review: Rope and Ash, Kelbrook Gallery",
            "published": "2015-06-02",
            "rating": (3, None),
        },
    ),
    Style(
        "list of ten kettles",
        "https://kitchenwise.example/best-kettles",
        "<!doctype html><html lang=\"en\"><head><title>The 10 best kettles of 2024</title></head><body><ul class='nav'><li><a href='/home'>Home</a></li><li><a "
        "href='/kitchen'>Kitchen</a></li></ul><article><h1>The 10 best kettles of 2024, tested</h1><p>By Arlo Finn, 2 May 2024</p><p>We boiled forty litres a "
        "day to find them.</p><h2>1. Morley Swift</h2><p>Quick and quiet. <b>9/10</b></p><h2>2. Tarn Classic</h2><p>Handsome, heavy. <b>8/10</b></p><h2>3. "
        "Budget Boil</h2><p>Cheap, loud. <b>6/10</b></p></article></body></html>",
        {"is_review": False, "rating": None},
    ),
    Style(
        "static site: book, stars among facts",
        "https://marginal.example/books/salt-cartographers/",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Salt Cartographers by Imogen Drury · Marginal</title><meta name="generator" '
        "content=\"Eleventy v2.0.1\"></head><body><header><nav><ul><li><a href='/books'>Books</a></li><li><a href='/notes'>Notes</a></li><li><a "
        'href=\'/rss\'>RSS</a></li></ul></nav></header><main class="h-entry"><h1 class="p-name">The Salt Cartographers</h1><p class="sub">by Imogen '
        'Drury</p><dl><dt>Finished</dt><dd><time class="dt-published" datetime="2023-06-11">11 June '
        '2023</time></dd><dt>Rating</dt><dd>★★★★</dd><dt>Format</dt><dd>Paperback, 304 pages</dd></dl><div class="e-content"><p>I picked this up because of the'
        " title and kept on because of the ferries. Drury writes about water the way other people write about money: who has it, who is kept from it, and what "
        "they will sign to get some.</p><p>The plot, such as it is, follows two surveyors along a coast that will not stay put. One draws what she sees and the"
        " other what he is paid to see. By the middle of the book I had stopped trusting either map.</p><p>The letters at the end go on too long, and I never "
        'believed in the cousin. But the storm chapter is a marvel, and I have read it three times since.</p></div><p>Filed by <a class="p-author h-card" '
        'href="/about">Noel Abara</a> under <a href="/tags/novels">novels</a></p></main><footer><p>No cookies here.</p></footer></body></html>',
        {
            "is_review": True,
            "item_name": "The Salt Cartographers",
            "headline": "The Salt Cartographers",
            "authors": ["Noel Abara"],
            "published": "2023-06-11",
            "rating": (4, None),
        },
    ),
    Style(
        "play: stars as pictures, facts at the end",
        "https://stagelight.example/reviews/gannet-old-foundry",
        '<!doctype html><html lang="en-GB"><head><title>Review: Gannet, Old Foundry Theatre | StageLight</title><meta property="article:published_time" '
        "content=\"2019-11-08T10:15:00+00:00\"></head><body><header><nav><ul><li><a href='/reviews'>Reviews</a></li><li><a "
        "href='/features'>Features</a></li><li><a href='/tickets'>Tickets</a></li></ul></nav></header><article class=\"review\"><h1>Review: Gannet, Old Foundry "
        'Theatre</h1><div class="meta">November 8, 2019 <span class="author">Philippa Dray</span></div><div class="star-row"><img src="/img/star.png" '
        'alt="star"><img src="/img/star.png" alt="star"><img src="/img/star.png" alt="star"><img src="/img/star-empty.png" alt=""><img '
        'src="/img/star-empty.png" alt=""></div><p class="intro">A solo show about the sea needs more sea.</p><p>Callum Reith spends seventy minutes on a '
        "plank, and for forty of them I believed it was a boat. That is no small thing for an actor alone with a bucket.</p><p>The trouble with Gannet is its "
        "second voice, a recorded grandmother who explains each wave as it breaks. Director Ashe Tolliver has not found out what she is for.</p><p>When the "
        "recording stops, near the end, Reith does something very simple with a rope, and the room goes quiet as rooms should.</p><ul "
        'class="facts"><li><strong>Venue:</strong> Old Foundry Theatre</li><li><strong>Dates:</strong> until 23 November</li><li><strong>Author:</strong> Rhona'
        ' Keir</li><li><strong>Director:</strong> Ashe Tolliver</li></ul></article><aside><h3>Latest reviews</h3><p><a href="/1">Hedda at the Rose</a> <img '
        'src="/img/star.png" alt="star"><img src="/img/star.png" alt="star"></p></aside></body></html>',
        {
            "is_review": True,
            "item_name": "Gannet",
            "headline": "Review: Gannet, Old Foundry Theatre",
            "authors": ["Philippa Dray"],
            "published": "2019-11-08",
            "rating": (3, 5),
        },
    ),
    Style(
        "microdata review: restaurant, stars of four",
        "https://denholmdining.example/restaurants/juniper-row",
        '<!doctype html><html lang="en"><head><title>Juniper Row | Denholm Dining</title></head><body><header><nav><ul><li><a '
        "href='/restaurants'>Restaurants</a></li><li><a href='/bars'>Bars</a></li><li><a href='/map'>Map</a></li></ul></nav></header><div itemscope "
        'itemtype="http://schema.org/Review"><div itemprop="itemReviewed" itemscope itemtype="http://schema.org/Restaurant"><h1 itemprop="name">Juniper '
        'Row</h1><p itemprop="address">14 Millgate, Denholm</p><p>Price: <span itemprop="priceRange">$$$</span></p></div><p>By <span itemprop="author">Teresa '
        'Vann</span>, <meta itemprop="datePublished" content="2014-02-19">Feb. 19, 2014</p><div itemprop="reviewRating" itemscope '
        'itemtype="http://schema.org/Rating"><meta itemprop="worstRating" content="0"><meta itemprop="ratingValue" content="2.5"><meta itemprop="bestRating" '
        'content="4">★★½</div><div itemprop="reviewBody"><p>There are eleven kinds of gin at Juniper Row and one kind of chair, and after two hours I can only '
        "recommend the gin.</p><p>Chef Paul Orsini cooks as though somebody were timing him. A beet salad came before the bread, the trout before the salad was"
        " gone. Both were excellent and neither had time to say so.</p><p>The custard tart is worth the chair. Ask for the table by the window, and ask them to"
        " slow down.</p></div></div><footer>Denholm Dining, since 1999</footer></body></html>",
        {
            "is_review": True,
            "item_name": "Juniper Row",
            "headline": "Juniper Row",
            "authors": ["Teresa Vann"],
            "published": "2014-02-19",
            "rating": (2.5, 4),
        },
    ),
    Style(
        "fanzine in a table: artist over album",
        "http://statichymnal.example/reviews/copperlung-ask.html",
        '<html><head><title>Static Hymnal / reviews / Copper Lung - Ask the Rain</title></head><body><table width="100%"><tr><td colspan="2"><h1>Static '
        'Hymnal</h1></td></tr><tr><td width="150"><a href="/">front</a><br><a href="/reviews">reviews</a><br><a href="/gigs">gigs</a></td><td><p><b>Copper '
        "Lung</b><br><b><i>Ask the Rain</i></b><br>[Tidal Flat; 2004]<br>Rating: 8.3</p><p>There is a rumour that Copper Lung recorded this in a grain silo, "
        "and for once I hope the rumour is true. Every snare on Ask the Rain comes back a second later, older and sadder.</p><p>They used to be a loud band "
        'with quiet songs. Here it is the other way about. "Mill Fire" whispers for six minutes at a volume that could strip paint.</p><p>Side two sags, and '
        "nobody needed the accordion. But the last track is the best thing they have put to tape, and it is not even listed on the sleeve.</p><p><i>-Dag "
        "Ostrom, October 21, 2004</i></p></td></tr></table></body></html>",
        {"is_review": True, "published": "2004-10-21", "rating": (8.3, None)},
    ),
    Style(
        "trade paper: series with a letter",
        "https://screendaily.example/tv/reviews/harbor-lights-review-123488/",
        '<!doctype html><html lang="en-US"><head><title>‘Harbor Lights’ Review: Netflane’s Lighthouse Drama Keeps Its Powder Dry</title><meta '
        'property="og:title" content="‘Harbor Lights’ Review: Netflane’s Lighthouse Drama Keeps Its Powder Dry"><meta property="article:published_time" '
        'content="2021-05-27T16:00:00+00:00"><meta name="author" content="Calista Moreau"></head><body><header><nav><ul><li><a href=\'/film\'>Film</a></li><li><a'
        " href='/tv'>TV</a></li><li><a href='/awards'>Awards</a></li></ul></nav></header><main><article><span>TV Reviews</span><h1>‘Harbor Lights’ Review: "
        "Netflane’s Lighthouse Drama Keeps Its Powder Dry</h1><p>Six episodes of fog, and one of them is perfect.</p><div>By <a "
        'href="/author/calista-moreau/">Calista Moreau</a></div><figure><img src="h.jpg"><figcaption>Jude Okafor in "Harbor Lights." <cite>Courtesy of '
        "Netflane</cite></figcaption></figure><p>There are shows that begin with a body and shows that begin with a lamp. “Harbor Lights” begins with a lamp "
        "going out, and it takes its sweet time before anyone thinks to ask why.</p><p>Creator Dana Pell has made a mystery about boredom, which is braver than"
        " it sounds. Okafor, as the relief keeper, can make the filling of a kettle look like a confession.</p><p>The finale ties too many knots. Still, in a "
        "season of shouting, it is a pleasure to be told something in a low voice.</p><p>Grade: B+</p><p><em>“Harbor Lights” is now streaming on "
        'Netflane.</em></p></article><section><h2>Must Read</h2><a href="/x">‘The Tunnel’ Review: Grade D</a></section></main></body></html>',
        {
            "is_review": True,
            "item_name": "Harbor Lights",
            "headline": "‘Harbor Lights’ Review: Netflane’s Lighthouse Drama Keeps Its Powder Dry",
            "authors": ["Calista Moreau"],
            "published": "2021-05-27",
            "captions": [('Jude Okafor in "Harbor Lights."', "Netflane")],
            "rating": ("B+", None),
        },
    ),
    Style(
        "data of a review: opera",
        "https://thecourant.example/opera/drowned-bell-northern-opera-review",
        '<!doctype html><html lang="en-GB"><head><title>The Drowned Bell, Northern Opera, review: a triumph from the deep</title><script '
        'type="application/ld+json">{"@type":"Review","@context":"https://schema.org","headline":"The Drowned Bell, Northern Opera, review: a triumph from the '
        'deep","author":{"@type":"Person","name":"Rupert Ansell"},"datePublished":"2018-10-05T11:30:00Z","reviewRating":{"@type":"Rating","ratingValue":5,"best'
        'Rating":5},"itemReviewed":{"@type":"CreativeWork","name":"The Drowned Bell"}}</script></head><body><header><nav><ul><li><a '
        "href='/news'>News</a></li><li><a href='/culture'>Culture</a></li><li><a href='/travel'>Travel</a></li></ul></nav></header><article><h1>The Drowned "
        'Bell, Northern Opera, review: a triumph from the deep</h1><span class="stars" aria-label="5 out of 5 stars"></span><p><a '
        'href="/authors/rupert-ansell">Rupert Ansell</a> <span>Opera critic</span></p><time datetime="2018-10-05T12:30:00+01:00">5 October 2018 • '
        "12:30pm</time><p>The bell of the title is never seen, and it takes the whole of the first act to be heard. When it sounds, somewhere beneath the "
        "stalls, you feel it in your coat.</p><p>Northern Opera has staked a good deal on Wilma Strand’s score, and won. Her orchestra breathes in long tidal "
        "phrases, over which Agnes Thole’s soprano moves like a lamp under water.</p><p>Every part is well sung, and the chorus is beyond praise. Run, or "
        "rather wade.</p><p><em>Until Oct 20. Tickets: 0113 496 0000</em></p></article></body></html>",
        {
            "is_review": True,
            "item_name": "The Drowned Bell",
            "headline": "The Drowned Bell, Northern Opera, review: a triumph from the deep",
            "authors": ["Rupert Ansell"],
            "published": "2018-10-05",
            "rating": (5, 5),
        },
    ),
    Style(
        "news of a trailer",
        "https://reelnews.example/trailers/quarry-town-2",
        '<!doctype html><html lang="en"><head><title>Watch the first trailer for Quarry Town 2</title></head><body><header><nav><ul><li><a '
        "href='/film'>Film</a></li><li><a href='/tv'>TV</a></li></ul></nav></header><article><h1>Watch the first trailer for Quarry Town 2</h1><p>By Ike Danso,"
        " 3 June 2022</p><p>The sequel to the surprise hit arrives in October, and the first trailer promises more driving.</p><p>Our review of the first film "
        "gave it two and a half stars, but audiences scored it 91%.</p></article></body></html>",
        {"is_review": False, "rating": None},
    ),
    Style(
        "page of a wiki about a series",
        "https://tvwiki.example/wiki/Harbor_Lights",
        "<!doctype html><html lang=\"en\"><head><title>Harbor Lights - TVWiki</title></head><body><header><nav><ul><li><a href='/main'>Main</a></li><li><a "
        "href='/random'>Random</a></li></ul></nav></header><h1>Harbor Lights</h1><p>Harbor Lights is an American mystery television series created by Dana "
        "Pell. It premiered on May 27, 2021.</p><h2>Plot</h2><p>A relief keeper arrives at a lighthouse whose lamp has gone out.</p><h2>Reception</h2><p>On one"
        " review site the series holds an approval rating of 84% based on 31 reviews, with an average of 7.2/10.</p></body></html>",
        {"is_review": False, "rating": None},
    ),
]
