"""The schema, as the steps that made it: one file a step, `mNNN_what_it_adds.py`, taken in the order of their numbers.

Append only: a step that has been released is never edited. The version of a file is the number of steps it has taken:
it stands in `PRAGMA user_version`, so that a file can be judged without reading a table, and step by step in the table
that sqlite-utils keeps. All pending steps run in one transaction.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from storage.migrations.steps import STEPS
from storage.schema import APPLICATION_ID

__all__ = ["STEPS", "migrate", "version_of"]

for _name in sorted(module.name for module in iter_modules(__path__)):
    import_module(f"{__name__}.{_name}")


def version_of(steps: Migrations) -> int:
    """The version of a file that has taken all these steps."""
    return len(steps._migrations)


def migrate(db: Database, steps: Migrations = STEPS) -> None:
    """Bring a file up to date; the caller holds the transaction, so a failing step leaves the file as it was."""
    steps.apply(db)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {version_of(steps)}")
