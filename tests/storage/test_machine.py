"""Whatever is done to an archive in whatever order: it stays whole, and no capture and no version is lost or changed."""

from __future__ import annotations

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from scraper.records import AggregateRating, Capture, UserReview
from storage import Archive
from storage.captures import NOT_MODIFIED
from storage.prune import Policy
from storage.times import to_text
from tests.storage.makers import NOW, TEXT, capture, key, reading

ADDRESSES = [
    f"{host}/r/{page}" for host in ("https://a.example", "https://m.a.example", "https://b.example") for page in "12"
]
TEXTS = (
    TEXT,
    TEXT.replace("gate", "door"),
    TEXT[::-1],
    None,
    "A\0B \ud83d and 𝒳 \u202eabc " * 20,
    "静かな畑を描いた映画。" * 9,
)
STATUSES = (200, 200, 200, NOT_MODIFIED, 404, 410, 500)
# Clocks go back, and captures come in from other archives; in minutes.
STEPS = (0, 1, 60, 60 * 24 * 40, -30, -60 * 24 * 3)


def said(number: int, version: int, url: str) -> dict[str, Any]:
    """What rules of a version read in the bytes of a number."""
    which = number + version
    return reading(
        url,
        page_type=("review", "review", "review", "item", "other")[which % 5],
        headline=("The Long Field Review: A Gate Left Open", "Another Headline Of Some Length", None)[which % 3],
        body=TEXTS[which % len(TEXTS)],
        evidence={},
        user_reviews=(UserReview(None, None, None, None, f"Reader {which % 2} was here, and says so at length."),),
        aggregate_rating=(None, AggregateRating(4.0, 5.0, 1.0, which, None))[which % 2],
        canonical_url=ADDRESSES[which % len(ADDRESSES)] if which % 4 == 0 else None,
    )


class ArchiveMachine(RuleBasedStateMachine):
    """Keeps beside the archive what must still be in it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.archive = Archive.open(self.folder / "a.db")
        self.kept: dict[int, Capture] = {}
        self.revisions: dict[int, tuple[Any, ...]] = {}
        self.version = 1
        self.now = NOW

    @rule(
        url=st.sampled_from(ADDRESSES),
        number=st.integers(0, 9),
        status=st.sampled_from(STATUSES),
        step=st.sampled_from(STEPS),
    )
    def visit(self, url: str, number: int, status: int, step: int) -> None:
        self.now += timedelta(minutes=step)
        told = capture(url, b"" if number == 0 else f"<p>{number}".encode() * 99, when=self.now, status=status)
        kept = self.archive.keep(told, url_key=key(url))
        self.kept[kept.capture_id] = told
        if kept.is_new:
            was = said(number, self.version, url)
            claims = was["canonical_url"] and key(was["canonical_url"])
            self.archive.note(kept, was, canonical_key=claims, reader_version=str(self.version), now=self.now)

    @rule()
    def read_again(self) -> None:
        self.version += 1
        for due in list(self.archive.rereading.due(str(self.version))):
            if due.capture_id is not None:
                was = said(due.capture_id, self.version, due.url)
                self.archive.rereading.accept(
                    due, was, canonical_key=None, reader_version=str(self.version), now=self.now
                )

    @rule(one=st.integers(0, 5), other=st.integers(0, 5))
    def merge(self, one: int, other: int) -> None:
        pages = [review.page_id for review in self.archive.reviews.list()]
        if pages and pages[one % len(pages)] != pages[other % len(pages)]:
            self.archive.merges.merge(
                pages[one % len(pages)], pages[other % len(pages)], reason="by-hand", at=to_text(self.now)
            )

    @rule(which=st.integers(0, 5))
    def part(self, which: int) -> None:
        merged = [merge.id for merge in self.archive.merges.log() if merge.undone_at is None]
        if merged:
            self.archive.merges.undo(merged[which % len(merged)], at=to_text(self.now))

    @rule(keep=st.integers(1, 3), later=st.sampled_from((0, 400)))
    def prune(self, keep: int, later: int) -> None:
        policy, now = Policy(keep, 1), self.now + timedelta(days=later)
        planned = self.archive.prune(policy, now=now, dry_run=True)
        assert self.archive.prune(policy, now=now, dry_run=False) == planned
        left = {row[0] for row in self.archive._connection.all("SELECT id FROM captures")}
        assert len(self.kept) - len(left) == planned.captures
        self.kept = {number: told for number, told in self.kept.items() if number in left}

    @rule()
    def tidy(self) -> None:
        self.archive.compact(now=self.now)
        self.archive.reindex()
        self.archive.works.refresh()

    @rule()
    def reopen(self) -> None:
        self.archive.close()
        self.archive = Archive.open(self.folder / "a.db")

    @invariant()
    def is_whole(self) -> None:
        assert self.archive.verify().findings == ()

    @invariant()
    def has_every_capture_as_it_came(self) -> None:
        for number, told in self.kept.items():
            had = self.archive.captures.get(number)
            assert (had.url, had.fetched_at, had.status, had.headers) == (
                told.url, told.fetched_at, told.status, told.headers
            )  # fmt: skip
            assert had.body == told.body or told.status == NOT_MODIFIED

    @invariant()
    def has_every_version_as_it_was(self) -> None:
        rows = self.archive._connection.all("SELECT id, page_id, number, content_sha256, capture_id FROM revisions")
        now = {row["id"]: tuple(row) for row in rows}
        assert now | self.revisions == now
        self.revisions = now
        for number in now:
            assert self.archive._revisions.load(number).sha256 == now[number][3]

    @invariant()
    def shows_every_page_that_was_read_once(self) -> None:
        lost = self.archive._connection.all(
            """
            SELECT id FROM pages WHERE merged_into IS NULL AND id IN (SELECT page_id FROM revisions)
               AND id NOT IN (SELECT page_id FROM reviews)
            """
        )
        strayed = self.archive._connection.all(
            """
            SELECT pages.id FROM pages LEFT JOIN urls ON urls.id = lead_url_id AND urls.page_id = pages.id
             WHERE merged_into IS NULL AND urls.id IS NULL
            """
        )
        assert [*lost, *strayed] == []

    def teardown(self) -> None:
        self.archive.close()
        shutil.rmtree(self.folder)


TestArchiveMachine = ArchiveMachine.TestCase
TestArchiveMachine.settings = settings(
    max_examples=12, stateful_step_count=18, deadline=None, suppress_health_check=list(HealthCheck)
)
