"""Reviews of games, whose makers are called authors too, in the East and the West."""

from __future__ import annotations

from tests.parse.styles.bylines import bylined

STYLES = [
    bylined(
        "reviewer table old",
        "http://www.gamebarrow.example/rev_moss.php",
        whole=(
            "<html><head><title>GameBarrow review: Moss</title></head><body><table border=1><tr><td>Game:</td><td>Moss</td></tr><tr><td>Designer:</td><td>Una "
            "Strand</td></tr><tr><td>Publisher:</td><td>Lichen Games</td></tr><tr><td>Reviewer:</td><td>Chip Dawlish</td></tr><tr><td>Review "
            "Date:</td><td>02/18/2004</td></tr></table><h2>Moss</h2>$P</body></html>"
        ),
        headline="Moss",
        authors=["Chip Dawlish"],
        published="2004-02-18",
    ),
    bylined(
        "de spiel autor",
        "https://brettspielecke.example/kritik/moos",
        whole=(
            '<html lang="de"><head><title>Moos - Spielekritik | Brettspielecke</title></head><body><h1>Moos</h1><p>Autor: Una Strand | Verlag: Flechte | Spieler: '
            "2-4 | Dauer: 20 Min. | Jahr: 2018</p><p>Für ein Kartenspiel über Moos ist es erstaunlich spannend. Man beginnt mit einem Stein, etwas Schatten und "
            "sechs Zügen, und alles, was man für sich selbst tut, hilft kurz darauf einem anderen.</p><p>Die Regeln passen auf eine Seite, die Bilder sind schön, "
            "und die Schachtel passt in die Manteltasche. Wir haben an einem Abend neun Partien gespielt und über jede davon gestritten.</p><p>Zu zweit ist es ein "
            "Duell, zu viert ein Durcheinander, und zu dritt so gut wie kaum ein anderes Spiel.</p><p>Rezension: Eckhart Böhm</p><p>Veröffentlicht am "
            "12.10.2018</p></body></html>"
        ),
        headline="Moos",
        authors=["Eckhart Böhm"],
        published="2018-10-12",
    ),
    bylined(
        "es por mayus cargo",
        "https://mesaymusgo.example/resenas/musgo",
        whole=(
            '<html lang="es"><head><title>Musgo, la guerra más tranquila</title></head><body><h1>Musgo, la guerra más tranquila</h1><p>POR GONZALO ECHENIQUE / '
            "REDACTOR JEFE</p><p>ACTUALIZADO 22/05/2018 - 11:04 CREADO 21/05/2018 - 18:00</p><p>Para ser un juego de cartas sobre el musgo, resulta "
            "sorprendentemente tenso. Se empieza con una piedra, un poco de sombra y seis turnos, y todo lo que uno hace para sí ayuda a otro un momento "
            "después.</p><p>Las reglas caben en una página, los dibujos son preciosos y la caja entra en un bolsillo. Jugamos nueve partidas en una tarde y "
            "discutimos por cada una de ellas.</p><p>A tres es una maravilla y no hay que pensarlo mucho más.</p></body></html>"
        ),
        headline="Musgo, la guerra más tranquila",
        authors=["GONZALO ECHENIQUE"],
        published="2018-05-21",
        modified="2018-05-22",
    ),
    bylined(
        "ko date name",
        "https://iggi-news.example/a/20180321",
        whole=(
            '<html lang="ko"><head><title>이끼, 조용한 카드게임의 긴장 - 이끼뉴스</title></head><body><h2>이끼, 조용한 카드게임의 긴장</h2><ul><li>기자명 오하늘 기자</li><li>입력 2018.03.21 '
            "14:05</li><li>댓글 0</li></ul><p>이끼에 관한 카드게임치고는 놀랄 만큼 긴장감이 있다. 돌 하나와 그늘 조금, 여섯 번의 차례로 시작해 내가 하는 모든 일이 곧 다른 사람을 돕게 된다.</p><p>규칙은 한 장에 들어가고 그림은 사랑스럽다. "
            "하룻저녁에 아홉 판을 했고 매번 말다툼을 했다.</p><p>셋이 할 때 가장 좋다.</p></body></html>"
        ),
        headline="이끼, 조용한 카드게임의 긴장",
        authors=["오하늘"],
        published="2018-03-21",
    ),
    bylined(
        "zh tw pian",
        "https://taixian.example/review/991",
        whole=(
            '<html lang="zh-TW"><head><title>《苔》桌遊評論：安靜的戰爭 - 苔線</title></head><body><h1>《苔》桌遊評論：安靜的戰爭</h1><p>文／林以安　'
            "攝影／周明</p><p>2019-07-02</p><p>以一款關於苔蘚的紙牌遊戲來說，它緊張得令人意外。玩家從一塊石頭、一點陰影和六個回合開始，為自己做的每件事，轉眼就幫了別人。</p><p>規則只有一頁，插畫可愛，盒子小得可以放進口袋。我們一個晚上玩了九局，每一局都吵架。</p><p>三個人玩最好。</p></body></html>"
        ),
        headline="《苔》桌遊評論：安靜的戰爭",
        authors=["林以安"],
        published="2019-07-02",
    ),
    bylined(
        "tr kose",
        "https://yosungazetesi.example/kultur/yosun",
        whole=(
            '<html lang="tr"><head><title>Yosun: Sessiz bir savaş | Yosun Gazetesi</title></head><body><h1>Yosun: Sessiz bir savaş</h1><div>Haber: Cemile Arslan / '
            "Fotoğraf: Ozan Er</div><div>Yayınlanma: 14 Şubat 2017 - 10:22 Güncelleme: 15 Şubat 2017 - 09:00</div><p>Yosun üzerine bir kart oyunu için şaşırtıcı "
            "derecede gergin. Bir taş, biraz gölge ve altı turla başlıyorsunuz ve kendiniz için yaptığınız her şey bir an sonra başka birine yardım "
            "ediyor.</p><p>Kurallar bir sayfaya sığıyor, çizimler çok güzel ve kutu bir cebe girecek kadar küçük. Bir akşamda dokuz oyun oynadık ve her biri için "
            "tartıştık.</p><p>Üç kişiyle oynandığında en iyisi.</p></body></html>"
        ),
        headline="Yosun: Sessiz bir savaş",
        authors=["Cemile Arslan"],
        published="2017-02-14",
        modified="2017-02-15",
    ),
]
