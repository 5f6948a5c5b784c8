"""Golden event logs: whole performances as text, so that a change of behaviour is seen and read.

    pytest tests/engine/test_golden.py --regenerate-golden

writes them anew; then `git diff tests/engine/golden` shows what has changed in the music.
A line: the moment in seconds, the place as bar.beat.tick, `>` played or `<` taken in, and what.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.events import (
    Action,
    Event,
    Gesture,
    Lands,
    Message,
    NoteOff,
    NoteOn,
    Panic,
    SetControl,
    Skip,
)
from engine.session import SessionState, VoiceControls
from tests.engine.fakes import FailingModel
from tests.engine.stage import Stage, phrase

GOLDEN = Path(__file__).parent / "golden"
MELODY = (62, 66, 69, 67, 66, 64, 62, 61)  # in D major


def _answer() -> tuple[Stage, list[Event]]:
    """A phrase of two bars is answered; the answer to the next one is interrupted."""
    events = [*phrase(MELODY, 0.02), *phrase(MELODY[:4], 10.13), NoteOn(14.1, 74, 100)]
    return Stage(), [*events, NoteOff(14.9, 74)]


def _duet() -> tuple[Stage, list[Event]]:
    """Both play, in three; the voice gets sparser and keeps to a scale from the third bar on."""
    changes = [
        SetControl(2.1, "density", 0.2, lands=Lands.BAR),
        SetControl(2.2, "scale", "D major pentatonic", lands=Lands.BAR),
    ]
    return Stage(VoiceControls(mode="duet"), meter="3/4"), [*phrase(MELODY, 1.5, 0.75), *changes]


def _solo() -> tuple[Stage, list[Event]]:
    """Alone, then faster, lower, stopped, and started again."""
    return Stage(VoiceControls(mode="solo")), [
        SetControl(2.0, "tempo", 180.0),
        SetControl(4.0, "register", -1, lands=Lands.STEP),
        SetControl(5.05, "play", 0),
        SetControl(6.5, "play", 1),
    ]


def _harmonise() -> tuple[Stage, list[Event]]:
    """One note joins each key, then two; a chord; a panic while keys are held."""
    chord = [NoteOn(6.0 + 0.01 * number, pitch, 90) for number, pitch in enumerate((62, 66, 69))]
    change = SetControl(2.4, "density", 0.8)
    stage = Stage(VoiceControls(mode="harmonise", channel=3))
    return stage, [*phrase(MELODY, 0.3, 0.6), change, *chord, Panic(7.0)]


def _failure() -> tuple[Stage, list[Event]]:
    """The model fails in the third bar: what was heard in the bar before comes again."""
    return Stage(VoiceControls(mode="duet"), models=[FailingModel(40)]), phrase(MELODY[:4], 2.0)


def _ensemble() -> tuple[Stage, list[Event]]:
    """Two voices; one changes its mode and the other rests; the laptop sleeps for a minute."""
    voices = VoiceControls(mode="solo"), VoiceControls(mode="harmonise", channel=2)
    return Stage(*voices), [
        *phrase(MELODY[:4], 0.5),
        SetControl(2.6, "mode", "answer", voice=1),
        SetControl(3.1, "enable", 0, voice=2),
        *phrase(MELODY[4:], 3.3),
        Skip(65.2),
        *phrase(MELODY[:2], 66.0, 0.3),
    ]


def _two_hands() -> tuple[Stage, list[Event]]:
    """Broken chords under a melody, two bars: what is answered is the melody, where it lies."""
    left = phrase((48, 55, 52, 55) * 2 + (43, 50, 47, 50) * 2, apart=0.25)
    right = [*phrase((72, 76, 79), held=0.98), NoteOn(2.0, 77, 96), NoteOff(2.9, 77)]
    return Stage(), [*left, *right, NoteOn(3.0, 74, 90), NoteOff(3.95, 74)]


def _staccato() -> tuple[Stage, list[Event]]:
    """Staccato eighths that grow louder, for a bar: the answer is detached and grows as well."""
    keys = (67, 69, 71, 72, 74, 72, 71)
    events: list[Event] = []
    for number, pitch in enumerate(keys):
        seconds = 0.25 * number
        events += [NoteOn(seconds, pitch, 30 + 13 * number), NoteOff(seconds + 0.08, pitch)]
    return Stage(), events


def _loop() -> tuple[Stage, list[Event]]:
    """The phrase of a decoder, alone; a latent is moved, and lands at the bar line."""
    stage = Stage(VoiceControls(model="decoder", mode="solo", latent_lands="bar"))
    return stage, [SetControl(1.3, "latent", 2.0, voice=1, index=2)]


def _change() -> tuple[Stage, list[Event]]:
    """Another model takes over at a bar line while the voice plays beside the performer."""
    stage = Stage(VoiceControls(mode="duet"))
    return stage, [*phrase(MELODY, 0.01), SetControl(1.3, "model", "decoder", voice=1)]


def _swung() -> tuple[Stage, list[Event]]:
    """Swung eighths, then sixteenths, with a click; a voice strays; a nudge; a count-in."""
    voices = VoiceControls(mode="solo", density=1.0), VoiceControls(mode="solo", channel=2)
    return Stage(*voices), [
        SetControl(0.0, "swing", 66.0),
        SetControl(0.0, "click", 1),
        SetControl(1.2, "humanise", 15.0, voice=2),
        SetControl(1.3, "humanise_velocity", 10.0, voice=2),
        SetControl(2.1, "swing_grid", "sixteenths"),
        SetControl(2.1, "density", 1.0, lands=Lands.BAR),
        Gesture(4.1, "nudge", values=(30.0,)),
        SetControl(6.0, "play", 0),
        SetControl(6.1, "count_in", 1),
        SetControl(6.2, "play", 1),
    ]


def _metre() -> tuple[Stage, list[Event]]:
    """While an answer is under way another metre is asked for: it comes at a bar line."""
    voices = VoiceControls(), VoiceControls(model="decoder", mode="solo", channel=2)
    again = phrase(MELODY[:5], 6.3, apart=0.4)
    return Stage(*voices), [*phrase(MELODY, 0.02, 0.49), SetControl(3.95, "meter", "7/8"), *again]


PERFORMANCES: dict[str, tuple[Callable[[], tuple[Stage, list[Event]]], float]] = {
    "answer": (_answer, 16.0),
    "duet": (_duet, 9.0),
    "solo": (_solo, 9.0),
    "harmonise": (_harmonise, 7.5),
    "failure": (_failure, 10.0),
    "ensemble": (_ensemble, 70.0),
    "two_hands": (_two_hands, 9.5),
    "staccato": (_staccato, 5.0),
    "loop": (_loop, 4.0),
    "change": (_change, 5.0),
    "swung": (_swung, 10.0),
    "metre": (_metre, 12.0),
}


@pytest.mark.parametrize("name", PERFORMANCES)
def test_a_performance_is_played_as_it_was_before(name, request):
    make, until = PERFORMANCES[name]
    stage, events = make()
    written = "\n".join([f"# {make.__doc__}", *_log(stage, events, until), ""])
    path = GOLDEN / f"{name}.txt"
    if request.config.getoption("--regenerate-golden"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(written, encoding="utf-8")
    assert written == path.read_text(encoding="utf-8"), "see the docstring of this file"


def test_there_is_no_log_without_its_performance():
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(PERFORMANCES)


def _log(stage: Stage, events: list[Event], until: float) -> list[str]:
    """Play up to a stop at `until`; return what went in and came out, in the order of time."""
    entries = []
    waiting = sorted([*events, SetControl(until, "play", 0)], key=lambda event: event.seconds)
    for event in waiting:
        _play(stage, entries, event.seconds)
        entries.append((event.seconds, f"{_place(stage, event.seconds)} < {_event(event)}"))
        _turn(stage, entries, [event], event.seconds)
    return [line for _, line in sorted(entries, key=lambda entry: round(entry[0], 6))]


def _play(stage: Stage, entries: list[tuple[float, str]], until: float) -> None:
    """Take a turn at every deadline up to a moment; past a minute's sleep there are none."""
    while (deadline := stage.performer.deadline) < until < deadline + 10:
        _turn(stage, entries, [], deadline)


