"""News as an Atom feed (RFC 4287), for feed readers: new reviews, and what was changed in known ones."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from storage.export.xml_text import xml_attribute, xml_text
from storage.news import Edit, Item

MAX_SUMMARY = 2_000  # letters of what was changed: a feed reader shows some lines


def atom(title: str, items: Sequence[Item], *, feed_id: str, updated: datetime) -> str:
    """The feed as text. `feed_id` names it for ever, whatever its title; entries keep their ids from feed to feed."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<id>{_urn(feed_id)}</id>",
        f"<title>{xml_text(title)}</title>",
        f"<updated>{_moment(max([item.at for item in items], default=updated))}</updated>",
        "<author><name>Cuttings</name></author>",
        "<generator>Cuttings</generator>",
    ]
    for item in items:
        lines += _entry(item, feed_id)
    return "\n".join([*lines, "</feed>", ""])


def _entry(item: Item, feed_id: str) -> Iterable[str]:
    what = item.headline or item.item_name or item.url
    yield "<entry>"
    yield f"<id>{_urn(f'{feed_id} {item.kind} {item.url} {item.number} {_moment(item.at)}')}</id>"
    yield f"<title>{xml_text(what if item.kind == 'review' else f'Changed: {what}')}</title>"
    yield f'<link rel="alternate" href={xml_attribute(item.url)}/>'
    yield f"<updated>{_moment(item.at)}</updated>"
    for name in (item.authors or item.site).split("\n"):
        yield f"<author><name>{xml_text(name)}</name></author>"
    yield f'<category term="{item.kind}"/>'
    yield f"<summary>{xml_text(summary(item))}</summary>"
    yield "</entry>"


def summary(item: Item) -> str:
    """What there is to say of it, a line each: the work and its score, or each field with its old and new value."""
    if item.kind == "review":
        return "\n".join(part for part in (item.item_name, item.score, item.site) if part)
    return "\n".join(map(edit_line, item.edits))[:MAX_SUMMARY]


def edit_line(edit: Edit) -> str:
    """
    >>> edit_line(Edit("rating", "4/5", "3.5/5")), edit_line(Edit("verdict", None, "Good"))
    ('rating: 4/5 → 3.5/5', 'verdict: nothing → Good')
    """
    return f"{edit.field}: {edit.old or 'nothing'} → {edit.new or 'nothing'}"


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _urn(name: str) -> str:
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name.encode('utf-8', 'replace').decode())}"
