"""Pages put together from ready parts: component libraries, utility classes, plugins of publishing systems."""

from __future__ import annotations

from tests.parse.crowds.furniture import GUIDE_FOOT, GUIDE_SIDE, GUIDE_TOP, SHOP_FOOT, SHOP_TOP
from tests.parse.crowds.people import Crowd, Said
from tests.parse.crowds.voices import BUYERS, ENGLISH, GERMAN, POLISH, SPANISH

ARABIC = (
    Said("ليلى حداد", 10, "2023-03-18", "رائع جدا", ("يغلي الماء بسرعة ولا يقطر عند الصب، وشكله جميل في المطبخ.",)),
    Said("سامي ر.", 4, "2023-02-27", "لم يعجبني", ("توقف المفتاح بعد أسبوع واحد ولم يرد أحد على رسائلي حتى الآن.",)),
    Said("هدى منصور", 8, "2023-02-05", "جيد", ("وصل خلال يومين وكان التغليف ممتازا، والمقبض لا يسخن أبدا.",)),
)  # fmt: skip
TAIWANESE = (
    Said("林小舟", 10, "2023-06-11", "", ("湯頭很濃，麵條有嚼勁，老闆還記得我不吃蔥，下次一定再來。",)),
    Said("阿海", 4, "2023-05-29", "", ("等了一個小時才送到，湯都涼了，麵也糊成一團，有點失望。",)),
    Said("陳芷晴", 8, "2023-05-14", "", ("份量很足，價格也公道，只是店裡座位有點擠，假日要排隊。",)),
)  # fmt: skip

