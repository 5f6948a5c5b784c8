"""The column part: what is played comes to the model as columns, and columns come out as notes."""

from __future__ import annotations

import numpy as np
import pytest

from engine.answer import Answer
from engine.events import Action, NoteOff, NoteOn
from engine.parts.columns.choice import MOST_AT_ONCE, draw
from engine.parts.columns.part import ColumnPart
from engine.parts.part import Guide
from engine.session import VoiceControls
from engine.ticks import Meter, Span
from models.encodings.columns import CLASSES, LOWEST, PITCHES, SILENT, STARTED
from models.errors import ModelError
from models.note import Note
from tests.engine.parts.columns.fake import FORM, FakeColumnModel, FixedColumnModel
from tests.engine.parts.hearing import PHRASE, chords, hear
from tests.engine.stage import BAR, Stage

QUARTER = 480
BAR_TICKS = 4 * QUARTER
STEP = FORM.ticks
C_MAJOR = (0, 2, 4, 5, 7, 9, 11)


def part_of(model):
    return ColumnPart("columns", model, 16, np.random.default_rng(1))


def spans(first, columns):
    return [Span(start, start + STEP) for start in range(first, first + columns * STEP, STEP)]


def guide(*, lowest=0, highest=127, beside=(), answer=None, **controls):
    allowed = np.zeros(128, bool)
    allowed[lowest : highest + 1] = True
    settings = {"temperature": 0.0, "top_p": 1.0, **controls}
    return Guide(VoiceControls(**settings), Meter(), allowed, answer, beside, is_alone=True)


def logits_of(**likes):
    """Logits that like silence, but for pitches (`p60=(0, 9, 0)`)."""
    logits = np.tile([9.0, 0.0, 0.0], (PITCHES, 1))
    for name, liked in likes.items():
        logits[int(name[1:]) - LOWEST] = liked
    return logits


def play(part, columns, first=0, **asked):
    """Let a part play by itself; return what it says of each span."""
    found = []
    for span in spans(first, columns):
        found.append(sorted(part.decide(span, guide(**asked))))
        part.hear([], span)
    return found


def stage(mode, **controls):
    """A stage whose only voice plays columns."""
    made = Stage(VoiceControls(mode=mode, **controls))
    part = part_of(FakeColumnModel())
    part.name, made.voices[0].part = made.voices[0].part.name, part
    return made


def test_what_is_heard_is_told_as_the_encoding_would_write_it():
    model = FakeColumnModel()
    played = [Note(0, 440, 60), Note(10, 470, 64), Note(470, 900, 72), Note(960, 100, 60)]
    hear(part_of(model), played, BAR_TICKS)
    told = np.stack(model.told[1:])
    columns = FORM.encode(played)
    assert np.array_equal(told[: len(columns)], columns)
    assert not told[len(columns) :].any()


def test_more_than_a_bar_of_silence_is_not_told():
    model = FakeColumnModel()
    hear(part_of(model), [Note(0, QUARTER, 60)], 4 * BAR_TICKS)
    assert len(model.told) == 1 + (QUARTER + BAR_TICKS) // STEP
    hear(part_of(model), [], BAR_TICKS)
    assert len(model.told) == 1


def test_what_is_decided_from_given_logits_is_exact():
    """C, E and G are struck; when they are liked held they last on until they are not."""
    model = FixedColumnModel(logits_of(p60=(0, 9, 0), p64=(0, 9, 0), p67=(0, 9, 0)))
    part = part_of(model)
    (struck,) = play(part, 1)
    assert struck == [Note(0, STEP, 60), Note(0, STEP, 64), Note(0, STEP, 67)]
    model.fixed = logits_of(p60=(0, 0, 9), p64=(0, 0, 9), p72=(0, 0, 9))
    part.hear([], Span(STEP, 2 * STEP))
    held, held_on = play(part, 2, first=2 * STEP)
    assert held == [Note(0, 3 * STEP, 60), Note(0, 3 * STEP, 64)]
    assert held_on == [Note(0, 4 * STEP, 60), Note(0, 4 * STEP, 64)]
    model.fixed = logits_of(p60=(0, 9, 0))
    part.hear([], Span(4 * STEP, 5 * STEP))
    (again,) = play(part, 1, first=5 * STEP)
    assert again == [Note(5 * STEP, STEP, 60)]


