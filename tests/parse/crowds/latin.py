"""Sites in German, French, Spanish, Italian, Portuguese, Dutch and Polish."""

from __future__ import annotations

from tests.parse.crowds.people import Crowd
from tests.parse.crowds.voices import (
    DUTCH,
    FRENCH,
    GERMAN,
    ITALIAN,
    POLISH,
    PORTUGUESE,
    SPANISH,
)

CROWDS = (
    Crowd(
        name="de-filmlotse",
        url="https://www.filmlotse.example/movies/der-salzhueter/kritik",
        lang="de",
        before=(
            '<h1>Der Salzhüter - Kritiken &amp; Kommentare</h1><div class="meta--rating">6.9 '
            "<span>Community</span> 214 Bewertungen</div>"
        ),
        row=(
            '<div class="comment-box"><div class="comment-head"><a class="user" href="/users/{n}">{who}</a>: '
            '<span class="vote">{ten}</span><time datetime="{day}T11:00:00+02:00">{plain}</time></div><div '
            'class="comment-text">{paragraphs}</div><div class="comment-foot"><a>Gefällt mir</a> {n} '
            "<a>Antworten</a> {n}</div></div>"
        ),
        after='<div class="pagination"><a href="?page=2">Nächste Seite</a></div>',
        people=GERMAN,
        best=10,
        average=(6.9, 10, 214),
        onward="?page=2",
        but=("scores", "average"),
    ),
    Crowd(
        name="de-shop",
        url="https://www.lesezeichen-shop.example/buch/ebbe/1123",
        lang="de",
        before=(
            '<nav><a href="/">Start</a></nav><h1>Ebbe</h1><div class="bewertung" title="4,2 von 5 '
            'Sternen">★★★★☆</div><a href="#b">37 Bewertungen</a><h2 id="b">Kundenbewertungen</h2>'
            "<p>Durchschnitt: 4,2 von 5 Sternen (37 Bewertungen)</p><select><option>Neueste zuerst</option>"
            "<option>Hilfreichste zuerst</option></select>"
        ),
        row=(
            '<div class="bewertung-eintrag"><div class="sterne" aria-label="{five} von 5 '
            'Sternen">{bars}</div><h3>{title}</h3><p class="kopf">von <strong>{who}</strong> aus Kiel am '
            '{dotted}</p><p class="hinweis">Verifizierter Kauf</p><div class="inhalt">{paragraphs}</div><p '
            'class="hilfreich">{n} von {n} Kunden fanden diese Bewertung hilfreich. <a href="#">Ja</a> <a '
            'href="#">Nein</a></p></div>'
        ),
        after=(
            '<ul class="seiten"><li>1</li><li><a href="/buch/ebbe/1123?seite=2">2</a></li><li><a '
            'class="weiter" href="/buch/ebbe/1123?seite=2">weiter</a></li></ul>'
        ),
        people=GERMAN,
        average=(4.2, 5, 37),
        onward="/buch/ebbe/1123?seite=2",
    ),
    Crowd(
        name="de-hotel",
        url="https://www.urlaubsmeinung.example/hotel/haus-nebel/bewertungen",
        lang="de",
        before='<h1>Haus Nebel</h1><div class="score">5,1 / 6 <span>88 Bewertungen</span></div>',
        row=(
            '<section class="hotelReview"><div class="reviewer"><span>{who}</span> <span>(36-40)</span>'
            '<p>Verreist als Paar • Mai {y} • 1 Woche</p></div><div class="ratingBox"><b>{five}</b> / 6</div>'
            '<h3><a href="/hrr/b{n}">{title}</a></h3><div class="txt">{paragraphs}</div><a '
            'href="/hrr/b{n}">Bewertung lesen</a></section>'
        ),
        after='<a rel="next" href="/hotel/haus-nebel/bewertungen?p=2">Weiter</a>',
        people=GERMAN,
        best=6,
        average=(5.1, 6, 88),
        onward="/hotel/haus-nebel/bewertungen?p=2",
        but=("scores",),
    ),
    Crowd(
        name="fr-allo",
        url="https://www.salleobscure.example/film/fichefilm-991/critiques/spectateurs/",
        lang="fr",
        before=(
            '<div class="titlebar"><a href="/film/fichefilm=991.html">Le Gardien du sel</a></div>'
            '<h1>Critiques spectateurs</h1><div class="note">3,4 <span>212 notes dont 41 critiques</span>'
            '</div><div class="filtres"><a href="?s=1">Les plus récentes</a><a href="?s=2">Les plus '
            "utiles</a></div>"
        ),
        row=(
            '<div class="hred review-card" id="review_{n}"><div class="review-card-aside"><div class="meta">'
            '<div class="meta-title"><a class="xXx" href="/membre-{n}/">{who}</a></div><div '
            'class="meta-sub">{n} abonnés <a>Lire ses {n} critiques</a></div></div></div><div '
            'class="review-card-content"><div class="review-card-meta"><div class="stareval stareval-medium">'
            '<div class="rating-mdl n{fifty} stareval-stars"></div><span class="stareval-note">{five}</span>'
            '</div><span class="review-card-meta-date light">Publiée le {plain}</span></div><div '
            'class="content-txt review-card-content">{lines}</div><div class="review-card-social">'
            "<span>{n}</span><span>0</span> <a>Signaler</a></div></div></div>"
        ),
        after=(
            '<nav class="pagination"><span>Page précédente</span><span class="current">1</span><a '
            'href="/film/fichefilm-991/critiques/spectateurs/?page=2">2</a><a class="button-right" '
            'href="/film/fichefilm-991/critiques/spectateurs/?page=2">Page suivante</a></nav>'
        ),
        people=FRENCH,
        average=(3.4, 5, 212),
        onward="/film/fichefilm-991/critiques/spectateurs/?page=2",
    ),
    Crowd(
        name="fr-sens",
        url="https://www.goutcritique.example/film/le_gardien_du_sel/critiques",
        lang="fr",
        before='<div class="Layout-sc-1"><h1 class="Title-sc-2 kMx">Critiques de Le Gardien du sel</h1>',
        row=(
            '<article class="Wrapper-sc-9f8 gLoRs"><div class="Head-sc-1x"><a href="/{who}"><p '
            'class="Author-sc-77">{who}</p></a><p>a attribué {ten}/10 au film</p></div><a '
            'href="/film/le_gardien_du_sel/critique/28{n}"><h2 class="T-sc-8">{title}</h2></a><div '
            'class="Txt-sc-4">{lines}</div><a href="/film/le_gardien_du_sel/critique/28{n}">Lire la '
            'critique</a><p class="D-sc-5">le {plain}</p><span>{n} j\'aime</span><span>{n} commentaires</span>'
            "</article>"
        ),
        after=(
            '<a class="Next-sc-3" href="/film/le_gardien_du_sel/critiques?page=2" aria-label="page suivante">'
            "<svg></svg></a></div>"
        ),
        people=FRENCH,
        best=10,
        onward="/film/le_gardien_du_sel/critiques?page=2",
    ),
    Crowd(
        name="fr-babil",
        url="https://www.babillio.example/livres/Merle-Maree-basse/9911/critiques",
        lang="fr",
        before=(
            '<h1><a href="/livres/Merle-Maree-basse/9911">Marée basse</a></h1><div '
            'itemprop="aggregateRating" class="grosse_note">3.85</div><span>/5 (144 notes)</span>'
        ),
        row=(
            '<div class="post_con"><div class="entete"><a class="author libelle" '
            'href="/monprofil.php?id_user={n}">{who}</a> <span class="no_img gris">{plain}</span><div '
            'class="rateit" data-rateit-value="{five}" data-rateit-readonly="true"></div></div><div '
            'class="text row"><div id="cri_{n}">{lines}</div></div><div class="interaction"><a '
            'href="/critiques/{n}">Commenter</a> J\'apprécie <span>{n}</span></div></div>'
        ),
        after='<div class="pagination"><a class="fleche" href="?a=a&pageN=2">&gt;</a></div>',
        people=FRENCH,
        average=(3.85, 5, 144),
        onward="?a=a&pageN=2",
    ),
    Crowd(
        name="es-afin",
        url="https://www.cineafin.example/es/reviews/1/771.html",
        lang="es",
        before=(
            '<h1 id="main-title"><a href="/es/film771.html">El guardián de la sal</a></h1><div '
            'class="avg-rat">6,8</div><div id="movie-count-rat"><span>3.204</span> votos</div><h2>Críticas '
            "de los usuarios: 45</h2>"
        ),
        row=(
            '<div class="fa-shadow movie-review-wrapper rw-item" data-review-id="{n}"><div class="rw-info">'
            '<div class="mr-user-info-wrapper"><div class="mr-user-nick"><a '
            'href="/es/userreviews/1/{n}.html">{who}</a></div><div class="mr-user-country">Cádiz '
            '(España)</div></div><div class="user-reviews-movie-rating">{ten}</div></div><div '
            'class="review-title"><a href="/es/review/7{n}.html">{title}</a></div><div '
            'class="review-text1">{lines}</div><div class="review-date">{written}</div><div '
            'class="review-useful">{n} de {n} usuarios han encontrado esta crítica útil</div><div '
            'class="review-spoiler-button">ver spoiler</div></div>'
        ),
        after=(
            '<div class="pager"><span class="current">1</span><a href="/es/reviews/2/771.html">2</a><a '
            'href="/es/reviews/2/771.html">&gt;&gt;</a></div>'
        ),
        people=SPANISH,
        best=10,
        average=(6.8, 10, 3204),
        onward="/es/reviews/2/771.html",
    ),
    Crowd(
        name="es-sensa",
        url="https://www.sensacinema.example/peliculas/pelicula-88/criticas-espectadores/",
        lang="es",
        before=(
            "<h1>El guardián de la sal: Críticas de usuarios</h1><div>Nota media <span>3,7</span> "
            "<span>basada en 96 notas y 14 críticas</span></div>"
        ),
        row=(
            '<div class="review-card"><div class="meta-title"><span>{who}</span></div><div class="item">{n} '
            'usuarios Sigue sus publicaciones</div><div class="stareval"><span '
            'class="stareval-note">{five}</span></div><span class="light">Publicada el {written}</span><div '
            'class="content-txt">{lines}</div></div>'
        ),
        after='<a class="btn next" href="?page=2">Siguiente</a>',
        people=SPANISH,
        average=(3.7, 5, 96),
        onward="?page=2",
        but=("average",),
    ),
    Crowd(
        name="it-rist",
        url="https://www.forchettona.example/ristoranti/la-nebbia/recensioni",
        lang="it",
        before='<h1>La Nebbia</h1><p class="media"><strong>8,1</strong>/10 su 62 recensioni</p>',
        row=(
            '<div class="recensione"><div class="utente"><span class="nome">{who}</span><span '
            'class="livello">Buongustaio</span> <span>{n} recensioni</span></div><div class="voto">'
            '<span>{ten}</span>/10</div><p class="data">Data del pasto: {plain}</p>'
            "<blockquote>{paragraphs}</blockquote></div>"
        ),
        after='<a class="succ" href="/ristoranti/la-nebbia/recensioni?p=2">Successivo</a>',
        people=ITALIAN,
        best=10,
        average=(8.1, 10, 62),
        onward="/ristoranti/la-nebbia/recensioni?p=2",
    ),
    Crowd(
        name="pt-livro",
        url="https://www.estantina.example/livro/resenhas/552",
        lang="pt",
        before="<h1>Resenhas - Maré Baixa</h1><div>Média <b>4.1</b> / 1.322 avaliações</div>",
        row=(
            '<div id="resenha{n}" class="resenha"><div><a href="/usuario/{n}"><strong>{who}</strong></a> '
            '<span>{slashed}</span> minha estante</div><star-rating rate="{five}" class="star-rating">'
            '</star-rating><div class="txt"><strong>{title}</strong><br>{lines}</div><div>{n} gostaram '
            "<a>comentários(0)</a> comente</div></div>"
        ),
        after='<div class="paginacao"><a href="/livro/resenhas/552/mpage:2">Próxima</a></div>',
        people=PORTUGUESE,
        average=(4.1, 5, 1322),
        onward="/livro/resenhas/552/mpage:2",
        but=("scores", "titles", "starts", "average", "onward"),
    ),
    Crowd(
        name="nl-shop",
        url="https://www.waterketel.example/p/ketel/991/",
        lang="nl",
        before=(
            '<h1>Ketel No. 4</h1><div class="rating">3,9/5 (18 beoordelingen)</div><h2>Reviews</h2><ul '
            'class="js-reviews">'
        ),
        row=(
            '<li class="review js-review"><div class="star-rating"><span style="width: {percent}%"></span>'
            '</div><strong class="review__title">{title}</strong><ul class="review-metadata__list">'
            "<li>{who}</li><li>Den Haag</li><li>30-39 jaar</li><li>{plain}</li><li>Geverifieerde aankoop</li>"
            '</ul><p class="review__body">{lines}</p><div class="review-vote">Vond je dit een nuttige '
            "review? <a>Ja {n}</a> <a>Nee 0</a></div></li>"
        ),
        after='</ul><a class="review-load-more" href="/p/ketel/991/reviews?page=2">Toon meer reviews</a>',
        people=DUTCH,
        average=(3.9, 5, 18),
        onward="/p/ketel/991/reviews?page=2",
    ),
    Crowd(
        name="pl-film",
        url="https://www.filmosiec.example/film/Straznik+soli-2020-771/discussion",
        lang="pl",
        before=(
            '<h1>Strażnik soli</h1><span class="filmRating__rateValue">7,2</span> <span '
            'class="filmRating__count">8 912 ocen</span><h2>Opinie i recenzje użytkowników</h2>'
        ),
        row=(
            '<div class="opinia"><div class="opinia__gora"><a class="opinia__autor" '
            'href="/user/{n}">{who}</a> ocenił(a) ten film na: <span class="ocena">{ten}</span><span '
            'class="data">{plain}</span></div><p class="opinia__tresc">{lines}</p><div><a>odpowiedz</a> '
            "<a>zgłoś</a></div></div>"
        ),
        after='<a class="pagination__next" title="następna" href="?page=2">następna</a>',
        people=POLISH,
        best=10,
        average=(7.2, 10, 8912),
        onward="?page=2",
    ),
    Crowd(
        name="csfd",
        url="https://www.filmbaze.example/film/771-solnik/recenze/",
        lang="de",
        before=(
            '<h1>Der Salzhüter</h1><div class="film-rating-average">77%</div><h3>Rezensionen <span '
            'class="count">(41)</span></h3>'
        ),
        row=(
            '<article class="article article-white"><div class="article-content"><header '
            'class="article-header"><h3 class="user-title"><a class="user-title-name" '
            'href="/user/{n}/">{who}</a></h3><span class="star-rating"><span class="stars stars-{five}">'
            '</span></span></header><div class="user-reviews-text"><span class="comment">{text}</span> <span '
            'class="article-header-date-content"><time>{dotted}</time></span></div></div></article>'
        ),
        after=(
            '<div class="pagination"><a class="page-prev disabled">&lt; vorige</a><a class="page-next" '
            'href="?page=2">nächste &gt;</a></div>'
        ),
        people=GERMAN,
        average=(77, 100, None),
        onward="?page=2",
    ),
)
