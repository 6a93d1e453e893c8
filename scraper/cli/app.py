"""`cuttings` itself: the list of commands, each imported when it is asked for, and the one place that ends the process.

The short help stands here and not only in the commands, so that `cuttings --help` imports none of them.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from typing import Any, NamedTuple, NoReturn

import click

from scraper import __version__
from scraper.cli import failures
from scraper.cli.options import OPTIONS, common_parameters

HELP = "Fetch review pages, read what a reader would keep, and archive every version in one SQLite file."
EPILOG = (
    "Start with: cuttings archive URL. Exit codes: 0 all done, 1 some pages failed (each is listed), "
    "2 wrong usage or an unusable database, 130 stopped by Ctrl-C."
)


class Listed(NamedTuple):
    """A command as the help lists it."""

    name: str
    group: str
    module: str
    help: str


COMMANDS = (
    Listed("archive", "Collect", "archive", "Fetch and keep review pages: URLs, files, folders, patterns."),
    Listed("crawl", "Collect", "crawl", "Run the crawl jobs of a job file."),
    Listed("parse", "Collect", "parse", "Print what is read from one page as JSON; store nothing."),
    Listed("recipe", "Collect", "recipe", "Write a site's recipe with its test, or run such tests."),
    Listed("schedule", "Leave running", "schedule", "Run jobs when they are due."),
    Listed("jobs", "Leave running", "jobs", "Say how each job stands: its state, last and next run."),
    Listed("runs", "Leave running", "runs", "List what was run, and what came of it."),
    Listed("hosts", "Leave running", "hosts", "Show how politely each host was asked."),
    Listed("alarms", "Leave running", "alarms", "List sites that read otherwise than they used to."),
    Listed("list", "Look", "listing", "List the reviews of the archive."),
    Listed("show", "Look", "show", "Show one review whole."),
    Listed("captures", "Look", "captures", "List the captures of a page; write one out as it was received."),
    Listed("changes", "Look", "changes", "List what was changed after publication."),
    Listed("diff", "Look", "diff", "Compare two versions of a review, word by word."),
    Listed("search", "Look", "search", "Search the text of the reviews."),
    Listed("searches", "Look", "searches", "List the saved searches, or remove one."),
    Listed("items", "Look", "items", "The works reviewed, what their critics think, and corrections by hand."),
    Listed("critics", "Look", "critics", "Say who wrote the reviews, and how they score beside others."),
    Listed("pages", "Look", "pages", "Which addresses are one page, and corrections of that by hand."),
    Listed("stats", "Look", "stats", "Count what is in the archive."),
    Listed("cite", "Keep", "cite", "Cite a review, or words of it, with a proof."),
    Listed("export", "Keep", "export", "Write the reviews, or what was fetched, in the formats of other programs."),
    Listed("reread", "Keep", "reread", "Read the archive again by the present rules, offline."),
    Listed("verify", "Keep", "verify", "Check that the archive is whole, and repair it from a copy."),
    Listed("stamp", "Keep", "stamp", "Write what the archive holds as a list of digests, and have it time-stamped."),
    Listed("backup", "Keep", "backup", "Copy the archive to FILE, verified, while others use it."),
    Listed("compact", "Keep", "compact", "Pack old pages anew, smaller, losing nothing."),
    Listed("prune", "Keep", "prune", "Let old captures go that say nothing new; every version stays."),
    Listed("completion", "Keep", "completion", "Print the completion script of a shell."),
)
_BY_NAME = {listed.name: listed for listed in COMMANDS}


class Cuttings(click.Group):
    """A group that imports a command's module on first use and turns every outcome into an exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in the order of the help."""
        return list(_BY_NAME)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now; None for an unknown name."""
        listed = _BY_NAME.get(cmd_name)
        if listed is None:
            return None
        command: click.Command = importlib.import_module(f"scraper.cli.{listed.module}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that `args` names; a near miss is named in the error."""
        name = args[0]
        if name not in _BY_NAME and not name.startswith("-"):
            ctx.fail(f"no such command {name!r}.{_suggestion(name)} See `cuttings --help`.")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands in their groups, from the table above: nothing is imported."""
        width = max(len(listed.name) for listed in COMMANDS)
        for group in dict.fromkeys(listed.group for listed in COMMANDS):
            rows = [(listed.name.ljust(width), listed.help) for listed in COMMANDS if listed.group == group]
            with formatter.section(group):
                formatter.write_dl(rows)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = "cuttings",
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> NoReturn:
        """Run, and end with an exit code: never with a traceback, except by -vv."""
        arguments = list(sys.argv[1:] if args is None else args)

        def work() -> int:
            code = super(Cuttings, self).main(arguments, "cuttings", complete_var, standalone_mode=False, **extra)
            return code if isinstance(code, int) else failures.DONE

        sys.exit(failures.exit_code_of(work, show_traceback=failures.wants_traceback(arguments)))

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; output that nobody reads any more ends it silently."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            failures.forget_stdout()
            ctx.exit(failures.NOBODY_READS)
        return result


def _suggestion(name: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, _BY_NAME, n=1)
    return f" Did you mean {close[0]!r}?" if close else ""


cuttings = Cuttings(
    name="cuttings",
    help=HELP,
    epilog=EPILOG,
    params=common_parameters(on_group=True),
    context_settings={"help_option_names": ["-h", "--help"], "obj": OPTIONS, "max_content_width": 100},
    no_args_is_help=True,
)
cuttings = click.version_option(__version__, prog_name="cuttings", message="%(prog)s %(version)s")(cuttings)
