"""Asking: what takes longer than a turn is asked for, and a model that comes has missed nothing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.events import Encoded, Failed, Gesture, Loaded, NoteOff, NoteOn, SetControl
from engine.model_requests.asking import AT_ONCE_SPANS
from engine.model_requests.history import ENCODED_BARS, hear_again
from engine.model_requests.requests import Encode, Load, Work
from engine.parts.loop import Draw
from engine.session import VoiceControls
from engine.ticks import Span
from models.errors import ModelError
from models.note import Note
from tests.engine.fakes import ScriptedPart
from tests.engine.stage import BAR, BEAT, Stage, phrase

TICK = BEAT / 480


class Asking(Stage):
    """A stage on which nobody does what is asked for: it is kept."""

    def turn(self, events, seconds):
        turn = self.performer.turn(events, seconds)
        self.messages += turn.messages
        self.lines += turn.lines
        self.requests = [*getattr(self, "requests", ()), *turn.requests]
        return turn.messages


def loads(stage: Asking) -> list[Load]:
    return [request for request in stage.requests if isinstance(request, Load)]


def heard(part: ScriptedPart) -> list[tuple[int, list[tuple[int, int]]]]:
    """What a part heard: where each span began, and the (tick, pitch) of its notes."""
    return [
        (span.start, sorted((note.tick, note.pitch) for note in notes))
        for span, notes in part.heard
    ]


@settings(max_examples=30)
@given(
    st.lists(
        st.tuples(st.integers(0, 3000), st.integers(1, 900), st.integers(40, 80)),
        max_size=10,
        unique_by=lambda note: note[2],
    ),
    st.sampled_from([40, 60, 120, 240]),
)
def test_what_is_heard_again_is_heard_as_it_was_live(notes, span_ticks):
    live, again = ScriptedPart(span_ticks=span_ticks), ScriptedPart(span_ticks=span_ticks)
    events = [
        event
        for tick, length, pitch in notes
        for event in (NoteOn(tick * TICK, pitch, 80), NoteOff((tick + length) * TICK, pitch))
    ]
    Stage(VoiceControls(mode="duet"), parts=[live]).play(events, 4000 * TICK)
    played = [Note(tick, length, pitch) for tick, length, pitch in notes]
    hear_again(again, sorted(played), Span(0, live.heard[-1][0].stop))
    assert heard(again) == heard(live)
    for (span, then), (_, now) in zip(live.heard, again.heard, strict=True):
        ends = [
            sorted(min(note.end, span.stop) for note in each if note.end < span.start + 1)
            for each in (then, now)
        ]
        assert ends[0] == ends[1]


def arrive(span_ticks, asked, came, until=3 * BAR, before=None):
    """Ask for another model and let it come later; return the part, and one that was there.

    `before`: the spans of the one that was there, if they are others.
    """
    there, part = ScriptedPart(span_ticks=before or span_ticks), ScriptedPart(span_ticks=span_ticks)
    row = VoiceControls(mode="duet")
    events = phrase([60, 62, 64, 65, 67, 69, 71, 72], 0.13, 0.37)
    early = 4 * 120 * TICK  # struck just before a span, let go before it begins
    events += [NoteOn(early - 0.03, 50, 80), NoteOff(early - 0.01, 50)]
    stage = Asking(row, parts=[there])
    stage.play([e for e in events if e.seconds <= asked], asked)
    stage.turn([SetControl(asked, "model", "other", 1)], asked)
    (load,) = loads(stage)
    if load.history:
        first = load.history[0].tick // span_ticks * span_ticks
        hear_again(part, list(load.history), Span(first, load.until))
    stage.play([e for e in events if asked < e.seconds <= came], came)
    stage.turn([Loaded(came, 1, "other", None, part=part)], came)
    for load in loads(stage)[1:]:  # what it missed is too much for a turn
        span = Span(load.since, load.until)
        hear_again(part, list(load.history), span)
        stage.turn([Loaded(came, 1, "other", None, span.ticks, part)], came)
    stage.play([e for e in events if e.seconds > came], until)
    return stage, part, there


@pytest.mark.parametrize("span_ticks", [40, 60, 120])
@pytest.mark.parametrize(
    ("asked", "came"),
    [(1.3, 1.31), (1.3, 1.9), (0.62, 3.05), (1.0, 1.437), (1.333, 1.398), (0.5, 1.25)],
)
def test_a_model_that_arrives_has_heard_every_span_once(asked, came, span_ticks):
    stage, part, there = arrive(span_ticks, asked, came)
    assert stage.voices[0].part is part
    starts = [start for start, _ in heard(part)]
    assert starts == list(range(starts[0], starts[-1] + 1, span_ticks))
    until_change = {start: notes for start, notes in heard(part) if start <= heard(there)[-1][0]}
    assert until_change
    live = dict(heard(there))
    assert until_change == {start: live[start] for start in until_change}


def test_it_plays_from_the_next_bar_line_on_and_not_before():
    stage, part, there = arrive(120, 1.3, 1.4)
    assert part.decided[0][0].start == 1920
    assert there.decided[-1][0].start == 1800
    assert f"voice 1 plays {part.name}" in stage.lines


def test_what_a_voice_played_itself_is_heard_by_its_next_model_too():
    there = ScriptedPart(Note(480, 240, 72))
    stage = Asking(VoiceControls(mode="solo"), parts=[there]).play([], 1.3)
    stage.turn([SetControl(1.3, "model", "other", 1)], 1.3)
    load = stage.requests[-1]
    assert [(note.tick, note.pitch) for note in load.history] == [(480, 72)]


def test_only_the_last_bars_are_given_to_a_new_model():
    events = phrase([60 + n % 12 for n in range(4 * (ENCODED_BARS + 4))])
    stage = Asking(VoiceControls(mode="duet", enable=0)).play(events, (ENCODED_BARS + 4) * BAR)
    end = (ENCODED_BARS + 4) * BAR
    stage.turn([SetControl(end, "model", "other", 1)], end)
    load = stage.requests[-1]
    assert len(load.history) in (4 * ENCODED_BARS, 4 * ENCODED_BARS + 1)
    assert load.until - load.history[0].tick <= ENCODED_BARS * 1920


def test_a_model_that_comes_late_hears_what_it_missed_elsewhere_and_hardly_any_in_a_turn():
    for taken in (0.2, 1.0, 5.0):
        stage, part = Asking(VoiceControls(mode="duet")).play([], 1.0), ScriptedPart()
        stage.turn([SetControl(1.0, "model", "other", 1)], 1.0)
        now, rounds = 1.0 + taken, 0
        stage.play([], now)
        stage.turn([Loaded(now, 1, "other", None, part=part)], now)
        while len(loads(stage)) > 1 + rounds:
            load, rounds = loads(stage)[-1], rounds + 1
            assert len(part.heard) <= AT_ONCE_SPANS
            assert load.part is part
            assert stage.voices[0].arriving is None
            span = Span(load.since, load.until)
            now += 0.6 * span.ticks * TICK  # it hears a little faster than there is played
            stage.play([], now)
            stage.turn([Loaded(now, 1, "other", None, span.ticks, part)], now)
        assert rounds == {0.2: 0, 1.0: 3, 5.0: 6}[taken]
        assert stage.voices[0].arriving is part
        stage.play([], now + BAR + 0.1)
        assert stage.voices[0].part is part


def test_a_model_that_never_makes_up_for_what_it_missed_is_not_waited_for():
    stage, part = Asking(VoiceControls(mode="duet")).play([], 1.0), ScriptedPart()
    stage.turn([SetControl(1.0, "model", "other", 1)], 1.0)
    stage.play([], 2.0)
    stage.turn([Loaded(2.0, 1, "other", None, part=part)], 2.0)
    load = loads(stage)[-1]
    stage.play([], 3.1)
    stage.turn([Loaded(3.1, 1, "other", None, load.until - load.since, part)], 3.1)
    assert loads(stage)[-1] is load
    assert stage.lines == [
        "voice 1 goes on with melody-lstm: other takes longer to hear music than it lasts"
    ]


def test_a_model_that_nobody_wants_any_more_is_not_played():
    stage = Asking(VoiceControls(mode="duet")).play([], 1.0)
    stage.turn([SetControl(1.0, "model", "other", 1)], 1.0)
    stage.turn([SetControl(1.1, "model", "third", 1)], 1.1)
    stage.turn([Loaded(1.2, 1, "other", None, part=ScriptedPart())], 1.2)
    stage.play([], 5.0)
    assert stage.voices[0].part.name == "melody-lstm"
    assert [request.model for request in stage.requests] == ["other", "third"]


def test_who_goes_back_to_the_model_that_plays_asks_for_nothing_more():
    stage = Asking(VoiceControls(mode="duet", model="fake")).play([], 1.0)
    for seconds, model in ((1.0, "other"), (1.1, "fake")):
        stage.turn([SetControl(seconds, "model", model, 1)], seconds)
    stage.turn([Loaded(1.2, 1, "other", None, part=ScriptedPart())], 1.2)
    stage.play([], 5.0)
    assert (stage.voices[0].part.name, stage.voices[0].loading) == ("fake", None)
    assert len(stage.requests) == 1


def test_a_part_that_fails_as_it_hears_what_it_missed_is_not_played():
    class Failing(ScriptedPart):
        def hear(self, notes, span):
            raise ModelError("for the test")

    stage = Asking(VoiceControls(mode="duet")).play([], 1.0)
    stage.turn([SetControl(1.0, "model", "other", 1)], 1.0)
    stage.turn([Loaded(1.2, 1, "other", None, part=Failing())], 1.2)
    stage.play([], 5.0)
    assert stage.voices[0].part.name == "melody-lstm"
    assert [line for line in stage.lines if "goes on with melody-lstm" in line]
    assert not stage.voices[0].failed


def test_a_failure_of_something_else_leaves_the_loading_alone():
    stage = Asking(VoiceControls(model="latent", mode="solo")).play([], 1.0)
    stage.turn([SetControl(1.0, "model", "other", 1)], 1.0)
    stage.turn([Failed(1.1, 1, None, "no encoder")], 1.1)
    assert stage.voices[0].loading == "other"
    assert stage.lines == ["voice 1 stays where it is: no encoder"]


def test_a_loop_asks_for_the_phrase_of_its_place_at_once():
    stage = Asking(VoiceControls(model="decoder", mode="solo")).play([], 1.03)
    stage.requests = []
    stage.turn([SetControl(1.03, "latent", 1.5, 1, index=2)], 1.03)
    (request,) = stage.requests
    assert isinstance(request, Work)
    assert request.wanted.place[1] == 1.5
    stage.turn([SetControl(1.04, "density", 0.75)], 1.04)
    assert stage.requests[-1].wanted == Draw(request.wanted.place, 0.75)


def encoded(events, at, **controls):
    stage = Asking(VoiceControls(model="latent", mode="duet", **controls)).play(events, at)
    stage.turn([Gesture(at, "encode", 1)], at)
    return [request for request in stage.requests if isinstance(request, Encode)], stage


def test_the_phrase_that_was_played_is_asked_to_be_encoded_from_its_bar_line_on():
    (request,), _ = encoded(phrase([60, 64, 67], 2 * BAR + 1.0), 3 * BAR)
    assert (request.voice, request.model, request.bar_steps) == (1, "latent", 16)
    assert [(note.tick, note.length, note.pitch) for note in request.notes] == [
        (960, 432, 60), (1440, 432, 64), (1920, 432, 67),
    ]  # fmt: skip


def test_what_was_played_before_a_silence_of_two_bars_is_another_phrase():
    events = [*phrase([60, 62, 64]), *phrase([72, 74], 4 * BAR)]
    (request,), _ = encoded(events, 5 * BAR)
    assert [note.pitch for note in request.notes] == [72, 74]


def test_it_is_encoded_in_c():
    d_major = (62, 64, 66, 67, 69, 71, 73, 74, 73, 69, 66, 62)
    (request,), stage = encoded(phrase(d_major), 4 * BAR)
    assert stage.voices[0].part.tonic == 2
    assert [note.pitch for note in request.notes] == [pitch - 2 for pitch in d_major]


def test_a_short_touch_is_encoded_as_a_note_of_a_16th():
    (request,), _ = encoded(phrase([60, 64], held=0.05), BAR)
    assert [note.length for note in request.notes] == [120, 120]


def answering(events, until, **controls):
    return Asking(VoiceControls(model="latent", mode="answer", **controls)).play(events, until)


def asked_to_encode(stage):
    return [request for request in stage.requests if isinstance(request, Encode)]


def test_a_phrase_that_an_answer_is_due_of_is_asked_to_be_encoded_before_the_answer_begins():
    stage = answering(phrase([60, 64, 67], 2 * BAR + 1.0), 3 * BAR - 0.1)
    last = asked_to_encode(stage)[-1]
    assert last.is_answered
    assert [(note.tick, note.pitch) for note in last.notes] == [(960, 60), (1440, 64), (1920, 67)]


@pytest.mark.parametrize("mode", ["duet", "solo", "harmonise"])
def test_who_answers_nothing_needs_no_phrase(mode):
    stage = Asking(VoiceControls(model="latent", mode=mode)).play(phrase([60, 64, 67]), 2 * BAR)
    assert not asked_to_encode(stage)


@pytest.mark.parametrize(("closeness", "pull"), [(0.0, 0.0), (0.5, 0.0), (0.75, 0.5), (1.0, 1.0)])
def test_an_answer_is_played_from_nearer_to_its_phrase_and_nothing_else_is(closeness, pull):
    """The fake's encoder says how far above C4, in tenths, a phrase begins: that is latent 2."""
    controls = VoiceControls(model="latent", mode="answer", closeness=closeness)
    stage = Stage(controls)
    moved = SetControl(0.0, "latent", 1.0, 1, index=2)
    events = [moved, *phrase([64, 60, 67, 64, 62, 60], held=0.6)]
    seen = {}
    for step in range(64):
        now = step * BEAT / 4
        due = [event for event in events if now <= event.seconds < now + BEAT / 4]
        stage.play(due, now + BEAT / 4 - 0.02)
        seen.setdefault(stage.voices[0].answer is not None, set()).add(
            round(float(stage.voices[0].course.place[1]), 6)
        )
    assert seen[False] == {1.0}
    assert seen[True] == {round(1.0 + pull * 0.4, 6)}


