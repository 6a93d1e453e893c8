"""The documentation says what is so: commands, options, links, versions and dependencies."""

from __future__ import annotations

import doctest
import importlib
import re
import shlex
import tomllib
from pathlib import Path

import click
import pytest

import scraper
from scraper.cli.app import COMMANDS, cuttings
from tests.cli import readme
from tests.cli.run import run
from tests.shared import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
CLI = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for package in ("scraper", "storage")
    for path in (ROOT / package).rglob("*.py")
    if path.name != "__main__.py" and ">>>" in path.read_text(encoding="utf-8")
)
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
COMMON = {"--db", "--json", "--quiet", "--verbose", "--help"}


def command_of(name: str) -> click.Command:
    command = cuttings.get_command(click.Context(cuttings), name)
    assert command is not None
    return command


def section(name: str) -> str:
    """The part of docs/cli.md about one command."""
    found = re.search(rf"^## `cuttings {name}\b.*?(?=^## |\Z)", CLI, re.MULTILINE | re.DOTALL)
    assert found, f"docs/cli.md has no section for `cuttings {name}`"
    return found[0]


@pytest.mark.parametrize("listed", COMMANDS, ids=lambda listed: listed.name)
def test_command_has_help_and_is_documented_with_every_option(listed: object) -> None:
    name = listed.name  # type: ignore[attr-defined]
    command = command_of(name)
    assert command.name == name
    assert command.help
    text = section(name)
    if "filters of `list`" in text:
        text += section("list")
    inner = command.commands.values() if isinstance(command, click.Group) else ()
    for one in inner:
        assert one.help
        assert f"`cuttings {name} {one.name}" in text, f"docs/cli.md says nothing of `cuttings {name} {one.name}`"
    for parameter in [*command.params, *(parameter for one in inner for parameter in one.params)]:
        if isinstance(parameter, click.Option):
            long = [option for option in parameter.opts if option.startswith("--")]
            assert parameter.help, f"{name} {long} has no help"
            if not COMMON & set(long):
                assert any(f"`{option}" in text for option in long), f"docs/cli.md: {name} says nothing of {long}"


@pytest.mark.parametrize("listed", COMMANDS, ids=lambda listed: listed.name)
def test_short_help_in_the_list_is_the_commands_own(listed: object) -> None:
    name, text = listed.name, listed.help  # type: ignore[attr-defined]
    assert command_of(name).get_short_help_str(200) == text


@pytest.mark.parametrize("option", sorted(COMMON - {"--help"}))
def test_common_option_is_documented(option: str) -> None:
    assert f"`{option}" in CLI


@pytest.mark.parametrize("code", ["0", "1", "2", "3", "130", "141"])
def test_exit_code_is_documented(code: str) -> None:
    assert re.search(rf"^\| {code} \|", CLI, re.MULTILINE)


def test_every_command_in_a_document_exists() -> None:
    names = {listed.name for listed in COMMANDS}
    for page in PAGES:
        for name in re.findall(r"(?:^|[\s`/])cuttings ([a-z]+)\b", _code(page.read_text(encoding="utf-8"))):
            assert name in names, f"{page.name} speaks of `cuttings {name}`"


def test_readme_gives_the_two_commands_first() -> None:
    main_job, tests = _two_commands()
    for line in (main_job, tests):
        assert line.startswith("python3.11 -m venv .venv && .venv/bin/pip install -q "), "each does all of its set-up"
    assert ".venv/bin/cuttings archive fixtures/sites" in main_job
    assert ".venv/bin/pytest" in tests or ".venv/bin/python -m pytest" in tests


def test_ci_runs_the_test_line_of_the_readme_and_nothing_else_in_its_place() -> None:
    pattern = re.search(r"tests=\$\(sed -n 's/(.+?)/\\1/p' README\.md \| head -n 1\)", CI)
    assert pattern
    expression = pattern[1].replace(r"\(", "(").replace(r"\)", ")")
    matching = [line for line in README.splitlines() if re.search(expression, line)]
    assert matching[:1] == [_two_commands()[1]]
    assert "-m pytest" not in CI
    assert "bin/pytest" not in CI


@pytest.mark.parametrize("tool", ["ruff check", "mypy --strict", "benchmarks/gates.py"])
def test_ci_runs_the_other_checks(tool: str) -> None:
    assert tool in CI


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_documents_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(_prose(page.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        assert file.exists(), f"{page.name} links to {target}"
        if anchor and file.suffix == ".md":
            assert anchor in _anchors(file.read_text(encoding="utf-8")), f"{page.name} links to {target}"


def test_changelog_has_this_version() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## {re.escape(scraper.__version__)}\b", changes, re.MULTILINE)
    assert PROJECT["project"]["version"] == scraper.__version__


def test_every_dependency_is_argued_for_and_no_other() -> None:
    project = PROJECT["project"]
    extras = project["optional-dependencies"].values()
    wanted = [*project["dependencies"], *(line for extra in extras for line in extra)]
    named = {re.match(r"[\w.-]+", line)[0] for line in wanted}  # type: ignore[index]
    text = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `([\w.-]+)` \|", text, re.MULTILINE)) == named


@pytest.mark.parametrize("module", MODULES)
def test_examples_in_docstrings_hold(module: str) -> None:
    result = doctest.testmod(importlib.import_module(module), verbose=False)
    assert result.attempted
    assert not result.failed


def test_examples_in_documents_hold() -> None:
    for page in PAGES:
        if ">>>" in page.read_text(encoding="utf-8"):
            assert not doctest.testfile(str(page), module_relative=False, verbose=False).failed


def test_readme_shows_what_the_commands_print() -> None:
    run_again = "`python -m tests.cli.readme` writes what is printed now; look at the difference"
    shown = list(readme.blocks(README))
    assert {"archive", "list", "search", "show"} <= {one.command.split()[0] for one in shown}
    for one in shown:
        assert one.printed == one.shown, f"cuttings {one.command}: {run_again}"


def test_python_code_of_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    code = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert code
    with readme.empty_folder():
        assert run("archive", "fixtures/sites").code == 0
        for block in code:
            exec(compile(block, "README.md", "exec"), {})
    assert "Harbour Lights" in capsys.readouterr().out


def test_commands_that_answer_the_questions_of_the_documentation_run() -> None:
    shown = re.findall(r"^cuttings (.+)$", (ROOT / "docs" / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert shown
    with readme.empty_folder():
        assert run("archive", "fixtures/sites").code == 0
        for arguments in shown:
            ran = run(*shlex.split(arguments))
            assert ran.code == 0, f"cuttings {arguments}: {ran.err}"


def test_every_document_is_in_the_index() -> None:
    listed = LINK.findall((ROOT / "docs" / "README.md").read_text(encoding="utf-8"))
    assert {page.name for page in (ROOT / "docs").glob("*.md")} - {"README.md"} <= {*listed}


def _two_commands() -> tuple[str, str]:
    blocks = re.findall(r"^```(?:sh|console|bash)?\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    return blocks[0].strip(), blocks[1].strip()


def _code(text: str) -> str:
    fenced = re.findall(r"^```.*?\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return "\n".join([*fenced, *re.findall(r"`[^`\n]+`", text)])


def _prose(text: str) -> str:
    return re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)


def _anchors(text: str) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", _prose(text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}
