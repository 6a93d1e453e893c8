"""A guess at the encoding of bytes that declare none and are no UTF-8."""

from __future__ import annotations


def guess(body: bytes) -> str:
    """The most probable encoding."""
    return "windows-1252"
