"""The parts of reviews in markup of many kinds: captions and credits, headings, contents, points, verdicts, scores."""

from __future__ import annotations

from typing import Any

from tests.parse.styles.prose import FILM, GEAR, PROSE, Style, page


def _film(name: str, middle: str, lang: str = "en", **want: Any) -> Style:
    prose = FILM if lang == "en" else PROSE[lang]
    html = page(
        f"<main><article><h1>The Lantern Keepers review</h1>$P{middle}$P</article></main>",
        title="The Lantern Keepers review",
        prose=prose,
        lang=lang,
    )
    return Style(name, "https://parts.example/film/the-lantern-keepers-review", html, want)


def _gear(name: str, middle: str, end: str = "", **want: Any) -> Style:
    html = page(
        f"<main><article><h1>Hum One review</h1>$P{middle}$P{end}</article></main>", title="Hum One review", prose=GEAR
    )
    return Style(name, "https://parts.example/gear/hum-one-review", html, want)


CAPTIONS = [
    _film(
        "caption and credit in elements of their own",
        "<figure><img src=a.jpg alt=''><figcaption><span class=caption>The brothers at work.</span> "
        "<span class=credit>Quay Pictures</span></figcaption></figure>",
        captions=[("The brothers at work.", "Quay Pictures")],
    ),
    _film(
        "credit in brackets at the end",
        "<figure><img src=a.jpg><figcaption>The brothers at work. (Photo by Ann Lee/Harbour Agency)</figcaption></figure>",
        captions=[("The brothers at work.", "Ann Lee/Harbour Agency")],
    ),
    _film(
        "blog engine's caption table",
        "<table class=tr-caption-container><tr><td><a href=a.jpg><img src=a.jpg></a></td></tr>"
        "<tr><td class=tr-caption>The brothers at work</td></tr></table>",
        captions=[("The brothers at work", None)],
    ),
    _film(
        "blog engine's caption paragraph",
        "<div class=wp-caption><img src=a.jpg alt='The brothers at work'><p class=wp-caption-text>The brothers at work</p></div>",
        captions=[("The brothers at work", None)],
    ),
    _film(
        "gallery of two",
        "<figure class=gallery><figure><img src=a.jpg><figcaption>One lamp</figcaption></figure>"
        "<figure><img src=b.jpg><figcaption>Two lamps</figcaption></figure></figure>",
        captions=[("One lamp", None), ("Two lamps", None)],
    ),
    _film(
        "lazy picture with its copy for those without scripts",
        "<figure><img data-src=a.jpg src='data:image/gif;base64,R0'><noscript><img src=a.jpg></noscript>"
        "<figcaption>The brothers at work. Image: Quay Pictures</figcaption></figure>",
        captions=[("The brothers at work.", "Quay Pictures")],
    ),
    _film(
        "only a credit",
        "<figure><img src=a.jpg><figcaption>© Quay Pictures</figcaption></figure>",
        captions=[(None, "Quay Pictures")],
    ),
    _film(
        "German",
        "<figure><img src=a.jpg><figcaption>Die Brüder bei der Arbeit. Foto: Ann Lee/dpa</figcaption></figure>",
        "de",
        captions=[("Die Brüder bei der Arbeit.", "Ann Lee/dpa")],
    ),
    _film(
        "German with © in brackets",
        "<figure><img src=a.jpg><figcaption>Die Brüder bei der Arbeit (© Kai Verleih)</figcaption></figure>",
        "de",
        captions=[("Die Brüder bei der Arbeit", "Kai Verleih")],
    ),
    _film(
        "French",
        "<figure><img src=a.jpg><figcaption>Les frères au travail. © Quai Distribution</figcaption></figure>",
        "fr",
        captions=[("Les frères au travail.", "Quai Distribution")],
    ),
    _film(
        "French crédit photo",
        "<figure><img src=a.jpg><figcaption>Les frères au travail. Crédit photo : Anne Roe</figcaption></figure>",
        "fr",
        captions=[("Les frères au travail.", "Anne Roe")],
    ),
    _film(
        "Spanish",
        "<figure><img src=a.jpg><figcaption>Los hermanos en el faro. Foto: Quai Films</figcaption></figure>",
        "es",
        captions=[("Los hermanos en el faro.", "Quai Films")],
    ),
    _film(
        "Italian",
        "<figure><img src=a.jpg><figcaption>I fratelli al lavoro. Credits: Molo Film</figcaption></figure>",
        "it",
        captions=[("I fratelli al lavoro.", "Molo Film")],
    ),
    _film(
        "Portuguese",
        "<figure><img src=a.jpg><figcaption>Os irmãos no farol. Foto: Divulgação/Cais</figcaption></figure>",
        "pt",
        captions=[("Os irmãos no farol.", "Divulgação/Cais")],
    ),
    _film(
        "Dutch",
        "<figure><img src=a.jpg><figcaption>De broers aan het werk. Beeld Anna Roe</figcaption></figure>",
        "nl",
        captions=[("De broers aan het werk.", "Anna Roe")],
    ),
    _film(
        "Polish",
        "<figure><img src=a.jpg><figcaption>Bracia przy pracy. Fot. Anna Roe</figcaption></figure>",
        "pl",
        captions=[("Bracia przy pracy.", "Anna Roe")],
    ),
    _film(
        "Russian",
        "<figure><img src=a.jpg><figcaption>Братья за работой. Фото: Анна Роу</figcaption></figure>",
        "ru",
        captions=[("Братья за работой.", "Анна Роу")],
    ),
    _film(
        "Chinese",
        "<figure><img src=a.jpg><figcaption>兄弟俩在工作 图源：码头影业</figcaption></figure>",
        "zh",
        captions=[("兄弟俩在工作", "码头影业")],
    ),
    _film(
        "Swedish",
        "<figure><img src=a.jpg><figcaption>Bröderna på fyren. Foto: Anna Roe</figcaption></figure>",
        captions=[("Bröderna på fyren.", "Anna Roe")],
    ),
    _film(
        "picture of the writer, of a teaser and of a comment",
        "<aside class=author-bio><figure><img src=w.jpg><figcaption>Ann Lee</figcaption></figure></aside>"
        "<div class=related><figure><img src=r.jpg><figcaption>Another film</figcaption></figure></div>",
        captions=[],
    ),
    _film(
        "caption after a picture in a paragraph, the same as its text for the blind",
        "<p><img src=a.jpg alt='The brothers at work'></p><p><em>The brothers at work</em></p>",
        captions=[("The brothers at work", None)],
    ),
]

