"""The job file: what it means, and what is said about each mistake."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from scraper.crawl.follow.frontier import Frontier
from scraper.crawl.jobfile import jobs
from scraper.crawl.jobfile.job import Seed
from scraper.crawl.schedule.timetable import Timetable
from scraper.errors import JobFileError
from tests.shared import ROOT

DOC = (ROOT / "docs" / "job-file.md").read_text(encoding="utf-8")


def mistakes(text: str) -> list[str]:
    with pytest.raises(JobFileError) as caught:
        jobs.parse(text, source="j.toml")
    return str(caught.value).splitlines()


def test_the_example_of_the_documentation_loads() -> None:
    example = re.search(r"```toml\n(.*?)```", DOC, re.DOTALL)
    assert example
    night, feeds, pages = jobs.parse(example[1], source="docs/job-file.md")
    assert night.seeds == (Seed("https://critic.example/", "site"),)
    assert (night.max_pages, night.max_minutes, night.delay_s, night.only) == (500, 30, 2, "reviews")
    assert [pattern.pattern for pattern in night.include] == ["/reviews?/", r"/film/\d{4}/"]
    assert [seed.kind for seed in feeds.seeds] == ["feed", "feed"]
    assert (feeds.hosts, feeds.max_bytes, feeds.max_depth) == (("critic.example", "*.paper.example"), 200_000_000, 1)
    assert [seed.kind for seed in pages.seeds] == ["page", "page"]


def test_every_key_is_documented_and_described() -> None:
    schema = jobs.json_schema()
    keys = schema["$defs"]["JobTable"]["properties"] | schema["$defs"]["TellTable"]["properties"]
    documented = set(re.findall(r"^\| `(\w+)` \|", DOC, re.MULTILINE))
    assert documented == set(keys)
    assert all(key.get("description") for key in keys.values())
    json.dumps(schema)


def test_every_mistake_is_answered_at_once_with_key_and_cure() -> None:
    answers = mistakes("""
