"""A throw-away environment with the programs that the instrument is compared with."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

_PACKAGES: Final = ("isobar", "aalink", "mido", "numpy", "onnxruntime", "python-osc")
VERSIONS_OF: Final = ("isobar", "aalink")


def make(folder: Path) -> Path:
    """Make it in a folder, with pip, in about a minute; return its Python.

    Raises `CalledProcessError` where the packages cannot be had.
    """
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    pip = (str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    subprocess.run((*pip, *_PACKAGES), check=True, stderr=subprocess.DEVNULL)
    return python


def versions(python: Path) -> dict[str, str]:
    """Return which versions are compared with."""
    code = "import sys; from importlib.metadata import version; print(*map(version, sys.argv[1:]))"
    command = (str(python), "-c", code, *VERSIONS_OF)
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return dict(zip(VERSIONS_OF, told, strict=True))
