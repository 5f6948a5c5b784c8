"""MIDI mapping at a dispatcher, on a clock of its own, with a session that takes what it does."""

from __future__ import annotations

from engine.changes import apply, land
from engine.session import SessionState, VoiceControls
from engine.ticks import END_OF_TIME
from live.mapping.midi_learn import MidiLearn
from live.mapping.midi_mapping import NAME, MidiMapping
from live.mapping.source import Source
from live.osc import codec
from live.osc.server import OscServer

OTHER = "other"


class Rig:
    """`midi` plays; `state` is the session, `shown` what controllers were sent."""

    def __init__(self, *bindings, ports=("nano",), learnt=None):
        self.now = 100.0
        self.state = SessionState(voices=(VoiceControls(), VoiceControls()))
        self.events, self.lines, self.shown, self.told, self.timers = [], [], [], [], []
        self.osc = OscServer(self.post, self.lines.append, lambda: self.now, lambda: self.now)
        self.osc.admit(OTHER, lambda packet: self.told.extend(codec.read(packet)))
        self.mapping = MidiMapping(
            self.osc, lambda number, midi: self.shown.append((number, midi)), ports
        )
        self.osc.admit(NAME, self.mapping.hear)
        self.osc.dispatcher.take_state(self.state)
        self.midi_learn = None
        if learnt is not None:
            self.midi_learn = MidiLearn(
                self.osc.dispatcher,
                self.mapping,
                learnt,
                self.lines.append,
                self.later,
                lambda: self.now,
            )
            self.midi_learn.begin(bindings)
        else:
            self.mapping.bind(bindings)
        self.rest()
        self.shown.clear()

    def post(self, *events):
        for event in events:
            self.events.append(event)
            self.state = land(apply(self.state, event), END_OF_TIME)
        self.osc.dispatcher.take_state(self.state)

    def later(self, seconds, act):
        timer = Timer(self.now + seconds, act)
        self.timers.append(timer)
        return timer

    def rest(self, seconds=1.0):
        """Let time go by, and do what is due."""
        self.now += seconds
        for timer in [each for each in self.timers if each.due <= self.now]:
            self.timers.remove(timer)
            timer.act()
        self.osc.dispatcher.turn()

    def midi(self, *messages, port=1):
        for midi in messages:
            self.mapping.leave(port, midi)
        self.mapping.catch_up()

    def say(self, address, *values):
        """Let another controller say something."""
        self.osc.act(codec.message(address, *values).dgram, OTHER)

    def voice(self, number=1):
        return self.state.voices[number - 1]

    def answers(self, address):
        return [m.arguments for m in self.told if m.address == address]


class Timer:
    def __init__(self, due, act):
        self.due, self.act = due, act

    def cancel(self):
        self.act = lambda: None


def cc(number, channel=1, port=""):
    return Source.parse(f"cc {number}", channel, port)
