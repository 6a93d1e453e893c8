"""Critics' scores in forms of many kinds: dice, rings, bars, letters, points, pictures; pages whose scores are not theirs. All invented."""

from __future__ import annotations

from tests.parse.styles.prose import BOOK, FILM, GAME, GEAR, MUSIC, PROSE, STAGE, Style, page

_SIDE = (
    '<aside class="sidebar"><h3>Latest reviews</h3><ul><li><a href="/reviews/slow-tide"><img src="/i/a.jpg" alt=""> Slow Tide</a> <span class="sc">9.1</span></li>'
    '<li><a href="/reviews/tin-moon"><img src="/i/b.jpg" alt=""> Tin Moon</a> <span class="sc">4.0</span></li><li><a href="/reviews/ash">Ash</a> <span class="sc">6.5</span></li></ul>'
    "<h3>Readers’ favourites</h3><p>★★★★★ 128 votes</p></aside>"
)
_FOOT = (
    '<section class="related"><h3>You may also like</h3><a href="/reviews/kelp">Kelp Forest review: 5 stars</a> <a href="/reviews/rope">Rope review: 2 stars</a></section>'
    '<section id="comments"><h3>3 comments</h3><div class="comment"><b>marlin7</b><p>Easily a 10/10 for me.</p></div><div class="comment"><b>Osk</b><p>2 out of 5, sorry.</p></div></section>'
    "<footer><p>© 2022 The Lantern. All rights reserved.</p></footer>"
)
_NAV = '<header><a href="/">The Lantern</a><nav><a href="/news">News</a> <a href="/reviews">Reviews</a> <a href="/top-10">Top 10</a> <a href="/about">About</a></nav></header>'


def full(body: str) -> str:
    return f"{_NAV}<main>{body}</main>{_SIDE}{_FOOT}"


def scored(
    name: str, slug: str, body: str, *, title: str, prose: str = FILM, lang: str = "en", head: str = "", **want: object
) -> Style:
    return Style(
        name,
        f"https://www.lantern.example/{slug}",
        page(full(body), title=title, prose=prose, lang=lang, head=head),
        dict(want),
    )


