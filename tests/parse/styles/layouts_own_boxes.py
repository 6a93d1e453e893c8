"""Pictures with a box of their own, whose caption and credit no name calls so; pages in signs; cards and forms in the text."""

from __future__ import annotations

from tests.parse.styles.prose import Style

STYLES = [
    Style(
        "local paper of 2003, picture, caption and name in rows of one table",
        "https://herringgull.example/stage/tidewater.html",
        "<html><head><title>The Herring Gull: 'Tidewater Lane' opens at the Maltings</title>"
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body bgcolor="#ffffff">'
        '<table width="760" cellpadding=0 cellspacing=0 border=0><tr><td colspan=3><img src="/gfx/masthead.gif" width=760 height=80 alt="The '
        'Herring Gull"></td></tr><tr><td width=130 valign=top bgcolor="#dddddd"><font size=2><a href="/news/">News</a><br>'
        '<a href="/sport/">Sport</a><br><a href="/stage/">Stage</a><br><a href="/weather/">Weather</a><br></font><br>'
        '<img src="/gfx/ad1.gif" alt="Buy your carpets at Peel\'s"><br><font size=1>Advertisement</font></td><td width=480 valign=top><font size=5>'
        "<b>A quiet house with the taps left running</b></font><br><font size=2>By HARRIET COLE</font><br>"
        "<font size=1>Published 14 March 2003</font><br><br><table align=right width=200 border=0 cellpadding=4><tr><td>"
        '<img src="/photos/2003/tide1.jpg" width=190 height=240 border=0></td></tr><tr><td><font size=1>Odile Prentiss listens at the door in the '
        'second act.</font></td></tr><tr><td align=right><font size=1 color="#888888">SIMON ARKWRIGHT/HERRING GULL</font></td></tr>'
        '</table>There are plays that begin with a bang and plays that begin with a drip. "Tidewater Lane", which opened on Tuesday at the '
        "Maltings, begins with a drip, and for nearly two hours nobody on the stage has the wit to turn off the tap.<br>"
        "<br>That is rather the point. Three sisters share a house on a street that floods each spring, and each has decided that the water is the "
        "business of one of the others. The author, Peter Lanyard, has a good ear for the way that families avoid a subject by talking about it "
        'all the time.<br><br><center><img src="/photos/2003/tide2.jpg" width=400 height=220 alt=""><br><font size=1>'
        "<i>The kitchen set, built by students of the art college.</i></font></center><br>The middle act sags. A long scene with a surveyor could "
        "lose ten minutes and nobody would write to the paper. But Odile Prentiss, as the eldest, has a way of putting down a bucket that says "
        "more than the lines she is given.<br><br>By the end, when the lights go out and only the sound of the water is left, the audience had "
        "stopped coughing altogether, and I walked home on the high side of the road.<br><br><font size=2>"
        "<b>Tidewater Lane</b> runs at the Maltings until 29 March. Box office: 555 0171.</font><br><br><font size=2>"
        '<a href="/stage/printer.cgi?id=8812">Printer friendly version</a> | <a href="/stage/mail.cgi?id=8812">Mail this story to a friend</a>'
        '</font></td><td width=150 valign=top><font size=2><b>More reviews</b><br><table><tr><td><img src="/photos/th/goat.jpg" width=60></td><td>'
        '<font size=1><a href="/stage/goat.html">The Goat Fair: three stars</a></font></td></tr><tr><td><img src="/photos/th/lamp.jpg" width=60>'
        '</td><td><font size=1><a href="/stage/lamp.html">Lamp Oil at the Rex</a></font></td></tr></table></font></td></tr></table>'
        "<font size=1>Copyright 2003 The Herring Gull. All rights reserved.</font></body></html>",
        {
            "captions": [
                ("Odile Prentiss listens at the door in the second act.", "SIMON ARKWRIGHT/HERRING GULL"),
                ("The kitchen set, built by students of the art college.", None),
            ],
            "headings": [],
            "quick_links": [],
            "body": (
                [
                    'There are plays that begin with a bang and plays that begin with a drip. "Tidewater Lane", which opened on Tuesday at the Maltings, begins with a drip, and for nearly two hours nobody on the stage has the wit to turn off the tap.',
                    "That is rather the point. Three sisters share a house on a street that floods each spring, and each has decided that the water is the business of one of the others. The author, Peter Lanyard, has a good ear for the way that families avoid a subject by talking about it all the time.",
                    "The middle act sags. A long scene with a surveyor could lose ten minutes and nobody would write to the paper. But Odile Prentiss, as the eldest, has a way of putting down a bucket that says more than the lines she is given.",
                    "By the end, when the lights go out and only the sound of the water is left, the audience had stopped coughing altogether, and I walked home on the high side of the road.",
                ],
                [],
            ),
        },
    ),
    Style(
        "newspaper with slides and a letter to subscribe to in the text",
        "https://elbmarschblatt.example/kultur/salzhaus-kritik",
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>„Das Salzhaus“: Kritik zum Kinofilm | Elbmarsch Blatt</title></head>'
        '<body><header class="kopf"><a class="kopf__logo" href="/">Elbmarsch Blatt</a><nav><ul><li><a href="/politik">Politik</a></li><li>'
        '<a href="/kultur">Kultur</a></li><li><a href="/sport">Sport</a></li></ul></nav></header><main><article class="artikel">'
        '<span class="artikel__dachzeile">Kino</span><h1 class="artikel__titel">Ein Film, der nach Salz schmeckt</h1>'
        '<p class="artikel__vorspann">Marlene Tövs erzählt in „Das Salzhaus“ von einer Familie, die ihr Handwerk nicht aufgeben will.</p>'
        '<div class="artikelbild artikelbild--aufmacher"><picture><source srcset="/img/a-800.webp"><img src="/img/a.jpg" alt="Szene aus dem Film">'
        '</picture><div class="artikelbild__text">Henni (Grete Asmus) prüft in der Siederei die erste Pfanne des Jahres. <span '
        'class="artikelbild__nachweis">© Nordlicht Verleih/dpa</span></div></div><div class="artikel__autor">Von <a '
        'href="/autor/jonas-wieland">Jonas Wieland</a>, 12.10.2021</div><p>Wer je in einer Saline gestanden hat, weiß, dass die Luft dort eine '
        "eigene Farbe besitzt. Marlene Tövs hat diese Farbe gefunden, und sie lässt ihre Kamera so lange darin stehen, bis man sich im Kinosessel "
        "die Lippen leckt.</p><p>Erzählt wird wenig. Der Vater ist alt, die Tochter müde, der Sohn weit weg. Was geschieht, wenn keiner mehr "
        'schöpft? Der Film stellt diese Frage und nimmt sich dann zwei Stunden Zeit, sie nicht zu beantworten.</p><div class="nl-box">'
        "<h3>Kultur am Freitag</h3><p>Unser Newsletter mit den Empfehlungen der Redaktion, jede Woche kostenlos in Ihrem Postfach.</p><form>"
        '<input type="email"><button>Abonnieren</button></form></div><h2 class="artikel__zwischentitel">Lange Einstellungen, kurze Sätze</h2>'
        "<p>Gesprochen wird in halben Sätzen, und das ist gut so. Grete Asmus spielt die Henni mit einer Müdigkeit, die man nicht lernen kann. "
        'Wenn sie die Pfanne kippt, hält der ganze Saal den Atem an.</p><div class="strecke"><ul class="strecke__liste"><li class="strecke__bild">'
        '<img src="/img/b1.jpg" alt=""><p>Der alte Sudmeister an seinem Fenster. <small>Foto: Nordlicht Verleih</small></p></li>'
        '<li class="strecke__bild"><img data-src="/img/b2.jpg" alt=""><p>Nachts bleibt nur das Feuer unter der Pfanne. <small>Foto: Nordlicht '
        "Verleih</small></p></li></ul></div><p>Dass am Ende doch noch ein Bagger kommt, ist der einzige billige Einfall des Films. Man verzeiht "
        'ihn, weil Tövs ihn nach wenigen Sekunden selbst aus dem Bild schiebt.</p><aside class="lesetipp"><span>Lesen Sie auch</span>'
        '<a href="/kultur/holzboot"><img src="/img/t1.jpg" alt=""><strong>Das Holzboot: viel Wasser, wenig Wind</strong></a></aside>'
        '<p class="artikel__info">„Das Salzhaus“, Deutschland 2021, 118 Minuten, ab 6 Jahren.</p></article><section class="mehr">'
        '<h2>Mehr aus der Kultur</h2><div class="kachel"><img src="/img/k1.jpg" alt=""><p>Theater: Der Müller und sein Kind</p>'
        '<span>Foto: Archiv</span></div><div class="kachel"><img src="/img/k2.jpg" alt=""><p>Buch: Drei Tage Regen</p></div></section></main>'
        "<footer>© 2021 Elbmarsch Blatt GmbH</footer></body></html>",
        {
            "captions": [
                ("Henni (Grete Asmus) prüft in der Siederei die erste Pfanne des Jahres.", "Nordlicht Verleih/dpa"),
                ("Der alte Sudmeister an seinem Fenster.", "Nordlicht Verleih"),
                ("Nachts bleibt nur das Feuer unter der Pfanne.", "Nordlicht Verleih"),
            ],
            "headings": ["Lange Einstellungen, kurze Sätze"],
            "quick_links": [],
        },
    ),
    Style(
        "names hashed, contents by sign, pictures credited by sign",
        "https://kurashidogu.example/articles/hotaru3",
        '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>【レビュー】卓上コンロ「ホタル3」を使ってみた | くらし道具帖</title></head><body><div id="__next">'
        '<header class="css-h1a"><a href="/" class="css-logo">くらし道具帖</a><nav class="css-n3"><a href="/kitchen">キッチン</a>'
        '<a href="/outdoor">アウトドア</a><a href="/ranking">ランキング</a></nav></header><main class="css-m0"><article class="css-ar7">'
        '<h1 class="css-t1">【レビュー】卓上コンロ「ホタル3」を使ってみた</h1><div class="css-d2"><time>2023年11月2日</time><span>文：森田ゆい</span></div><div class="css-fg1">'
        '<span class="css-sp"><img alt="" src="/_next/image?url=%2Fh1.jpg&w=1200"></span><p class="css-c9">食卓に置いたホタル3。鍋を載せても高さは気にならない</p>'
        '<p class="css-c8">撮影＝大原進</p></div><nav class="css-toc"><p>この記事の目次</p><ol><li><a href="#s1">1. 箱を開ける</a></li><li>'
        '<a href="#s2">2. 火力を試す</a></li><li><a href="#s3">3. '
        "片づけ</a></li></ol></nav><p>冬になると鍋の回数が増える。わが家の古いコンロは火が横に逃げてしまい、いつも湯が沸くまでに家族が席を立っていた。そこで評判のよい「ホタル3」を一か月借りて、毎日のように使ってみることにした。</p>"
        '<h2 id="s1">箱を開ける</h2><p>届いた箱は思いのほか小さい。中には本体と五徳、それに薄い説明書が一枚入っているだけで、組み立ては三分もかからなかった。色は落ち着いた灰色で、台所に置いても目立たない。</p><div class="css-fg1">'
        '<span class="css-sp"><img alt="五徳" src="/_next/image?url=%2Fh2.jpg&w=1200"></span><p class="css-c9">五徳は外して丸洗いできる</p></div>'
        '<h2 id="s2">火力を試す</h2><p>一リットルの水は五分四十秒で沸いた。古いコンロより二分近く早い。風よけの壁が低いのに火が揺れないのは、炎が内側に向かう作りのおかげだろう。音も静かで、会話の邪魔にならない。</p><div class="css-fg1">'
        '<span class="css-sp"><img alt="" src="/_next/image?url=%2Fh3.jpg&w=1200"></span><p class="css-c9">炎は中心に集まる</p>'
        '<p class="css-c8">写真提供：ホタル工業</p></div><h2 '
        'id="s3">片づけ</h2><p>使い終わったら五徳を裏返して収めるだけ。厚さは八センチほどで、棚のすき間に立てておける。惜しいのは専用のケースが別売りなことだが、値段を考えれば十分に満足できる一台だと思う。</p></article>'
        '<section class="css-rel"><h2>関連記事</h2><ul><li><a href="/a/1"><img src="/t1.jpg" alt=""><p>土鍋おすすめ七選</p></a></li><li><a href="/a/2">'
        '<img src="/t2.jpg" alt=""><p>小さな炊飯器を比べた</p></a></li></ul></section></main><footer><p>© くらし道具帖</p></footer></div></body></html>',
        {
            "captions": [
                ("食卓に置いたホタル3。鍋を載せても高さは気にならない", "大原進"),
                ("五徳は外して丸洗いできる", None),
                ("炎は中心に集まる", "ホタル工業"),
            ],
            "headings": ["箱を開ける", "火力を試す", "片づけ"],
            "quick_links": ["1. 箱を開ける", "2. 火力を試す", "3. 片づけ"],
        },
    ),
    Style(
        "newspaper with epigraphs, a courtesy glued to the caption",
        "https://diariodelsur.example/libros/los-patios",
        '<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>"Los patios", la novela de Irene Sandoval: memoria y cal - Diario del '
        'Sur</title></head><body><div class="topbar"><a href="/">Diario del Sur</a><a href="/suscripcion">Suscribite</a></div><div class="nota">'
        '<p class="volanta">Libros</p><h1>La memoria se pinta con cal</h1><p class="bajada">"Los patios", de Irene Sandoval, vuelve a una casa que '
        'ya no existe.</p><div class="firma">Por <b>Martín Ocampo</b> 3 de junio de 2019</div><div class="foto-principal">'
        '<img src="/f/p1.jpg" alt="Irene Sandoval"><p class="epigrafe">Irene Sandoval, en el patio de su casa de la infancia (Foto: Ramiro '
        'Quiroga)</p></div><div class="indice"><strong>En esta nota</strong><ul><li><a href="#casa">La casa</a></li><li>'
        '<a href="#voz">La voz de la abuela</a></li><li><a href="#final">Un final abierto</a></li></ul></div><div class="cuerpo">'
        "<p>Hay novelas que se escriben para recordar y otras para dejar de hacerlo. Irene Sandoval escribió una de las segundas, y le salió tan "
        'bien que el lector termina recordando por ella.</p><a name="casa"></a><h2>La casa</h2>'
        "<p>Todo ocurre en tres patios: el de la fuente, el de las gallinas y el que nadie nombra. La prosa va y viene entre ellos como quien "
        'lleva un balde lleno y no quiere mojarse los zapatos.</p><div class="img-nota"><div class="marco"><img src="/f/p2.jpg" alt=""></div>'
        '<div class="pie"><span>La tapa de la primera edición.</span><span class="cr">Gentileza Editorial Mangle</span></div></div><a name="voz">'
        "</a><h2>La voz de la abuela</h2><p>La abuela habla poco y siempre en futuro. Es un hallazgo: cada frase suya parece una orden y es en "
        'realidad una despedida, y cuando por fin calla, el libro entero se queda sin techo.</p><div class="publi">PUBLICIDAD</div>'
        '<a name="final"></a><h2>Un final abierto</h2><p>Las últimas veinte páginas no cierran nada. Hubiera preferido que un par de cartas se '
        "quedaran en el cajón, pero es difícil reprocharle algo a una novela que mira de frente y no pide permiso.</p></div>"
        '<div class="relacionadas"><h4>Notas relacionadas</h4><div class="card"><img src="/f/r1.jpg"><p>Diez libros para el invierno</p></div>'
        '<div class="card"><img src="/f/r2.jpg"><p>Entrevista con un traductor</p></div></div><div class="bio">'
        '<img src="/f/mo.jpg" alt="Martín Ocampo"><p>Martín Ocampo es crítico y profesor de letras.</p></div></div>'
        "<footer>Diario del Sur 2019</footer></body></html>",
        {
            "captions": [
                ("Irene Sandoval, en el patio de su casa de la infancia", "Ramiro Quiroga"),
                ("La tapa de la primera edición.", "Editorial Mangle"),
            ],
            "headings": ["La casa", "La voz de la abuela", "Un final abierto"],
            "quick_links": ["La casa", "La voz de la abuela", "Un final abierto"],
        },
    ),
    Style(
        "blog editor's parts, short paragraphs",
        "https://blogs.example/bori/222841",
        '<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>골목 국수집 \'느린면\' 후기 : 동네 식탁</title></head><body><div id="header">'
        '<a href="/">동네 식탁</a></div><div id="body"><div class="blog-post"><h3 class="se-title">골목 국수집 \'느린면\' 후기</h3><span class="nick">보리</span>'
        '<span class="date">2022. 8. 14. 19:20</span><div class="se-main"><div class="se-component se-text"><p class="se-text-paragraph">'
        '<span>비가 오는 저녁에 느린면을 찾았다. 골목 끝의 작은 집이라 간판을 두 번이나 지나쳤다.</span></p></div><div class="se-component se-image"><div class="se-section">'
        '<a href="#" class="se-link"><img src="/p1.jpg" alt=""></a><div class="se-caption"><p><span>입구의 작은 등이 간판을 대신한다</span></p></div></div>'
        '</div><div class="se-component se-text"><p class="se-text-paragraph"><span>국물은 맑고 깊다. 면은 조금 굵지만 끝까지 퍼지지 않았고, 김치는 사장님이 직접 담근다고 한다.</span>'
        '</p><p class="se-text-paragraph"><span>다만 자리가 여섯뿐이라 주말에는 기다려야 한다.</span></p></div><div class="se-component se-image">'
        '<div class="se-section"><a href="#" class="se-link"><img src="/p2.jpg" alt=""></a><div class="se-caption"><p><span>비빔국수, 사진 제공 느린면</span>'
        '</p></div></div></div><div class="se-component se-text"><p class="se-text-paragraph"><span>그래도 또 갈 것이다. 이런 국물은 흔하지 않다.</span></p></div>'
        '</div><div class="tags">#국수 #골목맛집</div></div><div class="neighbors"><h4>이웃 글</h4><ul><li><img src="/n1.jpg"><span>칼국수 열 곳 비교</span></li>'
        '<li><img src="/n2.jpg"><span>만두전골 후기</span></li></ul></div></div></body></html>',
        {
            "captions": [("입구의 작은 등이 간판을 대신한다", None), ("비빔국수", "느린면")],
            "headings": [],
            "quick_links": [],
        },
    ),
    Style(
        "page builder with a card of the product beside the text",
        "https://paddleledger.example/oakline-folding-kayak-review/",
        '<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Review: Oakline Folding Kayak - Paddle Ledger</title></head>'
        '<body class="elementor-page"><header class="elementor-location-header"><a href="/"><img src="/logo.png" alt="Paddle Ledger"></a><nav>'
        '<a href="/kayaks">Kayaks</a><a href="/paddles">Paddles</a></nav></header><div class="elementor elementor-771">'
        '<section class="elementor-section"><div class="elementor-container"><div class="elementor-column elementor-col-100">'
        '<div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-heading">'
        '<div class="elementor-widget-container"><h1 class="elementor-heading-title">Oakline Folding Kayak: a boat for the third floor</h1></div>'
        '</div><div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">'
        '<p>By Dana Whitlock | May 9, 2024</p></div></div></div></div></div></section><section class="elementor-section">'
        '<div class="elementor-container"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap">'
        '<div class="elementor-element elementor-widget elementor-widget-image"><div class="elementor-widget-container">'
        '<img src="/u/kayak1.jpg" alt="kayak on a lake"></div></div><div class="elementor-element elementor-widget elementor-widget-text-editor">'
        '<div class="elementor-widget-container"><p style="text-align: center; font-size: 13px;">'
        "<em>The Oakline on its first outing, still creased from the box. Photo: Ben Whitlock</em></p></div></div>"
        '<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">'
        "<p>I live on the third floor and I have no garage, so every boat I have owned has been a compromise with a staircase. The Oakline folds "
        "into a bag the size of a cello case, and for that alone I wanted to love it.</p><p>Mostly I do. It takes eleven minutes to put together "
        "once your thumbs have learned the clips, and nothing about the hull feels like luggage once it is on the water.</p></div></div></div>"
        '</div><div class="elementor-column elementor-col-33"><div class="elementor-widget-wrap">'
        '<div class="elementor-element elementor-widget elementor-widget-image-box"><div class="elementor-image-box-wrapper">'
        '<figure class="elementor-image-box-img"><img src="/u/oak-side.png" alt=""></figure><div class="elementor-image-box-content">'
        '<h3 class="elementor-image-box-title">Oakline Folding Kayak</h3><p class="elementor-image-box-description">$1,149 at the maker\'s shop</p>'
        '</div></div></div></div></div></div></section><section class="elementor-section"><div class="elementor-container">'
        '<div class="elementor-column elementor-col-100"><div class="elementor-widget-wrap">'
        '<div class="elementor-element elementor-widget elementor-widget-heading"><div class="elementor-widget-container">'
        '<h2 class="elementor-heading-title">On the water</h2></div></div><div class="elementor-element elementor-widget '
        'elementor-widget-text-editor"><div class="elementor-widget-container"><p>It tracks straighter than its short keel suggests. In a side '
        "wind it wanders, as all light boats do, and the seat back begins to nag after two hours. I fixed that with a towel, which is not a thing "
        'one should have to do at this price.</p></div></div><div class="elementor-element elementor-widget elementor-widget-image">'
        '<div class="elementor-widget-container"><figure class="wp-caption"><img src="/u/kayak2.jpg" alt="">'
        '<figcaption class="widget-image-caption wp-caption-text">Eleven minutes later: clips, straps and one spare towel.</figcaption></figure>'
        '</div></div><div class="elementor-element elementor-widget elementor-widget-heading"><div class="elementor-widget-container">'
        '<h2 class="elementor-heading-title">Who it is for</h2></div></div><div class="elementor-element elementor-widget '
        'elementor-widget-text-editor"><div class="elementor-widget-container"><p>If you have a shed, buy a boat that does not fold. If you have a '
        "staircase, a bus pass and an hour before supper, there is nothing else I would rather carry down three flights.</p></div></div></div>"
        '</div></div></section><section class="elementor-section"><div class="elementor-container"><div class="elementor-column">'
        '<div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-author-box">'
        '<div class="elementor-author-box"><div class="elementor-author-box__avatar"><img src="/u/dana.jpg" alt="Dana"></div>'
        '<div class="elementor-author-box__text"><h4>Dana Whitlock</h4><div class="elementor-author-box__bio">Dana has paddled every river in the '
        'county at least once.</div></div></div></div><div class="elementor-element elementor-widget elementor-widget-posts">'
        '<article class="elementor-post"><a class="elementor-post__thumbnail__link"><img src="/u/p1.jpg" alt=""></a>'
        '<h3 class="elementor-post__title"><a href="/drybag">Five dry bags, drowned</a></h3></article></div></div></div></div></section></div>'
        "<footer>© Paddle Ledger</footer></body></html>",
        {
            "captions": [
                ("The Oakline on its first outing, still creased from the box.", "Ben Whitlock"),
                ("Eleven minutes later: clips, straps and one spare towel.", None),
            ],
            "headings": ["On the water", "Who it is for"],
            "quick_links": [],
        },
    ),
    Style(
        "picture as a background, its credit over it",
        "https://destadsgids.example/eten/kade-9",
        '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Recensie: Kade 9 - vis zonder poespas</title></head><body>'
        '<header class="site"><a href="/">De Stadsgids</a><nav><a href="/eten">Eten</a><a href="/uit">Uit</a></nav></header><main><article>'
        '<div class="hero" style="background-image:url(/b/kade.jpg)"><div class="hero__credit">Beeld Mieke van Loon</div></div><header>'
        '<p class="rubriek">Restaurantrecensie</p><h1>Kade 9: vis zonder poespas</h1><p class="intro">Aan de oude haven kookt Joost Terpstra met '
        'wat de afslag over heeft.</p><address>Sanne de Wit, 7 september 2018</address></header><section class="tekst">'
        "<p>Wie bij Kade 9 een menukaart vraagt, krijgt een stuk krijt in de hand gedrukt. Op de muur staat wat er vanochtend is binnengekomen, en "
        "wie te laat is veegt zijn keuze zelf uit.</p><p>Dat klinkt als een grap, maar het werkt. Ik at poon met postelein en een saus van "
        'karnemelk die ik de rest van de week niet uit mijn hoofd kreeg.</p><figure class="foto"><div class="foto__kader">'
        '<img src="/b/poon.jpg" alt="bord met vis"></div><figcaption><span class="foto__onderschrift">Poon met postelein: het beste bord van de '
        'avond.</span><span class="foto__maker">Beeld Mieke van Loon</span></figcaption></figure><h2>Bediening met zeebenen</h2>'
        "<p>De bediening loopt hard en lacht zacht. Alleen de wijn komt te warm op tafel, en de akoestiek is die van een lege loods. Neem iemand "
        'mee die u niets hoeft te vertellen.</p><figure class="foto"><div class="foto__kader"><img src="/b/loods.jpg" alt=""></div><figcaption>'
        '<span class="foto__maker">Beeld Kade 9</span></figcaption></figure><p>Voor achtenveertig euro per persoon eet u hier eerlijker dan in de '
        'hele straat erachter. En u mag het krijt houden.</p></section><div class="feiten"><h3>Kade 9</h3>'
        '<p>Havenweg 9, open woensdag t/m zondag</p></div></article><aside><h2>Meer recensies</h2><a class="tegel" href="/eten/linde">'
        '<img src="/b/linde.jpg" alt=""><span>De Linde: te zoet</span></a><a class="tegel" href="/eten/hoek"><img src="/b/hoek.jpg" alt="">'
        "<span>Hoekhuis: vier sterren</span></a></aside></main><footer>© De Stadsgids</footer></body></html>",
        {
            "captions": [
                (None, "Mieke van Loon"),
                ("Poon met postelein: het beste bord van de avond.", "Mieke van Loon"),
                (None, "Kade 9"),
            ],
            "headings": ["Bediening met zeebenen"],
            "quick_links": [],
        },
    ),
    Style(
        "description and credit behind a comma",
        "https://pilotikapcie.example/seriale/golebnik-recenzja",
        '<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>„Gołębnik” – recenzja serialu | Pilot i Kapcie</title></head><body>'
        '<div class="menu"><a href="/">Pilot i Kapcie</a> <a href="/seriale">Seriale</a></div><div class="wpis">'
        '<h1>„Gołębnik”, czyli pierzem po oczach</h1><div class="podpis">Tomasz Wrona, 19 listopada 2022</div><div class="zdjecie duze">'
        '<img src="/z/g1.jpg" alt=""><div class="zdjecie-opis">Klara Nowicka jako Hela w pierwszym odcinku „Gołębnika” (fot. materiały '
        "prasowe)</div></div><p>Osiem odcinków o hodowcach gołębi pocztowych nie brzmi jak przepis na przebój. A jednak siedziałem przed ekranem "
        "do drugiej w nocy i sprawdzałem, czy ptak z numerem 44 doleciał do domu.</p><p>Scenariusz nie śpieszy się donikąd. Hela dziedziczy po "
        "stryju gołębnik, długi i sąsiada, który wie o niej wszystko. Każdy odcinek to jeden lot, a każdy lot to jedna rodzinna kłótnia.</p>"
        '<div class="zdjecie"><img src="/z/g2.jpg" alt=""><div class="zdjecie-opis">Na planie pod Mielcem, fot. Adam Gil / Studio Lotka</div>'
        '</div><p class="srodtytul"><b>Ptaki grają najlepiej</b></p><p>Nowicka jest świetna, ale gołębie są lepsze. Ekipa filmuje je tak, jakby '
        "każdy miał nazwisko i kredyt. Słabiej wypada wątek policyjny, który pachnie zupełnie innym serialem.</p>"
        "<p>Mimo to polecam. Rzadko się zdarza, żeby polska produkcja tak spokojnie patrzyła w niebo i nie robiła z tego symbolu.</p>"
        '<div class="ramka"><b>Gdzie obejrzeć?</b> Serial jest dostępny w serwisie Lotka+.</div></div><div class="zobacz"><b>Zobacz też</b><div>'
        '<img src="/z/m1.jpg"><a href="/seriale/most">„Most” – recenzja</a></div><div><img src="/z/m2.jpg">'
        '<a href="/seriale/piec">„Piec” – ocena 4/10</a></div></div><div class="stopka">© Pilot i Kapcie</div></body></html>',
        {
            "captions": [
                ("Klara Nowicka jako Hela w pierwszym odcinku „Gołębnika”", "materiały prasowe"),
                ("Na planie pod Mielcem", "Adam Gil / Studio Lotka"),
            ],
            "headings": ["Ptaki grają najlepiej"],
            "quick_links": [],
        },
    ),
    Style(
        "three short paragraphs in signs",
        "https://dengxia.example/film/1",
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>《河边的钟》影评：慢一点也没关系 - 灯下看片</title></head><body><div class="nav">'
        '<a href="/">首页</a><a href="/film">影评</a><a href="/music">乐评</a></div><div class="content"><h1>《河边的钟》：慢一点也没关系</h1>'
        '<div class="info">作者：林小舟 2021-05-16 阅读 1204</div><div class="detail"><p style="text-align:center"><img src="/u/1.jpg" alt=""></p>'
        '<p style="text-align:center">老钟匠坐在河边等船。图片来源：片方供图</p><p>这部片子几乎没有情节。一个修钟的老人，一条涨水的河，一个总是迟到的孩子。</p>'
        '<p>导演把镜头放得很低，像坐在门槛上看人走过。看到后半段，我忽然发现自己也跟着慢了下来。</p><p>结尾有些用力，但不碍事。推荐在下雨天看。</p></div><div class="copyright">版权声明：本文为原创，转载请注明出处。</div></div>'
        '<div class="side"><h3>热门影评</h3><ul><li><img src="/u/t1.jpg"><a href="/film/2">《茶山》8.1分</a></li><li><img src="/u/t2.jpg">'
        '<a href="/film/3">《白鹭》7.4分</a></li></ul></div><div class="foot">灯下看片</div></body></html>',
        {
            "captions": [("老钟匠坐在河边等船。", "片方供图")],
            "headings": [],
            "quick_links": [],
            "body": (
                [
                    "这部片子几乎没有情节。一个修钟的老人，一条涨水的河，一个总是迟到的孩子。",
                    "导演把镜头放得很低，像坐在门槛上看人走过。看到后半段，我忽然发现自己也跟着慢了下来。",
                    "结尾有些用力，但不碍事。推荐在下雨天看。",
                ],
                [],
            ),
        },
    ),
    Style(
        "cards, portraits, counters and advertisements, and no caption",
        "https://boilandsimmer.example/brasswick-kettle-review",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Brasswick Kettle review: hot water, cold handle</title></head><body>'
        '<header><img src="/logo.svg" alt="Boil & Simmer"><nav><a href="/kettles">Kettles</a></nav></header><main><article>'
        '<h1>Brasswick Kettle review</h1><div class="author-row"><img src="/a/june.jpg" alt="June Okafor"><span>June Okafor</span>'
        '<span>Kitchen editor</span></div><div class="hero-image"><img src="/k/hero.jpg" alt="Brasswick Kettle">'
        '<span class="counter">Image 1 of 4</span></div><p>The Brasswick is a kettle that wants to be looked at, and for the first week I looked '
        'at it a good deal. It is tall, it is the colour of a bassoon, and it takes its time.</p><div class="ad"><img src="/ads/1.jpg">'
        "<p>Advertisement</p></div><p>It boils a litre in four minutes and ten seconds, which is slower than the plastic thing it replaced, but it "
        'pours like a watering can and never drips on the bread.</p><div class="product-card"><img src="/k/card.jpg" alt="">'
        '<p>Brasswick Kettle 1.2 l</p><span>£89 at Tenby\'s</span><a href="/go/1" class="btn">Check price</a></div><h2>The handle</h2>'
        "<p>The handle stays cool, the lid does not. I learned this once. The switch is a small brass lever that you will either love or break, "
        'and I have so far only done the first.</p><div class="alsotry"><div><img src="/k/alt1.jpg"><p>Potter & Lowe 1 l</p></div><div>'
        '<img src="/k/alt2.jpg"><p>Hearth Mini</p></div></div><p>Buy it if you like to wait and to watch. Buy another if you only want tea.</p>'
        '</article></main><footer><img src="/award.png" alt="Food blog award 2020"><p>Food blog award 2020</p></footer></body></html>',
        {"captions": [], "headings": ["The handle"], "quick_links": []},
    ),
]
