"""A voice that plays by itself for long: one song after another, and never in circles."""

from __future__ import annotations

from collections import defaultdict

import pytest

from engine import snapshot
from engine.ensemble import gather, gather_again
from engine.events import Action, SetControl
from engine.model_requests.service import ModelService
from engine.performer import Performer
from engine.session import SessionState, VoiceControls
from models.encodings.melody_grid import END
from models.library import Library
from tests.engine.fakes import FakeModel, FakeModels, LatentModel
from tests.engine.stage import BAR, STEP, Stage, phrase

BARS = 120  # four minutes
SONG_STEPS = 32


class Songs(FakeModel):
    """Ends its songs after two bars."""

    def reset(self):
        super().reset()
        self.songs = getattr(self, "songs", 0) + 1
        self.sung = 0

    def step(self, tokens, **conditions):
        logits = super().step(tokens, **conditions)
        self.sung += 1
        if self.sung > SONG_STEPS:
            logits[:, END] = 20.0
        return logits


def songs(events, mode="duet", bars=12):
    model = Songs()
    Stage(VoiceControls(mode=mode), models=[model]).play(events, bars * BAR)
    return model.songs


def test_alone_it_begins_another_song_when_one_is_over():
    assert songs([]) == pytest.approx(2 + 12 * 16 / SONG_STEPS, abs=2)


def test_while_the_performer_plays_its_song_goes_on():
    assert songs(phrase([60, 64] * 24)) <= 3


class Roaming(LatentModel):
    """Counts its songs."""

    def reset(self):
        super().reset()
        self.songs = getattr(self, "songs", 0) + 1


@pytest.mark.parametrize(
    ("move", "played", "songs"),
    [(2.0, (), 1), (0.5, (), 0), (2.0, (60, 64, 67, 64) * 6, 0)],
)
def test_far_off_in_the_latent_space_is_another_song_unless_the_performer_plays(
    move, played, songs
):
    model = Roaming()
    voice = VoiceControls(model="latent", mode="duet")
    stage = Stage(voice, models=[model]).play(phrase(played), 5 * BAR)
    before = model.songs
    stage.play([SetControl(5 * BAR, "latent", move, 1, index=2)], 6 * BAR)
    assert model.songs - before == songs


def test_who_is_back_after_a_death_goes_on_with_the_song_wherever_its_place_is():
    voice = VoiceControls(model="latent", mode="solo", latent=(0.0, 2.5) + (0.0,) * 18)
    before = Stage(voice).play([], 4 * BAR)
    data = snapshot.take(before.performer)
    model = Roaming()

    class Models(FakeModels):
        def open(self, name, rows):
            return model

    state, voices = gather_again(data, ModelService(Models()), seed=1)
    performer, songs = Performer(state, voices, 4 * BAR), model.songs
    while performer.deadline < 5 * BAR:
        performer.turn([], performer.deadline)
    assert model.songs == songs


def bars_of(model, seed):
    """Play alone, and return the bars: each the (step, pitch) of its notes."""
    state = SessionState(voices=(VoiceControls(model=model, mode="solo"),))
    performer = Performer(*gather(state, ModelService(Library()), seed), 0.0)
    bars = defaultdict(list)
    while performer.deadline < BARS * BAR:
        turn = performer.turn([], performer.deadline)
        assert not turn.requests
        for message in turn.messages:
            if message.action is Action.NOTE_ON:
                bar, place = divmod(message.seconds + STEP / 2, BAR)
                bars[int(bar)].append((int(place / STEP), message.pitch))
    return [tuple(bars[number]) for number in range(BARS)]


@pytest.mark.parametrize("model", ["melody-lstm", "morph"])
def test_for_minutes_alone_it_does_not_go_in_circles(model):
    bars = bars_of(model, seed=1)
    late = bars[BARS // 2 :]
    assert len({pitch for bar in late for _, pitch in bar}) >= 5
    phrases = [tuple(late[start : start + 4]) for start in range(0, len(late), 4)]
    assert len(set(phrases)) > len(phrases) / 2
