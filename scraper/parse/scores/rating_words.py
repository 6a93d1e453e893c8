"""What ratings are called, by language: number words, things counted, what joins score and scale, labels, verdicts.

Only data, and the two tables built from it. Words are lower case. Ambiguous ones ("fire" is four in Danish, "to" two)
stand in their own language only; the grammar asks for a counted thing next to them.
"""

from __future__ import annotations

from typing import NamedTuple


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


class Spoken(NamedTuple):
    """How one language says a score in words."""

    numbers: dict[str, float]  # "four" -> 4
    halves: tuple[str, ...]  # what follows a number to add a half: " and a half"
    units: str  # regular expression of what is counted: "stars?"
    joins: str  # regular expression between score and scale: "out of"


def _count(words: str) -> dict[str, float]:
    """ "zero one two|deux" -> {"zero": 0, "one": 1, "two": 2, "deux": 2}: words by place, variants parted by |."""
    return {variant: n for n, place in enumerate(words.split()) for variant in place.split("|")}


SPOKEN: dict[str, Spoken] = {
    "en": Spoken(
        _count("zero one two three four five six seven eight nine ten"),
        (" and a half", " and one half", " and one-half", "-and-a-half"),
        r"stars?|points?|pointers?|thumbs|marks",
        r"out of(?: a possible)?",
    ),
    "de": Spoken(
        _count("null ein|einen|einem|eins zwei drei vier fünf sechs sieben acht neun zehn")
        | {"eineinhalb": 1.5, "anderthalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5},
        (" einhalb",),
        r"sternen?|stern|punkten?|punkt",
        r"von(?: möglichen| maximal)?",
    ),
    "fr": Spoken(
        _count("zéro un|une deux trois quatre cinq six sept huit neuf dix") | {"vingt": 20},
        (" et demie", " et demi"),
        r"étoiles?|points?",
        r"sur",
    ),
    "es": Spoken(
        _count("cero una|un|uno dos tres cuatro cinco seis siete ocho nueve diez"),
        (" y media", " y medio"),
        r"estrellas?|puntos?",
        r"(?:sobre|de)",
    ),
    "it": Spoken(
        _count("zero una|un|uno due tre quattro cinque sei sette otto nove dieci"),
        (" e mezzo", " e mezza"),
        r"stell[ea]|punt[io]|stelline",
        r"su",
    ),
    "pt": Spoken(
        _count("zero uma|um duas|dois três quatro cinco seis sete oito nove dez"),
        (" e meia", " e meio"),
        r"estrelas?|pontos?",
        r"(?:em|de)",
    ),
    "nl": Spoken(
        _count("nul een|één twee drie vier vijf zes zeven acht negen tien") | {"anderhalve": 1.5},
        (" en een halve", "ënhalve", "enhalve", " en een half"),
        r"sterren|ster|punten|punt",
        r"(?:van de|op de|van)",
    ),
    "pl": Spoken(
        _count("zero jedna|jeden dwie|dwa trzy cztery pięć|pięciu sześć siedem osiem dziewięć dziesięć|dziesięciu"),
        (" i pół",),
        r"gwiazdkę|gwiazdk[ai]|gwiazdek|punkt(?:y|ów)?",
        r"(?:na|z)",
    ),
    "ru": Spoken(
        _count("ноль одна|один две|два три|трёх|трех четыре|четырёх|четырех пять|пяти шесть семь восемь девять")
        | {"десять": 10, "десяти": 10},
        (" с половиной",),
        r"зв[её]зд(?:ы|а|очек)?|балл(?:ов|а)?",
        r"из",
    ),
    "sv": Spoken(
        _count("noll en|ett två tre fyra fem sex sju åtta nio tio"),
        (" och en halv",),
        r"stjärnor|stjärna|getingar|poäng",
        r"av",
    ),
    "no": Spoken(
        _count("null en|én to tre fire fem seks sju|syv åtte ni ti"), (" og en halv",), r"stjerner|stjerne|poeng", r"av"
    ),
    "da": Spoken(
        _count("nul en|én to tre fire fem seks syv otte ni ti"),
        (" og en halv",),
        r"stjerner|stjerne|hjerter",
        r"(?:ud af|af)",
    ),
    "fi": Spoken(
        _count("nolla yksi|yhden kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen"),
        (" ja puoli",),
        r"tähteä|tähti|tähden|pistettä",
        r"kautta",
    ),
    "cs": Spoken(
        _count("nula jedna|jednu|jeden dvě|dva tři čtyři pět šest sedm osm devět deset|deseti"),
        (" a půl",),
        r"hvězdičky|hvězdiček|hvězdičku|hvězdy|hvězd|body|bodů",
        r"(?:z|ze)",
    ),
}  # fmt: skip

# What a score in figures may be counted in: "4 stars", "16 Punkte", "5 звезд", "8分".
UNITS = (
    r"stars?|points?|pts?\b|thumbs\b|marks?\b|sterne?n?|stern|punkt(?:en?|er|y|ów|a|u)?|étoiles?|etoiles?|"
    r"estrellas?|estrelas?|stell[ea]|"
    r"stelline|sterren|gwiazd(?:k[aięu]|ek|ka|y)|зв[её]зд(?:ы|а|очек|очки)?|балл(?:ов|а|ы)?|бал(?:ів|и|а)|puntos?|pontos?|punt[io]|"
    r"punten|stjern(?:er|e|or|ur)?|stjärn(?:or|a)|poäng|poeng|getingar|hjerter|tähteä|tähti|pistettä|"
    r"[分点顆颗]?星|つ星|[分点點]|★|⭐️?|🌟|✭|✮"
)

# Joins that make a score by themselves, and those that also mean "of", "from", "on": these need a unit or a label.
STRONG_JOINS = r"/|／|⁄|out\s+of(?:\s+(?:a\s+)?(?:possible|total|maximum|max\.?)|\s+the)?"
WEAK_JOINS = (
    r"of|von(?:\s+(?:maximal|möglichen|insgesamt|max\.))?|sur|sobre|de|di|su|em|van(?:\s+de)?|op|av|"
    r"ud\s+af|af|из|із|з|z|na|aus|من|از|מתוך|จาก|"
    r"\||\((?:out\s+)?of|\((?:von|sur|de|su|av|из)"
)

# Units and joins of further languages, looked for only where a text has one of the cues, or letters beyond ASCII.
MORE_UNITS = (
    r"(?=[hzžčcbyvptđ])(?:điểm|hv[ěi]e?zdi[čc]\w+|zv(?:je|e)zdic\w*|csillag|bod(?:ů|y|ov)|bintang|yıldız|žvaigžd\w+|zvaigzn\w+|"
    r"p(?:uncte|ont\b|uan\b)|tärni)|estrelles|stj[öo]rnum|ste(?:le|luțe)|sao\b|"
    r"(?=[^\x00-ʯ])(?:зір(?:ок|ки|очок)|звезди|αστ[έε]ρι\w*|כוכבים|نجوم|نجمات|ستاره|स्टार|ดาว|คะแนน)"
)
MORE_JOINS = r"от|od|din|uit|από|στ[αι]|dari|trên|iš|เต็ม"
MORE_CUES = (
    "bintang",
    "zve",
    "zvje",
    "csillag",
    "bod",
    "stele",
    "estrelles",
    "sao",
    "pont",
    "puan",
    " od ",
    " din ",
    " uit ",
    " dari ",
)

# Labels of a score for the whole work. The key is the last word before the figure, folded to lower case.
LABELS = _words(
    """
    rating ratings score scores scored rated rate verdict grade graded overall total stars mark marks tally
    cotação
    wertung bewertung note gesamtnote endnote schulnote fazit urteil testurteil gesamturteil gesamtwertung
    gesamtbewertung ergebnis
    gesamtergebnis gesamt gesamteindruck insgesamt punkte punktzahl sterne endwertung benotung testergebnis
    redaktionswertung
    notation verdict noté notée appréciation évaluation
    nota puntuación puntuacion calificación calificacion valoración valoracion puntaje veredicto
    voto valutazione giudizio punteggio votazione
    avaliação avaliacao classificação classificacao pontuação pontuacao veredito
    cijfer beoordeling waardering oordeel eindcijfer eindoordeel eindscore rapportcijfer totaal
    ocena werdykt ocjena známka osztályzat értékelésünk notă scor punctaj evaluare hinne vērtējums įvertinimas
    einkunn puntuació balorazioa penilaian markah
    оценка рейтинг балл вердикт итог итого
    評価 評点 点数 総合評価 採点 スコア 総合 総合点 おすすめ度 満足度 オススメ度
    评分 總評 总评 总评分 总分 得分 評分 總分 总计 打分 综合评分 综合得分 我的评分 个人评分 推荐指数 推薦指數
    betyg betyget betygsättning omdöme karakter karakteren terningkast vurdering bedømmelse arvosana stjerner poeng
    totalt arvosanani arvio tähdet yhteispisteet pisteitä
    평점 별점 총점 총합 συνολικά skupaj ukupno celkem celkově ogółem razem összesen összességében toplam
    الإجمالي المجموع 합계 合計 รวม jumlah sum summe загалом
    puan puanı puanım puanımız notumuz değerlendirme değerlendirmemiz pisteet pistettä hodnocení hodnotenie értékelés
    pontszám valoració skor nilai điểm оцінка βαθμολογία βαθμός αξιολόγηση оцена 점수 별점은 평점은 점수는 별점을
    คะแนน ציון דירוג הציון
    التقييم تقييم تقييمنا تقييمي الدرجة النتيجة امتیاز نمره रेटिंग रेटिंग्स अंक স্কোর রেটিং மதிப்பீடு คะแนนรวม ให้คะแนน
    """
)
COMPOUND_LABELS = (
    "arvosana", "punktzahl", "poängen", "wertung", "bewertung", "gesamtnote", "endnote", "urteil", "betyg",
    "评分", "評価", "总分", "點數",
)  # fmt: skip

# Words that may stand around a label without naming an aspect.
OVERALL = _words(
    """
    overall final total our my the a an review reviews critic critics critic's editor editors editor's editors'
    expert staff star stars
    official average it is was of gets get give gives score scores rating ratings rated verdict grade mark film
    movie book album
    game show series tv episode season play product restaurant personal author's author reviewer reviewer's and
    gesamt unsere unser unserer meine mein die der das im insgesamt gesamtergebnis redaktion redaktions
    notre ma mon note globale finale générale la le les du de moyenne avis
    nuestra mi final global total general el del nota puntuación
    voto finale complessivo il nostro mio complessiva globale
    minha meu nossa nosso geral o final
    onze mijn ons totaal eind het
    końcowa moja nasza ogólna ogólnie łącznie redakcji recenzenta
    общая итоговая наша моя общий фильма нашата крайна обща підсумкова загальна конечна
    总 總 总体 综合 総合 我的 个人 个人
    mea noastră finală filmului moje saját végső konačna ukupna naša końcowy končna skupna τελική τελικός συνολική
    συνολικά genel toplam inceleme akhir 최종 내 나의 한줄평 및 tổng sammanfattande samlad samlet kokonais סופי שלנו
    نویسنده منتقد ما من نهایی النهائي العام الفيلم समीक्षक क्रिटिक की का हमारी
    redakce редакции редакції redazione redacción rédaction redação redactie redaktionens
    naše moje celkové celkem celkově celková vår mitt vårt totalt samlet vores min helhet helhetsbetyg genel bizim
    """
)

# Aspects of a work that are scored for themselves. Used where a line gives no scale ("Graphics: 8").
ASPECTS = _words(
    """
    graphics graphic sound sounds audio gameplay story plot acting performance performances design display screen
    camera cameras battery
    value features comfort presentation replayability replay longevity controls control music visuals visual food
    service ambience
    ambiance atmosphere price pricing taste direction script screenplay cinematography characters character writing
    originality
    content extras video picture fun quality style build usability ease setup software hardware connectivity
    durability
    innovation creativity lyrics production vocals pacing dialogue narrative setting world-building worldbuilding
    emotion humor humour
    romance suspense action effects soundtrack location cleanliness rooms room staff decor speed security
    support reliability
    portability handling ride interior exterior safety economy practicality difficulty multiplayer campaign lasting
    technical
    entertainment violence sex language portion portions drinks texture appearance aroma flavor flavour mouthfeel
    nose palate finish
    grafik steuerung umfang preis-leistung preis/leistung verarbeitung ausstattung bedienung kamera akku leistung
    spannung humor anspruch
    erotik bild ton atmosphäre handlung figuren charaktere schreibstil stil cover idee umsetzung spielspaß technik
    komfort verbrauch
    fahrleistung fahrleistungen fahrverhalten kofferraum platzangebot übersichtlichkeit ablagen geschmack service
    essen ambiente
    küche getränke weinkarte cocina servicio cucina servizio cadre mets vins
    lieferumfang sprecher musik design emotionen gefühl tiefgang unterhaltung lesespaß originalität logik
    desempenho consumo conforto acabamento dirigibilidade
    confort autonomie ergonomie comodidad autonomía ergonomía comfort autonomia ergonomia
    graphismes graphisme jouabilité bande-son scénario scenario histoire réalisation durée ambiance interprétation
    mise-en-scène
    gráficos jugabilidad sonido historia guion guión dirección actuaciones fotografía música duración innovación
    diversión
    grafica sonoro giocabilità longevità trama regia recitazione sceneggiatura fotografia musica
    jogabilidade história roteiro direção atuações trilha diversão som enredo elenco
    verhaal beeld geluid muziek prestaties gebruiksgemak prijs
    grafika dźwięk fabuła grywalność muzyka aktorstwo
    графика звук геймплей сюжет музыка управление атмосфера актеры режиссура сценарий
    グラフィック サウンド ストーリー 操作性 音楽 シナリオ キャラクター システム 映像 演出 物語
    剧情 画面 音效 音乐 声优 逻辑 演技 角色塑造 视觉效果 特效 推荐度 玩法 操作
    画质 创新 表演 导演 摄影 剪辑 可玩性 故事 人物
    narration narrator narrators components rules rulebook interaction theme depth strategy engrossment solo
    ergonomics optics interface keyboard webcam mic microphone fit noise isolation bass mids treble soundstage
    speakers brightness contrast motion gaming smart apps remote zoom stabilization autofocus choreography
    costumes staging singing orchestra ensemble lighting concept curation venue crowd setlist songwriting
    lyricism musicianship catchiness balance complexity typicity steering brakes gearbox infotainment cabin
    refinement karosserie innenraum antrieb fahreigenschaften fahrspaß umwelt sicherheit variabilität
    wirtschaftlichkeit bühnenbild kostüme regie gesang orchester inszenierung spielidee regeln interaktion
    wiederspielreiz spielreiz spieltiefe anleitung spielanleitung spielmaterial
    glück taktik strategie einstieg schauspiel drehbuch lesbarkeit aufbau recherche
    charakterzeichnung haptik klang tragekomfort akkulaufzeit ambientazione atmosfera narrazione stile
    personaggi originalità montaggio interpretazioni cantina sala vini coinvolgimento rigiocabilità componenti
    materiali regolamento schermo fotocamera batteria prestazioni costruzione ricarica pantalla cámara cámaras
    batería rendimiento diseño construcción carga comida vinos trato presentación bodega local personajes ritmo
    ambientación estilo puesta montaje écran qualité accueil décor cuisine desserts assiette personnages rythme
    intrigue règles rejouabilité décors jeu musique son tela câmera câmeras bateria atendimento bebidas
    personagens ambientação multijogador controles scherm batterij ontwerp geluidskwaliteit eten bediening sfeer
    wijn gerechten spel regels keuken personages schrijfstijl spanning acteerwerk ekran aparat wydajność
    wykonanie jakość oprawa audiowizualna scenariusz reżyseria klimat postacie zdjęcia dźwięku obsługa jedzenie
    wystrój kuchnia wnętrze mechanika losowość regrywalność displej fotoaparát výkon výdrž baterie zpracování
    hratelnost zvuk příběh hudba režie herci scénář atmosféra obsluha jídlo prostředí znovuhratelnost skärm
    prestanda batteri batteritid ljud spelkänsla manus regi skådespeleri mat stämning miljö karaktärer
    hållbarhet skærm ydelse lyd billede historie instruktion skuespil mad betjening stemning holdbarhed skjerm
    bilde ytelse spillbarhet skuespill
    ruoka palvelu viihtyisyys hinta-laatusuhde hinta tunnelma juoni näyttelijät näyttelijäntyö ohjaus grafiikka äänet
    pelattavuus musiikki kuva kestävyys käytettävyys suorituskyky akku näyttö
    grafika oyun hikaye oynanış müzik atmosfer yemek servis fiyat ekran kamera pil performans tasarım
    графіка сюжет звук геймплей їжа обслуговування 그래픽 사운드 스토리 조작감 게임성 연출 연기 음악 맛 분위기 가성비
    कहानी अभिनय निर्देशन संगीत लेखन छायांकन
    σενάριο σκηνοθεσία ερμηνείες μουσική φωτογραφία γραφικά ήχος φαγητό εξυπηρέτηση ατμόσφαιρα πλοκή χαρακτήρες
    القصة الإخراج التمثيل الموسيقى التصوير السيناريو الرسومات الصوت الطعام الخدمة الأداء
    עלילה משחק בימוי מוזיקה צילום תסריט אוכל שירות داستان کارگردانی بازیگری موسیقی فیلمبرداری گرافیک
    zgodba glasba režija scenarij gluma glazba priča muzika fotografija radnja likovi hrana usluga postrežba
    történet rendezés színészek zene látvány hangulat játékmenet étel kiszolgálás fényképezés
    poveste regie actorie muzică imagine scenariu grafică sunet mâncare servire
    hikâye oyunculuk yönetmenlik senaryo görüntü ses cerita akting musik sinematografi makanan pelayanan
    режисура акторська операторська
    เนื้อเรื่อง การแสดง ดนตรี อาหาร บริการ บรรยากาศ
    ボリューム 難易度 快適性 デザイン 画質 音質 装着感 機能性 コスパ コストパフォーマンス 使いやすさ 味 雰囲気 接客
    サービス 脚本 やり込み 読みやすさ 独創性 没入感
    """
)

# Verdict words by worth, 0 to 1. They count only where a label stands before them.
VERDICTS: dict[str, float] = {
    word: worth
    for worth, words in (
        (
            0.0,
            """
            terrible|awful|abysmal|unplayable|avoid|skip|skip it|not recommended|don't buy|fail|rotten|pass|
            thumbs down|
            on n'aime pas|on n’aime pas|on n'aime pas du tout|on n’aime pas du tout|
            mangelhaft|ungenügend|nicht empfehlenswert|à éviter|da evitare|não recomendado|no recomendado|
            не рекомендую|
            не рекомендуем|не советую|sconsigliato|no recomendable|não recomendo|frarådes|avrådes|nie polecam|
            nedoporučujeme|
            afrader|不推荐|不推薦|비추천
            """,
        ),
        (
            0.25,
            """
            poor|bad|weak|disappointing|mediocre|ausreichend|schlecht|schwach|mauvais|médiocre|malo|scarso|ruim|
            slecht|плохо
            """,
        ),
        (
            0.5,
            """
            average|mixed|okay|ok|fair|rent|rent it|neutral|befriedigend|mittelmäßig|durchschnittlich|moyen|regular|
            sufficiente|discreto|mediano|средне|przeciętny|on aime un peu|
            wait|wait for it|wait for a sale|wait for sale|borrow it|keskinkertainen|průměr|middelmatig|matig|普通|보통
            """,
        ),
        (
            0.75,
            """
            good|great|solid|recommended|see it|worth seeing|worth it|fresh|thumbs up|
            gut|empfehlenswert|empfehlung|bon|bien|
            on aime|on aime bien|on aime beaucoup|stream it|
            recommandé|bueno|recomendado|recomendable|buono|consigliato|bom|goed|aanrader|dobry|хорошо|рекомендую|
            推荐|推薦|
            рекомендуем|советуем|try it|watch it|play it|read it|worth a look|à voir|à lire|à écouter|à découvrir|
            buena|
            recomendamos|recomendo|consigliata|anbefales|anbefalt|rekommenderas|hyvä|polecam|polecamy|doporučujeme|
            doporučuji|önerilir|值得一看|值得推荐|おすすめ|オススメ|추천
            """,
        ),
        (
            1.0,
            """
            excellent|outstanding|masterpiece|amazing|superb|brilliant|perfect|essential|must see|
            must-see|must buy|must-buy|
            must play|must-play|must read|must-read|buy|buy it|highly recommended|editors' choice|editor's choice|
            two thumbs up|sehr gut|hervorragend|ausgezeichnet|herausragend|très bon|très bien|
            chef-d'œuvre|incontournable|on aime passionnément|on adore|
            muy bueno|sobresaliente|excelente|obra maestra|ottimo|eccellente|capolavoro|obra-prima|muito bom|
            uitstekend|
            zeer goed|bardzo dobry|отлично|превосходно|强烈推荐|
            強烈推薦|muy buena|imprescindible|ottima|da non perdere|imperdibile|ótimo|ótima|muito boa|excellente|
            excelent|
            erinomainen|fremragende|fantastisk|utmärkt|enastående|výborný|výborné|rewelacja|absolute aanrader|
            강력 추천|必看
            """,
        ),
    )
    for word in " ".join(words.split()).replace("| ", "|").split("|")
}

# Others whose score a sentence may quote; a score in such a sentence is not the writer's own.
OUTLETS = tuple(
    " ".join(
        """
        imdb|rotten tomatoes|metacritic|amazon|goodreads|yelp|tripadvisor|google|opencritic|letterboxd|
        trustpilot|steam|app store|facebook|consumer reports|euro ncap|cinemascore|allocine|filmaffinity|
        filmweb|kinopoisk|кинопоиск|豆瓣|猫眼|淘票票|时光网|moviepilot|michelin|magazine|users|readers|reader's|
        customers|viewers|voters|critics have|critics gave|leser|nutzer|usuarios|lecteurs|spectateurs|
        utilisateurs|lettori|utenti|leitores|usuários|lezers|gebruikers|читател|пользовател|ユーザー|读者|用户|
        网友|观众|user rating|user score|reader rating|community|audience|average rating|average score|durchschnitt|
        media voti|votes|stimmen|votos|głosów|голосов
        """.split()
    )
    .replace("| ", "|")
    .split("|")
)
