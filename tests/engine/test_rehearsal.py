"""A rehearsal of a key keeps its way through the engine warm, and changes nothing."""

from __future__ import annotations

import pytest

from engine.events import SetControl
from engine.session import VoiceControls
from tests.engine.stage import Stage, phrase

PLAYED = [*phrase([60, 64, 67, 66, 62], 0.1, 0.4), *phrase([59, 71], 2.2, 0.1)]


class Rehearsing(Stage):
    """A stage on which a key is rehearsed before every turn."""

    def turn(self, events, seconds):
        self.performer.rehearse(seconds)
        return super().turn(events, seconds)


@pytest.mark.parametrize("mode", ["harmonise", "answer", "duet"])
@pytest.mark.parametrize("density", [0.5, 0.9])
def test_the_same_is_played_with_and_without_rehearsals(mode, density):
    controls = VoiceControls(mode=mode, density=density)
    played, rehearsed = (stage(controls).play(PLAYED, 16.0) for stage in (Stage, Rehearsing))
    assert played.messages == rehearsed.messages
    assert played.performer.state == rehearsed.performer.state
    assert played.messages


def test_somebody_waits_only_for_a_voice_that_joins_keys():
    stage = Stage(VoiceControls(mode="answer"), VoiceControls(mode="harmonise", enable=0))
    assert not stage.performer.joins_keys
    stage.turn([SetControl(0.0, "enable", 1, voice=2)], 0.0)
    assert stage.performer.joins_keys
    stage.turn([SetControl(0.1, "play", 0)], 0.1)
    assert not stage.performer.joins_keys
