"""Critics' scores told to scripts, drawn by nameless icons, in other scripts' figures, in weak forms at strong places. All invented."""

from __future__ import annotations

import json

from tests.parse.styles.frames import blogged, plain, printed, themed
from tests.parse.styles.prose import BOOK, FILM, FOOD, GAME, GEAR, MUSIC, PROSE, STAGE, Style, page
from tests.parse.styles.scores_drawn import scored

HI = "फ़िल्म एक लंबी नाव यात्रा से शुरू होती है और निर्देशक किरदारों को बोलने से पहले पूरा समय देता है। पटकथा सधी हुई है, कैमरा धैर्य रखता है और अभिनेता बिना संवाद वाले दृश्यों में भी सटीक हैं। हर विचार अंत तक नहीं टिकता, लेकिन आख़िरी बीस मिनट इस साल के सिनेमा में सबसे अच्छे हैं। "
AR = "يبدأ الفيلم برحلة بحرية طويلة، ويمنح المخرج شخصياته وقتا كافيا قبل أن تتكلم. السيناريو مقتصد والكاميرا صبورة والممثلون دقيقون حتى في المشاهد الصامتة. لا تصمد كل الأفكار حتى النهاية، لكن الدقائق العشرين الأخيرة من أجمل ما عرضته السينما هذا العام. "
FA = "فیلم با سفری طولانی روی آب آغاز می‌شود و کارگردان پیش از آنکه شخصیت‌ها حرف بزنند عجله‌ای ندارد. فیلمنامه موجز است، دوربین صبور و بازیگران در صحنه‌های بی‌کلام هم دقیق‌اند. همه ایده‌ها تا پایان دوام نمی‌آورند، اما بیست دقیقه آخر از بهترین‌های سینمای امسال است. "
KO = "영화는 긴 항해로 시작하고 감독은 인물들이 말을 꺼낼 때까지 서두르지 않는다. 각본은 간결하고 카메라는 참을성이 있으며 배우들은 대사가 없는 장면에서도 정확하다. 모든 발상이 끝까지 가지는 않지만 마지막 이십 분은 올해 극장에서 본 것 가운데 손꼽힌다. "
CS = "Film začíná dlouhou plavbou a režisér nespěchá, dokud postavy nepromluví. Scénář je úsporný, kamera trpělivá a herci přesní i ve scénách beze slov. Ne každý nápad vydrží až do konce, ale posledních dvacet minut patří k nejlepším, co letos kina nabídla. "
SV = "Filmen börjar med en lång överfart och regissören tar god tid på sig innan figurerna börjar tala. Manuset är stramt, kameran tålmodig och skådespelarna är exakta även i de stumma scenerna. Alla idéer håller inte hela vägen, men de sista tjugo minuterna hör till årets bästa på bio. "
FI = "Elokuva alkaa pitkällä merimatkalla, eikä ohjaaja pidä kiirettä ennen kuin henkilöt alkavat puhua. Käsikirjoitus on niukka, kamera kärsivällinen ja näyttelijät tarkkoja myös sanattomissa kohtauksissa. Kaikki ajatukset eivät kanna loppuun, mutta viimeiset kaksikymmentä minuuttia ovat vuoden parhaita. "
TR = "Film uzun bir deniz yolculuğuyla açılıyor ve yönetmen karakterler konuşana kadar acele etmiyor. Senaryo yalın, kamera sabırlı, oyuncular sessiz sahnelerde bile yerinde. Her fikir sona kadar dayanmıyor ama son yirmi dakika bu yıl sinemada gördüklerimin en iyileri arasında. "


