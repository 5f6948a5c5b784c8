"""The conductor: what every voice does in each span, and at each key that the performer strikes."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from engine.compass import Compass
from engine.events import Event, Late, Message, NoteOff, NoteOn, Panic
from engine.modes import MODES
from engine.modes.mode import Mode
from engine.parts.part import Guide, Part
from engine.scheduler import Scheduler
from engine.session import SessionState, VoiceControls
from engine.sounding import cut, end, give_way, sound
from engine.ticks import Span
from engine.voice import Voice, Watch, unwatched
from models.errors import ModelError
from models.note import Note


class Conductor:
    """Turns the session into messages, voice by voice. Collects what the log should say.

    It knows no kind of part. What parts decide passes here, and here alone, through the voice's
    compass, its expression, its level and its channel.
    """

    def __init__(self, voices: list[Voice], scheduler: Scheduler) -> None:
        self.voices = voices
        self.lines: list[str] = []
        self.watch: Watch = unwatched
        self._scheduler = scheduler

    def react(self, state: SessionState, event: Event) -> list[Message]:
        """Return what must not wait for a span: yielding, joining, parting and giving way."""
        messages: list[Message] = []
        if isinstance(event, NoteOn | Panic):
            for voice in self.voices:
                voice.waits = isinstance(event, Panic)
        if isinstance(event, Late):
            self._spare(self.voices[event.voice - 1], state, event)
        for voice, _, mode in self._active(state, event.seconds):
            if isinstance(event, NoteOn):
                if mode.yields(voice):
                    self.silence(voice, state, event.seconds)
                if mode.hears_performer:
                    messages += give_way(voice, event)
                messages += self._join(voice, mode, state, event)
            elif isinstance(event, NoteOff):
                messages += MODES["harmonise"].part(voice, event)
        return messages

    def joins_keys(self, state: SessionState) -> bool:
        """Whether some voice answers a key at once."""
        return any(mode.joins_keys for _, _, mode in self._active(state, inf))

    def rehearse(self, state: SessionState, event: NoteOn) -> None:
        """Work out what would join a key, and leave it at that."""
        for voice, _, mode in self._active(state, event.seconds):
            mode.rehearse(voice, state, event)

    def silence(self, voice: Voice, state: SessionState, seconds: float) -> None:
        """End all that a voice plays, from a moment on."""
        self._scheduler.cancel(seconds, voice.number)
        voice.fall_silent(state.ticks_at(seconds))

    def fade(self, voice: Voice, seconds: float) -> None:
        """End what sounds of a voice; its line goes on unheard."""
        self._scheduler.cancel(seconds, voice.number)
        voice.sounding.clear()

    def hear(self, state: SessionState, span: Span) -> None:
        """Let every part whose span this is take what sounded in it, as `session.HEARS` says.

        One that is to come with another metre hears it at that metre's ticks.
        """
        moved = state.moved
        for voice in self.voices:
            for part, ticks in ((voice.part, 0), (voice.arriving, moved)):
                if part is None or part.span_ticks != span.ticks:
                    continue
                if part is voice.arriving or not _leaves_out(voice, state, span.start):
                    notes = (note.moved(ticks) for note in self._heard(voice, state, span))
                    self._hear(voice, part, list(notes), span.moved(ticks))
                if part is voice.part:
                    self._pass_span(voice, state, span)

    def decide(self, state: SessionState, tick: int) -> list[Message]:
        """Return every voice's messages for the span that begins at a tick, if one of its does."""
        messages: list[Message] = []
        active = {
            voice.number: mode for voice, _, mode in self._active(state, state.seconds_at(tick))
        }
        for voice in self.voices:
            span = Span(tick, tick + voice.part.span_ticks)
            if tick % span.ticks:
                continue
            mode = active.get(voice.number)
            plays = mode is not None and mode.plays(voice, state, span)
            if plays and not _leaves_out(voice, state, tick):
                messages += self._play(voice, state, span)
                continue
            if plays:
                voice.part.rest()
            messages += cut(voice, state, tick)
        return messages

    def fail(self, voice: Voice, error: ModelError) -> None:
        """Let a voice whose model has failed repeat what it heard."""
        voice.failed = True
        self.lines.append(f"voice {voice.number} repeats what it heard from now on: {error}")

    def _spare(self, voice: Voice, state: SessionState, event: Late) -> None:
        """Leave some of a voice out, or all, whose model holds up the others."""
        if voice.part.name != event.model:
            return
        bar = state.meter.bar_ticks
        bar_of_event = state.ticks_at(event.seconds) // bar
        does = voice.lateness.late(bar_of_event, bar // voice.part.span_ticks)
        if does is None:
            return
        if voice.lateness.rests:
            self.silence(voice, state, event.seconds)
        self.lines.append(
            f"voice {voice.number} {does}: {event.model} takes up to {event.taken * 1000:.0f} ms at"
            " once, too long at this tempo; choose another model, or this one again"
        )

    def _pass_span(self, voice: Voice, state: SessionState, span: Span) -> None:
        """Count a span of a voice's, for one that is late to come back in time."""
        bar = state.meter.bar_ticks
        does = voice.lateness.pass_span(span.start // bar, bar // span.ticks)
        if does is not None:
            self.lines.append(f"voice {voice.number} {does}")

    def _active(
        self, state: SessionState, seconds: float
    ) -> list[tuple[Voice, VoiceControls, Mode]]:
        """Return the voices that may play at a moment."""
        if not state.playing or state.counts_in(seconds):
            return []
        rows = zip(self.voices, state.voices, state.enabled, strict=True)
        return [
            (voice, controls, MODES[controls.mode])
            for voice, controls, enabled in rows
            if enabled and not voice.waits and not voice.lateness.rests
        ]

    def _join(self, voice: Voice, mode: Mode, state: SessionState, event: NoteOn) -> list[Message]:
        if _leaves_out(voice, state, state.ticks_at(event.seconds)):
            return []
        try:
            with self.watch(voice):
                return mode.join(voice, state, event)
        except ModelError as error:
            self.fail(voice, error)
            return []

    def _heard(self, voice: Voice, state: SessionState, span: Span) -> list[Note]:
        """Return what a voice hears of others: the performer before the other voices."""
        controls = state.voices[voice.number - 1]
        if not MODES[controls.mode].hears_performer:
            return []
        performer = state.hearing.notes(span) if controls.hears != "voices" else []
        if performer or controls.hears == "performer":
            return performer
        others = (other for other in self.voices if other is not voice)
        return [note for other in others for note in other.played_in(span)]

    def _hear(self, voice: Voice, part: Part, notes: Sequence[Note], span: Span) -> None:
        if voice.failed and part is voice.part:
            return
        try:
            with self.watch(voice):
                part.hear(notes, span)
        except ModelError as error:
            if part is voice.part:
                self.fail(voice, error)
            else:
                voice.arriving = None
                self.lines.append(f"voice {voice.number} goes on with {voice.part.name}: {error}")

    def _play(self, voice: Voice, state: SessionState, span: Span) -> list[Message]:
        compass = Compass.of(state.voices[voice.number - 1], voice.part.tonic)
        notes = self._decided(voice, state, span, compass)
        for note in notes:
            voice.remember(note)
        messages = sound(voice, state, span, notes, compass)
        return messages + end(voice, state, span)

    def _decided(
        self, voice: Voice, state: SessionState, span: Span, compass: Compass
    ) -> Sequence[Note]:
        if not voice.failed:
            guide = self._guide(voice, state, span, compass)
            try:
                with self.watch(voice):
                    return voice.part.decide(span, guide)
            except ModelError as error:
                self.fail(voice, error)
        bar = state.meter.bar_ticks
        heard = (onset.note(span.start) for onset in state.hearing.onsets)
        return voice.repeats(span, bar, heard)

    def _guide(self, voice: Voice, state: SessionState, span: Span, compass: Compass) -> Guide:
        controls = state.voices[voice.number - 1]
        hears = MODES[controls.mode].hears_performer
        return Guide(
            controls=controls,
            meter=state.meter,
            allowed=compass.allowed,
            answer=voice.answer,
            beside=tuple(p - compass.shift for p in state.hearing.held) if hears else (),
            lead=self._lead(voice, controls, span),
            is_alone=not hears or state.is_alone(span.start),
        )

    def _lead(self, voice: Voice, controls: VoiceControls, span: Span) -> tuple[Note, ...] | None:
        """Return what the voice that a voice leans on has ahead, with what it holds from before."""
        if not controls.lean:
            return None
        for other in self.voices:
            if other is voice or controls.lean_on not in (0, other.number):
                continue
            ahead = other.part.ahead(span)
            if ahead is not None:
                return (*other.played_in(Span(span.start, span.start + 1)), *ahead)
        return None


def _leaves_out(voice: Voice, state: SessionState, tick: int) -> bool:
    """Whether a voice's part is asked nothing at a tick, for it is late."""
    return voice.lateness.leaves_out(tick // state.meter.bar_ticks)
