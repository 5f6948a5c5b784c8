"""Who imports whom: no circle, one direction between the packages, TensorFlow in training only.

Read from the source, so that an import inside a function counts as well: it only puts off what it
depends on. So do those under `TYPE_CHECKING`: whoever reads one module has to read the other.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MAY_IMPORT = {
    "live": {"live", "engine", "models"},
    "engine": {"engine", "models"},
    "models": {"models"},
    "training": {"training", "models", "tensorflow", "keras"},
}
WATCHED = set().union(*MAY_IMPORT.values())


@cache
def modules() -> dict[str, Path]:
    """Return the files of the four packages by their module's name."""
    paths = [path for package in MAY_IMPORT for path in (ROOT / package).rglob("*.py")]
    named = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in paths}
    return {name.removesuffix(".__init__"): path for name, path in named.items()}


def of(package: str) -> list[str]:
    return [name for name in modules() if name.split(".")[0] == package]


@cache
def imported(name: str) -> frozenset[str]:
    """Return every module that a module imports."""
    tree = ast.parse(modules()[name].read_text(encoding="utf-8"))
    return frozenset(each for node in ast.walk(tree) for each in _named(node))


def _named(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (each.name for each in node.names)
    elif isinstance(node, ast.ImportFrom):
        package = str(node.module)
        for each in node.names:
            module = f"{package}.{each.name}"
            yield module if module in modules() else package


def circle(imports: dict[str, frozenset[str]]) -> list[str]:
    """Return the names along one circle, the first again at the end; none if there is none."""
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_a_circle_is_found():
    line = {"a": frozenset("b"), "b": frozenset("c"), "c": frozenset()}
    assert circle(line) == []
    assert set(circle({**line, "c": frozenset("b")})) == {"b", "c"}


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_no_module_needs_itself_to_be_read(package):
    assert " → ".join(circle({name: imported(name) for name in of(package)})) == ""


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_imports_go_one_way_between_the_packages(package):
    forbidden = WATCHED - MAY_IMPORT[package]
    found = [(name, each) for name in of(package) for each in imported(name)]
    assert [pair for pair in found if pair[1].split(".")[0] in forbidden] == []


def test_only_packages_that_silence_onnxruntime_import_it():
    """Each of them sets, or imports what sets, the word that keeps it from sending usage data."""
    found = {name.split(".")[0] for name in modules() if "onnxruntime" in imported(name)}
    assert found == {"models", "training"}
    assert "ORT_DISABLE_TELEMETRY" in modules()["models"].read_text(encoding="utf-8")
    assert "models" in imported("training")
