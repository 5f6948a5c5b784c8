"""The chord part: what is played comes to the model as events, and events come out as chords."""

from __future__ import annotations

from itertools import groupby, pairwise

import numpy as np
import pytest

from engine.answer import Answer
from engine.events import Action, NoteOff, NoteOn
from engine.parts.chords.part import ChordPart
from engine.parts.part import Guide
from engine.session import VoiceControls
from engine.ticks import Meter, Span
from models.note import Note
from tests.engine.parts.chords.fake import FORM, QUARTER, FakeChordModel
from tests.engine.parts.hearing import PHRASE, chords, hear
from tests.engine.stage import BAR, BEAT, Stage

BAR_TICKS = 4 * QUARTER
STEP = 120


def part_dice():
    return np.random.default_rng(1)


def part_of(model, name="chords"):
    return ChordPart(name, model, 16, part_dice())


def stage(mode, **controls):
    """A stage whose only voice plays chords."""
    made = Stage(VoiceControls(mode=mode, **controls))
    made.voices[0].part = part_of(FakeChordModel(), made.voices[0].part.name)
    return made


def test_chords_that_are_heard_are_told_as_events_with_their_lengths_and_times():
    model = FakeChordModel()
    played = [Note(0, 440, pitch) for pitch in (60, 64, 68)] + [Note(480, 900, 72)]
    hear(part_of(model), [*played, Note(1440, 400, 71)], BAR_TICKS)
    events = [FORM.event(tokens) for tokens in model.told]
    assert [(e.top, FORM.chords[e.chord], e.length, e.shift) for e in events] == [
        (68, "8 4", 440 // 40 * 40, 480),
        (72, "", 840, 960),
    ]
    assert model.positions == [12, 36]


def test_a_wait_of_whole_bars_is_not_told():
    asked = {}
    for bars in (0, 1, 5):
        model = FakeChordModel()
        part = part_of(model)
        hear(part, [Note(1440, 430, 60)], BAR_TICKS)
        part.likings([60], 72, BAR_TICKS * (1 + bars))
        part._row.expect(BAR_TICKS * (1 + bars))
        asked[bars] = model.told
    assert asked[0] == asked[1] == asked[5]


def test_what_is_liked_is_in_the_chord_beneath_the_key_and_asking_changes_nothing():
    model = FakeChordModel()
    part = part_of(model)
    hear(part, [Note(0, 430, 60)], BAR_TICKS)
    told, kept = list(model.told), part.memory()
    in_chord, outside = part.likings([72 - 8, 72 - 6], 72, BAR_TICKS)
    assert in_chord > outside + 3
    assert (model.told, part.memory()) == (told, kept)


def test_an_answer_plays_several_notes_at_once_in_key_and_closes():
    played = stage("answer").play(chords(*PHRASE), 12.0).notes
    starts = [note.start for note in played]
    assert max(starts.count(start) for start in starts) >= 3
    assert all(note.pitch % 12 in (0, 2, 4, 5, 7, 9, 11) for note in played)
    last = max(note.stop for note in played)
    assert last / BAR == pytest.approx(round(last / BAR), abs=0.02)


def test_it_yields_when_the_performer_plays():
    events = [*chords(*PHRASE), *chords((67,), start=5.1)]
    played = stage("answer").play(events, 5.4)
    assert played.notes
    assert max(note.stop for note in played.notes) <= 5.11


def test_alone_it_plays_on_at_its_own_times():
    made = stage("solo").play([], 8 * BAR)
    onsets = {m.seconds for m in made.messages if m.action is Action.NOTE_ON}
    assert len(onsets) >= 24
    assert all(onset / BEAT == pytest.approx(round(onset / BEAT)) for onset in onsets)


def test_it_keeps_to_the_voices_range():
    made = stage("solo", lowest=60, highest=72).play([], 8 * BAR)
    pitches = [m.pitch for m in made.messages if m.action is Action.NOTE_ON]
    assert pitches
    assert all(60 <= pitch <= 72 for pitch in pitches)


def test_in_a_duet_nothing_clashes_with_a_held_key():
    made = stage("duet").play([NoteOn(0.01, 65, 80), NoteOff(8.0, 65)], 8.0)
    later = [m.pitch for m in made.messages if m.action is Action.NOTE_ON and m.seconds > 0.1]
    assert later
    assert not {abs(pitch - 65) % 12 for pitch in later} & {1, 11}


def test_it_goes_on_after_its_process_has_died():
    model, again = FakeChordModel(), FakeChordModel()
    part = part_of(model)
    hear(part, [Note(0, 440, 60), Note(0, 440, 64), Note(480, 440, 62)], BAR_TICKS)
    other = part_of(again)
    other.recall(part.memory())
    assert other.memory() == part.memory()
    assert other.tonic == part.tonic
    part._row.expect(BAR_TICKS)
    other._row.expect(BAR_TICKS)
    assert again.told == model.told


def test_one_top_is_not_struck_for_ever():
    """The fake likes no top as well as the last one."""
    made = stage("solo", temperature=0.0).play([], 8 * BAR)
    tops = {}
    for message in made.messages:
        if message.action is Action.NOTE_ON:
            tops[message.seconds] = max(tops.get(message.seconds, 0), message.pitch)
    struck = [tops[seconds] for seconds in sorted(tops)]
    assert max(len(list(run)) for _, run in groupby(struck)) <= 4


class Counting(FakeChordModel):
    """Counts how often it is run."""

    runs = 0

    def again(self, *, chosen):
        self.runs += 1
        return super().again(chosen=chosen)


class Undrafted(ChordPart):
    """Draws up nothing ahead."""

    def _drawn_up(self, span, guide):
        return None


def guide(*, lowest=0, highest=127, beside=(), answer=None, **controls):
    allowed = np.zeros(128, bool)
    allowed[lowest : highest + 1] = True
    return Guide(VoiceControls(**controls), Meter(), allowed, answer, beside)


def test_a_span_is_drawn_up_when_the_one_before_it_is_heard_and_costs_nothing_at_its_start():
    model = Counting()
    part = part_of(model)
    runs, struck = [], []
    for start in range(0, 2 * BAR_TICKS, STEP):
        before = model.runs
        struck += part.decide(Span(start, start + STEP), guide())
        runs.append(model.runs - before)
        part.hear([], Span(start, start + STEP))
    assert len({note.tick for note in struck}) >= 8
    assert runs[0] > 0
    assert not any(runs[1:])


@pytest.mark.parametrize("mode", ["solo", "answer", "duet"])
def test_what_is_drawn_up_is_what_would_have_been_decided(mode):
    played = []
    for kind in (ChordPart, Undrafted):
        made = Stage(VoiceControls(mode=mode))
        made.voices[0].part = kind("chords", FakeChordModel(), 16, np.random.default_rng(3))
        messages = made.play(chords(*PHRASE, start=0.02), 12.0).messages
        played.append([(m.seconds, m.action, m.pitch, m.velocity) for m in messages])
    assert played[0]
    assert played[0] == played[1]


@pytest.mark.parametrize("change", [{"lowest": 72}, {"beside": (66,)}, {"density": 1.0}])
def test_what_changes_after_a_span_was_drawn_up_is_obeyed_in_it(change):
    models = FakeChordModel(), FakeChordModel()
    decided = []
    for model, kind in zip(models, (ChordPart, Undrafted), strict=True):
        part = kind("chords", model, 16, np.random.default_rng(5))
        for start in range(0, QUARTER, STEP):
            part.decide(Span(start, start + STEP), guide())
            part.hear([], Span(start, start + STEP))
        decided.append(part.decide(Span(QUARTER, QUARTER + STEP), guide(**change)))
        decided.append(part.memory())
    assert decided[0]
    assert decided[:2] == decided[2:]
    assert models[0].told == models[1].told


def test_a_control_that_it_does_not_obey_costs_nothing_at_the_start_of_a_span():
    model = Counting()
    part = part_of(model)
    for start in range(0, QUARTER, STEP):
        part.decide(Span(start, start + STEP), guide())
        part.hear([], Span(start, start + STEP))
    before = model.runs
    assert part.decide(Span(QUARTER, QUARTER + STEP), guide(latent=(1.0,) * 16, level=0.5))
    assert model.runs == before


def both_at_the_second_beat(**circumstances):
    """Two parts that have played a beat: one has the next span drawn up, the other has not."""
    parts = part_of(FakeChordModel()), Undrafted("", FakeChordModel(), 16, part_dice())
    for start in range(0, QUARTER, STEP):
        for part in parts:
            part.decide(Span(start, start + STEP), guide(**circumstances))
            part.hear([], Span(start, start + STEP))
    return parts


def test_what_was_drawn_up_has_not_happened_until_it_is_played():
    part, other = both_at_the_second_beat()
    assert part.memory() == other.memory()
    later = Span(QUARTER + STEP, QUARTER + 2 * STEP)
    assert part.decide(later, guide()) == other.decide(later, guide()) == []


def test_what_was_drawn_up_is_over_with_a_rest():
    answer = Answer(0, BAR_TICKS, BAR_TICKS, phrase=tuple(Note(0, 400, p) for p in (60, 64)))
    part, other = both_at_the_second_beat(answer=answer)
    for each in (part, other):
        each.rest()
    span = Span(QUARTER, QUARTER + STEP)
    assert part.decide(span, guide(answer=answer)) == other.decide(span, guide(answer=answer))
    assert part._random.random() == other._random.random()


class Torn(FakeChordModel):
    """As sure of an eighth as a part that takes nothing up would be of anything: by 7 nats."""

    def again(self, *, chosen):
        logits = super().again(chosen=chosen)
        eighth, quarter = FORM.times.index(QUARTER // 2), FORM.times.index(QUARTER)
        logits[0, FORM.shift_tokens[quarter]] = 2.0
        logits[0, FORM.shift_tokens[eighth]] = 9.0
        return logits


@pytest.mark.parametrize(("closeness", "apart"), [(1.0, BEAT), (0.0, BEAT / 2)])
def test_an_answer_takes_up_the_phrases_rhythm_as_closely_as_it_is_asked_to(closeness, apart):
    made = Stage(VoiceControls(mode="answer", temperature=0.0, closeness=closeness, cadence=0.0))
    made.voices[0].part = part_of(Torn(), made.voices[0].part.name)
    played = made.play(chords(*PHRASE), 12.0).notes
    starts = sorted({note.start for note in played})
    gaps = [after - before for before, after in pairwise(starts[1:])]
    assert len(gaps) > 5
    assert all(gap == pytest.approx(apart) for gap in gaps[:5])
