"""Pages that carry no readers' reviews, though people talk on them or stars stand beside things."""

from __future__ import annotations

from tests.parse.crowds.people import Crowd
from tests.parse.crowds.voices import (
    BUYERS,
    TALKERS,
)

COMMENT = (
    '<li class="comment depth-1" id="comment-{n}"><article class="comment-body"><footer '
    'class="comment-meta"><b class="fn">{who}</b> <span class="says">says:</span><time '
    'datetime="{day}T12:00:00+00:00">{written}</time></footer><div class="comment-content">'
    '<p>{text}</p></div><a class="comment-reply-link" href="?replytocom={n}">Reply</a></article></li>'
)
FOOT = '<footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'

CROWDS = (
    Crowd(
        name="no-news",
        url="https://www.littlesnoringpost.example/2022/03/01/bridge-delayed/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><article><h1>Bridge delayed again</h1><p class="byline">By '
            "Cora Pike | 1 March 2022</p><p>The footbridge over the Snore will not open this summer, the "
            "council said on Tuesday. Work had been due to end in May.</p><p>A spokesman blamed the weather, "
            'the swans and the price of steel.</p></article><section id="comments"><h2>4 Comments</h2><ol>'
        ),
        row=COMMENT,
        after="</ol></section>" + FOOT,
        people=TALKERS,
        none=True,
    ),
    Crowd(
        name="no-critic-comments",
        url="https://www.littlesnoringpost.example/reviews/the-salt-keeper/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><article><h1>The Salt Keeper review – fog, geese and '
            'grace</h1><p class="byline">By Cora Pike</p><p>Marta Oyen\'s second film is a slow, salty thing, '
            "told in the half-light of a lamp room and lit by a great performance from Ines Corr as the last "
            "keeper on the coast.</p><p>It takes its time. Not everybody will follow it up all those stairs, "
            "but the view from the top is worth it, and the goose is a star.</p><p>Rating: 4/5</p></article>"
            '<section id="comments"><h2>4 Comments</h2><ol>'
        ),
        row=COMMENT,
        after="</ol></section>" + FOOT,
        people=TALKERS,
        none=True,
    ),
    Crowd(
        name="no-shoplist",
        url="https://teashed.example/kettles/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Kettles</h1><ul class="products"><li class="product"><a '
            'href="/product/kettle-1/"><img src="/1.jpg"><h2 class="woocommerce-loop-product__title">Kettle '
            'No. 1</h2></a><div class="star-rating" role="img" aria-label="Rated 4.1 out of 5"><span '
            'style="width:81%">Rated <strong class="rating">4.1</strong> out of 5</span></div><span '
            'class="count">(8 reviews)</span><span class="price">£21.00</span><p class="excerpt">A kettle of '
            "the 1th kind, hammered by hand and tested by our own tea tasters in the old boathouse.</p><a "
            'class="button" href="?add=1">Add to basket</a></li><li class="product"><a '
            'href="/product/kettle-2/"><img src="/2.jpg"><h2 class="woocommerce-loop-product__title">Kettle '
            'No. 2</h2></a><div class="star-rating" role="img" aria-label="Rated 4.2 out of 5"><span '
            'style="width:82%">Rated <strong class="rating">4.2</strong> out of 5</span></div><span '
            'class="count">(14 reviews)</span><span class="price">£22.00</span><p class="excerpt">A kettle '
            "of the 2th kind, hammered by hand and tested by our own tea tasters in the old boathouse.</p><a "
            'class="button" href="?add=2">Add to basket</a></li><li class="product"><a '
            'href="/product/kettle-3/"><img src="/3.jpg"><h2 class="woocommerce-loop-product__title">Kettle '
            'No. 3</h2></a><div class="star-rating" role="img" aria-label="Rated 4.3 out of 5"><span '
            'style="width:83%">Rated <strong class="rating">4.3</strong> out of 5</span></div><span '
            'class="count">(20 reviews)</span><span class="price">£23.00</span><p class="excerpt">A kettle '
            "of the 3th kind, hammered by hand and tested by our own tea tasters in the old boathouse.</p><a "
            'class="button" href="?add=3">Add to basket</a></li><li class="product"><a '
            'href="/product/kettle-4/"><img src="/4.jpg"><h2 class="woocommerce-loop-product__title">Kettle '
            'No. 4</h2></a><div class="star-rating" role="img" aria-label="Rated 4.4 out of 5"><span '
            'style="width:84%">Rated <strong class="rating">4.4</strong> out of 5</span></div><span '
            'class="count">(26 reviews)</span><span class="price">£24.00</span><p class="excerpt">A kettle '
            "of the 4th kind, hammered by hand and tested by our own tea tasters in the old boathouse.</p><a "
            'class="button" href="?add=4">Add to basket</a></li><li class="product"><a '
            'href="/product/kettle-5/"><img src="/5.jpg"><h2 class="woocommerce-loop-product__title">Kettle '
            'No. 5</h2></a><div class="star-rating" role="img" aria-label="Rated 4.5 out of 5"><span '
            'style="width:85%">Rated <strong class="rating">4.5</strong> out of 5</span></div><span '
            'class="count">(32 reviews)</span><span class="price">£25.00</span><p class="excerpt">A kettle '
            "of the 5th kind, hammered by hand and tested by our own tea tasters in the old boathouse.</p><a "
            'class="button" href="?add=5">Add to basket</a></li><li class="product"><a '
            'href="/product/kettle-6/"><img src="/6.jpg"><h2 class="woocommerce-loop-product__title">Kettle '
            'No. 6</h2></a><div class="star-rating" role="img" aria-label="Rated 4.6 out of 5"><span '
            'style="width:86%">Rated <strong class="rating">4.6</strong> out of 5</span></div><span '
            'class="count">(38 reviews)</span><span class="price">£26.00</span><p class="excerpt">A kettle '
            "of the 6th kind, hammered by hand and tested by our own tea tasters in the old boathouse.</p><a "
            'class="button" href="?add=6">Add to basket</a></li></ul><nav class="woocommerce-pagination"><a '
            'class="next page-numbers" href="/kettles/page/2/">→</a></nav><footer><a href="/about">About</a> '
            '<a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        onward="/kettles/page/2/",
        none=True,
    ),
    Crowd(
        name="no-forum",
        url="https://forum.fogbound.example/viewtopic.php?t=12",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h2 class="topic-title">Which rope for a small dinghy?</h2>'
        ),
        row=(
            '<div id="p{n}" class="post"><dl class="postprofile"><dt><a class="username">{who}</a></dt>'
            '<dd>Posts: {n}</dd><dd>Reputation: {n}/10</dd></dl><div class="postbody"><h3>Re: Which rope for '
            'a small dinghy?</h3><p class="author">by {who} » {short}</p><div class="content">{text}</div>'
            "</div></div>"
        ),
        after=FOOT,
        people=TALKERS,
        none=True,
    ),
    Crowd(
        name="no-magazine",
        url="https://www.frame-and-fog.example/reviews/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Film reviews</h1><article class="teaser"><a '
            'href="/reviews/film-0/"><h2>The Salt Keeper review</h2></a><span class="stars" aria-label="4 '
            'out of 5 stars">★★★★</span><p class="standfirst">Fog and geese in a tender tale of the last '
            'lamp on the coast.</p><p class="byline">Cora Pike</p><time datetime="2022-01-11">11 January '
            '2022</time></article><article class="teaser"><a href="/reviews/film-1/"><h2>Engine Sheds '
            'review</h2></a><span class="stars" aria-label="2 out of 5 stars">★★</span><p '
            'class="standfirst">A railway thriller that never leaves the station, for all its steam.</p><p '
            'class="byline">Abel Finch</p><time datetime="2022-02-11">11 February 2022</time></article>'
            '<article class="teaser"><a href="/reviews/film-2/"><h2>Nine Umbrellas review</h2></a><span '
            'class="stars" aria-label="3 out of 5 stars">★★★</span><p class="standfirst">Damp farce with a '
            'few bright spells and a fine supporting dog.</p><p class="byline">Cora Pike</p><time '
            'datetime="2022-03-11">11 March 2022</time></article><article class="teaser"><a '
            'href="/reviews/film-3/"><h2>Marrow review</h2></a><span class="stars" aria-label="5 out of 5 '
            'stars">★★★★★</span><p class="standfirst">The best film about vegetables in a generation, and '
            'the funniest.</p><p class="byline">Dot Lakeman</p><time datetime="2022-04-11">11 April '
            '2022</time></article><a class="next" href="/reviews/page/2/">Older reviews</a><footer><a '
            'href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        onward="/reviews/page/2/",
        none=True,
    ),
    Crowd(
        name="no-staff",
        url="https://harbourcrm.example/about/team",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Our team</h1><div class="member"><img><h3>Maud '
            'Terrace</h3><p class="role">Head of A quiet little marvel</p><p>I went in expecting nothing and '
            "came out humming. The lighthouse scenes are worth the whole evening. The second half sags, but "
            'the last ten minutes mend everything.</p></div><div class="member"><img><h3>old_harbour_cat</h3>'
            '<p class="role">Head of Not for me</p><p>Two hours of fog. My partner fell asleep and I envied '
            'him.</p></div><div class="member"><img><h3>Idris K.</h3><p class="role">Head of Perfect from '
            "start to finish</p><p>Everything about it works: the light, the silence, that ridiculous goose. "
            "I have already told my whole street about it and I will tell yours too if you let me. Go and "
            'see for yourself.</p></div><div class="member"><img><h3>Pell Norwood</h3><p class="role">Head '
            "of Decent enough</p><p>Good ideas, uneven execution. Worth one evening, hardly two.</p></div>"
            '<footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © '
            "2022</footer>"
        ),
        none=True,
    ),
    Crowd(
        name="no-qa",
        url="https://www.bigriver.example/ask/questions/asin/B00X1",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Copper Kettle: customer questions and answers</h1>'
            "<span>4.1 out of 5 stars</span> <span>2,311 ratings</span>"
        ),
        row=(
            '<div class="question"><div class="votes">{n} votes</div><b>Question:</b> <a '
            'href="/ask/{n}">Does the lid come off for cleaning number {n}?</a><div><b>Answer:</b> '
            "<span>Yes, it lifts straight off, and the little sieve behind the spout comes out as "
            "well.</span><div>By {who} on {written}</div></div></div>"
        ),
        after=FOOT,
        people=BUYERS,
        average=(4.1, 5, 2311),
        none=True,
    ),
    Crowd(
        name="no-critics",
        url="https://www.freshtomatillo.example/m/the_salt_keeper/reviews",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1><a href="/m/the_salt_keeper">The Salt Keeper</a> critic '
            'reviews</h1><div class="review-row"><div class="review-data"><a class="display-name" '
            'href="/critics/0">Cora Pike</a> <a class="publication" href="/pub/0">Snoring Post</a></div><p '
            'class="review-text">Fog and geese in a tender tale.</p><p '
            'class="original-score-and-url">Original Score: 4/5 | <a class="full-url" '
            'href="https://snoringpost.example/reviews/salt-keeper">Full Review</a> | Jan 4, 2021</p></div>'
            '<div class="review-row"><div class="review-data"><a class="display-name" href="/critics/1">Abel '
            'Finch</a> <a class="publication" href="/pub/1">Harbour Times</a></div><p class="review-text">It '
            'takes its time and wastes none of ours.</p><p class="original-score-and-url">Original Score: B+ '
            '| <a class="full-url" href="https://harbourtimes.example/reviews/salt-keeper">Full Review</a> | '
            'Jan 9, 2021</p></div><div class="review-row"><div class="review-data"><a class="display-name" '
            'href="/critics/2">Dot Lakeman</a> <a class="publication" href="/pub/2">Reel Ledger</a></div><p '
            'class="review-text">Handsome, hollow, and rather too damp.</p><p '
            'class="original-score-and-url">Original Score: 2/5 | <a class="full-url" '
            'href="https://reelledger.example/reviews/salt-keeper">Full Review</a> | Feb 1, 2021</p></div>'
            '<footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © '
            "2022</footer>"
        ),
        none=True,
    ),
    Crowd(
        name="no-bloglist",
        url="https://nellhaddock.example/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><article class="post hentry"><h2 class="entry-title"><a '
            'href="/0/">A quiet little marvel</a></h2><div class="entry-meta"><span class="author vcard"><a '
            'class="fn">Nell Haddock</a></span> <time class="entry-date" datetime="2021-03-14">March 14, '
            '2021</time></div><div class="entry-content"><p>I went in expecting nothing and came out '
            "humming. The lighthouse scenes are worth the whole evening.</p><p>The second half sags, but the "
            'last ten minutes mend everything.</p></div><a class="more-link" href="/0/">Continue reading</a>'
            '<span class="comments-link">0 comments</span></article><article class="post hentry"><h2 '
            'class="entry-title"><a href="/1/">Not for me</a></h2><div class="entry-meta"><span '
            'class="author vcard"><a class="fn">Nell Haddock</a></span> <time class="entry-date" '
            'datetime="2021-02-02">February 2, 2021</time></div><div class="entry-content"><p>Two hours of '
            'fog. My partner fell asleep and I envied him.</p></div><a class="more-link" href="/1/">Continue '
            'reading</a><span class="comments-link">1 comments</span></article><article class="post hentry">'
            '<h2 class="entry-title"><a href="/2/">Perfect from start to finish</a></h2><div '
            'class="entry-meta"><span class="author vcard"><a class="fn">Nell Haddock</a></span> <time '
            'class="entry-date" datetime="2020-12-27">December 27, 2020</time></div><div '
            'class="entry-content"><p>Everything about it works: the light, the silence, that ridiculous '
            "goose. I have already told my whole street about it and I will tell yours too if you let me.</p>"
            '<p>Go and see for yourself.</p></div><a class="more-link" href="/2/">Continue reading</a><span '
            'class="comments-link">2 comments</span></article><article class="post hentry"><h2 '
            'class="entry-title"><a href="/3/">Decent enough</a></h2><div class="entry-meta"><span '
            'class="author vcard"><a class="fn">Nell Haddock</a></span> <time class="entry-date" '
            'datetime="2020-11-09">November 9, 2020</time></div><div class="entry-content"><p>Good ideas, '
            'uneven execution. Worth one evening, hardly two.</p></div><a class="more-link" '
            'href="/3/">Continue reading</a><span class="comments-link">3 comments</span></article><a '
            'class="next" href="/page/2/">Older posts</a><footer><a href="/about">About</a> <a '
            'href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        onward="/page/2/",
        none=True,
    ),
    Crowd(
        name="no-jobs",
        url="https://werft.example/stellen",
        lang="de",
        before=(
            '<h1>Offene Stellen</h1><div class="job"><h3><a href="/stellen/0">Lampenwart (m/w/d) 0</a></h3>'
            '<p class="firma">Seezeichen Nord GmbH <span title="4,1 von 5">4,1 ★</span></p><p>Für unseren '
            "Standort an der Küste suchen wir jemanden, der gern früh aufsteht und hohe Treppen mag.</p>"
            '<time datetime="2022-05-01">1. Mai 2022</time></div><div class="job"><h3><a '
            'href="/stellen/1">Lampenwart (m/w/d) 1</a></h3><p class="firma">Seezeichen Nord GmbH <span '
            'title="4,1 von 5">4,1 ★</span></p><p>Für unseren Standort an der Küste suchen wir jemanden, der '
            'gern früh aufsteht und hohe Treppen mag.</p><time datetime="2022-05-02">2. Mai 2022</time></div>'
            '<div class="job"><h3><a href="/stellen/2">Lampenwart (m/w/d) 2</a></h3><p '
            'class="firma">Seezeichen Nord GmbH <span title="4,1 von 5">4,1 ★</span></p><p>Für unseren '
            "Standort an der Küste suchen wir jemanden, der gern früh aufsteht und hohe Treppen mag.</p>"
            '<time datetime="2022-05-03">3. Mai 2022</time></div><div class="job"><h3><a '
            'href="/stellen/3">Lampenwart (m/w/d) 3</a></h3><p class="firma">Seezeichen Nord GmbH <span '
            'title="4,1 von 5">4,1 ★</span></p><p>Für unseren Standort an der Küste suchen wir jemanden, der '
            'gern früh aufsteht und hohe Treppen mag.</p><time datetime="2022-05-04">4. Mai 2022</time></div>'
            '<div class="job"><h3><a href="/stellen/4">Lampenwart (m/w/d) 4</a></h3><p '
            'class="firma">Seezeichen Nord GmbH <span title="4,1 von 5">4,1 ★</span></p><p>Für unseren '
            "Standort an der Küste suchen wir jemanden, der gern früh aufsteht und hohe Treppen mag.</p>"
            '<time datetime="2022-05-05">5. Mai 2022</time></div>'
        ),
        none=True,
    ),
    Crowd(
        name="no-topten",
        url="https://www.lesphares.example/les-dix-meilleurs-phares",
        lang="fr",
        before=(
            "<h1>Les cinq meilleurs phares de la côte</h1><section><h2>1. Phare de Kervent</h2><p>Note : "
            "8/10</p><p>Un phare superbe, avec un escalier de deux cents marches et un gardien bavard qui "
            "vous offrira le café.</p></section><section><h2>2. Phare de Belle-Dune</h2><p>Note : 7/10</p>"
            "<p>Un phare superbe, avec un escalier de deux cents marches et un gardien bavard qui vous "
            "offrira le café.</p></section><section><h2>3. Phare de Sablon</h2><p>Note : 6/10</p><p>Un phare "
            "superbe, avec un escalier de deux cents marches et un gardien bavard qui vous offrira le "
            "café.</p></section><section><h2>4. Phare de Tourmente</h2><p>Note : 5/10</p><p>Un phare "
            "superbe, avec un escalier de deux cents marches et un gardien bavard qui vous offrira le "
            "café.</p></section><section><h2>5. Phare de Guet</h2><p>Note : 4/10</p><p>Un phare superbe, "
            "avec un escalier de deux cents marches et un gardien bavard qui vous offrira le café.</p>"
            "</section>"
        ),
        none=True,
    ),
    Crowd(
        name="no-ratings",
        url="https://filmjotter.example/maud/films/ratings/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Maud’s films</h1><ul class="poster-list"><li '
            'class="poster-container"><div class="film-poster" data-film-name="Film 0"><img alt="Film 0">'
            '</div><p class="poster-viewingdata"><span class="rating rated-3"> ★ </span><a '
            'href="/maud/film/film-0/">review</a></p></li><li class="poster-container"><div '
            'class="film-poster" data-film-name="Film 1"><img alt="Film 1"></div><p '
            'class="poster-viewingdata"><span class="rating rated-4"> ★ </span><a '
            'href="/maud/film/film-1/">review</a></p></li><li class="poster-container"><div '
            'class="film-poster" data-film-name="Film 2"><img alt="Film 2"></div><p '
            'class="poster-viewingdata"><span class="rating rated-5"> ★★ </span><a '
            'href="/maud/film/film-2/">review</a></p></li><li class="poster-container"><div '
            'class="film-poster" data-film-name="Film 3"><img alt="Film 3"></div><p '
            'class="poster-viewingdata"><span class="rating rated-6"> ★★ </span><a '
            'href="/maud/film/film-3/">review</a></p></li><li class="poster-container"><div '
            'class="film-poster" data-film-name="Film 4"><img alt="Film 4"></div><p '
            'class="poster-viewingdata"><span class="rating rated-7"> ★★★ </span><a '
            'href="/maud/film/film-4/">review</a></p></li><li class="poster-container"><div '
            'class="film-poster" data-film-name="Film 5"><img alt="Film 5"></div><p '
            'class="poster-viewingdata"><span class="rating rated-8"> ★★★ </span><a '
            'href="/maud/film/film-5/">review</a></p></li></ul><div class="pagination"><a class="next" '
            'href="/maud/films/ratings/page/2/">Older</a></div><footer><a href="/about">About</a> <a '
            'href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        onward="/maud/films/ratings/page/2/",
        none=True,
    ),
    Crowd(
        name="no-testimonials",
        url="https://harbourcrm.example/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>CRM for harbours</h1><p>Everything a harbour master '
            'needs.</p><div class="logos"></div><h2>Pricing</h2><table><tr><th>Plan</th><th>Price</th>'
            "<th>Boats</th></tr><tr><td>Dinghy</td><td>£9</td><td>10</td></tr><tr><td>Sloop</td><td>£29</td>"
            "<td>100</td></tr><tr><td>Clipper</td><td>£99</td><td>1000</td></tr></table><footer><a "
            'href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        none=True,
    ),
    Crowd(
        name="no-chat",
        url="https://qa.fogbound.example/questions/881/how-to-splice",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>How do I splice three-strand rope?</h1>'
        ),
        row=(
            '<div class="answer" id="answer-{n}"><div class="votecell"><span '
            'class="vote-count-post">{n}</span></div><div class="post-text"><p>{text}</p></div><div '
            'class="user-info"><div class="user-action-time">answered <span title="{day} '
            '10:00:00Z">{short}</span></div><a href="/users/{n}">{who}</a> <span '
            'class="reputation-score">{n}</span></div></div>'
        ),
        after=FOOT,
        people=TALKERS,
        none=True,
    ),
    Crowd(
        name="no-points-of-comments",
        url="https://www.littlesnoringpost.example/2022/03/01/bridge-delayed/",
        lang="en",
        before="<article><h1>Bridge delayed again</h1><p>The footbridge will not open this summer, the council said.</p></article>",
        row=(
            '<div class="entry"><span class="comment-score">1{n}</span><a class="username" href="/u/{n}">{who}</a><time '
            'datetime="{day}">{written}</time><p>{text}</p></div>'
        ),
        after=FOOT,
        people=TALKERS,
        none=True,
    ),
    Crowd(
        name="no-rating-of-posts",
        url="https://board.fogbound.example/threads/881",
        lang="en",
        before="<h1>How do I splice three-strand rope?</h1>",
        row=(
            '<div class="post"><b class="author">{who}</b><span class="post-rating">Rating: 1{n}</span><span class="date">'
            "{written}</span><p>{text}</p></div>"
        ),
        after=FOOT,
        people=TALKERS,
        none=True,
    ),
    Crowd(
        name="no-week-of-a-magazine",
        url="https://www.littlesnoringpost.example/2022/03/seen-this-week/",
        lang="en",
        before="<h1>Seen this week</h1>",
        row=(
            '<article><h2>{title}</h2><span class="stars">★★★★☆</span><span class="author">{who}</span><time '
            'datetime="{day}">{written}</time><p>{text}</p><a href="/r/{n}">Read more</a></article>'
        ),
        after=FOOT,
        people=BUYERS,
        none=True,
    ),
    Crowd(
        name="no-average-of-a-list",
        url="https://www.bikebarn.example/c/helmets",
        lang="en",
        before="<h1>Bike helmets</h1>",
        row='<div class="tile"><a href="/p/{n}">{title}</a><div class="rating rating-{five}"></div><span>1{n} reviews</span></div>',
        after=FOOT,
        people=BUYERS,
        none=True,
    ),
)
