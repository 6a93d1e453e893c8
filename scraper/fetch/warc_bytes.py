"""The bytes of a WARC file, unpacked where they are packed, bounded, and found again after damage.

One gzip member a record is the rule; one member for all, several records in some, padding and garbage between them
are met as well. After damage, reading goes on at the next member, or in a plain file at the next record.
"""

from __future__ import annotations

import re
import zlib
from typing import BinaryIO, NoReturn

GZIP = b"\x1f\x8b\x08"
_PIECE_BYTES = 1 << 16
# Real record heads are below 2 KB; addresses of 64 KB and many WARC-Concurrent-To fit.
MAX_HEAD_BYTES = 256 << 10
_PROBE_BYTES = 4096  # of a gzip member, to see whether a record begins in it: heads of gzip may hold a file's name
# deflate reaches 1032:1 on zeros alone; pages and whole files of pages stay below 50:1.
MAX_RATIO = 200
_RATIO_FROM_BYTES = 64 << 20
# After a broken record, what it claimed to be its block is searched for the next one. So much may be searched again in
# a file, or records that all lie about their length would make reading quadratic.
_RESCAN_BYTES = 256 << 20

_BLANK = re.compile(rb"[\r\n]*")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_START = re.compile(rb"WARC/[01]\.\d")
_NEXT = re.compile(rb"\nWARC/[01]\.\d")


class Unsound(Exception):
    """Why the bytes at hand are no record."""


def is_warc(head: bytes) -> bool:
    """Whether a file that begins so is a WARC file, packed or not.

    >>> is_warc(b"WARC/1.1\\r\\n"), is_warc(b"<!doctype html>")
    (True, False)
    """
    if head.startswith(GZIP):
        try:
            head = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, 16)
        except zlib.error:
            return False
    return _START.match(head) is not None


