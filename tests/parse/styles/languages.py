"""Reviews in the languages most reviews are written in, German to Chinese."""

from __future__ import annotations

from tests.parse.styles.prose import PROSE, Style, page


def _page(lang: str, body: str, title: str, head: str = "") -> str:
    return page(body, title=title, prose=PROSE[lang], lang=lang, head=head)


STYLES = [
    Style(
        "German newspaper, word for review in the kicker",
        "https://anzeiger.example/kultur/film/leuchtfeuer-von-mia-roe-zwei-brueder-und-ein-licht-ld.1161",
        _page(
            "de",
            "<article><p class=kicker>Filmkritik</p><h1>„Leuchtfeuer“ von Mia Roe: Zwei Brüder und ein Licht</h1>$P"
            "<figure><img src=b.jpg alt=''><figcaption>Szene aus „Leuchtfeuer“. Bild: Kai Verleih</figcaption></figure>"
            "<p>Bewertung: 4 von 5 Sternen</p></article>",
            "„Leuchtfeuer“ von Mia Roe: Zwei Brüder und ein Licht | Anzeiger",
        ),
        {
            "page_type": "review",
            "item": ("Leuchtfeuer", "Movie"),
            "rating": (4, 5),
            "captions": [("Szene aus „Leuchtfeuer“.", "Kai Verleih")],
        },
    ),
    Style(
        "German test with school grade and points",
        "https://technikblatt.example/tests/brummer-eins-im-test-41",
        page(
            "<article><h1>Brummer Eins im Test: Klein, laut, günstig</h1>$P<h2>Fazit</h2>"
            "<p>Für den Preis bekommt man viel Klang und etwas Geduld beim Laden.</p>"
            "<p>Was uns gefällt:</p><ul><li>Lauter Klang</li><li>Langer Akku</li></ul>"
            "<p>Was uns nicht gefällt:</p><ul><li>Lädt langsam</li></ul><p>Testurteil: gut (1,8)</p></article>",
            title="Brummer Eins im Test - Technikblatt",
            lang="de",
            prose="Der Lautsprecher wiegt wenig, der Akku hält zwei Tage, und das Display ist hell genug. Die App verlangt zu "
            "viele Rechte, die Kamera fehlt, und der Preis ist niedrig. Für den Preis ist die Leistung gut, das Modell lädt aber "
            "langsam, und das Gewicht ist kleiner, als es aussieht. Nach zwei Wochen im Gebrauch bleibt ein guter Eindruck.",
        ),
        {
            "page_type": "review",
            "item": ("Brummer Eins", "Product"),
            "pros": ["Lauter Klang", "Langer Akku"],
            "cons": ["Lädt langsam"],
            "verdict": "Für den Preis bekommt man viel Klang und etwas Geduld beim Laden.",
        },
    ),
    Style(
        "German book of the week",
        "https://lesesaal.example/kultur/buch-der-woche-nora-vale-der-brief",
        page(
            "<article><h1>Nora Vale • Der Brief</h1>$P<p>Kai Verlag, 212 Seiten, 22 Euro</p></article>",
            title="Buch der Woche: Nora Vale • Der Brief",
            lang="de",
            prose="Der Roman beginnt mit einem Brief, der nie abgeschickt wird, und seine Kapitel kreisen um den Grund. Die Autorin "
            "schreibt kurze Sätze, lässt ihre Figuren aneinander vorbeireden und vertraut den Lesern. Das Buch ist schmal, die "
            "Handlung noch schmaler, und die letzten Seiten ändern, was die ersten bedeuteten. Eine bemerkenswerte Erzählung.",
        ),
        {"page_type": "review", "item_within": "Der Brief", "type": "Book", "rating": None},
    ),
    Style(
        "French magazine, critique first",
        "https://lumiere.example/critiques/film/les-gardiens-de-la-lampe/",
        _page(
            "fr",
            "<article><h1>Critique : Les Gardiens de la lampe de Mia Roe</h1>$P<p>Note : 3,5/5</p>"
            "<p>Les Gardiens de la lampe, réalisé par Mia Roe, 1h44</p></article>",
            "Critique : Les Gardiens de la lampe de Mia Roe - Lumière",
        ),
        {"page_type": "review", "item": ("Les Gardiens de la lampe", "Movie"), "rating": (3.5, 5)},
    ),
    Style(
        "French games test out of twenty",
        "https://manette.example/test/port-des-mensonges-test-ps5",
        page(
            "<article><h1>Test de Port des Mensonges : la carte qui ment</h1>$P<h3>Points forts</h3><ul><li>Des énigmes justes</li>"
            "</ul><h3>Points faibles</h3><ul><li>Des quêtes répétées</li></ul><p>Note : 16/20</p></article>",
            title="Test de Port des Mensonges sur PS5",
            lang="fr",
            prose="Le jeu donne au joueur une lanterne et une carte qui ment, et tout le gameplay sort de cette idée. Le jeu est "
            "vif, les niveaux sont justes, la manette répond au doigt. Les quêtes se répètent et le jeu rame dans le port, mais "
            "les énigmes valent la patience qu’elles demandent, et les joueurs curieux seront récompensés.",
        ),
        {
            "page_type": "review",
            "item": ("Port des Mensonges", "VideoGame"),
            "rating": (16, 20),
            "pros": ["Des énigmes justes"],
            "cons": ["Des quêtes répétées"],
        },
    ),
    Style(
        "Spanish crítica with name in guillemets",
        "https://butaca.example/cine/criticas/critica-de-los-fareros",
        _page(
            "es",
            "<article><h1>Crítica de «Los fareros»: dos hermanos y una luz</h1>$P<p>Puntuación: 8/10</p>"
            "<p>Lo mejor: los silencios.</p><p>Lo peor: el segundo acto.</p></article>",
            "Crítica de «Los fareros»: dos hermanos y una luz | Butaca",
        ),
        {
            "page_type": "review",
            "item": ("Los fareros", "Movie"),
            "rating": (8, 10),
            "pros": ["los silencios."],
            "cons": ["el segundo acto."],
        },
    ),
    Style(
        "Spanish reseña of a book",
        "https://estante.example/2020/05/resena-la-carta-de-nora-vale.html",
        page(
            "<div class=post><h3 class='post-title'>Reseña: La carta, de Nora Vale</h3><div class=post-body>$P"
            "<p>Mi nota: 4/5</p></div></div>",
            title="Estante: Reseña: La carta, de Nora Vale",
            lang="es",
            prose="La novela empieza con una carta que nunca se envía, y sus capítulos giran en torno al motivo. La autora escribe "
            "frases cortas, deja que los personajes hablen sin oírse y confía en el lector. El libro es breve, la trama aún más, "
            "y las últimas páginas cambian lo que significaban las primeras. Un libro para leer dos veces.",
        ),
        {"page_type": "review", "item": ("La carta", "Book"), "rating": (4, 5)},
    ),
    Style(
        "Italian recensione behind a dash",
        "https://schermo.example/recensioni/i-custodi-del-faro-recensione",
        _page(
            "it",
            "<article><h1>I custodi del faro – Recensione del film di Mia Roe</h1>$P<p>Voto: 7,5/10</p></article>",
            "I custodi del faro – Recensione del film di Mia Roe",
        ),
        {"page_type": "review", "item": ("I custodi del faro", "Movie"), "rating": (7.5, 10)},
    ),
    Style(
        "Portuguese crítica with bar",
        "https://poltrona.example/critica-os-faroleiros",
        _page(
            "pt",
            "<article><h1>Crítica | Os Faroleiros</h1>$P<p>Nota: 4 de 5 estrelas</p></article>",
            "Crítica | Os Faroleiros - Poltrona",
        ),
        {"page_type": "review", "item": ("Os Faroleiros", "Movie"), "rating": (4, 5)},
    ),
    Style(
        "Dutch recensie in the section",
        "https://doek.example/recensies/de-lampenwachters",
        _page(
            "nl",
            "<article><p><a href=/recensies>Recensie</a></p><h1>De lampenwachters</h1>$P<p>Oordeel: ★★★★☆</p></article>",
            "De lampenwachters (recensie) | Doek",
        ),
        {"page_type": "review", "item": ("De lampenwachters", "Movie"), "rating": (4, 5)},
    ),
    Style(
        "Polish recenzja",
        "https://ekran.example/recenzja/film-straznicy-latarni-2023",
        _page(
            "pl",
            "<article><h1>Recenzja filmu Strażnicy latarni (2023)</h1>$P<p>Ocena: 7/10</p></article>",
            "Recenzja filmu Strażnicy latarni (2023) - Ekran",
        ),
        {"page_type": "review", "item": ("Strażnicy latarni", "Movie"), "rating": (7, 10)},
    ),
    Style(
        "Russian рецензия in quotes",
        "https://ekran-ru.example/recenzii/hraniteli-mayaka",
        _page(
            "ru",
            "<article><h1>Рецензия на фильм «Хранители маяка»</h1>$P<p>Оценка: 8 из 10</p></article>",
            "Рецензия на фильм «Хранители маяка»",
        ),
        {"page_type": "review", "item": ("Хранители маяка", "Movie"), "rating": (8, 10)},
    ),
    Style(
        "Japanese レビュー",
        "https://eiga.example/review/toudai",
        _page(
            "ja",
            "<article><h1>映画「灯台守」レビュー</h1>$P<p>評価：★★★★☆</p></article>",
            "映画「灯台守」レビュー | 映画帖",
        ),
        {"page_type": "review", "item": ("灯台守", "Movie"), "rating": (4, 5)},
    ),
    Style(
        "Chinese 影评",
        "https://yingping.example/a/20231004",
        _page(
            "zh",
            "<article><h1>影评：《守灯人》</h1>$P<p>评分：8/10</p></article>",
            "影评：《守灯人》",
        ),
        {"page_type": "review", "item": ("守灯人", "Movie"), "rating": (8, 10)},
    ),
    Style(
        "Norwegian die",
        "https://lerret.example/anmeldelse/fyrvokterne",
        page(
            "<article><h1>Anmeldelse: Fyrvokterne</h1>$P<p>Terningkast 5</p></article>",
            title="Anmeldelse: Fyrvokterne | Lerret",
            lang="no",
            prose="Filmen begynner med en lang overfart, og regissøren tar seg tid før figurene snakker. Manuset er tørt, kameraet "
            "tålmodig, og skuespillerne treffer også i de stille scenene. Ikke alle ideer holder til slutten, men de siste tjue "
            "minuttene er blant årets beste på kino, og salen satt lenge stille etter at lyset kom på.",
        ),
        {"page_type": "review", "item": ("Fyrvokterne", "Movie"), "rating": (5, 6)},
    ),
    Style(
        "Swedish recension",
        "https://duken.example/kultur/recension-fyrvaktarna",
        page(
            "<article><h1>Recension: ”Fyrvaktarna” är en tyst komedi</h1>$P<p>Betyg: 4</p></article>",
            title="Recension: ”Fyrvaktarna” är en tyst komedi",
            lang="sv",
            prose="Filmen börjar med en lång överfart, och regissören tar sig tid innan figurerna talar. Manuset är torrt, kameran "
            "tålmodig, och skådespelarna träffar också i de tysta scenerna. Alla idéer håller inte till slutet, men de sista "
            "tjugo minuterna hör till årets bästa på bio, och salongen satt länge tyst efteråt.",
        ),
        {"page_type": "review", "item": ("Fyrvaktarna", "Movie"), "rating": (4, None)},
    ),
    Style(
        "Turkish inceleme",
        "https://perde.example/fener-bekcileri-film-incelemesi",
        page(
            "<article><h1>Fener Bekçileri İncelemesi</h1>$P<p>Puan: 8/10</p></article>",
            title="Fener Bekçileri İncelemesi | Perde",
            lang="tr",
            prose="Film uzun bir yolculukla başlıyor ve yönetmen karakterler konuşana kadar acele etmiyor. Senaryo kuru, kamera "
            "sabırlı, oyuncular sessiz sahnelerde de yerinde. Her fikir sona kadar dayanmıyor, ama son yirmi dakika bu yılın "
            "sinemasının en iyileri arasında ve salon uzun süre sessiz kaldı.",
        ),
        {"page_type": "review", "item": ("Fener Bekçileri", "Movie"), "rating": (8, 10)},
    ),
]
