"""robots.txt: what it allows, what its absence means, and how long it is remembered."""

from __future__ import annotations

import asyncio
import base64
import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import AddressRefused, FetchError, HostUnreachable, ResponseBroken, RobotsRefused
from scraper.fetch.http import HttpFetcher
from scraper.fetch.robots import Answer, Robots
from scraper.fetch.robots_rules import MAX_ROBOTS_BYTES, read_rules
from scraper.fetch.settings import FetchSettings
from scraper.weburl import WebUrl, parse
from tests.fetch.servers import Torture, response, serving
from tests.shared import shared

NOW = datetime(2025, 6, 1, 12, tzinfo=UTC)
PRIVATE = b"User-agent: *\nDisallow: /private/\n"


@dataclass
class Kept:
    robots_txt: str | None
    robots_status: int | None
    robots_fetched_at: datetime | None


@dataclass
class Memory:
    """What an archive's table of hosts does."""

    hosts: dict[str, Kept] = field(default_factory=dict)

    def get(self, host: str) -> Kept | None:
        return self.hosts.get(host)

    def save_robots(
        self, host: str, *, text: str | None, status: int | None, crawl_delay_s: float | None, now: datetime
    ) -> None:
        self.hosts[host] = Kept(text, status, now)


def url_of(text: str) -> WebUrl:
    url = parse(text)
    assert url is not None
    return url


def robots(
    answers: Callable[[str], Answer], memory: Memory | None = None, now: datetime = NOW
) -> tuple[Robots, list[str]]:
    """Robots over a network of canned answers, and the list of what is asked."""
    asked: list[str] = []

    async def ask(url: str) -> Answer:
        asked.append(url)
        return answers(url)

    return Robots(ask, agent="cuttings", now=lambda: now, hosts=memory), asked


def allows(rules: Robots, url: str) -> bool:
    try:
        asyncio.run(rules.check(url_of(url)))
    except (RobotsRefused, HostUnreachable):
        return False
    return True


@pytest.mark.parametrize("tier", ["A", "B", "G"])
def test_decisions_of_other_projects(tier: str) -> None:
    wrong = []
    for line in shared("suites/robots/cases.jsonl").read_text().split("\n")[:-1]:
        case = json.loads(line)
        if case["tier"] != tier:
            continue
        body = base64.b64decode(case["robots_b64"]) if "robots_b64" in case else case["robots"].encode()
        if read_rules(body, case["agent"]).allows(case["url"]) != case["rfc_allowed"]:
            wrong.append(case["id"])
    assert wrong == []


def _status_cases() -> list[Any]:
    path = shared("suites/robots/status_cases.jsonl")
    return [json.loads(line) for line in path.read_text().splitlines()]


# Case 63 asks for a MAY of RFC 9309: to go on as if there were no file after 30 days of silence. We stay away.
# Case 73 is a file in UTF-16, which is built below; 84 has no probe.
NOT_OURS = {63, 84}


def test_what_each_answer_for_robots_txt_means() -> None:
    wrong = {}
    for case in _status_cases():
        if case["id"] not in NOT_OURS:
            got = _replay(case)
            if got != case["allowed"]:
                wrong[case["id"]] = (case["name"], got)
    assert wrong == {}


def _replay(case: dict[str, Any]) -> bool | None:
    """What we decide when a case's answers come one after another."""
    steps = case["responses"]
    memory = Memory()
    if "cached_age_h" in steps[0]:
        cached = steps.pop(0)
        memory.hosts["site.test"] = Kept(cached["cached_body"], 200, NOW - timedelta(hours=cached["cached_age_h"]))
    queue = list(steps)

    def answers(url: str) -> Answer:
        step = queue.pop(0) if len(queue) > 1 else queue[0] if queue else {"status": 500}
        if "error" in step or "169.254" in url:
            raise HostUnreachable(step.get("error", "guarded"))
        location = step.get("location")
        return Answer(step["status"], _body(step), location.replace("OTHER", "other.test") if location else None)

    rules, asked = robots(answers, memory)
    probe = case["probe"]
    if case["allowed"] is None:  # the file of one authority says nothing of another: it must be asked itself
        allows(rules, steps[0]["url"].removesuffix("robots.txt") + "x")
        allows(rules, probe)
        assert len(set(asked)) == 2
        return None
    got = allows(rules, f"https://site.test{probe}")
    if "expect_fetches" in case:
        assert len(asked) == case["expect_fetches"]
    return got


