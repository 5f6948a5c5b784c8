"""Tests against real peers: other people's programs at the other end of the wire."""

import os
import shutil
import subprocess

import pytest


def require(*programs: str) -> None:
    """Skip the test that calls this when a program is missing; fail it where peers must be there.

    They must be there where the environment has ANTIPHON_REQUIRE_PEERS.
    """
    missing = [program for program in programs if shutil.which(program) is None]
    if not missing:
        return
    reason = f"needs {', '.join(missing)}, not installed here"
    if os.environ.get("ANTIPHON_REQUIRE_PEERS"):
        pytest.fail(reason)
    pytest.skip(reason)


def see_off(process: subprocess.Popen, patience: float = 5.0) -> None:
    """Wait so many seconds until a process has ended, then end it.

    Clients of JACK are to take leave: where several are killed while others come, its graph may
    stand still for good, with none of those that came ever called (JACK 1.9.21).
    """
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
