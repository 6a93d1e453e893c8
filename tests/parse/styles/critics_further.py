"""Critics' pages of cars, games, restaurants, wines, exhibitions and stages, and pages beside them that are no reviews. All invented."""

from __future__ import annotations

from tests.parse.styles.prose import Style

STYLES = [
    Style(
        "game fr",
        "https://www.manettebleue.example/test/les-brumes-d-orval-12044.htm",
        """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Test Les Brumes d'Orval sur PS5, PC et Switch : un puzzle-game à l'ancienne - Manette Bleue</title></head><body><header><a href="/">Manette Bleue</a><a
href="/tests">Tests</a></header><div class="page"><h1>Test : Les Brumes d'Orval, un puzzle-game à l'ancienne</h1><p class="date">Publié le 18/02/2022 à 18:00 par Kéwan</p><p>Tout commence dans un phare, avec une lampe et
trois clés. Les Brumes d'Orval reprend les codes du jeu d'énigmes des années 90 et les dépoussière avec beaucoup d'élégance, sans jamais prendre le joueur par la main.</p><p>Les énigmes sont superbement construites, la
direction artistique évoque la gravure et la bande-son, discrète, accompagne les longues minutes de réflexion. On peste en revanche contre des temps de chargement pénibles sur Switch et une sauvegarde
capricieuse.</p><p>Il faut compter une douzaine d'heures pour voir le bout de l'aventure.</p><div class="conclusion"><div class="cols"><div class="plus-col"><h3>Les points forts</h3><ul><li>Des énigmes
superbes</li><li>La direction artistique</li></ul></div><div class="moins-col"><h3>Les points faibles</h3><ul><li>Chargements sur Switch</li><li>Sauvegarde capricieuse</li></ul></div></div><div class="n2"><span
class="n3">16</span><span class="n4">/20</span></div><div class="lect">Note des lecteurs <span>14,2/20</span> (87 avis)</div></div></div></body></html>""",
        {
            "page_type": "review",
            "rating": (16.0, 20.0),
            "subs": {},
            "item": ("Les Brumes d'Orval", "VideoGame"),
            "pros": ["Des énigmes superbes", "La direction artistique"],
            "cons": ["Chargements sur Switch", "Sauvegarde capricieuse"],
        },
    ),
    Style(
        "car es",
        "https://www.motoralia.example/pruebas/tavik-ion-2022-prueba-opinion/",
        """<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Prueba Tavik Ion 2022: el eléctrico sensato | Motoralia</title></head><body><header><a href="/">Motoralia</a></header><article><h1>Prueba del Tavik Ion:
el eléctrico sensato</h1><p>Rubén Castaño, 03/06/2022</p><p>El Ion no pretende enamorar a nadie en el semáforo. Tavik ha hecho un coche eléctrico de 4,2 metros pensado para gente que viene de un utilitario, con 320
kilómetros de autonomía real y un maletero más grande de lo que parece.</p><p>En marcha es silencioso y cómodo, la dirección informa poco y los frenos necesitan costumbre. El interior está bien acabado para lo que
cuesta, 27.900 euros con ayudas, aunque la pantalla central tarda en reaccionar.</p><p>Es, sencillamente, una compra razonable.</p><h2>Valoración Motoralia</h2><ul><li>Diseño <strong>7</strong></li><li>Habitáculo
<strong>8</strong></li><li>Maletero <strong>8</strong></li><li>Consumo <strong>9</strong></li><li>Comportamiento <strong>7</strong></li></ul><p class="media">Nota: <strong>7,8</strong></p><h3>Lo mejor</h3><p>Consumo,
silencio, maletero</p><h3>Lo peor</h3><p>Dirección poco informativa, pantalla lenta</p></article></body></html>""",
        {
            "page_type": "review",
            "rating": (7.8, None),
            "subs": {"Diseño": 7.0, "Habitáculo": 8.0, "Maletero": 8.0, "Consumo": 9.0, "Comportamiento": 7.0},
            "item": ("Tavik Ion", "Product"),
            "pros": ["Consumo, silencio, maletero"],
            "cons": ["Dirección poco informativa, pantalla lenta"],
        },
    ),
    Style(
        "resto en old",
        "http://www.cityplate.example/dining/reviews/r031105.html",
        """<html><head><title>CityPlate: Restaurant Review - Nettle &amp; Rye</title></head><body><table width="700"><tr><td><b>RESTAURANTS</b> | <a href="/bars">Bars</a> | <a href="/events">Events</a></td></tr><tr><td><h2>Nettle
&amp; Rye</h2><i>By Constance Ferrier<br>November 5, 2003</i><p>ATMOSPHERE: **<br>FOOD: ***<br>SERVICE: **1/2<p>The room that used to be Otto's has been stripped to the brick and painted the color of toast. You sit on
church pews; you drink from jam jars; you try not to mind. Then the food comes and you stop minding altogether.</p><p>Chef Delia Moss has a way with things other cooks throw out. Her beet greens arrive with bacon and a
soft egg, her lamb neck with barley, and her rye bread, served with cultured butter, should be studied. Only the desserts disappoint: a pudding that was mostly cream, a tart that was mostly crust.</p><p>Entrees $14 to
$22. Open for dinner Tuesday through Sunday. Major credit cards accepted.</p><p>RATING: **1/2</p><p><small>Ratings range from zero to four stars and reflect the reviewer's reaction to food, ambience and
service.</small></p></td></tr></table></body></html>""",
        {
            "page_type": "review",
            "rating": (2.5, None),
            "subs": {"ATMOSPHERE": 2.0, "FOOD": 3.0, "SERVICE": 2.5},
            "item": ("Nettle & Rye", "Restaurant"),
        },
    ),
    Style(
        "exhibition de",
        "https://www.kunstspalte.example/ausstellungen/mira-osterkamp-kunsthalle-weser",
        """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Ausstellungskritik: Mira Osterkamp in der Kunsthalle Weser | Kunstspalte</title></head><body><header><a
href="/ausstellungen">Ausstellungen</a></header><article><span class="dach">Ausstellungskritik</span><h1>Farbe, die nicht trocknen will</h1><p>Von Theo Ansbach, 9. September 2018</p><p>Die Kunsthalle Weser zeigt unter
dem Titel „Nasse Felder“ erstmals eine große Einzelschau der Malerin Mira Osterkamp. Vierzig Gemälde sind zu sehen, manche so frisch, dass der Saal noch nach Öl riecht.</p><p>Osterkamp malt Landschaften, in denen nichts
stillsteht. Die Hängung von Kuratorin Petra Luhn folgt keiner Chronologie, sondern dem Wetter: erst Regen, dann Nebel, zuletzt ein einziger heller Raum. Das ist klug und überzeugt auch dort, wo einzelne Bilder schwächer
sind.</p><p>„Nasse Felder“ ist eine Ausstellung, die man mit feuchten Schuhen verlässt.</p><p>Kunsthalle Weser, bis 6. Januar. Katalog 34 Euro.</p></article></body></html>""",
        {"page_type": "review", "rating": None, "subs": {}, "item": ("Nasse Felder", "ExhibitionEvent")},
    ),
    Style(
        "opera it",
        "https://www.palcoscenico.example/recensioni/2017/torino-la-falena",
        """<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Torino, Teatro Nuovo: La falena - Palcoscenico</title></head><body><header><a href="/recensioni">Recensioni</a></header><article><h1>Torino, Teatro Nuovo:
La falena</h1><p>20 maggio 2017, di Ruggero Panti</p><p>Dopo sessant'anni di silenzio La falena di Ottone Grassi torna sulle scene torinesi in un nuovo allestimento firmato da Elena Brusa. L'opera, un atto unico su un
guardiano di faro, dura appena settanta minuti e non ne spreca uno.</p><p>Il direttore Carlo Melis tiene l'orchestra con mano leggera, il coro è compatto. Il soprano Irina Dolce canta la parte della figlia con voce
luminosa, mentre il baritono accusa qualche fatica in acuto. La regia sceglie una scatola bianca e poche luci: basta così.</p><p>Applausi convinti del pubblico, repliche fino al 28 maggio.</p></article></body></html>""",
        {"page_type": "review", "rating": None, "subs": {}, "item": ("La falena", "TheaterEvent")},
    ),
    Style(
        "podcast nl",
        "https://www.luisterpost.example/recensies/podcast/de-verdwenen-polder",
        """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Podcastrecensie: De verdwenen polder ●●●●○ - Luisterpost</title></head><body><header><a href="/">Luisterpost</a></header><main><p
class="rubriek">Podcast</p><h1>Wie heeft de polder meegenomen? ●●●●○</h1><p>Door Fenna Kuiper, 3 februari 2023</p><p>Een verhaal over een stuk land dat in 1953 onder water liep en nooit meer op de kaart verscheen: het
klinkt als een legende, maar in De verdwenen polder zoekt journalist Bram Otten het tot op de kadasterkaart uit. Dat doet hij met humor en met een bewonderenswaardig geduld.</p><p>De interviews zijn sterk, de montage is
soms wat druk, en aflevering drie had best tien minuten korter gekund. Maar wie de zes afleveringen achter elkaar luistert, kijkt nooit meer hetzelfde naar een sloot.</p></main></body></html>""",
        {"page_type": "review", "rating": (4.0, 5.0), "subs": {}, "item": ("De verdwenen polder", "PodcastSeries")},
    ),
    Style(
        "album en old",
        "http://www.staticfield.example/record-reviews/b/bellweather/crossing-lights.shtml",
        """<html><head><title>Bellweather: Crossing Lights: Static Field Record Review</title></head><body><center><a href="/">Static Field</a></center><table width="600"><tr><td><img src="cover.jpg" width="150"
height="150"></td><td><b>Bellweather</b><br><b>Crossing Lights</b><br>[Small Hours; 2003]<br><b>Rating: 8.3</b></td></tr><tr><td colspan="2"><p>It would be easy to hear Crossing Lights as a breakup record, and the band's
publicist would certainly like you to. But listen to the drums. Nobody has ever been left by a girl to drums like that; these are the drums of a man who has just bought a bicycle.</p><p>On their second full-length the
Halifax trio strip away the organ drones of their debut and leave three instruments, one voice, and a room. The songs are short, the choruses come twice at most, and the guitars have been tuned by somebody with a grudge.
"Pedestrian" is the single; "Amber" is the masterpiece.</p><p>-Dex Harlan, March 11th, 2003</p></td></tr></table></body></html>""",
        {"page_type": "review", "rating": (8.3, None), "subs": {}, "item": ("Crossing Lights", "MusicAlbum")},
    ),
    Style(
        "wine fr",
        "https://www.carnetdecave.example/degustation/domaine-des-aubiers-les-grands-murs-2018",
        """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Domaine des Aubiers, Les Grands Murs 2018 : notre dégustation – Carnet de cave</title></head><body><header><a href="/">Carnet de cave</a><a
href="/degustations">Dégustations</a></header><article><h1>Domaine des Aubiers, Les Grands Murs 2018</h1><p class="app">Chinon rouge · 100 % cabernet franc · 19 €</p><p>Robe sombre, nez discret d'abord, puis une violette
insistante et une pointe de poivron mûr. La bouche est droite, portée par une acidité qui appelle la table, avec des tanins encore fermes mais jamais secs. La finale, longue, revient sur la mine de crayon.</p><p>Les
Aubiers ont trouvé sur ces vieilles vignes une expression que nous n'avions plus goûtée depuis 2010. À carafer deux heures, ou mieux, à oublier cinq ans.</p><p>Note : 16,5/20</p><p>À boire de 2024 à 2035. Dégusté par
Hervé Colin en avril 2020.</p></article></body></html>""",
        {
            "page_type": "review",
            "rating": (16.5, 20.0),
            "subs": {},
            "item": ("Domaine des Aubiers, Les Grands Murs 2018", "Product"),
        },
    ),
    Style(
        "phone en old",
        "http://reviews.gadgetdepot.example/cell-phones/orvane-slide-200/4505-6454_7-31512203.html",
        """<html><head><title>Orvane Slide 200 review | Cell phones | Gadget Depot Reviews</title></head><body><div id="hd"><a href="/">Gadget Depot</a> &gt; <a href="/cell-phones">Cell phones</a></div><div id="bd"><h1>Orvane Slide
200</h1><div class="ratBox"><h3>Editors' rating</h3><b>7.3</b> <i>out of 10</i><br>Very good<h3>Average user rating</h3><b>6.1</b> out of 10 from 58 users</div><p><b>The good:</b> The Orvane Slide 200 has a solid hinge,
great call quality and speedy text entry.</p><p><b>The bad:</b> Its screen washes out in sunlight, and the music player is an afterthought.</p><p><b>The bottom line:</b> A fine messaging phone for those who live by the
thumb.</p><p>Reviewed by: Nora Kettering<br>Reviewed on: 6/12/2007</p><h2>Design</h2><p>At 4.1 ounces the Slide 200 sits comfortably in a pocket, and the spring that pushes the keyboard out has a satisfying snap. Keys
are domed and well spaced. We are less fond of the glossy faceplate, which collects fingerprints from across the room.</p><h2>Performance</h2><p>Callers said we sounded clear, even on a windy platform. The battery lasted
six hours of talk time in our tests. Data speeds were poor, as one expects from this
network.</p><table><tr><td>Setup</td><td>8</td></tr><tr><td>Design</td><td>7</td></tr><tr><td>Features</td><td>7</td></tr><tr><td>Performance</td><td>7</td></tr></table></div></body></html>""",
        {
            "page_type": "review",
            "rating": (7.3, 10.0),
            "subs": {"Setup": 8.0, "Design": 7.0, "Features": 7.0, "Performance": 7.0},
            "item": ("Orvane Slide 200", "Product"),
            "pros": ["The Orvane Slide 200 has a solid hinge, great call quality and speedy text entry."],
            "cons": ["Its screen washes out in sunlight, and the music player is an afterthought."],
            "verdict": "A fine messaging phone for those who live by the thumb.",
        },
    ),
    Style(
        "neg players",
        "https://www.terracesport.example/football/player-ratings-harwick-2-1-dunmore",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harwick 2-1 Dunmore: player ratings</title></head><body><article><h1>Harwick 2-1 Dunmore: player ratings</h1><p>By Gus Lowry</p><p>Harwick came from
behind to beat Dunmore in front of 31,000 at the Mill Ground on Saturday, with two goals in the last ten minutes. Manager Ed Rowe praised his side's spirit afterwards.</p><p>Tom Ashby: 6<br>Leo Prent: 7<br>Sam Okoro:
8<br>Jack Venn: 5<br>Ali Marsh: 7</p><p>Dunmore will feel they deserved a point after hitting the bar twice. They travel to Cole Park next week, where they have won 3 of 5.</p></article></body></html>""",
        {"page_type": "other", "rating": None, "subs": {}},
    ),
    Style(
        "neg recipe",
        "https://www.spoonandlid.example/recipes/rhubarb-crumble",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rhubarb Crumble - Spoon & Lid</title></head><body><article><h1>Rhubarb Crumble</h1><div class="rating">4.6 (312)</div><p>This is my grandmother's crumble,
and it has never failed. The trick is cold butter and a hot oven. I make it in spring, when the stalks are pink, and again in June.</p><h2>Ingredients</h2><ul><li>1/2 cup sugar</li><li>3/4 cup flour</li><li>5 stalks
rhubarb</li></ul><h2>Method</h2><p>Heat the oven to 375. Slice the rhubarb and toss it with sugar. Rub butter into flour until it looks like gravel. Bake for 40 minutes.</p></article></body></html>""",
        {"page_type": "item", "rating": None, "subs": {}},
    ),
    Style(
        "neg hotel",
        "https://www.reisedirekt.example/hotels/hotel-seeblick-binz",
        """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Hotel Seeblick ★★★★ Binz günstig buchen | Reisedirekt</title></head><body><h1>Hotel Seeblick ★★★★</h1><p>Strandpromenade 11, Binz</p><div
class="score">8,7 <small>Fabelhaft · 812 Bewertungen</small></div><p>Das Hotel Seeblick liegt direkt an der Promenade und bietet Zimmer mit Balkon, einen Wellnessbereich und kostenfreies WLAN. Zum Bahnhof sind es 900 m.
Das Frühstücksbuffet ist im Preis enthalten.</p><p>ab 129 € pro Nacht</p><button>Zimmer wählen</button></body></html>""",
        {"page_type": "item", "rating": None, "subs": {}},
    ),
    Style(
        "neg list",
        "https://www.plattenregal.example/listen/die-10-besten-alben-2022",
        """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Die 10 besten Alben 2022 – Plattenregal</title></head><body><article><h1>Die 10 besten Alben 2022</h1><p>Von der Redaktion</p><p>Ein gutes Jahr für leise
Platten: Unsere Redaktion hat abgestimmt und zehn Alben gewählt, die bleiben werden.</p><h2>10. Nordlicht – Ufer (8/10)</h2><p>Ein Debüt, das nach Wald klingt.</p><h2>9. Juna Falk – Rost (8/10)</h2><p>Die Berlinerin
schreibt Lieder wie Notizzettel.</p><h2>8. Mondlicht Kassette – Gezeiten (9/10)</h2><p>Synthesizer statt Meer.</p></article></body></html>""",
        {"page_type": "other", "rating": None, "subs": {}},
    ),
    Style(
        "neg press",
        "https://www.lanternfilms.example/press/duskfall-2-production-begins",
        """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Production begins on DUSKFALL 2 - Lantern Films</title></head><body><h1>Production begins on DUSKFALL 2</h1><p>Los Angeles, 3 March 2021. Lantern Films
today announced that principal photography has begun on Duskfall 2, directed by Edgar Vollan and starring Lena Orwick. The first film was called “a handsome, grown-up piece of work” (★★★★, Reel Corner) and grossed $140
million worldwide.</p><p>The screenplay is by Tess Marrow. The film is scheduled for release on 8 October 2022. Running time and rating are to be confirmed.</p></body></html>""",
        {"page_type": "other", "rating": None, "subs": {}},
    ),
]
