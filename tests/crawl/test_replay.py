"""Whole pages shown again: pywb gives back every stored byte of them, and a browser that has pywb alone shows them."""

from __future__ import annotations

import contextlib
import shutil
import struct
import time
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.fetch.browser_setup import NAMES, executable
from scraper.fetch.settings import BrowserSettings, RouteSettings
from storage import Archive
from storage.export import Origin
from tests.crawl.runs import SETTINGS, run
from tests.crawl.site import Site, serving
from tests.shared import PATIENCE_S
from tests.storage.programs import NEEDS_TOOLS, got, replayed

pytest.importorskip("playwright", reason="the extra `browser` is not installed")
if not any(map(shutil.which, NAMES)):
    pytest.skip("no Chromium is installed here", allow_module_level=True)

pytestmark = NEEDS_TOOLS

BY_HTTP = RouteSettings(with_pictures=True)
BROWSER = BrowserSettings(deadline_s=120, screenshot=True, pdf=True)
BY_BROWSER = RouteSettings(route="browser", with_pictures=True, browser=BROWSER)
SHOWN_S = 60.0  # until a page is whole, on a busy machine
SHOWN = """() => ({
    picture: [document.images[0].naturalWidth, document.images[0].naturalHeight],
    colour: getComputedStyle(document.querySelector("figcaption")).color,
    written: document.querySelector("#written").textContent,
})"""


def png(width: int, height: int) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\x80" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def fill(site: Site) -> None:
    """A review with a picture, a style that brings a font, and a script that writes what it asks for."""
    site.review("/heat", "Heat", extra="HERE")
    extra = (
        "<link rel=stylesheet href=/style.css><figure><img src=/gate.png><figcaption>The gate at dawn</figcaption></figure>"
        "<p id=written></p><script src=/app.js></script>"
    )
    status, headers, body = site.pages["/heat"]  # type: ignore[misc]
    site.pages["/heat"] = (status, headers, body.replace(b"</article>HERE", extra.encode() + b"</article>"))
    site.pages["/gate.png"] = (200, {"Content-Type": "image/png"}, png(7, 5))
    sheet = b"@font-face { font-family: f; src: url(face.woff2) } figcaption { color: rgb(1, 2, 3); font-family: f }"
    site.pages["/style.css"] = (200, {"Content-Type": "text/css"}, sheet)
    site.pages["/face.woff2"] = (200, {"Content-Type": "font/woff2"}, b"wOF2 no face at all")
    app = b'fetch("/words.json").then(r => r.json()).then(d => written.textContent = d.words)'
    site.pages["/app.js"] = (200, {"Content-Type": "text/javascript"}, app)
    site.pages["/words.json"] = (200, {"Content-Type": "application/json"}, b'{"words": "Written late"}')


@pytest.mark.parametrize(
    ("way", "parts", "written"),
    [
        (BY_HTTP, ("/gate.png", "/style.css", "/face.woff2"), ""),
        (BY_BROWSER, ("/gate.png", "/style.css", "/face.woff2", "/app.js", "/words.json"), "Written late"),
    ],
    ids=["http", "browser"],
)
def test_a_whole_page_is_shown_again_from_its_package_alone(
    tmp_path: Path, way: RouteSettings, parts: tuple[str, ...], written: str
) -> None:
    with serving() as [site]:
        fill(site)
        run([site.url + "/heat"], tmp_path / "a.db", settings=replace(SETTINGS, way=way))
    with Archive.open(tmp_path / "a.db") as archive, (tmp_path / "a.wacz").open("wb") as file:
        archive.export.wacz(file, origin=Origin("test", datetime.now(UTC)), title="Heat")
    with Archive.open(tmp_path / "a.db") as archive, replayed(tmp_path, "a.wacz") as server:
        ids = archive._connection.all("SELECT id FROM captures ORDER BY id")
        stored = [archive.captures.get(row[0]) for row in ids]
        for path in ("/heat", *parts):
            (answer,) = (one for one in stored if one.url == site.url + path and one.route == "http")
            assert got(f"{server}/t/{answer.fetched_at:%Y%m%d%H%M%S}id_/{answer.url}") == (200, answer.body), path
        for one in stored:
            # pywb looks names up in lower case only, and "urn:fullPage:" is what all programs write.
            if one.route == "browser" and "urn:fullPage" not in one.url:
                name = one.url if one.url.startswith("urn:") else f"urn:dom:{one.url}"
                assert got(f"{server}/t/{one.fetched_at:%Y%m%d%H%M%S}id_/{name}") == (200, one.body), name
        wanted = {"picture": [7, 5], "colour": "rgb(1, 2, 3)", "written": written}
        assert shown(f"{server}/t/{stored[0].fetched_at:%Y%m%d%H%M%S}/{site.url}/heat", wanted) == wanted


def shown(url: str, wanted: object) -> object:
    """What a browser finds on a page whose own site is gone, as soon as it is what is wanted, or in the end."""
    from playwright.sync_api import Error, sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(executable(None, {})),
            chromium_sandbox=False,
            args=["--disable-gpu", "--disable-dev-shm-usage"],
        )
        try:
            page = browser.new_page()
            page.set_default_timeout(PATIENCE_S * 1000)
            page.goto(url)
            frame = page.wait_for_selector("iframe", state="attached").content_frame()  # in which pywb plays
            told, ends_at = None, time.monotonic() + SHOWN_S
            while told != wanted and time.monotonic() < ends_at:
                page.wait_for_timeout(100)
                with contextlib.suppress(Error):  # the frame goes elsewhere, or the page is not there yet
                    told = frame.evaluate(SHOWN)
            return told
        finally:
            browser.close()
