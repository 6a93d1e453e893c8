"""Which pages that were read a job wants in the archive: by language, by day, by what they are. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scraper.crawl.jobfile.job import Job
from scraper.crawl.outcome import Outcome

# What leads to reviews is never left out by what it says of itself.
_LEADING = ("listing", "feed", "sitemap")


def reason_to_leave(job: Job, reading: Mapping[str, Any]) -> Outcome | None:
    """Why what was read of a page is not written down; None where it is. What a page does not say speaks for it."""
    url, kind = reading["url"], reading["page_type"]
    if job.keep == "reviews" and kind != "review":
        return Outcome("skipped", "not-a-review", f"{url} is no review ({kind}), and the job keeps reviews only")
    if kind in _LEADING:
        return None
    language = reading.get("language")
    if language and job.languages and not is_in(language, job.languages):
        return Outcome("skipped", "other-language", f"{url} is in {language}, which is none of the job's languages")
    published = reading.get("date_published")
    reason = reason_of_day(job, published)
    return Outcome("skipped", reason, f"{url} was published on {published[:10]}") if reason and published else None


def reason_of_day(job: Job, published: str | None) -> str | None:
    """Why a day is not one of the job's: "too-early", "too-late". A month or a year is compared as far as it goes.

    >>> from scraper.crawl.jobfile.job import Job
    >>> job = Job("a", (), since="2026-03-01", until="2026-12-31")
    >>> reason_of_day(job, "2026-02-28T10:00:00Z"), reason_of_day(job, "2026-03"), reason_of_day(job, "2027")
    ('too-early', None, 'too-late')
    """
    day = (published or "")[:10]
    if day and job.since and day < job.since[: len(day)]:
        return "too-early"
    if day and job.until and day > job.until[: len(day)]:
        return "too-late"
    return None


def is_in(language: str, wanted: tuple[str, ...]) -> bool:
    """Whether a language tag is one of those wanted, or a kind of one of them (RFC 4647, basic filtering).

    >>> is_in("en-GB", ("en",)), is_in("en", ("en-gb",)), is_in("eng", ("en",))
    (True, False, False)
    """
    tag = language.lower().replace("_", "-")
    return any(tag == one or tag.startswith(f"{one}-") for one in wanted)
