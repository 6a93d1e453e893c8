"""Every parser of a standard format takes damaged input for a moment here, and for longer by `benchmarks/fuzz.py`."""

from __future__ import annotations

import pytest

from benchmarks.fuzz import HANG_S, PARSERS, run, samples


@pytest.mark.parametrize("name", PARSERS)
def test_no_damaged_input_crashes_or_holds_up_a_parser(name: str) -> None:
    number, longest_s = run(name, seconds=0.5, seed=7)
    assert number
    assert longest_s < HANG_S


@pytest.mark.parametrize("name", PARSERS)
def test_what_is_damaged_is_sound_before(name: str) -> None:
    assert samples()[name]
    for sample in samples()[name]:
        PARSERS[name](sample)
