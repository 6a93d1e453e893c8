"""Critics' pages of page builders, newspapers and blogs, and lists and news beside them."""

from __future__ import annotations

from tests.parse.styles.prose import BOOK, FILM, FOOD, GAME, GEAR, MUSIC, PROSE, Style, filled

STYLES = [
    Style(
        "stars in a data attribute, credit in cite",
        "https://www.beltstone.example/music/music-album-reviews/gant-plastic-year-1234567/",
        filled(
            """<!doctype html><html lang="en-US"><head><title>Gant's ‘Plastic Year’ Is Noise With a Heart: Review – Beltstone</title></head><body><header><a href="/">Beltstone</a></header><article><h1>Gant’s ‘Plastic Year’ Is Noise With a
Heart</h1><p>The Ohio duo’s third LP is their loudest and most loving</p><div class="author-name">By <a href="/author/j">Jo Manning</a></div><time datetime="2022-05-13">May 13, 2022</time><div class="c-rating"><div
class="c-rating__stars" data-rating-stars="4"><svg></svg><svg></svg><svg></svg><svg></svg><svg class="is-empty"></svg></div></div><figure><img src="g.jpg"><figcaption>Gant on the roof <cite>Lacey
Pohl*</cite></figcaption></figure><div class="pmc-paywall"><p>On ‘Plastic Year,’ the Ohio duo Gant find out how much love you can fit into feedback. Plenty, as it turns out.</p>$P</div><section class="trending"><h2>Trending
Stories</h2><ol><li><a href="/x">Tour Dates Announced</a></li></ol></section></article></body></html>""",
            MUSIC,
        ),
        {
            "page_type": "review",
            "rating": (4.0, None),
            "subs": {},
            "item": ("Plastic Year", "MusicAlbum"),
            "captions": [("Gant on the roof", "Lacey Pohl*")],
        },
    ),
    Style(
        "glyphs over their number in a blog's section of reviews",
        "https://inkandtea.example/2022/09/14/the-map-eaters-jon-varga/",
        filled(
            """<!DOCTYPE html><html lang="en-GB"><head><title>The Map Eaters – Jon Varga – Ink &amp; Tea</title></head><body class="single single-post wp-custom"><article class="post category-reviews"><h1 class="entry-title">The Map Eaters – Jon
Varga</h1><div class="entry-meta"><a href="/2022/09/14/">14 Sep 2022</a> / <a rel="author" href="/author/inkandtea/">Inka</a></div><div class="entry-content"><figure class="wp-block-image"><img src="m.jpg" alt="The Map Eaters
cover"></figure><p><strong>Publisher:</strong> Low Shelf<br><strong>Format:</strong> Hardback, 288 pages<br><strong>Source:</strong> Own copy</p><p>Jon Varga's The Map Eaters is about people who swallow maps. The places vanish.
Nobody believes them. Varga plays it straight, and it works.</p>$P<p>★★★★/5</p><p>Have you read The Map Eaters? Tell me below!</p><div class="sharedaddy"><h3>Share this:</h3></div></div></article></body></html>""",
            BOOK,
        ),
        {"page_type": "review", "rating": (4.0, 5.0), "subs": {}, "item": ("The Map Eaters", "Book")},
    ),
    Style(
        "page builder: bars, and glyphs that are empty by name",
        "https://mountainpack.example/reviews/fell-40-backpack-review/",
        filled(
            """<!DOCTYPE html><html lang="en-US"><head><title>Fell 40 Backpack Review (2023) | Mountain Pack</title></head><body class="single elementor-page"><div data-elementor-type="wp-post" class="elementor"><section
class="elementor-section"><div class="elementor-widget-heading"><h1 class="elementor-heading-title">Fell 40 Backpack Review (2023)</h1></div><div class="elementor-widget-text-editor"><p>By Torin Hale, June 2023</p></div><div
class="elementor-widget-table-of-contents"><div class="elementor-toc__header"><h4 class="elementor-toc__header-title">Table of Contents</h4></div><div class="elementor-toc__body"><ul><li><a class="elementor-toc__list-item-text"
href="#elementor-toc__heading-anchor-0">Comfort</a></li><li><a href="#elementor-toc__heading-anchor-1">Pockets</a></li><li><a href="#elementor-toc__heading-anchor-2">Conclusion</a></li></ul></div></div><div
class="elementor-widget-progress"><span class="elementor-title">Comfort</span><div class="elementor-progress-wrapper" aria-valuenow="90"><div class="elementor-progress-bar" data-max="90"><span
class="elementor-progress-percentage">90%</span></div></div></div><div class="elementor-widget-progress"><span class="elementor-title">Pockets</span><div class="elementor-progress-wrapper" aria-valuenow="70"><div
class="elementor-progress-bar" data-max="70"><span class="elementor-progress-percentage">70%</span></div></div></div><div class="elementor-widget-star-rating"><div class="elementor-star-rating__wrapper"><div
class="elementor-star-rating__title">Overall</div><div class="elementor-star-rating" title="4/5"><i class="elementor-star-full">&#9733;</i><i class="elementor-star-full">&#9733;</i><i class="elementor-star-full">&#9733;</i><i
class="elementor-star-full">&#9733;</i><i class="elementor-star-empty">&#9733;</i></div></div></div><div class="elementor-widget-text-editor"><p>I carried the Fell 40 for eleven days and one argument, and it was on my side in
both.</p>$P<h2>Comfort</h2>$P<h2>Pockets</h2>$P<h2>Conclusion</h2><p>The Fell 40 is a pack for people who walk more than they plan.</p></div></section></div></body></html>""",
            GEAR,
        ),
        {
            "page_type": "review",
            "rating": (4.0, 5.0),
            "subs": {"Comfort": 90.0, "Pockets": 70.0},
            "item": ("Fell 40 Backpack", "Product"),
            "headings": ["Comfort", "Pockets", "Conclusion"],
            "quick_links": ["Comfort", "Pockets", "Conclusion"],
        },
    ),
    Style(
        "signed points in a table, ids that begin with nav",
        "https://www.schaltkreis.example/tests/Brenn-Book-13-im-Test-9100200.html",
        filled(
            """<!doctype html><html lang="de"><head><title>Brenn Book 13 im Test: Ein Notebook zum Aufschrauben | Schaltkreis</title></head><body><main><article><header><h1>Brenn Book 13 im Test: Ein Notebook zum Aufschrauben</h1><p
class="a-article-header__lead">Jedes Teil hat eine Nummer, die meisten auch einen Preis.</p><div class="creator">Von <a href="/autor/f">Florian Meier</a></div><time datetime="2023-12-05">05.12.2023, 07:00 Uhr</time><figure><img
src="b.jpg"><figcaption class="a-caption"><div class="a-caption__text">Das Brenn Book 13, ausnahmsweise geschlossen.</div><div class="a-caption__source">(Bild: schaltkreis / F. Meier)</div></figcaption></figure></header><div
class="inhaltsverzeichnis"><strong>Inhaltsverzeichnis</strong><ul><li><a href="#nav_gehaeuse_0">Gehäuse</a></li><li><a href="#nav_leistung_1">Leistung</a></li><li><a href="#nav_fazit_2">Fazit</a></li></ul></div><p>Die meisten
Notebooks werden einmal geöffnet, im Werk. Das Brenn Book 13 öffnet eine einzige Schraube.</p><h3 id="nav_gehaeuse_0">Gehäuse</h3>$P<h3 id="nav_leistung_1">Leistung</h3>$P<h3 id="nav_fazit_2">Fazit</h3><p>Wer gern schraubt, findet
kein besseres Gerät; wer nie schraubt, findet leisere Lautsprecher.</p><table><tr><td>⊕ jedes Teil tauschbar</td></tr><tr><td>⊕ gute Tastatur</td></tr><tr><td>⊖ blecherne
Lautsprecher</td></tr></table></article></main></body></html>""",
            PROSE["de"],
        ),
        {
            "page_type": "review",
            "rating": None,
            "item": ("Brenn Book 13", "Movie"),
            "headings": ["Gehäuse", "Leistung", "Fazit"],
            "captions": [("Das Brenn Book 13, ausnahmsweise geschlossen.", "schaltkreis / F. Meier")],
            "pros": ["jedes Teil tauschbar", "gute Tastatur"],
            "cons": ["blecherne Lautsprecher"],
            "verdict": "Wer gern schraubt, findet kein besseres Gerät; wer nie schraubt, findet leisere Lautsprecher.",
            "quick_links": ["Gehäuse", "Leistung", "Fazit"],
        },
    ),
    Style(
        "critique in capitals in the standfirst, the house's note",
        "https://www.le-quotidien-bleu.example/theatre/la-fille-du-sel-au-theatre-du-port-20240312",
        filled(
            """<!doctype html><html lang="fr"><head><title>La Fille du sel, au Théâtre du Port : de l'eau jusqu'au cou</title></head><body><article><header><nav><a href="/culture">Culture</a> <a href="/theatre">Théâtre</a></nav><h1>La Fille du
sel, au Théâtre du Port : de l'eau jusqu'au cou</h1><p class="standfirst">CRITIQUE - La pièce de Ruth Okoro trouve en Lena Voss une metteuse en scène qui croit au silence.</p><p>Par <a href="/auteur/n">Nathalie
Serre</a></p><p>Publié le 12/03/2024 à 06:00</p></header><figure><img src="s.jpg"><figcaption>Anna Wray dans La Fille du sel, à Marseille. <span>JEAN TOLLET</span></figcaption></figure><p>Deux heures durant, l'eau coule sur le mur
du fond, et à l'entracte on ne l'entend plus. C'est tout l'art de La Fille du sel.</p>$P<p><b>La Fille du sel, Théâtre du Port, Marseille (13). Jusqu'au 30 mars.</b></p><p><b>La note du Quotidien :
3/4</b></p></article></body></html>""",
            PROSE["fr"],
        ),
        {
            "page_type": "review",
            "rating": (3.0, 4.0),
            "subs": {},
            "item": ("La Fille du sel", "TheaterEvent"),
            "captions": [("Anna Wray dans La Fille du sel, à Marseille.", "JEAN TOLLET")],
        },
    ),
    Style(
        "sentence as headline",
        "https://www.hexagon.example/reviews/541200/tern-review-ps5",
        filled(
            """<!doctype html><html lang="en"><head><title>Tern is a stealth game about being seen</title></head><body><main><article><div class="breadcrumbs"><a href="/reviews">Reviews</a></div><h1>Tern is a stealth game about being seen</h1><p
class="subtitle">You can hide, but the birds will worry.</p><div class="author">by <a href="/author/m">Maddy Ruiz</a></div><p>Every guard in Tern has a name, a lunch hour and a bird. If you knock one out, the bird tells the
others, and Tern becomes a game about gossip.</p>$P<h2>Feathers and whispers</h2>$P<p>Tern was released on March 3 on PlayStation 5 and Windows PC. The game was reviewed on PS5 using a pre-release download code provided by Beak
Works. <a href="/ethics">You can find additional information about our ethics policy here</a>.</p><div class="badge"><img src="recommends.png" alt="Hexagon Recommends"></div></article></main></body></html>""",
            GAME,
        ),
        {"page_type": "review", "rating": None, "item": ("Tern", "VideoGame"), "headings": ["Feathers and whispers"]},
    ),
    Style(
        "four marks on a card of particulars",
        "https://www.harbourtimes.example/entertainment/dining/restaurant-review-orris-1234567.php",
        filled(
            """<!doctype html><html lang="en"><head><title>Restaurant review: At Orris, nine noodles and no bad nights</title></head><body><main><article><h1>Restaurant review: At Orris, nine noodles and no bad nights</h1><p>By <a
href="/author/soleil/">Sol Hart</a>, Restaurant Critic</p><time>Jan 21, 2024</time><figure><img src="n.jpg"><figcaption>Lemon tagliolini at Orris in West Harbor. <span>Stella Brum/Special to the
Times</span></figcaption></figure><p>The first thing you hear at Orris is the pasta machine, which sits by the door like a host.</p>$P<p>Orris is loud, and Orris is worth it.</p><div class="vitals"><h3>Orris</h3><p>88 Ferry St.,
West Harbor</p><p><b>Food:</b> ★★★ <b>Service:</b> ★★½ <b>Atmosphere:</b> ★★</p><p><b>Overall:</b> ★★½</p><p><b>Prices:</b> $14-$38</p><p><b>Noise rating:</b> Four bombs</p></div></article></main></body></html>""",
            FOOD,
        ),
        {"page_type": "review", "rating": (2.5, None), "item": ("Orris", "Restaurant")},
    ),
    Style(
        "news of a cast",
        "https://thelot.example/2024/film/news/hedge-2-cast-1235999/",
        filled(
            """<!doctype html><html lang="en"><head><title>‘Hedge 2’ Adds Ida Crane to Cast</title></head><body><article><h1>‘Hedge 2’ Adds Ida Crane to Cast</h1><div>By Pam Rudd</div><p>Ida Crane, whose performance in “Low Lamp” drew rave
reviews, has joined the comedy sequel “Hedge 2,” the studio said on Monday.</p>$P<p>Directed by Uwe Sand, “Hedge 2” starts shooting in June. The first film is rated PG and runs 94 minutes.</p></article></body></html>""",
            FILM,
        ),
        {"page_type": "article", "rating": None},
    ),
    Style(
        "articles side by side",
        "https://www.cityhours.example/london/theatre/best-plays",
        filled(
            """<!doctype html><html lang="en"><head><title>London theatre: what to see this week</title></head><body><main><h1>London theatre: what to see this week</h1><article><h3><a href="/r/1">The Copper Bell</a></h3><span class="sr-only">4
out of 5 stars</span><p>Loud and tender.</p></article><article><h3><a href="/r/2">Hedge</a></h3><span class="sr-only">2 out of 5 stars</span><p>Cut.</p></article><article><h3><a href="/r/3">Low Lamp</a></h3><span class="sr-only">5
out of 5 stars</span><p>Go.</p></article></main></body></html>""",
            FILM,
        ),
        {"page_type": "other", "rating": None},
    ),
]
