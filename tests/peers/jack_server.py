"""A JACK server of the tests' own, without sound."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

RATE = 48000
PATIENCE_SECONDS = 10
SHARED_MEMORY = Path("/dev/shm")


def serve(
    name: str, frames: int = 128, environment: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """Start a server with periods of so many frames; return it when it answers.

    Raises `subprocess.CalledProcessError` where it does not start.
    """
    realtime = "-R" if os.geteuid() == 0 else "-r"
    command = ["jackd", "-n", name, realtime, "-S", "-d", "dummy", "-r", str(RATE)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment}
    server = subprocess.Popen([*command, "-p", str(frames)], **quiet)
    wait = ["jack_wait", "-s", name, "-w", "-t", str(PATIENCE_SECONDS)]
    subprocess.run(wait, check=True, capture_output=True, env=environment)
    return server


def end(server: subprocess.Popen[bytes], name: str) -> None:
    """End a server, dead or alive, and give JACK back its place, of eight.

    One that was killed keeps it, or that ended while it wrote to a client that had just died; until
    one of its name ends well.
    """
    server.terminate()
    while server.wait(PATIENCE_SECONDS) < 0:
        server = serve(name)
        server.terminate()
    for left in SHARED_MEMORY.glob(f"jack_sem.*_{name}_*"):
        left.unlink(missing_ok=True)
