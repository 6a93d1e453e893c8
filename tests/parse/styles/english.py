"""English pages: newspapers, magazines, blogs, shops of opinion, each with markup of another kind."""

from __future__ import annotations

from tests.parse.styles.prose import BOOK, FILM, FOOD, GAME, GEAR, MUSIC, STAGE, Style, page

STYLES = [
    Style(
        "broadsheet with drawn stars",
        "https://morning.example/film/2023/oct/04/the-lantern-keepers-review-brothers-at-sea",
        page(
            "<header><nav><a href=/film>Film</a> <a href=/music>Music</a></nav></header><main><article>"
            "<a href=/tone/reviews>Review</a><h1>The Lantern Keepers review – brothers at sea find their voice</h1>"
            "<div data-component=star-rating><span class=star-full></span><span class=star-full></span>"
            "<span class=star-full></span><span class=star-full></span><span class=star-empty></span></div>"
            "<p class=standfirst>A dry comedy of repair that never raises its voice</p><address>Ada Roe</address>"
            "<figure><img src=/a.jpg alt='Two men on a boat'><figcaption>All at sea … the brothers in The Lantern Keepers. "
            "Photograph: Quay Pictures</figcaption></figure>$P</article></main>",
            title="The Lantern Keepers review – brothers at sea find their voice | Film | Morning",
            prose=FILM,
        ),
        {
            "page_type": "review",
            "item": ("The Lantern Keepers", "Movie"),
            "rating": (4, 5),
            "captions": [("All at sea … the brothers in The Lantern Keepers.", "Quay Pictures")],
        },
    ),
    Style(
        "games magazine with a score in a figure",
        "https://levels.example/articles/2024/harbour-of-lies-review",
        page(
            "<article><h1>Harbour of Lies Review</h1><p>By Bo Ray</p>$P<h2>A map that lies</h2>$P<h2>Verdict</h2>"
            "<p>A clever adventure that asks for patience and pays it back.</p>"
            "<figure class=review-score><span class=hexagon>8</span><figcaption>GREAT</figcaption></figure>"
            "<div class=pros-cons><h3>Pros</h3><ul><li>Clever puzzles</li><li>Exact controls</li></ul>"
            "<h3>Cons</h3><ul><li>Frame rate in the harbour</li></ul></div></article>",
            title="Harbour of Lies Review - Levels",
            prose=GAME,
        ),
        {
            "page_type": "review",
            "item": ("Harbour of Lies", "VideoGame"),
            "rating": (8, None),
            "pros": ["Clever puzzles", "Exact controls"],
            "cons": ["Frame rate in the harbour"],
            "verdict": "A clever adventure that asks for patience and pays it back.",
            "headings": ["A map that lies", "Verdict"],
        },
    ),
    Style(
        "film critic's site with icons and credits box",
        "https://aisle.example/reviews/the-lantern-keepers-2023",
        page(
            "<article><header><h4>Reviews</h4><h1>The Lantern Keepers</h1><span class='star-box'>"
            "<i class=icon-star-full></i><i class=icon-star-full></i><i class=icon-star-full></i><i class=icon-star-half></i>"
            "</span><p>Ann Lee <time datetime=2023-10-04>October 4, 2023</time></p></header>$P"
            "<aside class=cast-and-crew><h4>Film Credits</h4><p>The Lantern Keepers (2023)</p><p>Rated PG</p>"
            "<p>104 minutes</p><h5>Director</h5><ul><li>Mia Roe</li></ul></aside></article>",
            title="The Lantern Keepers movie review (2023) | Aisle",
            prose=FILM,
        ),
        {"page_type": "review", "item": ("The Lantern Keepers", "Movie"), "rating": (3.5, None)},
    ),
    Style(
        "culture site with a letter",
        "https://avenue.example/the-lantern-keepers-lets-silence-do-the-talking-1850",
        page(
            "<article><div class=kicker>Film Review</div><h1><i>The Lantern Keepers</i> lets silence do the talking</h1>"
            "<div class=review-box><div>B+</div><em>The Lantern Keepers</em><ul><li>Director: Mia Roe</li>"
            "<li>Cast: Al Poe, Ed Day</li><li>Runtime: 104 minutes</li></ul></div>"
            "<p>When <i>The Lantern Keepers</i> begins, nobody speaks.</p>$P</article>",
            title="The Lantern Keepers lets silence do the talking",
            prose=FILM,
        ),
        {"page_type": "review", "item": ("The Lantern Keepers", "Movie"), "rating": ("B+", None)},
    ),
    Style(
        "record reviews by artist and title",
        "https://grooves.example/reviews/albums/low-tide-counting-rain/",
        page(
            "<article><header><ul><li><a href=/artists/1>Low Tide</a></li></ul><h1>Counting Rain</h1>"
            "<ul><li>Pier Records</li><li>2024</li></ul><span class=score>7.8</span></header>"
            "<p>Genre: Rock</p><p>by: Cy Poe</p>$P</article>",
            title="Low Tide: Counting Rain Album Review | Grooves",
            prose=MUSIC,
        ),
        {"page_type": "review", "item": ("Counting Rain", "MusicAlbum"), "rating": (7.8, None)},
    ),
    Style(
        "music blog with a catalogue headline",
        "https://spins.example/2021/03/02/low-tide-counting-rain-2021/",
        page(
            "<article><h1>Low Tide – Counting Rain (2021)</h1>$P<p>Label: Pier Records</p></article>",
            title="Low Tide – Counting Rain (2021) | Spins",
            prose=MUSIC,
        ),
        {"page_type": "review", "item": ("Counting Rain", "MusicAlbum"), "rating": None},
    ),
    Style(
        "film blog with the year in brackets",
        "https://reelnotes.example/2019/05/the-lantern-keepers-2018.html",
        page(
            "<div class=post><h3 class='post-title'>The Lantern Keepers (2018)</h3><div class=post-body>$P"
            "<p><b>Rating: 7/10</b></p></div></div>",
            title="Reel Notes: The Lantern Keepers (2018)",
            prose=FILM,
        ),
        {"page_type": "review", "item": ("The Lantern Keepers", "Movie"), "rating": (7, 10)},
    ),
    Style(
        "book blog with particulars first",
        "https://shelf.example/book-review-the-unsent-letter-by-nora-vale/",
        page(
            "<article><h1>Book Review: The Unsent Letter by Nora Vale</h1><p>Publisher: Quay House<br>Pages: 212<br>"
            "ISBN: 978-0-306-40615-7</p>$P<p>My rating: ★★★★☆</p></article>",
            title="Book Review: The Unsent Letter by Nora Vale - Shelf",
            prose=BOOK,
        ),
        {"page_type": "review", "item": ("The Unsent Letter", "Book"), "rating": (4, 5)},
    ),
    Style(
        "theatre page",
        "https://stalls.example/reviews/three-chairs-harbour-theatre",
        page(
            "<main><h1>Three Chairs, Harbour Theatre review</h1><p>★★★★</p><p>Fri 4 Oct 2019</p>$P"
            "<p>Until 2 November, Harbour Theatre</p></main>",
            title="Three Chairs, Harbour Theatre review | Stalls",
            prose=STAGE,
        ),
        {"page_type": "review", "type": "TheaterEvent", "rating": (4, None)},
    ),
    Style(
        "restaurant column",
        "https://plates.example/food/restaurant-review-the-tin-spoon-dover",
        page(
            "<article><p>Restaurant review</p><h1>The Tin Spoon, Dover: ‘Bread worth the trip’ – restaurant review</h1>$P"
            "<p><strong>The Tin Spoon</strong>, 4 Quay Street, Dover. Starters £7-£9, mains £14-£22</p>"
            "<p>Food 8/10 Atmosphere 7/10 Service 9/10</p></article>",
            title="The Tin Spoon, Dover: ‘Bread worth the trip’ – restaurant review | Food",
            prose=FOOD,
        ),
        {
            "page_type": "review",
            "type": "Restaurant",
            "subs": {"Food": 8, "Atmosphere": 7, "Service": 9},
        },
    ),
    Style(
        "gadget review with box, bars and contents",
        "https://volts.example/reviews/speakers/hum-one",
        page(
            "<article><h1>Hum One review: a small speaker with a big voice</h1>"
            "<div class=jump-links><span>Jump to:</span><a href=#design>Design</a> <a href=#sound>Sound</a> "
            "<a href=#verdict>Should you buy it?</a></div>"
            "<p class=verdict-label>Our Verdict</p><p>Loud, light and cheap, with a slow charger you will learn to forgive.</p>"
            "<h3>For</h3><ul><li>Loud</li><li>Two days of battery</li></ul><h3>Against</h3><ul><li>Slow charger</li></ul>"
            "$P<h2 id=design>Design</h2>$P<h2 id=sound>Sound</h2>$P<ul><li>Sound score: 4.5/5</li>"
            "<li>Design score: 4/5</li></ul><h2 id=verdict>Should you buy it?</h2><p>Yes, if you own a balcony.</p></article>",
            title="Hum One review | Volts",
            prose=GEAR,
        ),
        {
            "page_type": "review",
            "item": ("Hum One", "Product"),
            "quick_links": ["Design", "Sound", "Should you buy it?"],
            "subs": {"Sound": 4.5, "Design": 4},
            "pros": ["Loud", "Two days of battery"],
            "cons": ["Slow charger"],
            "headings": ["Design", "Sound", "Should you buy it?"],
        },
    ),
    Style(
        "series recap with season and grade",
        "https://sofa.example/tv/reviews/the-night-ferry-season-2-review-1234/",
        page(
            "<article><h1>‘The Night Ferry’ Season 2 Review: Steady as She Goes</h1>$P<p>Grade: B-</p>"
            "<p><em>“The Night Ferry” premieres Friday, October 4 on Quay+.</em></p></article>",
            title="‘The Night Ferry’ Season 2 Review | Sofa",
            prose=FILM.replace("film", "series").replace("third act", "sixth episode"),
        ),
        {"page_type": "review", "item_within": "The Night Ferry", "type": "TVSeries", "rating": ("B-", None)},
    ),
    Style(
        "data says it all",
        "https://facts.example/a/8812",
        page(
            "<article><h1>Brothers, lamps and a boat</h1>$P</article>",
            title="Brothers, lamps and a boat",
            prose=FILM,
            head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"Review","author":'
            '{"@type":"Person","name":"Ann Lee"},"itemReviewed":{"@type":"Movie","name":"The Lantern Keepers",'
            '"dateCreated":"2023"},"reviewRating":{"@type":"Rating","ratingValue":"3.5","bestRating":"5"}}</script>',
        ),
        {"page_type": "review", "item": ("The Lantern Keepers", "Movie"), "rating": (3.5, 5)},
    ),
    Style(
        "microdata around the text",
        "https://micro.example/film/lantern",
        page(
            "<div itemscope itemtype='http://schema.org/Review'><h1 itemprop=name>The Lantern Keepers</h1>"
            "<span itemprop=itemReviewed itemscope itemtype='http://schema.org/Movie'><meta itemprop=name "
            "content='The Lantern Keepers'></span><div itemprop=reviewBody>$P</div>"
            "<span itemprop=reviewRating itemscope itemtype='http://schema.org/Rating'><span itemprop=ratingValue>8</span>/"
            "<span itemprop=bestRating>10</span></span></div>",
            title="The Lantern Keepers",
            prose=FILM,
        ),
        {"page_type": "review", "item": ("The Lantern Keepers", "Movie"), "rating": (8, 10)},
    ),
    Style(
        "plugin's box with criteria in bars",
        "https://press.example/2020/11/hum-one-speaker-review/",
        page(
            "<article class='post category-reviews'><h1 class=entry-title>Hum One Speaker Review</h1><div class=entry-content>"
            "$P<div class=review-wrapper><h5 class=review-title>Hum One</h5><ul class=review-list>"
            "<li><span>Design - 80%</span><span style='width:80%'></span></li>"
            "<li><span>Sound - 90%</span><span style='width:90%'></span></li></ul>"
            "<div class=review-total-wrapper><span class=review-total-box>85%</span><span>Review Score</span></div></div>"
            "</div></article>",
            title="Hum One Speaker Review - Press",
            prose=GEAR,
        ),
        {"page_type": "review", "type": "Product", "rating": (85, 100), "subs": {"Design": 80, "Sound": 90}},
    ),
    Style(
        "judgement in the headline, no word for review",
        "http://monthly.example/entertainment/archive/2018/10/the-lantern-keepers-is-a-very-quiet-comedy/5724/",
        page(
            "<article><h1><em>The Lantern Keepers</em> Is a Very Quiet Comedy</h1><p>By Ann Lee</p>"
            "<p>In <em>The Lantern Keepers</em> nobody hurries.</p>$P<p><em>The Lantern Keepers</em> stays.</p></article>",
            title="The Lantern Keepers Is a Very Quiet Comedy - Monthly",
            prose=FILM,
        ),
        {"page_type": "review", "item": ("The Lantern Keepers", "Movie"), "rating": None},
    ),
    Style(
        "car test drive",
        "https://torque.example/road-tests/heron-c4-first-drive",
        page(
            "<article><h1>Heron C4 2023 first drive: quiet at last</h1>$P<h2>What is it?</h2>$P<h2>What’s it like?</h2>$P"
            "<p>Rating: 4 out of 5</p></article>",
            title="Heron C4 2023 first drive review | Torque",
            prose=GEAR.replace("device", "car").replace("camera", "engine").replace("charger", "gearbox and brakes"),
        ),
        {
            "page_type": "review",
            "item_within": "Heron C4",
            "type": "Product",
            "rating": (4, 5),
            "headings": ["What is it?", "What’s it like?"],
        },
    ),
]
