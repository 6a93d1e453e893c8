"""Published is not modified; machines first, then the lines near the headline, then the address."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import days
from scraper.month_names import MONTHS
from scraper.parse import dates
from scraper.parse.dates import Dates
from tests.parse.opened import URL, article, check_evidence, json_ld, opened


def _read(html: str, url: str = URL) -> Dates:
    read = opened(html, url)
    found = dates.read(read.page, read.data, read.facts, read.title, read.main, read.ledger)
    check_evidence(read.page, read.ledger)
    return found


def test_the_day_is_the_writer_s_where_the_page_tells_the_moment_in_universal_time() -> None:
    head = json_ld('{"@type":"NewsArticle","datePublished":"2020-05-03T23:30:00Z"}')
    shown = article('<h1>Heat is on</h1><time datetime="2020-05-04T01:30:00+02:00">4 May</time>', head=head)
    assert _read(shown) == Dates("2020-05-04T01:30:00+02:00")
    plain = article("<h1>Heat is on</h1>", head=head)
    assert _read(plain, "https://paper.example/2020/05/04/heat") == Dates("2020-05-04")
    assert _read(plain, "https://paper.example/2020/05/05/heat") == Dates("2020-05-03T23:30:00Z")
    assert _read(plain) == Dates("2020-05-03T23:30:00Z")


def test_where_several_articles_are_marked_up_the_head_names_the_day() -> None:
    teaser = (
        '<div itemscope itemtype="https://schema.org/BlogPosting"><meta itemprop="datePublished" content="{}">x</div>'
    )
    head = '<meta property="article:published_time" content="2020-05-03">'
    html = article("<h1>Heat is on</h1>" + teaser.format("2020-06-01") + teaser.format("2020-06-09"), head=head)
    assert _read(html).published == "2020-05-03"


def test_the_day_of_the_address_is_taken_wherever_it_is_seen() -> None:
    html = article("<h1>Heat is on</h1><p>4 May 2020</p>", "A film. " * 40) + '<p class="date">3 May 2020</p>'
    assert _read(html, "https://paper.example/2020/05/03/heat").published == "2020-05-03"


@pytest.mark.parametrize(
    ("near", "expected"),
    [
        ("<p>3 May 2020</p>", Dates("2020-05-03")),
        ("<p>By Ann Lee</p><p>Published May 3, 2020. Updated May 5, 2020</p>", Dates("2020-05-03", "2020-05-05")),
        ("<p>Updated: May 5, 2020</p>", Dates(None, "2020-05-05")),
        ("<p>Veröffentlicht am 3. Mai 2020</p>", Dates("2020-05-03")),
        ("<p>Publié le 1er août 2019</p>", Dates("2019-08-01")),
        ("<p>3 de enero de 2021</p>", Dates("2021-01-03")),
        ("<p>2020年1月2日</p>", Dates("2020-01-02")),
        ('<time datetime="2020-05-03T10:00:00+0200">today</time>', Dates("2020-05-03T10:00:00+02:00")),
        ('<time class="entry-date published updated" datetime="2020-05-03">x</time>', Dates("2020-05-03")),
        ('<abbr class="published" title="20060518">May</abbr>', Dates("2006-05-18")),
        ('<p>Posted <span itemprop="datePublished" content="2020-05-03">3 days ago</span></p>', Dates("2020-05-03")),
        ("<p>3 days ago</p>", Dates()),
        ('<meta itemprop="datePublished" content="undefined">', Dates()),
        ('<div class="comments"><time datetime="2021-01-01">x</time></div>', Dates()),
        ("<p>Ann<span>Lee</span><span>3.5.2020</span></p>", Dates("2020-05-03")),
        ("<p><b>May</b> <b>03</b><b>2020</b></p>", Dates("2020-05-03")),
        ('<p class="post-footer"><time datetime="2020-05-03">x</time></p>', Dates("2020-05-03")),
        ("<p>3 May ’20</p>", Dates("2020-05-03")),
        ("<p>25 / 05 / 2020</p>", Dates("2020-05-25")),
        ("<p>Streaming May 3, 2020</p>", Dates()),
        ("<p>Launch date: May 3, 2020</p>", Dates()),
        ("<p>Ab 3. Mai 2020 im Kino</p>", Dates()),
        ("<p>En salles le 3 mai 2020</p>", Dates()),
        ("<p>Se estrena el 3 de mayo de 2020</p>", Dates()),
        ("<p>Premiera kinowa: 3 maja 2020</p>", Dates()),
        ("<p>В прокате с 3 мая 2020</p>", Dates()),
        ("<p>3 січ. 2020</p>", Dates("2020-01-03")),
        ("<p>Letzte Änderung: 05.05.2020</p>", Dates(None, "2020-05-05")),
        ("<p>投稿日：2020年5月3日 更新日：2020年5月5日</p>", Dates("2020-05-03", "2020-05-05")),
        ("<p>发布于 2020-05-03 更新于 2020-05-05</p>", Dates("2020-05-03", "2020-05-05")),
        ("<p>発売日：2020年5月3日</p>", Dates()),
        ("<p>2020年5月3日（金）全国公開</p>", Dates()),
        ("<p>2020年5月3日 12:30 公開</p>", Dates("2020-05-03")),
        ("<p>上映日期: 2020-05-03(中国大陆) / 2020-05-01</p>", Dates()),
        ("<p>개봉일: 2020.05.03</p>", Dates()),
    ],
)
def test_dates_near_the_headline(near: str, expected: Dates) -> None:
    assert _read(article("<h1>Heat is on</h1>" + near, "A film.", lang="en-GB")) == expected


@pytest.mark.parametrize("label", ["post category-latest-news", "layout-with-sidebar", "no-comments", "tag-popular"])
def test_what_holds_the_headline_as_well_is_no_other_text_whatever_it_is_called(label: str) -> None:
    meta = '<p><span class="author">Ann Lee</span> <time datetime="2020-05-03">3 May</time></p>'
    html = f'<body><div class="{label}"><h1>Heat is on</h1>{meta}<p>{"A film about heat. " * 20}</p></div></body>'
    assert _read(html) == Dates("2020-05-03")


def test_figures_are_read_by_region() -> None:
    for lang, expected in (("en-US", "2020-03-04"), ("en-GB", "2020-04-03"), ("de", "2020-04-03")):
        assert _read(article("<h1>Heat is on</h1><p>3/4/2020</p>", lang=lang)).published == expected
    french = article("<h1>Heat is on</h1><p>3/4/2020</p>", "The words of the text are English ones here.", lang="fr")
    assert _read(french, "https://paper.example/heat").published == "2020-04-03"
    assert _read(article("<h1>川の喜劇</h1><p>20.05.03</p>", "船は遅い。" * 30, lang="ja")).published == "2020-05-03"


def test_data_wins_and_another_day_is_a_conflict() -> None:
    head = '<meta property="article:published_time" content="2020-05-04">' + json_ld(
        '{"@type":"Review","datePublished":"2020-05-03T23:30:00Z","dateModified":"2020-06-01"}'
    )
    read = opened(article("<h1>Heat is on</h1>", head=head))
    found = dates.read(read.page, read.data, read.facts, read.title, read.main, read.ledger)
    assert found == Dates("2020-05-03T23:30:00Z", "2020-06-01")
    assert [conflict.other for conflict in read.ledger.conflicts] == ["2020-05-04"]
    check_evidence(read.page, read.ledger)


def test_the_only_day_beside_the_headline_is_believed_before_a_meta() -> None:
    head = '<meta property="article:published_time" content="{}"><meta property="article:modified_time" content="{}">'
    shown = "<h1>Heat is on</h1><p>5 November 2021</p>"
    assert _read(article(shown, head=head.format("2022-11-17", "2022-11-18"))).published == "2021-11-05"
    assert _read(article(shown, head=head.format("2021-11-01", "2021-11-05"))).published == "2021-11-01"
    midnight = article(shown, head=head.format("2021-11-04T23:00:00Z", "2021-11-05"))
    assert _read(midnight).published == "2021-11-05"
    assert _read(midnight, "https://paper.example/2021/11/04/heat").published == "2021-11-04T23:00:00Z"
    two = article(shown + "<p>6 November 2021</p>", head=head.format("2022-11-17", "2022-11-18"))
    assert _read(two).published == "2022-11-17"


def test_days_before_the_web_are_those_of_what_is_told_unless_they_stand_alone() -> None:
    told = "The law that was signed on August 14, 1935 is a burden for nobody, they say"
    assert _read(article(f"<h1>Heat is on</h1><p>{told}</p>", "A film.")).published is None
    assert _read(article("<h1>Heat is on</h1><p>August 14, 1935</p>", "A film.")).published == "1935-08-14"


def test_the_address_is_the_last_resort() -> None:
    assert _read(article("<h1>Heat is on</h1>"), "https://example.org/2019/12/31/heat").published == "2019-12-31"
    page = article("<h1>Heat is on</h1><p>3 May 2011</p>")
    assert _read(page, "https://example.org/2019/12/31/heat").published == "2019-12-31"


def test_the_page_s_own_programs_are_asked_where_nobody_else_knows() -> None:
    html = article("<h1>Heat is on</h1><script>var a = {'publishedAt': '2020-05-03T10:00:00Z'}</script>")
    assert _read(html).published == "2020-05-03T10:00:00Z"


@given(st.dates(min_value=date(1971, 1, 1), max_value=date(2069, 12, 31)))
def test_every_form_of_a_day_is_that_day(day: date) -> None:
    iso = day.isoformat()
    assert days.stamp(iso) == iso
    for form in ("%d %B %Y", "%B %d, %Y", "%d.%m.%Y", "%Y/%m/%d", "%d-%b-%Y", "%a, %d %b %Y 10:00:00 GMT"):
        found = days.stamp(day.strftime(form))
        assert found is not None
        assert found[:10] == iso
    line = f"Ann Lee, {day.strftime('%B %d, %Y')} at noon"
    assert [each.iso for each in days.find_all(line)] == [iso]


@given(st.text(max_size=120))
def test_any_text_is_survived(line: str) -> None:
    for found in days.find_all(line):
        assert date.fromisoformat(found.iso)
    value = days.stamp(line)
    assert value is None or date.fromisoformat(value[:10])


def test_the_page_s_own_attributes_are_believed_last_and_only_where_they_name_one_day() -> None:
    once = "<h1>Heat is on</h1><div data-publish-date='2020.05.03 18:40'>Heat</div>"
    assert _read(article(once, "A film.")).published == "2020-05-03T18:40"
    twice = once + "<div data-publish-date='2020.06.01'>Other</div>"
    assert _read(article(twice, "A film.")).published is None


def test_every_name_of_a_month_is_read_however_it_is_written() -> None:
    for name, month in MONTHS.items():
        if name == "listopada":
            continue  # of two months: the dot behind the day tells
        for written in {name, name.upper(), name.capitalize()}:
            if len(written) == len(name) or "i" in name:  # other letters grow in capitals that nobody writes
                found = days.find(f"12 {written} 2020")
                assert (found.iso if found else written) == f"2020-{month:02}-12"


def test_a_day_in_turkish_capitals_is_read_with_its_page() -> None:
    page = "<h1>Heat is on</h1><p class=date>12 KASIM 2020</p>"
    assert _read(article(page)).published == "2020-11-12"
