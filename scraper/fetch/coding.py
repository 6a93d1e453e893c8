"""Undoing Content-Encoding in bounded steps.

304 bytes of brotli become 200 MB in one call of a decoder that is not told where to stop. Here no step gives more than
64 KiB, and only codings that can be bounded so are asked for.
"""

from __future__ import annotations

import re
import sys
import zlib
from collections.abc import Iterator
from typing import Protocol

if sys.version_info >= (3, 14):
    from compression.zstd import DecompressionParameter, ZstdDecompressor, ZstdError
else:
    from backports.zstd import DecompressionParameter, ZstdDecompressor, ZstdError

ACCEPT_ENCODING = "gzip, deflate, zstd"
PIECE_BYTES = 65536
# Honest servers apply one coding; two happen when a proxy packs again. More is an attack.
MAX_CODINGS = 3
# RFC 9659: what a web server may ask a decoder to remember.
_ZSTD_WINDOW_LOG = 23
# What servers write there and is none: that there is no coding, and what belongs into Content-Type. Browsers ignore it.
_NO_CODING = re.compile(r"identity|none|binary|[78]bit|text|charset\b.*|.*/.*|utf-?8|(?:iso-8859|windows)-\d+")
_GZIP_MAGIC = b"\x1f\x8b"


class CodingError(Exception):
    """The bytes are not in the coding they are said to be in."""


class Decoder(Protocol):
    """Takes what arrives, gives what it stands for, in pieces of at most PIECE_BYTES."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The decoded pieces; raises CodingError."""
        ...

    @property
    def complete(self) -> bool:
        """True when the coded stream has ended as it should."""
        ...


def codings(header: str | None) -> tuple[str, ...]:
    """The codings a Content-Encoding header lists, in the order they were applied; "identity" is none.

    >>> codings("GZIP, x-gzip"), codings("identity"), codings(None)
    (('gzip', 'gzip'), (), ())
    >>> codings("UTF-8"), codings("text/html"), codings("none, gzip"), codings("br")
    ((), (), ('gzip',), ('br',))
    """
    names = (part.strip().lower() for part in (header or "").split(","))
    return tuple({"x-gzip": "gzip"}.get(name, name) for name in names if name and not _NO_CODING.fullmatch(name))


def decoder(names: tuple[str, ...]) -> Decoder | None:
    """Something that undoes these codings, last first; None where one of them is unknown or there are too many."""
    if len(names) > MAX_CODINGS or any(name not in _KINDS for name in names):
        return None
    layers: list[Decoder] = [_KINDS[name]() for name in reversed(names)]
    return layers[0] if len(layers) == 1 else _Layers(layers)


class _Gzip:
    """One gzip member after another; what follows them and is no member is ignored, as browsers do."""

    def __init__(self) -> None:
        self._engine = zlib.decompressobj(zlib.MAX_WBITS | 16)
        self._done = False
        self._rest = b""

    @property
    def complete(self) -> bool:
        return self._done

    def feed(self, data: bytes) -> Iterator[bytes]:
        data, full = self._rest + data, False
        self._rest = b""
        while data or full:
            if self._done:
                if len(data) < len(_GZIP_MAGIC):
                    self._rest = data
                    return
                if not data.startswith(_GZIP_MAGIC):
                    return
                self._engine, self._done = zlib.decompressobj(zlib.MAX_WBITS | 16), False
            try:
                piece = self._engine.decompress(data, PIECE_BYTES)
            except zlib.error as error:
                raise CodingError(f"gzip: {error}") from error
            if piece:
                yield piece
            self._done = self._engine.eof
            full = len(piece) == PIECE_BYTES and not self._done  # the engine may hold more without needing input
            data = self._engine.unused_data if self._done else self._engine.unconsumed_tail


class _Deflate:
    """zlib by the standard, bare deflate by custom: the first bytes tell."""

    def __init__(self) -> None:
        self._engine: zlib._Decompress | None = None
        self._head = b""

    @property
    def complete(self) -> bool:
        return self._engine is not None and self._engine.eof

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._engine is None:
            self._head += data
            if len(self._head) < 2:
                return
            data = self._head
            wrapped = data[0] & 0x0F == 8 and int.from_bytes(data[:2], "big") % 31 == 0
            self._engine = zlib.decompressobj(zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS)
        full = False
        while (data or full) and not self._engine.eof:
            try:
                piece = self._engine.decompress(data, PIECE_BYTES)
            except zlib.error as error:
                raise CodingError(f"deflate: {error}") from error
            data = self._engine.unconsumed_tail
            full = len(piece) == PIECE_BYTES
            if piece:
                yield piece


class _Zstd:
    """zstd frames, with the window the web may use."""

    def __init__(self) -> None:
        self._engine = self._fresh()

    @staticmethod
    def _fresh() -> ZstdDecompressor:
        return ZstdDecompressor(options={DecompressionParameter.window_log_max: _ZSTD_WINDOW_LOG})

    @property
    def complete(self) -> bool:
        return bool(self._engine.eof)

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data or not self._engine.needs_input:
            if self._engine.eof:
                if not data:
                    return
                self._engine = self._fresh()
            try:
                piece = self._engine.decompress(data, PIECE_BYTES)
            except ZstdError as error:
                raise CodingError(f"zstd: {error}") from error
            data = self._engine.unused_data if self._engine.eof else b""
            if piece:
                yield piece
            elif not self._engine.eof:
                return


class _Layers:
    """Codings one inside another, each step bounded."""

    def __init__(self, layers: list[Decoder]) -> None:
        self._layers = layers

    @property
    def complete(self) -> bool:
        return all(layer.complete for layer in self._layers)

    def feed(self, data: bytes) -> Iterator[bytes]:
        return self._through(0, data)

    def _through(self, depth: int, data: bytes) -> Iterator[bytes]:
        for piece in self._layers[depth].feed(data):
            if depth + 1 == len(self._layers):
                yield piece
            else:
                yield from self._through(depth + 1, piece)


_KINDS: dict[str, type[_Gzip] | type[_Deflate] | type[_Zstd]] = {"gzip": _Gzip, "deflate": _Deflate, "zstd": _Zstd}