def scripted(
    name: str,
    path: str,
    title: str,
    body: str,
    state: object,
    *,
    lang: str = "en",
    prose: str = FILM,
    **want: object,
) -> Style:
    """A page drawn by scripts: hashed class names, cards with other scores, and a state."""
    site = "Wharfside"
    rel = "".join(
        f'<a class="jsx-9{i} card__a1" href="/reviews/{s}"><div class="jsx-44">{t}</div><div class="jsx-51">{v}</div></a>'
        for i, (s, t, v) in enumerate(
            [("oxen", "Paper Oxen", "9"), ("salt", "Salt Road", "4"), ("kite", "The Kite Thieves", "6")]
        )
    )
    h = f"""<div id="__next"><header class="jsx-1a"><a href="/">{site}</a><nav class="jsx-2b"><a href="/reviews">Reviews</a><a href="/features">Features</a></nav></header><main class="jsx-3c">{body}</main><section class="jsx-7f"><h2>More reviews</h2>{rel}</section><footer class="jsx-8d">© {site} Media</footer></div>"""
    s = (
        f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>'
        if isinstance(state, dict)
        else state
    )
    return Style(
        name, f"https://www.wharfside.example/{path}", page(h + s, title=title, prose=prose, lang=lang), dict(want)
    )


REL = [{"title": "Paper Oxen", "score": 9, "slug": "oxen"}, {"title": "Salt Road", "score": 4, "slug": "salt"}]
ART = '<article class="jsx-5"><h1 class="jsx-6">{t}</h1><p class="jsx-7">By <a href="/authors/ida-holm">Ida Holm</a> · 4 May 2023</p>{a}$P{b}</article>'


def _drawn(n: int, c: str) -> str:
    return (
        f'<svg class="{c}" width="20" height="20" viewBox="0 0 24 24"><path d="M12 2l3 7h7l-6 5 2 8-6-4-6 4 2-8-6-5h7z"></path></svg>'
        * n
    )


