"""Headline, authors and day on shops' blogs, diaries and magazines of fourteen countries, as their programs write them."""

from __future__ import annotations

from tests.parse.styles.prose import BOOK, FOOD, GAME, GEAR, MUSIC, STAGE, signed

_TR = (
    "Film uzun bir yolculukla başlıyor ve yönetmen acele etmiyor, ta ki karakterler konuşana kadar. Senaryo kısa, kamera sabırlı, "
    "oyuncular sessiz sahnelerde de çok iyi. Her fikir sona kadar dayanmıyor ama son yirmi dakika bu yılın en iyi anları arasında. "
    "Seyirciler salondan sessizce çıktı ve uzun süre kimse konuşmadı; bu da bir filmin başarısı olarak sayılabilir."
)
_CS = (
    "Film začíná dlouhou plavbou a režisér nespěchá, dokud postavy nezačnou mluvit. Scénář je stručný, kamera trpělivá a herci jsou "
    "přesní také ve scénách beze slov. Ne každý nápad vydrží až do konce, ale posledních dvacet minut patří k tomu nejlepšímu, co jsme "
    "letos v kině viděli, a diváci po titulcích ještě dlouho seděli."
)
_FI = (
    "Elokuva alkaa pitkällä ylityksellä, ja ohjaaja antaa ajan kulua, kunnes hahmot alkavat puhua. Käsikirjoitus on niukka, kamera "
    "kärsivällinen, ja näyttelijät ovat tarkkoja myös sanattomissa kohtauksissa. Kaikki ideat eivät kanna loppuun asti, mutta viimeiset "
    "kaksikymmentä minuuttia ovat vuoden parhaita, ja yleisö istui pitkään paikoillaan."
)
_KO = (
    "영화는 긴 항해로 시작하고, 감독은 인물들이 말을 꺼낼 때까지 서두르지 않는다. 각본은 간결하고 카메라는 참을성이 있으며 배우들은 "
    "대사가 없는 장면에서도 정확하다. 모든 생각이 끝까지 이어지지는 않지만 마지막 이십 분은 올해 극장에서 본 가장 좋은 순간에 든다."
)


