"""A model without a network, for tests that are about the engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.parts.part import Guide
from engine.places import Vector
from engine.ticks import Span
from models.card import Card, Encoding, Latent, TensorSpec
from models.encodings.melody_grid import FIRST_PITCH, HOLD, REST, MelodyGrid
from models.encodings.piano_roll import PianoRoll
from models.errors import ModelError
from models.note import Note
from tests.cards import step_card, taken

GRID = MelodyGrid(48, 88)
CARD = step_card(
    "fake", "melody-grid", {"lowest": 48, "highest": 88}, (taken("token"),), GRID.vocabulary
)
# As `CARD`, of a model that is told where in the bar it is.
TOLD = replace(CARD, inputs=(*CARD.inputs, taken("position", role="condition")))
C_MAJOR = (0, 2, 4, 5, 7, 9, 11)


class FakeModel:
    """Likes C major, small steps from the last pitch, and quarters on the beat."""

    card = CARD
    latent: NDArray[np.float32] | None = None

    def __init__(self, batch: int = 12) -> None:
        self.batch = batch
        self.steps = 0
        self.reset()

    def reset(self) -> None:
        self.last = np.full(self.batch, GRID.token(67))

    def save(self) -> NDArray[np.int64]:
        return self.last.copy()

    def restore(self, state: NDArray[np.int64]) -> None:
        self.last = state.copy()

    def again(self, **conditions: int) -> NDArray[np.float32]:
        tokens, before = self.taken
        return self.step(tokens, **(before | conditions))

    def step(self, tokens: NDArray[np.int64], **conditions: int) -> NDArray[np.float32]:
        self.taken = tokens.copy(), conditions
        self.steps += 1
        self.last = np.where(tokens >= FIRST_PITCH, tokens, self.last)
        pitches = np.arange(48, 89)
        logits = np.full((self.batch, GRID.vocabulary), -20.0, np.float32)
        distance = np.abs(pitches[None, :] - (self.last - FIRST_PITCH + 48)[:, None])
        in_key = np.isin(pitches % 12, C_MAJOR)
        logits[:, FIRST_PITCH:] = np.where(in_key, 0.0, -6.0) - 0.4 * distance
        on_beat = conditions.get("position", 0) % 4 == 0
        logits[:, HOLD] = -8.0 if on_beat else 6.0
        logits[:, REST] = -4.0
        return logits


class FailingModel(FakeModel):
    """Plays as its parent for so many steps, then fails at each."""

    def __init__(self, after: int, batch: int = 12) -> None:
        self.after = after
        super().__init__(batch)

    def step(self, tokens: NDArray[np.int64], **conditions: int) -> NDArray[np.float32]:
        logits = super().step(tokens, **conditions)
        if self.steps > self.after:
            raise ModelError("model 'fake' failed in a step: for the test")
        return logits


LATENTS = tuple(Latent(name, "deviations", (-3.0, 3.0), 0.0) for name in ("density", "pitch"))


class LatentModel(FakeModel):
    """Strikes at every step where latent 1 is high, and never where it is low."""

    card = replace(
        CARD,
        name="latent",
        inputs=(*CARD.inputs, TensorSpec("latent", "float32", ("batch", 2), "latent")),
        latents=LATENTS,
    )

    def __init__(self, batch: int = 12) -> None:
        self.latent = np.zeros((batch, 2), np.float32)
        super().__init__(batch)

    def step(self, tokens: NDArray[np.int64], **conditions: int) -> NDArray[np.float32]:
        logits = super().step(tokens, **conditions)
        logits[:, HOLD] = np.where(self.latent[:, 0] > 1, -30.0, 30.0)
        return logits


class FakeDecoder:
    """Draws a quarter on each beat of two bars: C4, moved up by latent 2; none if latent 1 > 2."""

    roll = PianoRoll(48, measures=2)
    latents = 2
    card = replace(
        CARD,
        name="decoder",
        kind="decoder",
        encoding=Encoding(
            "piano-roll", {"lowest": 48, "pitches": 35, "measures": 2, "samples": 96}
        ),
        inputs=(TensorSpec("latent", "float32", ("batch", 2), "latent"),),
        outputs=(TensorSpec("phrase", "float32", ("batch", 2, 96, 35), "phrase"),),
        latents=LATENTS,
    )

    def decode(self, latent: NDArray[np.float32]) -> NDArray[np.float32]:
        if latent[0] > 2:
            return np.zeros(self.roll.shape, np.float32)
        pitch = 60 + round(float(latent[1]))
        return self.roll.encode(Note(480 * beat, 400, pitch) for beat in range(8))


class FakeEncoder:
    """Hears how far above C4 a phrase of two bars starts: that is latent 2."""

    card = replace(
        CARD,
        name="latent-encoder",
        kind="encoder",
        inputs=(TensorSpec("phrase", "int64", ("batch", 32), "phrase"),),
        pairs_with="latent",
    )

    def encode(self, phrase: NDArray[np.int64]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        assert phrase.shape == (32,)
        above = GRID.pitch(int(phrase[phrase >= FIRST_PITCH][0])) - 60
        return np.array([0.0, above / 10], np.float32), np.ones(2, np.float32)


class FakeModels:
    """Where the engine finds them by name; any other name is the plain fake's."""

    def card(self, name: str) -> Card:
        return {"decoder": FakeDecoder.card, "latent": LatentModel.card}.get(name, CARD)

    def open(self, name: str, rows: int) -> FakeModel | FakeDecoder:
        if name == "broken":
            raise ModelError("broken cannot be opened: for the test")
        if name == "decoder":
            return FakeDecoder()
        return LatentModel(rows) if name == "latent" else FakeModel(rows)

    def encoder(self, name: str) -> FakeEncoder | None:
        return FakeEncoder() if name == "latent" else None


