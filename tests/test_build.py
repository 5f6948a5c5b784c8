"""The build: what makes the package is pinned and hashed as all else that is installed."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOCKS = ROOT / "constraints"
PINNED = re.compile(r"^(\S+==\S+)( ;.*?)? \\\n    --hash=sha256:[0-9a-f]{64}", re.MULTILINE)


def pins(name):
    """Return the requirements of a file that have a version and a hash."""
    return {pin for pin, _ in PINNED.findall((LOCKS / name).read_text())}


def test_what_builds_the_package_is_pinned_once_and_hashed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    requires = set(project["build-system"]["requires"])
    assert requires == pins("build.txt")
    assert requires <= pins("train.txt")  # TensorFlow wants it too, and one version is installed


def test_the_package_is_built_with_what_is_installed_and_nothing_is_fetched_for_it():
    lines = (ROOT / "Makefile").read_text().splitlines()
    builds = [line for line in lines if "--editable" in line]
    assert len(builds) == 1
    assert "--no-build-isolation" in builds[0]


def test_all_that_is_pinned_is_hashed():
    for path in LOCKS.glob("*.txt"):
        lines = path.read_text().splitlines()
        wanted = [line for line in lines if line and not line.startswith((" ", "#"))]
        assert len(wanted) == len(pins(path.name)), path.name
