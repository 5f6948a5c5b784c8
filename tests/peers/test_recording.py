"""A recording under JACK whose player is killed in the midst, and played again from its log."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import mido
import pytest

from live.record.recorder import ANTIPHON
from tests.peers.jack_stage import Stage

PHRASE = Path(__file__).parents[1] / "phrase.mid"
LOST_SECONDS = 1.0  # at most, when the player is killed
BEFORE, AFTER = 8, 5

NoteOn = tuple[float, int, int]
"""Seconds from the start, pitch, velocity."""


def antiphon_notes(path: Path) -> list[NoteOn]:
    file = mido.MidiFile(path)
    file.tracks = [file.tracks[0], file.tracks[ANTIPHON]]
    seconds, notes = 0.0, []
    for midi in file:
        seconds += midi.time
        if midi.type == "note_on" and midi.velocity:
            notes.append((round(seconds, 3), midi.note, midi.velocity))
    return notes


@pytest.mark.peer
@pytest.mark.usefixtures("_jack")
def test_the_log_of_a_session_with_a_killed_player_plays_its_recording_again(
    tmp_path: Path,
) -> None:
    take, again = tmp_path / "take.mid", tmp_path / "again.mid"
    with Stage("--mode", "duet", "--record", str(take)) as stage:
        stage.wait_for_onsets(BEFORE)
        os.kill(stage.player_pid(), signal.SIGKILL)
        stage.wait_for_silence()
        killed = len(stage.onsets)
        stage.wait_for_onsets(killed + AFTER)
        stage.play(PHRASE)
        assert stage.stop() == 0
        heard = [pitch for _, pitch in stage.onsets]
    render = [sys.executable, "-m", "live", "render", "--log", str(tmp_path / "take.jsonl")]
    subprocess.run([*render, str(again)], check=True, timeout=60)

    recorded, replayed = antiphon_notes(take), antiphon_notes(again)
    assert not Counter(recorded) - Counter(replayed), "the log lacks notes of the recording"
    lost = sorted((Counter(replayed) - Counter(recorded)).elements())
    assert all(lost[-1][0] - at < LOST_SECONDS for at, _, _ in lost), f"lost more: {lost}"
    pitches = [pitch for _, pitch, _ in replayed]
    assert not Counter(heard) - Counter(pitches), "what sounded is not what the log plays"
