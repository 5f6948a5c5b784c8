"""What the instrument plays, heard through a synthesiser: sound where notes are, at their pitch."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from live.config import JamConfig
from live.record.plot import antiphon_notes
from live.record.render import collect, perform, read_midi
from tests.peers import require
from tests.peers.jack_stage import Note, Stage
from tests.peers.synthesiser import RATE, listening, loudest_pitch, loudness, read, render

PHRASE = Path(__file__).parents[1] / "phrase.mid"
AUDIBLE = 100
SILENT = 3
DECAY_SECONDS = 0.5


@pytest.mark.peer
def test_every_note_of_an_answer_sounds_at_its_pitch(tmp_path):
    require("fluidsynth")
    config, events = read_midi(PHRASE)
    rendering = collect(perform(JamConfig(tempo_bpm=config.tempo_bpm, seed=3), events, 8))
    (tmp_path / "out.mid").write_bytes(rendering.file)
    sound = render(tmp_path / "out.mid", tmp_path / "out.wav")
    notes = antiphon_notes(rendering.messages, rendering.seconds)
    assert len(notes) >= 4
    for note in notes:
        start = round((note.start + 0.03) * RATE)
        window = sound[start : start + round(0.12 * RATE)]
        assert loudness(window) > AUDIBLE, f"silence where {note} should sound"
        # A piano's strongest partial is the note itself or one of its lower harmonics.
        above = (loudest_pitch(window) - note.pitch) % 12
        assert min(above, 12 - above, abs(above - 7)) < 0.5, f"another pitch than {note}"


@pytest.mark.peer
@pytest.mark.parametrize("stage", [("--mode", "solo")], indirect=True)
def test_a_synthesiser_hears_it_play_and_then_silence(stage: Stage, tmp_path: Path) -> None:
    require("fluidsynth", "jack_connect")
    with listening(stage.out, tmp_path / "live.wav"):
        heard = len(stage.onsets)
        connected = time.perf_counter()
        stage.wait_for_onsets(heard + 8)
        assert stage.stop() == 0
        stage.wait_until_quiet(2 * DECAY_SECONDS)
    sound = read(tmp_path / "live.wav")
    begins = int(np.flatnonzero(np.abs(sound) > AUDIBLE)[0])
    notes = [note for note in stage.notes if note.start > connected]
    assert len(notes) >= 8
    for note in notes:
        if note.end - note.start < 0.05:
            continue  # the end of all came into its beginning
        window = _between(sound, begins, notes[0], note)
        assert loudness(window) > AUDIBLE, f"silence where {note} should sound"
        heard = loudest_pitch(window, 60, 5000)
        assert abs(heard - note.pitch) < 0.5, f"pitch {heard:.2f} where {note} should sound"
    end = begins + round((notes[-1].end - notes[0].start + DECAY_SECONDS) * RATE)
    assert len(sound) - end > 0.2 * RATE
    assert loudness(sound[end:]) < SILENT
    assert loudness(sound[: begins - RATE // 100]) < SILENT


def _between(sound: np.ndarray, begins: int, first: Note, note: Note) -> np.ndarray:
    """The sound of a note from its attack on, without the end of the one before."""
    start = begins + round((note.start - first.start + 0.03) * RATE)
    end = begins + round((note.end - first.start) * RATE)
    return sound[start : max(end, start + round(0.05 * RATE))]
