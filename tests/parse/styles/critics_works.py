"""Critics' pages that name their work in an imprint, in a box of its own, beside its maker; of exhibitions and podcasts, too. All invented."""

from __future__ import annotations

from tests.parse.styles.prose import Style

STYLES = [
    Style(
        "old film en",
        "http://www.reelcorner.example/reviews/duskfall.html",
        """<html><head><title>Reel Corner: Duskfall</title></head>
<body bgcolor="#ffffff"><table width="760" border="0"><tr><td colspan="2"><a href="/"><img src="/gfx/logo.gif" alt="Reel Corner"></a>
<a href="/now.html">Now Showing</a> | <a href="/video.html">On Video</a> | <a href="/archive.html">Archive</a></td></tr>
<tr><td width="150" valign="top"><font size="1"><b>In Theaters</b><br><a href="a.html">Red Harbor</a> **1/2<br><a href="b.html">The Pact</a> ***<br></font></td>
<td valign="top"><font face="Times" size="5"><b>DUSKFALL</b></font><br>
<font size="2"><i>A film review by Oswin Tarrant</i><br>Copyright 2004 Oswin Tarrant</font><br><br>
<img src="/gfx/3half.gif" alt="3 1/2 stars"><br>
<font size="2">USA, 2004<br>U.S. Release Date: 10/8/04 (wide)<br>Running Length: 1:52<br>MPAA Classification: R (Violence, language)<br>
Theatrical Aspect Ratio: 2.35:1<br>Cast: Lena Orwick, Paul Destry, Mina Salt<br>Director: Edgar Vollan<br>Screenplay: Edgar Vollan and Tess Marrow</font><br><br>
<font size="3">There is a stretch in the middle of Edgar Vollan's new thriller when nobody says a word for nearly nine minutes, and it is the best thing any American director has put on screen this autumn. A woman walks
through a house. A man follows. We know what is behind the last door; she does not.<p>
The rest of the movie cannot quite live up to that sequence, although Orwick, who was so brittle in her debut, gives the kind of performance that holds a picture together when the plot comes loose. Destry is less secure,
and the final reel asks him to do things no actor could make plausible.<p>
Still, Duskfall is a handsome, grown-up piece of work, and I left the theater grateful for it. Vollan has been making good movies for a decade without anyone noticing. This one ought to change that.</font>
<p><font size="1">&copy; 2004 Reel Corner. <a href="mail.html">Write to us</a></font></td></tr></table></body></html>""",
        {"page_type": "review", "rating": (3.5, None), "subs": {}, "item": ("DUSKFALL", "Movie")},
    ),
    Style(
        "film fr",
        "https://www.salleobscure.example/critiques/les-eaux-dormantes-critique",
        """<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>[Critique] Les Eaux dormantes : sous la surface</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"[Critique] Les Eaux dormantes : sous la
surface","datePublished":"2023-05-03","author":{"@type":"Person","name":"Maëlle Riquet"}}</script></head>
<body><nav class="menu"><a href="/">Accueil</a><a href="/critiques">Critiques</a><a href="/bandes-annonces">Bandes-annonces</a></nav>
<article class="post"><h1>[Critique] Les Eaux dormantes : sous la surface</h1><p class="meta">Par Maëlle Riquet, le 3 mai 2023</p>
<p class="chapo">Avec son deuxième long métrage, Judith Lavergne plonge une famille dans un étang de non-dits.</p>
<p>Tout commence par une barque retournée. Le père, joué par un Hugues Parmentier méconnaissable, ne dit rien ; la fille regarde. Le film tient tout entier dans cet écart entre ce que l'on voit et ce que l'on se refuse à
nommer, et la réalisatrice ne lâche jamais son idée.</p>
<p>On pourra lui reprocher une dernière demi-heure trop démonstrative, où la musique vient souligner ce que la mise en scène avait déjà dit. Mais la photographie d'Anouk Reyes, tout en gris et en verts, et la justesse
des dialogues emportent le morceau.</p>
<p><strong>Les Eaux dormantes</strong>, de Judith Lavergne, avec Hugues Parmentier, Clara Vidal. Durée : 1h47. Sortie le 10 mai.</p>
<div class="jxq-note"><span class="lbl">Notre avis</span><svg class="etoile pleine"></svg><svg class="etoile pleine"></svg><svg class="etoile pleine"></svg><svg class="etoile demi"></svg><svg class="etoile
vide"></svg></div></article>
<aside><h4>À lire aussi</h4><a href="/x">Le Pont de verre : 4/5</a></aside></body></html>""",
        {"page_type": "review", "rating": (3.5, 5.0), "subs": {}, "item": ("Les Eaux dormantes", "Movie")},
    ),
    Style(
        "theatre nl",
        "https://www.avondblad.example/nieuws/2022/11/02/de-stille-wacht-is-een-kille-triomf-a4147",
        """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>‘De stille wacht’ is een kille triomf - Avondblad</title><meta property="og:type" content="article"><meta property="article:section"
content="Cultuur"></head>
<body><header class="top"><a href="/">Avondblad</a> <a href="/cultuur">Cultuur</a></header><main><div class="dmt"><span class="kicker__label">Recensie</span> <span class="kicker__cat">Theater</span></div>
<h1>‘De stille wacht’ is een kille triomf</h1><div class="byline"><a href="/auteur/h-brink">Hanneke Brink</a> <time datetime="2022-11-02T09:12">2 november 2022</time></div>
<div class="content"><div class="rev"><p><strong>De stille wacht</strong> door Toneelgroep Noordkaap. Regie: Sven Addink. Gezien: 1/11, Schouwburg, Deventer. Tournee t/m 28/1. Inl: noordkaap.example</p><p><span
class="dot">●</span><span class="dot">●</span><span class="dot">●</span><span class="dot">●</span><span class="dot o">○</span></p></div>
<p>Op het toneel staat een bushokje, meer niet. Twee soldaten wachten er op een bevel dat niet komt, en regisseur Sven Addink maakt van dat wachten een twee uur durende oefening in dreiging waarbij je als toeschouwer
nauwelijks durft te kuchen.</p>
<p>Vooral Noor Verhulst speelt indrukwekkend, met kleine gebaren die pas later betekenis krijgen. De tekst is hier en daar te uitleggerig, alsof de makers hun eigen stilte niet helemaal vertrouwen. Maar als in de
slotscène het licht uitvalt, is iedere twijfel weg.</p>
<p>Een voorstelling die nog dagen in je hoofd blijft zitten.</p></div></main><section class="more"><h3>Lees ook</h3><a href="/y">Dansvoorstelling ‘Zand’ mist urgentie ●●○○○</a></section></body></html>""",
        {"page_type": "review", "rating": (4.0, 5.0), "subs": {}, "item": ("De stille wacht", "TheaterEvent")},
    ),
    Style(
        "phone pl",
        "https://mobilnik.example/test-halden-vega-12-pro-recenzja",
        """<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Halden Vega 12 Pro - test, recenzja i opinia - Mobilnik</title></head><body>
<ul class="crumbs"><li><a href="/">Strona główna</a></li><li><a href="/testy">Testy</a></li><li>Halden Vega 12 Pro</li></ul><h1>Test Halden Vega 12 Pro. Średniak, który chce więcej</h1><p class="data">Opublikowano
4.06.2022, autor: Bartosz Wilk</p>
<div class="tresc"><p>Halden od dwóch lat próbuje przekonać Polaków, że flagowiec nie musi kosztować pięciu tysięcy. Vega 12 Pro jest najlepszym argumentem, jaki firma do tej pory miała: jasny ekran, szybkie ładowanie i
obudowa, która nie skrzypi.</p>
<p>Największe zastrzeżenia mam do aparatu. W dzień zdjęcia są poprawne, nocą szum zjada szczegóły, a obiektyw makro dołożono chyba tylko do folderu reklamowego. Bateria wytrzymywała mi półtora dnia, co uważam za dobry
wynik.</p>
<h2>Podsumowanie</h2><p>To dobry telefon dla kogoś, kto nie fotografuje po zmroku. W cenie 2199 zł trudno o równie kompletną propozycję.</p>
<table class="oceny"><caption>Nasza ocena</caption><tr><td>Ekran</td><td>9,0</td></tr><tr><td>Wydajność</td><td>8,0</td></tr><tr><td>Aparat</td><td>6,5</td></tr><tr><td>Bateria</td><td>8,5</td></tr><tr><td><b>Ocena
końcowa</b></td><td><b>8,0/10</b></td></tr></table>
<div class="plusy"><p><b>Zalety</b></p><p>+ jasny ekran<br>+ szybkie ładowanie<br>+ solidna obudowa</p><p><b>Wady</b></p><p>- słabe zdjęcia nocne<br>- zbędny obiektyw makro</p></div></div></body></html>""",
        {
            "page_type": "review",
            "rating": (8.0, 10.0),
            "subs": {"Ekran": 9.0, "Wydajność": 8.0, "Aparat": 6.5, "Bateria": 8.5},
            "item": ("Halden Vega 12 Pro", "Product"),
            "pros": ["jasny ekran", "szybkie ładowanie", "solidna obudowa"],
            "cons": ["słabe zdjęcia nocne", "zbędny obiektyw makro"],
        },
    ),
    Style(
        "film cs",
        "https://www.filmovysklep.example/recenze/4471-ticho-pod-skalou",
        """<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>RECENZE: Ticho pod skálou vás nenechá vydechnout | Filmový sklep</title></head><body><div class="wrap"><a class="logo" href="/">Filmový sklep</a>
<div class="col-8"><h1>RECENZE: Ticho pod skálou vás nenechá vydechnout</h1><span class="dt">12. 10. 2020 | Radek Houf</span><p class="perex">Horolezecké drama Petry Sedlákové patří k tomu nejlepšímu, co letos v kinech
poběží.</p>
<p>Dva bratři, jedna stěna a deset let mlčení. Režisérka Sedláková nevypráví o výstupu na vrchol, ale o tom, co se děje v hlavě člověka, který se musí spolehnout na někoho, komu nevěří. Kamera je tak blízko, že slyšíte
dech.</p>
<p>Herecky film stojí na Vojtěchu Malém, který roli staršího bratra zvládá bez jediného zbytečného gesta. Slabší je scénář ve chvílích, kdy se vrací do dětství; tyto scény působí povinně. Závěr je však mimořádně
silný.</p>
<div class="box"><div class="box-l"><img src="poster.jpg" alt="plakát"></div><div class="box-r"><b>Ticho pod skálou</b> (2020)<br>Drama, ČR / Slovensko, 108 min<br>Režie: Petra Sedláková<br>Hrají: Vojtěch Malý, Jan
Kříž<br>Naše hodnocení: <b>80 %</b><br>Hodnocení uživatelů: 71 %</div></div></div></div></body></html>""",
        {"page_type": "review", "rating": (80.0, 100.0), "subs": {}, "item": ("Ticho pod skálou", "Movie")},
    ),
    Style(
        "game ja",
        "https://yugikan.example/review/hoshi-no-tomoshibi/",
        """<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>【レビュー】『星のともしび』静かな宇宙で灯りをつなぐ名作アドベンチャー | 遊戯館</title></head><body><header><a href="/">遊戯館</a><nav><a href="/news">ニュース</a><a
href="/review">レビュー</a></nav></header>
<main><article><h1>【レビュー】『星のともしび』静かな宇宙で灯りをつなぐ名作アドベンチャー</h1><p class="date">2022年8月19日</p>
<p>廃棄された宇宙ステーションで目を覚ました主人公が、小さなランプひとつを頼りに暗闇を進んでいく。本作『星のともしび』は、その一文で説明できるほど単純なゲームだが、遊び終えたときに残る余韻は驚くほど深い。</p>
<p>操作はシンプルで、誰でもすぐに慣れる。謎解きの難易度は後半で急に上がるため、人によっては詰まる場面もあるだろう。それでも音楽と光の演出がすばらしく、最後まで飽きることがなかった。</p>
<p>プレイ時間はおよそ八時間。ボリュームに不満を持つ人もいるかもしれないが、筆者にはちょうどよかった。</p>
<h3>総評</h3><p>静けさを味わうための一本。忙しい夜にこそ遊んでほしい。</p>
<div class="hyouka"><p>総合評価：9/10</p><ul><li>グラフィック：9</li><li>サウンド：10</li><li>操作性：8</li><li>ボリューム：7</li></ul></div>
<h4>良かった点</h4><ul><li>音楽と光の演出</li><li>誰でも慣れる操作</li></ul><h4>気になった点</h4><ul><li>後半の難易度</li><li>短いプレイ時間</li></ul></article></main></body></html>""",
        {
            "page_type": "review",
            "rating": (9.0, 10.0),
            "subs": {"グラフィック": 9.0, "サウンド": 10.0, "操作性": 8.0, "ボリューム": 7.0},
            "item": ("星のともしび", "VideoGame"),
            "pros": ["音楽と光の演出", "誰でも慣れる操作"],
            "cons": ["後半の難易度", "短いプレイ時間"],
            "verdict": "静けさを味わうための一本。忙しい夜にこそ遊んでほしい。",
        },
    ),
    Style(
        "audiobook en",
        "https://earfuls.example/reviews/the-salt-ledger",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Salt Ledger by Dorrit Vane | Audiobook Review | Earfuls</title></head><body><header><a href="/">Earfuls</a></header><div class="review"><h1>The Salt
Ledger</h1><h3>by Dorrit Vane | Read by Amos Quill</h3><p>Mystery &bull; 9.5 hrs. &bull; Unabridged &bull; 2020</p>
<p>Narrator Amos Quill has a voice like a well-kept cellar, and he uses every corner of it in this slow-burning mystery set among the salt works of the Cheshire plain. His pacing lets the clues settle without ever
letting the listener drift.</p><p>Vane's plot is a puzzle of account books and missing barges. It has one coincidence too many, and the detective's home life is sketched rather than drawn, but the production is clean and
the final chapters are first-rate listening. S.L.D.</p>
<div>Narration: A<br>Story: B+<br>Production: A-<br>Overall grade: A-</div><p class="foot">Brightwood Audio | 978-1-00000-222-1 | $24.95</p></div></body></html>""",
        {
            "page_type": "review",
            "rating": ("A-", None),
            "subs": {"Narration": "A", "Story": "B+", "Production": "A-"},
            "item": ("The Salt Ledger", "Book"),
        },
    ),
    Style(
        "podcast en",
        "https://thelistenin.example/podcast-review-ghost-ledger",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Podcast Review: Ghost Ledger — The Listen-In</title><meta property="og:site_name" content="The Listen-In"></head><body><nav><a href="/">Home</a><a
href="/reviews">Reviews</a></nav><article><h1>Podcast Review: Ghost Ledger</h1><p>Priya Landover, 22 Feb 2022</p>
<p>There are by now several hundred podcasts in which a reporter goes home to ask about a death. Ghost Ledger, from the small outfit behind last year's Tallow, is one of the few to understand that the reporter is part of
the problem. Host Jem Okafor interrupts herself constantly, and the show is better for it.</p><p>The sound design is restrained, the interviews are generous, and episode four, in which an accountant explains a
spreadsheet for half an hour, is the most gripping thing I have heard in months. Only the advertising breaks, three in every episode, get in the way.</p><p>Seven episodes are out now; the last arrives on March
1.</p></article></body></html>""",
        {"page_type": "review", "rating": None, "subs": {}, "item": ("Ghost Ledger", "PodcastSeries")},
    ),
    Style(
        "exhibition en",
        "https://www.thecourier.example/artanddesign/2022/mar/07/marla-wennick-salt-rooms-review",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Marla Wennick: Salt Rooms review – a cold shiver of beauty | Art | The Courier</title></head><body><header>The Courier</header><main><article><div><a
href="/art">Art</a></div><div><span>Review</span></div><h1>Marla Wennick: Salt Rooms review – a cold shiver of beauty</h1>
<div data-component="star-rating" class="dcr-1k3"><svg viewBox="0 0 20 20"></svg><svg viewBox="0 0 20 20"></svg><svg viewBox="0 0 20 20"></svg><svg viewBox="0 0 20 20"></svg><svg viewBox="0 0 20 20"></svg><span
class="u-h">4 out of 5 stars</span></div><p><b>Harbour Gallery, Leeds</b><br>The sculptor turns a disused cold store into a place of grief and wonder</p><a rel="author" href="/profile/n">Nell Cotterill</a>
<p>You are given a coat at the door. It is minus four inside, and the first thing Marla Wennick wants you to notice is your own breath. Then the walls: forty tonnes of rock salt, carved into a corridor of rooms that
narrow as you go.</p><p>Wennick has worked with salt since her student days, but never at this scale, and never with such tact. There are no labels, no voices, only a drip that keeps time. I stayed until I could not feel
my hands. The last room, lit with a single bulb, is one of the great spaces in British art.</p><p>If there is a flaw it is the film in the cafe, which explains what needs no explaining.</p><p>At Harbour Gallery, Leeds,
until 5 June.</p></article></main></body></html>""",
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {},
            "item": ("Marla Wennick: Salt Rooms", "ExhibitionEvent"),
        },
    ),
    Style(
        "episode en",
        "https://www.screenclub.example/harbor-nine-makes-its-move-1798180000",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbor Nine makes its move in a tense midseason finale</title><meta property="og:site_name" content="Screen Club"><meta property="article:section"
content="TV Reviews"></head><body><header><a href="/tv">TV</a><a href="/film">Film</a></header><main><h1>Harbor Nine makes its move in a tense midseason finale</h1><div>By <a href="/a">Tamsin Boyle</a> | November 20,
2019</div>
<div class="sc-1r"><div class="sc-2r"><div>TV Reviews</div><div>Harbor Nine</div></div><div class="sc-3r"><div class="sc-4r">B+</div><div><h3>"Low Water"</h3><p>Season 2, Episode 8</p></div></div></div>
<p>For seven weeks Harbor Nine has been laying track, and tonight the train finally comes through. "Low Water" puts Captain Dreyer and her brother in the same room for the first time since the pilot, locks the door, and
lets two very good actors do the rest.</p><p>It is not subtle television. The tide is a metaphor, the clock is a metaphor, and I am fairly sure the sandwich is a metaphor. But writer Jo Kessler has earned some volume by
now, and the last shot of the hour is a beauty.</p><h3>Stray observations</h3><ul><li>That is the second time someone has lied about the lighthouse.</li><li>Nice to see Ray Munch getting something to
do.</li></ul></main></body></html>""",
        {"page_type": "review", "rating": ("B+", None), "subs": {}, "item": ("Harbor Nine", "TVSeries")},
    ),
    Style(
        "resto fr",
        "https://assietteetcompagnie.example/restaurant/le-petit-quai-nantes",
        """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>On a testé : Le Petit Quai à Nantes - Assiette & Compagnie</title></head><body><header><a href="/">Assiette & Compagnie</a></header><article><h1>On a
testé : Le Petit Quai à Nantes</h1><p>Publié le 8 avril 2021 par Fanny Loiseau</p><p>Caché derrière la halle, Le Petit Quai ne paie pas de mine : douze tables, un comptoir en zinc, une ardoise courte. Le chef, Yann Le
Borgne, est passé par de grandes maisons et s'en souvient juste ce qu'il faut.</p><p>En entrée, un maquereau à la flamme, condiment rhubarbe, net et vif. Le merlu qui suit est parfaitement nacré, mais sa sauce manque un
peu de sel. Dessert de saison, fraises et oseille, excellent. Comptez 45 € sans les vins.</p><p>L'accueil est charmant et l'on repart avec l'envie de réserver pour la semaine suivante.</p><ul class="notes"><li>Cuisine :
<img src="/i/4.png" alt="4/5"></li><li>Service : <img src="/i/5.png" alt="5/5"></li><li>Cadre : <img src="/i/3.png" alt="3/5"></li><li>Rapport qualité/prix : <img src="/i/4.png" alt="4/5"></li></ul><p>Le Petit Quai, 3
rue des Halles, 44000 Nantes. Tél. 02 00 00 00 00</p></article></body></html>""",
        {
            "page_type": "review",
            "rating": None,
            "subs": {"Cuisine": 4.0, "Service": 5.0, "Cadre": 3.0, "Rapport qualité/prix": 4.0},
            "item": ("Le Petit Quai", "Restaurant"),
        },
    ),
    Style(
        "album en hash",
        "https://www.needledrop.example/reviews/albums/tessel-hours-of-glass/",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tessel: Hours of Glass Album Review | Needle & Groove</title><script
type="application/ld+json">{"@context":"http://schema.org","@type":"Review","headline":"Hours of Glass","author":[{"@type":"Person","name":"Odile
Marchmont"}],"datePublished":"2022-09-29T00:00:00","publisher":{"@type":"Organization","name":"Needle & Groove"},"itemReviewed":{"@type":"MusicRecording","name":"Hours of
Glass","byArtist":{"@type":"MusicGroup","name":"Tessel"}}}</script></head><body><div id="app"><header><a href="/">Needle & Groove</a></header><article><div class="SplitScreen-x1"><h1 class="Hed-k2"><em>Hours of
Glass</em></h1><ul><li><a href="/artists/tessel">Tessel</a></li></ul><time>2022</time><div class="Disc-9z"><div class="Box-1"><p>7.4</p></div></div></div><ul><li>Genre: Electronic</li><li>Label: Lantern</li><li>Reviewed:
September 29, 2022</li></ul><p>By Odile Marchmont</p>
<p>The third album by the London producer Tessel is built from recordings of a glassworks that closed in 2009. You hear the furnace, the breath down the pipe, and, on the lovely title track, somebody dropping something
and swearing. It is the warmest record she has made.</p><p>It is also her most patient. Beats arrive late or not at all, and the nine-minute centrepiece spends half its length deciding on a key. When the drums do come
in, on "Anneal," the release is enormous.</p><p>A few of the shorter sketches could have stayed on the hard drive. But as a portrait of a place, and of the people who sweated in it, Hours of Glass is quietly
extraordinary.</p></article></div></body></html>""",
        {"page_type": "review", "rating": (7.4, None), "subs": {}, "item": ("Hours of Glass", "MusicRecording")},
    ),
    Style(
        "book en none",
        "https://www.thepilotmag.example/books/2019/04/the-orchard-keeper-s-daughter",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A Daughter’s Inheritance of Apples and Silence - The Pilot</title></head><body><header><a href="/">The Pilot</a></header><article><p class="k">Books of
the Times</p><h1>A Daughter’s Inheritance of Apples and Silence</h1><p>By Roland Achebe-Finch</p><p>April 9, 2019</p><p><b>THE ORCHARD KEEPER’S DAUGHTER</b><br>By Wilhelmina Stroud<br>344 pages. Larch House.
$27.</p><p>Wilhelmina Stroud’s first novel in eleven years opens with an inventory: ladders, baskets, a smokehouse, a gun. By the time the list is repeated on the last page we know who has climbed, carried, burned and
fired, and the effect is devastating.</p><p>Stroud is a writer of long sentences and short tempers. Her narrator, Ada, is 71 and not inclined to forgive. The middle of the book, set in 1962, is as good as anything I have
read this year; the chapters on the law case are dutiful.</p><p>The novel is dedicated to “the three out of four who left.” One understands why.</p></article><div class="comments"><h3>Comments</h3><p><b>R. Dale</b> Loved
it. 5 stars from me, 10/10.</p></div></body></html>""",
        {"page_type": "review", "rating": None, "subs": {}, "item": ("THE ORCHARD KEEPER’S DAUGHTER", "Book")},
    ),
]
