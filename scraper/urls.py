"""What an address is, and which addresses are the same page.

`absolute` turns what stands in a page into an address; `url_key` turns an address into the key under which its page is
kept: two addresses with one key differ only in what does not identify a page. The key is for comparing, never for
fetching. Our profile, where the known ones differ:

    scheme, www.       http = https, www. = none; m., mobile., amp. and touch. hosts are the plain host
    credentials, #...  dropped
    path               dots resolved, doubled and trailing slashes dropped, index.html and its like dropped,
                       session ids (;jsessionid=, (S(...))) dropped, case kept
    escapes            one spelling of each character: letters, digits and -._~!()*,:@ bare, the rest escaped in
                       capitals; escapes of / ? # & = and of escapes stay what they are
    query              sorted; tracking parameters and session ids dropped; a bare "?" dropped; "+" is a space
    variants           /amp/, .amp.html, ?amp=1, ?output=amp, /print/, ?print=1 and their like are the page itself;
                       pages in Google's and Cloudflare's AMP caches are the page they copy

A wrong merge is worse than a missed one (rel=canonical repairs that), so a short path that ends in /amp or /print,
such as /reviews/amp, is a page of that name.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from scraper import suffixes, tracking
from scraper.weburl import WebUrl, parse, parse_host

if TYPE_CHECKING:
    from collections.abc import Callable

# Addresses that need no parser, nearly all links of real pages: lower-case host that is no number, no dots to resolve.
# What follows the first slash is path, query, fragment; possessive, so that no character is looked at twice.
_CHARS = r"!$&()*+,\-.0-9:;=@A-Z_a-z~"
_PLAIN_REST = rf"(?!\.)(?:[{_CHARS}]++|/(?!\.))*+(?:\?[{_CHARS}/?]*+)?(?:#[{_CHARS}/?]*+)?\Z"
_PLAIN = re.compile(rf"https?://(?!xn--)(?:[a-z0-9_]+(?:-[a-z0-9_]+)*\.)+[a-z]{{2,}}/{_PLAIN_REST}")
_PLAIN_PATH = re.compile(rf"/(?!/){_PLAIN_REST}")
_SCHEME = re.compile(r"[\x00-\x20]*[A-Za-z][A-Za-z0-9+.\-]*:")
_UNSAFE = re.compile(r"[\x00-\x20\"<>\x7f]")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_BARE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!()*,:@")
_NOT_BARE = re.compile(r"[^A-Za-z0-9\-._~!()*,:@/%$&+;=?]")
_WWW = re.compile(r"(?:www\d{0,2}|m|mobile|amp|touch)\.(?=[^.]+\.[^.])")
_INNER_MOBILE = re.compile(r"^([a-z]{2,3})\.(?:m|mobile|amp)\.(?=[^.]+\.[^.])")
_SESSION = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/;]*|/\((?:[A-Za-z]\([^()/]*\))+\)(?=/)", re.I)
_SESSION_VALUE = re.compile(r"[0-9a-f]{24,}\Z", re.I)
_INDEX = re.compile(r"(?:index\.(?:html?|php\d?|aspx?|jsp|shtml|cfm|cgi)|default\.(?:html?|aspx?))\Z", re.I)
_AMP_FILE = re.compile(r"\.amp(?=\.html?\Z|\Z)", re.I)
_ARTICLE = re.compile(r".*(?:-|\.html?\Z|\.php\Z|\d{4})")
# Parameters that choose a view of the page, and the values by which they do; `_SWITCH` where any yes or no will do.
_SWITCH = frozenset(("", "1", "0", "true", "false", "yes", "no", "on"))
_VIEWS = {
    "amp": _SWITCH,
    "print": _SWITCH,
    "printable": _SWITCH,
    "printpage": _SWITCH,
    "printview": _SWITCH,
    "print_view": _SWITCH,
    "mobile": _SWITCH,
    "m": frozenset(("0", "1")),
    "outputtype": frozenset(("amp",)),
    "output": frozenset(("amp", "print")),
    "format": frozenset(("amp", "print")),
    "view": frozenset(("amp", "print", "mobile")),
    "share": frozenset(("facebook", "twitter", "email")),
}
_AMP_CACHE = re.compile(r"https?://[^/]*(?:cdn\.ampproject\.org|amp\.cloudflare\.com)/[a-z]/(s/)?(.+)")
_AMP_VIEWER = re.compile(r"https?://(?:www\.)?google\.[a-z.]+/amp/(s/)?([^/]+\..+)")


def absolute(base: str, href: str) -> str | None:
    """The address `href` means on a page at `base`; None for mailto:, javascript:, data:, the empty one and nonsense.

    >>> absolute("https://example.org/a/b?c", "../x y\\n#z")
    'https://example.org/x%20y#z'
    >>> absolute("https://example.org/", " javascript:void(0)") is None
    True
    """
    if _PLAIN.match(href):
        return href
    joiner = _joiner(base)
    return joiner(href) if joiner else None


@lru_cache(maxsize=8)
def _joiner(base: str) -> Callable[[str], str | None] | None:
    """Joins addresses to one page's address, which is parsed once for its hundreds of links."""
    parsed = parse(base)
    if parsed is None:
        return _file_joiner(base)
    origin = parsed.origin

    def join(href: str) -> str | None:
        if _PLAIN_PATH.match(href):
            return origin + href
        if not href.strip():
            return None
        url = parse(href, parsed)
        return str(url) if url else None

    return join


