"""Pruning: only what says nothing new goes, every version stays, and the dry run tells the truth."""

from __future__ import annotations

import os
from datetime import timedelta

import pytest

from storage import Archive, ArchiveError
from storage.prune import Policy
from tests.storage.makers import NOW, URL, at, capture, captures_of, dump, key, store

LATER = NOW + timedelta(days=400)
POLICY = Policy(keep=2, older_than_days=30)


def visit(archive: Archive, number: int, body: bytes | None = None, **more: object) -> int:
    """A visit in which the review says what it said, with another advertisement unless the body is given."""
    html = body or b"<p>" + b"the review as it was " * 60 + f"advertisement {number}".encode()
    kept, _ = store(archive, html=html, when=at(number * 60), **more)
    return kept.capture_id


def captures(archive: Archive) -> list[int]:
    return [row[0] for row in archive._connection.all("SELECT id FROM captures ORDER BY id")]


def test_captures_that_say_nothing_new_go_with_their_bodies(archive: Archive) -> None:
    ids = [visit(archive, number) for number in range(8)]
    plan = archive.prune(POLICY, now=LATER, dry_run=True)
    assert captures(archive) == ids
    done = archive.prune(POLICY, now=LATER, dry_run=False)
    assert (done.captures, done.bodies) == (plan.captures, plan.bodies) == (5, 5)
    assert captures(archive) == [ids[0], *ids[-2:]]
    assert archive.verify().findings == ()
    assert [len(one.body) > 0 for one in captures_of(archive, 1)] == [True] * 3


def test_dry_run_writes_nothing(archive: Archive) -> None:
    for number in range(6):
        visit(archive, number)
    before = dump(archive)
    assert archive.prune(POLICY, now=LATER, dry_run=True).captures == 3
    assert dump(archive) == before


def test_every_version_stays_with_the_capture_it_was_read_from(archive: Archive) -> None:
    for number in range(9):
        visit(archive, number, headline=f"A Headline Changed {number // 3} Times")
    archive.prune(Policy(keep=1, older_than_days=0), now=LATER, dry_run=False)
    assert archive.verify().findings == ()
    for number in (1, 2, 3):
        found = archive.reviews.get(1, revision=number)
        assert archive.captures.get(found["capture_id"]).body
    assert len(list(archive.reviews.history(1))) == 2


def test_the_same_bytes_seen_again_stay_as_long_as_one_capture_has_them(archive: Archive) -> None:
    same = b"<p>" + b"the same bytes at every visit " * 40
    for number in range(6):
        visit(archive, number, same)
    done = archive.prune(POLICY, now=LATER, dry_run=False)
    assert (done.captures, done.bodies) == (3, 0)
    assert archive.verify().findings == ()
    assert not archive.keep(capture(body=same, when=at(9000)), url_key=key(URL)).is_new


def test_young_captures_stay(archive: Archive) -> None:
    for number in range(6):
        visit(archive, number)
    assert archive.prune(POLICY, now=NOW + timedelta(days=3), dry_run=False).captures == 0


def test_other_sites_are_left_alone(archive: Archive) -> None:
    for number in range(6):
        visit(archive, number)
    assert archive.prune(Policy(1, 0, site="other.example"), now=LATER, dry_run=False).captures == 0
    assert archive.prune(Policy(1, 0, site="Example.org"), now=LATER, dry_run=True).captures == 4


def test_capture_that_a_304_confirmed_stays(archive: Archive) -> None:
    ids = [visit(archive, number) for number in range(3)]
    archive.keep(capture(body=b"", status=304, when=at(3 * 60)), url_key=key(URL))
    for number in range(4, 7):
        visit(archive, number)
    archive.prune(Policy(keep=1, older_than_days=0), now=LATER, dry_run=False)
    assert archive.verify().findings == ()
    assert ids[0] in captures(archive)


def test_bodies_packed_after_one_that_goes_are_packed_anew(archive: Archive) -> None:
    common = os.urandom(6000)
    ids = [visit(archive, number, common + os.urandom(300)) for number in range(8)]
    bodies = {one: archive.captures.get(one).body for one in (ids[0], *ids[-2:])}
    assert archive._connection.value("SELECT max(chain_depth) FROM bodies") > 3
    archive.prune(POLICY, now=LATER, dry_run=False)
    with Archive.open(archive.path) as again:
        assert again.verify().findings == ()
        assert {one: again.captures.get(one).body for one in bodies} == bodies


def test_what_went_is_logged(archive: Archive) -> None:
    for number in range(6):
        visit(archive, number)
    archive.prune(POLICY, now=LATER, dry_run=False)
    row = archive._connection.one("SELECT captures, bodies, policy FROM prunings")
    assert tuple(row) == (3, 3, '{"keep": 2, "older_than_days": 30, "site": null}')


def test_the_last_capture_of_an_address_can_never_be_pruned() -> None:
    with pytest.raises(ArchiveError, match="at least the last"):
        Policy(keep=0)
