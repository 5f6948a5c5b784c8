"""The panel within the instrument: its options, its place beside OSC, what it is told of health."""

import asyncio
import subprocess
import sys

import pytest
from aiohttp import ClientSession
from click.testing import CliRunner

from engine.session import SessionState
from engine.turn import Turn
from live.__main__ import cli
from live.config import JamConfig
from live.driver import driver
from live.panel import invitation
from live.player.controllers import Controllers


@pytest.fixture
def opened(monkeypatch):
    """The addresses that were opened in a browser."""
    addresses = []
    monkeypatch.setattr(invitation, "open_browser", addresses.append)
    return addresses


@pytest.fixture
def controllers(opened):
    made = []

    def make(**options):
        lines = []
        config = JamConfig(osc_port=0, **options)
        made.append(Controllers(config, lambda event: None, lines.append))
        made[0].start()
        made[0].serve(opens_browser=True).result(10)
        return made[0], lines

    yield make
    made[0].close()
    made[0].close()


def test_it_is_served_beside_osc_and_told_of_health(controllers, opened):
    served, lines = controllers(panel_port=0)
    address = lines[1].removeprefix("panel on ")
    assert address.startswith("http://127.0.0.1:")
    served.observe(Turn(), SessionState())
    served.report(driver={"real_time": True})

    async def look():
        async with ClientSession() as session, session.ws_connect(address + "socket") as socket:
            return await socket.receive_json(timeout=10)

    welcome = asyncio.run(look())
    assert welcome["health"]["driver"] == {"real_time": True}
    assert welcome["log"] == lines
    assert opened == [address]


def test_without_a_port_there_is_none(controllers, opened):
    served, lines = controllers()
    served.observe(Turn(), SessionState())
    assert len(lines) == 1
    assert not opened


def test_a_port_in_use_is_said_and_the_instrument_goes_on(controllers):
    _, lines = controllers(panel_port=0)
    port = int(lines[1].rstrip("/").rpartition(":")[2])
    lines = []
    other = Controllers(JamConfig(osc_port=0, panel_port=port), lambda event: None, lines.append)
    other.start()
    other.serve().result(10)
    other.observe(Turn(), SessionState())
    other.close()
    assert "another program listens there" in lines[1]


@pytest.mark.parametrize(
    ("options", "port", "has_token"),
    [
        ([], 8765, False),
        (["--no-panel"], None, False),
        (["--panel-port", "9999"], 9999, False),
        (["--lan"], 8765, True),
        (["--lan", "--no-panel"], None, False),
    ],
)
def test_the_command_line_says_where_and_to_whom(monkeypatch, options, port, has_token):
    started = []
    monkeypatch.setattr(driver, "run", lambda config: started.append(config) or 0)
    result = CliRunner().invoke(cli, ["jam", *options])
    assert result.exit_code == 0, result.output
    assert (started[0].panel_port, bool(started[0].panel_token)) == (port, has_token)
    assert ("▄" in result.output) == has_token


def test_what_the_music_needs_imports_no_web_server():
    code = "import sys, live.player.process; print('aiohttp' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "False\n"


def test_with_lan_this_machines_own_browser_opens_it_where_a_page_counts_as_secure(
    controllers, opened
):
    _, lines = controllers(panel_port=0, osc_host="0.0.0.0", panel_token="secret")
    port = lines[1].rpartition(":")[2].partition("/")[0]
    assert opened == [f"http://127.0.0.1:{port}/?token=secret"]


def test_the_scenes_that_are_kept_are_told_beside_the_latents(controllers, tmp_path):
    (tmp_path / "scenes.toml").write_text('[scene.2]\nname = "verse"\ntempo = 120.0\n')
    served, _ = controllers(settings=str(tmp_path / "config.toml"))
    assert served.osc.dispatcher.labels(SessionState())["/scene/name/2"] == "verse"
