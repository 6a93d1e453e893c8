"""The house of docs/architecture.md, held by reading the imports: arrows point down only."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.shared import PATIENCE_S, ROOT

# Each room and the rooms below it that it may know; itself always. A module that is no package is a room of its own.
GROUND = {"records", "errors"}
# The small modules beside the rooms, such as urls and decode: each knows the ground and its neighbours alone.
WORDS = {path.stem for path in (ROOT / "scraper").glob("[a-z]*.py")} - GROUND - {"page", "settings"}
BELOW: dict[str, set[str]] = {
    "cli": {"notify", "crawl", "workshop", "settings", "fetch", "parse", "sites", "discover", "page", "storage"}
    | WORDS
    | GROUND,
    "notify": {"crawl", "settings", "fetch", "storage"} | WORDS | GROUND,
    "crawl": {"settings", "fetch", "parse", "sites", "discover", "page", "storage"} | WORDS | GROUND,
    "workshop": {"parse", "sites", "page"} | WORDS | GROUND,
    "settings": {"fetch"} | WORDS | GROUND,
    "fetch": WORDS | GROUND,
    "parse": {"sites", "discover", "page"} | WORDS | GROUND,
    "sites": {"discover", "page"} | WORDS | GROUND,
    "discover": {"page"} | WORDS | GROUND,
    "page": WORDS | GROUND,
    **{word: (WORDS - {word}) | GROUND for word in WORDS},
    "errors": set(),
    "records": {"errors"},
    "storage": set(),
    "scraper": {"parse", "records"},  # the package's own face: scraper.parse, loaded on first use
    "__main__": {"cli"},
}
FACE = "scraper"  # `from scraper import __version__` knows nothing of any room
HEAVY = ("httpx", "selectolax", "bs4", "sqlite_utils", "feedparser", "pydantic", "rich", "protego", "publicsuffixlist")


def modules() -> Iterator[tuple[str, Path]]:
    for package in ("scraper", "storage"):
        for path in sorted((ROOT / package).rglob("*.py")):
            yield ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"), path


def room_of(module: str) -> str:
    """The room a module stands in.

    >>> room_of("scraper.parse.rules"), room_of("scraper.page"), room_of("storage.queue"), room_of("scraper")
    ('parse', 'page', 'storage', 'scraper')
    """
    parts = module.split(".")
    return "storage" if parts[0] == "storage" else parts[1] if len(parts) > 1 else "scraper"


def imports_of(path: Path) -> Iterator[tuple[int, str]]:
    """Each of our modules that a file names in an import, wherever the import stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names if _is_ours(alias.name))
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: a relative import; say the whole name"
            if node.module and _is_ours(node.module):
                yield from ((node.lineno, _named(node.module, alias.name)) for alias in node.names)


def _named(module: str, name: str) -> str:
    """What `from module import name` leads to: a module of that name, or else the module."""
    inner = ROOT.joinpath(*module.split("."), name)
    return f"{module}.{name}" if inner.is_dir() or inner.with_suffix(".py").exists() else module


def _is_ours(module: str) -> bool:
    return module.split(".")[0] in {"scraper", "storage"}


@pytest.mark.parametrize(("module", "path"), list(modules()), ids=lambda value: value if isinstance(value, str) else "")
def test_imports_point_down_only(module: str, path: Path) -> None:
    room = room_of(module)
    assert room in BELOW, f"{module} stands in no room of docs/architecture.md: add it there and here"
    for line, imported in imports_of(path):
        target = room_of(imported)
        place = f"{path.relative_to(ROOT)}:{line}"
        assert target in {room, FACE} | BELOW[room], f"{place}: {room} must not know {target}"


def test_no_two_rooms_know_each_other() -> None:
    pairs = [(a, b) for a, below in BELOW.items() for b in below if a in BELOW[b]]
    assert {frozenset(pair) for pair in pairs} <= {frozenset((a, b)) for a in WORDS for b in WORDS}


def test_modules_import_each_other_in_no_circle() -> None:
    known = dict(modules())
    graph = {module: {name for _, name in imports_of(path) if name in known} - {FACE} for module, path in known.items()}
    done: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, f"a circle: {' -> '.join((*trail, module))}"
        if module not in done:
            for below in graph[module]:
                visit(below, (*trail, module))
            done.add(module)

    for module in graph:
        if module != FACE:
            visit(module, ())


@pytest.mark.parametrize("package", ["scraper", "storage"])
def test_the_package_of_this_common_name_is_ours(package: str) -> None:
    found = importlib.util.find_spec(package)
    assert found is not None
    assert found.origin == str(ROOT / package / "__init__.py")


@pytest.mark.parametrize("module", ["scraper", "scraper.cli", "scraper.cli.app", "scraper.records", "scraper.errors"])
def test_importing_the_face_loads_nothing_heavy(module: str) -> None:
    loaded = _run(f"import sys, {module}; print(*sys.modules)").split()
    assert not {name.split(".")[0] for name in loaded} & set(HEAVY)


def test_importing_every_module_says_and_writes_nothing(tmp_path: Path) -> None:
    names = [name for name, _ in modules() if name != "scraper.__main__"]
    code = f"import importlib; [importlib.import_module(n) for n in {names!r}]"
    assert _run(code, folder=tmp_path) == ""
    assert list(tmp_path.iterdir()) == []


def test_the_function_parse_is_not_hidden_by_the_package_of_its_name() -> None:
    code = (
        "import scraper\nfor _ in range(2):\n    print(scraper.parse(b'<title>A page</title>', 'http://a.test/').url)\n"
    )
    assert _run(code).split() == ["http://a.test/"] * 2


def _run(code: str, folder: Path = ROOT) -> str:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{code}"],
        cwd=folder, capture_output=True, text=True, timeout=PATIENCE_S, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout
