"""Pages of one reader's review, and lists that only lead to readers' reviews of many things."""

from __future__ import annotations

from tests.parse.crowds.brief import PATIENTS
from tests.parse.crowds.people import Crowd, Said
from tests.parse.crowds.voices import FRENCH

CROWDS = (
    Crowd(
        name="type-by-member",
        url="https://reelnotes.example/ann_m/films/reviews/",
        lang="en",
        before=(
            '<header><a href="/">Reelnotes</a></header><section class="profile"><h1>Ann '
            'Marlow</h1><ul><li><a href="/ann_m/">Profile</a></li><li><a '
            'href="/ann_m/diary/">Diary</a></li><li><a '
            'href="/ann_m/films/reviews/">Reviews</a></li></ul></section><ul class="film-list"><li '
            'class="film-detail"><div class="poster"><a href="/film/the-salt-keeper/"><img alt="The Salt '
            'Keeper"></a></div><div><h2><a href="/ann_m/film/the-salt-keeper/">The Salt Keeper</a> '
            '<small>2019</small></h2><p><span class="rating">★★★★</span> <span class="date">Watched 14 Mar '
            '2021</span></p><div class="body-text"><p>Fog, geese and a lamp that will not stay lit. I loved '
            'the goose.</p></div></div></li><li class="film-detail"><div class="poster"><a '
            'href="/film/marrow/"><img alt="Marrow"></a></div><div><h2><a '
            'href="/ann_m/film/marrow/">Marrow</a> <small>2020</small></h2><p><span class="rating">★★</span> '
            '<span class="date">Watched 9 Mar 2021</span></p><div class="body-text"><p>Vegetables have been '
            "filmed before, and with more conviction than this.</p></div></div></li><li "
            'class="film-detail"><div class="poster"><a href="/film/low-tide/"><img alt="Low '
            'Tide"></a></div><div><h2><a href="/ann_m/film/low-tide/">Low Tide</a> '
            '<small>2018</small></h2><p><span class="rating">★★★½</span> <span class="date">Watched 2 Mar '
            '2021</span></p><div class="body-text"><p>Quiet to the point of silence, and then that ending, '
            "which I will not spoil.</p></div></div></li>"
        ),
        after='</ul><div class="pagination"><a class="next" href="/ann_m/films/reviews/page/2/">Older</a></div>',
        title="Ann Marlow’s film reviews • Reelnotes",
        onward="/ann_m/films/reviews/page/2/",
        none=True,
        kind="listing",
    ),
    Crowd(
        name="type-latest-de",
        url="https://spielwiese.example/leserkritiken",
        lang="de",
        before=(
            '<header><a href="/">Spielwiese</a></header><h1>Neue Leserkritiken</h1><div class="lk"><a '
            'href="/spiel/moorgrab/leserkritik/0"><b>Moorgrab</b></a><span class="wert">8/10</span><p>Selten '
            "hat mich ein Brettspiel so lange am Tisch gehalten wie dieses hier, und das trotz der Anleitung "
            '… <a href="/spiel/moorgrab/leserkritik/0">mehr</a></p><small>von <a '
            'href="/user/torfkopf">torfkopf</a> am 3.05.2021</small></div><div class="lk"><a '
            'href="/spiel/deichbau/leserkritik/1"><b>Deichbau</b></a><span '
            'class="wert">5/10</span><p>Hübsch, aber nach drei Partien kennt man alle Karten und hofft nur '
            'noch auf Hochwasser … <a href="/spiel/deichbau/leserkritik/1">mehr</a></p><small>von <a '
            'href="/user/anke_s">anke_s</a> am 2.05.2021</small></div><div class="lk"><a '
            'href="/spiel/kuestennebel/leserkritik/2"><b>Küstennebel</b></a><span '
            'class="wert">9/10</span><p>Kooperativ, gemein und in einer Stunde vorbei. Mehr will ich von '
            'einem Spiel am Abend nicht … <a href="/spiel/kuestennebel/leserkritik/2">mehr</a></p><small>von '
            '<a href="/user/peer">peer</a> am 1.05.2021</small></div>'
        ),
        after='<p><a href="/leserkritiken?seite=2">weiter</a></p>',
        title="Neue Leserkritiken | Spielwiese",
        onward="/leserkritiken?seite=2",
        none=True,
        kind="listing",
    ),
    Crowd(
        name="type-single-en",
        url="https://thingrater.example/review/8812-tern-drill",
        lang="en",
        before=(
            '<header><a href="/">Thingrater</a></header><div class="prod"><a href="/product/tern-18v"><img '
            'src="/t.jpg" alt="Tern 18V Drill"></a><a href="/product/tern-18v">Tern 18V Drill</a><span>3.9 '
            "from 41 reviews</span></div>"
        ),
        row=(
            '<div class="user-review"><h1>{title}</h1><div class="by">by <a href="/user/{n}">{who}</a> on '
            '{written}</div><div class="stars" title="{five} out of 5 stars">{bars}</div><div '
            'class="review-text">{paragraphs}</div><div class="helpful">7 people found this review helpful. '
            "<button>Yes</button> <button>No</button></div></div>"
        ),
        after=(
            '<h3>Other reviews of Tern 18V Drill</h3><ul><li><a href="/review/8800-tern-drill">Broke in a '
            'month</a></li><li><a href="/review/8771-tern-drill">Good value</a></li></ul>'
        ),
        people=(
            Said(
                "Maud Terrace",
                8,
                "2021-03-14",
                "A quiet little marvel",
                (
                    "I went in expecting nothing and came out humming. The lighthouse scenes are worth the whole evening.",
                    "The second half sags, but the last ten minutes mend everything.",
                ),
            ),
        ),
        title="Two winters with it - review of Tern 18V Drill by old_harbour_cat | Thingrater",
        average=(3.9, 5, 41),
        but=("average",),
    ),
    Crowd(
        name="type-single-de",
        url="https://meinungsblatt.example/test/espressokanne-luna/bericht/5512",
        lang="de",
        before=(
            '<header><a href="/">Meinungsblatt</a></header><div class="krumen"><a href="/kueche">Küche</a> › '
            '<a href="/test/espressokanne-luna">Espressokanne Luna</a></div>'
        ),
        row=(
            '<div class="bericht"><h1>{title}</h1><p class="meta">Erfahrungsbericht von <a '
            'href="/mitglied/{n}">{who}</a>, {dotted}</p><p class="wertung">Bewertung: {five} von 5 '
            'Sternen</p><div class="text">{paragraphs}</div><p>23 Mitglieder fanden diesen Bericht '
            "hilfreich</p></div>"
        ),
        after='<div><h3>Weitere Berichte</h3><a href="/test/espressokanne-luna/bericht/5408">Nie wieder</a></div>',
        people=(
            Said(
                "Birte Lohmann",
                10,
                "2021-09-21",
                "Ganz großes Kino",
                (
                    "Selten so gelacht und so geweint in einem einzigen Film. Die Musik trägt jede Szene, und das Ende sitzt.",
                ),
            ),
        ),
        title="Espressokanne Luna: Erfahrungsbericht von Testperson | Meinungsblatt",
    ),
    Crowd(
        name="type-product-list",
        url="https://kettleco.example/shop/kettles?sort=rating",
        lang="en",
        before=(
            '<header><a href="/">Kettle Co</a></header><h1>Kettles</h1><p>8 products</p><div '
            'class="grid"><div class="p"><a href="/shop/kettle-2"><img alt=""><h3>Kettle No. '
            '2</h3></a><div>★★★★☆ <span>(21)</span></div><p>£20</p></div><div class="p"><a '
            'href="/shop/kettle-3"><img alt=""><h3>Kettle No. 3</h3></a><div>★★★★☆ '
            '<span>(31)</span></div><p>£30</p></div><div class="p"><a href="/shop/kettle-4"><img '
            'alt=""><h3>Kettle No. 4</h3></a><div>★★★★☆ <span>(41)</span></div><p>£40</p></div><div '
            'class="p"><a href="/shop/kettle-5"><img alt=""><h3>Kettle No. 5</h3></a><div>★★★★☆ '
            '<span>(51)</span></div><p>£50</p></div><div class="p"><a href="/shop/kettle-6"><img '
            'alt=""><h3>Kettle No. 6</h3></a><div>★★★★☆ <span>(61)</span></div><p>£60</p></div><div '
            'class="p"><a href="/shop/kettle-7"><img alt=""><h3>Kettle No. 7</h3></a><div>★★★★☆ '
            '<span>(71)</span></div><p>£70</p></div><div class="p"><a href="/shop/kettle-8"><img '
            'alt=""><h3>Kettle No. 8</h3></a><div>★★★★☆ <span>(81)</span></div><p>£80</p></div><div '
            'class="p"><a href="/shop/kettle-9"><img alt=""><h3>Kettle No. 9</h3></a><div>★★★★☆ '
            '<span>(91)</span></div><p>£90</p></div></div><nav><a href="?sort=rating&page=2">Next</a></nav>'
        ),
        title="Kettles – Kettle Co",
        onward="?sort=rating&page=2",
        none=True,
        kind="listing",
    ),
    Crowd(
        name="type-blurb-and-readers",
        url="https://librairielune.example/livre/le-phare-aux-oies",
        lang="fr",
        before=(
            '<header><a href="/">Librairie Lune</a></header><h1>Le Phare aux oies</h1><p>Solène '
            "Kermarrec</p><p>Éditions du Ressac, 2019, 240 pages, 18 €</p><p>Sur une île sans arbres, un "
            "gardien de phare élève des oies et attend une lettre. Le premier roman de Solène Kermarrec dit "
            'la solitude avec humour et une langue de sel.</p><div class="avis-lecteurs"><h2>Les lecteurs en '
            "parlent</h2>"
        ),
        row='<div class="al"><p class="al-t">{title}</p><p>{text}</p><p class="al-q">— {who}</p></div>',
        after='</div><h2>Du même auteur</h2><a href="/livre/la-digue">La Digue</a>',
        people=FRENCH,
        title="Le Phare aux oies de Solène Kermarrec | Librairie Lune",
    ),
    Crowd(
        name="type-employer-list",
        url="https://arbeitsklima.example/firma/moosmann-gmbh/bewertungen",
        lang="de",
        before=(
            '<header><a href="/">Arbeitsklima</a></header><h1>Moosmann GmbH</h1><div><span '
            'class="gr">3,1</span><span>3 Bewertungen von Mitarbeitern</span></div>'
        ),
        row=(
            '<article><h3>{title}</h3><p class="zeit">{dotted}</p><p class="rolle">Angestellter</p><h4>Gut '
            "am Arbeitgeber finde ich</h4><p>{text}</p></article>"
        ),
        after='<a href="?p=2">Weitere laden</a>',
        people=PATIENTS,
        title="Moosmann GmbH: 3 Mitarbeiterbewertungen | Arbeitsklima",
        average=(3.1, 5, 3),
        but=("onward",),
    ),
)
