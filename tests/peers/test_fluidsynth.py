"""What the instrument plays, heard through a synthesiser: sound where notes are, at their pitch."""

from __future__ import annotations

import subprocess
import wave
from pathlib import Path

import numpy as np
import pytest

from live.config import JamConfig
from live.record.plot import antiphon_notes
from live.record.render import collect, perform, read_midi
from tests.peers import require

PHRASE = Path(__file__).parents[1] / "phrase.mid"
SOUND_FONT = Path("/usr/share/sounds/sf2/TimGM6mb.sf2")
RATE = 48000


def listen(midi: Path, wav: Path) -> np.ndarray:
    options = ["-ni", "-F", str(wav), "-T", "wav", "-O", "s16", "-r", str(RATE)]
    options += ["-R", "0", "-C", "0", "-g", "1.0", str(SOUND_FONT), str(midi)]
    subprocess.run(["fluidsynth", *options], check=True, capture_output=True, timeout=60)
    with wave.open(str(wav)) as sound:
        frames = np.frombuffer(sound.readframes(sound.getnframes()), np.int16)
    return frames.reshape(-1, 2).mean(axis=1)


def loudest_pitch(window: np.ndarray) -> float:
    """The MIDI pitch of the strongest partial between 100 and 1,500 Hz."""
    spectrum = np.abs(np.fft.rfft(window * np.hanning(len(window)), 1 << 17))
    hertz = np.fft.rfftfreq(1 << 17, 1 / RATE)
    heard = (hertz > 100) & (hertz < 1500)
    return float(69 + 12 * np.log2(hertz[heard][spectrum[heard].argmax()] / 440))


@pytest.mark.peer
def test_every_note_of_an_answer_sounds_at_its_pitch(tmp_path):
    require("fluidsynth")
    config, events = read_midi(PHRASE)
    rendering = collect(perform(JamConfig(tempo_bpm=config.tempo_bpm, seed=3), events, 8))
    (tmp_path / "out.mid").write_bytes(rendering.file)
    sound = listen(tmp_path / "out.mid", tmp_path / "out.wav")
    notes = antiphon_notes(rendering.messages, rendering.seconds)
    assert len(notes) >= 4
    for note in notes:
        start = round((note.start + 0.03) * RATE)
        window = sound[start : start + round(0.12 * RATE)]
        assert np.sqrt((window**2).mean()) > 100, f"silence where {note} should sound"
        # A piano's strongest partial is the note itself or one of its lower harmonics.
        above = (loudest_pitch(window) - note.pitch) % 12
        assert min(above, 12 - above, abs(above - 7)) < 0.5, f"another pitch than {note}"
