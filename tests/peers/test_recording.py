"""A recording under JACK whose player is killed in the midst, and played again from its log."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections import Counter
from pathlib import Path

import mido
import pytest

from live.osc.codec import message, read
from live.record.recorder import ANTIPHON
from tests.peers.jack_stage import Stage
from tests.peers.test_osc_peers import free_port

PHRASE = Path(__file__).parents[1] / "phrase.mid"
LOST_SECONDS = 1.0  # at most, when the player is killed
BEFORE, AFTER = 8, 5

START, STARTED = message("/record/start", "verse").dgram, "/record/started"
STOP = message("/record/stop").dgram

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


@pytest.mark.peer
@pytest.mark.usefixtures("_jack")
def test_what_is_recorded_over_osc_is_what_sounded_and_outlives_the_player(tmp_path: Path) -> None:
    options = "--mode", "duet", "--recordings", str(tmp_path)
    with (
        Stage(*options, osc_port=free_port()) as stage,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client,
    ):
        client.connect(("127.0.0.1", stage.osc_port))
        client.settimeout(10)

        def ask(packet: bytes, answer: str) -> Path:
            client.send(packet)
            while (said := read(client.recv(2000))[0]).address != answer:
                assert said.address != "/error", said
            return Path(str(said.arguments[0]))

        stage.wait_for_onsets(4)
        first = ask(START, STARTED)
        before = len(stage.onsets)
        stage.wait_for_onsets(before + BEFORE)
        os.kill(stage.player_pid(), signal.SIGKILL)
        stage.wait_for_silence()
        killed = len(stage.onsets)
        stage.wait_for_onsets(killed + AFTER)
        client.send(STOP)
        stage.wait_for_line("recorded to")
        assert stage.stop() == 0
        heard = [pitch for _, pitch in stage.onsets]
    second = next(path for path in tmp_path.glob("*.mid") if path != first)

    assert first == tmp_path / "verse.mid"
    for path, start, stop in ((first, 0, killed), (second, killed, len(heard))):
        pitches = [pitch for _, pitch, _ in antiphon_notes(path)]
        assert len(pitches) >= AFTER - 1
        assert not Counter(pitches) - Counter(heard[start:stop]), f"{path.name} has others"
