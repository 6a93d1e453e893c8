"""Slides that count themselves, floated boxes, tables of one picture: captions by place on pages of several languages."""

from __future__ import annotations

from tests.parse.styles.prose import Style

STYLES = [
    Style(
        "Hungarian theatre, pictures floated to the side",
        "https://szinlap.example/kritika/a-revesz-lanya",
        '<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>Kritika: A révész lánya a Rakparti Színházban</title></head><body>'
        '<div id="fejlec"><a href="/">Színlap</a></div><div class="cikk"><h1>A révész lánya: aki nem tud úszni, az énekel</h1>'
        '<div class="szerzo">Írta: Kovács Dóra</div><div class="kep"><img src="/1.jpg" alt="">'
        '<div class="alairas">Nemes Panna a második felvonásban. Fotó: Bíró Máté / Rakparti Színház</div></div>'
        "<p>A színpadon víz van, igazi víz, és az első sorban ülők hamar megtanulják felhúzni a lábukat. A rendező, Szalai Ákos, nem a hatás "
        "kedvéért öntötte el a deszkákat, hanem mert a darabban senki sem áll biztos talajon.</p>"
        "<p>Nemes Panna révészlánya az első jelenetben meg sem szólal, csak húzza a kötelet, és közben mindent elmond arról, hogyan lehet valaki "
        'egyszerre fáradt és dühös.</p><h2>Ének a part felől</h2><div class="kep jobb"><img src="/2.jpg" alt="">'
        '<div class="alairas">A díszlet Vas Lilla munkája</div></div><p>A zene a második részben veszi át a szerepet. Három hangszer, egy kórus, '
        "és a dalok közül kettőt még a ruhatárban is dúdoltak. A befejezés hosszabb a kelleténél, de a közönség nem bánta.</p>"
        '<p>Aki teheti, nézze meg, és hozzon gumicsizmát.</p></div><div class="ajanlo"><h3>Ezt is olvassa el</h3><div><img src="/3.jpg">'
        "<p>Bábok a padláson</p></div></div></body></html>",
        {
            "captions": [
                ("Nemes Panna a második felvonásban.", "Bíró Máté / Rakparti Színház"),
                ("A díszlet Vas Lilla munkája", None),
            ],
            "headings": ["Ének a part felől"],
            "quick_links": [],
        },
    ),
    Style(
        "slides with a counter, a caption and a right",
        "https://slowmiles.example/stays/tamar-vale-lodge-review",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tamar Vale Lodge review: wet boots, warm beds</title></head><body>'
        '<header><a href="/">Slow Miles</a><nav><a href="/stays">Stays</a></nav></header><main>'
        '<h1>Tamar Vale Lodge review: wet boots, warm beds</h1><div class="x-slider"><div class="x-slide"><img src="/1.jpg" alt="">'
        '<div class="x-info"><span class="x-num">1/3</span><p>The lodge from the river path</p><p>© Mina Sharp</p></div></div>'
        '<div class="x-slide"><img src="/2.jpg" alt=""><div class="x-info"><span class="x-num">2/3</span><p>Room four has the bath</p>'
        '<p>© Mina Sharp</p></div></div><div class="x-slide"><img src="/3.jpg" alt=""><div class="x-info"><span class="x-num">3/3</span>'
        '<p>Breakfast arrives in a basket</p><p>© Tamar Vale Lodge</p></div></div></div><p class="jump">Jump to: <a href="#rooms">Rooms</a> | <a '
        'href="#food">Food</a> | <a href="#out">Out and about</a></p><p>It rained for the whole of our two nights at Tamar Vale Lodge, and by the '
        "second morning we had stopped pretending to mind. The place is built for weather: there is a drying room, a boot rack and a dog who "
        'inspects both.</p><h2 id="rooms">Rooms</h2><p>There are seven, each with a view of either the river or the hens. Ours had the hens, who '
        'were better company than most breakfast television, and a bed so high that I needed a run-up.</p><h2 id="food">Food</h2>'
        "<p>Dinner is whatever the garden and the butcher have agreed upon that day. We ate a pie with a lid like a pillow. The wine list is short "
        'and, in one case, misspelt.</p><h2 id="out">Out and about</h2><p>The train stops at the end of the lane if you wave. From there it is '
        "twenty minutes to anywhere with a roof, and we went nowhere at all.</p></main><footer>Slow Miles</footer></body></html>",
        {
            "captions": [
                ("The lodge from the river path", "Mina Sharp"),
                ("Room four has the bath", "Mina Sharp"),
                ("Breakfast arrives in a basket", "Tamar Vale Lodge"),
            ],
            "headings": ["Rooms", "Food", "Out and about"],
            "quick_links": ["Rooms", "Food", "Out and about"],
        },
    ),
    Style(
        "German record review, floated boxes in small print",
        "https://rille33.example/kritik.php?id=812",
        '<html lang="de"><head><meta charset="utf-8"><title>Plattenkritik: Nebelhorn – Unter Brücken</title></head><body><div id="kopf">'
        '<a href="/">Rille 33</a></div><div id="inhalt"><h1>Nebelhorn – Unter Brücken</h1><div style="float:right;width:210px;margin:0 0 10px '
        '10px"><img src="nebel.jpg" width="200"><div style="font-size:80%">Nebelhorn im Proberaum unter der Hafenbahn<br>Foto: Jule Brandt</div>'
        "</div><p>Drei Alben lang haben Nebelhorn so getan, als wären sie eine Band aus Glasgow. Auf dem vierten klingen sie endlich nach dem Ort, "
        "an dem sie proben, und das ist ein Raum unter einer Eisenbahnbrücke, in dem alle zehn Minuten die Becken mitschwingen.</p>"
        "<p>Man hört das. Die S-Bahn ist auf mindestens fünf Stücken zu hören, und die Band hat klugerweise darauf verzichtet, sie "
        "herauszufiltern. Sie spielt mit ihr, manchmal gegen sie, und am schönsten ist es, wenn beide gleichzeitig bremsen.</p>"
        '<div style="float:left;width:160px"><img src="cover.jpg" width="150"><div style="font-size:80%">Das Cover zeigt Brücke Nr. 14</div></div>'
        "<p>Die Texte von Mirko Lenz sind besser geworden, weil es weniger sind. Nur „Kaimauer“ verliert sich in einem Solo, das niemand bestellt "
        'hat.</p><p>Bleibt eine Platte, die man am besten im Zug hört, mit dem Kopf an der Scheibe.</p></div><div id="rechts">'
        "<b>Neu besprochen</b><ul><li>Salzstraße: Laut &amp; Spät</li><li>Ingeborg: Ofen</li></ul></div></body></html>",
        {
            "captions": [
                ("Nebelhorn im Proberaum unter der Hafenbahn", "Jule Brandt"),
                ("Das Cover zeigt Brücke Nr. 14", None),
            ],
            "headings": [],
            "quick_links": [],
        },
    ),
    Style(
        "Korean paper, a picture in a table and what was provided",
        "https://mudaeilbo.example/review/1123",
        '<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>[리뷰] 연극 \'빈 우체통\', 기다림을 배달하다 - 무대일보</title></head><body><header>'
        '<a href="/">무대일보</a></header><div class="article"><h1>[리뷰] 연극 \'빈 우체통\', 기다림을 배달하다</h1><div class="body"><table class="img_tb"><tr><td>'
        '<img src="/1.jpg" alt=""></td></tr><tr><td>연극 \'빈 우체통\'에서 집배원 역을 맡은 한도윤. 극단 물결 제공</td></tr></table>'
        "<p>막이 오르면 무대에는 붉은 우체통 하나뿐이다. 배우 한도윤은 그 앞에 서서 십 분 동안 아무 말도 하지 않는다. 객석의 기침 소리가 잦아들 때쯤 그가 편지를 꺼내고, 그제야 우리는 그가 보내는 사람인지 받는 사람인지 모르고 있었다는 것을 "
        '깨닫는다.</p><p>연출가 서미란은 설명을 덜어 냈다. 조명은 낮과 밤만 구분하고, 음악은 자전거 바퀴 소리가 대신한다. 후반부의 독백은 조금 길지만 마지막 장면이 그 지루함을 갚고도 남는다.</p><div class="img">'
        '<img src="/2.jpg" alt=""><p>▲ 무대 위의 유일한 소품인 우체통 (사진=극단 물결)</p></div><p>공연은 이달 말까지 이어진다. 돌아오는 길에 오래 쓰지 않은 주소 하나가 떠올랐다.</p><p>김서윤 기자</p>'
        "<p>저작권자 © 무대일보 무단전재 및 재배포 금지</p></div></div></body></html>",
        {
            "captions": [
                ("연극 '빈 우체통'에서 집배원 역을 맡은 한도윤.", "극단 물결 제공"),
                ("▲ 무대 위의 유일한 소품인 우체통", "극단 물결"),
            ],
            "headings": [],
            "quick_links": [],
        },
    ),
]
