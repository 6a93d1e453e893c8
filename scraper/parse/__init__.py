"""Reading a page: one file per field, their order in pipeline.py, the processes that run them in isolate.py.

`scraper.parse` is both this package and the function `scraper.parse(html, url)`: importing a sub-package binds its name
in the parent and so hides a function of that name there, therefore the package itself answers the call. Importing it
loads no rule.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scraper.records import Reading


class _CallablePackage(ModuleType):
    def __call__(self, html: bytes, url: str, *, headers: Mapping[str, str] | None = None) -> Reading:
        from scraper.parse.pipeline import parse_page

        return parse_page(html, url, headers=headers)


sys.modules[__name__].__class__ = _CallablePackage
