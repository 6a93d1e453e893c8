"""Mail over TLS, to a real server on loopback with certificates that live as long as the test."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from scraper.errors import NoticeFailed
from scraper.notify import mail
from tests.shared import PATIENCE_S, free_port

Controller = pytest.importorskip("aiosmtpd.controller", reason="needs aiosmtpd: pip install -e '.[dev]'").Controller
smtp = pytest.importorskip("aiosmtpd.smtp")
trustme = pytest.importorskip("trustme", reason="needs trustme: pip install -e '.[dev]'")

HOST = "127.0.0.2"  # not one of those that may be spoken to in clear
NOW = datetime(2026, 3, 1, tzinfo=UTC)
PASSWORD = "correct horse"


@dataclass
class Office:
    """A mail server and what it got: each mail with whether it came over TLS, and each password."""

    port: int
    mails: list[tuple[bytes, bool]] = field(default_factory=list)
    passwords: list[bytes] = field(default_factory=list)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        is_tls = session.ssl is not None or server.transport.get_extra_info("ssl_object") is not None
        self.mails.append((envelope.content, is_tls))
        return "250 OK"

    def check(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> Any:
        self.passwords.append(data.password)
        return smtp.AuthResult(success=data.password == PASSWORD.encode(), handled=False)


@contextmanager
def office(ca: Any, *, name: str = HOST, starttls: bool = False, at_once: bool = False) -> Iterator[Office]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert(name).configure_cert(context)
    at = Office(free_port(HOST))
    keys = {"authenticator": at.check, "auth_required": starttls, "require_starttls": starttls}
    if starttls:
        keys["tls_context"] = context
    tls = context if at_once else None
    controller = Controller(at, hostname=HOST, port=at.port, ssl_context=tls, ready_timeout=PATIENCE_S, **keys)
    controller.start()
    try:
        yield at
    finally:
        controller.stop()


@pytest.fixture
def ca(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """An authority that this process trusts."""
    made = trustme.CA()
    made.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    return made


def send(address: str, password: str = PASSWORD) -> None:
    settings = mail.from_environment({"CUTTINGS_SMTP": address, "CUTTINGS_SMTP_PASSWORD": password})
    asyncio.run(mail.send("news", "Two new reviews.", ["me@a.example"], settings, now=NOW))


def test_a_mail_goes_over_starttls_and_the_password_after_it(ca: Any) -> None:
    with office(ca, starttls=True) as at:
        send(f"smtp://me@{HOST}:{at.port}")
    [(letter, is_tls)] = at.mails
    assert b"Two new reviews." in letter
    assert is_tls
    assert at.passwords == [PASSWORD.encode()]


def test_a_mail_goes_over_tls_at_once(ca: Any) -> None:
    with office(ca, at_once=True) as at:
        send(f"smtps://{HOST}:{at.port}")
    [(letter, is_tls)] = at.mails
    assert b"Subject: Cuttings: news" in letter
    assert is_tls


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
def test_a_certificate_of_an_unknown_authority_is_refused_and_nothing_is_sent(ca: Any, scheme: str) -> None:
    with office(trustme.CA(), starttls=scheme == "smtp", at_once=scheme == "smtps") as at:
        with pytest.raises(NoticeFailed, match=r"certificate is not to be trusted \(.*issuer.*SSL_CERT_FILE"):
            send(f"{scheme}://me@{HOST}:{at.port}")
        assert (at.mails, at.passwords) == ([], [])


def test_a_certificate_of_another_host_is_refused_and_nothing_is_sent(ca: Any) -> None:
    with office(ca, name="mail.example", starttls=True) as at:
        with pytest.raises(NoticeFailed, match=r"certificate is not to be trusted \(.*mismatch.*check the name"):
            send(f"smtp://me@{HOST}:{at.port}")
        assert (at.mails, at.passwords) == ([], [])


def test_a_server_without_tls_gets_no_password_and_no_mail(ca: Any) -> None:
    with office(ca) as at:
        with pytest.raises(NoticeFailed, match="STARTTLS"):
            send(f"smtp://me@{HOST}:{at.port}")
        with pytest.raises(NoticeFailed, match=r"does not speak TLS as it should .*smtp:// for STARTTLS"):
            send(f"smtps://me@{HOST}:{at.port}")
        assert (at.mails, at.passwords) == ([], [])


def test_a_password_that_is_refused_is_told_and_not_shown(ca: Any) -> None:
    with office(ca, starttls=True) as at:
        with pytest.raises(NoticeFailed, match=r"refused the user or the password \(535") as told:
            send(f"smtp://me@{HOST}:{at.port}", "wrong horse")
        assert "wrong horse" not in str(told.value)
        assert at.mails == []
