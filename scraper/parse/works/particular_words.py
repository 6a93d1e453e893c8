"""What lines beside a review tell of its kind, in lower case; the words begin with two letters or a figure."""

from __future__ import annotations

TELLS = {
    "film": (
        r"cast|dir\.|réal\.|réalis\.|reż\.|int\.|instruktør(?:en)?|medvirkende|regissör(?:en)?|regissør(?:en)?|"
        r"rendező|rendezte|szereplők|ohjaus|ohjaaja|pääosissa|näyttelijät|σκηνοθεσία|πρωταγωνιστούν|παίζουν|"
        r"במאית?|בימוי|שחקנים|إخراج|بطولة|تمثيل|کارگردان|بازیگران|đạo diễn|diễn viên|감독|출연|주연|yönetmen|"
        r"oyuncular|regizor(?:ul)?|distribuți[ae]|sutradara|pemain|durasi|режисер|у ролях|в ролях|režie|réžia|"
        r"hrají|obsada|spilletid|speltid|längd|darsteller|filmlänge|interprétation|guion|sceneggiatura|realização|"
        r"realizador|duração|intérpretes|acteurs|speelduur|κατανομή|ผู้กำกับ|นักแสดง|निर्देशक|कलाकार|अवधि|"
        r"\d{2,3} ?(?:mins|minutter|minuter|minuttia|minuty|minutów|perc|dakika|דקות|دقيقة|phút|นาที|λεπτά|menit|"
        r"хв|分|분)|direct(?:ed by|or)|starring|running time|runtime|in (?:theaters|cinemas)|now playing|"
        r"rated (?:r|pg(?:-13)?|nc-17)|mpa(?:a)? rating|film festival|feature (?:debut|film)|movies?|films?|"
        r"movie reviews?|cinemas?|regie|im kino|fsk|réalisat(?:ion|eur|rice)|un film de|réalisatrice|"
        r"longs?[ -]métrages?|courts?[ -]métrages?|sortie (?:le )?\d{1,2}|durée|au cinéma|cinéma|dirección|"
        r"reparto|estreno|cine|películas?|regia|un film di|durata|attori|direção|elenco|filmes?|"
        r"longa(?:-metragem)?|reżyseria|reżyser|filmu?|режисс[её]ра?|кинотеатр\w*|в прокате?|фильма?|"
        r"\d{2,3} ?(?:min(?:uten|utes|uti|utos|ut)?|мин)|[12] ?h ?[0-5]\d|screenplay|監督|映画|出演|导演|主演"
    ),
    "tv": (
        r"folgen|épisodes|episodios|episodi|episódios|avsnitt|afsnit|jaksoa|odcink(?:ów|i)|серий|серии|epizódů|"
        r"bölüm|seasons|season \d+|episodes?|showrunner|streaming on|tv (?:shows?|series|reviews?|recaps?)|"
        r"staffel \d+|saison \d+|temporada \d+|stagione \d+|serien?|série|серия|сезон|sundays? at|episode recap"
    ),
    "music": (
        r"records|produced by|playlist|recorded at|vertrieb|etichetta|sello|canciones|skladby|vydavatelství|лейбл|"
        r"utgivare|label|albums?|album reviews?|tracks|songs|discography|lp|ep|genre: (?:rock|pop|folk|jazz)|"
        r"tonträger|musique|música|musica|musik|music|disco|concerts?|concierto|konzert|koncert|konsert|"
        r"live-?kritik|gig|conductor|orchestra|quartet|violins?|cello|альбома?"
    ),
    "game": (
        r"platforms?|plattform(?:en|ar)?|plateformes?|plataformas?|piattaform[ae]|platform[ay]|alusta|alustat|"
        r"платформ[аыи]|플랫폼|平台|開發商|разработчик|розробник|geliştirici|vývojář|fejlesztő|kehittäjä|"
        r"ontwikkelaar|utvecklare|udvikler|utvikler|playtime|spieldauer|spielzeit|pc|playstation(?: ?[1-5])?|"
        r"ps[1-5]|ps vita|xbox(?: one| series x(?:\|s)?)?|nintendo(?: switch)?|switch|steam|pegi|usk|"
        r"code (?:was )?provided|review code|hours (?:on|with) (?:the )?(?:switch|ps\d|pc|xbox)|developers?|"
        r"entwickler|développeur|desarrollador\w*|sviluppatore|desenvolvedora?|game reviews?|video ?games?|games?|"
        r"brettspiele?|gesellschaftsspiele?|jeux? de société|juegos? de mesa|gioco da tavolo|giochi da tavolo|"
        r"bordspel|brädspel|brætspil|gra planszowa|planszówka|desková hra|deskovky|ボードゲーム|"
        r"\d\s?[-–]\s?\d\+? (?:spieler|players|joueurs|jugadores|giocatori|spelers|graczy|spelare|jogadores|"
        r"hráč\w*)|jeux? vidéo|videojuegos?|videogioch?i|gameplay|multiplayer|board games?|игры?|ゲーム|ps5版|gry"
    ),
    "book": (
        r"translated (?:by|from)|übersetzt von|übersetzung|traducción de|traduzione di|översättning|oversat|"
        r"vertaald|przekład|przeł\.|přeložil[a]?|перевод с|förlag|kustantaja|kustantamo|wyd\.|nakl\.|"
        r"nakladatelství|nakladatel|naklada|εκδόσεις|הוצאת|دار|نشر|изд-во|издательство|видавництво|出版社|출판사|"
        r"출판|yayınları|yayınevi|nxb|สำนักพิมพ์|penerbit|editura|editorial|editora|editore|review copy|tebal|"
        r"éditions?|wydawnictwo|\d{2,4} ?p\.|\d{2,4} (?:pp|pages|seiten|s\.|páginas|pagine|stron|blz|bladzijden|"
        r"sidor|sider|с\.|стр)|uitgeverij|forlag|page count|pages|lezersrecensies?|kiadó|fordító|illustrated by|"
        r"lettered by|colou?red by|comics?|gebunden|geb\.|pub(?:lication)? date|verlag|roman|novel|fiction|"
        r"aus dem \w+en von|translated by|traduit d\w+|books?|book reviews?|bücher|livres?|libros?|libri|livros?|"
        r"książki|книги?|author"
    ),
    "exhibition": (
        r"muzeum|múzeum|музей|museet|museot|curator|kurator|kurátor|admission|catalogue|katalog|exhibitions?|"
        r"galler(?:y|ies)|museums?|ausstellung(?:en)?|expositions?|musées?|exposición|museo|mostra|exposição|"
        r"museu|tentoonstelling|utställning(?:en)?|udstilling(?:en)?|wystawa|výstava|выставка"
    ),
    "podcast": (
        r"podcasts?|episodes out now|audio drama"
    ),
    "theatre": (
        r"soprano|mezzo-soprano|baritone|tenor|bariton|sopran|ténor|baryton|rendező|bemutató|premiera|premiéra|"
        r"премьера|ensi-ilta|ensemble|tänzer|danseurs|divadlo|színház|teatri|теат\w+|costum(?:e|i|es)|kostymer?|"
        r"dekor|performed by|written by|interval|intermission|hasta el|fino al|jusqu[’']au|theatre|theater|regi|"
        r"théâtre|teatro|teatr|theatre reviews?|playwright|bühne|kostüme|encenação|stage|toneel|regisseurs?|"
        r"performances until|ópera|opéra|opera|dirección (?:musical|de escena)|venue|fringe|new writing|спектакль|"
        r"сцена"
    ),
    "hotel": (
        r"hotels?|hotel reviews?|rooms? from|check-?in|per night|hôtels?|hoteles"
    ),
    "restaurant": (
        r"closed|gesloten|lukket|stängt|geschlossen|cierra|chiuso|fermé|zamknięte|予算|営業時間|영업시간|营业时间|"
        r"營業時間|giờ mở cửa|ร้านเปิด|rezervasyon|restaurants?|restaurant reviews?|small plates|starters|mains|"
        r"wines? from|reservations|cuisine|tasting menu|dining|osteria|trattoria|coperti|prezzo medio|couverts|"
        r"menus? (?:à|de|du)|comptez|réservation|cerrado|reservas|menü|gerechten|reserveren|rätter|"
        r"bordsbeställning|retter|restauracja|restaurace|restaurang(?:en)?|ristorante|gastronomie|where to eat|"
        r"open(?:ing)? hours|atmosphere|food"
    ),
    "product": (
        r"price|case|movement|frame|engine|range|capacity|screen|storage|charging|drivers|ingredients|"
        r"battery(?: life)?|specs|specifications|hdmi|usb(?:-c)?|bluetooth|weight|gewicht|display|warranty|tech|"
        r"gadgets?|phones?|headphones|speakers?|laptops?|tvs|cameras?|lenses|appliances|hi-fi|wearables|"
        r"smartwatch\w*|grapes?|vineyard|rebsorte|bodega|weingut|winzer|jahrgang|vintage|tasting notes?|"
        r"dégustations?|à boire de|carafer|cantina|annata|vitigno|uvaggio|añada|crianza|casta|drink 20\d\d|"
        r"best buy|akku|preis|prix|prezzo|precio|ausstattung|cars?|car reviews?|lautsprecher|alcohol|bottle size|"
        r"staubsauger|haushalt|mobile|deals?|design|build"
    ),
}  # fmt: skip

