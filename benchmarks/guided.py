"""One parser fed by atheris (libFuzzer), which sees what code an input reaches: `python benchmarks/fuzz.py --guided`.

Needs `pip install atheris`. An input that a parser cannot stand is written to the folder of the call (`crash-...`).
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from types import FunctionType
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.fuzz import HANG_S, MAX_BYTES, PARSERS, samples

_UNITS = re.compile(r"stat::number_of_executed_units:\s*(\d+)")
_SLOWEST = re.compile(r"stat::slowest_unit_time_sec:\s*(\d+)")
GRACE_S = 1800  # for looking at the code before the first input, on a busy machine


def guided(name: str, *, seconds: int) -> tuple[int, float]:
    """How many inputs were given, and the whole seconds that the slowest took. Raises RuntimeError for a crash."""
    command = [sys.executable, __file__, name, str(seconds)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=seconds + GRACE_S)
    units, slowest = _UNITS.search(done.stderr), _SLOWEST.search(done.stderr)
    if done.returncode or units is None:
        raise RuntimeError(f"{name} ended with {done.returncode}:\n{done.stderr[-4000:]}")
    return int(units[1]), float(slowest[1]) if slowest else 0.0


def _fuzz(name: str, seconds: int) -> None:
    import atheris

    for function in _ours():
        atheris.instrument_func(function)
    with tempfile.TemporaryDirectory() as folder:
        for number, sample in enumerate(samples()[name]):
            (Path(folder) / str(number)).write_bytes(sample)
        limits = [f"-max_total_time={seconds}", f"-max_len={MAX_BYTES}", f"-timeout={HANG_S:.0f}"]
        atheris.Setup([name, *limits, "-print_final_stats=1", folder], PARSERS[name])
        atheris.Fuzz()  # ends the process


def _ours() -> list[Any]:
    """The functions and methods of our own modules that are loaded."""
    modules = [module for key, module in sys.modules.items() if key.startswith("scraper.")]
    owners = [vars(module) for module in modules]
    owners += [dict(vars(one)) for module in modules for one in vars(module).values() if isinstance(one, type)]
    found = {id(one): one for names in owners for one in names.values() if isinstance(one, FunctionType)}
    return [one for one in found.values() if (one.__module__ or "").startswith("scraper.")]


if __name__ == "__main__":
    _fuzz(sys.argv[1], int(sys.argv[2]))
