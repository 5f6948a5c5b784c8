"""The choice of a column: each of its pixels drawn from three classes, amid the circumstances."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.key import KeyFinder
from engine.parts.form import RHYTHM_NATS, Form
from engine.parts.part import Guide
from engine.parts.tonality import beside_nats, key_nats
from engine.sampling import COLDEST, sample
from engine.ticks import TICKS_PER_STEP, Span
from models.encodings.columns import HELD, LOWEST, PITCHES, SILENT, STARTED, Pixels
from models.note import Note

# Pixels are drawn one by one, which a network that is unsure could fill a column with.
MOST_AT_ONCE: Final = 5
DENSITY_LOGITS: Final = 2.0  # by which starts gain or lose at most
MIDI: Final = np.arange(LOWEST, LOWEST + PITCHES)
Nats = NDArray[np.float64]


@dataclass(frozen=True)
class Moment:
    """Where in its music a part stands when it chooses.

    `sounding` are the pixels of its own notes that can be held on, `form` is that of the answer
    under way, `top` the highest pitch that it struck last.
    """

    span: Span
    guide: Guide
    must_strike: bool = False
    sounding: tuple[int, ...] = ()
    form: Form | None = None
    top: int | None = None


def choose(logits: Nats, key: KeyFinder, moment: Moment, random: np.random.Generator) -> Pixels:
    """Draw the next column, `(88,)`, from logits `(88, 3)`, which are changed.

    What the model holds that is somebody else's note is not the part's to play: silence.
    """
    form, controls = moment.form, moment.guide.controls
    owned = np.zeros(PITCHES, bool)
    owned[list(moment.sounding)] = True
    if form is not None and form.is_closed(moment.span.start):
        return np.where(owned, HELD, SILENT)
    _weigh(logits, key, moment)
    strikes = _phrase_strikes(moment)
    must_strike = moment.must_strike or (strikes and random.random() < controls.closeness)
    column = draw(logits, controls.temperature, random)
    _thin(column, logits, controls.top_p)
    if must_strike and not (column == STARTED).any():
        drawn = sample(logits[:, STARTED], controls.temperature, controls.top_p, random)
        if drawn is not None:
            column[drawn] = STARTED
    column[(column == HELD) & ~owned] = SILENT
    return column


def closes(form: Form, span: Span) -> bool:
    """Whether the last note of an answer is struck in a span."""
    return form.close is not None and form.close in span


def draw(logits: Nats, temperature: float, random: np.random.Generator) -> Pixels:
    """Draw a class for each pixel, `(88,)`, from logits `(88, 3)`; -inf forbids one.

    `temperature` divides them; where it is nearly 0 the likeliest is taken.
    """
    if temperature < COLDEST:
        return np.asarray(logits.argmax(axis=1))
    weights = np.exp((logits - logits.max(axis=1, keepdims=True)) / temperature)
    reached = weights.cumsum(axis=1)
    dice = random.random(len(logits)) * reached[:, -1]
    return np.asarray((reached <= dice[:, None]).sum(axis=1))


def _weigh(logits: Nats, key: KeyFinder, moment: Moment) -> None:
    """Give starts and holds what the circumstances say of them."""
    guide, form = moment.guide, moment.form
    beside = beside_nats(MIDI, guide.beside)
    starts = logits[:, STARTED]
    starts += DENSITY_LOGITS * (2 * guide.controls.density - 1) + beside
    starts += key_nats(key.keys(), key.tonic, guide)[MIDI % 12]
    if form is not None:
        starts += _form_nats(form, moment)
    starts[~guide.allowed[MIDI]] = -np.inf
    logits[:, HELD] += beside


def _form_nats(form: Form, moment: Moment) -> Nats:
    """Return what starts gain for doing as the phrase does, or for being home, `(88,)`."""
    nats, closeness = np.zeros(PITCHES), moment.guide.controls.closeness
    if closes(form, moment.span):
        return np.asarray(form.home[MIDI % 12])
    struck = _struck(form, moment.span)
    if not struck:
        return nats - closeness * RHYTHM_NATS
    step = (struck[-1].tick - form.answer.start + TICKS_PER_STEP // 2) // TICKS_PER_STEP
    tick = form.answer.start + step * TICKS_PER_STEP
    interval = form.step_up(tick)
    if interval is not None and moment.top is not None:
        nats[moment.top + interval == MIDI] += closeness * form.shape_nats(tick, interval)
    return nats


def _phrase_strikes(moment: Moment) -> bool:
    return moment.form is not None and bool(_struck(moment.form, moment.span))


def _struck(form: Form, span: Span) -> list[Note]:
    """Return what the phrase strikes in a span, or by half of one early."""
    early = span.moved(-(span.ticks // 2))
    return [note for note in form.answer.echo if note.tick in early]


def _thin(column: Pixels, logits: Nats, top_p: float) -> None:
    """Let only the likeliest start: those that together have `top_p` of all starts, and few.

    What may not start again is held on, where there is something to hold.
    """
    chances = np.exp(logits[:, STARTED] - np.logaddexp.reduce(logits, axis=1))
    order = np.argsort(-chances, kind="stable")
    before = np.cumsum(chances[order]) - chances[order]
    order = order[before < top_p * chances.sum()]
    kept = order[column[order] == STARTED][:MOST_AT_ONCE]
    column[column == STARTED] = HELD
    column[kept] = STARTED
