"""`cuttings show`: one review whole, its changes, and where else it is."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from scraper.cli.layout import when
from scraper.cli.options import Options
from scraper.cli.options import command as make_command
from scraper.cli.output import Line, Output, Span
from scraper.cli.values import moment_option
from scraper.cli.view import fact, print_review
from scraper.errors import UsageError
from scraper.urls import url_key

if TYPE_CHECKING:
    from storage import Archive
    from storage.clusters import Copy
    from storage.page_captures import Ending

SUGGESTED = 8  # pages named where a prefix means several


@make_command("show", short_help="Show one review whole.")
@click.argument("ref")
@click.option(
    "--revision", type=click.IntRange(min=1), metavar="N", help="The version of this number.  [default: the latest]"
)
@click.option(
    "--at", callback=moment_option, metavar="DATE", help="As it stood then: 2026-03-01, 2026-03-01T12:30 (UTC)."
)
@click.option("--evidence", is_flag=True, help="Also where on the page each value was found.")
@click.option("--no-text", is_flag=True, help="Leave the text out.")
@click.pass_obj
def command(
    options: Options, /, ref: str, revision: int | None, at: datetime | None, evidence: bool, no_text: bool
) -> None:
    """Show the review REF whole: what was read, its versions and its changes.

    REF is the number that `cuttings list` shows, an address, or the beginning of one that means a single page.
    """
    from scraper.cli.opened import to_read
    from storage.times import to_text

    if at is not None and revision is not None:
        raise UsageError("--at and --revision both name a version", cure="leave one out")
    out = Output(options)
    with to_read(options) as archive:
        page_id = find(archive, ref)
        wanted = evidence or options.json
        if at:
            review = archive.reviews.at(page_id, at, evidence=wanted)
        else:
            review = archive.reviews.get(page_id, revision=revision, evidence=wanted)
        history = [change for change in archive.reviews.history(page_id) if at is None or _was_by(change, at)]
        addresses = archive.reviews.addresses(page_id)
        copies = [copy for copy in archive.clusters.of(page_id) if copy.page_id != page_id]
        pictures = _pictures(archive, review)
        until = to_text(at) if at else None
        last_seen = archive.page_captures.last_seen(page_id, until)
        ending = archive.page_captures.ending(page_id, until)
    if options.json:
        found = {"changes": history, "addresses": addresses, "copies": [asdict(copy) for copy in copies]}
        visits = {"last_seen_at": last_seen, "ending": asdict(ending) if ending else None}
        out.document({**review, **visits, **found, "pictures": pictures})
        return
    print_review(out, review, text=not no_text)
    if evidence:
        _print_block(out, "Evidence", _evidence(review["evidence"]))
    archived = _archived(review, addresses, _seen(last_seen, ending))
    _print_block(out, "In the archive", archived + [_picture(one) for one in pictures])
    _print_block(out, "The same text elsewhere", [_copy(copy) for copy in copies])
    _print_block(out, "Changes", [_change(change) for change in history])


def find(archive: Archive, ref: str) -> int:
    """The page that REF means; UsageError where it means none, or several."""
    if not ref.strip():
        raise UsageError("no review is named", cure="give its number or its address, as `cuttings list` shows them")
    if ref.isdecimal():
        return archive.merges.home(int(ref))
    from storage.errors import NotInArchive

    address = ref if "://" in ref else f"https://{ref}"
    for candidate in dict.fromkeys((ref, address, address.replace("https://", "http://", 1))):
        try:
            return archive.reviews.find(candidate, url_key=url_key(candidate) if "://" in candidate else None)
        except NotInArchive:
            continue
    number, pages = archive.reviews.beginning(_bare(ref), limit=SUGGESTED)
    if number == 1:
        return next(iter(pages))
    if not pages:
        cure = "`cuttings list` shows what is there, `cuttings search` finds it by its words"
        raise UsageError(f"{ref} is not in the archive", cure=cure)
    some = ", ".join(f"{page_id} ({url})" for page_id, url in pages.items())
    raise UsageError(f"{ref} means {number:,} pages", cure=f"name one: {some}")


def _bare(url: str) -> str:
    """The address without scheme and www., as people type it."""
    return url.partition("://")[2].removeprefix("www.") if "://" in url else url.removeprefix("www.")


def _was_by(change: dict[str, Any], at: datetime) -> bool:
    return datetime.fromisoformat(change["changed_at"]) <= at


def _pictures(archive: Archive, review: dict[str, Any]) -> list[dict[str, Any]]:
    """The pictures that captions stand under, where they are in the archive."""
    found = []
    for address in dict.fromkeys(caption["image_url"] for caption in review["captions"] if caption["image_url"]):
        kept = archive.captures.latest(url_key(address))
        if kept is not None:
            found.append({"image_url": address, "capture_id": kept[0], "body_sha256": kept[1]})
    return found


def _picture(one: dict[str, Any]) -> Line:
    return fact("picture", f"{one['image_url']} (capture {one['capture_id']})")


def _seen(last_seen: str | None, ending: Ending | None) -> list[Line]:
    in_vain = [fact("in vain", f"{when(ending.at)}: {ending.message}")] if ending else []
    return [fact("last seen", when(last_seen)), *in_vain]


def _archived(review: dict[str, Any], addresses: tuple[str, ...], seen: list[Line]) -> list[Line]:
    lines = [
        fact("version", f"{review['revision']} of {review['revisions']}, captured {when(review['captured_at'])}"),
        *([fact("as seen", when(review["seen_at"]))] if "seen_at" in review else []),
        fact("first seen", when(review["first_seen_at"])),
        *seen,
        fact("page", str(review["page_id"])),
        fact("bytes", f"sha256 {review['body_sha256']}"),
        fact("read by", f"reader {review['reader_version']}"),
    ]
    return lines + [fact("also at", address) for address in addresses if address != review["url"]]


def _copy(copy: Copy) -> Line:
    original = Span("  probably the original", "mark") if copy.is_original else ""
    return [f"  {copy.page_id}  {copy.site}  ", Span(copy.url, "faint"), original]


def _change(change: dict[str, Any]) -> Line:
    was, now = (change[key] if change[key] is not None else "nothing" for key in ("old", "new"))
    look: Line = [Span(f"  {change['changed_at'][:10]}  ", "faint"), Span(change["field"] or change["kind"], "label")]
    return [*look, f": {was} ", Span("→", "faint"), f" {now}"] if change["old"] or change["new"] else look


def _evidence(evidence: dict[str, list[dict[str, Any]]]) -> list[Line]:
    return [
        [f"  {field}: ", Span(f"{entry['source']} {entry['path']}", "faint"), f"  {entry['raw'][:60]}"]
        for field, entries in evidence.items()
        for entry in entries
    ]


def _print_block(out: Output, title: str, lines: list[Line]) -> None:
    if lines:
        out.line()
        out.line(Span(title, "label"))
        for line in lines:
            out.line(*line)
