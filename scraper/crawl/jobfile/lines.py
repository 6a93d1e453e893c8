"""On which line of a job file a key stands: the parser of TOML keeps no places. Pure, of text that it has taken."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"\"{3}(?:\\.|[^\\])*?\"{3,5}|'{3}.*?'{3,5}"  # texts of several lines
    r"|\"(?:\\.|[^\"\\\n])*\"|'[^'\n]*'"
    r"|\#[^\n]*|\n|[\[\]{}=,]|[^\s\"'\#\[\]{}=,]+",
    re.DOTALL,
)
_HEADER = re.compile(r"(\[\[?)\s*([^\]\n]+?)\s*\]\]?[^\n]*")


def lines_of(text: str) -> dict[str, int]:
    """The line of every table, key and entry of a list, by their paths as mistakes name them.

    >>> lines_of('[[job]]\\nname = "a"\\nurls = [\\n  "b",\\n  "c"]\\n[job.tell]\\nmail = "d"\\n')
    {'job[1]': 1, 'job[1].name': 2, 'job[1].urls': 3, 'job[1].urls[1]': 4, 'job[1].urls[2]': 5, 'job[1].tell': 6, \
'job[1].tell.mail': 7}
    """
    lines: dict[str, int] = {}
    at, jobs, depth, entries = 0, 0, 0, 0
    table = key = ""
    while token := _TOKEN.search(text, at):
        at, word = token.end(), token[0]
        line = text.count("\n", 0, token.start()) + 1
        if word == "\n":
            key = key if depth else ""
        elif word[0] == "#" or word in "=,":
            continue
        elif not key and word == "[":
            header = _HEADER.match(text, token.start())
            if header is None:
                break  # the parser would not have taken it
            at = header.end()
            jobs += header[2] == "job"
            table = re.sub(r"^job\b", f"job[{jobs}]", header[2])
            lines.setdefault(table, line)
        elif not key:
            key, entries = ".".join(filter(None, (table, word.strip("\"'")))), 0
            lines.setdefault(key, line)
        elif word in "[]{}":
            depth += 1 if word in "[{" else -1
        elif depth == 1:
            entries += 1
            lines[f"{key}[{entries}]"] = line
    return lines


def line_of(key: str, lines: dict[str, int]) -> int | None:
    """The line of a key, or of the nearest thing around it: what is missing stands nowhere.

    >>> line_of("job[1].tell.mail", {"job[1]": 4}), line_of("job", {})
    (4, None)
    """
    while key and key not in lines:
        key = key[: max(key.rfind("."), key.rfind("["), 0)]
    return lines.get(key)
