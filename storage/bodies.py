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

_OPTIONS: dict[int, int] = {
    zstd.CompressionParameter.compression_level: LEVEL,
    zstd.CompressionParameter.checksum_flag: 1,
}


class Bodies:
    """Puts bytes in and gives them back, proved against their digest."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, body: bytes) -> tuple[int, str]:
        """Store bytes unless they are there; gives the row's id and the digest. The caller holds the transaction."""
        sha256 = hashlib.sha256(body).hexdigest()
        known = self._connection.value("SELECT id FROM bodies WHERE sha256 = ?", (sha256,))
        if known is not None:
            return known, sha256
        encoding, data = pack(body)
        body_id = self._connection.insert(
            "INSERT INTO bodies (sha256, size_bytes, stored_bytes, encoding) VALUES (?, ?, ?, ?)",
            (sha256, len(body), len(data), encoding),
        )
        self._connection.execute("INSERT INTO body_data (body_id, data) VALUES (?, ?)", (body_id, data))
        return body_id, sha256

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
