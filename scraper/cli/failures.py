"""Every way a command can end, as one clear line on stderr and an exit code. The only place that does so.

0    all done
1    some pages failed; each was listed with its reason
2    wrong usage, or a database that cannot be used
3    a mistake in cuttings itself
130  stopped by Ctrl-C
141  whoever read the output went away, as `| head` does
"""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Callable, Sequence

import click

from scraper.cli.plain import one_line
from scraper.errors import CuttingsError, FetchError, ReadError, UsageError

DONE = 0
SOME_FAILED = 1
UNUSABLE = 2
OUR_FAULT = 3
STOPPED = 130  # 128 + SIGINT, as shells count it
NOBODY_READS = 141  # 128 + SIGPIPE

_DISK_CURES = {
    errno.ENOSPC: "free some space, or give another place with --db; what was stored before is safe",
    errno.EDQUOT: "free some space, or give another place with --db; what was stored before is safe",
    errno.EROFS: "the file system is read-only: give another place",
    errno.EACCES: "check who may read and write it",
    errno.EPERM: "check who may read and write it",
    errno.EMFILE: "raise the limit of open files (ulimit -n)",
    errno.ENFILE: "the machine has too many files open",
}


class Stopped(Exception):
    """Ctrl-C was answered cleanly: what was in flight is finished and stored."""


def exit_code_of(work: Callable[[], int], *, show_traceback: bool = False) -> int:
    """Run `work`; what it raises becomes a line on stderr and an exit code."""
    try:
        return work()
    except (click.Abort, KeyboardInterrupt):
        say("stopped; everything stored so far is safe")
        return STOPPED
    except Stopped as stopped:
        say(str(stopped))
        return STOPPED
    except click.ClickException as problem:
        _say_usage(problem)
        return UNUSABLE
    except Exception as problem:  # noqa: BLE001 - the outermost net: told in one line, and whole with -vv
        if show_traceback:
            _say_traceback(problem)
        code, line = explain(problem)
        say(line)
        return code


def explain(problem: Exception) -> tuple[int, str]:
    """The exit code and the line for an error that ended a command."""
    from storage.errors import ArchiveError

    if isinstance(problem, FetchError | ReadError):
        return SOME_FAILED, one_line(str(problem))
    if isinstance(problem, UsageError):
        return UNUSABLE, str(problem)
    if isinstance(problem, CuttingsError | ArchiveError):
        return UNUSABLE, one_line(str(problem))
    if isinstance(problem, OSError) and problem.errno is not None:
        return UNUSABLE, _of_system(problem)
    if isinstance(problem, MemoryError):
        return UNUSABLE, "out of memory: close other programs, or do less at once"
    what = one_line(f"a mistake in cuttings itself ({type(problem).__name__}: {problem})")
    return OUR_FAULT, f"{what}: run it again with -vv and report what it shows"


def say(text: str) -> None:
    """One line on stderr, under our name; each mistake of a file or an environment is a line of its own."""
    for line in text.splitlines():
        click.echo(f"cuttings: {one_line(line)}", err=True)


def wants_traceback(arguments: Sequence[str]) -> bool:
    """Whether -vv (or -v twice) stands among the arguments; asked before they are understood."""
    short = [word for word in arguments if re.fullmatch("-[qv]+", word)]
    return "".join(short).count("v") + list(arguments).count("--verbose") >= 2


def forget_stdout() -> None:
    """Point stdout at nothing, so that the interpreter's own last flush does not complain."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # no real file behind it: nothing to complain later
        return


def _of_system(problem: OSError) -> str:
    place = f"{problem.filename}: " if problem.filename else ""
    cure = _DISK_CURES.get(problem.errno or 0, "")
    return f"{place}{problem.strerror or problem}" + (f": {cure}" if cure else "")


def _say_usage(problem: click.ClickException) -> None:
    if isinstance(problem, click.exceptions.NoArgsIsHelpError):
        click.echo(problem.format_message(), err=True)
        return
    ctx = getattr(problem, "ctx", None)
    hint = f" (see `{ctx.command_path} --help`)" if ctx is not None and "--help" not in problem.format_message() else ""
    say(problem.format_message().strip() + hint)


def _say_traceback(problem: Exception) -> None:
    import traceback

    click.echo("".join(traceback.format_exception(problem)), err=True, nl=False)
