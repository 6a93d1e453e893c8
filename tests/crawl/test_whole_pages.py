"""Whole pages: what a page is shown with is kept beside it, asked for once, and told of where it cannot be had."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.crawl import whole_pages
from scraper.discover.page_parts import MAX_ADDRESSES, parts_of, parts_of_style
from scraper.errors import UsageError
from scraper.fetch.settings import RouteSettings
from scraper.records import Capture
from scraper.urls import url_key
from storage import Archive
from storage.export import Origin
from tests.cli.run import run as command
from tests.crawl.runs import SETTINGS, job, run
from tests.crawl.site import Site, serving

WHOLE = replace(SETTINGS, way=RouteSettings(with_pictures=True))
PICTURE = b"\x89PNG a gate at dawn"


def fill(site: Site) -> None:
    """A review with a captioned picture, the same at another address, a style that asks for more, and what is missing."""
    extra = (
        '<figure><img src="/gate.png"><figcaption>The gate at dawn</figcaption></figure>'
        '<img src="/copy.png"><img src="/secret/x.png"><img src="/none.png"><img src="data:image/png;base64,AA">'
        '<link rel="stylesheet" href="/style.css">'
    )
    site.review("/heat", "Heat", extra="HERE")
    status, headers, body = site.pages["/heat"]  # type: ignore[misc]
    site.pages["/heat"] = (status, headers, body.replace(b"</article>HERE", extra.encode() + b"</article>"))
    for path in ("/gate.png", "/copy.png", "/secret/x.png", "/wall.png"):
        site.pages[path] = (200, {"Content-Type": "image/png"}, PICTURE)
    sheet = b'@import "more.css"; @font-face { src: url(face.woff2) } b { background: url("wall.png") }'
    site.pages["/style.css"] = (200, {"Content-Type": "text/css"}, sheet)
    site.pages["/more.css"] = (200, {"Content-Type": "text/css"}, b"@import 'style.css'; i { color: red }")
    site.pages["/face.woff2"] = (200, {"Content-Type": "font/woff2"}, b"wOF2")
    site.robots = "User-agent: *\nDisallow: /secret/\n"


def paths(db: Path, site: Site) -> dict[str, str | None]:
    with Archive.open(db) as archive:
        rows = archive._connection.all("SELECT url, sha256 FROM captures LEFT JOIN bodies ON bodies.id = body_id")
        return {row[0].removeprefix(site.url): row[1] for row in rows}


def test_pictures_styles_and_fonts_are_kept_and_one_body_once(tmp_path: Path) -> None:
    with serving() as [site]:
        fill(site)
        ran = run([site.url + "/heat"], tmp_path / "a.db", settings=WHOLE)
        kept = paths(tmp_path / "a.db", site)
        assert set(kept) == {
            "/heat", "/gate.png", "/copy.png", "/none.png", "/style.css", "/more.css", "/face.woff2", "/wall.png",
        }  # fmt: skip
        assert kept["/gate.png"] == kept["/copy.png"] == kept["/wall.png"]
        assert ran.report.new == 1
        assert ran.report.skipped == {"robots": 1}
        assert "/secret/x.png" not in site.paths()


def test_what_is_kept_is_not_asked_for_again_and_what_was_missing_is(tmp_path: Path) -> None:
    with serving() as [site]:
        fill(site)
        run([site.url + "/heat"], tmp_path / "a.db", settings=WHOLE)
        before = len(site.paths())
        run([site.url + "/heat"], tmp_path / "a.db", settings=WHOLE)
        assert site.paths()[before:] == ["/heat", "/none.png"]


def test_pages_that_were_kept_without_get_their_pictures_later(tmp_path: Path) -> None:
    with serving() as [site]:
        fill(site)
        run([site.url + "/heat"], tmp_path / "a.db")
        assert set(paths(tmp_path / "a.db", site)) == {"/heat"}
        run([site.url + "/heat"], tmp_path / "a.db", settings=WHOLE)
        assert "/gate.png" in paths(tmp_path / "a.db", site)


def test_a_job_can_ask_for_it_and_its_listings_are_left_as_they_are(tmp_path: Path) -> None:
    with serving() as [site]:
        fill(site)
        site.pages["/reviews/heat"] = site.pages["/heat"]
        site.html("/", '<img src="/logo.png"><h2><a href="/reviews/heat">Heat review</a></h2>')
        run(job(("listing", site.url + "/"), only="everything", with_pictures=True), tmp_path / "a.db")
        kept = paths(tmp_path / "a.db", site)
        assert "/gate.png" in kept
        assert "/logo.png" not in kept


def test_show_names_the_capture_of_a_captioned_picture(tmp_path: Path) -> None:
    with serving() as [site]:
        fill(site)
        run([site.url + "/heat"], tmp_path / "a.db", settings=WHOLE)
        with Archive.open(tmp_path / "a.db") as archive:
            number, digest = archive.captures.latest(url_key(site.url + "/gate.png")) or (0, "")
        told = json.loads(command("--db", tmp_path / "a.db", "show", "1", "--json").out)
        (picture,) = told["pictures"]
        assert picture == {"image_url": site.url + "/gate.png", "capture_id": number, "body_sha256": digest}


def test_a_package_of_the_page_holds_them_too(tmp_path: Path) -> None:
    with serving() as [site]:
        fill(site)
        run([site.url + "/heat"], tmp_path / "a.db", settings=WHOLE)
        out = io.BytesIO()
        with Archive.open(tmp_path / "a.db") as archive:
            archive.export.wacz(out, origin=Origin("test", datetime.now(UTC)), title="Heat")
        index = gzip.decompress(ZipFile(out).read("indexes/index.cdx.gz")).decode()
        for path in ("/gate.png", "/style.css", "/face.woff2"):
            assert f'"url": "{site.url}{path}"' in index


@pytest.mark.parametrize(("limit", "of"), [("MAX_PARTS", 3), ("MAX_BYTES", 40)])
def test_a_page_that_asks_for_too_much_is_cut_and_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, of: int
) -> None:
    monkeypatch.setattr(whole_pages, limit, of)
    with serving() as [site]:
        fill(site)
        site.robots = None
        ran = run([site.url + "/heat"], tmp_path / "a.db", settings=WHOLE)
        kept = set(paths(tmp_path / "a.db", site)) - {"/heat"}
        assert {"/gate.png", "/copy.png"} <= kept
        assert len(kept) == 3
        assert ran.report.skipped["page-limit"] >= 1


def test_what_a_browser_was_given_is_kept_once_and_not_where_that_is_forbidden(tmp_path: Path) -> None:
    page = Capture(
        "https://critic.example/heat", "https://critic.example/heat", datetime.now(UTC), 200, (), b"", "browser"
    )
    png = replace(page, url="https://critic.example/a.png", route="http", body=PICTURE)
    secret = replace(png, url="https://critic.example/b.png", headers=(("X-Robots-Tag", "noarchive"),))
    left: list[tuple[str, str]] = []
    with Archive.open(tmp_path / "a.db") as archive:
        whole = whole_pages.WholePages(
            Nobody(),
            archive,
            SETTINGS.fetch,
            keep=lambda one: archive.keep(one, url_key=url_key(one.url)),
            leave=lambda address, meaning: left.append((address, meaning.reason)),
        )
        for _ in range(2):
            asyncio.run(whole.complete(replace(page, parts=(png, secret))))
        kept = [row[0] for row in archive._connection.all("SELECT url FROM captures")]
    assert kept == [png.url]
    assert left == [(secret.url, "noarchive")] * 2


class Nobody:
    """Fetches nothing."""

    async def fetch_resource(self, url: str, *, with_own: bool) -> Capture:
        raise AssertionError(f"{url} was asked for")


def test_only_what_is_fetched_live_is_completed(tmp_path: Path) -> None:
    settings = replace(SETTINGS, way=RouteSettings(route="wayback", with_pictures=True))
    with pytest.raises(UsageError, match="pictures are kept of what is fetched live"):
        run(["https://critic.example/heat"], tmp_path / "a.db", settings=settings)


def test_addresses_are_taken_as_a_browser_would() -> None:
    html = (
        '<base href="/films/"><img src="a.png" srcset="s.png 1x, m.png 2x"><img data-src="b.png?x=1&amp;y=2">'
        "<video poster=c.png></video><link rel='stylesheet preload' as=style href=d.css><link rel=canonical href=/e>"
        "<p style='background:url( \"f.png\" )'><img src=\"#g\"><img src=''><img src=a.png><svg><image xlink:href=h.png></svg>"
    )
    told = parts_of(html.encode(), "https://critic.example/x/y", "text/html")
    base = "https://critic.example/films/"
    names = ["a.png", "m.png", "b.png?x=1&y=2", "c.png", "d.css", "h.png", "f.png"]
    assert [one.removeprefix(base) for one in told] == names


@pytest.mark.parametrize(
    "piece", [b"<img src=", b'url("', b"url(", b"<img a='", b"@import ", b"<img " + b"a" * 50, b"srcset="]
)
def test_no_page_makes_it_slow(piece: bytes) -> None:
    began = time.process_time()
    parts_of(piece * (1_000_000 // len(piece)), "https://critic.example/", "text/html")
    assert time.process_time() - began < 5


@given(st.binary(max_size=300) | st.text(alphabet="<img link>src='\"=url(@import /;)", max_size=200).map(str.encode))
def test_anything_gives_whole_addresses_or_none(body: bytes) -> None:
    for found in (parts_of(body, "https://a.example/", None), parts_of_style(body, "https://a.example/", None)):
        assert len(found) <= MAX_ADDRESSES
        assert all(one.startswith(("http://", "https://")) for one in found)
