"""Bylines behind labels, in boxes and as signatures; days that are a release's, a screening's, a change's."""

from __future__ import annotations

from tests.parse.styles.bylines import bylined

STYLES = [
    bylined(
        "mailto signature",
        "http://www.vinylcellar.example/rev/ottersby.html",
        whole=(
            "<html><head><title>Vinyl Cellar - Ottersby: Low Water</title></head><body bgcolor=white><center><h2>Ottersby<br>Low Water</h2><i>(Grebe Records, "
            '1997)</i></center><hr>$P<p align=right><a href="mailto:bart@vinylcellar.example">Bart Slocum</a></p><hr><a href="index.html">Back to '
            "reviews</a><br>Last updated: 14 Feb 2003</body></html>"
        ),
        headline="Ottersby: Low Water",
        authors=["Bart Slocum"],
        published=None,
        modified="2003-02-14",
    ),
    bylined(
        "fr critique de publiee",
        "https://disquaire.example/chroniques/le-temps-long",
        whole=(
            '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Chronique : Anselme Duroc - Le temps long - Disquaire</title></head><body><div '
            'id="c"><h1>Anselme Duroc<br><small>Le temps long</small></h1><div class="infos">Chronique de Maïwenn Le Goff, publiée le '
            "03/02/2012</div><ul><li>Label : Marée basse</li><li>Date de sortie : 30/01/2012</li></ul><p>Il y a dans ce disque une lenteur qui n'est jamais de la "
            "paresse. Les morceaux s'étirent, respirent, et finissent par imposer leur propre mesure du temps à qui veut bien les écouter jusqu'au bout.</p><p>La "
            "voix, plus grave qu'autrefois, se tient au bord du souffle. Les arrangements de cordes ne la couvrent jamais, et c'est sans doute la plus belle "
            "réussite de cet album attendu depuis six ans.</p><p>Seul le dernier titre, trop bavard, rompt un peu le charme de l'ensemble.</p></div><div "
            'id="autres"><h3>Autres chroniques</h3><p>Vents d\'ouest, par Yves Kerbrat</p></div></body></html>'
        ),
        headline="Anselme Duroc Le temps long",
        authors=["Maïwenn Le Goff"],
        published="2012-02-03",
    ),
    bylined(
        "no tekst",
        "https://www.fjordavisa.example/kultur/i/8mQ2p/stille-havn",
        whole=(
            '<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Filmanmeldelse «Stille havn»: En film som våger å vente</title><meta '
            'property="og:site_name" content="Fjordavisa"></head><body><article><header><h1>Filmanmeldelse «Stille havn»: En film som våger å vente</h1><ul '
            'class="b"><li><a href="/person/aslaug-rim">Aslaug Rim</a><div>Filmanmelder</div></li></ul><div class="t"><span>Publisert:</span> <span>Publisert:15. '
            "mars 2022 19:30</span></div></header><p>Det går nesten en halv time før noen sier noe i denne filmen, og det er den beste halvtimen jeg har sett på "
            "kino i år. Regissøren stoler på bildene og på skuespillerne sine, og hun har rett.</p><p>Når ordene endelig kommer, er de få og presise. Historien om "
            "de to brødrene og båten de ikke vil selge, er enkel, men den vokser i deg etterpå og blir værende der lenge.</p><p>Bare musikken blir litt for mye "
            "mot slutten.</p></article></body></html>"
        ),
        headline="Filmanmeldelse «Stille havn»: En film som våger å vente",
        authors=["Aslaug Rim"],
        published="2022-03-15",
    ),
    bylined(
        "dl meta box",
        "https://boardbrook.example/reviews/tidewright",
        whole=(
            '<!DOCTYPE html><html lang="en"><head><title>Tidewright - Boardbrook</title></head><body><div id="wrap"><div id="logo"><a href="/"><img '
            'alt="Boardbrook" src="l.png"></a></div><h1>Tidewright</h1><dl class="facts"><dt>Designer</dt><dd>Otto Pram</dd><dt>Artist</dt><dd>Lise '
            "Vall</dd><dt>Players</dt><dd>2-4</dd><dt>Released</dt><dd>1 October 2013</dd><dt>Reviewer</dt><dd>Hattie Mould</dd><dt>Review date</dt><dd>22 "
            "November 2013</dd></dl>$P</div></body></html>"
        ),
        headline="Tidewright",
        authors=["Hattie Mould"],
        published="2013-11-22",
    ),
    bylined(
        "zh laiyuan",
        "https://wenhui-matou.example/a/20170305/00231.html",
        whole=(
            '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>《静港》影评：等待的人_码头文化</title></head><body><div class="main"><h1>《静港》影评：等待的人</h1><div '
            'class="info"><span>2017-03-05 '
            "14:20</span><span>来源：码头文化</span><span>作者：沈若溪</span><span>责任编辑：何平</span></div><p>影片从一场大雾开始，直到结尾观众都没有看到海平线。这是一部关于等待的电影，人物说话很少，却让人一直屏住呼吸。</p><p>摄影尤其值得称道，镜头几乎不动，每一个手势因此都成为事件。演员的表演克制而准确，尤其是饰演老船长的那一位。</p><p>结尾略显仓促，但瑕不掩瑜，仍是今年最值得看的国产片之一。</p></div></body></html>"
        ),
        headline="《静港》影评：等待的人",
        authors=["沈若溪"],
        editors=["何平"],
        published="2017-03-05",
    ),
    bylined(
        "microdata pseudonym",
        "https://pixelpier.example/review/4411-night-ferry",
        whole=(
            '<!DOCTYPE html><html lang="en"><head><title>Night Ferry Review - PixelPier</title></head><body><div itemscope itemtype="http://schema.org/Review"><h1 '
            'itemprop="name">Night Ferry Review</h1><p>by <span itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" '
            'href="/u/77"><span itemprop="name">Saltydog77</span></a></span> on <meta itemprop="datePublished" content="2014-02-03">Feb 3rd 2014</p><div '
            'itemprop="reviewBody">$P</div></div></body></html>'
        ),
        headline="Night Ferry Review",
        authors=["Saltydog77"],
        published="2014-02-03",
    ),
    bylined(
        "relative yesterday",
        "https://reelnook.example/t/low-tide-thoughts/8812",
        whole=(
            '<!doctype html><html lang="en"><head><title>Low Tide (2016) - my review - Reel Nook</title></head><body><div id="top"><h1>Low Tide (2016) - my '
            'review</h1><div class="post"><div class="who"><a class="username" href="/u/marlowe_p">marlowe_p</a></div><div class="when"><time '
            'datetime="2016-12-02T21:10:44Z" title="2 Dec 2016 21:10">Yesterday at 9:10 PM</time></div><div class="text">$P</div></div><div class="post"><div '
            'class="who"><a class="username" href="/u/brine">brine</a></div><div class="when"><time datetime="2016-12-03T01:00:00Z">Today</time></div><div '
            'class="text"><p>Nice, agree.</p></div></div></div></body></html>'
        ),
        headline="Low Tide (2016) - my review",
        authors=["marlowe_p"],
        published="2016-12-02",
    ),
    bylined(
        "none cast names",
        "https://cinemarket.example/film/the-long-pier",
        whole=(
            '<!DOCTYPE html><html lang="en"><head><title>The Long Pier | Cinemarket</title></head><body><h1>The Long Pier</h1><p>Directed by Amos '
            "Trent</p><p>Written by Delia Foss and Rupert Hale</p><p>With Ruth Hargan, Peter Lyle</p><p>In cinemas 14 June 2019</p>$P<p>Photo by Ken Olt. © 2019 "
            "Pier Films</p><div><h3>Upcoming screenings</h3><p>Saturday 22 June 2019 19:30</p></div></body></html>"
        ),
        headline="The Long Pier",
        authors=[],
        editors=[],
        published=None,
    ),
    bylined(
        "emdash signature last",
        "https://marginalia-weekly.example/issues/2009/salt-letters.htm",
        whole=(
            '<html><head><title>Marginalia Weekly: "Salt Letters" by Anne Corrigan</title></head><body><table><tr><td><b><font size=4>SALT '
            "LETTERS</font></b><br>by Anne Corrigan<br>Grebe Press, 2009, $24.00, 288 pp.</td></tr><tr><td>$P<p>&mdash;Wendell Coates</p></td></tr><tr><td><font "
            "size=1>Marginalia Weekly, June 12, 2009</font></td></tr></table></body></html>"
        ),
        headline="SALT LETTERS",
        authors=["Wendell Coates"],
        published="2009-06-12",
    ),
    bylined(
        "nl tekst beeld",
        "https://proefkade.example/recensie/de-rode-ton",
        whole=(
            '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>De Rode Ton | Proefkade</title></head><body><div><h1>De Rode Ton</h1><div>tekst '
            "Machteld Sieben beeld Koos Vrolijk</div><div>zaterdag 9 juni 2012</div><p>Wie bij dit restaurant aan de haven naar binnen stapt, denkt even dat hij "
            "bij iemand thuis is beland. Er staan acht tafels, er is geen kaart, en de kok komt zelf vertellen wat er vanavond te eten is.</p><p>De vissoep is "
            "ongeëvenaard en de gerookte paling smelt op de tong. Ook de wijnen zijn met zorg gekozen, en de bediening weet overal het juiste verhaal bij te "
            "vertellen.</p><p>Alleen de stoelen zijn hard, en het duurt lang voor het dessert komt.</p></div></body></html>"
        ),
        headline="De Rode Ton",
        authors=["Machteld Sieben"],
        published="2012-06-09",
    ),
    bylined(
        "reporting editing",
        "https://wirepost.example/article/idUS44",
        whole=(
            '<!doctype html><html lang="en"><head><title>Harbour festival opens to long silence - Wirepost</title></head><body><h1>Harbour festival opens to long '
            'silence</h1><p class="by">By Greta Holloway, Imran Siddiq</p><p>WHITMOUTH, March 8 (Wirepost) - The festival opened on Friday.</p>$P<p>(Reporting by '
            "Greta Holloway and Imran Siddiq; Additional reporting by Jan Moss; Editing by Claire Dunmore)</p><p>March 8, 2013 4:12 PM</p></body></html>"
        ),
        headline="Harbour festival opens to long silence",
        authors=["Greta Holloway", "Imran Siddiq"],
        editors=["Claire Dunmore"],
        published="2013-03-08",
    ),
]
