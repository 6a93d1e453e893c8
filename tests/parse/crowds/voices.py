"""What people said, in many languages: the reviews that stand on the pages of this folder. All made up."""

from __future__ import annotations

from tests.parse.crowds.people import Said

ENGLISH = (
    Said(
        "Maud Terrace", 8, "2021-03-14", "A quiet little marvel",
        (
            "I went in expecting nothing and came out humming. The lighthouse scenes are worth the whole even"
            "ing.",
            "The second half sags, but the last ten minutes mend everything.",
        ),
    ),
    Said(
        "old_harbour_cat", 4, "2021-02-02", "Not for me",
        (
            "Two hours of fog. My partner fell asleep and I envied him.",
        ),
    ),
    Said(
        "Idris K.", 10, "2020-12-27", "Perfect from start to finish",
        (
            "Everything about it works: the light, the silence, that ridiculous goose. I have already told my"
            " whole street about it and I will tell yours too if you let me.",
            "Go and see for yourself.",
        ),
    ),
    Said(
        "Pell Norwood", 6, "2020-11-09", "Decent enough",
        (
            "Good ideas, uneven execution. Worth one evening, hardly two.",
        ),
    ),
)  # fmt: skip
BUYERS = (
    Said(
        "Hanna B.", 10, "2022-06-18", "Best kettle we have owned",
        (
            "Boils fast, pours without dripping and looks lovely on the shelf. Three months in and not a sing"
            "le speck of limescale.",
        ),
    ),
    Said(
        "Gordon Ashdale", 6, "2022-05-30", "Good but loud",
        (
            "It does what it says. The lid squeaks a little and the whistle wakes the dog, so I give it a mid"
            "dling mark.",
        ),
    ),
    Said(
        "T. Oyelaran", 8, "2022-05-11", "Happy with it",
        (
            "Arrived in two days, well packed. The handle stays cool, which was the reason I bought it.",
        ),
    ),
    Said(
        "Fiona Wick", 2, "2022-04-03", "Broke after a week",
        (
            "The switch gave up on day eight. Customer service never answered my letters.",
            "I would not buy from this brand again.",
        ),
    ),
)  # fmt: skip
GERMAN = (
    Said(
        "Birte Lohmann", 10, "2021-09-21", "Ganz großes Kino",
        (
            "Selten so gelacht und so geweint in einem einzigen Film. Die Musik trägt jede Szene, und das End"
            "e sitzt.",
        ),
    ),
    Said(
        "nebelkrähe77", 6, "2021-09-03", "Ordentlich",
        (
            "Solide gemacht, aber der Mittelteil zieht sich. Für einen Regentag reicht es allemal.",
        ),
    ),
    Said(
        "Jost Wiebe", 4, "2021-08-15", "Leider enttäuschend",
        (
            "Ich hatte mir nach dem Vorgänger deutlich mehr versprochen. Die Figuren bleiben Pappe.",
            "Schade um die schönen Bilder.",
        ),
    ),
    Said(
        "Anke Tollkühn", 8, "2021-07-30", "Gerne wieder",
        (
            "Warmherzig erzählt und wunderbar gespielt. Meine Kinder wollten gleich noch einmal hinein.",
        ),
    ),
)  # fmt: skip
FRENCH = (
    Said(
        "Solenne Marchais", 8, "2020-10-05", "Une belle surprise",
        (
            "Un film tendre et drôle, porté par une actrice lumineuse. On sort de la salle avec le sourire.",
        ),
    ),
    Said(
        "goupil_du_13", 2, "2020-09-28", "Quel ennui",
        (
            "Je me suis ennuyé du début à la fin. Le scénario tient sur un ticket de métro.",
        ),
    ),
    Said(
        "Aubin Lestrade", 6, "2020-09-12", "Pas mal",
        (
            "Quelques longueurs au milieu, mais la photographie est superbe et la fin m'a touché.",
            "À voir un dimanche de pluie.",
        ),
    ),
    Said(
        "Capucine V.", 10, "2020-08-31", "Un bijou",
        (
            "Tout simplement magnifique, je l'ai revu trois fois en une semaine et je ne m'en lasse pas.",
        ),
    ),
)  # fmt: skip
SPANISH = (
    Said(
        "Lidia Zarzuela", 8, "2019-11-17", "Una joya pequeña",
        (
            "Una historia sencilla contada con mucho cariño. Los actores están estupendos y la música acompañ"
            "a sin molestar.",
        ),
    ),
    Said(
        "faro_sur", 4, "2019-11-02", "Se me hizo larga",
        (
            "Le sobra media hora y le falta alma. Esperaba bastante más después de tanto premio.",
        ),
    ),
    Said(
        "Nemesio P.", 10, "2019-10-20", "Imprescindible",
        (
            "Salí del cine temblando. Hacía años que una película no me tocaba tanto.",
            "Volveré a verla con mi madre.",
        ),
    ),
)  # fmt: skip
ITALIAN = (
    Said(
        "Ornella Pavesi", 10, "2022-01-12", "Servizio impeccabile",
        (
            "Abbiamo cenato qui per il nostro anniversario e tutto è stato perfetto, dal pane fatto in casa a"
            "l tiramisù.",
        ),
    ),
    Said(
        "gigi_della_bassa", 6, "2022-01-02", "Nella media",
        (
            "Piatti buoni ma porzioni piccole. Il conto mi è sembrato un po' alto per quello che offre.",
        ),
    ),
    Said(
        "Tullio Bracco", 4, "2021-12-19", "Attesa infinita",
        (
            "Un'ora e mezza per due pizze, per giunta fredde. Peccato, il locale è carino.",
            "Non credo che torneremo.",
        ),
    ),
)  # fmt: skip
PORTUGUESE = (
    Said(
        "Leonor Sabugal", 9, "2022-08-19", "Que livro bonito",
        (
            "Li tudo numa noite só e acordei os vizinhos de tanto rir. A personagem da avó é inesquecível.",
        ),
    ),
    Said(
        "barco_azul", 5, "2022-08-01", "Mediano",
        (
            "A ideia é boa, mas o autor repete-se demais na segunda parte. Fica a vontade de ler outro dele.",
        ),
    ),
    Said(
        "Tomé Quintela", 7, "2022-07-13", "Vale a pena",
        (
            "Escrita simples e direta, daquelas que se agradecem no verão.",
            "Recomendo a quem gosta de histórias do mar.",
        ),
    ),
)  # fmt: skip
DUTCH = (
    Said(
        "Femke Oudejans", 8, "2020-02-23", "Fijne plek",
        (
            "Heerlijk gegeten en ontzettend vriendelijk geholpen. De vis was vers en de wijn precies goed gek"
            "ozen.",
        ),
    ),
    Said(
        "W. Kieviet", 6, "2020-02-11", "Prima",
        (
            "Prima eten, maar het was erg rumoerig. We moesten lang op de rekening wachten.",
        ),
    ),
    Said(
        "dijkloper", 10, "2020-01-30", "Top!",
        (
            "Alles klopte die avond, van het eerste hapje tot de koffie. Wij komen zeker terug met de hele fa"
            "milie.",
        ),
    ),
)  # fmt: skip
POLISH = (
    Said(
        "Jagoda Wilczek", 9, "2021-05-06", "Zachwyt",
        (
            "Dawno żaden film tak mnie nie poruszył. Zdjęcia są przepiękne, a muzyka zostaje w głowie na dług"
            "o.",
        ),
    ),
    Said(
        "bezsenny_borsuk", 3, "2021-04-22", "Nuda",
        (
            "Nie dotrwałem do końca. Dialogi drewniane, a bohaterowie zupełnie mi obojętni.",
        ),
    ),
    Said(
        "Mirosław T.", 7, "2021-04-10", "Dobre kino",
        (
            "Solidne kino środka, bez fajerwerków, ale z sercem.",
            "Polecam na spokojny wieczór.",
        ),
    ),
)  # fmt: skip
RUSSIAN = (
    Said(
        "Глафира Ветрова", 10, "2021-06-25", "Чудесная история",
        (
            "Смотрела на одном дыхании и плакала в конце. Музыка и свет здесь работают лучше любых слов.",
        ),
    ),
    Said(
        "тихий_омут", 4, "2021-06-11", "Скучно",
        (
            "Первый час ничего не происходит, второй тоже. Картинка красивая, но этого мало.",
        ),
    ),
    Said(
        "Платон Громов", 8, "2021-05-29", "Хорошее кино",
        (
            "Крепкая работа с отличными актёрами. Пару сцен можно было бы сократить.",
            "Советую смотреть вечером с чаем.",
        ),
    ),
)  # fmt: skip
JAPANESE = (
    Said(
        "みなと猫", 8, "2022-03-12", "静かな名作",
        (
            "期待しないで観たのですが、灯台の場面で思わず泣いてしまいました。音楽もとても良いです。",
        ),
    ),
    Said(
        "ひつじ雲", 4, "2022-02-20", "少し退屈",
        (
            "前半が長すぎて眠くなりました。映像はきれいなので、もったいないと思います。",
        ),
    ),
    Said(
        "北の三郎", 10, "2022-01-08", "最高でした",
        (
            "何度でも観たい作品です。友人にも家族にもすすめました。",
            "特に最後の十分間は忘れられません。",
        ),
    ),
)  # fmt: skip
CHINESE = (
    Said(
        "青石板", 8, "2022-04-18", "安静的好片",
        (
            "没想到会这么好看，灯塔那一段让我哭了很久。配乐也很克制，恰到好处。",
        ),
    ),
    Said(
        "卖伞的人", 4, "2022-04-02", "有点失望",
        (
            "前一个小时几乎什么都没有发生，看得我昏昏欲睡。画面倒是很美。",
        ),
    ),
    Said(
        "南窗", 10, "2022-03-21", "值得反复看",
        (
            "这是我今年看过最喜欢的一部电影，已经推荐给了所有朋友。",
            "最后十分钟尤其难忘。",
        ),
    ),
)  # fmt: skip
KOREAN = (
    Said(
        "푸른고래", 8, "2022-09-10", "잔잔한 명작",
        (
            "기대 없이 봤는데 등대 장면에서 눈물이 났습니다. 음악도 정말 좋았어요.",
        ),
    ),
    Said(
        "달빛우산", 4, "2022-09-01", "지루했어요",
        (
            "앞부분이 너무 길어서 졸렸습니다. 화면은 예쁜데 이야기가 없네요.",
        ),
    ),
    Said(
        "서쪽하늘", 10, "2022-08-22", "최고입니다",
        (
            "올해 본 영화 중에 가장 좋았고 가족 모두에게 추천했습니다.",
            "마지막 십 분은 잊을 수 없어요.",
        ),
    ),
)  # fmt: skip
TALKERS = (
    Said(
        "Basil Wren", 0, "2022-03-01", "",
        (
            "The council promised this bridge ten years ago and all we have got is a sign saying bridge.",
        ),
    ),
    Said(
        "tidewatcher", 0, "2022-03-01", "",
        (
            "Five stars for whoever wrote the headline, though. I laughed all the way to the bus.",
        ),
    ),
    Said(
        "Mrs. Ostler", 0, "2022-03-02", "",
        (
            "My cousin works for the contractor and says that they have not even ordered the bolts yet.",
        ),
    ),
    Said(
        "quayside_ned", 0, "2022-03-02", "",
        (
            "Can we talk about the swans? Nobody ever talks about the swans. They were there first.",
        ),
    ),
)  # fmt: skip
