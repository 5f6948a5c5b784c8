"""Backstage: moving through the latent space, and changing models while the music goes on.

What takes longer than a turn is only asked for here, as a request; the answer comes as an event,
whenever it is ready, and lands on the boundary that the performer chose.
"""

from __future__ import annotations

from collections.abc import Callable

from engine.backstage.requests import Draw, Encode, Load, Request
from engine.events import ALL_VOICES, Event, Failed, Gesture, Loaded, Message, Phrased, SetControl
from engine.hearing import Onset
from engine.parts.loop import Loop
from engine.session import SessionState, VoiceControls
from engine.ticks import TICKS_PER_STEP
from engine.voice import Part, Voice
from models.errors import ModelError

FAR = 1.0  # deviations
ENCODED_BARS = 16  # how much of what was played an encoder may be given


class Backstage:
    """Keeps every voice at its place in its latent space, with the model it is to play.

    `fail` is told of a voice whose model has failed.
    """

    def __init__(self, voices: list[Voice], fail: Callable[[Voice, ModelError], None]) -> None:
        self.requests: list[Request] = []
        self.lines: list[str] = []
        self._voices = voices
        self._fail = fail
        self._asked: dict[int, Draw] = {}
        self._kept: set[int] = set()

    def receive(self, state: SessionState, event: Event, next_step: int) -> None:
        """Follow an event that has just been applied."""
        match event:
            case SetControl(name="model"):
                self._load(state, next_step)
            case SetControl(name="latent" | "density"):
                self._aim(state)
            case Gesture(name="encode"):
                self._encode(state, event)
            case Gesture():
                self._aim(state)
            case Phrased():
                self._take_phrase(event)
            case Loaded():
                self._take_part(event, next_step)
            case Failed(plays=str() as plays):
                voice = self._voices[event.voice - 1]
                voice.asked = plays if voice.asked == event.model else voice.asked
                self.lines.append(f"voice {event.voice} goes on with {plays}: {event.text}")
            case Failed():
                self.lines.append(f"voice {event.voice} stays where it is: {event.text}")

    def prepare(self, state: SessionState, step: int) -> list[Message]:
        """Make every voice ready to decide a step; return the ends of notes of models that go."""
        messages: list[Message] = []
        self._load(state, step)  # a change that waited has been applied by now
        for voice, controls in zip(self._voices, state.voices, strict=True):
            if voice.arriving is not None and step % state.meter.bar_steps == 0:
                messages += self._change(voice, voice.arriving, state, step)
            if not voice.part.latents:
                continue
            voice.course.advance(controls, state)
            self._draw(voice, controls)
            if _lands(voice, controls, state, step):
                self._move(voice, state, step)
        return messages

    def hear(self, voice: Voice, symbol: int, step: int) -> None:
        """Let a part that waits for its bar hear what the voice hears."""
        if voice.arriving is not None:
            try:
                voice.arriving.hear(symbol, step)
            except ModelError as error:
                voice.arriving = None
                self.lines.append(f"voice {voice.number} goes on with {voice.plays}: {error}")

    def _move(self, voice: Voice, state: SessionState, step: int) -> None:
        """Be at the voice's place; where nobody else's music is lost, a far one has its own song.

        A model goes on with what it has played, however far its place has moved since.
        """
        if isinstance(voice.part, Loop):
            voice.part.land()
        elif not voice.failed:
            try:
                voice.part.move(voice.course.place)
                is_alone = voice.answer is None and state.is_alone(step * TICKS_PER_STEP)
                if is_alone and voice.part.wandered > FAR:
                    voice.part.begin_song(step)
            except ModelError as error:
                self._fail(voice, error)

    def _aim(self, state: SessionState) -> None:
        """Ask at once for the phrases of places that have just been set: none need wait a step."""
        for voice, controls in zip(self._voices, state.voices, strict=True):
            if isinstance(voice.part, Loop):
                voice.course.aim(controls, state)
                self._draw(voice, controls)

    def _draw(self, voice: Voice, controls: VoiceControls) -> None:
        if not isinstance(voice.part, Loop):
            return
        place = tuple(voice.course.place[: len(voice.part.latents)].tolist())
        wanted = Draw(voice.number, voice.plays, place, controls.density)
        if self._asked.get(voice.number) != wanted:
            self._asked[voice.number] = wanted
            self.requests.append(wanted)

    def _take_phrase(self, event: Phrased) -> None:
        part = self._voices[event.voice - 1].part
        if not isinstance(part, Loop):
            return
        if part.offer(event.notes):
            self._kept.discard(event.voice)
        elif event.voice not in self._kept:  # said once, however long the performer stays there
            self._kept.add(event.voice)
            self.lines.append(
                f"voice {event.voice} keeps its phrase:"
                f" the one drawn here has too few notes ({len(event.notes)})"
            )

    def _load(self, state: SessionState, next_step: int) -> None:
        for voice, controls in zip(self._voices, state.voices, strict=True):
            if controls.model == voice.asked:
                continue
            voice.asked, voice.arriving = controls.model, None
            if controls.model != voice.plays:
                history = tuple(voice.part.history)[-ENCODED_BARS * voice.part.bar_steps :]
                voice.steps_heard = 0
                bar = voice.part.bar_steps
                self.requests.append(
                    Load(voice.number, controls.model, voice.plays, bar, history, next_step)
                )

    def _take_part(self, event: Loaded, next_step: int) -> None:
        """Let a part that has come hear what it missed; it plays from the next bar line on."""
        voice = self._voices[event.voice - 1]
        if event.model != voice.asked or event.part is None:
            return
        voice.arriving = event.part
        history = list(voice.part.history)
        missed = history[len(history) - min(voice.steps_heard, len(history)) :]
        for step, symbol in enumerate(missed, start=next_step - len(missed)):
            self.hear(voice, symbol, step)

    def _change(self, voice: Voice, part: Part, state: SessionState, step: int) -> list[Message]:
        part.settle()
        if isinstance(part, Loop):
            part.start = step
        voice.part, voice.arriving = part, None
        voice.plays, voice.failed = voice.asked, False
        self._asked.pop(voice.number, None)
        self.lines.append(f"voice {voice.number} plays {part.model}")
        return voice.end_note(state.timeline.seconds_at(step * TICKS_PER_STEP))

    def _encode(self, state: SessionState, event: Gesture) -> None:
        for voice in self._voices:
            notes = _phrase(voice, state)
            if event.voice in (ALL_VOICES, voice.number) and voice.part.latents:
                if not notes:
                    self.lines.append("nothing to start from yet: play a phrase first")
                    return
                bar = state.meter.bar_steps
                self.requests.append(Encode(voice.number, voice.plays, notes, bar))


