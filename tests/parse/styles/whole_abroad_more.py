"""More whole pages in other languages."""

from __future__ import annotations

from tests.parse.styles.prose import Style

STYLES = [
    Style(
        "shop's page of a kettle",
        "https://kuechenhaus.example/p/wasserkocher-morgenrot",
        '<!doctype html><html lang="de"><head><title>Wasserkocher Morgenrot 1,7 l kaufen | Küchenhaus</title><script '
        'type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Wasserkocher Morgenrot 1,7 l","offers":{"@type":"Offer","price":'
        '"39.90","priceCurrency":"EUR"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.3","reviewCount":"87"}}</script></head><body><nav><a '
        'href="/">Küchenhaus</a><a href="/k">Küche</a></nav><main><h1>Wasserkocher Morgenrot 1,7 l</h1><div class="stars">4,3 von 5 (87 Bewertungen)</div><p '
        'class="price">39,90 €</p><button>In den Warenkorb</button><h2>Produktbeschreibung</h2><p>Der Morgenrot kocht 1,7 Liter in weniger als vier Minuten und'
        " schaltet sich danach von selbst ab. Das Gehäuse aus gebürstetem Stahl bleibt außen kühl.</p><h2>Technische "
        "Daten</h2><table><tr><td>Leistung</td><td>2200 W</td></tr><tr><td>Gewicht</td><td>1,1 kg</td></tr></table></main><section><h3>Kunden kauften "
        'auch</h3><a href="/t">Toaster Abendrot – 4,8 Sterne</a></section></body></html>',
        {"is_review": False, "rating": None},
    ),
    Style(
        "microdata review: Brazilian film",
        "https://telaviva.example/criticas/o-ultimo-bonde-da-ladeira",
        '<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>Crítica | O Último Bonde da Ladeira - Tela Viva</title></head><body><ul '
        "class='nav'><li><a href='/filmes'>Filmes</a></li><li><a href='/séries'>Séries</a></li><li><a href='/listas'>Listas</a></li></ul><div itemscope "
        'itemtype="https://schema.org/Review"><h1 itemprop="name">Crítica | O Último Bonde da Ladeira</h1><div class="meta"><span itemprop="author">Caio '
        'Serpa</span> · <time itemprop="datePublished" datetime="2017-07-29">29 de julho de 2017</time></div><div itemprop="itemReviewed" itemscope '
        'itemtype="https://schema.org/Movie"><meta itemprop="name" content="O Último Bonde da Ladeira"><meta itemprop="director" content="Lia '
        'Monjardim"></div><div itemprop="reviewBody"><p>O bonde sobe a ladeira e ninguém desce. Assim começa o segundo longa de Lia Monjardim, que transforma '
        "uma linha desativada em palco para todas as despedidas de um bairro.</p><p>Há um excesso de personagens, e nem todos ganham a cena que merecem. Mas "
        "quando Dalva, interpretada por Rute Amado, conta as moedas em silêncio, o filme encontra seu tom.</p><p>A fotografia estourada e o som direto dão à "
        'obra um calor raro. Vale cada minuto da viagem.</p></div><div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">Nota: <span '
        'itemprop="ratingValue">3.5</span>/<span itemprop="bestRating">5</span></div></div><div class="rel"><h3>Leia também</h3><a href="/x">Crítica | Maré de '
        "Lua</a></div></body></html>",
        {
            "is_review": True,
            "item_name": "O Último Bonde da Ladeira",
            "headline": "Crítica | O Último Bonde da Ladeira",
            "authors": ["Caio Serpa"],
            "published": "2017-07-29",
            "rating": (3.5, 5),
        },
    ),
    Style(
        "Norwegian paper: die in a label",
        "https://fjordavisa.example/kultur/i/aB3/sivert-myhre-nattferge",
        '<!doctype html><html lang="no"><head><title>Plateanmeldelse: Sivert Myhre – «Nattferge»</title><meta property="article:published_time" '
        "content=\"2021-03-19T06:00:00+01:00\"></head><body><ul class='nav'><li><a href='/nyheter'>Nyheter</a></li><li><a href='/sport'>Sport</a></li><li><a "
        "href='/kultur'>Kultur</a></li></ul><article><span class=\"tag\">Plateanmeldelse</span><h1>Sivert Myhre har aldri hørtes så ensom ut – heldigvis</h1><p "
        'class="lead">«Nattferge» er hans beste album på ti år.</p><div class="dice" aria-label="Terningkast 5"><svg></svg></div><div class="byline">Av <a '
        'href="mailto:k@x.example">Karianne Solli</a></div><div class="factbox"><h2>Sivert Myhre</h2><p>«Nattferge»<br>(Kystkontoret)</p></div><p>Det høres '
        "måkeskrik før den første akkorden, og så går det fire minutter før noen synger. Sivert Myhre har det ikke travelt på sitt sjette album.</p><p>Gitaren "
        "er stemt så lavt at den nesten er et slagverk, og tekstene handler om det en ser fra en ferge om natten, altså ikke stort. Det er nettopp "
        "poenget.</p><p>Bare «Fyrvokteren» faller for fristelsen og blir stor. Resten holder pusten, og det gjør jeg også.</p></article><aside><h3>Flere "
        'anmeldelser</h3><a href="/z">Terningkast 2: Ragnhild og gutta</a></aside></body></html>',
        {
            "is_review": True,
            "item_name": "Nattferge",
            "headline": "Sivert Myhre har aldri hørtes så ensom ut – heldigvis",
            "authors": ["Karianne Solli"],
            "published": "2021-03-19",
            "rating": (5, 6),
        },
    ),
    Style(
        "German test: school grades",
        "https://haushaltstest.example/akkusauger/brandes-flink-7",
        '<!doctype html><html lang="de"><head><title>Test: Akkusauger Brandes Flink 7 – leise, leicht, teuer</title><script '
        'type="application/ld+json">{"@context":"https://schema.org","@type":"Review","itemReviewed":{"@type":"Product","name":"Brandes Flink '
        '7","brand":"Brandes"},"author":{"@type":"Person","name":"Ulrike '
        'Tamm"},"datePublished":"2022-11-03","reviewRating":{"@type":"Rating","ratingValue":"1.9","bestRating":"1","worstRating":"6"}}</script></head><body><ul'
        " class='nav'><li><a href='/tests'>Tests</a></li><li><a href='/ratgeber'>Ratgeber</a></li><li><a "
        "href='/bestenlisten'>Bestenlisten</a></li></ul><main><h1>Test: Akkusauger Brandes Flink 7 – leise, leicht, teuer</h1><div class=\"m\">03.11.2022 | "
        'Ulrike Tamm</div><div class="inhalt"><b>Inhalt</b><ol><li><a href="#lautstaerke">Lautstärke und Saugkraft</a></li><li><a '
        'href="#akku">Akku</a></li><li><a href="#fazit">Fazit</a></li></ol></div><p>Der Flink 7 wiegt keine zwei Kilo und klingt, als läge er nebenan. Wir '
        'haben ihn vier Wochen lang durch eine Altbauwohnung mit Hund geschoben.</p><h2 id="lautstaerke">Lautstärke und Saugkraft</h2><p>Auf Hartböden nimmt '
        'der Sauger alles mit, auf dickem Teppich bleibt Hundehaar zurück. Mit 68 Dezibel ist er der leiseste im Vergleich.</p><h2 id="akku">Akku</h2><p>Nach '
        "31 Minuten war Schluss, auf höchster Stufe schon nach neun. Laden dauert vier Stunden, ein zweiter Akku kostet 99 Euro.</p><h2 "
        'id="fazit">Fazit</h2><p>Wer ohne Teppich lebt, bekommt einen angenehm leisen Helfer. Alle anderen finden für weniger Geld mehr Kraft.</p><div '
        'class="urteil"><div>Testurteil</div><div class="n">gut (1,9)</div><table><tr><td>Saugen</td><td>2,4</td></tr><tr><td>Handhabung</td><td>1,4</td></tr><'
        "tr><td>Lautstärke</td><td>1,2</td></tr></table><p><b>Vorteile</b></p><ul><li>sehr leise</li><li>leicht</li></ul><p><b>Nachteile</b></p><ul><li>schwach"
        ' auf Teppich</li><li>hoher Preis</li></ul></div></main><aside><a href="/t">Kranich Z: befriedigend (2,8)</a></aside></body></html>',
        {
            "is_review": True,
            "item_name": "Brandes Flink 7",
            "headline": "Test: Akkusauger Brandes Flink 7 – leise, leicht, teuer",
            "authors": ["Ulrike Tamm"],
            "published": "2022-11-03",
            "pros": ["sehr leise", "leicht"],
            "cons": ["schwach auf Teppich", "hoher Preis"],
            "quick_links": ["Lautstärke und Saugkraft", "Akku", "Fazit"],
            "subs": {"Saugen": 2.4, "Handhabung": 1.4, "Lautstärke": 1.2},
            "rating": (1.9, 1),
        },
    ),
    Style(
        "Spanish paper: opera with its particulars",
        "https://elfarodelsur.example/cultura/2018/01/22/actualidad/1516662_1.html",
        '<!doctype html><html lang="es"><head><title>Una ‘Loba’ con los colmillos puestos | Cultura | El Faro del Sur</title><meta '
        'property="article:published_time" content="2018-01-22T23:10:00Z"></head><body><ul class=\'nav\'><li><a '
        "href='/internacional'>Internacional</a></li><li><a href='/opinión'>Opinión</a></li><li><a href='/cultura'>Cultura</a></li></ul><article><a "
        'href="/ag/critica">Crítica | Ópera</a><h1>Una ‘Loba’ con los colmillos puestos</h1><h2>El estreno de la ópera de Requena entusiasma pese a un libreto '
        'desigual</h2><figure><img src="loba.jpg"><figcaption>Una escena de ‘La loba del puerto’. <span>JAVIER MOLL (TEATRO DEL '
        'MAR)</span></figcaption></figure><div class="firma"><a href="/autor/elvira">Elvira Casas</a></div><div class="lugar">Cádiz - <time>23 ene 2018 - 00:10'
        ' CET</time></div><div class="ficha"><b>LA LOBA DEL PUERTO</b><br>Música de Álvaro Requena. Libreto de Sol Andreu. Dirección musical: Hans Pohl. Teatro'
        " del Mar, hasta el 4 de febrero.</div><p>La orquesta arranca en lo hondo, con contrabajos y fagotes, y durante un minuto largo no sabemos si aquello "
        "es música o marejada. Es las dos cosas, y ahí está el acierto de Requena.</p><p>Menos feliz es el texto, que explica lo que ya hemos oído. Pero cuando"
        " Carmela Rius sube al tejado y se queda sola con el oboe, las palabras dejan de importar.</p><p>Pohl dirigió con pulso y sin prisas. El público, "
        'puesto en pie, tardó mucho en dejarles marchar.</p></article><section><h3>Archivado en</h3><a href="/n/opera">Ópera</a><a '
        'href="/n/cadiz">Cádiz</a></section></body></html>',
        {
            "is_review": True,
            "item_name": "La loba del puerto",
            "headline": "Una ‘Loba’ con los colmillos puestos",
            "authors": ["Elvira Casas"],
            "published": "2018-01-22",
            "captions": [("Una escena de ‘La loba del puerto’.", "JAVIER MOLL (TEATRO DEL MAR)")],
            "rating": None,
        },
    ),
    Style(
        "Finnish paper: stars in a line of particulars",
        "https://lounaissanomat.example/kulttuuri/art-2000005851.html",
        '<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Elokuva-arvio | Hiljainen jäätikkö on kaunis ja kylmä | Lounaissanomat</title><meta '
        "property=\"og:title\" content=\"Hiljainen jäätikkö on kaunis ja kylmä\"></head><body><ul class='nav'><li><a href='/uutiset'>Uutiset</a></li><li><a "
        "href='/urheilu'>Urheilu</a></li><li><a href='/kulttuuri'>Kulttuuri</a></li></ul><article><p class=\"label\">Elokuva-arvio</p><h1>Hiljainen jäätikkö on "
        'kaunis ja kylmä</h1><p class="author">Outi Varjonen</p><p class="time">5.10.2018 2:00 | Päivitetty 5.10.2018 6:51</p><p>Draama</p><p><strong>Hiljainen'
        " jäätikkö</strong>, ohjaus Pekka Salmi, 102 min. K12. ★★★</p><p>Jäätikkö liikkuu sentin päivässä, ja suunnilleen samaa vauhtia etenee Pekka Salmen "
        "uusi elokuva. Se ei ole moite, tai ei ainakaan pelkkä moite.</p><p>Tutkija palaa asemalle, jossa hänen veljensä katosi. Salmi ei selitä katoamista "
        "eikä paluuta, vaan antaa lumen puhua. Kuvat ovat niin puhtaita, että niihin tekisi mieli astua.</p><p>Loppu jää vajaaksi, ja Eero Rannan ääni on "
        'miksattu tuulen alle. Silti tätä miettii vielä bussipysäkillä.</p></article><div class="lue"><h3>Lue lisää</h3><a href="/1">Arvio: Kesäyön kuningas '
        "★★★★★</a></div></body></html>",
        {
            "is_review": True,
            "item_name": "Hiljainen jäätikkö",
            "headline": "Hiljainen jäätikkö on kaunis ja kylmä",
            "authors": ["Outi Varjonen"],
            "published": "2018-10-05",
            "rating": (3, None),
        },
    ),
    Style(
        "French paper: score in a label",
        "https://courrierdesalpes.example/culture/cinema/les-heures-creuses-critique",
        '<!doctype html><html lang="fr"><head><title>"Les Heures creuses" : un polar qui prend son temps</title><meta property="og:site_name" content="Le '
        'Courrier des Alpes"><meta property="article:published_time" content="2024-01-31T17:45:00+01:00"></head><body><ul class=\'nav\'><li><a '
        "href='/actualité'>Actualité</a></li><li><a href='/culture'>Culture</a></li><li><a href='/idées'>Idées</a></li></ul><article><p "
        'class="rubrique">Critique</p><h1>"Les Heures creuses" : un polar qui prend son temps</h1><p class="chapo">Louise Bertin filme la nuit comme personne. '
        'Son commissaire, lui, dort debout.</p><p class="signature">Par Bastien Roulier</p><p class="date">Publié le 31 janvier 2024 à 17h45</p><div '
        'class="note" role="img" aria-label="Note de la rédaction : 3 sur 5"></div><figure><img alt=""><figcaption>Gilles Moreau dans « Les Heures creuses » de'
        " Louise Bertin. LES FILMS DU COL</figcaption></figure><p>Une station-service, deux heures du matin. Un homme paie son café avec un billet taché, et le"
        " commissaire Vasseur, qui attend son tour, ne dit rien. Il faudra une heure de film pour qu'il en parle.</p><p>Louise Bertin n'a que faire de "
        "l'intrigue. Ce qui l'intéresse, ce sont les lumières, les moteurs qui tournent, les gens qui ne rentrent pas chez eux.</p><p>On peut s'y perdre, on "
        "peut aussi s'y ennuyer. Reste Gilles Moreau, immense de fatigue, et une dernière image qu'on emporte.</p><p class=\"fiche\"><i>Les Heures creuses, de "
        'Louise Bertin, avec Gilles Moreau et Anna Sorel. 1 h 52. En salle.</i></p></article><div class="plus"><a href="/1">« Vitesse » : 1 sur '
        "5</a></div></body></html>",
        {
            "is_review": True,
            "item_name": "Les Heures creuses",
            "headline": '"Les Heures creuses" : un polar qui prend son temps',
            "authors": ["Bastien Roulier"],
            "published": "2024-01-31",
            "captions": [("Gilles Moreau dans « Les Heures creuses » de Louise Bertin.", "LES FILMS DU COL")],
            "rating": (3, 5),
        },
    ),
    Style(
        "news of nominations",
        "https://kustposten.example/kultur/nomineringar",
        "<!doctype html><html lang=\"sv\"><head><title>Vinterhamn får sex guldbaggenomineringar</title></head><body><ul class='nav'><li><a "
        "href='/nyheter'>Nyheter</a></li><li><a href='/kultur'>Kultur</a></li></ul><article><h1>”Vinterhamn” får sex nomineringar</h1><p>Publicerad 8 januari "
        "2021</p><p>Av Petra Ström</p><p>Lovisa Eks film leder årets nomineringar, följd av ”Sommarlek” med fem. Priset delas ut den 25 januari.</p><p>Filmen "
        'fick blandad kritik när den kom, men har sedan dess sålts till fjorton länder.</p></article><aside><h3>Läs recensionen</h3><a href="/r">Recension: '
        "”Vinterhamn” – 2 av 5</a></aside></body></html>",
        {"is_review": False, "rating": None},
    ),
    Style(
        "German diary: eight of ten bells",
        "https://schnittmenge.example/2017/09/die-tage-ohne-uhr",
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Filmkritik: Die Tage ohne Uhr – '
        "Schnittmenge</title></head><body><header><nav><ul><li><a href='/filme'>Filme</a></li><li><a href='/serien'>Serien</a></li><li><a "
        'href=\'/impressum\'>Impressum</a></li></ul></nav></header><article class="post"><h2 class="post-title">Filmkritik: Die Tage ohne Uhr</h2><p '
        'class="post-info">Geschrieben von Lukas am 7. September 2017</p><p><em>Die Tage ohne Uhr</em>, D 2017 • 96 Min • Regie: Sonja Fahrenholz • Drehbuch: '
        "Sonja Fahrenholz • Mit: Ines Krall, Bernd Tauber • Kinostart: 14.09.2017</p><p>Wenn in einem Dorf die Kirchturmuhr stehenbleibt, merkt man das zuerst "
        "am Hunger. Sonja Fahrenholz macht daraus einen Film, der sich nie beeilt und trotzdem keine Minute verschenkt.</p><p>Ines Krall ist als Küsterin "
        "großartig, weil sie jede Pointe verschluckt. Bernd Tauber darf dagegen ein wenig zu oft in die Ferne schauen.</p><p>Am Ende geht die Uhr wieder, und "
        "es ist fast schade. Wer Geduld mitbringt, bekommt einen der schönsten deutschen Filme des Jahres.</p><p><strong>8/10 "
        'Glockenschläge</strong></p></article><div id="comments"><h3>3 Kommentare</h3><p><b>Mona</b>: Für mich nur 5/10.</p></div></body></html>',
        {
            "is_review": True,
            "item_name": "Die Tage ohne Uhr",
            "headline": "Filmkritik: Die Tage ohne Uhr",
            "authors": ["Lukas"],
            "published": "2017-09-07",
            "rating": (8, 10),
        },
    ),
    Style(
        "Italian site: pizza, marks in one line",
        "https://tavolalenta.example/pizzerie/tre-lune-salerno-recensione",
        '<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Pizzeria Tre Lune, Salerno. La recensione</title><meta '
        'property="article:published_time" content="2022-04-02T12:00:00+02:00"><meta name="author" content="Carmine Lauro"></head><body><header><nav><ul><li><a'
        " href='/ristoranti'>Ristoranti</a></li><li><a href='/pizzerie'>Pizzerie</a></li><li><a "
        "href='/vini'>Vini</a></li></ul></nav></header><article><h1>Pizzeria Tre Lune, Salerno. La recensione</h1><div class=\"firma\">di Carmine Lauro - 2 "
        'Aprile 2022</div><figure class="aligncenter"><img src="tre.jpg"><figcaption>La marinara delle Tre Lune</figcaption></figure><p>Si entra dal cortile, '
        "tra due limoni in vaso, e si capisce subito che qui il forno è il padrone di casa. Sandro Esposito lo accende alle cinque del mattino.</p><p>L'impasto"
        " è leggero senza essere aria, il cornicione alto il giusto. La marinara, con aglio di Ufita e origano in rametti, vale da sola il viaggio.</p><p>Meno "
        "convincenti i fritti, un po' unti nella sera della nostra visita. Carta delle birre corta ma intelligente.</p><p><strong>Pizza:</strong> 9 – "
        "<strong>Servizio:</strong> 7 – <strong>Ambiente:</strong> 8 – <strong>Voto finale:</strong> 8</p><p>Pizzeria Tre Lune, via dei Canali 3, Salerno. "
        "Chiuso il lunedì.</p></article></body></html>",
        {
            "is_review": True,
            "item_name": "Pizzeria Tre Lune",
            "headline": "Pizzeria Tre Lune, Salerno. La recensione",
            "authors": ["Carmine Lauro"],
            "published": "2022-04-02",
            "captions": [("La marinara delle Tre Lune", None)],
            "subs": {"Pizza": 9.0, "Servizio": 7.0, "Ambiente": 8.0},
            "rating": (8, None),
        },
    ),
    Style(
        "French site: note out of 20 in a box",
        "https://manette.example/tests/brumaire-1799",
        '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Test Brumaire 1799 sur PC : le coup d\'État permanent</title><script '
        'type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"Test Brumaire '
        '1799"},{"@type":"Article","headline":"Test Brumaire 1799 sur PC : le coup d\'État '
        'permanent","datePublished":"2023-03-15T08:00:00+01:00","author":{"@type":"Person","name":"Hugo '
        "Lemarchand\"}}]}</script></head><body><header><nav><ul><li><a href='/tests'>Tests</a></li><li><a href='/actus'>Actus</a></li><li><a "
        "href='/guides'>Guides</a></li></ul></nav></header><article><h1>Test Brumaire 1799 sur PC : le coup d'État permanent</h1><p class=\"auteur\">Hugo "
        'Lemarchand, le 15/03/2023 à 08h00</p><ol class="sommaire"><li><a href="#s1">Un parlement en papier</a></li><li><a href="#s2">La guillotine à la '
        "carte</a></li></ol><p>On ne gagne pas une partie de Brumaire 1799, on la retarde. Le petit studio Encre &amp; Poudre signe un jeu de gestion politique"
        " où chaque loi votée fabrique l'ennemi du lendemain.</p><h2 id=\"s1\">Un parlement en papier</h2><p>Les députés tiennent dans un classeur que l'on "
        "feuillette à la souris. C'est beau, c'est lisible, et c'est assez drôle quand une faction entière change de page.</p><h2 id=\"s2\">La guillotine à la "
        "carte</h2><p>Le système de procès, lui, tourne vite en rond. Au bout de dix heures, on connaît les tirades par cœur et l'on clique pour en "
        'finir.</p><div class="box-note"><span class="note">15</span><span class="sur">/20</span><div class="plus"><h3>Points forts</h3><p>+ Une direction '
        'artistique superbe</p><p>+ Des choix qui pèsent</p></div><div class="moins"><h3>Points faibles</h3><p>- Des procès '
        'répétitifs</p></div></div></article><section><h3>Derniers tests</h3><a href="/t">Test Île Basse : 11/20</a></section></body></html>',
        {
            "is_review": True,
            "item_name": "Brumaire 1799",
            "headline": "Test Brumaire 1799 sur PC : le coup d'État permanent",
            "authors": ["Hugo Lemarchand"],
            "published": "2023-03-15",
            "pros": ["Une direction artistique superbe", "Des choix qui pèsent"],
            "cons": ["Des procès répétitifs"],
            "quick_links": ["Un parlement en papier", "La guillotine à la carte"],
            "rating": (15, 20),
        },
    ),
    Style(
        "Dutch site: kettle, final score",
        "https://kookwijzer.example/reviews/moerman-kettle-one",
        '<!doctype html><html lang="nl"><head><title>Review: Moerman Kettle One - te mooi om te koken?</title></head><body><header><nav><ul><li><a '
        "href='/reviews'>Reviews</a></li><li><a href='/nieuws'>Nieuws</a></li><li><a "
        "href='/pricewatch'>Pricewatch</a></li></ul></nav></header><article><h1>Review: Moerman Kettle One - te mooi om te koken?</h1><p>Door <a "
        'href="/u/bas">Bas Terwijn</a>, 19-06-2021 06:00</p><p>Een waterkoker van 229 euro moet meer kunnen dan water koken. De Kettle One kan precies dat, en '
        "verder niets, maar hij doet het met flair.</p><h3>Ontwerp</h3><p>Het handvat ligt zo goed in de hand dat je vaker thee gaat zetten. De voet is van "
        "eikenhout en laat kringen achter.</p><h3>Prestaties</h3><p>Een liter kookt in twee minuten en veertig seconden. Dat is netjes, maar een apparaat van "
        'dertig euro is niet trager.</p><div class="conclusie"><h3>Conclusie</h3><p>Wie voor schoonheid betaalt, krijgt schoonheid. Wie water wil koken, kan '
        'beter af.</p><div class="score">Eindscore <b>6,5</b></div><div><b>Pluspunten</b><ul><li>Prachtig ontwerp</li><li>Zit heerlijk in de '
        "hand</li></ul><b>Minpunten</b><ul><li>Erg duur</li></ul></div></div></article></body></html>",
        {
            "is_review": True,
            "item_name": "Moerman Kettle One",
            "headline": "Review: Moerman Kettle One - te mooi om te koken?",
            "authors": ["Bas Terwijn"],
            "published": "2021-06-19",
            "pros": ["Prachtig ontwerp", "Zit heerlijk in de hand"],
            "cons": ["Erg duur"],
            "rating": (6.5, None),
        },
    ),
    Style(
        "Spanish diary: book, score at the end",
        "https://desvanletras.example/2018/02/resena-la-casa-de-los-relojeros.html",
        '<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Reseña: La casa de los relojeros, de Amparo Tejada - El desván de las '
        'letras</title></head><body class="blogger"><h1 class="title">El desván de las letras</h1><div class="post hentry"><h3 class="post-title '
        'entry-title"><a href="#">Reseña: La casa de los relojeros, de Amparo Tejada</a></h3><div class="post-header">martes, 6 de febrero de 2018</div><div '
        'class="post-body entry-content"><p><b>Título:</b> La casa de los relojeros<br><b>Autora:</b> Amparo Tejada<br><b>Editorial:</b> Nube '
        "Baja<br><b>Páginas:</b> 416<br><b>Precio:</b> 19,90 €</p><p><b>Sinopsis:</b> Tres hermanos heredan un taller y un secreto.</p><p>Llegué a esta novela "
        "por recomendación de una amiga y me ha tenido en vela dos noches. Tejada sabe dosificar la intriga y, sobre todo, sabe callar a tiempo.</p><p>Los "
        "personajes están vivos, en especial la tía Remedios, que merecería un libro para ella sola. El ritmo decae un poco hacia la mitad, pero remonta "
        "enseguida.</p><p>Una lectura ideal para tardes de lluvia. La recomiendo sin dudar.</p><p>Mi puntuación: 4,5/5</p></div><div "
        'class="post-footer"><span>Publicado por <span class="fn">Sole Barrios</span> en <abbr class="published" '
        'title="2018-02-06T09:00:00+01:00">9:00</abbr></span></div></div><div class="sidebar"><h2>Leyendo ahora</h2><p>El faro y la '
        "niebla</p></div></body></html>",
        {
            "is_review": True,
            "item_name": "La casa de los relojeros",
            "headline": "Reseña: La casa de los relojeros, de Amparo Tejada",
            "authors": ["Sole Barrios"],
            "published": "2018-02-06",
            "rating": (4.5, 5),
        },
    ),
]