def test_it_hears_what_it_played_beside_what_others_do():
    model = FixedColumnModel(logits_of(p60=(0, 9, 0), p64=(0, 0, 9)))
    part = part_of(model)
    part.decide(Span(0, STEP), guide())
    part.hear([Note(0, STEP, 64)], Span(0, STEP))
    assert np.flatnonzero(model.told[-1] == STARTED).tolist() == [60 - LOWEST, 64 - LOWEST]
    assert part.decide(Span(STEP, 2 * STEP), guide()) == [Note(STEP, STEP, 60)]  # no E of its own


def test_it_tells_the_model_what_is_its_own():
    model = FixedColumnModel(logits_of(p60=(0, 9, 0)))
    part = part_of(model)
    for played in ([], [Note(STEP, STEP, 64)]):
        span = Span(len(played) * STEP, (1 + len(played)) * STEP)
        part.decide(span, guide())
        part.hear(played, span)
    part.hear([], Span(2 * STEP, 3 * STEP))
    assert model.turns[1:] == [1, 0, 0]


def test_only_so_many_notes_start_at_once_and_these_are_the_likeliest():
    likes = {
        f"p{pitch}": (0, 9 + pitch / 100, 0) for pitch in range(60, 84) if pitch % 12 in C_MAJOR
    }
    (struck,) = play(part_of(FixedColumnModel(logits_of(**likes))), 1)
    assert [note.pitch for note in struck] == [76, 77, 79, 81, 83]
    assert len(struck) == MOST_AT_ONCE


def test_top_p_leaves_out_the_unlikeliest_of_what_may_start():
    fixed = logits_of(p60=(0, 9, 0), p64=(0, 0.5, 0), p67=(0, 0.5, 0))
    many, few = (play(part_of(FixedColumnModel(fixed)), 1, top_p=p)[0] for p in (1.0, 0.5))
    assert [note.pitch for note in many] == [60, 64, 67]
    assert [note.pitch for note in few] == [60]


def test_a_class_is_drawn_as_often_as_it_is_probable():
    shares = np.array([0.7, 0.2, 0.1])
    random = np.random.default_rng(2)
    logits = np.tile(np.log(shares), (6000, 1))
    drawn = np.bincount(draw(logits, 1.0, random), minlength=CLASSES) / 6000
    assert drawn == pytest.approx(shares, abs=0.02)
    sharper = np.bincount(draw(logits, 0.5, random), minlength=CLASSES) / 6000
    assert sharper == pytest.approx(shares**2 / (shares**2).sum(), abs=0.02)
    assert (draw(logits, 0.0, random) == SILENT).all()


def test_density_and_a_compass_are_obeyed():
    fixed = logits_of(p60=(1, 0, 0), p72=(1, 0, 0))
    dense, sparse = (
        play(part_of(FixedColumnModel(fixed)), 9, first=STEP, density=density)
        for density in (1.0, 0.0)
    )
    assert all(len(notes) == 2 for notes in dense)
    assert not any(sparse)
    high = play(part_of(FixedColumnModel(fixed)), 9, first=STEP, density=1.0, lowest=65)
    assert {note.pitch for notes in high for note in notes} == {72}


