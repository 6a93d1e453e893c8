"""Content codings undone in bounded steps."""

from __future__ import annotations

import contextlib
import gzip
import sys
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.fetch.coding import PIECE_BYTES, CodingError, decoder

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd


def bare_deflate(data: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-15)
    return engine.compress(data) + engine.flush()


PACKERS: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "deflate": zlib.compress, "zstd": zstd.compress}


def undo(packed: bytes, *names: str, step: int = 1 << 16) -> tuple[bytes, bool, int]:
    """What comes out, whether the stream was whole, and the largest piece."""
    engine = decoder(names)
    assert engine is not None
    pieces = [piece for at in range(0, len(packed), step) for piece in engine.feed(packed[at : at + step])]
    return b"".join(pieces), engine.complete, max(map(len, pieces), default=0)


@given(
    st.sampled_from(["gzip", "deflate", "zstd", "bare"]),
    st.binary(max_size=300),
    st.integers(1, 2000),
    st.integers(1, 999),
)
def test_what_was_packed_comes_out_again_however_it_arrives(name: str, seed: bytes, times: int, step: int) -> None:
    data = seed * times
    packed = bare_deflate(data) if name == "bare" else PACKERS[name](data)
    out, whole, largest = undo(packed, "deflate" if name == "bare" else name, step=step)
    assert (out, whole) == (data, True)
    assert largest <= PIECE_BYTES


@pytest.mark.parametrize("name", list(PACKERS))
def test_a_bomb_gives_small_pieces(name: str) -> None:
    out, whole, largest = undo(PACKERS[name](b"\0" * 20_000_000), name)
    assert (len(out), whole, largest) == (20_000_000, True, PIECE_BYTES)


@pytest.mark.parametrize("size", [PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES])
def test_nothing_is_lost_where_a_piece_ends(size: int) -> None:
    for name, pack in (*PACKERS.items(), ("deflate", bare_deflate)):
        assert undo(pack(b"a" * size), name)[0] == b"a" * size


def test_codings_are_undone_last_first() -> None:
    assert undo(zstd.compress(zlib.compress(gzip.compress(b"page"))), "gzip", "deflate", "zstd")[:2] == (b"page", True)


def test_members_follow_each_other_and_what_is_no_member_is_ignored() -> None:
    assert undo(gzip.compress(b"one ") + gzip.compress(b"two") + b"trailing", "gzip", step=7)[0] == b"one two"


def test_unknown_codings_and_too_many_are_not_begun() -> None:
    assert decoder(("br",)) is None
    assert decoder(("gzip",) * 4) is None


@pytest.mark.parametrize("name", list(PACKERS))
def test_bytes_in_no_coding_are_an_error(name: str) -> None:
    with pytest.raises(CodingError):
        undo(b"\xfe<html>not packed at all</html>" * 10, name)


@pytest.mark.parametrize("name", list(PACKERS))
def test_a_stream_that_breaks_off_gives_what_it_had(name: str) -> None:
    packed = PACKERS[name](bytes(range(256)) * 2000)
    out, whole, _ = undo(packed[: len(packed) - 6], name)
    assert not whole
    assert bytes(range(256)).startswith(out[:200])


@given(st.sampled_from(list(PACKERS)), st.binary(max_size=200))
def test_no_bytes_raise_anything_but_our_error(name: str, data: bytes) -> None:
    with contextlib.suppress(CodingError):
        undo(data, name)
