from __future__ import annotations

from scraper.page import Page
from scraper.parse.main_text import MainText
from scraper.parse.rules import Ledger
from scraper.parse.site import SiteFacts
from scraper.parse.structured import Structured
from scraper.records import *  # noqa: F403

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notes:
    positive: tuple[str, ...] = ()
    negative: tuple[str, ...] = ()
    verdict: str | None = None


def read(page: Page, data: Structured, main: MainText, ledger: Ledger) -> Notes:
    return Notes()
