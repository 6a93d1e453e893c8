"""Whole pages as they come, in other languages: navigation, others' scores beside, comments below."""

from __future__ import annotations

from tests.parse.styles.prose import Style

STYLES = [
    Style(
        "Danish paper: hearts in a title",
        "https://byensavis.example/mad/art8812/fem-retter-ved-havnen",
        '<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Anmeldelse: Restaurant Tangloppen - Byens Avis</title><meta property="og:title" '
        'content="Fem retter ved havnen: Her smager selv kartoflen af noget"></head><body><div class="topbar"><a href="/">Byens Avis</a> <a '
        'href="/kultur">Kultur</a> <a href="/mad">Mad &amp; drikke</a> <a href="/login">Log ind</a></div><div class="article"><div '
        'class="label">Anmeldelse</div><h1>Fem retter ved havnen: Her smager selv kartoflen af noget</h1><p class="lead">Tangloppen er årets mindste åbning, og'
        ' måske den bedste.</p><div class="hearts" title="5 af 6 hjerter"><svg class="h on"></svg><svg class="h on"></svg><svg class="h on"></svg><svg class="h'
        ' on"></svg><svg class="h on"></svg><svg class="h"></svg></div><p class="meta">Af <a href="/skribent/37">Signe Holmgaard</a> | 9. maj 2022 kl. '
        '06.30</p><div class="pic"><img src="/p/1.jpg"><div class="pic-text">Kartofler med brunet smør og løjrom. Foto: Anders Krogh</div></div><p>Man kommer '
        "ind ad bagdøren, forbi kasserne, og så står kokken der allerede og rækker hånden frem. Der er elleve stole i Restaurant Tangloppen, og de ni vender "
        "mod komfuret.</p><p>Første servering er en kartoffel. Den er kogt i havvand, vendt i brunet smør og dækket af løjrom, og den er en af de bedste "
        "mundfulde, jeg har fået i år.</p><p>Derefter går det slag i slag: torsk med sennep, lammetunge, en ost fra Fur og en sorbet af syre, som man gerne "
        "havde set igen.</p><p>Vinmenuen er ujævn, og prisen på 650 kroner for fem glas burde give mere end fire gode. Men maden bærer aftenen hjem.</p><div "
        'class="factbox"><h3>Fakta</h3><p><b>Restaurant Tangloppen</b><br>Nordre Kaj 4, 9000 Aalborg<br>Fem retter: 495 kr.</p></div></div><div '
        'class="more"><h4>Læs også</h4><a href="/x">Anmeldelse: Pizzaen på hjørnet får to hjerter</a><a href="/y">Ny bager åbner</a></div></body></html>',
        {
            "is_review": True,
            "item_name": "Tangloppen",
            "headline": "Fem retter ved havnen: Her smager selv kartoflen af noget",
            "authors": ["Signe Holmgaard"],
            "published": "2022-05-09",
            "captions": [("Kartofler med brunet smør og løjrom.", "Anders Krogh")],
            "rating": (5, 6),
        },
    ),
    Style(
        "German paper: series without a score",
        "https://www.rheinblatt.example/medien/die-faehre-ard-kritik-1.558812",
        '<!doctype html><html lang="de"><head><title>„Die Fähre“ im Ersten: Wer hier ablegt, kommt nicht an - Rheinblatt</title><meta name="author" '
        'content="Rheinblatt"><meta name="date" content="2023-01-18T15:40:00+01:00"><script '
        'type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"„Die Fähre“ im Ersten: Wer hier ablegt, kommt nicht '
        'an","datePublished":"2023-01-18T15:40:00+01:00","dateModified":"2023-01-19T08:02:00+01:00","author":[{"@type":"Person","name":"Jonas '
        'Wertheim"}],"publisher":{"@type":"Organization","name":"Rheinblatt"}}</script></head><body><nav><a href="/">Start</a><a href="/politik">Politik</a><a '
        'href="/medien">Medien</a></nav><main><article><p class="kicker">TV-Kritik</p><h1>„Die Fähre“ im Ersten: Wer hier ablegt, kommt nicht an</h1><p '
        'class="teaser">Der Dreiteiler erzählt von einem Unglück, das keines war. Das ist klug, aber nicht immer spannend.</p><p class="author">Von Jonas '
        'Wertheim</p><time datetime="2023-01-18T15:40">18. Januar 2023, 15:40 Uhr</time><figure><img src="faehre.jpg" alt="Szene"><figcaption><span '
        'class="cap">Kapitänin Brodersen (Mette Lund) traut ihrem Steuermann nicht.</span> <span class="rights">© ARD/Studio Elbe/Kai '
        "Rahn</span></figcaption></figure><p>Am Anfang liegt die Fähre schief im Watt, und niemand ist an Bord. Der Dreiteiler von Regisseurin Henrike Oster "
        "nimmt sich viel Zeit, bis er verrät, wie es dazu kam, und noch mehr, bis er sagt, warum es jemand wollte.</p><h2>Drei Abende, ein Nebel</h2><p>Mette "
        "Lund spielt die Kapitänin als eine Frau, die das Schweigen gelernt hat. Ihr zuzusehen ist die eigentliche Freude dieser Serie, denn die Handlung "
        "selbst gerät am zweiten Abend auf Grund.</p><p>Oster filmt den Nebel, als wäre er eine Figur. Das kennt man von ihr. Neu ist, dass sie ihm diesmal "
        "auch Text gibt, in Form von Funksprüchen, die niemand beantwortet.</p><p>Am Ende bleibt die Frage, ob sechs Stunden nötig waren. Vier hätten "
        "genügt.</p><p><em>„Die Fähre“, drei Teile, ab Mittwoch, 20.15 Uhr, im Ersten und in der Mediathek.</em></p></article><section><h3>Meistgelesen</h3><a "
        'href="/1">Kritik zu „Nordlicht“: 9 von 10 Punkten</a></section></main><footer>© Rheinblatt GmbH</footer></body></html>',
        {
            "is_review": True,
            "item_name": "Die Fähre",
            "headline": "„Die Fähre“ im Ersten: Wer hier ablegt, kommt nicht an",
            "authors": ["Jonas Wertheim"],
            "published": "2023-01-18",
            "captions": [
                ("Kapitänin Brodersen (Mette Lund) traut ihrem Steuermann nicht.", "ARD/Studio Elbe/Kai Rahn")
            ],
            "rating": None,
        },
    ),
    Style(
        "French blog: table of notes out of 20",
        "https://gourmandises.example/restos/la-louche-d-argent-lyon",
        '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La Louche d\'Argent (Lyon 7e) : on a testé, notre avis</title></head><body '
        'class="single"><div id="menu"><a href="/">Gourmandises &amp; Compagnie</a> | <a href="/restos">Restos</a> | <a href="/recettes">Recettes</a></div><div'
        ' id="content"><h1>La Louche d\'Argent (Lyon 7e) : on a testé, notre avis</h1><div class="infos">Publié le 03/11/2020 par <b>Clémence Aubrac</b> - <a '
        'href="#comments">4 commentaires</a></div><p><img src="/img/louche.jpg"><br><i>La salle, côté cour (photo : C. Aubrac)</i></p><p>On y va pour la '
        "blanquette, on y reste pour le comptoir. La Louche d'Argent a ouvert en septembre dans une ancienne mercerie dont elle a gardé les tiroirs, et c'est "
        "là que dorment désormais les couverts.</p><p>En entrée, un œuf mimosa comme chez grand-mère, en mieux assaisonné. La blanquette, elle, arrive dans sa "
        "cocotte, avec assez de sauce pour tremper tout le pain de la maison.</p><p>Le service hésite encore, les desserts aussi : la tarte au citron manquait "
        'franchement d\'acidité. On reviendra pourtant, et vite.</p><table class="notes"><tr><th colspan="2">Notre '
        "note</th></tr><tr><td>Cuisine</td><td>15/20</td></tr><tr><td>Service</td><td>12/20</td></tr><tr><td>Cadre</td><td>14/20</td></tr><tr><td><b>Note "
        "globale</b></td><td><b>14/20</b></td></tr></table><p><b>Les plus :</b></p><ul><li>la blanquette servie en cocotte</li><li>le décor de "
        "mercerie</li></ul><p><b>Les moins :</b></p><ul><li>des desserts trop sages</li></ul><p>La Louche d'Argent, 8 rue Pasteur, 69007 Lyon. Menu 24 "
        '€.</p></div><div id="comments"><h3>4 commentaires</h3><div class="c"><b>Bruno</b> le 04/11/2020 : Moi je mets 18/20 !</div><div class="c"><b>Nadia</b>'
        " le 05/11/2020 : Déçue par le service.</div></div></body></html>",
        {
            "is_review": True,
            "item_name": "La Louche d'Argent",
            "headline": "La Louche d'Argent (Lyon 7e) : on a testé, notre avis",
            "authors": ["Clémence Aubrac"],
            "published": "2020-11-03",
            "captions": [("La salle, côté cour", "C. Aubrac")],
            "pros": ["la blanquette servie en cocotte", "le décor de mercerie"],
            "cons": ["des desserts trop sages"],
            "subs": {"Cuisine": 15.0, "Service": 12.0, "Cadre": 14.0},
            "rating": (14, 20),
        },
    ),
    Style(
        "Spanish site: box of a review plugin",
        "https://pixelycafe.example/analisis/marea-hueca-pc/",
        '<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Análisis de Marea Hueca para PC - Pixel y Café</title><meta '
        'property="article:published_time" content="2018-06-20T10:00:00+02:00"><meta property="og:site_name" content="Pixel y Café"></head><body '
        'class="post-template-default single single-post"><header id="masthead"><a href="/" rel="home">Pixel y Café</a><ul class="menu"><li><a '
        'href="/analisis">Análisis</a></li><li><a href="/noticias">Noticias</a></li></ul></header><div id="primary"><article class="post-310 post type-post '
        'category-analisis"><header class="entry-header"><h1 class="entry-title">Análisis de Marea Hueca para PC</h1><div class="entry-meta"><span '
        'class="posted-on"><a href="#"><time class="entry-date published" datetime="2018-06-20T10:00:00+02:00">20 junio, 2018</time></a></span><span '
        'class="byline"> por <span class="author vcard"><a class="url fn n" href="/author/maika">Maika Orellana</a></span></span></div></header><div '
        'class="entry-content"><div class="wp-caption alignnone"><img src="/wp-content/uploads/marea.jpg"><p class="wp-caption-text">El faro es lo primero que '
        "vemos.</p></div><p>Marea Hueca llega sin hacer ruido y en dos horas ya nos ha robado el sueño. Es un juego de exploración submarina en el que el "
        "oxígeno se gasta al hablar.</p><h2>Jugabilidad</h2><p>Cada inmersión dura lo que nos dure el aire, y el aire lo gastan las preguntas. Elegir qué decir"
        " es elegir cuánto bajar, y de esa idea sale todo lo demás.</p><h2>Apartado técnico</h2><p>El motor cojea en equipos modestos, pero el dibujo a "
        "acuarela y la música de cámara lo compensan con creces.</p><h2>Conclusión</h2><p>Un estreno sobresaliente de un estudio de cuatro personas, que solo "
        'falla cuando se empeña en tener jefes finales.</p><div class="review-total-wrapper"><div class="review-box"><div class="review-header"><span>Marea '
        'Hueca</span></div><ul class="review-list"><li><div class="review-name">Jugabilidad</div><div class="review-bar"><div class="review-bar-in" '
        'style="width:90%"></div></div><span class="review-point">9</span></li><li><div class="review-name">Gráficos</div><div class="review-bar"><div '
        'class="review-bar-in" style="width:85%"></div></div><span class="review-point">8.5</span></li><li><div class="review-name">Sonido</div><div '
        'class="review-bar"><div class="review-bar-in" style="width:80%"></div></div><span class="review-point">8</span></li></ul><div '
        'class="review-final"><span class="review-total-box">8.5</span><small>Nota final</small></div><div class="review-pros"><h5>Lo mejor</h5><ul><li>La idea'
        ' del oxígeno</li><li>Dibujo a acuarela</li></ul></div><div class="review-cons"><h5>Lo peor</h5><ul><li>Jefes finales '
        'forzados</li></ul></div></div></div></div></article></div><aside id="secondary"><h3 class="widget-title">Últimos análisis</h3><ul><li><a '
        'href="/a">Torre Norte</a> <span class="score">6.0</span></li><li><a href="/b">Kilómetro Cero</a> <span '
        'class="score">9.1</span></li></ul></aside></body></html>',
        {
            "is_review": True,
            "item_name": "Marea Hueca",
            "headline": "Análisis de Marea Hueca para PC",
            "authors": ["Maika Orellana"],
            "published": "2018-06-20",
            "captions": [("El faro es lo primero que vemos.", None)],
            "pros": ["La idea del oxígeno", "Dibujo a acuarela"],
            "cons": ["Jefes finales forzados"],
            "subs": {"Jugabilidad": 9.0, "Gráficos": 8.5, "Sonido": 8.0},
            "rating": (8.5, 10),
        },
    ),
    Style(
        "Italian site: mark in a list of facts",
        "https://ondalunga.example/recensioni/2024-leorebasse-sottovetro.htm",
        '<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Le Ore Basse - Sottovetro :: Le Recensioni di Ondalunga</title><meta '
        'property="og:type" content="website"></head><body><div class="head"><a href="/">Ondalunga</a> <a href="/recensioni">Recensioni</a> <a '
        'href="/interviste">Interviste</a></div><div class="recensione"><h2>Le Ore Basse</h2><h1>Sottovetro</h1><div class="scheda"><img '
        'src="/cover/sottovetro.jpg" alt="copertina"><ul><li><b>Etichetta:</b> Lampara</li><li><b>Anno:</b> 2024</li><li><b>Genere:</b> cantautorato '
        'elettrico</li><li><b>Voto:</b> 7.5</li></ul></div><div class="testo"><p>Terzo disco per il quartetto di Ancona, e primo a non chiedere scusa. '
        "Sottovetro toglie le chitarre acustiche, alza il basso e lascia che sia la voce di Irma Falaschi a fare da melodia e da coro.</p><p>Funziona quasi "
        'sempre: in "Corrimano" la batteria entra quando la canzone pare finita, in "Due scale" non entra affatto, e se ne sente la mancanza come di un '
        "dente.</p><p>Peccato per un paio di episodi di mestiere nella seconda metà, dove il gruppo torna a fare quel che sa già. Il resto è tra le cose "
        'migliori sentite quest\'anno.</p></div><div class="firma">di <a href="/autori/ruggero">Ruggero Vannini</a>, 11 febbraio 2024</div><div '
        'class="tracklist"><h3>Tracklist</h3><ol><li>Corrimano</li><li>Due scale</li><li>Vetri</li></ol></div><div class="voti">Media lettori: <span>6.9</span>'
        " (41 voti)</div></div></body></html>",
        {
            "is_review": True,
            "item_name": "Sottovetro",
            "headline": "Sottovetro",
            "authors": ["Ruggero Vannini"],
            "published": "2024-02-11",
            "rating": (7.5, None),
        },
    ),
    Style(
        "Czech paper: percentage below",
        "https://kulturnitydenik.example/film/kde-spi-vlaky-recenze",
        '<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>RECENZE: Kde spí vlaky. Tichý film o hlučném otci | Kulturní '
        'týdeník</title></head><body><div id="hlavicka"><a href="/">Kulturní týdeník</a><a href="/film">Film</a><a href="/hudba">Hudba</a></div><div '
        'id="obsah"><h1>RECENZE: Kde spí vlaky. Tichý film o hlučném otci</h1><p class="opener"><b>Nový film Evy Horákové přichází do kin ve čtvrtek. Je to '
        'její nejosobnější a zároveň nejvtipnější práce.</b></p><div class="podpis">17. března 2016 | <a href="/autor/12">Matěj Dlouhý</a></div><div '
        'class="foto"><img src="vlaky.jpg"><span>Otec (Karel Beneš) a jeho zastávka. | foto: Bontonfilm</span></div><p>Otec bydlí na zastávce, kde už deset let'
        " nic nestaví. Dcera za ním jezdí autobusem a vozí mu jízdní řády. Z téhle drobné situace staví režisérka celý svět, a není v něm jediná scéna "
        "navíc.</p><p>Karel Beneš hraje bez jediného velkého gesta. Křičí, a přece je slyšet hlavně to, co neřekne.</p><p>Závěr trochu spěchá a hudba občas "
        'napovídá víc, než by musela. Jinak ale jde o jeden z nejlepších domácích filmů posledních let.</p><div class="hodnoceni">Hodnocení: '
        '<strong>80&nbsp;%</strong></div><div class="tvurci"><b>Kde spí vlaky</b><br>Česko, 2016, 94 min<br>Režie: Eva Horáková</div></div><div '
        'id="pravy"><h3>Další recenze</h3><a href="/x">Zlatý déšť – 40 %</a></div></body></html>',
        {
            "is_review": True,
            "item_name": "Kde spí vlaky",
            "headline": "RECENZE: Kde spí vlaky. Tichý film o hlučném otci",
            "authors": ["Matěj Dlouhý"],
            "published": "2016-03-17",
            "captions": [("Otec (Karel Beneš) a jeho zastávka.", "Bontonfilm")],
            "rating": (80, 100),
        },
    ),
    Style(
        "Polish diary: particulars before the text",
        "https://polkapodoknem.example/2015/07/sol-i-atrament-hanna-wilczek.html",
        '<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Półka pod oknem: "Sól i atrament" Hanna Wilczek</title></head><body><div '
        'class="header-outer"><h1 class="title"><a href="/">Półka pod oknem</a></h1></div><div class="main"><h2 class="date-header"><span>niedziela, 5 lipca '
        '2015</span></h2><div class="post hentry" itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title entry-title" '
        'itemprop="name">"Sól i atrament" Hanna Wilczek</h3><div class="post-body entry-content" itemprop="description articleBody"><div class="separator"><a '
        'href="o.jpg"><img src="o.jpg"></a></div><b>Tytuł:</b> Sól i atrament<br><b>Autor:</b> Hanna Wilczek<br><b>Wydawnictwo:</b> Czarna Brzoza<br><b>Liczba '
        "stron:</b> 368<br><b>Moja ocena:</b> 8/10<br><br>Po tę książkę sięgnęłam przypadkiem, bo spodobała mi się okładka, a potem nie mogłam się od niej "
        "oderwać przez dwa dni.<br><br>Autorka prowadzi nas przez trzy pokolenia kobiet pracujących w warzelni soli. Każda z nich pisze listy, których nie "
        "wysyła, i każda chowa je w tym samym miejscu.<br><br>Najbardziej podobał mi się język, prosty i czysty jak rzeczy, o których opowiada. Mniej "
        "przekonało mnie zakończenie, w którym wszystko składa się zbyt gładko.<br><br>Polecam każdemu, kto lubi sagi rodzinne bez cukru.</div><div "
        'class="post-footer"><span class="post-author vcard">Autor: <span class="fn" itemprop="author"><a href="/p" rel="author"><span itemprop="name">Justyna '
        'M.</span></a></span></span> <span class="post-timestamp">o <a class="timestamp-link" href="#"><abbr class="published" '
        'title="2015-07-05T18:22:00+02:00">18:22</abbr></a></span></div></div></div><div class="sidebar"><h2>Archiwum bloga</h2><ul><li><a href="/a">"Kamienie"'
        " 5/10</a></li></ul></div></body></html>",
        {
            "is_review": True,
            "item_name": "Sól i atrament",
            "headline": '"Sól i atrament" Hanna Wilczek',
            "published": "2015-07-05",
            "rating": (8, 10),
        },
    ),
    Style(
        "Dutch paper: stars behind the headline",
        "https://amstelbode.example/theater/moeder-kruis~b88121/",
        '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Moeder Kruis laat de zaal verbouwereerd achter ★★★★☆ - De Amstelbode</title><meta '
        'property="og:title" content="Moeder Kruis laat de zaal verbouwereerd achter ★★★★☆"></head><body><nav><a href="/">De Amstelbode</a><a '
        'href="/theater">Theater</a></nav><article><span class="section">Recensie Theater</span><h1>Moeder Kruis laat de zaal verbouwereerd achter ★★★★☆</h1><p'
        ' class="intro">In Moeder Kruis van Toneelgroep Zuidoost is het decor de baas.</p><p class="by"><a href="/auteur/ilse-van-rooy">Ilse van Rooy</a> 3 '
        'december 2023</p><figure><img src="mk.jpg"><figcaption>Scène uit Moeder Kruis. Beeld Bart de Wilde</figcaption></figure><p>Nog voor er een woord '
        "gesproken is, zakt het plafond een halve meter. De spelers kijken niet op. Zo begint de avond die Toneelgroep Zuidoost maakte over een huis dat zijn "
        "bewoners langzaam plat drukt.</p><p>Regisseur Femke Bos vertrouwt op herhaling, en dat is gewaagd: drie keer wordt dezelfde maaltijd opgediend, drie "
        "keer valt hetzelfde glas. Pas de laatste keer raapt iemand de scherven op.</p><p>Loes Hartman is als de moeder van een kilte die je niet vergeet. Haar"
        ' slotmonoloog had korter gekund, maar ik had geen woord willen missen.</p><div class="kader"><b>Moeder Kruis</b><br>Door Toneelgroep Zuidoost. Gezien:'
        ' 1/12, Stadsschouwburg. Tournee t/m 20/1.</div></article><aside>Lees ook: <a href="/r">De dag erna ★★☆☆☆</a></aside></body></html>',
        {
            "is_review": True,
            "item_name": "Moeder Kruis",
            "headline": "Moeder Kruis laat de zaal verbouwereerd achter ★★★★☆",
            "authors": ["Ilse van Rooy"],
            "published": "2023-12-03",
            "captions": [("Scène uit Moeder Kruis.", "Bart de Wilde")],
            "rating": (4, 5),
        },
    ),
    Style(
        "Russian site: mark of the editors",
        "https://kinoglaz.example/reviews/severnyj-veter-dom-tretij",
        '<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Рецензия на фильм «Северный ветер, дом третий» — Киноглаз</title></head><body><div '
        'class="top"><a href="/">Киноглаз</a><a href="/news">Новости</a><a href="/reviews">Рецензии</a></div><div class="review-page"><h1>Соседи навсегда: '
        'рецензия на фильм «Северный ветер, дом третий»</h1><div class="review-page__info"><span>Текст: Глеб Самарин</span><span>24 октября '
        '2019</span></div><div class="review-page__text"><p>Дом третий стоит на краю посёлка, и ветер в нём слышен всегда. Режиссёр Анна Лугова снимает его '
        "так, будто это последний дом на земле, а соседи — последние люди.</p><p>Сюжета почти нет: чинят крышу, ждут почту, ссорятся из-за колодца. Но к "
        "середине понимаешь, что от колодца зависит всё.</p><p>Актёры непрофессиональные, и это идёт картине на пользу. Жаль только, что в последней трети за "
        'них начинает говорить закадровый голос.</p></div><div class="mark"><div class="mark__title">Оценка редакции</div><div class="mark__value">7 из '
        '10</div></div><div class="film-card"><div>Северный ветер, дом третий</div><div>драма, Россия, 2019</div><div>Рейтинг зрителей: '
        '6,4</div></div></div><div class="also"><a href="/1">«Полынь»: 3 из 10</a></div></body></html>',
        {
            "is_review": True,
            "item_name": "Северный ветер, дом третий",
            "headline": "Соседи навсегда: рецензия на фильм «Северный ветер, дом третий»",
            "authors": ["Глеб Самарин"],
            "published": "2019-10-24",
            "rating": (7, 10),
        },
    ),
    Style(
        "Japanese site: points good and bad",
        "https://asobiba.example/review/20220215-kiri",
        '<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>『霧の灯台』レビュー。静かな島で過ごす、忘れがたい十二時間 | あそびば</title><script type="application/ld+json">{"@co'
        'ntext":"https://schema.org","@type":"NewsArticle","headline":"『霧の灯台』レビュー。静かな島で過ごす、忘れがたい十二時間","datePublished":"2022-02-15T18:00:00+09:00","author":{"@t'
        'ype":"Person","name":"三崎 透"},"publisher":{"@type":"Organization","name":"あそびば"}}</script></head><body><header><a href="/">あそびば</a><a '
        'href="/news">ニュース</a><a href="/review">レビュー</a></header><article><h1>『霧の灯台』レビュー。静かな島で過ごす、忘れがたい十二時間</h1><p class="info">2022年2月15日 18時00分 文:三崎 透</p><p>'
        "プレイヤーは、灯台守の孫として小さな島に降り立つ。やることは多くない。油を運び、レンズを磨き、届かない手紙を読むだけだ。</p><h2>歩くことの楽しさ</h2><p>島は狭いが、霧の濃さによって道が変わる。昨日の近道が今日は崖になり、地図よりも耳が頼りになる。この手触りは他の作品では味わえない。<"
        '/p><figure><img src="1.jpg"><figcaption>霧が晴れるのは一日に一度だけ</figcaption></figure><h2>惜しい後半</h2><p>終盤の謎解きはやや説明が多く、静けさが損なわれてしまう。それでも、最後の夜の景色は忘れられない。</p><div '
        'class="score-box"><p>総合評価</p><p class="pt">8.0<small>/10</small></p><dl><dt>良い点</dt><dd>霧が道を変える探索</dd><dd>控えめで美しい音楽</dd><dt>悪い点</dt><dd>終盤の説明過多</dd></'
        'dl></div></article><aside><h3>関連記事</h3><a href="/2">『赤い橋』レビュー 5.0</a></aside></body></html>',
        {
            "is_review": True,
            "item_name": "霧の灯台",
            "headline": "『霧の灯台』レビュー。静かな島で過ごす、忘れがたい十二時間",
            "authors": ["三崎 透"],
            "published": "2022-02-15",
            "captions": [("霧が晴れるのは一日に一度だけ", None)],
            "pros": ["霧が道を変える探索", "控えめで美しい音楽"],
            "cons": ["終盤の説明過多"],
            "rating": (8, 10),
        },
    ),
    Style(
        "Swedish paper: grade for screen readers",
        "https://kustposten.example/kultur/vinterhamn-ar-vacker-men-tom",
        '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Filmrecension: ”Vinterhamn” är vacker men tom | '
        'Kustposten</title></head><body><header><a href="/">Kustposten</a><a href="/kultur">Kultur</a></header><main><div '
        'class="vignette">Filmrecension</div><h1>”Vinterhamn” är vacker men tom</h1><p class="ingress">Bilderna är årets snyggaste. Synd att ingen skrev ett '
        'manus.</p><div class="betyg"><span class="sr-only">Betyg: 2 av 5</span><img src="/g/betyg2.svg"></div><div '
        'class="fakta"><b>Vinterhamn</b><br>Drama<br>Regi: Lovisa Ek<br>I rollerna: Nils Borg, Tove Ahl<br>Längd: 1 tim 48 min<br>Premiär: 14 '
        "februari</div><p>Det snöar i varje scen i ”Vinterhamn”, också inomhus. Lovisa Eks tredje långfilm är ett bildbibliotek över allt som kan frysa till "
        "is, och fotografen Jan Hede förtjänar alla priser han kommer att få.</p><p>Men under isen finns ingenting. Två syskon möts, tiger och skiljs åt. Vi "
        "får aldrig veta vad de tiger om, och till slut slutar man undra.</p><p>Nils Borg gör vad han kan med repliker som låter översatta. Tove Ahl ser mest "
        'ut att frysa, och jag gör det med henne.</p><p class="byline"><a href="mailto:erik.lagerman@kustposten.example">Erik Lagerman</a></p><p '
        'class="pub">Publicerad 12 februari 2020</p></main><section class="puff"><a href="/p">”Sommarlek” – betyg 4 av 5</a></section></body></html>',
        {
            "is_review": True,
            "item_name": "Vinterhamn",
            "headline": "”Vinterhamn” är vacker men tom",
            "authors": ["Erik Lagerman"],
            "published": "2020-02-12",
            "rating": (2, 5),
        },
    ),
    Style(
        "interview with a director",
        "https://cinecarnet.example/entretiens/sabine-kessel",
        '<!doctype html><html lang="fr"><head><title>Entretien avec Sabine Kessel, réalisatrice de « La Pente »</title></head><body><nav><a '
        'href="/">Ciné-Carnet</a><a href="/critiques">Critiques</a></nav><article><h1>Entretien avec Sabine Kessel, réalisatrice de « La Pente »</h1><p '
        "class=\"date\">8 avril 2019</p><p>Propos recueillis par Yann Morvan</p><p><b>D'où vient l'idée de La Pente ?</b></p><p>D'une chute, tout simplement. Je "
        "suis tombée dans l'escalier de ma mère et j'ai pensé que ce serait un bon plan d'ouverture.</p><p><b>Le film a reçu quatre étoiles un peu partout. "
        "Cela vous surprend ?</b></p><p>Bien sûr. J'en aurais donné deux. On ne voit que ce qui manque.</p><p><b>Et la suite ?</b></p><p>J'écris. Il n'y aura "
        'pas d\'escalier cette fois.</p></article><aside><h3>À lire aussi</h3><a href="/c">Critique : La Pente ★★★★</a></aside></body></html>',
        {"is_review": False, "rating": None},
    ),
]
