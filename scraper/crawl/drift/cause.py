"""The likely cause of a finding, by comparing where the values stood before and after; in words for people. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from scraper.crawl.drift.judge import Finding
from storage.samples import Sample

MOST = 0.5  # of the pages: what holds for more of them holds for the site
NEARLY_NONE = 0.1
_DATA = {"json-ld": "JSON-LD", "microdata": "microdata", "rdfa": "RDFa", "microformat": "microformats"}


def cause_of(finding: Finding) -> str:
    """One sentence; the first that fits, from what is certain to what is likely."""
    before, after = finding.before, finding.after
    walls = Counter(one.measures["wall"] for one in after if one.measures["wall"])
    if walls:
        wall, number = walls.most_common(1)[0]
        if number > len(after) * MOST or finding.kind == "wall":
            return f"a wall ({wall}) stands in place of the pages"
    if finding.kind == "same":
        return "what is read stands on every page: the rule has lost its place after a redesign"
    for source, name in _DATA.items():
        if share_of(source, before) > MOST and share_of(source, after) < NEARLY_NONE:
            return f"the site's structured data ({name}) is gone"
    if finding.kind == "empty":
        return "pages answer 200 and hold no text: they may be filled by scripts now, or be served empty"
    if _moved(before, after):
        return "a redesign: what is read stands elsewhere on the page than before"
    usual = _usual(finding.field, before, 2)
    if usual in ("class", "attribute", "visible"):
        return "class names or the markup of this field were changed"
    if usual == "meta":
        return "the page's meta elements for this field are gone"
    return "the place where it stood is gone"


def share_of(source: str, samples: Sequence[Sample]) -> float:
    """The share of pages of which anything was read from this source."""
    if not samples:
        return 0.0
    return sum(any(m[2] == source for m in one.measures["fields"].values()) for one in samples) / len(samples)


def _moved(before: Sequence[Sample], after: Sequence[Sample]) -> bool:
    """Whether the text or the headline usually stands at another place now."""
    for field in ("body", "headline"):
        was, is_ = _usual(field, before, 4), _usual(field, after, 4)
        if was and is_ and was != is_ and not was.startswith("/html/head"):
            return True
    return False


def _usual(field: str, samples: Sequence[Sample], what: int) -> str | None:
    """The most common source (2), rule (3) or place (4) of a field; None where it has none."""
    counts = Counter(one.measures["fields"][field][what] for one in samples if field in one.measures["fields"])
    return counts.most_common(1)[0][0] if counts else None


_NAMES = {"date_published": "date", "ratings": "rating", "authors": "author", "page": "page"}


def message_of(site: str, finding: Finding) -> str:
    """What is noticed, with numbers, and why it may be so."""
    name = _NAMES.get(finding.field, finding.field)
    was, is_ = finding.before_value, finding.after_value
    pages = f"of the latest {len(finding.after)} pages"
    noticed = {
        "missing": f"{is_:.0%} {pages} have a {name}, {was:.0%} had one before",
        "empty": f"{is_:.0%} {pages} have a text, {was:.0%} had one before",
        "not-a-review": f"{is_:.0%} {pages} are read as reviews, {was:.0%} were before",
        "wall": f"{is_:.0%} {pages} are walls, {was:.0%} were before",
        "length": f"the {name} is {is_:,.0f} letters long {pages} (median), it was {was:,.0f} before",
        "same": f"all {pages} give the same {name}",
    }[finding.kind]
    return f"{site}: {noticed}; likely cause: {cause_of(finding)}"


def shown(finding: Finding) -> tuple[dict[str, object], dict[str, object]]:
    """A before and an after: the value measured, and one page of each with what was read and where."""
    return (
        {"value": finding.before_value, "pages": len(finding.before), **_example(finding, finding.before, has=True)},
        {
            "value": finding.after_value,
            "pages": len(finding.after),
            "chance": finding.chance,
            **_example(finding, finding.after, has=finding.kind in ("length", "same")),
        },
    )


def _example(finding: Finding, samples: Sequence[Sample], *, has: bool) -> dict[str, object]:
    """The latest page that has the field, or lacks it."""
    for one in reversed(samples):
        measures = one.measures
        found = measures["fields"].get(finding.field)
        is_good = (
            found is not None if finding.field != "page" else measures["type"] == "review" and not measures["wall"]
        )
        if is_good == has:
            read = {"read": found[1], "source": found[2], "rule": found[3], "place": found[4]} if found else {}
            return {"capture_id": one.capture_id, "type": measures["type"], "wall": measures["wall"], **read}
    return {}
