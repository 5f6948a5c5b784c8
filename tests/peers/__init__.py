"""Tests against real peers: other people's programs at the other end of the wire."""

import os
import shutil

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
