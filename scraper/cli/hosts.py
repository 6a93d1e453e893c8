"""`cuttings hosts`: how each host was asked, from the log of requests."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from scraper.cli.layout import count, when
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output, Span
from scraper.errors import UsageError

if TYPE_CHECKING:
    from storage import Archive
    from storage.hosts import Host
    from storage.requests import Gap


@make_command("hosts", short_help="Show how politely each host was asked.")
@click.argument("host", required=False)
@click.pass_obj
def command(options: Options, /, host: str | None) -> int:
    """Show of each host its robots.txt, the pause it is granted, the last request, and the shortest gap that was kept.

    With HOST ("critic.example", also with a port, or any address there) every remembered request, with the gap
    before it and the gap that was due. Exit code 1 where a gap was shorter than it had to be.
    """
    from scraper.cli import failures
    from scraper.cli.opened import to_read

    out = Output(options)
    with to_read(options) as archive:
        short = _show(out, archive, _named(archive.hosts.names(), host)) if host is not None else _list(out, archive)
    return failures.SOME_FAILED if short else failures.DONE


_PORT = re.compile(r":\d+\Z")


def _named(hosts: Sequence[str], text: str) -> str:
    """The host that is meant: by its name, or by any address there; its port may be left out where it is the only one.

    >>> hosts = ["critic.example", "127.0.0.1:8080"]
    >>> _named(hosts, "https://Critic.example/film"), _named(hosts, "127.0.0.1")
    ('critic.example', '127.0.0.1:8080')
    """
    name = text.rpartition("://")[2].partition("/")[0].lower()
    found = [host for host in hosts if host == name] or [host for host in hosts if _PORT.sub("", host) == name]
    if not found:
        raise UsageError(f"nothing is known of {text!r}", cure="`cuttings hosts` lists the hosts by name")
    if len(found) > 1:
        raise UsageError(f"{text} means {len(found)} hosts", cure=f"name one: {', '.join(found)}")
    return found[0]


def _list(out: Output, archive: Archive) -> int:
    """Every host; gives how many gaps were too short."""
    rows, short = [], 0
    for name in archive.hosts.names():
        host, gaps = archive.hosts.get(name), archive.requests.gaps(name)
        assert host is not None
        broken = sum(not gap.is_kept for gap in gaps)
        short += broken
        if out.json:
            out.record({**_plain(host), **_summary(gaps)})
        rows.append(_row(host, gaps, broken))
    if out.json:
        return short
    if not rows:
        out.remark("no host has been asked yet")
        return 0
    heads = ["host", "robots.txt", "pause", "answers in", "asked", "last", "shortest gap", "of them short"]
    out.table(heads, rows, shrink=0, right=[2, 3, 4, 6, 7])
    return short


def _show(out: Output, archive: Archive, name: str) -> int:
    host, gaps = archive.hosts.get(name), archive.requests.gaps(name)
    assert host is not None
    if out.json:
        out.record({**_plain(host), "gaps": [_gap(gap) for gap in gaps]})
        return sum(not gap.is_kept for gap in gaps)
    out.line(Span(name, "title"), f": robots.txt {robots_state(host)}")
    out.line(f"  answers in {_seconds(host.latency_s)}, Crawl-delay {_seconds(host.crawl_delay_s) or 'none'}")
    out.line(f"  asked {host.fetched_count:,} times, {host.failed_count:,} without a good answer")
    rows = [
        [
            f"{gap.request.began_at:%Y-%m-%d %H:%M:%S}",
            f"{gap.pause_s:.3f}",
            f"{gap.request.delay_s:.3f}",
            "" if gap.is_kept else "short",
            str(gap.request.status or "none"),
            gap.request.kind,
            gap.request.url,
        ]
        for gap in gaps
    ]
    if rows:
        out.table(["began (UTC)", "gap s", "due s", "", "status", "kind", "address"], rows, shrink=6, right=[1, 2])
    short = sum(not gap.is_kept for gap in gaps)
    out.remark(
        f"{count(gaps, 'gap') or 'no gap'}, {count(short, 'of them too short', 'of them too short') or 'each kept'}"
    )
    return short


def robots_state(host: Host) -> str:
    """What is known of a host's robots.txt, in words."""
    if host.robots_fetched_at is None:
        return "not read"
    status = host.robots_status
    if status is None:
        return "did not answer"
    if 200 <= status < 300:
        return "read"
    return f"none ({status})" if 400 <= status < 500 and status != 429 else f"unreadable ({status})"


def _row(host: Host, gaps: list[Gap], broken: int) -> list[str]:
    from storage.times import to_text

    summary = _summary(gaps)
    last = to_text(host.last_fetched_at) if host.last_fetched_at else None
    return [
        host.host,
        robots_state(host),
        _seconds(summary["due_s"] or host.crawl_delay_s),
        _seconds(host.latency_s),
        f"{host.fetched_count:,}",
        when(last),
        _seconds(summary["shortest_gap_s"]),
        str(broken or ""),
    ]


def _summary(gaps: list[Gap]) -> dict[str, Any]:
    return {
        "gaps": len(gaps),
        "shortest_gap_s": min((gap.pause_s for gap in gaps), default=None),
        "due_s": gaps[-1].request.delay_s if gaps else None,
        "too_short": sum(not gap.is_kept for gap in gaps),
    }


def _gap(gap: Gap) -> dict[str, Any]:
    from storage.times import to_text

    request = asdict(gap.request)
    moments = {name: to_text(request[name]) for name in ("began_at", "ended_at")}
    return {**request, **moments, "gap_s": gap.pause_s, "is_kept": gap.is_kept}


def _plain(host: Host) -> dict[str, Any]:
    from storage.times import to_text

    told = asdict(host)
    moments = ("next_at", "robots_fetched_at", "last_fetched_at")
    return {**told, **{name: to_text(told[name]) if told[name] else None for name in moments}}


def _seconds(value: float | None) -> str:
    return "" if value is None else f"{value:.2f} s"
