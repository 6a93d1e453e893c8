from __future__ import annotations

from scraper.page import Page
from scraper.parse.main_text import MainText
from scraper.parse.rules import Ledger
from scraper.parse.site import SiteFacts
from scraper.parse.structured import Structured
from scraper.records import *  # noqa: F403

def read(page: Page, main: MainText, title: str | None, ledger: Ledger) -> tuple[Heading, ...]:
    return ()
