"""Everything that can go wrong while fetching and reading, and what a person can do about it.

    CuttingsError                     one line that names the thing, and the cure
    ├── UsageError                    the command or job file is wrong (exit code 2)
    │   ├── SourceError               no such file, an empty folder, a pattern that matches nothing
    │   ├── JobFileError              every mistake of a job file at once
    │   └── RecipeError               a site recipe that cannot be loaded
    ├── NoticeFailed                  somebody could not be told of a run
    ├── FetchError                    no capture could be made
    │   ├── AddressRefused            a private, loopback or otherwise forbidden address
    │   ├── UrlRefused                not an http(s) URL, credentials in it, too long
    │   ├── RobotsRefused             robots.txt forbids it, or could not be read
    │   ├── HostUnreachable           no such name, connection refused, TLS failed
    │   ├── ProxyFailed               the proxy is not there, or does not let us in: no host was asked
    │   │   └── ProxyRefused          the proxy will not lead to this host
    │   ├── DeadlineExceeded          the total time for one page ran out
    │   ├── ResponseBroken            the answer is not HTTP, or ended early
    │   ├── TooManyRedirects
    │   ├── NoSnapshot                the Wayback Machine has no sound copy of the page
    │   └── TryLater                  429/503 with a wait longer than we are willing to stay for
    └── ReadError                     a capture could not be read
        ├── NotAPage                  a PDF, a picture, an empty page
        ├── ReadDeadlineExceeded      the parser was killed after its time ran out
        ├── ReadMemoryExceeded        the parser was killed for its memory
        ├── ReadCrashed               the parser died, or a rule raised
        ├── KeptDamaged               the bytes in the archive that it refers to are damaged
        └── RecipeFailed              the site's recipe could not be loaded or carried out

The archive has its own tree in storage/errors.py, because storage knows nothing of the scraper.
An HTTP status of 400 or more is not an error here: it is a capture, and what it means is decided by the crawl.
"""

from __future__ import annotations


class CuttingsError(Exception):
    """`reason` is a short fixed word for counting and listing; `cure` says what to do."""

    reason = "error"

    def __init__(self, message: str, *, cure: str = "", url: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.cure = cure
        self.url = url

    def __str__(self) -> str:
        return f"{self.message}: {self.cure}" if self.cure else self.message

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.message, self.cure, self.url)


def _rebuild(kind: type[CuttingsError], message: str, cure: str, url: str | None) -> CuttingsError:
    return kind(message, cure=cure, url=url)


class UsageError(CuttingsError):
    reason = "usage"


class NoticeFailed(CuttingsError):
    """`attempts`: how often it was tried."""

    reason = "notice"

    def __init__(self, message: str, *, cure: str = "", url: str | None = None, attempts: int = 1) -> None:
        super().__init__(message, cure=cure, url=url)
        self.attempts = attempts


class SourceError(UsageError):
    reason = "no-source"


class JobFileError(UsageError):
    """The message holds one line per mistake: file, key, what is wrong, cure."""

    reason = "job-file"


class RecipeError(UsageError):
    reason = "recipe"


class FetchError(CuttingsError):
    reason = "fetch"


class AddressRefused(FetchError):
    reason = "private-address"


class UrlRefused(FetchError):
    reason = "bad-url"


class RobotsRefused(FetchError):
    reason = "robots"


class HostUnreachable(FetchError):
    reason = "unreachable"


class ProxyFailed(FetchError):
    reason = "proxy"


class ProxyRefused(ProxyFailed):
    reason = "proxy-refused"


class DeadlineExceeded(FetchError):
    reason = "deadline"


class ResponseBroken(FetchError):
    reason = "broken-response"


class TooManyRedirects(FetchError):
    reason = "redirects"


class NoSnapshot(FetchError):
    reason = "no-snapshot"


class TryLater(FetchError):
    """`retry_after_s` is the wait the host asked for, in seconds."""

    reason = "try-later"

    def __init__(
        self, message: str, *, cure: str = "", url: str | None = None, retry_after_s: float | None = None
    ) -> None:
        super().__init__(message, cure=cure, url=url)
        self.retry_after_s = retry_after_s


class ReadError(CuttingsError):
    reason = "read"


class NotAPage(ReadError):
    reason = "not-a-page"


class ReadDeadlineExceeded(ReadError):
    reason = "read-deadline"


class ReadMemoryExceeded(ReadError):
    reason = "read-memory"


class ReadCrashed(ReadError):
    reason = "read-crashed"


class KeptDamaged(ReadError):
    reason = "archive-damaged"


class RecipeFailed(ReadError):
    reason = "recipe"