CROWDS = (
    Crowd(
        name="icons filled by utility classes",
        url="https://kettles.example/products/harbour-kettle",
        lang="en",
        title="Harbour Kettle",
        before=(
            '<div id="__next"><header class="sticky top-0 flex"><a href="/">Kettles</a></header><main class="container '
            'mx-auto px-4"><h1 class="text-3xl font-bold">Harbour Kettle</h1><p class="text-2xl">£39.00</p><section '
            'class="mt-12"><h2 class="text-2xl font-semibold mb-6">Customer Reviews</h2><div class="flex items-center gap-4 '
            'mb-8"><span class="text-4xl font-bold">3.3</span><div><div class="flex">'
            '<svg class="lucide lucide-star h-5 w-5 fill-yellow-400 text-yellow-400"></svg>'
            '<svg class="lucide lucide-star h-5 w-5 fill-yellow-400 text-yellow-400"></svg>'
            '<svg class="lucide lucide-star h-5 w-5 fill-yellow-400 text-yellow-400"></svg>'
            '<svg class="lucide lucide-star h-5 w-5 text-gray-300"></svg><svg class="lucide lucide-star h-5 w-5 '
            'text-gray-300"></svg></div><p class="text-sm text-gray-500">Based on 4 reviews</p></div></div><div '
            'class="space-y-6">'
        ),
        row=(
            '<div class="border-b pb-6"><div class="flex items-center justify-between"><div class="flex items-center '
            'gap-3"><div class="h-10 w-10 rounded-full bg-gray-200">{initial}</div><div><p class="font-medium">{who}</p><div '
            'class="flex">{tailwind}</div></div></div><span class="text-sm text-gray-400">{written}</span></div><p '
            'class="mt-4 text-gray-700">{text}</p></div>'
        ),
        after="</div></section></main><footer>© Kettles</footer></div>",
        people=BUYERS,
        average=(3.3, 5, 4),
    ),
    Crowd(
        name="a component's list of stars, the day in a heading",
        url="https://store.tidepool.example/item/771",
        lang="en",
        title="Tide Clock | Tidepool",
        before=(
            '<div id="root"><div class="ant-layout"><div class="ant-layout-header"><a href="/">Tidepool</a></div><div '
            'class="ant-layout-content"><h1 class="ant-typography">Tide Clock</h1><div class="product-info"><ul '
            'class="ant-rate ant-rate-disabled"><li class="ant-rate-star ant-rate-star-full"><div role="radio"></div></li><li '
            'class="ant-rate-star ant-rate-star-full"><div role="radio"></div></li><li class="ant-rate-star '
            'ant-rate-star-full"><div role="radio"></div></li><li class="ant-rate-star ant-rate-star-half"><div role="radio">'
            '</div></li><li class="ant-rate-star ant-rate-star-zero"><div role="radio"></div></li></ul><span>4 reviews</span>'
            '</div><div class="ant-tabs"><div role="tab">Description</div><div role="tab">Reviews (4)</div></div>'
        ),
        row=(
            '<div class="feedback-row"><div class="feedback-left"><img class="face"><ul class="ant-rate '
            'ant-rate-disabled">{ant}</ul></div><div class="feedback-right"><h5>{written}</h5><h3>{who}</h3><p>{text}</p>'
            "</div></div>"
        ),
        after="</div></div></div>",
        people=BUYERS,
        average=(3.5, 5, 4),
    ),
    Crowd(
        name="a badge beside the heading",
        url="https://floresdelpuerto.example/ramos/ramo-de-otono",
        lang="es",
        title="Ramo de otoño",
        before=(
            '<div id="root"><nav><a href="/">Flores del Puerto</a></nav><div class="detalle"><h2 class="nombre">Ramo de otoño'
            '</h2><p class="precio">32,00 €</p><p>Crisantemos y hojas de roble.</p></div><div class="opiniones-cabecera"><h4>'
            'Opiniones de clientes</h4><div class="insignia"><svg></svg><span>3.7 (3)</span></div></div><div '
            'class="opiniones-lista">'
        ),
        row=(
            '<div class="tarjeta"><div class="tarjeta-cabecera"><strong>{who}</strong><span class="fecha">{slashed}</span>'
            '</div><div class="estrellas">{bars}</div><p>{text}</p></div>'
        ),
        after='</div><h4>También te puede gustar</h4><a href="/ramos/lirios">Lirios</a> <span>4.9 (31)</span></div>',
        people=SPANISH,
        average=(3.7, 5, 3),
    ),
    Crowd(
        name="a row of icons from right to left",
        url="https://matbakhi.example/products/ibriq",
        lang="ar",
        title="إبريق صافر - مطبخي",
        before=(
            '<header><a href="/">مطبخي</a></header><div class="product"><h1>إبريق صافر</h1><p class="price">١٢٠ ريال</p></div>'
            '<div class="tab-pane" id="reviews"><div class="reviews-summary"><div class="average-rating"><span '
            'class="big-number">3.7</span><div class="stars"><i class="fas fa-star"></i><i class="fas fa-star"></i><i '
            'class="fas fa-star"></i><i class="fas fa-star-half-alt"></i><i class="far fa-star"></i></div><p>بناءً على 3 '
            'تقييم</p></div></div><div class="reviews-list">'
        ),
        row=(
            '<div class="review-item"><div class="review-header"><strong>{who}</strong><span>{ys}</span></div><div '
            'class="review-stars">{fa}</div><p>{text}</p></div>'
        ),
        after="</div></div><footer>جميع الحقوق محفوظة</footer>",
        people=ARABIC,
        average=(3.7, 5, 3),
    ),
    Crowd(
        name="a score before a count with its own word",
        url="https://waimai.example/store/88/noodle",
        lang="zh-TW",
        title="海邊麵店",
        before=(
            '<header><a href="/">外賣</a></header><h2 class="item-name">海邊麵店</h2><div class="reviews-section"><h3>顧客評價'
            '</h3><div class="reviews-summary"><div class="rating-display"><span class="rating-score">3.7</span><div '
            'class="rating-stars">★★★★☆</div><span class="rating-count">(3 則評價)</span></div></div><div '
            'class="reviews-list">'
        ),
        row=(
            '<div class="review-item"><div class="review-header"><span class="reviewer-name">{who}</span><span '
            'class="review-rating">{bars}</span></div><div class="review-comment">{text}</div><div class="review-date">'
            "{ys}</div></div>"
        ),
        after="</div></div>",
        people=TAIWANESE,
        average=(3.7, 5, 3),
    ),
    Crowd(
        name="icons of a font and masked addresses",
        url="https://marketpier.example/ProductView.php?id=44",
        lang="en",
        title="MarketPier",
        before=SHOP_TOP
        + (
            '<div class="product-view"><h1>Harbour Kettle</h1><div class="rating-summary"><i class="bi bi-star-fill"></i><i '
            'class="bi bi-star-fill"></i><i class="bi bi-star-fill"></i><i class="bi bi-star-half"></i><i class="bi bi-star">'
            '</i> <span>3.3 (4 reviews)</span></div></div><div id="reviewsSection"><h3><i class="bi bi-chat"></i> Ratings '
            "&amp; Reviews</h3>"
        ),
        row=(
            '<div class="review-card"><div class="review-header"><span class="client-email">{initial}***@post.example</span>'
            '<span class="review-score">⭐{five}</span></div><p class="review-comment">{text}</p><small>{day}</small></div>'
        ),
        after='<div class="review-form-card"><h3>Write Your Review</h3><i class="bi bi-star-fill active" data-rating="1"></i>'
        '<i class="bi bi-star-fill active" data-rating="2"></i></div></div>' + SHOP_FOOT,
        people=BUYERS,
        average=(3.3, 5, 4),
        but=("authors",),
    ),
    Crowd(
        name="a plugin's reviews of a German guest house",
        url="https://www.gasthaus-leuchtfeuer.example/bewertungen/",
        lang="de",
        title="Bewertungen – Gasthaus Leuchtfeuer",
        before=(
            '<header><a href="/">Gasthaus Leuchtfeuer</a><nav><a href="/zimmer">Zimmer</a><a href="/anfahrt">Anfahrt</a></nav>'
            '</header><article class="page"><h1 class="entry-title">Bewertungen</h1><div class="glsr-summary"><div '
            'class="glsr-summary-rating"><span class="glsr-tag-value">3,5</span></div><div class="glsr-summary-stars"><div '
            'class="glsr-star-rating glsr-stars" data-rating="3.5" data-reviews="4"><span class="screen-reader-text">Bewertet '
            'mit <strong>3,5</strong> von 5</span></div></div><div class="glsr-summary-text"><span class="glsr-tag-value">3,5 '
            'von 5 Sternen (basierend auf 4 Bewertungen)</span></div></div><div class="glsr-reviews">'
        ),
        row=(
            '<div class="glsr-review" id="review-31{n}"><h4 class="glsr-review-title"><span class="glsr-tag-value">{title}'
            '</span></h4><div class="glsr-review-rating"><div class="glsr-star-rating glsr-stars" data-rating="{five}" '
            'data-reviews="0"><span class="screen-reader-text">Bewertet mit <strong>{five}</strong> von 5</span></div></div>'
            '<div class="glsr-review-date"><span class="glsr-tag-value">{written}</span></div><div '
            'class="glsr-review-content"><div class="glsr-tag-value">{paragraphs}</div></div><div '
            'class="glsr-review-author"><span class="glsr-tag-value">{who}</span></div></div>'
        ),
        after=(
            '</div><div class="glsr-pagination"><nav class="navigation pagination"><div class="nav-links"><span '
            'class="page-numbers current">1</span><a class="page-numbers" href="?reviews-page=2">2</a><a class="next '
            'page-numbers" href="?reviews-page=2">Weiter</a></div></nav></div></article><footer>Impressum</footer>'
        ),
        people=GERMAN,
        average=(3.5, 5, 4),
        onward="?reviews-page=2",
    ),
    Crowd(
        name="spans that are on and off",
        url="http://www.gullwing.example/node/4412",
        lang="en",
        title="The Drowned Goose | Gullwing Guide",
        before=GUIDE_TOP
        + (
            '<h1 class="title">The Drowned Goose</h1><div class="field field-name-field-average"><div class="fivestar-default">'
            '<div class="fivestar-widget-static fivestar-widget-static-vote fivestar-widget-static-5 clearfix"><div '
            'class="star star-1 star-odd star-first"><span class="on">3.5</span></div><div class="star star-2 star-even"><span '
            'class="on"></span></div><div class="star star-3 star-odd"><span class="on"></span></div><div class="star star-4 '
            'star-even"><span class="on" style="width: 50%"></span></div><div class="star star-5 star-odd star-last"><span '
            'class="off"></span></div></div></div><div class="description"><div class="fivestar-summary"><span '
            'class="average-rating">Average: <span>3.5</span></span> <span class="total-votes">(<span>4</span> votes)</span>'
            '</div></div></div><div class="field-name-body"><p>Fish, chips and a view of the crane.</p></div><div '
            'id="comments"><h2 class="title">Reviews</h2>'
        ),
        row=(
            '<a id="comment-9{n}"></a><div class="comment clearfix"><div class="attribution"><span class="username">{who}'
            '</span><p class="comment-time">{dmon} - 11:20</p></div><div class="comment-text"><h3><a '
            'href="/comment/9{n}#comment-9{n}" class="permalink" rel="bookmark">{title}</a></h3><div '
            'class="field-name-field-rating"><div class="fivestar-default"><div class="fivestar-widget-static '
            'fivestar-widget-static-vote fivestar-widget-static-5">{five_star}</div></div></div><div '
            'class="field-name-comment-body">{paragraphs}</div></div></div>'
        ),
        after='<ul class="pager"><li class="pager-current">1</li><li class="pager-item"><a title="Go to page 2" '
        'href="/node/4412?page=1">2</a></li><li class="pager-next"><a title="Go to next page" href="/node/4412?page=1">next ›'
        "</a></li></ul></div>" + GUIDE_SIDE + GUIDE_FOOT,
        people=ENGLISH,
        average=(3.5, 5, 4),
        onward="/node/4412?page=1",
    ),
    Crowd(
        name="stars in brackets in a forum's library",
        url="https://boards.ropeworks.example/resources/knot-trainer.31/reviews",
        lang="en",
        title="Reviews - Knot Trainer | Ropeworks Boards",
        before=(
            '<div class="p-nav"><a href="/forums/">Forums</a><a href="/resources/">Resources</a></div><h1 '
            'class="p-title-value">Knot Trainer <span class="u-muted">2.1</span></h1><div class="resourceSidebarGroup"><dl '
            'class="pairs"><dt>Downloads</dt><dd>1,904</dd></dl><dl class="pairs"><dt>Rating</dt><dd><span '
            'class="ratingStars ratingStars--larger" title="3.50 star(s)"><span class="u-srOnly">3.50 star(s)</span></span> '
            '<span class="ratingStarsRow-text">4 ratings</span></dd></dl></div>'
        ),
        row=(
            '<div class="message message--simple js-review" id="js-resourceRating-{n}"><div class="message-main"><header '
            'class="message-attribution"><h4 class="message-name"><a href="/members/u.{n}/" class="username">{who}</a></h4> '
            '<span class="ratingStars" title="{five}.00 star(s)"></span> <time class="u-dt" datetime="{day}T10:00:00+0000">'
            '{short}</time></header><article class="message-body">{lines}</article></div></div>'
        ),
        after='<nav class="pageNav"><a class="pageNav-jump pageNav-jump--next" '
        'href="/resources/knot-trainer.31/reviews?page=2">Next</a></nav><footer>Community platform</footer>',
        people=ENGLISH,
        average=(3.5, 5, 4),
        onward="/resources/knot-trainer.31/reviews?page=2",
    ),
    Crowd(
        name="two counts behind one figure in a Polish market",
        url="https://targ.example/oferta/czajnik-z-gwizdkiem-771",
        lang="pl",
        title="Czajnik z gwizdkiem - Targ",
        before=(
            '<header><a href="/">Targ</a></header><h1 class="_9a071">Czajnik z gwizdkiem</h1><div><a href="#opinie" '
            'class="_1h7wt"><span aria-label="3,17 na 5, 27 ocen i 12 recenzji">3,17</span> <span>27 ocen i 12 recenzji</span>'
            '</a></div><section id="opinie"><h2>Oceny i recenzje</h2><p>3,17</p><p>27 ocen i 12 recenzji</p>'
        ),
        row=(
            '<div class="_vnd3k"><div><div role="img" aria-label="ocena: {tens} na 5"></div><span>{who}</span><span>'
            "dodano: {plain}</span></div><p>{text}</p><button>przydatna ({n})</button></div>"
        ),
        after='<a href="/oferta/czajnik-z-gwizdkiem-771?page=2#opinie">następna strona</a></section>',
        people=POLISH,
        average=(3.17, 5, 27),
        onward="/oferta/czajnik-z-gwizdkiem-771?page=2#opinie",
    ),
)
