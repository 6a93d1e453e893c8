"""What the pages of one site have in common, kept once: a dictionary that their first bodies are packed with.

A site gets one with its tenth page, and is looked at again each time it has four times as many. One half of its newest
pages gives the candidates: a dictionary that zstd trains, and single pages as they are ("raw"), which are better where
all pages are of one template. The best is taken if it packs the other half clearly smaller than what is in use. Every
dictionary stays for good: a body names the one it needs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection
from storage.frames import LEVEL, MIN_DICTIONARY_BYTES, Dictionary, compress, train
from storage.times import to_text

# Fewer pages do not tell what is the site's and what is theirs.
MIN_PAGES = 10
# A site of ten thousand pages is looked at six times.
GROWTH = 4
# Pages looked at: training costs some 20 ms a megabyte, and more pages changed nothing that was measured.
SAMPLES = 32
# Longer pages are cut for training only: what they share stands at both ends.
MAX_SAMPLE_BYTES = 128 << 10
# zstd's own default; smaller ones were worse on every site measured.
DICTIONARY_BYTES = 112 << 10
# A new dictionary must be worth the bytes it takes, and the reading of the old one in old bodies.
MAX_SHARE = 0.9
# Pages tried as they are: one of an unusual kind makes a bad dictionary.
RAW_CANDIDATES = 3
# Dictionaries kept in memory, with their tables: 0.5 MB each.
MAX_LOADED = 32


@dataclass(frozen=True, slots=True)
class Trained:
    """What came of looking at a site; `dictionary_id` None: nothing better than what is in use."""

    site: str
    pages: int
    dictionary_id: int | None


class Dictionaries:
    """The dictionaries of an archive, by number and by site."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._loaded: dict[int, Dictionary] = {}
        self._latest: dict[str, int | None] = {}

    def get(self, dictionary_id: int) -> Dictionary | None:
        """A dictionary, proved against its digest; None where it is lost or damaged."""
        if dictionary_id not in self._loaded:
            row = self._connection.one("SELECT kind, data, sha256 FROM dictionaries WHERE id = ?", (dictionary_id,))
            if row is None or not isinstance(row["data"], bytes):  # damage makes texts of bytes
                return None
            if hashlib.sha256(row["data"]).hexdigest() != row["sha256"]:
                return None
            if len(self._loaded) >= MAX_LOADED:
                self._loaded.pop(next(iter(self._loaded)))
            self._loaded[dictionary_id] = Dictionary(row["data"], is_raw=row["kind"] == "raw")
        return self._loaded[dictionary_id]

    def latest(self, site: str) -> int | None:
        """The number of the dictionary in use for a site."""
        if site not in self._latest:
            sql = "SELECT id FROM dictionaries WHERE site = ? ORDER BY id DESC LIMIT 1"
            self._latest[site] = self._connection.value(sql, (site,))
        return self._latest[site]

    def refresh(self, site: str) -> None:
        """Look again at the file, where another process may have put a new one."""
        self._latest.pop(site, None)

    def pages_missing(self, site: str) -> int:
        """How many more pages a site needs before it is looked at; 0 or less: now."""
        tried = self._connection.value("SELECT pages FROM dictionary_trials WHERE site = ?", (site,))
        wanted: int = MIN_PAGES if tried is None else tried * GROWTH
        sql = "SELECT count(*) FROM (SELECT 1 FROM pages WHERE site = ? LIMIT ?)"
        there: int = self._connection.value(sql, (site, wanted))
        return wanted - there

    def look(self, site: str, samples: Sequence[bytes], *, now: datetime) -> Trained:
        """Look at a site: train on every other sample, judge on the rest; writes in one short transaction."""
        pages: int = self._connection.value("SELECT count(*) FROM pages WHERE site = ?", (site,))
        best = choose(samples[::2], samples[1::2], self._in_use(site))
        dictionary_id = None
        with self._connection.write():
            self._connection.execute(
                "INSERT OR REPLACE INTO dictionary_trials VALUES (?, ?, ?)", (site, pages, to_text(now))
            )
            if best is not None:
                dictionary_id = self._add(site, best, pages, now)
        self.refresh(site)
        return Trained(site, pages, dictionary_id)

    def sample_bodies(self, site: str) -> list[int]:
        """The first bodies of the newest pages of a site."""
        rows = self._connection.all(
            """
            SELECT min(captures.body_id) FROM (SELECT lead_url_id FROM pages WHERE site = ? ORDER BY id DESC LIMIT ?)
              JOIN captures ON captures.url_id = lead_url_id
             WHERE captures.status = 200 AND captures.body_id IS NOT NULL GROUP BY lead_url_id
            """,
            (site, SAMPLES),
        )
        return sorted({row[0] for row in rows})

    def _in_use(self, site: str) -> Dictionary | None:
        known = self.latest(site)
        return None if known is None else self.get(known)

    def _add(self, site: str, best: Dictionary, pages: int, now: datetime) -> int:
        sha256 = hashlib.sha256(best.content).hexdigest()
        known: int | None = self._connection.value("SELECT id FROM dictionaries WHERE sha256 = ?", (sha256,))
        if known is not None:
            return known
        return self._connection.insert(
            "INSERT INTO dictionaries (sha256, site, kind, data, created_at, pages) VALUES (?, ?, ?, ?, ?, ?)",
            (sha256, site, "raw" if best.is_raw else "trained", best.content, to_text(now), pages),
        )


def choose(training: Sequence[bytes], judging: Sequence[bytes], in_use: Dictionary | None) -> Dictionary | None:
    """The better of two candidates, if it packs pages it has not seen clearly smaller than what is in use."""
    cut = [sample[:MAX_SAMPLE_BYTES] for sample in training if len(sample) >= MIN_DICTIONARY_BYTES]
    if len(cut) < 2 or not judging:
        return None
    candidates = [trained for trained in (train(cut, DICTIONARY_BYTES),) if trained is not None]
    candidates += [Dictionary(sample, is_raw=True) for sample in cut[:: -(-len(cut) // RAW_CANDIDATES)]]
    packed = [(_packed(judging, candidate), number) for number, candidate in enumerate(candidates)]
    size, number = min(packed)
    return candidates[number] if size < MAX_SHARE * _packed(judging, in_use) else None


def _packed(samples: Sequence[bytes], dictionary: Dictionary | None) -> int:
    return sum(len(compress(sample, LEVEL, dictionary)) for sample in samples)
