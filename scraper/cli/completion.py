"""`cuttings completion`: the script that lets a shell complete our commands and options."""

from __future__ import annotations

import click

from scraper.cli.options import command as make_command

_INSTALL = {
    "bash": 'eval "$(cuttings completion bash)"   # in ~/.bashrc',
    "zsh": 'eval "$(cuttings completion zsh)"   # in ~/.zshrc',
    "fish": "cuttings completion fish > ~/.config/fish/completions/cuttings.fish",
}


@make_command(
    "completion",
    short_help="Print the completion script of a shell.",
    epilog="To switch it on:\n\n\b\n" + "\n".join(f"  {line}" for line in _INSTALL.values()),
)
@click.argument("shell", type=click.Choice(list(_INSTALL)))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script of SHELL: bash, zsh or fish."""
    from click.shell_completion import get_completion_class

    complete = get_completion_class(shell)
    assert complete is not None, "click knows the three shells above"
    click.echo(complete(ctx.find_root().command, {}, "cuttings", "_CUTTINGS_COMPLETE").source())
