"""OSC packets led by what they reach in the code: `python -m tests.fuzz.guided -max_total_time=60`.

Needs atheris, which is not among the development tools: its wheels are for some systems only.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["live.osc"]):
    from tests.fuzz import network


def one_input(data: bytes) -> None:
    """Try a packet by itself, in a session, and its text as a pattern."""
    network.osc_packet(data)
    network.osc_session([(network.STRANGER, data, 0.1), (network.PAD, data, 0.1)])
    network.osc_pattern(data.decode(errors="replace"), "/voice/1/latent/1")


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
