"""What comes in and goes out to the frame, tried in a process of its own.

`tests.peers.jack_frames` listens by JACK-Client, which loads the system's libjack; the other tests
by RtMidi, which brings a copy of its own. Both in one process have crashed.
"""

import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).with_name("jack_frames.py")
PATIENCE_SECONDS = 240


@pytest.mark.peer
def test_jack_is_played_to_the_frame():
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(TESTS)]
    tried = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS
    )
    assert tried.returncode == 0, tried.stdout[-3000:]
    assert "passed" in tried.stdout
