"""Shops and guides in languages that fewer pages are written in, and what stands beside such pages."""

from __future__ import annotations

from tests.parse.crowds.furniture import SHOP_FOOT, SHOP_RELATED
from tests.parse.crowds.people import Crowd, Said
from tests.parse.crowds.voices import ENGLISH, FRENCH, TALKERS

HUNGARIAN = (
    Said("Bodnár Réka", 10, "2023-04-12", "Imádom", ("Gyorsan forral, nem csöpög, és a polcon is jól mutat.",)),
    Said("szilva7", 4, "2023-03-30", "Csalódás", ("Egy hét után elromlott a kapcsolója, a bolt pedig nem válaszol a leveleimre.",)),
    Said("Kelemen T.", 8, "2023-03-02", "Jó vétel", ("Két nap alatt megjött, szépen becsomagolva. A füle nem forrósodik fel.",)),
)  # fmt: skip
ROMANIAN = (
    Said("Ilinca Dobre", 10, "2023-04-12", "Foarte mulțumită", ("Fierbe repede, nu picură și arată frumos pe raft.",)),
    Said("mihnea_b", 4, "2023-03-30", "Nu recomand", ("S-a stricat butonul după o săptămână, iar magazinul nu răspunde la mesaje.",)),
    Said("Sorin P.", 8, "2023-03-02", "Bun", ("A ajuns în două zile, bine împachetat. Mânerul nu se încinge deloc.",)),
)  # fmt: skip
FINNISH = (
    Said("Aino Kettunen", 10, "2023-04-12", "Loistava", ("Kiehuu nopeasti, ei tiputa ja näyttää hyllyssä kauniilta.",)),
    Said("suopursu", 4, "2023-03-30", "Pettymys", ("Kytkin hajosi viikossa eikä kauppa ole vastannut yhteenkään viestiini.",)),
    Said("Veikko L.", 8, "2023-03-02", "Hyvä ostos", ("Tuli kahdessa päivässä hyvin pakattuna. Kahva ei kuumene lainkaan.",)),
)  # fmt: skip
GREEK = (
    Said("Ελένη Μαυρίδη", 10, "2023-04-12", "Τέλειο", ("Βράζει γρήγορα, δεν στάζει και δείχνει όμορφο στο ράφι.",)),
    Said("Στέλιος Κ.", 4, "2023-03-30", "Απογοήτευση", ("Χάλασε ο διακόπτης σε μία εβδομάδα και το κατάστημα δεν απαντά.",)),
    Said("Νίκος Β.", 8, "2023-03-02", "Καλή αγορά", ("Ήρθε σε δύο μέρες, καλά συσκευασμένο. Η λαβή δεν καίει καθόλου.",)),
)  # fmt: skip
UKRAINIAN = (
    Said("Оксана Верес", 10, "2023-04-12", "Чудовий", ("Закипає швидко, не крапає і гарно виглядає на полиці.",)),
    Said("Тарас Г.", 4, "2023-03-30", "Не раджу", ("Через тиждень зламалася кнопка, а магазин не відповідає на листи.",)),
    Said("Леся М.", 8, "2023-03-02", "Добрий", ("Приїхав за два дні, добре запакований. Ручка зовсім не гріється.",)),
)  # fmt: skip
INDONESIAN = (
    Said("Ratna Sari", 10, "2023-04-12", "", ("Airnya cepat mendidih, tidak menetes, dan cantik di rak dapur.",)),
    Said("B***o", 4, "2023-03-30", "", ("Tombolnya rusak setelah seminggu dan penjual tidak membalas pesan saya.",)),
    Said("Wayan K.", 8, "2023-03-02", "", ("Sampai dalam dua hari, dikemas rapi. Gagangnya tidak panas sama sekali.",)),
)  # fmt: skip
NORWEGIAN = (
    Said("Solveig Haug", 10, "2023-04-12", "Nydelig", ("Koker fort, drypper ikke og ser fin ut på hylla.",)),
    Said("tåkelur", 4, "2023-03-30", "Skuffende", ("Bryteren røk etter en uke, og butikken svarer ikke på meldingene mine.",)),
    Said("Eivind R.", 8, "2023-03-02", "Bra kjøp", ("Kom på to dager, godt pakket. Håndtaket blir ikke varmt i det hele tatt.",)),
)  # fmt: skip

