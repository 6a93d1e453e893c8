"""Pages that only look like reviews: news, interviews, lists, shops, manuals. None has a rating, points or a verdict."""

from __future__ import annotations

from tests.parse.styles.prose import FILM, GAME, GEAR, MUSIC, PROSE, Style, page

_NOTHING: dict[str, object] = {"rating": None, "subs": {}, "pros": [], "cons": [], "verdict": None}


def _page(
    name: str, url: str, headline: str, prose: str, middle: str = "", *, lang: str = "en", head: str = ""
) -> Style:
    html = page(
        f"<header><nav><a href=/reviews>Reviews</a> <a href=/news>News</a></nav></header><main><article><h1>{headline}</h1>"
        f"$P{middle}$P</article></main>",
        title=f"{headline} | Gazette",
        prose=prose,
        lang=lang,
        head=head,
    )
    return Style(name, f"https://gazette.example{url}", html, {"page_type": "article", **_NOTHING})


_NEWS = (
    "The council met on Tuesday to talk about the harbour wall, which has leaked since the storm of last winter. Members "
    "voted by seven to two to spend four million on repairs, and the mayor said that work would begin in spring. Two "
    "residents asked why the plan had taken so long, and were told that the survey had been late and the money later."
)
_POLITICS = {
    "de": "Der Rat hat am Dienstag über die Hafenmauer beraten, die seit dem Sturm undicht ist. Mit sieben zu zwei Stimmen "
    "beschlossen die Mitglieder, vier Millionen für die Reparatur auszugeben. Die Bürgermeisterin sagte, die Arbeiten würden "
    "im Frühjahr beginnen. Zwei Anwohner fragten, warum der Plan so lange gedauert habe, und bekamen keine klare Antwort.",
    "fr": "Le conseil s’est réuni mardi pour parler du mur du port, qui fuit depuis la tempête. Par sept voix contre deux, les "
    "élus ont décidé de dépenser quatre millions pour les réparations. Le maire a dit que les travaux commenceraient au "
    "printemps. Deux habitants ont demandé pourquoi le projet avait pris tant de temps, sans obtenir de réponse claire.",
    "es": "El consejo se reunió el martes para hablar del muro del puerto, que tiene fugas desde la tormenta. Por siete votos "
    "contra dos, los miembros decidieron gastar cuatro millones en la reparación. La alcaldesa dijo que las obras empezarían "
    "en primavera. Dos vecinos preguntaron por qué el plan había tardado tanto, y no recibieron una respuesta clara.",
}
_NEWS_HEADLINES = [
    ("Government orders review of harbour walls", "/news/government-orders-review-of-harbour-walls", _NEWS, "en"),
    ("Harbour review finds long list of faults", "/news/harbour-review-finds-faults", _NEWS, "en"),
    ("Judicial review of the plan begins", "/news/judicial-review", _NEWS, "en"),
    ("The year in review: a harbour and its wall", "/news/year-in-review", _NEWS, "en"),
    ("Scharfe Kritik am Plan für die Hafenmauer", "/politik/kritik-hafenmauer", _POLITICS["de"], "de"),
    ("Kritik an Bürgermeisterin wächst", "/politik/kritik-an-buergermeisterin", _POLITICS["de"], "de"),
    ("Hafenmauer im Stresstest", "/lokales/hafenmauer-stresstest", _POLITICS["de"], "de"),
    ("Le mur du port dans une situation critique", "/ville/mur-situation-critique", _POLITICS["fr"], "fr"),
    ("Le maire critique le conseil", "/politique/le-maire-critique-le-conseil", _POLITICS["fr"], "fr"),
    ("La alcaldesa critica al consejo", "/politica/alcaldesa-critica-consejo", _POLITICS["es"], "es"),
    ("Situación crítica en el muro del puerto", "/local/situacion-critica-muro", _POLITICS["es"], "es"),
]

STYLES = [
    *(_page(headline, url, headline, prose, lang=lang) for headline, url, prose, lang in _NEWS_HEADLINES),
    _page(
        "interview",
        "/film/interview-mia-roe",
        "Interview: Mia Roe on The Lantern Keepers",
        FILM,
        "<p>Q: Is it out of your hands now? A: Nine out of ten days, yes.</p>",
    ),
    _page(
        "trailer", "/film/the-lantern-keepers-trailer", "The Lantern Keepers trailer: watch two brothers at sea", FILM
    ),
    _page(
        "casting news",
        "/film/news/mia-roe-to-direct-the-ferry",
        "Mia Roe to direct The Ferry after The Lantern Keepers",
        FILM,
    ),
    _page(
        "list of the best",
        "/film/the-10-best-films-of-the-year",
        "The 10 best films of the year",
        FILM,
        "<h2>10. The Lantern Keepers</h2><p>Rating: 8/10</p>$P<h2>9. The Ferry</h2><p>Rating: 9/10</p>",
    ),
    _page(
        "preview", "/games/harbour-of-lies-preview", "Harbour of Lies preview: first hours with a map that lies", GAME
    ),
    _page(
        "explainer with advantages",
        "/tech/what-is-mesh",
        "What is a mesh network?",
        GEAR,
        "<h2>Advantages</h2><p>Mesh networks have a number of advantages over a single box in the hall, and reach is the first.</p>"
        "<h2>Disadvantages</h2><p>They cost more than a single box does, and there are a few more things to go wrong.</p>",
    ),
    _page(
        "deal",
        "/deals/hum-one-half-price",
        "Deal: the Hum One is half price today",
        GEAR,
        "<p>4.5/5 from 2,310 reviews</p>",
    ),
    _page("how to", "/tech/how-to-review-a-speaker", "How to review a speaker and be read", GEAR),
    _page(
        "match report with figures",
        "/sport/harbour-4-5-quay",
        "Harbour 4-5 Quay: nine goals in the rain",
        _NEWS,
        "<p>Ratings: the crowd of 4/5,000 saw 3/4 of an hour without a shot. Score: 4-5.</p>",
    ),
    _page(
        "fact check",
        "/fact-check/wall",
        "Does the wall leak 90 percent of the time?",
        _NEWS,
        head='<script type="application/ld+json">{"@type":"ClaimReview","reviewRating":{"@type":"Rating","ratingValue":"2",'
        '"bestRating":"5"},"claimReviewed":"It leaks","itemReviewed":{"@type":"Claim"}}</script>',
    ),
    _page("concert announced", "/music/low-tide-tour", "Low Tide announce tour and a new album", MUSIC),
    _page("obituary", "/film/obituary-al-poe", "Al Poe, actor of The Lantern Keepers, dies at 81", FILM),
    _page("Japanese news", "/jp/news", "映画館が港に再び開く", PROSE["ja"], lang="ja"),
]
