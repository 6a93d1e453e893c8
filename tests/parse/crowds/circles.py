"""Places where people meet over one subject: drinks, scents, doctors, courses, stays, and old microformats."""

from __future__ import annotations

from tests.parse.crowds.furniture import GUIDE_FOOT, GUIDE_SIDE, GUIDE_TOP
from tests.parse.crowds.people import Crowd, Said
from tests.parse.crowds.voices import BUYERS, CHINESE, DUTCH, ENGLISH, FRENCH, GERMAN, RUSSIAN, SPANISH

SWEDISH = (
    Said("Tova Lindqvist", 8, "2021-10-14", "Stillsam och fin", ("Jag hade inga förväntningar och gick hem med ett leende. Fyrscenerna är värda hela kvällen.",)),
    Said("dimma72", 4, "2021-09-30", "Seg", ("Två timmar dimma och nästan ingen handling. Min sambo somnade efter halva.",)),
    Said("Ragnar Ö.", 10, "2021-09-12", "Mästerlig", ("Allt fungerar, ljuset, tystnaden och den där löjliga gåsen. Se den på bio om du kan.",)),
)  # fmt: skip
CZECH = (
    Said("Blanka Horáčková", 8, "2022-11-08", "Milé překvapení", ("Nečekala jsem nic a odcházela s úsměvem. Scény u majáku stojí za celý večer.",)),
    Said("mlhavec", 4, "2022-10-29", "Nuda", ("Dvě hodiny mlhy a skoro žádný děj. Manželka usnula v půlce.",)),
    Said("Otakar V.", 10, "2022-10-02", "Skvost", ("Všechno tu funguje, světlo, ticho i ta směšná husa. Běžte na to do kina.",)),
)  # fmt: skip

