"""Pages whose blocks stand one by one in elements of a page builder: what those are called is no word of the page's.

Each page is read twice: in the builder's elements, and in elements without names. Both readings are the same.
"""

from __future__ import annotations

import re

import pytest

from scraper.records import Reading
from tests.parse.pages import read

BUILDERS = {
    "site origin": '<div class="so-panel widget widget_sow-editor panel-first-child"><div class="textwidget">',
    "elementor": '<div class="elementor-element elementor-element-3ad5c6b elementor-widget"><div class="elementor-widget-container">',
    "divi": '<div class="et_pb_module et_pb_text et_pb_bg_layout_light"><div class="et_pb_text_inner">',
    "beaver": '<div class="fl-module fl-module-rich-text fl-node-5fc9bb6df31ff"><div class="fl-rich-text">',
    "gutenberg": '<div class="wp-block-group is-layout-constrained"><div class="wp-block-group__inner-container">',
    "bootstrap": '<section class="card mb-4 shadow-sm"><div class="card-body">',
    "adobe": '<div class="text parbase aem-GridColumn"><div class="cmp-text">',
    "newspaper theme": '<div class="td_block_wrap tdb_single_content td-post-content"><div class="tdb-block-inner td-fix-index">',
    "paywall": '<div class="paywall subscriber-content"><div class="metered">',
    "ad-free": '<div class="ad-free-content no-ads"><div class="inner">',
    "layout without a sidebar": '<div class="no-sidebar prose"><div class="more-leading">',
    "typo3": '<div class="frame frame-default frame-type-textmedia"><div class="ce-bodytext">',
    "drupal": '<div class="paragraph paragraph--type--text"><div class="field field--label-hidden field__item">',
    "styled": '<div class="css-1pc0key e1ad5x20"><div class="sc-1bad1f0d-3 kXyzAb">',
}
PARTS = (
    "<h2>A village that will not hurry</h2>"
    "<p>The film begins at the mill, where nothing has been ground for years, and stays until the wheel turns again. "
    "Nobody explains why it stopped; the camera walks around it as one walks around an old quarrel at dinner.</p>"
    "<p>When the sisters come home they bring a city with them, its phones and its appetite, and the first half hour is "
    "a comedy of two clocks. The second is something sterner, and the better for it.</p>",
    '<figure><img src="/img/mill-wheel.jpg" width="900" height="600"><figcaption>The wheel in its ninth year of rest. '
    "Photograph: Ines Corvo/Benchline</figcaption></figure>",
    "<h2>Two sisters, one key</h2>"
    "<p>Lena Farrow plays the elder as a woman who counts stairs, and Mira Osk the younger as one who never learned to; "
    "between them stands a door, and the film is patient enough to let it stay shut for most of an evening.</p>"
    "<p>There is too much music, and a dream that should have been left on the floor of the cutting room. But the last "
    "scene, a breakfast without a word, is as good as anything this year.</p>",
    "<p><strong>Rating: 4/5</strong></p>",
)
SIGNS = (
    "<h2>急がない村の物語</h2><p>映画は、もう何年も粉を挽いていない水車小屋から始まる。なぜ止まったのかは誰も語らない。カメラは古い口げんかを避けるように"
    "小屋のまわりを歩き、水がふたたび流れるまで待っている。姉妹が帰ってくると、町の速さも一緒に帰ってくる。</p>",
    '<figure><img src="/img/mill.jpg" width="900" height="600"><figcaption>九年目の眠りにつく水車</figcaption></figure>',
    "<h2>ふたりの姉妹、ひとつの鍵</h2><p>姉は階段を数える人で、妹は数えることを覚えなかった人だ。ふたりの間には扉があり、映画は一晩中その扉を閉じたままにしておく"
    "辛抱強さを持っている。音楽は少し多すぎるし、夢の場面は編集室に置いてくるべきだった。それでも最後の朝食は忘れがたい。</p>",
)
PAGE = (
    '<!DOCTYPE html><html lang="en"><head><title>The Slow Mill review | Benchline</title></head><body><header><nav>'
    '<a href="/">Benchline</a> <a href="/film">Film</a></nav></header><main><article><h1>The Slow Mill review</h1>'
    '<p class="byline">By <a rel="author" href="/ines">Ines Corvo</a> <time datetime="2021-03-04">4 March 2021</time></p>%s'
    "</article></main><footer>All rights reserved</footer></body></html>"
)


def reading_in(opening: str, parts: tuple[str, ...] = PARTS) -> Reading:
    close = "".join(f"</{tag}>" for tag in reversed(re.findall(r"<(\w+)", opening)))
    return read((PAGE % "".join(opening + part + close for part in parts)).encode())


@pytest.mark.parametrize("opening", BUILDERS.values(), ids=BUILDERS.keys())
def test_names_of_a_page_builder_change_nothing(opening: str) -> None:
    plain, built = reading_in(re.sub(r'(<\w+) class="[^"]*"', r"\1", opening)), reading_in(opening)
    for field in ("page_type", "item", "headline", "authors", "headings", "captions", "body"):
        assert getattr(built, field) == getattr(plain, field), field
    assert [(rating.value, rating.best) for rating in built.ratings] == [(4, 5)]
    assert [heading.text for heading in built.headings] == ["A village that will not hurry", "Two sisters, one key"]
    assert [caption.text for caption in built.captions] == ["The wheel in its ninth year of rest."]


@pytest.mark.parametrize("name", ["site origin", "paywall", "ad-free"])
def test_a_text_in_signs_vouches_for_its_elements_too(name: str) -> None:
    built = reading_in(BUILDERS[name], SIGNS)
    assert [heading.text for heading in built.headings] == ["急がない村の物語", "ふたりの姉妹、ひとつの鍵"]
    assert [caption.text for caption in built.captions] == ["九年目の眠りにつく水車"]
