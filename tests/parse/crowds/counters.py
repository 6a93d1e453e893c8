"""Shops' own software: modules of the great shop systems, and shops that people built themselves."""

from __future__ import annotations

from tests.parse.crowds.furniture import SHOP_FOOT, SHOP_RELATED, SHOP_TOP
from tests.parse.crowds.people import Crowd, Said
from tests.parse.crowds.voices import BUYERS, FRENCH, GERMAN, ITALIAN, KOREAN

VIETNAMESE = (
    Said("Trần Ngọc Lam", 10, "2023-02-11", "Rất hài lòng", ("Ấm đun nhanh, rót không nhỏ giọt, đặt lên kệ nhìn rất xinh.",)),
    Said("minh.song", 6, "2023-01-30", "Tạm được", ("Dùng tốt nhưng tiếng còi hơi to, con chó nhà tôi giật mình mãi.",)),
    Said("Đỗ Hạ Vy", 8, "2023-01-04", "Ổn", ("Giao hàng hai ngày là tới, đóng gói kỹ. Tay cầm không nóng.",)),
)  # fmt: skip
TURKISH = (
    Said("Selin A.", 10, "2023-05-19", "Bayıldım", ("Çok hızlı kaynatıyor, dökmeden dolduruyor, mutfakta da şık duruyor.",)),
    Said("K** D**", 4, "2023-05-02", "Beğenmedim", ("Kapağı ikinci haftada gıcırdamaya başladı, geri göndermeyi düşünüyorum.",)),
    Said("Orhan T.", 8, "2023-04-21", "Gayet iyi", ("Kargo iki günde geldi, paketleme özenliydi. Sapı ısınmıyor.",)),
)  # fmt: skip