STYLES = [
    scripted(
        "state only, outOf",
        "reviews/film/marrowbone",
        "Marrowbone Lane review",
        ART.format(t="Marrowbone Lane review: a slow ferry home", a="", b=""),
        {
            "props": {
                "pageProps": {
                    "article": {
                        "__typename": "Review",
                        "slug": "marrowbone",
                        "headline": "Marrowbone Lane review: a slow ferry home",
                        "rating": {"score": 7, "outOf": 10},
                        "author": {"name": "Ida Holm"},
                    },
                    "related": REL,
                }
            },
            "page": "/reviews/[slug]",
            "buildId": "x1",
        },
        page_type="review",
        rating=(7, 10),
        subs={},
    ),
    scripted(
        "state and five drawn alike",
        "reviews/tv/kite",
        "The Kite Thieves review",
        ART.format(
            t="The Kite Thieves review",
            a='<div class="jsx-90">' + _drawn(4, "kq81") + _drawn(1, "kq90") + "</div>",
            b="",
        ),
        '<script>window.__PRELOADED_STATE__ = {"content":{"id":"r-9","type":"review","title":"The Kite Thieves review","starRating":4,"maxStars":5},"sidebar":[{"title":"Salt Road","starRating":2}]};</script>',
        page_type="review",
        rating=(4, 5),
        subs={},
    ),
    scored(
        "json in a data attribute",
        "games/lamplight-2",
        """<article><h1>Lamplight 2 review</h1>$P<div data-react-component="ScoreBox" data-props='{"score":8.5,"max":10,"label":"Great","pros":["Quick combat","Fair bosses"],"cons":["Repeating quests"]}'></div></article>""",
        title="Lamplight 2 review",
        prose=GAME,
        page_type="review",
        rating=(8.5, 10),
        subs={},
    ),
    printed(
        "hindi critic and users",
        "https://khabar.example/entertainment/movie-review/naav-2231.cms",
        "नाव मूवी रिव्यू",
        f'<div class="rate_box"><ul><li><span>समीक्षक की रेटिंग</span><b>3.5<i>/5</i></b></li><li><span>पाठकों की रेटिंग</span><b>2.8<i>/5</i></b></li></ul></div><p>{HI}</p><p>{HI}{HI}</p>',
        site="ख़बर घाट",
        lang="hi",
        h1="नाव मूवी रिव्यू: धीमी मगर सच्ची कहानी",
        page_type="review",
        rating=(3.5, 5),
    ),
    printed(
        "arabic digits",
        "https://sahifa.example/culture/cinema/review-al-markab",
        "مراجعة فيلم المركب",
        f"<p>{AR}</p><p>{AR}{AR}</p><p><strong>التقييم:</strong> ٤ من ٥</p>",
        site="صحيفة المرفأ",
        lang="ar",
        h1="مراجعة فيلم «المركب»: صمت طويل وجميل",
        page_type="review",
        rating=(4, 5),
    ),
    plain(
        "persian digits",
        "https://sinamag.example/naghd/safar",
        "نقد فیلم سفر آب",
        f"<h1>نقد فیلم «سفر آب»</h1><p>{FA}</p><p>{FA}{FA}</p><p>امتیاز نویسنده: ۷ از ۱۰</p>",
        site="سینامگ",
        lang="fa",
        page_type="review",
        rating=(7, 10),
    ),
    themed(
        "wine points in a fact row",
        "https://corkline.example/2021/03/aldermoor-reserve-2017/",
        "Aldermoor Reserve 2017 – wine review",
        f'<ul class="wine-facts"><li><b>93</b> pts</li><li>£24</li><li>Alc. 13.5%</li><li>Drink 2022–2030</li></ul><p>The wine opens with bramble and cedar on the nose; the palate is firm, the tannins are fine-grained, and the finish is long and saline. {FOOD}</p><p>From a cool vineyard above the river, the grapes were picked late and the wine spent a year in oak. It will keep.</p>',
        site="Corkline",
        page_type="review",
        rating=(93, None),
        subs={},
    ),
    themed(
        "beer score sheet",
        "https://hopnotes.example/2021/03/skerry-porter/",
        "Beer review: Skerry Porter",
        f"<p>{FOOD}</p><p>The porter pours black with a tan head; the aroma is coffee and burnt sugar, and the flavour follows it down. Brewed in small batches, it is a beer for winter.</p><p>Aroma: 8/12<br>Appearance: 3/3<br>Flavor: 15/20<br>Mouthfeel: 4/5<br>Overall impression: 7/10<br><strong>Total: 37/50</strong></p>",
        site="Hop Notes",
        page_type="review",
        rating=(37, 50),
        subs={"Aroma": 8, "Appearance": 3, "Flavor": 15, "Mouthfeel": 4, "Overall impression": 7},
    ),
    plain(
        "gif named 3half",
        "http://www.reelcellar.example/reviews/paperoxen.html",
        "Paper Oxen (2004)",
        f'<center><h2>Paper Oxen (2004)</h2><img src="../images/stars/3half.gif" border=0></center><p>{FILM}</p><p>{FILM}</p><p>Directed by Ansel Pike. With Dora Finch, Milo Crane. 104 minutes.</p>',
        site="Reel Cellar",
        page_type="review",
        rating=(3.5, None),
        subs={},
    ),
    scored(
        "icon font full half empty",
        "albums/veil",
        '<article><h1>Veil Sister: Dry Season</h1><div class="meta"><span class="cat">Album review</span><span class="ico-row"><i class="ficon-starfull"></i><i class="ficon-starfull"></i><i class="ficon-starfull"></i><i class="ficon-starhalf"></i><i class="ficon-starempty"></i></span></div>$P</article>',
        title="Veil Sister: Dry Season",
        prose=MUSIC,
        page_type="review",
        rating=(3.5, 5),
        subs={},
    ),
    blogged(
        "two glyphs",
        "https://pagesandtea.example/2019/08/orchard.html",
        "Review: The Orchard Thief",
        f'<p>{BOOK}</p><p>{BOOK}</p><div style="text-align:center">✮✮✮✩✩</div>',
        site="Pages &amp; Tea",
        page_type="review",
        rating=(3, 5),
        subs={},
    ),
    plain(
        "scale said elsewhere",
        "https://gridnotes.example/reviews/cairn",
        "Cairn & Co. – a board game review",
        f"<h1>Cairn &amp; Co.</h1><p>A board game for 2–4 players, 60 minutes, reviewed by Hal Orme.</p><p>{GAME}</p><p>{GAME}</p><p><b>Rating: 5</b></p><p><small>I rate games from 1 (bin) to 6 (best of its kind).</small></p>",
        site="Grid Notes",
        page_type="review",
        rating=(5, 6),
        subs={},
    ),
    themed(
        "round-up",
        "https://deskfan.example/2021/03/best-desk-lamps/",
        "Four desk lamps reviewed",
        "".join(
            f"<h2>{n}</h2><p>{GEAR}</p><p><strong>Rating: {r}/10</strong></p>"
            for n, r in [("Olm Arc", 8), ("Tern Clip", 6), ("Vale Bar", 9), ("Pell One", 5)]
        ),
        site="Desk Fan",
        rating=None,
    ),
    themed(
        "updated score",
        "https://patchday.example/2021/03/ironsea/",
        "Iron Sea review",
        f'<div class="score-box"><div class="old">Original score (2019): <s>5.5</s></div><div class="new">Updated score: <b>7.5</b></div></div><p>{GAME}</p><p>{GAME}</p>',
        site="Patch Day",
        page_type="review",
        rating=(7.5, None),
        subs={},
    ),
    printed(
        "restaurant out of 20",
        "https://harbourpost.example/food/the-lock-house",
        "The Lock House: restaurant review",
        f"<p>{FOOD}</p><p>{FOOD}</p><p><b>The Lock House</b>, 4 Quay Row. Dinner for two, about £95.</p><p>Food 8/10<br>Service 7/10<br>Atmosphere 3/5<br>Overall 18/25</p>",
        site="Harbour Post",
        page_type="review",
        rating=(18, 25),
        subs={"Food": 8, "Service": 7, "Atmosphere": 3},
    ),
    printed(
        "restaurant stars by aspect only",
        "https://cityplate.example/eat/orso",
        "Orso, reviewed",
        f'<p>{FOOD}</p><p>{FOOD}</p><p class="sm">Food ★★★★☆<br>Ambience ★★★☆☆<br>Value ★★☆☆☆</p><p class="sm">£££ · Open daily · 12 Mill Street</p>',
        site="City Plate",
        kicker="Restaurant review",
        page_type="review",
        rating=None,
        subs={"Food": 4, "Ambience": 3, "Value": 2},
    ),
    scored(
        "twitter label",
        "games/ironsea-2",
        '<article><h1>Iron Sea II</h1><div class="c-b81"><span class="c-b82">8.1</span></div>$P</article>',
        head='<meta name="twitter:label1" content="Score"><meta name="twitter:data1" content="8.1/10"><meta property="og:type" content="article">',
        title="Iron Sea II review",
        prose=GAME,
        page_type="review",
        rating=(8.1, 10),
        subs={},
    ),
    scored(
        "svg use",
        "film/lock-keepers",
        '<article><h1>The Lock-Keepers: film review</h1><div class="r-9"><svg><use xlink:href="#i-star"></use></svg><svg><use xlink:href="#i-star"></use></svg><svg><use xlink:href="#i-star"></use></svg><svg><use xlink:href="#i-star-outline"></use></svg><svg><use xlink:href="#i-star-outline"></use></svg></div>$P</article>',
        title="The Lock-Keepers: film review",
        page_type="review",
        rating=(3, 5),
        subs={},
    ),
    scored(
        "grade picture",
        "movies/nine-wells",
        '<article><h1>‘Nine Wells’ review: down and down again</h1>$P<p><img src="/img/grades/grade-b-plus.png" width="80" alt=""></p></article>',
        title="Nine Wells review",
        page_type="review",
        rating=("B+", None),
        subs={},
    ),
    plain(
        "facts list with stars and figure",
        "https://nan.example/books/night-well/",
        "The Night Well, by Orla Finch",
        f"<h1>The Night Well</h1><dl><dt>Author</dt><dd>Orla Finch</dd><dt>Published</dt><dd>2020</dd><dt>Finished</dt><dd>2021-03-04</dd><dt>My rating</dt><dd>⭐⭐⭐⭐ (4)</dd></dl><p>{BOOK}</p><p>{BOOK}</p>",
        site="nan reads",
        page_type="review",
        rating=(4, None),
        subs={},
    ),
    scored(
        "polish plus",
        "recenzje/ksiazki/studnia",
        "<article><h1>Recenzja: „Nocna studnia”</h1>$P<p>Ocena: 7+/10</p></article>",
        title="Recenzja: „Nocna studnia”",
        lang="pl",
        prose=PROSE["pl"],
        page_type="review",
        subs={},
        rating=(7, 10),
    ),
    scored(
        "czech percent alone",
        "recenze/lod",
        '<article><h1>Recenze: Loď beze jména</h1>$P<p style="text-align:right"><strong>75 %</strong></p></article>',
        title="Recenze: Loď beze jména",
        lang="cs",
        prose=CS,
        page_type="review",
        rating=(75, 100),
        subs={},
    ),
    scored(
        "car ratings rows",
        "cars/vale-e4/review",
        '<article><h1>Vale E4 review</h1><div class="overall"><span class="l">Overall rating</span><span class="v">4.2</span><span class="o">out of 5</span></div>$P<ul class="rows"><li><span>Running costs</span><span>4.0 out of 5</span></li><li><span>Reliability</span><span>4.5 out of 5</span></li><li><span>Boot space</span><span>3.5 out of 5</span></li></ul></article>',
        title="Vale E4 review",
        prose=GEAR,
        page_type="review",
        rating=(4.2, 5),
        subs={"Running costs": 4.0, "Reliability": 4.5, "Boot space": 3.5},
    ),
    blogged(
        "stars in the first words, rounded",
        "https://margins.example/2020/02/letter.html",
        "The Unsent Letter by Nora Vale",
        f"<p><b>3.5 stars, rounded up to 4</b></p><p>{BOOK}</p><p>{BOOK}</p>",
        site="In the Margins",
        labels='<a href="/search/label/review">book review</a>',
        page_type="review",
        rating=(3.5, None),
        subs={},
    ),
    scored(
        "portuguese word and stars",
        "critica/oceano-manso",
        '<article><h1>Oceano Manso | Crítica</h1>$P<div class="nota-critico"><span>Nota do Crítico</span><span class="estrelas"><i class="ativa"></i><i class="ativa"></i><i class="ativa"></i><i class="ativa"></i><i></i></span><strong>Ótimo</strong></div></article>',
        title="Oceano Manso | Crítica",
        lang="pt",
        prose=PROSE["pt"],
        page_type="review",
        rating=(4, 5),
        subs={},
    ),
    scored(
        "radio checked",
        "node/gadgets/pellow-9",
        '<article><h1>Pellow 9 review</h1><div class="stars-field"><input type="radio" name="r9" value="1" disabled><input type="radio" name="r9" value="2" disabled><input type="radio" name="r9" value="3" disabled><input type="radio" name="r9" value="4" checked disabled><input type="radio" name="r9" value="5" disabled></div>$P</article>',
        title="Pellow 9 review",
        prose=GEAR,
        page_type="review",
        rating=(4, 5),
        subs={},
    ),
    blogged(
        "hreview",
        "https://quietrow.example/2011/05/tablefortwo.html",
        "Table for Two",
        f'<div class="hreview"><span class="item"><span class="fn">Table for Two</span></span><div class="description"><p>{STAGE}</p><p>{STAGE}</p></div><p>Rating: <span class="rating"><span class="value">4</span> of <span class="best">5</span></span></p></div>',
        site="Quiet Row",
        page_type="review",
        rating=(4, 5),
        subs={},
    ),
    scored(
        "korean",
        "review/hanghae",
        "<article><h1>[리뷰] 항해, 말 없는 사람들의 시간</h1>$P<p>별점 ★★★☆ (5점 만점에 3.5점)</p></article>",
        title="[리뷰] 항해",
        lang="ko",
        prose=KO,
        page_type="review",
        rating=(3.5, 5),
        subs={},
    ),
    scored(
        "swedish fyra av fem",
        "kultur/film/overfart",
        '<article><h1>”Överfarten” är tålmodig och vacker</h1><p class="fakta"><b>Film</b> Överfarten<br><b>Regi</b> Lo Ek<br><b>Betyg</b> Fyra av fem</p>$P</article>',
        title="Recension: ”Överfarten”",
        lang="sv",
        prose=SV,
        page_type="review",
        rating=(4, 5),
        subs={},
    ),
    scored(
        "finnish stars",
        "kulttuuri/arvio-ylitys",
        '<article><p class="tag">Elokuva-arvio</p><h1>Ylitys on hidas ja kaunis</h1><p class="st"><span class="sr">Tähtiä: 4 / 5</span></p>$P</article>',
        title="Ylitys on hidas ja kaunis",
        lang="fi",
        prose=FI,
        page_type="review",
        rating=(4, 5),
        subs={},
    ),
    scored(
        "turkish puan",
        "inceleme/gece",
        '<article><h1>Gece Kuyusu incelemesi</h1>$P<div class="kutu"><h3>Puanımız</h3><div class="sayi">7,5</div><p>Sabırlı izleyiciye.</p></div></article>',
        title="Gece Kuyusu incelemesi",
        lang="tr",
        prose=TR,
        page_type="review",
        rating=(7.5, None),
        subs={},
    ),
    scored(
        "two editors",
        "games/tidewalk",
        "<article><h1>Tidewalk: two opinions</h1><h2>Ida Holm</h2>$P<p><b>8/10</b></p><h2>Ben Orme</h2>$P<p><b>5/10</b></p></article>",
        title="Tidewalk review: two opinions",
        prose=GAME,
        rating=None,
    ),
    scored(
        "no score, age and runtime",
        "film/salt-road",
        '<article><h1>Salt Road review: the wind does the talking</h1><p class="cert">Cert 12A, 104 mins, 3/4 aspect prints in selected cinemas</p>$P<p>It opens in 9/10 of the county’s cinemas on Friday, and the top 5 of its kind this year is not complete without it.</p></article>',
        title="Salt Road review",
        page_type="review",
        rating=None,
        subs={},
    ),
    printed(
        "french out of 20 box",
        "https://lamarge.example/jeux/test-nuit",
        "Test : Le Puits de la nuit",
        f'<p>{PROSE["fr"]}</p><p>{PROSE["fr"]}</p><div class="bloc-note"><p>LA NOTE</p><p>16<sup>/20</sup></p><ul class="plus"><li>+ Une image superbe</li><li>+ Des acteurs justes</li></ul><ul class="moins"><li>- Un peu long</li></ul></div>',
        site="La Marge",
        lang="fr",
        page_type="review",
        rating=(16, 20),
        pros=["Une image superbe", "Des acteurs justes"],
        cons=["Un peu long"],
    ),
    scored(
        "german Spielspaß and Fazit",
        "test/nachtbrunnen",
        "<article><h1>Nachtbrunnen im Test</h1>$P<h2>Fazit</h2><p>Wer Geduld mitbringt, wird belohnt.</p><table><tr><td>Grafik</td><td>7 von 10</td></tr><tr><td>Sound</td><td>9 von 10</td></tr><tr><td>Steuerung</td><td>8 von 10</td></tr><tr><td><b>Spielspaß</b></td><td><b>82 von 100</b></td></tr></table></article>",
        title="Nachtbrunnen im Test",
        lang="de",
        prose=PROSE["de"].replace("Film", "Titel"),
        page_type="review",
        rating=(82, 100),
        subs={"Grafik": 7, "Sound": 9, "Steuerung": 8},
        verdict="Wer Geduld mitbringt, wird belohnt.",
    ),
]
