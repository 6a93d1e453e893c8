"""The browser route, with a real Chromium: what it shows is kept, and nothing it does gets past the guard."""

from __future__ import annotations

import asyncio
import shutil
import socket
from dataclasses import replace
from typing import Any

import pytest

from scraper.errors import FetchError, UsageError
from scraper.fetch.browser_setup import NAMES, executable
from scraper.fetch.credentials import Credentials, OwnCookie
from scraper.fetch.guard import GuardedNetwork
from scraper.fetch.http import HttpFetcher
from scraper.fetch.settings import BrowserSettings, FetchSettings
from scraper.records import Capture, header
from tests.fetch.servers import Torture, response, serving
from tests.fetch.test_guard import Rerouted, resolve_test_names

pytest.importorskip("playwright", reason="the extra `browser` is not installed")
if not any(map(shutil.which, NAMES)):
    pytest.skip("no Chromium is installed here", allow_module_level=True)

from scraper.fetch.browser import BrowserFetcher

GUARDED = FetchSettings(deadline_s=30, min_delay_s=0, retries=0)
QUICK = BrowserSettings(deadline_s=60)


class Site:
    """A public site, by the test's own names; remembers what it was asked."""

    def __init__(self, pages: dict[str, bytes], robots: bytes = b"") -> None:
        self.pages = pages
        self.robots = robots
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []

    def answer(self, path: str, headers: dict[str, str]) -> bytes:
        self.asked.append(path)
        self.headers.append(headers)
        if path == "/robots.txt":
            return response(self.robots, "200 OK")
        return self.pages.get(path.partition("?")[0]) or response(b"", "404 Not Found")

    def show(
        self, path: str = "/", *, settings: FetchSettings = GUARDED, browser: BrowserSettings = QUICK, times: int = 1
    ) -> Capture:
        async def one() -> Capture:
            network = GuardedNetwork(resolve=resolve_test_names, network=Rerouted())
            async with serving(self.answer) as port, HttpFetcher(settings, network=network) as fetcher:
                shown = BrowserFetcher(fetcher, settings, browser)
                try:
                    await shown.start()
                    for _ in range(times):
                        capture = await shown.fetch(f"http://public.test:{port}{path}")
                    return capture
                finally:
                    await shown.aclose()

        return asyncio.run(one())


def html(text: str, *headers: str) -> bytes:
    return response(f"<!doctype html><title>t</title>{text}".encode(), "200 OK", "Content-Type: text/html", *headers)


def script(text: str) -> bytes:
    return response(text.encode(), "200 OK", "Content-Type: text/javascript")


def test_what_scripts_write_is_kept_with_the_answer_it_was_made_of() -> None:
    site = Site(
        {
            "/": html("<p id=a></p><script src=/app.js></script>", "X-Robots-Tag: nofollow", "ETag: x"),
            "/app.js": script('fetch("/data.json").then(r => r.json()).then(d => a.textContent = d.words)'),
            "/data.json": response('{"words": "Schöne Worte"}'.encode(), "200 OK", "Content-Type: application/json"),
        }
    )
    capture = site.show()
    assert capture.route == "browser"
    assert '<p id="a">Schöne Worte</p>'.encode() in capture.body
    assert header(capture.headers, "content-type") == "text/html; charset=utf-8"
    assert header(capture.headers, "x-robots-tag") == "nofollow"
    assert header(capture.headers, "etag") is None
    [sent] = capture.beside
    assert (sent.route, sent.url) == ("http", capture.url)
    assert b"<p id=a></p>" in sent.body
    assert site.asked == ["/robots.txt", "/", "/app.js", "/data.json"]
    assert all(headers["user-agent"].startswith("cuttings/") for headers in site.headers)


def test_pictures_are_made_when_they_are_wanted_and_not_fetched_else() -> None:
    site = Site({"/": html('<img src="/a.png"><h1>Hello</h1>')})
    assert "/a.png" not in (site.show(), site.asked)[1]
    capture = site.show(browser=replace(QUICK, screenshot=True, pdf=True))
    assert "/a.png" in site.asked
    _, picture, pdf = capture.beside
    assert (picture.url, picture.body[:4]) == (f"urn:fullPage:{capture.url}", b"\x89PNG")
    assert (pdf.url, pdf.body[:5], pdf.route) == (f"urn:pdf:{capture.url}", b"%PDF-", "browser")


def test_what_the_page_is_shown_with_comes_with_it_where_that_is_wanted() -> None:
    site = Site(
        {
            "/": html("<link rel=stylesheet href=/a.css><img src=/a.png><script src=/a.js></script><p>x"),
            "/a.css": response(
                b"@font-face{font-family:f;src:url(f.woff2)}p{font-family:f}", "200 OK", "Content-Type: text/css"
            ),
            "/a.png": response(b"\x89PNG", "200 OK", "Content-Type: image/png"),
            "/a.js": script('fetch("/data.json")'),
            "/data.json": response(b"{}", "200 OK", "Content-Type: application/json"),
            "/f.woff2": response(b"wOF2", "200 OK", "Content-Type: font/woff2"),
        }
    )
    assert site.show().parts == ()
    parts = site.show(browser=replace(QUICK, with_parts=True)).parts
    assert {one.url.rpartition("/")[2]: one.body[:4] for one in parts} == {
        "a.css": b"@fon", "a.png": b"\x89PNG", "a.js": b"fetc", "data.json": b"{}", "f.woff2": b"wOF2",
    }  # fmt: skip
    assert all(one.route == "http" for one in parts)


