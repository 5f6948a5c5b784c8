"""What parts decide as it sounds: at its tick, for its length, in the voice's compass and level."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.events import Action, NoteOff, NoteOn, SetControl, Skip
from engine.session import VoiceControls
from models.note import NEUTRAL_VELOCITY, Note
from tests.engine.fakes import ScriptedPart
from tests.engine.stage import BAR, BEAT, Stage, phrase

TICK = BEAT / 480
STOP = SetControl(2 * BAR, "play", 0)
SPANS = st.sampled_from([20, 40, 60, 80, 120, 240, 480])


def play(*parts, events=(), until=STOP, meter="4/4", **controls):
    """Let parts play two bars, each on a channel of its own."""
    rows = [
        VoiceControls(**{"mode": "solo", "channel": n + 1, **controls}) for n in range(len(parts))
    ]
    return Stage(*rows, parts=parts, meter=meter).play([*events, until], until.seconds)


def sounding(stage, voice=1):
    """What was played, as (tick, end tick, pitch)."""
    return [
        (round(n.start / TICK), round(n.stop / TICK), n.pitch)
        for n in stage.notes
        if n.voice == voice
    ]


TRIPLETS = tuple(Note(160 * n, 130, 60 + n) for n in range(12))
CHORDS = tuple(Note(240 + 960 * n, 400, pitch) for n in range(2) for pitch in (40, 47, 52))


@pytest.mark.parametrize("grows", [False, True])
def test_a_part_with_its_own_timing_plays_triplets_and_chords_where_they_are(grows):
    part = ScriptedPart(*TRIPLETS, *CHORDS, span_ticks=40, grows=grows)
    stage = play(part)
    played = [(note.tick, note.end, note.pitch) for note in (*TRIPLETS, *CHORDS)]
    assert sorted(sounding(stage)) == sorted(played)
    assert stage.performer.late_decisions == 0


@pytest.mark.parametrize("grows", [False, True])
def test_a_note_is_told_with_its_length_where_that_is_known(grows):
    part = ScriptedPart(*TRIPLETS, *CHORDS, span_ticks=40, grows=grows)
    stage = play(part)
    told = {
        (round(m.seconds / TICK), m.pitch): m.ticks
        for m in stage.messages
        if m.action is Action.NOTE_ON
    }
    lasts = {(note.tick, note.pitch): note.length for note in (*TRIPLETS, *CHORDS)}
    assert told == {note: 0 if grows else length for note, length in lasts.items()}
    assert {m.ticks for m in stage.messages if m.action is Action.NOTE_OFF} == {0}


def test_a_note_that_is_cut_to_the_performers_manner_is_told_with_that_length():
    keys = phrase(range(60, 68), apart=0.25, held=0.4)
    part = ScriptedPart(Note(3840, 1920, 80), span_ticks=480)
    stage = play(part, events=keys, until=SetControl(4 * BAR, "play", 0), mode="duet")
    (struck,) = (m for m in stage.messages if m.action is Action.NOTE_ON)
    ((start, stop, _),) = sounding(stage)
    assert struck.ticks == stop - start < 1920


@given(
    st.lists(
        st.builds(Note, st.integers(0, 3600), st.integers(1, 900), st.integers(30, 90)),
        max_size=16,
        unique_by=lambda note: (note.pitch, note.tick),
    ),
    SPANS,
    st.booleans(),
)
@settings(max_examples=40)
def test_whatever_a_part_decides_sounds_at_its_tick_and_ends(notes, span_ticks, grows):
    """Where a pitch is struck again while it sounds, the second note cuts off the first."""
    part = ScriptedPart(*notes, span_ticks=span_ticks, grows=grows)
    expected = []
    for note in notes:
        later = [n.tick for n in notes if n.pitch == note.pitch and n.tick > note.tick]
        expected.append((note.tick, min(note.end, 3840, *later), note.pitch))
    assert sorted(sounding(play(part))) == sorted(expected)


@settings(max_examples=20)
@given(st.lists(SPANS, min_size=1, max_size=3))
def test_every_span_of_every_part_is_heard_and_decided_once_and_in_order(spans):
    parts = [ScriptedPart(span_ticks=ticks) for ticks in spans]
    play(*parts)
    for part in parts:
        starts = [span.start for span, _ in part.decided]
        assert starts == list(range(0, 3840 + part.span_ticks, part.span_ticks))[: len(starts)]
        assert len(starts) >= 3840 // part.span_ticks
        assert all(span.ticks == part.span_ticks for span, _ in part.decided)
        begun = [entry for entry in part.log if entry[0] != "rest"]
        order = [(kind, start // part.span_ticks) for kind, start in begun]
        assert (
            order[: 2 * len(starts) - 1]
            == [(kind, n) for n in range(len(starts)) for kind in ("decide", "hear")][
                : 2 * len(starts) - 1
            ]
        )


def test_after_a_jump_no_span_comes_twice_nor_one_that_is_over():
    parts = [ScriptedPart(span_ticks=ticks) for ticks in (40, 120, 480)]
    stage = Stage(*[VoiceControls(mode="solo")] * 3, parts=parts).play([], 1.03)
    stage.turn([Skip(7.31)], 7.31)
    stage.play([], 9.0)
    for part in parts:
        starts = [span.start for span, _ in part.decided]
        assert starts == sorted(set(starts))
        jumped = [start for start in starts if start > 1100]
        assert jumped[0] - part.span_ticks < 7.32 / TICK <= jumped[0]
        assert jumped == list(range(jumped[0], jumped[-1] + 1, part.span_ticks))
        heard = [span.start for span, _ in part.heard]
        assert heard == sorted(set(heard))


def test_a_note_that_is_decided_further_goes_on_and_is_not_struck_again():
    long = Note(120, 1000, 60)
    assert sounding(play(ScriptedPart(long, grows=True))) == [(120, 1120, 60)]


def test_a_pitch_struck_again_is_not_cut_by_the_end_of_the_note_before():
    notes = Note(0, 480, 60), Note(240, 480, 60)
    for grows in (False, True):
        part = ScriptedPart(*notes, grows=grows)
        assert sounding(play(part)) == [(0, 240, 60), (240, 720, 60)]


def test_two_notes_that_become_one_pitch_in_the_compass_end_with_the_later():
    """The scale moves both to D; the first one's end must not end the second."""
    notes = Note(0, 480, 62), Note(240, 960, 63)
    part = ScriptedPart(*notes)
    assert sounding(play(part, scale="D major")) == [(0, 240, 62), (240, 1200, 62)]