CROWDS = (
    Crowd(
        name="a Hungarian shop",
        url="https://www.teaskanna.example/sipolo-kanna-p771",
        lang="hu",
        title="Sípoló teáskanna | Teáskanna",
        before=(
            '<header><a href="/">Teáskanna</a></header><h1>Sípoló teáskanna</h1><div class="rate"><span '
            'class="value">3,7</span> <a href="#velemenyek">(27 értékelés)</a></div><p class="ar">12 990 Ft</p><div '
            'id="velemenyek"><h2>Vásárlói vélemények</h2>'
        ),
        row=(
            '<div class="velemeny"><div class="fej"><strong>{who}</strong> <span>{y}.{m}.{d}.</span></div><div '
            'class="csillag" title="{five}/5"></div><h4>{title}</h4><p>{text}</p></div>'
        ),
        after='<a class="kov" href="?oldal=2">Következő</a></div><footer>ÁSZF</footer>',
        people=HUNGARIAN,
        average=(3.7, 5, 27),
        onward="?oldal=2",
        but=("days",),
    ),
    Crowd(
        name="a Romanian market",
        url="https://www.targul.example/ceainic/pd/77/",
        lang="ro",
        title="Ceainic cu fluier - Târgul",
        before=(
            '<header><a href="/">Târgul</a></header><h1>Ceainic cu fluier</h1><div class="rating-box"><span '
            'class="rating-text">3.67</span> <a href="#reviews">27 de review-uri</a></div><section id="reviews"><h2>Recenzii '
            "de la clienți</h2>"
        ),
        row=(
            '<div class="product-review-item"><div class="product-review-author"><p>{who}</p><p class="small">{dotted}</p>'
            '</div><div class="product-review-body"><h3><a href="/review/{n}77">{title}</a></h3><div class="star-rating"><div '
            'class="star-rating-inner" style="width: {percent}%"></div></div><div class="review-body-container">{text}</div>'
            "</div></div>"
        ),
        after='<a href="?p=2" class="js-next">Pagina următoare</a></section>',
        people=ROMANIAN,
        average=(3.67, 5, 27),
        onward="?p=2",
    ),
    Crowd(
        name="a Finnish shop",
        url="https://www.keittio.example/tuote/viheltava-pannu/",
        lang="fi",
        title="Viheltävä pannu",
        before=(
            '<header><a href="/">Keittiö</a></header><h1>Viheltävä pannu</h1><p>39,00 €</p><p class="tahdet">3,7/5 (27 '
            "arvostelua)</p><h2>Asiakasarvostelut</h2>"
        ),
        row=(
            '<div class="arvostelu"><h3>{title}</h3><p class="tiedot">{who}, {d}.{m}.{y}</p><p class="tahdet">{bars}</p><p>'
            "{text}</p></div>"
        ),
        after='<a href="/tuote/viheltava-pannu/?sivu=2">Seuraava</a>',
        people=FINNISH,
        average=(3.7, 5, 27),
        onward="/tuote/viheltava-pannu/?sivu=2",
    ),
    Crowd(
        name="a Greek comparison of prices",
        url="https://www.agora.example/s/771/vrastiras.html",
        lang="el",
        title="Βραστήρας με σφυρίχτρα - Αγορά",
        before=(
            '<header><a href="/">Αγορά</a></header><h1>Βραστήρας με σφυρίχτρα</h1><div class="rating-wrapper"><span '
            'class="avg">3,7</span><a href="#reviews">27 αξιολογήσεις</a></div><h2>Αξιολογήσεις χρηστών</h2><ul id="reviews">'
        ),
        row=(
            '<li class="review"><div class="user"><b>{who}</b><span>{slashed}</span></div><div class="rating" '
            'data-stars="{five}"><span>{five}</span></div><p>{text}</p></li>'
        ),
        after='</ul><a class="next" href="?page=2">Επόμενη</a>',
        people=GREEK,
        average=(3.7, 5, 27),
        onward="?page=2",
    ),
    Crowd(
        name="a Ukrainian shop",
        url="https://kramnytsia.example/ua/chainyk/p771/comments/",
        lang="uk",
        title="Відгуки про чайник зі свистком",
        before=(
            '<header><a href="/">Крамниця</a></header><h1>Відгуки про чайник зі свистком</h1><div class="sum"><b>3.7</b> <span>27 '
            "відгуків</span></div>"
        ),
        row=(
            '<div class="comment"><div class="comment__head"><div class="comment__author">{who}</div><time>{dotted}</time>'
            '</div><rz-stars><svg><title>{five} з 5</title></svg></rz-stars><div class="comment__body">{text}</div></div>'
        ),
        after='<a href="/ua/chainyk/p771/comments/page=2/">Показати ще відгуки</a>',
        people=UKRAINIAN,
        average=(3.7, 5, 27),
        but=("onward", "scores"),
    ),
    Crowd(
        name="an Indonesian market",
        url="https://www.pasarpagi.example/toko/ketel-siul",
        lang="id",
        title="Ketel Siul | Pasar Pagi",
        before=(
            '<header><a href="/">Pasar Pagi</a></header><h1>Ketel Siul</h1><p>Terjual 204 • <span>⭐ 3.7</span> <span>(27 rating)'
            "</span></p><section><h2>Ulasan Pembeli</h2><div><span>3.7</span><span>/ 5.0</span></div><p>27 rating • 12 ulasan"
            "</p>"
        ),
        row=(
            '<article class="css-72zbc4"><div data-testid="icnStarRating" aria-label="bintang {five}"></div><span>{who}</span> '
            "<p>{day}</p><p>{text}</p></article>"
        ),
        after='<nav><a href="?page=2" aria-label="Laman berikutnya">›</a></nav></section>',
        people=INDONESIAN,
        average=(3.7, 5, 27),
        onward="?page=2",
    ),
    Crowd(
        name="a Norwegian shop",
        url="https://www.kjelehuset.example/plystrekjele",
        lang="nb",
        title="Plystrekjele - Kjelehuset",
        before=(
            '<header><a href="/">Kjelehuset</a></header><h1>Plystrekjele</h1><div>Basert på 27 vurderinger: <b>3,7</b> av 5</div>'
            "<h2>Kundeomtaler</h2>"
        ),
        row=('<div class="omtale"><b>{title}</b><br>{bars}<br>Av {who} den {dotted}<p>{text}</p></div>'),
        after='<a href="?side=2">Neste side</a>' + SHOP_RELATED + SHOP_FOOT,
        people=NORWEGIAN,
        average=(3.7, 5, 27),
        onward="?side=2",
    ),
    Crowd(
        name="what was liked and what not, of an employer",
        url="https://www.boulotscope.example/avis/chaudronnerie-du-quai",
        lang="fr",
        title="Chaudronnerie du Quai : avis des salariés",
        before=(
            '<header><a href="/">BoulotScope</a></header><h1>Chaudronnerie du Quai</h1><p><strong>3,3</strong> ★ · 41 avis · 55 % '
            "recommandent</p><h2>Avis des salariés</h2>"
        ),
        row=(
            '<div class="e"><h3><a href="/avis/n{n}77">{title}</a></h3><p>{bars} <span>{written}</span> - <span>Soudeur</span>'
            "</p><p><b>Avantages</b> {text}</p><p><b>Inconvénients</b> Les horaires arrivent tard.</p></div>"
        ),
        after='<a href="/avis/chaudronnerie-du-quai?p=2">Page suivante</a>',
        people=FRENCH,
        average=(3.3, 5, 41),
        onward="/avis/chaudronnerie-du-quai?p=2",
        but=("starts", "ends"),
    ),
    Crowd(
        name="none: news with scores of teams",
        url="https://www.quayherald.example/sport/harwick-4-2",
        lang="en",
        title="Harwick 4-2 Westmere: player ratings | Quay Herald",
        before=(
            '<header><a href="/">Quay Herald</a></header><article><h1>Harwick 4-2 Westmere: player ratings</h1><p class="byline">'
            'By Ivo Pell</p><time datetime="2022-03-01">1 March 2022</time><p>Six goals, one goose on the pitch and a keeper '
            "who will want to forget it: how the home side fared, man by man.</p>"
        ),
        row="<p><strong>{who} {ten}</strong> – {text}</p>",
        after='</article><h2>Comments (12)</h2><div class="c"><b>Ted</b> 1 March 2022<p>Generous.</p></div>',
        people=ENGLISH,
        none=True,
    ),
    Crowd(
        name="none: questions and answers with days",
        url="https://www.quayandkettle.example/help/faq",
        lang="en",
        title="Questions people ask - Quay & Kettle",
        before='<header><a href="/">Quay &amp; Kettle</a></header><h1>Questions people ask</h1>',
        row='<div class="item"><h3>{who} asked on {short}</h3><p>{text}</p><p><b>We say:</b> Thank you, we look into it.</p></div>',
        after=SHOP_FOOT,
        people=TALKERS,
        none=True,
    ),
)
