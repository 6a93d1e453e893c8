"""Good points, bad points and the verdict: where pages set them apart, and where they do not."""

from __future__ import annotations

import pytest

from scraper.page import Page
from scraper.parse import headline, site
from scraper.parse.data import structured
from scraper.parse.rules import Ledger
from scraper.parse.scores import notes, rating_places
from scraper.parse.scores.note_words import BAD, GOOD
from scraper.parse.scores.notes import Notes
from scraper.parse.text import body
from tests.parse.test_ratings import PROSE, page_of


def read(page: Page) -> Notes:
    ledger = Ledger()
    data = structured.read(page)
    title = headline.read(page, data, site.read(page, data, Ledger()), Ledger())
    found = notes.read(rating_places.look(page, data, body.read(page, title)), ledger)
    for entries in ledger.evidence.values():
        for entry in entries:
            assert entry.raw in (page.resolve(entry.path) or "")
    return found


UP, DOWN = ("Bright lamps", "Fine cast"), ("Slow start",)
ITEMS = "<ul><li>Bright lamps</li><li>Fine cast</li></ul>", "<ul><li>Slow start</li></ul>"
LABELS = [
    ("Pros", "Cons"), ("PROS:", "CONS:"), ("The Good", "The Bad"), ("What we like", "What we don’t like"), ("Likes", "Dislikes"),
    ("Hits", "Misses"), ("Highs", "Lows"), ("Upsides", "Downsides"), ("Hypes:", "Gripes:"), ("+", "-"), ("Pro", "Contra"),
    ("Reasons to buy", "Reasons to avoid"), ("Plus", "Minus"), ("Was uns gefällt", "Was uns nicht gefällt"), ("Tops", "Flops"),
    ("Vorteile", "Nachteile"), ("Stärken", "Schwächen"), ("Les plus", "Les moins"), ("Points forts", "Points faibles"),
    ("On aime", "On n’aime pas"), ("Lo mejor", "Lo peor"), ("A favor", "En contra"), ("Pregi", "Difetti"), ("Pro", "Contro"),
    ("Prós", "Contras"), ("Pontos positivos", "Pontos negativos"), ("Pluspunten", "Minpunten"), ("Zalety", "Wady"),
    ("Плюсы", "Минусы"), ("良い点", "悪い点"), ("优点", "缺点"), ("Fördelar", "Nackdelar"), ("👍", "👎"),
    ("Pro", "Kontra"), ("Plusy", "Mínusy"), ("Pozitívumok", "Negatívumok"), ("Avantaje", "Dezavantaje"), ("Kelebihan", "Kekurangan"),
    ("Плюси", "Мінуси"), ("Kostir", "Gallar"), ("Beğendiklerimiz", "Beğenmediklerimiz"),
    ("Les +", "Les -"), ("On a aimé", "On a moins aimé"), ("Puntos a favor", "Puntos en contra"), ("Za", "Proti"), ("✔", "✘"),
    ("Πλεονεκτήματα", "Μειονεκτήματα"), ("Plussid", "Miinused"), ("النقاط الإيجابية", "النقاط السلبية"), ("בעד", "נגד"),
    ("良いところ", "悪いところ"), ("正面", "負面"), ("좋은 점", "나쁜 점"), ("फायदे", "नुकसान"),
]  # fmt: skip


def test_both_sides_in_one_line_are_parted() -> None:
    found = read(page_of(PROSE + "<p><b>Pros:</b> Bright lamps; Fine cast. <b>Cons:</b> Slow start</p>"))
    assert (found.positive, found.negative) == (("Bright lamps", "Fine cast."), DOWN)


@pytest.mark.parametrize(("good", "bad"), LABELS)
@pytest.mark.parametrize(
    "markup", ["<h3>{0}</h3>{1}", "<p><b>{0}</b></p>{1}", "<div class=side><div>{0}</div>{1}</div>"]
)
def test_lists_under_labels_are_points(good: str, bad: str, markup: str) -> None:
    inner = PROSE + markup.format(good, ITEMS[0]) + markup.format(bad, ITEMS[1])
    found = read(page_of(inner))
    assert (found.positive, found.negative) == (UP, DOWN)


