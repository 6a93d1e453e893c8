"""A reader that some pages break, as hostile pages and faulty rules do."""

from __future__ import annotations

import os
import time

from scraper.parse.pipeline import CaptureRead, read_capture
from scraper.records import Capture


def hostile_reader(capture: Capture) -> CaptureRead:
    """Dies, hangs or raises by what the address says."""
    if capture.url.endswith("crash"):
        os._exit(7)
    if capture.url.endswith("hang"):
        time.sleep(60)
    if capture.url.endswith("raise"):
        raise ValueError("a rule is wrong")
    return read_capture(capture)
