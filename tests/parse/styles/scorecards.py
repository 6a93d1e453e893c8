"""Score cards of review plugins, themes and magazines: rows of aspects, a whole, and other people's scores beside them."""

from __future__ import annotations

from tests.parse.styles.prose import FILM, GAME, GEAR, MUSIC, STAGE, Style, filled

STYLES = [
    Style(
        "figure in a box behind the text, with a link to its writer",
        "https://playfront.example/articles/lantern-tide-review",
        filled(
            """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lantern Tide Review - PlayFront</title><meta property="og:title" content="Lantern Tide Review - PlayFront"><meta property="og:type" content="article"><meta
property="og:site_name" content="PlayFront"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Lantern Tide
Review","datePublished":"2024-03-12T14:00:00Z","author":{"@type":"Person","name":"Dorian Pell"},"publisher":{"@type":"Organization","name":"PlayFront"}}</script></head><body><div id="__next"><header class="jsx-119 nav"><a
href="/">PlayFront</a><nav><a href="/reviews/games">Reviews</a><a href="/news">News</a><a href="/guides">Guides</a></nav></header><main><section class="jsx-2203 article-page"><header class="jsx-88"><div class="jsx-12
object-title"><a href="/games/lantern-tide">Lantern Tide</a></div><h1 class="jsx-99 display-title">Lantern Tide Review</h1><h2 class="jsx-99 sub">A lighthouse keeper's life has rarely been so tense.</h2><div class="jsx-40
byline">By <a href="/person/dorian-pell">Dorian Pell</a></div><div>Posted: <time datetime="2024-03-12T14:00:00Z">Mar 12, 2024 2:00 pm</time></div><a href="#comments"><span>48</span></a></header><div class="jsx-55
content"><p>Lantern Tide asks you to keep one lamp burning for forty nights, and I have never been so frightened of a matchbox. Its island is small, its systems are few, and every one of them is trying to put you out.</p>$P
<figure class="jsx-71"><img src="/i/lt1.jpg" alt="Lantern Tide screenshot"><figcaption>The lamp room is the only safe place, until it isn't.</figcaption></figure><h2>Keep the Light</h2><p>You mix oil, trim wicks and listen to the
weather. Running out of any of the three is survivable; running out of two is not.</p>$P <h2>Voices in the Fog</h2><p>The radio is the only other character, and it lies.</p><aside class="jsx-501 poll"><h3>What's your favorite
horror game of 2023?</h3><button>Dust Ward</button><button>Hollow Kin</button></aside></div><section class="jsx-900 review-box"><h2>Verdict</h2><p>Lantern Tide turns housekeeping into horror with only a matchbox and a very good
sound designer. A few late nights drag, but the dread never goes out.</p><div class="jsx-33"><figure class="jsx-7 score"><figcaption>9</figcaption></figure><span>Amazing</span></div><div class="jsx-4"><a
href="/person/dorian-pell">Dorian Pell</a></div></section><section><h3>More Reviews by Dorian Pell</h3><div class="card"><span>6</span><a href="/articles/orchid-road-review">Orchid Road Review</a></div><div
class="card"><span>8</span><a href="/articles/sleet-review">Sleet Review</a></div></section></section><aside><h4>In This Article</h4><div><a href="/games/lantern-tide">Lantern Tide</a><span>Saltbox Works</span><span>ESRB:
Teen</span><span>PC, PlayStation 5</span></div></aside></main></div></body></html>""",
            GAME,
        ),
        {
            "page_type": "review",
            "rating": (9.0, None),
            "subs": {},
            "item": ("Lantern Tide", "VideoGame"),
            "verdict": "Lantern Tide turns housekeeping into horror with only a matchbox and a very good sound designer. A few late nights drag, but the dread never goes out.",
        },
    ),
    Style(
        "card with hashed names, price and points in the text",
        "https://www.ledge.example/24088912/norrin-one-headphones-review",
        filled(
            """<!doctype html><html lang="en"><head><title>Norrin One headphones review: finally, quiet | The Ledge</title><meta property="og:title" content="Norrin One headphones review: finally, quiet"><meta name="parsely-author" content="Cass
Ohta"></head><body><div id="root"><header><a href="/">The Ledge</a></header><main><div class="_1ymtmqpi _3kdq"><div class="duet--kicker"><a href="/reviews">Reviews</a>/<a href="/tech">Tech</a></div><h1 class="_8enl991">Norrin One
headphones review: finally, quiet</h1><p class="duet--dek">The best noise canceling money can buy, if you have the money.</p><p class="duet--byline">by <span><a href="/authors/cass-ohta">Cass Ohta</a></span></p><p><time
datetime="2024-06-18T13:00:00">Jun 18, 2024, 1:00 PM UTC</time></p></div><figure><img alt="A pair of gray headphones on a windowsill." src="n.jpg"><figcaption><em>Photo by Cass Ohta / The Ledge</em></figcaption></figure><div
class="duet--article--article-body-component"><p>I have a neighbor who practices the trombone. For the past two weeks I have not heard him once.</p></div><div class="_scorecard"><div><h3><a href="https://shop.example/n1">Norrin
One</a></h3><div class="price">$399</div><div class="_score"><span>8</span><p>Ledge Score</p></div></div><div><h4>The Good</h4><ul><li>Class-leading noise canceling</li><li>Comfortable for a full day</li></ul></div><div><h4>The
Bad</h4><ul><li>Still no folding hinge</li><li>Expensive</li></ul></div><a href="https://shop.example/n1">$399 at ShopEx</a><a href="/how-we-rate">How we rate and review products</a></div><div
class="duet--article--article-body-component">$P</div><div class="duet--article--article-body-component"><h3>Comfort first</h3><p>The pads are soft, deep and replaceable, and the clamp is light.</p></div><figure><img alt="Ear
cups" src="m.jpg"><figcaption><em>The cups are replaceable with a twist.</em></figcaption></figure><div class="duet--article--article-body-component">$P<p><em>Photography by Cass Ohta / The Ledge</em></p></div><div
class="agree"><h4>Agree to Continue: Norrin One</h4><p>Every smart device now requires you to agree to a series of terms.</p></div><div><h2>Most Popular</h2><ol><li>1 <a href="/a">The phone that folds
thrice</a></li></ol></div></main></div></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (8.0, None),
            "subs": {},
            "headings": ["Comfort first"],
            "captions": [(None, "Cass Ohta / The Ledge"), ("The cups are replaceable with a twist.", None)],
            "pros": ["Class-leading noise canceling", "Comfortable for a full day"],
            "cons": ["Still no folding hinge", "Expensive"],
        },
    ),
    Style(
        "card whose figure has no name",
        "https://www.gearlog.example/pellow-watch-4-review-140022.html",
        filled(
            """<!doctype html><html lang="en"><head><title>Pellow Watch 4 review: Small steps | GearLog</title><meta property="og:title" content="Pellow Watch 4 review: Small steps"></head><body><div id="module-header"><a
href="/">GearLog</a></div><div class="caas-wrap"><header><h1>Pellow Watch 4 review: Small steps</h1><h2>A refinement that is easy to like and hard to need.</h2></header><div class="caas-attr"><div
class="caas-attr-meta"><span>Tomas Reyle</span><span>Senior Editor</span><time datetime="2023-09-21T13:00:22.000Z">Thu, Sep 21, 2023, 1:00 PM</time></div></div><div class="score-card"><div><span>86</span></div><h3>Pellow Watch
4</h3><div class="proscons"><div><b>Pros</b><ul><li>Brighter screen</li><li>Two day battery</li></ul></div><div><b>Cons</b><ul><li>Slow charger</li></ul></div></div><a>$329 at ShopEx</a></div><div class="caas-body"><p>The Pellow
Watch 4 looks like the Pellow Watch 3, and if you put both on one arm you'd lose track within a minute. I did.</p>$P <h2>What's new</h2><p>The screen reaches 2,000 nits, the chip is a year younger, and there is a new green
strap.</p><figure><img src="w.jpg" alt="Watch on a wrist"><figcaption>Tomas Reyle / GearLog</figcaption></figure><h2>In use</h2>$P<h2>Wrap-up</h2><p>If your watch is two years old or more, this is the one to get. Otherwise keep
walking.</p></div></div><div class="latest"><h2>Latest Stories</h2><a href="/b">Best smartwatches for 2023</a></div></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (86.0, None),
            "subs": {},
            "item": ("Pellow Watch 4", "Product"),
            "headings": ["A refinement that is easy to like and hard to need.", "What's new", "In use", "Wrap-up"],
            "pros": ["Brighter screen", "Two day battery"],
            "cons": ["Slow charger"],
        },
    ),
    Style(
        "points and score in a box beside the article",
        "https://padwire.example/reviews/iron-orchard-review-root-and-ruin/1900-6418/",
        filled(
            """<!doctype html><html lang="en-us"><head><title>Iron Orchard Review - Root And Ruin - PadWire</title><meta property="og:title" content="Iron Orchard Review - Root And Ruin"></head><body><header><ul class="masthead"><li><a
href="/">PadWire</a></li><li><a href="/news/">News</a></li><li><a href="/reviews/">Reviews</a></li></ul></header><section class="kubrick"><a href="/games/iron-orchard/">Iron Orchard</a> <a>Follow</a></section><article><section
class="news-hdr"><h1 class="news-title">Iron Orchard Review - Root And Ruin</h1><p class="news-deck">A farming sim at the end of a war.</p><p class="news-byline">By <a rel="author" href="/profile/lhart/">Lena Hart</a> on <time
datetime="2023-10-05T09:00:00-0700">October 5, 2023 at 9:00AM PDT</time></p></section><section class="article-body"><p dir="ltr">Iron Orchard gives you a field, a rusted tank and a decision about which of the two to
maintain.</p>$P <figure data-align="center"><a href="/a.jpg"><img src="/a.jpg" alt="No Caption Provided"></a></figure><p>The tank, of course, is what you end up living in.</p><figure><img src="/b.jpg"><figcaption>Harvest season is
also shelling season.</figcaption></figure>$P</section></article><aside class="review-breakdown"><h2>The Good</h2><ul><li>Farming and fighting feed each other</li><li>A quietly devastating last season</li></ul><h2>The
Bad</h2><ul><li>Inventory is a war of its own</li></ul><div class="gs-score"><span>8</span><h3>Great</h3></div><h3>About PadWire scores</h3><dl><dt>User score</dt><dd>6.9 average</dd></dl></aside><aside><h3>About the
Author</h3><p>Lena Hart spent 30 hours on the farm. Review code was provided by the publisher.</p></aside><div class="promo"><h3>Latest reviews</h3><ul><li><b>7</b> <a href="/reviews/x/">Moss Engine Review</a></li><li><b>9</b> <a
href="/reviews/y/">Tern Review</a></li></ul></div></body></html>""",
            GAME,
        ),
        {
            "page_type": "review",
            "rating": (8.0, None),
            "subs": {},
            "item": ("Iron Orchard", "VideoGame"),
            "captions": [("Harvest season is also shelling season.", None)],
            "pros": ["Farming and fighting feed each other", "A quietly devastating last season"],
            "cons": ["Inventory is a war of its own"],
        },
    ),
    Style(
        "figures before their labels, no whole",
        "https://www.benchlab.example/tv/reviews/vantor/q70-oled",
        filled(
            """<!doctype html><html lang="en"><head><title>Vantor Q70 OLED Review - BenchLab</title></head><body><header><a href="/">BenchLab</a></header><nav class="side_toc"><ul><li><a href="#page-top">Vantor Q70 OLED</a></li><li><a
href="#our-verdict">Our Verdict</a></li><li><a href="#design">Design</a></li><li><a href="#picture-quality">Picture Quality</a></li><li><a href="#sound">Sound Quality</a></li></ul></nav><main id="page-top"><div
class="breadcrumb"><a href="/tv">TVs</a> / <a href="/tv/reviews">Reviews</a> / <a href="/tv/reviews/vantor">Vantor</a></div><h1>Vantor Q70 OLED TV Review</h1><div class="tested">Tested using Methodology v1.11 <br>Updated Aug 03,
2024 By <a href="/team">Adeline Voss</a></div><div class="scorecard"><div class="scorecard-row"><span class="scorecard-value">8.7</span><span class="scorecard-label">Mixed Usage</span></div><div class="scorecard-row"><span
class="scorecard-value">8.9</span><span class="scorecard-label">Movies</span></div><div class="scorecard-row"><span class="scorecard-value">9.1</span><span class="scorecard-label">Gaming</span></div></div><p>The Vantor Q70 is a
mid-range OLED that replaces the Q60, and it brings a brighter panel with it. It comes in three sizes from 48 to 65 inches and is sold in most regions.</p><h2 id="our-verdict">Our Verdict</h2><h3>8.7 Mixed Usage</h3><p>The Q70 is
excellent for most uses. Blacks are deep, motion is clear, and the interface rarely stutters.</p><div class="pc"><h4>Pros</h4><ul><li>Near-infinite contrast.</li><li>Four HDMI 2.1 ports.</li></ul><h4>Cons</h4><ul><li>Screen may
burn in.</li></ul></div><h2 id="design">Design</h2><p>Slim, gray, on two short feet.</p><h2 id="picture-quality">Picture Quality</h2><p>Peak brightness in a small window is higher than last year's model, and the colors stay
accurate in a dim room.</p><h2 id="sound">Sound Quality</h2><p>Little bass, clear speech.</p></main></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": None,
            "subs": {"Mixed Usage": 8.7, "Movies": 8.9, "Gaming": 9.1},
            "item": ("Vantor Q70 OLED", "Product"),
            "headings": ["Our Verdict", "8.7 Mixed Usage", "Design", "Picture Quality", "Sound Quality"],
            "pros": ["Near-infinite contrast.", "Four HDMI 2.1 ports."],
            "cons": ["Screen may burn in."],
            "quick_links": ["Vantor Q70 OLED", "Our Verdict", "Design", "Picture Quality", "Sound Quality"],
        },
    ),
    Style(
        "three marks with remarks, no whole",
        "https://palelie.example/reviews/the-orchard-thief/",
        filled(
            """<!doctype html><html lang="en"><head><title>The Orchard Thief review – sweet but stolen | Pale Lie</title></head><body><article class="c-article"><header><span><a href="/reviews/">Review</a></span><h1>The Orchard
Thief</h1><p>Review by <a href="/contributor/ham">Hamza Lund</a> @hamlund</p><p>Directed by Greta Fowle</p><p>Starring Ivo Peel Nan Sorby</p><p class="c-article__standfirst">A runaway hides in an orchard in this handsome but
borrowed British fable.</p></header><div class="c-article__body"><p>The apples are real. Nearly everything else in Greta Fowle's second feature has been picked from somebody else's tree, and she would be the first to say
so.</p>$P<p>Still, what a tree.</p></div><div class="c-review-rating"><div class="c-rating"><h3>Anticipation.</h3><p class="c-rating__score">3</p><p>Her debut was a small marvel.</p></div><div
class="c-rating"><h3>Enjoyment.</h3><p class="c-rating__score">4</p><p>Hard to resist while it lasts.</p></div><div class="c-rating"><h3>In Retrospect.</h3><p class="c-rating__score">2</p><p>Gone by
morning.</p></div></div><section><h2>You might like</h2><a href="/reviews/x">Low Lamp</a></section></article></body></html>""",
            FILM,
        ),
        {
            "page_type": "review",
            "rating": None,
            "subs": {"Anticipation": 3.0, "Enjoyment": 4.0, "In Retrospect": 2.0},
            "item": ("The Orchard Thief", "Movie"),
        },
    ),
    Style(
        "half star, and a list of marks under a heading",
        "https://www.soundmast.example/reviews/corvane-s3",
        filled(
            """<!doctype html><html lang="en"><head><title>Corvane S3 review | SoundMast</title><meta property="og:title" content="Corvane S3 review"></head><body><nav class="breadcrumb"><a href="/hi-fi">Hi-Fi</a><a
href="/speakers">Speakers</a></nav><article class="review-article"><h1>Corvane S3 review</h1><h2 class="strapline">Little boxes with a big room inside <span class="tested">Tested at £649 / $799</span></h2><div class="author">By <a
href="/author/miriam-stead">Miriam Stead</a> published <time datetime="2024-01-15">15 January 2024</time></div><figure class="hero"><img src="c.jpg" alt="Corvane S3 standmount speakers"><figcaption><span class="credit">(Image
credit: Corvane)</span></figcaption></figure><section class="verdict-box" id="verdict"><h3>SoundMast Verdict</h3><p>The S3 are the speakers to beat at the money: agile, honest and easy to place.</p><div class="rating-stars"><span
class="chunk rating"><span class="icon icon-star"></span><span class="icon icon-star"></span><span class="icon icon-star"></span><span class="icon icon-star"></span><span class="icon icon-star
half"></span></span></div><h4>Pros</h4><ul><li>+ Agile, open sound</li><li>+ Easy to place</li></ul><h4>Cons</h4><ul><li>- Need a good amplifier</li></ul></section><nav class="jump-to"><strong>Jump to:</strong><a
href="#price">Price</a><a href="#build">Build</a><a href="#sound">Sound</a></nav><p>The S3 arrive in a box that one person can carry, which after the S5 comes as a mercy to us all.</p>$P <h2 id="price">Price</h2><p>The S3 cost
£649 in the UK and $799 in the US. Rivals such as the Ardent 12 cost £599.</p><h2 id="build">Build</h2><figure><img src="d.jpg" alt="rear view"><figcaption>The binding posts take bare wire or plugs <span class="credit">(Image
credit: SoundMast)</span></figcaption></figure>$P <h2 id="sound">Sound</h2>$P<h3>SCORES</h3><ul><li><strong>Sound</strong> 5</li><li><strong>Build</strong> 5</li><li><strong>Compatibility</strong> 4</li></ul><h3>MORE:</h3><p>Read
our <a href="/reviews/ardent-12">review of the Ardent 12</a></p></article><aside class="deals"><h3>Today's best Corvane S3 deals</h3><table><tr><td>ShopEx</td><td>£649</td><td><a>View</a></td></tr></table></aside></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (4.5, 5.0),
            "subs": {"Sound": 5.0, "Build": 5.0, "Compatibility": 4.0},
            "item": ("Corvane S3", "Product"),
            "captions": [(None, "Corvane"), ("The binding posts take bare wire or plugs", "SoundMast")],
            "pros": ["Agile, open sound", "Easy to place"],
            "cons": ["Need a good amplifier"],
            "verdict": "The S3 are the speakers to beat at the money: agile, honest and easy to place.",
            "quick_links": ["Price", "Build", "Sound"],
        },
    ),
    Style(
        "stars by width in rows",
        "https://cinemabench.example/tern-2021/",
        filled(
            """<!DOCTYPE html><html lang="en-US"><head><title>Tern (2021) - Cinema Bench</title></head><body class="single sahifa"><div id="main-content"><div id="crumbs"><a>Home</a> / <a>Movie Reviews</a></div><article class="post-listing post
the-post"><div class="post-inner"><h1 class="name post-title entry-title"><span>Tern (2021)</span></h1><p class="post-meta"><span class="post-meta-author"><a href="/author/rolf">Rolf Dannay</a></span><span class="tie-date">August
14, 2021</span><span class="post-cats"><a>Movie Reviews</a></span><span class="post-comments">3 Comments</span><span class="post-views">1,204 Views</span></p><div class="entry"><p>There is a bird, and a boy, and a pier that the
council wants to pull down. If you have seen a British film about a bird before, you know most of what Tern is going to do.</p>$P <div class="review_wrap"><div id="review-box" class="review-box review-bottom review-stars"><h2
class="review-box-header">Our Rating</h2><div class="review-item"><h5>Story</h5><span class="stars-large"><span style="width:60%"></span></span></div><div class="review-item"><h5>Acting</h5><span class="stars-large"><span
style="width:80%"></span></span></div><div class="review-summary"><div class="review-final-score"><span title="Good" class="post-large-rate stars-large"><span style="width:70%"></span></span><h4>Good</h4></div><div
class="review-short-summary"><p><strong>Summary :</strong> Feathers over fists, and well played.</p></div></div><div class="user-rate-wrap"><span class="user-rating-text"><strong>User Rating: </strong> <span
class="taq-score">4.35</span> <small>( <span class="taq-count">9</span> votes)</small></span></div></div></div></div></div></article><section id="related_posts"><h3>Related Articles</h3><div class="related-item"><h3><a>Sleet
(2021)</a></h3><span class="post-small-rate stars-small" title="Bad"><span style="width:30%"></span></span></div></section></div></body></html>""",
            FILM,
        ),
        {
            "page_type": "review",
            "rating": (3.5, 5.0),
            "subs": {"Story": 3.0, "Acting": 4.0},
            "item": ("Tern", "Movie"),
            "verdict": "Feathers over fists, and well played.",
        },
    ),
    Style(
        "figures of a hundred in rows",
        "https://amptilt.example/reviews/veil-sister-dry-season/",
        filled(
            """<!DOCTYPE html><html lang="en-GB"><head><title>Veil Sister &#8211; Dry Season - Amp Tilt</title></head><body class="single codetipi"><article class="hentry"><h1 class="entry-title">Veil Sister – Dry Season</h1><div
class="byline">Words: <a href="/a/kim">Kim Haldane</a> <time datetime="2023-02-01">1 February 2023</time></div><div class="entry-content"><p>Veil Sister used to be loud. <em>Dry Season</em> is the sound of four people in a barn
trying not to wake a horse.</p>$P <div class="lets-review-block__wrap lr-clearfix skin-style-1"><div class="lets-review-block__title">Veil Sister - Dry Season</div><div class="lets-review-block__conclusion__wrap"><div
class="lets-review-block__conclusion__title">Conclusion</div><div class="lets-review-block__conclusion">A hush worth leaning into.</div></div><div class="lets-review-block__proscons"><div class="lets-review-block__pros"><div
class="proscons__title">The Good</div><div class="lets-review-block__pro">Beautiful room sound</div></div><div class="lets-review-block__cons"><div class="proscons__title">The Bad</div><div class="lets-review-block__con">Track
six</div></div></div><div class="lets-review-block__crits"><div class="lets-review-block__crit"><div class="lets-review-block__crit__title">Songs</div><div class="lets-review-block__crit__score">80</div></div><div
class="lets-review-block__crit"><div class="lets-review-block__crit__title">Sound</div><div class="lets-review-block__crit__score">90</div></div></div><div class="lets-review-block__final-score"><div class="score">85</div><div
class="score-subtitle">Hushed</div></div></div></div></article><aside class="widget"><h3>Top Reviews</h3><div class="lets-review-api-wrap"><span class="lets-review-api-score-box">92</span> Sorrel – Dim
Sun</div></aside></body></html>""",
            MUSIC,
        ),
        {
            "page_type": "review",
            "rating": (85.0, None),
            "subs": {"Songs": 80.0, "Sound": 90.0},
            "item": ("Dry Season", "MusicAlbum"),
            "pros": ["Beautiful room sound"],
            "cons": ["Track six"],
        },
    ),
    Style(
        "table of icon rows with the whole in its foot",
        "https://gadgetfield.example/pellow-buds-mini-test/",
        filled(
            """<!DOCTYPE html><html lang="en-US"><head><title>Pellow Buds Mini: small, loud, cheap | Gadget Field</title></head><body class="single"><div class="td-post-template"><article><div class="td-post-header"><ul
class="td-category"><li><a>Reviews</a></li></ul><header><h1 class="entry-title">Pellow Buds Mini: small, loud, cheap</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a
href="/author/udo/">Udo Renn</a></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2022-01-05T11:00:00+00:00">January 5, 2022</time></span></div></header></div><div
class="td-post-content"><p>At forty dollars, the Pellow Buds Mini should be bad. I kept waiting for the bad part, and it did come, but only when I took a call in the wind.</p>$P <table class="td-review td-fix-review"><td
class="td-review-header"><div class="block-title"><span>REVIEW OVERVIEW</span></div></td><tr class="td-review-row-stars"><td class="td-review-desc">Sound</td><td class="td-review-stars"><i class="td-icon-star"></i><i
class="td-icon-star"></i><i class="td-icon-star"></i><i class="td-icon-star"></i><i class="td-icon-star-empty"></i></td></tr><tr class="td-review-row-stars"><td class="td-review-desc">Calls</td><td class="td-review-stars"><i
class="td-icon-star"></i><i class="td-icon-star"></i><i class="td-icon-star-empty"></i><i class="td-icon-star-empty"></i><i class="td-icon-star-empty"></i></td></tr><tr class="td-review-footer"><td class="td-review-summary"><div
class="block-title"><span>SUMMARY</span></div><div class="td-review-summary-content">Hard to argue with at this price, unless you call people.</div></td><td class="td-review-score"><div class="td-review-overall"><div
class="td-review-final-score">3</div><div class="td-review-final-star"><i class="td-icon-star"></i><i class="td-icon-star"></i><i class="td-icon-star"></i><i class="td-icon-star-empty"></i><i
class="td-icon-star-empty"></i></div><span class="td-review-label">OVERALL SCORE</span></div></td></tr></table></div><div class="td-related"><h4>RELATED ARTICLES</h4></div></article></div></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (3.0, 5),
            "subs": {"Sound": 4.0, "Calls": 2.0},
            "item": ("Pellow Buds Mini", "Product"),
            "verdict": "Hard to argue with at this price, unless you call people.",
        },
    ),
    Style(
        "percentages behind dashes",
        "https://playtable.example/reviews/cairn-and-co/",
        filled(
            """<!DOCTYPE html><html lang="en-US"><head><title>Cairn &amp; Co Review: Stacking Up - Playtable</title></head><body class="single"><article id="the-post" class="container-wrapper post-content"><header class="entry-header-outer"><nav
id="breadcrumb"><a>Home</a>/<a>Board Game Reviews</a></nav><h1 class="post-title entry-title">Cairn &amp; Co Review: Stacking Up</h1><div class="post-meta"><span class="meta-author"><a href="/author/mel" class="author-name">Mel
Strand</a></span><span class="date meta-item">September 9, 2023</span><span class="meta-reading-time">4 minutes read</span></div></header><div class="entry-content entry"><p>Cairn &amp; Co is a board game about piling stones on
other stones for money, and the box is exactly as heavy as you fear.</p>$P <div class="review-box review-percentage"><div class="review-item"><span>Components - 95%<span class="review-percentage-bar"><span
style="width:95%"></span></span></span></div><div class="review-item"><span>Rules - 75%</span></div><div class="review-summary"><div class="review-final-score"><h3>85<span>%</span></h3><h4>Great</h4></div><div
class="review-short-summary"><h5>The bottom line</h5><p>Heavy box, light rules, lovely evenings.</p></div></div></div></div></article><div id="related-posts"><h3>Related Articles</h3></div></body></html>""",
            GAME,
        ),
        {
            "page_type": "review",
            "rating": (85.0, 100.0),
            "subs": {"Components": 95.0, "Rules": 75.0},
            "item": ("Cairn & Co", "Game"),
            "verdict": "Heavy box, light rules, lovely evenings.",
        },
    ),
    Style(
        "rows of figures with an average",
        "https://lensbag.example/halden-35mm-f2-review/",
        filled(
            """<!DOCTYPE html><html lang="en-US"><head><title>Halden 35mm f/2 Review - Lens Bag</title></head><body><article class="post type-post"><div class="header-standard"><div class="penci-standard-cat"><a>Lenses</a></div><h1
class="post-title single-post-title entry-title">Halden 35mm f/2 Review</h1><div class="post-box-meta-single"><span class="author-post byline">written by <a class="author-url" href="/author/c">Corin Esk</a></span> <span>March 3,
2019</span></div></div><div class="post-entry"><p>A 35mm lens is the one you take when you do not know what will happen. The Halden has been on my camera for a winter and has never been the reason for a bad picture.</p>$P <figure
id="attachment_4" class="wp-caption alignnone"><img src="s.jpg" alt="snow"><figcaption id="c4" class="wp-caption-text">1/250s, f/2.8, ISO 200</figcaption></figure><p>At f/2 the corners are soft; by f/4 they are not.</p><div
class="wrapper-penci-review"><div class="penci-review-container penci-review-count"><h3 class="penci-review-title">Halden 35mm f/2</h3><ul class="penci-review-number"><li><div class="penci-review-text"><div
class="penci-review-point">Sharpness</div><div class="penci-review-score">8.5</div></div></li><li><div><div class="penci-review-point">Build</div><div class="penci-review-score">9.5</div></div></li></ul><div
class="penci-review-good"><h5 class="penci-review-title">The Goods</h5><ul><li>Metal barrel</li></ul></div><div class="penci-review-bad"><h5>The Bads</h5><ul><li>No weather sealing</li></ul></div><div
class="penci-review-score-total"><div class="penci-review-score-num">9</div><span>Average Score</span></div></div></div></div></article></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (9.0, None),
            "subs": {"Sharpness": 8.5, "Build": 9.5},
            "item": ("Halden 35mm f/2", "Product"),
            "captions": [("1/250s, f/2.8, ISO 200", None)],
        },
    ),
    Style(
        "figures beside bars",
        "https://kitchenkit.example/2020/11/bramble-air-fryer-review/",
        filled(
            """<!DOCTYPE html><html lang="en-US"><head><title>Bramble AF-2 Air Fryer Review - Kitchen Kit</title></head><body class="post-template-default single single-post"><header class="site-header"><p class="site-title"><a href="/">Kitchen
Kit</a></p></header><div class="content-area"><article class="post hentry category-appliances tag-review"><header class="entry-header"><h1 class="entry-title">Bramble AF-2 Air Fryer Review</h1><div class="entry-meta"><span
class="posted-on"><time class="entry-date published" datetime="2020-11-03T10:00:00+00:00">November 3, 2020</time></span> <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/hattie/">Hattie
Loom</a></span></span></div></header><div class="entry-content"><div id="toc_container" class="toc_white no_bullets"><p class="toc_title">Contents</p><ul class="toc_list"><li><a href="#Unboxing"><span class="toc_number
toc_depth_1">1</span> Unboxing</a></li><li><a href="#Chips"><span class="toc_number toc_depth_1">2</span> Chips</a></li><li><a href="#Cleaning"><span class="toc_number toc_depth_1">3</span> Cleaning</a></li></ul></div><p>My oven
died on a Sunday, and the Bramble AF-2 was what the shop had left. That is not much of a recommendation, but here we are, eight months and many chips later.</p><h2><span id="Unboxing">Unboxing</span></h2>$P<h2><span
id="Chips">Chips</span></h2><figure class="wp-block-image"><img src="ch.jpg" alt=""><figcaption>Twenty minutes, one spoon of oil</figcaption></figure>$P<h2><span id="Cleaning">Cleaning</span></h2><p>Everything goes in the
dishwasher, except the part that does not.</p><div id="review" class="review-wrapper wp-review-12 wp-review-point-type wp-review-default-template delay-animation"><div class="review-heading"><h5 class="review-title">Bramble
AF-2</h5></div><ul class="review-list"><li><div class="review-star-item"><span>Crispness - <strong class="review-score">9</strong></span><div class="review-point" style="width:90%"></div></div></li><li><div
class="review-star-item"><span>Noise - <strong class="review-score">6</strong></span><div class="review-point" style="width:60%"></div></div></li></ul><div class="review-summary-title"><strong>Summary</strong></div><div
class="review-desc"><p>A sturdy fryer that earns its corner of the counter.</p></div><div class="review-pros-cons"><div class="review-pros"><p class="mb-5"><strong>Pros</strong></p><ul><li>Even browning</li></ul></div><div
class="review-cons"><p class="mb-5"><strong>Cons</strong></p><ul><li>Loud fan</li></ul></div></div><div class="review-total-wrapper"><span class="review-total-box"><strong class="review-total">7.5</strong></span><span
class="review-count">Overall</span></div><div class="user-review-area"><span class="user-total">4.1</span> (12 votes)</div></div></div><footer class="entry-footer"><span class="cat-links">Posted in
<a>Appliances</a></span></footer></article><div class="related-posts"><h3>You may also like</h3><a>Ode Kettle Review <span class="review-total-only">8.1</span></a></div></div></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (7.5, 10),
            "subs": {"Crispness": 9.0, "Noise": 6.0},
            "item": ("Bramble AF-2 Air Fryer", "Product"),
            "captions": [("Twenty minutes, one spoon of oil", None)],
            "pros": ["Even browning"],
            "cons": ["Loud fan"],
            "verdict": "A sturdy fryer that earns its corner of the counter.",
            "quick_links": ["Unboxing", "Chips", "Cleaning"],
        },
    ),
    Style(
        "writer's stars beside the visitors'",
        "https://attictheatre.example/hollow-kings-at-the-old-mill-review/",
        filled(
            """<!DOCTYPE html><html lang="en-GB"><head><title>REVIEW: Hollow Kings at The Old Mill - Attic Theatre Blog</title></head><body class="single"><article><h1 class="entry-title">REVIEW: Hollow Kings at The Old Mill</h1><div
class="meta">May 6, 2018 by <a rel="author">Priya Dell</a></div><div class="entry-content"><!--Yasr Overall Rating Shortcode--><div class="yasr-overall-rating"><div class="yasr-rater-stars" id="yasr-overall-rating-rater-1"
data-rating="4" data-rater-starsize="32"></div></div><p>The Old Mill seats sixty, and on Thursday night all sixty of us were leaning forwards. Hollow Kings, a new verse play by Sam Tarrow, does that to a room.</p>$P<p><em>Hollow
Kings runs at The Old Mill until 19 May. Tickets £12-£16. Running time 95 minutes. Ages 14+.</em></p><p><em>Production photos: Jo Ferris</em></p><!--Yasr Visitor Votes Shortcode--><div class="yasr-visitor-votes"><div
class="yasr-custom-text-vv-before">Click to rate this post!</div><div class="yasr-rater-stars-vv" data-rating="3.2"></div><span class="yasr-vv-stats-text-container">[Total: 14 Average:
3.2]</span></div></div></article></body></html>""",
            STAGE,
        ),
        {"page_type": "review", "rating": (4.0, None), "subs": {}, "item": ("Hollow Kings", "TheaterEvent")},
    ),
    Style(
        "figure and scale in elements of their own",
        "https://www.kerbside.example/car-reviews/vetra/e2/first-drive-review",
        filled(
            """<!doctype html><html lang="en-GB"><head><title>Vetra E2 review 2024 | Kerbside</title></head><body><nav class="bc"><a>Car reviews</a><a>Vetra</a><a>E2</a></nav><article><h1>Vetra E2 review</h1><div class="price">£27,995 -
£34,500</div><div class="overall"><span class="num">7</span><span class="of">/10</span><span class="lbl">Overall rating</span></div><div class="author">by Neve Orton, 14 May 2024</div><nav class="page-nav"><ul><li><a
href="/car-reviews/vetra/e2">Overview</a></li><li><a href="/car-reviews/vetra/e2/driving">Driving</a></li><li><a href="/car-reviews/vetra/e2/interior">Interior</a></li><li><a
href="/car-reviews/vetra/e2/buying">Buying</a></li></ul></nav><div class="goodbad"><h3>Good stuff</h3><p>Rides well, charges quickly</p><h3>Bad stuff</h3><p>Small boot, slow screen</p></div><h2>Overview</h2><h3>What is
it?</h3><p>The E2 is Vetra's smallest electric hatch, and the first of its cars that you would buy with your own money.</p>$P<h3>What's the verdict?</h3><blockquote>A likeable small car that needs a bigger boot</blockquote><p>It
does the simple things properly, and it does not shout about them.</p></article><aside><h4>Rivals</h4><p>Pellow Spark 8/10</p><p>Oro Mini 6/10</p></aside></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (7.0, 10.0),
            "subs": {},
            "item": ("Vetra E2", "Product"),
            "pros": ["Rides well, charges quickly"],
            "cons": ["Small boot, slow screen"],
        },
    ),
]
