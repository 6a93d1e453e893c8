"""Who wrote, when, and under what headline, on sites of fourteen languages: surname first, desks, photographers, two clocks, other calendars."""

from __future__ import annotations

from tests.parse.styles.people_programs import framed
from tests.parse.styles.prose import PROSE, signed

_HU = (
    "A film egy hosszú átkeléssel kezdődik, és a rendező nem siet, amíg a szereplők meg nem szólalnak. A forgatókönyv szűkszavú, a kamera türelmes, a "
    "színészek a néma jelenetekben is pontosak. Nem minden ötlet tart ki a végéig, de az utolsó húsz perc az év legjobbjai közé tartozik."
)
_CS = (
    "Film začíná dlouhou plavbou a režisér nespěchá, dokud postavy nezačnou mluvit. Scénář je stručný, kamera trpělivá a herci jsou přesní také ve "
    "scénách beze slov. Ne každý nápad vydrží až do konce, ale posledních dvacet minut patří k tomu nejlepšímu z letošního roku."
)
_EL = (
    "Η ταινία αρχίζει με ένα μακρύ πέρασμα και ο σκηνοθέτης δεν βιάζεται, ώσπου να μιλήσουν οι ήρωες. Το σενάριο είναι λιτό, η κάμερα υπομονετική και οι "
    "ηθοποιοί ακριβείς και στις σιωπηλές σκηνές. Δεν αντέχει κάθε ιδέα ως το τέλος, όμως τα τελευταία είκοσι λεπτά είναι από τα καλύτερα της χρονιάς."
)
_KO = (
    "영화는 긴 항해로 시작하고, 감독은 인물들이 말을 꺼낼 때까지 서두르지 않는다. 각본은 간결하고 카메라는 참을성이 있으며 배우들은 대사가 없는 장면에서도 정확하다. "
    "모든 생각이 끝까지 이어지지는 않지만 마지막 이십 분은 올해 극장에서 본 가장 좋은 순간에 든다."
)
_TR = (
    "Film uzun bir yolculukla başlıyor ve yönetmen acele etmiyor, ta ki karakterler konuşana kadar. Senaryo kısa, kamera sabırlı, oyuncular sessiz "
    "sahnelerde de çok iyi. Her fikir sona kadar dayanmıyor ama son yirmi dakika bu yılın en iyi anları arasında."
)
_VI = (
    "Bộ phim mở đầu bằng một chuyến đi dài, và đạo diễn không vội vàng cho đến khi các nhân vật cất tiếng. Kịch bản gọn, máy quay kiên nhẫn, diễn viên chính "
    "xác cả trong những cảnh im lặng. Không phải ý tưởng nào cũng trụ được đến cuối, nhưng hai mươi phút cuối thuộc loại hay nhất năm nay."
)
_SV = (
    "Filmen börjar med en lång överfart, och regin tar sin tid innan figurerna börjar tala. Manuset är knappt, kameran tålmodig, och skådespelarna är exakta "
    "också i de tysta scenerna. Inte varje idé håller till slutet, men de sista tjugo minuterna hör till årets bästa på bio."
)
_AR = (
    "يبدأ الفيلم بعبور طويل، والمخرج لا يستعجل حتى تتكلم الشخصيات. السيناريو مقتضب، والكاميرا صبورة، والممثلون دقيقون حتى في المشاهد الصامتة. "
    "لا تصمد كل فكرة إلى النهاية، لكن الدقائق العشرين الأخيرة من أفضل ما عرض في السينما هذا العام."
)
_RO = (
    "Filmul începe cu o traversare lungă, iar regia nu se grăbește până când personajele vorbesc. Scenariul este scurt, camera răbdătoare, iar actorii sunt "
    "exacți și în scenele mute. Nu fiecare idee rezistă până la capăt, dar ultimele douăzeci de minute sunt printre cele mai bune din an."
)


