"""`cuttings alarms`: sites that read otherwise than they used to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from scraper.cli.layout import count, when
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.options import group as make_group
from scraper.cli.output import Output, Span
from scraper.cli.running import utc_now
from scraper.cli.values import WORDS

if TYPE_CHECKING:
    from storage.alarms import Alarm

_LABELS = {
    "value": "measured",
    "pages": "pages compared",
    "chance": "if by chance",
    "capture_id": "for example capture",
    "type": "read as",
    "wall": "wall",
    "read": "read",
    "source": "from",
    "rule": "by the rule",
    "place": "at",
}


@make_group("alarms", lists_alone=True, short_help="List sites that read otherwise than they used to.")
@click.option("--site", type=WORDS, metavar="HOST", help="Of this site only.")
@click.option("--all", "everything", is_flag=True, help="Also alarms that are known or over.")
@click.pass_context
def command(ctx: click.Context, /, site: str | None, everything: bool) -> None:
    """List the open alarms: missing fields, empty pages, walls, lengths that changed; each with its likely cause.

    `cuttings alarms show N` shows a before and an after; `cuttings alarms ack N` says that it is known.
    """
    from scraper.cli.opened import to_read
    from storage.times import to_text

    if ctx.invoked_subcommand is not None:
        return
    options: Options = ctx.obj
    out = Output(options)
    with to_read(options) as archive:
        found = archive.alarms.list(site=site, open_only=not everything)
    if out.json:
        for alarm in found:
            out.record(alarm.plain())
        return
    for alarm in found:
        line = f"{alarm.id:>4}  {when(to_text(alarm.raised_at))}  {alarm.state:5}  "
        out.line(Span(line, "faint"), alarm.message)
    out.remark(count(found, "alarm") or "no alarm")


@make_command("show", short_help="Show an alarm with a before and an after.")
@click.argument("number", type=click.IntRange(min=1))
@click.pass_obj
def show(options: Options, /, number: int) -> None:
    """Show alarm NUMBER: what was noticed, the likely cause, and a page of before beside one of after."""
    from scraper.cli.opened import to_read

    out = Output(options)
    with to_read(options) as archive:
        alarm = archive.alarms.get(number)
        pages = {id: archive.captures.get(id).url for id in _captures(alarm)}
    if out.json:
        out.record({**alarm.plain(), "urls": pages})
        return
    out.line(Span(f"alarm {alarm.id} ({alarm.state}): ", "bad"), alarm.message)
    for title, shown in (("before", alarm.before), ("after", alarm.after)):
        out.line(Span(title, "label"))
        for name, value in shown.items():
            if value not in (None, ""):
                out.line(f"  {_LABELS.get(name, name):20}", _text(name, value))
        if shown.get("capture_id") in pages:
            out.line(f"  {'address':20}", pages[shown["capture_id"]])


@make_command("ack", short_help="Say that an alarm is known.")
@click.argument("numbers", type=click.IntRange(min=1), nargs=-1, required=True)
@click.pass_obj
def ack(options: Options, /, numbers: tuple[int, ...]) -> None:
    """Say that the alarms NUMBERS are known: what their sites are now is what is compared with from here on."""
    from scraper.cli.opened import to_write

    out = Output(options)
    with to_write(options) as archive:
        for number in numbers:
            archive.alarms.get(number)
        for number in numbers:
            archive.alarms.acknowledge(number, now=utc_now())
    out.remark(f"{count(len(numbers), 'alarm')} acknowledged")


command.add_command(show)
command.add_command(ack)


def _captures(alarm: Alarm) -> list[int]:
    return [shown["capture_id"] for shown in (alarm.before, alarm.after) if "capture_id" in shown]


def _text(name: str, value: Any) -> str:
    """A measured value: shares below one as they are said, lengths as they are."""
    if name == "value":
        return f"{value:.0%}" if value <= 1 else f"{value:,.0f} letters"
    return f"{value:.1g}" if name == "chance" else str(value)
