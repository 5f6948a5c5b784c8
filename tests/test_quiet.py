"""Nothing leaves the machine, and nothing is written outside the folders that are Antiphon's own.

Each command runs in a home of its own, under strace where that is installed: every address that it
connects or sends to must be this machine's.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.peers import require

ROOT = Path(__file__).parents[1]
MODEL = ROOT / "models" / "zoo" / "melody-lstm.onnx"
PHRASE = ROOT / "tests" / "phrase.mid"
STRACE = ("strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg")
AWAY = re.compile(r'inet_(?:addr|pton)\((?:AF_INET6?, )?"(?!127\.|::1"|0\.0\.0\.0"|::")([^"]+)"')
OWN = ("antiphon", "take.", "out.mid")  # what it may write in a home
COMMANDS = {
    "models": ["-m", "live", "models"],
    "check": ["-m", "live", "models", "check", str(MODEL)],
    "render": ["-m", "live", "render", str(PHRASE), "out.mid", "--bars", "1"],
    "the engine alone": ["-c", "import models.runtime"],
    "training's export": ["-c", "import training, onnxruntime"],
}


def home(tmp_path: Path) -> dict[str, str]:
    """An environment with an empty home, and no word about usage data."""
    folders = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    kept = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    return {
        **kept,
        "HOME": str(tmp_path),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        **{name: str(tmp_path / name.lower()) for name in folders},
    }


def traced(tmp_path: Path, arguments: list[str]) -> list[str]:
    watched = [*STRACE, "-o", str(tmp_path.parent / f"{tmp_path.name}.trace")]
    return [*(watched if shutil.which("strace") else []), sys.executable, *arguments]


def written(tmp_path: Path) -> list[str]:
    files = (path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file())
    return [str(path) for path in files if not any(name in str(path) for name in OWN)]


def sent_to(tmp_path: Path) -> list[str]:
    trace = tmp_path.parent / f"{tmp_path.name}.trace"
    return AWAY.findall(trace.read_text()) if trace.exists() else []


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_writes_nothing_of_its_own_accord_and_sends_nothing(command, tmp_path):
    arguments = traced(tmp_path, COMMANDS[command])
    subprocess.run(arguments, cwd=tmp_path, env=home(tmp_path), check=True, capture_output=True)
    assert written(tmp_path) == []
    assert sent_to(tmp_path) == []


@pytest.mark.peer
def test_a_session_writes_nothing_of_its_own_accord_and_sends_nothing(tmp_path):
    require("strace")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    options = ["--osc-port", "0", "--panel-port", port, "--record", "take.mid", "--mode", "solo"]
    arguments = traced(tmp_path, ["-m", "live", "jam", *options])
    with subprocess.Popen(
        arguments, cwd=tmp_path, env=home(tmp_path), stderr=subprocess.PIPE, text=True
    ) as session:
        assert session.stderr is not None
        while "panel on" not in (line := session.stderr.readline()):
            assert line, "the session ended"
        time.sleep(3.0)  # as long as the sender of usage data waited before it looked a host up
        driver = Path(f"/proc/{session.pid}/task/{session.pid}/children").read_text().split()[0]
        os.kill(int(driver), signal.SIGINT)
        session.communicate(timeout=30)
    assert (tmp_path / "take.mid").exists()
    assert written(tmp_path) == []
    assert sent_to(tmp_path) == []


def test_what_is_away_is_told_from_what_is_here():
    trace = """
1 connect(5, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.2")}, 16) = 0
1 sendto(3, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("127.0.0.1")}, 16)
1 connect(5, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0),\
 inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = 0
1 connect(5, {sa_family=AF_UNIX, sun_path="/run/jack"}, 16) = 0
"""
    assert AWAY.findall(trace) == ["10.0.0.2", "2001:db8::1"]
