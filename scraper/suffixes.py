"""Which part of a host's name is the site: the public suffix list, read as its text stands.

The list comes in the wheel of publicsuffixlist. That package turns its 10,000 rules into tables and their Punycode when
it is opened, which takes 35 ms: more than reading several pages. Here the rules are one set of lines, made in 4 ms, and
a host in Punycode is put into letters instead.

    example.co.uk    "co.uk" is a rule: the site is one label more
    a.b.ck           "*.ck" is a rule: every name right below ck is a suffix; "!www.ck" takes one out
    a.example.zz     no rule: the last label is the suffix
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

_MOST_LABELS = 8  # of a suffix; the longest rule has seven


def registrable(host: str) -> str | None:
    """The suffix of a host (lower case, no dot at the end) and one label more; None where it is a suffix itself.

    >>> registrable("film.example.co.uk"), registrable("co.uk"), registrable("a.b.ck"), registrable("a.www.ck")
    ('example.co.uk', None, 'a.b.ck', 'www.ck')
    >>> registrable("a.b.xn--85x722f.xn--55qx5d.cn"), registrable("a.example.zz"), registrable("zz")
    ('xn--85x722f.xn--55qx5d.cn', 'example.zz', None)
    """
    labels = host.split(".")
    if "" in labels:
        return None
    suffix = _suffix_labels([_in_letters(label) for label in labels])
    return ".".join(labels[-suffix - 1 :]) if suffix < len(labels) else None


def _suffix_labels(labels: list[str]) -> int:
    """How many of the last labels are the public suffix."""
    rules = _rules()
    for depth in range(min(len(labels), _MOST_LABELS), 0, -1):
        name = ".".join(labels[-depth:]).encode("utf-8", "surrogatepass")
        above = name.partition(b".")[2]
        if b"!" + name in rules:
            return depth - 1
        if name in rules or b"*." + name in rules or (above and b"*." + above in rules):
            return depth
    return 1


@cache
def _rules() -> frozenset[bytes]:
    """The lines of the list; its comments are among them, and are no host's name."""
    package = find_spec("publicsuffixlist")
    if package is None or package.origin is None:
        raise ImportError("the public suffix list is missing: pip install publicsuffixlist")
    return frozenset(Path(package.origin).with_name("public_suffix_list.dat").read_bytes().splitlines())


def _in_letters(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label.removeprefix("xn--").encode("ascii").decode("punycode")
    except UnicodeError:
        return label
