"""A JACK server of the tests' own, without sound."""

from __future__ import annotations

import os
import subprocess

RATE = 48000


def serve(name: str, frames: int = 128) -> subprocess.Popen[bytes]:
    """Start a server with periods of so many frames; return it when it answers."""
    realtime = "-R" if os.geteuid() == 0 else "-r"
    command = ["jackd", "-n", name, realtime, "-S", "-d", "dummy", "-r", str(RATE)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen([*command, "-p", str(frames)], **quiet)
    subprocess.run(["jack_wait", "-s", name, "-w", "-t", "10"], check=True, capture_output=True)
    return server
