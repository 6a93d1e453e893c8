"""Averages in many forms: drawn to a hair, in tables, in sentences, beside a critic's; and rows of stars that tell none."""

from __future__ import annotations

from tests.parse.crowds.brief import GUESTS_FR, SHOPPERS_TR
from tests.parse.crowds.people import Crowd
from tests.parse.crowds.voices import BUYERS, DUTCH, ENGLISH, JAPANESE, POLISH

CROWDS = (
    Crowd(
        name="mean-old-table",
        url="http://www.cordlessforum.example/showproduct.php?product=41",
        lang="en",
        before=(
            '<table width="750" align="center"><tr><td><a href="/"><img src="/top.gif" alt="Cordless '
            'Forum"></a></td></tr><tr><td><a href="/forum/">Forum</a> | <a '
            'href="/reviews/">Reviews</a></td></tr></table><table width="750" align="center"><tr><td><font '
            'size="3"><b>Tern 18V Drill Driver</b></font><br><table border="0"><tr '
            'bgcolor="#ddd"><td>Reviews</td><td>Views</td><td>Date of last '
            "review</td></tr><tr><td>4</td><td>12088</td><td>Jun 18, 2022</td></tr></table><table><tr "
            'bgcolor="#ddd"><td>Recommended By</td><td>Average Price</td><td>Overall '
            "Rating</td></tr><tr><td>75% of reviewers</td><td>$121.50</td><td><b>6.5</b></td></tr></table></t"
            'd></tr></table><table width="750" align="center"><tr '
            'bgcolor="#666"><td><b>Author</b></td><td><b>Review</b></td></tr>'
        ),
        row=(
            '<tr valign="top"><td><b>{who}</b><br>Registered: Jan 2004<br>Posts: {n}1</td><td>Review Date: '
            "<b>{short}</b> Rating: <b>{ten}</b><br><br>{text}</td></tr>"
        ),
        after="</table><center>Powered by OldReview</center>",
        people=BUYERS,
        best=10,
        title="Tern 18V Drill Driver - Reviews - Cordless Forum",
        average=(6.5, None, 4),
        but=("scores", "starts"),
    ),
    Crowd(
        name="mean-under-heading",
        url="https://appshelf.example/app/tide-clock",
        lang="en",
        before=(
            '<header><a href="/">Appshelf</a></header><h1>Tide Clock</h1><p>Gannet Software</p><p>Tells high '
            "water for 900 harbours, with or without a signal.</p><section><h2>Ratings and reviews</h2><div "
            'class="a1"><div class="b2">4.3</div><div class="c3">1.2K ratings</div></div><div '
            'class="hist"><div>5</div><div>4</div><div>3</div><div>2</div><div>1</div></div>'
        ),
        row=(
            '<div class="d4"><header><div class="e5">{who}</div><span aria-label="Rated {five} stars out of '
            'five stars"></span><span>{written}</span></header><div>{text}</div></div>'
        ),
        after="<button>See all reviews</button></section>",
        people=ENGLISH,
        title="Tide Clock – Apps on Appshelf",
        average=(4.3, 5, 1200),
    ),
    Crowd(
        name="mean-sogo-ja",
        url="https://yadomeguri.example/yado/331/",
        lang="ja",
        before=(
            '<header><a href="/">宿めぐり</a><a href="/area">エリアから探す</a></header><h1>潮騒荘</h1><p>千葉県南房総市</p><div '
            'class="hyoka"><span>総合評価</span><span class="hoshi">★★★★☆</span><b>4.12</b><span>（38件）</span></di'
            "v><h2>お客様の声</h2>"
        ),
        row='<div class="koe"><p class="nm">{who}さん</p><p class="hi">{cjk}</p><p>{text}</p></div>',
        after='<a href="koe.html?p=2">次のページ</a>',
        people=JAPANESE,
        title="潮騒荘の口コミ - 宿めぐり",
        average=(4.12, 5, 38),
        onward="koe.html?p=2",
    ),
    Crowd(
        name="mean-note-globale",
        url="https://bonnecave.example/domaine/clos-des-grives",
        lang="fr",
        before=(
            '<header><a href="/">Bonne Cave</a></header><h1>Clos des Grives</h1><p>Domaine viticole à '
            'Brouilly</p><div class="bloc"><div>Note globale</div><div class="gros">14,5/20</div><div>sur 87 '
            "avis</div></div><h2>Avis</h2>"
        ),
        row=(
            '<div class="ligne"><div class="qui">{who} <span>le {slashed}</span></div><div '
            'class="quoi">{text}</div></div>'
        ),
        after='<a rel="next" href="?page=2">Suivants</a>',
        people=GUESTS_FR,
        title="Clos des Grives - avis et notes | Bonne Cave",
        average=(14.5, 20, 87),
        onward="?page=2",
    ),
    Crowd(
        name="mean-width-only",
        url="https://gartenglueck.example/hochbeet-lisa.html",
        lang="de",
        before=(
            '<header><a href="/">Gartenglück</a></header><h1>Hochbeet Lisa</h1><div '
            'class="reviews-summary"><div class="rating-box"><div class="rating" '
            'style="width:86%"></div></div><p><a href="#bewertungen">12 Bewertungen</a> | <a '
            'href="#form">Eigene Bewertung schreiben</a></p></div><p class="price">129,00 '
            "€</p><p>Lärchenholz aus dem Schwarzwald, unbehandelt.</p>"
        ),
        after=(
            '<div class="related"><h3>Auch interessant</h3><div class="rating-box"><div class="rating" '
            'style="width:60%"></div></div><a href="/kompost.html">Komposter</a></div>'
        ),
        title="Hochbeet Lisa | Gartenglück",
        average=(4.3, 5, 12),
        none=True,
        kind="item",
    ),
    Crowd(
        name="mean-sentence-nl",
        url="https://slaapfijn.example/hotel/het-zwarte-veulen",
        lang="nl",
        before=(
            '<header><a href="/">Slaapfijn</a></header><h1>Hotel Het Zwarte Veulen</h1><p>Vismarkt 3, '
            "Zierikwolde</p><p>Gasten geven dit hotel gemiddeld een <b>8,7</b> (fantastisch) op basis van "
            "1.204 beoordelingen.</p><h2>Wat gasten schrijven</h2>"
        ),
        row=(
            '<div class="gast"><span class="g1">{ten},0</span><span class="g2">{who}</span><span '
            'class="g3">{dashed}</span><p>{text}</p></div>'
        ),
        people=DUTCH,
        best=10,
        title="Hotel Het Zwarte Veulen - Slaapfijn",
        average=(8.7, 10, 1204),
    ),
    Crowd(
        name="mean-by-customers",
        url="https://kettleco.example/shop/kettle-stand-oak",
        lang="en",
        before=(
            '<header><a href="/">Kettle Co</a></header><h1>Oak Kettle Stand</h1><p>£24</p><p>Turned by hand '
            "in Devon.</p><p>Rated 4.6/5 by 2,311 customers</p>"
        ),
        after="<footer><p>Rated Excellent on Trustmark</p></footer>",
        title="Oak Kettle Stand – Kettle Co",
        average=(4.6, 5, 2311),
        none=True,
        kind="item",
    ),
    Crowd(
        name="mean-histogram-only",
        url="https://kettleco.example/shop/tea-caddy",
        lang="en",
        before=(
            '<header><a href="/">Kettle Co</a></header><h1>Tea Caddy</h1><p>£14</p><h2>Customer '
            "reviews</h2><ul><li>5 stars 12</li><li>4 stars 3</li><li>3 stars 1</li><li>2 stars 0</li><li>1 "
            "star 2</li></ul>"
        ),
        row='<div class="cr"><b>{who}</b> <span>{written}</span><div>{bars}</div><p>{text}</p></div>',
        people=BUYERS,
        title="Tea Caddy – Kettle Co",
    ),
    Crowd(
        name="mean-community",
        url="https://pixelpier.example/games/moss-quest-2",
        lang="en",
        before=(
            '<header><a href="/">Pixel Pier</a><a href="/news">News</a></header><h1>Moss Quest '
            '2</h1><p>Switch, PC · Fernhill Studio · 2021</p><div class="scores"><div class="s '
            'crit"><span>8</span><small>Critic score</small></div><div class="s '
            'comm"><span>7.4</span><small>Community score</small><small>312 '
            "ratings</small></div></div><h2>Player reviews</h2>"
        ),
        row=(
            '<article class="pr"><div class="top"><a href="/players/{n}">{who}</a><span '
            'class="pts">{ten}/10</span><time datetime="{day}">{short}</time></div><p>{text}</p></article>'
        ),
        after='<a href="/games/moss-quest-2/reviews?page=2">Next page</a>',
        people=ENGLISH,
        best=10,
        title="Moss Quest 2 (2021) | Pixel Pier",
        average=(7.4, 10, 312),
        onward="/games/moss-quest-2/reviews?page=2",
    ),
    Crowd(
        name="mean-meter-pl",
        url="https://czytelnia.example/ksiazka/sol-i-smola",
        lang="pl",
        before=(
            '<header><a href="/">Czytelnia</a></header><h1>Sól i smoła</h1><p>Jagna Ostrowska</p><meter '
            'min="0" max="10" value="7.2">7,2</meter><span>57 opinii</span><h2>Opinie czytelników</h2>'
        ),
        row=(
            '<div class="op"><a href="/profil/{n}">{who}</a><span>{ten}/10</span><span>{dotted}</span><p>{tex'
            "t}</p></div>"
        ),
        people=POLISH,
        best=10,
        title="Sól i smoła - Jagna Ostrowska | Czytelnia",
        average=(7.2, 10, 57),
    ),
    Crowd(
        name="mean-data",
        url="https://sportlada.example/p/cadir-ikili",
        lang="tr",
        before=(
            '<header><a href="/">Sportlada</a></header><h1>İki Kişilik Çadır</h1><div class="yildizlar" '
            'data-rating="4.5" data-count="23"></div><span>23 değerlendirme</span><p>1.290 '
            "TL</p><h3>Yorumlar</h3>"
        ),
        row=(
            '<div class="yrm"><strong>{who}</strong><div class="yildizlar" '
            'data-rating="{five}"></div><p>{text}</p></div>'
        ),
        people=SHOPPERS_TR,
        title="İki Kişilik Çadır | Sportlada",
        average=(4.5, 5, 23),
    ),
    Crowd(
        name="mean-icons",
        url="https://pocketplants.example/plant/string-of-fish",
        lang="en",
        before=(
            '<header><a href="/">Pocket Plants</a></header><h1>String of Fish</h1><div class="r"><i '
            'class="icon-star-full"></i><i class="icon-star-full"></i><i class="icon-star-full"></i><i '
            'class="icon-star-full"></i><i class="icon-star-half"></i> <small>19 '
            "reviews</small></div><p>$12</p><p>Trailing, easy, likes a bright window.</p>"
        ),
        title="String of Fish | Pocket Plants",
        average=(4.5, 5, 19),
        none=True,
        kind="item",
    ),
    Crowd(
        name="mean-of-six-pl",
        url="https://przepisnia.example/przepis/sernik-babci",
        lang="pl",
        before=(
            '<header><a href="/">Przepiśnia</a></header><h1>Sernik babci</h1><p>Ocena: 5,4 / 6 (214 '
            "głosów)</p><h2>Składniki</h2><ul><li>1 kg twarogu</li><li>5 "
            "jajek</li></ul><h2>Przygotowanie</h2><p>Utrzeć twaróg z cukrem, dodać jajka i piec godzinę.</p>"
        ),
        title="Sernik babci | Przepiśnia",
        average=(5.4, 6, 214),
        none=True,
        kind="item",
    ),
)
