"""After a run: the sites it read are judged, alarms are raised, and those end that are over."""

from __future__ import annotations

from datetime import datetime

from scraper.crawl.drift.cause import cause_of, message_of, shown
from scraper.crawl.drift.judge import judge
from storage.alarms import Alarm
from storage.archive import Archive


def watch(archive: Archive, run_id: int, *, now: datetime) -> list[Alarm]:
    """The alarms that this run raised: each once, until it is acknowledged or over. Raises ArchiveError."""
    raised = []
    for site in archive.samples.sites_of_run(run_id):
        raised += _watch_site(archive, site, run_id, now)
    return raised


def _watch_site(archive: Archive, site: str, run_id: int, now: datetime) -> list[Alarm]:
    samples = archive.samples.of_site(site)
    found, raised = set(), []
    known = archive.alarms.known_since(site)  # what somebody said is right, is where the past begins
    since = archive.runs.get(run_id).started_at
    for finding in judge([one for one in samples if known is None or one.at > known], since=since):
        before, after = shown(finding)
        found.add((finding.field, finding.kind))
        alarm_id = archive.alarms.sound(
            site=site,
            field=finding.field,
            kind=finding.kind,
            cause=cause_of(finding),
            message=message_of(site, finding),
            before=before,
            after=after,
            run_id=run_id,
            now=now,
        )
        if alarm_id is not None:
            raised.append(archive.alarms.get(alarm_id))
    for alarm in archive.alarms.list(site=site, open_only=True):
        if (alarm.field, alarm.kind) not in found and _is_over(alarm, archive):
            archive.alarms.end(alarm.id, now=now)
    return raised


def _is_over(alarm: Alarm, archive: Archive) -> bool:
    """Whether the latest pages are nearer to what was before than to what was alarming.

    An alarm that is merely not found any more is not over: the change has become part of the past it is compared with.
    """
    samples = [one for one in archive.samples.of_site(alarm.site) if one.at > alarm.raised_at][-LATEST:]
    if len(samples) < LATEST or alarm.kind in ("length", "same"):
        return False
    good = sum(_is_good(alarm, one.measures) for one in samples) / len(samples)
    was, is_ = float(alarm.before["value"]), float(alarm.after["value"])
    if alarm.kind == "wall":
        was, is_ = 1 - was, 1 - is_
    return abs(good - was) < abs(good - is_)


LATEST = 6  # pages since the alarm


def _is_good(alarm: Alarm, measures: dict[str, object]) -> bool:
    if alarm.kind == "wall":
        return not measures["wall"]
    if alarm.field == "page":
        return measures["type"] == "review" and not measures["wall"]
    fields = measures["fields"]
    assert isinstance(fields, dict)
    return alarm.field in fields