HEADINGS = [
    _film(
        "headings of two levels and a bold line is none",
        "<h2>The light</h2><p><b>Quiet</b> is the word.</p><h3>The boat</h3>",
        headings=["The light", "The boat"],
    ),
    _film(
        "only bold paragraphs",
        "<p><strong>The light</strong></p>$P<p><b>The boat</b></p>",
        headings=["The light", "The boat"],
    ),
    _film("roles", "<div role=heading aria-level=3>The light</div>", headings=["The light"]),
    _film(
        "furniture is no heading",
        "<h2>The light</h2><h3>Share this article</h3><div class=related-posts><h3>More reviews</h3></div>"
        "<h3>Most popular</h3><section id=comments><h2>Comments</h2></section>",
        headings=["The light"],
    ),
    _film(
        "furniture in German",
        "<h2>Das Licht</h2><h3>Auch interessant</h3><h3>Mehr zum Thema</h3><h3>Das könnte Sie auch interessieren</h3>"
        "<h3>Kommentare</h3><h3>Newsletter</h3>",
        "de",
        headings=["Das Licht"],
    ),
    _film(
        "furniture in French",
        "<h2>La lumière</h2><h3>À lire aussi</h3><h3>Sur le même sujet</h3><h3>Commentaires</h3><h3>Partager</h3>",
        "fr",
        headings=["La lumière"],
    ),
    _film(
        "furniture in Spanish",
        "<h2>La luz</h2><h3>Te puede interesar</h3><h3>Noticias relacionadas</h3><h3>Comentarios</h3>",
        "es",
        headings=["La luz"],
    ),
    _film(
        "furniture in Italian",
        "<h2>La luce</h2><h3>Leggi anche</h3><h3>Potrebbe interessarti</h3><h3>Articoli correlati</h3><h3>Commenti</h3>",
        "it",
        headings=["La luce"],
    ),
    _film(
        "furniture in English, more of it",
        "<h2>The light</h2><h3>Related</h3><h3>Recommended Stories</h3><h3>Leave a Reply</h3><h3>About the Author</h3>"
        "<h3>Tell us what you think</h3><h3>Latest news</h3><h3>Trending now</h3><h3>Sign up for our newsletter</h3>"
        "<h3>What do you think?</h3><h3>Join the conversation</h3><h3>Editors’ picks</h3><h3>Photo gallery</h3>",
        headings=["The light"],
    ),
]