def test_robots_txt_holds_for_everything_a_page_asks_for() -> None:
    robots = b"User-agent: *\nDisallow: /private\n"
    site = Site({"/": html("<script src=/private.js></script><p>x</p>"), "/private.js": script("1")}, robots)
    assert b"<p>x</p>" in site.show().body
    assert "/private.js" not in site.asked


def test_what_a_page_was_not_given_is_told_with_its_reason() -> None:
    site = Site(
        {"/": html("<img src=/a.png><script src=/private.js></script><script src=http://127.0.0.1:1/x.js></script>")},
        b"User-agent: *\nDisallow: /private\n",
    )
    left = {(part.reason, part.url.rpartition("/")[2]) for part in site.show().left_parts}
    assert left >= {("picture", "a.png"), ("robots", "private.js")}
    assert any(name == "x.js" for _, name in left)


def test_a_page_that_robots_txt_forbids_is_not_shown() -> None:
    site = Site({"/": html("x")}, b"User-agent: *\nDisallow: /\n")
    with pytest.raises(FetchError, match=r"robots\.txt"):
        site.show()


# Every way that a page has to make a browser ask for something; {t} is where it must not get.
WAYS = """
<p>written</p><meta http-equiv=refresh content="1;url={t}">
<link rel=stylesheet href="{t}"><link rel=prefetch href="{t}"><link rel=preload as=script href="{t}">
<link rel=preconnect href="{t}"><link rel=dns-prefetch href="{t}"><link rel=icon href="{t}"><link rel=manifest href="{t}">
<link rel=modulepreload href="{t}"><link rel=prerender href="{t}">
<script type=speculationrules>{{"prefetch": [{{"urls": ["{t}"]}}], "prerender": [{{"urls": ["{t}"]}}]}}</script>
<style>@import "{t}"; @font-face {{ font-family: f; src: url("{t}") }} body {{ font-family: f; background: url("{t}") }}</style>
<img src="{t}"><picture><source srcset="{t}"><img></picture><script src="{t}"></script><script type=module src="{t}"></script>
<iframe src="{t}"></iframe><object data="{t}"></object><embed src="{t}"><video src="{t}" autoplay></video><audio src="{t}"></audio>
<svg><image href="{t}"/><use href="{t}#a"/></svg><a id=p href="#" ping="{t}">ping</a><form id=f action="{t}" method=post></form>
<iframe name=inner srcdoc='<img src="{t}"><script>fetch("{t}")</script>'></iframe>
<script>
const t = "{t}", ws = t.replace("http", "ws");
const tries = [
  () => fetch(t, {{mode: "no-cors"}}), () => fetch(t, {{method: "POST", mode: "no-cors", body: "x", keepalive: true}}),
  () => {{ const x = new XMLHttpRequest(); x.open("GET", t); x.send() }}, () => navigator.sendBeacon(t, "x"),
  () => new WebSocket(ws), () => new EventSource(t), () => {{ new Image().src = t }}, () => import(t),
  () => navigator.serviceWorker.register("/sw.js"), () => p.click(), () => window.open(t), () => f.submit(),
  () => new Worker(URL.createObjectURL(new Blob([`importScripts("${{t}}"); fetch("${{t}}")`]))),
  () => new SharedWorker("/sw.js"), () => new WebTransport(t.replace("http:", "https:")),
  () => {{ const c = new RTCPeerConnection({{iceServers: [{{urls: "stun:127.0.0.1:{udp}"}}]}}); c.createDataChannel("x");
           c.createOffer().then(o => c.setLocalDescription(o)) }},
];
for (const one of tries) {{ try {{ Promise.resolve(one()).catch(() => 0) }} catch {{}} }}
setTimeout(() => {{ location.href = t }}, 300);
</script>
"""


@pytest.mark.parametrize("spelled", ["http://127.0.0.1:{p}/canary", "http://localhost:{p}/canary", "/redirect"])
def test_no_way_that_a_page_has_reaches_a_private_address(
    spelled: str, hostile_server: Torture, caplog: pytest.LogCaptureFixture
) -> None:
    hostile_server.reset()
    caplog.set_level("INFO", "scraper.fetch")
    target = spelled.format(p=hostile_server.ports["http"])
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
        peer.bind(("127.0.0.1", 0))
        peer.setblocking(False)
        private = f"Location: {hostile_server.url('/canary')}"
        site = Site(
            {
                "/": html(WAYS.format(t=target, udp=peer.getsockname()[1])),
                "/redirect": response(b"", "302 Found", private),
                "/sw.js": script(f'fetch("{target}")'),
            }
        )
        pictures = replace(QUICK, screenshot=True, deadline_s=10)  # it never rests
        capture = site.show(browser=pictures)
        with pytest.raises(BlockingIOError):
            peer.recv(1)
    assert b"<p>written</p>" in capture.body
    assert hostile_server.hits() == {}
    [told] = [record.args[-1] for record in caplog.records if "via=browser requests" in record.msg]  # type: ignore[index]
    assert told["private-address"] >= 10, told  # it did try


