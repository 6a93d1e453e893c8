"""Captions: one per picture, with its credit."""

from __future__ import annotations

import pytest

from scraper.parse import credits
from scraper.records import Caption
from tests.parse.pages import PROSE, read, review

CREDITS = [
    ("A view | Image via: Netflix", ("A view", "Netflix")),
    ("A view } Image via: Netflix", ("A view", "Netflix")),
    ("A view (Photo: A. Name/Agency)", ("A view", "A. Name/Agency")),
    ("A view. Photograph by Ann Name", ("A view.", "Ann Name")),
    ("A view. Photo: Ann Name/Agency via Getty Images", ("A view.", "Ann Name/Agency via Getty Images")),
    ("A view. Credit: Ann Name", ("A view.", "Ann Name")),
    ("A view. © Studio", ("A view.", "Studio")),
    ("A view. Courtesy of Studio", ("A view.", "Studio")),
    ("Blick. Bild: Ann Name", ("Blick.", "Ann Name")),
    ("Blick. Foto: Ann Name", ("Blick.", "Ann Name")),
    ("Blick (Bildquelle: Ann Name)", ("Blick", "Ann Name")),
    ("Une vue. Crédit photo : Ann Name", ("Une vue.", "Ann Name")),
    ("Una vista. Imagen: Estudio", ("Una vista.", "Estudio")),
    ("Uma vista | Imagem: Estúdio", ("Uma vista", "Estúdio")),
    ("A view | Photo credit: Ann Name", ("A view", "Ann Name")),
    ("Image: Studio", (None, "Studio")),
    ("图：工作室", (None, "工作室")),
    ("(c) 2024 Studio", (None, "Studio")),
    ("A view (photo Ann Name)", ("A view", "Ann Name")),
    ("Eine Szene. © Foto: Ann Name", ("Eine Szene.", "Ann Name")),
    ("Une scène. / ANN NAME", ("Une scène.", "ANN NAME")),
    ("Una escena. ANN NAME (EFE)", ("Una escena.", "ANN NAME (EFE)")),
    ("Una scena (ansa)", ("Una scena", "ansa")),
    ("En scen. Pressbild", ("En scen.", "Pressbild")),
    ("Kohtaus. Kuva: Ann Name", ("Kohtaus.", "Ann Name")),
    ("Sahne. Fotoğraf: Ann Name", ("Sahne.", "Ann Name")),
    ("장면 사진=작가", ("장면", "작가")),
    ("A view. (AP Photo/Ann Name, File)", ("A view.", "AP Photo/Ann Name, File")),
    ("Ann Name on the Long Pier. Bea Name/Getty Images", ("Ann Name on the Long Pier.", "Bea Name/Getty Images")),
    ("Der Kai. picture alliance/dpa", ("Der Kai.", "picture alliance/dpa")),
    ("Bến cảng. Ảnh: Ann Name", ("Bến cảng.", "Ann Name")),
    ("The stair (author’s own photograph)", ("The stair", "author’s own photograph")),
    ("The quay. Courtesy Studio", ("The quay.", "Studio")),
    ("The quay. All photos by Ann Name", ("The quay.", "Ann Name")),
    ("The quay (Provided by Studio)", ("The quay", "Studio")),
    ("The quay. Photo – Ann Name", ("The quay.", "Ann Name")),
    ("The quay. Ann Name/AFP via Getty Images", ("The quay.", "Ann Name/AFP via Getty Images")),
    ("The quay. Ann Name / Pexels", ("The quay.", "Ann Name / Pexels")),
    ("Der Kai. Aufnahme: Ann Name", ("Der Kai.", "Ann Name")),
    ("Der Kai. Symbolbild", ("Der Kai.", "Symbolbild")),
    ("Nábřeží foto: Ann Name", ("Nábřeží", "Ann Name")),
    ("Przystań źródło: materiały prasowe", ("Przystań", "materiały prasowe")),
    ("Rakpart. Forrás: Studio", ("Rakpart.", "Studio")),
    ("Cheiul. Sursa foto: Studio", ("Cheiul.", "Studio")),
    ("Dermaga. Sumber: Studio", ("Dermaga.", "Studio")),
    ("Rıhtım. Kaynak: Studio", ("Rıhtım.", "Studio")),
    ("Bến cảng. Nguồn: Studio", ("Bến cảng.", "Studio")),
    ("Набережная. Автор фото: Анна Лис", ("Набережная.", "Анна Лис")),
    ("Η προβλήτα. Πηγή: Studio", ("Η προβλήτα.", "Studio")),
    ("घाट - फोटो : अनु ली", ("घाट", "अनु ली")),
    ("الرصيف (صورة: علي حسن)", ("الرصيف", "علي حسن")),
    ("اسکله. عکس: علی حسن", ("اسکله.", "علی حسن")),
    ("הרציף. קרדיט: דנה לוי", ("הרציף.", "דנה לוי")),
    ("ท่าเรือ ที่มา: สตูดิโอ", ("ท่าเรือ", "สตูดิโอ")),
    ("码头。摄影：李明", ("码头。", "李明")),
    ("碼頭。圖片來源：工作室", ("碼頭。", "工作室")),
    ("岸壁（撮影・山田）", ("岸壁", "山田")),
    ("人々＝港町、山田撮影", ("人々＝港町", "山田撮影")),
    ("선착장이다. 연합뉴스", ("선착장이다.", "연합뉴스")),
    # not credits
    ("Im Bild: Ann Name", ("Im Bild: Ann Name", None)),
    ("Sur la photo : Ann Name", ("Sur la photo : Ann Name", None)),
    ("На фото: Анна Лис", ("На фото: Анна Лис", None)),
    ("Her first video: Slow Boat", ("Her first video: Slow Boat", None)),
    ("The rise in Ph.D. grants", ("The rise in Ph.D. grants", None)),
    ("What is in the picture: a riddle", ("What is in the picture: a riddle", None)),
    ("The two sides (left/right)", ("The two sides (left/right)", None)),
    ("Before / After", ("Before / After", None)),
    ("The photo shows a source of light", ("The photo shows a source of light", None)),
    ("Pictures at an exhibition", ("Pictures at an exhibition", None)),
    ("A courtesy extended to strangers", ("A courtesy extended to strangers", None)),
    ("Act 2: the image of the king", ("Act 2: the image of the king", None)),
    ("", (None, None)),
]


