"""Finding pages, ours beside the libraries people use for it: robots.txt, feeds and sitemaps, case by case.

    python -m benchmarks.discovery            # a table; libraries that are not installed are left out of it

protego, feedparser, fastfeedparser and ultimate-sitemap-parser are asked the same cases. The cases are other projects'
own (the last column says whose), and are not part of this repository: they are looked for in the folder
CUTTINGS_SHARED. They are played by the tests' own harness.
"""

from __future__ import annotations

import base64
import calendar
import html
import json
import logging
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from scraper.discover import feeds
from scraper.fetch.robots_rules import read_rules
from scraper.urls import absolute
from tests.discover.test_feeds import is_entry_field, text_of
from tests.discover.test_sitemaps import Site
from tests.fetch.test_robots import NOT_OURS, _replay

ROOT = Path(__file__).resolve().parent.parent
SUITES = Path(os.environ.get("CUTTINGS_SHARED", ROOT.parent / "shared")) / "suites"
BASE = "http://127.0.0.1:8097/"  # where the feeds were served when their expectations were written

Score = Counter[str]  # row -> how many are right
Row = tuple[str, int, dict[str, int], str]  # what, of how many, right by engine, whose cases


def main() -> int:
    """Print the table; 0 also where there is nothing to measure."""
    if not SUITES.is_dir():
        print(f"no suites in {SUITES}: nothing is measured")
        return 0
    logging.disable()  # ultimate-sitemap-parser tells of every address that is not there
    rows: list[Row] = []
    for part in (robots_rows, robots_status_rows, dialect_rows, entry_rows, sitemap_rows):
        rows.extend(part())
    names = list(dict.fromkeys(name for _, _, scores, _ in rows for name in scores))
    print(f"| what | of | {' | '.join(names)} | cases of |\n|---|---|{'---|' * len(names)}---|")
    for what, of, scores, whose in rows:
        cells = " | ".join(f"{scores[name]:,}" if name in scores else "" for name in names)
        print(f"| {what} | {of:,} | {cells} | {whose} |")
    return 0


def robots_rows() -> Iterator[Row]:
    """Decisions: may this robot fetch this address? Tier A: all engines agree; B: RFC 9309 decides; C: disputed."""
    from protego import Protego

    def protego(robots: bytes, agent: str, url: str) -> bool:
        return bool(Protego.parse(robots.decode("utf-8", "replace")).can_fetch(url, agent))

    def ours(robots: bytes, agent: str, url: str) -> bool:
        return read_rules(robots, agent).allows(url)

    of: Counter[str] = Counter()
    right: dict[str, Score] = {"ours": Counter(), "protego": Counter()}
    for case in _cases("robots/cases.jsonl"):
        robots = base64.b64decode(case["robots_b64"]) if "robots_b64" in case else case["robots"].encode()
        of[case["tier"]] += 1
        for name, engine in (("ours", ours), ("protego", protego)):
            right[name][case["tier"]] += _try(engine, robots, case["agent"], case["url"]) == case["rfc_allowed"]
    for tier in sorted(of):
        scores = {name: score[tier] for name, score in right.items()}
        yield f"robots.txt decisions, tier {tier}", of[tier], scores, "Google, Protego, robotspy, reppy, CPython"


def robots_status_rows() -> Iterator[Row]:
    """What a status, redirect, size or silence means; a parser has no opinion there."""
    cases = _cases("robots/status_cases.jsonl")
    right = sum(case["id"] not in NOT_OURS and _try(_replay, case) == case["allowed"] for case in cases)
    yield "answers for robots.txt", len(cases), {"ours": right}, "RFC 9309 2.3-2.5"


def dialect_rows() -> Iterator[Row]:
    """Entries of real feeds: link, title and moment."""
    engines: dict[str, Callable[[bytes], dict[str, tuple[str | None, datetime | None]]]] = {
        "ours": _our_entries,
        "feedparser": _feedparser_entries,
    }
    if find_spec("fastfeedparser"):
        engines["fastfeedparser"] = _fastfeedparser_entries
    of, right = 0, {name: Counter[str]() for name in engines}
    for case in _cases("feeds/fastfeedparser_cases.jsonl"):
        body = (SUITES / "feeds" / case["file"]).read_bytes()
        found = {name: _try(engine, body) or {} for name, engine in engines.items()}
        of += len(case["expected"])
        for link, title, published in case["expected"]:
            for name, entries in found.items():
                if link in entries:
                    right[name]["links"] += 1
                    right[name]["titles"] += entries[link][0] == _plain(title)
                    right[name]["moments"] += entries[link][1] == datetime.fromisoformat(published)
    for what in ("links", "titles", "moments"):
        yield f"feed entries: {what}", of, {name: score[what] for name, score in right.items()}, "fastfeedparser"