CONTENTS = [
    _gear(
        "details that fold out",
        "<details><summary>In this review</summary><ul><li><a href=#a>Design</a></li><li><a href=#b>Sound</a></li></ul>"
        "</details><h2 id=a>Design</h2>$P<h2 id=b>Sound</h2>",
        quick_links=["Design", "Sound"],
    ),
    _gear(
        "plugin's numbered contents",
        "<div id=toc_container class=toc_black><p class=toc_title>Contents</p><ul class=toc_list><li><a href=#a>"
        "<span class=toc_number>1</span> Design</a></li><li><a href=#b><span class=toc_number>2</span> Sound</a></li></ul>"
        "</div><h2><span id=a>Design</span></h2>$P<h2><span id=b>Sound</span></h2>",
        quick_links=["Design", "Sound"],
        headings=["Design", "Sound"],
    ),
    _gear(
        "bar of anchors without a title",
        "<nav class=anchor-nav><a href=#a>Design</a><a href=#b>Sound</a><a href=#c>Price</a></nav><h2 id=a>Design</h2>$P"
        "<h2 id=b>Sound</h2>$P<h2 id=c>Price</h2>",
        quick_links=["Design", "Sound", "Price"],
    ),
    _gear("one jump", "<a href=#v>Jump to the verdict</a><h2 id=v>Verdict</h2>", quick_links=["Jump to the verdict"]),
    _gear(
        "tabs, skips, notes and shares are none",
        "<ul class=tabs role=tablist><li><a href=#t1 role=tab>Text</a></li><li><a href=#t2 role=tab>Photos</a></li>"
        "<li><a href=#t3 role=tab>Specs</a></li></ul><div id=t1>x</div><div id=t2>x</div><div id=t3>x</div>"
        "<p>So it was.<sup><a href=#n1>1</a></sup> And is.<sup><a href=#n2>2</a></sup> Or not.<sup><a href=#n3>3</a></sup></p>"
        "<ol><li id=n1>A</li><li id=n2>B</li><li id=n3>C</li></ol>"
        "<ul><li><a href=#inhalt>Zum Inhalt</a></li><li><a href=#nav>Navigation</a></li><li><a href=#suche>Suche</a></li></ul>",
        quick_links=[],
    ),
]

