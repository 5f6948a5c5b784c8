"""The conductor: what every voice does at each step, and at each key that the performer strikes."""

from __future__ import annotations

from typing import Final

from engine.events import Event, Message, NoteOff, NoteOn, Panic
from engine.hearing import ABSOLUTE
from engine.modes import MODES, Mode
from engine.modes.harmonise import HarmoniseMode
from engine.parts.ear import Ear
from engine.parts.generator import Leaning
from engine.parts.line import play_line
from engine.parts.loop import Loop
from engine.parts.phrase import play_phrase
from engine.scheduler import Scheduler
from engine.session import SessionState, VoiceControls
from engine.ticks import TICKS_PER_STEP
from engine.voice import Voice
from models.errors import ModelError
from models.melody_grid import FIRST_PITCH, HOLD, REST

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
        if isinstance(event, NoteOn | Panic):
            for voice in self.voices:
                voice.waits = isinstance(event, Panic)
        for voice, _, mode in self._active(state):
            if isinstance(event, NoteOn):
                if mode.yields(voice):
                    self.silence(voice, state, event.seconds)
                messages += mode.join(voice, state, event)
            elif isinstance(event, NoteOff):
                messages += MODES["harmonise"].part(voice, event)
        return messages

    def joins_keys(self, state: SessionState) -> bool:
        """Whether some voice answers a key at once."""
        return any(isinstance(mode, HarmoniseMode) for _, _, mode in self._active(state))

    def rehearse(self, state: SessionState, event: NoteOn) -> None:
        """Work out what would join a key, and leave it at that."""
        for voice, _, mode in self._active(state):
            if isinstance(mode, HarmoniseMode):
                mode.rehearse(voice, state, event)

    def silence(self, voice: Voice, state: SessionState, seconds: float) -> None:
        """End all that a voice plays, from a moment on."""
        self._scheduler.cancel(seconds, voice.number)
        voice.fall_silent(state.timeline.ticks_at(seconds))

    def hear(self, state: SessionState, step: int) -> list[tuple[Voice, int]]:
        """Let every voice take what sounded at a step, as `session.HEARS` says, or its own note.

        Returns what each of them heard, an `ABSOLUTE` token.
        """
        taken = []
        own = {voice.number: voice.line.pop(step, REST) for voice in self.voices}
        for voice, controls in zip(self.voices, state.voices, strict=True):
            heard = _heard(voice, controls, state, step, own)
            if heard >= FIRST_PITCH and voice.silent_steps >= voice.part.bar_steps // 2:
                voice.part.new_phrase(ABSOLUTE.pitch(heard))
            symbol = own[voice.number] if heard == REST else heard
            self._hear(voice, symbol, step, is_own=heard == REST)
            taken.append((voice, symbol))
        return taken

    def decide(self, state: SessionState, step: int) -> list[Message]:
        """Return every voice's messages for a step, at the moment at which it sounds."""
        messages: list[Message] = []
        for voice, _, mode in self._active(state):
            if mode.plays(voice, state, step):
                messages += self._play(voice, state, step)
            else:
                messages += voice.end_note(state.timeline.seconds_at(step * TICKS_PER_STEP))
        return messages

    def _active(self, state: SessionState) -> list[tuple[Voice, VoiceControls, Mode]]:
        rows = zip(self.voices, state.voices, state.enabled, strict=True)
        return [
            (voice, controls, MODES[controls.mode])
            for voice, controls, enabled in rows
            if enabled and state.playing and not voice.waits
        ]

    def _hear(self, voice: Voice, symbol: int, step: int, is_own: bool) -> None:
        bar = voice.part.bar_steps
        voice.steps_heard += 1
        voice.silent_steps = voice.silent_steps + 1 if symbol == REST else 0
        # A loop hears others for their key; its own notes are in that key because it moved them.
        only_itself = is_own and isinstance(voice.part, Loop)
        if voice.failed or only_itself or voice.silent_steps > IDLE_BARS * bar:
            voice.part.history.append(symbol)
            return
        try:
            voice.part.hear(symbol, step)
        except ModelError as error:
            self.fail(voice, error)

    def fail(self, voice: Voice, error: ModelError) -> None:
        """Let a voice whose model has failed repeat what it heard."""
        voice.failed = True
        self.lines.append(f"voice {voice.number} repeats what it heard from now on: {error}")

    def _play(self, voice: Voice, state: SessionState, step: int) -> list[Message]:
        if isinstance(voice.part, Loop):
            return play_phrase(voice, voice.part, state, step)
        leaning = self._leaning(voice.part, state.voices[voice.number - 1], step)
        return play_line(voice, voice.part, state, step, leaning)

    def _leaning(self, ear: Ear, controls: VoiceControls, step: int) -> Leaning | None:
        """What the decoder voice that a melody leans on has at a step, in the melody's own key."""
        if not controls.lean:
            return None
        wanted = controls.lean_on
        for other in self.voices:
            if isinstance(other.part, Loop) and wanted in (0, other.number):
                symbol = other.part.symbol(step)
                token = ear.grid.token(ABSOLUTE.pitch(symbol)) if symbol >= FIRST_PITCH else symbol
                return Leaning(token, controls.lean)
        return None


def _heard(
    voice: Voice, controls: VoiceControls, state: SessionState, step: int, own: dict[int, int]
) -> int:
    """What a voice hears of others at a step: the performer before the other voices."""
    if not MODES[controls.mode].hears_performer:
        return REST
    heard = state.hearing.symbol(step) if controls.hears != "voices" else REST
    if heard >= FIRST_PITCH or controls.hears == "performer":
        return heard
    others = [symbol for number, symbol in own.items() if number != voice.number]
    return max([heard, *others], key=lambda symbol: (symbol >= FIRST_PITCH, symbol == HOLD))
