"""Forums, tables, lists of terms, bare headings, hashed classes and custom elements."""

from __future__ import annotations

from tests.parse.crowds.people import Crowd
from tests.parse.crowds.voices import (
    BUYERS,
    ENGLISH,
)

CROWDS = (
    Crowd(
        name="phpbb",
        url="https://forum.fogbound.example/viewtopic.php?f=4&t=881",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h2 class="topic-title"><a '
            'href="./viewtopic.php?f=4&t=881">The Salt Keeper (2020) - rate and review</a></h2><div '
            'class="pagination">4 posts • Page <strong>1</strong> of <strong>3</strong> <ul><li '
            'class="active"><span>1</span></li><li><a class="button" '
            'href="./viewtopic.php?f=4&t=881&start=10">2</a></li><li class="arrow next"><a class="button" '
            'rel="next" href="./viewtopic.php?f=4&t=881&start=10">Next</a></li></ul></div>'
        ),
        row=(
            '<div id="p4{n}" class="post has-profile bg{n}"><div class="inner"><dl class="postprofile"><dt>'
            '<a class="username" href="./memberlist.php?u={n}">{who}</a></dt><dd class="profile-posts">'
            "<strong>Posts:</strong> {n}</dd><dd><strong>Joined:</strong> Sun May 06, 2012</dd></dl><div "
            'class="postbody"><h3><a href="#p4{n}">Re: The Salt Keeper (2020) - rate and review</a></h3><p '
            'class="author">by <strong><a class="username" href="./memberlist.php?u={n}">{who}</a></strong> '
            '» {short} 8:1{n} pm</p><div class="content">{lines}<br><br>{ten}/10</div></div><div '
            'class="signature">Life is a foghorn.</div></div></div>'
        ),
        after=(
            '<footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        best=10,
        onward="./viewtopic.php?f=4&t=881&start=10",
        but=("ends",),
    ),
    Crowd(
        name="custom",
        url="https://www.lanternplay.example/film/the-salt-keeper",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1 slot="title">The Salt Keeper</h1><review-summary '
            'average="3.5" max="5" total="82"></review-summary><reviews-panel>'
        ),
        row=(
            '<review-card review-id="{n}"><user-name slot="author">{who}</user-name><star-rating '
            'value="{five}" max="5"></star-rating><rel-time datetime="{day}T10:00:00Z">{short}</rel-time>'
            '<review-text slot="body"><p>{lines}</p></review-text><like-button count="{n}"></like-button>'
            "</review-card>"
        ),
        after=(
            '</reviews-panel><footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a '
            'href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        average=(3.5, 5, 82),
        but=("average",),
    ),
    Crowd(
        name="tables",
        url="http://www.horrorcupboard.example/film.asp?id=9",
        lang="en",
        before=(
            "<table><tr><td><font size=5>The Salt Keeper</font></td></tr></table><p><b>Visitor reviews</b>"
            "</p><table width=600>"
        ),
        row=(
            "<tr><td bgcolor=#ddd><b>{who}</b></td><td bgcolor=#ddd align=right>{us}</td></tr><tr><td "
            "colspan=2><b>Rating:</b> {ten} / 10<br><b>{title}</b><br>{lines}<hr></td></tr>"
        ),
        after='</table><a href="film.asp?id=9&page=2">Next 10 reviews &gt;&gt;</a>',
        people=ENGLISH,
        best=10,
        onward="film.asp?id=9&page=2",
        but=("titles", "starts", "onward"),
    ),
    Crowd(
        name="tailwind",
        url="https://brewfolk.example/beer/fog-lamp",
        lang="en",
        before=(
            '<div id="__next"><header><a href="/">Home</a> <a href="/films">Films</a> <a '
            'href="/music">Music</a> <a href="/login">Sign in</a></header><main class="mx-auto max-w-7xl '
            'px-4"><h1 class="text-3xl font-bold">Fog Lamp</h1><div class="mt-4 flex items-center"><p '
            'class="text-sm text-gray-700">3.9<span class="sr-only"> out of 5 stars</span></p><a href="#r" '
            'class="text-sm">See all 512 reviews</a></div><section id="r"><h2 class="text-lg '
            'font-medium">Recent reviews</h2><div class="mt-6 space-y-10 divide-y divide-gray-200">'
        ),
        row=(
            '<div class="pt-10 lg:grid lg:grid-cols-12"><div class="lg:col-span-8"><div class="flex '
            'items-center"><div class="flex items-center"><svg class=text-yellow-400></svg><svg '
            "class=text-yellow-400></svg><svg class=text-yellow-400></svg><svg class=text-yellow-400></svg>"
            '<svg class=text-yellow-400></svg></div><p class="ml-3 text-sm text-gray-700">{five}<span '
            'class="sr-only"> out of 5 stars</span></p></div><div class="mt-4"><h3 class="text-sm '
            'font-medium">{title}</h3><div class="mt-3 space-y-6 text-sm text-gray-500">{paragraphs}</div>'
            '</div></div><div class="mt-6 flex items-center text-sm"><p class="font-medium '
            'text-gray-900">{who}</p><time datetime="{day}" class="ml-4">{written}</time></div></div>'
        ),
        after="</div></section></main></div>",
        people=ENGLISH,
        average=(3.9, 5, 512),
    ),
    Crowd(
        name="deflist",
        url="https://www.pennywhistle-books.example/low-tide/reader-reviews/",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Low Tide - Reader Reviews</h1><p>Average rating: '
            '<b>3.5</b> out of 5 (4 reviews)</p><dl class="reader-reviews">'
        ),
        row=(
            "<dt><strong>{title}</strong> <span>by {who} on {written}</span></dt><dd><p>Rated "
            "<em>{five}</em> of 5</p>{paragraphs}</dd>"
        ),
        after=(
            '</dl><p class="pages"><b>1</b> | <a href="?start=4">2</a> | <a href="?start=8">3</a> | <a '
            'href="?start=4">Next &raquo;</a></p><footer><a href="/about">About</a> <a '
            'href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        average=(3.5, 5, 4),
        onward="?start=4",
    ),
    Crowd(
        name="loox",
        url="https://woollygoat.example/products/jumper",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>Goat Jumper</h1><div id="looxReviews"><div '
            'class="lx-head"><span class="lx-avg">3.3</span><span>4 Reviews</span></div><div class="grid">'
        ),
        row=(
            '<div class="grid-item-wrap has-img"><div class="grid-item"><img class="item-img" src="/{n}.jpg" '
            'alt="A review photo"><div class="main"><div class="block title">{who}<i class="icon verified" '
            'title="Verified purchase"></i></div><div class="block time" data-time="{day}">{us}</div><div '
            'class="block stars" data-rating="{five}" aria-label="{five} stars"><svg></svg><svg></svg><svg>'
            '</svg><svg></svg><svg></svg></div><div class="pre-wrap main-text">{text}</div></div></div></div>'
        ),
        after=(
            '</div><button id="loadMore">Show more reviews</button></div><footer><a href="/about">About</a> '
            '<a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=BUYERS,
        average=(3.3, 5, 4),
    ),
)
