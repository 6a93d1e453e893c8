"""Bytes that are no page, by their first bytes."""

from __future__ import annotations

import gzip
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.sniff import binary_kind


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"\n%PDF-1.4", "a PDF"),
        (b"\xff\xd8\xff\xe0", "a JPEG picture"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "a WebP picture"),
        (b"\0\0\0\x1cftypavif", "an AVIF or HEIC picture"),
        (b"\0\0\0\x1cftypisom", "a film (MP4)"),
        (gzip.compress(b"<p>"), "a compressed file"),
        (b"SQLite format 3\0", "a SQLite database"),
        (b"WARC/1.1\r\n", "a WARC file"),
        (b"\0\0\1\0\1\0", "an icon"),
        (b"words\0and\1more", "binary data"),
    ],
)
def test_what_it_is_in_words(body: bytes, kind: str) -> None:
    assert binary_kind(body) == kind


@pytest.mark.parametrize(
    "body",
    [
        *(
            b"",
            b"plain words",
            b"<!DOCTYPE html>\0",
            b"BM and other initials",
            b"II. The second chapter",
            b"PK and others",
        ),
        *("<p>é".encode("utf-16"), "<p>".encode("utf-16-be"), "<p>".encode("utf-32"), b"\x1b$B$H\x1b(B", b"\xa4\xb3"),
        *(b"\xef\xbb\xbf \n<p>\0\0\0\0\0", b"Notes\0 first: " + 20 * b"<p class=a>four stars</p>"),
        *(b"<?xml version='1.0'?><rss>\x0b</rss>", b"Mz. Marple reviews", b"ID3 is a format"[3:]),
    ],
)
def test_what_may_be_a_page(body: bytes) -> None:
    assert binary_kind(body) is None


@given(st.text(alphabet=st.characters(blacklist_categories=("Cc", "Cs")), max_size=200))
def test_no_text_behind_a_tag_is_taken_for_binary(text: str) -> None:
    assert binary_kind(b"<p>" + text.encode()) is None


@pytest.mark.parametrize("tag", [b"<p", b"<P\xb4", b"<p>", b"<div "])
def test_a_tag_among_random_bytes_makes_no_page(tag: bytes) -> None:
    noise = random.Random(7)
    for _ in range(50):
        body = noise.randbytes(1445)
        assert binary_kind(b"\x93" + body[:700] + tag + body[700:]) == "binary data"