class Unpacked:
    """Gives the bytes in order, with a little before the reader in memory.

    Raises Unsound where the packing breaks; what comes next is then that from the next sound gzip member on.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._raw = file.read(_PIECE_BYTES)
        self._read_bytes = len(self._raw)
        self._is_packed = self._raw.startswith(GZIP)
        self._engine: zlib._Decompress | None = None
        self._member = 0  # where the present gzip member begins
        self._consumed = self._produced = 0  # of the present member
        self._is_lost = False
        self._buffer = bytearray()
        self._position = 0  # of the buffer's first byte, counted in unpacked bytes
        self._marks = [(0, 0)]  # (position, offset in the file) of the beginnings of members
        self._rescan_bytes = _RESCAN_BYTES

    @property
    def offset(self) -> int:
        """Where in the file the next byte stands, or the gzip member that holds it."""
        if not self._is_packed:
            return self._position
        while len(self._marks) > 1 and self._marks[1][0] <= self._position:
            self._marks.pop(0)
        return self._marks[0][1]

    @property
    def inner(self) -> int:
        """How far into its gzip member the next byte stands; 0 where nothing is packed."""
        return self._position - self._marks[0][0] if self._is_packed else 0

    def skip_blank_lines(self) -> bool:
        """Go to the next byte that is no end of a line; False at the end."""
        while True:
            blank = _BLANK.match(self._buffer)
            self._drop(blank.end() if blank else 0)
            if self._buffer:
                return True
            if not self._fill():
                return False

    def head(self) -> bytes:
        """Everything up to the next empty line."""
        searched = 0
        while True:
            found = _HEAD_END.search(self._buffer, searched)
            if found:
                head = bytes(self._buffer[: found.start()])
                self._drop(found.end())
                return head
            if not self._buffer.startswith(b"WARC/"[: len(self._buffer)]):
                raise Unsound("no WARC record begins here")
            if len(self._buffer) > MAX_HEAD_BYTES:
                raise Unsound("its header has no end")
            searched = max(0, len(self._buffer) - 4)
            if not self._fill():
                raise Unsound("the file breaks off within its header")

    def take(self, size: int) -> bytes:
        """So many bytes, or what is left of them."""
        while len(self._buffer) < size and self._fill():
            pass
        taken = bytes(self._buffer[:size])
        self._drop(len(taken))
        return taken

    def discard(self, size: int) -> bool:
        """Pass over so many bytes; False where there are not so many."""
        while size > 0:
            if not self._buffer and not self._fill():
                return False
            step = min(size, len(self._buffer))
            self._drop(step)
            size -= step
        return True

    def take_end(self) -> bool:
        """The two line ends after a block, which only the end of the file excuses."""
        end = self.take(4)
        if end in (b"\r\n\r\n", b""):
            return True
        if end.startswith(b"\n\n"):
            self._give_back(end[2:])
            return True
        self._give_back(end)
        return False

    def settle(self) -> None:
        """Read the present gzip member to its end where nothing more is in it, which proves its checksum."""
        while not self._buffer and self._engine is not None:
            self._pump()

    def put_back(self, block: bytes) -> None:
        """Give a block back to be searched, with the line end before it, as long as that is not done too often."""
        if len(block) <= self._rescan_bytes:
            self._rescan_bytes -= len(block)
            self._give_back(b"\n" + block)

    def find_next(self) -> bool:
        """Go to the next bytes that look like the beginning of a record; False where there are none."""
        while True:
            if self._is_lost:
                self._drop(len(self._buffer))
            found = _NEXT.search(self._buffer)
            if found:
                self._drop(found.start() + 1)
                return True
            between = self._is_packed and self._engine is None
            self._drop(len(self._buffer) if between else max(0, len(self._buffer) - 16))
            try:
                if not self._fill():
                    return False
                while len(self._buffer) < 16 and self._engine is not None:
                    self._pump()
            except Unsound:
                continue
            if between and is_warc(bytes(self._buffer[:16])):
                return True

    def _drop(self, size: int) -> None:
        del self._buffer[:size]
        self._position += size

    def _give_back(self, taken: bytes) -> None:
        self._buffer[:0] = taken
        self._position -= len(taken)

    def _fill(self) -> bool:
        """Add to the buffer; False at the end of the file."""
        size = len(self._buffer)
        while len(self._buffer) == size:
            if self._is_packed:
                if self._engine is None and not self._begin():
                    return False
                self._pump()
            else:
                self._buffer += self._raw
                self._raw = b""
                if len(self._buffer) == size and not self._read():
                    return False
        return True

    def _read(self) -> bool:
        piece = self._file.read(_PIECE_BYTES)
        self._raw += piece
        self._read_bytes += len(piece)
        return bool(piece)

    def _begin(self) -> bool:
        """Go to the next gzip member; False where there is none."""
        if self._is_lost:
            if not self._find_member():
                return False
        else:
            self._raw = self._raw.lstrip(b"\0")  # padding of tapes and disks
            while len(self._raw) < len(GZIP) and self._read():
                self._raw = self._raw.lstrip(b"\0")
            if not self._raw:
                return False
            if not self._raw.startswith(GZIP):
                self._is_lost = True
                raise Unsound(f"there is no gzip member at byte {self._read_bytes - len(self._raw):,}")
        self._is_lost = False
        self._engine = zlib.decompressobj(zlib.MAX_WBITS | 16)
        self._member = self._read_bytes - len(self._raw)
        self._consumed = self._produced = 0
        self._marks.append((self._position + len(self._buffer), self._member))
        return True

    def _find_member(self) -> bool:
        """Go to the next gzip member that begins with a record."""
        while True:
            at = self._raw.find(GZIP)
            if at >= 0:
                self._raw = self._raw[at:]
                if len(self._raw) < _PIECE_BYTES:
                    self._read()
                if is_warc(self._raw[:_PROBE_BYTES]):
                    return True
                self._raw = self._raw[1:]
            else:
                self._raw = self._raw[-2:]
                if not self._read():
                    return False

    def _pump(self) -> None:
        """Unpack one piece of the present member into the buffer."""
        engine = self._engine
        assert engine is not None
        if not self._raw and not self._read():
            self._engine = None
            raise Unsound("the file breaks off within a gzip member")
        raw = self._raw
        try:
            piece = engine.decompress(raw, _PIECE_BYTES)
        except zlib.error:
            at_start = self._read_bytes - len(raw) == self._member
            self._lose(raw[1:] if at_start else raw, "its gzip member is damaged")
        self._raw = engine.unused_data if engine.eof else engine.unconsumed_tail
        self._consumed += len(raw) - len(self._raw)
        self._produced += len(piece)
        self._buffer += piece
        if engine.eof:
            self._engine = None
        elif self._produced > _RATIO_FROM_BYTES and self._produced > MAX_RATIO * self._consumed:
            self._lose(self._raw, f"its gzip member unpacks to more than {MAX_RATIO} times its size")

    def _lose(self, raw: bytes, reason: str) -> NoReturn:
        self._raw, self._engine, self._is_lost = raw, None, True
        raise Unsound(reason)
