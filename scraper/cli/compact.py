"""`cuttings compact`: old bodies packed anew, by the dictionary that their site has by now."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime

import click

from scraper.cli.layout import size
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output


@make_command("compact", short_help="Pack old pages anew, smaller, losing nothing.")
@click.option("--shrink", is_flag=True, help="Also give the free space back to the disk; nobody else may be at work.")
@click.pass_obj
def command(options: Options, /, *, shrink: bool) -> None:
    """Pack pages anew that were kept before their site had its present dictionary, and harder than a crawl does.

    Each page is one short transaction and is read back before it is committed, so that crawls can go on meanwhile.
    Stopped or killed and run again, it goes on where it was. What becomes free is used by later pages.
    """
    from storage import Archive

    out = Output(options)
    with Archive.open(options.db, create=False) as archive, out.progress("compact") as bar:

        def show(done: int, total: int) -> None:
            if bar is not None:
                bar.update(done=done, total=total, note="bodies")

        done = archive.compact(now=datetime.now(UTC), on_body=show)
        if shrink:
            archive.shrink()
    if options.json:
        out.document(asdict(done))
        return
    out.remark(
        f"{done.looked_at:,} bodies looked at, {done.repacked:,} packed anew: "
        f"{size(done.bytes_before)} became {size(done.bytes_after)}"
    )
    if done.texts_filed:
        out.remark(f"{done.texts_filed:,} texts of an older version filed anew, so that their near copies are found")
    if done.evidence_packed or done.words_shared:
        out.remark(
            f"evidence of {done.evidence_packed:,} versions packed, "
            f"{done.words_shared:,} readers' reviews kept once with their page's text"
        )
    if done.damaged:
        out.trouble(f"{done.damaged} damaged bodies or versions were left as they are: `cuttings verify` names them")
