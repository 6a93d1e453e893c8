from __future__ import annotations

import errno
import os
import statistics
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from scraper.cli import failures
from scraper.cli.app import COMMANDS
from scraper.errors import NotAPage, SourceError
from storage.errors import ArchiveLocked
from tests.cli.run import environment, run, spawn
from tests.shared import PATIENCE_S, ROOT

# CPU of `cuttings --help` in units of `python -c "import click"`, the least that a click program can cost. That unit is
# 40-50 ms of CPU where this was set, so 3 units are 150 ms; the true ratio is about 1.5.
HELP_COST = 3.0
RUNS = 5


def cpu_seconds(*command: str) -> float:
    """User and system time of a process, the least of a few runs: noise only ever adds."""

    def once() -> float:
        process = subprocess.Popen([sys.executable, *command], cwd=ROOT, env=environment(), stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0
        return usage.ru_utime + usage.ru_stime

    return min(once() for _ in range(RUNS))


def test_help_costs_little_more_than_importing_click() -> None:
    ratios = [cpu_seconds("-m", "scraper", "--help") / cpu_seconds("-c", "import click") for _ in range(3)]
    assert statistics.median(ratios) < HELP_COST


def test_help_imports_no_command() -> None:
    code = (
        "import sys; from scraper.cli.app import cuttings\n"
        "try: cuttings.main(['--help'])\n"
        "except SystemExit: print(*sys.modules, file=sys.stderr)"
    )
    python = [sys.executable, "-c", code]
    done = subprocess.run(
        python, cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=PATIENCE_S, check=True
    )
    loaded = set(done.stderr.split())
    assert not loaded & {f"scraper.cli.{listed.module}" for listed in COMMANDS}
    assert not loaded & {"rich", "httpx", "sqlite3", "asyncio", "storage", "selectolax", "pydantic"}


def test_help_lists_every_command() -> None:
    ran = run("--help")
    assert ran.code == 0
    for listed in COMMANDS:
        assert f"  {listed.name} " in ran.out


@pytest.mark.parametrize("listed", COMMANDS, ids=lambda listed: listed.name)
def test_every_command_has_help_that_shows_the_common_options(listed: object) -> None:
    ran = run(listed.name, "-h")  # type: ignore[attr-defined]
    assert ran.code == 0
    for option in ("--db FILE", "--json", "--quiet", "--verbose"):
        assert option in ran.out


def test_version_is_told() -> None:
    assert run("--version").out == "cuttings 0.1.0\n"


def test_without_a_command_the_help_is_shown() -> None:
    ran = run()
    assert "archive" in ran.out + ran.err
    assert ran.code == 2


@pytest.mark.parametrize("group", ["items", "pages", "recipe"])
def test_without_a_command_of_its_own_a_groups_help_is_shown_as_it_is(group: str) -> None:
    ran = run(group)
    assert ran.code == 2
    assert ran.err.startswith(f"Usage: cuttings {group} [OPTIONS] COMMAND")
    assert "cuttings: " not in ran.err
    assert ran.err == run(group, "--help").out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["serch", "x"], "Did you mean 'search'?"),
        (["qqq"], "no such command 'qqq'"),
        (["--nonsense", "list"], "No such option '--nonsense'"),
        (["list", "--nonsense"], "No such option '--nonsense'"),
        (["search"], "Missing argument"),
        (["completion", "tcsh"], "'tcsh' is not one of"),
        (["export", "--format", "xls"], "'xls' is not one of"),
        (["archive", "--contact", "me", "https://critic.example/"], "--contact': must be a mail or web address"),
    ],
)
def test_wrong_usage_is_one_line_and_code_2(arguments: list[str], told: str) -> None:
    ran = run(*arguments)
    assert ran.code == 2
    assert told in ran.trouble()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_script_completes(shell: str, tmp_path: Path) -> None:
    script = spawn("completion", shell, folder=tmp_path)
    assert script.code == 0
    assert "_CUTTINGS_COMPLETE" in script.out
    words = {"COMP_WORDS": "cuttings se", "COMP_CWORD": "1" if shell != "fish" else "se"}
    answer = spawn(folder=tmp_path, _CUTTINGS_COMPLETE=f"{shell}_complete", **words)
    assert "search" in answer.out


def raised(problem: BaseException) -> tuple[int, str]:
    """How the outermost net takes an error."""

    def work() -> int:
        raise problem

    @click.command()
    def caught() -> None:
        raise SystemExit(failures.exit_code_of(work))

    result = CliRunner().invoke(caught)
    return result.exit_code, result.stderr


FULL = OSError(errno.ENOSPC, "No space left on device", "out.csv")


@pytest.mark.parametrize(
    ("problem", "code", "line"),
    [
        (SourceError("no file a.html", cure="check the name"), 2, "cuttings: no file a.html: check the name\n"),
        (NotAPage("a.pdf is a PDF", cure="give a web page"), 1, "cuttings: a.pdf is a PDF: give a web page\n"),
        (ArchiveLocked("a.db is locked", cure="close it"), 2, "cuttings: a.db is locked: close it\n"),
        (FULL, 2, "cuttings: out.csv: No space left on device: free some space, or give another place"),
        (MemoryError(), 2, "cuttings: out of memory"),
        (click.UsageError("so not"), 2, "cuttings: so not\n"),
        (KeyboardInterrupt(), 130, "cuttings: stopped; everything stored so far is safe\n"),
        (failures.Stopped("stopped after 3 pages"), 130, "cuttings: stopped after 3 pages\n"),
        (ZeroDivisionError("division by zero"), 3, "cuttings: a mistake in cuttings itself (ZeroDivisionError"),
        (NotAPage("two\nlines \x1b[2J"), 1, "cuttings: two lines\n"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else "",
)
def test_every_error_is_one_line_and_a_code(problem: BaseException, code: int, line: str) -> None:
    got_code, got_line = raised(problem)
    assert got_code == code
    assert got_line.startswith(line)
    assert got_line.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [(["-vv"], True), (["-v", "list", "-v"], True), (["-qvv"], True), (["--verbose", "-v"], True), (["-v"], False),
     (["--very", "vv"], False), ([], False)],
)  # fmt: skip
def test_traceback_is_shown_by_vv_alone(arguments: list[str], shown: bool) -> None:
    assert failures.wants_traceback(arguments) is shown
