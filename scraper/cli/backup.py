"""`cuttings backup`: a copy of the archive, made while others write, proved before it takes its name."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from scraper.cli.layout import size
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Output


@make_command("backup", short_help="Copy the archive to FILE, verified, while others use it.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Replace FILE where it exists.")
@click.pass_obj
def command(options: Options, /, file: Path, force: bool) -> None:
    """Copy the archive to FILE: one moment of it, whole, while crawls go on writing.

    The copy is verified before FILE appears: every body and text is hashed again, and every reference followed.
    An archive that is damaged is not copied. FILE is one SQLite file, an archive like any other. An archive of an older
    version is copied as it is: a backup before the first command of a new version that writes keeps the old one.
    """
    from storage import Archive

    out = Output(options)
    with out.progress("backup") as bar:

        def show(table: str, done: int, total: int) -> None:
            if bar is not None:
                bar.update(done=done, total=total, note=table)

        made = Archive.back_up_file(options.db, file, force=force, progress=show)
    if options.json:
        out.document({**asdict(made), "path": str(made.path)})
        return
    checked = ", ".join(f"{number:,} {table}" for table, number in made.checked.items())
    out.remark(f"{options.db} copied to {file}: {size(made.size_bytes)}, whole ({checked})")
