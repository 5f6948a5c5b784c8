"""The melody part: silence and phrases, songs and answers, and what survives the player."""

from __future__ import annotations

import json

import numpy as np
import pytest

from engine.answer import Answer
from engine.parts.melody.part import MelodyPart
from engine.parts.part import Guide
from engine.session import VoiceControls
from engine.ticks import Meter, Span
from models.encodings.melody_grid import END, HOLD, REST
from models.note import Note
from tests.engine.fakes import FakeModel

STEP, QUARTER = 120, 480
BAR = 4 * QUARTER
ALL = np.ones(128, bool)
C_MAJOR = (60, 62, 64, 65, 67, 69, 71, 72)


def new_part(model=None, seed=1) -> MelodyPart:
    return MelodyPart("fake", model or FakeModel(), 16, np.random.default_rng(seed))


def guide(answer=None, is_alone=True, **controls):
    return Guide(VoiceControls(**controls), Meter(), ALL, answer, is_alone=is_alone)


def hear(part: MelodyPart, notes, start: int, stop: int) -> None:
    """Let it hear notes span by span, as the conductor gives them."""
    for tick in range(start, stop, STEP):
        heard = [
            note
            for note in notes
            if note.tick < tick + STEP // 2 and (note.end > tick or note.tick >= tick - STEP // 2)
        ]
        part.hear(heard, Span(tick, tick + STEP))


def quarters(*pitches: int, start: int = 0) -> list[Note]:
    return [Note(start + QUARTER * n, 450, pitch) for n, pitch in enumerate(pitches)]


def play(part: MelodyPart, start: int, stop: int, **options) -> list[Note]:
    """Let it decide and hear itself alone; return its notes with their ends."""
    found: dict[int, Note] = {}
    for tick in range(start, stop, STEP):
        span = Span(tick, tick + STEP)
        for note in part.decide(span, guide(**options)):
            found[note.tick] = note
        part.hear([], span)
    return list(found.values())


@pytest.mark.parametrize(("pause", "tonic"), [(2 * BAR, 6), (0, None)])
def test_a_phrase_after_silence_may_be_in_another_key(pause, tonic):
    part = new_part()
    first = quarters(*C_MAJOR * 2)
    start = 4 * BAR + pause
    second = quarters(66, 70, 73, 71, 68, 66, start=start)
    hear(part, [*first, *second], 0, start + 6 * QUARTER)
    assert (part.tonic == 6) == (tonic == 6)


def test_after_silence_it_answers_in_the_register_of_the_phrase():
    part = new_part()
    low = quarters(36, 38, 40, 41, 43, 41, 40, 36, start=8 * BAR)
    hear(part, [*quarters(*C_MAJOR), *low], 0, 10 * BAR)
    answer = Answer(10 * BAR, 12 * BAR, 2 * BAR, phrase=tuple(low))
    played = play(part, 10 * BAR, 12 * BAR, answer=answer)
    assert max(note.pitch for note in played) < 55


def test_silent_bars_are_not_heard_and_a_rest_within_a_bar_is():
    part = new_part()
    hear(part, quarters(60, 62), 0, 4 * BAR)
    symbols = part.memory()["symbols"]
    assert len(symbols) == 16
    assert symbols[-4:] == [REST] * 4


def test_what_it_plays_is_heard_as_its_own_past_and_the_performer_goes_before():
    part = new_part()
    span = Span(0, STEP)
    (own,) = part.decide(span, guide())
    part.hear([Note(0, STEP, 84)], span)
    assert part.memory()["symbols"] == [84 + 3]
    assert own.pitch != 84


def test_a_model_is_told_which_symbols_are_its_own():
    class TurnModel(FakeModel):
        turns: list[int]

        def reset(self) -> None:
            super().reset()
            self.turns = []

        def step(self, tokens, **conditions):
            self.turns.append(conditions["turn"])
            return super().step(tokens, **conditions)

    model = TurnModel()
    part = new_part(model)
    hear(part, quarters(60, 62), 0, 2 * QUARTER)
    play(part, 2 * QUARTER, 3 * QUARTER)
    assert model.turns[1:] == [0] * 8 + [1] * 4
    hear(part, quarters(72, start=3 * QUARTER), 3 * QUARTER, BAR)
    assert model.turns[-4:] == [0] * 4


