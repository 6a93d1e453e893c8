"""Pages that call no review one: typed stars, forums that vote, hashed classes, labelled averages, figures in tables."""

from __future__ import annotations

from tests.parse.crowds.people import Crowd
from tests.parse.crowds.voices import (
    BUYERS,
    DUTCH,
    ENGLISH,
    FRENCH,
    GERMAN,
    ITALIAN,
    JAPANESE,
    POLISH,
    PORTUGUESE,
    RUSSIAN,
    SPANISH,
)

CROWDS = (
    Crowd(
        name="typed stars in a list of definitions",
        url="http://www.tinygames.example/games/sandlob.html",
        lang="en",
        title="Tiny Games: Sand Lobber - what players said",
        before=(
            "<center><h1>Sand Lobber</h1></center><p>Shareware, 740K. Requires a mouse.</p><h2>What players said</h2><dl>"
        ),
        row="<dt><b>{who}</b> {asterisks}<dd>{text}",
        after="</dl><hr><i>Last updated 3/3/2001</i>",
        people=ENGLISH,
    ),
    Crowd(
        name="typed stars as what pictures are called",
        url="http://sharebin.example/cgi-bin/show.pl?id=2213",
        lang="en",
        before=(
            "<table width=600><tr><td><font size=4><b>WordTide 2.1</b></font><br><font size=2>Average opinion: <b>3.3</b> "
            "out of 5 (4 opinions)</font><hr>"
        ),
        row=(
            "<table width=100%><tr bgcolor=#eeeeee><td><font size=2><b>{who}</b></font></td><td align=right><font "
            'size=1>{us}</font></td></tr><tr><td colspan=2><img src="/gif/p{n}.gif" alt="{asterisks}" width=60><br><font '
            "size=2>{text}</font></td></tr></table><br>"
        ),
        after="</td></tr></table>",
        people=BUYERS,
        average=(3.3, 5, 4),
    ),
    Crowd(
        name="a thread that votes at the end of each post",
        url="http://forum.cinefili.example/showthread.php?t=44120",
        lang="it",
        title="Commenti e voti: Il guado - Forum Cinefili",
        before=(
            '<div>Pagina 1 di 3 <a rel="next" href="showthread.php?t=44120&amp;page=2" '
            'title="Pagina Successiva">&gt;</a></div>'
        ),
        row=(
            '<table id="post88{n}" class="tborder"><tr><td class="thead">{dashed}, 21:0{n}</td><td class="thead">#<a '
            'href="showpost.php?p=88{n}"><strong>{n}</strong></a></td></tr><tr><td class="alt2"><a class="bigusername" '
            'href="member.php?u={n}">{who}</a><div class="smallfont">Messaggi: 120</div></td><td class="alt1"><div '
            'id="post_message_88{n}">{text} Voto: {ten}</div></td></tr></table>'
        ),
        people=ITALIAN,
        best=10,
        onward="showthread.php?t=44120&page=2",
        but=("ends",),
    ),
    Crowd(
        name="hashed classes and stars told to the blind",
        url="https://apps.depot.example/store/apps/details?id=fr.quai",
        lang="fr",
        before=(
            '<h1><span class="AfwdI">Quai</span></h1><div class="Vbfug">Studio Ballast</div><div class="ClM7O"><div '
            'aria-label="Note de 4,2 étoiles sur cinq">4,2<i class="material-icons">star</i></div></div><div '
            'class="g1rdde">12,6 k avis</div><section><h2>À propos de l’application</h2><p>Affiche les prochains '
            "départs.</p></section><h2>Notes et avis</h2>"
        ),
        row=(
            '<div class="EGFGHd"><header><div class="X5PpBb">{who}</div><div class="iXRFPc" aria-label="Note : {five} '
            'étoiles sur cinq" role="img"></div><span class="bp9Aid">{plain}</span></header><div class="h3YV2d">{text}'
            '</div><div class="AJTPZc">{n} personnes ont trouvé cet avis utile</div></div>'
        ),
        people=FRENCH,
        average=(4.2, 5, 12600),
    ),
    Crowd(
        name="bubbles and a count under a plain heading",
        url="https://www.tavolaviva.example/Restaurant_Review-g1-d77-Reviews-Da_Nanni.html",
        lang="it",
        before=(
            '<div id="HEADING_GROUP"><h1>Da Nanni</h1><div class="rating"><span class="ui_bubble_rating bubble_40"></span>'
            '<a href="#REVIEWS">286 recensioni</a></div></div><h2>Recensioni (286)</h2>'
        ),
        row=(
            '<div class="reviewSelector" id="review_48{n}"><div class="username"><span class="scrname">{who}</span></div>'
            '<div class="rating"><span class="ui_bubble_rating bubble_{fifty}"></span><span class="ratingDate" '
            'title="{plain}">Recensito {plain}</span></div><div class="quote"><a href="/Show-r48{n}.html"><span '
            'class="noQuotes">{title}</span></a></div><p class="partial_entry">{text}</p></div>'
        ),
        people=ITALIAN,
        average=(4, 5, 286),
    ),
    Crowd(
        name="stars of a shop's module without a heading",
        url="http://www.lueurs.example/lampes/41-lampe-galet.html",
        lang="fr",
        before=(
            '<h1>Lampe Galet</h1><p class="price">59,00 € TTC</p><div class="comments_note"><span>Note&nbsp;</span><div '
            'class="star_content"><div class="star star_on"></div><div class="star star_on"></div><div class="star '
            'star_on"></div><div class="star star_on"></div><div class="star"></div></div></div><a href="#idTab5">Lire les '
            'avis (<span>3</span>)</a><ul><li><a href="#idTab5">Avis</a></li></ul><div id="idTab5">'
        ),
        row=(
            '<div class="comment clearfix"><div class="comment_author"><span>Note&nbsp;</span><div class="star_content">'
            '{icons}</div><div class="comment_author_infos"><strong>{who}</strong><br/><em>{slashed}</em></div></div><div class="comment_details"><h4>{title}</h4>'
            "<p>{text}</p></div></div>"
        ),
        after="</div>",
        people=FRENCH,
        average=(4, 5, 3),
    ),
    Crowd(
        name="rows of aspects under a figure",
        url="http://www.pintpoint.example/beer/stray-cat-amber/40012/",
        lang="en",
        before=(
            "<h1>Stray Cat Amber</h1>Style: Amber Ale<table><tr><td>RATINGS: <b>88</b></td><td>WEIGHTED AVG: <b>3.41</b>/5"
            "</td><td>EST. CALORIES: <b>144</b></td></tr></table><h3>DESCRIPTION</h3><table>"
        ),
        row=(
            "<tr><td><div><div><b>{ten}.5&nbsp;&nbsp;</b></div><strong><big>AROMA <small>7/10</small></big> APPEARANCE "
            '<small>4/5</small> OVERALL <small>14/20</small></strong><br><small><a href="/user/{n}/">{who}</a> (1{n}) - '
            "Leeds, ENGLAND - {short}</small><br>{text}<br></div></td></tr>"
        ),
        after="</table>",
        people=ENGLISH,
        average=(3.41, 5, 88),
        but=("scores",),
    ),
    Crowd(
        name="what was good and what was not, in two rows",
        url="https://www.slaapwel.example/hotel/nl/de-zeehond.nl.html",
        lang="nl",
        before=(
            '<h2 class="hp__hotel-name">Hotel De Zeehond</h2><div class="bui-review-score__badge">8,1</div><div>Zeer goed'
            '</div><div class="bui-review-score__text">412 beoordelingen</div><h2>Gastenbeoordelingen</h2><ul>'
        ),
        row=(
            '<li class="review_list_new_item_block"><span class="bui-avatar-block__title">{who}</span><span '
            'class="c-review-block__date">Beoordeeld op: {plain}</span><h3 class="c-review-block__title">{title}</h3><div '
            'class="bui-review-score__badge" aria-label="Beoordeeld met een {ten}">{ten}</div><p><span '
            'class="c-review__body">Het begin.</span></p><p><span class="c-review__body">{text}</span></p></li>'
        ),
        after='</ul><a class="pagenext" href="/list.nl.html?pagename=de-zeehond&amp;offset=10">Volgende pagina</a>',
        people=DUTCH,
        best=10,
        average=(8.1, 10, 412),
        onward="/list.nl.html?pagename=de-zeehond&offset=10",
        but=("starts",),
    ),
    Crowd(
        name="counts that only their elements' names explain",
        url="https://kinosvet.example/film/51834/",
        lang="ru",
        before=(
            '<h1>Белый шум реки</h1><div id="block_rating"><span class="rating_ball">7.342</span> <span '
            'class="ratingCount">5 118</span></div><h2>Рецензии зрителей</h2>'
        ),
        row=(
            '<div class="reviewItem"><p class="profile_name"><a href="/user/{n}/">{who}</a></p><span class="date">{plain} '
            '| 10:00</span><p class="sub_title">{title}</p><div class="brand_words">{text}</div></div>'
        ),
        after=(
            '<div class="navigator"><ul><li>1</li><li><a href="/film/51834/ord/rating/page/2/">2</a></li><li class="arr">'
            '<a href="/film/51834/ord/rating/page/2/">»</a></li></ul></div>'
        ),
        people=RUSSIAN,
        average=(7.342, None, 5118),
        onward="/film/51834/ord/rating/page/2/",
    ),
    Crowd(
        name="how content people are, under a heading",
        url="https://kurabe.example/review/K0001122334/",
        lang="ja",
        before=(
            "<h1>KZ-A40 レビュー・評価</h1><p>満足度:<strong>4.21</strong> (カテゴリ平均:4.05) レビュー投稿数:"
            "<a href='#rev'>37人</a></p>"
        ),
        row=(
            '<div class="reviewBox"><span class="userName"><a href="/profile/{n}/">{who}</a>さん</span><div '
            'class="revTitle"><a href="/review/K{n}/"><span>{title}</span></a></div><p>満足度<span>{bars}</span></p><p '
            'class="entryDate">{written} 20:14 投稿</p><p class="revEntryCont">{text}</p></div>'
        ),
        people=JAPANESE,
        average=(4.21, 5, 37),
    ),
    Crowd(
        name="a place named after the day is no author",
        url="https://www.medibusca.example/tomas-valdes/sevilla",
        lang="es",
        before=(
            '<h1>Dr. Tomás Valdés</h1><div class="rating" data-score="4.8"></div><a href="#o">143 opiniones</a>'
            "<h2>143 opiniones de pacientes</h2>"
        ),
        row=(
            '<div class="card" data-id="opinion-{n}"><h4><span>{who}</span></h4><div class="rating" data-score="{five}">'
            '<i></i></div><p>{text}</p><div class="small"><time datetime="{day}T09:00:00+01:00">{written}</time> • '
            "Localización: <span>Clínica Valdés</span></div></div>"
        ),
        after='<a class="btn" href="/tomas-valdes/sevilla?page=2#o">Más opiniones</a>',
        people=SPANISH,
        average=(4.8, 5, 143),
        onward="/tomas-valdes/sevilla?page=2#o",
    ),
    Crowd(
        name="a page of opinions below this one",
        url="https://porowna.example/88121200",
        lang="pl",
        before=(
            '<h1>Pralka WX 700</h1><span class="product-review__score" content="4.2">4,2 / 5</span><a href="#r"><span>58'
            "</span> opinii</a>"
        ),
        row=(
            '<div class="user-post"><span class="user-post__author-name">{who}</span><span '
            'class="user-post__score-count">{five}/5</span><time datetime="{day} 10:11:31">2 lata temu</time><div '
            'class="user-post__text">{text}</div></div>'
        ),
        after=(
            '<div class="pagination"><span>1</span><a href="/88121200/opinie-2">2</a><a class="pagination__next" '
            'href="/88121200/opinie-2">Następna</a></div>'
        ),
        people=POLISH,
        average=(4.2, 5, 58),
        onward="/88121200/opinie-2",
    ),
    Crowd(
        name="nobody's name over a title that is none",
        url="https://praxisfinder.example/berlin/dr-ute-brandis/bewertungen/",
        lang="de",
        before="<h1>Dr. Ute Brandis</h1><h2>Bewertungen (38)</h2>",
        row=(
            '<div class="bewertung-box"><div class="punkte">{five}/5</div><div class="meta">Bewertung vom {dotted}, '
            "gesetzlich versichert</div><h3>{title} und danke</h3><p>{text}</p></div>"
        ),
        people=GERMAN,
        but=("authors", "titles"),
    ),
    Crowd(
        name="columns under a score of the readers",
        url="http://www.polars.example/livre.php3?id=771",
        lang="fr",
        before=(
            "<h1>La nuit des écluses</h1><p>de Pierre Vasseur. 312 pages. Note des lecteurs : 3,7/5</p><table class=avis><tr>"
            "<th>Pseudo</th><th>Note</th><th>Avis</th><th>Date</th></tr>"
        ),
        row="<tr><td class=c1>{who}</td><td class=c2>{five}/5</td><td class=c3>{text}</td><td class=c4>{slashed}</td></tr>",
        after="</table>",
        people=FRENCH,
        title="La nuit des écluses - avis des lecteurs",
        average=(3.7, 5, None),
    ),
    Crowd(
        name="cells with their labels",
        url="http://www.guia.example/opinioes.asp?cod=311",
        lang="pt",
        title="Pousada Beira Rio - Opiniões dos hóspedes",
        before="<b>Pousada Beira Rio - Opiniões dos hóspedes</b><br>",
        row=(
            "<table width=500><tr><td width=90><b>Nome:</b></td><td>{who}</td></tr><tr><td><b>Data:</b></td><td>{slashed}</td>"
            "</tr><tr><td><b>Nota:</b></td><td>{ten}</td></tr><tr><td><b>Opinião:</b></td><td>{text}</td></tr></table><hr>"
        ),
        after='<a href="opinioes.asp?cod=311&amp;pag=2">Próxima página</a>',
        people=PORTUGUESE,
        best=10,
        onward="opinioes.asp?cod=311&pag=2",
    ),
    Crowd(
        name="parts named after an opinion's block",
        url="https://www.ekranik.example/film/Nocny+autobus-2019-81234",
        lang="pl",
        before=(
            '<h1>Nocny autobus</h1><div class="filmRating" data-rate="7.1"><span class="filmRating__rateValue">7,1</span><span '
            'class="filmRating__count">12 304 <span>oceny</span></span></div><h2>Recenzje użytkowników</h2>'
        ),
        row=(
            '<div class="fcOpinion"><a class="fcOpinion__user" href="/user/{n}">{who}</a><span class="fcOpinion__rate">{ten}'
            '/10</span><span class="fcOpinion__date">{dotted}</span><h3>{title}</h3><p>{text}</p></div>'
        ),
        people=POLISH,
        best=10,
        average=(7.1, 10, 12304),
    ),
    Crowd(
        name="a line in a tag of its own that signs, under an average in words",
        url="https://www.bieb.example/catalogus/titel.8812231.html",
        lang="nl",
        before=(
            "<h1>Het land onder water</h1><p>Auteur: Griet Mulder. 2015.</p><p>Gemiddelde waardering: 3,7 sterren (12 stemmen)"
            "</p><h2>Wat vinden anderen ervan?</h2>"
        ),
        row=(
            '<div class="rec"><strong>{title}</strong> <span title="{five} van de 5 sterren">●●●</span><p>{text}</p><em>{who}, '
            "{dashed}</em></div>"
        ),
        people=DUTCH,
        average=(3.7, 5, 12),
        but=("titles",),
    ),
    Crowd(
        name="names, days and scores in terms, texts in their definitions",
        url="https://vrachi.example/kazan/vrach/4412-safin/",
        lang="ru",
        before=(
            "<h1>Сафин Ильдар Маратович</h1><p>Хирург, стаж 17 лет.</p><div>Рейтинг 4,7 на основе 63 отзывов</div>"
            "<h2>Отзывы пациентов</h2><dl>"
        ),
        row=(
            '<dt><span>{who}</span> <time>{plain}</time> <span class="ball">Оценка: {five}</span></dt><dd>{text}</dd>'
        ),
        after='</dl><a href="?page=2">Показать ещё отзывы</a>',
        people=RUSSIAN,
        average=(4.7, 5, 63),
        onward="?page=2",
        but=("scores",),
    ),
    Crowd(
        name="paragraphs with a day in brackets, of four stars",
        url="http://www.cinetoile.example/film.php3?num=4412",
        lang="fr",
        title="Le bac de dix heures - critiques des spectateurs",
        before="<font size=2>Un film de 2004. Moyenne des spectateurs : <b>2,7</b>/4 pour 3 avis</font><hr>",
        row=("<p><font size=2><b>{who}</b> (le {slashed}) : <font color=red>{five}/5</font><br>{text}</font></p>"),
        people=FRENCH,
        average=(2.7, 4, 3),
    ),
)