titel = 1
[[job]]
name = "a"
site = "critic.example"
max_page = 10
max_depth = -1
include = ["(", 'ok', 3]
only = "review"
delay_s = "2"
hosts = ["https://x.example"]
max_bytes = "5 parsecs"
crawl-delay = 2
[[job]]
name = "a"
max_pages = 1.5
contact = true
[[job]]
urls = "https://x.example/a"
""")
    assert [answer.split(": ")[2 if "line" in answer.split(": ")[1] else 1] for answer in answers] == [
        "job[1].crawl-delay",
        "job[1].delay_s",
        "job[1].hosts[1]",
        "job[1].include[1]",
        "job[1].include[3]",
        "job[1].max_bytes",
        "job[1].max_depth",
        "job[1].max_page",
        "job[1].only",
        "job[1].site[1]",
        "job[2]",
        "job[2].contact",
        "job[2].max_pages",
        "job[2].name",
        "job[3].name",
        "titel",
    ]
    assert all(answer.startswith("j.toml: ") and answer.count(": ") >= 3 for answer in answers)


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("max_page = 10", "unknown key: did you mean max_pages?"),
        ("start_urls = []", "unknown key: did you mean urls?"),
        ("zzz = 1", "unknown key: the keys are name, site"),
        ("max_depth = -1", "must be at least 0, not -1"),
        ("max_minutes = 0", "must be more than 0, not 0"),
        ("delay_s = true", "must be a number, not true"),
        ("delay_s = 2026-01-01", "must be a number, not a date"),
        ("delay_s = 1e9", "must be at most 3,600"),
        ("include = '['", "is no regular expression (unterminated character set at character 1)"),
        ("feed = 'x.example/rss'", "write it whole, as https://x.example/rss"),
        ("feed = 'ftp://x.example/rss'", "is no web address"),
        ("hosts = ['x.example/path']", "is no host"),
        ("max_bytes = '0 MB'", "must be at least 1, not"),
        ("only = 'review'", "is none of 'reviews' or 'everything'"),
        ("max_minutes = inf", "must be at most 527,040"),
        ("exclude = ['tag|']", "'tag|' matches every address, so that nothing would be fetched"),
        ("feed = 'https://me:secret@x.example/rss'", "there are a name and a password in the address of x.example"),
        ("hosts = ['1.2.3.4.5']", "is no host"),
        ("contact = ''", "'' is no address to be reached at: give a mail or web address, as me@example.org"),
        ("contact = 'Jo Reader'", "'Jo Reader' is no address to be reached at"),
    ],
)
def test_one_mistake(line: str, answer: str) -> None:
    (mistake,) = mistakes(f'[[job]]\nname = "a"\nurls = "https://x.example/"\n{line}')
    assert answer in mistake


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("", "j.toml: job: is missing: add [[job]]"),
        ('[job]\nname = "a"', "must be a table, not one written [job]: begin each job with a line [[job]]"),
        (
            '[[job]]\nname = "a"',
            "j.toml: line 1: job[1]: has no seed: give it one of site, sitemap, feed, listing, urls",
        ),
        ('[[job]]\nname = "a"\nurls = []', "has no seed"),
        ('[[job]]\nname = "a\\u001b[31m"\nurls = "https://x.example/"', "is no name: write letters that can be seen"),
        ('[[job]]\nname = "a "\nurls = "https://x.example/"', "'a ' is no name"),
        ('[[job]]\nname = "  "\nurls = "https://x.example/"', "is no name"),
        ('[[job]]\nname = "a\n', "j.toml: line 2, column 10: Illegal character"),
        ("[[job]]\nname = 1\nname = 2", "j.toml: line 3: Cannot overwrite a value"),
    ],
)
def test_what_is_no_job_file(text: str, answer: str) -> None:
    (mistake,) = mistakes(text)
    assert answer in mistake


def test_hosts_are_what_addresses_call_them(tmp_path: Path) -> None:
    path = tmp_path / "j.toml"
    hosts = 'hosts = ["B\u00fccher.example", "*.B\u00dcCHER.example", "[::1]"]'
    path.write_text(f'[[job]]\nname = "a"\nurls = "https://x.example/"\n{hosts}\n', encoding="utf-8")
    (job,) = jobs.load(path)
    assert job.hosts == ("xn--bcher-kva.example", "*.xn--bcher-kva.example", "[::1]")
    frontier = Frontier(job, year=2026)
    assert all(frontier.may_ask(f"https://{host}/a") for host in ("b\u00fccher.example", "film.b\u00fccher.example"))
    assert not frontier.may_ask("https://buecher.example/a")


def test_a_file_that_cannot_be_read_is_named_with_the_cure(tmp_path: Path) -> None:
    with pytest.raises(JobFileError, match=r"none\.toml: no such file: give the path"):
        jobs.load(tmp_path / "none.toml")
    with pytest.raises(JobFileError, match="a folder, not a file"):
        jobs.load(tmp_path)
    latin = tmp_path / "latin.toml"
    latin.write_bytes(b"# fine\n# caf\xe9")
    with pytest.raises(JobFileError, match="line 2: not UTF-8"):
        jobs.load(latin)


def test_one_job_is_chosen_by_name(tmp_path: Path) -> None:
    path = tmp_path / "jobs.toml"
    path.write_text("".join(f'[[job]]\nname = "{name}"\nurls = "https://x.example/"\n' for name in "ab"))
    assert [job.name for job in jobs.load(path)] == ["a", "b"]
    assert [job.name for job in jobs.load(path, name="b")] == ["b"]
    with pytest.raises(JobFileError, match="no job is called 'c': its jobs are 'a', 'b'"):
        jobs.load(path, name="c")


def test_pydantic_is_loaded_only_to_read_a_job_file() -> None:
    code = "import sys, scraper.crawl.jobfile.jobs; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


SCHEDULED = """
[[job]]
name = "night"
site = "https://critic.example/"
schedule = "@daily"
timezone = "Europe/Berlin"
jitter = "10m"
languages = "pt-BR"
since = 2026-01-01
until = "2026-12-31"
keep = "reviews"
[job.tell]
feed = "news.xml"
mail = ["me@example.org"]
about = ["changes"]
"""


def test_a_scheduled_job_has_a_timetable_and_sees_pages_again_as_they_change() -> None:
    [job] = jobs.parse(SCHEDULED, source="j.toml")
    assert job.timetable == Timetable("0 0 * * *", None, "Europe/Berlin", timedelta(minutes=10))
    assert (job.revisit, job.languages, job.since, job.until) == ("adaptive", ("pt-br",), "2026-01-01", "2026-12-31")
    assert (job.tell.feed, job.tell.mail, job.tell.about) == ("news.xml", ("me@example.org",), {"changes"})
    [plain] = jobs.parse('[[job]]\nname = "a"\nurls = "https://a.example/"', source="j.toml")
    assert (plain.timetable, plain.revisit, plain.tell.has_channel) == (None, "always", False)


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ('schedule = "0 3 * *"', "job[1].schedule: '0 3 * *' is no schedule (five fields are needed"),
        ('schedule = "0 3 31 2 *"', "job[1].schedule: '0 3 31 2 *' is no schedule"),
        ('every = "6"', "job[1].every: '6' is no duration: write it as \"30m\""),
        ("every = 6", 'job[1].every: must be text such as "6h", not the number 6'),
        ('every = "10s"', "job[1].every: must be between 1m and 366d"),
        ('every = "6h"\nschedule = "@daily"', "job[1].every: stands beside a schedule: give one of the two"),
        ('timezone = "Berlin"\nevery = "6h"', "job[1].timezone: 'Berlin' is no time zone: did you mean Europe/Berlin?"),
        ('jitter = "1m"', "job[1].jitter: there is no schedule"),
        ("rescue = 1", "job[1].rescue: must be true or false, not the number 1"),
        ('since = "soon"', "job[1].since: 'soon' is no day: write it as 2026-03-01"),
        ("since = 2026-03-01\nuntil = 2026-02-01", "job[1].until: 2026-02-01 is before since (2026-03-01)"),
        ('languages = "English"', "job[1].languages[1]: 'English' is no language"),
        ("screenshot = true", 'job[1].screenshot: only a browser makes pictures of pages: add route = "browser"'),
        ("pdf = true", 'job[1].pdf: only a browser makes pictures of pages: add route = "browser"'),
        (
            'route = "wayback"\nwith_pictures = true',
            "job[1].with_pictures: pictures are kept of what is fetched live: leave one out",
        ),
        ('route = "ftp"', "job[1].route: 'ftp' is none of 'http', 'browser' or 'wayback'"),
        ('revisit_min = "90d"', "job[1].revisit_min: must be more than 0s and at most revisit_max"),
        ('cron = "@daily"', "job[1].cron: unknown key: did you mean schedule?"),
        ('[job.tell]\nmail = "me"', "job[1].tell.mail[1]: 'me' is no mail address"),
        ('[job.tell]\nabout = ["changes"]', "job[1].tell: tells nobody"),
        ('[job.tell]\nwebhooks = "x"', "job[1].tell.webhooks: unknown key: did you mean webhook?"),
    ],
)
def test_a_mistake_in_a_schedule_is_answered_with_its_cure(line: str, answer: str) -> None:
    found = mistakes(f'[[job]]\nname = "a"\nurls = "https://a.example/"\n{line}')
    assert len(found) == 1, found
    assert re.sub(r"line \d+: ", "", found[0]).startswith(f"j.toml: {answer}")


def test_a_mistake_is_told_with_the_line_it_stands_on() -> None:
    text = """# jobs
[[job]]
name = "a"   # [[job]] = [
include = [
    'x', '''[a
]''',
    "(",
]
max_page = 3
urls = ["https://x.example/"]
tell = { mail = "nobody", about = [] }

[[job]]
name = "b"
site = "https://x.example/"
[job.tell]
feeds = "a.xml"
[[job]]
site = "https://x.example/"
"""
    assert [answer.split(": ")[1:3] for answer in mistakes(text)] == [
        ["line 7", "job[1].include[3]"],
        ["line 9", "job[1].max_page"],
        ["line 11", "job[1].tell.mail[1]"],
        ["line 17", "job[2].tell.feeds"],
        ["line 18", "job[3].name"],
    ]


def test_what_a_sound_job_cannot_mean_is_told_beside_the_mistakes_of_another() -> None:
    text = """[[job]]
name = "a"
urls = "https://x.example/"
max_pages = 0
[[job]]
name = "b"
urls = "https://x.example/"
every = "10s"
"""
    assert [answer.split(": ")[1:3] for answer in mistakes(text)] == [
        ["line 4", "job[1].max_pages"],
        ["line 8", "job[2].every"],
    ]
