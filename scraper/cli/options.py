"""The options that every command has, accepted before and after the command's name.

    cuttings --db reviews.db list --json
    cuttings list --json --db reviews.db

The one nearest to the end wins.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

DEFAULT_DB = Path("cuttings.db")
DB_VARIABLE = "CUTTINGS_DB"


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for on the command line, besides the command's own."""

    db: Path = DEFAULT_DB
    json: bool = False
    quiet: bool = False
    verbose: int = 0


OPTIONS = Options()


class Command(click.Command):
    """A command that also takes the common options after its name."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params = [*self.params, *common_parameters(on_group=False)]


def command(name: str, **attributes: Any) -> Callable[[Callable[..., Any]], Command]:
    """Like `click.command`, with the common options and help that is wide enough to read."""
    settings = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
    return click.command(name, cls=Command, context_settings=settings, **attributes)


class Group(click.Group):
    """A group that takes the common options as any command does; one that `lists_alone` may be called by itself."""

    def __init__(self, *args: Any, lists_alone: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "invoke_without_command": lists_alone})
        self.params = [*self.params, *common_parameters(on_group=False)]


def group(name: str, **attributes: Any) -> Callable[[Callable[..., Any]], Group]:
    """A command of several commands, as `cuttings recipe new`; each of them is made by `command`.

    With `lists_alone` its function is called for `cuttings runs` too, and lists where no command of it is named.
    """
    settings = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
    return click.group(name, cls=Group, context_settings=settings, **attributes)


def common_parameters(*, on_group: bool) -> list[click.Parameter]:
    """--db, --json, --quiet and --verbose; only those before the command's name read the environment."""
    return [
        click.Option(
            ["--db"],
            type=click.Path(path_type=Path),
            metavar="FILE",
            envvar=DB_VARIABLE if on_group else None,
            help=f"The archive.  [default: {DEFAULT_DB}, or ${DB_VARIABLE}]",
            expose_value=False,
            callback=_setter("db"),
        ),
        click.Option(
            ["--json", "as_json"],
            is_flag=True,
            default=None,
            help="Answer with JSON, one object a line, for programs.",
            expose_value=False,
            callback=_setter("json"),
        ),
        click.Option(
            ["-q", "--quiet"],
            is_flag=True,
            default=None,
            help="Say nothing but results and failures.",
            expose_value=False,
            callback=_setter("quiet"),
        ),
        click.Option(
            ["-v", "--verbose"],
            count=True,
            default=None,
            help="Say more; -vv shows where an error came from.",
            expose_value=False,
            callback=_setter("verbose"),
        ),
    ]


def _setter(name: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    def set_option(ctx: click.Context, _: click.Parameter, value: Any) -> None:
        if value:
            ctx.obj = replace(ctx.obj, **{name: value})

    return set_option
