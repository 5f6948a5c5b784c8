"""What the shell has closed is no reason to fail, and no file or socket takes its place."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from live.driver.driver import NO_SUCH_PORT


@pytest.mark.skipif(os.name == "nt", reason="shells close streams on Unix")
@pytest.mark.parametrize("closed", [">&-", "<&-", "2>&-", "<&- >&- 2>&-"])
def test_a_command_ends_as_it_would_have(closed, tmp_path):
    environment = {**os.environ, "MIDO_BACKEND": "live.midi.loopback"}
    environment |= {"ANTIPHON_LOOPBACK_DIR": str(tmp_path)}
    command = f"exec '{sys.executable}' -m live jam --midi-in nosuch {closed}"
    done = subprocess.run(["sh", "-c", command], env=environment, check=False, timeout=60)
    assert done.returncode == NO_SUCH_PORT
