"""Bylines with the work in brackets, after a date, beside a paper's name, as a verb; the writers of novels and the days of parcels."""

from __future__ import annotations

from tests.parse.styles.bylines import bylined

STYLES = [
    bylined(
        "de krimi rezension von",
        "https://krimikueste.example/rezension/winterdeich",
        whole=(
            '<html lang="de"><head><meta charset="utf-8"><title>Winterdeich von Tjark Petersen | Krimiküste</title></head><body><h1>Winterdeich</h1><p>Ein '
            "Küstenkrimi von Tjark Petersen, erschienen bei Seehund, 320 Seiten, 12,99 Euro</p><p>Eine Rezension von Annegret Voss (09.01.2020)</p><p>Der zweite "
            "Band der Reihe führt zurück in das Dorf am Deich, in dem niemand über den Winter spricht. Kommissarin Brodersen ermittelt diesmal gegen den eigenen "
            "Onkel, und das tut dem Buch gut.</p><p>Die Spannung entsteht aus Gesprächen, nicht aus Verfolgungsjagden. Jeder Satz sitzt, jeder Verdacht wird "
            "wieder genommen, und der Leser fühlt sich klug, bis er auf der letzten Seite merkt, dass er es nicht war.</p><p>Wer den ersten Band nicht kennt, "
            "kommt trotzdem gut hinein.</p></body></html>"
        ),
        headline="Winterdeich",
        authors=["Annegret Voss"],
        published="2020-01-09",
    ),
    bylined(
        "fr correspondant",
        "https://www.ouest-gazette.example/culture/concerts/trio-et-chaise-vide-4411",
        whole=(
            '<html lang="fr"><head><title>Un trio et une chaise vide - Ouest Gazette</title></head><body><article><h1>Un trio et une chaise vide</h1><p '
            'class="chapo">Le trio Marennes jouait samedi à Port-Louis.</p><div class="sign"><span>Ouest Gazette</span> <span>Rozenn LE BIHAN</span></div><div '
            "class=\"pub\">Publié le 16/10/2018 à 11h42</div><p>Le concert a commencé avec vingt minutes de retard, et personne n'a songé à s'en plaindre. Sur la "
            "scène nue, trois musiciens et une chaise vide, dont on ne comprendra la présence qu'au dernier morceau.</p><p>Le trio joue serré, sans regarder le "
            "public, avec une précision qui n'exclut jamais la tendresse. Le batteur surtout, tout en balais et en silences, a donné une leçon que les jeunes "
            "musiciens feraient bien d'écouter.</p><p>Le rappel était superflu, mais on ne va pas bouder son plaisir.</p></article></body></html>"
        ),
        headline="Un trio et une chaise vide",
        authors=["Rozenn LE BIHAN"],
        published="2018-10-16",
    ),
    bylined(
        "pt texto fotografia",
        "https://mesadefundo.example/criticas/tasca-da-campainha",
        whole=(
            '<html lang="pt"><head><title>Tasca da Campainha, a sopa que se merece</title></head><body><h1>Tasca da Campainha, a sopa que se '
            "merece</h1><div><span>Jacinto Valadares (texto)</span> <span>Rita Moura (fotos)</span></div><div>5 Mar 2017, 09:30</div><p>O restaurante fica no fim "
            "de uma rua sem saída, e é preciso tocar à campainha. Lá dentro há oito mesas, um papagaio e uma cozinheira que não aceita substituições no menu que "
            "escreveu de manhã.</p><p>Comemos uma sopa de cação perfeita, um arroz de lingueirão ainda melhor e um pudim que ninguém conseguiu terminar. O vinho "
            "da casa é honesto e o serviço tem a lentidão certa.</p><p>A conta, para dois, ficou abaixo do que se esperava.</p></body></html>"
        ),
        headline="Tasca da Campainha, a sopa que se merece",
        authors=["Jacinto Valadares"],
        published="2017-03-05",
    ),
    bylined(
        "none forum list",
        "https://umbrellas.example/shop/reverse-umbrella",
        whole=(
            '<html lang="en"><head><title>Reverse Umbrella - Shop</title></head><body><h1>Reverse Umbrella</h1><p>Designed by Otto Krage</p><p>Ships by May 4, '
            "2024</p>$P<h2>12 reviews</h2><div><b>Hilda M.</b><span>March 3, 2023</span><p>Great.</p></div><div><b>Piers N.</b><span>March 9, "
            "2023</span><p>Broke.</p></div></body></html>"
        ),
        headline="Reverse Umbrella",
        authors=[],
        published=None,
    ),
    bylined(
        "ja kiji",
        "https://kasa-note.example/p/881",
        whole=(
            '<html lang="ja"><head><title>逆さ傘を三週間使ってみた｜傘ノート</title></head><body><h1>逆さ傘を三週間使ってみた</h1><div><a href="/u/amenohi">雨野ひかり</a></div><div>2021年6月18日 '
            "09:12</div><p>傘は百年のあいだほとんど変わっていない。だから改良しようという試みは、勇敢か無謀かのどちらかだ。この傘は逆向きに開く。</p><p>車に乗るのは楽になったが、バスに乗るのは難しい。持ち手は輪になっていて片手が空くし、布は水をよくはじく。</p><p>重くて高価で、人にじろじろ見られるが、もう気にしない。</p></body></html>"
        ),
        headline="逆さ傘を三週間使ってみた",
        authors=["雨野ひかり"],
        published="2021-06-18",
    ),
    bylined(
        "pl napisal",
        "https://parasolki.example/testy/odwrotna",
        whole=(
            '<html lang="pl"><head><title>Odwrotna parasolka - test | Parasolki</title></head><body><h1>Odwrotna parasolka - test</h1><p>Napisał Wincenty Żuraw, 4 '
            "maja 2019 r.</p><p>Parasolka prawie się nie zmieniła od stu lat, więc każda próba jej ulepszenia jest albo odważna, albo głupia. Ta otwiera się "
            "odwrotnie i po trzech mokrych tygodniach uważam, że jest odważna.</p><p>Do samochodu wsiada się łatwiej, do autobusu nie. Rączka jest kółkiem, co "
            "zwalnia dłoń, a materiał tak dobrze odpycha wodę, że wysechł, zanim znalazłem klucze.</p><p>Jest ciężka, droga i ludzie się gapią, ale już mi to nie "
            "przeszkadza.</p></body></html>"
        ),
        headline="Odwrotna parasolka - test",
        authors=["Wincenty Żuraw"],
        published="2019-05-04",
    ),
    bylined(
        "ru kolumnist",
        "https://dozhd-i-zont.example/obzory/zont",
        whole=(
            '<html lang="ru"><head><title>Зонт наоборот: три мокрые недели</title></head><body><h1>Зонт наоборот: три мокрые недели</h1><div>Глеб Ракитин, '
            "обозреватель</div><div>Опубликовано 25 октября 2015 в 13:40</div><p>Зонт почти не изменился за сто лет, и поэтому любая попытка его улучшить либо "
            "смелая, либо глупая. Этот открывается наоборот, и после трёх мокрых недель я решил, что он смелый.</p><p>Садиться в машину стало проще, а в автобус "
            "нет. Ручка сделана кольцом и освобождает ладонь, а ткань так хорошо отталкивает воду, что высохла раньше, чем я нашёл ключи.</p><p>Он тяжёлый, "
            "дорогой, и люди смотрят, но мне уже всё равно.</p></body></html>"
        ),
        headline="Зонт наоборот: три мокрые недели",
        authors=["Глеб Ракитин"],
        published="2015-10-25",
    ),
    bylined(
        "fi toimittaja pilkku",
        "https://sateenvarjo.example/testit/nurinpain",
        whole=(
            '<html lang="fi"><head><title>Nurinpäin aukeava sateenvarjo testissä</title></head><body><h1>Nurinpäin aukeava sateenvarjo testissä</h1><p>Julkaistu: '
            "1.11.2017 8:15, kirjoittaja Eero Lampi</p><p>Sateenvarjo ei ole juuri muuttunut sadassa vuodessa, joten jokainen yritys parantaa sitä on joko rohkea "
            "tai typerä. Tämä aukeaa väärin päin, ja kolmen märän viikon jälkeen pidän sitä rohkeana.</p><p>Autoon on helpompi nousta, bussiin ei. Kahva on "
            "rengas, joka vapauttaa käden, ja kangas hylkii vettä niin hyvin, että se oli kuiva ennen kuin löysin avaimeni.</p><p>Se on painava ja kallis, ja "
            "ihmiset tuijottavat.</p></body></html>"
        ),
        headline="Nurinpäin aukeava sateenvarjo testissä",
        authors=["Eero Lampi"],
        published="2017-11-01",
    ),
]
