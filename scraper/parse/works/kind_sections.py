"""What papers and sites call the sections in which they review one kind of thing, whole, by kind.

Many of these words say nothing in a sentence ("Rock", "Live", "Tools", "Mad"): they count where they are all that a
section, a crumb or a folder is called.

>>> [of_name(x) for x in ("Food & Drink", "Kirjallisuus", "Live", "Tools", "Tools of the trade")]
['restaurant', 'book', 'music', 'product', None]
"""

from __future__ import annotations

import re

_LISTED = {
    "film": """
        movies|films|filme|filmes|filmy|filmek|filmer|film & tv|film and tv|films & séries|cinema & tv|big screen|
        at the movies|on film|new films|new movies|kino & film|film & kino|im kino|neu im kino|filmstarts|ciné|
        au cinéma|en salles|cine y series|en el cine|al cinema|bioscoop|in de bioscoop|på bio|i biografen|på kino|
        leffat|elokuvissa|filmid|kinas|kinai|filmas|filmai|cinematografie|филми|фильмы|фільми|кінофільми|у кіно|
        кіно|кинематограф|映画館|映画評|洋画|邦画|电影院|影视|電影院|影視|영화관|영화평|ταινίες|ταινία|σινεμά|
        κινηματογράφος|סרטים|קולנוע|أفلام|سينما|فيلم|افلام|سینما|فیلم|सिनेमा|फिल्म|फिल्में|मूवी|मूवी रिव्यू|
        ภาพยนตร์|หนัง|หนังใหม่|phim ảnh|phim chiếu rạp|điện ảnh|kvikmyndir|bíó|sinema filmleri|vizyondakiler|
        filmovi|filmske|mozi|moziban|dokumentärer|documentaries|arthouse|horror films""",
    "tv": """
        tv & radio|television|fernsehen|im fernsehen|serien|télévision|séries tv|serie tv|serietv|series de tv|
        tv-serier|serier|seriały|seriali|seriály|televize|televízia|sarjat|tv-sarjat|sorozatok|sorozat|tévé|
        tv-sorozat|diziler|dizi|yerli dizi|телевизор|телевидение|серіали|сериали|σειρές|τηλεόραση|סדרות|טלוויזיה|
        مسلسلات|مسلسل|سریال|سریال‌ها|तेलीविज़न|वेब सीरीज|ละคร|ซีรีส์|ละครทีวี|phim bộ|truyền hình|连续剧|電視劇|
        剧评|テレビ|海外ドラマ|예능|streaming|streamingtipps|small screen|on the box|what to watch|on tv|serije|
        televizija|sjónvarp|kdramas|k-dramas|recaps""",
    "music": """
        pop|rock|rock & pop|pop & rock|pop/rock|jazz|klassik|klassische musik|classical|classical music|klassisk|
        klassiek|hip-hop|hip hop|rap|metal|electronic|folk|indie|soul|r&b|country|world music|reggae|punk|techno|
        new music|new albums|neue alben|alben|musik-cds|tonträger|disques|cd du mois|classique|musique classique|
        chanson|dischi|clasica|clásica|discos|discografía|plader|skivor|plater|platen|nieuwe platen|levyt|
        levyarviot|musiikki|klassinen|płyty|albumy|desky|lemezek|lemez|zene|zenei|komolyzene|albumi|glazba|muzika|
        ploče|muzică|albume|музика|музыка|альбомы|альбоми|классика|μουσική|δίσκοι|άλμπουμ|מוזיקה|אלבומים|موسيقى|
        موسيقي|ألبومات|موسیقی|संगीत|म्यूजिक|ดนตรี|เพลง|âm nhạc|音楽|音乐|音樂|新譜|唱片|음악|음반|가요|lps|eps|
        vinyl|tónlist|plötur|platekritikk|singles|reissues|tapes""",
    "live": """
        live|concerts|concert|konzerte|konzert|concerti|concerto|conciertos|concierto|koncerty|koncert|koncertai|
        konserter|konsert|koncerter|концерты|концерт|концерти|concerten|gigs|gig|livekritiken|live reviews|
        live music|concertrecensies|keikat|keikka|konsertit|koncertek|konserler|concerte|konserti|koncerti|
        συναυλίες|הופעות|حفلات|ライブ|ライヴ|コンサート|演唱会|音乐会|공연 리뷰|콘서트|คอนเสิร์ต|tónleikar|
        concerts & shows|en concert|en vivo|live-kritik""",
    "game": """
        videogames|video games|videospiele|computerspiele|spiele|videojuegos|videogiochi|jogos|videojogos|
        spelletjes|spellen|games|pc-spiele|konsolenspiele|playstation|playstation 4|playstation 5|ps4|ps5|xbox|
        xbox one|xbox series|nintendo|nintendo switch|switch|steam|steam deck|pc gaming|pc games|mobile games|
        retro games|indie games|oyunlar|oyun|ゲーム|tvゲーム|游戏|遊戲|单机游戏|게임|เกม|trò chơi|játékok|játék|
        videojátékok|παιχνίδια|βιντεοπαιχνίδια|משחקים|משחקי מחשב|ألعاب|ألعاب الفيديو|العاب|بازی|بازی‌ها|गेम|गेमिंग|
        jocuri|jocuri video|igre|videoigre|ігри|відеоігри|игры|видеоигры|игри|gry|gry wideo|hry|videohry|pelit|
        videopelit|tölvuleikir|jeux|esports""",
    "table": """
        board games|boardgames|tabletop|tabletop games|card games|wargames|roleplaying games|brettspiele|
        gesellschaftsspiele|kartenspiele|jeux de société|jeux de plateau|juegos de mesa|giochi da tavolo|
        giochi in scatola|jogos de tabuleiro|bordspellen|gezelschapsspellen|brädspel|sällskapsspel|brætspil|
        brettspill|lautapelit|gry planszowe|planszówki|deskové hry|deskovky|stolové hry|настольные игры|настолки|
        настільні ігри|настолни игри|társasjátékok|társasjáték|jocuri de societate|društvene igre|kutu oyunları|
        επιτραπέζια|משחקי קופסה|ボードゲーム|アナログゲーム|桌游|桌遊|보드게임|บอร์ดเกม|board game""",
    "book": """
        litteratur|literatuur|literatur|literature|littérature|letteratura|literatura|kirjallisuus|kirjat|
        književnost|литература|література|книги|книжки|kitaplar|kitap|edebiyat|本|読書|文学|文芸|图书|圖書|读书|
        閱讀|阅读|책|도서|문학|หนังสือ|นิยาย|sách|văn học|buku|novel|könyvek|könyv|irodalom|βιβλία|βιβλίο|
        λογοτεχνία|ספרים|ספרות|كتب|كتاب|روايات|أدب|کتاب|ادبیات|किताब|किताबें|पुस्तक|साहित्य|cărți|carte|literatură|
        knjige|raamatud|knygos|grāmatas|bækur|bókmenntir|fiction|non-fiction|nonfiction|sci-fi & fantasy|
        science fiction|crime fiction|krimis|krimi|thrillers|romane|romans|polars|roman noir|sachbuch|sachbücher|
        belletristik|kinderbücher|jugendbücher|kinderboeken|children's books|picture books|young adult|novela|
        novelas|ensayo|poesía|poésie|poesie|poesia|poetry|lyrik|dikter|poesi|essays|essais|memoir|memoirs|biography|
        biographies|biografie|narrativa|romanzi|saggi|saggistica|contos|bandes dessinées|bande dessinée|bd|comics|
        comic|mangas|manga|graphic novels|fumetti|cómics|quadrinhos|strips|tegneserier|serietidningar|sarjakuvat|
        komiksy|комиксы|комікси|boktips|bøger|bøker|böcker|on books|audiobooks|hörbücher|ljudböcker|lydbøger|
        books & arts""",
    "theatre": """
        színház|teatteri|θέατρο|θεατρο|תיאטרון|מחזות|مسرح|تئاتر|रंगमंच|थिएटर|ละครเวที|sân khấu|kịch|演劇|舞台|戏剧|
        戲劇|话剧|연극|뮤지컬|teatru|kazalište|pozorište|gledališče|театър|scenekunst|scenkonst|toneel|podium|
        podiumkunst|podiumkunsten|scène|scènes|spectacles|spectacle|spectacle vivant|arts de la scène|
        artes escénicas|escena|artes cénicas|dans|danse|danza|dança|tanz|dance|tanssi|tánc|taniec|tanec|танец|opera|
        oper|opéra|ópera|опера|ooppera|ópera y zarzuela|musicals|musical|musiktheater|teatro musicale|cabaret|
        kabarett|kleinkunst|comedy|stand-up|standup|comedy & stand-up|spettacoli|spettacoli teatrali|on stage|stage|
        stages|west end|broadway|off-broadway|fringe|ballet|ballett|balletto|балет|theater & tanz|bühne|
        auf der bühne|circus|puppetry|óperas|revue|leikhús""",
    "restaurant": """
        restaurants|restaurang|restauranger|restauranter|ravintolat|ravintola|рестораны|ресторани|ресторанти|
        restoranlar|レストラン|グルメ|食べ歩き|ラーメン|餐厅|餐廳|美食|探店|맛집|식당|ร้านอาหาร|ที่กิน|nhà hàng|
        ẩm thực|quán ăn|restauracje|restaurace|reštaurácie|éttermek|étterem|vendéglők|εστιατόρια|φαγητό|מסעדות|אוכל|
        مطاعم|مطعم|رستوران|رستوران‌ها|रेस्टोरेंट|restorani|restaurante|eten & drinken|eten en drinken|uit eten|
        mat & dryck|mat og drikke|mat & vin|mad|mad & drikke|mad og vin|krog|krogar|food & drink|food and drink|
        food & wine|food-and-drink|food|dining|dining out|eating out|eat & drink|where to eat|gastronomia|
        gastronomía|gastronomie|gastro|essen|essen gehen|essen & trinken|essen und trinken|ruoka|kuliner|mekanlar|
        bonnes tables|mangiare|dove mangiare|comer|onde comer|dónde comer|pubs|pub|bars & pubs|eateries|
        cafés & restaurants|cheap eats|veitingastaðir|restos|resto|jedzenie|gastronomi|bistros|street food""",
    "hotel": """
        hotels|hôtels|hoteles|hotéis|alberghi|hotell|hoteller|hotellit|отели|гостиницы|готелі|хотели|oteller|ホテル|
        旅館|酒店|飯店|호텔|숙소|โรงแรม|ที่พัก|khách sạn|hotele|hotely|szállodák|szálloda|ξενοδοχεία|מלונות|فنادق|
        هتل|होटल|hoteluri|hoteli|where to stay|places to stay|unterkünfte|hébergement|hotel & spa|hótel|b&bs|
        hotels & resorts""",
    "product": """
        kameras|autos & motorrad|auto e motori|motori|carros|autot|автомобили|авто|автомобілі|otomobil|otomobiller|
        クルマ|自動車|车|汽车|汽車|자동차|รถยนต์|รถ|xe|ô tô|samochody|moto|motoryzacja|auta|autók|autó|autoteszt|
        αυτοκίνητα|αυτοκίνητο|רכב|سيارات|خودرو|कार|ऑटो|automobili|maşini|mașini|auto-moto|auto & moto|rijtesten|
        autotests|fahrberichte|voitures|coches|bilar|biler|biltest|cars|motorcycles|motorbikes|motorräder|motos|
        motor|moto test|e-bikes|fahrräder|vélos|bicis|bikes|wine|wines|wein|weine|vin|vins|vino|vini|vinho|vinhos|
        viini|viinit|wijn|wijnen|wino|wina|víno|bor|borok|вино|вина|κρασί|ワイン|葡萄酒|와인|beer|beers|bier|biere|
        bières|birra|birre|cerveza|cervezas|cervejas|öl|øl|olut|oluet|piwo|piwa|pivo|пиво|クラフトビール|whisky|
        whiskey|whiskies|bourbon|rum|gin|spirits|spirituosen|spiritueux|cocktails|sake|日本酒|ウイスキー|tea|teas|
        tee|thé|thés|coffee|kaffee|café en grano|cigars|zigarren|cigares|puros|sigari|smartphones|スマートフォン|
        スマホ|手机|手機|스마트폰|휴대폰|มือถือ|สมาร์ทโฟน|điện thoại|telefony|smartfony|telefonok|okostelefonok|
        κινητά|telefoane|telefoni|mobiltelefone|mobiles|mobil|mobiler|téléphones|teléfonos|móviles|celulares|
        telefoons|puhelimet|телефоны|смартфоны|смартфони|موبايل|هواتف|موبایل|گوشی|मोबाइल|स्मार्टफोन|laptops|
        notebooks|ordinateurs|portátiles|ноутбуки|ноутбук|ノートpc|パソコン|家電|笔记本|노트북|tablets|tablettes|
        wearables|watches|uhren|montres|orologi|relojes|horloges|klockor|ure|zegarki|hodinky|часы|годинники|腕時計|
        手表|시계|kopfhörer|headphones|earphones|iems|casques|auriculares|cuffie|koptelefoons|hörlurar|słuchawki|
        sluchátka|наушники|イヤホン|ヘッドホン|耳机|이어폰|speakers|lautsprecher|enceintes|keyboards|tastaturen|
        claviers|monitors|monitore|graphics cards|grafikkarten|ssds|cpus|objektive|objectifs|objetivos|lenses|
        レンズ|カメラ|相机|相機|카메라|fragrance|fragrances|parfum|parfums|perfume|perfumes|profumi|parfüm|духи|
        парфюм|香水|향수|skincare|skin care|make-up|makeup|kosmetik|cosmétiques|cosmética|cosmetici|smink|コスメ|
        美容|护肤|화장품|뷰티|shoes|running shoes|schuhe|laufschuhe|chaussures|zapatillas|scarpe|haushalt|
        haushaltsgeräte|home appliances|kitchen|küche|kitchen gear|small appliances|электроника|бытовая техника|
        teknik|tekniikka|technologia|technológia|технологии|технології|технологія|teknoloji|teknologi|τεχνολογία|
        טכנולוגיה|تكنولوجيا|تقنية|فناوری|टेक्नोलॉजी|टेक|เทคโนโลยี|ไอที|công nghệ|テクノロジー|科技|数码|數位|테크|
        it/과학|tehnologie|tehnologija|high-tech|hi-tech|hightech|fountain pens|pens|inks|stationery|文房具|knives|
        flashlights|messer|pedals|effects pedals|guitars|guitars & basses|synths|synthesizers|amps|instruments|
        tools|power tools|werkzeug|toys|spielzeug|jouets|kayaks|tents|zelte|backpacks|rucksäcke|camping|gear|
        ausrüstung|matériel|equipment|kit|vacuum cleaners|staubsauger|mattresses|matratzen|printers|drucker|routers|
        drones|drohnen|e-readers|televisions|fernseher|tvs|projectors|turntables|plattenspieler|hi-fi|hifi|
        strollers|kinderwagen|software|apps|vpns|3d printers|lego|model kits|scale models|ebikes|tires|caravans|
        boats|skis""",
    "exhibition": """
        exhibitions|ausstellungen|ausstellung|art|arts visuels|expos|utstillinger|utställningar|konst|kunst|
        kunst & design|näyttelyt|näyttely|taide|kuvataide|sergiler|sergi|美術|アート|美術展|美术|艺术|藝術|展評|
        전시|미술|kiállítások|kiállítás|képzőművészet|εκθέσεις|εικαστικά|תערוכות|אמנות|معارض|فنون|نمایشگاه|कला|
        ศิลปะ|นิทรรศการ|triển lãm|mỹ thuật|expoziții|izložbe|razstave|виставки|мистецтво|искусство|изложби|
        visual art|visual arts|art & design|art and design|galleries|museums|im museum|musées|museos|musei|
        artes plásticas|artes visuales|arte|arte e mostre|beeldende kunst|museum|sztuka|umění|výtvarné umění|
        myndlist|photography exhibitions|fotografie""",
    "podcast": """
        podcasts|podcast|podcasty|pódcast|pódcasts|podkasty|podkaster|podkast|podcastit|podcastok|подкасты|подкасти|
        подкаст|ポッドキャスト|播客|팟캐스트|พอดแคสต์|פודקאסטים|بودكاست|پادکست|audio drama|fiction sonore|
        ficción sonora|radio drama""",
}  # fmt: skip
_KINDS = {name.strip(): kind for kind, listed in _LISTED.items() for name in listed.split("|")}
_OF = {"table": "game", "live": "music"}  # kinds of a kind
_LONGEST = max(map(len, _KINDS))
_PARTS = re.compile(r"\s*[,;|/>›»•·→\\]\s*|\s+[-–—]\s+")


def of_name(name: str) -> str | None:
    """The one kind that a section of that name is about; None where it may be about several."""
    kind = _KINDS.get(name.strip().lower()) if len(name) <= _LONGEST else None
    return _OF.get(kind, kind) if kind else None


def parts(label: str) -> list[str]:
    """The sections in a line of them.

    >>> parts("Home › Books"), parts("Pop/Rock")
    (['Home', 'Books'], ['Pop/Rock'])
    """
    return [label] if label.lower() in _KINDS else _PARTS.split(label)


def says(label: str, narrow: str) -> bool:
    """Is one of the sections in a line about evenings of music ("live"), or about games on a table ("table")?"""
    return any(_KINDS.get(part.strip().lower()) == narrow for part in parts(label))