def test_register_scale_and_range_are_the_voices_whatever_the_part():
    part = ScriptedPart(*(Note(240 * n, 200, 60 + n) for n in range(12)))
    controls = {"register": 1, "scale": "C major", "lowest": 70, "highest": 81}
    pitches = [pitch for _, _, pitch in sounding(play(part, **controls))]
    assert pitches == [72, 72, 74, 74, 76, 77, 77, 79, 79, 81, 81, 71]


def test_the_part_is_told_what_sounds_as_it_decides_it():
    part = ScriptedPart()
    play(part, register=1, scale="C major", lowest=72, highest=83)
    allowed = part.decided[0][1].allowed
    assert [pitch for pitch in range(128) if allowed[pitch]] == [60, 62, 64, 65, 67, 69, 71]


def test_a_part_is_told_which_keys_are_held_in_its_own_pitches():
    part = ScriptedPart()
    held = NoteOn(0.1, 67, 80), NoteOff(1.6, 67)
    play(part, mode="duet", register=1, events=held)
    beside = {span.start: guide.beside for span, guide in part.decided}
    assert (beside[0], beside[120], beside[1440], beside[1680]) == ((), (55,), (55,), ())


def test_a_solo_part_is_told_of_nobody_beside_it():
    part = ScriptedPart()
    play(part, events=[NoteOn(0.1, 67, 80), NoteOff(1.6, 67)])
    assert {guide.beside for _, guide in part.decided} == {()}
    assert {guide.is_alone for _, guide in part.decided} == {True}


def test_velocities_of_a_part_shape_what_is_heard():
    loud = [Note(240 * n + 120, 100, 60, NEUTRAL_VELOCITY + (30 if n % 2 else -30))
            for n in range(16)]  # fmt: skip
    velocities = [note.velocity for note in play(ScriptedPart(*loud)).notes]
    assert min(velocities[1::2]) > max(velocities[::2]) + 30


@pytest.mark.parametrize(
    ("key", "ends"),
    [(60, True), (61, True), (59, True), (71, True), (73, True), (62, False), (67, False)],
)
def test_what_clashes_with_a_key_gives_way_and_what_does_not_stays(key, ends):
    part = ScriptedPart(Note(0, 1440, 60))
    stage = play(part, mode="duet", events=[NoteOn(0.5, key, 80), NoteOff(0.7, key)])
    assert sounding(stage) == [(0, 480 if ends else 1440, 60)]


def test_what_gave_way_is_not_ended_again_in_the_midst_of_its_successor():
    part = ScriptedPart(Note(0, 960, 60), Note(600, 960, 60), grows=True)
    stage = play(part, mode="duet", events=[NoteOn(0.5, 61, 80), NoteOff(0.55, 61)])
    assert sounding(stage)[-1] == (600, 1560, 60)


def test_a_voice_that_hears_only_itself_gives_way_to_nobody():
    part = ScriptedPart(Note(0, 1440, 60))
    assert sounding(play(part, events=[NoteOn(0.5, 61, 80)])) == [(0, 1440, 60)]


