"""Playing to the instrument: a MIDI file in, `antiphon render`, a MIDI file out.

Nothing of the instrument is imported. What it plays is what a performer would have heard.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final

import mido

from models.errors import AntiphonError
from models.note import TICKS_PER_QUARTER, Note
from training.judge.phrases import bar_ticks, read_notes

TEMPO: Final = 120.0  # quarters a minute
TEMPERATURE: Final = 0.8
PERFORMER: Final = "Performer"  # the track's name
CHANNEL: Final = 0  # that the performer plays on
AT_ONCE: Final = 2  # renders side by side


class RenderingError(AntiphonError):
    """The instrument could not play; the message is what it said."""


@dataclass(frozen=True)
class Scene:
    """What is played to the instrument, and how it is set.

    `bars` is how long it goes on after the last note; `automation` holds lines of
    BEAT ADDRESS VALUE.
    """

    notes: tuple[Note, ...]
    meter: str
    mode: str = "answer"
    model: str = "melody-lstm"
    bars: int = 8
    seed: int = 1
    automation: str = f"0 /jam/temperature {TEMPERATURE}"

    @property
    def bar(self) -> int:
        """The ticks of one bar."""
        return bar_ticks(self.meter)


@dataclass(frozen=True)
class Take:
    """What both players played, in order. `shared`: Antiphon's notes on the performer's channel."""

    scene: Scene
    performer: tuple[Note, ...]
    antiphon: tuple[Note, ...]
    shared: frozenset[Note] = frozenset()


class Stage:
    """Plays scenes, each one only once, in a folder that is thrown away."""

    def __init__(self) -> None:
        self._takes: dict[Scene, Take] = {}

    def play(self, scenes: Iterable[Scene]) -> list[Take]:
        """Return the takes of scenes, in their order. Raises `RenderingError`."""
        wanted = list(scenes)
        new = list(dict.fromkeys(scene for scene in wanted if scene not in self._takes))
        with ThreadPoolExecutor(AT_ONCE) as pool:
            self._takes.update(zip(new, pool.map(render, new), strict=True))
        return [self._takes[scene] for scene in wanted]


def render(scene: Scene, plot: Path | None = None) -> Take:
    """Play one scene; `plot` is where to draw its piano roll. Raises `RenderingError`."""
    with tempfile.TemporaryDirectory(prefix="antiphon-judge-") as name:
        given, played, automation = (Path(name) / part for part in ("in.mid", "out.mid", "set.txt"))
        write_midi(given, scene.notes, scene.meter)
        automation.write_text(scene.automation + "\n", encoding="utf-8")
        options = {"model": scene.model, "mode": scene.mode, "seed": scene.seed, "bars": scene.bars}
        words = [f"--{option}={value}" for option, value in options.items()]
        words += [f"--automation={automation}", *([f"--plot={plot}"] if plot else [])]
        _run(["render", str(given), str(played), *words])
        return read_take(played, scene)


def write_midi(
    path: Path, notes: Sequence[Note], meter: str, name: str = PERFORMER, program: int | None = None
) -> None:
    """Write notes as a track of a MIDI file at 120 quarters a minute, on channel 1.

    The track asks for a program of General MIDI where one is given.
    """
    beats, _, unit = meter.partition("/")
    file = mido.MidiFile(ticks_per_beat=TICKS_PER_QUARTER)
    track = file.add_track(name)
    track.append(mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(TEMPO)))
    track.append(mido.MetaMessage("time_signature", numerator=int(beats), denominator=int(unit)))
    if program is not None:
        track.append(mido.Message("program_change", program=program))
    strikes = [(note.tick, note.pitch, note.velocity) for note in notes]
    strikes += [(note.end, note.pitch, 0) for note in notes]
    tick = 0
    for when, pitch, velocity in sorted(strikes, key=lambda strike: (strike[0], strike[2] > 0)):
        track.append(mido.Message("note_on", note=pitch, velocity=velocity, time=when - tick))
        tick = when
    file.save(path)


def read_take(path: Path, scene: Scene) -> Take:
    """Read what was played: a track of the performer's by its name, all others Antiphon's."""
    file = mido.MidiFile(path)
    own: list[mido.MidiTrack] = []
    other: list[mido.MidiTrack] = []
    for track in file.tracks:
        (own if track.name == PERFORMER else other).append(track)
    performer, antiphon, shared = (
        _notes(tracks, file.ticks_per_beat, channel)
        for tracks, channel in ((own, None), (other, None), (other, CHANNEL))
    )
    return Take(scene, performer, antiphon, frozenset(shared))


def _notes(
    tracks: Iterable[mido.MidiTrack], ticks_per_beat: int, channel: int | None
) -> tuple[Note, ...]:
    notes = (read_notes(track, ticks_per_beat, channel) for track in tracks)
    return tuple(sorted(chain.from_iterable(notes)))


def _run(words: Sequence[str]) -> None:
    """Run the command line, in one thread each. Raises `RenderingError`."""
    command = [sys.executable, "-m", "live", *words]
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        raise RenderingError(f"the instrument could not play {words}: {done.stderr.strip()}")