NO = (
    "Filmen begynner med en lang overfart, og regissøren tar seg tid før noen snakker. Manuset er stramt, kameraet tålmodig, "
    "og skuespillerne er presise også i de stille scenene. Ikke alle ideene holder helt ut, men de siste tjue minuttene er "
    "blant årets beste på kino."
)
STYLES = [
    scored(
        "picture of a die",
        "kultur/film/2022/fergekona-anmeldelse",
        '<article><h1>Anmeldelse: «Fergekona» er stillferdig og vakker</h1><p class="by">Av Nora Vik</p>'
        '<figure class="hero"><img src="/i/ferge.jpg" alt="Scene fra filmen"></figure><div class="vurdering"><img src="/gfx/dice/terning_4.svg" alt="Terningkast 4" width="60"></div>$P</article>',
        title="Anmeldelse: «Fergekona» er stillferdig og vakker",
        prose=NO,
        lang="no",
        page_type="review",
        rating=(4, 6),
        subs={},
    ),
    scored(
        "class of a die",
        "anmeldelser/musikk/lav-sol",
        '<article><span class="kicker">Musikkanmeldelse</span><h1>Lav Sol: Lyset kommer sent</h1><span class="dice dice--5" aria-hidden="true"></span>$P</article>',
        title="Lav Sol: Lyset kommer sent",
        prose=NO.replace("Filmen", "Albumet").replace("på kino", ""),
        lang="nb",
        page_type="review",
        rating=(5, 6),
        subs={},
    ),
    scored(
        "die in words",
        "bok/anmeldelse/brevet",
        "<article><h1>Bokanmeldelse: Brevet som aldri ble sendt</h1>$P<p><strong>Terningkast: 3</strong></p></article>",
        title="Bokanmeldelse: Brevet som aldri ble sendt",
        prose=NO.replace("Filmen", "Romanen").replace("på kino", ""),
        lang="no",
        page_type="review",
        rating=(3, 6),
        subs={},
    ),
    scored(
        "ring drawn by script",
        "reviews/harbour-lights-2",
        '<article><h1>Harbour Lights 2 review</h1><div class="score-ring" data-percentage="78" data-color="#0a0"><canvas width="90" height="90"></canvas></div>$P</article>',
        title="Harbour Lights 2 review | The Lantern",
        prose=GAME,
        page_type="review",
        rating=(78, 100),
        subs={},
    ),
    scored(
        "chart of a plugin",
        "sonark-reef-review",
        '<article><h1>Sonark Reef review</h1>$P<div class="review-wrap-up"><div class="cwpr-top"><h2>Sonark Reef</h2><span class="price">$129.00</span></div>'
        '<div class="grade-col"><div class="chart-percentage" data-percent="84"><span class="chart-rating"></span></div></div><div class="bars">'
        '<div class="rev-option" data-value="90"><div><h3>Sound</h3><span>9/10</span></div><ul><li></li><li></li></ul></div><div class="rev-option" data-value="80"><div><h3>Battery</h3><span>8/10</span></div></div>'
        '<div class="rev-option" data-value="80"><div><h3>Price</h3><span>8/10</span></div></div></div><div class="pros"><h2>Pros</h2><ul><li>Deep bass</li><li>Light</li></ul></div><div class="cons"><h2>Cons</h2><ul><li>Slow charger</li></ul></div></div></article>',
        title="Sonark Reef review",
        prose=GEAR,
        page_type="review",
        rating=(84, 100),
        subs={"Sound": 9, "Battery": 8, "Price": 8},
        pros=["Deep bass", "Light"],
        cons=["Slow charger"],
    ),
    scored(
        "meters",
        "reviews/olm-kettle",
        '<article><h1>Olm Kettle review: quick and quiet</h1>$P<section class="scores"><p><label>Speed</label> <meter min="0" max="10" value="9">9</meter></p><p><label>Noise</label> <meter min="0" max="10" value="7">7</meter></p>'
        '<p><label>Overall</label> <meter min="0" max="10" value="8.5">8.5</meter></p></section></article>',
        title="Olm Kettle review: quick and quiet",
        prose=GEAR,
        page_type="review",
        rating=(8.5, 10),
        subs={"Speed": 9, "Noise": 7},
    ),
    scored(
        "title of a drawing",
        "culture/film/the-lamplighters-review",
        '<article><p class="kicker">Film</p><h1>The Lamplighters review – slow light</h1><div class="standfirst"><svg role="img" viewBox="0 0 120 20"><title>Rated 3.5 out of 5 stars</title><path d="M0 0h9"/></svg></div>$P</article>',
        title="The Lamplighters review – slow light | Film | The Lantern",
        page_type="review",
        rating=(3.5, 5),
        subs={},
    ),
    scored(
        "variable of a style",
        "reviews/two-brothers",
        '<article><h1>Two Brothers review</h1><div class="stars" style="--rating:4.5" aria-hidden="true">★★★★★</div>$P</article>',
        title="Two Brothers review",
        page_type="review",
        rating=(4.5, 5),
        subs={},
    ),
    scored(
        "letter in a box",
        "movies/reviews/the-ninth-wave",
        '<article><h1>The Ninth Wave is all swell and no break</h1>$P<div class="c-grade"><div class="c-grade__title">The Ninth Wave</div><div class="c-grade__mark">B−</div><p>Directed by Ida Holm. In cinemas Friday.</p></div></article>',
        title="The Ninth Wave review",
        page_type="review",
        rating=("B-", None),
        subs={},
    ),
    scored(
        "credit line with stars",
        "stage/table-for-two",
        "<article><h1>Table for Two, Harbour Theatre</h1><p>Review by Edda Marsh ★★★½</p>$P</article>",
        title="Table for Two, Harbour Theatre – review",
        prose=STAGE,
        page_type="review",
        rating=(3.5, None),
        subs={},
    ),
    scored(
        "whisky in four quarters",
        "whisky/skerry-12-review",
        "<article><h1>Skerry 12 review</h1><p>The bottle comes from an island distillery, matured in sherry casks and bottled at 46 percent.</p><p><b>Nose:</b> Wet rope, orange, smoke. 22</p><p><b>Taste:</b> Salt, barley sugar, cloves. 23</p>"
        "<p><b>Finish:</b> Long, ashy and sweet. 21</p><p><b>Balance:</b> All in its place. 22</p><p><strong>Total: 88/100</strong></p><p>A dram for the last hour of the day, and a fair price for its age.</p></article>",
        title="Skerry 12 review",
        page_type="review",
        rating=(88, 100),
    ),
    scored(
        "points of a wine",
        "wine/reviews/domaine-orrin-2019",
        "<article><h1>Domaine Orrin, Côte Basse 2019</h1><p>Tasting note by Pia Sund</p><p>Dark cherries, cold stone and a line of graphite run through this red, and the tannins are ripe but firm. The oak is there and knows when to leave. With air it opens to violets and black tea. Drink 2024 to 2032.</p><p>93 points</p><p>Price: €42. Alcohol: 13.5%.</p></article>",
        title="Domaine Orrin Côte Basse 2019 wine review",
        page_type="review",
        rating=(93, None),
        subs={},
    ),
    scored(
        "state of a script and the figure",
        "en/games/tin-harbour",
        '<div id="__next"><article><h1>Tin Harbour Review</h1><div class="css-1q2w3e"><span class="css-9z8y">7</span><span class="css-3k4l">/10</span></div>$P</article></div>'
        '<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"title":"Tin Harbour Review","review":{"score":7,"scoreMax":10,"verdict":"Good fun"}}}}}</script>',
        title="Tin Harbour Review",
        prose=GAME,
        page_type="review",
        rating=(7, 10),
        subs={},
    ),
    scored(
        "five albums, five scores",
        "music/albums-of-the-week-41",
        "<article><h1>Albums of the week: five records reviewed</h1><h2>Low Tide – Counting Rain</h2><p>"
        + MUSIC
        + "</p><p>8/10</p><h2>Juno Pike – Glass Tennis</h2><p>"
        + MUSIC
        + "</p><p>6/10</p><h2>The Ohms – Plain</h2><p>"
        + MUSIC
        + "</p><p>7/10</p><h2>Ash Road – North</h2><p>"
        + MUSIC
        + "</p><p>4/10</p><h2>Mara – Salt</h2><p>"
        + MUSIC
        + "</p><p>9/10</p></article>",
        title="Albums of the week: five records reviewed",
        page_type="review",
        rating=None,
        subs={},
    ),
    scored(
        "no score but the sidebar's",
        "reviews/the-quiet-house",
        "<article><h1>Review: The Quiet House</h1><p>By Tess Amber</p>$P</article>",
        title="Review: The Quiet House",
        prose=BOOK,
        page_type="review",
        rating=None,
        subs={},
    ),
    scored(
        "grade of a school",
        "test/staubsauger-orka-7",
        "<article><h1>Orka 7 im Test: Leise, aber schwer</h1><p>Der Staubsauger wiegt sechs Kilo, ist aber im Betrieb kaum zu hören. Die Bürste nimmt Tierhaare gut auf, das Kabel ist lang genug für eine Wohnung, und der Behälter lässt sich ohne Staubwolke leeren.</p><p>Im Test hielt der Akku 42 Minuten durch. Das Zubehör ist vollständig, die Anleitung knapp.</p>"
        '<table class="wertung"><tr><td>Saugleistung (50%)</td><td>1,9</td></tr><tr><td>Bedienung (30%)</td><td>2,4</td></tr><tr><td>Lautstärke (20%)</td><td>1,2</td></tr><tr><td>Gesamtnote</td><td>gut (1,9)</td></tr></table></article>',
        title="Orka 7 im Test: Leise, aber schwer",
        lang="de",
        page_type="review",
        rating=(1.9, None),
        subs={"Saugleistung": 1.9, "Bedienung": 2.4, "Lautstärke": 1.2},
    ),
    scored(
        "progress elements",
        "reviews/vale-phone-3",
        '<article><h1>Vale Phone 3 review</h1>$P<div class="breakdown"><div>Display <progress max="100" value="92">92%</progress></div><div>Camera <progress max="100" value="71">71%</progress></div><div>Battery <progress max="100" value="88">88%</progress></div></div><div class="total"><strong>84%</strong> Overall</div></article>',
        title="Vale Phone 3 review",
        prose=GEAR,
        page_type="review",
        rating=(84, 100),
        subs={"Display": 92, "Camera": 71, "Battery": 88},
    ),
    scored(
        "file name of a picture",
        "2011/05/unsent-letter",
        '<div class="post"><h3 class="post-title">Book Review: The Unsent Letter</h3><div class="post-body">$P<img border="0" src="http://lantern.example/img/stars-3-5.png" /></div></div>',
        title="The Lantern: Book Review: The Unsent Letter",
        prose=BOOK,
        page_type="review",
        rating=(3.5, None),
        subs={},
    ),
    scored(
        "things of the house's own",
        "2014/10/review-night-boat",
        '<div class="entry"><h2>Review: Night Boat</h2>$P<p><b>My rating:</b> 3.5 lanterns out of 5</p></div>',
        title="Review: Night Boat",
        prose=BOOK,
        page_type="review",
        rating=(3.5, 5),
        subs={},
    ),
    scored(
        "old table",
        "reviews/game_214.html",
        '<table width="760"><tr><td><h1>Lantern Run - Review</h1>$P<table border="1"><tr><th colspan="2">Ratings</th></tr><tr><td>Graphics</td><td align="center">8</td></tr><tr><td>Sound</td><td align="center">6</td></tr><tr><td>Gameplay</td><td align="center">9</td></tr><tr><td><b>Overall</b></td><td align="center"><b>8.5</b></td></tr></table></td></tr></table>',
        title="Lantern Run - Review",
        prose=GAME,
        page_type="review",
        rating=(8.5, None),
        subs={"Graphics": 8, "Sound": 6, "Gameplay": 9},
    ),
    scored(
        "score with hashed classes",
        "reviews/albums/low-tide-counting-rain",
        '<article><div class="SplitHead__Wrap-sc-1a2b"><h1>Counting Rain</h1><div>Low Tide</div><ul><li>Genre: Rock</li><li>Label: Pier</li><li>Reviewed: March 4, 2021</li></ul><div class="ScoreBox__Wrap-iqoe"><div class="ScoreBox__Circle-ob"><p class="Base-c Rating-kZ">7.4</p></div></div></div>$P</article>',
        title="Low Tide: Counting Rain Album Review",
        prose=MUSIC,
        page_type="review",
        rating=(7.4, None),
        subs={},
    ),
    scored(
        "deal of the day",
        "deals/sonark-reef-20-off",
        "<article><h1>Deal: the Sonark Reef is 20% off today</h1><p>The speaker that won four out of five stars in shop ratings is down to $99 until midnight. It usually costs $129, and the last time it fell this low was in March. The offer ends when the stock does.</p><p>Customers give it 4.5 out of 5 on average, and we have seen it drop below $100 only twice.</p></article>",
        title="Deal: the Sonark Reef is 20% off today",
        page_type="other",
        rating=None,
        subs={},
    ),
    scored(
        "talk with a director",
        "interviews/ida-holm",
        "<article><h1>Ida Holm: “I would give my own film a six out of ten”</h1><p>We met the director in a café by the station.</p><p><b>How was the shoot?</b></p><p>Cold. Ten out of ten for cold. The crew was wonderful, and nobody slept.</p><p><b>And the reviews?</b></p><p>I do not read them. Four stars, two stars, it is all the same weather.</p></article>",
        title="Ida Holm: “I would give my own film a six out of ten”",
        page_type="other",
        rating=None,
        subs={},
    ),
    scored(
        "hearts of a Danish paper",
        "kultur/scene/havets-boern",
        '<article><span>Teateranmeldelse</span><h1>Havets børn er en fest</h1><p class="hearts">♥♥♥♥♡♡</p><p>På scenen står kun et bord, og skuespillerne går rundt om det i to timer. Instruktøren holder forestillingen i gang, ensemblet er præcist, og kostumerne er sjovere end replikkerne. I anden akt bliver teatret stille.</p></article>',
        title="Anmeldelse: Havets børn er en fest",
        lang="da",
        page_type="review",
        rating=(4, 6),
        subs={},
    ),
    scored(
        "circles of a Dutch paper",
        "recensies/de-overtocht",
        '<article><h1>De overtocht: stil en trefzeker</h1><p class="ballen"><span>●●●●</span><span class="grijs">○</span></p>$P</article>',
        title="Recensie: De overtocht",
        lang="nl",
        prose=PROSE["nl"],
        page_type="review",
        rating=(4, 5),
        subs={},
    ),
    scored(
        "Swedish grade",
        "noje/film/recension-overfarten",
        "<article><h1>Filmrecension: ”Överfarten” är årets stillaste film</h1><p>Filmen börjar med en lång överfart, och regissören tar tid på sig innan någon talar. Manuset är stramt, kameran tålmodig, och skådespelarna är exakta också i de tysta scenerna.</p><p>Betyg: 4. Regi: Ida Holm. I rollerna: Ruth Maur, Nils Oden. Speltid: 1 tim 52 min. Åldersgräns: 11 år.</p></article>",
        title="Filmrecension: ”Överfarten” är årets stillaste film",
        lang="sv",
        page_type="review",
        rating=(4, None),
        subs={},
    ),
    scored(
        "Hungarian tenths",
        "kritika/az-atkeles",
        "<article><h1>Kritika: Az átkelés</h1><p>A film hosszú átkeléssel kezdődik, és a rendező nem siet, amíg a szereplők meg nem szólalnak. A forgatókönyv szűkszavú, a kamera türelmes, a színészek a néma jelenetekben is pontosak.</p><p>Értékelés: 8/10</p></article>",
        title="Kritika: Az átkelés",
        lang="hu",
        page_type="review",
        rating=(8, 10),
        subs={},
    ),
    scored(
        "Korean stars",
        "review/2231",
        "<article><h1>[리뷰] 나룻배 - 느리고 조용한 영화</h1><p>영화는 긴 항해로 시작하고, 감독은 인물들이 말을 할 때까지 서두르지 않는다. 각본은 간결하고 카메라는 참을성이 있으며 배우들은 대사가 없는 장면에서도 정확하다. 관객은 한동안 자리를 뜨지 않았다. 모든 시도가 끝까지 이어지는 것은 아니지만 마지막 이십 분은 올해 가장 좋은 장면에 속한다. 음악은 거의 들리지 않고 바람 소리만 남는다. 배가 강을 건널 때마다 인물들의 표정이 조금씩 바뀌고, 결말은 한마디 말도 없이 찾아온다.</p><p>영화는 긴 항해로 시작하고, 감독은 인물들이 말을 할 때까지 서두르지 않는다. 각본은 간결하고 카메라는 참을성이 있으며 배우들은 대사가 없는 장면에서도 정확하다. 관객은 한동안 자리를 뜨지 않았다. 느린 호흡을 견딜 수 있다면 이 작품은 오래 기억에 남을 것이다. 다만 가운데 부분은 조금 더 짧아도 좋았을 것이다.</p><p>별점: ★★★★☆ (4.0)</p></article>",
        title="[리뷰] 나룻배 - 느리고 조용한 영화",
        lang="ko",
        rating=(4, 5),
        subs={},
    ),
    scored(
        "Japanese points",
        "review/games/toudaimori",
        "<article><h1>『灯台守の夜』レビュー：静かな傑作</h1><p>"
        + PROSE["ja"].replace("映画", "ゲーム")
        + '</p><table class="hyouka"><tr><th>総合評価</th><td>85点</td></tr><tr><th>グラフィック</th><td>90点</td></tr><tr><th>音楽</th><td>80点</td></tr></table></article>',
        title="『灯台守の夜』レビュー：静かな傑作",
        lang="ja",
        page_type="review",
        rating=(85, None),
        subs={"グラフィック": 90, "音楽": 80},
    ),
    scored(
        "Russian label and fork of points",
        "reviews/igra-mayak",
        "<article><h1>Обзор игры «Маяк»: свет в тумане</h1><p>"
        + PROSE["ru"].replace("Фильм", "Игра")
        + '</p><div class="itog"><div class="plus"><b>Плюсы:</b> честные боссы; музыка;</div><div class="minus"><b>Минусы:</b> повторы;</div><div class="ocenka">Оценка редакции: <b>7,5</b></div></div></article>',
        title="Обзор игры «Маяк»: свет в тумане",
        lang="ru",
        page_type="review",
        rating=(7.5, None),
        subs={},
        pros=["честные боссы", "музыка"],
        cons=["повторы"],
    ),
]
