"""Settings: defaults, the environment, options that win, and every mistake at once."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from scraper import settings
from scraper.errors import UsageError
from scraper.settings import Settings, from_environment, with_options


def test_an_empty_environment_gives_the_defaults() -> None:
    assert from_environment({}) == Settings()
    assert from_environment({"CUTTINGS_DB": " ", "OTHER": "1"}) == Settings()


def test_the_environment_is_read() -> None:
    read = from_environment(
        {
            "CUTTINGS_DB": "reviews.db",
            "CUTTINGS_WORKERS": "3",
            "CUTTINGS_READ_DEADLINE": "2.5",
            "CUTTINGS_READ_MEMORY": "512",
            "CUTTINGS_RECIPES": "mine",
            "CUTTINGS_CONTACT": "me@example.org",
            "CUTTINGS_DELAY": "0.5",
            "CUTTINGS_HOSTS_AT_ONCE": "4",
            "CUTTINGS_ALLOW_PRIVATE": "yes",
        }
    )
    assert (read.db, read.workers, read.read_deadline_s, read.recipes) == (Path("reviews.db"), 3, 2.5, Path("mine"))
    assert (read.read_memory_bytes, read.hosts_at_once, read.contact) == (512 << 20, 4, "me@example.org")
    assert (read.fetch.min_delay_s, read.fetch.allow_private) == (0.5, True)


def test_options_win_over_the_environment() -> None:
    read = from_environment(
        {"CUTTINGS_DB": "a.db", "CUTTINGS_DELAY": "nonsense"}, db=Path("b.db"), delay_s=0.0, workers=None
    )
    assert (read.db, read.fetch.min_delay_s, read.workers) == (Path("b.db"), 0.0, Settings().workers)


def test_every_mistake_is_named_at_once() -> None:
    with pytest.raises(UsageError) as caught:
        from_environment(
            {
                "CUTTINGS_WORKERS": "0",
                "CUTTINGS_DELAY": "nan",
                "CUTTINGS_ALLOW_PRIVATE": "maybe",
                "CUTTINGS_DB": "x",
                "CUTTINGS_CONTACT": "me",
            }
        )
    message = str(caught.value)
    assert "CUTTINGS_WORKERS='0': must be a whole number between 1 and 64" in message
    assert "CUTTINGS_DELAY='nan'" in message
    assert "CUTTINGS_ALLOW_PRIVATE='maybe': must be 1 or 0" in message
    assert "CUTTINGS_CONTACT='me': must be a mail or web address" in message
    assert "CUTTINGS_DB" not in message


def test_settings_are_frozen_and_changed_by_copy() -> None:
    changed = with_options(Settings(), contact="me@example.org", workers=1)
    assert (changed.contact, changed.workers, Settings().contact) == ("me@example.org", 1, None)
    with pytest.raises(FrozenInstanceError):
        changed.workers = 2  # type: ignore[misc]


def test_every_variable_is_documented() -> None:
    documented = settings.__doc__ or ""
    assert all(variable.name in documented for variable in settings._VARIABLES.values())
