"""Time stamps by RFC 3161: an authority's signed word that it saw a digest at a time.

    request    the digest, and a number used once; written here, because it is forty bytes of DER
    answer     from an authority over HTTP (3.4 of the RFC), or brought by hand
    proof      offline, against certificates of the user's choice; needs the extra `stamps` (rfc3161-client)

The files are those of `openssl ts`, which proves them as well.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from scraper.errors import FetchError, ResponseBroken, UsageError
from scraper.fetch.post import posted
from scraper.fetch.settings import FetchSettings

if TYPE_CHECKING:
    from cryptography import x509

QUERY_TYPE = "application/timestamp-query"
DEADLINE_S = 30.0
MAX_ANSWER_BYTES = 1 << 20  # an answer with its certificates has some 5 KB
MAX_REQUEST_BYTES = 1 << 12
_SHA256 = bytes.fromhex("0609608648016503040201")  # the OID 2.16.840.1.101.3.4.2.1


class StampRefused(Exception):
    """Why an answer proves nothing."""


def request(sha256: bytes, nonce: int | None = None) -> bytes:
    """The request for a digest, asking for the certificate too.

    >>> request(bytes(32), nonce=5).hex()[:46]
    '303c0201013031300d0609608648016503040201050004'
    """
    imprint = _der(0x30, _der(0x30, _SHA256 + b"\x05\x00") + _der(0x04, sha256))
    number = secrets.randbits(63) if nonce is None else nonce
    return _der(0x30, _integer(1) + imprint + _integer(number) + b"\x01\x01\xff")


def nonce_of(asked: bytes) -> int | None:
    """The number used once of a request that was written here; None where the bytes are something else."""
    at = asked.find(_SHA256)
    rest = asked[at + len(_SHA256) + 2 + 2 + 32 :] if at >= 0 else b""
    if len(rest) < 3 or rest[0] != 0x02 or len(rest) < 2 + rest[1]:
        return None
    return int.from_bytes(rest[2 : 2 + rest[1]], "big")


def read_request(path: Path) -> bytes:
    """A request from a file. Raises UsageError."""
    return _read(path, MAX_REQUEST_BYTES, "the request for the time stamp")


def read_answer(path: Path) -> bytes:
    """An authority's answer from a file. Raises UsageError."""
    return _read(path, MAX_ANSWER_BYTES, "the authority's answer")


def digest_of(path: Path) -> bytes:
    """The SHA-256 of a file. Raises UsageError."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror or error})", cure="name the list") from error


async def ask(authority: str, asked: bytes, settings: FetchSettings) -> bytes:
    """The authority's answer to a request. Raises FetchError."""
    answer = await posted(
        authority, asked, QUERY_TYPE, settings, deadline_s=DEADLINE_S, max_answer_bytes=MAX_ANSWER_BYTES
    )
    if answer.status != 200 or answer.truncated:
        raise _no_answer(authority, f"answered {answer.status}")
    return answer.body


def proved_at(answer: bytes, sha256: bytes, nonce: int | None, authorities: Sequence[Path]) -> datetime:
    """The time of the stamp, proved. Raises StampRefused, and UsageError for the certificates or a missing extra."""
    require_library()
    from cryptography import x509
    from rfc3161_client import VerificationError, VerifierBuilder, decode_timestamp_response

    certificates = [one for path in authorities for one in _certificates(path)]
    roots = [one for one in certificates if one.issuer == one.subject]
    between = [one for one in certificates if one.issuer != one.subject]
    if not roots:
        raise UsageError("no root certificate is named", cure="name the file of the authority's root with --ca")
    try:
        response = decode_timestamp_response(ordered(answer))
        builder = VerifierBuilder(roots=roots, intermediates=between, nonce=nonce)
        builder.build().verify(response, sha256)
        at: datetime = response.tst_info.gen_time
    except (VerificationError, ValueError, IndexError, x509.InvalidVersion) as error:
        raise StampRefused(str(error) or type(error).__name__) from error
    return at


def ordered(answer: bytes) -> bytes:
    """The answer with its certificates in the order that DER asks of a set, as many authorities do not write them.

    They are no part of what is signed. Raises ValueError, IndexError where the bytes are no answer.
    """
    place = (0, len(answer))
    # TimeStampResp: its token (ContentInfo): its content, [0]: SignedData: version, algorithms, content, certificates
    for number in (1, 1, 0, 3):
        place = _parts(answer, *place)[number]
    if answer[place[0]] != 0xA0:  # none are there
        return answer
    parts = _parts(answer, *place)
    certificates = sorted(answer[start:stop] for start, stop in parts)
    return answer[: parts[0][0]] + b"".join(certificates) + answer[parts[-1][1] :]


def _parts(data: bytes, start: int, stop: int) -> list[tuple[int, int]]:
    """Where the values that stand in a value of DER begin and end."""
    at, _ = _content(data, start)
    found = []
    while at < stop:
        _, end = _content(data, at)
        if end > stop:
            raise ValueError("a part is longer than the whole")
        found.append((at, end))
        at = end
    return found


def _content(data: bytes, at: int) -> tuple[int, int]:
    """Where the content of the value at this place begins, and where it ends."""
    length, begins = data[at + 1], at + 2
    if length & 0x80:
        more = length & 0x7F
        begins, length = begins + more, int.from_bytes(data[begins : begins + more], "big")
    return begins, begins + length


def require_library() -> None:
    """Raises UsageError where the extra is not installed."""
    if find_spec("rfc3161_client") is None:
        raise UsageError("time stamps are proved with rfc3161-client", cure="pip install 'cuttings[stamps]'")


def _read(path: Path, most: int, what: str) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror or error})", cure=f"{what} belongs there") from error


def _certificates(path: Path) -> list[x509.Certificate]:
    from cryptography import x509

    try:
        return list(x509.load_pem_x509_certificates(path.read_bytes()))
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} holds no certificates ({error})", cure="name a PEM file") from error


def _no_answer(authority: str, what: str) -> FetchError:
    cure = "check the address of the authority, or send it the .tsq file by hand"
    return ResponseBroken(f"{authority} gave no time stamp: it {what}", cure=cure, url=authority)


def _integer(number: int) -> bytes:
    return _der(0x02, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def _der(tag: int, content: bytes) -> bytes:
    """A value of DER; everything in a request is shorter than 128 bytes."""
    return bytes((tag, len(content))) + content
