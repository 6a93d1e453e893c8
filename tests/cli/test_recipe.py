"""`cuttings recipe new` and `test`, as a person uses them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.run import run
from tests.parse.pages import review

URL = "https://night-ferry.example/r/Slow-Boat"
WANTED = ("--want", "authors=Wren Halloran", "--want", "ratings=7/10")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_bytes(review('<p class="watch">Wren Halloran</p><i class="moons" data-lit="7/10"></i>'))
    return path


def test_new_writes_a_recipe_and_its_test_which_passes_once_it_was_looked_through(page: Path, tmp_path: Path) -> None:
    folder = tmp_path / "recipes"
    made = run("recipe", "new", page, "--url", URL, "--into", folder, *WANTED)
    assert made.code == 0
    assert "authors by p.watch" in made.out
    assert "ratings by i.moons@data-lit" in made.out
    expectation = folder / "pages" / "night-ferry.example" / "slow-boat" / "expected.json"
    unread = run("recipe", "test", folder)
    assert (unread.code, unread.out.split()[0]) == (1, "unreviewed")
    expected = json.loads(expectation.read_text(encoding="utf-8"))
    assert expected["authors"] == ["Wren Halloran"]
    del expected["reviewed"]
    expectation.write_text(json.dumps(expected), encoding="utf-8")
    passed = run("recipe", "test", folder)
    assert (passed.code, passed.out.split()[0]) == (0, "passed")


def test_where_no_folder_is_named_new_and_test_mean_the_same(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    made = run("recipe", "new", page, "--url", URL)
    assert "CUTTINGS_RECIPES=recipes" in made.err
    assert run("recipe", "test").out.split()[0] == "unreviewed"
    monkeypatch.setenv("CUTTINGS_RECIPES", "elsewhere")
    assert "no folder of recipes elsewhere" in run("recipe", "test").trouble()


def test_new_writes_over_nothing_unless_told(page: Path, tmp_path: Path) -> None:
    folder = tmp_path / "recipes"
    assert run("recipe", "new", page, "--url", URL, "--into", folder).code == 0
    (folder / "night_ferry_example.py").write_text("mine", encoding="utf-8")
    again = run("recipe", "new", page, "--url", URL, "--into", folder)
    assert again.code == 2
    assert "exists" in again.trouble()
    assert (folder / "night_ferry_example.py").read_text(encoding="utf-8") == "mine"
    assert run("recipe", "new", page, "--url", URL, "--into", folder, "--force").code == 0


def test_new_says_which_wanted_value_no_selector_gives(page: Path, tmp_path: Path) -> None:
    made = run("recipe", "new", page, "--url", URL, "--into", tmp_path / "r", "--want", "verdict=Not there", *WANTED)
    assert made.code == 1
    assert "verdict: no selector" in made.err
    assert "authors by p.watch" in made.out


def test_answers_are_json_for_programs(page: Path, tmp_path: Path) -> None:
    folder = tmp_path / "r"
    made = json.loads(run("recipe", "new", page, "--url", URL, "--into", folder, "--json", *WANTED).out)
    assert made["selectors"] == {"authors": "p.watch", "ratings": "i.moons@data-lit"}
    lines = [json.loads(line) for line in run("recipe", "test", folder, "--json").out.splitlines()]
    assert [line["outcome"] for line in lines] == ["unreviewed"]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("new", "{page}"), "does not say which site"),
        (("new", "{page}", "--url", URL, "--want", "autor=x"), "no field of a recipe"),
        (("new", "{folder}/none.html", "--url", URL), "none.html"),
        (("test",), "no folder of recipes"),
        (("test", "{folder}"), "holds no SITE/PAGE"),
    ],
)
def test_wrong_use_is_one_clear_line(
    arguments: tuple[str, ...], complaint: str, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CUTTINGS_RECIPES", raising=False)
    ran = run("recipe", *(part.format(page=page, folder=tmp_path) for part in arguments))
    assert ran.code == 2
    assert complaint in ran.trouble()
