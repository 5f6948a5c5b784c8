"""What songs cost the files, told their phrases' places, other places or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from training.judge.listening import BITS
from training.judge.player import Floats, PhraseEncoder, Player, Scores
from training.systems.morph.attributes import ATTRIBUTES
from training.views.evidence import framed
from training.views.melody_grid import Song
from training.views.phrases import Phrases, cut_songs

PRIORS: Final = 2
REST, MEAN, SAMPLE = range(3)
ROWS: Final = SAMPLE + 1 + PRIORS


def hear(path: Path, encoder: Path, songs: Sequence[Song], seed: int = 0) -> dict[str, float]:
    """Play whole songs to the step file, its state carried on, in several rows at once.

    One row is at rest; two are told, at the start of each whole phrase, the mean or a sample of its
    posterior (nothing at the last, unfinished phrase); the others stay at a place of the prior each
    phrase. Returns bits per predicted step (the end included), and the nats of a phrase.
    """
    player, places_of = Player(path, ROWS), PhraseEncoder(encoder)
    random = np.random.default_rng(seed)
    costs, nats, steps, whole = np.zeros(ROWS), np.zeros(2), 0, 0
    for song in songs:
        phrases = cut_songs([song])
        mean, deviation = places_of.encode(phrases.tokens)
        places = _places(mean, deviation, phrases, random)
        costs += _cost(player, song, phrases, places)
        nats += (_nats(mean, deviation) * phrases.whole[:, None]).sum(0)
        steps, whole = steps + len(song.tokens) + 1, whole + int(phrases.whole.sum())
    bits = costs * BITS / steps
    return {
        "bits_rest": float(bits[REST]),
        "bits_own": float(bits[MEAN]),
        "bits_prior": float(bits[SAMPLE + 1 :].mean()),
        "bits_elbo": float(bits[SAMPLE] + nats.sum() * BITS / steps),
        "nats_named": float(nats[0] / whole),
        "nats_learned": float(nats[1] / whole),
    }


def _places(
    mean: Floats, deviation: Floats, phrases: Phrases, random: np.random.Generator
) -> Floats:
    """Return a place for each phrase and row, `(phrases, ROWS, latents)`."""
    places = random.normal(size=(len(mean), ROWS, mean.shape[1])).astype(np.float32)
    places[:, SAMPLE] = mean + deviation * places[:, SAMPLE]
    places[:, MEAN] = mean
    places[:, REST] = 0
    places[~phrases.whole, : SAMPLE + 1] = 0
    return places


def _cost(player: Player, song: Song, phrases: Phrases, places: Floats) -> Scores:
    """Return minus the natural logarithm of the song's probability for each row."""
    tokens, cost = np.array(framed(song.tokens)[1:]), np.zeros(ROWS)
    player.begin(song.meter, song.offset, places[0])
    for number, place in enumerate(places):
        if number:
            player.move(place)
        cost -= player.listen(tokens[None, phrases.number == number]).scores.sum(axis=1)
    return cost


def _nats(mean: Floats, deviation: Floats) -> Scores:
    """Return the divergence from the prior of the named and the learned dimensions, `(…, 2)`."""
    named = len(ATTRIBUTES)
    nats = 0.5 * (mean**2 + deviation**2 - 1.0) - np.log(deviation)
    return np.stack([nats[:, :named].sum(1), nats[:, named:].sum(1)], axis=1).astype(np.float64)
