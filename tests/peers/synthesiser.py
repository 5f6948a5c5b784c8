"""fluidsynth as a peer: it plays a MIDI file, or what comes over JACK, into a WAV file."""

from __future__ import annotations

import subprocess
import time
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from tests.peers import see_off

RATE = 48000
SOUND_FONT = "/usr/share/sounds/sf2/TimGM6mb.sf2"
JACK_PORT = "fluidsynth-under-test:midi_00"
OCARINA = 79  # nearly a sine, at once there and at once gone: its pitch cannot be mistaken
COMMON = ["-T", "wav", "-O", "s16", "-r", str(RATE), "-R", "0", "-C", "0", "-g", "1.0", SOUND_FONT]


def render(midi: Path, wav: Path) -> np.ndarray:
    """Return the sound of a MIDI file."""
    command = ["fluidsynth", "-ni", "-F", str(wav), *COMMON, str(midi)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return read(wav)


@contextmanager
def listening(port: str, wav: Path) -> Iterator[None]:
    """Play what comes out of a JACK port, in real time, until the block ends."""
    client, _, _ = JACK_PORT.partition(":")
    live = ["-a", "file", "-m", "jack", "-o", f"audio.file.name={wav}"]
    live += ["-o", f"midi.jack.id={client}"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    synthesiser = subprocess.Popen(["fluidsynth", *live, *COMMON], text=True, **pipes)
    try:
        _tell(synthesiser, f"prog 0 {OCARINA}")
        _connect(port)
        yield
        _tell(synthesiser, "quit")
        assert synthesiser.wait(10) == 0
    finally:
        synthesiser.stdin.close()
        see_off(synthesiser)


def _tell(synthesiser: subprocess.Popen, line: str) -> None:
    synthesiser.stdin.write(f"{line}\n")
    synthesiser.stdin.flush()


def _connect(port: str) -> None:
    deadline = time.perf_counter() + 10
    while subprocess.run(["jack_connect", port, JACK_PORT], capture_output=True).returncode:
        assert time.perf_counter() < deadline, f"cannot connect {port} to {JACK_PORT}"
        time.sleep(0.05)


def read(wav: Path) -> np.ndarray:
    """Return a stereo file's sound as one channel, 16-bit samples as floats."""
    with wave.open(str(wav)) as sound:
        frames = np.frombuffer(sound.readframes(sound.getnframes()), np.int16)
    return frames.reshape(-1, 2).mean(axis=1)


def loudness(window: np.ndarray) -> float:
    """The root mean square, in steps of 16-bit samples."""
    return float(np.sqrt((window**2).mean()))


def loudest_pitch(window: np.ndarray, lowest: float = 100, highest: float = 1500) -> float:
    """The MIDI pitch of the strongest partial between two frequencies in Hz."""
    spectrum = np.abs(np.fft.rfft(window * np.hanning(len(window)), 1 << 17))
    hertz = np.fft.rfftfreq(1 << 17, 1 / RATE)
    heard = (hertz > lowest) & (hertz < highest)
    return float(69 + 12 * np.log2(hertz[heard][spectrum[heard].argmax()] / 440))
