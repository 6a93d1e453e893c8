"""zstd frames, of a body by itself, with a dictionary, or after another: the one place that knows the library."""

from __future__ import annotations

import sys
from collections.abc import Sequence

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

# Measured on pages of 170 KB: level 3 packs 274 MB/s, level 10 57 MB/s for a tenth less.
LEVEL = 3
# What is shorter the library does not take as a dictionary, nor as what a frame refers to.
MIN_DICTIONARY_BYTES = 8


class Dictionary:
    """What a frame is packed with: trained by zstd, or any bytes ("raw"). Its tables are made once and used again."""

    def __init__(self, content: bytes, *, is_raw: bool) -> None:
        self.content = content
        self.is_raw = is_raw
        self._dict = zstd.ZstdDict(content, is_raw=is_raw)

    @property
    def digested(self) -> tuple[zstd.ZstdDict, int]:
        """As the library takes it."""
        return self._dict.as_digested_dict


def compress(body: bytes, level: int = LEVEL, dictionary: Dictionary | None = None) -> bytes:
    """A frame with a checksum."""
    return zstd.compress(body, options=_options(level), zstd_dict=None if dictionary is None else dictionary.digested)


def decompress(frame: bytes, dictionary: Dictionary | None = None) -> bytes | None:
    """What was packed; None where the frame is damaged."""
    try:
        return zstd.decompress(frame, zstd_dict=None if dictionary is None else dictionary.digested)
    except zstd.ZstdError:
        return None


def compress_after(body: bytes, earlier: bytes, level: int = LEVEL) -> bytes:
    """A frame that refers to the bytes of an earlier body, which are needed to read it."""
    return zstd.compress(body, options=_options(level), zstd_dict=zstd.ZstdDict(earlier, is_raw=True).as_prefix)


def decompress_after(frame: bytes, earlier: bytes) -> bytes | None:
    """What was packed after these bytes; None where the frame is damaged."""
    try:
        return zstd.decompress(frame, zstd_dict=zstd.ZstdDict(earlier, is_raw=True).as_prefix)
    except zstd.ZstdError:
        return None


def train(samples: Sequence[bytes], size_bytes: int) -> Dictionary | None:
    """A dictionary of what the samples share; None where they are too few or too much alike to train on."""
    try:
        return Dictionary(zstd.train_dict(samples, size_bytes).dict_content, is_raw=False)
    except zstd.ZstdError:
        return None


def _options(level: int) -> dict[int, int]:
    return {zstd.CompressionParameter.compression_level: level, zstd.CompressionParameter.checksum_flag: 1}
