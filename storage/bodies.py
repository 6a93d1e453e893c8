"""The bytes of pages: each distinct body once, by its SHA-256, compressed with zstd."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from storage.connection import Connection
from storage.dictionaries import Dictionaries
from storage.errors import ArchiveDamaged, NotInArchive
from storage.frames import LEVEL, MIN_DICTIONARY_BYTES, compress, compress_after, decompress, decompress_after

# Below this the frame's own overhead eats the gain.
MIN_SIZE_TO_PACK = 64
# A body packed against an earlier one needs that one to be read: chains are kept short, so that reading stays quick and
# one damaged body spoils few others.
MAX_CHAIN_DEPTH = 8
# The gain must be worth that: a page whose review stayed packs to a tenth.
MAX_CHAINED_SHARE = 0.7
# What packs smaller than this by itself is not worth needing anything else to be read.
MIN_SIZE_TO_SHARE = 512


@dataclass(frozen=True, slots=True)
class Packed:
    """A body as it is stored, and what is needed to read it: a dictionary, an earlier body, or neither."""

    encoding: str
    data: bytes
    dictionary_id: int | None = None
    prefix_body_id: int | None = None
    chain_depth: int = 0


class Bodies:
    """Puts bytes in and gives them back, proved against their digest."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.dictionaries = Dictionaries(connection)

    def put(self, body: bytes, *, earlier: int | None = None, site: str = "") -> tuple[int, str]:
        """Store bytes unless they are there; gives the row's id and the digest. The caller holds the transaction.

        `earlier` is a body that is probably much like this one: the page as it was before. `site` is whose dictionary
        may help.
        """
        sha256 = hashlib.sha256(body).hexdigest()
        known = self._connection.value("SELECT id FROM bodies WHERE sha256 = ?", (sha256,))
        if known is not None:
            return known, sha256
        packed = self.pack(body, earlier=earlier, dictionary_id=self.dictionaries.latest(site) if site else None)
        body_id = self._connection.insert(
            "INSERT INTO bodies (sha256, size_bytes, stored_bytes, encoding) VALUES (?, ?, 0, 'identity')",
            (sha256, len(body)),
        )
        self.store(body_id, packed)
        return body_id, sha256

    def store(self, body_id: int, packed: Packed) -> None:
        """Write how a body is stored, in place of how it was; the caller holds the transaction."""
        self._connection.execute(
            """
            UPDATE bodies SET stored_bytes = ?, encoding = ?, dictionary_id = ?, prefix_body_id = ?, chain_depth = ?
             WHERE id = ?
            """,
            (
                len(packed.data),
                packed.encoding,
                packed.dictionary_id,
                packed.prefix_body_id,
                packed.chain_depth,
                body_id,
            ),
        )
        self._connection.execute(
            "INSERT OR REPLACE INTO body_data (body_id, data) VALUES (?, ?)", (body_id, packed.data)
        )

    def pack(
        self, body: bytes, *, earlier: int | None = None, dictionary_id: int | None = None, level: int = LEVEL
    ) -> Packed:
        """The smallest of at most three ways to store a body: never more than zstd makes of it alone."""
        best = pack_alone(body, level)
        if len(best.data) < MIN_SIZE_TO_SHARE:
            return best
        if earlier is not None:
            chained = self._pack_after(earlier, body, level)
            if chained is not None and len(chained.data) < len(best.data) * MAX_CHAINED_SHARE:
                return chained
        dictionary = None if dictionary_id is None else self.dictionaries.get(dictionary_id)
        if dictionary is not None:
            data = compress(body, level, dictionary)
            if len(data) < len(best.data):
                return Packed("zstd", data, dictionary_id=dictionary_id)
        return best

    def _pack_after(self, earlier: int, body: bytes, level: int) -> Packed | None:
        """The body packed against an earlier one; None where the chain is long enough."""
        depth = self._connection.value("SELECT chain_depth FROM bodies WHERE id = ?", (earlier,))
        if depth >= MAX_CHAIN_DEPTH:
            return None
        try:
            prefix = self.get(earlier)
        except ArchiveDamaged:  # what is damaged must not take later bodies with it
            return None
        if len(prefix) < MIN_DICTIONARY_BYTES:
            return None
        return Packed("zstd", compress_after(body, prefix, level), prefix_body_id=earlier, chain_depth=depth + 1)

    def get(self, body_id: int) -> bytes:
        """The bytes as they were put in; raises ArchiveDamaged when they no longer have their digest."""
        row = self._connection.one(
            """
            SELECT sha256, encoding, dictionary_id, prefix_body_id, data
              FROM bodies LEFT JOIN body_data ON body_id = id
             WHERE id = ?
            """,
            (body_id,),
        )
        if row is None:
            raise NotInArchive(f"no body {body_id} in {self._connection.path}", path=self._connection.path)
        body = self._unpack(row)
        if body is None or hashlib.sha256(body).hexdigest() != row["sha256"]:
            raise ArchiveDamaged(
                f"{self._connection.path} is damaged: body {body_id} no longer has the SHA-256 {row['sha256']}",
                cure="restore the file from a copy",
                path=self._connection.path,
            )
        return body

    def find(self, sha256: str) -> bytes:
        """The bytes with this digest."""
        body_id = self._connection.value("SELECT id FROM bodies WHERE sha256 = ?", (sha256.lower(),))
        if body_id is None:
            raise NotInArchive(f"no body with SHA-256 {sha256} in {self._connection.path}", path=self._connection.path)
        return self.get(body_id)

    def _unpack(self, row: Any) -> bytes | None:
        data = row["data"]
        if not isinstance(data, bytes):  # lost, or made a text by damage
            return None
        if row["encoding"] == "identity":
            return data
        if row["prefix_body_id"] is not None:
            return decompress_after(data, self.get(row["prefix_body_id"]))
        if row["dictionary_id"] is None:
            return decompress(data)
        dictionary = self.dictionaries.get(row["dictionary_id"])
        return None if dictionary is None else decompress(data, dictionary)


def pack_alone(body: bytes, level: int = LEVEL) -> Packed:
    """A body that needs nothing else to be read: never more bytes than came in."""
    if len(body) >= MIN_SIZE_TO_PACK:
        data = compress(body, level)
        if len(data) < len(body):
            return Packed("zstd", data)
    return Packed("identity", body)
