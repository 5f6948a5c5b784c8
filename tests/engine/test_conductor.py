"""The conductor when a model fails: one line in the log, and the music goes on."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from engine.choices import MODES
from engine.events import Action, NoteOn, SetControl
from engine.modes.harmonise import CONSONANCES
from engine.session import VoiceControls
from models.encodings.melody_grid import END
from tests.engine.fakes import FailingModel, FakeModel
from tests.engine.stage import BAR, BREATH, Stage, phrase

STEPS_TO_BAR = 16
KEYS = (60, 64, 67, 72)
STOP = SetControl(8 * BAR, "play", 0)


def failing(mode, after, **controls):
    return Stage(VoiceControls(mode=mode, **controls), models=[FailingModel(after)])


def bar_of(stage, bar):
    """The onsets of a bar: where in it, and which."""
    return [
        (round(message.seconds - bar * BAR, 6), message.pitch)
        for message in stage.messages
        if message.action is Action.NOTE_ON and 0 <= message.seconds - bar * BAR < BAR
    ]


@pytest.mark.parametrize("mode", ["duet", "solo"])
def test_a_voice_whose_model_fails_repeats_its_last_bar(mode):
    stage = failing(mode, after=3 * STEPS_TO_BAR).play([STOP], STOP.seconds)
    assert bar_of(stage, 2)
    for bar in range(3, 8):
        assert bar_of(stage, bar) == bar_of(stage, 2)
    assert stage.notes is not None


def test_it_is_told_once_in_one_line():
    stage = failing("duet", after=20).play(phrase([60, 64, 67] * 8), STOP.seconds)
    (line,) = stage.lines
    assert line.startswith("voice 1 repeats what it heard from now on: model 'fake' failed")


def test_the_clock_goes_on():
    stage = failing("duet", after=20).play([STOP], STOP.seconds)
    beats = [round(beat.seconds, 6) for beat in stage.beats if beat.seconds < STOP.seconds]
    assert beats == [n * 0.5 for n in range(32)]


def test_an_answer_repeats_the_phrase():
    stage = failing("answer", after=1).play(phrase([60, 62, 64, 65]), 12.0)
    assert [(note.start, note.pitch) for note in stage.notes] == [(4.0, 60), (4.5, 62), (5.0, 64)]


def test_harmonies_go_on_by_their_intervals_alone():
    class Poisoned(FailingModel):
        """Leaves what a failed step wrote in its output, as the runtime does."""

        logits = np.zeros((12, FakeModel.card.outputs[0].shape[1]), np.float32)

        def step(self, tokens, **conditions):
            self.logits[:] = np.nan if self.steps >= self.after else 0.0
            super().step(tokens, **conditions)
            return self.logits

    stage = Stage(VoiceControls(mode="harmonise"), models=[Poisoned(10)])
    stage.play(phrase(KEYS), 4.0)
    assert len(stage.lines) == 1
    intervals = [note.pitch - key for note, key in zip(stage.notes, KEYS, strict=True)]
    assert all(abs(interval) in CONSONANCES for interval in intervals)


@pytest.mark.parametrize(
    ("limits", "sounding"),
    [
        ({}, {60, 62, 64, 96}),
        ({"lowest": 62, "highest": 64}, {62, 64}),
        ({"register": 3}, {96, 98, 100, 120}),  # 96 would be 132
    ],
)
def test_what_is_repeated_stays_in_range(limits, sounding):
    stage = failing("duet", after=1, **limits)
    stage.play([*phrase([60, 62, 64, 96] * 4), STOP], STOP.seconds)
    assert {note.pitch for note in stage.notes if note.start >= BAR} == sounding


def test_what_is_repeated_does_not_pile_up_bar_by_bar():
    """The performer plays on, another bar each time: they are not all to sound at once."""
    stage = failing("duet", after=1)
    stage.play([*phrase(range(40, 72)), STOP], STOP.seconds)
    onsets = [note.start for note in stage.notes if note.start >= BAR]
    assert len(onsets) == len(set(onsets)) >= 24


def test_what_is_repeated_is_as_loud_as_the_performer_and_no_louder():
    loud = [replace(e, velocity=110) if isinstance(e, NoteOn) else e for e in phrase(KEYS * 4)]
    stage = failing("duet", after=1).play([*loud, STOP], STOP.seconds)
    off_beat = [note.velocity for note in stage.notes if note.start % BAR > 0 and note.start > BAR]
    assert sum(off_beat) / len(off_beat) == pytest.approx(114, abs=3)  # on a beat, 4 louder


@pytest.mark.parametrize("mode", MODES)
def test_one_failing_voice_leaves_the_others_alone(mode):
    def line(model):
        controls = (VoiceControls(mode=mode), VoiceControls(mode="solo", channel=2))
        stage = Stage(*controls, models=[model, FakeModel()]).play([STOP], STOP.seconds)
        return [message for message in stage.messages if message.voice == 2]

    assert line(FailingModel(20)) == line(FakeModel())


def test_nobody_rests_for_ever():
    class Silent(FakeModel):
        """Never wants to play."""

        def step(self, tokens, **conditions):
            logits = super().step(tokens, **conditions)
            logits[:, 1] = 100.0
            return logits

    stage = Stage(VoiceControls(mode="solo"), models=[Silent()]).play([STOP], STOP.seconds)
    onsets = [note.start for note in stage.notes]
    assert onsets
    assert all(b - a <= 1.25 * BAR for a, b in pairwise(onsets))


def test_nobody_holds_one_note_for_ever():
    class Holder(FakeModel):
        """Never wants to let go."""

        def step(self, tokens, **conditions):
            logits = super().step(tokens, **conditions)
            logits[:, 2] = 100.0
            return logits

    stage = Stage(VoiceControls(mode="solo"), models=[Holder()]).play([STOP], STOP.seconds)
    assert max(note.stop - note.start for note in stage.notes) <= 2.25 * BAR


def test_an_answer_goes_on_to_its_close_though_its_model_would_end():
    class Ender(FakeModel):
        """Would rather end at every step."""

        def step(self, tokens, **conditions):
            logits = super().step(tokens, **conditions)
            logits[:, END] = 100.0
            return logits

    stage = Stage(models=[Ender()])
    stage.play([*phrase(KEYS), *phrase(KEYS, 8.0)], 16.0)
    first = [note for note in stage.notes if note.start < 8.0]
    again = [note for note in stage.notes if note.start > 8.0]
    assert (first[0].start, first[-1].stop) == (3.5 + BREATH, 3.5 + BAR)
    assert (again[0].start, again[-1].stop) == (11.5 + BREATH, 11.5 + BAR)
