"""Bylines that share a line with photographs, stand beside roles, below related articles, or in a note on the writer."""

from __future__ import annotations

from tests.parse.styles.bylines import bylined

STYLES = [
    bylined(
        "date dash by",
        "https://crustandcrumb.example/the-dark-loaf",
        whole=(
            '<html lang="en"><head><title>The Dark Loaf, Whitmouth: worth the queue | Crust &amp; Crumb</title></head><body><h1>The Dark Loaf, Whitmouth: worth '
            "the queue</h1><p><em>14 November 2017 — by Perpetua Gill. Photographs: Ned Arkwright</em></p>$P</body></html>"
        ),
        headline="The Dark Loaf, Whitmouth: worth the queue",
        authors=["Perpetua Gill"],
        published="2017-11-14",
    ),
    bylined(
        "bio lives in",
        "https://coastalreview.example/issue-9/dark-loaf/",
        whole=(
            '<html lang="en"><head><title>Songs of the Dark Loaf : Coastal Review, Issue 9</title></head><body><article><h1>Songs of the Dark '
            "Loaf</h1>$P<hr><p><b>Barnaby Eastlake</b> lives in Whitmouth with two cats. His poems have appeared in several magazines.</p></article><div "
            'class="issue">Issue 9, Winter 2012</div></body></html>'
        ),
        headline="Songs of the Dark Loaf",
        authors=["Barnaby Eastlake"],
        published=None,
    ),
    bylined(
        "es hace",
        "https://pixeljardin.example/analisis/regar-y-esperar",
        whole=(
            '<html lang="es"><head><title>Análisis de Regar y esperar, un jardín para perder la tarde</title><meta property="og:site_name" '
            'content="PixelJardín"></head><body><h1>Análisis de Regar y esperar, un jardín para perder la tarde</h1><div class="u"><img alt="avatar"><div><a '
            'href="/usuarios/ferran-soler">Ferran Soler</a><time datetime="2020-05-08T09:00:00+02:00">hace 3 años</time></div></div><p>El videojuego propone algo '
            "tan sencillo como regar un jardín, y consigue que uno pierda la tarde entera haciéndolo. Cada planta tiene su carácter, cada estación sus reglas, y "
            "no hay prisa para nada.</p><p>La música acompaña sin molestar, los controles responden y el dibujo es precioso. Se echa en falta, eso sí, un modo "
            "para dos jugadores, porque es un juego que pide compañía.</p><p>Recomendable para tardes de lluvia y para quienes no tienen jardín.</p><div "
            'class="ficha">Lanzamiento: 30 abril 2020. Desarrolla: Estudio Maceta</div></body></html>'
        ),
        headline="Análisis de Regar y esperar, un jardín para perder la tarde",
        authors=["Ferran Soler"],
        published="2020-05-08",
    ),
    bylined(
        "it articolo del",
        "https://salabassa.example/mostre/fotografie-ad-altezza-bambino.php",
        whole=(
            '<html lang="it"><head><title>Fotografie ad altezza bambino - Sala Bassa</title></head><body><h1>Fotografie ad altezza bambino</h1><h3>A cura di '
            "Vittorio Lenzi, Museo del Porto, fino al 3/6/2013</h3><p>La mostra occupa tre sale appena, ma basta la prima per capire che il curatore ha fatto un "
            "lavoro fuori dal comune. Le fotografie sono appese basse, all'altezza dei bambini, e per vederle bisogna inchinarsi.</p><p>È un'idea semplice che "
            "cambia tutto: il visitatore rallenta, guarda meglio, torna indietro. Anche i testi, scritti a mano sulle pareti, sono brevi e pieni di ironia, cosa "
            "rara in un museo.</p><p>Meno riuscita l'ultima sala, troppo affollata di schermi.</p><p>Recensione di Costanza Rebora, 21/04/2013</p></body></html>"
        ),
        headline="Fotografie ad altezza bambino",
        authors=["Costanza Rebora"],
        published="2013-04-21",
    ),
    bylined(
        "tr yazan tarih",
        "https://kitaprihtimi.example/inceleme/postaci",
        whole=(
            '<html lang="tr"><head><title>Postacının Günü - Kitap Rıhtımı</title></head><body><h1>Postacının Günü</h1><ul><li><b>Yazar:</b> Selim '
            "Aktaş</li><li><b>Yayınevi:</b> Dalga Yayınları</li><li><b>Sayfa:</b> 212</li></ul><p>İnceleyen: Defne Ulusoy — 3 Kasım 2016</p><p>Kitap, küçük bir "
            "kasabada geçen tek bir günü anlatıyor ve bunu şaşırtıcı bir sabırla yapıyor. Karakterler az konuşuyor, ama her cümleleri uzun bir geçmişi taşıyor ve "
            "okur bunu daha ilk sayfalarda hissediyor.</p><p>Yazarın dili yalın ve ölçülü. Betimlemeler kısa, diyaloglar doğal; özellikle yaşlı postacının "
            "bölümleri kitabın en güçlü yerleri olarak akılda kalıyor ve insanı düşündürüyor.</p><p>Son bölüm biraz aceleye gelmiş olsa da yılın en iyi "
            "romanlarından biri.</p></body></html>"
        ),
        headline="Postacının Günü",
        authors=["Defne Ulusoy"],
        published="2016-11-03",
    ),
    bylined(
        "cs konec",
        "http://jeviste-rijen.example/kritika.asp?id=90",
        whole=(
            '<html lang="cs"><head><meta charset="utf-8"><title>Jeviště Říjen - Déšť ve třech dějstvích</title></head><body><h2>Déšť ve třech dějstvích</h2><p '
            'class="dat">3. 11. 2005</p><p>Hra začíná deštěm a deštěm také končí, a přesto se u ní člověk ani na okamžik nenudí. Režisér nechal herce mluvit tiše, '
            "takže diváci v zadních řadách se museli naklánět dopředu, a bylo to dobře.</p><p>Scéna je prostá, jen stůl a tři židle, ale světlo z ní dělá pokaždé "
            "jiné místo. Nejlepší je závěr prvního dějství, kdy se všichni tři poprvé zasmějí a publikum s nimi.</p><p>Jen přestávka byla příliš "
            "dlouhá.</p><p><b>Zdeněk Mráček</b></p><p>Foto: Eva Slavíková</p></body></html>"
        ),
        headline="Déšť ve třech dějstvích",
        authors=["Zdeněk Mráček"],
        published="2005-11-03",
    ),
    bylined(
        "two roles lines",
        "https://loaflab.example/tests/best-bread-knives",
        whole=(
            '<html lang="en"><head><title>The best bread knives of 2022 | Loaf Lab</title></head><body><h1>The best bread knives of 2022</h1><div '
            'class="p"><div><a href="/about/team#sk">Saskia Kroon</a></div><div>Senior Editor</div></div><div class="p"><div><a href="/about/team#mb">Malik '
            "Boone</a></div><div>Test Kitchen Manager</div></div><div>Last updated Sept. 12, 2022</div>$P<h2>Why trust us</h2><p>Saskia Kroon has written about "
            "knives for ten years.</p></body></html>"
        ),
        headline="The best bread knives of 2022",
        authors=["Saskia Kroon", "Malik Boone"],
        modified="2022-09-12",
    ),
    bylined(
        "pt postado em",
        "http://garfoemcais.blogspot.example/2012/08/padaria-escura.html",
        whole=(
            '<html lang="pt"><head><title>Garfo em Cais: Padaria Escura</title></head><body><h1>Garfo em Cais</h1><div class="post"><h3 class="post-title">Padaria '
            "Escura</h3><p>É raro que uma padaria seja discutida no tom que se usa para a ópera, mas desta sai-se a cantarolar. Os pães são escuros, a fila é "
            "comprida e a senhora da caixa lembra-se do que comprámos na semana passada.</p><p>Provámos onze coisas em quatro manhãs. O centeio estava soberbo, os "
            "caracóis de canela um pouco secos e o bolo de amêndoa tão bom que se come na rua sem vergonha nenhuma.</p><p>Os preços são justos e os lugares são "
            "poucos.</p><p>Postado por Dulce Marreiros às 18:30, 14 de agosto de 2012</p></div></body></html>"
        ),
        headline="Padaria Escura",
        authors=["Dulce Marreiros"],
        published="2012-08-14",
    ),
    bylined(
        "sv text foto",
        "https://brodochte.example/recensioner/morka-limpan",
        whole=(
            '<html lang="sv"><head><title>Mörka Limpan i Hamnstad | Bröd och te</title></head><body><h1>Mörka Limpan i Hamnstad</h1><p>Text &amp; foto: Ingegerd '
            "Sund</p><p>Den 8 februari 2013</p><p>Det är ovanligt att ett bageri diskuteras i samma tonläge som operan, men från det här går folk nynnande. "
            "Limporna är mörka, kön är lång och kvinnan i kassan minns vad man köpte förra veckan.</p><p>Vi provade elva saker under fyra morgnar. Rågbrödet var "
            "fantastiskt, kanelknutarna lite torra och mandelbiten så god att man äter den på gatan utan att skämmas.</p><p>Priserna är rimliga och stolarna är "
            "få.</p></body></html>"
        ),
        headline="Mörka Limpan i Hamnstad",
        authors=["Ingegerd Sund"],
        published="2013-02-08",
    ),
    bylined(
        "ja bun shashin",
        "https://pan-no-michi.example/2015/0612",
        whole=(
            '<html lang="ja"><head><title>黒パンの店をたずねて | パンの道</title></head><body><h1>黒パンの店をたずねて</h1><p>2015.06.12 '
            "UP</p><p>文・写真／橋爪あおい</p><p>オペラの話をするような口調でパン屋が語られることは珍しい。だが、この店を出る人はみな鼻歌を歌っている。パンは黒く、列は長い。</p><p>四日間で十一種類を試した。ライ麦は見事で、シナモンは少し乾いていたが、アーモンドは路上で食べたくなるほどおいしい。</p><p>値段は手頃で、席は少ない。早い時間に行くのがよい。</p></body></html>"
        ),
        headline="黒パンの店をたずねて",
        authors=["橋爪あおい"],
        published="2015-06-12",
    ),
    bylined(
        "related after h1",
        "https://ovenpost.example/2018/dark-loaf-review",
        whole=(
            '<html lang="en"><head><title>Dark Loaf review - Oven Post</title></head><body><h1>Dark Loaf review</h1><div class="promo"><h4>Related '
            'stories</h4><ul><li>Flour power — by Agnes Bell, Jan 2, 2018</li><li>Yeast of Eden — by Rolf Stamm, Jan 9, 2018</li></ul></div><div class="txt"><p '
            'class="who">by Clementine Fry</p><p class="whn">Posted: 1/23/2018 4:55 PM</p>$P</div></body></html>'
        ),
        headline="Dark Loaf review",
        authors=["Clementine Fry"],
        published="2018-01-23",
    ),
]
