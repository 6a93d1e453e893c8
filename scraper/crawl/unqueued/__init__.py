"""Captures that nobody asks a host for in turn: pages and WARC files on disk, and the past of a page."""
