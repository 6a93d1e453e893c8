"""Pages beside the reviews: shelves, one person's shelf, one person's review, words of praise, critics with their readers."""

from __future__ import annotations

from tests.parse.crowds.furniture import GUIDE_FOOT, GUIDE_TOP, SHOP_FOOT, SHOP_RELATED, SHOP_TOP
from tests.parse.crowds.people import Crowd
from tests.parse.crowds.voices import BUYERS, ENGLISH, GERMAN, TALKERS

_PROSE = "".join(
    f"<p>{line}</p>"
    for line in (
        "The lock keeper of Slow Boat does not say much, and the film is wise enough to let him. He opens a gate, he waits, "
        "he closes it again, and somewhere in the waiting a whole life goes by.",
        "Nell Haddock shoots water as if it were a face. There is a scene at dusk, the goose asleep on the coal box, in which "
        "nothing moves but the light, and I have not seen a better one this year.",
        "Not everything floats. The daughter's story belongs in another film, and the music tells us twice what the pictures "
        "have told us once. But the last ten minutes are worth the ticket, the rain and the missed train.",
        "It is a small film, and it knows how small it is, and that is the rarest kind of confidence a director can have.",
    )
)

CROWDS = (
    Crowd(
        name="none: a shelf of rated goods",
        url="https://www.quayandkettle.example/kitchen/kettles?sort=rating",
        lang="en",
        title="Kettles - Quay & Kettle",
        before=SHOP_TOP + '<main id="main"><h1>Kettles</h1><p>12 items</p><ul class="products">',
        row=(
            '<li class="product"><a href="/p/kettle-{n}"><img alt="Kettle {n}"><h3>Harbour Kettle No. {n}</h3></a><div '
            'class="star-rating" aria-label="Rated {five} out of 5"><span></span></div><span class="count">({n}2 reviews)'
            '</span><span class="price">£3{n}.00</span><button>Add to basket</button></li>'
        ),
        after='</ul><nav class="pagination"><span>1</span><a href="?sort=rating&amp;page=2">2</a></nav></main>'
        + SHOP_FOOT,
        people=BUYERS,
        none=True,
        kind="listing",
        onward="?sort=rating&page=2",
    ),
    Crowd(
        name="none: nobody has said anything yet",
        url="https://www.quayandkettle.example/p/tea-cosy",
        lang="en",
        title="Tea cosy - Quay & Kettle",
        before=SHOP_TOP
        + (
            '<main id="main"><h1>Tea cosy</h1><div class="price">£12.00</div><p>Knitted in Harwick from leftover wool. Fits '
            'pots of up to 1.5 litres.</p><div id="reviews"><h2>Reviews</h2><p class="noreviews">There are no reviews yet.</p>'
            '<p>Be the first to review “Tea cosy”</p><form><label>Your rating</label><p class="stars"><a class="star-1">1</a>'
            '<a class="star-2">2</a><a class="star-3">3</a><a class="star-4">4</a><a class="star-5">5</a></p></form></div><div '
            'class="qa"><h2>Questions &amp; answers</h2>'
        ),
        row=(
            '<div class="qa-item"><p><b>{who}</b> asked on {short}: Does it fit a round pot?</p><p>Quay &amp; Kettle: '
            "Yes, it stretches.</p></div>"
        ),
        after="</div></main>" + SHOP_RELATED + SHOP_FOOT,
        people=BUYERS,
        none=True,
        kind="item",
    ),
    Crowd(
        name="none: a critic and the talk below",
        url="https://www.quayherald.example/culture/film/slow-boat-review",
        lang="en",
        title="Slow Boat review – still waters, deep goose | Quay Herald",
        before=(
            '<header><a href="/">Quay Herald</a><nav><a href="/news">News</a><a href="/culture">Culture</a></nav></header>'
            '<article><p class="kicker">Film</p><h1>Slow Boat review – still waters, deep goose</h1><p class="byline">By <a '
            'href="/profile/ottoline-wray">Ottoline Wray</a></p><time datetime="2021-03-12">12 March 2021</time><p '
            'class="stars" aria-label="4 out of 5 stars">★★★★☆</p>'
        )
        + _PROSE
        + (
            '</article><section class="more"><h2>More reviews</h2><a href="/culture/film/salt-review">Salt review – a dry '
            'affair</a> ★★☆☆☆ <a href="/culture/film/oar-review">Oar review – pulls its weight</a> ★★★★★</section><section '
            'id="comments"><h2>4 comments</h2>'
        ),
        row=(
            '<div class="comment"><b class="author">{who}</b> <time datetime="{day}">{short}</time><p>{text}</p><button>'
            "Reply</button> <span>{n} likes</span></div>"
        ),
        after="</section><footer>© Quay Herald</footer>",
        people=TALKERS,
        none=True,
        kind="review",
    ),
    Crowd(
        name="none: everything one member has written",
        url="https://www.gullwing.example/user/maud/reviews",
        lang="en",
        title="Maud Terrace's reviews - Gullwing Guide",
        before=GUIDE_TOP
        + '<h1>Maud Terrace</h1><p>Member since 2009 · 412 ratings · 88 reviews</p><h2>Recent reviews</h2><div class="list">',
        row=(
            '<div class="entry"><h3><a href="/review/77{n}">Film number {n}</a> <small>2019</small></h3><span class="rating">'
            '{ten}/10</span> <span class="date">Reviewed {short}</span><p>{text}</p><a href="/review/77{n}#comments">{n} '
            "comments</a></div>"
        ),
        after='</div><div class="pager"><a rel="next" href="/user/maud/reviews?page=2">Older</a></div>' + GUIDE_FOOT,
        people=ENGLISH,
        none=True,
        kind="listing",
        onward="/user/maud/reviews?page=2",
        leads=tuple(f"https://www.gullwing.example/review/77{n}" for n in range(4)),
    ),
    Crowd(
        name="none: the newest opinions of all goods",
        url="https://www.gullwing.example/reviews/latest",
        lang="en",
        title="Latest member reviews - Gullwing Guide",
        before=GUIDE_TOP + '<h1>Latest member reviews</h1><div class="stream">',
        row=(
            '<div class="card"><a href="/film/f{n}"><img alt="Film {n}"></a><h2><a href="/review/90{n}">{title}</a></h2><p>'
            '<a href="/user/u{n}">{who}</a> on <a href="/film/f{n}">Film number {n}</a>, {dmon}</p><p>{text}</p><a '
            'href="/review/90{n}">Read the full review</a></div>'
        ),
        after='</div><ul class="pagination"><li class="active">1</li><li><a href="/reviews/latest/2">2</a></li></ul>'
        + GUIDE_FOOT,
        people=ENGLISH,
        none=True,
        kind="listing",
        onward="/reviews/latest/2",
        leads=tuple(f"https://www.gullwing.example/review/90{n}" for n in range(4)),
    ),
    Crowd(
        name="none: a thread about a kettle",
        url="https://forum.kesselfreunde.example/viewtopic.php?t=4412",
        lang="de",
        title="Pfeifkessel HK-7: taugt der was? - Kesselfreunde",
        before=(
            '<a href="/">Kesselfreunde</a> › <a href="/viewforum.php?f=7">Kaufberatung</a><h2><a href="./viewtopic.php?t=4412">'
            'Pfeifkessel HK-7: taugt der was?</a></h2><div class="pagination">31 Beiträge • <a href="./viewtopic.php?t=4412">'
            "Seite <strong>1</strong> von <strong>2</strong></a> • <span><strong>1</strong> <a "
            'href="./viewtopic.php?t=4412&amp;start=20">2</a></span> <a href="./viewtopic.php?t=4412&amp;start=20" '
            'rel="next">Nächste</a></div>'
        ),
        row=(
            '<div class="post bg2" id="p{n}"><div class="postbody"><h3><a href="#p{n}">Re: Pfeifkessel HK-7</a></h3><p '
            'class="author">von <strong><a href="./memberlist.php?u={n}">{who}</a></strong> » {dotted}, 20:14</p><div '
            'class="content">{text}</div></div><dl class="postprofile"><dt>{who}</dt><dd>Beiträge: {n}41</dd></dl></div>'
        ),
        after="<p>Wer ist online? 3 Mitglieder</p>",
        people=GERMAN,
        none=True,
        onward="./viewtopic.php?t=4412&start=20",
    ),
)
