"""What comes of every behaviour of the hostile server: outcomes, requests and seconds, and the memory it took.

    python -m benchmarks.hostile

The server is not part of this repository: it is looked for in the folder CUTTINGS_SHARED. Each behaviour is archived by
name, as a person would, one after the other in one process; the numbers of requests are the server's own.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

from tests.crawl.runs import FETCH, SETTINGS, Ran, run
from tests.fetch.servers import Torture, torture

ROOT = Path(__file__).resolve().parent.parent
SERVER = Path(os.environ.get("CUTTINGS_SHARED", ROOT.parent / "shared")) / "suites" / "torture" / "server.py"
# As in use, but for the times: nothing here is worth a minute.
HASTY = replace(FETCH, deadline_s=6.0, retries=2, backoff_s=0.05, max_body_bytes=8 << 20, max_retry_after_s=4.0)
SETTINGS_HASTY = replace(SETTINGS, fetch=HASTY)
WITH_NUMBER = {
    "/redirect-chain/": "/redirect-chain/5",
    "/redirect-ssrf/": "/redirect-ssrf/0",
    "/status/": "/status/418",
    "/calendar/": "/calendar/2025/1",
    "/dup/": "/dup/1",
    "/near/": "/near/1",
    "/canonical/": "/canonical/a",
    "/redirect-pingpong": "/redirect-pingpong?a",
    "/sitemap-bomb.xml.gz": "/sitemap-bomb.xml.gz?mb=20",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One behaviour: what came of it, how often the server was asked in all, how long it took."""

    what: str
    outcome: str
    asked: int
    took_s: float


def main() -> int:
    """Print the table; 0 also where the server is not there."""
    if not SERVER.is_file():
        print(f"no server at {SERVER}: nothing is measured")
        return 0
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with torture(SERVER) as server:
        lines = [_line(server, one["path"]) for one in server.get("/spec")["behaviours"]]
        lines.append(_private(server))
    print("| behaviour | outcome | requests | s |\n|---|---|---|---|")
    for line in lines:
        print(f"| `{line.what}` | {line.outcome} | {line.asked} | {line.took_s:.1f} |")
    grown_mb = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    slowest_s = max(line.took_s for line in lines)
    print(f"\n{len(lines)} lines; the slowest took {slowest_s:.1f} s; memory grew by {grown_mb:.0f} MB")
    return 0


def _line(server: Torture, path: str) -> Line:
    server.reset("404")
    address = server.url(WITH_NUMBER.get(path, path))
    if path.startswith("(port) "):
        port = path.removeprefix("(port) ")
        scheme = "https" if port.startswith("tls") else "http"
        host = "[::1]" if port == "v6" else "127.0.0.1"
        address = f"{scheme}://{host}:{server.ports[port]}/ok"
    began = time.monotonic()
    outcome = _outcome(_archived(address))
    asked = sum(number for key, number in server.hits().items() if key != "/robots.txt")
    return Line(path, outcome, asked, time.monotonic() - began)


def _private(server: Torture) -> Line:
    """Every private target, guarded: what counts is that none was asked."""
    server.reset("404")
    began = time.monotonic()
    guarded = replace(SETTINGS_HASTY, fetch=replace(HASTY, allow_private=False))
    targets = [
        target.format(p=server.ports["http"], v6=server.ports["v6"])
        for target in server.get("/spec")["ssrf_targets"]
        if not target.startswith("file:")  # named by a person, a file is a source like others
    ]
    refused = sum(_outcome(_archived(target, guarded)).startswith("failed") for target in targets)
    outcome = f"{refused} of {len(targets)} refused"
    return Line("private targets, guarded", outcome, sum(server.hits().values()), time.monotonic() - began)


def _archived(address: str, settings: object = SETTINGS_HASTY) -> Ran | Exception:
    with tempfile.TemporaryDirectory() as folder:
        try:
            return run([address], Path(folder) / "a.db", settings=settings)  # type: ignore[arg-type]
        except Exception as error:  # noqa: BLE001  # an outcome like others, and one that must not be
            return error


def _outcome(came: Ran | Exception) -> str:
    if isinstance(came, Exception):
        return f"failed: {type(came).__name__}"
    if came.stored:
        return f"kept and read ({came.stored[0].page_type})"
    ends = {**came.report.failed, **came.report.skipped}
    return f"failed: {', '.join(ends)}"


if __name__ == "__main__":
    sys.exit(main())
