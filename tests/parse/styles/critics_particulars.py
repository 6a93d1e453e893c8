"""Critics' pages that tell their work and their scores in particulars: labels, imprints, credits, pictures, dots, units. All invented."""

from __future__ import annotations

from tests.parse.styles.prose import Style

STYLES = [
    Style(
        "headphones nl",
        "https://www.geluidslab.example/reviews/sonark-hush-2-review/",
        """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Sonark Hush 2 review: stilte voor minder - Geluidslab</title></head><body><nav><a href="/">Geluidslab</a><a href="/reviews">Reviews</a><a
href="/prijzen">Prijzen</a></nav><main><h1>Sonark Hush 2 review: stilte voor minder</h1><div class="meta"><span>Door Wouter Hanegraaf</span> <span>9 mei 2023 06:00</span> <span>14 reacties</span></div>
<p>De eerste Hush was een verrassing, de tweede moet een gewoonte worden. Sonark heeft de ruisonderdrukking verbeterd, de oorkussens verzacht en de prijs met twintig euro verhoogd. Wij droegen de koptelefoon drie weken
in de trein en op kantoor.</p><p>Het geluid is warm, met een bas die nooit in de weg zit. De batterij haalt de beloofde 35 uur net niet, maar 33 uur is nog altijd ruim voldoende. Minder zijn we te spreken over de app,
die om de haverklap de verbinding verliest.</p>
<h2>Conclusie</h2><p>Voor 149 euro vind je nauwelijks een betere koptelefoon met ruisonderdrukking. Wie niet om apps geeft, koopt hem blind.</p>
<div
class="oordeel-box"><table><tr><td>Geluid</td><td>&#9733;&#9733;&#9733;&#9733;&#9734;</td></tr><tr><td>Draagcomfort</td><td>&#9733;&#9733;&#9733;&#9733;&#9733;</td></tr><tr><td>Batterij</td><td>&#9733;&#9733;&#9733;&#9733;&#9734;</td></tr><tr><td>App</td><td>&#9733;&#9733;&#9734;&#9734;&#9734;</td></tr><tr><td>Eindoordeel</td><td>&#9733;&#9733;&#9733;&#9733;&#9734;</td></tr></table><h4>Pluspunten</h4><ul><li>warm
geluid</li><li>zachte oorkussens</li></ul><h4>Minpunten</h4><ul><li>wankele app</li></ul></div></main></body></html>""",
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {"Geluid": 4.0, "Draagcomfort": 5.0, "Batterij": 4.0, "App": 2.0},
            "item": ("Sonark Hush 2", "Product"),
            "pros": ["warm geluid", "zachte oorkussens"],
            "cons": ["wankele app"],
        },
    ),
    Style(
        "book de imprint",
        "https://www.morgenkurier.example/feuilleton/buecher/rezensionen/belletristik/das-meer-hat-keine-tueren-1.4822190",
        """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Roman von Greta Lindhoff: Das Meer hat keine Türen</title><meta property="og:type" content="article"></head><body><header><a
href="/feuilleton">Feuilleton</a></header><article><span class="kicker">Roman von Greta Lindhoff</span><h1>Wo die Flut nach Hause kommt</h1><p class="intro">In ihrem neuen Roman erzählt Greta Lindhoff von drei Schwestern
und einer Insel, die verschwindet.</p><p class="autor">Von Helmut Rasch</p><p>Man muss dieses Buch von hinten lesen, hat eine der Schwestern gesagt, und wer ihr folgt, begreift auf Seite dreihundert, warum die erste
Seite leer ist. Lindhoff, die mit Erzählungen bekannt wurde, traut sich diesmal die lange Strecke zu.</p><p>Das gelingt ihr über weite Teile glänzend. Die Dialoge sind knapp, die Landschaft bleibt karg, und wo andere
Autorinnen Gefühle ausbreiten, lässt sie ein Boot anlegen. Nur die Liebesgeschichte in der Mitte wirkt, als gehöre sie in einen anderen Roman.</p><p>Am Ende bleibt ein Haus ohne Türen stehen, und man möchte sofort noch
einmal hinein.</p><p class="bib">Greta Lindhoff: „Das Meer hat keine Türen“. Roman. Verlag Aumann, Berlin 2021. 368 S., geb., 24,– €.</p></article></body></html>""",
        {"page_type": "review", "rating": None, "subs": {}, "item": ("Das Meer hat keine Türen", "Book")},
    ),
    Style(
        "theatre fr",
        "https://www.lejournaldusoir.example/culture/article/2019/10/14/au-theatre-des-halles-la-maree_6015432_3246.html",
        """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Au Théâtre des Halles, « La Marée » emporte tout</title></head><body><header><a href="/culture">Culture</a> <a
href="/culture/theatre">Théâtre</a></header><main><h1>Au Théâtre des Halles, « La Marée » emporte tout</h1><p class="chapo">Lucie Ferrand met en scène avec force le texte de Paul Aubin sur une famille de
pêcheurs.</p><p>Par Brigitte Salomé. Publié le 14 octobre 2019 à 10h30</p><p>Il y a d'abord le bruit, celui d'un filet que l'on traîne. Puis six comédiens, de dos, qui tirent. La Marée commence comme un travail et finit
comme une prière, et entre les deux Lucie Ferrand ne nous laisse pas une seconde pour respirer.</p><p>La scénographie de Marc Thévenin, simple plan incliné noyé d'eau, oblige les acteurs à jouer en déséquilibre. C'est là
que le spectacle trouve sa beauté. On regrette seulement un monologue final trop appuyé, que la musique alourdit encore.</p><p>La Marée, de Paul Aubin. Mise en scène : Lucie Ferrand. Avec Jean Moretti, Sarah Gauvin.
Théâtre des Halles, Lille. Jusqu'au 2 novembre. De 9 € à 28 €. Durée : 2 heures.</p></main></body></html>""",
        {"page_type": "review", "rating": None, "subs": {}, "item": ("La Marée", "TheaterEvent")},
    ),
    Style(
        "album sv",
        "https://www.skivhyllan.example/recensioner/2014/kajsa-moln-vinterhamn.php",
        """<html><head><meta charset="utf-8"><title>Skivhyllan - Recensioner - Kajsa Moln</title></head><body><table width="800"><tr><td valign="top" width="160"><a href="/">Start</a><br><a href="/recensioner">Recensioner</a><br><a
href="/intervjuer">Intervjuer</a></td><td><table><tr><td><img src="vinterhamn.jpg" width="120"></td><td><b>Artist:</b> Kajsa Moln<br><b>Titel:</b> Vinterhamn<br><b>Bolag:</b> Frostbit<br><b>Format:</b>
LP/CD<br><b>Betyg:</b> 7/10</td></tr></table><br>Kajsa Moln har hållit på i tio år men det är först nu hon låter som sig själv. De nio låtarna på Vinterhamn är inspelade i en båthall utanför Härnösand och det hörs i
varje eko. Rösten ligger långt fram, gitarren långt bak.<br><br>Bäst är hon när texterna vågar vara arga. I öppningsspåret räknar hon upp allt hon lånat ut och aldrig fått tillbaka, och melodin vägrar trösta. Mot slutet
blir skivan lite väl lågmäld, två instrumentala stycken i rad sänker farten.<br><br>Men det är en detalj. Det här är årets finaste svenska album hittills.<br><br><i>Petter Lund</i></td></tr></table></body></html>""",
        {"page_type": "review", "rating": (7.0, 10.0), "subs": {}, "item": ("Vinterhamn", "MusicAlbum")},
    ),
    Style(
        "book da",
        "https://www.dagensnyt.example/kultur/boeger/anmeldelse-fyrmesterens-datter",
        """<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Anmeldelse: Debutroman lyser i mørket | Dagens Nyt</title></head><body><header><a href="/kultur">Kultur</a></header><article><div
class="tag">Boganmeldelse</div><h1>Debutroman lyser i mørket</h1><img class="hearts" src="/assets/h5.svg" alt="5 ud af 6 hjerter"><p class="under">Ida Kragh skriver klogt og rasende om en barndom på en ø uden
skole.</p><p class="by">Af Mads Thorup</p>
<p>Det er ikke meget, hovedpersonen Signe ejer: en kikkert, en dagbog og en far, der taler mere med skibene end med hende. Men i hænderne på debutanten Ida Kragh bliver det til en roman, man ikke slipper
igen.</p><p>Sproget er kantet og musikalsk på samme tid, og forfatteren har mod til at lade de vigtigste scener foregå i bisætninger. Midt i bogen mister den pusten i et par kapitler om fastlandet, men slutningen er
formidabel.</p><aside class="fakta"><p><strong>Ida Kragh</strong></p><p><strong>»Fyrmesterens datter«</strong></p><p>Forlaget Strand, 288 sider, 249 kr.</p></aside></article><section><h3>Læs også</h3><a href="/q">To
hjerter til ny krimi</a></section></body></html>""",
        {"page_type": "review", "rating": (5.0, 6.0), "subs": {}, "item": ("Fyrmesterens datter", "Book")},
    ),
    Style(
        "film it",
        "http://www.cinemavivo.example/rec/illagofermo.htm",
        """<html><head><title>Cinemavivo - Il lago fermo</title></head><body bgcolor="#FFFFFF"><center><img src="/img/testata.gif"></center><table><tr><td><font size="5" color="#990000"><b>IL LAGO FERMO</b></font><br><font
size="2">Regia: Sandro Vitali. Interpreti: Anna Belli, Rocco Neri, Gianna Costa.<br>Sceneggiatura: Sandro Vitali. Italia, 1998. Durata: 96 min. Distribuzione: Aurora</font><br><br><img src="/img/stella.gif"><img
src="/img/stella.gif"><img src="/img/stella.gif"><img src="/img/stellamezza.gif"><img src="/img/stellavuota.gif"><br><br><font size="3">Un paese di montagna, un lago artificiale, un campanile che spunta dall'acqua.
Vitali gira il suo quarto film come se fosse il primo, con la pazienza di chi non deve dimostrare niente. La macchina da presa resta ferma, gli attori entrano ed escono, e piano piano ci accorgiamo che stiamo guardando
un giallo.<br><br>Anna Belli, al suo ritorno sul grande schermo, regala alla protagonista una durezza rara. Meno riuscito il personaggio del fratello, scritto con troppa simpatia. La fotografia è splendida, la musica
quasi assente, per fortuna.<br><br>Un film piccolo e prezioso, da vedere prima che sparisca dalle sale.</font><br><br><font size="2"><i>Mirella Donati</i></font></td></tr></table></body></html>""",
        {"page_type": "review", "subs": {}, "item": ("IL LAGO FERMO", "Movie")},
    ),
    Style(
        "film pt",
        "https://www.telaquente.example/filmes/criticas/rio-parado",
        """<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>Crítica | Rio Parado transforma silêncio em suspense - Tela Larga</title><meta property="og:title" content="Rio Parado transforma silêncio em
suspense"></head><body><header><a href="/">Tela Larga</a><a href="/filmes">Filmes</a></header><article class="materia"><span class="chapeu">Crítica</span><h1>Rio Parado transforma silêncio em suspense</h1><p
class="linhafina">Longa de Débora Sales confirma o talento da diretora para o não dito</p><p class="assina">Por Henrique Matoso 21.08.2021, às 10H12</p>
<p>Há filmes que gritam e filmes que prendem a respiração. Rio Parado, segundo longa da pernambucana Débora Sales, pertence ao segundo grupo. Durante cem minutos acompanhamos um barqueiro que sabe o que aconteceu e não
conta a ninguém.</p><p>O roteiro economiza diálogos e confia no elenco, em especial em Zélia Prado, que transforma cada pausa em ameaça. A fotografia aproveita a luz das margens com inteligência. O terceiro ato, porém,
entrega respostas demais e perde parte do mistério.</p>
<div class="ficha"><p class="tit">Rio Parado</p><dl><dt>Ano</dt><dd>2020</dd><dt>País</dt><dd>Brasil</dd><dt>Duração</dt><dd>100 min</dd><dt>Direção</dt><dd>Débora Sales</dd></dl><div class="nota-critico"><p>Nota do
Crítico</p><span class="estrela cheia"></span><span class="estrela cheia"></span><span class="estrela cheia"></span><span class="estrela cheia"></span><span
class="estrela"></span><em>Ótimo</em></div></div></article></body></html>""",
        {"page_type": "review", "rating": (4.0, 5.0), "subs": {}, "item": ("Rio Parado", "Movie")},
    ),
    Style(
        "game pl",
        "https://www.grobox.example/recenzje/kuznia-popiolu-recenzja-gry/zd2a1",
        """<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Recenzja gry Kuźnia Popiołu - młotem i sercem | GroBox</title></head><body><header><a href="/">GroBox</a><a
href="/recenzje">Recenzje</a></header><main><h1>Recenzja gry Kuźnia Popiołu - młotem i sercem</h1><p class="lead">Polskie studio znów udowadnia, że małe znaczy uparte.</p><p>autor: Weronika Sobol, 12 października
2020</p><p>Kuźnia Popiołu zaczyna się od pożaru. Gracz wciela się w kowala, który stracił warsztat i teraz musi go odbudować, jednocześnie broniąc wioski przed czymś, co schodzi z gór. Brzmi jak kolejna gra o rzemiośle,
ale szybko okazuje się, że walka jest tu równie ważna jak młotek.</p><p>System tworzenia broni wciąga na długie godziny, a każdy miecz ma swoją historię. Gorzej wypada sztuczna inteligencja przeciwników, którzy potrafią
zaklinować się w drzwiach. Na PC gra działa płynnie, na konsolach zdarzają się spadki animacji.</p><div class="ocena"><div class="l">OCENA</div><div class="n">7.5</div></div><div
class="zw"><h3>ZALETY:</h3><ul><li>wciągające kucie broni</li><li>klimat</li></ul><h3>WADY:</h3><ul><li>głupi przeciwnicy</li><li>spadki animacji na konsolach</li></ul></div><p>Testowano na: PC. Dostępne także na PS4,
Xbox One, Switch.</p></main><section><h3>Czytelnicy</h3><p>Średnia ocena czytelników: 8.2 (114 głosów)</p></section></body></html>""",
        {
            "page_type": "review",
            "rating": (7.5, None),
            "subs": {},
            "item": ("Kuźnia Popiołu", "VideoGame"),
            "pros": ["wciągające kucie broni", "klimat"],
            "cons": ["głupi przeciwnicy", "spadki animacji na konsolach"],
        },
    ),
    Style(
        "film ja",
        "https://eiganote.example/archives/20210604.html",
        """<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>映画「波の記憶」感想・レビュー 静かな海が語るもの | えいがノート</title></head><body><div id="header"><a href="/">えいがノート</a></div><div class="entry"><h1>映画「波の記憶」感想・レビュー
静かな海が語るもの</h1><p>2021-06-04</p><p>公開初日に観てきました。監督は長編二作目となる水野遥。漁村で暮らす姉妹が、行方不明の父を待ち続ける一年を描いた作品です。派手な展開はありませんが、映像の力だけで最後まで引き込まれます。</p><p>姉役の俳優の演技がとにかくすばらしい。台詞の少ない役なのに、背中だけで感情が伝わってきます。音楽はほとんどなく、波の音がずっと流れているのも印象的でした。脚本はやや説明不足で、妹の行動に納得できない場面もあります。</p><p>それでも、見終わったあとに海へ行きたくなる、そんな映画です。</p><table><tr><th>ストーリー</th><td>★★★☆☆</td></tr><tr><th>演技</th><td>★★★★★</td></tr><tr><th>映像</th><td>★★★★★</td></tr><tr><th>音楽</th><td>★★★★☆</td></tr><tr><th>総合</th><td>★★★★☆（4.2）</td></tr></table></div></body></html>""",
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {"ストーリー": 3.0, "演技": 5.0, "映像": 5.0, "音楽": 4.0},
            "item": ("波の記憶", "Movie"),
        },
    ),
    Style(
        "album cs",
        "https://www.zvukovka.example/recenze/1142-mlhovina-severni-okno/",
        """<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Recenze: Mlhovina – Severní okno – Zvukovka.cz</title></head><body><nav><a href="/">Zvukovka</a><a href="/recenze">Recenze</a></nav><article><h1>Mlhovina
– Severní okno</h1><div>Vydáno: 15. 3. 2018 | Autor: Lenka Dušková | Hudba</div><p>Brněnská čtveřice Mlhovina si na třetí desku počkala pět let a je to slyšet. Kytary ustoupily klávesám, zpěvák Šimon Hora zpívá níž a
pomaleji a celé album drží pohromadě jako jedna dlouhá skladba.</p><p>Nejlepší momenty přicházejí ve chvíli, kdy kapela zapomene na refrén a nechá písně jen plynout. Titulní Severní okno patří k tomu nejlepšímu, co česká
scéna v poslední době nabídla. Slabinou jsou texty, které se opakují.</p><p>Na podzimní turné se rozhodně těším.</p><div class="info"><p><b>Vydavatel:</b> Tichá pošta<br><b>Délka:</b> 41:12<br><b>Žánr:</b> indie
rock</p><p class="h">Hodnocení: 80%</p></div></article></body></html>""",
        {"page_type": "review", "rating": (80.0, 100.0), "subs": {}, "item": ("Severní okno", "MusicAlbum")},
    ),
    Style(
        "audiobook de",
        "https://hoerblatt.example/rezension/der-letzte-lotse/",
        """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Rezension: Der letzte Lotse von Jan Petersen (Hörbuch) - Hörblatt</title></head><body><header><a href="/">Hörblatt</a></header><article><h1>Der letzte
Lotse</h1><p>Autor: Jan Petersen<br>Sprecher: Udo Wenk<br>Spieldauer: 9 Std. 12 Min. (ungekürzt)<br>Verlag: Ohrwurm Audio<br>Erschienen: 2019</p><h2>Inhalt</h2><p>Ein pensionierter Lotse findet am Strand von Cuxhaven
eine Kiste mit Logbüchern, die es nicht geben dürfte. Als er zu lesen beginnt, verschwindet sein Nachbar.</p><h2>Meine Meinung</h2><p>Udo Wenk liest diesen Krimi mit einer Stimme, die nach Tabak und Salz klingt, und das
passt wunderbar. Die Geschichte braucht eine Stunde, bis sie Fahrt aufnimmt, danach konnte ich kaum noch abschalten. Einige Zufälle am Ende hätten nicht sein müssen.</p><h2>Bewertung</h2><p>Story: 4/5<br>Sprecher:
5/5<br>Atmosphäre: 5/5<br>Gesamt: 4,5/5</p></article></body></html>""",
        {
            "page_type": "review",
            "rating": (4.5, 5.0),
            "subs": {"Story": 4.0, "Sprecher": 5.0, "Atmosphäre": 5.0},
            "item": ("Der letzte Lotse", "Book"),
        },
    ),
    Style(
        "season en",
        "https://www.playfield.example/articles/harbor-nine-season-2-review",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbor Nine Season 2 Review - Playfield</title></head><body><div class="jsx-1"><header class="jsx-2"><a href="/">Playfield</a></header><section
class="jsx-3"><div class="jsx-4">Harbor Nine: Season 2</div><h1 class="jsx-5">Harbor Nine Season 2 Review</h1><h2 class="jsx-6">Deeper water, steadier hands.</h2><div>By Marcus Orbell<br>Posted: Dec 4, 2019 8:00
am</div><p>This is a spoiler-free review of all ten episodes of Harbor Nine: Season 2.</p><p>The first season of Harbor Nine spent a lot of time explaining where the bodies were. Season 2 trusts you to remember. The
writers have pared the ensemble down to five characters, given each of them a secret worth keeping, and let the harbor itself do the talking.</p><p>Not everything works. A subplot about a union election arrives late and
leaves early, and one guest performance is pitched to another show entirely. But episode six is the best hour of television I have seen this year.</p><h2 class="jsx-7">Verdict</h2><p>Harbor Nine's second season is a
slow-burning triumph that trims the fat of its debut and finds a real heart beneath the fog.</p><div class="jsx-8"><div class="jsx-9"><span class="jsx-10"><span aria-hidden="true">8</span></span><div
class="jsx-11">Great</div></div></div></section></div></body></html>""",
        {
            "page_type": "review",
            "rating": (8.0, None),
            "subs": {},
            "item": ("Harbor Nine Season 2", "TVSeries"),
            "verdict": "Harbor Nine's second season is a slow-burning triumph that trims the fat of its debut and finds a real heart beneath the fog.",
        },
    ),
    Style(
        "boardgame de",
        "https://www.brettundwuerfel.example/kritik/torfmoor/",
        """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Torfmoor – Brett &amp; Würfel</title></head><body><header><a href="/">Brett &amp; Würfel</a><a
href="/kritik">Kritiken</a></header><article><h1>Torfmoor</h1><p class="d">27. Januar 2017 · Silke Boden</p><div class="box"><b>Torfmoor</b> von Henk Daal<br>Verlag: Kesselspiele<br>für 2–4 Spieler ab 10 Jahren<br>Dauer:
60 Minuten<br>Preis: ca. 35 Euro</div><p>Wer Torf sticht, wird nass. So ähnlich fühlt sich auch die erste Partie an: Man legt Plättchen, zieht Karren, und irgendwann steht das eigene Lager unter Wasser. Dann lacht der
Tisch, und man beginnt zu begreifen, wie gemein dieses freundliche Spiel sein kann.</p><p>Die Regel ist auf vier Seiten erklärt, das Material ist solide. Zu zweit fehlt ein wenig die Konkurrenz, zu viert zieht es sich
gegen Ende. Am besten hat es unserer Runde zu dritt gefallen.</p><p>Spielreiz: 7 Punkte<br>Material: 8 Punkte<br>Anleitung: 9 Punkte</p><p>Wertung: 7 von 10</p></article></body></html>""",
        {
            "page_type": "review",
            "rating": (7.0, 10.0),
            "subs": {"Spielreiz": 7.0, "Material": 8.0, "Anleitung": 9.0},
            "item": ("Torfmoor", "Game"),
        },
    ),
]
