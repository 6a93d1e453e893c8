"""What can be set about fetching, and the limits that hold where nothing is set."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from scraper.fetch.credentials import NONE, Credentials

Route = Literal["http", "browser", "wayback"]
CONTACTS = "a mail or web address, as me@example.org or https://example.org/bot"
PROXIES = "a proxy, as http://proxy.example:3128 or socks5://127.0.0.1:1080"
_MAIL = re.compile(r"(?:mailto:)?[^\s@,;:<>\"()\\/]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
WAYBACK = "https://web.archive.org"
PRODUCT_TOKEN = "cuttings"  # noqa: S105  # the name robots.txt files know us by (RFC 9309 2.2.1: letters, "-", "_")
# A page that takes longer is better asked again another day than waited for: nine in ten answer within two seconds.
DEADLINE_S = 60.0
# Connecting is one round trip, or three with TLS; a host that needs longer is down.
CONNECT_TIMEOUT_S = 15.0
# Silence in the middle of an answer; much shorter than the deadline, so that a dead peer is noticed.
READ_TIMEOUT_S = 30.0
# The largest real review pages are near 5 MB; a sitemap may be 50 MB by its standard, and is cut here.
MAX_BODY_BYTES = 32 << 20
# Browsers stop at 20; real chains (http, www, consent, slash, language) stay below 8.
MAX_REDIRECTS = 10
# Servers refuse longer ones; some redirect loops grow the address at every hop.
MAX_URL_CHARS = 8192
# Three asks in all: a fault that outlasts them is for the queue to come back to.
RETRIES = 2
BACKOFF_S = 1.0
MAX_BACKOFF_S = 30.0
# One request a second is what a fast reader does.
MIN_DELAY_S = 1.0
# The longest that a host is left alone at its own word (Retry-After, Crawl-delay). More is a slip; who means it says so
# again a week later.
LONGEST_HOLD_S = 7 * 86400.0
# A longer wait is not sat out: the address goes back to the queue (TryLater).
MAX_WAIT_S = 120.0
# Pools of hosts not asked lately are closed, which bounds sockets and memory.
MAX_POOLS = 64
CONNECTIONS_PER_HOST = 2
KEEPALIVE_S = 30.0


# What a page may ask for while the browser shows it: the heaviest real ones make 300 requests and take half a minute.
BROWSER_DEADLINE_S = 45.0
BROWSER_MAX_REQUESTS = 300
BROWSER_MAX_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class BrowserSettings:
    """How to show pages in a browser; `chromium` None is the first one found. The limits are of one page.

    `with_parts`: what a page asks for while it is shown is given with its capture, pictures and fonts too.
    """

    chromium: Path | None = None
    screenshot: bool = False
    pdf: bool = False
    with_parts: bool = False
    deadline_s: float = BROWSER_DEADLINE_S
    max_requests: int = BROWSER_MAX_REQUESTS
    max_bytes: int = BROWSER_MAX_BYTES


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """How to fetch. Times in seconds, sizes in bytes.

    `deadline_s` bounds the time on the network of one attempt, redirects included; waiting for a host's turn and
    backing off do not count. `max_body_bytes` bounds what travels and what it decodes to; beyond, a capture is
    truncated. `max_retry_after_s` is the longest wait for a host that is sat out; beyond, TryLater is raised.
    `allow_private` lifts the guard against private addresses; only for tests and one's own machines.
    `contact` is a URL or e-mail address by which site owners reach whoever runs this; `ca_file` adds certificates.
    `credentials` are cookies and headers of one's own for hosts; `proxy` is the address of a proxy that everything goes
    through ("http://", "https://", "socks5://").
    """

    user_agent: str | None = None
    contact: str | None = None
    deadline_s: float = DEADLINE_S
    connect_timeout_s: float = CONNECT_TIMEOUT_S
    read_timeout_s: float = READ_TIMEOUT_S
    max_body_bytes: int = MAX_BODY_BYTES
    max_redirects: int = MAX_REDIRECTS
    retries: int = RETRIES
    backoff_s: float = BACKOFF_S
    min_delay_s: float = MIN_DELAY_S
    max_retry_after_s: float = MAX_WAIT_S
    respect_robots: bool = True
    allow_private: bool = False
    ca_file: Path | None = None
    credentials: Credentials = NONE
    proxy: str | None = None

    @property
    def agent_token(self) -> str:
        """The name that robots.txt files call us by.

        >>> FetchSettings(user_agent="MyReader/2.0 (+https://example.org)").agent_token
        'MyReader'
        """
        token = re.match(r"[A-Za-z_-]+", self.agent_header)
        return token[0] if token else PRODUCT_TOKEN

    @property
    def agent_header(self) -> str:
        """The User-Agent we send: who we are, and where to complain.

        >>> FetchSettings(contact="mailto:me@example.org").agent_header
        'cuttings/0.1 (review archive; +mailto:me@example.org)'
        """
        if self.user_agent:
            return self.user_agent
        contact = f"; +{self.contact}" if self.contact else ""
        return f"{PRODUCT_TOKEN}/0.1 (review archive{contact})"


@dataclass(frozen=True, slots=True)
class RouteSettings:
    """Which way to take. `rescue`: pages that are gone or closed are looked for in the past, which is at `wayback`.

    `with_pictures`: what a page is shown with is kept too.
    `history`: of each page that is named, so many different versions of the past; None means none.
    """

    route: Route = "http"
    rescue: bool = False
    history: int | None = None
    with_pictures: bool = False
    wayback: str = WAYBACK
    browser: BrowserSettings = field(default_factory=BrowserSettings)


def proxy_address(text: str) -> str:
    """The address of a proxy as it is used. Raises ValueError.

    >>> proxy_address("http://user:secret@proxy.example:3128"), proxy_address("socks5://127.0.0.1:1080")
    ('http://user:secret@proxy.example:3128', 'socks5://127.0.0.1:1080')
    """
    parts = urlsplit(text.strip())
    known = parts.scheme in ("http", "https", "socks5", "socks5h") and parts.hostname and parts.path in ("", "/")
    if not known or parts.port == 0:  # which raises ValueError where it is no number of a port
        raise ValueError(text)
    return text.strip()


def contact_address(text: str) -> str:
    """Where whoever runs this can be reached, as it goes into a User-Agent, so ASCII only. Raises ValueError.

    >>> contact_address(" me@example.org"), contact_address("https://example.org/bot")
    ('me@example.org', 'https://example.org/bot')
    """
    contact = text.strip()
    if not contact.isascii() or not contact.isprintable() or " " in contact:
        raise ValueError(text)
    if _MAIL.fullmatch(contact):
        return contact
    parts = urlsplit(contact)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None:
        raise ValueError(text)
    return contact
