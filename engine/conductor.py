"""The conductor: what every voice does at each step, and at each key that the performer strikes."""

from __future__ import annotations

from typing import Final

from engine.dynamics import velocity
from engine.events import Event, Message, NoteOff, NoteOn
from engine.generator import Place, choose, register_shift
from engine.hearing import ABSOLUTE
from engine.modes import MODES, Mode
from engine.scheduler import Scheduler
from engine.session import SessionState, VoiceControls
from engine.ticks import TICKS_PER_STEP
from engine.voice import Sounding, Voice
from models.errors import ModelError
from models.melody_grid import END, FIRST_PITCH, HOLD, REST

LONGEST_REST_BARS: Final = 1
LONGEST_NOTE_BARS: Final = 2
IDLE_BARS: Final = 2  # after this much silence the ear sleeps until the next note


class Conductor:
    """Turns the session into messages, voice by voice. Collects what the log should say."""

    def __init__(self, voices: list[Voice], scheduler: Scheduler) -> None:
        self.voices = voices
        self.lines: list[str] = []
        self._scheduler = scheduler

    def react(self, state: SessionState, event: Event) -> list[Message]:
        """Return what must not wait for a step: yielding, joining and parting."""
        messages: list[Message] = []
        for voice, _, mode in self._active(state):
            if isinstance(event, NoteOn):
                if mode.yields(voice):
                    self.silence(voice, state, event.seconds)
                messages += mode.join(voice, state, event)
            elif isinstance(event, NoteOff):
                messages += MODES["harmonise"].part(voice, event)
        return messages

    def silence(self, voice: Voice, state: SessionState, seconds: float) -> None:
        """End all that a voice plays, from a moment on."""
        self._scheduler.cancel(seconds, voice.number)
        voice.fall_silent(state.timeline.ticks_at(seconds))

    def hear(self, state: SessionState, step: int) -> None:
        """Let every ear take what sounded at a step: the performer's note, else the voice's own."""
        for voice, controls in zip(self.voices, state.voices, strict=True):
            own = voice.line.pop(step, REST)
            heard = state.hearing.symbol(step) if MODES[controls.mode].hears_performer else REST
            if heard >= FIRST_PITCH and voice.silent_steps >= voice.ear.bar_steps // 2:
                voice.ear.new_phrase(ABSOLUTE.pitch(heard))
            self._hear(voice, own if heard == REST else heard, step)

    def decide(self, state: SessionState, step: int) -> list[Message]:
        """Return every voice's messages for a step, at the moment at which it sounds."""
        messages: list[Message] = []
        for voice, controls, mode in self._active(state):
            if mode.plays(voice, state, step):
                messages += self._play(voice, controls, state, step)
            else:
                messages += voice.end_note(state.timeline.seconds_at(step * TICKS_PER_STEP))
        return messages

    def _active(self, state: SessionState) -> list[tuple[Voice, VoiceControls, Mode]]:
        pairs = zip(self.voices, state.voices, strict=True)
        return [(v, c, MODES[c.mode]) for v, c in pairs if c.enable and state.playing]

    def _hear(self, voice: Voice, symbol: int, step: int) -> None:
        bar = voice.ear.bar_steps
        voice.silent_steps = voice.silent_steps + 1 if symbol == REST else 0
        if voice.failed or voice.silent_steps > IDLE_BARS * bar:
            voice.ear.history.append(symbol)
            return
        try:
            voice.ear.hear(symbol, step)
        except ModelError as error:
            voice.failed = True
            self.lines.append(f"voice {voice.number} repeats its last bar from now on: {error}")

    def _play(
        self, voice: Voice, controls: VoiceControls, state: SessionState, step: int
    ) -> list[Message]:
        symbol = self._next_symbol(voice, controls, state, step)
        seconds = state.timeline.seconds_at(step * TICKS_PER_STEP)
        voice.line[step] = symbol
        if symbol == HOLD:
            return []
        messages = voice.end_note(seconds)
        if symbol < FIRST_PITCH:
            return messages
        pitch = ABSOLUTE.pitch(symbol) + register_shift(controls)
        loudness = velocity(
            state.hearing.velocity, step * TICKS_PER_STEP, state.meter, voice.random
        )
        voice.sounding = Sounding(pitch, controls.channel, step)
        voice.played_at = step
        return [*messages, voice.note_on(seconds, controls.channel, pitch, loudness)]

    def _next_symbol(
        self, voice: Voice, controls: VoiceControls, state: SessionState, step: int
    ) -> int:
        if voice.failed:
            return _in_range(voice.last_bar(), controls)
        symbol = choose(voice.ear, controls, _place(voice, state, step), voice.random)
        if symbol == END and voice.answer is not None:
            voice.answer = None
            voice.heard_from = step * TICKS_PER_STEP
        return REST if symbol is None or symbol == END else symbol


def _in_range(symbol: int, controls: VoiceControls) -> int:
    """A symbol that is repeated, or a rest where its pitch would leave the voice's range."""
    if symbol < FIRST_PITCH:
        return symbol
    pitch = ABSOLUTE.pitch(symbol) + register_shift(controls)
    return symbol if max(controls.lowest, 0) <= pitch <= min(controls.highest, 127) else REST


def _place(voice: Voice, state: SessionState, step: int) -> Place:
    """Where the voice stands: an answer strikes its first step; nobody rests or holds for ever."""
    bar, since = state.meter.bar_steps, step - voice.played_at
    on_beat = step * TICKS_PER_STEP % state.meter.beat_ticks == 0
    patience = (LONGEST_NOTE_BARS if voice.sounding else LONGEST_REST_BARS) * bar
    answer = voice.answer
    opens = answer is not None and step == answer.start
    return Place(
        must_strike=opens or (on_beat and since >= patience),
        sounding=voice.sounding is not None,
        may_end=answer is not None and 2 * (step - answer.start) >= answer.stop - answer.start,
    )
