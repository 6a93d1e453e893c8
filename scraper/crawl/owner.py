"""Who holds a lease: this process, by a name that tells, after a crash, that nobody holds it any more."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

SILENCE = timedelta(minutes=15)  # a run that goes on is heard of every minute
AHEAD = timedelta(days=1)  # no clock that is looked after: what was heard from later than that is not heard of again


def my_name() -> str:
    """The name of this process: machine, process id, and when the process began, for ids are used again."""
    return name_of(os.getpid())


def name_of(pid: int) -> str:
    """The name of a process of this machine."""
    return f"{socket.gethostname()}:{pid}:{_began(pid)}"


def run_is_gone(now: datetime) -> Callable[[str | None, datetime], bool]:
    """Whether the process of a run is no more. On another machine (or in a container that was replaced) its silence
    tells, and a last sign of life in the future, for its clock was wrong; on this one silence may be sleep, and the
    process itself is looked for.
    """

    def judge(name: str | None, seen_at: datetime) -> bool:
        is_ours = name is not None and name.partition(":")[0] == socket.gethostname()
        return is_gone(name) if is_ours and name else not -AHEAD <= now - seen_at <= SILENCE

    return judge


def is_gone(owner: str) -> bool:
    """Whether the owner was a process of this machine that is no more; False where that cannot be known.

    >>> is_gone(my_name()), is_gone("elsewhere:1:0")
    (False, False)
    """
    machine, _, rest = owner.partition(":")
    pid, _, began = rest.partition(":")
    if machine != socket.gethostname() or not pid.isdigit():
        return False
    return not _is_alive(int(pid)) or _began(int(pid)) != began


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass  # somebody else's, so it lives
    return True


def _began(pid: int) -> str:
    """The start of a process in ticks since boot (proc(5), field 22); "" where the system does not tell.

    "ended" for one that its parent has not buried yet.
    """
    try:
        state, *facts = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return "ended" if state == "Z" else facts[18]
    except (OSError, ValueError, IndexError):
        return ""
