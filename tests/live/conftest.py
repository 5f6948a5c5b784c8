"""What tests of the command line share."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from live.__main__ import cli
from live.driver import driver


@pytest.fixture
def session(monkeypatch, tmp_path):
    """What `antiphon jam` would play with some options."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    kept = []
    monkeypatch.setattr(driver, "run", lambda config: kept.append(config) or 0)

    def start(*options):
        result = CliRunner().invoke(cli, ["jam", "--panel-port", "0", *options])
        assert result.exit_code == 0, result.output
        return kept.pop()

    return start
