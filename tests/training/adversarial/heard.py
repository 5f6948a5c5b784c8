"""A generator's file, heard as a user would hear it."""

import subprocess
import sys
from pathlib import Path

import mido


def plays(path: Path, out: Path, bars: int = 8) -> bool:
    """Render bars of a model by itself, as the command does; say whether notes come out."""
    options = ["--mode", "solo", "--bars", bars, "--seed", "1", "--model", path]
    command = [sys.executable, "-m", "live", "render", out, *options]
    subprocess.run(list(map(str, command)), check=True, timeout=60, capture_output=True)
    return any(message.type == "note_on" for message in mido.MidiFile(out))
