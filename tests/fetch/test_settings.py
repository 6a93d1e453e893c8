"""What may be set about fetching: an address by which the one who asks can be reached, and nothing else."""

from __future__ import annotations

import pytest

from scraper.fetch.settings import FetchSettings, contact_address


@pytest.mark.parametrize(
    "text",
    [
        "me@example.org",
        "mailto:first.last+reviews@mail.example.co.uk",
        "http://example.org",
        "https://example.org/bot?why=1#ask",
        "https://user-pages.example/~jo/",
    ],
)
def test_a_mail_or_web_address_goes_into_the_user_agent_as_it_is(text: str) -> None:
    assert f"+{text})" in FetchSettings(contact=contact_address(text)).agent_header


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "Jo Reader",
        "Jo Reader <me@example.org>",
        "me@example",
        "@example.org",
        "me@example.org, you@example.org",
        "example.org",
        "ftp://example.org/",
        "https://",
        "https:///bot",
        "https://user:secret@example.org/",
        "https://exa mple.org/",
        "me@example.org\r\nX-Other: 1",
        "https://example.org/\x00",
        "https://[::1",
        "jö@example.org",
    ],
)
def test_what_nobody_can_be_reached_at_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        contact_address(text)
