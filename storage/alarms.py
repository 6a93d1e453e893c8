"""Alarms: a site reads otherwise than it used to. Raised once, kept until somebody says it is known, or it is over."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from storage.connection import Connection, Row
from storage.contents import clean
from storage.errors import NotInArchive
from storage.times import from_text, to_text


@dataclass(frozen=True, slots=True)
class Alarm:
    """`before` and `after` are plain data that show it. Open until it was acknowledged or has ended by itself."""

    id: int
    site: str
    field: str
    kind: str
    cause: str
    message: str
    before: dict[str, Any]
    after: dict[str, Any]
    run_id: int | None
    raised_at: datetime
    seen_at: datetime
    acknowledged_at: datetime | None
    ended_at: datetime | None

    @property
    def state(self) -> str:
        """ "open", "known" (acknowledged) or "over"."""
        return "over" if self.ended_at else "known" if self.acknowledged_at else "open"

    def plain(self) -> dict[str, Any]:
        """As JSON."""
        names = ("raised_at", "seen_at", "acknowledged_at", "ended_at")
        moments = {name: to_text(moment) if (moment := getattr(self, name)) else None for name in names}
        return {**asdict(self), **moments, "state": self.state}


class Alarms:
    """The alarms of an archive."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sound(
        self,
        *,
        site: str,
        field: str,
        kind: str,
        cause: str,
        message: str,
        before: dict[str, Any],
        after: dict[str, Any],
        run_id: int | None,
        now: datetime,
    ) -> int | None:
        """Raise an alarm; its id, or None where it was open already, and was only seen again."""
        with self._connection.write():
            known = self._connection.value(
                """
                SELECT id FROM alarms
                 WHERE site = ? AND field = ? AND kind = ? AND acknowledged_at IS NULL AND ended_at IS NULL
                """,
                (site, field, kind),
            )
            if known is not None:
                self._connection.execute("UPDATE alarms SET seen_at = ? WHERE id = ?", (to_text(now), known))
                return None
            return self._connection.insert(
                """
                INSERT INTO alarms (
                    site, field, kind, cause, message, before, after, run_id, raised_at, seen_at
                ) VALUES (:site, :field, :kind, :cause, :message, :before, :after, :run_id, :now, :now)
                """,
                {
                    "site": site,
                    "field": field,
                    "kind": kind,
                    "cause": cause,
                    "message": clean(message),
                    "before": json.dumps(clean(before), ensure_ascii=False),
                    "after": json.dumps(clean(after), ensure_ascii=False),
                    "run_id": run_id,
                    "now": to_text(now),
                },
            )

    def end(self, alarm_id: int, *, now: datetime) -> None:
        """What it was about is as it used to be again."""
        with self._connection.write():
            self._connection.execute("UPDATE alarms SET ended_at = ? WHERE id = ?", (to_text(now), alarm_id))

    def acknowledge(self, alarm_id: int, *, now: datetime) -> None:
        """Somebody knows: what is read now is how the site is from here on. Raises NotInArchive."""
        self.get(alarm_id)
        with self._connection.write():
            self._connection.execute(
                "UPDATE alarms SET acknowledged_at = coalesce(acknowledged_at, ?) WHERE id = ?",
                (to_text(now), alarm_id),
            )

    def get(self, alarm_id: int) -> Alarm:
        """One alarm; raises NotInArchive."""
        row = self._connection.one("SELECT * FROM alarms WHERE id = ?", (alarm_id,))
        if row is None:
            message = f"no alarm {alarm_id} in {self._connection.path}"
            raise NotInArchive(message, cure="`cuttings alarms --all` lists them", path=self._connection.path)
        return _alarm(row)

    def list(self, *, site: str | None = None, open_only: bool = False) -> list[Alarm]:
        """Alarms, the latest first."""
        rows = self._connection.all(
            """
            SELECT * FROM alarms
             WHERE (:site IS NULL OR site = :site)
               AND (NOT :open OR (acknowledged_at IS NULL AND ended_at IS NULL)) ORDER BY id DESC
            """,
            {"site": site, "open": int(open_only)},
        )
        return [_alarm(row) for row in rows]

    def known_since(self, site: str) -> datetime | None:
        """When somebody last said that a site is as it should be: its past begins there."""
        text = self._connection.value("SELECT max(acknowledged_at) FROM alarms WHERE site = ?", (site,))
        return from_text(text) if text else None


def _alarm(row: Row) -> Alarm:
    moments = {name: from_text(row[name]) if row[name] else None for name in ("acknowledged_at", "ended_at")}
    return Alarm(
        id=row["id"],
        site=row["site"],
        field=row["field"],
        kind=row["kind"],
        cause=row["cause"],
        message=row["message"],
        before=json.loads(row["before"]),
        after=json.loads(row["after"]),
        run_id=row["run_id"],
        raised_at=from_text(row["raised_at"]),
        seen_at=from_text(row["seen_at"]),
        **moments,
    )
