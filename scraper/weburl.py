"""One web address, parsed and joined as browsers do it (WHATWG URL Standard), for http and https alone.

Pages are full of addresses that no RFC allows and every browser opens; `urllib.parse` reads them otherwise or raises.
Parsing never raises: an address that a browser would refuse is None.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from urllib.parse import unquote_to_bytes

DEFAULT_PORTS = {"http": 80, "https": 443}
# Browsers stop far lower; a longer "address" is a data blob, and every step below costs its length.
MAX_URL_CHARS = 65536
# Leading zeros are legal; a number of more digits than this is an attack on the conversion, which is quadratic.
MAX_NUMBER_CHARS = 1000
# Longer hosts are none that anybody has, and would fill the memory of those that are met again.
MAX_KNOWN_CHARS = 255

_EDGE = "".join(map(chr, range(0x21)))
_TABS_AND_LINES = str.maketrans("", "", "\t\n\r")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*(?=:)")
_SPECIAL = re.compile(r"https?\Z", re.I)
_PATH_END = re.compile(r"[?#]")
_AUTHORITY_END = re.compile(r"[/\\?#]|\Z")
_FORBIDDEN_HOST = re.compile(r"[\x00-\x20#%/:<>?@\[\\\]^|\x7f]")
_DOT = re.compile(r"(?:\.|%2e)\Z", re.I)
_DOTS = re.compile(r"(?:\.|%2e){2}\Z", re.I)
_NUMBER = re.compile(r"(?:0[xX][0-9A-Fa-f]*|[0-9]+)\Z")
_PORT = re.compile(r"[0-9]*\Z")
# What each part percent-encodes (URL Standard, 1.3); everything that is not ASCII is encoded too.
_PATH_UNSAFE = re.compile(r"[^!$%&'()*+,\-./0-9:;=@A-Z\[\\\]_a-z|~]+")
_QUERY_UNSAFE = re.compile(r"[^!$%&()*+,\-./0-9:;=?@A-Z\[\\\]^_`a-z{|}~]+")
_FRAGMENT_UNSAFE = re.compile(r"[^!#$%&'()*+,\-./0-9:;=?@A-Z\[\\\]^_a-z{|}~]+")
_USERINFO_UNSAFE = re.compile(r"[^!$%&'()*+,\-.0-9A-Z_a-z~]+")


@dataclass(frozen=True, slots=True)
class WebUrl:
    """An http(s) address in its parts, each as it stands in the serialised form; `port` None means the scheme's own.

    `path` begins with "/"; `query` and `fragment` are None where there is none, "" where there is an empty one.
    """

    scheme: str
    host: str
    port: int | None
    path: str
    query: str | None = None
    fragment: str | None = None
    userinfo: str = ""

    def __str__(self) -> str:
        query = "" if self.query is None else f"?{self.query}"
        fragment = "" if self.fragment is None else f"#{self.fragment}"
        return f"{self.origin}{self.path}{query}{fragment}"

    @property
    def origin(self) -> str:
        """Scheme, userinfo, host and port: what an absolute path is appended to."""
        user = f"{self.userinfo}@" if self.userinfo else ""
        port = "" if self.port is None else f":{self.port}"
        return f"{self.scheme}://{user}{self.host}{port}"


def parse(text: str, base: WebUrl | None = None) -> WebUrl | None:
    r"""The address `text` means on a page at `base`; None where a browser sees none, or one that is not http(s).

    >>> str(parse(" HTTP:\\\\Example.COM:80\\a\\..\\b c?q='x'#f "))
    'http://example.com/b%20c?q=%27x%27#f'
    >>> str(parse("//0x7f.1/", parse("https://example.org/")))
    'https://127.0.0.1/'
    """
    return _known(text) if base is None and len(text) <= MAX_KNOWN_CHARS else _parsed(text, base)


def _parsed(text: str, base: WebUrl | None) -> WebUrl | None:
    if len(text) > MAX_URL_CHARS:
        return None
    text = text.strip(_EDGE).translate(_TABS_AND_LINES)
    scheme = _SCHEME.match(text)
    if scheme is None:
        return _relative(text, base) if base else None
    if not _SPECIAL.match(scheme[0]):
        return None
    name, rest = scheme[0].lower(), text[scheme.end() + 1 :]
    if base and base.scheme == name and not rest.startswith(("/", "\\")):
        return _relative(rest, base)
    if base and base.scheme == name and rest[1:2] not in ("/", "\\"):
        return _relative(rest, base)
    return _absolute(name, rest.lstrip("/\\"))


@lru_cache(maxsize=1024)
def _known(text: str) -> WebUrl | None:
    """On its way into the archive one address is parsed a dozen times."""
    return _parsed(text, None)


def _relative(text: str, base: WebUrl) -> WebUrl | None:
    if text[:1] in ("/", "\\") and text[1:2] in ("/", "\\"):
        return _absolute(base.scheme, text.lstrip("/\\"))
    path, query, fragment = _cut(text)
    if not path:
        return replace(base, query=base.query if query is None else query, fragment=fragment)
    if path[0] not in "/\\":
        path = base.path[: base.path.rfind("/") + 1] + path
    return replace(base, path=_path(path), query=query, fragment=fragment)


def _absolute(scheme: str, rest: str) -> WebUrl | None:
    end = _AUTHORITY_END.search(rest)
    authority = rest[: end.start()] if end else rest
    userinfo, at, hostport = authority.rpartition("@")
    host, port = _host_and_port(hostport)
    if host is None or port is None:
        return None
    path, query, fragment = _cut(rest[len(authority) :])
    number = None if not port or int(port) == DEFAULT_PORTS[scheme] else int(port)
    return WebUrl(scheme, host, number, _path(path or "/"), query, fragment, _userinfo(userinfo) if at else "")


def _cut(text: str) -> tuple[str, str | None, str | None]:
    """Path, encoded query and encoded fragment."""
    if not _PATH_END.search(text):
        return text, None, None
    text, sharp, fragment = text.partition("#")
    path, mark, query = text.partition("?")
    return path, _encode(query, _QUERY_UNSAFE) if mark else None, _encode(fragment, _FRAGMENT_UNSAFE) if sharp else None


def _path(path: str) -> str:
    """A path with backslashes turned, dot segments gone and unsafe characters encoded."""
    path = path.replace("\\", "/")
    kept: list[str] = []
    segments = path.split("/")[1:]
    last = len(segments) - 1
    for index, segment in enumerate(segments):
        if _DOTS.match(segment):
            if kept:
                kept.pop()
            if index == last:
                kept.append("")
        elif _DOT.match(segment):
            if index == last:
                kept.append("")
        else:
            kept.append(segment)
    return _encode("/" + "/".join(kept), _PATH_UNSAFE)


def _userinfo(text: str) -> str:
    user, colon, password = text.partition(":")
    user, password = _encode(user, _USERINFO_UNSAFE), _encode(password, _USERINFO_UNSAFE)
    return f"{user}:{password}" if colon and password else user


def _encode(text: str, unsafe: re.Pattern[str]) -> str:
    return unsafe.sub(_percent, text)


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))


def _host_and_port(text: str) -> tuple[str | None, str | None]:
    if text.startswith("["):
        literal, bracket, port = text.partition("]")
        host = _ipv6(literal[1:]) if bracket and port[:1] in ("", ":") else None
        port = port[1:]
    else:
        name, _, port = text.partition(":")
        host = parse_host(name)
    sound = _PORT.match(port) and len(port.lstrip("0")) <= 5 and int(port or 0) <= 65535
    return host, port if sound else None


def parse_host(text: str) -> str | None:
    """A host as browsers write it: lower case, IDNA in ASCII, odd IPv4 forms as dotted numbers; None where it is none.

    >>> parse_host("Bücher.example"), parse_host("0x7f.1"), parse_host("2130706433"), parse_host("a b")
    ('xn--bcher-kva.example', '127.0.0.1', '127.0.0.1', None)
    """
    return _known_host(text) if len(text) <= MAX_KNOWN_CHARS else _host(text)


@lru_cache(maxsize=1024)
def _known_host(text: str) -> str | None:
    """The links of a page name a few hosts, again and again."""
    return _host(text)


def _host(text: str) -> str | None:
    if "%" in text:
        text = unquote_to_bytes(text).decode("utf-8", "replace")
    host = text.lower() if text.isascii() else _to_ascii(text)
    if not host or _FORBIDDEN_HOST.search(host):
        return None
    last = host.removesuffix(".").rpartition(".")[2]
    return _ipv4(host) if _NUMBER.match(last) else host


def _to_ascii(host: str) -> str | None:
    """UTS 46 processing, not strict, as the URL Standard asks for it."""
    import idna  # only addresses with such hosts pay for its tables

    try:
        mapped = idna.uts46_remap(host, std3_rules=False, transitional=False)
        labels = [_label(part) for part in re.split("[.\u3002\uff0e\uff61]", mapped)]
    except (idna.IDNAError, UnicodeError, ValueError, IndexError):
        return None
    return ".".join(labels)


def _label(label: str) -> str:
    if label.startswith("xn--"):
        decoded = label[4:].encode("ascii").decode("punycode")
        if decoded.isascii() or decoded.encode("punycode").decode("ascii") != label[4:]:
            raise UnicodeError(f"{label} is no IDNA label")
        return label
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")


def _ipv4(host: str) -> str | None:
    """URL Standard 3.5: one to four numbers, decimal, octal or hexadecimal, the last filling what is left."""
    parts = host.removesuffix(".").split(".")
    if len(parts) > 4:
        return None
    numbers = []
    for part in parts:
        if not _NUMBER.match(part) or len(part) > MAX_NUMBER_CHARS:
            return None
        try:
            numbers.append(_number(part))
        except ValueError:
            return None
    *high, low = numbers
    if any(number > 255 for number in high) or low >= 256 ** (5 - len(numbers)):
        return None
    total = low + sum(number << 8 * (3 - place) for place, number in enumerate(high))
    return str(ipaddress.IPv4Address(total))


def _number(part: str) -> int:
    if part[:2] in ("0x", "0X"):
        return int(part[2:] or "0", 16)
    return int(part, 8 if len(part) > 1 and part[0] == "0" else 10)


def _ipv6(text: str) -> str | None:
    try:
        address = ipaddress.IPv6Address(text)
    except ValueError:
        return None
    if "%" in text:
        return None
    return f"[{_compressed(address)}]"


def _compressed(address: ipaddress.IPv6Address) -> str:
    """RFC 5952 without its dotted form for mapped addresses, which the URL Standard does not use."""
    groups = [format(int.from_bytes(address.packed[at : at + 2], "big"), "x") for at in range(0, 16, 2)]
    start, length = _longest_zeros(groups)
    if length < 2:
        return ":".join(groups)
    return ":".join(groups[:start]) + "::" + ":".join(groups[start + length :])


def _longest_zeros(groups: list[str]) -> tuple[int, int]:
    best, at = (0, 0), 0
    while at < len(groups):
        end = at
        while end < len(groups) and groups[end] == "0":
            end += 1
        if end - at > best[1]:
            best = (at, end - at)
        at = end + 1
    return best
