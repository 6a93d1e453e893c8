"""`schedule`, `jobs`, `runs`, `hosts` and `crawl --dry-run`, as people and programs call them."""

from __future__ import annotations

import json
import re
import shutil
import signal
import subprocess
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from storage import Archive
from tests.cli.run import command, environment, run, spawn
from tests.cli.site import ask, serve
from tests.shared import PATIENCE_S

# Half a day away whenever this is run: it is never due.
NIGHTLY = f"30 {(datetime.now(ZoneInfo('Europe/Berlin')).hour + 12) % 24} * * *"
JOBS = f"""
[[job]]
name = "lamps"
listing = "{{site}}/reviews/"
every = "6h"
delay_s = 0
max_pages = 4
[[job]]
name = "nightly"
urls = "{{site}}/reviews/lamp-1"
schedule = "{NIGHTLY}"
timezone = "Europe/Berlin"
"""


def scheduled(folder: Path) -> Path:
    """The folder, with a job file whose site was there and is gone, and the archive of one run of what was due."""
    with serve() as site:
        (folder / "jobs.toml").write_text(JOBS.format(site=site))
        ran = spawn("schedule", "jobs.toml", "--once", "--allow-private", folder=folder)
        assert ran.code == 0, ran.err
        assert "run 1: 4 new pages" in ran.err
        again = spawn("schedule", "jobs.toml", "--once", "--allow-private", "-q", folder=folder)
        assert (again.code, again.out) == (0, "")
    return folder


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return scheduled(tmp_path_factory.mktemp("scheduled"))


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    """A copy, in which the job file lies at another place than the archive knows it from."""
    return Path(shutil.copytree(template, tmp_path, dirs_exist_ok=True))


def test_jobs_runs_and_hosts_tell_how_it_went(folder: Path) -> None:
    db = folder / "cuttings.db"
    table = run("--db", db, "jobs", folder / "jobs.toml")
    assert "lamps    waiting (9 pages)" in table.out
    assert f"{NIGHTLY} Europe/Berlin" in table.out
    listed = [json.loads(line) for line in run("--db", db, "jobs", "--json").out.splitlines()]
    assert [(one["name"], one["state"], one["runs"]) for one in listed] == [
        ("lamps", "waiting", 1),
        ("nightly", "never run", 0),
    ]
    assert listed[0]["last"]["report"]["stopped"] == "pages"
    assert "stopped, 4 new, 4 pages" in run("--db", db, "runs").out
    whole = run("--db", db, "runs", "show", "1")
    assert "4 discovered = 4 fetched + 0 unchanged + 0 skipped + 0 failed" in whole.out
    [told] = [json.loads(line) for line in run("--db", db, "runs", "--json", "--job", "lamps").out.splitlines()]
    assert (told["counts"], told["discovered"]) == ({"fetched": {"": 4}}, 4)
    [host] = [json.loads(line) for line in run("--db", db, "hosts", "--json").out.splitlines()]
    assert (host["robots_status"], host["gaps"], host["too_short"]) == (200, 4, 0)
    one = run("--db", db, "hosts", host["host"])
    assert run("--db", db, "hosts", f"http://{host['host']}/reviews/").out == one.out
    assert run("--db", db, "hosts", host["host"].partition(":")[0]).out == one.out
    assert one.code == 0
    assert "/robots.txt" not in one.out.splitlines()[-1]
    assert "4 gaps, each kept" in one.err


def test_a_job_that_was_taken_out_of_its_file_is_shown_as_removed_with_its_history(tmp_path: Path) -> None:
    folder = scheduled(tmp_path)
    db, file = folder / "cuttings.db", folder / "jobs.toml"
    file.write_text(file.read_text().replace("lamps", "lanterns"))
    listed = [json.loads(line) for line in run("--db", db, "jobs", file, "--json").out.splitlines()]
    assert [(one["name"], one["state"]) for one in listed][-1] == ("lamps", "removed")
    with serve() as site:
        file.write_text(re.sub(r"http://127\.0\.0\.1:\d+", site, file.read_text()))
        told = spawn("crawl", "jobs.toml", "--job", "nightly", "--allow-private", folder=folder)
    assert "job lamps is no longer in jobs.toml: `cuttings runs --job` has its history" in told.err
    [gone] = [
        one for one in map(json.loads, run("--db", db, "jobs", "--json").out.splitlines()) if one["name"] == "lamps"
    ]
    assert (gone["state"], gone["next_at"], gone["runs"]) == ("removed", None, 1)
    assert gone["removed_at"] is not None
    assert "4 new" in run("--db", db, "runs", "--job", "lamps").out


