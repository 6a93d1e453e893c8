"""The quality gates: how well the reader reads the annotated pages, against the floors of floors.toml.

    python benchmarks/gates.py            # a table of measured against floor; exit 1 on a miss
    python benchmarks/gates.py --jobs 2   # other arguments as --help says

The annotated pages and their scorer are not part of this repository. They are looked for in the folder CUTTINGS_SHARED,
or in `shared` beside the checkout; where they are absent this says so, and ends with 0.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

ROOT = Path(__file__).resolve().parent.parent
FLOORS = Path(__file__).resolve().with_name("floors.toml")
SHARED = Path(os.environ.get("CUTTINGS_SHARED", ROOT.parent / "shared"))
SCORER_DEADLINE_S = 3600  # a reader that hangs must not hang the build; each page has its own limit of 20 s
COST = "cost"  # the only metric that is a measure of time: a ratio of two CPU times, taken page by page in one process
# A cost above its ceiling is measured again up to AGAIN times, of each page the quickest of REPEATS readings: whoever
# else is at work on the machine can only add to it. What costs more by a change of ours costs more every time.
AGAIN, REPEATS = 5, 3

Measured = dict[str, dict[str, float | None]]  # by set and metric


@dataclass(frozen=True, slots=True)
class Gate:
    """One bound on one metric of one set."""

    group: str
    metric: str
    bound: float
    side: Literal["floor", "ceiling"]

    def passes(self, measured: float | None) -> bool:
        """Whether the measured value keeps the bound; nothing measured does not."""
        if measured is None:
            return False
        return measured >= self.bound if self.side == "floor" else measured <= self.bound


def main() -> int:
    """Score, compare, print; 1 when a gate is missed or a page could not be read."""
    options = _arguments()
    gates = read_gates(tomllib.loads(options.floors.read_text(encoding="utf-8")))
    scorer = SHARED / "score" / "score.py"
    if not scorer.exists():
        print(f"SKIPPED: no scorer at {scorer}; set CUTTINGS_SHARED to the folder that holds score/ and corpus/")
        return 0
    result = score(scorer, "--jobs", str(options.jobs), limit=options.limit)
    measured = values_of(result)
    for gate in gates:
        if gate.metric == COST and not gate.passes(measured.get(gate.group, {}).get(COST)):
            measure_again(gate, measured, scorer, limit=options.limit)
    print_table(measured, gates)
    missed = [gate for gate in gates if not gate.passes(measured.get(gate.group, {}).get(gate.metric))]
    errors = result["errors"]
    for page, error in sorted(errors.items()):
        print(f"ERROR {page}: {error}")
    print(f"\n{len(gates) - len(missed)} of {len(gates)} gates passed, {len(errors)} pages raised an error")
    return 1 if missed or errors else 0


def read_gates(table: dict[str, Any]) -> list[Gate]:
    """The gates of floors.toml, in its order.

    >>> read_gates({"floors": {"aeb": {"body": 0.9}}, "ceilings": {"aeb": {"cost": 20}}})[1]
    Gate(group='aeb', metric='cost', bound=20.0, side='ceiling')
    """
    sides: tuple[tuple[Literal["floor", "ceiling"], str], ...] = (("floor", "floors"), ("ceiling", "ceilings"))
    return [
        Gate(group, metric, float(bound), side)
        for side, key in sides
        for group, metrics in table.get(key, {}).items()
        for metric, bound in metrics.items()
    ]


def values_of(result: dict[str, Any]) -> Measured:
    """What was measured, by set and metric."""
    return {group: {m: s["value"] for m, s in metrics.items()} for group, metrics in result["summary"].items()}


def measure_again(gate: Gate, measured: Measured, scorer: Path, *, limit: int) -> None:
    """Put the least that a set is seen to cost in the place of what was too much, as soon as it is not."""
    for _ in range(AGAIN):
        least = measured.get(gate.group, {}).get(COST)
        if least is None or gate.passes(least):
            return
        print(f"{gate.group}.{COST} was {least:.3f}: measured again")
        again = values_of(score(scorer, "--sets", gate.group, "--repeat", str(REPEATS), limit=limit))
        measured[gate.group][COST] = min(least, again[gate.group][COST] or least)


def score(scorer: Path, *more: str, limit: int) -> dict[str, Any]:
    """Run the scorer on `scraper:parse` of this checkout; its JSON."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "score.json"
        command = [sys.executable, str(scorer), "--reader", "scraper:parse", *more, "--json", str(out)]
        if limit:
            command += ["--limit", str(limit)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=SCORER_DEADLINE_S, check=False)
        if not out.exists():
            raise SystemExit(f"the scorer failed:\n{done.stdout}{done.stderr}")
        answer: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
        return answer


def print_table(measured: Measured, gates: list[Gate]) -> None:
    """Every gate with what was measured, then the summary and cost of each set."""
    print(f"{'gate':32} {'measured':>9} {'bound':>9}")
    for gate in gates:
        value = measured.get(gate.group, {}).get(gate.metric)
        sign = ">=" if gate.side == "floor" else "<="
        verdict = "" if gate.passes(value) else "  MISSED"
        print(f"{gate.group + '.' + gate.metric:32} {_figure(value):>9} {sign} {gate.bound:6.3f}{verdict}")
    print(f"\n{'set':32} {'SUMMARY':>9} {COST:>9}")
    for group, metrics in measured.items():
        print(f"{group:32} {_figure(metrics.get('SUMMARY')):>9} {_figure(metrics.get(COST)):>9}")


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=1, help="processes that score; 1 measures the cost best")
    parser.add_argument("--limit", type=int, default=0, help="only so many pages of each set")
    parser.add_argument("--floors", type=Path, default=FLOORS, help="the file of floors")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