def entry_rows() -> Iterator[Row]:
    """One dialect a feed: what each of feedparser's own cases says of links and titles."""
    import feedparser

    of: Counter[str] = Counter()
    right: dict[str, Score] = {"ours": Counter(), "feedparser": Counter()}
    for case in _cases("feeds/feedparser_cases.jsonl"):
        asked = [(path, value) for path, value in case["neutral"] if path == ["feed", "title"] or is_entry_field(path)]
        if not asked:
            continue
        body = (SUITES / "feeds" / case["file"]).read_bytes()
        ours = _try(feeds.read, body, case["headers"].get("Content-Location") or BASE)
        theirs = feedparser.parse(body, response_headers={"content-location": BASE, **case["headers"]})
        for path, value in asked:
            if path[0] != "feed" and (ours is None or len(ours.found) <= path[1]):
                continue  # an entry without a link leads nowhere
            what = "feed titles" if path[0] == "feed" else f"entry {path[2]}s"
            of[what] += 1
            wanted = absolute("http://critic.example/", value) if path[-1] == "link" else _plain(value)
            entry = theirs.feed if path[0] == "feed" else dict(enumerate(theirs.entries)).get(path[1], {})
            answers = {"feedparser": entry.get(path[-1]), "ours": None}
            if ours is not None:
                one = ours if path[0] == "feed" else ours.found[path[1]]
                answers["ours"] = one.url if path[-1] == "link" else one.title  # type: ignore[union-attr]
            for name, answer in answers.items():
                right[name][what] += (answer if path[-1] == "link" else _plain(answer)) == wanted
    for what in sorted(of):
        yield f"feed dialects: {what}", of[what], {name: score[what] for name, score in right.items()}, "feedparser"


def sitemap_rows() -> Iterator[Row]:
    """Recorded sites: which pages are found from the home page."""
    engines: dict[str, Callable[[dict[str, Any]], set[str]]] = {"ours": _our_pages}
    if find_spec("usp"):
        engines["ultimate-sitemap-parser"] = _usp_pages
    cases = _cases("feeds/sitemap_cases.jsonl")
    right, found, more, of = Counter[str](), Counter[str](), Counter[str](), 0
    for case in cases:
        expected = {page["url"] for page in case["expected_pages"]}
        of += len(expected)
        for name, engine in engines.items():
            pages = _try(engine, case) or set()
            right[name] += pages == expected
            found[name] += len(pages & expected)
            more[name] += len(pages - expected)
    whose = "ultimate-sitemap-parser"
    yield "sitemaps: sites with just the expected pages", len(cases), dict(right), whose
    yield "sitemaps: expected pages found", of, dict(found), whose
    yield "sitemaps: pages beyond the expected", 0, {name: more[name] for name in engines}, whose


def _our_entries(body: bytes) -> dict[str, tuple[str | None, datetime | None]]:
    feed = feeds.read(body, "https://critic.example/")
    return {
        one.url: (one.title, datetime.fromisoformat(one.published) if one.published else None)
        for one in (feed.found if feed else ())
    }


def _feedparser_entries(body: bytes) -> dict[str, tuple[str | None, datetime | None]]:
    import feedparser

    return {
        entry.get("link", ""): (_plain(entry.get("title")), _moment(entry.get("published_parsed")))
        for entry in feedparser.parse(body).entries
    }


def _fastfeedparser_entries(body: bytes) -> dict[str, tuple[str | None, datetime | None]]:
    import fastfeedparser

    return {
        entry.get("link", ""): (
            _plain(entry.get("title")),
            datetime.fromisoformat(entry["published"]) if entry.get("published") else None,
        )
        for entry in fastfeedparser.parse(body).entries
    }


def _our_pages(case: dict[str, Any]) -> set[str]:
    site = Site(case)
    if case.get("from_str"):
        site.take(case["from_str"].encode(), "http://nowhere.example/sitemap.xml")
    return site.walk()


def _usp_pages(case: dict[str, Any]) -> set[str]:
    from usp.tree import sitemap_from_str, sitemap_tree_for_homepage
    from usp.web_client.abstract_client import (
        AbstractWebClient,
        LocalWebClientSuccessResponse,
        WebClientErrorResponse,
    )

    site = Site(case)

    class Answer(LocalWebClientSuccessResponse):
        def __init__(self, url: str, body: bytes, kind: str | None) -> None:
            super().__init__(url, "")
            self._body, self._kind = body, kind

        def header(self, case_insensitive_name: str) -> str | None:
            return self._kind if case_insensitive_name.lower() == "content-type" else None

        def raw_data(self) -> bytes:
            return self._body

    class Recorded(AbstractWebClient):
        def set_max_response_data_length(self, max_response_data_length: int | None) -> None:
            """Everything recorded is small."""

        def get(self, url: str) -> Any:
            answer = site.get(url)
            return Answer(url, *answer) if answer else WebClientErrorResponse("404", retryable=False)

    if case.get("from_str"):
        tree = sitemap_from_str(case["from_str"])
    else:
        tree = sitemap_tree_for_homepage(site.home, web_client=Recorded())
    return {page.url for page in tree.all_pages()}


def _cases(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (SUITES / name).read_text(encoding="utf-8").split("\n") if line]


def _plain(text: str | None) -> str:
    """Text without marks: some give titles as HTML, some as text."""
    return text_of(html.unescape(text or "")) or ""


def _moment(parsed: Any) -> datetime | None:
    return datetime.fromtimestamp(calendar.timegm(parsed), UTC) if parsed else None


def _try(engine: Callable[..., Any], *arguments: Any) -> Any:
    """What it answers; None where it gives up, which is a wrong answer like another."""
    try:
        return engine(*arguments)
    except Exception:  # noqa: BLE001
        return None


if __name__ == "__main__":
    sys.exit(main())
