"""When jobs are due: cron in time zones, clock changes, pauses, jitter; against a count of every minute."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.crawl.schedule.timetable import Timetable, due_at, duration, in_words, parsed, share_of

BERLIN = Timetable(cron="30 2 * * *", zone="Europe/Berlin")
MINUTE = timedelta(minutes=1)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def moments(table: Timetable, start: str, number: int, name: str = "job") -> list[str]:
    """The first moments after `start` when each is served at once."""
    found, served = [], utc(start)
    for _ in range(number):
        served = due_at(table, name=name, first_seen_at=served, served_at=served)
        found.append(served)
    return [moment.strftime("%m-%d %H:%M") for moment in found]


def test_a_time_of_day_that_is_skipped_in_spring_is_taken_when_the_clock_has_jumped() -> None:
    assert moments(BERLIN, "2026-03-27 12:00", 3) == ["03-28 01:30", "03-29 01:00", "03-30 00:30"]


def test_a_time_of_day_that_comes_twice_in_autumn_counts_once() -> None:
    assert moments(BERLIN, "2026-10-24 12:00", 2) == ["10-25 00:30", "10-26 01:30"]


def test_a_job_that_is_served_late_in_the_doubled_hour_is_not_due_again_in_it() -> None:
    served = utc("2026-10-25 01:10")  # 02:10 for the second time
    assert due_at(BERLIN, name="a", first_seen_at=served, served_at=served) == utc("2026-10-26 01:30")


def test_an_hourly_job_runs_in_both_of_the_doubled_hours_and_misses_none() -> None:
    hourly = Timetable(cron="15 * * * *", zone="America/New_York")
    assert moments(hourly, "2026-11-01 05:00", 3) == ["11-01 05:15", "11-01 06:15", "11-01 07:15"]
    assert moments(hourly, "2026-03-08 06:00", 3) == ["03-08 06:15", "03-08 07:15", "03-08 08:15"]


def test_a_zone_with_a_clock_change_of_half_an_hour_is_kept_to() -> None:
    lord_howe = Timetable(cron="10 2 * * *", zone="Australia/Lord_Howe")
    assert moments(lord_howe, "2026-10-03 00:00", 2) == ["10-03 15:30", "10-04 15:10"]


def test_after_a_pause_a_job_is_due_once_and_then_at_its_next_moment() -> None:
    hourly = Timetable(cron="0 * * * *")
    served, now = utc("2026-05-01 10:00"), utc("2026-05-04 10:20")
    assert due_at(hourly, name="a", first_seen_at=served, served_at=served) <= now
    assert due_at(hourly, name="a", first_seen_at=served, served_at=now) == utc("2026-05-04 11:00")


def test_every_counts_from_the_last_beginning_and_begins_at_once() -> None:
    table = Timetable(every=timedelta(hours=6))
    seen = utc("2026-05-01 10:07")
    assert due_at(table, name="a", first_seen_at=seen, served_at=None) == seen
    assert due_at(table, name="a", first_seen_at=seen, served_at=seen) == seen + timedelta(hours=6)


def test_jitter_spreads_jobs_and_is_the_same_for_each_every_time() -> None:
    table = Timetable(cron="0 3 * * *", jitter=timedelta(minutes=30))
    starts = {moments(table, "2026-05-01 12:00", 1, name)[0] for name in ("a", "b", "c", "d", "e")}
    assert len(starts) > 1
    assert all("05-02 03:00" <= start < "05-02 03:30" for start in starts)
    late = utc("2026-05-02 03:00") + share_of(table.jitter, "a")
    assert due_at(table, name="a", first_seen_at=late, served_at=late) == late + timedelta(days=1)


@settings(max_examples=60, deadline=None)
@given(
    cron=st.sampled_from(["30 2 * * *", "0 1-3 * * *", "*/20 * * * *", "5 */2 * * *", "0 2,3 * * 0"]),
    zone=st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "UTC"]),
    day=st.integers(0, 364),
    minute=st.integers(0, 1439),
)
def test_the_next_moment_is_later_and_no_earlier_one_was_passed_over(
    cron: str, zone: str, day: int, minute: int
) -> None:
    after = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=day, minutes=minute)
    found = due_at(Timetable(cron=cron, zone=zone), name="a", first_seen_at=after, served_at=None)
    assert found > after
    assert _first_by_the_wall_clock(cron, zone, after, found) == found


def _first_by_the_wall_clock(cron: str, zone: str, after: datetime, last: datetime) -> datetime:
    """The same by going through the minutes: where nothing matches, what was asked for fell into a gap."""
    plain = Timetable(cron=cron)
    moment = after.replace(second=0) + MINUTE
    while moment < last:
        wall = moment.astimezone(ZoneInfo(zone))
        naive = wall.replace(tzinfo=UTC)
        matches = due_at(plain, name="a", first_seen_at=naive - MINUTE, served_at=None) == naive
        first_time = wall.fold == 0 or "*" in cron.split()[0] or "*" in cron.split()[1]
        if matches and first_time:
            return moment
        moment += MINUTE
    return last


@pytest.mark.parametrize("wrong", ["", "* * * *", "0 3 * * * *", "61 * * * *", "0 0 31 2 *", "@sometimes", "a b c d e"])
def test_what_is_no_cron_expression_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        parsed(wrong)


@pytest.mark.parametrize("wrong", ["", "6", "six hours", "-1h", "1y", "h"])
def test_what_is_no_duration_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="no duration"):
        duration(wrong)


@given(st.integers(0, 10**7))
def test_a_duration_in_words_reads_as_itself(seconds: int) -> None:
    assert duration(in_words(timedelta(seconds=seconds))) == timedelta(seconds=seconds)