STYLES = [
    signed(
        "shop's blog, name and day as icons' texts",
        "https://lampandco.example/blogs/journal/how-we-chose-the-lamp",
        "<header><h1 class=header__heading><a href=/ class=header__heading-link><img src=l.png alt='Lamp & Co'></a></h1></header><main><article class=article-template><div "
        "class=article-template__hero-container></div><header class=page-width><h1 class=article-template__title>How we chose the lamp</h1><span class='circle-divider "
        "caption-with-letter-spacing'><time datetime=2023-01-19T12:00:00Z>January 19, 2023</time></span><span class=caption-with-letter-spacing><span>Norah Keel</span></span>"
        "</header><div class=article-template__content>$P</div><div class=article-template__back><a href=/blogs/journal>Back to blog</a></div></article></main>",
        title="How we chose the lamp – Lamp & Co",
        prose=GEAR,
        headline="How we chose the lamp",
        authors=["Norah Keel"],
        published="2023-01-19",
    ),
    signed(
        "short-post platform, day below and reblogs",
        "https://tidewords.example/post/1182/on-small-hours",
        "<div id=header><h1><a href=/>tide words</a></h1></div><section id=posts><article class='post text'><h2 class=title><a href=/post/1182>On small hours</a></h2>$P<footer "
        "class=post-info><a href=/post/1182>Posted on July 3, 2016</a> with <a href=#notes>41 notes</a></footer></article><ol class=notes><li>quietfox reblogged this from "
        "inkwharf</li><li>saltpage liked this</li></ol></section>",
        title="tide words: On small hours",
        prose=BOOK,
        headline="On small hours",
        authors=[],
        published="2016-07-03",
    ),
    signed(
        "diary community of 2005, user's head",
        "http://marram.journal.example/41822.html",
        "<table class=standard><tr><td class=meta><b>marram</b> wrote<br><span>2005-11-26 22:14:00</span></td></tr><tr><td><div class=subject>Long crossing, again</div><div "
        "class=entry_text>$P</div><p>Current Mood: <i>sleepy</i></p></td></tr></table><div class=comments><b>dune_lark</b> 2005-11-27 08:00 am UTC<p>Same.</p></div>",
        title="marram: Long crossing, again",
        headline="Long crossing, again",
        authors=None,
        published="2005-11-26",
    ),
    signed(
        "design of utility classes, no name for anything",
        "https://www.reelcraft.example/articles/one-table-two-hours",
        "<nav class='flex h-16'><a class='text-xl font-bold' href=/>ReelCraft</a></nav><main class='mx-auto max-w-3xl'><div class='text-sm text-gray-500'>Theatre</div><h1 class="
        "'mt-2 text-4xl font-bold'>One table, two hours</h1><p class='mt-4 text-lg'>A play that needs nothing else</p><div class='mt-6 flex items-center gap-4'><img class="
        "rounded-full src=a.jpg alt=''><div><div class=font-medium>Silvia Moretti</div><div class='text-sm text-gray-500'>Sep 5, 2024 · 6 min read</div></div></div><div class="
        "'prose mt-8'>$P</div><div class='mt-12 border-t pt-6'><h2 class='text-lg'>Keep reading</h2><a href=/b class=block><div>Another night</div><div>Tomas Reed</div><div>Aug 1, "
        "2024</div></a></div></main>",
        title="One table, two hours | ReelCraft",
        prose=STAGE,
        headline="One table, two hours",
        authors=["Silvia Moretti"],
        published="2024-09-05",
    ),
    signed(
        "local paper, photographer before the writer",
        "https://www.covecourier.example/news/2022/mar/11/copper-pot-opens/",
        "<main><h1 class=asset-headline>Copper Pot opens by the harbour</h1><figure><img src=p.jpg><figcaption><span class=caption-text>The dining room on opening night.</span> <span "
        "class=tnt-byline>Photo by Gus Weller</span></figcaption></figure><div class=meta><span><ul class=list-inline><li><span class=tnt-byline>By Hannah Roscoe "
        "hroscoe@covecourier.example</span></li><li class=hidden-print><time class=tnt-date datetime=2022-03-11T06:00:00-05:00>Mar 11, 2022</time></li><li>Updated Mar 12, 2022</li>"
        "</ul></span></div><div class=asset-content>$P</div></main>",
        title="Copper Pot opens by the harbour | Food | covecourier.example",
        prose=FOOD,
        headline="Copper Pot opens by the harbour",
        authors=["Hannah Roscoe"],
        published="2022-03-11",
    ),
    signed(
        "university's magazine, story and photographs by two people",
        "https://magazine.tideuniversity.example/issues/fall-2018/keeper",
        "<main><h1>The keeper of the light</h1><p class=story-deck>She has tended it for forty years</p><p class=story-credits>Story by Wendell Oakes &nbsp; Photographs by Joan Petrie</p><p "
        "class=issue>Fall 2018</p>$P</main>",
        title="The keeper of the light – Tide University Magazine",
        headline="The keeper of the light",
        authors=["Wendell Oakes"],
        published=None,
    ),
    signed(
        "guest post with the introduction of its writer",
        "https://bakersnotes.example/2021/02/on-chowder/",
        "<article><h1 class=entry-title>On chowder</h1><p class=entry-meta>February 6, 2021 by <a href=/author/admin/ rel=author>admin</a> <a href=#c>12 Comments</a></p><p><em>A guest post by "
        "Theo Marsh</em></p>$P</article>",
        title="On chowder - Bakers' Notes",
        prose=FOOD,
        headline="On chowder",
        authors=["Theo Marsh"],
        published="2021-02-06",
    ),
    signed(
        "game magazine, reviewed by and posted in a bar",
        "https://padlife.example/reviews/harbour-of-lies/",
        "<article><h1>Harbour of Lies Review</h1><div class=bar><span><i class=icon-user></i> Reviewed by Mattias Lund</span> | <span><i class=icon-clock></i> 28th October 2020</span> | <span>3 "
        "Comments</span></div>$P</article>",
        title="Harbour of Lies Review - PadLife",
        prose=GAME,
        headline="Harbour of Lies Review",
        authors=["Mattias Lund"],
        published="2020-10-28",
    ),
    signed(
        "music site, words and pictures",
        "https://needle.example/live/quay-band",
        "<article><h1>Quay Band live at the mill</h1><p><strong>Words: Aoife Brennan | Pictures: Sam Holt</strong></p><p>24.11.19</p>$P</article>",
        title="Quay Band live at the mill - Needle",
        prose=MUSIC,
        lang="en-GB",
        headline="Quay Band live at the mill",
        authors=["Aoife Brennan"],
        published="2019-11-24",
    ),
    signed(
        "Swiss paper, agency's initials behind the name",
        "https://www.seeblatt.example/kultur/ein-licht-ld.2291",
        "<main><article><h1><span>Ein Licht, das lügt</span></h1><p class=lead>Der Film lässt sich Zeit.</p><div class=metainfo><span class=metainfo__item--author>Ursina Caflisch (uca)</span> <time "
        "class=metainfo__item--date datetime=2020-02-18T05:30:00+01:00>18.02.2020, 05.30 Uhr</time></div>$P</article></main>",
        title="Ein Licht, das lügt | Seeblatt",
        lang="de",
        headline="Ein Licht, das lügt",
        authors=["Ursina Caflisch"],
        published="2020-02-18",
    ),
    signed(
        "French daily, published and changed in one line",
        "https://www.lequai.example/culture/article/2021/09/14/la-lampe-qui-ment_6094.html",
        "<main><section><h1 class=article__title>« La Lampe qui ment », deux frères et une lumière</h1><p class=article__desc>Un premier film patient.</p><p class='meta meta__publisher'><span class="
        "meta__author>Par <a class=article__author-link href=/signataires/marin-delvaux/>Marin Delvaux</a></span></p><p class=meta__date>Publié le 14 septembre 2021 à 08h00, mis à jour le 15 septembre "
        "2021 à 11h42</p></section><article>$P</article></main>",
        title="« La Lampe qui ment », deux frères et une lumière",
        lang="fr",
        headline="« La Lampe qui ment », deux frères et une lumière",
        authors=["Marin Delvaux"],
        published="2021-09-14",
        modified="2021-09-15",
    ),
    signed(
        "Italian daily, capitals after di in small letters",
        "https://www.ilporto.example/spettacoli/2019/05/22/news/la_lanterna-226901/",
        "<article><header><h1>La lanterna che mente</h1><div class=author>di <em>CHIARA BONOMI</em></div><div class=date><time datetime=2019-05-22>22 Maggio 2019</time></div><div>2 minuti di lettura"
        "</div></header>$P</article>",
        title="La lanterna che mente - Il Porto",
        lang="it",
        headline="La lanterna che mente",
        authors=["CHIARA BONOMI"],
        published="2019-05-22",
    ),
    signed(
        "Portuguese magazine, text and photographs labelled",
        "https://www.maresia.example/2018/07/09/o-farol",
        "<article><h1>O farol que mente</h1><div class=creditos><span>Texto de Inês Carvalho</span> <span>Fotografia de Rui Matos</span></div><div class=data>9 de Julho de 2018, 7:30</div>$P</article>",
        title="O farol que mente | Maresia",
        lang="pt",
        headline="O farol que mente",
        authors=["Inês Carvalho"],
        published="2018-07-09",
    ),
    signed(
        "Russian collective blog, nickname and hours",
        "https://pirs.example/ru/articles/718203/",
        "<div class=tm-article><div class=tm-user-info><a class=tm-user-info__username href=/ru/users/vetrov/>vetrov</a> <time datetime=2023-02-21T09:15:00.000Z title='2023-02-21, 12:15'>21 фев 2023 в "
        "12:15</time></div><h1 class=tm-title><span>Фонарь, который лжёт</span></h1><div class=tm-stats>Время на прочтение 6 мин</div><div class=tm-article-body>$P</div></div>",
        title="Фонарь, который лжёт / Пирс",
        lang="ru",
        headline="Фонарь, который лжёт",
        authors=None,
        published="2023-02-21",
    ),
    signed(
        "Turkish news, days in figures and an update",
        "https://www.iskelehaber.example/kultur/yalanci-fener-h1182.html",
        "<article><h1>Yalancı Fener: iki kardeş, bir ışık</h1><div class=info><span class=author>Elif Karaca</span><span>Giriş: 17.06.2022 - 10:05</span> <span>Güncelleme: 18.06.2022 - 09:00</span></div>"
        "$P</article>",
        title="Yalancı Fener: iki kardeş, bir ışık - İskele Haber",
        lang="tr",
        prose=_TR,
        headline="Yalancı Fener: iki kardeş, bir ışık",
        authors=["Elif Karaca"],
        published="2022-06-17",
        modified="2022-06-18",
    ),
    signed(
        "Czech magazine, author label and a day with spaces",
        "https://www.molo.example/recenze/lucerna",
        "<article><h1>Lucerna, která lže</h1><p class=podtitul>Debut bez spěchu</p><div class=clanek-info>Autor: <a href=/autor/jana-dvorakova>Jana Dvořáková</a> | 4. 10. 2021</div>$P</article>",
        title="Lucerna, která lže | Molo",
        lang="cs",
        prose=_CS,
        headline="Lucerna, která lže",
        authors=["Jana Dvořáková"],
        published="2021-10-04",
    ),
    signed(
        "Finnish paper, name in bold alone",
        "https://www.laiturilehti.example/kulttuuri/art-2000091.html",
        "<article><h1>Lyhty, joka valehtelee</h1><p class=ingressi>Esikoinen ei pidä kiirettä.</p><div class=tekija><strong>Aino Lehtonen</strong></div><div class=aika>2.11.2020 6:00 | Päivitetty 2.11.2020 "
        "9:30</div>$P</article>",
        title="Lyhty, joka valehtelee - Laiturilehti",
        lang="fi",
        prose=_FI,
        headline="Lyhty, joka valehtelee",
        authors=["Aino Lehtonen"],
        published="2020-11-02",
    ),
    signed(
        "Korean paper, reporter's title and entry time",
        "https://www.budu.example/news/articleView.html?idxno=50211",
        "<section><h1 class=heading>거짓말하는 등불</h1><ul class=infomation><li><i class=icon-user-o></i> 김하늘 기자</li><li><i class=icon-clock-o></i> 입력 2022.08.30 14:02</li><li>댓글 0</li></ul><article>$P"
        "</article></section>",
        title="거짓말하는 등불 - 부두신문",
        lang="ko",
        prose=_KO,
        headline="거짓말하는 등불",
        authors=["김하늘"],
        published="2022-08-30",
    ),
    signed(
        "Japanese blog, day above and signed by account",
        "https://hatoba.example/entry/2019/12/08/210000",
        "<article class=entry><header class=entry-header><div class=date><a href=/archive/2019/12/08><time datetime=2019-12-08T12:00:00Z title=2019-12-08T12:00:00Z><span class=date-year>2019</span><span "
        "class=hyphen>-</span><span class=date-month>12</span><span class=hyphen>-</span><span class=date-day>08</span></time></a></div><h1 class=entry-title><a class=entry-title-link href=/entry/2019>嘘をつく灯り"
        "</a></h1></header><div class=entry-content>$P</div><footer class=entry-footer><p class=entry-footer-section><span class='author vcard'><span class='fn' data-user-name=hatoko>hatoko</span></span> <a "
        "href=/entry><time datetime=2019-12-08T12:00:00Z>2019-12-08 21:00</time></a></p></footer></article>",
        title="嘘をつく灯り - はとばの日記",
        lang="ja",
        headline="嘘をつく灯り",
        authors=["hatoko"],
        published="2019-12-08",
    ),
    signed(
        "Chinese blog, labels in brackets of their own",
        "https://matou.example/archives/88/",
        "<div class=post><h1 class=post-title>说谎的灯</h1><ul class=post-meta><li>作者: <a href=/author/1/>江小船</a></li><li>时间: <time datetime=2018-03-09T20:11:00+08:00>2018-03-09</time></li><li>分类: <a href=/c>影评</a>"
        "</li></ul><div class=post-content>$P</div></div>",
        title="说谎的灯 - 码头",
        lang="zh",
        headline="说谎的灯",
        authors=["江小船"],
        published="2018-03-09",
    ),
]  # fmt: skip