def test_an_answer_closes_with_a_long_note_at_home_and_then_rests_nowhere():
    part, phrase = new_part(), tuple(quarters(60, 64, 67, 65, 64, 62, 60, 60))
    hear(part, phrase, 0, 2 * BAR)
    answer = Answer(2 * BAR, 4 * BAR, 2 * BAR, phrase=phrase)
    played = play(part, 2 * BAR, 4 * BAR, answer=answer, cadence=1.0, is_alone=False)
    assert played[0].tick == 2 * BAR
    assert (played[-1].tick, played[-1].end) == (4 * BAR - 2 * QUARTER, 4 * BAR)
    assert played[-1].pitch % 12 in {0, 4, 7}


def test_without_a_cadence_it_goes_on_to_the_end_of_its_bars():
    phrase = tuple(quarters(60, 64, 67, 65, 64, 62, 60, 60))
    lasts = set()
    for seed in range(6):
        part = new_part(seed=seed)
        hear(part, phrase, 0, 2 * BAR)
        answer = Answer(2 * BAR, 4 * BAR, 2 * BAR, phrase=phrase)
        lasts.add(play(part, 2 * BAR, 4 * BAR, answer=answer, cadence=0.0)[-1].tick)
    assert max(lasts) > 4 * BAR - 2 * QUARTER


class Wanting(FakeModel):
    """Wants one symbol at every step."""

    def __init__(self, symbol: int) -> None:
        self.symbol = symbol
        super().__init__()

    def step(self, tokens, **conditions):
        logits = super().step(tokens, **conditions)
        logits[:, self.symbol] = 100.0
        return logits


def test_an_answer_begins_with_a_note_and_its_close_is_struck_though_the_model_would_rest():
    phrase = tuple(quarters(60, 64, 67, 65))
    answer = Answer(BAR, 2 * BAR, BAR, phrase=phrase)
    played = play(new_part(Wanting(REST)), BAR, 2 * BAR, answer=answer, cadence=1.0)
    assert [note.tick for note in played] == [BAR, 2 * BAR - 2 * QUARTER]
    assert played[-1].end == 2 * BAR


def test_with_the_performer_a_song_does_not_end():
    part = new_part(Wanting(END))
    play(part, 0, BAR, is_alone=False)
    assert END not in part.memory()["symbols"]


def test_after_a_rest_it_holds_nothing_from_before():
    part = new_part(Wanting(HOLD))
    before = play(part, 0, QUARTER)
    assert before[0].end == QUARTER
    part.rest()
    after = play(part, QUARTER, 2 * QUARTER)
    assert all(note.tick >= QUARTER for note in after)


def test_who_is_back_expects_what_it_would_have():
    part = new_part()
    hear(part, quarters(*(pitch + 3 for pitch in C_MAJOR)), 0, 2 * BAR)
    again = new_part()
    again.recall(json.loads(json.dumps(part.memory())))
    assert again.tonic == part.tonic
    assert again.likings([60, 67], 60, 0) == pytest.approx(part.likings([60, 67], 60, 0))
    assert again.likings(range(50, 80), 60, 2 * BAR) == pytest.approx(
        part.likings(range(50, 80), 60, 2 * BAR)
    )
    assert again.memory() == part.memory()


def test_back_within_a_phrase_it_is_not_taken_for_one_after_silence():
    """What sounded last is remembered as well as what it was."""
    part, again = new_part(), new_part()
    hear(part, quarters(*C_MAJOR), 0, 2 * BAR)
    again.recall(json.loads(json.dumps(part.memory())))
    for each in (part, again):
        hear(each, quarters(78, 82, start=2 * BAR), 2 * BAR, 2 * BAR + 2 * QUARTER)
    assert again.keys == pytest.approx(part.keys)
    assert again.memory() == part.memory()


def test_what_comes_after_silent_bars_is_heard_at_its_place_in_the_bar():
    part = new_part()
    first, late = Note(0, 400, 60), Note(3 * BAR + 2 * QUARTER, 400, 64)
    hear(part, [first, late], 0, late.tick + STEP)
    assert part.memory()["next"] == 9
    assert part.memory()["symbols"][-9:] == [REST] * 8 + [64 + 3]
