"""What a session is started with: made by the command line, carried to the player as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class JamConfig:
    """One session's settings. Names of ports match by a part of the name; `None`: virtual ports.

    `model` is a name in the zoo or the path of an `.onnx` file. `channel` 1 … 16.
    `lookahead_ms` is how far ahead of its sounding a note is decided.
    """

    model: str = "melody-lstm"
    mode: str = "answer"
    tempo_bpm: float = 120.0
    meter: str = "4/4"
    channel: int = 1
    seed: int = 0
    midi_in: str | None = None
    midi_out: str | None = None
    thru: bool = False
    osc_host: str = "127.0.0.1"
    osc_port: int = 9000
    feedback_port: int = 9001
    record: str | None = None
    lookahead_ms: float = 10.0

    def to_json(self) -> bytes:
        """Return the settings as they travel to the player."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def from_json(cls, data: bytes) -> JamConfig:
        """Read what `to_json` wrote."""
        return cls(**json.loads(data))
