"""What is wrong with a job file, in words and with the cure: the validating library's errors, told to people."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from scraper.crawl.jobfile.job import Mistake


def in_words(detail: ErrorDetails, root: type[BaseModel], tables: dict[str, type[BaseModel]]) -> Mistake:
    """One error of the library. `tables` are those below the file, by the key they stand under."""
    key, kind, context = _path(detail["loc"]), detail["type"], detail.get("ctx") or {}
    names = [part for part in detail["loc"] if isinstance(part, str)]
    last = names[-1]  # an entry is described by its list
    table = tables.get(names[-2], root) if len(names) > 1 else root
    field = table.model_fields.get(last)
    about = field.description if field is not None and field.description else ""
    if kind == "cuttings":
        return Mistake(key, context["wrong"], context["cure"])
    if kind == "extra_forbidden":
        return Mistake(key, "unknown key", _nearest(last, table))
    if kind == "missing":
        example = "[[job]]" if last == "job" else f'{last} = "..."'
        return Mistake(key, "is missing", f"add {example}")
    if kind in _BOUNDS:
        words, bound = _BOUNDS[kind]
        return Mistake(key, f"must be {words} {context[bound]:,g}, not {detail['input']!r}", about)
    if kind in ("string_too_short", "string_too_long", "too_short"):
        return Mistake(key, "is empty" if kind != "string_too_long" else "is too long", about or "add a [[job]]")
    if kind == "literal_error":
        return Mistake(key, f"{detail['input']!r} is none of {context['expected']}", about)
    if key == "job" or kind == "model_type":
        return Mistake(key, f"must be a table, not {_kind_of(detail['input'])}", "begin each job with a line [[job]]")
    return Mistake(
        key, f"must be {_EXPECTED.get(kind, kind.replace('_', ' '))}, not {_kind_of(detail['input'])}", about
    )


_BOUNDS = {
    "greater_than_equal": ("at least", "ge"),
    "greater_than": ("more than", "gt"),
    "less_than_equal": ("at most", "le"),
}
_EXPECTED = {
    "string_type": "text in quotes",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "list_type": "text or a list of texts",
    "is_instance_of": 'text such as "6h"',
    "time_delta_type": 'text such as "6h"',
}


def _kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return f"the number {value}"
    if isinstance(value, str):
        return f"the text {value!r}"
    return "a list" if isinstance(value, list) else "one written [job]" if isinstance(value, dict) else "a date"


def _path(location: tuple[int | str, ...]) -> str:
    """ "job[2].include[1]": counted from 1, as people count."""
    path = ""
    for part in location:
        path += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if path else part
    return path


def _nearest(key: str, table: type[BaseModel]) -> str:
    close = get_close_matches(key.lower().replace("-", "_"), [*table.model_fields, *_OTHER_WORDS], n=1, cutoff=0.6)
    if not close:
        return f"the keys are {', '.join(table.model_fields)}"
    word = _OTHER_WORDS.get(close[0], close[0])
    return f"did you mean {word}?" if word in table.model_fields else f"the keys are {', '.join(table.model_fields)}"


# What people write who have used other tools.
_OTHER_WORDS = {
    "jobs": "job",
    "start_urls": "urls",
    "seeds": "urls",
    "sitemaps": "sitemap",
    "rss": "feed",
    "allowed_domains": "hosts",
    "domains": "hosts",
    "allow": "include",
    "deny": "exclude",
    "depth": "max_depth",
    "limit": "max_pages",
    "timeout": "max_minutes",
    "crawl_delay": "delay_s",
    "download_delay": "delay_s",
    "user_agent": "contact",
    "cron": "schedule",
    "interval": "every",
    "tz": "timezone",
    "time_zone": "timezone",
    "language": "languages",
    "lang": "languages",
    "from": "since",
    "notify": "tell",
    "max_mb": "max_bytes",
    "to": "mail",
    "url": "urls",
    "email": "contact",
}


def in_order(mistake: Mistake) -> list[tuple[int, str]]:
    """Numbers in keys sort as numbers."""
    return _natural(mistake.key)


def _natural(key: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", key)]
