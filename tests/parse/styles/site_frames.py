"""Whole pages of many programs, with what stands around a text: menus, other reviews and their scores, comments."""

from __future__ import annotations


def wp(title: str, head: str, main: str, lang: str = "en", site: str = "Ledge & Lantern") -> str:
    """A theme's post: widgets with other reviews and their scores, comments with scores of their own."""
    side = [("Foxglove Yard review", "4/5"), ("The Tin Ferry", "2/5"), ("Nine Bells: best of the week", "")]
    s = "".join(f'<li><a href="/p{i}/">{t}</a> <span class="sc">{v}</span></li>' for i, (t, v) in enumerate(side))
    c = '<div id="comments"><h2>2 thoughts on this</h2><ol><li class="comment"><b class="fn">Wren</b> says: <p>Loved it, 9/10 from me.</p></li><li class="comment"><b class="fn">Odo P.</b> says: <p>Went last week as well.</p></li></ol></div>'
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body class="single single-post"><header id="masthead"><a class="site-title" href="/" rel="home">{site}</a><nav><ul class="menu"><li><a href="/">Home</a></li><li><a href="/about/">About</a></li><li><a href="/contact/">Contact</a></li></ul></nav></header><div id="content"><main><article class="post hentry">{main}</article>{c}</main><aside id="secondary"><section class="widget"><h3>Recent</h3><ul>{s}</ul></section></aside></div><footer><p>&copy; 2021 {site}</p></footer></body></html>'


def paper(
    title: str,
    head: str,
    main: str,
    lang: str = "en",
    site: str = "The Northern Post",
    nav: tuple[str, ...] = ("News", "Sport", "Culture", "Opinion"),
) -> str:
    """A newspaper's article over cards of other reviews with their stars."""
    rel = [("The Tin Ferry review – a slow sinking", "★★"), ("Foxglove Yard review – bright and brief", "★★★★")]
    r = "".join(
        f'<li class="card"><a href="/x{i}"><h3>{t}</h3><span>{v}</span></a></li>' for i, (t, v) in enumerate(rel)
    )
    n = "".join(f'<li><a href="/{x.lower()}">{x}</a></li>' for x in nav)
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body><header><div class="logo"><a href="/">{site}</a></div><nav><ul>{n}</ul></nav></header><main>{main}<section class="related"><h2>More</h2><ul>{r}</ul></section></main><footer><p>© {site} 2023</p><a href="/terms">Terms</a></footer></body></html>'


def old(title: str, main: str, site: str = "Pauls's Film Pages") -> str:
    """A page laid out in a table, of the first years."""
    return f'<html><head><title>{title}</title></head><body bgcolor="#ffffff"><table width="100%"><tr><td width="140" valign="top"><a href="index.html">Home</a> | <a href="a-z.html">A-Z</a> | <a href="links.html">Links</a></td><td>{main}<hr><font size="-1">Mail: <a href="mailto:me@here.example">me</a>. Last changed 3/4/2002</font></td></tr></table></body></html>'


def blogger(
    title: str,
    post_title: str,
    date: str,
    body: str,
    labels: list[str],
    lang: str = "en",
    site: str = "A Chair by the Window",
    author: str = "Minna",
) -> str:
    """A hosted blog's post: day, labels, one comment, popular posts."""
    tags = ", ".join(f'<a href="/search/label/{x}" rel="tag">{x}</a>' for x in labels)
    return f'<!DOCTYPE html><html lang="{lang}" class="v2"><head><meta charset="utf-8"><title>{title}</title><meta property="og:title" content="{post_title}"><meta property="og:site_name" content="{site}"></head><body><div class="header section"><h1 class="title"><a href="/">{site}</a></h1><p class="description">reading, watching, eating</p></div><div class="main section"><h2 class="date-header"><span>{date}</span></h2><div class="post hentry"><h3 class="post-title entry-title">{post_title}</h3><div class="post-body entry-content">{body}</div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">{author}</span></span> <span class="post-labels">Labels: {tags}</span></div></div><div class="comments"><h4>1 comment:</h4><p>Anonymous said... I gave it 3 stars.</p></div></div><div class="sidebar"><h2>Blog Archive</h2><ul><li><a href="/2014/">2014</a></li></ul><h2>Popular Posts</h2><ul><li><a href="/a">Foxglove Yard by N. Aldous</a></li><li><a href="/b">The Tin Ferry (film)</a></li></ul></div></body></html>'


def nxt(title: str, main: str, lang: str = "en", site: str = "tasteroom") -> str:
    """A page that a script builds, with classes that say nothing."""
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title><meta property="og:site_name" content="{site}"></head><body><div id="__next"><header class="sc-a1"><a href="/">{site}</a><button>Menu</button></header>{main}<section class="sc-z9"><p>Read next</p><a href="/r/1"><h3>Foxglove Yard</h3><span>7.9</span></a><a href="/r/2"><h3>The Tin Ferry</h3><span>4.2</span></a></section><footer class="sc-f">© {site} Inc.</footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{}}}}</script></body></html>'
