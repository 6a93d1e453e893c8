"""Bylines of twenty languages, as their sites write them."""

from __future__ import annotations

from tests.parse.styles.bylines import bylined

STYLES = [
    bylined(
        "text and photographs at the end (de)",
        "https://klangbild.example/konzerte/nordlicht-hamburg",
        title="Nordlicht im Docks, Hamburg – Klangbild",
        body='<div class="post"><h2 class="posttitle">Nordlicht im Docks, Hamburg</h2><p class="postmeta">09.02.18</p><p>Der Abend beginnt verhalten. Die Band '
        "kommt ohne Licht auf die Bühne, und erst beim dritten Stück hebt sich der Vorhang ganz. Danach gibt es kein Halten mehr, auch nicht in den hinteren "
        "Reihen.</p><p>Zwei Stunden spielen die fünf, mit nur einer kurzen Pause, und am Ende singt der Saal allein weiter, während die Techniker schon "
        "abbauen.</p><p><em>Text: Jana Wittkamp<br>Fotos: Ole Brandis</em></p></div>",
        site="Klangbild",
        lang="de",
        headline="Nordlicht im Docks, Hamburg",
        authors=["Jana Wittkamp"],
        published="2018-02-09",
    ),
    bylined(
        "authors as strings, site as meta (de)",
        "https://www.bytehaus.example/tests/kopfhoerer-lumo-x2",
        title="Lumo X2 im Test: leicht, leise, lang | Bytehaus",
        head='<meta name="author" content="Bytehaus"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Lumo X2 '
        'im Test: leicht, leise, lang","author":["Kai Lindner","Petra '
        'Vogt"],"datePublished":"2023-01-17","publisher":{"@type":"Organization","name":"Bytehaus"}}</script>',
        body="<article><h1>Lumo X2 im Test: leicht, leise, lang</h1><p>Der neue Kopfhörer wiegt kaum mehr als ein Apfel und hält doch zwei Tage durch. Wir haben "
        "ihn im Büro, im Zug und beim Laufen getragen.</p><p>Der Klang ist ausgewogen, die Höhen sind fein, und die Bässe drängen sich nicht vor. Nur die "
        "Bedienung am Bügel braucht Gewöhnung.</p></article>",
        site="Bytehaus",
        lang="de",
        headline="Lumo X2 im Test: leicht, leise, lang",
        authors=["Kai Lindner", "Petra Vogt"],
        published="2023-01-17",
    ),
    bylined(
        "writer in the first line (zh-CN)",
        "https://yingping.example/p/20231",
        title="《长巷》:一条街的耐心 - 影评人",
        body='<div class="article"><h1>《长巷》:一条街的耐心</h1><div class="info"><span>2020年08月19日 09:30</span><span>来源:影评人</span></div><div '
        'class="content"><p>文/林若溪</p><p>这部电影的开头没有一句对白。镜头沿着长巷慢慢推进,街坊们各自忙着手里的活,只有风把晾衣绳吹得轻轻作响。</p><p>导演用了整整两个小时来讲一件小事:姐妹俩要不要卖掉父亲留下的店。答案其实从第一场戏就已经给出了。</p></div></d'
        "iv>",
        site="影评人",
        lang="zh-CN",
        headline="《长巷》:一条街的耐心",
        authors=["林若溪"],
        published="2020-08-19",
    ),
    bylined(
        "reporter's role behind the name (ko)",
        "https://munhwa-ilbo.example/news/articleView.html?idxno=88213",
        title="영화 '긴 골목' 리뷰… 느리지만 단단하다 - 문화일보예",
        body='<div class="view"><h3 class="heading">영화 \'긴 골목\' 리뷰… 느리지만 단단하다</h3><ul class="infomation"><li><i class="icon-user-o"></i> 박서연 기자</li><li><i '
        'class="icon-clock-o"></i> 승인 2021.09.07 14:20</li><li>댓글 0</li></ul><div id="article-view-content-div"><p>영화는 대사 한마디 없이 시작한다. 카메라는 긴 골목을 따라 천천히 움직이고 '
        "주민들은 각자의 일에 열중한다.</p><p>감독은 두 시간 동안 작은 이야기 하나를 들려준다. 자매는 아버지가 남긴 가게를 팔 것인가.</p></div></div>",
        site="문화일보예",
        lang="ko",
        headline="영화 '긴 골목' 리뷰… 느리지만 단단하다",
        authors=["박서연"],
        published="2021-09-07",
    ),
    bylined(
        "label and link (ru)",
        "https://kinolist.example/review/dolgiy-pereulok",
        title="Рецензия на фильм «Долгий переулок» | Кинолист",
        body='<article><h1>Рецензия на фильм «Долгий переулок»</h1><div class="article-info"><span class="article-info__date">12 апреля 2019</span><span '
        'class="article-info__author">Автор: <a href="/authors/sinitsyna/">Ольга Синицына</a></span></div><div class="text"><p>Фильм начинается без единого '
        "слова. Камера медленно движется вдоль переулка, соседи заняты своими делами, и только ветер качает бельё на верёвках.</p><p>Режиссёр два часа "
        "рассказывает одну маленькую историю: продадут ли сёстры лавку, оставшуюся от отца.</p></div></article>",
        site="Кинолист",
        lang="ru",
        headline="Рецензия на фильм «Долгий переулок»",
        authors=["Ольга Синицына"],
        published="2019-04-12",
    ),
    bylined(
        "link to the staff (pl)",
        "https://filmowo.example/recenzje/dluga-aleja,441",
        title="Recenzja filmu „Długa aleja” – Filmowo",
        body='<div class="art"><h1>Recenzja filmu „Długa aleja”</h1><p class="meta"><a href="/redakcja/magdalena-zieba">Magdalena Zięba</a> / 28 października 2017, '
        "12:05</p><p>Film zaczyna się bez jednego słowa. Kamera powoli sunie wzdłuż alei, sąsiedzi zajęci są swoimi sprawami, a wiatr porusza sznurami z "
        "praniem.</p><p>Reżyserka przez dwie godziny opowiada jedną małą historię: czy siostry sprzedadzą sklep po ojcu.</p></div>",
        site="Filmowo",
        lang="pl",
        headline="Recenzja filmu „Długa aleja”",
        authors=["Magdalena Zięba"],
        published="2017-10-28",
    ),
    bylined(
        "two writers, published and changed (fr)",
        "https://lecranlibre.example/critique/la-longue-ruelle",
        title="« La Longue Ruelle » : deux sœurs et une boutique - L’Écran libre",
        body='<article><h1>« La Longue Ruelle » : deux sœurs et une boutique</h1><p class="sig">Par <b>Camille Roussel</b> et <b>Hugo Darcet</b></p><p '
        'class="dates">Publié le 08 janvier 2020 à 18h04 - Mis à jour le 09 janvier 2020 à 07h30</p><div><p>Le film commence sans un mot. La caméra glisse le '
        "long de la ruelle, chacun vaque à ses affaires, et seul le vent remue le linge.</p><p>Pendant deux heures, la réalisatrice raconte une seule petite "
        "histoire : les deux sœurs vendront-elles la boutique de leur père ?</p></div></article>",
        site="L’Écran libre",
        lang="fr",
        headline="« La Longue Ruelle » : deux sœurs et une boutique",
        authors=["Camille Roussel", "Hugo Darcet"],
        published="2020-01-08",
        modified="2020-01-09",
    ),
    bylined(
        "two writers in capitals (es)",
        "https://butacanorte.example/criticas/el-callejon-largo",
        title="Crítica de ‘El callejón largo’: la paciencia de una calle",
        head='<meta property="og:site_name" content="Butaca Norte">',
        body='<article><header><h1>Crítica de ‘El callejón largo’: la paciencia de una calle</h1><div class="autores"><span>LUCÍA ARRIETA Y PABLO BENAVENTE</span> '
        "<span>Madrid</span></div><time>25 NOV 2022 - 09:15</time></header><p>La película arranca sin una palabra. La cámara avanza despacio por el callejón, "
        "cada vecino sigue con lo suyo y solo el viento mueve la ropa tendida.</p><p>Durante dos horas la directora cuenta una única historia pequeña: si las "
        "hermanas venderán la tienda de su padre.</p></article>",
        site="Butaca Norte",
        lang="es",
        headline="Crítica de ‘El callejón largo’: la paciencia de una calle",
        authors=["LUCÍA ARRIETA", "PABLO BENAVENTE"],
        published="2022-11-25",
    ),
    bylined(
        "link of a writer's class (tr)",
        "https://perdearasi.example/elestiri/uzun-sokak",
        title="Uzun Sokak: Sabrın Filmi - Perde Arası",
        body='<article><h1>Uzun Sokak: Sabrın Filmi</h1><div class="meta"><a class="yazar" href="/yazar/elif-karaca">Elif Karaca</a><span>3 Ekim '
        "2021</span></div><p>Film tek bir söz olmadan başlıyor. Kamera sokak boyunca ağır ağır ilerliyor, komşular kendi işlerinde, yalnızca rüzgâr "
        "çamaşırları kıpırdatıyor.</p><p>Yönetmen iki saat boyunca küçük bir öykü anlatıyor: kız kardeşler babalarından kalan dükkânı satacak mı?</p></article>",
        site="Perde Arası",
        lang="tr",
        headline="Uzun Sokak: Sabrın Filmi",
        authors=["Elif Karaca"],
        published="2021-10-03",
    ),
    bylined(
        "written by (hu)",
        "https://vetito.example/kritika/hosszu-sikator",
        title="Hosszú sikátor – kritika | Vetítő",
        body='<div class="cikk"><h1>Hosszú sikátor – kritika</h1><div class="szerzo">Írta: Szalai Réka</div><div class="datum">2018. március 21. 10:00</div><p>A '
        "film egyetlen szó nélkül indul. A kamera lassan halad végig a sikátoron, a szomszédok a dolgukat végzik, és csak a szél mozgatja a ruhákat.</p><p>A "
        "rendező két órán át egyetlen kis történetet mesél: eladják-e a nővérek az apjuk boltját.</p></div>",
        site="Vetítő",
        lang="hu",
        headline="Hosszú sikátor – kritika",
        authors=["Szalai Réka"],
        published="2018-03-21",
    ),
    bylined(
        "name, role and mail (sv)",
        "https://kvallsbladet.example/noje/film/recension-lang-grand",
        title="Recension: ”Lång gränd” är årets lugnaste film",
        body='<article><h1>Recension: ”Lång gränd” är årets lugnaste film</h1><div class="byline-box"><div class="n">Annika Sjöberg</div><div '
        'class="r">Filmkritiker</div><a href="mailto:annika.sjoberg@kvallsbladet.example">annika.sjoberg@kvallsbladet.example</a></div><div>Publicerad 30 aug '
        "2019 kl 06.00</div><p>Filmen börjar utan ett ord. Kameran glider långsamt längs gränden, grannarna sköter sitt, och bara vinden rör tvätten.</p><p>I "
        "två timmar berättar regissören en enda liten historia: ska systrarna sälja faderns butik?</p></article>",
        site="Kvällsbladet Nord",
        lang="sv",
        headline="Recension: ”Lång gränd” är årets lugnaste film",
        authors=["Annika Sjöberg"],
        published="2019-08-30",
    ),
    bylined(
        "from whom (el)",
        "https://skotadi.example/kritiki/makry-sokaki",
        title="Το Μακρύ Σοκάκι: κριτική | Σκοτάδι",
        body='<article><h1>Το Μακρύ Σοκάκι: κριτική</h1><div class="m">από την Ελένη Βασιλάκη | 6 Φεβρουαρίου 2020</div><p>Η ταινία αρχίζει χωρίς λέξη. Η κάμερα '
        "κινείται αργά στο σοκάκι, οι γείτονες κάνουν τις δουλειές τους και μόνο ο άνεμος κουνά τα ρούχα.</p><p>Η σκηνοθέτις διηγείται δύο ώρες μια μικρή "
        "ιστορία: θα πουλήσουν οι αδελφές το μαγαζί του πατέρα;</p></article>",
        site="Σκοτάδι",
        lang="el",
        headline="Το Μακρύ Σοκάκι: κριτική",
        authors=["Ελένη Βασιλάκη"],
        published="2020-02-06",
    ),
    bylined(
        "by the pen of (ar)",
        "https://shasha.example/reviews/771",
        title="مراجعة فيلم الزقاق الطويل - شاشة",
        body='<article dir="rtl"><h1>مراجعة فيلم الزقاق الطويل</h1><div class="meta"><span>بقلم: سلمى الخطيب</span><span>11 مايو 2021</span></div><p>يبدأ الفيلم '
        "دون كلمة واحدة. تتحرك الكاميرا ببطء على طول الزقاق، والجيران منشغلون بأعمالهم، والريح وحدها تحرك الغسيل.</p><p>تروي المخرجة طوال ساعتين قصة صغيرة "
        "واحدة: هل ستبيع الأختان متجر والدهما؟</p></article>",
        site="شاشة",
        lang="ar",
        headline="مراجعة فيلم الزقاق الطويل",
        authors=["سلمى الخطيب"],
        published="2021-05-11",
    ),
    bylined(
        "day and name in one line (cs)",
        "https://filmokraj.example/recenze/medene-schody",
        title="Recenze: Měděné schody – Filmokraj",
        body='<article><h1>Recenze: Měděné schody</h1><p class="perex">Film o domě, kde se čeká.</p><p class="info">15. listopadu 2020, Tereza Vávrová</p><p>Film '
        "začíná beze slova. Kamera se pomalu sune chodbou, sousedé si hledí svého a jen vítr hýbe prádlem.</p><p>Režisérka dvě hodiny vypráví jediný malý "
        "příběh: prodají sestry krám po otci?</p><p>Foto: Jan Holub</p></article>",
        site="Filmokraj",
        lang="cs",
        headline="Recenze: Měděné schody",
        authors=["Tereza Vávrová"],
        published="2020-11-15",
    ),
    bylined(
        "by, name and role as spans (da)",
        "https://kulturbladet.example/film/anmeldelse-kobbertrappen",
        title="Kobbertrappen: Et hus, der venter | Kulturbladet",
        body='<main><h1>Kobbertrappen: Et hus, der venter</h1><div class="a1b"><span>Af</span> <span>Mikkel Thorsen</span><span>Filmanmelder</span></div><div '
        'class="a2b">17. marts 2022 kl. 10.30</div><p>Filmen begynder uden et ord. Kameraet glider langsomt gennem gangen, naboerne passer sit, og kun vinden '
        "rører vasketøjet.</p><p>I to timer fortæller instruktøren én lille historie: Vil søstrene sælge faderens butik?</p></main>",
        site="Kulturbladet",
        lang="da",
        headline="Kobbertrappen: Et hus, der venter",
        authors=["Mikkel Thorsen"],
        published="2022-03-17",
    ),
    bylined(
        "day, text and pictures in one line (fi)",
        "https://valkokangas.example/arvostelut/kupariportaat",
        title="Kupariportaat – arvostelu | Valkokangas",
        body='<article><h1>Kupariportaat – arvostelu</h1><p class="m">6.5.2019 – Teksti: Aino Lehtimäki – Kuvat: Pekka Ranta</p><p>Elokuva alkaa ilman sanaakaan. '
        "Kamera liikkuu hitaasti käytävää pitkin, naapurit hoitavat asioitaan ja vain tuuli heiluttaa pyykkejä.</p><p>Ohjaaja kertoo kahden tunnin ajan yhtä "
        "pientä tarinaa: myyvätkö sisarukset isänsä kaupan?</p></article>",
        site="Valkokangas",
        lang="fi",
        headline="Kupariportaat – arvostelu",
        authors=["Aino Lehtimäki"],
        published="2019-05-06",
    ),
    bylined(
        "edited by, as critics sign (it)",
        "https://schermobianco.example/recensioni/la-scala-di-rame",
        title="La scala di rame, la recensione - Schermo Bianco",
        body='<article><h1>La scala di rame, la recensione</h1><div class="info-box"><i class="ico-user"></i>a cura di <strong>Giulia Ferrante</strong> <i '
        'class="ico-cal"></i>09 Dicembre 2021</div><p>Il film comincia senza una parola. La macchina da presa avanza piano nel corridoio, i vicini badano ai '
        "fatti loro e solo il vento muove i panni.</p><p>Per due ore la regista racconta una sola piccola storia: venderanno le sorelle il negozio del "
        "padre?</p></article>",
        site="Schermo Bianco",
        lang="it",
        headline="La scala di rame, la recensione",
        authors=["Giulia Ferrante"],
        published="2021-12-09",
    ),
    bylined(
        "section, day and name (nl)",
        "https://doekenlicht.example/recensie/de-koperen-trap",
        title="De koperen trap - Doek en Licht",
        body='<div class="kop"><h1>De koperen trap</h1><div class="sub">Recensie | 01-10-2018 | Sanne van der Velde</div></div><div class="tekst"><p>De film begint '
        "zonder een woord. De camera glijdt traag door de gang, de buren doen hun ding en alleen de wind beweegt de was.</p><p>Twee uur lang vertelt de "
        "regisseur één klein verhaal: verkopen de zussen de winkel van hun vader?</p></div>",
        site="Doek en Licht",
        lang="nl",
        headline="De koperen trap",
        authors=["Sanne van der Velde"],
        published="2018-10-01",
    ),
    bylined(
        "by and day (pt-BR)",
        "https://telaviva.example/criticas/a-escada-de-cobre",
        title="Crítica | A Escada de Cobre - Tela Viva Norte",
        body='<article><h1>Crítica | A Escada de Cobre</h1><span class="post-by">Por Rafael Nogueira em 18 de setembro de 2020</span><p>O filme começa sem uma '
        "palavra. A câmera avança devagar pelo corredor, os vizinhos cuidam da vida e só o vento mexe nas roupas.</p><p>Durante duas horas a diretora conta "
        "uma única história pequena: as irmãs venderão a loja do pai?</p></article>",
        site="Tela Viva Norte",
        lang="pt-BR",
        headline="Crítica | A Escada de Cobre",
        authors=["Rafael Nogueira"],
        published="2020-09-18",
    ),
    bylined(
        "writer in brackets at the end (ja)",
        "https://eiga-note.example/review/2104",
        title="『銅の階段』レビュー 待つことの映画 | 映画ノート",
        body='<article><h1>『銅の階段』レビュー 待つことの映画</h1><p class="date">2021年4月22日 12:00</p><div '
        'class="body"><p>映画は一言もなく始まる。カメラは廊下をゆっくりと進み、隣人たちはそれぞれの用事に忙しく、風だけが洗濯物を揺らしている。</p><p>監督は二時間をかけて小さな物語を一つだけ語る。姉妹は父の店を売るのだろうか。</p><p>(文=佐伯美咲)</p></div></art'
        "icle>",
        site="映画ノート",
        lang="ja",
        headline="『銅の階段』レビュー 待つことの映画",
        authors=["佐伯美咲"],
        published="2021-04-22",
    ),
    bylined(
        "source, writer and editor in one line (zh)",
        "https://www.chengbao.example/wenhua/2020/0307/8812.html",
        title="铜梯:等待的电影_城报网",
        body='<div class="main"><h1>铜梯:等待的电影</h1><div class="about">2020-03-07 08:15 来源:城报网 作者:周明远 责任编辑:赵丽</div><div '
        'class="txt"><p>这部电影的开头没有一句对白。镜头沿着走廊慢慢推进,邻居们各自忙着手里的活,只有风吹动衣物。</p><p>导演用两个小时讲一件小事:姐妹俩会不会卖掉父亲的店。</p></div></div>',
        site="城报网",
        lang="zh",
        headline="铜梯:等待的电影",
        authors=["周明远"],
        published="2020-03-07",
    ),
    bylined(
        "who asked (de)",
        "https://tonspur.example/interviews/mira-stahl",
        title="Mira Stahl im Gespräch: „Ich warte gern“ | Tonspur Magazin",
        body='<article><h1>Mira Stahl im Gespräch: „Ich warte gern“</h1><p class="datum">12. September 2016</p><p><b>Tonspur: Frau Stahl, warum dieses Album '
        "jetzt?</b></p><p>Mira Stahl: Weil es fertig war. Ich habe vier Jahre daran gearbeitet und irgendwann gemerkt, dass nichts mehr "
        "fehlt.</p><p><b>Tonspur: Und die Tour?</b></p><p>Mira Stahl: Die beginnt im Oktober, und ich freue mich auf jeden einzelnen Abend, auch auf die "
        "kleinen Säle im Norden.</p><p>Interview: Lennart Busch</p></article>",
        site="Tonspur Magazin",
        lang="de",
        headline="Mira Stahl im Gespräch: „Ich warte gern“",
        authors=["Lennart Busch"],
        published="2016-09-12",
    ),
    bylined(
        "de-kuerzel (de)",
        "https://heideblatt.example/kultur/die-kupfertreppe-4411.html",
        title="Die Kupfertreppe wartet vergebens - Heideblatt",
        body="<article><header><h1><span>Kino</span> <span>Die Kupfertreppe wartet vergebens</span></h1><p>Henrike Osterloh</p><p>Veröffentlicht: 19.01.2021, 06:00 "
        "Uhr</p><p>Aktualisiert: 20.01.2021, 08:11 Uhr</p></header><p>Der Film beginnt ohne ein Wort. Die Kamera gleitet langsam durch den Flur, die Nachbarn "
        "gehen ihrer Arbeit nach, nur der Wind bewegt die Wäsche.</p><p>Zwei Stunden lang erzählt die Regisseurin eine einzige kleine Geschichte: Verkaufen "
        "die Schwestern den Laden des Vaters?</p></article>",
        site="Heideblatt",
        lang="de",
        authors=["Henrike Osterloh"],
        published="2021-01-19",
        modified="2021-01-20",
    ),
    bylined(
        "link of the authors and a day (uk)",
        "https://kinooko.example/retsenziya/midni-skhody",
        title="«Мідні сходи»: рецензія — Кіноoко",
        body='<article><h1>«Мідні сходи»: рецензія</h1><div class="x"><a href="/avtory/melnychuk">Оксана Мельничук</a>, 14 лютого 2022</div><p>Фільм починається '
        "без жодного слова. Камера повільно рухається коридором, сусіди зайняті своїм, і лише вітер гойдає білизну.</p><p>Дві години режисерка розповідає одну "
        "маленьку історію: чи продадуть сестри батькову крамницю?</p></article>",
        site="Кінооко",
        lang="uk",
        headline="«Мідні сходи»: рецензія",
        authors=["Оксана Мельничук"],
        published="2022-02-14",
    ),
    bylined(
        "bold name at the right (vi)",
        "https://rapcuoi.example/danh-gia/cau-thang-dong",
        title="Đánh giá phim Cầu Thang Đồng - Rạp Cuối",
        body='<article><h1>Đánh giá phim Cầu Thang Đồng</h1><p class="t">Thứ năm, 15/07/2021</p><p>Bộ phim mở đầu không một lời thoại. Máy quay chậm rãi đi dọc '
        "hành lang, hàng xóm lo việc của mình và chỉ có gió lay những tấm vải.</p><p>Suốt hai giờ, đạo diễn kể một câu chuyện nhỏ: hai chị em có bán tiệm của "
        'cha không?</p><p style="text-align:right"><strong>Nguyễn Minh Châu</strong></p></article>',
        site="Rạp Cuối",
        lang="vi",
        headline="Đánh giá phim Cầu Thang Đồng",
        authors=["Nguyễn Minh Châu"],
        published="2021-07-15",
    ),
]
