"""Captions by what shares a picture's box: figures without their element, names set apart, pointers in signs; what asks at the end."""

from __future__ import annotations

from tests.parse.styles.prose import FILM, FOOD, Style, laid_out

STYLES = [
    Style(
        "Danish paper, a figure without its caption element",
        "https://havnebladet.example/kultur/sommerlandet",
        '<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Anmeldelse: Sommerlandet af Ida Toft | Havnebladet</title></head><body>'
        '<header><a href="/">Havnebladet</a><nav><a href="/kultur">Kultur</a><a href="/debat">Debat</a></nav></header><main><article>'
        '<h1>Anmeldelse: Ida Toft skriver om en sommer, der ikke vil slutte</h1><div class="topbillede"><span class="ratio">'
        '<img src="/b/1.jpg" alt=""></span><p class="billede-info"><span class="billede-info__tekst">Ida Toft voksede selv op i et kolonihavehus '
        'ved fjorden.</span> <span class="billede-info__kredit">Foto: Rasmus Holt / Ritzau Scanpix</span></p></div><div class="skribent">'
        '<img src="/s/mo.jpg" alt=""><b>Maja Okkels</b><span>litteraturanmelder</span></div>'
        "<p>Det regner på side et, og det regner på side tre hundrede og fire. Alligevel er Ida Tofts anden roman den mest solbeskinnede bog, jeg "
        "har læst i år, fordi den handler om mennesker, der venter på godt vejr og imens får det.</p>"
        "<p>Familien bor seks mennesker i to værelser. Bedstefar fører logbog over haverne, mor sælger jordbær, og Jonna på tretten ligger på "
        "taget og lytter til radioavisen fra et land, hun ikke kan finde på kortet.</p><h3>Sproget er haven</h3>"
        "<p>Toft skriver korte sætninger, der vokser sammen, når man ikke ser efter. Hun kan få en vandkande til at fylde et helt kapitel, og hun "
        'tager sig tid til at lade den løbe tør.</p><figure><img src="/b/2.jpg" alt="forside"><div><p>»Sommerlandet« er Ida Tofts anden roman.</p>'
        "<p>PR-foto</p></div></figure><p>Kun slutningen skurrer. Her bliver der ryddet op, som om nogen skulle på besøg, og det klæder ikke en "
        'bog, der ellers har levet så godt med rod.</p><p class="rettelse"><i>Rettelse: I en tidligere version stod der, at romanen er på 340 '
        'sider. Den er på 304.</i></p><div class="emner"><span>Emner:</span><a href="/e/1">Bøger</a><a href="/e/2">Dansk litteratur</a></div>'
        '</article><section class="flere"><h2>Mest læste</h2><ol><li><a href="/1">Færgen sejler igen fra mandag</a></li><li>'
        '<a href="/2">Ny bro til halv pris</a></li></ol></section></main><footer>Havnebladet 2020</footer></body></html>',
        {
            "captions": [
                ("Ida Toft voksede selv op i et kolonihavehus ved fjorden.", "Rasmus Holt / Ritzau Scanpix"),
                ("»Sommerlandet« er Ida Tofts anden roman.", "PR-foto"),
            ],
            "headings": ["Sproget er haven"],
            "quick_links": [],
        },
    ),
    Style(
        "blocks with a credit for both pictures, text beside a picture",
        "https://thelonglunch.example/reviews/salt-and-ember/",
        '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Review: Salt & Ember, Whitstable – The Long Lunch</title></head>'
        '<body class="wp-singular single"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title">'
        '<a href="/">The Long Lunch</a></p><nav class="wp-block-navigation"><a href="/reviews">Reviews</a><a href="/map">Map</a></nav></header>'
        '<main class="wp-block-group"><h1 class="wp-block-post-title">Review: Salt &amp; Ember, Whitstable</h1><div class="wp-block-post-date">'
        '<time datetime="2023-08-19">19 August 2023</time></div><figure class="wp-block-post-featured-image"><img src="/f.jpg" alt=""></figure>'
        '<div class="entry-content wp-block-post-content"><details class="wp-block-details"><summary>What\'s in this review</summary>'
        '<ul class="wp-block-list"><li><a href="#room">The room</a></li><li><a href="#plates">The plates</a></li><li><a href="#bill">The bill</a>'
        "</li></ul></details><p>Whitstable has more oysters than parking spaces, so we came by train, and by the time that we had walked along the "
        'wall to Salt &amp; Ember we had earned whatever was on the grill.</p><h2 class="wp-block-heading" id="room">The room</h2>'
        "<p>It is a boat shed with the boat taken out. Twelve tables, one long grill, and a chef called Mirela Dunn who cooks as if she were alone "
        'in the building.</p><div class="wp-block-columns"><div class="wp-block-column"><figure class="wp-block-image size-large">'
        '<img src="/1.jpg" alt=""/><figcaption class="wp-element-caption">Mirela Dunn turns the turbot</figcaption></figure></div>'
        '<div class="wp-block-column"><figure class="wp-block-image size-large"><img src="/2.jpg" alt=""/>'
        '<figcaption class="wp-element-caption">Oysters under ash butter <em>(both photos: the author)</em></figcaption></figure></div></div>'
        '<h2 class="wp-block-heading" id="plates">The plates</h2><p>Order the turbot to share and the leeks to fight over. The bread comes black '
        "from the coals and tastes better than it has any right to. A plum tart was the only thing all day that seemed to have been made by a "
        'committee.</p><div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="/3.jpg" alt=""/></figure>'
        '<div class="wp-block-media-text__content"><p>The wine list is one page long, half of it from within forty miles, and the cheapest bottle '
        "is the one that I would order again. Service is brisk, kind and slightly sunburnt.</p></div></div>"
        '<h2 class="wp-block-heading" id="bill">The bill</h2><p>Lunch for two with a bottle came to £94, which these days feels like an act of '
        "charity. We walked back along the wall in the wrong direction and did not mind.</p>"
        '<div class="wp-block-group has-background is-layout-constrained"><p><strong>Get the Long Lunch by email.</strong> One review every '
        'Friday, nothing else, and you can leave whenever you like.</p><div class="wp-block-jetpack-subscriptions"><form><input type="email">'
        '<button>Sign me up</button></form></div></div></div><div class="wp-block-post-author"><div class="wp-block-post-author__avatar">'
        '<img src="/me.jpg" alt=""></div><div class="wp-block-post-author__content"><p class="wp-block-post-author__name">Gwen Tarrant</p>'
        '<p class="wp-block-post-author__bio">Gwen eats lunch for a living and skips breakfast to make room for it.</p></div></div>'
        '<div class="wp-block-query"><h2>More lunches</h2><ul class="wp-block-post-template"><li><figure class="wp-block-post-featured-image">'
        '<a href="/hake"><img src="/t.jpg" alt=""></a></figure><h3 class="wp-block-post-title"><a href="/hake">Hake House, Deal</a></h3></li></ul>'
        "</div></main><footer>© The Long Lunch</footer></div></body></html>",
        {
            "captions": [("Mirela Dunn turns the turbot", None), ("Oysters under ash butter", "the author")],
            "headings": ["The room", "The plates", "The bill"],
            "quick_links": ["The room", "The plates", "The bill"],
        },
    ),
    Style(
        "names of parts and options of a lightbox",
        "https://oponnik.example/recenze/kamenna-zahrada",
        '<!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>Recenze: Kamenná zahrada na prknech Divadla u mostu</title></head>'
        '<body><div class="hlavicka"><a href="/">Oponník</a></div><div class="clanek"><h1>Kamenná zahrada: ticho, které bolí</h1>'
        '<p class="perex">Režisérka Jitka Volná se vrací k textu, který před dvaceti lety propadl.</p><div class="galerie-nahled">'
        '<a href="/foto/1.jpg" class="glightbox" data-glightbox="title: Hana Malá jako Zahradnice; description: Foto: Petr Kos">'
        '<img src="/foto/n1.jpg" alt=""></a></div><p>V první půlhodině se na jevišti neřekne ani slovo. Hana Malá přenáší kameny z jedné hromady '
        "na druhou a publikum se nejdřív ošívá, pak poslouchá a nakonec počítá s ní.</p><p>Pak přijde soused a všechno pokazí. Mluví za tři, ptá "
        'se na počasí, na děti, na smrt, a Volná ho nechá mluvit tak dlouho, až začneme kameny litovat.</p><div class="obr">'
        '<img src="/foto/2.jpg" alt="Scéna"><span class="popis">Scéna Marka Duchoně je z pravého vápence</span><span class="autor">Petr Kos</span>'
        "</div><h2>Vápenec a hlas</h2><p>Scéna Marka Duchoně váží údajně dvě tuny, a je to znát: každý krok má následky. Herci se s tou tíhou "
        "naučili zacházet, jen hudba Šimona Reye občas předstírá, že je lehčí.</p><p>Závěr je krátký a přesný. Kámen spadne, světlo zhasne a nikdo "
        'se neodváží tleskat jako první.</p><div class="info-box"><h3>Kamenná zahrada</h3><p>Divadlo u mostu, premiéra 3. února 2015</p></div>'
        '<div class="autor-clanku"><img src="/a.jpg" alt="Eva Tichá"><p><strong>Eva Tichá</strong> píše o divadle od roku 1998.</p></div></div>'
        '<div class="souvisejici"><h3>Související články</h3><ul><li><a href="/x">Loutky bez nití</a></li></ul></div></body></html>',
        {
            "captions": [
                ("Hana Malá jako Zahradnice", "Petr Kos"),
                ("Scéna Marka Duchoně je z pravého vápence", "Petr Kos"),
            ],
            "headings": ["Vápenec a hlas"],
            "quick_links": [],
        },
    ),
    Style(
        "small print at the end of a figure's line",
        "https://oyundefteri.example/inceleme/mavi-kuyu-2",
        '<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>Mavi Kuyu 2 incelemesi - Oyun Defteri</title></head><body><header>'
        '<a href="/">Oyun Defteri</a></header><main><article><h1>Mavi Kuyu 2 incelemesi</h1>'
        '<div class="meta">Yazan: Deniz Aksoy • 14 Kasım 2024</div><figure><img src="/1.jpg" alt="">'
        '<p>Kuyunun dibi bu kez bir şehir. <small>Görsel: Toprak Stüdyo</small></p></figure><div class="icerik-kutusu">'
        '<p class="baslik">İçindekiler</p><ol><li><a href="#h1">Hikâye</a></li><li><a href="#h2">Oynanış</a></li><li>'
        '<a href="#h3">Teknik durum</a></li></ol></div><p>İlk oyunu bitirdiğimde kuyunun dibinde ne olduğunu sormayı unutmuştum. İkinci oyun bu '
        'soruyla açılıyor ve cevabını vermek için hiç acele etmiyor; iyi ki de etmiyor.</p><h2 id="h1">Hikâye</h2>'
        "<p>Bir fenerci, üç kardeş ve susmayan bir zil. Diyaloglar kısa, çeviri temiz, karakterler ise ilk oyundakinden daha az konuşup daha çok "
        'şey söylüyor.</p><h2 id="h2">Oynanış</h2><p>İp atma mekaniği geri dönmüş ve artık iki elle kullanılabiliyor. Bulmacalar adil, dövüşler '
        'seyrek. Yalnız üçüncü bölümdeki asansör sahnesi sabrımı zorladı.</p><figure><img src="/2.jpg" alt="">'
        '<p>Asansör sahnesi, sabır sınavı gibi.</p></figure><h2 id="h3">Teknik durum</h2><p>Oyun orta halli bir bilgisayarda takılmadan çalışıyor. '
        'Ses tasarımı o kadar iyi ki kulaklıksız oynamak ayıp olur. Kuyuya ikinci kez inmeye değer.</p></article><div class="onerilen">'
        '<h2>Bunlar da ilginizi çekebilir</h2><div><a href="/o1"><img src="/o1.jpg" alt=""></a><p>Sarı Tünel incelemesi: 7/10</p></div><div>'
        '<a href="/o2"><img src="/o2.jpg" alt=""></a><p>Yılın en iyi bulmacaları</p></div></div></main></body></html>',
        {
            "captions": [
                ("Kuyunun dibi bu kez bir şehir.", "Toprak Stüdyo"),
                ("Asansör sahnesi, sabır sınavı gibi.", None),
            ],
            "headings": ["Hikâye", "Oynanış", "Teknik durum"],
            "quick_links": ["Hikâye", "Oynanış", "Teknik durum"],
        },
    ),
    Style(
        "captions that point at the picture above",
        "https://dongan.example/ent/20221203/1",
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>劇評／《沒有鑰匙的門》 一場遲到的告別</title></head><body><header>'
        '<a href="/">東岸晚報</a><nav><a href="/ent">娛樂</a><a href="/life">生活</a></nav></header><div class="story"><h1>劇評／《沒有鑰匙的門》 一場遲到的告別</h1>'
        '<p class="time">2022/12/03 18:20</p><div class="content"><p><img src="/1.jpg" alt=""></p><p>▲林可晴在第二幕獨自面對整面牆的信箱。（圖／白日劇團提供）</p>'
        "<p>記者周明／台東報導</p><p>《沒有鑰匙的門》從一句道歉開始。母親對著空信箱說對不起，觀眾還不知道她欠了誰，燈就暗了。導演葉子安用七十分鐘把這句話補完，卻始終不讓它太清楚。</p>"
        '<p>林可晴的表演是全劇的支點。她幾乎不哭，只是把信一封一封放回去，放到第三十封時，坐在我旁邊的人先哭了。</p><p><img src="/2.jpg" alt=""></p><p>▲信箱牆由三百個舊鐵盒組成。（記者周明攝）</p>'
        '<p>可惜配樂太急，常常替觀眾先難過。若能再安靜一點，這齣戲會走得更遠。</p><p>►看更多：<a href="/list">本週藝文精選</a></p></div></div><div class="hot"><h3>熱門新聞</h3><ul><li>'
        '<a href="/n1"><img src="/n1.jpg">颱風假最新消息</a></li><li><a href="/n2"><img src="/n2.jpg">夜市新吃法</a></li></ul></div></body></html>',
        {
            "captions": [
                ("▲林可晴在第二幕獨自面對整面牆的信箱。", "白日劇團提供"),
                ("▲信箱牆由三百個舊鐵盒組成。", "記者周明"),
            ],
            "headings": [],
            "quick_links": [],
        },
    ),
    Style(
        "Hebrew, the credit behind a stroke",
        "https://masach.example/reviews/geshem",
        '<!DOCTYPE html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>ביקורת: "גשם על הגג" - הסרט ששותק יפה</title></head><body>'
        '<header><a href="/">מסך רחב</a></header><article class="post"><h1>"גשם על הגג": הסרט ששותק יפה</h1><div class="main-img">'
        '<img src="/1.jpg" alt=""><div class="img-cap">מאיה לביא ב"גשם על הגג" | צילום: יואב שחר</div></div>'
        "<p>כמעט שום דבר לא קורה בסרטו החדש של אורי נמרוד, וזה הדבר הטוב ביותר שאפשר לומר עליו. אישה עולה לגג לתקן נזילה, מתיישבת, ולא יורדת עד "
        "סוף החורף.</p><p>מאיה לביא מחזיקה את הסרט בכתפיים. היא לא מסבירה, לא בוכה ולא מבקשת שנאהב אותה, ובכל זאת קשה להסיר ממנה את העיניים גם "
        "כשהמצלמה מביטה לכיוון אחר.</p><h2>הרעש של המים</h2><p>פס הקול הוא הגיבור השני. כל טיפה מוקלטת אחרת, ולקראת הסוף הגשם נשמע כמו קהל. חבל "
        'שהמוזיקה נכנסת בדקות האחרונות ומכסה על מה שכבר נאמר בלי מילים.</p></article><section><h3>אולי יעניין אותך</h3><div><img src="/2.jpg">'
        "<p>חמישה סרטים לשבת</p></div></section></body></html>",
        {"captions": [('מאיה לביא ב"גשם על הגג"', "יואב שחר")], "headings": ["הרעש של המים"], "quick_links": []},
    ),
    Style(
        "label of one language, a pair of pictures",
        "https://kulttuurisanomat.example/musiikki/jaatikot",
        '<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Arvio: Jäätiköt-albumi on kuin huone ilman seiniä – '
        'Kulttuurisanomat</title></head><body><header><a href="/">Kulttuurisanomat</a></header><main><article>'
        '<h1>Arvio: Jäätiköt-albumi on kuin huone ilman seiniä</h1><figure><div class="media"><img src="/1.jpg" alt=""></div>'
        "<figcaption>Pohjoistuuli-yhtye harjoitteli albumia kolme talvea. Kuva: Anni Lehto</figcaption></figure>"
        "<p>Pohjoistuulen kolmas albumi alkaa hiljaisuudella, joka kestää niin kauan, että tarkistin kaiuttimien johdot. Sitten tulee yksi "
        "harmonin sävel, ja sen jälkeen ei enää tarvinnut tarkistaa mitään.</p><p>Kappaleet eivät kasva vaan sulavat. Laulaja Eero Sorsa on "
        "oppinut jättämään sanoja pois, ja mitä vähemmän hän kertoo, sitä selvemmin kuulee, mistä on kyse.</p><p>"
        '<strong>Lue myös:</strong> <a href="/2">Kesän festivaalit aakkosjärjestyksessä</a></p><p><b>Rummut tulevat viimein</b></p>'
        "<p>Puolivälissä mukaan tulevat rummut, eikä mikään mene rikki. Ainoa heikko hetki on englanninkielinen lisäraita, joka kuulostaa toisen "
        'yhtyeen kohteliaalta vierailulta.</p><div class="kuvapari"><div><img src="/2.jpg" alt=""><p>Kansikuva on Eero Sorsan maalaama.</p></div>'
        '</div><p>Jäätiköt ei tee kenestäkään parempaa ihmistä, mutta se antaa kolme varttia aikaa yrittää.</p><div class="faktalaatikko">'
        '<h3>Pohjoistuuli: Jäätiköt</h3><p>Reunalevyt, 2019. Kesto 45 minuuttia.</p></div><p class="oikaisu">Juttua korjattu 4.3. kello 12.10: '
        "harmonin soittaja on Ulla, ei Outi.</p></article></main></body></html>",
        {
            "captions": [
                ("Pohjoistuuli-yhtye harjoitteli albumia kolme talvea.", "Anni Lehto"),
                ("Kansikuva on Eero Sorsan maalaama.", None),
            ],
            "headings": ["Rummut tulevat viimein"],
            "quick_links": [],
        },
    ),
    Style(
        "grid, portrait and goods, and no caption",
        "https://projectionbooth.example/post/night-ferry-1988",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Night Ferry (1988) - Projection Booth Notes</title></head><body>'
        '<header><h2><a href="/">Projection Booth Notes</a></h2></header><section class="post photo"><img src="/nf.jpg" alt="Night Ferry poster">'
        "<h1>Night Ferry (1988)</h1><p>Seen on a Tuesday with nine other people, two of whom were asleep. Night Ferry is a heist film in which the "
        "heist takes eleven minutes and the boat takes the rest, and it is the boat that you will remember.</p>"
        "<p>Alma Reyes plays the purser as though she had already been robbed once and did not care for it. The score is one accordion. The print "
        'was pink, as they all are now, and it suited the dawn.</p><p>I would watch it again tomorrow if the ferry still ran.</p><ul class="tags">'
        '<li>#heist</li><li>#boats</li></ul><p class="notes">48 notes</p></section><section class="grid"><a href="/p/1"><img src="/g1.jpg" alt="">'
        '<p>The Tin Bishop, 1971</p></a><a href="/p/2"><img src="/g2.jpg" alt=""><p>Harvest of Wires, 1980</p></a><a href="/p/3">'
        '<img src="/g3.jpg" alt=""><p>Two Left Gloves, 1993</p></a></section><aside><div class="me"><img src="/me.png" alt="">'
        '<p>Projectionist, retired. Writes on the back of tickets.</p></div><div class="merch"><img src="/shirt.jpg" alt="">'
        "<p>Booth T-shirt in four sizes</p></div></aside></body></html>",
        {"captions": [], "headings": [], "quick_links": []},
    ),
    Style(
        "Vietnamese paper, the name in italics",
        "https://gocrap.example/danh-gia/ben-khong-den",
        '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Đánh giá phim "Bến không đèn" - Góc Rạp</title></head><body><header>'
        '<a href="/">Góc Rạp</a></header><article class="fck_detail"><h1>"Bến không đèn": đi thật chậm để tới nơi</h1>'
        '<p class="description">Phim đầu tay của Trần Hạ kể chuyện một bến phà sắp đóng cửa.</p><table class="tplCaption" align="center"><tbody>'
        '<tr><td><img src="/1.jpg" alt=""></td></tr><tr><td><p class="Image">Diễn viên Lê Mây trong vai người bán vé. Ảnh: <em>Đoàn phim</em></p>'
        "</td></tr></tbody></table><p>Bến phà trong phim chỉ có một chuyến mỗi ngày, và đạo diễn Trần Hạ cũng kể chuyện theo nhịp ấy. Ai vội sẽ "
        "thấy khó chịu trong hai mươi phút đầu, sau đó thì quên mất mình đang vội vì điều gì.</p>"
        "<p>Lê Mây hầu như không thoại. Cô xé vé, đếm tiền, nhìn nước, và từng việc nhỏ ấy dần thành một cuộc chia tay mà không ai gọi tên. Máy "
        "quay đứng yên ở đúng những chỗ cần đứng yên.</p><p>Đoạn kết có phần dài dòng, nhưng hình ảnh chiếc phà quay mũi lần cuối đủ để tha thứ. "
        'Một bộ phim nên xem vào một ngày mưa, một mình.</p><p style="text-align:right;"><strong>Minh Thư</strong></p></article>'
        '<div class="box-tinlienquan"><h3>Tin liên quan</h3><ul><li><img src="/2.jpg"><a href="/2">Năm phim Việt đáng chờ</a></li></ul></div>'
        "</body></html>",
        {"captions": [("Diễn viên Lê Mây trong vai người bán vé.", "Đoàn phim")], "headings": [], "quick_links": []},
    ),
    laid_out(
        "deck above a byline of links, a card of particulars, a letter to subscribe to, an end that is marked",
        "https://brineandbone.example/reviews/the-eel-room",
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>The Eel Room review: a kitchen under the tide line | Brine & Bone</title></head><body>"
        "<header><a href=/>Brine & Bone</a></header><main><article class=single><h1>The Eel Room review: a kitchen under the tide line</h1>"
        "<h2 class=tagline>Six stools, one stove and a cook who has not seen daylight since the spring tides</h2><div class=people><div class=person>By "
        "<a href=/people/ines-cobb>Ines Cobb</a></div><ul><li><a href=/share/1>Facebook</a></li><li><a href=/share/2>Post</a></li></ul></div>"
        "<h3>Popular on Brine & Bone</h3><ul><li><a href=/1>Ten piers with chips</a></li></ul><p>$T</p><figure><img src=1.jpg><figcaption>"
        "Smoke comes up through the floor. <span>Les Films du Canal</span></figcaption></figure><div class=letter-wrap><div class=letter><div class=letter-text>"
        "<p>Brine & Bone is paid for by its readers. Our letter comes on Fridays.</p></div><button>Subscribe</button></div></div><h2>Downstairs</h2><p>$T</p>"
        "<section class=sheet><h3>The Eel Room</h3><ul><li><b>Where:</b> 4 Fish Steps</li><li><b>Open:</b> Thursday to Sunday</li><li><b>Price:</b> £40</li>"
        "<li><b>Stools:</b> six</li></ul></section><p>$T</p><p>- END -</p><p>Press the code to join our table of eaters.</p></article></main>"
        "<footer>Brine & Bone</footer></body></html>",
        FOOD,
        captions=[("Smoke comes up through the floor.", "Les Films du Canal")],
        headings=["Six stools, one stove and a cook who has not seen daylight since the spring tides", "Downstairs"],
        quick_links=[],
    ),
    laid_out(
        "hand-made pages with the site's copyright in the last line",
        "http://www.barnofreels.example/r/paper-oxen.html",
        "<HTML><HEAD><TITLE>Paper Oxen (1999) - The Barn of Reels</TITLE></HEAD><BODY><CENTER><A HREF=/>Barn</A> | <A HREF=/r/>Reviews</A></CENTER>"
        "<H1>Paper Oxen (1999)</H1>$T<P>$T<P>$T<P><HR><FONT SIZE=1>All reviews copyright &copy; 1997-2000 Odell Marsh. Best seen with a lamp on. "
        "This page was changed on March 3, 2000.</FONT></BODY></HTML>",
        FILM,
        captions=[],
        headings=[],
        body=([FILM, FILM, FILM], []),
    ),
]
