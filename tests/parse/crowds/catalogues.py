"""More catalogues, app stores and recipes in English."""

from __future__ import annotations

from tests.parse.crowds.people import Crowd
from tests.parse.crowds.voices import (
    BUYERS,
    ENGLISH,
)

CROWDS = (
    Crowd(
        name="anilist",
        url="https://myanishelf.example/anime/771/Kitsune_Post/reviews",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1 class="title-name"><strong>Kitsune Post</strong></h1><div '
            'class="score-label score-8">8.12</div><div>scored by 45,019 users</div><h2>Reviews</h2><div '
            'class="filters"><a href="?sort=suggested">Suggested</a><a href="?sort=newest">Newest</a></div>'
        ),
        row=(
            '<div class="review-element js-review-element"><div class="thumbbody mt8"><div class="thumb"><a '
            'href="/profile/u{n}"><img></a></div><div class="body"><div class="update_at" title="{day} '
            '07:55">{short}</div><div class="username"><a href="/profile/u{n}">{who}</a></div><div '
            'class="tags"><div class="tag recommended">Recommended</div></div><div class="text">{lines}<span '
            'class="js-visible">...</span></div><div class="rating mt20 mb20 js-hidden">Reviewer’s Rating: '
            '<span class="num">{ten}</span></div><div class="bottom-navi"><a '
            'href="/reviews.php?id=55{n}">read more</a><div class="icon-reaction"><span '
            'class="num">{n}</span> Nice</div></div></div></div></div>'
        ),
        after=(
            '<a href="/anime/771/Kitsune_Post/reviews?p=2" class="ga-click">More Reviews</a></div><footer><a '
            'href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        best=10,
        average=(8.12, 10, 45019),
        onward="/anime/771/Kitsune_Post/reviews?p=2",
        but=("ends",),
    ),
    Crowd(
        name="rateyrmusic",
        url="https://ratethistune.example/release/album/low_tide/counting_rain/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><div class="album_title">Counting Rain<span> By <a '
            'class="artist" href="/artist/low_tide">Low Tide</a></span></div><table class="album_info"><tr>'
            '<th>Rating</th><td><span class="avg_rating"> 3.61 </span> / <span class="max_rating">'
            '<span>5.0</span></span> from <span class="num_ratings"><b><span>2,904</span></b> ratings</span>'
            '</td></tr></table><div class="section_reviews"><div class="release_page_header"><h2>41 '
            "Reviews</h2></div>"
        ),
        row=(
            '<div class="review" id="review_{n}"><div class="review_header"><span class="review_date"><a '
            'href="/rating/{n}">{short}</a></span> <span class="review_user"><a class="user" '
            'href="/~u{n}">{who}</a></span> <span class="review_rating"><img class="rating" '
            'src="/{ten}m.png" alt="{five} stars" title="{five} stars"></span></div><div class="review_body">'
            '<span class="rendered_text">{lines}</span></div><div class="review_footer"><a '
            'href="#">Published</a> <span>{n} helpful</span></div></div>'
        ),
        after=(
            '<span class="navspan"><span class="navlinkcurrent">1</span><a class="navlinknum" '
            'href="/release/album/low_tide/counting_rain/reviews/2/">2</a><a class="navlinknext" '
            'href="/release/album/low_tide/counting_rain/reviews/2/">&gt;&gt;</a></span></div><footer><a '
            'href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        average=(3.61, 5, 2904),
        onward="/release/album/low_tide/counting_rain/reviews/2/",
        but=("onward",),
    ),
    Crowd(
        name="discs",
        url="https://www.discbin.example/release/4412-Low-Tide-Counting-Rain",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Low Tide – Counting Rain</h1><ul><li>Avg Rating: 4.2 / '
            '5</li><li>Ratings: 88</li></ul><section id="release-reviews"><h2>Reviews</h2><ul>'
        ),
        row=(
            '<li class="review_1a2b"><div class="avatar_x"></div><div class="main_y"><div class="meta_z"><a '
            'href="/user/{n}">{who}</a> <time datetime="{day}T08:00:00.000Z" title="{written}">2 years '
            'ago</time></div><div class="rating_q"><span role="img" aria-label="Rated {five} of 5"><svg>'
            "</svg><svg></svg><svg></svg><svg></svg><svg></svg></span></div><div "
            'class="markup_m">{lines}</div><div class="act_n"><button>reply</button><span>{n} people found '
            "this helpful</span></div></div></li>"
        ),
        after=(
            '</ul></section><footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a '
            'href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        average=(4.2, 5, 88),
    ),
    Crowd(
        name="albyear",
        url="https://www.albumchart.example/album/77-counting-rain/user-reviews/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><div class="albumHeadline"><h1>Low Tide - Counting Rain</h1>'
            '</div><div class="albumUserScoreBox"><div class="heading">User Score</div><div '
            'class="albumUserScore"><a title="74.21">74</a></div><div class="text numReviews">Based on '
            "<strong>512</strong> ratings</div></div><h2>Most Popular User Reviews</h2>"
        ),
        row=(
            '<div class="albumReviewRow"><div class="albumReviewHeader"><div class="albumReviewImage"><img>'
            '</div><div class="userReviewName"><a href="/user/u{n}/">{who}</a></div></div><div '
            'class="ratingBlock"><div class="rating">{hundred}</div><div class="ratingBar green"><div '
            'class="green" style="width:{hundred}%"></div></div></div><div class="albumReviewText '
            'user">{paragraphs}</div><div class="albumReviewLinks"><div class="review_date" title="{day} '
            '10:11:12">{short}</div><div class="review_likes"><a>{n}</a></div></div></div>'
        ),
        after=(
            '<div class="pageSelectRow"><div class="pageSelectSmall current">1</div><a '
            'href="/album/77-counting-rain/user-reviews/?p=2"><div class="pageSelect">Next</div></a></div>'
            '<footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © '
            "2022</footer>"
        ),
        people=ENGLISH,
        best=100,
        average=(74, 100, 512),
        onward="/album/77-counting-rain/user-reviews/?p=2",
    ),
    Crowd(
        name="boards",
        url="https://boardtable.example/boardgame/331/gull-and-anchor/ratings",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1><a href="/boardgame/331/gull-and-anchor">Gull and '
            "Anchor</a> (2018)</h1><div>7.3 average, 3.1K ratings</div><h2>Ratings &amp; Comments</h2><table "
            'class="forum_table"><tr><th>User</th><th>Rating</th><th>Comment</th></tr>'
        ),
        row=(
            '<tr><td><div class="avatarblock"><a href="/user/{n}">{who}</a></div></td><td><div '
            'class="rating-angular"><span>{ten}</span></div></td><td class="comment-body">{lines}</td></tr>'
        ),
        after=(
            '</table><div class="pagination"><a href="?pageid=1">1</a> <a href="?pageid=2">2</a> <a '
            'href="?pageid=2" title="next page">»</a></div><footer><a href="/about">About</a> <a '
            'href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        average=(7.3, 10, None),
        best=10,
        onward="?pageid=2",
    ),
    Crowd(
        name="appl",
        url="https://apps.orchardstore.example/gb/app/tide-clock/id44?see-all=reviews",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Tide Clock</h1><h2>Ratings and Reviews</h2><div '
            'class="we-customer-ratings__averages"><span '
            'class="we-customer-ratings__averages__display">4.6</span> out of 5</div><div '
            'class="we-customer-ratings__count">12.3K Ratings</div>'
        ),
        row=(
            '<div class="we-customer-review lockup"><figure class="we-star-rating" aria-label="{five} out of '
            '5"><span class="we-star-rating-stars we-star-rating-stars-{five}"></span></figure><div '
            'class="we-customer-review__header"><span class="we-truncate '
            'we-customer-review__user">{who}</span><span class="we-customer-review__separator">, </span>'
            '<time datetime="{day}T07:00:00.000Z" class="we-customer-review__date">{slashed}</time></div><h3 '
            'class="we-truncate we-customer-review__title">{title}</h3><blockquote class="we-truncate '
            'we-customer-review__body"><p>{lines}</p></blockquote></div>'
        ),
        after=(
            '<footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        average=(4.6, 5, 12300),
    ),
    Crowd(
        name="playful",
        url="https://play.droidstore.example/store/apps/details?id=org.tide",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Tide Clock</h1><div itemprop="starRating"><div '
            'aria-label="Rated 4.1 stars out of five stars">4.1star</div></div><div>88.1K reviews</div>'
            "<header><h2>Ratings and reviews</h2></header>"
        ),
        row=(
            '<div class="EGFGHd"><header class="c1bOId" data-review-id="5{n}a"><div class="YNR7H"><div '
            'class="gSGphe"><img alt=""><div class="X5PpBb">{who}</div></div><button>more_vert</button></div>'
            '<div class="Jx4nYe"><div aria-label="Rated {five} stars out of five stars" role="img" '
            'class="iXRFPc"><span class=Z1Dz7b><svg></svg></span><span class=Z1Dz7b><svg></svg></span><span '
            "class=Z1Dz7b><svg></svg></span><span class=Z1Dz7b><svg></svg></span><span class=Z1Dz7b><svg>"
            '</svg></span></div><span class="bp9Aid">{written}</span></div></header><div '
            'class="h3YV2d">{text}</div><div><div class="AJTPZc">{n} people found this review helpful</div>'
            '</div><div class="T6E0ze"><div>Did you find this helpful?</div><button>Yes</button>'
            "<button>No</button></div></div>"
        ),
        after=(
            '<button>See all reviews</button><footer><a href="/about">About</a> <a '
            'href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        average=(4.1, 5, 88100),
    ),
    Crowd(
        name="captor",
        url="https://www.softlist.example/p/881/harbour-crm/reviews/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Harbour CRM Reviews</h1><div><span>4.4</span>'
            "<span>(37)</span></div>"
        ),
        row=(
            '<div data-test-id="review-card" class="e1xzmg0z i1f0ay"><div class="c1ofrhif"><div class="h5">'
            "<span>{who}</span></div><div>Office Manager<br>Maritime, 11-50 employees<br>Used the software "
            'for: 1-2 years</div></div><div class="pp"><h3 class="h5">"{title}"</h3><div class="mt-2"><div '
            'data-testid="rating"><span class="e1xzmg0z">{five}.0</span></div><span>{written}</span></div><p>'
            '<span class="fw">Overall: </span><span>{text}</span></p><p><span class="fw">Pros</span><br>'
            '<span>Quick to learn.</span></p><p><span class="fw">Cons</span><br><span>The colours.</span></p>'
            "</div></div>"
        ),
        after=(
            '<a href="/p/881/harbour-crm/reviews/?page=2" aria-label="next">Next</a><footer><a '
            'href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=BUYERS,
        average=(4.4, 5, 37),
        onward="/p/881/harbour-crm/reviews/?page=2",
        but=("starts", "ends", "average"),
    ),
    Crowd(
        name="recipe",
        url="https://thehungrybeacon.example/seaweed-scones/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><article><h1>Seaweed Scones</h1><p>By Nell Haddock, May '
            "2019</p><p>These scones came about on a wet Tuesday when there was nothing in the house but "
            "flour and a jar of laver. They are better than they sound, and they keep for three days in a "
            'tin.</p><div class="wprm-recipe-rating"><span class="wprm-recipe-rating-average">4.5</span> '
            'from <span class="wprm-recipe-rating-count">8</span> votes</div></article><div id="comments">'
            '<h3>4 Comments</h3><ol class="comment-list">'
        ),
        row=(
            '<li class="comment even thread-even depth-1" id="comment-2{n}"><article class="comment-body">'
            '<footer class="comment-meta"><div class="comment-author vcard"><img class="avatar"><b '
            'class="fn">{who}</b> <span class="says">says:</span></div><div class="comment-metadata"><a '
            'href="#comment-2{n}"><time datetime="{day}T19:01:00+00:00">{written} at 7:01 pm</time></a></div>'
            '</footer><div class="comment-content"><img class="wprm-comment-rating" src="/stars-{five}.svg" '
            'alt="{five} stars" width="80"/><br/>{paragraphs}</div><div class="reply"><a '
            'href="?replytocom=2{n}#respond">Reply</a></div></article></li>'
        ),
        after=(
            '</ol></div><footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a '
            'href="/help">Help</a> © 2022</footer>'
        ),
        people=BUYERS,
        average=(4.5, 5, 8),
    ),
    Crowd(
        name="micro",
        url="https://boots-and-laces.example/p/wader-9",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><div itemscope itemtype="http://schema.org/Product"><h1 '
            'itemprop="name">Wader No. 9</h1><div itemprop="aggregateRating" itemscope '
            'itemtype="http://schema.org/AggregateRating"><span itemprop="ratingValue">3.3</span>/5 based on '
            '<span itemprop="reviewCount">4</span> reviews</div><div class="reviews">'
        ),
        row=(
            '<div itemprop="review" itemscope itemtype="http://schema.org/Review"><span '
            'itemprop="name">{title}</span> - by <span itemprop="author" itemscope '
            'itemtype="http://schema.org/Person"><span itemprop="name">{who}</span></span>, <meta '
            'itemprop="datePublished" content="{day}">{written}<div itemprop="reviewRating" itemscope '
            'itemtype="http://schema.org/Rating"><meta itemprop="worstRating" content="1"><span '
            'itemprop="ratingValue">{five}</span>/<span itemprop="bestRating">5</span> stars</div><div '
            'itemprop="reviewBody">{paragraphs}</div></div>'
        ),
        after=(
            '</div></div><footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a '
            'href="/help">Help</a> © 2022</footer>'
        ),
        people=BUYERS,
        average=(3.3, 5, 4),
    ),
    Crowd(
        name="ldjson",
        url="https://cheeseandco.example/cheese/old-smoky",
        lang="en",
        head=(
            '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Product", '
            '"name": "Old Smoky", "aggregateRating": {"@type": "AggregateRating", "ratingValue": "3.3", '
            '"reviewCount": "4"}, "review": [{"@type": "Review", "author": {"@type": "Person", "name": '
            '"Hanna B."}, "datePublished": "2022-06-18", "reviewBody": "Boils fast, pours without dripping '
            'and looks lovely on the shelf. Three months in and not a single speck of limescale.", '
            '"reviewRating": {"@type": "Rating", "ratingValue": "5", "bestRating": "5"}}, {"@type": '
            '"Review", "author": {"@type": "Person", "name": "Gordon Ashdale"}, "datePublished": '
            '"2022-05-30", "reviewBody": "It does what it says. The lid squeaks a little and the whistle '
            'wakes the dog, so I give it a middling mark.", "reviewRating": {"@type": "Rating", '
            '"ratingValue": "3", "bestRating": "5"}}, {"@type": "Review", "author": {"@type": "Person", '
            '"name": "T. Oyelaran"}, "datePublished": "2022-05-11", "reviewBody": "Arrived in two days, well '
            'packed. The handle stays cool, which was the reason I bought it.", "reviewRating": {"@type": '
            '"Rating", "ratingValue": "4", "bestRating": "5"}}, {"@type": "Review", "author": {"@type": '
            '"Person", "name": "Fiona Wick"}, "datePublished": "2022-04-03", "reviewBody": "The switch gave '
            "up on day eight. Customer service never answered my letters. I would not buy from this brand "
            'again.", "reviewRating": {"@type": "Rating", "ratingValue": "1", "bestRating": "5"}}]}</script>'
        ),
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Old Smoky</h1><div class="rw">'
        ),
        row=(
            '<div class="rw-i"><div class="rw-h"><b>{who}</b><i>{dmon}</i></div><div class="rw-s" '
            'style="--rating: {five};" aria-label="Rating of this product is {five} out of 5."></div><div '
            'class="rw-t">{paragraphs}</div></div>'
        ),
        after=(
            '</div><footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a '
            'href="/help">Help</a> © 2022</footer>'
        ),
        people=BUYERS,
        average=(3.3, 5, 4),
    ),
)
