"""Bylines beside desks, addresses and accounts, behind labels of their own, and days that sentences tell."""

from __future__ import annotations

from tests.parse.styles.bylines import bylined

STYLES = [
    bylined(
        "label value divs",
        "https://slowrooms.example/journal/northern-lamp",
        whole=(
            '<!doctype html><html lang="en"><head><title>The lamp that goes to bed — Slow Rooms</title></head><body><div class="sc-a"><h1 class="sc-b">The lamp '
            'that goes to bed</h1><div class="sc-c"><div class="sc-d"><span class="sc-e">Words</span><span class="sc-f">Ottoline Frey</span></div><div '
            'class="sc-d"><span class="sc-e">Photography</span><span class="sc-f">Marcus Dew</span></div><div class="sc-d"><span '
            'class="sc-e">Published</span><span class="sc-f">03.02.21</span></div></div>$P</div></body></html>'
        ),
        headline="The lamp that goes to bed",
        authors=["Ottoline Frey"],
        published="2021-02-03",
    ),
    bylined(
        "de bracket name last",
        "https://www.rheinkurier-neu.example/kultur/wasser-auf-der-buehne_aid-88411",
        whole=(
            '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Oper: Wasser auf der Bühne - Rheinkurier</title><meta name="date" '
            'content="2010-10-04T18:22:00+02:00"></head><body><div class="park-article"><h1><span>Oper</span>Wasser auf der Bühne</h1><p>Von unserem '
            "Mitarbeiter</p><p><strong>Duisdorf</strong> Zum Saisonauftakt gibt es ein Ereignis.</p><p>Wer den Saal betritt, sieht zunächst nur Wasser. Es steht "
            "knöcheltief auf der Bühne, und die Sänger waten zwei Stunden lang hindurch, als wäre das die natürlichste Sache der Welt.</p><p>Musikalisch ist der "
            "Abend ein Ereignis. Das Orchester spielt durchsichtig und mit großer Spannung, der Chor ist hervorragend, und die Sopranistin meistert selbst die "
            "gefährlichsten Höhen mühelos.</p><p>Szenisch bleibt manches Behauptung, doch das Schlussbild entschädigt für alles.</p><p>Info: Weitere Vorstellungen "
            "am 9., 15. und 23. Oktober 2010.</p><p>(Hartwig Niemöller)</p></div></body></html>"
        ),
        headline="Oper: Wasser auf der Bühne",
        authors=["Hartwig Niemöller"],
        published="2010-10-04",
    ),
    bylined(
        "es resenado fecha",
        "https://discosdelrio.example/resenas/una-guitarra-sola",
        whole=(
            '<html lang="es"><head><meta charset="utf-8"><title>Una guitarra sola :: Discos del Río</title></head><body><h1>Vera Solana</h1><h2>Una guitarra '
            "sola</h2><table><tr><td>Sello:</td><td>Ribera</td></tr><tr><td>Año:</td><td>2009</td></tr><tr><td>Reseñado por:</td><td>Tomás "
            "Urquijo</td></tr><tr><td>Fecha:</td><td>11-11-2009</td></tr></table><p>El disco empieza con una guitarra sola, grabada tan cerca que se oye la "
            "respiración del músico. Después entran las voces, una a una, y la canción crece hasta llenar la habitación entera.</p><p>No todo está a la misma "
            "altura, pero las tres canciones centrales son de lo mejor que ha publicado el grupo en muchos años. La producción es sobria y deja espacio al "
            "silencio.</p><p>Es un disco para escuchar de noche y con paciencia.</p></body></html>"
        ),
        headline="Una guitarra sola",
        authors=["Tomás Urquijo"],
        published="2009-11-11",
    ),
    bylined(
        "sv namn mejl top",
        "https://www.norrstrandsbladet.example/noje/film/recension-tre-systrar",
        whole=(
            '<!doctype html><html lang="sv"><head><title>Recension: Tre envisa systrar i filmen ”Huset” | '
            "Norrstrandsbladet</title></head><body><article><h1>Recension: Tre envisa systrar i filmen ”Huset”</h1><div><div>Gunilla "
            'Åhs</div><div>gunilla.ahs@norrstrandsbladet.example</div></div><div>Publicerad: <time datetime="2018-09-21T05:00">21 september '
            "2018</time></div><p>Det är svårt att inte tycka om en film som låter sina gamla människor vara så envisa. De tre systrarna vägrar att sälja huset, "
            "vägrar att prata med varandra och vägrar att dö.</p><p>Regissören har ett fint öga för detaljer, och skådespelarna får den tid de behöver. Musiken "
            "används sparsamt och alltid rätt, vilket inte är så vanligt som man skulle kunna tro.</p><p>Slutet är kanske för snällt, men då har filmen redan "
            "vunnit.</p></article></body></html>"
        ),
        headline="Recension: Tre envisa systrar i filmen ”Huset”",
        authors=["Gunilla Åhs"],
        published="2018-09-21",
    ),
    bylined(
        "ru kniga recenziya",
        "https://knigochei.example/review/88112",
        whole=(
            '<html lang="ru"><head><meta charset="utf-8"><title>Рецензия на книгу «Устье» Марии Лаптевой</title></head><body><div class="book"><a '
            'href="/book/12">Устье</a><br>Автор: <a href="/author/5">Мария Лаптева</a><br>Издательство: Берег<br>Год: 2015</div><h1>Рецензия на книгу '
            '«Устье»</h1><div class="rev-head"><a class="login" href="/user/tihaya_voda">tihaya_voda</a> <span>8 февраля 2016 г., 21:15</span></div><p>Роман '
            "написан так, будто автору некуда спешить, и это его главное достоинство. История трёх поколений одной семьи разворачивается медленно, как река перед "
            "самым устьем.</p><p>Язык точен и прозрачен, диалоги живые, а описания природы не хочется пролистывать. Особенно удалась вторая часть, в которой "
            "младшая сестра возвращается в пустой дом.</p><p>Финал мог бы быть короче, но это мелочь.</p></body></html>"
        ),
        headline="Рецензия на книгу «Устье»",
        authors=["tihaya_voda"],
        published="2016-02-08",
    ),
    bylined(
        "ja toukousha",
        "https://akari-blog.example/entry/lamp",
        whole=(
            '<html lang="ja"><head><meta charset="utf-8"><title>意見を持つランプ - あかり日記</title></head><body><h1><a href="/">あかり日記</a></h1><div '
            'class="entry"><h2>意見を持つランプ</h2><p class="d">2012年5月30日(水) '
            "投稿者：小早川遥</p><p>このランプには意見がある、と言いたくなるほど個性的な製品だ。夜十時になると自動的に暗くなり、どう説得しても明るくはならない。</p><p>使い心地は快適で、光は均一、アームは置いた場所にきちんと留まる。スイッチの小さな音が心地よく、つい何度も押してしまう。</p><p>価格に見合うかどうかは別の問題だが、毎日使うたびに嬉しくなる道具であることは間違いない。</p></div></body></html>"
        ),
        headline="意見を持つランプ",
        authors=["小早川遥"],
        published="2012-05-30",
    ),
    bylined(
        "caps labels",
        "http://www.metroweekly-arts.example/stage/2005/lamps.htm",
        whole=(
            "<html><head><title>Metro Arts: stage review: Lamps</title></head><body><font size=5><b>Lamps</b></font><br><font size=2>AT THE OLD QUAY THEATRE, "
            "THROUGH FEB. 12<br>REVIEWED BY ESTHER WINDHAM<br>JAN. 7, 2005</font><p>$P</body></html>"
        ),
        authors=["ESTHER WINDHAM"],
        published="2005-01-07",
    ),
    bylined(
        "pt da redacao",
        "https://www.jornaldocais.example/cultura/a-lampada-teimosa",
        whole=(
            '<!doctype html><html lang="pt-BR"><head><title>A lâmpada teimosa - Jornal do Cais</title></head><body><h1>A lâmpada teimosa</h1><p>Aparelho que manda '
            "o dono dormir chega ao Brasil</p><div>Tainá Figueira – Da Redação</div><div>14 jun 2020 | 03h00 | Atualizado em 14 jun 2020 às 10h20</div><p>A "
            "lâmpada nova tem opiniões, quase todas sobre a hora em que as pessoas decentes vão dormir. Às dez ela diminui a luz sozinha e não há quem a convença "
            "do contrário, por mais que se insista.</p><p>No uso, é um prazer. A luz é uniforme, o braço fica onde a gente põe e o botão faz um barulhinho caro "
            "que dá vontade de ouvir de novo. O fio é longo e a base é pesada.</p><p>Se isso justifica o preço é outra questão.</p></body></html>"
        ),
        headline="A lâmpada teimosa",
        authors=["Tainá Figueira"],
        published="2020-06-14",
        modified="2020-06-14",
    ),
    bylined(
        "none chef owner",
        "https://tablemap.example/r/the-oyster-shed",
        whole=(
            '<!doctype html><html lang="en"><head><title>The Oyster Shed, Whitmouth | Tablemap</title></head><body><h1>The Oyster Shed</h1><p>Chef: Magnus '
            "Orr</p><p>Owner: Delphine Ware</p><p>Opened 2 June 2018</p><p>Nobody expects a restaurant to have opinions, yet the new one from the northern "
            "workshop seems to hold several, chiefly about the hour at which decent people go to bed. It dims itself at ten and cannot be persuaded "
            "otherwise.</p><p>In use it is a pleasure. The light is even, the arm stays where it is put, and the switch makes a small, expensive noise that I "
            "found myself listening for. The cable is generous and the base is heavy.</p><p>Whether that justifies the price is another matter. A simpler model "
            'does nine tenths of the work, and it does not argue with you about bedtime.</p><p>Menu updated 1 May 2022</p><h3>What diners say</h3><p>"Lovely '
            'oysters." – Priya N., 3 July 2021</p></body></html>'
        ),
        headline="The Oyster Shed",
        authors=[],
        editors=[],
        published=None,
    ),
    bylined(
        "nl door onze",
        "https://www.havenblad.example/cultuur/opera-op-water~b4411",
        whole=(
            '<!doctype html><html lang="nl"><head><title>Opera op water overtuigt niet helemaal - Havenblad</title></head><body><h1>Opera op water overtuigt niet '
            'helemaal</h1><p class="a">Door onze recensent <span>Wiebe Terpstra</span></p><p class="b">Zaterdag 13 februari 2010 | Bijgewerkt om 11:02</p><p>Wie '
            "de zaal binnenkomt, ziet eerst alleen maar water. Het staat enkelhoog op het toneel, en de zangers waden er twee uur lang doorheen alsof dat de "
            "gewoonste zaak van de wereld is.</p><p>Muzikaal is de avond een gebeurtenis. Het orkest speelt doorzichtig en met grote spanning, het koor is "
            "voortreffelijk en de sopraan haalt moeiteloos de gevaarlijkste hoogten.</p><p>Toch blijft er ook veel bewering, en dat is jammer.</p></body></html>"
        ),
        headline="Opera op water overtuigt niet helemaal",
        authors=["Wiebe Terpstra"],
        published="2010-02-13",
    ),
    bylined(
        "fi teksti kuvat",
        "https://laiturilehti.example/arviot/lamppu",
        whole=(
            '<!doctype html><html lang="fi"><head><title>Lamppu, jolla on mielipiteitä | Laiturilehti</title></head><body><h1>Lamppu, jolla on '
            "mielipiteitä</h1><p>Teksti Outi Kallas Kuvat Jere Suo</p><p>Julkaistu 5.10.2014</p><p>Harvalla lampulla on mielipiteitä, mutta tällä niitä on useita, "
            "ja ne koskevat lähinnä nukkumaanmenoaikaa. Kymmeneltä se himmenee itsestään, eikä sitä saa millään muuttamaan mieltään.</p><p>Käytössä se on ilo. "
            "Valo on tasainen, varsi pysyy siinä mihin sen laittaa, ja katkaisimesta kuuluu pieni, kallis ääni. Johto on pitkä ja jalka on painava.</p><p>Onko se "
            "hintansa arvoinen, on toinen kysymys.</p></body></html>"
        ),
        headline="Lamppu, jolla on mielipiteitä",
        authors=["Outi Kallas"],
        published="2014-10-05",
    ),
    bylined(
        "da redigeret",
        "https://lampeliv.example/test/nordlampen",
        whole=(
            '<!doctype html><html lang="da"><head><title>Test: Nordlampen | Lampeliv</title></head><body><h1>Test: Nordlampen</h1><div class="m">Testet af Sigrid '
            "Munk, redigeret af Bent Hald</div><div>07. jan. 2016, 14:05</div><p>Man forventer ikke, at en lampe har meninger, men denne har flere, og de handler "
            "mest om, hvornår ordentlige mennesker går i seng. Klokken ti dæmper den sig selv, og den kan ikke overtales.</p><p>I brug er den en fornøjelse. Lyset "
            "er jævnt, armen bliver, hvor man sætter den, og kontakten siger en lille, dyr lyd. Ledningen er lang, og foden er tung.</p><p>Om det er prisen værd, "
            "er en anden sag.</p><h3>Kommentarer</h3><p>Af Niels Bro, 9. januar 2016: Enig!</p></body></html>"
        ),
        headline="Test: Nordlampen",
        authors=["Sigrid Munk"],
        editors=["Bent Hald"],
        published="2016-01-07",
    ),
    bylined(
        "phpbb",
        "http://forum.lampfans.example/viewtopic.php?t=881",
        whole=(
            '<html lang="en-gb"><head><title>Lamp Fans • View topic - Northern Lamp: long review</title></head><body><div id="page-body"><h2><a '
            'href="./viewtopic.php?t=881">Northern Lamp: long review</a></h2><div class="post"><div class="postbody"><h3 class="first"><a href="#p1">Northern '
            'Lamp: long review</a></h3><p class="author">by <strong><a href="./memberlist.php?mode=viewprofile&amp;u=5">wattson</a></strong> » Tue May 04, 2010 '
            '9:12 pm</p><div class="content">$P</div></div></div><div class="post"><div class="postbody"><h3><a href="#p2">Re: Northern Lamp: long '
            'review</a></h3><p class="author">by <strong><a href="./memberlist.php?mode=viewprofile&amp;u=9">glowworm</a></strong> » Wed May 05, 2010 8:00 '
            'am</p><div class="content">Thanks!</div></div></div></div></body></html>'
        ),
        headline="Northern Lamp: long review",
        authors=["wattson"],
        published="2010-05-04",
    ),
]
