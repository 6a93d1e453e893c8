"""What is one's own goes to its own host and nowhere else, and is not kept in clear."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.errors import UsageError
from scraper.fetch.credentials import REDACTED, Credentials, read_cookies, read_headers
from scraper.fetch.http import HttpFetcher
from scraper.fetch.settings import FetchSettings
from scraper.records import Capture, header
from scraper.weburl import WebUrl, parse
from tests.fetch.servers import Torture, response, serving

NOW = datetime(2026, 3, 1, tzinfo=UTC)
SETTINGS = FetchSettings(deadline_s=30, min_delay_s=0, allow_private=True, respect_robots=False)


def cookie_file(folder: Path, *lines: str) -> Path:
    path = folder / "cookies.txt"
    path.write_text("# Netscape HTTP Cookie File\n\n" + "\n".join(line.replace(" ", "\t") for line in lines) + "\n")
    return path


def url(text: str) -> WebUrl:
    found = parse(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://critic.example/club/a", {"below": "1", "deep": "2", "old": "3"}),
        ("https://www.critic.example/club/", {"below": "1"}),
        ("https://critic.example/clubs", {"below": "1", "old": "3"}),
        ("http://critic.example/club/", {"below": "1", "deep": "2"}),
        ("https://club.example/", {"milliseconds": "5"}),
        ("https://evilcritic.example/club/", {}),
        ("https://critic.example.evil.example/club/", {}),
    ],
)
def test_a_cookie_goes_where_its_line_says_and_no_further(
    tmp_path: Path, address: str, expected: dict[str, str]
) -> None:
    path = cookie_file(
        tmp_path,
        ".critic.example TRUE / FALSE 0 below 1",
        "critic.example FALSE /club FALSE 1900000000 deep 2",
        "#HttpOnly_critic.example FALSE / TRUE 0 old 3",
        "critic.example FALSE / FALSE 1700000000 expired 4",
        "club.example FALSE / FALSE 1893456000000 milliseconds 5",
    )
    assert Credentials(read_cookies(path)).cookies_for(url(address), NOW) == expected


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (".co.uk TRUE / FALSE 0 a b", "no site of anybody"),
        ("critic.example FALSE / FALSE 0 a", "6 columns"),
        ("critic.example FALSE / FALSE soon a b", "no moment"),
        ("critic.example FALSE / FALSE 0 a b;c", "what no cookie can"),
        ("critic.example FALSE / FALSE 0 a b\r\nX-Evil: 1".replace(" X", "\tX"), "columns"),
    ],
)
def test_a_line_that_is_no_cookie_is_named(tmp_path: Path, line: str, what: str) -> None:
    with pytest.raises(UsageError, match=r"line [34].*" + what):
        read_cookies(cookie_file(tmp_path, line))


def test_headers_are_read_from_the_file_and_the_environment(tmp_path: Path) -> None:
    path = tmp_path / "headers.toml"
    path.write_text('["Critic.example"]\nAuthorization = { env = "TOKEN" }\n["http://127.0.0.1:80"]\nX-Club = "yes"\n')
    credentials = Credentials(headers=read_headers(path, {"TOKEN": "Bearer abc"}))
    assert credentials.headers_for(url("https://critic.example/x")) == (("Authorization", "Bearer abc"),)
    assert credentials.headers_for(url("http://critic.example/x")) == ()
    assert credentials.headers_for(url("https://www.critic.example/x")) == ()
    assert credentials.headers_for(url("http://127.0.0.1/")) == (("X-Club", "yes"),)
    assert "abc" not in repr(credentials)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('["a b"]\nX = "1"', "no table of a host"),
        ('X = "1"', "no table of a host"),
        ('["a.example"]\nHost = "b.example"', "'Host' cannot be set"),
        ('["a.example"]\nX = "1\\r\\nY: 2"', "text in one line"),
        ('["a.example"]\nX = { env = "MISSING" }', "has no MISSING"),
        ('["a.example"\n', "table for each host"),
    ],
)
def test_a_mistake_in_a_file_of_headers_is_named(tmp_path: Path, text: str, what: str) -> None:
    path = tmp_path / "headers.toml"
    path.write_text(text)
    with pytest.raises(UsageError, match=what):
        read_headers(path, {})


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No such file"):
        read_cookies(tmp_path / "none.txt")


def fetch_all(tmp_path: Path, start: str, port: int) -> Capture:
    headers = tmp_path / "headers.toml"
    headers.write_text(f'["http://127.0.0.1:{port}"]\nAuthorization = "Bearer secret-token"\n')
    cookies = cookie_file(tmp_path, "127.0.0.1 FALSE / FALSE 0 session secret-cookie")
    own = Credentials(read_cookies(cookies), read_headers(headers, {}))

    async def one() -> Capture:
        async with HttpFetcher(replace(SETTINGS, credentials=own)) as fetcher:
            return await fetcher.fetch(start)

    return asyncio.run(one())


def test_what_is_kept_of_a_fetch_says_that_something_was_sent_and_not_what(tmp_path: Path) -> None:
    asked: list[dict[str, str]] = []

    def answer(path: str, headers: dict[str, str]) -> bytes:
        asked.append(headers)
        if path == "/":
            return response(b"", "302 Found", "Location: /in", "Set-Cookie: session=secret-renewed; Path=/")
        return response(b"welcome", "200 OK", "Set-Cookie: next=secret-next; Path=/")

    async def one() -> Capture:
        async with serving(answer) as port:
            return await asyncio.to_thread(fetch_all, tmp_path, f"http://127.0.0.1:{port}/", port)

    capture = asyncio.run(one())
    assert [headers["cookie"] for headers in asked] == ["session=secret-cookie", "session=secret-renewed"]
    assert [headers["authorization"] for headers in asked] == ["Bearer secret-token"] * 2
    assert header(capture.request_headers, "authorization") == REDACTED
    assert header(capture.request_headers, "cookie") == REDACTED
    assert header(capture.headers, "set-cookie") == f"next={REDACTED}; Path=/"
    assert "secret" not in repr(capture)


def test_nothing_goes_along_to_another_host(tmp_path: Path, hostile_server: Torture) -> None:
    hostile_server.reset()
    start = hostile_server.url(f"/redirect-to?u=http://localhost:{hostile_server.ports['http']}/whoami")
    capture = fetch_all(tmp_path, start, hostile_server.ports["http"])
    first, second = hostile_server.requests("/redirect-to")[0], hostile_server.requests("/whoami")[0]
    assert first["headers"]["authorization"] == "Bearer secret-token"
    assert first["headers"]["cookie"] == "session=secret-cookie"
    assert not {"authorization", "cookie"} & second["headers"].keys()
    assert capture.url.startswith("http://localhost:")


def test_a_second_port_of_one_host_gets_no_header_of_the_first(tmp_path: Path, hostile_server: Torture) -> None:
    hostile_server.reset()
    fetch_all(tmp_path, hostile_server.url("/redirect-other-host"), hostile_server.ports["http"])
    assert "authorization" not in hostile_server.requests("/whoami")[0]["headers"]
