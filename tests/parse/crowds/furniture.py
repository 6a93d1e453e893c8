"""What stands around the reviews on real pages: menus, what others bought with its stars, other reviews, footers."""

from __future__ import annotations

SHOP_TOP = (
    '<a class="skip" href="#main">Skip to content</a><div class="promo">Free delivery over £40 until 12/12</div>'
    '<header class="site-header"><a class="logo" href="/"><img src="/logo.svg" alt="Quay &amp; Kettle"></a><form '
    'action="/search"><input name="q" placeholder="Search 4,812 products"></form><nav><ul><li><a href="/kitchen">'
    'Kitchen</a></li><li><a href="/garden">Garden</a></li><li><a href="/sale">Sale</a></li><li><a href="/reviews">'
    'What people say</a></li></ul></nav><a href="/cart">Basket (0)</a></header><ol class="breadcrumb"><li><a '
    'href="/">Home</a></li><li><a href="/kitchen">Kitchen</a></li></ol>'
)
SHOP_RELATED = (
    '<section class="related"><h2>You may also like</h2><ul class="products"><li class="product"><a '
    'href="/p/copper-pan"><img alt="Copper pan"><h3>Copper pan</h3></a><div class="star-rating" title="Rated 4.9 out '
    'of 5"><span style="width:98%"></span></div><span class="count">(212)</span><span class="price">£64.00</span></li>'
    '<li class="product"><a href="/p/oak-board"><img alt="Oak board"><h3>Oak board</h3></a><div class="star-rating" '
    'title="Rated 3.1 out of 5"><span style="width:62%"></span></div><span class="count">(17)</span><span '
    'class="price">£22.50</span></li><li class="product"><a href="/p/tea-tin"><img alt="Tea tin"><h3>Tea tin</h3></a>'
    '<div class="star-rating" title="Rated 4.4 out of 5"><span style="width:88%"></span></div><span class="count">(88)'
    '</span><span class="price">£9.95</span></li></ul></section>'
)
SHOP_FOOT = (
    '<footer><h4>Help</h4><ul><li><a href="/delivery">Delivery</a></li><li><a href="/returns">Returns</a></li><li><a '
    'href="/contact">Contact</a></li></ul><form class="newsletter"><label>10% off your first order</label><input '
    'type="email"><button>Join</button></form><p>© 2022 Quay &amp; Kettle Ltd. Rated excellent by 9,000 customers.</p>'
    "</footer>"
)
GUIDE_TOP = (
    '<div id="cookie">We use cookies. <button>Fine</button></div><header><a href="/">Gullwing Guide</a><nav><a '
    'href="/films">Films</a> <a href="/books">Books</a> <a href="/places">Places</a> <a href="/lists">Lists</a> <a '
    'href="/members">Members</a></nav><a href="/login">Log in</a> <a href="/join">Join</a></header>'
)
GUIDE_SIDE = (
    '<aside class="sidebar"><h3>Latest reviews</h3><ul><li><a href="/review/8812">Glass Tennis</a> <span '
    'class="rating">9/10</span> by <a href="/user/pim">pim</a></li><li><a href="/review/8809">Nine Ladders</a> <span '
    'class="rating">3/10</span> by <a href="/user/ottoline">ottoline</a></li><li><a href="/review/8801">Low Tide</a> '
    '<span class="rating">7/10</span> by <a href="/user/wren">wren</a></li></ul><h3>Top rated this week</h3><ol><li><a '
    'href="/film/12">Salt</a> 8.9</li><li><a href="/film/31">The Long Quay</a> 8.7</li><li><a href="/film/7">Oar</a> '
    "8.5</li></ol></aside>"
)
GUIDE_FOOT = (
    '<footer><p>Gullwing Guide is written by its members.</p><a href="/about">About</a> <a href="/rules">House rules'
    '</a> <a href="/contact">Contact</a> <p>© 2004–2022</p></footer>'
)