class ScriptedPart:
    """Plays the notes that it is given, each when its span comes, and keeps what it was told.

    `grows`: it knows of a note only how far it goes in each span, as a melody does.
    """

    name = "scripted"
    latents: tuple[Latent, ...] = ()
    home = None
    nears_phrases = False
    tonic = 0

    def __init__(
        self, *notes: Note, span_ticks: int = 120, grows: bool = False, fails_at: int | None = None
    ) -> None:
        self.span_ticks = span_ticks
        self.notes = notes
        self.grows = grows
        self.fails_at = fails_at
        self.heard: list[tuple[Span, list[Note]]] = []
        self.decided: list[tuple[Span, Guide]] = []
        self.log: list[tuple[str, int]] = []

    @property
    def keys(self) -> NDArray[np.float64]:
        return np.eye(12)[0]

    def hear(self, notes: Sequence[Note], span: Span) -> None:
        self.log.append(("hear", span.start))
        self.heard.append((span, list(notes)))

    def decide(self, span: Span, guide: Guide) -> list[Note]:
        self.log.append(("decide", span.start))
        self.decided.append((span, guide))
        if self.fails_at is not None and span.start >= self.fails_at:
            raise ModelError("scripted failed: for the test")
        if not self.grows:
            return [note for note in self.notes if note.tick in span]
        return [
            replace(note, length=min(note.length, span.stop - note.tick))
            for note in self.notes
            if note.tick < span.stop and note.end > span.start
        ]

    def ahead(self, span: Span) -> list[Note]:
        return [note for note in self.notes if note.tick in span]

    def rest(self) -> None:
        self.log.append(("rest", 0))

    def aim(self, place: Vector, density: float) -> None: ...

    def move(self, span: Span, is_alone: bool) -> None: ...

    def is_phrase_start(self, tick: int) -> bool:
        return tick == 0

    def wants(self) -> None: ...

    def take(self, notes: Sequence[Note]) -> None: ...

    def likings(self, pitches: Sequence[int], key: int, tick: int) -> list[float]:
        return [0.0] * len(pitches)

    def memory(self) -> dict[str, Any]:
        return {}

    def recall(self, memory: Mapping[str, Any]) -> None: ...
