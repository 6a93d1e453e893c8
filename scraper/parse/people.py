from __future__ import annotations

from scraper.page import Page
from scraper.parse.main_text import MainText
from scraper.parse.rules import Ledger
from scraper.parse.site import SiteFacts
from scraper.parse.structured import Structured
from scraper.records import *  # noqa: F403

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class People:
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()


def read(page: Page, data: Structured, facts: SiteFacts, main: MainText, ledger: Ledger) -> People:
    return People()
