"""What is told of a run, as text and as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from scraper.crawl.jobfile.job import Job
from scraper.crawl.schedule.timetable import in_words
from storage.alarms import Alarm
from storage.export.atom import summary
from storage.news import Item
from storage.refusals import Refusal
from storage.runs import OUTCOMES, Failure, Run
from storage.times import to_text

MAX_LISTED = 50  # of each kind in a mail; the archive has them all
MAX_TRAPS = 10  # in a report; `cuttings runs left` lists all that was left out
QUIET_FAILURES = frozenset(("gone",))  # what a site takes down is no trouble of anybody's


@dataclass(frozen=True, slots=True)
class Told:
    """What one run has to tell, by topic. `trouble` are sentences; `traps` the places where the most was left out."""

    run: Run
    reviews: Sequence[Item]
    changes: Sequence[Item]
    alarms: Sequence[Alarm]
    trouble: Sequence[str]
    traps: Sequence[Refusal] = ()

    @property
    def has_news(self) -> bool:
        """Whether there is anything but counts."""
        return bool(self.reviews or self.changes or self.alarms or self.trouble)

    @property
    def subject(self) -> str:
        """All of it in a line."""
        parts = [
            _count(self.reviews, "new review"),
            _count(self.changes, "changed review"),
            _count(self.alarms, "alarm"),
            "trouble" if self.trouble else "",
        ]
        return f"{self.run.job or 'archive'}: {', '.join(part for part in parts if part) or 'nothing new'}"


def told(
    job: Job,
    run: Run,
    *,
    items: Iterable[Item],
    alarms: Sequence[Alarm],
    failures: Iterable[Failure],
    before: Run | None,
    left: Iterable[Refusal] = (),
) -> Told:
    """What the job wants to be told of a run; `before` is the job's run before it, `left` what it left out."""
    about, items = job.tell.about, list(items)
    return Told(
        run=run,
        reviews=[item for item in items if item.kind == "review"] if "reviews" in about else [],
        changes=[item for item in items if item.kind == "change"] if "changes" in about else [],
        alarms=alarms if "alarms" in about else [],
        trouble=_trouble(run, failures, before) if "trouble" in about else [],
        traps=traps_in(left),
    )


def traps_in(left: Iterable[Refusal]) -> list[Refusal]:
    """The traps of a run, of what it left out: the first ones, for they are the largest."""
    return [one for one in left if one.reason.startswith("trap-")][:MAX_TRAPS]


def _trouble(run: Run, failures: Iterable[Failure], before: Run | None) -> list[str]:
    found = []
    if before is not None and before.outcome == "killed":
        found.append(f"run {before.id} before this one was killed; this one went on where it was")
    if run.outcome == "failed":
        found.append(f"the run ended by a fault: {(run.report or {}).get('error', 'see the log')}")
    quiet = {reason for outcome, reason in run.counts if outcome == "skipped"} | QUIET_FAILURES
    return found + [f"{one.reason}: {one.message}" for one in failures if one.reason not in quiet]


def report_lines(run: Run, traps: Iterable[Refusal] = ()) -> list[str]:
    """A run's report as text: who, when, the counts, whose sum is what was discovered, and the traps it was led to."""
    lines = [f"run {run.id} of {run.job or run.command or 'cuttings'}: {run.outcome or 'running'}"]
    due = f", due {_when(run.due_at)}" if run.due_at else ""
    took = in_words(run.ended_at - run.started_at) if run.ended_at else "until now"
    lines.append(f"  began {_when(run.started_at)}{due}, took {took}")
    lines.append(f"  {run.discovered:,} discovered = {' + '.join(f'{run.total(one):,} {one}' for one in OUTCOMES)}")
    for (outcome, reason), number in sorted(run.counts.items()):
        if reason:
            lines.append(f"    {number:>7,} {outcome}: {reason}")
    lines += [f"  {trap.reason}: {trap.number:,} left at {trap.place}, as {trap.example}" for trap in traps]
    report = run.report or {}
    if "new" in report:
        size = report["size_bytes"] / 1e6
        lines.append(f"  {report['new']:,} new, {report['changed']:,} changed, {size:,.1f} MB, {report['left']:,} left")
    if "error" in report:
        lines.append(f"  ended by a fault: {report['error']}")
    return lines


def mail_text(told: Told) -> str:
    """The body of a mail: what is new, what was changed, alarms, trouble, and the report."""
    parts: list[str] = []
    for title, items in (("New reviews", told.reviews), ("Changed reviews", told.changes)):
        if items:
            parts += [title, *(line for item in items[:MAX_LISTED] for line in _item_lines(item)), *_more(items)]
    if told.alarms:
        parts += ["Alarms", *(f"- {alarm.message} (cuttings alarms show {alarm.id})" for alarm in told.alarms), ""]
    if told.trouble:
        parts += ["Trouble", *(f"- {line}" for line in told.trouble[:MAX_LISTED]), *_more(told.trouble)]
    return "\n".join([*parts, "Report", *report_lines(told.run, told.traps), ""])


def _item_lines(item: Item) -> list[str]:
    facts = summary(item).replace("\n", "\n    " if item.kind == "change" else " · ")
    return [f"- {item.headline or item.item_name or 'without a headline'}", f"    {facts}", f"    {item.url}"]


def _more(things: Sequence[object]) -> list[str]:
    return [f"- and {len(things) - MAX_LISTED:,} more", ""] if len(things) > MAX_LISTED else [""]


def plain_run(run: Run) -> dict[str, Any]:
    """A run as JSON: `counts` by outcome, then by reason; their sum is `discovered`."""
    counts: dict[str, dict[str, int]] = {}
    for (outcome, reason), number in run.counts.items():
        counts.setdefault(outcome, {})[reason] = number
    names = ("started_at", "ended_at", "seen_at", "due_at")
    moments = {name: to_text(moment) if (moment := getattr(run, name)) else None for name in names}
    return {**asdict(run), **moments, "counts": counts, "discovered": run.discovered}


def plain(told: Told) -> dict[str, Any]:
    """All of it as JSON, for a webhook. `text` is the line that chat services show."""
    return {
        "text": told.subject,
        "job": told.run.job,
        "run": plain_run(told.run),
        "reviews": [_plain_item(item) for item in told.reviews],
        "changes": [_plain_item(item) for item in told.changes],
        "alarms": [alarm.plain() for alarm in told.alarms],
        "trouble": list(told.trouble),
        "traps": [asdict(one) for one in told.traps],
    }


def _plain_item(item: Item) -> dict[str, Any]:
    return {**asdict(item), "at": to_text(item.at)}


def _when(moment: datetime) -> str:
    return f"{to_text(moment)[:16].replace('T', ' ')} UTC"


def _count(things: Sequence[object], one: str) -> str:
    return f"{len(things):,} {one}{'' if len(things) == 1 else 's'}" if things else ""