def _turn(
    stage: Stage, entries: list[tuple[float, str]], events: list[Event], seconds: float
) -> None:
    told, clicked = len(stage.lines), len(stage.clicks)
    for message in stage.turn(events, seconds):
        place = _place(stage, message.seconds)
        entries.append((message.seconds, f"{place} > voice {message.voice}  {_message(message)}"))
    for message in stage.clicks[clicked:]:
        place = _place(stage, message.seconds)
        entries.append((message.seconds, f"{place} > click    {_message(message)}"))
    for line in stage.lines[told:]:
        entries.append((seconds, f"{_place(stage, seconds)} ! {line}"))


def _place(stage: Stage, seconds: float) -> str:
    state: SessionState = stage.performer.state
    at = state.timeline.ticks_at(seconds)
    bar, beat = state.place(at)
    tick = at % state.meter.bar_ticks % state.meter.beat_ticks
    return f"{seconds:9.4f}  {bar:3}.{beat}.{tick:03}"


def _message(message: Message) -> str:
    channel = f"channel {message.channel + 1}"
    if message.action is Action.NOTE_ON:
        return f"{channel}  note_on  {message.pitch:3}  velocity {message.velocity}"
    return f"{channel}  {message.action.value} {message.pitch:3}"


def _event(event: Event) -> str:
    match event:
        case NoteOn():
            return f"note_on  {event.pitch:3}  velocity {event.velocity}"
        case NoteOff():
            return f"note_off {event.pitch:3}"
        case SetControl():
            return f"{event.name} {event.value}  voice {event.voice or 'all'}  {event.lands.value}"
        case Gesture():
            return f"{event.name} {' '.join(map(str, event.values))}"
        case _:
            return type(event).__name__.lower()
