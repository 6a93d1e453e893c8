"""A Wayback Machine of our own on loopback: an index and the versions it names, answered as the real one answers."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from tests.crawl.site import Answer, Asked, Site

FIELDS = ["urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length"]


@dataclass
class Wayback:
    """Versions by (timestamp, address); put it on a site with `Wayback(site)`."""

    site: Site
    versions: dict[tuple[str, str], tuple[dict[str, str], bytes]] = field(default_factory=dict)
    digests: dict[tuple[str, str], str] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.site.default = self.answer

    def add(self, timestamp: str, url: str, body: bytes, *, digest: str = "", **headers: str) -> None:
        self.versions[timestamp, url] = ({"content-type": "text/html; charset=utf-8", **headers}, body)
        self.digests[timestamp, url] = digest or timestamp

    def answer(self, asked: Asked) -> Answer:
        if asked.path.startswith("/cdx/search/cdx?"):
            return self._index({name: values[0] for name, values in parse_qs(urlsplit(asked.path).query).items()})
        timestamp, _, url = asked.path.removeprefix("/web/").partition("id_/")
        found = self.versions.get((timestamp, url))
        if found is None or timestamp in self.broken:
            return 503 if found else 404, {"Content-Type": "text/html"}, b"<p>Hrm.</p>"
        headers, body = found
        archived = {f"X-Archive-Orig-{name.replace('_', '-')}": value for name, value in headers.items()}
        moved = {name: value for name, value in headers.items() if name == "content-encoding"}
        return 200, {"Content-Type": headers["content-type"], "Memento-Datetime": "x", **moved, **archived}, body

    def _index(self, query: dict[str, str]) -> Answer:
        wanted = sorted(key for key in self.versions if key[1] == query["url"])
        if query.get("collapse") == "digest":
            wanted = [
                key for at, key in enumerate(wanted) if not at or self.digests[key] != self.digests[wanted[at - 1]]
            ]
        limit = int(query["limit"])
        wanted = wanted[limit:] if limit < 0 else wanted[:limit]
        fields = query["fl"].split(",")
        rows = [fields]
        for timestamp, url in wanted:
            values = ["key", timestamp, url, "text/html", "200", self.digests[timestamp, url], "1"]
            rows.append([dict(zip(FIELDS, values, strict=True))[name] for name in fields])
        return 200, {"Content-Type": "application/json"}, json.dumps(rows if wanted else []).encode()
