"""Who thinks longer than there is, on a clock that is wound by hand."""

from __future__ import annotations

import pytest

from engine.events import Late
from engine.session import VoiceControls
from live.player.thinking import Thinking
from tests.engine.stage import STEP, Stage


class Thought:
    """Voices that think for so long in each step of the music, and what is said of them."""

    def __init__(self, *seconds: float, lookahead: float = 0.005) -> None:
        stage = Stage(*[VoiceControls()] * len(seconds))
        self._voices, self._clock, self._steps = stage.voices, 0.0, 0
        self.seconds = list(seconds)
        self._thinking = Thinking(stage.voices, lookahead, lambda: self._clock)

    def play(self, steps: int) -> list[Late]:
        said = []
        for _ in range(steps):
            for voice, seconds in zip(self._voices, self.seconds, strict=True):
                with self._thinking(voice):
                    self._clock += seconds
            if late := self._thinking.late(self._steps * STEP):
                said.append(late)
                self.seconds[late.voice - 1] = 0.0  # it rests
            self._steps += 1
        return said


def test_a_voice_that_takes_half_a_second_is_late_at_once():
    (late,) = Thought(0.001, 0.5).play(8)
    assert late == Late(0.0, 2, "melody-lstm", 0.5)


def test_a_voice_that_takes_most_of_the_time_is_late_within_a_bar():
    (late,) = Thought(0.1, 0.001).play(16)
    assert late.voice == 1
    assert late.seconds < 16 * STEP
    assert late.taken == pytest.approx(0.1)


@pytest.mark.parametrize(
    ("seconds", "lookahead"), [((0.03,), 0.005), ((0.1,), 0.1), ((0.003,) * 8, 0.005)]
)
def test_what_is_hardly_late_or_not_at_all_plays_on(seconds, lookahead):
    assert Thought(*seconds, lookahead=lookahead).play(1000) == []


def test_where_all_together_are_too_slow_one_after_another_rests():
    said = Thought(*[0.02] * 6, 0.03).play(200)
    assert said[0].voice == 7  # the slowest first
    assert 2 <= len(said) <= 6


def test_one_long_thought_in_a_while_is_forgiven():
    thought = Thought(0.0)
    for _ in range(5):
        thought.seconds = [0.2]
        assert thought.play(1) == []
        thought.seconds = [0.0]
        assert thought.play(16) == []
