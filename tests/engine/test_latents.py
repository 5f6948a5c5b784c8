"""Playing the latent space: sliders, places, courses, loops, several voices, changes of model."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.changes import apply
from engine.course import Course
from engine.events import Gesture, NoteOff, NoteOn, SetControl
from engine.places import LATENTS, LONGEST, REST, among, random_place, whole, with_number
from engine.session import SessionState, VoiceControls
from engine.ticks import Timeline
from tests.engine.stage import BAR, BEAT, STEP, Stage, phrase

STOP = 8 * BAR
NUMBERS = st.floats(-4, 4)


def melody(**controls):
    return VoiceControls(model="latent", mode="solo", **controls)


def loop(mode="solo", **controls):
    return VoiceControls(model="decoder", mode=mode, **controls)


def latent(seconds, index, value, voice=0):
    return SetControl(seconds, "latent", value, voice, index=index)


def home(stage, voice=1):
    """The pitch of the loop of a voice that has not been moved: at the place drawn for it."""
    return 60 + round(stage.voices[voice - 1].part.home[1])


def starts(stage, since, until, voice=1):
    return [n.start for n in stage.notes if since <= n.start < until and n.voice == voice]


def stop(stage, seconds):
    """Stop just before a moment: what is decided for the moment itself is not to be counted."""
    return stage.play([SetControl(seconds - 0.05, "play", 0)], seconds)


def test_a_slider_changes_the_very_next_step():
    moved = 2 * BAR + 0.3 * STEP
    stage = stop(Stage(melody()).play([latent(moved, 1, 3.0)], 3 * BAR - 0.1), 3 * BAR)
    assert len(starts(stage, 0, 2 * BAR)) < 4
    steps = [2 * BAR + n * STEP for n in range(1, 16)]
    assert starts(stage, moved, 3 * BAR) == pytest.approx(steps)


@pytest.mark.parametrize(("lands", "first"), [("beat", 2 * BAR + BEAT), ("bar", 3 * BAR)])
def test_a_move_lands_where_the_performer_said(lands, first):
    stage = Stage(melody(latent_lands=lands))
    stage = stop(stage.play([latent(2 * BAR + 0.3 * STEP, 1, 3.0)], 4 * BAR - 0.1), 4 * BAR)
    busy = [n for n in range(64) if len(starts(stage, (n - 0.1) * STEP, (n + 2.9) * STEP)) == 3]
    assert busy[0] * STEP == pytest.approx(first)


def test_a_slew_takes_its_time_and_arrives():
    course, state = Course(np.random.default_rng(0)), SessionState()
    controls = VoiceControls(latent=whole([2.0]), slew=2.0)
    way = []
    for _ in range(10):
        course.advance(controls, state)
        way.append(course.place[0])
    assert way == pytest.approx([0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2, 2])
    seconds = VoiceControls(latent=whole([1.0]), slew=0.25, slew_unit="seconds")
    course.advance(seconds, SessionState(Timeline(120)))
    assert course.place[0] == pytest.approx(1.5)


def test_drift_is_seeded_of_the_size_asked_for_and_comes_home():
    controls, state = VoiceControls(drift=0.5, drift_rate=4.0), SessionState()
    walks = []
    for _ in range(2):
        course = Course(np.random.default_rng(7))
        walk = []
        for _ in range(2000):
            course.advance(controls, state)
            walk.append(course.place[:LATENTS])
        walks.append(np.array(walk))
    assert np.array_equal(*walks)
    assert walks[0].std() == pytest.approx(0.5, abs=0.1)
    assert np.abs(np.diff(walks[0], axis=0)).mean() < walks[0].std()
    for _ in range(200):
        course.advance(VoiceControls(drift_rate=4.0), state)
    assert not course.place.any()


@given(st.lists(NUMBERS, max_size=120), st.integers(1, LATENTS), NUMBERS)
def test_places_are_of_a_bounded_length_and_reach(numbers, index, number):
    place = whole(numbers)
    assert LATENTS <= len(place) <= LONGEST
    changed = with_number(place, index, number)
    assert changed[index - 1] == pytest.approx(number)
    assert changed[: index - 1] + changed[index:] == place[: index - 1] + place[index:]


@given(st.lists(st.lists(NUMBERS, min_size=20, max_size=20), min_size=4, max_size=4))
def test_a_morph_has_its_corners_and_its_middle(numbers):
    places = [whole(place) for place in numbers]
    for (x, y), place in zip([(0, 0), (1, 0), (0, 1), (1, 1)], places, strict=True):
        assert among(places, x, y) == pytest.approx(place)
    assert among(places, 0.5, 0.5) == pytest.approx(np.mean(places, axis=0))
    assert among([None, places[1], None, None], 0, 0) == REST


def test_places_are_kept_recalled_and_morphed():
    state = SessionState(voices=(melody(), melody()))
    for event in (
        latent(0.0, 1, 2.0, voice=1),
        Gesture(0.0, "store", 1, (1.0,)),
        latent(0.0, 1, -2.0, voice=1),
        Gesture(0.0, "store", 1, (2.0,)),
        Gesture(0.0, "reset", 1),
    ):
        state = apply(state, event)
    assert state.voices[0].latent == REST
    assert apply(state, Gesture(1.0, "recall", 2, (1.0,))).voices[1].latent[0] == 2.0
    assert apply(state, Gesture(1.0, "recall", 2, (9.0,))).voices[1].latent == REST
    morphed = apply(state, Gesture(1.0, "morph", 0, (0.25, 0.0)))
    assert [voice.latent[0] for voice in morphed.voices] == [1.0, 1.0]


@pytest.mark.parametrize(
    "choice",
    [
        Gesture(0.0, "corners", 0, (5.0, 6.0, 7.0, 8.0)),
        SetControl(0.0, "corners", (5.0, 6.0, 7.0, 8.0)),
    ],
)
def test_a_morph_is_among_the_corners_that_were_chosen(choice):
    state = SessionState(voices=(melody(),))
    for number in range(1, 9):
        state = apply(state, SetControl(0.0, "place", whole([number / 4]), index=number))
    assert apply(state, Gesture(1.0, "morph", 0, (1.0, 0.0))).voices[0].latent[0] == 0.5
    chosen = apply(state, choice)
    assert chosen.corners == (5, 6, 7, 8)
    assert apply(chosen, Gesture(1.0, "morph", 0, (1.0, 0.0))).voices[0].latent[0] == 1.5


def test_every_gesture_is_counted_so_that_the_next_random_place_is_another():
    """Whatever lies between them, and whichever voice they are for."""
    state = SessionState(voices=(melody(), melody()), seed=3)
    places = set()
    for voice in (1, 2, 1, 0):
        state = apply(state, Gesture(0.0, "random", voice, (1.0,)))
        places.add(state.voices[max(voice, 1) - 1].latent)
        state = apply(state, Gesture(0.0, "reset", voice))
    assert len(places) == 4
    assert state.gestures == 8


def test_a_random_place_is_another_each_time_and_the_same_again():
    state = SessionState(voices=(melody(),), seed=3)
    one = apply(state, Gesture(0.0, "random", 0, (1.0,)))
    two = apply(one, Gesture(0.0, "random", 0, (1.0,)))
    assert one.voices[0].latent != two.voices[0].latent
    assert apply(state, Gesture(0.0, "random", 0, (1.0,))) == one
    assert apply(state, Gesture(0.0, "random", 0, (0.0,))).voices[0].latent == REST


def test_a_decoder_loops_without_a_seam():
    stage = stop(Stage(loop()), STOP)
    assert [n.start for n in stage.notes] == pytest.approx([n * BEAT for n in range(32)])
    assert {n.pitch for n in stage.notes} == {home(stage)}
    lengths = {round(n.stop - n.start, 4) for n in stage.notes[:-1]}
    assert lengths == {round(20 / 24 * BEAT, 4)}


def test_a_voice_with_a_decoder_begins_at_a_place_that_is_drawn_for_it():
    stages = [Stage(loop(), seed=seed) for seed in (1, 2, 2)]
    places = [stage.performer.state.voices[0].latent for stage in stages]
    assert places == [stage.voices[0].part.home for stage in stages]
    assert places[0] != places[1] == places[2]
    moved = Stage(loop(latent=whole([0.0, 2.0])))
    assert moved.performer.state.voices[0].latent == whole([0.0, 2.0])
    assert stop(moved, BAR).notes[-1].pitch == 62


def test_a_loop_follows_its_slider_at_the_next_step():
    stage = stop(Stage(loop()).play([latent(2 * BAR + 0.1, 2, 2.0)], 3 * BAR - 0.1), 3 * BAR)
    pitches = [n.pitch for n in stage.notes]
    assert pitches == [home(stage)] * 9 + [62] * 3


def test_a_phrase_without_notes_is_never_the_end_of_the_music():
    moves = [latent(BAR + 0.1, 1, 3.0), *(latent(BAR + n / 10, 2, n / 10) for n in range(2, 8))]
    stage = stop(Stage(loop()).play(moves, 3.9 * BAR), 4 * BAR)
    assert len(stage.notes) == 16
    (line,) = stage.lines  # once, not at every move
    assert "keeps its phrase" in line


def test_a_loop_is_moved_to_the_key_of_the_performer():
    scale = (62, 64, 66, 67, 69, 71, 73, 74, 73, 69, 66, 62)
    stage = stop(Stage(loop("duet")).play(phrase(scale), 6 * BAR - 0.1), 6 * BAR)
    assert stage.notes[-1].pitch == home(stage) + 2


def test_a_loop_does_not_take_its_own_notes_for_the_key():
    stage = Stage(loop("duet")).play([latent(0.0, 2, 1.0)], 6 * BAR)
    assert {n.pitch for n in stop(stage, 6.1 * BAR).notes[1:]} == {61}
    assert stage.voices[0].part.tonic == 0


def test_a_loop_answers_from_its_start_and_yields():
    again = NoteOn(4.6, 60, 80), NoteOff(4.7, 60)
    stage = stop(Stage(loop("answer")).play([*phrase([60, 62, 64, 65]), *again], 5.8), 5.9)
    times = [n.start for n in stage.notes]
    assert times
    assert min(times) >= 2.5
    assert not [time for time in times if 4.6 < time < 5.0]
    assert all(n.stop <= 4.6 + 1e-6 for n in stage.notes if n.start < 4.6)


def test_two_voices_play_on_channels_of_their_own_and_mute():
    both = Stage(melody(channel=1), loop(channel=2))
    both.play([SetControl(2 * BAR - 0.05, "enable", 0, voice=2)], 3 * BAR)
    both = stop(both, 4 * BAR)
    channels = {m.voice: m.channel for m in both.messages}
    assert channels == {1: 0, 2: 1}
    assert starts(both, 0, 2 * BAR, 2)
    assert not starts(both, 2 * BAR, 4 * BAR, 2)


def test_a_melody_leans_on_the_phrase_of_a_decoder():
    stage = Stage(melody(lean=1.0, temperature=0.0), loop(enable=0))
    stage = stop(stage.play([latent(0.0, 2, 4.0)], 4 * BAR - 0.1), 4 * BAR)
    lined = [n for n in stage.notes if n.voice == 1 and n.start >= BAR]
    assert {n.pitch for n in lined} == {64}
    free = stop(Stage(melody(temperature=0.0), loop(enable=0)), 4 * BAR)
    assert {n.pitch for n in free.notes if n.start >= BAR} != {64}


def test_a_voice_hears_another_only_if_asked():
    def heard(hears):
        stage = Stage(VoiceControls(mode="duet", hears=hears, enable=0), loop())
        stop(stage.play([latent(0.0, 2, 1.0, voice=2)], 4 * BAR - 0.1), 4 * BAR)
        return [s for s in stage.voices[0].part.memory()["symbols"] if s > 2]

    assert heard("all")
    assert heard("voices")
    assert not heard("performer")


def test_a_phrase_that_was_played_is_where_the_voice_goes():
    """The fake's encoder tells how far above C4, in tenths, the phrase begins: in C, so C4 … B4."""
    events = [*phrase([65, 67, 69, 70]), Gesture(2.2, "encode")]
    stage = Stage(melody(latent_lands="bar")).play(events, 3.0)
    tonic = (stage.voices[0].part.tonic + 6) % 12 - 6
    above = stage.performer.state.voices[0].latent[1]
    assert above == pytest.approx((65 - tonic - 60) / 10) != 0
    silent = Stage(melody()).play([Gesture(1.0, "encode")], 2.0)
    assert silent.lines == ["nothing to start from yet: play a phrase first"]
    assert [(each.voice, each.gesture, each.text) for each in silent.refused] == [
        (0, "encode", silent.lines[0])
    ]


