"""What every test may rely on."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.warm_readers import nursery_program, warm_readers

__all__ = ["nursery_program", "warm_readers"]

# No deadline for one example, and none for making one: a busy machine is not a bug. The number of examples is bounded
# instead, and they are the same ones in every run: what fails here is what was changed, never what was drawn this time.
settings.register_profile(
    "cuttings", deadline=None, max_examples=60, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
# Other examples in every run, for who looks for trouble: pytest --hypothesis-profile wander
settings.register_profile(
    "wander", settings.get_profile("cuttings"), derandomize=False, print_blob=True, max_examples=600
)
settings.load_profile("cuttings")


@pytest.fixture(autouse=True)
def no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test sees no CUTTINGS_* variable and no proxy of whoever runs it; CUTTINGS_SHARED was read at import."""
    for name in list(os.environ):
        if name.startswith("CUTTINGS_") and name != "CUTTINGS_SHARED":
            monkeypatch.delenv(name)
        elif name.lower() in {"http_proxy", "https_proxy", "all_proxy", "no_color", "columns", "lines"}:
            monkeypatch.delenv(name, raising=False)


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Names for binary data that are the same in every process: what gzip packs, for one, holds the time of day."""
    if isinstance(val, bytes) and not (val.isascii() and val.decode("ascii").isprintable()):
        return f"{argname}-{len(val)}-bytes"
    return None
