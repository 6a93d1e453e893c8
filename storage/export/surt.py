"""The key under which an index of web archives has an address: SURT, as the field's tools make it.

The rules are those of the Internet Archive's canonicalizer, which pywb, OpenWayback and cdxj-indexer share: a key made
in another way would not be found by them. It is for looking up only; `scraper.urls` has its own idea of one page.
"""

from __future__ import annotations

import re
from posixpath import normpath
from urllib.parse import unquote_to_bytes, urlsplit

_WWW = re.compile(r"www\d*\.")
_PORTS = {"http": 80, "https": 443}
_PATH_SESSION = re.compile(r"(.*/)(?:\((?:[a-z]\([0-9a-z]{24}\))+\)/|\([0-9a-z]{24}\)/)([^?]+\.aspx.*)\Z", re.I)
_QUERY_SESSIONS = tuple(
    re.compile(rf"(.*){name}(?:&(.*))?\Z", re.I)
    for name in (
        "jsessionid=[0-9a-z]{32}",
        "phpsessid=[0-9a-z]{32}",
        "sid=[0-9a-z]{32}",
        "aspsessionid[a-z]{8}=[a-z]{24}",
        "cfid=[^&]+&cftoken=[^&]+",
    )
)
_MAX_UNQUOTING = 20  # an address that was quoted more often than that is an attack or an accident


def surt(url: str) -> str:
    """The key of an address; of what is not of the web, the address itself.

    >>> surt("https://www.Example.org:443/A/../b/?z=1&a=%2E")
    'org,example)/b?a=.&z=1'
    >>> surt("urn:reading:1")
    'urn:reading:1'
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return _escaped(url.encode("utf-8", "replace"))
    if parts.scheme not in _PORTS or not host:
        return _escaped(url.encode("utf-8", "replace"))
    name = ",".join(reversed(_WWW.sub("", _ascii(host), count=1).split("."))) if not host.startswith("[") else host
    if port is not None and port != _PORTS[parts.scheme]:
        name += f":{port}"
    query = _query(parts.query)
    return f"{name}){_path(parts.path)}" + (f"?{query}" if query else "")


def _ascii(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError:
        return _escaped(host.encode("utf-8", "replace"))


def _path(path: str) -> str:
    plain = _plain(path)
    whole = b"/" + plain.lstrip(b"/")
    resolved = normpath(whole) if plain.strip(b"/") else b"/"
    text = _escaped(resolved).lower()
    found = _PATH_SESSION.match(text)
    return found[1] + found[2] if found else text


def _query(query: str) -> str:
    text = _escaped(_plain(query))
    for session in _QUERY_SESSIONS:
        found = session.match(text)
        if found:
            text = found[1] + (found[2] or "")
    return "&".join("=".join(pair) for pair in sorted(part.split("=", 1) for part in text.lower().split("&")))


def _plain(text: str) -> bytes:
    octets = text.encode("utf-8", "replace")
    for _ in range(_MAX_UNQUOTING):
        once = unquote_to_bytes(octets)
        if once == octets:
            break
        octets = once
    return octets


def _escaped(octets: bytes) -> str:
    """What cannot stand in a line of an index is quoted."""
    return "".join(f"%{one:02X}" if one <= 0x20 or one >= 0x7F or one in b"#%" else chr(one) for one in octets)