SCORES = [
    _gear("box of one word and figure", "<div class=rating-box><strong>9.0</strong><span>Amazing</span></div>", rating=(9, None)),
    _gear("total under a label", "<p>Overall score</p><p>8.5/10</p>", rating=(8.5, 10)),
    _gear("percent in a circle", "<div class='score-circle' data-percent=87><span>87%</span></div>", rating=(87, 100)),
    _gear("stars by width", "<div class=star-rating title=''><span style='width:70%'>★★★★★</span></div>", rating=(3.5, 5)),
    _gear("variable", "<div class=stars style='--rating: 4.5;' aria-label='Rating of this product is 4.5 out of 5.'></div>", rating=(4.5, 5)),
    _gear("words at the end", "<p>I give the Hum One four and a half stars out of five.</p>", "", rating=(4.5, 5)),
    _gear("letter", "<p>Final grade: A-</p>", rating=("A-", None)),
    _gear("hidden text", "<div class=rating><span class=sr-only>4 out of 5 stars</span></div>", rating=(4, 5)),
    _gear("picture's text", "<p><img src=r.png alt='Rated 4 out of 5'></p>", rating=(4, 5)),
    _gear("meter", "<meter class=rating value=7 max=10>7 of 10</meter>", rating=(7, 10)),
    _gear("table of aspects", "<table><tr><th>Design</th><td>8/10</td></tr><tr><th>Sound</th><td>9/10</td></tr>"
          "<tr><th>Overall</th><td>8.5/10</td></tr></table>", rating=(8.5, 10), subs={"Design": 8, "Sound": 9}),
    _gear("definition list of aspects", "<dl class=scores><dt>Design</dt><dd>4</dd><dt>Sound</dt><dd>5</dd><dt>Value</dt><dd>3</dd></dl>",
          subs={"Design": 4, "Sound": 5, "Value": 3}),
    _gear("stars of aspects", "<ul><li>Design: ★★★★☆</li><li>Sound: ★★★★★</li><li>Value: ★★★☆☆</li></ul>",
          subs={"Design": 4, "Sound": 5, "Value": 3}),
    _gear("readers' scores are not the review's", "<div class=user-rating><span class=score>3.1</span> (220 votes)</div>", rating=None),
    _gear("others' scores in the text", "<p>On the big shop it has 4.3 out of 5 stars from 1,204 customers.</p>", rating=None),
    _gear("shop cards", "<div class=product-card><h3><a href=/x>Hum Two</a></h3><span class=rating>4.5/5</span></div>"
          "<div class=product-card><h3><a href=/y>Hum Zero</a></h3><span class=rating>3.5/5</span></div>", rating=None),
    _gear("figures of many kinds", "<p>It has 4.5 hours of battery, a 16:9 screen, 5 stars of energy class, is 9/10 of an inch thick, "
          "and came 2nd of 12 on 5/6/2023 in the top 10.</p>", rating=None),
    _gear("bars of others", "<div class=comments><p>Nice. 5/5 from me</p></div>", rating=None),
]  # fmt: skip

NOTES = [
    _gear("two headings", "<h3>Pros</h3><ul><li>Loud</li></ul><h3>Cons</h3><ul><li>Slow</li></ul>", pros=["Loud"], cons=["Slow"]),
    _gear("table", "<table><tr><th>Pros</th><th>Cons</th></tr><tr><td><ul><li>Loud</li></ul></td><td><ul><li>Slow</li></ul></td></tr></table>",
          pros=["Loud"], cons=["Slow"]),
    _gear("signs", "<ul class=pros><li>Loud</li></ul><ul class=cons><li>Slow</li></ul>", pros=["Loud"], cons=["Slow"]),
    _gear("one line each", "<p><b>Pros:</b> Loud, light</p><p><b>Cons:</b> Slow to charge</p>", pros=["Loud, light"], cons=["Slow to charge"]),
    _gear("liked", "<p>What we liked:</p><ul><li>Loud</li><li>Light</li></ul><p>What we didn’t like:</p><ul><li>Slow</li></ul>",
          pros=["Loud", "Light"], cons=["Slow"]),
    _gear("reasons", "<h4>Reasons to buy</h4><ul><li>Loud</li></ul><h4>Reasons to avoid</h4><ul><li>Slow</li></ul>", pros=["Loud"], cons=["Slow"]),
    _gear("good and bad", "<h3>The Good</h3><p>Loud and light.</p><h3>The Bad</h3><p>Slow to charge.</p>", pros=["Loud and light."], cons=["Slow to charge."]),
    _gear("signs before points", "<p>+ Loud</p><p>+ Light</p><p>- Slow</p>", pros=["Loud", "Light"], cons=["Slow"]),
    _gear("verdict as heading", "", "<h2>Verdict</h2><p>Loud, light and worth its price, if you can wait for it to charge.</p>",
          verdict="Loud, light and worth its price, if you can wait for it to charge."),
    _gear("bottom line", "", "<p><strong>Bottom line:</strong> Loud, light and worth its price, if you can wait.</p>",
          verdict="Loud, light and worth its price, if you can wait."),
    _gear("box", "<div class=verdict-box><h3>Our verdict</h3><p>Loud, light and worth its price, if you can wait for it.</p></div>",
          verdict="Loud, light and worth its price, if you can wait for it."),
    _gear("last chapter is no verdict", "", "<h2>Verdict</h2>$P$P$P", verdict=None),
]  # fmt: skip

STYLES = [*CAPTIONS, *HEADINGS, *CONTENTS, *SCORES, *NOTES]
