"""Whom a run is told to: a real web server, a real conversation with a mail server, a sendmail that is a script."""

from __future__ import annotations

import asyncio
import json
import socketserver
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import feedparser
import pytest

from scraper.crawl.jobfile.job import Job, Seed, Tell
from scraper.errors import UsageError
from scraper.fetch.settings import FetchSettings
from scraper.notify import mail
from scraper.notify.tell import tell
from storage.archive import Archive
from storage.deliveries import Delivery
from tests.crawl.runs import job, run
from tests.crawl.site import serving

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
EVERYTHING = frozenset(("reviews", "changes", "alarms", "trouble"))


@contextmanager
def hook(*statuses: int) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """A webhook that answers with these statuses in turn, the last one for ever; and what it was sent."""
    got: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            got.append({"type": self.headers["Content-Type"], **json.loads(body)})
            self.send_response(statuses[min(len(got), len(statuses)) - 1])
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/news/secret-token", got
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def mail_server(*, refuses: bool = False) -> Iterator[tuple[int, list[tuple[str, bytes]]]]:
    """A mail server that takes everything, or nobody's mail; its port, and (recipient, mail) as they came."""
    got: list[tuple[str, bytes]] = []

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self._say("220 mail.example")
            recipients: list[str] = []
            while line := self.rfile.readline().decode().strip():
                word = line.upper().partition(" ")[0]
                if word == "RCPT":
                    recipients.append(line.partition("<")[2].partition(">")[0])
                    self._say("550 no such person" if refuses else "250 ok")
                elif word == "DATA":
                    self._say("354 go on")
                    body = b""
                    while not body.endswith(b"\r\n.\r\n"):
                        body += self.rfile.readline()
                    got.extend((recipient, body[:-5]) for recipient in recipients)
                    self._say("250 ok")
                elif word == "QUIT":
                    self._say("221 bye")
                    return
                else:
                    self._say("250 ok")

        def _say(self, text: str) -> None:
            self.wfile.write(f"{text}\r\n".encode())

    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield server.server_address[1], got
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """An archive of a job of two runs: the first found two reviews, the second a changed score and a broken page."""
    path = tmp_path / "a.db"
    with serving() as [site]:
        site.review("/reviews/a", "Alpha & Omega")
        site.review("/reviews/b", "Beta")
        site.sitemap("/map.xml", "/reviews/a", "/reviews/b")
        run(job(("sitemap", f"{site.url}/map.xml")), path, now=NOW)
        site.review("/reviews/a", "Alpha & Omega", stars=2)
        site.sitemap("/map.xml", "/reviews/a", "/reviews/b", "/reviews/c", "/reviews/d")
        site.pages["/reviews/d"] = (403, {"Content-Type": "text/html"}, b"<p>Members only.</p>")
        run(job(("sitemap", f"{site.url}/map.xml")), path, now=NOW + timedelta(days=1))
    return path


def told(
    db: Path, run_id: int, environ: dict[str, str] | None = None, *, allow: bool = False, **channels: Any
) -> list[Delivery]:
    what = Job("test", (Seed("https://a.example/", "page"),), tell=Tell(**channels))
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    with Archive.open(db) as archive:
        settings = FetchSettings(allow_private=allow)
        done = asyncio.run(tell(what, run_id, archive, settings, environ or {}, now=lambda: NOW, sleep=sleep))
        assert archive.deliveries.of_run(run_id)[-len(done) or 99 :] == done
    assert len(waits) == max(0, sum(one.attempts - 1 for one in done))
    return done


def test_a_webhook_gets_what_is_new_what_was_changed_what_failed_and_the_report(db: Path) -> None:
    with hook(204) as (address, got):
        assert [one.outcome for one in told(db, 1, webhook=address, is_private=True)] == ["sent"]
        told(db, 2, webhook=address, is_private=True)
    first, second = got
    assert first["type"] == "application/json; charset=utf-8"
    assert first["text"] == "test: 2 new reviews"
    assert sorted(review["headline"] for review in first["reviews"]) == ["Alpha & Omega review", "Beta review"]
    assert (first["changes"], first["trouble"]) == ([], [])
    [change] = second["changes"]
    assert {"field": "rating", "old": "4/5", "new": "2/5"} in change["edits"]
    assert len(second["trouble"]) == 1
    assert "403" in second["trouble"][0]  # and nothing of the 404
    counts = second["run"]["counts"]
    assert sum(number for by_reason in counts.values() for number in by_reason.values()) == 5
    assert (second["run"]["discovered"], counts["failed"]) == (5, {"gone": 1, "walled": 1})


def test_a_webhook_that_stumbles_is_tried_again_and_one_that_refuses_is_not(db: Path) -> None:
    with hook(503, 200) as (address, got):
        [done] = told(db, 1, webhook=address, is_private=True)
        assert (done.outcome, done.attempts, len(got)) == ("sent", 2, 2)
    with hook(500) as (address, got):
        [done] = told(db, 1, webhook=address, is_private=True)
        assert (done.outcome, done.attempts, len(got)) == ("failed", 3, 3)
    with hook(404) as (address, got):
        [done] = told(db, 1, webhook=address, is_private=True)
        assert (done.outcome, done.attempts, len(got)) == ("failed", 1, 1)
        assert "answered 404" in done.message
    with hook(302) as (address, got):
        [done] = told(db, 1, webhook=address, is_private=True)
        assert (done.outcome, len(got)) == ("failed", 1)


def test_a_webhook_on_a_private_address_is_refused_unless_it_is_allowed_by_name(db: Path) -> None:
    with hook(200) as (address, got):
        [done] = told(db, 1, webhook=address)
        assert done.outcome == "failed"
        assert "private = true" in done.message
        assert got == []


