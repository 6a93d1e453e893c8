"""Sites in Polish, Russian, Japanese, Chinese and Korean."""

from __future__ import annotations

from tests.parse.crowds.people import Crowd
from tests.parse.crowds.voices import (
    CHINESE,
    JAPANESE,
    KOREAN,
    POLISH,
    RUSSIAN,
)

CROWDS = (
    Crowd(
        name="pl-sklep",
        url="https://www.porownywarek.example/991",
        lang="pl",
        before=(
            '<h1>Czajnik No. 4</h1><div class="product-review"><span class="product-review__score" '
            'content="3.9">3,9 / 5</span> <a>12 opinii</a></div>'
        ),
        row=(
            '<div class="user-post user-post__card js_product-review" data-entry-id="{n}"><div '
            'class="user-post__body"><div class="user-post__content"><span '
            'class="user-post__author-name">{who}</span><div class="review-pz"><em>Opinia potwierdzona '
            'zakupem</em></div><span class="user-post__author-recomendation"><em '
            'class="recommended">Polecam</em></span><span class="user-post__score"><span '
            'class="score-container"><span class="score-marker" style="width: {percent}%;"></span></span>'
            '<span class="user-post__score-count">{five}/5</span></span><div '
            'class="user-post__published">Wystawiono <time datetime="{day} 12:00:01">2 lata temu</time></div>'
            '<div class="user-post__text">{lines}</div><div class="review-feature">Zalety: <span>cena</span>'
            '</div><div class="js_vote">Czy opinia była pomocna? <span>{n}</span> <span>0</span></div></div>'
            "</div></div>"
        ),
        after='<a class="pagination__item pagination__next" href="/991/opinie-2">Następna</a>',
        people=POLISH,
        average=(3.9, 5, 12),
        onward="/991/opinie-2",
        but=("onward",),
    ),
    Crowd(
        name="ru-kino",
        url="https://www.kinozritel.example/film/771/reviews/",
        lang="ru",
        before=(
            '<h1>Хранитель соли</h1><div class="rating">7.845 <span>25 311</span></div><h2>Рецензии '
            'зрителей</h2><ul class="resp_type"><li>Всего: <b>3</b></li><li>Положительные: 2</li>'
            "<li>Отрицательные: 1</li></ul>"
        ),
        row=(
            '<div class="reviewItem userReview"><div class="response good" itemprop="reviews" itemscope '
            'itemtype="http://schema.org/Review"><div class="profile"><p class="profile_name"><a '
            'href="/user/{n}/">{who}</a></p><p>{n} рецензий</p></div><p class="sub_title">{title}</p><table>'
            '<tr><td><div class="brand_words"><span class="_reachbanner_" '
            'itemprop="reviewBody">{lines}</span><p><b>{ten} из 10</b></p></div></td></tr></table><span '
            'class="date">{plain} | 21:3{n}</span><a href="/user/{n}/comment/{n}/">прямая ссылка</a><ul '
            'class="useful">Рецензия полезна? Да / Нет {n} / {n}</ul></div></div>'
        ),
        after=('<ul class="list"><li><a href="?page=2">2</a></li><li class="arr"><a href="?page=2">»</a></li></ul>'),
        people=RUSSIAN,
        best=10,
        onward="?page=2",
        but=("onward",),
    ),
    Crowd(
        name="ru-otzyv",
        url="https://otzyvnik.example/reviews/chaynik_mednyy/",
        lang="ru",
        before=(
            '<h1>Чайник медный - отзывы</h1><div class="rating">Средняя оценка <span '
            'class="average">3,7</span> из 5, <span class="votes">3</span> отзыва</div>'
        ),
        row=(
            '<div class="item review-wrap"><div class="user-info"><a class="user-login" '
            'href="/profile/{n}">{who}</a><div>Россия, Псков</div></div><div '
            'class="review-postdate">{plain}</div><div class="rating-score" title="Общий рейтинг: {five}">'
            '<span>{five}</span></div><h3><a class="review-title" href="/review_81{n}.html">{title}</a></h3>'
            '<div class="review-plus">Достоинства: вид</div><div class="review-minus">Недостатки: цена</div>'
            '<div class="review-teaser">{lines}</div><a class="review-read-link" '
            'href="/review_81{n}.html">Читать весь отзыв</a></div>'
        ),
        after=(
            '<div class="pager"><span>1</span><a href="/reviews/chaynik_mednyy/2/">2</a><a class="next" '
            'href="/reviews/chaynik_mednyy/2/">следующая</a></div>'
        ),
        people=RUSSIAN,
        average=(3.7, 5, 3),
        onward="/reviews/chaynik_mednyy/2/",
    ),
    Crowd(
        name="ja-eiga",
        url="https://eigamemo.example/movies/9912",
        lang="ja",
        before=(
            '<h1>塩の番人</h1><div class="c2-rating-l"><div class="c2-rating-l__text">3.7</div></div>'
            "<span>レビュー数：1,204件</span><h2>塩の番人の映画情報・感想・評価</h2>"
        ),
        row=(
            '<div class="p-mark"><div class="p-mark__head"><a class="c2-user-m__name" href="/users/{n}">'
            '<h4>{who}の感想・評価</h4></a><time datetime="{day} 22:11" class="c-media__date">{ys} 22:11</time>'
            '</div><div class="c-rating__score">{five}</div><div class="p-mark__review">{lines}</div><div '
            'class="p-mark__foot">コメントする {n} いいね {n}件</div></div>'
        ),
        after='<div class="c2-pagination"><a class="c2-pagination__next" href="/movies/9912?page=2">次</a></div>',
        people=JAPANESE,
        average=(3.7, 5, 1204),
        onward="/movies/9912?page=2",
    ),
    Crowd(
        name="ja-tabe",
        url="https://tabemono.example/tokyo/A1/1300991/dtlrvwlst/",
        lang="ja",
        before=(
            '<h2 class="display-name"><span>港食堂</span></h2><b class="rdheader-rating__score">'
            '<span>3.52</span></b><span class="rdheader-rating__review"><em>88</em>件</span><h3>口コミ一覧</h3>'
        ),
        row=(
            '<div class="rvw-item js-rvw-item"><div class="rvw-item__rvwr"><p class="rvw-item__rvwr-name"><a '
            'href="/rvwr/{n}/"><span>{who}</span></a>（{n}）</p></div><div class="rvw-item__contents"><p '
            'class="rvw-item__ratings--val"><b class="c-rating__val">{five}</b></p><div class="sub"><li>料理・味 '
            "<strong>3.5</strong></li><li>サービス <strong>3.0</strong></li></div><p "
            'class="rvw-item__date">2021/05訪問</p><a class="rvw-item__title" '
            'href="/tokyo/A1/1300991/dtlrvwlst/B4{n}/"><strong>{title}</strong></a><div '
            'class="rvw-item__rvw-comment"><p>{lines}</p></div><p>続きを読む</p></div></div>'
        ),
        after=(
            '<p class="c-pagination"><a rel="next" class="c-pagination__arrow--next" '
            'href="/tokyo/A1/1300991/dtlrvwlst/?PG=2">次の20件</a></p>'
        ),
        people=JAPANESE,
        average=(3.52, 5, 88),
        onward="/tokyo/A1/1300991/dtlrvwlst/?PG=2",
        but=("average",),
    ),
    Crowd(
        name="zh-douban",
        url="https://movie.dougua.example/subject/771/comments",
        lang="zh",
        before='<h1>守盐人 短评</h1><div class="tabs"><a href="?s=P">看过(1204)</a></div><div id="comments">',
        row=(
            '<div class="comment-item" data-cid="{n}"><div class="avatar"><a title="{who}" '
            'href="/people/{n}/"><img></a></div><div class="comment"><h3><span class="comment-vote"><span '
            'class="votes">{n}</span> <a>有用</a></span><span class="comment-info"><a '
            'href="/people/{n}/">{who}</a> <span>看过</span> <span class="allstar{fifty} rating" title="推荐">'
            '</span> <span class="comment-time" title="{day} 20:30:11">{day} 20:30:11</span></span></h3><p '
            'class="comment-content"><span class="short">{text}</span></p></div></div>'
        ),
        after='</div><div id="paginator"><a href="?start=20&limit=20">后页 &gt;</a></div>',
        people=CHINESE,
        onward="?start=20&limit=20",
        but=("ends",),
    ),
    Crowd(
        name="zh-dian",
        url="https://www.chidian.example/shop/H99/review_all",
        lang="zh",
        before='<h1>雾港小馆</h1><span class="score">4.2</span> <span>共88条评价</span><div class="reviews-items"><ul>',
        row=(
            '<li><div class="main-review"><div class="dper-info"><a class="name" href="/member/{n}">{who}</a>'
            '</div><div class="review-rank"><span class="sml-rank-stars sml-str{fifty} star"></span><span '
            'class="score"><span class="item">口味：4.0</span><span class="item">环境：3.5</span><span '
            'class="item">服务：4.0</span></span></div><div class="review-words">{lines}</div><div '
            'class="misc-info"><span class="time">{day} 18:22</span> <span class="shop">雾港小馆</span> <span '
            'class="actions"><a>赞({n})</a><a>回应</a><a>收藏</a><a>投诉</a></span></div></div></li>'
        ),
        after=(
            '</ul></div><div class="reviews-pages"><a class="NextPage" href="/shop/H99/review_all/p2" '
            'title="下一页">下一页</a></div>'
        ),
        people=CHINESE,
        average=(4.2, 5, 88),
        onward="/shop/H99/review_all/p2",
        but=("ends",),
    ),
    Crowd(
        name="ko-naver",
        url="https://movie.pado.example/movie/point?code=771",
        lang="ko",
        before=(
            '<h3><a href="/movie/771">소금 지기</a></h3><div class="score"><span class="star"><em>8.41</em>'
            '</span> 참여 <em>2,310</em>명</div><div class="score_result"><ul>'
        ),
        row=(
            '<li><div class="star_score"><span class="st_off"><span class="st_on" style="width:{percent}%">'
            '</span></span><em>{ten}</em></div><div class="score_reple"><p><span '
            'class="ico_viewer">관람객</span><span>{text}</span></p><dl><dt><em><a href="/u/{n}">'
            "<span>{who}</span></a></em> <em>{cjk} 21:04</em></dt><dd><a>신고</a></dd></dl></div><div "
            'class="btn_area"><strong>{n}</strong><strong>{n}</strong></div></li>'
        ),
        after='</ul></div><div class="paging"><a href="?code=771&page=2" class="pg_next"><em>다음</em></a></div>',
        people=KOREAN,
        best=10,
        average=(8.41, 10, 2310),
        onward="?code=771&page=2",
        but=("scores", "starts", "average"),
    ),
    Crowd(
        name="ko-shop",
        url="https://www.jangmadang.example/vp/products/991",
        lang="ko",
        before=(
            '<h2 class="prod-buy-header__title">구리 주전자</h2><span class="count">312개 상품평</span><section '
            'class="sdp-review">'
        ),
        row=(
            '<article class="sdp-review__article__list"><div class="info"><span '
            'class="user__name">{who}</span><div class="star-container"><div class="star-orange" '
            'data-rating="{five}" style="width:{percent}%"></div></div><div class="reg-date">{cjk}</div><div '
            'class="seller">판매자: 파도상회</div></div><div class="headline">{title}</div><div '
            'class="content">{lines}</div><div class="help">{n}명에게 도움 됨 <button>도움이 돼요</button>'
            "<button>신고하기</button></div></article>"
        ),
        after="</section>",
        people=KOREAN,
    ),
)
