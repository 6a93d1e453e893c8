"""Shops and their review widgets, in English."""

from __future__ import annotations

from tests.parse.crowds.people import Crowd
from tests.parse.crowds.voices import (
    BUYERS,
)

CROWDS = (
    Crowd(
        name="rainforest",
        url="https://www.bigriver.example/Copper-Kettle/dp/B00X1/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1><span id="productTitle"> Copper Kettle 1.7 l </span></h1>'
            '<span id="acrPopover" title="4.1 out of 5 stars"><i class="a-icon a-icon-star a-star-4"><span '
            'class="a-icon-alt">4.1 out of 5 stars</span></i></span><a id="acrCustomerReviewLink" '
            'href="#customerReviews"><span>2,311 ratings</span></a><div class="price">£39.00</div><section '
            'class="related"><h2>You may also like</h2><div class="card"><a href="/p/0-item"><img '
            'src="/i/0.jpg" alt=""><h3>Copper Teapot</h3></a><i class="a-icon a-icon-star-small '
            'a-star-small-4-5"><span class="a-icon-alt">4.5 out of 5 stars</span></i><span '
            'class="count">(3)</span> <span class="price">£9.50</span></div><div class="card"><a '
            'href="/p/1-item"><img src="/i/1.jpg" alt=""><h3>Tea Cosy, Wool</h3></a><i class="a-icon '
            'a-icon-star-small a-star-small-4-5"><span class="a-icon-alt">4.5 out of 5 stars</span></i><span '
            'class="count">(10)</span> <span class="price">£10.50</span></div><div class="card"><a '
            'href="/p/2-item"><img src="/i/2.jpg" alt=""><h3>Slate Coaster Set</h3></a><i class="a-icon '
            'a-icon-star-small a-star-small-4-5"><span class="a-icon-alt">4.5 out of 5 stars</span></i><span '
            'class="count">(17)</span> <span class="price">£11.50</span></div><div class="card"><a '
            'href="/p/3-item"><img src="/i/3.jpg" alt=""><h3>Bamboo Whisk</h3></a><i class="a-icon '
            'a-icon-star-small a-star-small-4-5"><span class="a-icon-alt">4.5 out of 5 stars</span></i><span '
            'class="count">(24)</span> <span class="price">£12.50</span></div></section><div '
            'id="customerReviews"><h2>Customer reviews</h2><span data-hook="rating-out-of-text">4.1 out of '
            '5</span><div data-hook="total-review-count">2,311 global ratings</div><table class="histogram">'
            '<tr><td><a href="?filter=5">5 star</a></td><td><div class="bar" style="width:60%"></div></td>'
            '<td>60%</td></tr><tr><td><a href="?filter=4">4 star</a></td><td><div class="bar" '
            'style="width:48%"></div></td><td>48%</td></tr><tr><td><a href="?filter=3">3 star</a></td><td>'
            '<div class="bar" style="width:36%"></div></td><td>36%</td></tr><tr><td><a href="?filter=2">2 '
            'star</a></td><td><div class="bar" style="width:24%"></div></td><td>24%</td></tr><tr><td><a '
            'href="?filter=1">1 star</a></td><td><div class="bar" style="width:12%"></div></td><td>12%</td>'
            "</tr></table><h3>Top reviews from United Kingdom</h3>"
        ),
        row=(
            '<div id="R{n}XX" data-hook="review" class="a-section review aok-relative"><div '
            'class="a-profile-content"><span class="a-profile-name">{who}</span></div><div class="a-row"><a '
            'class="a-link-normal review-title" data-hook="review-title" href="/gp/customer-reviews/R{n}XX/">'
            '<i data-hook="review-star-rating" class="a-icon a-icon-star a-star-{five}"><span '
            'class="a-icon-alt">{five}.0 out of 5 stars</span></i><span class="a-letter-space"></span>'
            '<span>{title}</span></a></div><span data-hook="review-date" class="a-color-secondary '
            'review-date">Reviewed in the United Kingdom on {plain}</span><div class="review-format-strip">'
            '<a class="a-size-mini" href="/x">Colour: Blue</a><span data-hook="avp-badge">Verified '
            'Purchase</span></div><div class="a-row review-data"><span data-hook="review-body"><div '
            'class="reviewText review-text-content"><span>{lines}</span></div><a class="a-expander">Read '
            'more</a></span></div><div class="cr-footer"><span data-hook="helpful-vote-statement">{n} people '
            'found this helpful</span><span>Helpful</span><a href="/report">Report</a></div></div>'
        ),
        after=(
            '<a data-hook="see-all-reviews-link-foot" href="/product-reviews/B00X1/ref=x">See more reviews '
            '›</a></div><footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a '
            'href="/help">Help</a> © 2022</footer>'
        ),
        people=BUYERS,
        average=(4.1, 5, 2311),
    ),
    Crowd(
        name="woo",
        url="https://teashed.example/product/copper-kettle/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><div class="product"><h1 class="product_title '
            'entry-title">Copper Kettle</h1><div class="woocommerce-product-rating"><div class="star-rating" '
            'role="img" aria-label="Rated 3.25 out of 5"><span style="width:65%">Rated <strong '
            'class="rating">3.25</strong> out of 5 based on <span class="rating">4</span> customer '
            'ratings</span></div><a href="#reviews" class="woocommerce-review-link">(<span '
            'class="count">4</span> customer reviews)</a></div><p class="price">£39.00</p><div '
            'id="tab-description"><h2>Description</h2><p>A hand-spun kettle for the patient.</p></div><div '
            'id="reviews"><div id="comments"><h2>4 reviews for <span>Copper Kettle</span></h2><ol '
            'class="commentlist">'
        ),
        row=(
            '<li class="review byuser comment" id="li-comment-{n}"><div id="comment-{n}" '
            'class="comment_container"><img alt="" class="avatar"><div class="comment-text"><div '
            'class="star-rating" role="img" aria-label="Rated {five} out of 5"><span '
            'style="width:{percent}%">Rated <strong class="rating">{five}</strong> out of 5</span></div><p '
            'class="meta"><strong class="woocommerce-review__author">{who} </strong> <em '
            'class="woocommerce-review__verified verified">(verified owner)</em> <span '
            'class="woocommerce-review__dash">–</span> <time class="woocommerce-review__published-date" '
            'datetime="{day}T10:22:00+00:00">{written}</time></p><div class="description">{paragraphs}</div>'
            "</div></div></li>"
        ),
        after=(
            '</ol></div><div id="review_form"><span>Add a review</span><p>Your email address will not be '
            'published.</p><label>Your rating</label><select><option value="">Rate…</option><option '
            'value="5">Perfect</option></select></div></div><section class="related"><h2>You may also '
            'like</h2><div class="card"><a href="/p/0-item"><img src="/i/0.jpg" alt=""><h3>Copper Teapot</h3>'
            '</a><div class="star-rating" aria-label="Rated 4.50 out of 5"><span style="width:90%">Rated '
            '<strong class="rating">4.50</strong> out of 5</span></div><span class="count">(3)</span> <span '
            'class="price">£9.50</span></div><div class="card"><a href="/p/1-item"><img src="/i/1.jpg" '
            'alt=""><h3>Tea Cosy, Wool</h3></a><div class="star-rating" aria-label="Rated 4.50 out of 5">'
            '<span style="width:90%">Rated <strong class="rating">4.50</strong> out of 5</span></div><span '
            'class="count">(10)</span> <span class="price">£10.50</span></div><div class="card"><a '
            'href="/p/2-item"><img src="/i/2.jpg" alt=""><h3>Slate Coaster Set</h3></a><div '
            'class="star-rating" aria-label="Rated 4.50 out of 5"><span style="width:90%">Rated <strong '
            'class="rating">4.50</strong> out of 5</span></div><span class="count">(17)</span> <span '
            'class="price">£11.50</span></div><div class="card"><a href="/p/3-item"><img src="/i/3.jpg" '
            'alt=""><h3>Bamboo Whisk</h3></a><div class="star-rating" aria-label="Rated 4.50 out of 5"><span '
            'style="width:90%">Rated <strong class="rating">4.50</strong> out of 5</span></div><span '
            'class="count">(24)</span> <span class="price">£12.50</span></div></section></div><footer><a '
            'href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=BUYERS,
        average=(3.25, 5, 4),
    ),
    Crowd(
        name="judgy",
        url="https://teashed2.example/products/copper-kettle",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Copper Kettle</h1><div class="jdgm-widget '
            'jdgm-preview-badge"><div class="jdgm-prev-badge" data-average-rating="3.25" '
            'data-number-of-reviews="4"><span class="jdgm-prev-badge__stars" data-score="3.25" '
            'aria-label="3.25 stars"><span class="jdgm-star jdgm--on"></span></span><span '
            'class="jdgm-prev-badge__text"> 4 reviews </span></div></div><p>£39.00</p><div '
            'class="jdgm-widget jdgm-review-widget"><div class="jdgm-rev-widg__header"><h2>Customer '
            'Reviews</h2><div class="jdgm-rev-widg__summary-text">Based on 4 reviews</div><div '
            'class="jdgm-histogram"><div class="jdgm-histogram__row" data-rating="5" data-frequency="2" '
            'data-percentage="50">50%(2)</div></div><a href="#" class="jdgm-write-rev-link">Write a '
            'review</a></div><div class="jdgm-rev-widg__reviews">'
        ),
        row=(
            '<div class="jdgm-rev jdgm-divider-top" data-verified-buyer="true" data-review-id="{n}" '
            'data-product-title="Copper Kettle"><div class="jdgm-rev__header"><div '
            'class="jdgm-rev__icon">{initial}</div><span class="jdgm-rev__rating" data-score="{five}" '
            'tabindex="0" aria-label="{five} star review" role="img">{icons}</span><span '
            'class="jdgm-rev__timestamp" data-content="{day} 09:11:02 UTC">{us}</span><div '
            'class="jdgm-rev__br"></div><span class="jdgm-rev__buyer-badge">Verified</span><span '
            'class="jdgm-rev__author-wrapper"><span class="jdgm-rev__author">{who}</span></span></div><div '
            'class="jdgm-rev__content"><b class="jdgm-rev__title">{title}</b><div '
            'class="jdgm-rev__body">{paragraphs}</div></div></div>'
        ),
        after=(
            '</div></div><footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a '
            'href="/help">Help</a> © 2022</footer>'
        ),
        people=BUYERS,
        average=(3.25, 5, 4),
    ),
    Crowd(
        name="yoyo",
        url="https://loomandladle.example/products/copper-kettle",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1 class="product-title">Copper Kettle</h1><div class="yotpo '
            'bottomLine"><span class="yotpo-stars"></span><a class="text-m">4 Reviews</a></div><div '
            'class="yotpo-reviews"><div class="yotpo-bottomline"><span class="font-color-gray '
            'based-on">Based on 4 reviews</span><span class="avg-score">3.3</span><span class="sr-only">3.3 '
            "star rating</span></div>"
        ),
        row=(
            '<div class="yotpo-review yotpo-regular-box" data-review-id="{n}9"><div class="yotpo-header">'
            '<span class="yotpo-icon yotpo-icon-circle-checkmark">{initial}</span><div '
            'class="yotpo-header-element"><span class="y-label yotpo-user-name yotpo-font-bold pull-left" '
            'aria-level="3" role="heading">{who}</span><span class="y-label yotpo-user-title">Verified '
            'Buyer</span></div><span class="y-label yotpo-review-date">{us}</span></div><div '
            'class="yotpo-review-stars"><span class="yotpo-icon yotpo-icon-star"></span><span '
            'class="sr-only">{five} star rating</span></div><div class="yotpo-main"><div '
            'class="content-title yotpo-font-bold" role="heading" aria-level="4">{title}</div><div '
            'class="yotpo-review-wrapper"><div class="content-review">{text}</div></div></div><div '
            'class="yotpo-footer"><span class="share-review">Share</span><span class="y-label">Was This '
            'Review Helpful?</span><span class="vote-sum">{n}</span><span class="vote-sum">0</span></div>'
            "</div>"
        ),
        after=(
            '<div class="yotpo-pager"><a class="yotpo_previous" href="#">‹</a><a class="yotpo-page-element '
            'yotpo-active" data-page="1" href="#">1</a><a class="yotpo-page-element" data-page="2" '
            'href="#">2</a><a class="yotpo_next" data-page="2" href="#" aria-label="Next page">›</a></div>'
            '</div><footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a '
            'href="/help">Help</a> © 2022</footer>'
        ),
        people=BUYERS,
        average=(3.3, 5, 4),
    ),
    Crowd(
        name="okey",
        url="https://softgoods.example/products/kettle",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Kettle No. 4</h1><div data-oke-widget><div '
            'class="okeReviews-widget-header"><span class="okeReviews-a11yText">Rated 3.3 out of 5 '
            'stars</span><span class="okeReviews-reviewsSummary-ratingCount">Based on 4 reviews</span></div>'
            '<ul class="okeReviews-reviews">'
        ),
        row=(
            '<li class="okeReviews-reviews-review"><div class="okeReviews-review"><div '
            'class="okeReviews-review-reviewer"><div class="okeReviews-review-reviewer-profile"><strong '
            'class="okeReviews-review-reviewer-profile-nameWrapper">{who}</strong><div '
            'class="okeReviews-review-reviewer-profile-status">Verified Buyer</div></div><dl '
            'class="attributes"><dt>Age</dt><dd>35 - 44</dd><dt>Household</dt><dd>2 people</dd></dl></div>'
            '<div class="okeReviews-review-primary"><div class="okeReviews-review-side"><div '
            'class="okeReviews-review-date"><time datetime="{day}T11:00:00.000Z" title="{written}">2 years '
            'ago</time></div></div><div class="okeReviews-review-main"><div class="okeReviews-starRating">'
            '<span class="okeReviews-a11yText">Rated {five} out of 5 stars</span></div><div '
            'class="okeReviews-review-main-heading">{title}</div><div '
            'class="okeReviews-reviewContent">{paragraphs}</div><div class="okeReviews-review-attr">'
            "<span>Ease of use</span><span>Poor</span><span>Great</span></div></div></div><div "
            'class="okeReviews-helpful">Was this helpful? <button>Yes {n}</button><button>No 0</button></div>'
            "</div></li>"
        ),
        after=(
            '</ul><button>Show more reviews</button></div><footer><a href="/about">About</a> <a '
            'href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=BUYERS,
        average=(3.3, 5, 4),
    ),
    Crowd(
        name="bazar",
        url="https://www.departmentworld.example/p/kettle-no-4/889",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Kettle No. 4</h1><div itemprop="aggregateRating" '
            'itemscope itemtype="https://schema.org/AggregateRating"><meta itemprop="ratingValue" '
            'content="3.3"><meta itemprop="bestRating" content="5"><meta itemprop="reviewCount" content="4">'
            '</div><div id="BVRRContainer"><ol class="bv-content-list bv-content-list-reviews">'
        ),
        row=(
            '<li class="bv-content-item bv-content-review"><div class="bv-author-profile"><button '
            'class="bv-author">{who}</button><ul><li>Reviews <span>{n}</span></li><li>Votes <span>{n}</span>'
            '</li></ul></div><div class="bv-content-core"><div class="bv-content-header"><span '
            'class="bv-rating-stars-container"><span class="bv-rating-stars bv-rating-stars-on">★★★★★</span>'
            '<span class="bv-off-screen">{five} out of 5 stars.</span></span><div class="bv-content-meta">'
            '<span class="bv-content-datetime-stamp">2 years ago</span> <meta itemprop="datePublished" '
            'content="{day}"></div><h3 class="bv-content-title">{title}</h3></div><div '
            'class="bv-content-summary-body-text">{paragraphs}</div><dl class="bv-content-data">'
            '<dt>Recommends this product</dt><dd>✔ Yes</dd></dl><div class="bv-secondary-ratings">'
            '<dt>Quality</dt><dd title="4 out of 5">Quality, 4 out of 5</dd></div><div '
            'class="bv-feedback">Helpful? <button>Yes · {n}</button><button>No · 0</button>'
            "<button>Report</button></div></div></li>"
        ),
        after=(
            '</ol><div class="bv-content-pagination"><span>1–4 of 12 Reviews</span><ul><li><a '
            'class="bv-content-btn-pages-prev">◄</a></li><li><a class="bv-content-btn-pages-next" '
            'href="https://www.departmentworld.example/p/kettle-no-4/889?bvstate=pg:2/ct:r"><span '
            'class="bv-off-screen">Next Reviews</span><span aria-hidden="true">►</span></a></li></ul></div>'
            '</div><footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a '
            'href="/help">Help</a> © 2022</footer>'
        ),
        people=BUYERS,
        average=(3.3, 5, 4),
        onward="https://www.departmentworld.example/p/kettle-no-4/889?bvstate=pg:2/ct:r",
    ),
    Crowd(
        name="power",
        url="https://gardenshed.example/kettle.html",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Garden Kettle</h1><section id="pr-review-display"><div '
            'class="pr-review-snapshot"><div class="pr-snippet-stars"><div '
            'class="pr-snippet-rating-decimal">3.3</div></div><span class="pr-snippet-review-count">4 '
            "Reviews</span></div>"
        ),
        row=(
            '<div class="pr-review"><section class="pr-rd-header"><div class="pr-rd-star-rating"><div '
            'class="pr-snippet-stars pr-snippet-stars-png" role="img" aria-label="Rated {five} out of 5 '
            'stars"><div class="pr-rating-stars">{icons}</div><div '
            'class="pr-snippet-rating-decimal">{five}</div></div><h2 '
            'class="pr-rd-review-headline">{title}</h2></div></section><section class="pr-rd-right"><div '
            'class="pr-rd-reviewer-details"><p class="pr-rd-author-submission-date"><span '
            'class="pr-rd-bold">Submitted</span> <time datetime="{day}T08:00:00.000Z">2 years ago</time></p>'
            '<p class="pr-rd-author-nickname"><span class="pr-rd-bold">By</span> {who}</p><p '
            'class="pr-rd-author-location"><span class="pr-rd-bold">From</span> Little Snoring</p></div>'
            '</section><section class="pr-rd-description"><p class="pr-rd-description-text">{lines}</p>'
            '</section><section class="pr-rd-bottomline"><span class="pr-rd-bold">Bottom Line</span> Yes, I '
            'would recommend to a friend</section><div class="pr-helpful">Was this review helpful to you? '
            "<button>{n}</button><button>0</button></div></div>"
        ),
        after=(
            '<div class="pr-rd-pagination"><span>Displaying Reviews 1-4 of 4</span></div></section><footer>'
            '<a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © '
            "2022</footer>"
        ),
        people=BUYERS,
        average=(3.3, 5, 4),
    ),
    Crowd(
        name="trusty",
        url="https://www.faithpilot.example/review/teashed.example",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1 class="typography_h1__a1b"><span '
            'class="typography_display__c2d">Tea Shed</span> <span>Reviews 1,904 • <span '
            'class="rating-label">Great</span></span></h1><p data-rating-typography="true">4.2</p><div '
            'class="star-rating_starRating__x"><img alt="TrustScore 4.2 out of 5" src="/stars-4.svg"></div>'
            '<section class="styles_reviewListContainer__q">'
        ),
        row=(
            '<article class="paper_paper__1PY90 card_card__lQWDv styles_reviewCard__hcAvl"><div '
            'class="styles_reviewCardInner__EwDq2"><aside class="styles_consumerInfoWrapper__KP3Ra"><a '
            'href="/users/{n}f3"><span data-consumer-name-typography="true" '
            'class="typography_heading-xxs__QKBS8">{who}</span><div><span>{n} reviews</span> <span>GB</span>'
            '</div></a></aside><section class="styles_reviewContentwrapper__zH_9M"><div '
            'class="styles_reviewHeader__iU9Px" data-service-review-rating="{five}"><div '
            'class="star-rating_starRating__4rrcf"><img alt="Rated {five} out of 5 stars" '
            'src="/stars-{five}.svg"></div><div><time datetime="{day}T12:33:11.000Z">{short}</time></div>'
            '</div><div class="styles_reviewContent__0Q2Tg"><a href="/reviews/62c{n}"><h2 '
            'class="typography_heading-s__f7029">{title}</h2></a><p class="typography_body-l__KUYFJ" '
            'data-service-review-text-typography="true">{lines}</p><p class="typography_body-m__xgxZ_">'
            '<b>Date of experience:</b> <span>March 30, 2022</span></p></div></section><div class="actions">'
            "<button>Useful {n}</button><button>Share</button></div></div></article>"
        ),
        after=(
            '<nav aria-label="Pagination"><a aria-disabled="true">Previous</a><a aria-label="Page number 1" '
            'aria-current="page">1</a><a href="/review/teashed.example?page=2">2</a><a '
            'name="pagination-button-next" rel="nofollow" href="/review/teashed.example?page=2"><span>Next '
            'page</span></a></nav></section><footer><a href="/about">About</a> <a '
            'href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=BUYERS,
        average=(4.2, 5, 1904),
        onward="/review/teashed.example?page=2",
    ),
)