def test_the_browser_itself_cannot_reach_loopback_even_past_our_hands(hostile_server: Torture) -> None:
    """Without anybody between the page and the network, the network is still shut."""
    hostile_server.reset()

    async def bare() -> None:
        async with HttpFetcher(GUARDED) as fetcher:
            shown = BrowserFetcher(fetcher, GUARDED, QUICK)
            try:
                await shown.start()
                async with shown._context() as context:
                    page = await context.new_page()
                    for address in (hostile_server.url("/canary"), hostile_server.url("/canary", host="localhost")):
                        with pytest.raises(Exception, match="ERR_"):
                            await page.goto(address)
            finally:
                await shown.aclose()

    asyncio.run(bare())
    assert hostile_server.hits() == {}


def test_a_page_that_never_rests_is_shown_as_it_is_in_the_end() -> None:
    site = Site({"/": html("<p>here</p><script>setInterval(() => fetch('/more?' + Math.random()), 50)</script>")})
    capture = site.show(browser=replace(QUICK, deadline_s=5, max_requests=20))
    assert (capture.truncated, b"<p>here</p>" in capture.body) == (None, True)
    assert len(site.asked) <= 22


def test_a_page_that_hangs_costs_only_itself() -> None:
    site = Site({"/": html("<script>for (;;) {}</script>")})
    with pytest.raises(FetchError, match="held the browser up"):
        site.show(browser=replace(QUICK, deadline_s=2))


def test_what_is_no_page_is_given_as_it_was_sent() -> None:
    site = Site({"/": response(b"%PDF-1.7", "200 OK", "Content-Type: application/pdf")})
    assert site.show().route == "http"
    assert site.show("/gone").status == 404


def test_a_page_that_sends_itself_elsewhere_by_script_is_the_page_it_ends_at() -> None:
    site = Site({"/": html("<script>location.href = '/b'</script>"), "/b": html("<p>second</p>")})
    capture = site.show()
    assert capture.url.endswith("/b")
    assert b"<p>second</p>" in capture.body
    assert len(capture.beside) == 2


def test_a_page_never_gets_what_another_site_shows_to_its_reader() -> None:
    """Two hosts, one server: a page of the first asks for the second by a redirect, as frame, data and page."""
    seen: dict[str, list[str | None]] = {}

    def answer(path: str, headers: dict[str, str]) -> bytes:
        host = headers["host"].partition(":")[0]
        seen.setdefault(f"{host}{path}", []).append(headers.get("cookie"))
        other = f"http://other.test:{headers['host'].partition(':')[2]}"
        if path == "/robots.txt":
            return response(b"", "404 Not Found")
        if path.startswith("/go"):
            return response(b"", "302 Found", f"Location: {other}/secret")
        if host == "other.test":
            return html("<p id=secret>secret words</p>")
        return html(
            "<p id=a>x</p><iframe id=f src=/go-frame></iframe><script>"
            f"fetch('{other}/secret?direct').then(r => r.text()).catch(() => 0);"
            "fetch('/go-data').then(r => r.text()).then(() => setTimeout(() => location.href = '/go-page', 100))</script>"
        )

    cookies = [OwnCookie(host, False, "/", False, None, "me", host) for host in ("public.test", "other.test")]
    own = Credentials(tuple(cookies))
    site = Site({})
    site.answer = answer  # type: ignore[method-assign]
    capture = site.show(settings=replace(GUARDED, credentials=own))
    assert seen["public.test/"] == ["me=public.test"]
    assert seen["public.test/go-data"] == ["me=public.test"]
    assert seen["other.test/secret?direct"] == [None]
    assert seen["other.test/secret"][:2] == [None, None]  # frame and data; the page itself is opened as its own
    assert capture.url.startswith("http://other.test:")
    assert b"secret words" in capture.body


def test_a_page_that_sends_itself_round_for_ever_ends() -> None:
    site = Site({"/": html("<p>x</p><script>location.href = '/?' + Math.random()</script>")})
    site.show(browser=replace(QUICK, deadline_s=4))
    assert len([path for path in site.asked if path != "/robots.txt"]) <= 6


def test_pages_share_nothing_between_them() -> None:
    site = Site(
        {
            "/": html(
                "<p id=a></p><script>a.textContent = document.cookie + localStorage.x; localStorage.x = 1; document.cookie = 'c=1'</script>"
            )
        }
    )
    assert b'<p id="a">undefined</p>' in site.show(times=2).body


def test_a_browser_that_is_not_there_is_said_with_a_cure(tmp_path: Any) -> None:
    with pytest.raises(UsageError, match="is no program"):
        executable(tmp_path / "chrome", {})
    with pytest.raises(UsageError, match="CUTTINGS_CHROMIUM"):
        executable(None, {"CUTTINGS_CHROMIUM": "/nowhere"})
