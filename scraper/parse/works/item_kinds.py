"""What kind of work a page is about: film, tv, music, game, book, theatre, restaurant or product, by its words.

The words of the address, of sections and breadcrumbs say it outright; the words of the text add up. A kind's schema.org
type is in TYPES.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from scraper import text

TYPES = {
    "film": "Movie", "tv": "TVSeries", "music": "MusicAlbum", "game": "VideoGame", "book": "Book",
    "theatre": "TheaterEvent",
    "restaurant": "Restaurant", "product": "Product",
    "exhibition": "ExhibitionEvent", "podcast": "PodcastSeries", "hotel": "Hotel",
}  # fmt: skip

KIND_OF_TYPE = {
    kind: name
    for name, kinds in {
        "film": ("Movie", "MovieSeries", "MovieClip"),
        "tv": ("TVSeries", "TVEpisode", "TVSeason", "CreativeWorkSeason", "Episode", "RadioSeries", "TVClip"),
        "music": ("MusicAlbum", "MusicRecording", "MusicRelease", "MusicGroup", "MusicEvent", "MusicComposition",
        "MusicPlaylist"),
        "game": ("VideoGame", "VideoGameSeries", "Game"),
        "book": ("Book", "BookSeries", "Audiobook", "ComicStory", "ComicSeries", "ComicIssue"),
        "theatre": ("TheaterEvent", "Play", "DanceEvent", "ComedyEvent", "TheaterGroup"),
        "restaurant": ("Restaurant", "FoodEstablishment", "CafeOrCoffeeShop", "BarOrPub", "FastFoodRestaurant",
        "Bakery"),
        "exhibition": ("ExhibitionEvent", "VisualArtsEvent"),
        "hotel": ("Hotel", "LodgingBusiness", "Motel", "Hostel", "BedAndBreakfast", "Resort"),
        "podcast": ("PodcastSeries", "PodcastEpisode"),
        "product": (
            "Product", "ProductGroup", "IndividualProduct", "ProductModel", "Vehicle", "Car", "Motorcycle",
            "SoftwareApplication",
            "MobileApplication", "WebApplication",
        ),
    }.items()
    for kind in kinds
}  # fmt: skip

# Words of addresses, sections and headlines that name the kind.
_SAYS = {
    "film": "영화 映画 电影 電影 phim filmy filmek filmovi филми "
    "film films filme movie movies cinema cinéma cine kino filmkritik filmkritiken filmreview moviereview "
    "dvd dvds spielfilm фильм кино "
    "pelicula película peliculas películas filmy elokuva leffa sinema "
    "filmanmeldelse filmkritikk bioscoop elokuvat biograf",
    "tv": "séries sérii seriale "
    "tv television televisão televisión serie series serien série séries episode episodes season staffel "
    "temporada stagione saison "
    "folge сериал сериалы seriál seriale netflixserie dizi miniseries "
    "드라마 ドラマ 电视剧 fernseh fernsehen serier sarja tv-serie tvserie serieanmeldelse",
    "music": "앨범 アルバム 专辑 "
    "plate plater plateanmeldelse music musik musique música musica album albums albumkritik cd cds "
    "platte platten song songs records "
    "plattenkritik disco discos "
    "ep lp vinyl muziek musikk muzyka музыка альбом konzert concert gig albumreview single "
    "plattentest albumrezension skiva skivor skivrecension levyt müzik muzik płyta płyty hudba concerts "
    "konzerte rezensionen-musik",
    "game": "게임 ゲーム 游戏 "
    "game games gaming videogame videogames spiel spiele videospiele jeu jeux videojuego videojuegos gioco "
    "giochi videogiochi jogo "
    "jogos gry gra игра игры gameplay spieltest "
    "spil spill spel pelit oyun hra hry gamereview",
    "book": "manual handbook book books buch bücher buecher buchkritik rezensionen livre livres libro libros libri "
    "livro livros literatur literature literatura "
    "littérature letteratura roman novel novels bookreview boek boeken bok böcker книга книги книгу książki comic "
    "comics manga "
    "책 소설 小説 小说 书评 書評 sách truyện "
    "lezersrecensie lezersrecensies leserrezension bøger bøker kirjat kirja kitap książka ksiazki kniha knihy "
    "boekrecensie bookreviews buchbesprechung "
    "reading",
    "theatre": "stand-up standup cabaret kabarett theatre theater théâtre teatro oper opera ballett ballet tanz "
    "dance stage bühne musical schauspiel "
    "broadway театр спектакль danse "
    "inszenierung konzertkritik tanztheater "
    "teater teatr tiyatro divadlo theaterkritik konzerte",
    "restaurant": "맛집 quán krog krogar krogen krogrecension "
    "restaurantkritik restaurantkritiken restauranttest restaurant restaurants restaurante "
    "ristorante ristoranti dining eat eats gastro gastronomie "
    "gastronomia foodie cuisine "
    "food-drink bar bars cafe café bistro trattoria pizzeria ресторан "
    "cafés cafes cafeteria kahvila kawiarnia kavárna restauranger restauranter restauracja restoran yemek eten mat "
    "gastronomía ravintola",
    "exhibition": "art exhibition exhibitions art-exhibition artanddesign galleries museums ausstellung "
    "ausstellungen kunst "
    "exposition expositions expo expos exposición exposiciones exposicion mostra mostre exposição exposições "
    "tentoonstelling tentoonstellingen beeldende-kunst utställning utställningar udstilling udstillinger utstilling "
    "wystawa wystawy výstava výstavy выставка выставки 展覧会 展览 kunstkritik konstrecension visual-art",
    "podcast": "podcast podcasts podcastkritik podcastrecensie podcastanmeldelse",
    "hotel": "hotel hotels hotell hoteller hôtel hôtels hoteles hoteltest hotelkritik accommodation отель отели",
    "product": "tech gadget gadgets hardware phone phones smartphone smartphones laptop laptops computing computer "
    "auto autos car cars bike "
    "bikes beauty makeup gear product products produkt produkte camera cameras audio headphones vpn software app "
    "apps "
    "motor motoring motorrad automobile appliance appliances dishwasher handy handys wearables tablet tablets "
    "technik technology "
    "wines weine vins vinos vini whisky whiskey "
    "backpack shoes kosmetik outdoor mobile macbook iphone ipad galaxy pixel "
    "elektronik tekniikka teknologi technologie tecnologia tecnología testy bil bilar biler auto-test "
    "fahrberichte coche coches voiture voitures essais headphone speakers",
}
# Words of the running text; each counts once for its kind, oftener ones with less and less weight.
_TELLS = {
    "film": "script scripts feature sequence documentary dokumentarfilm soundtrack "
    "film films movie movies director directed directs cinema cinematic cinematography screenplay screen "
    "actor actors actress cast "
    "scene scenes sequel protagonist filmmaker biopic thriller starring hollywood regisseur regie schauspieler "
    "drehbuch filme szenen "
    "réalisateur scénario acteur acteurs película director guion actores actriz dirigida diretor roteiro atores "
    "elenco personagem "
    "personagens filme cinema longa cenas regista attori sceneggiatura pellicola фильм фильма режиссер режиссёр "
    "актеры кино "
    "netflix plot character characters "
    "filmen filmens filmer regissören regissør regissøren instruktør instruktøren skådespelare "
    "skådespelarna skuespiller skuespillere skuespillerne manus manuset kinoen bio biograf rollen scener "
    "scenen filmu reżyser reżyserka reżysera scenariusz aktor aktorzy aktorów kinie scen filmi yönetmen "
    "senaryo oyuncu oyuncular oyuncuları sinema sahne sahneler režisér herci scénář elokuva ohjaaja "
    "näyttelijät bioscoop regisseuse scenario personages schauspielerin darsteller kinojahr kino figuren "
    "réalisatrice métrage longs-métrages plans cadrage photographie monteur montage acteurs comédien tournage "
    "režisérka režisérky filmu filmy kině kinech kameraman herečka scénáře filmový snímek snímku děj "
    "cinéma personnages scènes séquences comédie pelicula protagonista escenas personajes personaggi "
    "attore attrice filmes atriz ator cineasta роли кинотеатр сценарий актёры актер камера",
    "tv": "series season seasons episode episodes show shows television tv showrunner pilot streaming hbo apple+ "
    "hulu viewers serie staffel "
    "folge folgen zuschauer saison épisode temporada episodio episódio episódios capítulo stagione puntata сериал "
    "сезон netflix cw "
    "finale série "
    "sezon dizi bölüm odcinek serial serialu avsnitt säsong afsnit sæson episoden sesong aflevering "
    "seizoen jakso kausi",
    "music": "album albums song songs track tracks band lyrics vocals vocal guitar guitars drums melody melodies "
    "synth singer songwriter label "
    "record records debut music musical sound sounds pop punk indie rock listeners chorus lied lieder songs platte "
    "sängerin stimme "
    "chanson chansons voix canción canciones disco banda música canzone canzoni brano brani disco voce tracce "
    "músicas álbum faixa альбом "
    "песни группа ep lp ambient piano "
    "låt låtar låten skiva skivan albumet sång sanger sangen plade pladen nummer nummers zanger muzyka "
    "płyta płyty piosenki utwór utwory şarkı şarkılar albüm vokal riff riffs bassline mixtape rapper rap "
    "hip-hop beats piosenka morceau morceaux titres guitare batterie chanteur chanteuse cantante batería "
    "guitarra guitarras faixas bateria cantora chitarra chitarre batteria single singles gitarren gesang "
    "refrain stücke koncert koncerten konsert konserten sange sangene klaver klaveret bandet musikken publikums "
    "ekstranumre ekstranumrene trommer sångerna gitarr gitarrer trummor musiken konzert konzerte zugabe zugaben "
    "setlist encore encores gig gigs crowd concert concerts concierto conciertos temas repertorio concerto concerti "
    "scaletta bis show shows koncertu utwory wokal gitary perkusja zespół zespołu koncert skladby zpěv kytara kytary "
    "bicí kapela kapely písně zpěvák zpěvačka optreden concertzaal liedjes gitaar toetsen violin orchestra conductor "
    "symphony quartet soloist",
    "game": "souboje bossy ovládání hratelnost "
    "game games gameplay player players level levels console consoles boss bosses combat weapons weapon "
    "quest quests multiplayer enemies "
    "enemy controller dungeon rpg shooter pc xbox playstation nintendo developer developers spiel spieler gegner "
    "waffen jeu joueur joueurs "
    "jugabilidad jefes mandos partidas jouabilité manette niveaux spielmechanik endgegner levelaufbau giocabilità "
    "livelli jogabilidade chefes spelbarhet gracz gracze rozgrywka rozgrywki hráč hráči hratelnost геймплей игроки "
    "уровни боссы "
    "ennemis juego jugador jugadores enemigos gioco giocatore giocatori nemici jogo jogador jogadores игра игры "
    "игрок matches arena puzzle "
    "dice meeple meeples tile tiles cards board deck rulebook playtime würfel plättchen karten mitspieler "
    "partie partien "
    "spielplan spielbrett spielrunde spielanleitung spielreiz dés plateau tuiles pions parties tablero fichas dados "
    "losetas tabellone dadi tessere dobbelstenen tegels speelbord kostki żetony planszy plansza kostky žetony "
    "tärningar "
    "puzzles mechanics steuerung gamepad inventar angelspiel rollenspiel spielzeit spielerisch manette manettes "
    "spelet spelare spillet spiller spilleren spillere gra gry gracz gracze graczy oyuncu oyunun oynanış "
    "hráč hry pelaaja pelin speler spelers niveaux missions énigmes misiones niveles missioni livelli "
    "fases missões уровни уровень прохождение геймплей сохранения сохранений подземелье",
    "book": "regény regénye regényében szerző olvasó olvasónak szereplők könyv könyve "
    "manual book books novel novels author authors reader readers chapter chapters pages page prose "
    "narrator publisher memoir writer writing "
    "written fiction nonfiction story stories essays historian literary buch roman autor autorin leser lesen "
    "kapitel verlag schreibt "
    "seiten erzählt livre roman auteur auteure lecteur lecteurs chapitre pages libro novela autora lector capítulo "
    "páginas libro romanzo "
    "autore autrice lettore pagine livro autora leitor leitura книга книги книгу автор автора читатель read "
    "boken bokens romanen författaren läsaren forfatteren leseren forfatterens læseren bogen sider sidor "
    "kapitlet książka książki czytelnik powieść powieści rozdział kitap yazar okur sayfa kniha autorka "
    "čtenář román kirja kirjailija lukija boek schrijver lezer hoofdstuk bladzijden erzählung leserinnen "
    "figuren seite récit lectrice romancière novelista lectores narradora narrador romanziere narratore "
    "lettori leitores romance leitora роман романа главы страниц читателя персонажи "
    "romaner romanens romanerna novelle novellesamling fortælling fortællingen fortælleren forfatter bøger læsere "
    "kapitler "
    "digte böcker författare författarens berättelsen berättare berättaren kapitlen språket prosan novellsamling "
    "diktsamling "
    "forteller fortellingen fortelleren boka kapittel kapitlene boeken debuut romans schrijfster schrijft lezen "
    "personages hoofdstukken verhaallijn uitgeverij proza vertaald książkę autorki czytelnika rozdziały "
    "bohaterowie fabuła "
    "wydawnictwo knihy knihu románu čtenáře kapitola kapitoly kirjan romaani romaanin luvut teos "
    "kitabı romanı yazarın",
    "theatre": "intermission tableau understudy matinee choreografien "
    "soprano sopranos tenor baritone mezzo aria arias duet libretto operatic sopran bariton arie tenore "
    "baritono ténor baryton barítono "
    "stage theatre theater fringe interval stalls comedian comedians stand-up danserne audience "
    "choreography choreographer dancers dancer "
    "dance ballet opera "
    "ensemble premiere playwright "
    "production performed bühne inszenierung tänzer tänzerinnen choreografie choreograf publikum premiere stück "
    "compagnie uraufführung "
    "scène mise danseurs spectacle pièce escenario obra teatro palco spettacolo palcoscenico coreografia сцена "
    "спектакль "
    "teater teatern föreställning föreställningen forestilling forestillingen scenen scene spektakl "
    "spektaklu teatru tiyatro oyunculuk divadlo představení voorstelling toneel podium teatteri esitys "
    "theatersaal comédiens metteur escena elenco plateia atores regista sipario",
    "restaurant": "restaurant menu dish dishes chef chefs flavor flavors cuisine meal meals sauce server servers "
    "dining diners tables plate "
    "plates kitchen spicy rice beef chicken fish fried grilled appetizer dessert wine cocktails delicious eat "
    "speisekarte gericht gerichte "
    "küche koch essen plat plats cuisine assiette plato platos comida cocina piatto piatti cucina ресторан "
    "блюдо меню "
    "retter retten maten rätter kocken dania dań danie kuchnia kuchni obsługa yemek yemekler şef gerecht "
    "gerechten keuken bediening annokset ruoka service waiter waiters bread desserts bistro starters "
    "mains osteria trattoria ristorante coperti sala camerieri antipasti primi portate vini dessert dolce cotto "
    "sapori "
    "chef brigata entrée carte addition assiettes salle convives desserts cuisson sommelier dressage tables "
    "brasserie "
    "restaurante camareros carta entrantes postre postres sabor sabores raciones camarero comensales mesas vinos "
    "restaurante pratos sobremesa sobremesas pão atendimento garçom salão cardápio sabor entradas garfo vinhos "
    "lokal gäste vorspeise hauptgang "
    "nachspeise dessert weinkarte wirt tische bediente kellner geschmack gastraum gasthaus wirtshaus restaurang "
    "krogen restaurangen förrätt huvudrätt efterrätt servitör vinlista restauranten forret hovedret tjener "
    "vinkort menuen "
    "restauracja restauracji potrawy przystawka deser kelner menu smak restaurace jídlo předkrm dezert číšník "
    "kuchyně jídelní voorgerecht hoofdgerecht nagerecht dessert kaart wijnkaart zaak smaak gasten 料理 店内 予約",
    "exhibition": "exhibition exhibitions gallery galleries museum museums curator curators curated painting "
    "paintings "
    "painter sculpture sculptures sculptor canvases installation installations retrospective artworks drawings "
    "portraits "
    "ausstellung ausstellungen museum kunsthalle galerie kurator kuratorin gemälde skulpturen malerei maler malerin "
    "bildhauer exponate exposition musée toiles tableaux commissaire peintre sculpteur sculptures accrochage "
    "exposición "
    "museo sala comisaria comisario lienzos cuadros pintor pintora escultura esculturas mostra quadri dipinti tele "
    "curatore curatrice pittore pittrice sculture galleria exposição museu telas pinturas curadoria curador pintor "
    "esculturas tentoonstelling schilderijen schilder beelden zalen curator utställningen utställning "
    "konsthall konstnär "
    "konstnären målningar skulpturer verken udstilling udstillingen kunstner kunstneren malerier skulpturer wystawa "
    "wystawie obrazy malarz malarka rzeźby kurator kuratorka galerii výstava výstavě obrazy malíř malířka "
    "sochy kurátor "
    "galerie выставка выставке картины полотна художник художницы куратор",
    "podcast": "podcast podcasts podcasten podcaster",
    "hotel": "hotel hotels hotell rooms lobby suite suites mattress pillow pillows reception receptionist "
    "concierge check-in breakfast minibar zimmer hotelzimmer frühstück rezeption chambre chambres "
    "petit-déjeuner réception habitación habitaciones desayuno recepción colazione quartos kamers ontbijt receptie "
    "frukost receptionen morgenmad frokost værelse værelset rommet pokoje śniadanie recepcja pokoje snídaně recepce "
    "отель отеле номере завтрак ресепшн",
    "product": "battery display screen camera cameras price performance design device devices laptop phone "
    "processor chip weight model "
    "features feature usb keyboard charging storage ram gpu cpu resolution specs speed gb kg mm inch motor engine "
    "torque hp wheel brakes "
    "fahrwerk gewicht akku preis leistung modell antrieb kofferraum prix autonomie écran batería pantalla precio "
    "prezzo batteria schermo "
    "preço bateria tela цена экран батарея warranty buy pocket pockets straps fabric shade formula gloss lips skin "
    "server servers servers vpn tea teas oolong sencha steep steeps infusion brew brewing coffee roast grinder "
    "espresso perfume "
    "fragrance "
    "tannins tannin palate vintage winery vineyards bouquet oak tanins bouche cuvée cépage cépages vignes "
    "vendanges domaine "
    "cabernet merlot pinot riesling syrah grenache chardonnay sauvignon gaumen tannine säure abgang rebsorte "
    "jahrgang "
    "weingut winzer palato tannini annata vitigno uve bodega taninos barrica uva uvas añada vinho "
    "autotest rijtest accu pk onderstel achterbank stuurt wegligging kofferbak verbruik motorn bagage bagageutrymme "
    "kupén bilen räckvidd hästkrafter bilens bagasjerom rækkevidde silnik bagażnik zawieszenie spalanie motor "
    "zavazadlový "
    "sturdy instructions assembly washable toy toys wooden plastic handle lid blade nozzle priced "
    "encryption app software shelf wash detergent durable size "
    "batteri batteriet skjerm skærm kamera kameraet skärm skärmen pris prisen ekran aparat cena pil "
    "ekranı fiyat ses batterij scherm prijs opladen laden lautsprecher klang gerät bluetooth speaker "
    "charger earbuds noise-cancelling enceinte son chargeur altavoz cargador altoparlante caricatore "
    "alto-falante carregador gearbox cabin fuel seats handling ride sitze verbrauch consumo consommation "
    "maletero bagagliaio carro carros coche híbrido hibrido hybrid porta-malas montadora km estate hatchback suv",
}
_CJK = {
    "film": (
        "电影", "影片", "影评", "导演", "演员", "映画", "監督", "영화", "片子", "剧情",
        "ταινία", "ηθοποιοί", "סרט", "שחקנים", "فيلم",
    ),
    "tv": ("电视剧", "剧集", "第一季", "第六季", "ドラマ", "드라마"),
    "music": ("专辑", "歌曲", "アルバム", "楽曲", "앨범"),
    "game": ("游戏", "玩家", "ゲーム", "プレイヤー", "게임"),
    "book": ("小说", "作者", "读者", "书评", "小説", "読者", "소설"),
    "theatre": ("舞台", "话剧", "音乐剧", "公演", "연극"),
    "restaurant": (
        "餐厅", "餐廳", "菜单", "料理", "レストラン", "식당", "そば", "ラーメン", "店内", "注文", "定休", "麵",
        "湯頭", "招牌", "小吃", "국수", "quán ", "món ",
        "가게", "메뉴", "맛집", "주문", "국물",
    ),
    "product": ("电池", "屏幕", "手机", "バッテリー", "価格", "배터리"),
}  # fmt: skip


def _index(lists: dict[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for kind, listed in lists.items():
        for word in dict.fromkeys(listed.split()):
            found[word] = (*found.get(word, ()), kind)
    return found


_SAYING, _TELLING = _index(_SAYS), _index(_TELLS)
MOST_LETTERS = 4000  # of the text; what a page is about, it says early
_SPLIT = re.compile(r"[^\W\d_]+\d*")


def said(line: str) -> Counter[str]:
    """How often words of an address, a section or a headline name each kind.

    >>> said("/culture/movies/real-life-story"), said("Filmkritik: Heat")["film"], said("Xbox One X review")["game"]
    (Counter({'film': 1}), 1, 0)
    """
    found: Counter[str] = Counter()
    for word in _SPLIT.findall(line.lower()):
        for kind in _SAYING.get(word, ()):
            found[kind] += 1
    return found


@lru_cache(maxsize=4)  # asked by several rules
def counted(body: str) -> Counter[str]:
    """How often each word stands in the beginning of a text."""
    return Counter(text.words(body[:MOST_LETTERS]))


@lru_cache(maxsize=4)  # asked when a page's type is decided, and again for its work
def told(body: str) -> Mapping[str, float]:
    """How much the words of a text are of each kind; a word that is repeated counts less each time.

    >>> found = told("The album has ten songs, the vocals are strong, the guitar weak.")
    >>> max(found, key=lambda kind: found[kind])
    'music'
    """
    counts = counted(body)
    body = body[:MOST_LETTERS].lower()
    found = dict.fromkeys(TYPES, 0.0)
    for word in filter(_TELLING.__contains__, counts):
        for kind in _TELLING[word]:
            found[kind] += counts[word] ** 0.5
    if not body.isascii():
        for kind, listed in _CJK.items():
            found[kind] += sum(body.count(word) ** 0.5 for word in listed if word in body)
    size = max(counts.total(), 40) ** 0.5
    return {kind: value / size for kind, value in found.items()}


def type_of(kind: str, title: str, beside: str, body: str) -> str:
    """The schema.org type of a kind; an evening of music is no album, and a game with dice is none on a screen.

    >>> type_of("music", "Low Tide @ Harbour Hall, 6 March", "", "The encore was long. Set list: Rain / Salt")
    'MusicEvent'
    >>> type_of("music", "Low Tide: Live at Harbour Hall", "", "The album was taped. The record is long.")
    'MusicAlbum'
    >>> type_of("game", "Tern review", "2–4 players", "Our group played this board game twice.")
    'Game'
    """
    if kind == "music":
        evening = _SETLIST.search(body) or (_EVENING.search(title) and len(_RECORD.findall(body)) < _SPOKEN_OF)
        return "MusicEvent" if evening else TYPES[kind]
    if kind == "game":
        table = len(set(_TABLE.findall(f"{beside} {body[:MOST_LETTERS]}".lower())))
        return "Game" if table >= _SPOKEN_OF or _TABLETOP.search(f"{title} {beside}") else TYPES[kind]
    return TYPES[kind]


_SPOKEN_OF = 2  # words
_SETLIST = re.compile(r"\bset ?list(?:e)?\s?:", re.IGNORECASE)
_EVENING = re.compile(
    r"\S @ \S|\A\W?live\b\s?[^\w\s]|\b(?:concerts?|gig|konzert\w*|koncert\w*|konsert\w*|concierto|concerto|"
    r"live review|live report|"
    r"live[- ]kritik|концерт\w*|live (?:at|in|im|au|à|en|i|på|w))\b",
    re.IGNORECASE,
)
_RECORD = re.compile(r"\b(?:albums?|records?|lp|ep|platte|disque|disco|skiva|plade)\b", re.IGNORECASE)
_TABLETOP = re.compile(
    r"board ?games?|tabletop|brettspiel|gesellschaftsspiel|jeux? de société|juegos? de mesa|gioco da tavolo|"
    r"giochi da tavolo|"
    r"bordspel|brädspel|brætspil|brettspill|planszow|planszów|deskov[áé]|настольн|ボードゲーム",
    re.IGNORECASE,
)
_TABLE = re.compile(
    r"board ?games?|tabletop|worker placement|meeples?|deck[- ]?building|\bdice\b|brettspiel|würfel|"
    r"jeux? de société|juegos? de mesa|"
    r"gioco da tavolo|bordspel|dobbelste\w+|brädspel|tärning\w*|brætspil|planszów\w*|kostk[aiy]|настольн\w+|"
    r"кубик\w*|ボードゲーム|"
    r"\d\s?[-–]\s?\d\+? (?:players|spieler|joueurs|jugadores|giocatori|spelers|graczy|spelare|jogadores)|players:|"
    r"components|"
    r"spielmaterial|spielplan|spielbrett"
)
