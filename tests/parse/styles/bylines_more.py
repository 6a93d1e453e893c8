"""Bylines as a third batch of sites writes them, and lines that name whoever else had a part."""

from __future__ import annotations

from tests.parse.styles.bylines import bylined

STYLES = [
    bylined(
        "name, stroke and day as spans",
        "https://marqueepost.example/film/2018/glass-orchard",
        title="Glass Orchard grows slowly, then all at once - Marquee Post",
        body='<section class="_1ab"><h1 class="_2cd">Glass Orchard grows slowly, then all at once</h1><div class="_3ef"><span class="_4gh">Keziah Blunt</span><span '
        'class="_5ij">/</span><span class="_4gh">May 11, 2018 7:00 am</span></div></section><section class="_6kl">$P</section>',
        site="Marquee Post",
        headline="Glass Orchard grows slowly, then all at once",
        authors=["Keziah Blunt"],
        published="2018-05-11",
    ),
    bylined(
        "wave and name at the end, day as a heading",
        "https://thedustyshelf.example/2016/03/review-salt-letters.html",
        title="The Dusty Shelf: Review: Salt Letters",
        body='<div class="post"><h2>Friday, March 18, 2016</h2><h3>Review: Salt Letters</h3>$P<p>~ Marnie Kell</p><p>posted by Marnie at 6:12 PM</p></div>',
        site="The Dusty Shelf",
        headline="Review: Salt Letters",
        authors=["Marnie Kell"],
        published="2016-03-18",
    ),
    bylined(
        "record's day above, day and name below (de)",
        "https://drehmoment.example/musik/tidal-hymns",
        title="Tidal Hymns: Zehn Lieder vom Wasser - Drehmoment",
        body='<article><h1>Tidal Hymns: Zehn Lieder vom Wasser</h1><p class="v">VÖ: 21.06.2019</p><p>Das Album beginnt leise. Erst im dritten Lied kommt das '
        "Schlagzeug dazu, und plötzlich steht ein ganzes Orchester im Raum, ohne dass es laut würde.</p><p>Am Ende bleibt ein einzelner Ton stehen, so lange, "
        'bis man ihn nicht mehr hört, und dann noch etwas länger. Ein schönes, strenges Werk.</p><p class="unter">14.06.2019 - Anke Rademacher</p></article>',
        site="Drehmoment",
        lang="de",
        headline="Tidal Hymns: Zehn Lieder vom Wasser",
        authors=["Anke Rademacher"],
        published="2019-06-14",
    ),
    bylined(
        "written by, with a link (fr)",
        "https://pagesclaires.example/livres/lettres-de-sel",
        title="Lettres de sel, le roman des marées | Pages claires",
        body='<article><h1>Lettres de sel, le roman des marées</h1><div class="infos">Rédigé par <a href="/redacteur/berenice">Bérénice Fauchet</a>, le 2 mars '
        "2021</div><p>Le roman commence au bord de l’eau. Rien ne s’y passe, et pourtant on tourne les pages, porté par une langue précise et calme.</p><p>La "
        "fin surprend sans trahir ce qui précède, et l’on referme le livre avec l’envie de le relire aussitôt.</p></article>",
        site="Pages claires",
        lang="fr",
        headline="Lettres de sel, le roman des marées",
        authors=["Bérénice Fauchet"],
        published="2021-03-02",
    ),
    bylined(
        "name and role, two lines (es)",
        "https://letraviva.example/resenas/cartas-de-sal",
        title="Cartas de sal: la novela de las mareas — Letra Viva",
        body='<article><h1>Cartas de sal: la novela de las mareas</h1><p class="autor-nota"><strong>Ramiro Echeverri</strong><br>Crítico literario</p><p '
        'class="f">01/06/2020</p><p>La novela empieza junto al agua. No pasa nada, y sin embargo uno sigue leyendo, llevado por una lengua precisa y '
        "serena.</p><p>El final sorprende sin traicionar lo anterior, y uno cierra el libro con ganas de volver a empezar.</p></article>",
        site="Letra Viva",
        lang="es",
        headline="Cartas de sal: la novela de las mareas",
        authors=["Ramiro Echeverri"],
        published="2020-06-01",
    ),
    bylined(
        "who wrote and directed the play",
        "https://stagewhisper.example/reviews/salt-letters",
        title="Salt Letters at the Old Mill | Stage Whisper",
        body='<article><h1>Salt Letters at the Old Mill</h1><p class="date">10 October 2019</p><p>Salt Letters by Anne Corrigan, directed by Femi '
        "Oduya.</p>$P<p>Until 9 November 2019. Photo: Colm Daly.</p></article>",
        site="Stage Whisper",
        headline="Salt Letters at the Old Mill",
        authors=[],
        published="2019-10-10",
    ),
    bylined(
        "recommended, powered, and another test's writer",
        "https://toolbench.example/tests/drill-d4",
        title="Torko D4 drill tested - Toolbench",
        body="<article><h1>Torko D4 drill tested</h1><p>15 April 2021</p>$P<p>Recommended by experts. Powered by Voltline. Site by Pixel Foundry.</p></article><div "
        'class="related"><h3>More tests</h3><p>Saw S2 tested by Ron Pike</p></div>',
        site="Toolbench",
        headline="Torko D4 drill tested",
        authors=[],
        published="2021-04-15",
    ),
    bylined(
        "two in a list",
        "https://gridnotes.example/reviews/hollow-lanes",
        title="Hollow Lanes Review - Gridnotes",
        body='<article><h1>Hollow Lanes Review</h1><ul class="authors-list"><li><a href="/team/iris-feld">Iris Feld</a></li><li><a href="/team/tom-abara">Tom '
        'Abara</a></li></ul><time datetime="2022-08-08T09:00">Aug 8</time>$P</article>',
        site="Gridnotes",
        headline="Hollow Lanes Review",
        authors=["Iris Feld", "Tom Abara"],
        published="2022-08-08",
    ),
    bylined(
        "name in italics at the end (ru)",
        "https://zvukov.example/recenzii/solenye-pisma",
        title="«Солёные письма» — роман приливов | Звуков",
        body='<div class="post"><h1>«Солёные письма» — роман приливов</h1><p class="d">03.12.2018</p><p>Роман начинается у воды. Ничего не происходит, и всё же '
        "страницы переворачиваются сами, так точен и спокоен язык.</p><p>Финал удивляет, не предавая того, что было, и книгу хочется тут же открыть с "
        "начала.</p><p><i>Игорь Лапшин</i></p></div>",
        site="Звуков",
        lang="ru",
        headline="«Солёные письма» — роман приливов",
        authors=["Игорь Лапшин"],
        published="2018-12-03",
    ),
    bylined(
        "author of the review (pl)",
        "https://scenopis.example/recenzje/slone-listy",
        title="Słone listy – powieść przypływów | Scenopis",
        body="<article><h1>Słone listy – powieść przypływów</h1><p>Autor recenzji: Kacper Wrona</p><p>Data: 17.02.2019</p><p>Powieść zaczyna się nad wodą. Nic się "
        "nie dzieje, a jednak strony przewracają się same, tak precyzyjny i spokojny jest język.</p><p>Zakończenie zaskakuje, nie zdradzając tego, co było, i "
        "chce się od razu zacząć od nowa.</p></article>",
        site="Scenopis",
        lang="pl",
        headline="Słone listy – powieść przypływów",
        authors=["Kacper Wrona"],
        published="2019-02-17",
    ),
    bylined(
        "reviewer and day (sv)",
        "https://bokhyllan.example/recension/salta-brev",
        title="Salta brev av Anna Korrig | Bokhyllan",
        body='<article><h1>Salta brev av Anna Korrig</h1><p class="meta">Recensent: Per-Olof Lind | Publicerad: 2020-04-04</p><p>Romanen börjar vid vattnet. '
        "Ingenting händer, och ändå vänder man blad, buren av ett exakt och lugnt språk.</p><p>Slutet överraskar utan att svika det som varit, och man vill "
        "genast börja om.</p></article>",
        site="Bokhyllan",
        lang="sv",
        headline="Salta brev av Anna Korrig",
        authors=["Per-Olof Lind"],
        published="2020-04-04",
    ),
    bylined(
        "writer, in kana (ja)",
        "https://hondana.example/review/331",
        title="潮の小説『塩の手紙』を読む | 本棚",
        body="<article><h1>潮の小説『塩の手紙』を読む</h1><div "
        'class="meta"><span>2019.09.12</span><span>ライター:田所一馬</span></div><p>小説は水辺から始まる。何も起こらないのに、正確で静かな言葉に運ばれて頁をめくってしまう。</p><p>結末はそれまでを裏切らずに驚かせ、すぐにまた最初から読みたくなる'
        "。</p></article>",
        site="本棚",
        lang="ja",
        headline="潮の小説『塩の手紙』を読む",
        authors=["田所一馬"],
        published="2019-09-12",
    ),
    bylined(
        "written by, on a day (it)",
        "https://cartaestelle.example/libri/lettere-di-sale",
        title="Lettere di sale - Carta e Stelle",
        body='<article><h1>Lettere di sale</h1><p class="aut">Scritto da Sofia Marchetti il 30 luglio 2018</p><p>Il romanzo comincia vicino all’acqua. Non succede '
        "nulla, eppure si voltano le pagine, portati da una lingua precisa e calma.</p><p>La fine sorprende senza tradire ciò che precede, e viene voglia di "
        "ricominciare subito.</p></article>",
        site="Carta e Stelle",
        lang="it",
        headline="Lettere di sale",
        authors=["Sofia Marchetti"],
        published="2018-07-30",
    ),
    bylined(
        "thread starter",
        "https://headroom.example/threads/lumo-x2-impressions.881/",
        title="Lumo X2 impressions | Headroom Forum",
        body='<h1>Lumo X2 impressions</h1><div class="p-description">Thread starter <a class="username" href="/members/basshead77.12/">basshead77</a> · Start date '
        '<time datetime="2020-01-05T10:00:00+0000">Jan 5, 2020</time></div><article class="message"><h4 class="message-name"><a class="username" '
        'href="/members/basshead77.12/">basshead77</a></h4>$P</article><article class="message"><h4 class="message-name"><a class="username" '
        'href="/members/trebleman.9/">trebleman</a></h4><p>Nice write-up.</p></article>',
        site="Headroom Forum",
        headline="Lumo X2 impressions",
        authors=["basshead77"],
        published="2020-01-05",
    ),
]
