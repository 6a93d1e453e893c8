"""What stands around a review: the frames of themes, blogs, newspapers, catalogues and hand-made sites, with others' scores in them."""

from __future__ import annotations

from tests.parse.styles.prose import Style


def themed(name: str, url: str, title: str, body: str, *, site: str, lang: str = "en", crumbs: str = "", h1: str | None = None,
           tags: str = "", head: str = "", aside: str = "", **want: object) -> Style:  # fmt: skip
    """A theme's post: crumbs, meta line, widgets with other scores, related posts, comments."""
    html = f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title><meta property="og:site_name" content="{site}">{head}</head>
<body class="post-template-default single single-post"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">{site}</a></p>
<nav class="main-navigation"><ul><li><a href="/category/news/">News</a></li><li><a href="/about/">About</a></li></ul></nav></header>
<div id="content" class="site-content">{f'<div class="breadcrumbs">{crumbs}</div>' if crumbs else ""}<main id="main" class="site-main"><article id="post-318" class="post type-post">
<header class="entry-header"><h1 class="entry-title">{h1 or title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2021-03-09T10:20:00+00:00">9.3.2021</time></span></div></header>
<div class="entry-content">{body}</div><footer class="entry-footer">{tags}</footer></article>
<section class="related"><h3>Read on</h3><ul><li><a href="/x1/">Marrowbone Lane – 7/10</a></li><li><a href="/x2/">The Kite Thieves – 4/10</a></li></ul></section>
<div id="comments" class="comments-area"><ol><li class="comment"><b class="fn">Pia</b> <p>I would have said 3/10, and I was there.</p></li></ol></div></main>
<aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">Latest</h2><ul><li><a href="/x3/">Paper Oxen ★★★☆☆</a></li><li><a href="/x4/">Salt Road ★★★★★</a></li></ul></section>{aside}</aside></div>
<footer id="colophon" class="site-footer"><p>© 2021 {site}</p></footer></body></html>"""
    return Style(name, url, html, dict(want))


def blogged(name: str, url: str, title: str, body: str, *, site: str, lang: str = "en", h3: str | None = None,
            labels: str = "", **want: object) -> Style:  # fmt: skip
    """A post of a hosted blog: day over the post, h3 as its title, labels and an archive."""
    html = f"""<!DOCTYPE html><html dir="ltr" lang="{lang}"><head><meta charset="utf-8"><title>{site}: {title}</title><meta content="blogger" name="generator"></head>
<body><div id="header"><h1 class="title"><a href="/">{site}</a></h1><p class="description">...</p></div><div id="main"><div class="blog-posts hfeed"><h2 class="date-header"><span>09.03.2021</span></h2>
<div class="post hentry"><h3 class="post-title entry-title">{h3 or title}</h3><div class="post-body entry-content">{body}</div>
<div class="post-footer"><span class="post-labels">{labels}</span></div></div></div>
<div class="comments" id="comments"><h4>2 comments:</h4><dl><dt>Otti</dt><dd>Mine is still unread!</dd></dl></div></div>
<div id="sidebar"><div class="widget PopularPosts"><h2>Popular</h2><ul><li><a href="/2019/04/a.html">Glass Orchard (4/5)</a></li><li><a href="/2018/02/b.html">Nine Wells (2/5)</a></li></ul></div>
<div class="widget BlogArchive"><h2>Archive</h2><ul><li><a href="/2021/03/">March (4)</a></li></ul></div></div></body></html>"""
    return Style(name, url, html, dict(want))


def printed(name: str, url: str, title: str, body: str, *, site: str, lang: str = "en", h1: str | None = None, kicker: str = "",
            lead: str = "", head: str = "", **want: object) -> Style:  # fmt: skip
    """A newspaper's article: kicker, headline, lead, byline; the day's other pieces below."""
    html = f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title><meta property="og:type" content="article"><meta property="og:site_name" content="{site}">{head}</head>
<body><div class="top"><a class="logo" href="/">{site}</a><nav><a href="/politics">Politics</a><a href="/sport">Sport</a><a href="/culture">Culture</a></nav></div>
<main><article><header>{f'<span class="kicker">{kicker}</span>' if kicker else ""}<h1>{h1 or title}</h1>{f'<p class="lead">{lead}</p>' if lead else ""}
<p class="byline"><a href="/staff/mette-aune" rel="author">Mette Aune</a> <time datetime="2021-03-09">9/3/2021</time></p></header>
<div class="article-body">{body}</div></article></main>
<section class="more"><h2>More</h2><article><a href="/n1">The bridge stays closed until May</a></article><article><a href="/n2">Two new chairs for the council</a></article></section>
<footer><p>{site}. All rights reserved.</p></footer></body></html>"""
    return Style(name, url, html, dict(want))


def plain(name: str, url: str, title: str, body: str, *, site: str, lang: str = "en", **want: object) -> Style:
    """A page by hand or from a small generator: no class anywhere, a line of links above and below."""
    html = f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title></head>
<body><p><a href="/">{site}</a> | <a href="/archive">Archive</a> | <a href="/about">About</a></p><hr>{body}<hr><p><a href="/p/41">Older</a> <a href="/p/43">Newer</a></p></body></html>"""
    return Style(name, url, html, dict(want))
