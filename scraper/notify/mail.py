"""A mail, by a local sendmail or an SMTP server. Servers and secrets come from the environment only.

CUTTINGS_SMTP            smtp://user@mail.example.org:587 (STARTTLS), smtps://... (TLS at once); none: a local sendmail
CUTTINGS_SMTP_PASSWORD   the password of that user
CUTTINGS_MAIL_FROM       the sender; the first recipient without it
"""

from __future__ import annotations

import asyncio
import os
import shutil
import smtplib
import ssl
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from urllib.parse import unquote, urlsplit

from scraper.errors import NoticeFailed, UsageError

TIMEOUT_S = 30.0  # for each step of a conversation with a mail server
_PORTS = {"smtp": 587, "smtps": 465}
_PLACES = os.pathsep.join(("/usr/sbin", "/usr/lib", "/usr/local/sbin"))  # where sendmail is, beside the PATH
_LOCAL = ("localhost", "127.0.0.1", "::1")  # a server of this machine may be spoken to in clear


@dataclass(frozen=True, slots=True)
class MailSettings:
    """How mail leaves this machine; `host` None: by a local sendmail."""

    host: str | None = None
    port: int = 587
    is_tls: bool = False
    user: str | None = None
    password: str | None = None
    sender: str | None = None


def from_environment(environ: Mapping[str, str]) -> MailSettings:
    """What the environment says; UsageError where that is no mail server.

    >>> from_environment({"CUTTINGS_SMTP": "smtps://me%40a.example@mail.example"}).user
    'me@a.example'
    """
    sender = environ.get("CUTTINGS_MAIL_FROM", "").strip() or None
    address = environ.get("CUTTINGS_SMTP", "").strip()
    if not address:
        return MailSettings(sender=sender)
    try:
        parts = urlsplit(address)
        port = parts.port or _PORTS[parts.scheme]
    except (KeyError, ValueError):
        parts, port = None, 0
    if parts is None or not parts.hostname:
        raise UsageError(f"CUTTINGS_SMTP={address!r} is no mail server", cure="write smtp://user@mail.example.org:587")
    if parts.password is not None:
        raise UsageError("CUTTINGS_SMTP holds a password", cure="put it into CUTTINGS_SMTP_PASSWORD")
    user = unquote(parts.username) if parts.username else None
    password = environ.get("CUTTINGS_SMTP_PASSWORD") or None
    return MailSettings(parts.hostname, port, parts.scheme == "smtps", user, password, sender)


def message(subject: str, text: str, *, sender: str, recipients: Sequence[str], now: datetime) -> EmailMessage:
    """The mail, ready to be sent. A subject may be what a page said: it is one line, whatever is in it."""
    mail = EmailMessage()
    mail["Subject"] = " ".join(f"Cuttings: {subject}".split())
    mail["From"] = sender
    mail["To"] = ", ".join(recipients)
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday replies, please
    mail.set_content(text.encode("utf-8", "replace").decode())
    return mail


async def send(subject: str, text: str, recipients: Sequence[str], settings: MailSettings, *, now: datetime) -> None:
    """Send one mail. Raises NoticeFailed."""
    mail = message(subject, text, sender=settings.sender or recipients[0], recipients=recipients, now=now)
    await asyncio.to_thread(_by_smtp if settings.host else _by_sendmail, mail, recipients, settings)


def _by_smtp(mail: EmailMessage, recipients: Sequence[str], settings: MailSettings) -> None:
    assert settings.host is not None
    where, context = f"{settings.host}:{settings.port}", ssl.create_default_context()
    try:
        if settings.is_tls:
            server: smtplib.SMTP = smtplib.SMTP_SSL(settings.host, settings.port, timeout=TIMEOUT_S, context=context)
        else:
            server = smtplib.SMTP(settings.host, settings.port, timeout=TIMEOUT_S)
        with server:
            if not settings.is_tls and settings.host not in _LOCAL:
                server.starttls(context=context)
            if settings.user:
                server.login(settings.user, settings.password or "")
            server.send_message(mail, to_addrs=list(recipients))
    except (OSError, smtplib.SMTPException) as error:
        why, cure = _in_words(error)
        raise NoticeFailed(f"{where} took no mail: {why}", cure=cure) from error


def _in_words(error: Exception) -> tuple[str, str]:
    """Why a server took no mail, and the cure."""
    if isinstance(error, ssl.SSLCertVerificationError):
        why = f"its certificate is not to be trusted ({error.verify_message.rstrip('.')})"
        return why, "check the name in CUTTINGS_SMTP; of an authority of your own, name the file in SSL_CERT_FILE"
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return f"it lacks what is needed ({error})", "write smtps:// if it speaks TLS at once, or use another server"
    if isinstance(error, ssl.SSLError):
        why = f"it does not speak TLS as it should ({error.reason or error})"
        return why, "write smtps:// for TLS at once, smtp:// for STARTTLS"
    if isinstance(error, smtplib.SMTPAuthenticationError):
        said = error.smtp_error.decode("utf-8", "replace") if isinstance(error.smtp_error, bytes) else error.smtp_error
        return f"it refused the user or the password ({error.smtp_code} {said})", "check CUTTINGS_SMTP_PASSWORD"
    return str(error), "check CUTTINGS_SMTP and CUTTINGS_SMTP_PASSWORD"


def _by_sendmail(mail: EmailMessage, recipients: Sequence[str], settings: MailSettings) -> None:
    program = shutil.which("sendmail") or shutil.which("sendmail", path=_PLACES)
    if program is None:
        raise NoticeFailed("there is no sendmail on this machine", cure="install one, or set CUTTINGS_SMTP")
    command = [program, "-i", "--", *recipients]
    try:
        done = subprocess.run(  # noqa: S603  # the program is the system's, the addresses are the job file's own
            command, input=mail.as_bytes(), capture_output=True, timeout=TIMEOUT_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoticeFailed(f"{program} took no mail: {error}", cure="check the machine's mail system") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip()[:200]
        raise NoticeFailed(
            f"{program} took no mail ({done.returncode}): {said}", cure="check the machine's mail system"
        )
