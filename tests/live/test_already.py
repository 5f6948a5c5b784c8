"""A second start finds the one that plays, and goes there instead of playing deaf and mute."""

import socket

import pytest
from click.testing import CliRunner

from live import already
from live.__main__ import cli
from live.config import JamConfig
from live.driver import driver
from live.options import EVERYWHERE
from live.panel import invitation
from live.player.controllers import Controllers


@pytest.fixture
def port():
    """The OSC port of an instrument that plays."""
    controllers = Controllers(JamConfig(osc_port=0), lambda event: None, lambda line: None)
    controllers.start()
    yield controllers.osc.port
    controllers.close()


@pytest.fixture
def second(monkeypatch, tmp_path, port):
    """Start another on the same port; return how that ended, and the pages that were opened."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(driver, "run", lambda config: pytest.fail("a second one plays"))
    opened = []
    monkeypatch.setattr(invitation, "open_browser", opened.append)

    def start(*options):
        return CliRunner().invoke(cli, ["jam", "--osc-port", str(port), *options]), opened

    return start


@pytest.mark.parametrize("host", ["127.0.0.1", EVERYWHERE])
def test_one_that_plays_is_found(port, host):
    assert already.plays(host, port)


def test_nobody_and_somebody_else_are_not_one():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", 0))
        port = other.getsockname()[1]
        assert not already.plays("127.0.0.1", port)
    assert not already.plays("127.0.0.1", port)
    assert not already.plays("127.0.0.1", 0)


def test_it_says_where_the_first_one_is(second):
    ended, opened = second("--panel-port", "8123")
    assert ended.exit_code == 1
    assert "Antiphon plays already, its page is http://127.0.0.1:8123/: end that" in ended.output
    assert opened == []


def test_its_page_is_opened_if_that_was_asked_for(second):
    ended, opened = second("--panel-port", "8123", "--browser")
    assert (ended.exit_code, opened) == (0, ["http://127.0.0.1:8123/"])


def test_one_without_a_page_is_known_by_its_port(second, port):
    ended, opened = second("--no-panel", "--browser")
    assert (ended.exit_code, opened) == (1, [])
    assert f"plays already, OSC on port {port}: end that" in ended.output
