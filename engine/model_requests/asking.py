"""Asking: moving through the latent space, and changing models while the music goes on.

What takes longer than a turn is only asked for here, as a request; the answer comes as an event,
whenever it is ready, and lands on the boundary that the performer chose.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from engine.events import (
    ALL_VOICES,
    Encoded,
    Event,
    Failed,
    Gesture,
    Loaded,
    NoteOff,
    Phrased,
    SetControl,
)
from engine.lateness import Lateness
from engine.model_requests.history import (
    ENCODED_BARS,
    conversation,
    from_bar_line,
    hear_again,
    phrase_to_encode,
)
from engine.model_requests.requests import Encode, Load, Request, Work
from engine.modes import MODES
from engine.parts.part import Part
from engine.session import MeterChange, SessionState, VoiceControls
from engine.ticks import Span
from engine.voice import Voice, Watch, unwatched
from models.errors import ModelError
from models.note import Note

AT_ONCE_SPANS = 2  # of what it has missed a part hears in a turn, which it may hold up


class ModelRequests:
    """Keeps every voice at its place in its latent space, with the model it is to play.

    `fail` is told of a voice whose model has failed. `refused` are gestures that could not be
    begun, for whoever made them.
    """

    def __init__(self, voices: list[Voice], fail: Callable[[Voice, ModelError], None]) -> None:
        self.requests: list[Request] = []
        self.retired: list[Part] = []
        self.lines: list[str] = []
        self.refused: list[Failed] = []
        self.watch: Watch = unwatched
        self._voices = voices
        self._fail = fail
        self._coming: tuple[MeterChange, ...] = ()  # the metre for which parts are asked

    def receive(self, state: SessionState, event: Event, tick: int) -> None:
        """Follow an event that has just been applied; what begins at `tick` is yet to be heard."""
        match event:
            case SetControl(name="model"):
                self._wake(event.voice)
                self._load(state, tick)
            case SetControl(name="meter"):
                self._load(state, tick)
            case SetControl(name="latent" | "density"):
                self._aim(state)
            case Gesture(name="encode"):
                self._encode(state, event)
            case Gesture():
                self._aim(state)
            case NoteOff():
                self._near(state, event)
            case Phrased():
                self._take_phrase(event)
            case Encoded():
                self._voices[event.voice - 1].course.phrase = event.place
            case Loaded():
                self._take_part(state, event, tick)
            case Failed(plays=str() as plays):
                voice = self._voices[event.voice - 1]
                voice.loading = None if voice.loading == event.model else voice.loading
                self.lines.append(f"voice {event.voice} goes on with {plays}: {event.text}")
            case Failed():
                self.lines.append(f"voice {event.voice} stays where it is: {event.text}")

    def is_ready(self) -> bool:
        """Whether every voice's part for the metre to come is there."""
        return all(voice.arriving is not None for voice in self._voices)

    def change_meter(self, state: SessionState, tick: int, moved: int) -> None:
        """Let all voices play from the parts that came for a metre, which begins at a tick."""
        self._coming = ()
        for voice in self._voices:
            assert voice.arriving is not None
            voice.count_anew(tick, moved)
            self.retired.append(voice.part)
            voice.part, voice.arriving, voice.loading = voice.arriving, None, None
            voice.failed = False
        self.lines.append(f"the metre is {state.meter}")

    def prepare(self, state: SessionState, tick: int) -> None:
        """Make every voice ready to decide at the tick of a 16th step."""
        self._load(state, tick)  # a change that waited has been applied by now
        for voice, controls in zip(self._voices, state.voices, strict=True):
            is_bar = tick % state.meter.bar_ticks == 0
            if voice.arriving is not None and is_bar and not state.coming:
                self._change(voice, voice.arriving)
            if not voice.part.latents:
                continue
            voice.course.answers = _answers(voice, controls, state, tick)
            voice.course.advance(controls, state)
            self._want(voice, controls)
            if _lands(voice, controls, state, tick):
                self._move(voice, state, tick)

    def _move(self, voice: Voice, state: SessionState, tick: int) -> None:
        """Be at the voice's place."""
        if voice.failed or voice.lateness.leaves_out(tick // state.meter.bar_ticks):
            return
        is_alone = voice.answer is None and state.is_alone(tick)
        try:
            with self.watch(voice):
                voice.part.move(Span(tick, tick + voice.part.span_ticks), is_alone)
        except ModelError as error:
            self._fail(voice, error)

    def _aim(self, state: SessionState) -> None:
        """Ask at once for what places that have just been set need: no one waits a step for it."""
        for voice, controls in zip(self._voices, state.voices, strict=True):
            if voice.part.latents:
                voice.course.aim(controls, state)
                self._want(voice, controls)

    def _near(self, state: SessionState, event: NoteOff) -> None:
        """Ask where a phrase lies that may be over with a key let go, of which an answer is due."""
        tick = state.ticks_at(event.seconds)
        for voice, controls in zip(self._voices, state.voices, strict=True):
            if not voice.part.nears_phrases:
                continue
            coming = MODES[controls.mode].answer_to_come(voice, state, tick)
            if coming is not None:
                bar = state.meter
                notes = from_bar_line(coming.phrase, bar.bar_ticks, voice.part.tonic)
                self.requests.append(
                    Encode(voice.number, voice.part.name, notes, bar.bar_steps, is_answered=True)
                )

    def _want(self, voice: Voice, controls: VoiceControls) -> None:
        voice.part.aim(voice.course.place, controls.density)
        wanted = voice.part.wants()
        if wanted is not None:
            self.requests.append(Work(voice.number, voice.part.name, wanted))

    def _take_phrase(self, event: Phrased) -> None:
        line = self._voices[event.voice - 1].part.take([Note(*note) for note in event.notes])
        if line is not None:
            self.lines.append(f"voice {event.voice} {line}")

    def _wake(self, number: int) -> None:
        """Let a voice that was late try again, be it with the same model."""
        for voice in self._voices:
            if number in (ALL_VOICES, voice.number):
                voice.lateness = Lateness()

    def _load(self, state: SessionState, tick: int) -> None:
        """Ask for the models that are wanted, and for all of them anew where a metre is to come."""
        if state.coming != self._coming:
            self._part_with_metre(state)
        for voice, controls in zip(self._voices, state.voices, strict=True):
            wanted = controls.model
            if wanted == voice.loading:
                continue
            is_there = wanted == voice.part.name and not state.coming
            voice.arriving = None
            voice.loading = None if is_there else wanted
            if voice.loading is not None:
                self._ask(voice, state, tick)

    def _part_with_metre(self, state: SessionState) -> None:
        """Forget the parts that were asked for another metre than is to come now."""
        if not state.coming:
            self.lines.append(f"the metre stays {state.meter}")
        self._coming = state.coming
        for voice in self._voices:
            voice.arriving = voice.loading = None

    def _ask(self, voice: Voice, state: SessionState, tick: int) -> None:
        """Ask for the model that a voice is to play."""
        since = tick - ENCODED_BARS * state.meter.bar_ticks
        self.requests.append(_load(voice, state, str(voice.loading), Span(since, tick)))

    def _take_part(self, state: SessionState, event: Loaded, tick: int) -> None:
        """Let a part that has come hear what it missed; it plays from the next bar line on.

        It is sent back to hear all but the last of that elsewhere: here the others would wait.
        """
        voice, moved = self._voices[event.voice - 1], state.moved
        is_asked = event.until in (None, voice.arriving_heard + moved)
        if event.model != voice.loading or event.part is None or not is_asked:
            return
        span = Span(voice.arriving_heard, tick)
        since = span.start - ENCODED_BARS * state.meter.bar_ticks  # what sounds on from before
        if span.ticks > AT_ONCE_SPANS * event.part.span_ticks:
            if 0 < event.heard <= span.ticks:
                self._give_up(voice, f"{event.model} takes longer to hear music than it lasts")
                return
            load = _load(voice, state, event.model, Span(since, tick))
            self.requests.append(replace(load, part=event.part, since=span.start + moved))
            return
        notes = conversation(voice, state, Span(since, tick))
        try:
            hear_again(event.part, [note.moved(moved) for note in notes], span.moved(moved))
        except ModelError as error:
            self._give_up(voice, str(error))
            return
        voice.arriving = event.part

    def _give_up(self, voice: Voice, reason: str) -> None:
        self.lines.append(f"voice {voice.number} goes on with {voice.part.name}: {reason}")

    def _change(self, voice: Voice, part: Part) -> None:
        self.retired.append(voice.part)
        voice.part, voice.arriving, voice.loading = part, None, None
        voice.failed, voice.lateness = False, Lateness()
        self.lines.append(f"voice {voice.number} plays {part.name}")

    def _encode(self, state: SessionState, event: Gesture) -> None:
        for voice in self._voices:
            if event.voice not in (ALL_VOICES, voice.number) or not voice.part.latents:
                continue
            notes = phrase_to_encode(voice, state)
            if not notes:
                text = "nothing to start from yet: play a phrase first"
                self.lines.append(text)
                self.refused.append(Failed(event.seconds, event.voice, None, text, "", event.name))
                return
            bar = state.meter.bar_steps
            self.requests.append(Encode(voice.number, voice.part.name, notes, bar))


def _load(voice: Voice, state: SessionState, model: str, span: Span) -> Load:
    """Return the request for a model that is to hear what was played in a span, up to its end.

    It is to play in the metre of the time when it comes, and hears all at that metre's ticks.
    """
    voice.arriving_heard = span.stop
    meter = state.coming[0].meter if state.coming else state.meter
    history = tuple(note.moved(state.moved) for note in conversation(voice, state, span))
    until, seed = span.stop + state.moved, state.seed + span.stop
    return Load(voice.number, model, voice.part.name, meter.bar_steps, history, until, seed)


def _answers(voice: Voice, controls: VoiceControls, state: SessionState, tick: int) -> bool:
    """Whether an answer is under way at a tick, or begins there."""
    coming = MODES[controls.mode].answer_to_come(voice, state, tick)
    return coming is not None and coming.start <= tick


def _lands(voice: Voice, controls: VoiceControls, state: SessionState, tick: int) -> bool:
    """Whether a move through the latent space may be heard from a tick on."""
    match controls.latent_lands:
        case "beat":
            return tick % state.meter.beat_ticks == 0
        case "bar":
            return tick % state.meter.bar_ticks == 0
        case "phrase":
            answer = voice.answer
            return voice.part.is_phrase_start(tick) and (answer is None or tick == answer.start)
    return True