CROWDS = (
    Crowd(
        name="percent widths with the label of the score in front",
        url="https://www.quayandkettle.example/whistling-kettle.html",
        lang="en",
        title="Whistling Kettle - Quay & Kettle",
        before=SHOP_TOP
        + (
            '<main id="main"><div class="page-title-wrapper product"><h1 class="page-title"><span>Whistling Kettle</span>'
            '</h1></div><div class="product-reviews-summary"><div class="rating-summary"><span class="label"><span>Rating:'
            '</span></span><div class="rating-result" title="65%"><span style="width:65%"><span>65% of 100</span></span>'
            '</div></div><div class="reviews-actions"><a class="action view" href="#reviews"><span>4</span>&nbsp;<span>'
            'Reviews</span></a> <a class="action add" href="#review-form">Add Your Review</a></div></div><div '
            'class="price-box">£39.00</div><div class="product attribute description"><p>A kettle of brushed steel that '
            'whistles in two tones. Holds 1.7 litres.</p></div><div class="block review-list" id="customer-reviews"><div '
            'class="block-title"><strong>Customer Reviews</strong></div><div class="block-content"><ol class="items '
            'review-items">'
        ),
        row=(
            '<li class="item review-item"><div class="review-title">{title}</div><div class="review-ratings"><div '
            'class="rating-summary item"><span class="label rating-label"><span>Rating</span></span><div '
            'class="rating-result" title="{percent}%"><span style="width:{percent}%"><span>{percent}%</span></span></div>'
            '</div></div><div class="review-content">{lines}</div><div class="review-details"><p class="review-author">'
            '<span class="review-details-label">Review by</span> <strong class="review-details-value">{who}</strong></p>'
            '<p class="review-date"><span class="review-details-label">Posted on</span> <time '
            'class="review-details-value" datetime="{us}">{us}</time></p></div></li>'
        ),
        after=(
            '</ol><div class="pages"><strong class="label pages-label">Page</strong><ul class="items pages-items"><li '
            'class="item current"><strong class="page"><span>1</span></strong></li><li class="item"><a class="page" '
            'href="https://www.quayandkettle.example/whistling-kettle.html?p=2"><span>2</span></a></li><li class="item '
            'pages-item-next"><a class="action next" href="https://www.quayandkettle.example/whistling-kettle.html?p=2" '
            'title="Next"><span>Page</span> <span>Next</span></a></li></ul></div></div></div></main>'
        )
        + SHOP_RELATED
        + SHOP_FOOT,
        people=BUYERS,
        average=(65, 100, 4),
        onward="https://www.quayandkettle.example/whistling-kettle.html?p=2",
    ),
    Crowd(
        name="a table for each review, stars piled up",
        url="https://shop.ropeworks.example/index.php?route=product/product&product_id=42",
        lang="en",
        title="Whistling Kettle",
        before=SHOP_TOP
        + (
            '<div id="content"><h1>Whistling Kettle</h1><ul class="list-unstyled"><li>Brand: <a href="/b/harbour">Harbour'
            '</a></li><li>Product Code: HK-7</li></ul><div class="rating"><p><span class="fa fa-stack"><i class="fa '
            'fa-star fa-stack-1x"></i><i class="fa fa-star-o fa-stack-1x"></i></span><span class="fa fa-stack"><i class="fa '
            'fa-star fa-stack-1x"></i><i class="fa fa-star-o fa-stack-1x"></i></span><span class="fa fa-stack"><i class="fa '
            'fa-star fa-stack-1x"></i><i class="fa fa-star-o fa-stack-1x"></i></span><span class="fa fa-stack"><i class="fa '
            'fa-star-o fa-stack-1x"></i></span><span class="fa fa-stack"><i class="fa fa-star-o fa-stack-1x"></i></span> '
            '<a href="#tab-review">4 reviews</a> / <a href="#tab-review">Write a review</a></p></div><ul class="nav '
            'nav-tabs"><li><a href="#tab-description">Description</a></li><li><a href="#tab-review">Reviews (4)</a></li>'
            '</ul><div id="tab-description"><p>Steel, 1.7 litres, whistles.</p></div><div id="tab-review"><form '
            'id="form-review"><div id="review">'
        ),
        row=(
            '<table class="table table-striped table-bordered"><tbody><tr><td style="width: 50%;"><strong>{who}</strong>'
            '</td><td class="text-right">{slashed}</td></tr><tr><td colspan="2"><p>{lines}</p>{stack}</td></tr></tbody>'
            "</table>"
        ),
        after=(
            '<div class="text-right"><ul class="pagination"><li class="active"><span>1</span></li><li><a '
            'href="https://shop.ropeworks.example/index.php?route=product/product/review&product_id=42&page=2">2</a></li>'
            '<li><a href="https://shop.ropeworks.example/index.php?route=product/product/review&product_id=42&page=2">&gt;'
            '</a></li></ul></div></div><h2>Write a review</h2><label>Your Name</label><input name="name"><label>Your Review'
            '</label><textarea name="text"></textarea></form></div></div>'
        )
        + SHOP_RELATED
        + SHOP_FOOT,
        people=BUYERS,
        average=(3, 5, 4),
        onward="https://shop.ropeworks.example/index.php?route=product/product/review&product_id=42&page=2",
    ),
    Crowd(
        name="grades in data attributes",
        url="https://boutique-du-quai.example/cuisine/12-bouilloire.html",
        lang="fr",
        title="Bouilloire sifflante",
        before=SHOP_TOP
        + (
            '<section id="main"><h1 class="h1">Bouilloire sifflante</h1><div class="product-additional-info"><div '
            'class="product-comments-additional-info"><div class="comments-note"><span>Note</span><div class="grade-stars" '
            'data-grade="3.25"></div></div><div class="additional-links"><a class="link-comment" '
            'href="#product-comments-list-header">Lire les avis (4)</a></div></div></div><p>Inox brossé, 1,7 litre.</p><div '
            'id="product-comments-list-header"><div class="comments-nb"><i class="material-icons">chat</i>Commentaires (4)'
            '</div><span id="product-comments-average"><div class="grade-stars" data-grade="3.25"></div></span></div><div '
            'id="product-comments-list">'
        ),
        row=(
            '<div class="product-comment-list-item row" data-product-comment-id="{n}"><div class="col-sm-3 comment-infos">'
            '<div class="grade-stars" data-grade="{five}"></div><div class="comment-date">{slashed}</div><div '
            'class="comment-author">Par {who}</div></div><div class="col-sm-9 comment-content"><p class="h4">{title}</p>'
            '<p>{lines}</p><div class="comment-buttons btn-group"><a class="useful-review"><i class="material-icons">'
            'thumb_up</i><span class="useful-review-value">0</span></a><a class="report-abuse"><i>flag</i></a></div></div>'
            "</div>"
        ),
        after="</div></section>" + SHOP_RELATED + SHOP_FOOT,
        people=FRENCH,
        average=(3.25, 5, 4),
    ),
    Crowd(
        name="buyers without names",
        url="https://laden.kesselhaus.example/Pfeifkessel/HK-7",
        lang="de",
        title="Pfeifkessel | Kesselhaus",
        before=SHOP_TOP
        + (
            '<main><h1 class="product-detail-name">Pfeifkessel</h1><p class="product-detail-price">39,00 €*</p><div '
            'class="tab-menu"><a href="#review-tab-pane">Bewertungen 4</a></div><div id="review-tab-pane"><div '
            'class="product-detail-review-header"><p class="product-detail-review-title h5">3 von 4 Bewertungen</p></div>'
            '<div class="product-detail-review-rating"><p>3.5 von 5 Sternen</p><p class="visually-hidden">'
            "Durchschnittliche Bewertung von 3.5 von 5 Sternen</p></div><form "
            'class="product-detail-review-filter"><label>5 Sterne</label><span>(1)</span><label>4 Sterne</label><span>(1)'
            "</span><label>3 Sterne</label><span>(1)</span><label>2 Sterne</label><span>(1)</span></form><div "
            'class="product-detail-review-list-content">'
        ),
        row=(
            '<div class="product-detail-review-item"><div class="row product-detail-review-item-info"><div '
            'class="product-detail-review-item-points" title="Bewertung mit {five} von 5 Sternen"><span '
            'class="icon icon-review"><svg></svg></span></div><div class="product-detail-review-item-title"><p class="h5">'
            '{title}</p></div><div class="product-detail-review-item-date"><p><small>{written} 09:12</small></p></div></div>'
            '<p class="product-detail-review-item-content">{lines}</p></div>'
        ),
        after=(
            '</div><nav aria-label="pagination"><ul class="pagination"><li class="page-item disabled"><a class="page-link">'
            '&laquo;</a></li><li class="page-item active"><a class="page-link">1</a></li><li class="page-item"><a '
            'class="page-link" href="/Pfeifkessel/HK-7?p=2#review-tab-pane">2</a></li><li class="page-item page-next"><a '
            'class="page-link" href="/Pfeifkessel/HK-7?p=2#review-tab-pane" aria-label="Nächste Seite"></a></li></ul></nav>'
            "</div></main>"
        )
        + SHOP_RELATED
        + SHOP_FOOT,
        people=GERMAN,
        average=(3.5, 5, 4),
        onward="/Pfeifkessel/HK-7?p=2#review-tab-pane",
    ),
    Crowd(
        name="a table of what customers and the shop said",
        url="https://www.climbshed.example/harness-three",
        lang="en",
        title="Harness Three",
        before=SHOP_TOP
        + (
            '<h1>Harness Three</h1><p>£61.00</p><div class="tabs"><a>Description</a><a>Reviews</a></div><div class="std '
            'reviews_block" id="product_reviews"><h2>Customer Reviews - Average 65% (4 reviews)</h2><div><table '
            'class="data-table" id="product-reviews"><thead><tr><th>Date</th><th>Score</th><th>Customer Comment</th><th>'
            "Our Response</th></tr></thead><tbody>"
        ),
        row=(
            '<tr><td>{dmon}</td><td><img src="/img/rate{five}.png" alt="{five} out of 5"></td><td>{lines}</td><td>Thank '
            "you for telling us. We pass it on.</td></tr>"
        ),
        after="</tbody></table></div></div>" + SHOP_RELATED + SHOP_FOOT,
        people=BUYERS,
        average=(65, 100, 4),
    ),
    Crowd(
        name="three figures side by side, then a list",
        url="https://shop.haneul.example/product/detail.jsp?no=71",
        lang="ko",
        title="하늘상점 - 주전자",
        before=(
            '<header><a href="/">하늘상점</a><nav><a href="/best">베스트</a> <a href="/new">신상품</a></nav></header><h2 '
            'class="tit">휘파람 주전자</h2><div class="price">39,000원</div><ul class="tab"><li><span>상세정보</span></li><li>'
            "<span>리뷰 3</span></li><li><span>상품문의 0</span></li></ul><div "
            'class="detail_review"><div class="row"><div class="col"><div class="fs-6">상품만족도</div><div '
            'class="score-star review-score-star"><span class="item on"></span><span class="item on"></span><span '
            'class="item on"></span><span class="item on"></span><span class="item"></span></div><div class="fs-2"><label '
            'class="review-score">3.7 / 5</label></div></div><div class="col"><div class="fs-6">리뷰수</div><div '
            'class="fs-2 review-count">3</div></div><div class="col"><div class="fs-6">평점비율</div><div class="p-1 '
            'score-5"><span>5점</span><span class="graph"></span><span>33%</span></div><div class="p-1 score-4"><span>4점'
            '</span><span class="graph"></span><span>33%</span></div></div></div><div class="review-list">'
        ),
        row=(
            '<div class="review-post"><div class="post-head"><div class="review-reviewer">작성자: {who}</div><div '
            'class="review-date">{cjk}</div></div><div class="review-stars" data-score="{five}">{bars}</div><div '
            'class="review-text">{lines}</div><button>신고</button></div>'
        ),
        after=(
            '</div><div class="paging"><a class="on">1</a><a href="detail.jsp?no=71&amp;pg=2">2</a><a class="next" '
            'href="detail.jsp?no=71&amp;pg=2">다음</a></div></div><footer>하늘상점 | 이용약관 | 개인정보처리방침</footer>'
        ),
        people=KOREAN,
        average=(3.7, 5, 3),
        onward="detail.jsp?no=71&pg=2",
    ),
    Crowd(
        name="a number, glyphs and a count below each other",
        url="https://bep-xinh.example/san-pham/am-dun-coi",
        lang="vi",
        title="Ấm đun còi | Bếp Xinh",
        before=(
            '<header><a href="/">Bếp Xinh</a><nav><a href="/am">Ấm</a><a href="/noi">Nồi</a></nav></header><h1>Ấm đun còi'
            '</h1><p class="price">420.000 ₫</p><section class="product-reviews-compact"><div class="review-head"><div><h2 '
            'class="section-title">Đánh giá sản phẩm</h2><div class="muted">Nhận xét từ khách hàng đã trải nghiệm sản '
            'phẩm.</div></div><div class="score-shop"><div class="score-number">4.0</div><div class="stars">★★★★☆</div>'
            '<div class="muted">3 đánh giá</div></div></div><div class="list">'
        ),
        row=(
            '<article class="card"><div class="card-head"><strong>{who}</strong><span>{slashed}</span></div><div '
            'class="stars">{bars}</div><p>{lines}</p></article>'
        ),
        after=(
            '</div></section><section><h2>Sản phẩm liên quan</h2><a href="/san-pham/noi-dat">Nồi đất</a> <span>4.9</span> '
            "<span>(210)</span></section><footer>© Bếp Xinh</footer>"
        ),
        people=VIETNAMESE,
        average=(4.0, 5, 3),
    ),
    Crowd(
        name="masked names and a count in brackets",
        url="https://www.carsikapi.example/duduklu-caydanlik-p-77120",
        lang="tr",
        title="Düdüklü Çaydanlık - Yorumları",
        before=(
            '<header><a href="/">Çarşıkapı</a><nav><a href="/mutfak">Mutfak</a></nav></header><h1>Düdüklü Çaydanlık</h1>'
            '<div class="pr-rnr"><div class="rating-line-count">3.7</div><div class="ratings"><div class="star-w"><div '
            'class="full" style="width: 73%"></div></div></div><a class="rvw-cnt-tx" href="#yorumlar">128 Değerlendirme'
            '</a></div><div id="yorumlar"><h2>Ürün Değerlendirmeleri</h2><div class="comments">'
        ),
        row=(
            '<div class="comment"><div class="comment-header"><div class="comment-rating"><div class="ratings readonly">'
            '{wide}</div></div><div class="comment-info"><div class="comment-info-item">{who}</div><div '
            'class="comment-info-item">{dotted}</div></div></div><div class="comment-text"><p>{lines}</p></div><div '
            'class="comment-like">({n})</div></div>'
        ),
        after=(
            '</div><a class="all-reviews" href="/duduklu-caydanlik-p-77120/yorumlar">Tüm yorumları göster</a></div><footer>'
            "Çarşıkapı © 2023</footer>"
        ),
        people=TURKISH,
        average=(3.7, 5, 128),
    ),
    Crowd(
        name="labels before each value in Italian",
        url="https://www.mastrobianco.example/idraulico/riparazioni",
        lang="it",
        title="Riparazioni idrauliche - Mastro Bianco",
        before=(
            '<nav><a href="/">Home</a> <a href="/elettricista">Elettricista</a> <a href="/idraulico">Idraulico</a></nav><h1>'
            "Riparazioni idrauliche</h1><p>Interventi in giornata in tutta la provincia, preventivo gratuito.</p><section>"
            "<h2>Recensioni per Riparazioni idrauliche: </h2>"
        ),
        row=(
            '<div class="recensione"><div class="top"><img class="propic"><strong class="nomecognome">{who}</strong><p '
            'class="voto">Voto: {five}/5</p></div><div class="center"><p class="data">Data: {slashed}</p></div><div '
            'class="bottom"><p class="testo">{lines}</p></div></div>'
        ),
        after="</section><footer>Mastro Bianco S.r.l. P. IVA 00000000000</footer>",
        people=ITALIAN,
    ),
)
