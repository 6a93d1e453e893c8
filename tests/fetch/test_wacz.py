"""Packages of web archives: what is proved, and what is refused before anything of it is taken."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import struct
import warnings
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import SourceError
from scraper.fetch.wacz import warcs_of

WARC = b"WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
NAME = "archive/data.warc"


def description(files: dict[str, bytes], **changed: Any) -> bytes:
    resources = [
        {"name": name, "path": name, "bytes": len(data), "hash": f"sha256:{hashlib.sha256(data).hexdigest()}"} | changed
        for name, data in files.items()
    ]
    return json.dumps({"profile": "data-package", "resources": resources}).encode()


def package(folder: Path, files: dict[str, bytes]) -> Path:
    path = folder / "a.wacz"
    with ZipFile(path, "w", ZIP_DEFLATED) as zip_file:
        for name, data in files.items():
            zip_file.writestr(name, data)
    return path


def read(path: Path) -> list[bytes]:
    return [file.read() for file in warcs_of(path)]


def sound(**changed: Any) -> dict[str, bytes]:
    return {NAME: WARC, "datapackage.json": description({NAME: WARC}, **changed)}


def test_gives_the_warc_files_in_the_order_of_their_names(tmp_path: Path) -> None:
    files = {"archive/b.warc": b"second", "archive/a.warc": b"first", "archive/notes.txt": b"no WARC"}
    path = package(tmp_path, {**files, "datapackage.json": description(files)})
    assert read(path) == [b"first", b"second"]


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ({NAME: WARC}, "has no datapackage.json"),
        (sound() | {NAME: WARC + b"x"}, "is not what datapackage.json says"),
        (sound(bytes=1), "is not what datapackage.json says"),
        (sound(hash="crc:1"), "no digest that is known"),
        (sound(path="archive/other.warc"), "does not list archive/data.warc"),
        (sound() | {"datapackage.json": b"[1]"}, "its JSON is no object"),
        (sound() | {"datapackage.json": b"\xff\xfe{"}, "no sound WACZ"),
        (sound() | {"datapackage.json": b"[" * 200_000}, "nested too deeply"),
        (sound() | {"datapackage-digest.json": b'{"hash": "sha256:00"}'}, "datapackage-digest.json says it is"),
        ({"pages/pages.jsonl": b"", "datapackage.json": b"{}"}, "holds no WARC file"),
        (sound() | {NAME: b"\0" * (30 << 20)}, "is a trap"),
    ],
)
def test_what_is_not_as_it_says_is_refused_with_its_reason(tmp_path: Path, files: dict[str, bytes], why: str) -> None:
    with pytest.raises(SourceError, match=why):
        read(package(tmp_path, files))


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    path = package(tmp_path, sound())
    with warnings.catch_warnings(), ZipFile(path, "a") as zip_file:
        warnings.simplefilter("ignore")
        zip_file.writestr(NAME, b"another")
    with pytest.raises(SourceError, match="two files of one name"):
        read(path)


def test_names_that_lead_out_of_the_package_touch_nothing(tmp_path: Path) -> None:
    files = {"archive/../../evil.warc": WARC, "/archive/evil.warc": WARC, NAME: WARC}
    inner = tmp_path / "in" / "side"
    inner.mkdir(parents=True)
    path = package(inner, {**files, "datapackage.json": description(files)})
    assert read(path) == [WARC, WARC]
    assert sorted(found.name for found in tmp_path.rglob("*") if found.is_file()) == ["a.wacz"]


def test_entries_over_the_same_bytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.wacz"
    names = [f"archive/{number:02}.warc" for number in range(20)]
    data = WARC * 40
    with ZipFile(path, "w") as zip_file:
        for name in names[:1]:
            zip_file.writestr(name, data)
    raw = path.read_bytes()
    start = raw.index(b"PK\x01\x02")
    entry = raw[start : raw.index(b"PK\x05\x06")]
    directory = b"".join(entry.replace(names[0].encode(), name.encode()) for name in names)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 20, 20, len(directory), start, 0)
    path.write_bytes(raw[:start] + directory + end)
    with pytest.raises(SourceError, match="larger than itself"):
        read(path)


@given(st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), max_size=12), st.integers(0, 2000))
def test_damaged_packages_are_read_right_or_refused(damage: list[tuple[int, int]], cut: int) -> None:
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as zip_file:
        for name, data in sound().items():
            zip_file.writestr(name, data)
    raw = bytearray(out.getvalue())
    for at, value in damage:
        raw[at % len(raw)] = value
    path = _Held(bytes(raw[: len(raw) - cut % 40 if cut > 1000 else len(raw)]))
    with contextlib.suppress(SourceError):
        assert read(path) == [WARC]  # type: ignore[arg-type]


class _Held(io.BytesIO):
    """Bytes as `warcs_of` needs a path: something that opens and has a size."""

    def stat(self) -> Any:
        return type("Stat", (), {"st_size": len(self.getvalue())})
