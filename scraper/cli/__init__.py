"""The command line. Importing this package loads nothing: each command is imported when it is asked for."""

from __future__ import annotations

__all__ = ["main"]


def main() -> None:
    """Run `cuttings` with the arguments of this process and end the process with its exit code."""
    import sys

    try:
        from scraper.cli.app import cuttings

        cuttings.main(prog_name="cuttings")
    except KeyboardInterrupt:  # Ctrl-C before there was anything to stop
        sys.exit(130)