def test_where_no_encoder_is_an_answer_is_played_from_where_the_voice_is():
    stage = answering(phrase([60, 64, 67]), 2 * BAR)
    stage.turn([Encoded(2 * BAR, 1, ())], 2 * BAR)
    assert not stage.play([], 3 * BAR).voices[0].course.place.any()
    assert not stage.lines


def test_a_place_far_off_is_moved_to_at_the_boundary_that_was_chosen():
    """`phrase`: where its own phrase begins anew, or an answer does."""
    moved = []

    class Moving(ScriptedPart):
        latents = (Stage(VoiceControls(model="latent")).voices[0].part.latents[0],)

        def move(self, span, is_alone):
            moved.append(span.start)

        def is_phrase_start(self, tick):
            return tick % 3840 == 0

    def moves(lands):
        moved.clear()
        row = VoiceControls(mode="solo", latent_lands=lands)
        Stage(row, parts=[Moving()]).play([], 4 * BAR + 0.1)
        return list(np.diff(moved))

    assert set(moves("step")) == {120}
    assert set(moves("beat")) == {480}
    assert set(moves("bar")) == {1920}
    assert set(moves("phrase")) == {3840}


def test_a_finer_model_hears_its_own_spans_from_the_moment_that_it_comes():
    _, part, _ = arrive(40, 1.0, 1.437, before=120)
    starts = [start for start, _ in heard(part)]
    assert starts == list(range(starts[0], starts[-1] + 1, 40))
