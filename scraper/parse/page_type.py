from __future__ import annotations

from scraper.page import Page
from scraper.parse.main_text import MainText
from scraper.parse.rules import Ledger
from scraper.parse.site import SiteFacts
from scraper.parse.structured import Structured
from scraper.records import *  # noqa: F403

from scraper.parse.notes import Notes


def decide(page: Page, data: Structured, facts: SiteFacts, title: str | None, main: MainText, scores: tuple[Rating, ...],
           many: tuple[UserReview, ...], average: AggregateRating | None, judged: Notes) -> PageType:
    return "other"