# What only one kind of work has: one of these alone says it.
SURE = {
    "film": (
        r"in (?:theaters|theatres|cinemas)|kinostart|filmverleih|fsk:? ?\d+|en salles|estreno en cines|en cines|"
        r"al cinema|nelle sale|nos cinemas|i biografen|biografpremiär|på bio|w kinach|v kinech|в прокате|в кино с|"
        r"上映時間|全国公開|片长|片長|상영시간|상영 시간|러닝타임|vizyon tarihi|elokuvateattereissa|rated (?:r|pg|"
        r"pg-13|nc-17)|cert(?:ificate)?\.? (?:u|pg|12a?|15|18)|in \d+ (?:bioscopen|zalen)|leffateattereissa|"
        r"в кинотеатрах|у кінотеатрах"
    ),
    "tv": (
        r"odcinków|\d{1,2} (?:episodes|folgen|épisodes|episodios|episodi|episódios|avsnitt|afsnit|episoder|"
        r"odcinków|odcinki|серий|серии|серій|jaksoa|bölüm|epizódů|dílů|rész|επεισόδια|פרקים|حلقات|tập|"
        r"afleveringen)|\d{1,2} ?[x×] ?\d{2} ?min|showrunners?|全 ?\d+ ?話|전 ?\d+부작|共 ?\d+ ?集|\d{1,2}부작|"
        r"seasons?: ?\d+(?:[-–]\d+)?|(?:six|eight|ten) episodes|sechs folgen|acht folgen|zehn folgen|"
        r"ocho episodios|seis episodios|otto episodi|sei episodi|huit épisodes|åtta avsnitt|otte afsnit|"
        r"kahdeksan jaksoa"
    ),
    "music": (
        r"track ?list(?:ing)?|titelliste|bpm|best tracks?|key tracks?|favou?rite tracks?|standout tracks?|"
        r"anspieltipps?|plattenfirma|plattenlabel|record label|skivbolag|plateselskap|pladeselskab|levy-yhtiö|"
        r"wytwórnia|lista utworów|треклист|трек-лист|レーベル|収録曲|수록곡|曲目|dallista|δισκογραφική|tracce|"
        r"faixas|lista de canciones|seznam skladeb|best song|set ?list"
    ),
    "game": (
        r"genre: (?:rpg|action rpg|platformer|metroidvania|shooter|roguelike|strategy)|usk:? (?:ab )?\d+|"
        r"pegi:? ?\d+|esrb|\d\s?[-–~～]\s?\d\+? ?(?:players|spieler|joueurs|jugadores|giocatori|spelers|graczy|"
        r"spelare|spillere|jogadores|hráč\w*|pelaajaa|játékos|игрок\w*|гравц\w*|人|명)|players: ?\d+(?:[-–]\d+)?|"
        r"liczba graczy|プレイ人数|игроков: ?\d+(?:[-–]\d+)?|steam deck|対応機種|개발사|开发商|reviewed on (?:pc|"
        r"ps|xbox|switch)|tested on (?:pc|ps|xbox|switch)"
    ),
    "book": (
        r"isbn(?:-1[03])?|\d{2,4} ?(?:pp|pages|seiten|páginas|págs|pagine|stron|stran|stranek|pagina[’']s|str\.|"
        r"blz|bladzijden|sidor|sid\b|sider|oldal|sayfa|trang|halaman|pag\.|หน้า|頁|ページ|쪽|页|עמודים|صفحة|صفحه|"
        r"стор|с\.)|pp\.? \d{2,4}|σελ\. ?\d+|hardcover|hardback|paperback|aus dem \w+en (?:von|übersetzt)|"
        r"liczba stron|oldalszám|pages: \d+|historical fiction|\d{2,4} (?:s\.|p\.|sivua)"
    ),
    "theatre": (
        r"schauspielhaus|opernhaus|schouwburg|playhouse|opera house|conductor: [^.\n]{2,40} director|"
        r"choreograf\w*|koreograf\w*|rendező: [^.\n]{2,40} bemutató|bühnenbild|dramaturgie|set design(?:er|"
        r"ed by)?|scénographie|scenografia|escenografía|scenografie|spielstätte|libretto|libreto|choreograph(?:y|"
        r"er)|choreografie|coreografía|chorégraphie|koreografi|mise en scène|musikalische leitung|"
        r"direction musicale|direttore d[’']orchestra|inszenierung|作・演出|演出|연출|including (?:an|"
        r"one )?(?:interval|intermission)|режисс[её]р-постановщик|yöneten|box office"
    ),
    "restaurant": (
        r"dinner for two|meal for two|three[- ]courses?|a head|per head|price per head|must[- ]order|"
        r"what to order|hauptgerichte|vorspeisen|ruhetag|menü \d|compte[rz] \d+|menu déjeuner|plats (?:de|entre|"
        r"à) \d|precio medio|ticket medio|vini esclusi|hors vin|sans les vins|driegangenmenu|trerätters|"
        r"tre retter|pääruo\w+|dania główne|hlavní jídla|средний чек|定休日|人均|대표메뉴|대표 메뉴|kişi başı|"
        r"főétel\w*|cost for two|corkage|noise level|menu \d+ ?€|chiuso (?:il )?(?:lunedì|martedì|domenica)|"
        r"main courses|mains from|ราคาต่อหัว|giá trung bình"
    ),
    "hotel": (
        r"\d泊\d名|1泊2食|doubles from|rooms from|double rooms?|rates from|zimmer ab|doppelzimmer|"
        r"chambres? (?:à partir|dès|double)|habitaciones desde|camere da|kamers vanaf|dubbelrum|dobbeltværelser?|"
        r"pokoje od|номера от|\d泊|1박|a night|check-out"
    ),
    "product": (
        r"stack: ?\d+(?:[-–]\d+)?|moc: ?\d+(?:[-–]\d+)?|výkon: ?\d+(?:[-–]\d+)?|\d{3,5} ?mah|\d{2,4} ?(?:hp|bhp|"
        r"ps|ch|cv|pk|hk|hv|kw|kwh|л\.с\.|马力|馬力|마력)|\d{2,3} ?km/h|\d{1,2}(?:[.,]\d)? ?% ?(?:vol|abv|alc)|"
        r"abv|msrp|rrp|uvp|rebsorten?|cépages?|vitign[oi]|uvas:|appellation|gehäuse|boîtier|water resistance|"
        r"impedance|switches|nib|groupset|cpu|ram|ssd|gpu|バッテリー|배터리|电池|電池|focal length|aperture|"
        r"top notes|base notes|gearbox|getriebe|packed weight|wrapper:|vitola|movement:|steel:|"
        r"drop: ?\d+(?:[-–]\d+)?|battery life|akkulaufzeit|\d+ ?(?:gb|tb)|engine:|drivers:|alkohol:|size: \d+ ?ml|"
        r"teljesítmény|teho: ?\d+(?:[-–]\d+)?|case: ?\d+(?:[-–]\d+)?"
    ),
    "exhibition": (
        r"gallery[^.\n]{0,30}? (?:until|to|through) (?:[a-z]+ )?\d|mus(?:ée|eum|eo)[^.\n]{0,40} (?:until|through|"
        r"jusqu[’']au|t/m|hasta el|fino al|bis|t o m|til) \d|curated by|kuratiert von|kurator(?:in)?:|"
        r"commissaires? |comisari[oa]:|a cura di|curadoria|куратор:|kurátor:|会期|kunsthalle|konsthall(?:en)?|"
        r"kunstmuseum|kunstmuseet|taidehalli|taidemuseo|konstmuseum|free admission"
    ),
}  # fmt: skip
