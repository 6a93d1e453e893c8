"""A crawl in a process of its own, to be killed: python -m tests.crawl.victim ARCHIVE DELAY SEED..."""

from __future__ import annotations

import sys
from pathlib import Path

from scraper.crawl.events import PageStored, Progress
from tests.crawl.runs import job, run


def main() -> None:
    """Crawl the sitemaps given, and say at the end what came of it."""
    db, delay_s, *seeds = sys.argv[1:]
    ran = run(job(*(("sitemap", seed) for seed in seeds), delay_s=float(delay_s)), Path(db))
    assert all(isinstance(event, (PageStored, Progress)) for event in ran.events), ran.trouble
    assert ran.report.left == 0, ran.report


if __name__ == "__main__":
    main()
