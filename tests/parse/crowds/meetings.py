"""Catalogues and guides of today and of long ago: films, books, teachers, rooms, and lists that have no average."""

from __future__ import annotations

from tests.parse.crowds.furniture import GUIDE_FOOT, GUIDE_SIDE, GUIDE_TOP, SHOP_FOOT, SHOP_RELATED, SHOP_TOP
from tests.parse.crowds.people import Crowd
from tests.parse.crowds.voices import BUYERS, ENGLISH, JAPANESE, PORTUGUESE, SPANISH

CROWDS = (
    Crowd(
        name="a database of films in its new dress",
        url="https://www.filmpier.example/title/ft771/reviews/",
        lang="en",
        title="Slow Boat (2020) - User reviews - FilmPier",
        before=(
            '<nav id="fpHeader"><a href="/">FilmPier</a></nav><section class="ipc-page-section"><h2><a href="/title/ft771/">'
            'Slow Boat</a> (2020)</h2><h1 class="ipc-title__text">User reviews</h1><div class="ipc-chip"><span>120 reviews'
            '</span></div><div class="review-summary"><span class="ipc-rating-star--rating">7.4</span><span '
            'class="ipc-rating-star--voteCount"> (12K)</span></div>'
        ),
        row=(
            '<article class="sc-a1 user-review-item"><div class="ipc-list-card--border-speech"><span '
            'class="ipc-rating-star ipc-rating-star--otherUserAlt"><span class="ipc-rating-star--rating">{ten}</span><span '
            'class="ipc-rating-star--maxRating">/<!-- -->10</span></span><div class="ipc-title"><a '
            'href="/review/rw90{n}1/"><h3 class="ipc-title__text">{title}</h3></a></div><div class="ipc-html-content"><div '
            'class="ipc-html-content-inner-div">{lines}</div></div></div><div data-testid="reviews-author"><ul '
            'class="ipc-inline-list"><li><a href="/user/ur{n}1/" data-testid="author-link">{who}</a></li><li '
            'class="review-date">{short}</li><li><a href="/review/rw90{n}1/">Permalink</a></li></ul></div></article>'
        ),
        after='<button class="ipc-see-more__button">25 more</button></section>' + GUIDE_FOOT,
        people=ENGLISH,
        best=10,
        average=(7.4, 10, 12000),
        leads=tuple(f"https://www.filmpier.example/review/rw90{n}1/" for n in range(4)),
    ),
    Crowd(
        name="a share of an audience in custom elements",
        url="https://www.ripemelon.example/m/slow_boat/reviews?type=user",
        lang="en",
        title="Slow Boat - Audience Reviews | Ripe Melon",
        before=(
            '<header><a href="/">Ripe Melon</a></header><h1>Slow Boat</h1><score-board audiencescore="85"><a '
            'href="/m/slow_boat/reviews?type=user"><span>85% Audience Score</span> <span>500+ Ratings</span></a></score-board>'
            '<h2>Audience Reviews</h2><div class="audience-reviews">'
        ),
        row=(
            '<div class="audience-review-row"><div class="audience-reviewer-wrap"><a href="/profiles/u{n}" '
            'class="display-name">{who}</a></div><div class="audience-review-wrap"><span class="star-display" '
            'aria-label="{five} out of 5 stars"></span><span class="duration">{short}</span><p class="review-text">{text}'
            '</p><a href="#">See more</a></div></div>'
        ),
        after="</div>" + GUIDE_FOOT,
        people=ENGLISH,
        average=(85, 100, 500),
    ),
    Crowd(
        name="a teacher and nobody's names",
        url="https://www.rateateacher.example/professor/771",
        lang="en",
        title="Ada Merrow at Harwick College | RateATeacher",
        before=(
            '<header><a href="/">RateATeacher</a></header><div class="TeacherInfo"><div class="RatingValue__AvgRating"><div '
            'class="RatingValue__Numerator">3.3</div><div class="RatingValue__Denominator">/ 5</div></div><div '
            'class="RatingValue__NumRatings">Overall Quality Based on <a href="#ratingsList">4 ratings</a></div><h1 '
            'class="NameTitle">Ada Merrow</h1><p>Professor in the Marine Biology department at Harwick College</p><div '
            'class="FeedbackItem">67% Would take again</div><div class="FeedbackItem">2.9 Level of Difficulty</div></div><ul '
            'id="ratingsList">'
        ),
        row=(
            '<li><div class="Rating__Body"><div class="CardNumRating"><div class="CardNumRating__Header">Quality</div><div '
            'class="CardNumRating__Number">{five}.0</div></div><div class="CardNumRating"><div class="CardNumRating__Header">'
            'Difficulty</div><div class="CardNumRating__Number">3.0</div></div><div class="RatingHeader"><div '
            'class="RatingHeader__Class">BIO10{n}</div><div class="TimeStamp">{written}</div></div><div '
            'class="Comments">{text}</div></div></li>'
        ),
        after="</ul><button>Load More Ratings</button><footer>RateATeacher</footer>",
        people=BUYERS,
        average=(3.3, 5, 4),
    ),
    Crowd(
        name="opinions between rules without an element",
        url="http://www.kettlepages.example/opinions.asp?id=12",
        lang="en",
        title="Visitors' opinions: Harbour Kettle",
        before=(
            '<table border="0"><tr><td><a href="default.asp">Home</a> | <a href="kettles.asp">Kettles</a></td></tr></table>'
            "<center><h2>Visitors' opinions: Harbour Kettle</h2></center><p>Average rating: 3.3 out of 5 (4 opinions)</p><hr>"
        ),
        row=(
            "<b>Name:</b> {who}<br><b>Date:</b> {dmon}<br><b>Rating:</b> {five} out of 5<br><b>Comments:</b> {text}<br><hr>"
        ),
        after='<p align="center"><a href="opinions.asp?id=12&amp;page=2">Next 4 opinions</a></p><font size="1">© 2003</font>',
        people=BUYERS,
        average=(3.3, 5, 4),
        onward="opinions.asp?id=12&page=2",
        but=("authors", "scores", "days", "titles", "starts", "ends"),
    ),
    Crowd(
        name="figures between middle dots over a book",
        url="https://www.shelfmates.example/book/show/771-slow-boat",
        lang="en",
        title="Slow Boat by Nell Haddock | Shelfmates",
        before=GUIDE_TOP
        + (
            '<div class="leftContainer"><h1 id="bookTitle">Slow Boat</h1><div class="authors">by <a '
            'href="/author/show/3">Nell Haddock</a></div><div id="bookMeta"><span class="stars staticStars"><span '
            'class="staticStar p10"></span><span class="staticStar p10"></span><span class="staticStar p10"></span><span '
            'class="staticStar p6"></span><span class="staticStar p0"></span></span> <span>3.62</span> <span>·</span> <a '
            'href="#reviews">Rating details</a> <span>·</span> <a href="#reviews">1,204 ratings</a> <span>·</span> <a '
            'href="#reviews">88 reviews</a></div><p>A lock keeper and a goose.</p><h2>Community Reviews</h2><div '
            'id="bookReviews">'
        ),
        row=(
            '<div class="friendReviews"><div class="review" id="review_77{n}"><a class="reviewDate" '
            'href="/review/show/77{n}">{short}</a> <a class="user" href="/user/show/{n}">{who}</a> rated it <span '
            'class="staticStars" title="{word}">{p10}</span><div class="reviewText"><span>{lines}</span></div></div></div>'
        ),
        after='</div><a class="next_page" rel="next" href="/book/show/771-slow-boat?page=2">next »</a></div>'
        + GUIDE_SIDE
        + GUIDE_FOOT,
        people=ENGLISH,
        average=(3.62, 5, 1204),
        onward="/book/show/771-slow-boat?page=2",
        but=("scores",),
    ),
    Crowd(
        name="a diary of films with glyphs",
        url="https://filmdiary.example/film/slow-boat/reviews/by/activity/",
        lang="en",
        title="Reviews of Slow Boat • FilmDiary",
        before=(
            '<header id="header"><a href="/">FilmDiary</a></header><section class="section-heading"><h1>Reviews of <a '
            'href="/film/slow-boat/">Slow Boat</a></h1></section><ul class="film-reviews">'
        ),
        row=(
            '<li class="film-detail" data-person="u{n}"><a class="avatar" href="/u{n}/"></a><div class="film-detail-content">'
            '<p class="attribution"><a href="/u{n}/film/slow-boat/" class="context">Review by <strong class="name">{who}'
            '</strong></a> <span class="rating rated-{ten}"> {glyphs} </span> <span class="date"><span class="_nobr">{dmon}'
            '</span></span> <a class="has-icon comment-count" href="/u{n}/film/slow-boat/#comments">{n}</a></p><div '
            'class="body-text">{paragraphs}</div><p class="like-link-target">{n}12 likes</p></div></li>'
        ),
        after='</ul><div class="pagination"><div class="paginate-nextprev"><a class="next" '
        'href="/film/slow-boat/reviews/by/activity/page/2/">Older</a></div></div>',
        people=ENGLISH,
        onward="/film/slow-boat/reviews/by/activity/page/2/",
    ),
    Crowd(
        name="a room with months and no scores",
        url="https://www.nestandoar.example/rooms/771",
        lang="en",
        title="Boathouse in Harwick - NestAndOar",
        before=(
            '<div data-application="true"><header><a href="/">NestAndOar</a></header><h1>Boathouse above the lock</h1><div>'
            '<span>★ 4.91</span> · <a href="#reviews">118 reviews</a> · Harwick, England</div><p>Entire place hosted by Wren.'
            '</p><section id="reviews"><h2>★ 4.91 · 118 reviews</h2><div class="_88xxct"><div>Cleanliness</div><div>4.9</div>'
            '</div><div class="_88xxct"><div>Check-in</div><div>5.0</div></div><div class="_1g">'
        ),
        row=(
            '<div role="listitem" class="_162hp8xh"><div class="_t0tx82"><img alt="{who} User Profile"><h3 class="_14i3z6h">'
            '{who}</h3><ol><li>{monthly}</li></ol></div><div class="_1y6fhhr"><span>{text}</span></div></div>'
        ),
        after="</div><button>Show all 118 reviews</button></section></div>",
        people=ENGLISH,
        average=(4.91, 5, 118),
        but=("authors", "scores", "days", "titles", "starts", "ends"),
    ),
    Crowd(
        name="buyers of a great market without names",
        url="https://www.mercadolibreta.example/tetera/p/ML77",
        lang="es",
        title="Tetera con silbato | MercadoLibreta",
        before=(
            '<header><a href="/">MercadoLibreta</a></header><h1 class="ui-pdp-title">Tetera con silbato</h1><div '
            'class="ui-pdp-review"><span class="ui-pdp-review__rating">3.7</span><span class="ui-pdp-review__amount">(128)'
            '</span></div><section class="ui-review-capability"><h2>Opiniones del producto</h2><div '
            'class="ui-review-capability__rating"><p class="ui-review-capability__rating__average">3.7</p><p '
            'class="ui-review-capability__rating__label">128 calificaciones</p></div><div class="comments">'
        ),
        row=(
            '<article class="ui-review-capability-comments__comment"><div class="header"><div class="rating"><p '
            'class="andes-visually-hidden">Calificación {five} de 5</p></div><span class="date">{dmon}</span></div><p '
            'class="content">{text}</p><button>Es útil {n}</button></article>'
        ),
        after='</div><a href="/tetera/p/ML77/opiniones">Mostrar todas las opiniones</a></section>' + SHOP_RELATED,
        people=SPANISH,
        average=(3.7, 5, 128),
        onward="/tetera/p/ML77/opiniones",
    ),
    Crowd(
        name="a Portuguese shelf with tenths",
        url="https://www.estante.example/livros/barco-lento/resenhas",
        lang="pt",
        title="Resenhas - Barco Lento - Estante",
        before=(
            '<header><a href="/">Estante</a></header><h1>Barco Lento</h1><div class="nota-geral"><strong>3.5</strong> <small>'
            "/ 1.204 avaliações</small></div><h2>Resenhas - Barco Lento</h2><p>encontradas 88 resenhas</p>"
        ),
        row=(
            '<div class="resenha" id="resenha77{n}"><div class="topo"><a href="/usuario/{n}"><strong>{who}</strong></a> '
            '<span class="data">{slashed}</span> <star-rating rate="{half}"></star-rating></div><strong class="tit">{title}'
            "</strong><div>{lines}</div></div>"
        ),
        after='<div class="paginacao"><b>1</b> <a href="/livros/barco-lento/resenhas/mpage:2">2</a> <a '
        'href="/livros/barco-lento/resenhas/mpage:3">3</a></div>',
        people=PORTUGUESE,
        average=(3.5, 5, 1204),
        onward="/livros/barco-lento/resenhas/mpage:2",
        but=("scores",),
    ),
    Crowd(
        name="blocks without telling names, a bare figure in each",
        url="https://www.roamabout.example/hotel/the-drowned-goose",
        lang="en",
        title="The Drowned Goose: 118 reviews - Roamabout",
        before=(
            '<header><a href="/">Roamabout</a></header><main><h1>The Drowned Goose</h1><div class="sum"><span '
            'class="score">7.0</span><span>/10</span> · <a href="#r">118 reviews</a></div><section id="r"><h2>Guest reviews'
            "</h2>"
        ),
        row=(
            '<div class="rv"><div class="wh">{first} <span>Norway</span></div><div class="sc">{ten}.0</div><h3>{title}</h3><div '
            'class="wn">Reviewed: {plain}</div><p class="ps">{text}</p></div>'
        ),
        after="</section></main>",
        people=BUYERS,
        best=10,
        average=(7.0, 10, 118),
        but=("authors",),
    ),
    Crowd(
        name="days of visits and figures in paragraphs",
        url="https://machitabi.example/mise/31/kuchikomi",
        lang="ja",
        title="灯台食堂の口コミ一覧",
        before="<h1>灯台食堂</h1><p>総合評価 <b>3.67</b> 口コミ 24件</p><h2>口コミ一覧</h2>",
        row=(
            '<div class="kc"><p class="n">{who}</p><p class="s">{five}.0</p><p class="d">{ys} 訪問</p><h3><a '
            'href="/r/50{n}">{title}</a></h3><p class="t">{lines}</p></div>'
        ),
        after='<p class="pg"><span>1</span><a href="/mise/31/kuchikomi?p=2">次へ</a></p>',
        people=JAPANESE,
        average=(3.67, 5, 24),
        onward="/mise/31/kuchikomi?p=2",
        leads=tuple(f"https://machitabi.example/r/50{n}" for n in range(3)),
        but=("days",),
    ),
    Crowd(
        name="none: doctors in a town",
        url="https://www.whocures.example/find/family-medicine/harwick",
        lang="en",
        title="Family Medicine Doctors in Harwick | WhoCures",
        before='<header><a href="/">WhoCures</a></header><h1>118 Family Medicine Doctors in Harwick</h1><ul class="results">',
        row=(
            '<li class="card"><h3><a href="/physician/dr-{n}">Dr. {who}</a></h3><p>Family Medicine</p><div '
            'aria-label="Average {five} stars"></div><span>{five}.0 ({n}7 ratings)</span><p>12 Quay Street</p></li>'
        ),
        after='</ul><nav><a href="/find/family-medicine/harwick?pageNum=2" aria-label="Next page">Next</a></nav>',
        people=ENGLISH,
        none=True,
        kind="listing",
        onward="/find/family-medicine/harwick?pageNum=2",
    ),
    Crowd(
        name="none: a magazine's choice of kettles",
        url="https://www.quayherald.example/shopping/best-kettles",
        lang="en",
        title="The 4 best kettles of the year | Quay Herald",
        before=(
            '<header><a href="/">Quay Herald</a></header><article><h1>The 4 best kettles of the year</h1><p class="byline">By '
            '<a href="/profile/ivo">Ivo Pell</a></p><time datetime="2022-04-02">2 April 2022</time><p>We boiled four hundred '
            "litres of water in three weeks, burned two fingers, and came to a firm conclusion: a good kettle is quiet until "
            "it is time not to be. These are the four that we would buy with our own money, in the order in which we would "
            "buy them, and what those who own them say of them.</p>"
        ),
        row=(
            "<section><h2>{n}. Harbour Kettle {initial}</h2><p>Price: £3{n}. Rated {five} out of 5 based on {n}12 customer "
            "reviews.</p><p>It boils a litre in three minutes and pours without a drop, and the handle stays cool however "
            "long it stands on the hob. What we liked less is the whistle, which is in two tones that do not get on with "
            'each other.</p><blockquote>“{text}” – {who}</blockquote><a href="/out/{n}">View at the shop</a></section>'
        ),
        after="</article><footer>© Quay Herald</footer>",
        people=BUYERS,
        none=True,
        kind="article",
    ),
    Crowd(
        name="none: what strangers think of the shop",
        url="https://www.quayandkettle.example/p/oak-board",
        lang="en",
        title="Oak board - Quay & Kettle",
        before='<div class="trustpilot-bar"><a href="https://trust.example/quay">Excellent 4.8 out of 5 · 9,204 reviews</a></div>'
        + SHOP_TOP
        + (
            '<main id="main"><h1>Oak board</h1><div class="price">£22.50</div><button>Add to basket</button><p>Cut from one '
            "piece, oiled by hand in Harwick.</p><table><tr><th>Width</th><td>24 cm</td></tr><tr><th>Weight</th><td>1.4 kg"
            "</td></tr></table></main>"
        ),
        after=SHOP_RELATED + SHOP_FOOT,
        none=True,
    ),
    Crowd(
        name="none: places to stay",
        url="https://www.bedhunter.example/searchresults.html?ss=Harwick",
        lang="en",
        title="118 places to stay in Harwick",
        before='<header><a href="/">Bedhunter</a></header><h1>Harwick: 118 properties found</h1><div id="results">',
        row=(
            '<div data-testid="property-card"><h3><a href="/hotel/gb/h{n}.html">Hotel {initial}</a></h3><div '
            'data-testid="review-score"><div>Scored {ten}.1</div><div>Fabulous</div><div>{n},204 reviews</div></div><p>from '
            "£8{n}</p></div>"
        ),
        after='</div><a href="?ss=Harwick&amp;offset=25" aria-label="Next page">›</a>',
        people=ENGLISH,
        none=True,
        kind="listing",
        onward="?ss=Harwick&offset=25",
    ),
)