def _file_joiner(base: str) -> Callable[[str], str | None] | None:
    """A page read from disk: its own anchors and neighbours are files, its other links are what they say."""

    def join(href: str) -> str | None:
        if not href.strip():
            return None
        if _SCHEME.match(href) or not base.startswith("file:"):
            url = parse(href)
            return str(url) if url else None
        try:
            return urljoin(base, href.strip())
        except ValueError:
            return None

    return join


def url_key(url: str) -> str:
    """The same for all addresses of one page; see the top of this file for what counts as the same.

    >>> url_key("HTTP://WWW.Example.org:80/a/../Review/?utm_source=x&b=2&a=1#top")
    'https://example.org/Review?a=1&b=2'
    >>> url_key("https://m.example.org/2024/night-train/amp/")
    'https://example.org/2024/night-train'
    """
    parsed = parse(url)
    if parsed is None:
        return _UNSAFE.sub(_escaped, url.strip().partition("#")[0])
    parsed = _out_of_cache(parsed)
    bare = parsed.host.rstrip(".") or parsed.host
    host = _plain_host(parse_host(bare) or bare) if bare[:1] != "[" else bare
    port = "" if parsed.port is None or parsed.port in (80, 443) else f":{parsed.port}"
    query = _plain_query(parsed.query or "")
    return f"https://{host}{port}{_plain_path(parsed.path)}{'?' if query else ''}{query}"


def host_of(url: str) -> str:
    """The host of an address, lower case, without port; "" where there is none.

    >>> host_of("https://User@WWW.Example.org:8080/x")
    'www.example.org'
    """
    parsed = parse(url)
    return parsed.host.strip("[]") if parsed else ""


def site_of(url: str) -> str:
    """The registrable domain of an address or host, by the public suffix list; the host itself where it has none.

    >>> site_of("https://film.reviews.example.co.uk/x"), site_of("127.0.0.1"), site_of("someone.blogspot.com")
    ('example.co.uk', '127.0.0.1', 'someone.blogspot.com')
    """
    host = (host_of(url) if "/" in url else url.lower()).rstrip(".")
    return _registrable(host)


def is_public_suffix(host: str) -> bool:
    """True for a name below which anybody may have a site.

    >>> is_public_suffix("co.uk"), is_public_suffix("critic.co.uk"), is_public_suffix("127.0.0.1")
    (True, False, False)
    """
    is_address = ":" in host or host.rpartition(".")[2].isdigit()
    return not is_address and suffixes.registrable(host) is None


def same_site(a: str, b: str) -> bool:
    """True when both addresses are under one registrable domain.

    >>> same_site("https://www.example.org/a", "http://blog.example.org/")
    True
    """
    site = site_of(a)
    return bool(site) and site == site_of(b)


@lru_cache(maxsize=4096)
def _registrable(host: str) -> str:
    if not host or ":" in host or host.rpartition(".")[2].isdigit():
        return host
    return suffixes.registrable(host) or host


def _out_of_cache(url: WebUrl) -> WebUrl:
    """The page an AMP cache copies."""
    text = str(url)
    found = _AMP_CACHE.match(text) or _AMP_VIEWER.match(text)
    original = parse(("https://" if found[1] else "http://") + found[2]) if found else None
    return _out_of_cache(original) if original else url


def _plain_host(host: str) -> str:
    while True:
        shorter = _INNER_MOBILE.sub(r"\1.", _WWW.sub("", host, count=1))
        if shorter == host or parse_host(shorter) != shorter:
            return host
        host = shorter


def _plain_path(path: str) -> str:
    path = _SESSION.sub("", _unescape(path))
    segments = [segment for segment in path.split("/") if segment]
    while True:
        shorter = _shorter(segments)
        if shorter == segments:
            return "/" + "/".join(segments)
        segments = shorter


def _shorter(segments: list[str]) -> list[str]:
    """The path without one thing that names a view of the page, not the page."""
    if not segments:
        return segments
    *rest, last = segments
    if _INDEX.match(last):
        return rest
    if _AMP_FILE.search(last) and last.lower() != ".amp":
        return [*rest, _AMP_FILE.sub("", last)]
    if last.lower() in ("amp", "print") and rest and (len(rest) > 1 or _ARTICLE.match(rest[-1])):
        return rest
    if segments[0].lower() == "amp" and rest and (len(rest) > 1 or _ARTICLE.match(last)):
        return segments[1:]
    return segments


def _plain_query(query: str) -> str:
    if not query:
        return ""
    kept = []
    for part in _unescape(query.replace("+", "%20")).split("&"):
        name, equals, value = part.removeprefix("amp;").partition("=")
        if name and not tracking.is_tracking(name) and not _is_variant(name.lower(), value.lower()):
            kept.append((name, equals, value.replace("=", "%3D")))
    return "&".join(map("".join, sorted(kept)))


def _is_variant(name: str, value: str) -> bool:
    if name == "sid":
        return bool(_SESSION_VALUE.match(value))  # a short one may number something
    return name in _VIEWS and value in _VIEWS[name]


def _unescape(text: str) -> str:
    """Every character in one spelling; escapes that are none are escaped."""
    if "%" in text:
        text = _ESCAPE.sub(_one_spelling, _BAD_ESCAPE.sub("%25", text))
    return _NOT_BARE.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    return f"%{ord(match[0]):02X}"


def _one_spelling(match: re.Match[str]) -> str:
    byte = int(match[1], 16)
    return chr(byte) if byte in _BARE else match[0].upper()
