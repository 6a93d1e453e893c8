"""The public suffix list as we read it says the same as the package that ships it."""

from __future__ import annotations

from pathlib import Path

import publicsuffixlist
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import suffixes

LIST = publicsuffixlist.PublicSuffixList()
LINES = Path(publicsuffixlist.PSLFILE).read_text(encoding="utf-8").splitlines()
RULES = [line.split()[0] for line in LINES if line and not line.startswith("//")]
LABELS = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?", fullmatch=True)


def test_every_rule_parts_a_host_as_the_package_does() -> None:
    for rule in RULES:
        suffix = rule.removeprefix("!").replace("*", "any")
        for host in (suffix, f"site.{suffix}", f"www.deep.site.{suffix}"):
            assert suffixes.registrable(host) == LIST.privatesuffix(host), host


def test_hosts_in_punycode_are_known_by_their_letters() -> None:
    for rule in (rule for rule in RULES if not rule.isascii()):
        host = f"www.site.{rule.removeprefix('!').replace('*', 'any')}".encode("idna").decode()
        assert suffixes.registrable(host) == LIST.privatesuffix(host), host


@given(st.lists(LABELS, min_size=1, max_size=7), st.sampled_from(["", *RULES[::97]]))
def test_any_host_is_parted_as_the_package_does(labels: list[str], rule: str) -> None:
    host = ".".join([*labels, rule.lstrip("!*.")]).strip(".")
    assert suffixes.registrable(host) == LIST.privatesuffix(host)


@pytest.mark.parametrize("host", ["", "a..b", ".com", "xn--", "xn--a.xn--\u00e9.com", "xn--99999999.org"])
def test_what_is_no_host_is_no_error(host: str) -> None:
    assert suffixes.registrable(host) is None or host.endswith(suffixes.registrable(host) or "")
