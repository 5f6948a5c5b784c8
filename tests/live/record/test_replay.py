"""A recorded session, played again from its log, has the same notes at the same times."""

import json
import random

import pytest

from engine import snapshot
from engine.ensemble import gather, gather_again
from engine.events import Gesture, Lands, NoteOff, NoteOn, SetControl
from engine.model_requests.service import ModelService
from engine.performer import Performer
from live.config import JamConfig, VoiceConfig
from live.opening import first_state
from live.record.event_log import EventLog, Log, Mark, Start, read_log
from live.record.recording import Recording
from live.record.replay import replay
from live.record.takes import log_path
from models.errors import InputError
from tests.engine.fakes import FakeModels

CONFIG = JamConfig(
    voices=(VoiceConfig(), VoiceConfig("latent", "duet", 2), VoiceConfig("decoder", "duet", 3)),
    seed=5,
)
START = 100.0


SERVICE = ModelService(FakeModels())


def performance(dice):
    """A minute of phrases and of controls that are moved."""
    events, now = [], START + 0.5
    for _ in range(60):
        now += dice.choice([0.2, 0.25, 0.5, 2.5])
        pitch = dice.choice([60, 62, 64, 65, 67])
        events += [NoteOn(now, pitch, dice.randint(40, 110)), NoteOff(now + 0.18, pitch)]
    for name, value, lands in [
        ("tempo", 96.5, Lands.NOW),
        ("temperature", 1.3, Lands.STEP),
        ("mode", "duet", Lands.STEP),
        ("mode", "harmonise", Lands.STEP),
        ("mode", "solo", Lands.STEP),
    ]:
        events.append(SetControl(dice.uniform(START, now), name, value, 0, lands))
    for gesture in [
        ("random", 0, (1.0,)),
        ("encode", 2),
        ("store", 3, (1.0,)),
        ("morph", 0, (0.3, 1.0)),
    ]:
        events.append(Gesture(dice.uniform(START, now), *gesture))
    for name, value, voice in [
        ("drift", 0.5, 0),
        ("slew", 2.0, 2),
        ("lean", 0.7, 2),
        ("hears", "all", 1),
        ("model", "latent", 1),
        ("model", "broken", 2),
        ("model", "decoder", 2),
        ("model", "fake", 3),
        ("humanise", 12.0, 2),
        ("swing", 64.0, 0),
        ("meter", "7/8", 0),
        ("meter", "3/4", 0),
    ]:
        events.append(SetControl(dice.uniform(START, now), name, value, voice))
    events.append(Gesture(dice.uniform(START, now), "nudge", values=(-25.0,)))
    return sorted(events, key=lambda event: event.seconds)


class Stage:
    """A player in virtual time that turns at uneven moments, with a recording beside it."""

    def __init__(self, path, dice):
        self.path, self.dice, self.now = path, dice, START
        self.played = []
        self.start(*gather(first_state(CONFIG, START + 0.05), SERVICE, CONFIG.seed))

    def start(self, state, voices, saved=None):
        self.performer = Performer(state, voices, self.now, CONFIG.lookahead_ms / 1000)
        self.recording = Recording(
            CONFIG, state, self.now, pytest.fail, saved, clock=lambda: self.now
        )
        self.recording.start(self.path)

    def play(self, events, held_up=0.0):
        """Play; each event is on its way for so long that turns come between."""
        for event in events:
            came = event.seconds + self.dice.uniform(0, held_up)
            while self.performer.deadline + 0.002 < came:
                self.turn([], self.performer.deadline + self.dice.uniform(0, 0.002))
            self.turn([event], came + self.dice.uniform(0, 0.001))

    def turn(self, events, seconds):
        self.now = max(self.now, seconds)
        turn = self.performer.turn(events, self.now)
        self.played += turn.messages
        self.recording.observe(turn, self.performer.state)
        for request in turn.requests:  # done a little later
            self.now += self.dice.uniform(0, 0.02)
            self.turn([SERVICE.fulfil(request, self.now)], self.now)

    def die_and_go_on(self):
        saved = json.loads(json.dumps(snapshot.take(self.performer)))
        self.recording.close()
        self.played += self.performer.finish(self.now)
        self.now += 1.5
        self.start(*gather_again(saved, SERVICE, CONFIG.seed), saved)

    def end(self):
        self.recording.close()
        self.played += self.performer.finish(self.now)


@pytest.mark.parametrize("seed", range(5))
def test_the_same_notes_are_played_again(tmp_path, seed):
    dice = random.Random(seed)
    stage = Stage(tmp_path / "take.mid", dice)
    events = performance(dice)
    stage.play(events[:80])
    stage.end()
    again = [
        m for turn, _ in replay(read_log(log_path(stage.path)), SERVICE) for m in turn.messages
    ]
    assert len(again) > 40
    assert again == stage.played


@pytest.mark.parametrize("seed", range(3))
def test_also_where_keys_come_after_what_was_let_go_later(tmp_path, seed):
    dice = random.Random(seed)
    stage = Stage(tmp_path / "take.mid", dice)
    stage.play(performance(dice), held_up=0.03)
    stage.end()
    again = [
        m for turn, _ in replay(read_log(log_path(stage.path)), SERVICE) for m in turn.messages
    ]
    assert again == stage.played


def test_also_after_the_player_has_died(tmp_path):
    dice = random.Random(1)
    stage = Stage(tmp_path / "take.mid", dice)
    events = performance(dice)
    stage.play(events[:50])
    stage.die_and_go_on()
    stage.play([event for event in events[50:] if event.seconds > stage.now])
    stage.end()
    again = [
        m for turn, _ in replay(read_log(log_path(stage.path)), SERVICE) for m in turn.messages
    ]
    assert again == stage.played


def test_a_log_without_its_start_is_refused(tmp_path):
    with pytest.raises(InputError, match="no start"):
        list(replay(Log({"config": {"voices": []}}, (Mark(1.0),)), SERVICE))
    with pytest.raises(InputError, match="settings"):
        list(replay(Log({"config": {"colour": 1}}, (Start(1.0, 1.0),)), SERVICE))
    with EventLog(tmp_path / "a.jsonl") as log:
        log.header(config={"voices": []})
    with pytest.raises(InputError, match="nothing was played"):
        list(replay(read_log(tmp_path / "a.jsonl"), SERVICE))
