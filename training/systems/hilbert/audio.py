"""Sound to learn from and to be measured on: excerpts of pieces, rendered by fluidsynth.

The corpus's scores have neither tempo nor dynamics, so both are drawn for each excerpt.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.hilbert import Sound
from models.errors import InputError
from models.note import TICKS_PER_QUARTER, Note
from training.judge.rendering import TEMPO, write_midi
from training.views.pieces import Piece

RATE: Final = 44_100
SECONDS: Final = 30  # of an excerpt
SAMPLES: Final = RATE * SECONDS
TICKS: Final = round(SECONDS * TEMPO / 60 * TICKS_PER_QUARTER)
TEMPI: Final = (60.0, 140.0)  # quarters a minute
VELOCITIES: Final = (45, 105)  # the middle of an excerpt's
UNEVENNESS: Final = 8.0  # deviation of a note's velocity from it
PIANO, GUITAR = 0, 24  # programs of General MIDI: acoustic grand, nylon strings
GUITAR_RANGE: Final = range(40, 89)
SOUND_FONTS: Final = (
    Path("/usr/share/sounds/sf2/FluidR3_GM.sf2"),
    Path("/usr/share/soundfonts/FluidR3_GM.sf2"),
)
LICENCES: Final = {"FluidR3_GM.sf2": "MIT"}
UNKNOWN: Final = "that of its file"
LOUDEST: Final = np.iinfo(np.int16).max
Excerpt = tuple[Note, ...]


def excerpts(pieces: Sequence[Piece], count: int, random: np.random.Generator) -> list[Excerpt]:
    """Return stretches of pieces, from tick 0 on at `TEMPO`, in tempo and dynamics of their own."""
    return [_excerpt(pieces[int(random.integers(len(pieces)))], random) for _ in range(count)]


def _excerpt(piece: Piece, random: np.random.Generator) -> Excerpt:
    scale = TEMPO / random.uniform(*TEMPI)
    first = int(random.choice([note.tick for note in piece.notes[: -len(piece.notes) // 4]]))
    middle = random.uniform(*VELOCITIES)
    notes = [note for note in piece.notes if first <= note.tick < first + TICKS / scale]
    velocities = np.clip(random.normal(middle, UNEVENNESS, len(notes)), 1, 127).astype(int)
    return tuple(
        replace(
            note,
            tick=round((note.tick - first) * scale),
            length=max(1, round(note.length * scale)),
            velocity=int(velocity),
        )
        for note, velocity in zip(notes, velocities, strict=True)
    )


def in_range(excerpt: Excerpt, pitches: range) -> Excerpt:
    """Return the notes that an instrument of a range has."""
    return tuple(note for note in excerpt if note.pitch in pitches)


def render(notes: Sequence[Note], program: int, font: Path) -> NDArray[np.int16]:
    """Return the sound of notes, `(SAMPLES,)`, one channel, without a room, its peak at full scale.

    Raises `InputError` when fluidsynth is not there, or cannot.
    """
    with tempfile.TemporaryDirectory(prefix="antiphon-sound-") as name:
        midi, raw = Path(name) / "notes.mid", Path(name) / "sound.raw"
        write_midi(midi, notes, "4/4", program=program)
        _run(["-T", "raw", "-O", "float", "-F", str(raw), str(font), str(midi)])
        stereo = np.fromfile(raw, "<f4").reshape(-1, 2)
    sound = np.zeros(SAMPLES, np.float32)
    heard = stereo.mean(axis=1)[:SAMPLES]
    sound[: len(heard)] = heard
    whole: NDArray[np.int16] = np.rint(sound * (LOUDEST / max(np.abs(sound).max(), 1e-9))).astype(
        np.int16
    )
    return whole


def _run(words: Sequence[str]) -> None:
    program = shutil.which("fluidsynth")
    if program is None:
        raise InputError("rendering sound needs fluidsynth: apt install fluidsynth")
    common = ["-ni", "-q", "-R", "0", "-C", "0", "-g", "0.5", "-r", str(RATE), "-E", "little"]
    done = subprocess.run([program, *common, *words], capture_output=True, text=True, check=False)
    wrong = [line for line in done.stderr.splitlines() if "error" in line]
    # In place of a soundfont that it cannot read it takes another one, and ends well.
    if done.returncode or wrong:
        raise InputError(f"fluidsynth could not render with {words[-2]}: {' '.join(wrong[:1])}")


def rendered(
    pieces: Sequence[Piece], minutes: float, seed: int, font: Path
) -> Iterator[NDArray[np.int16]]:
    """Yield so many minutes of piano in excerpts, `(SAMPLES,)` each."""
    random = np.random.default_rng(seed)
    for notes in excerpts(pieces, max(1, round(minutes * 60 / SECONDS)), random):
        yield render(notes, PIANO, font)


def as_float(sound: NDArray[np.int16]) -> Sound:
    """Return sound from -1 to 1."""
    return sound.astype(np.float32) / np.float32(LOUDEST)


def find_font(given: str = "") -> Path:
    """Return the soundfont that is given, or installed. Raises `InputError` without one."""
    candidates = (Path(given),) if given else SOUND_FONTS
    for path in candidates:
        if path.is_file():
            return path
    raise InputError(
        f"no soundfont at {', '.join(map(str, candidates))}: apt install fluid-soundfont-gm,"
        " or --set soundfont=FILE"
    )