STYLES = [
    signed(
        "hu surname first and weekday",
        "https://www.partifilm.example/kritika/2017/a-hosszu-letra",
        framed(
            "Parti Film",
            '<div class="cikk"><div class="cikk-fej"><a class="rovat" href="/kritika">Kritika</a><h1>A hosszú létra: felfelé könnyű</h1><div class="alairas">Írta: '
            'Kelemen Zsófia</div><div class="ido">2017. szeptember 14., csütörtök</div></div><div class="szoveg">$P</div><div class="cimkek">Rendezte: Barta Géza</div></div>',
        ),
        title="A hosszú létra: felfelé könnyű | Parti Film",
        lang="hu",
        prose=_HU,
        headline="A hosszú létra: felfelé könnyű",
        authors=["Kelemen Zsófia"],
        published="2017-09-14",
    ),
    signed(
        "cs author with source and photographs",
        "https://www.kulturnibreh.example/film/recenze-dlouhy-zebrik-45120.html",
        framed(
            "Kulturní břeh",
            '<article><h1>RECENZE: Dlouhý žebřík vede jen dolů</h1><p class="perex">Nový film o dvou bratrech je lepší, než vypadá.</p><div class="info">Publikováno: 5. '
            'dubna 2016, 8:12 | Autor: <b>Matěj Hrubeš</b> | Foto: Lenka Tichá</div>$P<p class="zdroj">Zdroj: vlastní</p></article>',
        ),
        title="RECENZE: Dlouhý žebřík vede jen dolů | Kulturní břeh",
        lang="cs",
        prose=_CS,
        headline="RECENZE: Dlouhý žebřík vede jen dolů",
        authors=["Matěj Hrubeš"],
        published="2016-04-05",
    ),
    signed(
        "el writes in the third person",
        "https://www.limani-cinema.example/kritiki/i-makria-skala/",
        framed(
            "Λιμάνι",
            '<div class="post-single"><span class="cat">Κριτική</span><h1 class="title">Η μακριά σκάλα: μια κριτική</h1><div class="meta"><span>Γράφει η Ελένη '
            'Μαυρίδου</span> <span>12/03/2019, 18:40</span></div><div class="text">$P</div></div>',
        ),
        title="Η μακριά σκάλα: μια κριτική | Λιμάνι",
        lang="el",
        prose=_EL,
        headline="Η μακριά σκάλα: μια κριτική",
        authors=["Ελένη Μαυρίδου"],
        published="2019-03-12",
    ),
    signed(
        "ko reporter in brackets, two clocks",
        "https://www.todaycine.example/news/articleView.html?idxno=77120",
        framed(
            "오늘시네",
            '<header class="article-view-header"><h3 class="heading">[리뷰] 긴 사다리, 오르는 법을 잊은 영화</h3><div class="info-group"><article class="item"><ul class="infomation"><li><i '
            'class="icon-user-o"></i> 김하늘 기자</li><li>입력 2021.03.04 10:22</li><li>수정 2021.03.05 11:00</li><li>댓글 0</li></ul></article></div></header><article '
            'id="article-view-content-div"><p>[오늘시네=김하늘 기자] </p>$P</article><div class="copyright">저작권자 © 오늘시네 무단전재 및 재배포 금지</div><div class="writer"><strong>김하늘 '
            "기자</strong> sky@todaycine.example</div>",
        ),
        title="[리뷰] 긴 사다리, 오르는 법을 잊은 영화 - 오늘시네",
        lang="ko",
        prose=_KO,
        headline="[리뷰] 긴 사다리, 오르는 법을 잊은 영화",
        authors=["김하늘"],
        published="2021-03-04",
        modified="2021-03-05",
    ),
    signed(
        "zh source, writer and responsible editor",
        "http://www.haigang-dianying.example/yingping/201804/t20180403_5512.html",
        framed(
            "海港电影",
            '<div class="main"><div class="article-title">长梯：往下走的一部电影</div><div class="article-info">时间：2018-04-03 09:12　来源：海港电影　作者：林秋雨　点击：1203</div><div '
            'class="article-content">$P<p style="text-align:right">（责任编辑：周敏）</p></div></div>',
        ),
        title="长梯：往下走的一部电影_影评_海港电影",
        lang="zh-CN",
        prose=PROSE["zh"],
        headline="长梯：往下走的一部电影",
        authors=["林秋雨"],
        editors=["周敏"],
        published="2018-04-03",
    ),
    signed(
        "tr columnist and two clocks",
        "https://www.limanhaber.example/kultur-sanat/uzun-merdiven-filmi-uzerine-haberi-99231",
        framed(
            "Liman Haber",
            '<div class="haber"><h1 class="haber-baslik">Uzun Merdiven: İnmek çıkmaktan zor</h1><h2 class="haber-spot">İki kardeşin sessiz hikâyesi</h2><div '
            'class="yazar-kutu"><img src="/y/12.jpg" alt=""><strong>Selin Karadağ</strong><span>Sinema yazarı</span></div><div class="tarih">Yayınlanma: 12.03.2020 - '
            '09:00 Güncelleme: 13.03.2020 - 10:15</div><div class="metin">$P</div></div>',
        ),
        title="Uzun Merdiven: İnmek çıkmaktan zor - Liman Haber",
        lang="tr",
        prose=_TR,
        headline="Uzun Merdiven: İnmek çıkmaktan zor",
        authors=["Selin Karadağ"],
        published="2020-03-12",
        modified="2020-03-13",
    ),
    signed(
        "vi bold at the right",
        "https://giaitri.bencang.example/phim-cai-thang-dai-4098812.html",
        framed(
            "Bến Cảng",
            '<section class="page-detail"><div class="header-content"><ul class="breadcrumb"><li><a href="/phim">Phim</a></li></ul><span class="date">Thứ ba, 12/5/2020, '
            '08:00 (GMT+7)</span></div><h1 class="title-detail">\'Cái thang dài\' - phim buồn mà đẹp</h1><p class="description">Chuyện hai anh em và ngọn hải '
            'đăng.</p><article class="fck_detail">$P<p class="Normal" style="text-align:right;"><strong>Minh Trang</strong></p></article></section>',
        ),
        title="'Cái thang dài' - phim buồn mà đẹp - Bến Cảng",
        lang="vi",
        prose=_VI,
        headline="'Cái thang dài' - phim buồn mà đẹp",
        authors=["Minh Trang"],
        published="2020-05-12",
    ),
    signed(
        "sv text and picture, published",
        "https://www.hamnbladet.example/noje/recension-den-langa-stegen/",
        framed(
            "Hamnbladet",
            '<article><div class="vinjett">Recension</div><h1>Den långa stegen är årets tystaste film</h1><div class="bylines"><div class="byline"><div '
            'class="name">Tuva Sandelin</div><div class="mail"><a href="mailto:tuva@hamnbladet.example">Mejla</a></div></div><div class="byline"><div class="name">Arvid '
            'Mork</div><div class="role">Foto</div></div></div><div class="pub">Publicerad 2019-03-04 10.33 · Uppdaterad 2019-03-05 08.01</div>$P</article>',
        ),
        title="Den långa stegen är årets tystaste film – Hamnbladet",
        lang="sv",
        prose=_SV,
        headline="Den långa stegen är årets tystaste film",
        authors=["Tuva Sandelin"],
        published="2019-03-04",
        modified="2019-03-05",
    ),
    signed(
        "ar wrote",
        "https://www.mina-alfan.example/movies/88213",
        framed(
            "ميناء الفن",
            '<article dir="rtl"><h1>مراجعة فيلم السلم الطويل</h1><div class="meta"><span>كتب: سامي النجار</span> <span>الثلاثاء 14 يناير 2020 - 05:30 م</span></div>$P</article>',
        ),
        title="مراجعة فيلم السلم الطويل | ميناء الفن",
        lang="ar",
        prose=_AR,
        headline="مراجعة فيلم السلم الطويل",
        authors=["سامي النجار"],
        published="2020-01-14",
    ),
    signed(
        "it desk, place and crumbs of the day",
        "https://www.moloaudace.example/cinema/la-scala-lunga-recensione/",
        framed(
            "Molo Audace",
            '<article><header><h1>La scala lunga, la recensione: salire stanca</h1><p class="occhiello">di <span>Ginevra Tosi</span> - <time>3 maggio 2011</time> - in <a '
            'href="/cinema">Cinema</a></p></header>$P<p class="note">Regia: Aldo Berni. Con Ada Serra, Pino Galli.</p><div class="correlati"><h3>Leggi anche</h3><p>Il '
            "faro spento, di Luca Ferri - 1 aprile 2011</p></div></article>",
        ),
        title="La scala lunga, la recensione: salire stanca - Molo Audace",
        lang="it",
        headline="La scala lunga, la recensione: salire stanca",
        authors=["Ginevra Tosi"],
        published="2011-05-03",
    ),
    signed(
        "es for whom, under the lead, updated only",
        "https://www.elmuellediario.example/cultura/cine/la-escalera-larga-critica_0_1120",
        framed(
            "El Muelle Diario",
            '<div class="noticia"><div class="antetitulo">Crítica de cine</div><h1 class="titular">‘La escalera larga’: subir para nada</h1><p class="bajada">Dos hermanos '
            'y un faro.</p><div class="epigrafe">Por: Inmaculada Roca</div><div class="epigrafe">martes 12 de marzo de 2013</div><div class="cuerpo">$P</div><div '
            'class="mas-leidas"><h4>Lo más leído</h4><p>Por: Luis Prado - 10 de marzo de 2013</p></div></div>',
        ),
        title="‘La escalera larga’: subir para nada - El Muelle Diario",
        lang="es",
        headline="‘La escalera larga’: subir para nada",
        authors=["Inmaculada Roca"],
        published="2013-03-12",
    ),
    signed(
        "ru text and photographs, views",
        "https://prichal-gazeta.example/kultura/2019/dlinnaya-lestnica",
        framed(
            "Причал",
            '<div class="article"><h1 class="article__title">«Длинная лестница»: вниз легче</h1><div class="article__info"><span>14 марта 2019, 12:40</span> <span>Просмотров: '
            '1 233</span></div><div class="article__authors">Текст: <a href="/authors/vetrova">Анна Ветрова</a><br>Фото: Павел Громов</div><div class="article__text">$P</div></div>',
        ),
        title="«Длинная лестница»: вниз легче — Причал",
        lang="ru",
        headline="«Длинная лестница»: вниз легче",
        authors=["Анна Ветрова"],
        published="2019-03-14",
    ),
    signed(
        "ro writer with a role below and day in words",
        "https://www.faleza.example/film/cronica-scara-lunga",
        framed(
            "Faleza",
            '<div class="single"><h1 class="entry-title">Scara lungă – cronică de film</h1><div class="post-info"><div class="post-author">de <a href="/autor/ioana-dragan">Ioana '
            'Drăgan</a></div><div class="post-date">joi, 7 noiembrie 2019</div></div>$P<div class="autor-box"><h4>Ioana Drăgan</h4><p>Critic de film, trăiește la Galați.</p></div></div>',
        ),
        title="Scara lungă – cronică de film | Faleza",
        lang="ro",
        prose=_RO,
        headline="Scara lungă – cronică de film",
        authors=["Ioana Drăgan"],
        published="2019-11-07",
    ),
    signed(
        "ja year of the era and pen name",
        "https://www.hatoba-eiga.example/review/0455/",
        framed(
            "波止場映画",
            '<div id="contents"><p class="pankuzu">ホーム &gt; 映画評</p><h2 class="ttl">長い梯子――降りることのむずかしさ</h2><p class="hizuke">令和2年3月5日（木）更新</p><p '
            'class="hissha">映画評論家・三枝美和</p><div class="honbun">$P</div><div class="prof"><b>三枝美和</b>（さえぐさ・みわ）1970年生まれ。</div></div>',
        ),
        title="長い梯子――降りることのむずかしさ｜波止場映画",
        lang="ja",
        headline="長い梯子――降りることのむずかしさ",
        authors=["三枝美和"],
        published=None,
        modified="2020-03-05",
    ),
]
