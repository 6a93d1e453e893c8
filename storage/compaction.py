"""Old bodies packed anew: by the dictionary that their site has by now, and harder than a crawl can afford. Then what
older versions kept more than once: evidence in rows, and other people's words that stand in the page's text.

Each body is one short transaction, so that a crawl can go on meanwhile: packed, read back, compared byte for byte with
its digest, and only then written. `compacted_with` on a body says that this was done and with which dictionary; what
was killed goes on where it was, and a second time does nothing. Evidence and words are a transaction a page in the same
way, and only where the seals on them hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from storage.bodies import Bodies, Packed
from storage.connection import Connection, Row
from storage.errors import ArchiveDamaged
from storage.evidence import EvidenceOfRevisions
from storage.frames import compress_after
from storage.readers import MIN_SHARED_CHARS, Readers

# 2 ms for a page of 70 KB, against 0.4 at the level of a crawl. Higher ones gave 2 to 8 % more, and level 12 took 60 ms
# with a dictionary of a whole page.
LEVEL = 9
# A body is only rewritten for as much: every rewriting is wear, and a risk.
MIN_SHARE_SAVED = 0.03
# Bodies looked up at a time.
BATCH = 200
# Written over a dictionary's number where there is none.
_NO_DICTIONARY = 0

OnBody = Callable[[int, int], None]  # bodies done, bodies in all


@dataclass(slots=True)
class Compacted:
    """What came of it; sizes are those of the bodies looked at, before and after."""

    looked_at: int = 0
    repacked: int = 0
    damaged: int = 0
    bytes_before: int = 0
    bytes_after: int = 0
    dictionaries: int = 0
    texts_filed: int = 0
    evidence_packed: int = 0
    words_shared: int = 0


class Compaction:
    """Packs the bodies of an archive anew."""

    def __init__(self, connection: Connection, bodies: Bodies) -> None:
        self._connection = connection
        self._bodies = bodies
        self._evidence = EvidenceOfRevisions(connection, bodies)
        self._readers = Readers(connection)

    def run(self, *, now: datetime, level: int = LEVEL, on_body: OnBody = lambda done, of: None) -> Compacted:
        """Look at every body that was not looked at with the present dictionary of its site."""
        result = Compacted()
        sites = [row[0] for row in self._connection.all("SELECT DISTINCT site FROM pages ORDER BY site")]
        for site in sites:
            result.dictionaries += self._train(site, now)
        total = sum(self._count(site) for site in sites)
        for site in sites:
            for body_id in self._due(site):
                self._body(body_id, self._bodies.dictionaries.latest(site), level, result)
                on_body(result.looked_at, max(total, result.looked_at))
        self._pack_evidence(result)
        self._share_words(result)
        return result

    def _pack_evidence(self, result: Compacted) -> None:
        after = 0
        while revisions := self._evidence.in_rows(after, BATCH):
            for revision_id in revisions:
                with self._connection.write():
                    if self._evidence.pack_rows(revision_id):
                        result.evidence_packed += 1
                    else:
                        result.damaged += 1
            after = revisions[-1]

    def _share_words(self, result: Compacted) -> None:
        """Of the pages that readers reviewed, a batch at a time; the text is that of the version in force."""
        after = 0
        while rows := self._connection.all(_WITH_WORDS, (after, MIN_SHARED_CHARS, BATCH)):
            for row in rows:
                with self._connection.write():
                    result.words_shared += self._readers.share(row["page_id"])
            after = rows[-1]["page_id"]

    def _train(self, site: str, now: datetime) -> bool:
        dictionaries = self._bodies.dictionaries
        dictionaries.refresh(site)
        if not site or dictionaries.pages_missing(site) > 0:
            return False
        try:
            samples = [self._bodies.get(body_id) for body_id in dictionaries.sample_bodies(site)]
        except ArchiveDamaged:
            return False
        return dictionaries.look(site, samples, now=now).dictionary_id is not None

    def _due(self, site: str) -> Iterator[int]:
        after = 0
        wanted = self._bodies.dictionaries.latest(site) or _NO_DICTIONARY
        while rows := self._connection.all(f"SELECT {_DUE} LIMIT ?", (site, wanted, after, BATCH)):
            for row in rows:
                yield row[0]
            after = rows[-1][0]

    def _count(self, site: str) -> int:
        wanted = self._bodies.dictionaries.latest(site) or _NO_DICTIONARY
        number: int = self._connection.value(f"SELECT count(*) FROM (SELECT {_DUE})", (site, wanted, 0))  # noqa: S608
        return number

    def _body(self, body_id: int, dictionary_id: int | None, level: int, result: Compacted) -> None:
        with self._connection.write():
            row = self._connection.one(
                "SELECT sha256, stored_bytes, prefix_body_id, chain_depth FROM bodies WHERE id = ?", (body_id,)
            )
            if row is None:  # pruned meanwhile
                return
            result.looked_at += 1
            result.bytes_before += row["stored_bytes"]
            result.bytes_after += row["stored_bytes"]
            try:
                packed = self._packed(self._bodies.get(body_id), row, dictionary_id, level)
            except ArchiveDamaged:
                result.damaged += 1
                return
            if len(packed.data) <= row["stored_bytes"] * (1 - MIN_SHARE_SAVED):
                self._bodies.store(body_id, packed)
                self._bodies.get(body_id)  # read back and proved; an error rolls the transaction back
                result.repacked += 1
                result.bytes_after += len(packed.data) - row["stored_bytes"]
            self._connection.execute(
                "UPDATE bodies SET compacted_with = ? WHERE id = ?", (dictionary_id or _NO_DICTIONARY, body_id)
            )

    def _packed(self, body: bytes, row: Row, dictionary_id: int | None, level: int) -> Packed:
        """Of a chained body the same chain, so that no other body's depth changes; else the smallest."""
        earlier, depth = row["prefix_body_id"], row["chain_depth"]
        if earlier is None:
            return self._bodies.pack(body, dictionary_id=dictionary_id, level=level)
        data = compress_after(body, self._bodies.get(earlier), level)
        return Packed("zstd", data, prefix_body_id=earlier, chain_depth=depth)


_DUE = """
    DISTINCT bodies.id FROM pages
      JOIN urls ON urls.page_id = pages.id
      JOIN captures ON captures.url_id = urls.id
      JOIN bodies ON bodies.id = captures.body_id
     WHERE pages.site = ? AND bodies.compacted_with IS NOT ? AND bodies.id > ?
     ORDER BY bodies.id"""

# Pages with reviews whose words stand in a row of their own.
_WITH_WORDS = """
    SELECT DISTINCT user_reviews.page_id FROM user_reviews JOIN reviews ON reviews.page_id = user_reviews.page_id
     WHERE user_reviews.page_id > ? AND length(user_reviews.body) >= ?
     ORDER BY user_reviews.page_id LIMIT ?
    """
