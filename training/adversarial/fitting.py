"""An adversarial run, from examples to the generator that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from models.errors import InputError
from models.note import Note
from training.adversarial.config import AdversarialConfig
from training.adversarial.judging import PIECES, likeness
from training.adversarial.learner import Adversarial, Examples, Floats, batches
from training.measures.pieces import PIECE_TICKS, Piece
from training.report.playing import Songs
from training.run import Run, Scale, Valid
from training.samples import PHRASES, one_by_one
from training.system import Report

SCALE: Final = Scale(("critic_loss", "valid_distance"), ("critic loss", "distance"), "loss")
FIGURES: Final = ("generator_loss", "diversity")


def as_they_are(examples: Floats, random: np.random.Generator) -> Floats:
    """Return examples that the critic takes as they are kept."""
    return examples


@dataclass(frozen=True)
class Material:
    """What a system trains on and chooses by.

    `examples` of the train part; the pieces of the valid part to be `chosen` by; and `pieces`,
    which takes generated examples and returns what they play. `drawn` takes some of the examples
    and returns them as the critic takes them, `(rows, …)`, varied by dice if they are to be.
    """

    examples: Examples
    chosen: Sequence[Piece]
    pieces: Callable[[Floats], Sequence[Piece]]
    drawn: Callable[[Any, np.random.Generator], Floats] = as_they_are


@dataclass(frozen=True)
class Drawn:
    """The batches of an epoch, each drawn as it is needed: all at once they may fill the memory."""

    groups: Sequence[Any]
    draw: Callable[[Any], Floats]

    def __len__(self) -> int:
        """How many there are."""
        return len(self.groups)

    def __iter__(self) -> Iterator[Floats]:
        """Draw one after the other."""
        return map(self.draw, self.groups)


def fit(
    config: AdversarialConfig,
    folder: Path,
    make: Callable[[], Adversarial],
    material: Material,
    report: Report,
) -> None:
    """Run or go on with a run in `folder`.

    `make` makes the learner. Raises `InputError` when there are too few examples for a step of the
    generator, or too few pieces to choose by, or the folder holds a run of another configuration.
    """
    there = len(material.examples)
    used = min(there, config.examples or there)
    if used < config.rows * config.critic_steps:
        raise InputError(
            f"an epoch must have {config.rows * config.critic_steps} examples or more"
            f" ({config.critic_steps} batches of {config.rows}), there are {used}"
        )
    if len(set(material.chosen)) < 2:
        raise InputError("the valid part must have two different pieces, or more, to choose by")
    run = Run(config, folder, make, FIGURES, SCALE)
    learner = run.learner
    run.resume(report)
    report(
        f"{config.network}: {learner.generator.count_params():,} weights, its critic"
        f" {learner.critic.count_params():,}; {there:,} examples to train on,"
        f" {len(material.chosen)} to choose on"
    )
    run.go_on(
        lambda epoch: learn(learner, material, config, epoch),
        lambda: choose(learner, material),
        report,
        lambda: play(learner, material),
    )


def learn(learner: Adversarial, material: Material, config: AdversarialConfig, epoch: int) -> float:
    """Train on the examples of an epoch, after `epoch` epochs; return the critic's mean loss."""
    random = np.random.default_rng([config.seed, epoch])
    groups = list(batches(material.examples, config.rows, random, config.examples))
    drawn = Drawn(groups, lambda group: material.drawn(group, random))
    return learner.learn(drawn, random)


def choose(learner: Adversarial, material: Material) -> Valid:
    """Compare what the generator makes of the same noise each time with the valid part."""
    songs = Songs("", tuple(material.chosen), (), np.array([], np.int64))
    found = likeness(made(learner, material, PIECES), songs)
    told = f", overlap {found.overlap:.3f}, diversity {found.diversity:.1%}"
    return Valid(found.distance, (learner.generator_loss, found.diversity), told)


def play(learner: Adversarial, material: Material) -> list[Note]:
    """Return the first of the pieces that a generator is chosen by, one after the other."""
    return one_by_one((piece.notes for piece in made(learner, material, PHRASES)), PIECE_TICKS)


def made(learner: Adversarial, material: Material, count: int) -> Sequence[Piece]:
    """Return the pieces that the generator makes of noise that is the same each time."""
    noise = learner.noise(count, np.random.default_rng(0))
    examples: Any = learner.generator(noise, training=False)
    return material.pieces(np.asarray(examples))
