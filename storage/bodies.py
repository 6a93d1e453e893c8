"""The bytes of pages: each distinct body once, by its SHA-256, compressed with zstd."""

from __future__ import annotations

import hashlib
import sys
from typing import Any

from storage.connection import Connection
from storage.errors import ArchiveDamaged, NotInArchive

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

# Measured on pages of 170 KB: level 3 packs 274 MB/s, level 10 57 MB/s for a tenth less.
LEVEL = 3
# Below this the frame's own overhead eats the gain.
MIN_SIZE_TO_PACK = 64
# A body packed against an earlier one needs that one to be read: chains are kept short, so that reading stays quick and
# one damaged body spoils few others.
MAX_CHAIN_DEPTH = 8
# The gain must be worth that: a page whose review stayed packs to a tenth.
MAX_CHAINED_SHARE = 0.7
MIN_SIZE_TO_CHAIN = 512

_OPTIONS: dict[int, int] = {
    zstd.CompressionParameter.compression_level: LEVEL,
    zstd.CompressionParameter.checksum_flag: 1,
}


class Bodies:
    """Puts bytes in and gives them back, proved against their digest."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, body: bytes, *, earlier: int | None = None) -> tuple[int, str]:
        """Store bytes unless they are there; gives the row's id and the digest. The caller holds the transaction.

        `earlier` is a body that is probably much like this one: the page as it was before.
        """
        sha256 = hashlib.sha256(body).hexdigest()
        known = self._connection.value("SELECT id FROM bodies WHERE sha256 = ?", (sha256,))
        if known is not None:
            return known, sha256
        encoding, data = pack(body)
        prefix_id, depth = None, 0
        if earlier is not None and len(data) >= MIN_SIZE_TO_CHAIN:
            against = self._pack_against(earlier, body)
            if against is not None and len(against[0]) < len(data) * MAX_CHAINED_SHARE:
                encoding, prefix_id = "zstd", earlier
                data, depth = against
        body_id = self._connection.insert(
            """
            INSERT INTO bodies (sha256, size_bytes, stored_bytes, encoding, prefix_body_id, chain_depth)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            (sha256, len(body), len(data), encoding, prefix_id, depth),
        )
        self._connection.execute("INSERT INTO body_data (body_id, data) VALUES (?, ?)", (body_id, data))
        return body_id, sha256

    def _pack_against(self, earlier: int, body: bytes) -> tuple[bytes, int] | None:
        """The bytes packed against an earlier body, and the depth of the chain; None where the chain is long enough."""
        depth = self._connection.value("SELECT chain_depth FROM bodies WHERE id = ?", (earlier,))
        if depth >= MAX_CHAIN_DEPTH:
            return None
        try:
            prefix = self.get(earlier)
        except ArchiveDamaged:  # what is damaged must not take later bodies with it
            return None
        if not prefix:
            return None
        packed = zstd.compress(body, options=_OPTIONS, zstd_dict=zstd.ZstdDict(prefix, is_raw=True).as_prefix)
        return packed, depth + 1

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
        data: bytes | None = row["data"]
        if data is None or row["encoding"] == "identity":
            return data
        try:
            return zstd.decompress(data, zstd_dict=self._dictionary(row))
        except zstd.ZstdError:
            return None

    def _dictionary(self, row: Any) -> Any:
        """What the frame was packed against: an earlier body, a dictionary, or nothing."""
        if row["prefix_body_id"] is not None:
            return zstd.ZstdDict(self.get(row["prefix_body_id"]), is_raw=True).as_prefix
        if row["dictionary_id"] is None:
            return None
        kept = self._connection.one("SELECT kind, data FROM dictionaries WHERE id = ?", (row["dictionary_id"],))
        return None if kept is None else zstd.ZstdDict(kept["data"], is_raw=kept["kind"] == "raw")


def pack(body: bytes) -> tuple[str, bytes]:
    """The encoding's name and the bytes to store: never more than came in."""
    if len(body) >= MIN_SIZE_TO_PACK:
        packed = zstd.compress(body, options=_OPTIONS)
        if len(packed) < len(body):
            return "zstd", packed
    return "identity", body
