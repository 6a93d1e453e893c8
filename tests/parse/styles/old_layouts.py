"""Headline, authors and day on hand-made pages of 1999 to 2006, and in twelve languages."""

from __future__ import annotations

from tests.parse.styles.prose import BOOK, FOOD, GAME, signed

_SV = (
    "Filmen börjar med en lång överfart, och regissören tar god tid på sig innan figurerna börjar tala. Manuset är torrt, kameran "
    "tålmodig, och skådespelarna är träffsäkra också i de tysta scenerna. Alla idéer håller inte till slutet, men de sista tjugo "
    "minuterna hör till årets bästa på bio, och publiken satt kvar länge efteråt."
)


STYLES = [
    signed(
        "table layout, headline in a font element",
        "http://www.reelhouse.example/reviews/lanternkeepers.html",
        "<table width=760><tr><td width=140 bgcolor=#003366><a href=/><img src=logo.gif alt='The Reel House'></a><br><a href=/news.html>News</a><br><a href=/reviews.html>Reviews</a></td>"
        "<td width=620><font size=5 face=Arial><b>The Lantern Keepers</b></font><br><font size=2>A review by Walt Pruitt<br>October 12, 2001</font><hr>$P"
        "<p align=center><font size=1>Copyright &copy; 2001 The Reel House. All rights reserved.</font></p></td></tr></table>",
        title="The Reel House: The Lantern Keepers",
        headline="The Lantern Keepers",
        authors=["Walt Pruitt"],
        published="2001-10-12",
    ),
    signed(
        "centred headline, byline in brackets, day in figures of America",
        "http://www.pageturner.example/~kate/reviews/unsent.htm",
        "<center><h2>Unsent</h2><i>(reviewed by Kate Dunmore, 7/14/2002)</i></center><hr>$P<hr><a href=index.htm>Back to the index</a>",
        title="Unsent - review",
        prose=BOOK,
        lang="en-US",
        headline="Unsent",
        authors=["Kate Dunmore"],
        published="2002-07-14",
    ),
    signed(
        "game site of 2000, author with address",
        "http://www.joypadcentral.example/previews/map-of-lies/index.html",
        "<table><tr><td colspan=2><img src=banner.gif></td></tr><tr><td class=nav><a href=/>Home</a></td><td><h1>Map of Lies</h1><p class=small><b>Author:</b> <a href=mailto:dk@x.example>Dirk "
        "Kowal</a><br><b>Published:</b> 3 November 2000<br><b>Publisher:</b> Quay Interactive</p>$P</td></tr></table>",
        title="JoypadCentral - Map of Lies",
        prose=GAME,
        headline="Map of Lies",
        authors=["Dirk Kowal"],
        published="2000-11-03",
    ),
    signed(
        "diary of 2004 with many entries' furniture",
        "http://weblog.tollgate.example/archives/2004/02/29/long_crossing/",
        "<div id=banner><h1><a href=http://weblog.tollgate.example/>Tollgate</a></h1></div><div id=content><div class=blog><p>« <a href=/a>Snow</a> | <a href=/>Main</a> | <a href=/b>Thaw</a> »</p>"
        "<h2 class=date>February 29, 2004</h2><div class=blogbody><h3 class=title>Long crossing</h3>$P<span class=posted>Posted by Marguerite Ashby at February 29, 2004 11:52 PM | <a href=/t>TrackBack</a>"
        "</span></div><div class=comments-head>Comments</div><div class=comments-body><p>True.</p><span class=comments-post>Posted by: Ned Larkin at March 1, 2004 08:10 AM</span></div></div></div>",
        title="Tollgate: Long crossing",
        headline="Long crossing",
        authors=["Marguerite Ashby"],
        published="2004-02-29",
    ),
    signed(
        "newspaper archive of 2003, place before the day",
        "http://archive.dailypier.example/2003/apr/06/story1.html",
        "<table><tr><td><p class=section>Arts</p><p class=hed>Two brothers and one light</p><p class=dek>A first film finds its feet</p><p class=byline>By RUTH PENHALIGON<br>Pier Staff Writer</p>"
        "<p class=dateline>April 6, 2003</p>$P</td><td><p>More stories</p><p><a href=1>Council votes</a><br>April 5, 2003</p></td></tr></table>",
        title="Daily Pier | Arts | Two brothers and one light",
        headline="Two brothers and one light",
        authors=["RUTH PENHALIGON"],
        published="2003-04-06",
    ),
    signed(
        "Spanish newspaper, capitals and a place",
        "https://www.diariodelmuelle.example/cultura/2020/11/02/la-linterna.html",
        "<main><article><header><h1>La linterna que miente</h1><h2>Una ópera prima paciente</h2><div class=firma><span class=autor-nombre>MARTA IBÁÑEZ SOLER</span><span class=autor-lugar>Valencia</span></div>"
        "<div class=fecha>02/11/2020 - 07:30h</div></header>$P</article></main>",
        title="La linterna que miente | Cultura | Diario del Muelle",
        lang="es",
        headline="La linterna que miente",
        authors=["MARTA IBÁÑEZ SOLER"],
        published="2020-11-02",
    ),
    signed(
        "Italian blog, di before the name",
        "https://www.ilmolo.example/recensioni/la-lanterna",
        "<article><h1>La lanterna</h1><p class=info>di <strong>Giulia Ferrante</strong> - 7 febbraio 2022</p>$P</article><div class=correlati><p>di Ugo Bassi - 1 gennaio 2022</p></div>",
        title="La lanterna - Il Molo",
        lang="it",
        headline="La lanterna",
        authors=["Giulia Ferrante"],
        published="2022-02-07",
    ),
    signed(
        "Brazilian portal, updated line",
        "https://cais.example/cinema/noticia/o-farol-apagado.ghtml",
        "<main><div class=title><h1 class=content-head__title>O farol apagado</h1></div><h2 class=content-head__subtitle>Estreia é paciente</h2><p class=content-publication-data__from>Por Rafael Nogueira, "
        "Cais — Recife</p><p class=content-publication-data__updated><time datetime=2023-08-31T15:02:11.000Z>31/08/2023 12h02</time> &nbsp; Atualizado <span>01/09/2023</span></p><article>$P</article></main>",
        title="O farol apagado | Cinema | Cais",
        lang="pt",
        headline="O farol apagado",
        authors=["Rafael Nogueira"],
        published="2023-08-31",
    ),
    signed(
        "Dutch paper, name and day on one line",
        "https://www.kadekrant.example/film/de-lantaarn-b77",
        "<article><h1>De lantaarn die liegt</h1><div class=article-meta><span>Sanne de Wit</span><span>9 maart 2021, 16:40</span></div>$P</article>",
        title="De lantaarn die liegt | Kadekrant",
        lang="nl",
        headline="De lantaarn die liegt",
        authors=["Sanne de Wit"],
        published="2021-03-09",
    ),
    signed(
        "Polish portal, author label",
        "https://www.przystan.example/recenzje/latarnia-ktora-klamie",
        "<article><h1>Latarnia, która kłamie</h1><ul class=info><li>Autor: Katarzyna Wolska</li><li>Data dodania: 15 stycznia 2020</li><li>Komentarze: 4</li></ul>$P</article>",
        title="Latarnia, która kłamie - recenzja - Przystań",
        lang="pl",
        headline="Latarnia, która kłamie",
        authors=["Katarzyna Wolska"],
        published="2020-01-15",
    ),
    signed(
        "Russian magazine, text by",
        "https://pristan.example/kino/2019/fonar",
        "<article><div class=rubric>Кино</div><h1>Фонарь, который лжёт</h1><div class=info><span>22 октября 2019</span> <span>Текст: Вера Соколова</span> <span>Фото: пресс-служба</span></div>$P</article>",
        title="Фонарь, который лжёт — Пристань",
        lang="ru",
        headline="Фонарь, который лжёт",
        authors=["Вера Соколова"],
        published="2019-10-22",
    ),
    signed(
        "Japanese magazine, writer label and era of dots",
        "https://hato.example/review/20210405_01",
        "<article><p class=category>レビュー</p><h1>嘘をつく灯り</h1><p class=date>2021.04.05</p><p class=writer>文：山田花子</p>$P</article><aside><h2>関連記事</h2><p>2021.03.01 別の記事</p></aside>",
        title="嘘をつく灯り｜はとシネマ",
        lang="ja",
        headline="嘘をつく灯り",
        authors=["山田花子"],
        published="2021-04-05",
    ),
    signed(
        "Chinese portal, the site's name behind a hyphen without spaces",
        "http://www.matou.example/ent/c_118220.htm",
        "<div class=main><h1>说谎的灯</h1><div class=info>2020年03月18日 10:22　来源：码头周报　作者：李小满</div><div class=content>$P</div><div class=ed>责任编辑：赵平</div></div>",
        title="说谎的灯-码头网",
        lang="zh",
        headline="说谎的灯",
        authors=["李小满"],
        published="2020-03-18",
    ),
    signed(
        "Chinese portal, headline in the title only",
        "http://news.matou.example/2020-03/18/c_118221.htm",
        "<div class=h-title>说谎的灯回到海边</div><div class=h-info><span>2020-03-18 10:22:05</span> 来源：码头网</div><div id=p-detail>$P</div>",
        title="说谎的灯回到海边-码头网",
        lang="zh",
        headline="说谎的灯回到海边",
        authors=[],
        published="2020-03-18",
    ),
    signed(
        "German radio, conversation of two people",
        "https://www.hafenfunk.example/warum-der-film-wartet.911.html",
        "<main><article><h1><span class=overline>Kino und Geduld</span> Warum der Film wartet</h1><p class=subtitle>Langsamkeit ist kein Fehler</p><p class=author>Arno Behrens im Gespräch mit "
        "Svenja Lohmann</p><p class=date>01.05.2017</p>$P</article></main>",
        title="Kino und Geduld - Warum der Film wartet",
        lang="de",
        head="<meta property=og:title content='Kino und Geduld - Warum der Film wartet'>",
        headline="Kino und Geduld - Warum der Film wartet",
        authors=["Arno Behrens", "Svenja Lohmann"],
        published="2017-05-01",
    ),
    signed(
        "midnight in the office, given in universal time",
        "https://www.pierstiftung.example/de/berichte/detail/-/content/zwei-brueder",
        "<main><article><p class=o-date>5. November 2021</p><h1>Zwei Brüder im Kino</h1><p>von Jens Albrecht</p>$P</article></main>",
        title="Zwei Brüder im Kino - Pierstiftung",
        lang="de",
        head="<meta property=article:published_time content=2021-11-04T23:00Z><meta property=article:modified_time content=2021-11-05T12:42Z>",
        headline="Zwei Brüder im Kino",
        authors=["Jens Albrecht"],
        published="2021-11-05",
    ),
    signed(
        "Swedish paper, text and picture by two people",
        "https://www.kajbladet.example/kultur/lyktan-som-ljuger",
        "<article><h1>Lyktan som ljuger</h1><p>Text: Linnea Ekström Foto: Olle Brandt</p><p>Publicerad 12 maj 2021, uppdaterad 13 maj 2021</p>$P</article>",
        title="Lyktan som ljuger | Kajbladet",
        lang="sv",
        prose=_SV,
        headline="Lyktan som ljuger",
        authors=["Linnea Ekström"],
        published="2021-05-12",
        modified="2021-05-13",
    ),
    signed(
        "portal of 2006, printed from, day behind the text",
        "http://www.esszimmer.example/kritik.php?id=118",
        "<table><tr><td><span class=ueberschrift>Der Kupfertopf</span><br><span class=text>$P</span><br><span class=klein>geschrieben von Uwe Harms am 03.11.2006 um 18:20 Uhr</span></td></tr></table>",
        title="Esszimmer - Der Kupfertopf",
        lang="de",
        headline="Der Kupfertopf",
        authors=["Uwe Harms"],
        published="2006-11-03",
    ),
    signed(
        "restaurant column, the day in words and no byline",
        "https://cityplate.example/columns/the-copper-pot",
        "<main><p class=column-title>Table for one</p><h1>The Copper Pot</h1><p class=standfirst>A room of thirty seats</p><p>Saturday 14th December 2019</p>$P<p class=tagline>Nell Garrity is a food critic "
        "in Leith.</p></main>",
        title="The Copper Pot | City Plate",
        prose=FOOD,
        headline="The Copper Pot",
        authors=["Nell Garrity"],
        published="2019-12-14",
    ),
]  # fmt: skip