def test_nobody_rests_or_holds_for_ever():
    silent = play(part_of(FixedColumnModel(logits_of())), 3 * BAR_TICKS // STEP)
    starts = {note.tick for notes in silent for note in notes}
    assert starts == {0, BAR_TICKS, 2 * BAR_TICKS}
    held = FixedColumnModel(logits_of(p60=(0, 1, 9)))
    notes = {n for notes in play(part_of(held), 6 * BAR_TICKS // STEP) for n in notes}
    assert max(note.length for note in notes) == 2 * BAR_TICKS


def test_what_is_liked_is_what_is_likely_to_sound():
    model = FixedColumnModel(logits_of(p60=(0, 9, 0), p64=(0, 0, 5)))
    part = part_of(model)
    told = len(model.told)
    first, second, third = part.likings([60, 64, 61], 72, 0)
    assert first == 0
    assert first > second > third + 3
    assert len(model.told) == told


def test_it_goes_on_after_its_process_has_died():
    model, again = FakeColumnModel(), FakeColumnModel()
    part, other = part_of(model), part_of(again)
    hear(part, [Note(0, 440, 60), Note(0, 440, 65), Note(480, 440, 62)], BAR_TICKS)
    other.recall(part.memory())
    assert other.memory()["heard"][-40:] == part.memory()["heard"][-40:]
    assert other.tonic == part.tonic
    assert np.array_equal(np.stack(again.told)[-40:], np.stack(model.told)[-40:])
    assert play(other, 4, BAR_TICKS) == play(part, 4, BAR_TICKS)


def test_an_answer_strikes_where_the_phrase_does_and_closes_at_home():
    phrase = tuple(Note(tick, 400, pitch) for tick, pitch in ((0, 60), (480, 64), (1200, 67)))
    answer = Answer(BAR_TICKS, 2 * BAR_TICKS, BAR_TICKS, phrase=phrase)
    part = part_of(FixedColumnModel(logits_of(p67=(9, 1, 0), p60=(9, 1, 0), p65=(9, 1, 0))))
    hear(part, phrase, BAR_TICKS)
    asked = {"answer": answer, "closeness": 1.0, "cadence": 1.0}
    said = play(part, BAR_TICKS // STEP, BAR_TICKS, **asked)
    starts = sorted({note.tick for notes in said for note in notes})
    assert starts[:2] == [BAR_TICKS, BAR_TICKS + 480]
    (last,) = said[-1]
    assert last.end == 2 * BAR_TICKS
    assert last.pitch % 12 in (0, 4, 7)
    assert last.tick % QUARTER == 0
    assert last.length >= QUARTER


def test_what_rests_holds_nothing_and_was_not_heard():
    model = FixedColumnModel(logits_of(p60=(0, 9, 0)))
    part = part_of(model)
    part.decide(Span(0, STEP), guide())
    part.rest()
    model.fixed = logits_of(p60=(0, 0, 9))
    part.hear([Note(0, STEP, 80)], Span(0, STEP))
    assert np.flatnonzero(model.told[-1]).tolist() == [80 - LOWEST]
    assert not any(play(part, 5, STEP))


def test_an_answer_is_of_several_notes_at_once_in_key():
    played = stage("answer").play(chords(*PHRASE), 12.0).notes
    starts = [note.start for note in played]
    assert max(starts.count(start) for start in starts) >= 2
    assert all(note.pitch % 12 in C_MAJOR for note in played)


def test_in_a_duet_nothing_clashes_with_a_held_key():
    made = stage("duet").play([NoteOn(0.01, 65, 80), NoteOff(8.0, 65)], 8.0)
    later = [m.pitch for m in made.messages if m.action is Action.NOTE_ON and m.seconds > 0.1]
    assert later
    assert not {abs(pitch - 65) % 12 for pitch in later} & {1, 11}


def test_alone_it_plays_on_in_its_range():
    made = stage("solo", lowest=60, highest=72).play([], 8 * BAR)
    played = [m for m in made.messages if m.action is Action.NOTE_ON]
    assert len(played) >= 20
    assert all(60 <= message.pitch <= 72 for message in played)


def test_a_model_that_fails_is_told(monkeypatch):
    part = part_of(FakeColumnModel())

    def fails(tokens, turn):
        raise ModelError("for the test")

    monkeypatch.setattr(part._model, "step", fails)
    with pytest.raises(ModelError):
        part.hear([Note(0, STEP, 60)], Span(0, STEP))