def _body(step: dict[str, Any]) -> bytes:
    if "body_gzip" in step:
        return str(step["body_gzip"]).encode()  # undone by the fetcher before it comes here
    if "body_b64_of_utf16" in step:
        return b"\xff\xfe" + str(step["body_b64_of_utf16"]).encode("utf-16-le")
    made = step.get("generate")
    if made is None:
        return str(step.get("body", "")).encode()
    if made.get("gzip_bomb"):
        body = b"\0" * (MAX_ROBOTS_BYTES + 1)
    elif made.get("endless"):
        body = made["first"].encode() + b"# pad\n" * 200_000
    else:
        body = b"#" * (made["pad_comment_bytes"] - 1) + b"\n" + made["then"].encode()
    return body[: MAX_ROBOTS_BYTES + 1]


MODES = {
    "allow": (True, False),
    "disallow": (False, False),
    "404": (True, True),
    "403": (True, True),
    "429": (False, False),
    "503": (False, False),
    "500": (False, False),
    "slow": (False, False),
    "huge": (True, False),
    "html": (True, True),
    "redirect": (True, True),
}


@pytest.mark.parametrize("mode", list(MODES))
def test_modes_of_the_hostile_server(mode: str, hostile_server: Torture) -> None:
    hostile_server.reset(mode)
    deadline_s = 0.5 if mode == "slow" else 30
    settings = FetchSettings(deadline_s=deadline_s, min_delay_s=0, retries=0, allow_private=True)

    async def probe() -> tuple[bool, bool]:
        async with HttpFetcher(settings, sleep=_no_sleep) as fetcher:
            return await _may(fetcher, hostile_server.url("/ok")), await _may(fetcher, hostile_server.url("/private/x"))

    assert asyncio.run(probe()) == MODES[mode]
    hits = hostile_server.hits()
    assert hits["/robots.txt"] == 1
    assert hits.get("/ok", 0) == int(MODES[mode][0])


async def _no_sleep(seconds: float) -> None:
    await asyncio.sleep(min(seconds, 0.01))


async def _may(fetcher: HttpFetcher, url: str) -> bool:
    try:
        await fetcher.fetch(url)
    except RobotsRefused:
        return False
    return True


def test_the_other_host_of_a_redirect_is_asked_for_its_own_rules(hostile_server: Torture) -> None:
    hostile_server.reset()
    settings = FetchSettings(deadline_s=30, min_delay_s=0, allow_private=True)

    async def fetch() -> None:
        async with HttpFetcher(settings, sleep=_no_sleep) as fetcher:
            await fetcher.fetch(hostile_server.url("/redirect-other-host"))

    asyncio.run(fetch())
    assert [entry["port"] for entry in hostile_server.requests("/robots.txt")] == ["http", "http_b"]


def test_crawl_delay_is_kept_between_requests(hostile_server: Torture) -> None:
    hostile_server.reset("allow")  # Crawl-delay: 1
    settings = FetchSettings(deadline_s=30, min_delay_s=0, allow_private=True)

    async def fetch() -> None:
        async with HttpFetcher(settings) as fetcher:
            await asyncio.gather(*(fetcher.fetch(hostile_server.url(f"/dup/{number}")) for number in range(3)))

    asyncio.run(fetch())
    times = sorted(entry["t"] for entry in hostile_server.requests("/dup/"))
    assert len(times) == 3
    assert min(times[1] - times[0], times[2] - times[1]) >= 0.99


def test_rules_are_kept_for_the_next_run() -> None:
    memory = Memory()
    first, asked = robots(lambda url: Answer(200, PRIVATE), memory)
    assert not allows(first, "https://site.test/private/x")
    second, asked_again = robots(lambda url: Answer(500), memory, NOW + timedelta(hours=23))
    assert not allows(second, "https://site.test/private/x")
    assert allows(second, "https://site.test/")
    assert (asked, asked_again) == (["https://site.test/robots.txt"], [])


def test_silence_is_forgiven_after_an_hour() -> None:
    memory = Memory()
    down, _ = robots(lambda url: Answer(503), memory)
    assert not allows(down, "https://site.test/")
    up, asked = robots(lambda url: Answer(404), memory, NOW + timedelta(minutes=61))
    assert allows(up, "https://site.test/")
    assert len(asked) == 1


