"""Options of the whole suite."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes golden files anew instead of comparing with them."""
    parser.addoption(
        "--regenerate-golden",
        action="store_true",
        help="write the logs of tests/engine/golden anew; read the diff before you commit it",
    )
