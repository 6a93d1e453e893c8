"""Reading costs as much as there is to read: of four times as much of anything no more than a few times as much.

The shapes are those in which a rule that looks at everything again for each of something shows itself: many links, many
reviews, one huge paragraph. Each is made with so many parts that reading takes long enough to be measured.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from functools import _lru_cache_wrapper
from typing import Any

import pytest

from scraper import parse
from scraper.page import Page
from scraper.parse import headings
from tests.shared import cpu_s

URL = "https://pier.example/reviews/low-tide"
TIMES = 4  # as many parts
MOST_TIMES = 7.0  # as much time; squares would take 16 times as much
TRIES = 3  # whoever else is at work on the machine can only add to what one takes
WORDS = "The boat leaves late and nobody on the quay seems to mind it, least of all the cook. ".split(" ")

Shape = Callable[[int], str]  # a page's body with so many parts


def prose(n: int, start: int = 0) -> str:
    """So many words, no two neighbours among the sentences alike."""
    return " ".join(f"{WORDS[k % len(WORDS)]}{k if k % 17 == 0 else ''}" for k in range(start, start + n))


def each(part: Callable[[int], str]) -> Shape:
    return lambda n: "".join(map(part, range(n)))


def review(k: int) -> str:
    return (
        f"<div class='review' id='r{k}'><span class='author'>Ann Lee{k}</span> <time datetime='2024-03-{k % 28 + 1:02}'>"
        f"</time> <span class='rating'>{k % 5 + 1}/5</span><p>{prose(24, k)}</p></div>"
    )


def unnamed_review(k: int) -> str:
    return f"<div><b>Ann Lee{k}</b> {k % 28 + 1}.3.2024 ★★★☆☆<p>{prose(24, k)}</p></div>"


def picture(k: int) -> str:
    return (
        f"<figure><img src='/i/{k}.jpg' alt='The quay, {k}'><figcaption>The quay at {k}. Photo: Bo Chan</figcaption>"
        f"</figure><p>{prose(12, k)}</p>"
    )


def teaser(k: int) -> str:
    return (
        f"<li class='card'><a href='/reviews/{k}-low-tide'><img src='/t/{k}.jpg'><h3>Low Tide {k} review</h3></a>"
        f"<span class='score'>{k % 10}/10</span> <span>{k} reviews</span> by <a rel='author' href='/by/{k}'>Cy Roe</a></li>"
    )


def data(n: int) -> str:
    """A list of reviews for machines."""
    reviews = [
        {
            "@type": "Review",
            "author": {"@type": "Person", "name": f"Ann Lee{k}"},
            "reviewBody": prose(12, k),
            "reviewRating": {"@type": "Rating", "ratingValue": k % 5 + 1, "bestRating": 5},
        }
        for k in range(n)
    ]
    held = {"@context": "https://schema.org", "@type": "Product", "name": "Low Tide", "review": reviews}
    return f"<script type='application/ld+json'>{json.dumps(held)}</script>"


SHAPES: dict[str, tuple[int, Shape]] = {
    "white space": (60_000, lambda n: f"<p>It{' ' * n}leaves</p><p>{chr(10) * n}8/10</p>"),
    "figures": (6_000, lambda n: f"<p>{'7 ' * n}</p><p>{'8' * n}</p><p>{'4.5/5 ' * (n // 8)}</p>"),
    "dashes": (20_000, lambda n: f"<h2>{'- ' * n}</h2><p>{'–' * n}</p><p>{'. ' * n}</p>"),
    "nested boxes": (150, lambda n: f"{'<div class=box><span>x</span>' * n}{prose(50)}{'</div>' * n}"),
    "nested lists": (120, lambda n: f"{'<ul><li>A line of text' * n}{'</li></ul>' * n}"),
    "links": (500, each(lambda k: f"<a href='/page/{k}?x={k}'>Link {k}</a> ")),
    "links in the page": (300, each(lambda k: f"<a href='#s{k}'>Part {k}</a> <h2 id='s{k}'>Part {k}</h2>")),
    "short lines": (400, each(lambda k: f"<div>Line {k}</div>")),
    "lines parted by breaks": (200, lambda n: f"<p>{'<br>'.join(f'Label {k}: {k % 10}/10' for k in range(n))}</p>"),
    "paragraphs": (250, each(lambda k: f"<p>{prose(40, k)}</p>")),
    "one paragraph": (12_000, lambda n: f"<p>{prose(n)}</p>"),
    "words in elements": (1_200, lambda n: f"<p>{''.join(f'<b>{word}</b> ' for word in prose(n).split())}</p>"),
    "headings": (300, each(lambda k: f"<h2>Low Tide {k}</h2><p>{prose(4, k)}</p>")),
    "captions": (300, each(picture)),
    "teasers": (240, lambda n: f"<ul>{each(teaser)(n)}</ul>"),
    "reviews": (60, lambda n: f"<h2>Customer reviews</h2>{each(review)(n)}"),
    "reviews without names": (60, lambda n: f"<h2>Customer reviews</h2>{each(unnamed_review)(n)}"),
    "cells": (200, lambda n: f"<table>{each(lambda k: f'<tr><td>Sound {k}<td>{k % 10}/10<td>★★★☆☆')(n)}</table>"),
    "labels": (600, each(lambda k: f"<span class='rating-{k} star-{k} author-{k} caption-{k}'></span>")),
    "long attributes": (
        20_000,
        lambda n: f"<div class='{'star ' * n}' title='{'4 of 5 ' * n}'><a href='/{'a-' * n}?{'b=1&amp;' * n}'>x</a></div>",
    ),
    "icons": (100, each(lambda k: f"<div>{'<i class=star-on></i>' * 3}{'<i class=star-off></i>' * 2}</div>")),
    "articles": (200, each(lambda k: f"<article><h2><a href='/x/{k}'>Tide {k}</a></h2><p>{prose(20, k)}</article>")),
    "comments": (200, each(lambda k: f"<div><h3>{k} Comments</h3><p>Bo {k}: {prose(12, k)}</div>")),
    "names": (800, lambda n: f"<p>By {', '.join(f'Ann Lee{k}' for k in range(n))}</p>"),
    "days": (500, lambda n: f"<p>{', '.join(f'{k % 28 + 1} March {k % 99 + 1920}' for k in range(n))}</p>"),
    "choices": (400, lambda n: f"<select>{each(lambda k: f'<option value=/reviews/low-tide/{k}>{k}')(n)}</select>"),
    "menus": (400, lambda n: f"<nav><ul>{each(lambda k: f'<li><a href=/s/{k}>Section {k}</a>')(n)}</ul></nav>"),
    "data of reviews": (120, data),
    "metas": (500, each(lambda k: f"<meta property='article:tag' content='Tag {k}'>")),
}  # fmt: skip


def page_of(shape: Shape, n: int) -> bytes:
    return (
        f"<html lang=en><title>Low Tide review - Pier</title><h1>Low Tide review</h1><p>By Ann Lee, 3 May 2024</p>"
        f"{shape(n)}<p>{prose(60)}</p></html>"
    ).encode()


def remembering() -> list[Any]:
    """The functions that remember answers, but for what is loaded once."""
    held = [each for each in gc.get_objects() if isinstance(each, _lru_cache_wrapper)]
    return [each for each in held if each.cache_parameters()["maxsize"] is not None]


def cost_s(body: bytes, caches: list[Any]) -> float:
    """What reading costs at the first sight of a page: a small one would be known by heart at the second."""
    for function in caches:
        function.cache_clear()
    return cpu_s(lambda: parse(body, URL))


def grows_slowly(n: int, shape: Shape) -> bool:
    """Does reading four times as many parts take less than seven times as long, at least once?"""
    small, large = page_of(shape, n), page_of(shape, TIMES * n)
    parse(small, URL)
    caches = remembering()
    limit_s = MOST_TIMES * min(cost_s(small, caches) for _ in range(TRIES))
    return any(cost_s(large, caches) < limit_s for _ in range(TRIES))


@pytest.mark.parametrize("name", SHAPES)
def test_four_times_as_many_parts_take_no_more_than_seven_times_as_long(name: str) -> None:
    assert grows_slowly(*SHAPES[name])


def test_a_rule_that_looks_at_everything_again_for_each_thing_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = headings.read

    def squares(page: Page, *others: object) -> object:
        for i in range(len(page)):
            sum(parent == i for parent in 4 * page.parent)  # so that it outweighs the rest by far
        return plain(page, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(headings, "read", squares)
    assert not grows_slowly(*SHAPES["links"])