def test_a_model_without_an_encoder_says_so():
    stage = Stage(loop()).play([*phrase([65, 67]), Gesture(2.0, "encode")], 3.0)
    assert any("has no encoder" in line for line in stage.lines)
    assert stage.performer.state.voices[0].model == "decoder"


def test_another_model_takes_over_at_a_bar_line_without_a_gap():
    change = SetControl(2 * BAR + 0.3, "model", "decoder", voice=1)
    back = SetControl(4 * BAR + 0.3, "model", "latent", voice=1)
    stage = stop(Stage(melody()).play([latent(0.0, 1, 3.0), change, back], 7 * BAR - 0.1), 7 * BAR)
    assert "voice 1 plays decoder" in stage.lines
    assert len(starts(stage, 2 * BAR + 0.5, 3 * BAR)) == 12  # the melody goes on until the bar
    assert stage.performer.state.voices[0].model == "latent"
    gaps = np.diff([n.start for n in stage.notes])
    assert gaps.max() <= BEAT + 1e-6


def test_a_model_that_cannot_be_had_changes_nothing():
    stage = Stage(melody()).play([SetControl(BAR, "model", "broken", voice=1)], 4 * BAR)
    stage = stop(stage, 4 * BAR)
    assert stage.performer.state.voices[0].model == "latent"
    assert any("goes on with latent: broken cannot be opened" in line for line in stage.lines)
    assert starts(stage, 3 * BAR, 4 * BAR) or starts(stage, 2 * BAR, 3 * BAR)


def test_a_failure_that_comes_late_does_not_undo_a_newer_choice():
    stage = Stage(melody())
    choices = [SetControl(BAR, "model", model, voice=1) for model in ("broken", "decoder")]
    asked = stage.performer.turn(choices, BAR).requests
    answers = [stage.service.fulfil(request, BAR + 0.1) for request in asked]
    stage.turn(answers, BAR + 0.1)
    stage = stop(stage.play([], 3 * BAR), 3 * BAR)
    assert stage.performer.state.voices[0].model == "decoder"
    assert "voice 1 plays decoder" in stage.lines


def test_the_performance_can_be_repeated():
    events = [
        *phrase([60, 62, 64, 65, 67], start=0.5),
        Gesture(1.0, "random", 0, (1.0,)),
        SetControl(2.0, "drift", 0.5),
        Gesture(3.1, "encode", 1),
        SetControl(4.0, "model", "decoder", voice=1),
    ]
    one, two = (stop(Stage(melody(), loop()).play(events, STOP), STOP) for _ in range(2))
    assert one.messages == two.messages
    assert len(one.notes) > 20


def test_a_random_place_reaches_every_latent_that_a_model_has():
    place = random_place([1, 2], 1.0)
    assert len(place) == LONGEST
    assert all(place)
