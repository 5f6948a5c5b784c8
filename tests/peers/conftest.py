"""A JACK server for the tests that need one, and the instrument under it."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.peers import require
from tests.peers.jack_server import end, serve
from tests.peers.jack_stage import Stage

SERVER = f"antiphon-test-{os.getpid()}"  # so that two runs on one machine do not meet


@pytest.fixture(scope="session")
def _jack() -> Iterator[None]:
    require("jackd", "jack_wait")
    os.environ.update(JACK_DEFAULT_SERVER=SERVER, JACK_NO_AUDIO_RESERVATION="1")
    server = serve(SERVER)
    yield
    end(server, SERVER)


@pytest.fixture
def stage(_jack, request) -> Iterator[Stage]:
    with Stage(*getattr(request, "param", ())) as stage:
        yield stage
