"""The rows of the table by name: what is played to the instrument for each, what is measured."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from models.note import TICKS_PER_QUARTER, Note
from training.judge import alone, answering, together
from training.judge.answering import Answer, Figures
from training.judge.phrases import Melody, Phrase, spread
from training.judge.rendering import Scene, Stage
from training.judge.touch import (
    Touch,
    can_swing,
    crescendo,
    late,
    plain,
    staccato,
    swung,
    with_left_hand,
)

MELODIES: Final = ("melody-lstm", "morph")
DECODERS: Final = ("folk-ae", "folk-vae")
BARS_AFTER: Final = 4  # more than a phrase's own that an answer has time for
LONG_SONGS: Final = 10
LONG_BARS: Final = 16  # at the least
DUETS: Final = 20
DUET_BARS: Final = 8
SOLOS: Final = 3
FIRST_NOTE: Final = (Note(0, TICKS_PER_QUARTER, 60, 80),)


@dataclass
class Hall:
    """Who plays: the stage, the phrases, and the songs that they are from."""

    songs: Sequence[Melody]
    phrases: Sequence[Phrase]
    stage: Stage = field(default_factory=Stage)

    def scene(self, phrase: Phrase, touch: Touch, model: str) -> Scene:
        """Return the scene in which a phrase is answered; each phrase has its own seed."""
        seed = self.phrases.index(phrase) + 1
        bars = phrase.bars + BARS_AFTER
        return Scene(touch(phrase.melody), phrase.melody.meter, model=model, bars=bars, seed=seed)

    def answers(
        self, model: str, touch: Touch = plain, fits: Callable[[Melody], bool] = lambda _: True
    ) -> list[Answer]:
        """Return a model's answers to the phrases that fit, played with a touch."""
        phrases = [phrase for phrase in self.phrases if fits(phrase.melody)]
        scenes = [self.scene(phrase, touch, model) for phrase in phrases]
        return answering.answers(phrases, self.stage.play(scenes))

    def lines(
        self, model: str, touch: Touch, fits: Callable[[Melody], bool] = lambda _: True
    ) -> list[Sequence[Note]]:
        """Return the notes of these answers."""
        return [answer.notes for answer in self.answers(model, touch, fits)]

    def over_songs(self, model: str, mode: str) -> tuple[list[Scene], list[Melody]]:
        """Return scenes over the beginnings of songs that stay in their scale there, and these."""
        beginnings = (song.excerpt(0, DUET_BARS) for song in self.songs)
        melodies = spread([melody for melody in beginnings if melody.in_scale], DUETS)
        return [Scene(plain(m), m.meter, mode, model, bars=1) for m in melodies], melodies


Measure: TypeAlias = Callable[[Hall, str], Figures]


def timing(hall: Hall, model: str) -> Figures:
    """When answers begin."""
    return answering.timing(hall.answers(model), len(hall.phrases))


def barging(hall: Hall, model: str) -> Figures:
    """Whether it comes in while songs without a rest go on."""
    melodies = [song for song in map(without_rest, hall.songs) if song.bars >= LONG_BARS]
    chosen = spread(melodies, LONG_SONGS)
    scenes = [Scene(plain(m), m.meter, model=model, bars=1) for m in chosen]
    return together.barging(hall.stage.play(scenes))


def scale(hall: Hall, model: str) -> Figures:
    """What answers' notes are in the phrase's scale."""
    return {"in scale": answering.in_scale(hall.answers(model))}


def motifs(hall: Hall, model: str) -> Figures:
    """What comes back of the phrase in its answer, and in the song that it is from."""
    kept = answering.motifs_kept(answering.written(hall.answers(model)))
    true = answering.motifs_kept((p.melody.notes, p.following.notes) for p in hall.phrases)
    return kept | {f"song's {name}": value for name, value in true.items()}


def endings(hall: Hall, model: str) -> Figures:
    """How answers end."""
    return answering.endings(hall.answers(model))


def left_hand(hall: Hall, model: str) -> Figures:
    """What an answer is like after two hands."""
    found = hall.answers(model, with_left_hand)
    alone_in_scale, both_in_scale = map(answering.in_scale, (hall.answers(model), found))
    return {
        "two hands in scale": both_in_scale,
        "two hands' loss": alone_in_scale - both_in_scale,
        "two hands' motifs": answering.motifs_kept(answering.written(found))["motifs"],
    }


def displaced(hall: Hall, model: str) -> Figures:
    """What the first bars after a phrase off the clock are like."""
    return {"off clock in scale": answering.first_in_scale(hall.answers(model, late))}


def solo(hall: Hall, model: str) -> Figures:
    """How a model plays alone for long."""
    return alone.solo(hall.stage.play(_solos(model, alone.SOLO_BARS)))


def variety(hall: Hall, model: str) -> Figures:
    """How a model plays alone for a little."""
    return alone.variety(hall.stage.play(_solos(model, alone.FEW_BARS)))


def duet(hall: Hall, model: str) -> Figures:
    """How it sounds with a melody."""
    scenes, _ = hall.over_songs(model, "duet")
    return together.duet(hall.stage.play(scenes))


def harmonise(hall: Hall, model: str) -> Figures:
    """How it sounds below a melody."""
    scenes, melodies = hall.over_songs(model, "harmonise")
    return together.harmony(hall.stage.play(scenes), (melody.key for melody in melodies))


def expression(hall: Hall, model: str) -> Figures:
    """What it takes over of how a phrase is played."""
    straight, bent = (hall.lines(model, touch, can_swing) for touch in (plain, swung))
    return {
        **alone.articulation(hall.lines(model, staccato)),
        **alone.loudness(hall.lines(model, crescendo)),
        "swing": alone.swing(bent),
        "swing after straight": alone.swing(straight),
    }


ROWS: Final[dict[str, Measure]] = {
    "timing": timing,
    "barging": barging,
    "scale": scale,
    "motifs": motifs,
    "endings": endings,
    "left-hand": left_hand,
    "displaced": displaced,
    "solo": solo,
    "variety": variety,
    "duet": duet,
    "harmonise": harmonise,
    "expression": expression,
}


def measure(
    hall: Hall, names: Sequence[str], models: Sequence[str], report: Callable[[str], None]
) -> dict[str, Figures]:
    """Return the figures of some rows, by model; `variety` is measured of the decoders too.

    `report` is told what is being measured.
    """
    table: dict[str, Figures] = {}
    for model, name in _asked(names, models):
        report(f"{model}: {name}")
        table.setdefault(model, {}).update(ROWS[name](hall, model))
    return table


def without_rest(song: Melody) -> Melody:
    """Return a song up to its first rest of a bar."""
    end = 0
    for number, note in enumerate(song.notes):
        if note.tick - end >= song.bar and number:
            return Melody(song.name, song.notes[:number], song.meter, song.key)
        end = note.end
    return song


def _asked(names: Sequence[str], models: Sequence[str]) -> Iterator[tuple[str, str]]:
    yield from ((model, name) for model in models for name in names)
    yield from ((model, "variety") for model in DECODERS if "variety" in names)


def _solos(model: str, bars: int) -> list[Scene]:
    seeds = range(1, SOLOS + 1)
    return [Scene(FIRST_NOTE, "4/4", "solo", model, bars + 2, seed) for seed in seeds]