@pytest.mark.parametrize(("line", "expected"), CREDITS)
def test_a_line_parts_into_caption_and_credit(line: str, expected: tuple[str | None, str | None]) -> None:
    assert credits.split(line) == expected


LAYOUTS = {
    "figcaption": '<figure><img src="/a.jpg" alt="A view"><figcaption>A view | Image via: Studio</figcaption></figure>',
    "own element": '<figure><img src="/a.jpg"><figcaption><span class="caption">A view</span>'
    '<span class="credit">(Image credit: Studio)</span></figcaption></figure>',
    "block__element": '<figure><img src="/a.jpg"><div class="caption-credit"><span class="caption-credit__caption">A view</span>'
    '<span class="caption-credit__credit">Photo: Studio</span></div></figure>',
    "credit first": '<figure><img src="/a.jpg"><div class="photo-credit">Studio</div><p class="caption">A view</p></figure>',
    "credit over the picture": '<figure><div><img src="/a.jpg"><span class="copyright">© Studio</span></div>'
    "<figcaption>A view</figcaption></figure>",
    "wordpress": '<div class="wp-caption"><a href="/a.jpg"><img src="/a.jpg"></a><p class="wp-caption-text">A view } Image via: Studio</p></div>',
    "amp": '<figure><amp-img src="/a.jpg"></amp-img><figcaption>A view <span>Image via: Studio</span></figcaption></figure>',
    "lazy, repeats the alt text": '<div><div><img src="data:image/gif;base64,R0" data-src="/a.jpg" alt="A view | Image via: Studio"></div>'
    "<div>A view | Image via: Studio</div></div>",
    "only the alt text credits": '<p><img src="/a.jpg" alt="A view | Image via: Studio"></p>',
    "table cell": '<table><tr><td><img src="/a.jpg"></td></tr><tr><td class="caption">A view (Photo: Studio)</td></tr></table>',
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_gives_one_caption_with_its_credit(layout: str) -> None:
    reading = read(review(LAYOUTS[layout]))
    assert [(c.text, c.credit_line, c.image_url) for c in reading.captions] == [
        ("A view", "Studio", "https://paper.example/a.jpg")
    ]


def test_a_caption_that_is_only_a_credit_has_no_text() -> None:
    html = review('<figure><img src="/a.jpg" alt="Somebody"><figcaption>Photo: Studio</figcaption></figure>')
    assert read(html).captions == (Caption(None, "Studio", "https://paper.example/a.jpg", "Somebody"),)


BESIDE = {
    "an author's class": '<figure><img src="/a.jpg"></figure><figcaption class="fc"><span class="fc--text">A view of the pier</span> '
    '<span class="fc--author">Ann Name</span></figcaption>',
    "a hashed class": '<div><img src="/a.jpg"><p class="Media_caption__a1">A view of the pier'
    '<span class="Media_credit__b2">Ann Name</span></p></div>',
    "glued to the caption": '<figure><img src="/a.jpg"><figcaption><span>A view of the pier</span><span>Ann Name</span></figcaption></figure>',
    "before the caption": '<figure><img src="/a.jpg"><div class="shown-caption"><div class="bildautor">Foto: Ann Name</div>'
    "<div>A view of the pier</div></div></figure>",
    "with a button": '<figure><img src="/a.jpg"><figcaption>A view of the pier<span> Foto: Ann Name</span><button>More</button></figcaption></figure>',
    "beside a line of no name": '<div class="lead"><img src="/a.jpg"><div><p>A view of the pier</p><p class="quelle">Quelle: Ann Name</p></div></div>',
    "behind a label for those who hear it": '<figure><div><img src="/a.jpg"><span class="image-credit"><i>Image source, </i>Ann Name</span></div>'
    "<figcaption><i>Image caption, </i><p>A view of the pier</p></figcaption></figure>",
    "twice": '<div class="photo"><img src="/a.jpg"><div class="photo-caption">A view of the pier <b class="credit">Ann Name</b> <span class="credit">Ann Name</span></div></div>',
    "in small print": '<div class="slide"><img src="/a.jpg"><p class="slide__caption">2 / 8 A view of the pier <small>Ann Name</small></p></div>',
    "in brackets on a line": '<div><img src="/a.jpg"><p>A view of the pier</p><p>(Ann Name)</p></div>',
    "of a picture that can be shown large": '<figure class="wp-block-image wp-lightbox-container"><img src="/a.jpg"><button></button>'
    "<figcaption>A view of the pier. Photo: Ann Name</figcaption></figure>",
    "of a picture called after the teaser": '<figure class="article-teaser image"><a href="/a.jpg"><img src="/a.jpg"></a>'
    "<figcaption>A view of the pier. Photo: Ann Name</figcaption></figure>",
    "before a link to more": '<figure><img src="/a.jpg"><figcaption>A view of the pier (Photo: Ann Name)<a href="/g">View 12 photos</a></figcaption></figure>',
    "below a background": '<div class="hero"><div style="background-image:url(/a.jpg)"></div><p class="hero__caption">A view of the pier. Photo: Ann Name</p></div>',
    "in the description of a slide": '<p><a href="/a.jpg" data-title="pier" data-description="A view of the pier. Photo: Ann Name"><img src="/a.jpg" alt="pier"></a></p>',
    "of the link that opens it": '<p><a class="glightbox" href="/a.jpg" data-title="A view of the pier" data-description="Photo: Ann Name"><img src="/a.jpg"></a></p>',
}


@pytest.mark.parametrize("place", BESIDE)
def test_a_credit_is_known_by_its_place(place: str) -> None:
    reading = read(review(BESIDE[place]))
    said = [((c.text or "").rstrip("."), c.credit_line) for c in reading.captions]
    assert said == [("A view of the pier", "Ann Name")]


NO_CAPTIONS = {
    "the title of a teaser": '<a href="/other"><figure><img src="/a.jpg"><figcaption>Another film about boats</figcaption></figure></a>',
    "a byline in small type": '<div><img src="/a.jpg"><p class="text-caption">By Ann Name</p></div>',
    "when it was published": '<div><img src="/a.jpg"><p class="text-caption">4 May 2014, 11:26 • 5 min read</p></div>',
    "a form in small type": '<div><img src="/a.jpg"><form><p class="text-caption">I want the letter every week</p></form></div>',
    "an address beside its map": '<div class="map"><img src="/map.png"><p>14 Quay Street, open from noon</p></div>',
    "the credit nobody sees": '<p><img src="/a.jpg" data-credit="Ann Name"></p>',
    "icons with points": "".join(
        f'<div class="point"><img src="/i{n}.png"><p>Delivered to your door today</p></div>' for n in range(3)
    ),
    "an advertisement": '<div><a href="https://shop.example/boat"><img src="/ad.jpg"></a><p>Buy a boat of your own here</p></div>',
    "a small icon": '<div><img src="/i.png" width="16" height="16"><p>Filed under films about rivers</p></div>',
    "stars with their words": '<div class="rating"><img src="/stars4.png" alt=""><span>4 out of 5 stars</span></div>',
    "who is quoted": "<figure><blockquote>A river is a slow clock</blockquote><figcaption>Ann Name, mayor</figcaption></figure>",
    "what a link does": '<p><a rel="lightbox" href="/a.jpg" title="Click to enlarge"><img src="/a.jpg"></a></p>',
    "a file's name": '<p><a rel="lightbox" href="/a.jpg" data-title="pier_0012"><img src="/a.jpg"></a></p>',
    "a teaser that leads to its page by its picture": '<figure class="teaser"><a href="/b"><img src="/b.jpg"></a>'
    "<figcaption>Another film about boats</figcaption></figure>",
    "a verdict": '<div><img src="/stars.png"><span>Recommended</span></div>',
    "a byline": '<div><img src="/a.jpg"><i>By Ann Name, our critic</i></div>',
    "a table's own caption": '<table><caption class="table-caption">The river in figures</caption><tr><td>1</td></tr></table>'
    '<img src="/a.jpg">',
    "a figure that is a table": "<figure><table><tr><td>212</td></tr></table><figcaption>What is in the box</figcaption></figure>",
    "rows of a table": "".join(
        f'<table><tr><td><img src="/{n}.jpg" alt="Boat {n}"><br>Boat {n}</td><td>{n} km</td></tr></table>' for n in "ab"
    ),
    "the credits of a film": '<div><img src="/a.jpg"><div class="film-credits"><h4>Credits</h4><p>Ann Name</p></div></div>',
    "the day of a post": '<div><img src="/a.jpg"><div class="attribution">May 4, 2014</div></div>',
    "a quotation": '<div><img src="/a.jpg"><p>Nothing moves.</p><span class="attribution">– Ann Name, mayor</span></div>',
    "the page's copyright": '<div><img src="/a.jpg"></div><p>© 2001 Paper. All rights reserved.</p>',
}


@pytest.mark.parametrize("markup", NO_CAPTIONS)
def test_what_only_stands_beside_a_picture_is_no_caption(markup: str) -> None:
    assert read(review(NO_CAPTIONS[markup])).captions == ()


ALONE = {
    "in a box of their own": '<div><img src="/a.jpg"><div>The ferry at dusk</div></div>',
    "in a table": '<table align=right><tr><td><img src="/a.jpg"></td></tr><tr><td>The ferry at dusk</td></tr></table>',
    "small under the picture": '<center><img src="/a.jpg"><br><font size=1>The ferry at dusk</font></center>',
    "in a paragraph of its own": '<p><img src="/a.jpg"></p><p><em>The ferry at dusk</em></p>',
    "in a wrapper named after it": '<div class="img_caption"><img src="/a.jpg"><p>The ferry at dusk</p></div>',
}


@pytest.mark.parametrize("markup", ALONE)
def test_a_line_alone_below_a_picture_is_its_caption(markup: str) -> None:
    found = read(review(ALONE[markup])).captions
    assert [(c.text, c.credit_line, c.image_url) for c in found] == [
        ("The ferry at dusk", None, "https://paper.example/a.jpg")
    ]


def test_the_same_words_under_two_pictures_are_two_captions() -> None:
    figure = '<figure><img src="/{0}.jpg"><figcaption>The same words</figcaption></figure>'
    assert len(read(review(figure.format("a") + figure.format("b"))).captions) == 2


@pytest.mark.parametrize(
    "foreign",
    [
        '<section class="related"><figure><img src="/r.jpg"><figcaption>Another film</figcaption></figure></section>',
        '<aside><figure><img src="/r.jpg"><figcaption>Another film</figcaption></figure></aside>',
        '<div class="promo-box"><figure><img src="/r.jpg"><figcaption>Buy this</figcaption></figure></div>',
        '<p><img src="/a.jpg" alt="Decorative"></p>',
    ],
)
def test_pictures_that_are_not_the_reviews_give_no_caption(foreign: str) -> None:
    reading = read(review(foreign, after=foreign))
    assert [caption for caption in reading.captions if caption.text or caption.credit_line] == []


def test_a_paragraph_after_a_picture_is_no_caption() -> None:
    assert read(review(f'<p><img src="/a.jpg" alt="A view"></p><p>{PROSE}</p>')).captions == ()


def test_a_list_of_teasers_has_neither_captions_nor_quick_links() -> None:
    teasers = "".join(
        f'<li><figure><img src="/{n}.jpg" alt="Boat {n}"><figcaption>Boat {n}</figcaption></figure>'
        f'<h3><a href="/boats/{n}">Boat {n}</a></h3></li>'
        for n in range(12)
    )
    contents = '<p>Jump to: <a href="#new">New</a> <a href="#old">Old</a></p><h2 id="new">New</h2><h2 id="old">Old</h2>'
    reading = read(f"<h1>Boats</h1>{contents}<ul>{teasers}</ul>".encode(), "https://quay.example/category/boats/")
    assert reading.page_type == "listing"
    assert (reading.captions, reading.quick_links) == ((), ())
    assert not {"captions", "quick_links"} & set(reading.evidence)


def test_a_line_that_leads_to_another_page_is_a_teaser_and_no_caption() -> None:
    teaser = '<p><img src="/b.jpg" alt="A quiet boat"></p><p><a href="/other">A quiet boat</a></p>'
    larger = '<p><img src="/c.jpg" alt="A loud boat"></p><p><a href="/c-big.jpg">A loud boat</a></p>'
    captions = read(review(f"<p>{PROSE}</p>{teaser}<p>{PROSE}</p>{larger}<p>{PROSE}</p>")).captions
    assert [caption.text for caption in captions if caption.text] == ["A loud boat"]


def test_a_heading_or_a_bare_figure_is_no_caption_and_small_print_is_a_credit() -> None:
    page = review(
        f'<p>{PROSE}</p><img src="/a.jpg" alt="The lake"><h2>The lake</h2><p>{PROSE}</p>'
        f"<figure class=score><figcaption>9</figcaption></figure><p>{PROSE}</p>"
        f'<figure><img src="/b.jpg"><figcaption>By the lake <small>Nuno Prata</small></figcaption></figure><p>{PROSE}</p>'
    )
    captions = [(caption.text, caption.credit_line) for caption in read(page).captions]
    assert [found for found in captions if found != (None, None)] == [("By the lake", "Nuno Prata")]
