"""More pages, written without a look at the rules: stays, plugins, guest books, shops and forums in many languages."""

from __future__ import annotations

from tests.parse.crowds.people import Crowd
from tests.parse.crowds.voices import (
    BUYERS,
    CHINESE,
    ENGLISH,
    FRENCH,
    ITALIAN,
    JAPANESE,
    RUSSIAN,
    SPANISH,
)

CROWDS = (
    Crowd(
        name="n-book",
        url="https://www.bedhunter.example/reviews/gb/hotel/the-drowned-goose.html",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1><a href="/hotel/gb/the-drowned-goose.html">The Drowned '
            'Goose</a></h1><div class="review_list_score"><span class="review-score-badge">8.3</span> <span '
            'class="review-score-word">Very good</span> <span>Score from 412 reviews</span></div><ul '
            'class="review_list">'
        ),
        row=(
            '<li class="review_item"><p class="review_item_date">Reviewed: {written}</p><div '
            'class="review_item_reviewer"><h4><span>{who}</span></h4><span class="reviewer_country">'
            '<span>United Kingdom</span></span><div class="user_age_group">Age group: 35-44</div></div><div '
            'class="review_item_review"><div class="review_item_header_score_container"><span '
            'class="review-score-badge">{ten}</span></div><div '
            'class="review_item_header_content">{title}</div><div class="review_item_review_content"><p '
            'class="review_pos"><span itemprop="reviewBody">{text}</span></p></div></div></li>'
        ),
        after=(
            '</ul><p class="page_link review_next_page"><a id="review_next_page_link" '
            'href="/reviews/gb/hotel/the-drowned-goose.html?page=2">Next page</a></p><footer><a '
            'href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        best=10,
        average=(8.3, 10, 412),
        onward="/reviews/gb/hotel/the-drowned-goose.html?page=2",
        but=("titles",),
    ),
    Crowd(
        name="n-craft",
        url="https://www.tinkermarket.example/listing/771/felt-goose",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Felt Goose</h1><div id="reviews"><h2>Reviews for this '
            'item (4) <span>Reviews for this shop (112)</span></h2><div><input type="hidden" name="rating" '
            'value="4.6"><span class="wt-screen-reader-only">4.6 out of 5 stars</span></div>'
        ),
        row=(
            '<div class="wt-grid__item" data-review-region="{n}9"><div><span class="wt-display-inline-block">'
            '<input type="hidden" name="initial-rating" value="{five}"><span '
            'class="wt-screen-reader-only">{five} out of 5 stars</span></span></div><p '
            'id="review-preview-toggle-{n}" class="wt-break-word">{lines}</p><p class="wt-text-caption"><a '
            'href="/people/u{n}x">{who}</a> {short}</p></div>'
        ),
        after=(
            '<nav aria-label="Reviews pagination"><a aria-label="Page 2" href="?page=2#reviews">2</a><a '
            'href="?page=2#reviews"><span class="wt-screen-reader-only">Next page</span></a></nav></div>'
            '<footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © '
            "2022</footer>"
        ),
        people=BUYERS,
        average=(4.6, 5, 4),
        onward="?page=2#reviews",
        but=("average",),
    ),
    Crowd(
        name="n-plugin",
        url="https://plugins.wordmill.example/tide-clock/reviews/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Tide Clock</h1><h2>Reviews</h2><div '
            'class="plugin-rating">4.4 out of 5 stars</div><ul class="bbp-topics">'
        ),
        row=(
            '<li class="bbp-body"><article class="plugin-review"><div class="header"><h3 '
            'class="review-title"><a href="/support/topic/t{n}/">{title}</a></h3><div class="wporg-ratings" '
            'aria-label="{five} out of 5 stars" data-rating="{five}"><span class="dashicons '
            'dashicons-star-filled"></span></div></div><div class="meta"><span class="review-author"><a '
            'href="/users/u{n}/"><img alt=""> {who}</a></span> <span class="review-date">{written}</span> '
            '<span class="review-replies">1 reply</span></div><div class="content"><div '
            'class="review-content">{paragraphs}</div></div></article></li>'
        ),
        after=(
            '</ul><a href="/support/plugin/tide-clock/reviews/">Read all 4 reviews</a><footer><a '
            'href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=BUYERS,
        average=(4.4, 5, 4),
        but=("average",),
    ),
    Crowd(
        name="n-mods",
        url="https://runfaster.example/p/fog-shoe",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1 class="ProductTitle_root__x1">Fog Shoe</h1><section '
            'class="Reviews_root__9a"><h2 class="Heading_h2__q">Ratings &amp; Reviews</h2><div '
            'class="Summary_score__1z">3.3</div><div class="Summary_count__2z">4 Reviews</div><ul '
            'class="Reviews_list__b">'
        ),
        row=(
            '<li class="ReviewItem_root__c"><header class="ReviewItem_header__d"><div class="Stars_stars__e" '
            'role="img" aria-label="{five} / 5"><span class="Stars_fill__f" style="width:{percent}%"></span>'
            '</div><h3 class="ReviewItem_title__g">{title}</h3></header><p '
            'class="ReviewItem_body__h">{text}</p><footer class="ReviewItem_meta__i"><span>{who}</span>'
            "<span> - </span><span>{us}</span></footer></li>"
        ),
        after=(
            '</ul><button class="Btn_load__z">Load more</button></section><footer><a href="/about">About</a> '
            '<a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=BUYERS,
        average=(3.3, 5, 4),
    ),
    Crowd(
        name="n-avis",
        url="https://www.labouilloire.example/bouilloire-cuivre",
        lang="fr",
        before=(
            '<h1>Bouilloire en cuivre</h1><div class="netreviews"><span class="note-moyenne">4,1</span>/5 '
            '<span>27 avis clients</span></div><div id="avis-liste">'
        ),
        row=(
            '<div class="netreviews_review_part"><p class="netreviews_reviews_rate">{five}/5</p><p '
            'class="netreviews_customer_name">{who} <span>publié le {slashed} suite à une commande du '
            '01/08/2020</span></p><p class="netreviews_customer_review">{text}</p><p '
            'class="netreviews_helpful">Cet avis vous a-t-il été utile ? Oui {n} Non 0</p></div>'
        ),
        after='</div><a class="plus" href="?avis=2">Afficher plus d’avis</a>',
        people=FRENCH,
        average=(4.1, 5, 27),
        onward="?avis=2",
    ),
    Crowd(
        name="n-it",
        url="https://www.pareri.example/prodotto/bollitore",
        lang="it",
        before=(
            "<h1>Bollitore in rame</h1><p>Valutazione media: <strong>3,7</strong> su 5 - 3 recensioni</p>"
            "<h2>Recensioni degli utenti</h2>"
        ),
        row=(
            '<div class="box"><div class="stelle" title="{five} stelle su 5"></div><h3>{title}</h3><div '
            'class="chi">di <em>{who}</em> - {plain}</div><div class="cosa">{paragraphs}</div></div>'
        ),
        after='<div class="pagine"><span>1</span> <a href="?pag=2">2</a> <a href="?pag=2">successiva</a></div>',
        people=ITALIAN,
        average=(3.7, 5, 3),
        onward="?pag=2",
    ),
    Crowd(
        name="n-ru",
        url="https://www.samovarchik.example/product/chaynik/reviews/",
        lang="ru",
        before=(
            '<h1>Отзывы о товаре Чайник медный</h1><div class="rating-summary"><b>4,6</b> <span>3 оценки</span></div>'
        ),
        row=(
            '<div class="feedback"><div class="feedback__top"><span class="feedback__name">{who}</span><span '
            'class="feedback__date">{plain}</span><span class="feedback__rating stars-line star{five}">'
            '</span></div><p class="feedback__text">{text}</p><div class="feedback__votes">Отзыв полезен? '
            "<span>{n}</span></div></div>"
        ),
        after="<button>Показать ещё</button>",
        people=RUSSIAN,
        average=(4.6, 5, 3),
    ),
    Crowd(
        name="n-ja",
        url="https://www.ichiba.example/item/yakan/review",
        lang="ja",
        before=(
            '<h1>銅のやかん</h1><p class="revAvg">総合評価 <span class="avg">4.05</span> （31件）</p>'
            "<h2>みんなのレビュー・口コミ</h2>"
        ),
        row=(
            '<div class="revRvwUserSec"><div class="revUserFaceName"><span class="reviewer">{who}さん</span>'
            '</div><span class="revRvwUserEntryDate">{written}</span><span class="revUserRvwrtg"><span '
            'class="value">{five}</span></span><dl><dt>{title}</dt><dd>{lines}</dd></dl><p>参考になった（{n}人）</p>'
            "</div>"
        ),
        after='<a class="next" href="?p=2">次の15件</a>',
        people=JAPANESE,
        average=(4.05, 5, 31),
        onward="?p=2",
        but=("scores", "titles", "starts"),
    ),
    Crowd(
        name="n-zh",
        url="https://item.dongjie.example/1001.html",
        lang="zh",
        before='<h1>铜水壶</h1><div class="comment-percent"><strong>好评度 98%</strong></div><h3>商品评价</h3>',
        row=(
            '<div class="comment-item"><div class="user-column"><div class="user-info"><img>{who}</div><div '
            'class="user-level">PLUS会员</div></div><div class="comment-column"><div class="comment-star '
            'star{five}"></div><p class="comment-con">{text}</p><div class="comment-message"><span '
            'class="order-info">红色</span><span>{day} 18:0{n}</span></div></div></div>'
        ),
        after='<a class="ui-pager-next" href="#comment">下一页</a>',
        people=CHINESE,
        but=("ends",),
    ),
    Crowd(
        name="n-es",
        url="https://www.posadas.example/casa-niebla/opiniones",
        lang="es",
        before=(
            '<h1>Casa Niebla</h1><div class="puntuacion">7,4 <small>sobre 10</small></div><p>45 opiniones de '
            "huéspedes</p>"
        ),
        row=(
            '<div class="opinion"><div class="autor">{who}<span>, pareja</span></div><div '
            'class="fecha">{written}</div><div class="puntos">{ten}</div><h4>«{title}»</h4><p>{lines}</p>'
            "</div>"
        ),
        after='<a class="sig" href="/casa-niebla/opiniones?p=2">Siguiente ›</a>',
        people=SPANISH,
        best=10,
        average=(7.4, 10, 45),
        onward="/casa-niebla/opiniones?p=2",
        but=("scores",),
    ),
    Crowd(
        name="n-audio",
        url="https://www.listenwell.example/pd/Low-Tide-Audiobook/B01",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Low Tide</h1><div class="ratingsLabel"><span>4.2 out of '
            "5.0</span> <a>(1,204 ratings)</a></div><h2>Listener reviews</h2>"
        ),
        row=(
            '<div class="bc-row reviewText"><ul><li class="ratingLabel">Overall <span '
            'class="bc-pub-offscreen">{five} out of 5 stars</span></li><li>Performance <span '
            'class="bc-pub-offscreen">5 out of 5 stars</span></li><li>Story <span class="bc-pub-offscreen">2 '
            'out of 5 stars</span></li></ul><span class="bc-author">By <a href="/listener/{n}">{who}</a>'
            '</span> <span class="bc-date">on {us}</span><h3 class="bc-heading">{title}</h3><p '
            'class="bc-text">{lines}</p><span>{n} people found this helpful</span></div>'
        ),
        after=(
            '<a href="?page=2">Next page of reviews</a><footer><a href="/about">About</a> <a '
            'href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        average=(4.2, 5, 1204),
        onward="?page=2",
        but=("onward",),
    ),
    Crowd(
        name="no2-cards",
        url="https://www.frame-and-fog.example/film/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Film</h1><article class="review-card"><a '
            'href="/film/f0-review"><h3 class="review-title">The Salt Keeper</h3></a><div class="rating" '
            'aria-label="4 out of 5 stars"></div><p class="review-excerpt">Fog and geese in a tender tale of '
            'the last lamp on the coast.</p><span class="review-author">Cora Pike</span><time '
            'class="review-date" datetime="2022-01-11">11 January 2022</time></article><article '
            'class="review-card"><a href="/film/f1-review"><h3 class="review-title">Engine Sheds</h3></a>'
            '<div class="rating" aria-label="2 out of 5 stars"></div><p class="review-excerpt">A railway '
            'thriller that never leaves the station, for all its steam.</p><span class="review-author">Abel '
            'Finch</span><time class="review-date" datetime="2022-02-11">11 February 2022</time></article>'
            '<article class="review-card"><a href="/film/f2-review"><h3 class="review-title">Nine '
            'Umbrellas</h3></a><div class="rating" aria-label="3 out of 5 stars"></div><p '
            'class="review-excerpt">Damp farce with a few bright spells and a fine supporting dog.</p><span '
            'class="review-author">Dot Lakeman</span><time class="review-date" datetime="2022-03-11">11 '
            'March 2022</time></article><article class="review-card"><a href="/film/f3-review"><h3 '
            'class="review-title">Marrow</h3></a><div class="rating" aria-label="5 out of 5 stars"></div><p '
            'class="review-excerpt">The best film about vegetables in a generation, and the funniest.</p>'
            '<span class="review-author">Ira Stubbs</span><time class="review-date" datetime="2022-04-11">11 '
            'April 2022</time></article><footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a '
            'href="/help">Help</a> © 2022</footer>'
        ),
        none=True,
    ),
    Crowd(
        name="no2-events",
        url="https://littlesnoring.example/events",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>What visitors can see this week</h1><div class="event">'
            '<h3><a href="/events/0">Goose market 0</a></h3><span class="host">Maud Terrace</span> <time '
            'datetime="2021-03-14">March 14, 2021</time><p>I went in expecting nothing and came out humming. '
            "The lighthouse scenes are worth the whole evening. The second half sags, but the last ten "
            'minutes mend everything.</p></div><div class="event"><h3><a href="/events/1">Goose market 1</a>'
            '</h3><span class="host">old_harbour_cat</span> <time datetime="2021-02-02">February 2, '
            "2021</time><p>Two hours of fog. My partner fell asleep and I envied him.</p></div><div "
            'class="event"><h3><a href="/events/2">Goose market 2</a></h3><span class="host">Idris K.</span> '
            '<time datetime="2020-12-27">December 27, 2020</time><p>Everything about it works: the light, '
            "the silence, that ridiculous goose. I have already told my whole street about it and I will "
            'tell yours too if you let me. Go and see for yourself.</p></div><div class="event"><h3><a '
            'href="/events/3">Goose market 3</a></h3><span class="host">Pell Norwood</span> <time '
            'datetime="2020-11-09">November 9, 2020</time><p>Good ideas, uneven execution. Worth one '
            'evening, hardly two.</p></div><footer><a href="/about">About</a> <a href="/privacy">Privacy</a> '
            '<a href="/help">Help</a> © 2022</footer>'
        ),
        none=True,
    ),
    Crowd(
        name="no2-tickets",
        url="https://help.harbourcrm.example/community/topics",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Community</h1><p>Customer feedback and ideas</p><div '
            'class="topic"><a href="/community/t0">Best kettle we have owned</a><span class="votes">0 '
            'votes</span><span class="author">Hanna B.</span><time datetime="2022-06-18">June 18, 2022</time>'
            "<p>Boils fast, pours without dripping and looks lovely on the shelf. Three months in and not a "
            'single speck of limescale.</p></div><div class="topic"><a href="/community/t1">Good but loud</a>'
            '<span class="votes">9 votes</span><span class="author">Gordon Ashdale</span><time '
            'datetime="2022-05-30">May 30, 2022</time><p>It does what it says. The lid squeaks a little and '
            'the whistle wakes the dog, so I give it a middling mark.</p></div><div class="topic"><a '
            'href="/community/t2">Happy with it</a><span class="votes">18 votes</span><span '
            'class="author">T. Oyelaran</span><time datetime="2022-05-11">May 11, 2022</time><p>Arrived in '
            "two days, well packed. The handle stays cool, which was the reason I bought it.</p></div><div "
            'class="topic"><a href="/community/t3">Broke after a week</a><span class="votes">27 votes</span>'
            '<span class="author">Fiona Wick</span><time datetime="2022-04-03">April 3, 2022</time><p>The '
            "switch gave up on day eight. Customer service never answered my letters. I would not buy from "
            'this brand again.</p></div><footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a '
            'href="/help">Help</a> © 2022</footer>'
        ),
        none=True,
    ),
)