def test_who_plays_staccato_is_played_to_staccato_by_every_part():
    staccato = phrase([60, 64, 67, 72], 0.0, 0.25, 0.3)
    part = ScriptedPart(Note(1920, 480, 60), Note(2400, 20, 60))
    ends = [end - start for start, end, _ in sounding(play(part, mode="duet", events=staccato))]
    assert ends == [72, 20]


def test_at_level_0_nothing_is_sent_and_the_line_goes_on():
    part = ScriptedPart(*TRIPLETS, span_ticks=40)
    back = SetControl(1.0, "level", 1.0)
    stage = play(part, level=0.0, events=[back])
    assert [pitch for _, _, pitch in sounding(stage)] == [67, 68, 69, 70, 71]
    assert [note.pitch for note in stage.voices[0].played] == [note.pitch for note in TRIPLETS]


@pytest.mark.parametrize("span_ticks", [40, 120])
def test_a_part_that_fails_repeats_its_last_bar_with_its_rhythm(span_ticks):
    part = ScriptedPart(*TRIPLETS, span_ticks=span_ticks, fails_at=1920)
    stage = play(part)
    again = [(note.tick + 1920, note.end + 1920, note.pitch) for note in TRIPLETS]
    assert sounding(stage)[:24] == [(n.tick, n.end, n.pitch) for n in TRIPLETS] + again
    assert [line.split(":")[0] for line in stage.lines] == [
        "voice 1 repeats what it heard from now on"
    ]
    assert len([1 for span, _ in part.decided if span.start >= 1920]) == 1  # asked no more


@pytest.mark.parametrize(
    ("hears", "heard"), [("performer", {60}), ("voices", {72}), ("all", {60, 72})]
)
def test_a_part_hears_those_whom_its_voice_is_to_hear(hears, heard):
    listening, other = ScriptedPart(), ScriptedPart(Note(2400, 240, 72))
    rows = VoiceControls(mode="duet", hears=hears), VoiceControls(mode="solo", channel=2)
    Stage(*rows, parts=[listening, other]).play([*phrase([60]), STOP], STOP.seconds)
    assert {note.pitch for _, notes in listening.heard for note in notes} == heard


def test_where_performer_and_voices_play_at_once_the_performer_is_heard():
    listening, other = ScriptedPart(), ScriptedPart(Note(0, 960, 72))
    rows = VoiceControls(mode="duet", hears="all"), VoiceControls(mode="solo", channel=2)
    Stage(*rows, parts=[listening, other]).play([*phrase([60]), STOP], STOP.seconds)
    by_start = {span.start: [note.pitch for note in notes] for span, notes in listening.heard}
    assert (by_start[0], by_start[600]) == ([60], [72])


def test_a_part_in_solo_hears_nobody():
    part = ScriptedPart()
    play(part, events=phrase([60, 64]))
    assert not [note for _, notes in part.heard for note in notes]


def test_a_voice_that_leans_is_told_what_the_other_has_ahead_and_holds():
    leaning, other = ScriptedPart(), ScriptedPart(Note(0, 300, 72), Note(240, 100, 76))
    rows = VoiceControls(mode="solo", lean=1.0), VoiceControls(mode="solo", channel=2)
    Stage(*rows, parts=[leaning, other]).play([], 1.0)
    leads = {span.start: guide.lead for span, guide in leaning.decided}
    assert [note.pitch for note in leads[0]] == [72]
    assert [note.pitch for note in leads[240]] == [72, 76]
    assert leads[480] == ()


def test_a_voice_that_leans_on_nobody_is_told_nothing():
    leaning, other = ScriptedPart(), ScriptedPart(Note(0, 300, 72))
    rows = VoiceControls(mode="solo", lean=1.0, lean_on=1), VoiceControls(mode="solo", channel=2)
    Stage(*rows, parts=[leaning, other]).play([], 1.0)
    assert {guide.lead for _, guide in leaning.decided} == {None}


def test_a_note_held_back_for_a_breath_still_sounds_though_it_is_short():
    """At 300 bpm the breath is longer than a staccato note."""
    part = ScriptedPart(*(Note(120 * n, 110, 72) for n in range(200)))
    stage = Stage(VoiceControls(), parts=[part], tempo=300.0)
    stage.play([*phrase([60, 62, 64, 65, 67, 69, 71, 72], 0, 0.1, 0.2), STOP], STOP.seconds)
    first, *others = stage.notes
    assert {round(note.stop - note.start, 4) for note in others} == {0.02}
    assert first.stop - first.start == pytest.approx(0.02)


def test_a_part_that_hears_nobody_is_not_cut_short_by_how_they_play():
    staccato = phrase([60, 64, 67, 72], 0.0, 0.25, 0.3)
    part = ScriptedPart(Note(1920, 480, 60))
    ends = [end - start for start, end, _ in sounding(play(part, mode="solo", events=staccato))]
    assert ends == [480]