def _lands(voice: Voice, controls: VoiceControls, state: SessionState, step: int) -> bool:
    """Whether a move through the latent space may be heard from a step on."""
    match controls.latent_lands:
        case "beat":
            return step * TICKS_PER_STEP % state.meter.beat_ticks == 0
        case "bar":
            return step % state.meter.bar_steps == 0
        case "phrase" if isinstance(voice.part, Loop):
            return voice.part.place(step) == 0
        case "phrase":
            answer = voice.answer
            return step % state.meter.bar_steps == 0 and (answer is None or step == answer.start)
    return True


def _phrase(voice: Voice, state: SessionState) -> tuple[tuple[int, int, int], ...]:
    """What the performer played last, up to `ENCODED_BARS`, as notes from a bar line, in C."""
    voice.part.settle()
    bar = state.meter.bar_ticks
    onsets = _last_phrase(state.hearing.onsets, bar)
    if not onsets:
        return ()
    first = onsets[0].tick // bar * bar
    end = max(onset.release or onset.tick + TICKS_PER_STEP for onset in onsets)
    return tuple(
        (
            onset.tick - first,
            max(TICKS_PER_STEP, (onset.release or end) - onset.tick),
            min(max(onset.pitch - voice.part.shift, 0), 127),
        )
        for onset in onsets
    )


def _last_phrase(onsets: tuple[Onset, ...], bar: int) -> tuple[Onset, ...]:
    """The onsets since the last silence of two bars, as many bars of them as may be encoded."""
    start = len(onsets)
    while start and (
        start == len(onsets)
        or (
            onsets[start].tick - onsets[start - 1].tick <= 2 * bar
            and onsets[-1].tick // bar - onsets[start - 1].tick // bar < ENCODED_BARS
        )
    ):
        start -= 1
    return onsets[start:]