def test_what_a_run_left_out_is_listed_by_reason_and_place(tmp_path: Path) -> None:
    with serve() as site:
        file, db = tmp_path / "jobs.toml", tmp_path / "a.db"
        file.write_text(f'[[job]]\nname = "a"\nlisting = "{site}/reviews/"\nexclude = ["lamp-1"]\ndelay_s = 0\n')
        assert run("crawl", file, "--allow-private", "--db", db).code == 0
        left = run("--db", db, "runs", "left")
        assert "3  excluded  127.0.0.1/reviews/*" in left.out
        assert "/reviews/lamp-1" in left.out
        [one] = map(json.loads, run("--db", db, "runs", "left", "1", "--json").out.splitlines())
        assert (one["reason"], one["number"], one["found_on"]) == ("excluded", 3, f"{site}/reviews/")
        assert run("--db", db, "runs", "left", "--reason", "trap").out == ""
        assert "3 addresses were left out" in run("--db", db, "runs", "show", "1").err


def test_a_gap_that_was_too_short_is_told_by_the_exit_code(folder: Path) -> None:
    import sqlite3

    database = sqlite3.connect(folder / "cuttings.db")
    database.execute("UPDATE requests SET delay_s = 60 WHERE number = 3")
    database.commit()
    database.close()
    ran = run("--db", folder / "cuttings.db", "hosts")
    assert ran.code == 1
    host = ran.out.splitlines()[1].split()[0]
    shown = run("--db", folder / "cuttings.db", "hosts", host)
    assert shown.code == 1
    assert "short" in shown.out


def test_a_dry_run_says_what_would_be_fetched_and_fetches_nothing(folder: Path) -> None:
    ran = run("--db", folder / "cuttings.db", "crawl", folder / "jobs.toml", "--dry-run")
    assert ran.code == 0
    assert ran.out.count("left by an earlier run") == 9
    assert "named by the job" in ran.out
    fresh = run("--db", folder / "other.db", "crawl", folder / "jobs.toml", "--dry-run", "--json", "--job", "nightly")
    [step] = [json.loads(line) for line in fresh.out.splitlines()]
    assert (step["kind"], step["why"], step["refused"]) == ("page", "named by the job", None)
    assert not (folder / "other.db").exists()


def test_what_is_to_be_installed_is_printed_with_whole_paths(folder: Path) -> None:
    unit = run("--db", folder / "cuttings.db", "schedule", folder / "jobs.toml", "--systemd").out
    assert f"--db {folder}/cuttings.db schedule {folder}/jobs.toml\n" in unit
    assert f"WorkingDirectory={folder}\n" in unit
    line = run("--db", folder / "cuttings.db", "schedule", folder / "jobs.toml", "--cron").out.splitlines()[-1]
    assert line.startswith("*/10 * * * * cd ")
    assert line.endswith("jobs.toml --once --quiet")


def test_a_scheduler_that_is_left_running_ends_cleanly_when_it_is_asked_to(folder: Path) -> None:
    process = subprocess.Popen(
        command("schedule", "jobs.toml", "--allow-private"),
        cwd=folder, env=environment(), stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stderr is not None
    told = [process.stderr.readline() for _ in range(3)]
    assert f"job nightly ({NIGHTLY} Europe/Berlin): due at " in "".join(told)
    process.send_signal(signal.SIGINT)
    _, rest = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 130
    assert "nothing was due" in rest


def test_a_killed_scheduler_is_told_of_and_its_job_goes_on(folder: Path) -> None:
    text = (folder / "jobs.toml").read_text()
    with serve() as site:
        slow = "".join(f'"{site}/gated/{number}", ' for number in range(40))
        (folder / "jobs.toml").write_text(
            f'[[job]]\nname = "slow"\nurls = [{slow}]\nevery = "1m"\ndelay_s = 0\n' + text
        )
        process = subprocess.Popen(
            command("schedule", "jobs.toml", "--once", "--allow-private", "--json"),
            cwd=folder, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert process.stdout is not None
        process.stdout.readline()
        process.kill()
        process.communicate()
        ask(f"{site}/open-gate")
        assert spawn("crawl", "jobs.toml", "--job", "slow", "--allow-private", folder=folder).code == 0
    with Archive.open(folder / "cuttings.db", read_only=True) as archive:
        runs = archive.runs.latest(job="slow")
        assert [run.outcome for run in runs] == ["finished", "killed"]
        assert archive.stats().pages >= 40


@pytest.mark.parametrize(
    ("arguments", "trouble"),
    [
        (("schedule", "none.toml"), "none.toml: no such file"),
        (("schedule", "plain.toml"), "no job has a schedule: add schedule ="),
        (("runs", "show", "99"), "no run 99"),
        (("hosts", "nobody.example"), "nothing is known of 'nobody.example'"),
        (("crawl", "cookies.toml"), "none.txt: No such file"),
    ],
)
def test_a_mistake_is_one_line_with_its_cure(folder: Path, arguments: tuple[str, ...], trouble: str) -> None:
    (folder / "plain.toml").write_text('[[job]]\nname = "a"\nurls = "https://a.example/"\n')
    (folder / "cookies.toml").write_text('[[job]]\nname = "a"\nurls = "https://a.example/"\ncookies = "none.txt"\n')
    ran = spawn(*arguments, folder=folder)
    assert ran.code == 2
    assert trouble in ran.trouble()
