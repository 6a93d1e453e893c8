"""Which rules read a page: a name that changes when any of them does.

    0.1.0+5d41402abc4b        the release, and a digest of every file that has a say in what is read from a page

A reading in the archive carries it, so that a page that says something new can be told from rules that read it anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from scraper import __version__

RULES = Path(__file__).resolve().parent
# What fetches, keeps and shows has no say in what is read; nor have the pages that recipes are tried on.
_NO_RULES = frozenset(("cli", "crawl", "fetch", "workshop", "settings.py", "reader_version.py", "pages"))
_SUFFIXES = (".py", ".json")  # code, and the data of models
_DIGITS = 12  # two sets of rules with one name: never, at 48 bits and a few thousand versions


@cache
def reader_version(recipes: Path | None = None, rules: Path = RULES) -> str:
    """The name of the rules in the folder `rules` together with the user's own recipes; worked out once per process."""
    digest = hashlib.sha256(_digest(rules))
    if recipes is not None:
        digest.update(_digest(recipes))
    return f"{__version__}+{digest.hexdigest()[:_DIGITS]}"


def _digest(folder: Path) -> bytes:
    digest = hashlib.sha256()
    for path in _rule_files(folder):
        digest.update(f"{path.relative_to(folder).as_posix()}\0".encode("utf-8", "surrogateescape"))
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.digest()


def _rule_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.suffix in _SUFFIXES and path.relative_to(folder).parts[0] not in _NO_RULES and path.is_file():
            yield path