def test_the_address_of_a_webhook_is_a_secret_and_may_come_from_the_environment(db: Path) -> None:
    with hook(404) as (address, got):
        [done] = told(db, 1, {"NEWS_HOOK": address}, webhook="$NEWS_HOOK", is_private=True)
        [plain] = told(db, 1, webhook=address, is_private=True)
        assert len(got) == 2
    assert "secret-token" not in f"{done} {plain}"
    [done] = told(db, 1, webhook="$NEWS_HOOK")
    assert "NEWS_HOOK is not set" in done.message


def test_a_run_without_news_rings_nobody_but_its_feed_is_written(db: Path, tmp_path: Path) -> None:
    with hook(200) as (address, got):
        done = told(
            db, 2, webhook=address, is_private=True, feed=str(tmp_path / "n.xml"), about=frozenset(("reviews",))
        )
        assert [one.channel for one in done] == ["feed"]
        assert got == []


def test_the_feed_holds_new_and_changed_reviews_of_all_runs_and_keeps_their_ids(db: Path, tmp_path: Path) -> None:
    path = tmp_path / "news.xml"
    assert [one.outcome for one in told(db, 2, feed=str(path))] == ["sent"]
    feed = feedparser.parse(path.read_bytes())
    assert not feed.bozo
    assert feed.feed.title == "test: reviews"
    titles = [entry.title for entry in feed.entries]
    assert titles[0] == "Changed: Alpha & Omega review"
    assert sorted(titles[1:]) == ["Alpha & Omega review", "Beta review"]
    assert "rating: 4/5 → 2/5" in feed.entries[0].summary
    assert feed.entries[0].updated == "2026-03-02T12:00:00Z"
    assert all(entry.link.startswith("http://127.0.0.1") and entry.author == "Ada Grey" for entry in feed.entries)
    told(db, 2, feed=str(path))
    assert [entry.id for entry in feedparser.parse(path.read_bytes()).entries] == [entry.id for entry in feed.entries]
    assert len({entry.id for entry in feed.entries}) == 3


def test_a_feed_that_cannot_be_written_is_counted_and_the_others_are_told(db: Path, tmp_path: Path) -> None:
    with hook(200) as (address, got):
        done = told(db, 1, feed=str(tmp_path / "none" / "n.xml"), webhook=address, is_private=True)
    assert [(one.channel, one.outcome) for one in done] == [("feed", "failed"), ("webhook", "sent")]
    assert len(got) == 1


def test_a_mail_goes_to_everybody_by_smtp(db: Path) -> None:
    with mail_server() as (port, got):
        environ = {"CUTTINGS_SMTP": f"smtp://127.0.0.1:{port}", "CUTTINGS_MAIL_FROM": "archive@a.example"}
        [done] = told(db, 2, environ, mail=("me@a.example", "you@b.example"))
        assert done.outcome == "sent", done
    assert [recipient for recipient, _ in got] == ["me@a.example", "you@b.example"]
    letter = message_from_bytes(got[0][1], policy=policy.default)
    assert letter["Subject"] == "Cuttings: test: 1 changed review, trouble"
    assert (letter["From"], letter["To"]) == ("archive@a.example", "me@a.example, you@b.example")
    text = letter.get_content()
    assert "rating: 4/5 → 2/5" in text
    assert "5 discovered = 2 fetched + 1 unchanged + 0 skipped + 2 failed" in text


def test_a_mail_that_is_refused_or_reaches_nobody_is_counted(db: Path) -> None:
    with mail_server(refuses=True) as (port, _):
        environ = {"CUTTINGS_SMTP": f"smtp://127.0.0.1:{port}"}
        [done] = told(db, 1, environ, mail=("me@a.example",))
        assert done.outcome == "failed"
        assert "took no mail" in done.message
    [done] = told(db, 1, environ, mail=("me@a.example",))  # nobody listens there any more
    assert done.outcome == "failed"
    [done] = told(db, 1, {"CUTTINGS_SMTP": "mail.example"}, mail=("me@a.example",))
    assert "is no mail server" in done.message


def test_without_a_mail_server_the_local_sendmail_is_given_the_mail(
    db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "bin" / "sendmail"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/arguments\n/bin/cat > {tmp_path}/mail\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(program.parent))
    [done] = told(db, 1, mail=("me@a.example",))
    assert done.outcome == "sent", done
    assert (tmp_path / "arguments").read_text() == "-i -- me@a.example\n"
    assert "Subject: Cuttings: test: 2 new reviews" in (tmp_path / "mail").read_text()
    program.write_text("#!/bin/sh\necho no mail today >&2\nexit 75\n")
    [done] = told(db, 1, mail=("me@a.example",))
    assert "took no mail (75): no mail today" in done.message


def test_what_a_page_says_cannot_add_headers_to_a_mail() -> None:
    letter = mail.message("a\r\nBcc: x@y.example", "text", sender="a@a.example", recipients=["b@b.example"], now=NOW)
    assert letter["Subject"] == "Cuttings: a Bcc: x@y.example"
    assert letter["Bcc"] is None


@pytest.mark.parametrize("address", ["mail.example", "http://mail.example", "smtp://", "smtp://a:b@mail.example"])
def test_what_is_no_mail_server_is_said_at_once(address: str) -> None:
    with pytest.raises(UsageError, match="CUTTINGS_SMTP"):
        mail.from_environment({"CUTTINGS_SMTP": address})


def test_nobody_is_told_where_nobody_is_named(db: Path) -> None:
    assert told(db, 1) == []
