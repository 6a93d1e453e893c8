"""Many reviews as references: RIS, BibTeX or CSL-JSON for reference managers, one after another."""

from __future__ import annotations

import json
from typing import TextIO

from storage.citations import cite
from storage.errors import NotInArchive
from storage.export import styles
from storage.filters import Filters
from storage.reviews import Reviews


def write_references(out: TextIO, reviews: Reviews, filters: Filters | None, *, form: str) -> int:
    """Write `form` "ris", "bibtex" or "csl"; gives how many. A page without a text cannot be cited, and is left out."""
    number = 0
    for overview in reviews.list(filters):
        try:
            citation = cite(reviews.get(overview.page_id, evidence=False))
        except NotInArchive:
            continue
        if form == "csl":
            out.write("[\n" if not number else ",\n")
            out.write(json.dumps(styles.csl(citation), ensure_ascii=False))
        else:
            out.write(styles.STYLES[form](citation))
        number += 1
    if form == "csl":
        out.write("\n]\n" if number else "[]\n")
    return number