def test_the_refusal_says_whether_it_was_forbidden_or_unreadable() -> None:
    forbidden, _ = robots(lambda url: Answer(200, b"User-agent: *\nDisallow: /"))
    with pytest.raises(RobotsRefused, match=r"robots.txt of site.test forbids it"):
        asyncio.run(forbidden.check(url_of("https://site.test/x")))
    unreadable, _ = robots(lambda url: Answer(503))
    with pytest.raises(RobotsRefused, match="answered 503"):
        asyncio.run(unreadable.check(url_of("https://site.test/x")))


@pytest.mark.parametrize("kind", [AddressRefused, HostUnreachable])
def test_where_the_host_itself_cannot_be_asked_that_is_said_and_not_remembered(kind: type[FetchError]) -> None:
    memory = Memory()
    answers: list[FetchError | Answer] = [kind("not this host", cure="another"), Answer(404)]
    rules, asked = robots(lambda url: _raised(answers.pop(0)), memory)
    with pytest.raises(kind, match="not this host: another"):
        asyncio.run(rules.check(url_of("https://site.test/x")))
    assert memory.hosts == {}
    assert allows(rules, "https://site.test/x")
    assert len(asked) == 2


@pytest.mark.parametrize("kind", [AddressRefused, HostUnreachable])
def test_rules_known_from_before_outlast_a_dead_host(kind: type[FetchError]) -> None:
    memory = Memory({"site.test": Kept(PRIVATE.decode(), 200, NOW - timedelta(days=9))})
    rules, _ = robots(lambda url: _raised(kind("not this host")), memory)
    assert allows(rules, "https://site.test/x")
    assert not allows(rules, "https://site.test/private/x")


def test_a_redirect_to_where_nothing_may_be_asked_is_a_file_that_did_not_answer() -> None:
    onward = Answer(301, location="https://inside.test/robots.txt")
    rules, _ = robots(lambda url: onward if "site.test" in url else _raised(AddressRefused("private")))
    with pytest.raises(RobotsRefused, match="did not answer"):
        asyncio.run(rules.check(url_of("https://site.test/x")))
    broken, _ = robots(lambda url: _raised(ResponseBroken("no HTTP")))
    with pytest.raises(RobotsRefused, match="did not answer"):
        asyncio.run(broken.check(url_of("https://site.test/x")))


def _raised(step: FetchError | Answer) -> Answer:
    if isinstance(step, FetchError):
        raise step
    return step


def test_many_askers_cost_one_request() -> None:
    rules, asked = robots(lambda url: Answer(200, PRIVATE))

    async def many() -> None:
        await asyncio.gather(*(rules.check(url_of(f"https://site.test/{number}")) for number in range(20)))

    asyncio.run(many())
    assert len(asked) == 1


def test_lines_before_a_group_sitemaps_and_delays() -> None:
    body = b"Sitemap: https://site.test/map.xml\nDisallow: /nobodys\nUser-agent: *\nCrawl-delay: 2.5\nDisallow: /a\n"
    rules = read_rules(body, "cuttings")
    assert (rules.sitemaps, rules.crawl_delay_s) == (("https://site.test/map.xml",), 2.5)
    assert rules.allows("https://site.test/nobodys")


def test_our_own_group_stands_alone() -> None:
    rules = read_rules(b"User-agent: *\nDisallow: /\n\nUser-agent: Cuttings/1.0\nDisallow: /x\n", "cuttings")
    assert rules.allows("https://site.test/")
    assert not rules.allows("https://site.test/x")


def test_a_packed_file_is_unpacked_and_one_that_cannot_be_forbids_all() -> None:
    packed = response(gzip.compress(PRIVATE), "200 OK", "Content-Encoding: gzip")
    unknown = response(PRIVATE, "200 OK", "Content-Encoding: zork")
    settings = FetchSettings(deadline_s=30, min_delay_s=0, allow_private=True)

    async def probe(file: bytes) -> tuple[bool, bool]:
        def answer(path: str, headers: dict[str, str]) -> bytes:
            return file if path == "/robots.txt" else response(b"page")

        async with serving(answer) as port, HttpFetcher(settings) as fetcher:
            site = f"http://127.0.0.1:{port}"
            return await _may(fetcher, f"{site}/public"), await _may(fetcher, f"{site}/private/x")

    assert asyncio.run(probe(packed)) == (True, False)
    assert asyncio.run(probe(unknown)) == (False, False)


@given(st.binary(max_size=400), st.text(max_size=60))
def test_nothing_in_a_file_makes_it_fail(body: bytes, path: str) -> None:
    rules = read_rules(b"User-agent: *\n" + body, "cuttings")
    assert rules.allows("https://site.test/" + path.replace("\ud800", "")) in (True, False)
