"""What to install so that `cuttings schedule` runs by itself: a systemd service, a line for crontab. Printed only."""

from __future__ import annotations

import shlex
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

CRON_MINUTES = 10  # between two looks by cron; a look that finds nothing due takes half a second

_SYSTEMD = """\
# Save as ~/.config/systemd/user/cuttings.service, then:
#   systemctl --user daemon-reload
#   systemctl --user enable --now cuttings
#   loginctl enable-linger          # so that it also runs while you are logged out
[Unit]
Description=Cuttings: scheduled crawls of {jobfile}
After=network-online.target

[Service]
ExecStart={command}
WorkingDirectory={folder}
Restart=always
RestartSec=60
# The first signal lets what is in flight come to its end.
KillSignal=SIGINT
TimeoutStopSec=120
Nice=10

[Install]
WantedBy=default.target"""

_CRON = """\
# Add with `crontab -e`. It runs what is due and ends; a run that is still going is not begun again.
*/{minutes} * * * * cd {folder} && {command}"""


def systemd(jobfile: Path, db: Path) -> str:
    """A user service that is left running. Both paths are absolute."""
    command = _command(jobfile, db, _systemd_word)
    return _SYSTEMD.format(jobfile=_escaped(str(jobfile)), command=command, folder=_escaped(str(jobfile.parent)))


def cron(jobfile: Path, db: Path) -> str:
    """A line for crontab, in which % would end the command."""
    command = _command(jobfile, db, shlex.quote, "--once", "--quiet").replace("%", r"\%")
    return _CRON.format(
        minutes=CRON_MINUTES, folder=shlex.quote(str(jobfile.parent)).replace("%", r"\%"), command=command
    )


PRINTED: Mapping[str, Callable[[Path, Path], str]] = {"systemd": systemd, "cron": cron}


def _command(jobfile: Path, db: Path, quote: Callable[[str], str], *more: str) -> str:
    words = [*_program(), "--db", str(db), "schedule", str(jobfile), *more]
    return " ".join(map(quote, words))


def _program() -> list[str]:
    """How this program was started: neither cron nor systemd knows our PATH."""
    beside = Path(sys.executable).with_name("cuttings")
    found = str(beside) if beside.exists() else shutil.which("cuttings")
    return [found] if found else [sys.executable, "-m", "scraper"]


def _systemd_word(word: str) -> str:
    r"""A word of ExecStart (systemd.service(5), systemd.syntax(7)).

    >>> _systemd_word("/home/a b/50%.toml")
    '"/home/a b/50%%.toml"'
    """
    escaped = _escaped(word).replace("\\", "\\\\").replace('"', '\\"').replace("$", "$$")
    return f'"{escaped}"' if set(escaped) & set(" \t'\"\\;") else escaped


def _escaped(text: str) -> str:
    return text.replace("%", "%%")