CROWDS = (
    Crowd(
        name="hreview with an aggregate above",
        url="http://www.gullwing.example/places/drowned-goose",
        lang="en",
        title="The Drowned Goose, Harwick - Gullwing Guide",
        before=GUIDE_TOP
        + (
            '<div id="content" class="hreview-aggregate"><h1 class="item vcard"><span class="fn org">The Drowned Goose'
            '</span></h1><div class="adr">4 Quay Street, Harwick</div><p class="rating"><span class="average">3.5</span> out '
            'of <span class="best">5</span> based on <span class="votes">11</span> ratings and <span class="count">4</span> '
            "member reviews.</p><p>Fish, chips and a view of the crane.</p></div><h2>What members say</h2>"
        ),
        row=(
            '<div class="hreview" id="r{n}"><span class="item"><span class="fn">The Drowned Goose</span></span><h3 '
            'class="summary">{title}</h3><abbr class="rating" title="{five}">{bars}</abbr> <span class="reviewer vcard">by '
            '<a class="url fn" href="/user/u{n}">{who}</a></span>, <abbr class="dtreviewed" title="{day}">{dmon}</abbr>'
            '<blockquote class="description">{paragraphs}</blockquote><p>Was this useful? <a href="#">Yes</a> <a '
            'href="#">No</a></p></div>'
        ),
        after='<p class="more"><a href="/places/drowned-goose?start=4">Older reviews</a></p>' + GUIDE_SIDE + GUIDE_FOOT,
        people=ENGLISH,
        average=(3.5, 5, 4),
        onward="/places/drowned-goose?start=4",
    ),
    Crowd(
        name="an old vocabulary in attributes",
        url="http://www.filmpier.example/titles/slow-boat",
        lang="en",
        title="Slow Boat (2020) - FilmPier",
        before=GUIDE_TOP
        + (
            '<div xmlns:v="http://rdf.data-vocabulary.org/#" typeof="v:Review-aggregate"><h1><span '
            'property="v:itemreviewed">Slow Boat</span> (2020)</h1><div class="score"><span rel="v:rating"><span '
            'typeof="v:Rating"><span property="v:average">7.4</span>/<span property="v:best">10</span></span></span> from '
            '<span property="v:votes">120</span> members</div></div><p>A retired lock keeper and a goose go down a river.</p>'
            "<h2>Member reviews</h2>"
        ),
        row=(
            '<div typeof="v:Review" xmlns:v="http://rdf.data-vocabulary.org/#"><div class="hd"><span property="v:reviewer">'
            '{who}</span> <span property="v:dtreviewed" content="{day}">{short}</span> <span rel="v:rating"><span '
            'typeof="v:Rating"><span property="v:value">{ten}</span>/<span property="v:best">10</span></span></span></div>'
            '<div property="v:summary">{title}</div><div property="v:description">{lines}</div></div>'
        ),
        after=(
            '<div class="pager"><b>1</b> <a href="/titles/slow-boat/2">2</a> <a href="/titles/slow-boat/3">3</a> <a '
            'href="/titles/slow-boat/2">more &raquo;</a></div>'
        )
        + GUIDE_SIDE
        + GUIDE_FOOT,
        people=ENGLISH,
        best=10,
        average=(7.4, 10, 120),
        onward="/titles/slow-boat/2",
    ),
    Crowd(
        name="a physician and those who came",
        url="https://www.whocures.example/physician/dr-ada-merrow-x7",
        lang="en",
        title="Dr. Ada Merrow, MD - Family Medicine in Harwick | WhoCures",
        before=(
            '<header><a href="/">WhoCures</a><a href="/find">Find a doctor</a></header><main><h1>Dr. Ada Merrow, MD</h1><p>'
            'Family Medicine | Female | Age 51</p><div class="score"><a href="#comments">3.3 <span class="stars" '
            'aria-label="Average 3.3 stars"></span> (37 ratings)</a></div><section><h2>About</h2><p>Dr. Merrow practises in '
            'Harwick and has 22 years of experience. She is accepting new patients.</p></section><section id="comments">'
            "<h2>Patient Experience</h2><h3>What patients say about Dr. Merrow</h3>"
        ),
        row=(
            '<div class="c-single-comment"><div class="c-single-comment__stars"><div role="img" aria-label="{five} stars">'
            '</div></div><div class="c-single-comment__comment">{text}</div><div class="c-single-comment__info"><span>{who}'
            " – {short}</span></div></div>"
        ),
        after=(
            '</section><section><h2>Similar doctors near Harwick</h2><a href="/physician/dr-pell">Dr. Ivo Pell</a> <span>4.8'
            '</span> <span>(112 ratings)</span> <a href="/physician/dr-quill">Dr. Una Quill</a> <span>4.1</span> <span>(9 '
            "ratings)</span></section></main><footer>© WhoCures</footer>"
        ),
        people=(
            Said(
                "Norah",
                10,
                "2022-06-18",
                "",
                (
                    "She listens, explains everything twice and never looks at the clock. I drive forty miles to see her.",
                ),
            ),
            Said(
                "M. Dunstan",
                2,
                "2022-05-30",
                "",
                ("Waited ninety minutes past my appointment and was out again in four. The desk was rude as well.",),
            ),
            Said(
                "Peregrine",
                8,
                "2022-05-11",
                "",
                ("Found in one visit what two others had missed for years. Parking is a nightmare though.",),
            ),
        ),
        average=(3.3, 5, 37),
    ),
    Crowd(
        name="what people worked at, without their names",
        url="https://www.arbeitsblick.example/firmen/kesselhaus-gmbh/bewertungen",
        lang="de",
        title="Kesselhaus GmbH: 4 Bewertungen von Mitarbeitern | Arbeitsblick",
        before=(
            '<header><a href="/">Arbeitsblick</a></header><h1>Kesselhaus GmbH</h1><div><span class="p-score">3,5</span> '
            '<span class="p-label">Score</span> <span>118 Bewertungen</span></div><nav><a href="/firmen/kesselhaus-gmbh">'
            'Profil</a> <a href="/firmen/kesselhaus-gmbh/jobs">Jobs 3</a></nav><h2>Bewertungen von Mitarbeitern</h2>'
        ),
        row=(
            '<article class="review-index__card"><div><time datetime="{day}T10:00:00+02:00">{written}</time></div><h3 '
            'class="index__title"><a href="/firmen/kesselhaus-gmbh/bewertungen/b{n}x">{title}</a></h3><div '
            'class="index__rating"><span class="index__score">{five},0</span><span class="index__stars"></span></div><p '
            'class="index__employment"><b>Angestellte/r oder Arbeiter/in</b> Hat zum Zeitpunkt der Bewertung im Bereich '
            "Vertrieb gearbeitet.</p><h4>Gut am Arbeitgeber finde ich</h4><p>{text}</p></article>"
        ),
        after=(
            '<a class="load-more" href="/firmen/kesselhaus-gmbh/bewertungen/2">Mehr Bewertungen laden</a><footer>'
            "© Arbeitsblick</footer>"
        ),
        people=GERMAN,
        average=(3.5, 5, 118),
        onward="/firmen/kesselhaus-gmbh/bewertungen/2",
    ),
    Crowd(
        name="caps in data attributes",
        url="https://hopledger.example/b/low-tide-brewing-fog-signal/7712",
        lang="en",
        title="Fog Signal - Low Tide Brewing - HopLedger",
        before=(
            '<header><a href="/">HopLedger</a><a href="/top">Top beers</a></header><div class="b_info"><div class="top"><div '
            'class="name"><h1>Fog Signal</h1><p class="brewery"><a href="/LowTide">Low Tide Brewing</a></p><p class="style">'
            'Stout - Oatmeal</p></div></div><div class="details"><p class="abv">6.2% ABV</p><p class="ibu">34 IBU</p><div '
            'class="caps" data-rating="3.72"><div class="cap cap-100"></div><div class="cap cap-100"></div><div class="cap '
            'cap-100"></div><div class="cap cap-72"></div><div class="cap"></div></div><span class="num">(3.72)</span><p '
            'class="raters">1,204 Ratings</p><p class="date">Added 03/11/17</p></div></div><h3>Global Recent Activity</h3>'
        ),
        row=(
            '<div class="item" data-checkin-id="90{n}"><div class="checkin"><p class="text"><a href="/user/u{n}" '
            'class="user">{who}</a> is drinking a <a href="/b/fog/7712">Fog Signal</a> by <a href="/LowTide">Low Tide '
            'Brewing</a></p><div class="checkin-comment"><p class="comment-text">{text}</p><div class="rating-serving">'
            '<div class="caps" data-rating="{five}"></div></div></div><div class="feedback"><div class="bottom"><a '
            'class="time timezoner" href="/user/u{n}/checkin/90{n}">{dmon}</a> <a href="#">Toast</a></div></div></div></div>'
        ),
        after=(
            '<p class="more"><a class="yellow button" href="/b/low-tide-brewing-fog-signal/7712?max_id=900">Show More</a></p>'
            '<div class="similar"><h3>Similar beers</h3><a href="/b/x/1">Salt Porter</a> <span class="caps" '
            'data-rating="4.4"></span> (4.40)</div><footer>HopLedger</footer>'
        ),
        people=ENGLISH,
        average=(3.72, 5, 1204),
        onward="/b/low-tide-brewing-fog-signal/7712?max_id=900",
    ),
    Crowd(
        name="scents without scores of single people",
        url="https://www.noseboard.example/perfume/Low-Tide/Wet-Rope-3312.html",
        lang="en",
        title="Wet Rope Low Tide cologne - a fragrance for women and men 2019",
        before=GUIDE_TOP
        + (
            "<h1>Wet Rope Low Tide for women and men</h1><p>Top notes are seaweed and tar; the base is driftwood.</p><div "
            'class="info-note">Perfume rating <span>4.21</span> out of <span>5</span> with <span>1,204</span> votes</div>'
            '<div class="votes"><button>love</button><div class="bar" style="width:71%"></div><button>like</button><div '
            'class="bar" style="width:20%"></div></div><h2>All Reviews By Date</h2>'
        ),
        row=(
            '<div class="fragrance-review-box"><div class="flex"><a href="/member/{n}1/"><img></a><div><b><a '
            'href="/member/{n}1/">{who}</a></b><span class="vote-button">{n}</span></div></div><div class="flex-child-auto">'
            '{paragraphs}</div><div class="text-right"><span content="{day}">{us} 11:40</span></div></div>'
        ),
        after=GUIDE_FOOT,
        people=ENGLISH,
        average=(4.21, 5, 1204),
    ),
    Crowd(
        name="students of a course, days told loosely",
        url="https://www.learnpier.example/course/knots-from-scratch/",
        lang="en",
        title="Knots from Scratch | LearnPier",
        before=(
            '<header><a href="/">LearnPier</a></header><div><h1>Knots from Scratch: Forty Hitches in Four Weeks</h1><p>Tie '
            'with your eyes shut.</p><span class="rating-x7"><span class="sr-only">Rating: 4.6 out of 5</span><span '
            'aria-hidden="true">4.6</span><svg></svg></span> <span>(1,203 ratings)</span> <span>8,119 students</span><p>'
            'Created by <a href="/user/bo">Bosun Ferrars</a></p><p>Last updated 3/2022</p></div><h2>What you will learn</h2>'
            "<ul><li>Bowline</li><li>Sheet bend</li></ul><h2>4.6 course rating • 1K ratings</h2>"
        ),
        row=(
            '<div class="review--container-3f"><div aria-hidden="true" class="avatar">{initial}K</div><div><p '
            'class="review--name-9a">{who}</p><div><span class="stars-q"><span class="sr-only">Rating: {five}.0 out of 5'
            '</span><svg></svg></span><span>2 weeks ago</span></div><div class="review--text-77"><p>{text}</p></div><div>'
            "Was this review helpful? <button>Yes</button> <button>No</button></div></div></div>"
        ),
        after=(
            '<button>Show all reviews</button><section><h2>More courses by Bosun Ferrars</h2><a href="/course/splices/">'
            'Splices</a> <span class="sr-only">Rating: 4.9 out of 5</span> <span>(88)</span></section><footer>LearnPier '
            "Inc.</footer>"
        ),
        people=ENGLISH,
        average=(4.6, 5, 1203),
    ),
    Crowd(
        name="a stay with a word for its score",
        url="https://www.posada-y-mar.example/hotel/la-oca-ahogada/opiniones",
        lang="es",
        title="Opiniones de La Oca Ahogada - Posada y Mar",
        before=(
            '<header><a href="/">Posada y Mar</a></header><h1>La Oca Ahogada</h1><div class="punt"><div class="nota">7,3'
            '</div><div class="palabra">Bien</div><div class="base">Basado en 1.204 opiniones</div></div><ul><li>Limpieza '
            "<span>8,1</span></li><li>Personal <span>9,0</span></li><li>Ubicación <span>6,4</span></li></ul><h2>Comentarios "
            "de los huéspedes</h2>"
        ),
        row=(
            '<div class="coment"><div class="coment-izq"><span class="coment-nombre">{who}</span><span class="pais">España'
            '</span></div><div class="coment-der"><span class="coment-nota">{ten},0</span><h4>{title}</h4><p>{text}</p><span '
            'class="coment-fecha">Fecha del comentario: {written}</span></div></div>'
        ),
        after=(
            '<ul class="pag"><li class="sel">1</li><li><a href="?pag=2">2</a></li><li><a href="?pag=3">3</a></li></ul>'
            "<footer>Posada y Mar</footer>"
        ),
        people=SPANISH,
        best=10,
        average=(7.3, 10, 1204),
        onward="?pag=2",
    ),
    Crowd(
        name="cooks below a recipe",
        url="https://www.louche-et-fouet.example/recettes/soupe-aux-algues",
        lang="fr",
        title="Soupe aux algues : la meilleure recette",
        before=(
            '<header><a href="/">Louche et Fouet</a></header><h1>Soupe aux algues</h1><div class="recipe-rating"><span>3,3/5'
            '</span> <a href="#avis">(212 avis)</a></div><h2>Ingrédients</h2><ul><li>300 g d’algues</li><li>1 oignon</li>'
            "</ul><h2>Préparation</h2><p>Faire suer l’oignon, ajouter les algues et laisser cuire vingt minutes.</p><section "
            'id="avis"><h2>Les avis sur cette recette</h2>'
        ),
        row=(
            '<div class="avis"><div class="avis-tete"><span class="pseudo">{who}</span><span class="date">le {slashed}'
            '</span><span class="note">{five}/5</span></div><p class="texte">{lines}</p><a href="#">Signaler un abus</a>'
            "</div>"
        ),
        after=(
            '<a class="btn" href="/recettes/soupe-aux-algues/avis?page=2">Voir plus d’avis</a></section><aside><h3>Recettes '
            'similaires</h3><a href="/recettes/veloute">Velouté</a> 4,8/5 (90 avis)</aside><footer>© L&amp;F</footer>'
        ),
        people=FRENCH,
        average=(3.3, 5, 212),
        onward="/recettes/soupe-aux-algues/avis?page=2",
    ),
    Crowd(
        name="members of a Swedish film club",
        url="https://www.fyrbion.example/film/langsam-bat/recensioner",
        lang="sv",
        title="Långsam båt - Recensioner av medlemmar",
        before=(
            '<header><a href="/">Fyrbion</a><a href="/topplistan">Topplistan</a></header><h1>Långsam båt (2020)</h1><div '
            'class="betyg">Medlemmarnas betyg: <strong>3,7</strong> av 5 <small>(127 röster)</small></div><h2>'
            "Medlemsrecensioner</h2>"
        ),
        row=(
            '<div class="rec"><h3>{title}</h3><div class="rec-meta"><a href="/medlem/{n}">{who}</a> · {day} · Betyg: {five}'
            "</div>{paragraphs}</div>"
        ),
        after='<a href="/film/langsam-bat/recensioner/sida2">Nästa sida »</a><footer>Fyrbion</footer>',
        people=SWEDISH,
        average=(3.7, 5, 127),
        onward="/film/langsam-bat/recensioner/sida2",
    ),
    Crowd(
        name="percent beside a Czech film",
        url="https://www.majakfilm.example/film/88-pomala-lod/komentare",
        lang="cs",
        title="Pomalá loď (2020) – komentáře",
        before=(
            '<header><a href="/">Majákfilm</a></header><h1>Pomalá loď</h1><div class="box-rating"><div '
            'class="film-rating-average">73%</div><div class="count">(1 204 hodnocení)</div></div><h2>Komentáře uživatelů '
            "k filmu (3)</h2>"
        ),
        row=(
            '<article class="article-comment"><h3><a href="/uzivatel/{n}/">{who}</a></h3><span class="star-rating"><span '
            'class="stars" title="{percent}%"></span></span><p>{text} <em>({dotted})</em></p></article>'
        ),
        after='<a href="?page=2" class="page-next">další</a><footer>Majákfilm</footer>',
        people=CZECH,
        best=100,
        average=(73, 100, 1204),
        onward="?page=2",
    ),
    Crowd(
        name="tables of an old opinions site",
        url="http://www.tellall.example/opinions/Kettle_HK7",
        lang="en",
        title="Harbour Kettle HK-7 - Opinions at TellAll",
        before=(
            '<table width="100%"><tr><td><a href="/"><img src="/logo.gif" alt="TellAll"></a></td><td><a href="/home">Home &amp; '
            'Garden</a> | <a href="/el">Electronics</a></td></tr></table><table><tr><td><font size="5"><b>Harbour Kettle '
            'HK-7</b></font></td></tr><tr><td><b>Overall rating:</b> <img src="/img/stars35.gif" alt="Product Rating: 3.5"> '
            'Reviewed by 4 members</td></tr></table><table cellpadding="4">'
        ),
        row=(
            '<tr><td valign="top"><img src="/img/stars{five}.gif" alt="{five} stars"></td><td><a '
            'href="/content_{n}44"><b>{title}</b></a><br><font size="2">by <a href="/user-{n}">{who}</a>, {short}</font><br>'
            "{lines}</td></tr>"
        ),
        after=(
            '</table><table><tr><td>1 <a href="/opinions/Kettle_HK7/pp_2">2</a> <a href="/opinions/Kettle_HK7/pp_2"><img '
            'src="/img/next.gif" alt="next"></a></td></tr></table><hr><font size="1">© 2001 TellAll</font>'
        ),
        people=BUYERS,
        average=(3.5, 5, 4),
        onward="/opinions/Kettle_HK7/pp_2",
    ),
    Crowd(
        name="short comments with a class for the stars",
        url="https://film.qingshi.example/subject/3312/comments",
        lang="zh",
        title="慢船 短评",
        before=(
            '<header><a href="/">青石</a></header><h1>慢船 短评</h1><div class="rating_self"><strong '
            'class="rating_num">7.4</strong><div class="rating_right"><div class="bigstar40"></div><a '
            'class="rating_people"><span>1204</span>人评价</a></div></div><div class="mod-bd">'
        ),
        row=(
            '<div class="comment-item"><div class="comment"><h3><span class="comment-vote"><span class="votes">{n}2</span>'
            ' <a>有用</a></span><span class="comment-info"><a href="/people/{n}/">{who}</a> <span>看过</span> <span '
            'class="allstar{fifty} rating" title="推荐"></span> <span class="comment-time" title="{day} 10:00:00">{day}'
            '</span></span></h3><p><span class="short">{text}</span></p></div></div>'
        ),
        after='<div id="paginator"><span>&lt; 前页</span><a href="?start=20&amp;limit=20" class="next">后页 &gt;</a></div>',
        people=CHINESE,
        average=(7.4, None, 1204),
        onward="?start=20&limit=20",
        but=("scores", "ends"),
    ),
    Crowd(
        name="a Dutch table beside an eating place",
        url="https://www.aantafel.example/restaurant/de-verdronken-gans",
        lang="nl",
        title="De Verdronken Gans - Aan Tafel",
        before=(
            '<header><a href="/">Aan Tafel</a></header><h1>De Verdronken Gans</h1><p>Kade 4, Harwijk · Visrestaurant · €€</p>'
            '<div class="cijfer"><b>8,0</b><span>Gemiddeld cijfer uit 118 recensies</span></div><h2>Recensies</h2>'
        ),
        row=(
            '<div class="recensie"><div class="recensie-kop"><b>{who}</b> gaf een <b class="cijfertje">{ten}</b> op {plain}'
            "</div><table><tr><td>Eten</td><td>{ten}</td><td>Sfeer</td><td>7</td></tr></table><p>{text}</p></div>"
        ),
        after='<p>Pagina 1 van 12 <a href="/restaurant/de-verdronken-gans/2">Volgende</a></p><footer>Aan Tafel</footer>',
        people=DUTCH,
        best=10,
        average=(8.0, 10, 118),
        onward="/restaurant/de-verdronken-gans/2",
    ),
    Crowd(
        name="plus and minus in a Russian shop",
        url="https://lavka-mayak.example/chayniki/svistok/otzyvy/",
        lang="ru",
        title="Отзывы о чайнике Свисток — Лавка Маяк",
        before=(
            '<header><a href="/">Лавка Маяк</a></header><h1>Отзывы о чайнике Свисток</h1><div class="sum"><span>Средняя оценка'
            "</span> <b>3,7</b> <span>на основе 27 отзывов</span></div>"
        ),
        row=(
            '<div class="otzyv"><div class="otzyv-shapka"><b>{who}</b> <span class="otzyv-data">{written} г.</span></div><div '
            'class="otzyv-ocenka">Оценка: {five} из 5</div><div><b>Достоинства:</b> Быстро кипятит</div><div><b>Недостатки:'
            "</b> Шумит</div><div><b>Комментарий:</b> {text}</div></div>"
        ),
        after='<a class="more" href="/chayniki/svistok/otzyvy/?p=2">Показать ещё отзывы</a><footer>Лавка Маяк</footer>',
        people=RUSSIAN,
        average=(3.7, 5, 27),
        onward="/chayniki/svistok/otzyvy/?p=2",
        but=("starts",),
    ),
)
