"""JSON Lines: one review a line, with every field of the reading."""

from __future__ import annotations

import json
from typing import TextIO

from storage.filters import Filters
from storage.reviews import Reviews


def write_jsonl(out: TextIO, reviews: Reviews, filters: Filters | None, *, evidence: bool) -> int:
    """Write reviews one by one; gives how many."""
    number = 0
    for overview in reviews.list(filters):
        review = reviews.get(overview.page_id, evidence=evidence)
        out.write(json.dumps(review, ensure_ascii=False) + "\n")
        number += 1
    return number
