"""Works that their pages name in a line, a box, a crumb or quotation marks, and pages that look like reviews and are none."""

from __future__ import annotations

from tests.parse.styles.frames import blogged, plain, printed, themed

STYLES = [
    themed(
        "stage, venue, words",
        "https://curtainline.example/2021/03/the-weather-house-bridge-street-playhouse-review",
        "The Weather House, Bridge Street Playhouse review - two sisters, one barometer | Curtainline",
        """<p>Nell Arkwright’s new play puts two sisters in a cottage with a barometer that never moves, and for the first half hour you fear the evening will not move either. Then the elder one takes the thing off the wall.</p>
<p>What follows is the best-acted quarrel on any stage in the region this spring. Ida Morrow plays the silence before each line as if it had been written down, and the director, Tom Fell, leaves the two of them alone with it.</p>
<p>The second act explains too much, and a third character arrives only to be told what we know. But the last image, rain on a real window, is worth the bus fare.</p>
<ul><li>The Weather House runs until 27 March</li><li>More theatre reviews</li></ul>""",
        site="Curtainline",
        h1="The Weather House, Bridge Street Playhouse review - two sisters, one barometer",
        crumbs='<a href="/">Home</a> » <a href="/theatre">Theatre</a>',
        page_type="review",
        item=("The Weather House", "TheaterEvent"),
    ),
    themed(
        "author and play in one line, fringe",
        "https://sidestreetstages.example/review/oona-blythe-salt-in-the-hem",
        "Oona Blythe: Salt in the Hem – Sidestreet Stages",
        """<h2>Genre: Drama, New Writing</h2><h2>Venue: The Cellar, Quay Lane</h2><h2>Festival: Harbour Fringe</h2><h3>Low Down</h3><p>Oona Blythe’s Salt in the Hem, directed by Kit Sander, runs at the Cellar until the 14th.</p>
<h3>Review</h3><p>A seamstress, a uniform, a missing button. Blythe builds seventy minutes on that and never strains. The cast of three carry the set in and out like mourners, and the lighting does what the text refuses to.</p>
<p>Some of the audience wanted an interval; I wanted another act. Salt in the Hem is the kind of new writing this festival exists for, even when its songs are not.</p><p>Published March 9, 2021 by Ruth Calloway</p>""",
        site="Sidestreet Stages",
        h1="Oona Blythe: Salt in the Hem",
        page_type="review",
        item=("Salt in the Hem", "TheaterEvent"),
    ),
    blogged(
        "book blog, labels in Swedish",
        "http://lasfatoljen.example/2021/03/vinterhonung.html",
        "Karin Sandmark: Vinterhonung",
        """<p>Bokens titel: Vinterhonung<br>Författare: Karin Sandmark<br>Originalets titel: –<br>Läst språk: Svenska<br>Förlag &amp; år: Tallkotten 2021<br>Antal sidor: 264<br>Betyg: 3 / 5</p>
<p>Jag hade sett fram emot den här länge. En biodlare i Hälsingland får ett brev från en dotter hon inte visste fanns, och resten av romanen handlar om att inte svara.</p>
<p>Språket är fint, men mitten är seg och jag tappade räkningen på kusinerna. Slutet räddar mycket.</p><p>Tack till förlaget för recensionsex!</p>""",
        site="Läsfåtöljen",
        lang="sv",
        page_type="review",
        item=("Vinterhonung", "Book"),
    ),
    printed(
        "book, imprint without a price in Swedish",
        "https://kustbladet.example/kultur/bocker/nar-tystnaden-blir-ett-vapen",
        "När tystnaden blir ett vapen - Kustbladet",
        """<p><b>ROMAN</b></p><p><b>Edla Forsmark</b><br><b>”Klockarens döttrar”</b><br>Granbarks förlag</p>
<p>Tre systrar, ett kyrktorn och en klocka som ingen får röra. Edla Forsmark har skrivit en roman om arv som är lika sträng som den är rolig, och det är sällan man får skriva så.</p>
<p>I ”Klockarens döttrar” talar systrarna aldrig med varandra utan bara om varandra. Greppet kunde ha blivit tröttande, men Forsmark byter tonläge i varje kapitel och låter läsaren göra domen själv.</p>
<p>Mest imponeras jag av slutet. Där är prosan så avskalad att jag läste sista sidan två gånger.</p>""",
        site="Kustbladet",
        lang="sv",
        h1="När tystnaden blir ett vapen",
        kicker="Bokrecension",
        page_type="review",
        item=("Klockarens döttrar", "Book"),
    ),
    themed(
        "reader's headline, the book beside it (Dutch)",
        "https://boekenkastje.example/recensie/geen-zin-om-te-stoppen",
        "Geen zin om te stoppen | lezersrecensie van De zandloper | Boekenkastje",
        """<div class="work"><a href="/boek/de-zandloper"><img src="/c/1.jpg" alt="De zandloper"></a><h2><a href="/boek/de-zandloper">De zandloper</a></h2><p>van <a href="/auteur/w-hoekstra">Wietske Hoekstra</a></p></div>
<p>Ik begon op zaterdagochtend en was zondagavond klaar, met één pauze voor soep. De zandloper is een thriller die niet met bloed maar met klokken werkt: elk hoofdstuk telt een uur af.</p>
<p>De personages zijn niet allemaal even geloofwaardig, en de commissaris is een cliché. Toch las ik door, omdat Hoekstra precies weet wanneer ze moet zwijgen.</p><p>Waardering: 4 sterren</p>""",
        site="Boekenkastje",
        lang="nl",
        h1="Geen zin om te stoppen",
        crumbs='<a href="/">Boekenkastje</a> / <a href="/recensies">Recensies</a> / <a href="/boek/de-zandloper">De zandloper</a> / Geen zin om te stoppen',
        page_type="review",
        item=("De zandloper", "Book"),
    ),
    printed(
        "line below says what is reviewed (Danish)",
        "https://bogstavel.example/artikler/at-drukne-paa-land",
        "At drukne på land – Bogstavel",
        """<p>Anmeldelse af Sofie Kragelund: <em>Tørkåret</em>, udgivet på Strandvejens Forlag d. 2. marts 2021.</p><p>Anmeldt af Mette Aune</p>
<p>Der er romaner, der begynder med et brag, og så er der dem, der begynder med en liste over, hvad der er tilbage i køleskabet. Sofie Kragelunds Tørkåret hører til de sidste, og det er dens styrke.</p>
<p>Sproget er knapt, næsten tørt, og alligevel løber det over. Midtvejs mister fortællingen lidt af sin spænding, når søsteren rejser hjem, men slutningen samler alle tråde.</p>""",
        site="Bogstavel",
        lang="da",
        h1="At drukne på land",
        page_type="review",
        item=("Tørkåret", "Book"),
    ),
    themed(
        "quotation, then what it reviews (Russian)",
        "https://kinodnevnik.example/reviews/words-21875.html",
        "«Тише, море спит!» Рецензия на фильм Дальний маяк - Кинодневник",
        """<p>Про маяки снимают редко, а зря: нет лучшей декорации для ссоры. «Дальний маяк» начинается с того, что двое смотрителей не разговаривают, и зритель полтора часа ждёт первого слова.</p>
<p>Режиссёр Анна Лужина не торопится, оператор влюблён в туман, а актёры играют так, будто камеры нет. Жаль, что сценарий в финале объясняет то, что мы уже поняли.</p><p>Моя оценка: 7 из 10</p>""",
        site="Кинодневник",
        lang="ru",
        h1="«Тише, море спит!» Рецензия на фильм Дальний маяк",
        page_type="review",
        item=("Дальний маяк", "Movie"),
    ),
    blogged(
        "author. title. opinion (Russian)",
        "http://knizhnayapolka.example/2021/03/blog-post_9.html",
        "Вера Стужина. Письма с переправы. Отзыв на книгу",
        """<p>Книгу мне дала соседка со словами «ты такое любишь». Соседка знает меня лучше, чем я думала.</p>
<p>Вера Стужина пишет о пароме, который ходит между двумя берегами одной деревни, и о людях, которые за тридцать лет ни разу не остались на другой стороне. Повесть короткая, в ней нет ни одного злодея.</p><p>«Письма с переправы» советую тем, кто устал от громких книг. Читается за вечер.</p>""",
        site="Книжная полка",
        lang="ru",
        page_type="review",
        item=("Письма с переправы", "Book"),
    ),
    themed(
        "bars, capitals and an edition (Polish)",
        "https://ekranownia.example/stacja-mgla-recenzja-bluray",
        "Stacja Mgła | RECENZJA | Wydanie Blu-ray - Ekranownia",
        """<p>Stacja Mgła trafiła na płyty rok po kinowej premierze i od razu powiem: warto było czekać. Obraz jest ostry, czerń głęboka, a ziarno zostawiono tam, gdzie powinno być.</p>
<p>Sam film zestarzał się lepiej, niż sądziłem. Reżyserka Hanna Wilga prowadzi aktorów cicho, scenariusz myli tropy, a finał na peronie wciąż działa.</p><p>Dźwięk: 8/10. Obraz: 9/10. Ocena końcowa: 8,5/10</p>""",
        site="Ekranownia",
        lang="pl",
        h1="Stacja Mgła | RECENZJA | Wydanie Blu-ray",
        page_type="review",
        item=("Stacja Mgła", "Movie"),
    ),
    blogged(
        "column's name, quoted film, czyli (Polish)",
        "http://kotnaparapecie.example/2021/02/filmowo.html",
        'Filmowo - "Ostatni prom", czyli trochę o morzu, trochę o kłamstwie',
        """<p>Mam dla Was dziś coś na weekend. \"Ostatni prom\" to kino, które nie krzyczy: dwoje ludzi, jeden pokład i noc, która nie chce się skończyć.</p>
<p>Aktorsko świetnie, zwłaszcza on. Reżyser trochę za bardzo lubi zachody słońca, ale wybaczam, bo muzyka jest piękna.</p><p>Czy polecam? Zdecydowanie, choć bez popcornu.</p>""",
        site="Kot na parapecie",
        lang="pl",
        labels="Labels: film, kino",
        page_type="review",
        item=("Ostatni prom", "Movie"),
    ),
    plain(
        "band over album, all in capitals (French, hand-made)",
        "http://fp.nuitblanche.example/index.php?choix=3&num=4471",
        "Nuit blanche - chroniques metal",
        """<table><tr><td><b>GRIS CENDRE</b><br><b>LES HEURES CREUSES</b><br><br>Genre : DOOM / POST-ROCK<br>Label : Vent d'Ouest<br>Année : 2017<br></td></tr></table>
<p>Le 09 Mars 2021 par MARTIN</p><p>Troisième album pour les Nantais de Gris Cendre, et le premier sans leur chanteur d'origine. On pouvait craindre le pire ; on a eu le silence, ce qui leur va très bien.</p>
<p>Les six morceaux de Les Heures Creuses s'étirent sans jamais traîner, la batterie respire, et les guitares finissent par dire ce que la voix taisait. Seul le dernier titre, trop long, gâche un peu la fête.</p><p>Note du chroniqueur : 4/5</p>""",
        site="Nuit blanche",
        lang="fr",
        page_type="review",
        item=("LES HEURES CREUSES", "MusicAlbum"),
    ),
    printed(
        "restaurant, sentence as headline, box with the address",
        "https://eveninggazette.example/food/you-will-queue-and-you-will-not-mind",
        "You will queue, and you will not mind | Evening Gazette",
        """<p>There are nine stools at the counter, and on a wet Tuesday there were fourteen of us in the doorway pretending to look at our phones. Nobody left. That is the first thing to know about Little Anchor.</p>
<p>The second is the crab toast, which arrives without ceremony and leaves you unable to talk. The menu is short, the chef, Dara Quill, cooks in front of you, and the wine comes in tumblers. Only the dessert, a grey thing with seeds, seems to have come from another kitchen.</p>
<p>Service is fast and funny. We ate for under eighty pounds and walked home in the rain, arguing about the toast.</p>
<div class="infobox"><p><strong>Little Anchor</strong></p><p>14 Rope Walk, Saltby</p><p>Open Tuesday to Saturday, 5pm to 10pm</p><p>About £40 a head with a drink</p><p>Food: 9/10 Service: 8/10</p></div>""",
        site="Evening Gazette",
        h1="You will queue, and you will not mind",
        kicker="Eating out",
        lead="Our critic finds the best crab in the county at a counter with nine stools",
        page_type="review",
        item=("Little Anchor", "Restaurant"),
    ),
    themed(
        "hotel, we stayed",
        "https://twosuitcases.example/europe/norway/hotel-review-the-old-cannery-bergen",
        "Hotel Review: The Old Cannery, Bergen | Two Suitcases",
        """<p>We booked The Old Cannery for two nights in March because it was raining everywhere else as well. The building packed herring until 1971 and smells now of cedar and good coffee.</p>
<h2>The rooms</h2><p>Ours was on the third floor with a view of cranes. The bed was excellent, the shower took a degree in plumbing, and the walls are thin enough to learn Norwegian through.</p>
<h2>Breakfast</h2><p>Herring five ways, of course, and waffles made to order. Staff remembered our names on the second morning.</p><h2>The verdict</h2><p>Not cheap, but we would go back for the waffles alone.</p>""",
        site="Two Suitcases",
        h1="Hotel Review: The Old Cannery, Bergen",
        crumbs='<a href="/">Home</a> › <a href="/europe">Europe</a> › <a href="/europe/norway">Norway</a>',
        page_type="review",
        item=("The Old Cannery", "Hotel"),
    ),
    printed(
        "exhibition, gallery and town after a comma",
        "https://northernledger.example/arts/maud-tierney-the-patience-of-clay-harbour-gallery-saltby",
        "Maud Tierney: The Patience of Clay, Harbour Gallery, Saltby | Northern Ledger",
        """<p>Forty pots on forty plinths, and not one of them will hold water. The first retrospective of the ceramicist Maud Tierney makes a virtue of the crack, and for three rooms it is thrilling.</p>
<p>The curators have hung almost no labels. You walk past the early bowls, past the furious decade of black tiles, and find that you have slowed down. In the last gallery the lighting is too clever, and the film nobody needs.</p>
<p>The Patience of Clay is at Harbour Gallery, Saltby, until 30 May.</p>""",
        site="Northern Ledger",
        h1="Maud Tierney: The Patience of Clay, Harbour Gallery, Saltby",
        kicker="Exhibition review",
        page_type="review",
        item=("Maud Tierney: The Patience of Clay", "ExhibitionEvent"),
    ),
    themed(
        "concert, act at venue, date",
        "https://stagedive.example/live/low-lanterns-roundhouse-mill-6-march-2021",
        "Live: Low Lanterns @ Roundhouse Mill, 6 March 2021 - Stagedive",
        """<p>Low Lanterns walk on to a recording of seagulls, and half the crowd laughs. Nobody laughs again for ninety minutes. The four-piece have learned to play quietly in the years they were away, and the old songs are better for it.</p>
<p>The set leans on the second album; the encore is one long drone with a trumpet. The sound at the back of the hall is mud, the drummer is not. They should tour more.</p>
<p><strong>Setlist:</strong> Tin Roof / Ferry Lights / Mother of Nets / Slow Hand / Encore: Gannet</p>""",
        site="Stagedive",
        h1="Live: Low Lanterns @ Roundhouse Mill, 6 March 2021",
        page_type="review",
        item=("Low Lanterns", "MusicEvent"),
    ),
    themed(
        "board game by a generator's theme",
        "https://cardboardattic.example/2021/03/09/millers-and-magpies-review/",
        "Millers & Magpies Review - Cardboard Attic",
        """<p><em>Designer: Jo Vance. Players: 2–4. Playing time: 45 minutes.</em></p><p>In Millers &amp; Magpies you grind grain by day and steal it back by night. It is a worker placement game with a nasty streak, and our group has played it eleven times since Christmas.</p>
<h2>Components</h2><p>Thick cards, wooden sacks, and a dice tower nobody asked for. The insert falls apart in a week.</p><h2>Gameplay</h2><p>Turns are quick, the board fills up, and the player who laughs first usually loses.</p><h2>Final thoughts</h2><p>A keeper. Score: 8.5/10.</p>""",
        site="Cardboard Attic",
        h1="Millers &amp; Magpies Review",
        page_type="review",
        item=("Millers & Magpies", "Game"),
    ),
    themed(
        "product, test og anmeldelse",
        "https://dingsbums.example/test-og-anmeldelse/noor-kelvin-2-test",
        "Noor Kelvin 2 – test og anmeldelse af den lille røremaskine | Dingsbums",
        """<p>Noor har lavet en røremaskine, der fylder mindre end en brødkasse, og det lyder som en dårlig idé. Det er det ikke. Kelvin 2 ælter rugbrødsdej uden at vandre på bordet.</p>
<p>Motoren på 600 watt er støjsvag, skålen er af stål, og prisen er 1.299 kr. Låget er derimod svært at rengøre, og der følger kun ét piskeris med.</p><h2>Konklusion</h2><p>Et godt køb til små køkkener. Karakter: 5 ud af 6.</p>""",
        site="Dingsbums",
        lang="da",
        h1="Noor Kelvin 2 – test og anmeldelse af den lille røremaskine",
        page_type="review",
        item=("Noor Kelvin 2", "Product"),
    ),
    themed(
        "episode in words",
        "https://couchcritic.example/tv/the-tidewaiters-season-2-episode-3-review-the-customs-shed",
        "The Tidewaiters Season 2, Episode 3 Review: The Customs Shed | Couch Critic",
        """<p>After two weeks of moving pieces about, The Tidewaiters finally lets somebody win. “The Customs Shed” is the best episode of the season, and it has hardly any dialogue.</p>
<p>Spoilers follow. The writers put Agnes and the inspector in one room for forty minutes, and the director, Pell, keeps the door in every shot. When it opens, the season changes direction.</p><p>Not all of it works: the subplot about the ledger is still dull, and the flashback is one too many. Grade: A-</p>""",
        site="Couch Critic",
        h1="The Tidewaiters Season 2, Episode 3 Review: The Customs Shed",
        page_type="review",
        type="TVSeries",
        item_within="The Tidewaiters",
    ),
    blogged(
        "author in the title after de (Spanish)",
        "http://elrincondelapolilla.example/2021/03/resena.html",
        "Reseña #48: El jardín de las horas lentas, de Candela Ruibal",
        """<p><b>Título:</b> El jardín de las horas lentas<br><b>Autora:</b> Candela Ruibal<br><b>Editorial:</b> Ventanal<br><b>Páginas:</b> 312</p><p><b>Sinopsis:</b> Una botánica vuelve a la casa de su abuela para venderla.</p>
<p><b>Mi opinión:</b> Esperaba una novela de secretos familiares y encontré algo más raro y mejor. La autora deja que las plantas cuenten la historia, y los personajes se explican poco.</p><p>Le falta ritmo en la segunda parte, pero el final me hizo llorar en el metro.</p>""",
        site="El rincón de la polilla",
        lang="es",
        page_type="review",
        item=("El jardín de las horas lentas", "Book"),
    ),
    themed(
        "I read it (Dutch)",
        "https://graagaanhetlezen.example/2021/03/ik-las-de-koude-keuken",
        "Ik las 'De koude keuken' van Jelle Minnaert. Lees hier mijn recensie",
        """<p>Jelle Minnaert heeft met 'De koude keuken' een debuut geschreven dat je niet vrolijk maakt en toch goed doet. Een kok sluit zijn restaurant en gaat brieven schrijven aan zijn gasten.</p>
<p>De roman is kort, de zinnen zijn scherp, en de recepten tussen de hoofdstukken zijn geen grap. Alleen de broer had wat mij betreft thuis mogen blijven.</p><p>Uitgeverij Het Kompas, 2021, 188 blz.</p>""",
        site="Graag aan het lezen",
        lang="nl",
        page_type="review",
        item=("De koude keuken", "Book"),
    ),
    printed(
        "two films in one review",
        "https://metroledger.example/film/review-cold-harbor-and-the-long-thaw",
        "Review: ‘Cold Harbor’ and ‘The Long Thaw’ find two ways to freeze a marriage | Metro Ledger",
        """<p>Two films open this week about couples trapped by weather, and only one of them knows why. “Cold Harbor,” the second feature by Lena Prior, is a comedy that forgets to be unkind; “The Long Thaw,” from Jonas Beck, is unkind from its first frame.</p>
<p>Prior’s actors are the better ones, Beck’s script the sharper. Seen in one evening they make a single, rather good film about heating bills.</p>""",
        site="Metro Ledger",
        h1="Review: ‘Cold Harbor’ and ‘The Long Thaw’ find two ways to freeze a marriage",
        kicker="Movies",
        page_type="review",
        item_within="Cold Harbor",
    ),
    themed(
        "podcast, name in quotation marks",
        "https://earworthy.example/reviews/the-podcast-that-made-me-miss-my-stop",
        "The podcast that made me miss my stop - Earworthy",
        """<p>I do not like true crime, and I listened to all eight episodes of <em>The Lock Keeper</em> in two days. The host, Bea Olander, asks short questions and waits, which is a skill podcasting had nearly lost.</p>
<p>Each episode of <em>The Lock Keeper</em> is half an hour; the sound design is plain; there is one advert. By the fifth you know who did it, and it no longer matters.</p><p>Listen wherever you get your podcasts. 4.5 out of 5.</p>""",
        site="Earworthy",
        crumbs='<a href="/">Home</a> / <a href="/reviews">Podcast reviews</a>',
        page_type="review",
        item=("The Lock Keeper", "PodcastSeries"),
    ),
    plain(
        "generator's page, year in brackets",
        "https://hob.example/films/the-glass-ferry/",
        "The Glass Ferry (1968)",
        """<h1>The Glass Ferry (1968)</h1><p>9 March 2021</p><p>Dir. Otto Lindqvist. 94 min. Seen on: a scratched print at the Rex.</p>
<p>I had only ever seen the first reel of this, on a television with a coat hanger. The rest is better: a heist film in which the loot is a window, and nobody can agree on how to carry it.</p>
<p>Lindqvist shoots everything from below, so that the actors are always about to fall on you. The ending is a joke you get a day later. ★★★★</p>""",
        site="hob",
        page_type="review",
        item=("The Glass Ferry", "Movie"),
    ),
    # what is none
    printed(
        "an interview about a film",
        "https://metroledger.example/film/interview-lena-prior-cold-harbor",
        "Lena Prior on ‘Cold Harbor’: ‘I wanted the snow to be boring’ | Metro Ledger",
        """<p>Lena Prior arrives with a cold and an apology. Her second film, “Cold Harbor,” opens next week, and she has been talking about it since January.</p>
<p><b>Why snow?</b></p><p>Because it was there. I wanted it to be boring, the way it is boring when you live in it.</p><p><b>Did the actors mind?</b></p><p>They minded the tea. They were very good about the snow.</p><p>“Cold Harbor” is in cinemas from 12 March.</p>""",
        site="Metro Ledger",
        h1="Lena Prior on ‘Cold Harbor’: ‘I wanted the snow to be boring’",
        kicker="Interview",
        is_review=False,
        item=None,
    ),
    themed(
        "a game's preview",
        "https://padlock.example/previews/harrow-deep-hands-on-preview",
        "Harrow Deep hands-on preview: we played the first two hours - Padlock",
        """<p>We were given two hours with Harrow Deep at an event last week, and came away curious. The studio’s next game is due in autumn, and what we saw was an early build.</p>
<p>You play a surveyor in a flooded mine. The controls are good, the torch is better, and the first boss was switched off. We will have a full review closer to release.</p>""",
        site="Padlock",
        h1="Harrow Deep hands-on preview: we played the first two hours",
        crumbs='<a href="/">Home</a> > <a href="/previews">Previews</a>',
        is_review=False,
    ),
    themed(
        "the best of the year",
        "https://stagedive.example/features/the-best-albums-of-2020",
        "The 20 Best Albums of 2020 - Stagedive",
        """<p>It was a year for headphones. Our writers voted, quarrelled and voted again.</p><h2>20. Gris Cendre – Les Heures Creuses</h2><p>Doom with the windows open.</p>
<h2>19. Low Lanterns – Net Loft</h2><p>Four people in a barn and a trumpet.</p><h2>18. Una Verity – Small Change</h2><p>Songs about rent, sung as if they were about love.</p><h2>17. The Perches – Owls</h2><p>Better than its sleeve.</p>""",
        site="Stagedive",
        is_review=False,
        item=None,
    ),
    printed(
        "a ministry reviews a rule",
        "https://kustbladet.example/nyheter/regeringen-ser-over-fiskekvoterna",
        "Government to review ferry subsidies after islanders’ criticism | Northern Ledger",
        """<p>The transport ministry is to review the subsidies for island ferries, it said on Tuesday, after a critical report found that half the boats run empty in winter.</p>
<p>“The review will be finished by June,” the minister, Hal Dorsey, told reporters. Islanders reacted with caution. The operator’s rating was cut last month.</p>""",
        site="Northern Ledger",
        h1="Government to review ferry subsidies after islanders’ criticism",
        is_review=False,
        item=None,
    ),
    themed(
        "a buyer's comparison",
        "https://kitchenbench.example/guides/best-stand-mixers",
        "The best stand mixers in 2021: seven tested - Kitchen Bench",
        """<p>We kneaded forty kilos of dough in seven machines so that you need not. Here are the ones worth their place on the worktop.</p><h2>Best overall: Noor Kelvin 2</h2><p>Small, quiet, strong. £149.</p>
<h2>Best for big families: Brandt Mill 7</h2><p>Heavy enough to stay where you put it. £399.</p><h2>Best cheap: Ostra One</h2><p>Loud but willing. £69.</p><h2>How we test</h2><p>Each machine mixes bread, meringue and cake.</p>""",
        site="Kitchen Bench",
        is_review=False,
        item=None,
    ),
    printed(
        "a press release of a festival",
        "https://harbourfringe.example/press/programme-announced",
        "Harbour Fringe announces its programme for 2021",
        """<p>FOR IMMEDIATE RELEASE. Harbour Fringe today announces forty-two productions in eleven venues. Tickets go on sale on Friday at noon.</p>
<p>Highlights include Oona Blythe’s “Salt in the Hem”, a new comedy by the Pell Brothers, and the return of Nine Wells. “We are thrilled,” said the director, Ruth Calloway.</p><p>Notes to editors: images are available on request.</p>""",
        site="Harbour Fringe",
        is_review=False,
        item=None,
    ),
]
