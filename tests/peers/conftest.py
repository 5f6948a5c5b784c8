"""A JACK server for the tests that need one, and the instrument under it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator

import pytest

from tests.peers import require
from tests.peers.jack_stage import Stage

SERVER = f"antiphon-test-{os.getpid()}"  # so that two runs on one machine do not meet


@pytest.fixture(scope="session")
def _jack() -> Iterator[None]:
    require("jackd", "jack_wait")
    os.environ.update(JACK_DEFAULT_SERVER=SERVER, JACK_NO_AUDIO_RESERVATION="1")
    realtime = "-R" if os.geteuid() == 0 else "-r"
    command = ["jackd", "-n", SERVER, realtime, "-S", "-d", "dummy", "-r", "48000", "-p", "128"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run(["jack_wait", "-s", SERVER, "-w", "-t", "10"], check=True, capture_output=True)
    yield
    server.terminate()
    server.wait(10)


@pytest.fixture
def stage(_jack, request) -> Iterator[Stage]:
    with Stage(*getattr(request, "param", ())) as stage:
        yield stage
