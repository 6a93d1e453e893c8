"""Critics' pages whose captions, headings, names and points stand in forms of their own."""

from __future__ import annotations

from tests.parse.styles.prose import FILM, FOOD, GAME, GEAR, PROSE, STAGE, Style, filled

STYLES = [
    Style(
        "words of a verdict, stars spoken in a label",
        "https://gamesletter.example/kestrel-yard-review",
        filled(
            """<!doctype html><html lang="en"><head><title>Kestrel Yard review - a builder with a conscience | Gamesletter</title><meta property="og:title" content="Kestrel Yard review - a builder with a conscience"><meta name="description"
content="A scrapyard management game that makes you care about every rivet."></head><body><div id="top"><a href="#content" class="skip">Skip to content</a><a href="/"><img alt="Gamesletter" src="/logo.svg"></a><ul><li><a
href="/reviews">Reviews</a></li><li><a href="/archive/best-of">Best games</a></li></ul></div><article class="article"><div class="article_header"><div class="breadcrumbs"><a href="/">Home</a> <a
href="/reviews">Reviews</a></div><h1 class="title">Kestrel Yard review - a builder with a conscience</h1><p class="strapline">Rust in peace.</p><figure class="headline_image_wrapper"><img src="/k.jpg" alt="A crane lifts a car in
Kestrel Yard"><figcaption>Image credit: Moth &amp; Mallet</figcaption></figure><div class="author"><span>Review by <a href="/authors/ines-harrow">Ines Harrow</a> Contributor</span></div><div class="published_at">Published on <time
datetime="2024-05-02T08:00:00+00:00">May 2, 2024</time></div></div><div class="article_body"><div class="article_body_content"><section class="synopsis">A scrapyard management game that makes you care about every
rivet.</section><p>The first car I crushed in Kestrel Yard belonged to a woman called Orla, and I know this because her shopping list was still in the glovebox.</p>$P <figure><img src="/k2.jpg" alt="The yard at
dusk"><figcaption>Dusk is when the buyers come. | <span class="credit">Image credit: Moth &amp; Mallet/Gamesletter</span></figcaption></figure>$P <div class="aside"><h2>Kestrel Yard accessibility options</h2><p>Text size,
remappable keys, three colour filters, no fail mode.</p></div><p>By the end I had stopped crushing anything at all, which the game allows, and even rewards.</p><p><em>A copy of Kestrel Yard was provided for review by Moth &amp;
Mallet.</em></p></div><div class="review_rating"><span class="stars" aria-label="4 out of 5 stars"><svg></svg><svg></svg><svg></svg><svg></svg><svg class="off"></svg></span></div></div><section class="recommended"><h2>Read
next</h2><ul><li><a href="/sleet-review">Sleet review</a> <span aria-label="2 out of 5 stars"></span></li><li><a href="/orchid">Orchid Road review</a> <span aria-label="5 out of 5 stars"></span></li></ul></section></article><div
id="comments"><h2>Comments 21</h2><p>TomB: 10/10 from me!</p></div></body></html>""",
            GAME,
        ),
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {},
            "item": ("Kestrel Yard", "VideoGame"),
            "headings": ["Kestrel Yard accessibility options"],
            "captions": [(None, "Moth & Mallet"), ("Dusk is when the buyers come.", "Moth & Mallet/Gamesletter")],
        },
    ),
    Style(
        "stars drawn, spoken for those who hear",
        "https://www.thecourant.example/stage/2024/mar/08/the-salt-daughter-review-harbour-theatre",
        filled(
            """<!doctype html><html lang="en"><head><title>The Salt Daughter review – a drowned house gives up its dead | Theatre | The Courant</title><meta property="og:title" content="The Salt Daughter review – a drowned house gives up its
dead"><meta property="article:section" content="Stage"></head><body><div class="dcr-top"><a href="#maincontent">Skip to main content</a></div><main><div data-gu-name="title"><a href="/stage/theatre">Theatre</a></div><div
data-gu-name="headline"><h1 class="dcr-u0152o">The Salt Daughter review – a drowned house gives up its dead</h1><div class="dcr-stars"><span aria-hidden="true"><svg width="18"><path
d="M1"/></svg></span><span><svg></svg></span><span><svg></svg></span><span class="empty"><svg></svg></span><span class="empty"><svg></svg></span><p class="dcr-hidden">3 out of 5 stars.</p></div></div><div
data-gu-name="standfirst"><p><strong>Harbour theatre, Bristol</strong><br>Ruth Okoro's play about three sisters and a flood is best when nobody speaks</p></div><address aria-label="Contributor info"><a rel="author"
href="/profile/mark-tully">Mark Tully</a></address><div class="dcr-date">Fri 8 Mar 2024 12.30 GMT</div><figure id="main-media"><img alt="Pressing … Anna Wray in The Salt Daughter." src="m.jpg"><figcaption><span>Pressing … Anna
Wray in The Salt Daughter.</span> Photograph: Lewis Dane</figcaption></figure><div id="maincontent" class="article-body"><p>Water runs down the back wall of the Harbour theatre for two hours, and by the interval you have stopped
hearing it. That is the trick of Ruth Okoro's new play.</p>$P<ul><li><p>At <a href="#">Harbour theatre, Bristol</a>, until 30 March</p></li></ul></div><div class="dcr-topics"><h3>Explore more on these topics</h3><ul><li><a
href="/stage/theatre">Theatre</a></li><li><a href="/tone/reviews">reviews</a></li></ul></div><section><h2>More on this story</h2><ul><li><a href="/s/2">Low Lamp review – ★★★★★ a wonder</a></li><li><a href="/s/3">Hedge review – two
stars</a></li></ul></section></main></body></html>""",
            STAGE,
        ),
        {
            "page_type": "review",
            "rating": (3.0, 5.0),
            "subs": {},
            "item": ("The Salt Daughter", "TheaterEvent"),
            "captions": [("Pressing … Anna Wray in The Salt Daughter.", "Lewis Dane")],
        },
    ),
    Style(
        "quick links, a card of the film and one of the verdict",
        "https://frameburst.example/low-lamp-review/",
        filled(
            """<!doctype html><html lang="en"><head><title>'Low Lamp' Review: Two Nurses, One Night</title><meta property="og:title" content="'Low Lamp' Review: Two Nurses, One Night"></head><body class="article-review"><main><article><header
class="article-header"><ul class="breadcrumb"><li><a href="/movie-reviews/">Movie Reviews</a></li></ul><h1 class="article-header-title">'Low Lamp' Review: Two Nurses, One Night</h1><div class="heading_meta"><div
class="w-author">By <a class="author" href="/author/t">Teo Marchetti</a></div><div>Published <time datetime="2024-03-22T18:00:00Z">Mar 22, 2024</time></div><div class="editor">Edited by <a>Ann Rook</a></div></div></header><div
class="heading_image"><figure><img src="l.jpg" alt="Nurse Ida holding a lamp in Low Lamp"><figcaption class="body-img-caption">Image via Cold Harbour</figcaption></figure></div><div class="emaki-custom-block"><div
class="w-quick-links"><h4>Quick Links</h4><ul><li><a href="#what-is-low-lamp-about">What Is 'Low Lamp' About?</a></li><li><a href="#the-two-leads-carry-the-night">The Two Leads Carry the Night</a></li></ul></div></div><div
class="content-block-regular"><p>Hospitals at night are the cheapest haunted houses there are. 'Low Lamp' knows this and spends its money on faces instead.</p><h2 id="what-is-low-lamp-about">What Is 'Low Lamp' About?</h2>$P<div
class="display-card"><h5>Low Lamp</h5><div class="rating-label">R</div><div>Drama</div><div class="user-rating">8.6 (204)</div><button>Rate</button><dl><dt>Release Date</dt><dd>March 22, 2024</dd><dt>Runtime</dt><dd>97
Minutes</dd><dt>Director</dt><dd>Ursel Amt</dd></dl></div><h2 id="the-two-leads-carry-the-night">The Two Leads Carry the Night</h2>$P <div class="review-card"><h5>'Low Lamp' Review</h5><p>Two superb leads keep a modest ghost story
burning.</p><div class="w-rating"><span class="rating-num">7</span>/10</div><div class="pros"><h6>Pros</h6><ul><li>Ida Crane's face</li></ul></div><div class="cons"><h6>Cons</h6><ul><li>An ending from a
drawer</li></ul></div></div><p><em>'Low Lamp' is in theaters now.</em></p></div></article><section class="related"><h3>Recommended</h3><a>'Tern' Review: 4/10</a></section></main></body></html>""",
            FILM,
        ),
        {
            "page_type": "review",
            "rating": (7.0, 10.0),
            "subs": {},
            "item": ("Low Lamp", "Movie"),
            "headings": ["What Is 'Low Lamp' About?", "The Two Leads Carry the Night"],
            "captions": [(None, "Cold Harbour")],
            "pros": ["Ida Crane's face"],
            "cons": ["An ending from a drawer"],
            "quick_links": ["What Is 'Low Lamp' About?", "The Two Leads Carry the Night"],
        },
    ),
    Style(
        "credit behind dots, film rated R",
        "https://www.morningpost.example/2023/11/09/movies/quarry-road-review.html",
        filled(
            """<!doctype html><html lang="en"><head><title>‘Quarry Road’ Review: Stone by Stone - The Morning Post</title><meta property="og:title" content="‘Quarry Road’ Review: Stone by Stone"><meta property="article:section"
content="Movies"></head><body><div id="app"><main id="site-content"><article id="story" class="css-1vxca1d"><header class="css-1n"><p><a href="/reviews">Critic’s Pick</a></p><h1 class="css-88wicj" data-testid="headline">‘Quarry
Road’ Review: Stone by Stone</h1><p id="article-summary">A mason and her son rebuild a wall, and not much else, in Per Lindhal’s patient drama.</p><figure><img alt="A woman in a hat stands before a stone wall."
src="q.jpg"><figcaption data-testid="photoviewer-children-caption"><span class="css-jevhma">Ana Velt in “Quarry Road,” directed by Per Lindhal.</span><span class="css-1u46b8y"><span
class="css-1ly73wi">Credit...</span><span>Northline Pictures</span></span></figcaption></figure><p class="css-byline">By <a href="/by/jean-abbott">Jean Abbott</a></p><time datetime="2023-11-09T12:00:00-05:00">Nov. 9,
2023</time><dl class="movie-info"><dt>Quarry Road</dt><dd>Post Critic’s Pick</dd><dt>Directed by</dt><dd>Per Lindhal</dd><dt>Genre</dt><dd>Drama</dd><dt>Rating</dt><dd>R</dd><dt>Running Time</dt><dd>1h
51m</dd></dl></header><section name="articleBody"><p>Walls in movies usually fall. In “Quarry Road,” a small, stubborn picture from Per Lindhal, one goes up, and it takes the whole running time.</p>$P <p
class="footer"><strong>Quarry Road</strong><br>Rated R for language. Running time: 1 hour 51 minutes. In theaters.</p></section><p>A version of this article appears in print on Nov. 10, 2023, Section C, Page
6.</p></article></main></div></body></html>""",
            FILM,
        ),
        {
            "page_type": "review",
            "rating": None,
            "item": ("Quarry Road", "Movie"),
            "captions": [("Ana Velt in “Quarry Road,” directed by Per Lindhal.", "Northline Pictures")],
        },
    ),
    Style(
        "credit in small print",
        "https://www.ojornal.example/2024/03/15/culturaipsilon/critica/filha-sal-2083",
        filled(
            """<!doctype html><html lang="pt-PT"><head><title>A filha do sal: água até ao pescoço | Crítica | O Jornal</title></head><body><article><div class="kicker">Crítica <span>Teatro</span></div><h1>A filha do sal: água até ao
pescoço</h1><div class="blurb">A peça de Ruth Okoro chega ao Porto numa encenação que confia no silêncio.</div><div class="rating" data-rating="4"><i class="i-star on" aria-hidden="true"></i><i class="i-star on"></i><i
class="i-star on"></i><i class="i-star on"></i><i class="i-star"></i></div><address class="byline"><a rel="author" href="/autor/rita">Rita Lobo</a></address><time datetime="2024-03-15T07:03:00">15 de Março de 2024,
7:03</time><figure><img src="f.jpg" alt=""><figcaption>Anna Wray n' <em>A filha do sal</em> <small>Nuno Prata</small></figcaption></figure><div class="story__body"><p>A água corre pela parede do fundo durante duas horas, e ao
intervalo já ninguém a ouve. É esse o truque da nova encenação.</p>$P</div></article><section><h2>Ler mais</h2><a>Sebe: duas estrelas</a></section></body></html>""",
            PROSE["pt"],
        ),
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {},
            "captions": [("Anna Wray n' A filha do sal", "Nuno Prata")],
        },
    ),
    Style(
        "like and dislike beside the score",
        "https://www.netdesk.example/tech/mobile/oriel-phone-7-review-the-safe-choice/",
        filled(
            """<!doctype html><html lang="en"><head><title>Oriel Phone 7 Review: The Safe Choice - NetDesk</title></head><body><div class="c-pageArticle"><div class="c-head_kicker"><a href="/tech/mobile/">Mobile</a></div><h1
class="c-contentHeader_headline">Oriel Phone 7 Review: The Safe Choice</h1><p class="c-contentHeader_description">It does everything well and nothing for the first time.</p><div class="c-globalAuthor">Written by <a
href="/profiles/pdunne/">Pat Dunne</a> Managing Editor <br>Reviewed by <a href="/profiles/kk/">Kit Kellner</a></div><time>Sept. 30, 2023 5:00 a.m. PT</time><div class="c-reviewCard"><div class="c-reviewCard_score"><div
class="c-reviewCard_rating">7.9<span>/ 10</span></div><span class="scoreLabel">SCORE</span></div><h3>Oriel Phone 7</h3><div>Buy from <a>$799 at ShopEx</a></div><div class="c-reviewCard_pros"><h4>Like</h4><ul><li>Bright
display</li><li>Seven years of updates</li></ul></div><div><h4>Don't like</h4><ul><li>Weak telephoto</li></ul></div></div><div class="c-shortcodeArticle"><p>Oriel's phones used to be odd. The Phone 7 is not, and the company seems
to be relieved about it.</p>$P <div class="c-shortcodeImage"><img alt="Oriel Phone 7 back" src="o.jpg"><div class="c-shortcodeImage_meta"><p class="c-shortcodeImage_caption">The Phone 7's back is matte glass.</p><span
class="c-shortcodeImage_credit">Pat Dunne/NetDesk</span></div></div><h2>Cameras that keep up</h2>$P<h2>Oriel Phone 7 specs vs. Phone 6</h2><table><tr><th></th><th>Phone 7</th><th>Phone 6</th></tr><tr><td>Display</td><td>6.2
inches</td><td>6.1 inches</td></tr><tr><td>Price</td><td>$799</td><td>$749</td></tr></table></div></div><aside><h3>See also</h3><a href="/x">Best Phones of 2023</a></aside></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (7.9, 10.0),
            "subs": {},
            "item": ("Oriel Phone 7", "Product"),
            "headings": ["Cameras that keep up", "Oriel Phone 7 specs vs. Phone 6"],
            "captions": [("The Phone 7's back is matte glass.", "Pat Dunne/NetDesk")],
            "pros": ["Bright display", "Seven years of updates"],
            "cons": ["Weak telephoto"],
        },
    ),
    Style(
        "contents of in-page links",
        "https://www.toolsguide.example/reviews/brandt-vac-9",
        filled(
            """<!doctype html><html lang="en"><head><title>Brandt Vac 9 review: the quiet one | Tool's Guide</title><meta property="og:title" content="Brandt Vac 9 review: the quiet one"></head><body><article><header><h1>Brandt Vac 9 review: the
quiet one</h1><p class="strapline">A cordless vacuum you can use during a phone call</p><div class="byline">By <a href="/author/lotte">Lotte Karsh</a> last updated <time datetime="2024-04-02">April 2,
2024</time></div></header><div class="verdict"><p class="verdict-title">Tool's Guide Verdict</p><p>The Brandt Vac 9 is the quietest cordless we have tested, and it picks up nearly everything. The bin is small.</p><div
class="pros"><h4>Pros</h4><ul><li>+ Very quiet</li><li>+ Strong on carpet</li></ul></div><div class="cons"><h4>Cons</h4><ul><li>- Small bin</li></ul></div></div><p class="why-trust">Why you can trust Tool's Guide. Our writers
spend hours testing products. <a href="/how">Find out more</a>.</p><div class="table-of-contents" data-toc><ul><li><a href="#specs">Specs</a></li><li><a href="#design">Design</a></li><li><a
href="#performance">Performance</a></li><li><a href="#bottom-line">Bottom Line</a></li></ul></div><div id="article-body"><p>I do my best vacuuming while complaining to my sister on the phone. Until now, she has heard only the
vacuum.</p><h2 id="specs">Brandt Vac 9 review: Specs</h2><table><tr><th>Price</th><td>$449</td></tr><tr><th>Weight</th><td>6.2 pounds</td></tr><tr><th>Bin</th><td>0.4 liters</td></tr></table><h2 id="design">Brandt Vac 9 review:
Design</h2>$P<h2 id="performance">Brandt Vac 9 review: Performance</h2>$P<table><caption>Test results</caption><tr><th>Surface</th><th>Score out of
5</th></tr><tr><td>Carpet</td><td>4.6</td></tr><tr><td>Tile</td><td>4.8</td></tr></table><h2 id="bottom-line">Brandt Vac 9 review: Bottom Line</h2>$P</div></article><aside><h3>Today's best deals</h3><p>$449
ShopEx</p></aside></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": None,
            "item": ("Brandt Vac 9", "Product"),
            "headings": [
                "Brandt Vac 9 review: Specs",
                "Brandt Vac 9 review: Design",
                "Brandt Vac 9 review: Performance",
                "Brandt Vac 9 review: Bottom Line",
            ],
            "pros": ["Very quiet", "Strong on carpet"],
            "cons": ["Small bin"],
            "verdict": "The Brandt Vac 9 is the quietest cordless we have tested, and it picks up nearly everything. The bin is small.",
            "quick_links": ["Specs", "Design", "Performance", "Bottom Line"],
        },
    ),
    Style(
        "three marks at the end",
        "https://www.cityledger.example/food/restaurants/review-fennel-and-ash-dockside",
        filled(
            """<!doctype html><html lang="en"><head><title>Fennel &amp; Ash, Dockside: 'The lamb is worth the ferry' – restaurant review | City Ledger</title></head><body><main><a href="/food/restaurants">Restaurants</a><h1>Fennel &amp; Ash,
Dockside: ‘The lamb is worth the ferry’ – restaurant review</h1><p class="standfirst">A fire, eleven tables and a chef who knows when to stop</p><p class="byline">By <a rel="author" href="/by/greg">Greg Oxley</a></p><p><time
datetime="2022-05-20">20 May 2022</time></p><figure><img src="f.jpg" alt="The dining room"><figcaption>‘Eleven tables and a fire’: the dining room at Fennel &amp; Ash. Photograph: Sina Rau/City Ledger</figcaption></figure><div
class="body"><p><strong>Fennel &amp; Ash</strong>, 4 Rope Walk, Dockside (020 5550 0112). Small plates £8-£14, large £19-£28, wines from £27</p><p>You cross the water to get to Fennel &amp; Ash, and by the time you have been
handed bread you have forgiven the boat.</p>$P<p>The lamb arrives in its own fat, the beans beneath it have been to school, and the bill for two was £94.</p><p><strong>Food</strong> 8/10<br><strong>Atmosphere</strong>
7/10<br><strong>Service</strong> 9/10</p></div><p class="news-bites"><strong>News bites</strong></p><p>A second branch of Tallow opens in June.</p></main></body></html>""",
            FOOD,
        ),
        {
            "page_type": "review",
            "rating": None,
            "subs": {"Food": 8.0, "Atmosphere": 7.0, "Service": 9.0},
            "item": ("Fennel & Ash", "Restaurant"),
            "captions": [("‘Eleven tables and a fire’: the dining room at Fennel & Ash.", "Sina Rau/City Ledger")],
        },
    ),
    Style(
        "stars as list items, next theatre below",
        "https://www.cityhours.example/london/theatre/the-copper-bell-review",
        filled(
            """<!doctype html><html lang="en-GB"><head><title>The Copper Bell | Theatre in London</title><meta property="og:title" content="The Copper Bell review"></head><body><main><div class="_crumb"><a href="/london">London</a><a
href="/london/theatre">Theatre</a></div><header><h1 data-testid="content-title_testID">The Copper Bell</h1><ul class="_tags"><li>Theatre, Drama</li><li>Old Vestry, Southwark</li><li>Recommended</li></ul><div class="_starsWrap"
aria-hidden="false"><span class="sr-only">4 out of 5 stars</span><ul><li class="_on"></li><li class="_on"></li><li class="_on"></li><li class="_on"></li><li class="_off"></li></ul></div><div><a
href="/about/profile/andrzej">Andrzej Lake</a></div><time datetime="2024-01-19">Friday 19 January 2024</time></header><div class="_img"><img src="cb.jpg" alt="The Copper Bell, Old Vestry"><p class="_caption">Photo: Marc
Benn</p></div><section><h2>City Hours says</h2><div class="_body"><p>A bell is cast on stage during The Copper Bell, and you should sit back from it. Ida Sorrel's new play for the Old Vestry is a hot, noisy, tender
thing.</p>$P</div></section><section class="_details"><h2>Details</h2><dl><dt>Address</dt><dd>Old Vestry, 12 Bell Lane</dd><dt>Price:</dt><dd>£10-£42.50. Runs 2hr</dd></dl></section><section><h2>You may also
like</h2><article><h3><a href="/london/theatre/hedge">Hedge</a></h3><span class="sr-only">2 out of 5 stars</span></article></section></main></body></html>""",
            STAGE,
        ),
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {},
            "item": ("The Copper Bell", "TheaterEvent"),
            "headings": ["City Hours says"],
            "captions": [(None, "Marc Benn")],
        },
    ),
    Style(
        "review index of pages, award and percent",
        "https://www.shutterbench.example/reviews/halden-z3-review",
        filled(
            """<!doctype html><html lang="en"><head><title>Halden Z3 review: Shutterbench</title></head><body><div class="breadcrumbs"><a href="/">Home</a> <a href="/reviews">Reviews</a></div><h1 class="articleTitle">Halden Z3 review</h1><div
class="byline">Published Feb 9, 2024 | <a href="/members/rb">Rosa Bligh</a></div><div class="reviewMenu"><div class="label">Review index</div><ol><li><a href="/reviews/halden-z3-review/1">Introduction</a></li><li><a
href="/reviews/halden-z3-review/2">What's new</a></li><li><a href="/reviews/halden-z3-review/3">Image quality</a></li><li><a href="/reviews/halden-z3-review/4">Conclusion</a></li></ol></div><div class="articleBody"><div
class="scoreBox"><div class="award">Gold Award</div><div class="score">90%</div><div class="caption">Overall score</div></div><p>The Halden Z3 is a 33 megapixel full-frame camera that costs as much as a used car and is nearly as
heavy.</p><h3>Key specifications</h3><ul><li>33MP BSI sensor</li><li>10 fps burst</li><li>4K/60p video</li></ul>$P<h3>How it compares</h3><table><tr><th></th><th>Halden Z3</th><th>Corvo
A7</th></tr><tr><td>MSRP</td><td>$2,499</td><td>$2,299</td></tr><tr><td>Weight</td><td>705 g</td><td>650 g</td></tr></table><div class="goodbad"><div><h4>What we like</h4><ul><li>Superb detail</li></ul></div><div><h4>What we
don't</h4><ul><li>Heavy body</li></ul></div></div></div></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (90.0, 100.0),
            "subs": {},
            "item": ("Halden Z3", "Product"),
            "pros": ["Superb detail"],
            "cons": ["Heavy body"],
            "quick_links": ["Introduction", "What's new", "Image quality", "Conclusion"],
        },
    ),
    Style(
        "icons behind a label",
        "https://www.tiltmag.example/film/the-ash-orchard-review-marta-kohl/",
        filled(
            """<!doctype html><html lang="en-US"><head><title>‘The Ash Orchard’ Review: Marta Kohl’s Slow Harvest</title></head><body><div class="td-main-content-wrap"><article><span class="kicker">Film</span><h1>‘The Ash Orchard’ Review: Marta
Kohl’s Slow Harvest</h1><p class="dek">The film is at its best when it watches hands at work.</p><div class="td-post-author-name">by <a href="/author/pat">Pat Brannock</a></div><time class="entry-date">February 2,
2024</time><figure><img src="a.jpg" alt="The Ash Orchard"><figcaption>Photo: Strand &amp; Fold</figcaption></figure><div class="td-post-content"><p>An orchard burns in the first shot of <em>The Ash Orchard</em>, and Marta Kohl
spends two hours on what is planted in its place.</p>$P<p><strong>Score:</strong> <i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star-half-o"></i></p><p><strong>Cast:</strong> Lena
Ost, Karl Wede&nbsp; <strong>Director:</strong> Marta Kohl&nbsp; <strong>Distributor:</strong> Strand &amp; Fold&nbsp; <strong>Running Time:</strong> 124 min&nbsp; <strong>Rating:</strong> NR&nbsp; <strong>Year:</strong>
2023</p></div></article><div class="donate"><p>If you can, please consider supporting Tilt.</p></div></div></body></html>""",
            FILM,
        ),
        {
            "page_type": "review",
            "rating": (3.5, None),
            "subs": {},
            "item": ("The Ash Orchard", "Movie"),
            "captions": [(None, "Strand & Fold")],
        },
    ),
    Style(
        "hashed scores with rows",
        "https://droidfield.example/oriel-fold-2-review-3400112/",
        filled(
            """<!doctype html><html lang="en"><head><title>Oriel Fold 2 review: Bend it like it is 2024</title></head><body><main><article><h1>Oriel Fold 2 review: Bend it like it is 2024</h1><p class="sub">The crease is gone. So is your
money.</p><div>By <a href="/author/ryo">Ryo Hallam</a> • May 2, 2024</div><div class="d_verdict"><div class="d_v_head"><img src="f.jpg"><div><h3>Oriel Fold 2</h3><span>MSRP: $1,799.00</span></div></div><div class="d_v_text">A
superb folding screen in a body that still weighs too much.</div></div><div class="d_cols"><div><div class="d_h">What we like</div><div>Crease all but gone</div><div>Bright outer screen</div></div><div><div class="d_h">What we
don't like</div><div>Heavy</div></div></div><p>I dropped the Fold 2 in the first hour, which is the sort of test that no lab will do for you.</p>$P<h2>Is the Oriel Fold 2 worth buying?</h2>$P<div class="d_scores"><div
class="d_total"><svg></svg><span>8.1</span><small>/10</small></div><div class="d_row"><span>Design</span><span>9/10</span></div><div class="d_row"><span>Battery</span><span>7/10</span></div><div
class="d_row"><span>Value</span><span>6/10</span></div></div><h2>Oriel Fold 2 review: FAQ</h2><p><strong>Does it float?</strong> No.</p></article></main></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (8.1, 10.0),
            "subs": {"Design": 9.0, "Battery": 7.0, "Value": 6.0},
            "item": ("Oriel Fold 2", "Product"),
            "pros": ["Crease all but gone", "Bright outer screen"],
            "cons": ["Heavy"],
            "verdict": "A superb folding screen in a body that still weighs too much.",
        },
    ),
]
