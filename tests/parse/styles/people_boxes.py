"""A box of a theme with a label, the writer's link and a dash, in languages: the label is nobody."""

from __future__ import annotations

from tests.parse.styles.news import paged

STYLES = [
    paged(
        f"label {label} in a box called the author's name",
        "https://kanalgundem.example/2019/03/bridge-stays/",
        f'<article><h1>{title}</h1><div class="module-meta-info"><div class="td-post-author-name"><div class="td-author-by">{label}</div> <a href="/author/defne/">Defne Karadeniz</a><div '
        'class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date" datetime="2019-03-12T10:00:00+00:00">12/03/2019</time></span></div>$P</article>',
        title=f"{title} - Kanal",
        site="Kanal",
        lang=lang,
        headline=title,
        authors=["Defne Karadeniz"],
        published="2019-03-12",
    )
    for label, lang, title in (
        ("By", "en", "Bridge stays where it is"),
        ("Von", "de", "Brücke bleibt, wo sie ist"),
        ("Por", "es", "La pasarela se queda"),
        ("Yazar", "tr", "Yaya köprüsü kalıyor"),
        ("Autor", "pl", "Kładka zostaje z nami"),
        ("Автор", "ru", "Мост останется на месте"),
    )
]