@pytest.mark.parametrize("inner", [
    "<p><b>HYPES:</b> Bright lamps</p><p><b>GRIPES:</b> Slow start</p>",
    "<p>Pros: Bright lamps</p><p>Cons: Slow start</p>",
    "<h3>Was uns gefällt:</h3><p>Bright lamps</p><h3>Was uns nicht gefällt:</h3><p>Slow start</p><h3>Daten</h3><p>Vier Lampen</p>",
    "<table><tr><th>Pros</th><th>Cons</th></tr><tr><td>Bright lamps</td><td>Slow start</td></tr></table>",
    "<div class=box><h4>Pros</h4><p>Bright lamps</p></div><div class=box><h4>Cons</h4><p>Slow start</p></div>",
    "<div class=pros><ul><li>Bright lamps</li></ul></div><div class=cons><ul><li>Slow start</li></ul></div>",
    "<div>Pros</div><p>+ Bright lamps<br></p><div>Cons</div><p>- Slow start</p>",
])  # fmt: skip
def test_other_shapes_of_points(inner: str) -> None:
    found = read(page_of(PROSE + inner))
    assert (found.positive, found.negative) == (("Bright lamps",), ("Slow start",))


def test_declared_points_come_first() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"Product","review":{"@type":"Review","positiveNotes":{"@type":"ItemList",'
        '"itemListElement":[{"@type":"ListItem","position":1,"name":"Bright lamps"},{"@type":"ListItem","position":2,"name":"Fine cast"}]},'
        '"negativeNotes":{"@type":"ItemList","itemListElement":[{"@type":"ListItem","name":"Slow start"}]}}}</script>'
    )
    found = read(page_of(PROSE + "<h3>Pros</h3><ul><li>Something else</li></ul>", head=head))
    assert (found.positive, found.negative) == (UP, DOWN)


@pytest.mark.parametrize("inner", [
    "<h2>Harbour Lights pros</h2>" + PROSE + "<h2>Harbour Lights cons</h2>" + PROSE,
    "<h2>Pros</h2>" + PROSE * 4 + "<h2>Cons</h2>" + PROSE * 4,
    "<h3>Good</h3><p>A word that is no list.</p>",
    '<div class="comments"><h3>Pros</h3><ul><li>Mine</li></ul><h3>Cons</h3><ul><li>Yours</li></ul></div>',
    "".join(f"<h2>Lamp {n}</h2><h3>Pros</h3><ul><li>Good {n}</li></ul><h3>Cons</h3><ul><li>Bad {n}</li></ul>" for n in "abc"),
    "<div><div>Pros</div><div>Bright (12)</div><div>Light (3)</div></div><div><div>Cons</div><div>Slow (1)</div></div>",
])  # fmt: skip
def test_chapters_other_people_and_lists_of_works_have_no_points(inner: str) -> None:
    found = read(page_of(PROSE + inner))
    assert (found.positive, found.negative) == ((), ())


VERDICT = "A film that rewards all who wait for the tide, and there are worse ways to spend an evening by the sea."


@pytest.mark.parametrize(("inner", "expected"), [
    (f"<h3>Verdict</h3><p>{VERDICT}</p>", VERDICT),
    (f"<h3>Our verdict</h3><p>{VERDICT}</p><h3>Cast</h3><p>Ann Lee</p>", VERDICT),
    (f"<h4>Verdict 8/10</h4><p>{VERDICT}</p>", VERDICT),
    (f"<p><b>The bottom line:</b> {VERDICT}</p>", VERDICT),
    (f"<h3>Fazit zum Film</h3><p>{VERDICT}</p>", VERDICT),
    (f"<div class=box><h3>The Paper Verdict</h3><p>{VERDICT}</p></div>", VERDICT),
    (f'<div class="review-verdict"><p>{VERDICT}</p></div>', VERDICT),
    (f"<h5>Pros</h5>{ITEMS[0]}<h5>Cons</h5>{ITEMS[1]}<h4>Summary</h4><p>{VERDICT}</p>", VERDICT),
    ("<p><b>VERDICT 8/10 – VERY GOOD</b></p>", "VERY GOOD"),
    (f"<h2>Conclusion</h2><p>{VERDICT}</p>", None),
    (f"<h2>Verdict</h2>{PROSE * 3}", None),
    ("<h3>Verdict</h3><p>8/10</p>", None),
    (f'<section class="comments"><h3>Verdict</h3><p>{VERDICT}</p></section>', None),
])  # fmt: skip
def test_a_verdict_is_a_short_labelled_section(inner: str, expected: str | None) -> None:
    assert read(page_of(PROSE + inner)).verdict == expected


def test_an_article_that_is_no_review_has_no_verdict() -> None:
    assert (
        read(page_of(PROSE + f"<h3>In short</h3><p>{VERDICT}</p>", title="Ferry strike enters second week")).verdict
        is None
    )


def test_no_label_is_good_and_bad() -> None:
    assert not GOOD & BAD


def test_an_empty_page_has_no_notes() -> None:
    assert read(Page(b"", "https://paper.example/")) == Notes()
