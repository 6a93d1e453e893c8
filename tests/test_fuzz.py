"""Every parser of a standard format takes some damaged input here, and more of it by `benchmarks/fuzz.py`."""

from __future__ import annotations

import pytest

from benchmarks.fuzz import HANG_S, PARSERS, run, samples

INPUTS = 500  # the same ones in every run


@pytest.mark.parametrize("name", PARSERS)
def test_no_damaged_input_crashes_or_holds_up_a_parser(name: str) -> None:
    number, longest_s = run(name, most=INPUTS, seed=7)
    assert number == INPUTS
    assert longest_s < HANG_S


@pytest.mark.parametrize("name", PARSERS)
def test_what_is_damaged_is_sound_before(name: str) -> None:
    assert samples()[name]
    for sample in samples()[name]:
        PARSERS[name](sample)
