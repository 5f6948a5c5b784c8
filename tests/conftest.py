"""Options of the whole suite.

Property tests try the same examples at every run; `pytest --hypothesis-profile=explore` tries many
new ones. Settings, scenes, recordings and caches are those of an empty folder, never the
user's own.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=2000, deadline=None)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes golden files anew instead of comparing with them."""
    parser.addoption(
        "--regenerate-golden",
        action="store_true",
        help="write the logs of tests/engine/golden anew; read the diff before you commit it",
    )


@pytest.fixture(autouse=True, scope="session")
def _own_settings() -> Iterator[None]:
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("CONFIG", "DATA", "CACHE"):
            os.environ[f"XDG_{kind}_HOME"] = folder
        yield
