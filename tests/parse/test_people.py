"""Writers as the byline gives them; photographers, editors, translators and sites are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import byline_lines, names
from scraper.parse import people
from scraper.parse.people import People
from tests.parse.opened import article, check_evidence, json_ld, opened
from tests.parse.pages import read, review


def _read(html: str) -> People:
    read = opened(html)
    found = people.read(read.page, read.data, read.facts, read.title, read.main, read.ledger)
    check_evidence(read.page, read.ledger)
    return found


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("<p>By Ann Lee</p>", ("Ann Lee",)),
        ("<p>By <a>Ann Lee</a> and <a>Bo Chan</a></p>", ("Ann Lee", "Bo Chan")),
        ('<p class="byline">By <span>Ann Lee</span><span>USA WEEKLY NETWORK</span></p>', ("Ann Lee",)),
        ("<p>Von Jörg Müller</p>", ("Jörg Müller",)),
        ("<p>Par Zoé Ó Brien et Ann Lee</p>", ("Zoé Ó Brien", "Ann Lee")),
        ("<p>Por Ana de la Cruz 4 mayo, 2022</p>", ("Ana de la Cruz",)),
        ("<p>Di Ugo Neri</p>", ("Ugo Neri",)),
        ("<p>Автор: Анна Ли</p>", ("Анна Ли",)),
        ('<a rel="author" href="/x">manicmammy</a>', ("manicmammy",)),
        ('<p><a href="/authors/ann-lee">Ann Lee</a></p>', ("Ann Lee",)),
        ("<p>By</p><p>Ann Lee</p><p>4 May 2022</p>", ("Ann Lee",)),
        ("<p>By</p><p>Ann Lee</p><p>,</p><p>Bo Chan</p><p>Berlin</p>", ("Ann Lee", "Bo Chan")),
        ("<dl><dt>Auteur</dt><dd>Ann Lee</dd><dt>Date</dt><dd>4 mai 2022</dd></dl>", ("Ann Lee",)),
        ("<p>" + " " * 200 + "by" + " " * 200 + "Ann Lee</p>", ("Ann Lee",)),
        ('<p>by <a href="/author/ann/">Ann</a> · 4 May 2022</p>', ("Ann",)),
        ('<p>by <a href="/author/14/">Mailbox</a></p>', ()),
        (
            "<p>"
            + ", ".join(
                f'<a href="/members/{n}">{n}</a>' for n in ("kettle_9", "mossback", "Walt S", "rimtape", "yank")
            )
            + "</p>",
            (),
        ),
        ('<p class="author">April Roe</p>', ("April Roe",)),
        ('<p class="author">Full-Stack Developer</p>', ()),
        ('<p class="authorization">Marl Quay</p>', ()),
        ('<p class="author-disclaimer">Marl Quay</p>', ()),
        ('<p class="reporter">Marl Quay</p>', ("Marl Quay",)),
        ('<p class="critic-name">Marl Quay</p>', ("Marl Quay",)),
        ("<p>A film in which the photos tell more than any of the words.</p><p class=author>Ann Lee</p>", ("Ann Lee",)),
        ("<p>Ann Lee</p><p>4 May 2022 · 3 min read</p>", ("Ann Lee",)),
        ("<p>Ann Lee | Senior Writer | July 2, 2025</p>", ("Ann Lee",)),
        ("<p>Film &amp; Culture</p><p>4 May 2022</p>", ()),
        ("<p>Sign out</p><p>4 May 2022</p>", ()),
        ("<p>Photos by Ann Lee</p>", ()),
        ("<p>Illustration by Ann Lee</p>", ()),
        ("<p>Translated by Ann Lee</p>", ()),
        ("<p>Updated by Ann Lee</p>", ()),
        ("<p>Medically reviewed by Ann Lee, MD</p>", ()),
        ("<p>Text: Ann Lee Foto: Bo Chan</p>", ("Ann Lee",)),
        ('<p class="author">Ann Lee im Gespräch mit Bo Chan</p>', ("Ann Lee", "Bo Chan")),
        ('<p class="author">Politics · Ann Lee, Bo Chan</p>', ("Ann Lee", "Bo Chan")),
        ('<p class="author"><a>Ann Lee</a><a>Bo Chan</a></p>', ("Ann Lee", "Bo Chan")),
        ('<p>Von <a href="/autoren/lisa-von-arnim">Lisa von Arnim</a>, Kiel</p>', ("Lisa von Arnim",)),
        ('<p class="author">Team Kettle</p>', ("Team Kettle",)),
        ("<p>2020-03-18 来源：码头周报　作者：李小满</p>", ("李小满",)),
        ("<p>Von Ann-Ma\xadrie Lee</p>", ("Ann-Marie Lee",)),
        ("<p>4 May 2022 · 3 min · Ann Lee</p>", ("Ann Lee",)),
        ('<figure><figcaption>In Kiel. <span class="author">Ann Lee</span></figcaption></figure>', ()),
        ('<p>Who was first to see it? It was <a href="/bio/ann-lee">Ann Lee</a>.</p>', ()),
        ("<p>By Ann Lee annlee@example.org</p>", ("Ann Lee",)),
        ("<p>Story by Ann Lee Photographs by Bo Chan</p>", ("Ann Lee",)),
        ("<p>A guest post by Ann Lee</p>", ("Ann Lee",)),
        ("<p>Texto de Ana Reis</p>", ("Ana Reis",)),
        ("<p>김하늘 기자</p><p>2022.08.30</p>", ("김하늘",)),
        ('<p class="author vcard">hatoko</p>', ("hatoko",)),
        ("<p><a href=/authors/ann-lee>Ann Lee</a>, Author. Low Tide (312p) ISBN 978-0-555-01934-2</p>", ()),
        ("<p>As told to Ann Lee</p>", ("Ann Lee",)),
        ("<p>Words Ann Lee</p>", ("Ann Lee",)),
        ("<p>Text Size</p>", ()),
        ("<p>Recensione di Ugo Neri</p>", ("Ugo Neri",)),
        ("<p>Recensione di Heat Is On</p>", ()),
        ("<p>Una reseña de Ana Reis</p>", ("Ana Reis",)),
        ("<p>Crítica: Heat Is On</p>", ()),
        ("<p>Autor:innen: Ann Lee, Bo Chan</p>", ("Ann Lee", "Bo Chan")),
        ("<p>Opracowała: Anna Lis</p>", ("Anna Lis",)),
        ("<p>Журналист: Анна Ли</p>", ("Анна Ли",)),
        ("<p>Hazırlayan: Ayla Lale</p>", ("Ayla Lale",)),
        ("<p>Ayla Lale yazdı</p>", ("Ayla Lale",)),
        ("<p>Người viết: Nguyễn An</p>", ("Nguyễn An",)),
        ("<p>लेखक: अनिता वर्मा</p>", ("अनिता वर्मा",)),
        ("<p>به قلم علی حسنی</p>", ("علی حسنی",)),
        ("<p>文 | 王小明</p>", ("王小明",)),
        ("<p>執筆 山田花子</p>", ("山田花子",)),
        ("<p>글쓴이 김하늘</p>", ("김하늘",)),
        ("<p>글 목록</p>", ()),
        ("<p>door Anna de Leeuw en Bram Smit</p>", ("Anna de Leeuw", "Bram Smit")),
        ("<p>By Ann Lee and the Low Tide staff</p>", ("Ann Lee",)),
        ("<p>Von unserer Redaktion</p>", ()),
        ("<dl><dt>Director</dt><dd>Ann Lee</dd><dt>Writer</dt><dd>Bo Chan</dd><dt>Cast</dt><dd>Cy Orr</dd></dl>", ()),
        ("<p>By Staff</p>", ()),
        ("<p>By Admin</p>", ()),
        ("<p>by @annlee</p>", ()),
        ("<p>By the time the film begins, it is over.</p>", ()),
        ('<p class="author">Email the author</p>', ()),
        ('<p class="byline">December 18, 2019</p>', ()),
        ('<p class="byline">By Example.org</p>', ()),
        ('<p class="byline"><a href="https://example.org">https://example.org</a></p>', ()),
    ],
)
def test_bylines(byline: str, authors: tuple[str, ...]) -> None:
    assert _read(article("<h1>Heat is on</h1>" + byline, "A film.")).authors == authors


def test_a_box_below_the_text_is_at_home_in_what_holds_the_text_whatever_it_is_called() -> None:
    about = "<h3>About the author</h3><p>Ann Lee</p>"
    for label, box, authors in (("post category-latest", "plain", ("Ann Lee",)), ("post", "latest", ())):
        html = review("", after="").decode().replace("<article>", f'<div class="{label}">')
        html = html.replace("</article>", f'<hr><div class="{box}">{about}</div></div>')
        assert read(html.encode()).authors == authors


def test_the_editor_is_no_author() -> None:
    found = _read(article("<h1>Heat is on</h1><p>By Bo Chan</p><p>Edited by Ann Lee</p>", "A film."))
    assert found == People(("Bo Chan",), ("Ann Lee",))


def test_an_organisation_in_the_data_gives_way_to_the_byline() -> None:
    head = json_ld('{"@type":"NewsArticle","author":{"@type":"Organization","name":"Daily Frame"}}')
    assert _read(article("<h1>Heat is on</h1><p>By Bo Chan</p>", head=head)).authors == ("Bo Chan",)
    assert _read(article("<h1>Heat is on</h1>", head=head)).authors == ("Daily Frame",)


def test_the_byline_completes_the_data() -> None:
    head = json_ld('{"@type":"NewsArticle","author":{"@type":"Person","name":"Ann Lee"}}')
    assert _read(article("<h1>Heat is on</h1><p>By Ann Lee and Bo Chan</p>", head=head)).authors == (
        "Ann Lee",
        "Bo Chan",
    )


def test_the_site_s_name_is_the_author_only_where_the_page_says_so_and_names_no_person() -> None:
    site = '<meta property="og:site_name" content="Daily Frames">'
    said = site + '<meta name="author" content="Daily Frames">'
    assert _read(article("<h1>Heat is on</h1>", "A film.", head=site)).authors == ()
    assert _read(article("<h1>Heat is on</h1>", "A film.", head=said)).authors == ("Daily Frames",)
    assert _read(article("<h1>Heat is on</h1><p>By Ann Lee</p>", "A film.", head=said)).authors == ("Ann Lee",)
    assert _read(article("<h1>Heat is on</h1>", "A film. " * 40, "Ann Lee", head=said)).authors == ("Ann Lee",)


@pytest.mark.parametrize("value", ["admin", "Staff", "Redaktion", "https://example.org/ann", "ann@example.org"])
def test_placeholders_and_addresses_are_no_organisations(value: str) -> None:
    head = f'<meta name="author" content="{value}">'
    assert _read(article("<h1>Heat is on</h1>", "A film.", head=head)).authors == ()


def test_a_line_behind_the_text_and_a_note_on_the_writer_sign_it() -> None:
    posted = article("<h1>Heat is on</h1>", "A film. " * 40) + "<p>Posted by Ann Lee at 18:52</p>"
    assert _read(posted).authors == ("Ann Lee",)
    note = "Ann Lee is a film critic in Leeds who likes boats."
    assert _read(article("<h1>Heat is on</h1>", "A film. " * 40, note)).authors == ("Ann Lee",)
    assert _read(article("<h1>Heat is on</h1>", "A film. " * 40, "Ann Lee is a delight as the aunt.")).authors == ()


def test_a_box_below_the_text_and_italics_sign_it() -> None:
    text = article("<h1>Heat is on</h1>", "A film. " * 40)
    box = '<div class="author-{}"><h4>{}</h4><p>Eats for a living.</p></div>'
    assert _read(text + box.format("box", "About Ann Lee")).authors == ("Ann Lee",)
    assert _read(text + box.format("bio footer", "Ann Lee")).authors == ("Ann Lee",)
    assert _read(text + f'<div class="related">{box.format("box", "Ann Lee")}</div>').authors == ()
    assert _read(text + '<p align="right">Ann Lee</p>').authors == ("Ann Lee",)
    assert _read(text + "<p>Related Topics</p>").authors == ()


def test_a_site_named_after_a_person_is_that_person_s_where_the_text_says_i() -> None:
    told = "I saw it twice, and I would see it again if I had the time. "
    head, foot = "<title>Heat — Ann Lee</title>", "<footer>© 2019–2024 Ann Lee</footer>"
    assert _read(article("<h1>Heat</h1>", told, head=head) + foot).authors == ("Ann Lee",)
    assert _read(article("<h1>Heat</h1>", "A film. ", head=head) + foot).authors == ()
    assert _read(article("<h1>Heat</h1>", told, head=head)).authors == ()
    firm = json_ld('{"@type":"Organization","name":"Ann Lee"}')
    assert _read(article("<h1>Heat</h1>", told, head=head + firm) + foot).authors == ()


@pytest.mark.parametrize(
    "line",
    ["By Wed Jun, 2012", "By Collectibles®", "Website by Ann Lee", "Theme by Ann Lee", "By Harbour Web Technologies"],
)
def test_neither_days_nor_brands_nor_makers_of_sites_are_authors(line: str) -> None:
    assert _read(article(f"<h1>Heat is on</h1><p>{line}</p>", "A film.")).authors == ()


def test_what_a_name_is_followed_by_is_no_second_name() -> None:
    assert byline_lines.in_byline('By Ann "Anna May" Lee, Frame Senior Film Analyst') == ['Ann "Anna May" Lee']
    html = article('<h1>Heat is on</h1><p><a href="/topics/north-kiel">North Kiel</a></p><p>4 May 2022</p>', "A film.")
    assert _read(html).authors == ()


def test_the_last_words_of_a_page_without_a_text_sign_nothing() -> None:
    assert _read(article("<h1>Our shop</h1>", "A lamp.", "Best Sellers")).authors == ()


def test_a_thread_s_author_is_who_opened_it() -> None:
    head = json_ld('{"@type":"QAPage","mainEntity":{"@type":"Question","name":"Heat?","author":{"name":"mudlark"}}}')
    assert _read(article("<h1>Heat?</h1>", "Who knows?", head=head)).authors == ("mudlark",)


def test_data_of_a_teaser_names_nobody() -> None:
    teaser = (
        '<div itemscope itemtype="https://schema.org/BlogPosting"><a itemprop="url" href="/tin-sky"></a>'
        '<b itemprop="headline">Tin Sky</b><i itemprop="author">Bo Chan</i></div>'
    )
    assert _read(article("<h1>Heat</h1><p>By Ann Lee</p>", "A film.") + teaser).authors == ("Ann Lee",)
    assert _read(article("<h1>Heat</h1>", "A film.") + teaser).authors == ()


def test_an_organisation_that_is_only_an_address_gives_way_to_the_name_beside_the_date() -> None:
    head = '<meta name="author" content="example.org">'
    html = article("<h1>Heat is on</h1><ul><li>4 May 2022</li><li>Ann Lee</li></ul>", "A film.", head=head)
    assert _read(html).authors == ("Ann Lee",)


def test_first_names_are_completed_by_the_head() -> None:
    head = '<meta name="author" content="Ann Lee">'
    byline = '<p class="byline">By <a>Ann</a> &amp; <a>Bo</a></p>'
    assert _read(article("<h1>Heat is on</h1>" + byline, "A film.", head=head)).authors == ("Ann Lee",)


def test_an_editor_whom_data_and_byline_call_an_author_is_one() -> None:
    head = json_ld('{"@type":"NewsArticle","author":{"@type":"Person","name":["Bo Chan","Ann Lee"]}}')
    html = article("<h1>Heat is on</h1><p>By Bo Chan and Ann Lee</p><p>Edited by Ann Lee</p>", "A film.", head=head)
    assert _read(html) == People(("Bo Chan", "Ann Lee"), ("Ann Lee",))


def test_every_author_of_a_journal_s_article_is_named() -> None:
    head = '<meta name="citation_author" content="Ann Lee"><meta name="citation_author" content="Bo Chan">'
    html = article('<h1>Heat is on</h1><p class="author">Ann Lee</p>', "A study.", head=head)
    assert _read(html).authors == ("Ann Lee", "Bo Chan")


def test_a_signature_ends_the_text() -> None:
    assert _read(article("<h1>Heat is on</h1>", "A film.", "It burns.", "Text: Ann Lee, Fotos: Bo Chan")).authors == (
        "Ann Lee",
    )


def test_data_that_disagrees_is_kept_as_a_conflict() -> None:
    head = json_ld('{"@type":"NewsArticle","author":{"@type":"Person","name":"Cy Roe"}}')
    read = opened(article("<h1>Heat is on</h1><p>By Bo Chan</p>", head=head))
    people.read(read.page, read.data, read.facts, read.title, read.main, read.ledger)
    assert [(conflict.kept, conflict.other) for conflict in read.ledger.conflicts] == [("Cy Roe", "Bo Chan")]


@given(
    st.lists(
        st.sampled_from(["Ann Lee", "Bo de Vries", "Zoé Ó Brien", "J. R. Roe", "Анна Ли"]),
        min_size=1,
        max_size=4,
        unique=True,
    )
)
def test_a_list_of_names_comes_back(listed: list[str]) -> None:
    assert byline_lines.in_byline("By " + ", ".join(listed)) == listed
    assert names.in_value(" and ".join(listed)) == listed


@given(st.text(max_size=200))
def test_any_line_is_survived(line: str) -> None:
    for found in (*byline_lines.after_by(line), *names.in_value(line), *byline_lines.editors(line)):
        assert found
        assert len(found) <= names.LONGEST_BYLINE


@pytest.mark.parametrize(
    ("closing", "editors"),
    [
        ("<p>Editor: Cara Moss</p>", ("Cara Moss",)),
        ("<p>Edited by Cara Moss</p>", ("Cara Moss",)),
        ("<p>Director: Dev Roe</p><p>Editor: Cara Moss</p>", ()),
        ("<p>Publisher: Low Tide Books</p><p>Edited by Cara Moss</p>", ()),
        ("<p>Editora: Casa Azul</p>", ()),
    ],
)
def test_editors_are_of_the_text_and_not_of_the_work(closing: str, editors: tuple[str, ...]) -> None:
    text = "It begins at sea and ends in a kitchen, and nobody is sorry for either of them. " * 4
    html = f"<html lang=en><body><article><h1>Heat</h1><p>By Ann Lee</p><p>{text}</p>{closing}</article></body></html>"
    assert _read(html).editors == editors


@pytest.mark.parametrize(
    ("particulars", "authors"),
    [
        ("<p>Author: Ann Lee</p><p>Publisher: Low Tide</p><p>Pages: 320</p>", ()),
        ("<p>Autorin: Ann Lee</p><p>Verlag: Ebbe</p><p>Seitenzahl: 320</p>", ()),
        ("<p>by Ann Lee</p><p>Low Tide Books, 320 pages</p><p>Reviewed by Bo Chan</p>", ("Bo Chan",)),
        ("<p>Author: Ann Lee</p><p>ISBN: 9780306406157</p><p>Review by Bo Chan</p>", ("Bo Chan",)),
        ("<p>Author: Ann Lee</p><p>4 May 2022</p>", ("Ann Lee",)),
        ("<p>By Bo Chan</p><p>4 May 2022</p><p>Author: Ann Lee</p><p>Publisher: Low Tide</p>", ("Bo Chan",)),
    ],
)
def test_who_wrote_the_book_did_not_review_it(particulars: str, authors: tuple[str, ...]) -> None:
    text = "It begins at sea and ends in a kitchen, and nobody is sorry for either of them. " * 4
    html = f"<html lang=en><body><article><h1>Book review: Heat</h1>{particulars}<p>{text}</p><p>{text}</p></article>"
    assert _read(html).authors == authors
