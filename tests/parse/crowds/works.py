"""Films, games and books in English, as the big catalogues of them are built."""

from __future__ import annotations

from tests.parse.crowds.people import Crowd
from tests.parse.crowds.voices import (
    ENGLISH,
)

CROWDS = (
    Crowd(
        name="filmbase-reviews",
        url="https://www.reelregister.example/title/tt9910001/reviews/",
        lang="en",
        title="The Salt Keeper (2020) - User reviews - Reel Register",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h2 class="ipc-t"><a href="/title/tt9910001/">The Salt '
            'Keeper</a></h2><h1>User reviews</h1><div>4 Reviews</div><div class="sort"><label>Sort by</label>'
            "<select><option>Featured</option><option>Date</option></select><label>Rating</label><select>"
            "<option>Show all</option><option>10</option></select></div>"
        ),
        row=(
            '<article class="sc-7ebcc14f-1 kbfIxT user-review-item"><div class="ipc-list-card"><div '
            'class="sc-8c7aa573-2"><span aria-label="User rating: {ten}" class="ipc-rating-star"><svg></svg>'
            '<span class="ipc-rating-star--rating">{ten}</span><span '
            'class="ipc-rating-star--maxRating">/<!-- -->10</span></span></div><div class="ipc-title"><a '
            'href="/review/rw77{n}/"><h3 class="ipc-title__text">{title}</h3></a></div><div '
            'class="ipc-html-content"><div class="ipc-html-content-inner-div">{lines}</div></div></div><div '
            'class="foot"><span class="ipc-voting__label__count--up">{n}</span><span>{n}</span><div '
            'data-testid="reviews-author"><a data-testid="author-link" href="/user/ur{n}55/">{who}</a><ul>'
            '<li class="review-date">{short}</li></ul></div><a '
            'href="/review/rw77{n}/?ref_=perm">Permalink</a></div></article>'
        ),
        after=(
            '<footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        best=10,
    ),
    Crowd(
        name="filmbase-old",
        url="https://old.reelregister.example/title/tt9910001/reviews",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><div class="subpage_title_block"><h3 itemprop="name"><a '
            'href="/title/tt9910001/">The Salt Keeper</a> (2020)</h3></div><h1>User Reviews</h1><div '
            'class="lister"><div class="header"><div><span>4 Reviews</span></div></div><div '
            'class="lister-list">'
        ),
        row=(
            '<div class="lister-item mode-detail imdb-user-review"><div class="review-container"><div '
            'class="lister-item-content"><div class="ipl-ratings-bar"><span class="rating-other-user-rating">'
            '<svg></svg><span>{ten}</span><span class="point-scale">/10</span></span></div><a '
            'href="/review/rw5{n}/" class="title"> {title} </a><div class="display-name-date"><span '
            'class="display-name-link"><a href="/user/ur{n}/">{who}</a></span><span '
            'class="review-date">{plain}</span></div><div class="content"><div class="text '
            'show-more__control">{lines}</div><div class="actions text-muted">{n} out of {n} found this '
            'helpful. <span>Was this review helpful? <a href="/registration/signin">Sign in</a> to '
            'vote.</span><br/><a href="/review/rw5{n}/">Permalink</a></div></div></div></div></div>'
        ),
        after=(
            '</div><div class="load-more-data" data-key="g4wp7"><button>Load More</button></div></div>'
            '<footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © '
            "2022</footer>"
        ),
        people=ENGLISH,
        best=10,
    ),
    Crowd(
        name="metascore-users",
        url="https://www.scorecard.example/game/pc/gull-and-anchor/user-reviews",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1><a href="/game/pc/gull-and-anchor">Gull and Anchor</a>'
            '</h1><div class="metascore_w user large game positive">7.4</div><p>User Score. Generally '
            'favorable reviews based on 1,208 Ratings</p><ul class="score_counts"><li>Positive: 800</li>'
            '<li>Mixed: 300</li><li>Negative: 108</li></ul><ol class="reviews user_reviews">'
        ),
        row=(
            '<li class="review user_review"><div class="review_content"><div class="review_section"><div '
            'class="review_stats"><div class="review_critic"><div class="name"><a href="/user/u{n}">{who}</a>'
            '</div><div class="date">{short}</div></div><div class="review_grade"><div class="metascore_w '
            'user medium game indiv positive">{ten}</div></div></div><div class="review_body">'
            '<span>{lines}</span></div></div><div class="review_section review_actions"><span '
            'class="thumb_count"><a><span class="total_ups">{n}</span> of <span '
            'class="total_thumbs">{n}</span></a> users found this helpful</span></div></div></li>'
        ),
        after=(
            '</ol><div class="page_nav"><span class="flipper prev"></span><ul class="pages"><li class="page '
            'active_page"><span>1</span></li><li class="page"><a '
            'href="/game/pc/gull-and-anchor/user-reviews?page=1">2</a></li><li class="page last_page"><a '
            'href="/game/pc/gull-and-anchor/user-reviews?page=40">41</a></li></ul><span class="flipper next">'
            '<a class="action" rel="next" href="/game/pc/gull-and-anchor/user-reviews?page=1">'
            '<span>next</span></a></span></div><footer><a href="/about">About</a> <a '
            'href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        best=10,
        average=(7.4, 10, 1208),
        onward="/game/pc/gull-and-anchor/user-reviews?page=1",
    ),
    Crowd(
        name="metascore-both",
        url="https://www.scorecard.example/game/gull-and-anchor/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Gull and Anchor</h1><div class="c-productScoreInfo">'
            '<span>Metascore</span><div title="Metascore 81 out of 100"><span>81</span></div></div><div '
            'class="c-productScoreInfo"><span>User score</span><div title="User score 7.4 out of 10">'
            '<span>7.4</span></div><a href="/game/gull-and-anchor/user-reviews/">Based on 1,208 User '
            'Ratings</a></div><section class="c-reviewsSection_critic"><h3>Critic Reviews</h3><div '
            'class="c-siteReview"><div class="c-siteReviewHeader"><div class="c-siteReviewScore">'
            '<span>90</span></div><a class="c-siteReviewHeader_publicationName" '
            'href="/publication/1/">Harbour Post</a></div><div class="c-siteReview_quote"><span>A briny '
            'delight that keeps finding new corners.</span></div><a class="c-siteReview_externalLink" '
            'href="https://harbourpost.example/review/gull">FULL REVIEW</a></div><div class="c-siteReview">'
            '<div class="c-siteReviewHeader"><div class="c-siteReviewScore"><span>60</span></div><a '
            'class="c-siteReviewHeader_publicationName" href="/publication/2/">Play Ledger</a></div><div '
            'class="c-siteReview_quote"><span>Handsome but hollow.</span></div><a '
            'class="c-siteReview_externalLink" href="https://playledger.example/review/gull">FULL REVIEW</a>'
            '</div></section><section class="c-reviewsSection_user"><h3>User Reviews</h3><a '
            'href="/game/gull-and-anchor/user-reviews/">View all</a>'
        ),
        row=(
            '<div class="c-siteReview g-bg-gray10"><div class="c-siteReviewHeader"><div '
            'class="c-siteReviewHeader_reviewScore"><div title="User score {ten} out of 10">'
            '<span>{ten}</span></div></div><a class="c-siteReviewHeader_username" href="/user/{n}/">{who}</a>'
            '<div class="c-siteReviewHeader_reviewDate">{short}</div></div><div class="c-siteReview_quote">'
            "<span>{text}</span></div><button>Read More</button><button>Report</button></div>"
        ),
        after=(
            '</section><footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a '
            'href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        best=10,
        average=(7.4, 10, 1208),
    ),
    Crowd(
        name="shelf-book",
        url="https://www.papershelf.example/book/show/4411-low-tide",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1 class="Text__title1" data-testid="bookTitle">Low Tide</h1>'
            '<h3>Ada Merrow</h3><div class="RatingStatistics"><div class="RatingStatistics__rating" '
            'aria-label="Average rating of 3.87 stars">3.87</div><span data-testid="ratingsCount">12,344 '
            'ratings</span><span data-testid="reviewsCount">987 reviews</span></div><p>Blurb: a ferrywoman '
            "keeps the last light on the coast, and one winter she does not light it.</p><div "
            'class="ReviewsList"><h2>Community Reviews</h2><table class="histogram"><tr><td><a '
            'href="?filter=5">5 star</a></td><td><div class="bar" style="width:60%"></div></td><td>60%</td>'
            '</tr><tr><td><a href="?filter=4">4 star</a></td><td><div class="bar" style="width:48%"></div>'
            '</td><td>48%</td></tr><tr><td><a href="?filter=3">3 star</a></td><td><div class="bar" '
            'style="width:36%"></div></td><td>36%</td></tr><tr><td><a href="?filter=2">2 star</a></td><td>'
            '<div class="bar" style="width:24%"></div></td><td>24%</td></tr><tr><td><a href="?filter=1">1 '
            'star</a></td><td><div class="bar" style="width:12%"></div></td><td>12%</td></tr></table>'
        ),
        row=(
            '<article class="ReviewCard" aria-label="Review by {who}"><div class="ReviewCard__profile">'
            '<section class="ReviewerProfile"><a href="/user/show/{n}"><img alt="Profile image for {who}.">'
            '</a><div class="ReviewerProfile__name"><a href="/user/show/{n}">{who}</a></div><div '
            'class="ReviewerProfile__meta"><span>{n} reviews</span><span>{n} followers</span></div></section>'
            '</div><section class="ReviewCard__content"><section class="ReviewCard__row"><div '
            'class="ShelfStatus"><span aria-label="Rating {five} out of 5" role="img" class="RatingStars '
            'RatingStars__small"><span><svg></svg></span><span><svg></svg></span><span><svg></svg></span>'
            '<span><svg></svg></span><span><svg></svg></span></span></div><span class="Text Text__body3"><a '
            'href="/review/show/90{n}">{written}</a></span></section><section class="ReviewText"><div '
            'class="TruncatedContent"><span class="Formatted">{lines}</span><button>Show more</button></div>'
            '</section><div class="SocialFooter"><button>{n} likes</button><button>Like</button>'
            "<button>Comment</button></div></section></article>"
        ),
        after=(
            '<a href="/book/show/4411-low-tide/reviews?cursor=abc">More reviews and ratings</a></div><footer>'
            '<a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © '
            "2022</footer>"
        ),
        people=ENGLISH,
        average=(3.87, 5, 12344),
        but=("onward",),
    ),
    Crowd(
        name="library-work",
        url="https://www.bookcupboard.example/work/771/reviews",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Low Tide</h1><h2>by Ada Merrow</h2><div '
            'class="rating">Average: <b>(3.8)</b> from 211 ratings</div><h3>Reviews</h3><p>Showing 1-4 of 26 '
            '(<a href="/work/771/reviews?p=2">next</a> | <a href="/work/771/reviews?all=1">show all</a>)</p>'
        ),
        row=(
            '<div class="bookReview" id="r{n}"><div class="commentText">{lines}<br><img '
            'src="/pics/ss{ten}.gif" alt="{five} stars"> </div><div class="commentFooter"><span '
            'class="controlItems"><a href="#">vote</a> | <a href="#">flag</a></span> <a '
            'href="/profile/m{n}">{who}</a> | <a href="/review/8{n}">{short}</a> |</div></div>'
        ),
        after=(
            '<footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        average=(3.8, 5, 211),
        onward="/work/771/reviews?p=2",
    ),
    Crowd(
        name="steamy",
        url="https://shop.kettlegames.example/app/5511/Gull_and_Anchor/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><div class="apphub_AppName">Gull and Anchor</div><div '
            'class="user_reviews_summary_row" data-tooltip-html="78% of the 1,544 user reviews for this game '
            'are positive."><span>All Reviews:</span> <span class="game_review_summary positive">Mostly '
            "Positive</span> <span>(1,544)</span></div><h2>Customer reviews</h2>"
        ),
        row=(
            '<div class="review_box"><div class="leftcol"><a href="/profiles/{n}"><img></a><div '
            'class="persona_name"><a href="/profiles/{n}">{who}</a></div><div class="num_owned_games"><a '
            'href="#">{n} products in account</a></div><div class="num_reviews">{n} reviews</div></div><div '
            'class="rightcol"><a class="vote_header" href="/id/{n}/recommended/5511/"><div class="thumb">'
            '<img src="/icon_thumbsUp.png"></div><div class="title ellipsis">Recommended</div><div '
            'class="hours">{n}.4 hrs on record</div></a><div class="postedDate">Posted: {written}</div><div '
            'class="content">{lines}</div><div class="posted">Was this review helpful? <a>Yes</a> <a>No</a> '
            '<a>Funny</a> <a>Award</a></div><div class="vote_info">{n} people found this review helpful</div>'
            "</div></div>"
        ),
        after=(
            '<div id="ViewAllReviews"><a href="/app/5511/reviews/?browsefilter=toprated">Browse all 1,544 '
            'reviews</a></div><footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a '
            'href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
    ),
)
