"""Guides to restaurants, in English."""

from __future__ import annotations

from tests.parse.crowds.people import Crowd
from tests.parse.crowds.voices import (
    ENGLISH,
)

CROWDS = (
    Crowd(
        name="yowl",
        url="https://www.yowl.example/biz/the-drowned-goose-little-snoring",
        lang="en",
        before=(
            '<yelp-header></yelp-header><div class="y-css-1"><h1 class="y-css-olzveb">The Drowned Goose</h1>'
            '<div class="y-css-1jq1ouh" role="img" aria-label="3.5 star rating"></div><span '
            'class="y-css-p9c4n"><span>3.5 </span><a href="#reviews">(164 reviews)</a></span><section '
            'aria-label="Recommended Reviews" id="reviews"><h2>Recommended Reviews</h2><div><p>Your trust is '
            "our top concern, so businesses can't pay to alter their reviews.</p></div><ul "
            'class="y-css-1sqelp2">'
        ),
        row=(
            '<li class="y-css-1jp2syp"><div class="y-css-mhg9c5"><div class="y-css-z1s7k"><div role="region" '
            'aria-label="{who}"><a class="y-css-12ly5yx" href="/user_details?userid=u{n}">{who}</a><div>'
            '<span class="y-css-x">Little Snoring, UK</span></div><div aria-label="Friends"><span>{n}</span>'
            '</div><div aria-label="Reviews"><span>{n}</span></div></div></div><div class="y-css-10n911v">'
            '<div class="y-css-1jq1ouh" role="img" aria-label="{five} star rating"><div></div></div><span '
            'class="y-css-wfbtsu">{short}</span></div><div class="y-css-h9c2fl"><p '
            'class="comment__09f24__D0cxf y-css-h9c2fl"><span class="raw__09f24__T4Ezm" '
            'lang="en">{lines}</span></p></div><div class="y-css-btns"><button>Helpful {n}</button>'
            "<button>Thanks 0</button><button>Love this 2</button><button>Oh no 0</button></div></div></li>"
        ),
        after=(
            '</ul><div class="pagination__09f24" role="navigation" aria-label="Pagination navigation">'
            '<span>1 of 17</span><a class="next-link navigation-button" '
            'href="https://www.yowl.example/biz/the-drowned-goose-little-snoring?start=10"><span '
            'class="icon--24-chevron-right"></span></a></div></section></div><footer><a '
            'href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        average=(3.5, 5, 164),
        onward="https://www.yowl.example/biz/the-drowned-goose-little-snoring?start=10",
    ),
    Crowd(
        name="tripper",
        url="https://www.tripteller.example/Restaurant_Review-g1-d22-Reviews-The_Drowned_Goose.html",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>The Drowned Goose</h1><div><svg class="UctUV d H0">'
            '<title>4.0 of 5 bubbles</title></svg><a href="#REVIEWS"><span>312 reviews</span></a></div><div '
            'id="REVIEWS">'
        ),
        row=(
            '<div class="_c" data-automation="reviewCard"><div class="QIHsu Zb"><div class="mwPje"><span '
            'class="biGQs _P fiohW fOtGX"><a href="/Profile/u{n}" class="BMQDV ukgoS">{who}</a></span><div '
            'class="JINyA"><span class="RfBWd">Leeds, UK</span><span>{n} contributions</span></div></div>'
            '</div><div><svg class="UctUV d H0" viewBox="0 0 128 24"><title>{five}.0 of 5 bubbles</title>'
            '</svg></div><div class="biGQs _P fiohW qWPrE ncFvv fOtGX"><a '
            'href="/ShowUserReviews-g1-d22-r90{n}-x.html"><span class="yCeTE">{title}</span></a></div><div '
            'class="RpeCd">Oct 2020 • Couples</div><div class="_T FKffI"><div class="fIrGe _T"><span '
            'class="yCeTE">{lines}</span></div><button><span>Read more</span></button></div><div '
            'class="TreSq"><div class="biGQs _P pZUbB ncFvv osNWb">Written {written}</div><div>This review '
            "is the subjective opinion of a member and not of the site.</div></div></div>"
        ),
        after=(
            '<div class="Ci">Showing results 1-4 of 312</div><div class="pager"><a aria-label="Next page" '
            'href="/Restaurant_Review-g1-d22-Reviews-or10-The_Drowned_Goose.html"><svg></svg></a></div></div>'
            '<footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/help">Help</a> © '
            "2022</footer>"
        ),
        people=ENGLISH,
        average=(4.0, 5, 312),
        onward="/Restaurant_Review-g1-d22-Reviews-or10-The_Drowned_Goose.html",
        but=("scores", "titles", "starts", "ends", "average"),
    ),
    Crowd(
        name="opentab",
        url="https://www.tablekeeper.example/r/the-drowned-goose",
        lang="en",
        before=(
            '<header><a href="/">Home</a> <a href="/films">Films</a> <a href="/music">Music</a> <a '
            'href="/login">Sign in</a></header><h1>The Drowned Goose</h1><div id="ratingInfo">4.4</div>'
            '<span>1,020 Reviews</span><section id="reviews"><h2>What 1,020 people are saying</h2><ol>'
        ),
        row=(
            '<li data-test="reviews-list-item" class="ajm3x"><section class="xk2"><div '
            'aria-hidden="true">{initial}</div><p class="_1p30 nm">{who}</p><p>Leeds</p><p>{n} reviews</p>'
            '</section><div class="ctn"><div class="drow"><div class="yEKDnyk-L3M-" aria-label="{five} '
            'stars"><i></i><i></i><i></i><i></i><i></i></div><p class="iLkEeQ">Dined on {written}</p></div>'
            '<ol class="subs"><li>Overall <span>{five}</span></li><li>Food <span>4</span></li><li>Service '
            '<span>3</span></li><li>Ambience <span>5</span></li></ol><div class="l9"><span>{lines}</span>'
            "</div><button>Is this helpful?</button></div></li>"
        ),
        after=(
            '</ol><div class="pg"><a data-test="pagination-next" aria-label="Go to the next page" '
            'href="/r/the-drowned-goose?page=2"></a></div></section><footer><a href="/about">About</a> <a '
            'href="/privacy">Privacy</a> <a href="/help">Help</a> © 2022</footer>'
        ),
        people=ENGLISH,
        average=(4.4, 5, 1020),
        onward="/r/the-drowned-goose?page=2",
        but=("days", "starts", "onward"),
    ),
)
