"""The latent-space model: its network, a tiny run, and its two files."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow")

from models.check import check
from models.errors import InputError
from models.runtime import StepModel
from tests.training.conftest import songs_in
from tests.training.test_samples import read_sample
from training.config import load_config
from training.corpora.score import Corpus
from training.export.card import About, encoder_of
from training.export.graph import write_graphs
from training.judge.player import TEMPERATURE, PhraseEncoder, Player, log_softmax
from training.loops import log_probabilities
from training.melodies.playing import play
from training.melodies.recipe import ENCODING
from training.run import CHECKPOINT, WEIGHTS
from training.samples import BARS, SEED
from training.system import Exporting
from training.systems.melody_lstm.config import Shape
from training.systems.melody_lstm.networks import build as build_melody
from training.systems.morph import steering as measuring
from training.systems.morph.attributes import measure_attributes
from training.systems.morph.config import NETWORKS, Mixture, MorphConfig
from training.systems.morph.dataset import EVERYTHING, NOTHING, morph_batch, song_stream, tell
from training.systems.morph.figures import ROWS, evaluate
from training.systems.morph.hearing import hear
from training.systems.morph.networks import NAMED, OWN, PRIOR, Autoencoder
from training.systems.morph.scores import fit_scores
from training.systems.morph.system import (
    LARGEST_BYTES,
    TOLERANCE,
    build,
    export,
    fit,
    graphs_of,
    order_dimensions,
    stepper_of,
    teacher_forced,
)
from training.views.evidence import framed
from training.views.melody_grid import GRID, songs_of
from training.views.phrases import cut_songs, lone_phrases, pad

SMALL = Shape(units=8, layers=2, evidence_units=4)
LATENTS = 9

pytestmark = pytest.mark.filterwarnings("ignore")


def config(**changes) -> MorphConfig:
    settings = MorphConfig(
        epochs=2, rows=4, window=64, shape=SMALL, latents=LATENTS, lone_rows=8, corpus="tiny"
    )
    return replace(settings, **changes)


def network(corpus: Corpus) -> Autoencoder:
    return build(config(), fit_scores(measure_attributes(cut_songs(songs_in(corpus)).tokens)))


def shaken(model: Autoencoder) -> Autoencoder:
    random = np.random.default_rng(1)
    for variable in model.trainable_variables:
        variable.assign(random.normal(0, 0.1, variable.shape))
    return model


@pytest.fixture(scope="module")
def files(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> tuple[Autoencoder, Path]:
    model = shaken(network(corpus))
    path = tmp_path_factory.mktemp("files") / "tiny.onnx"
    about = About("tiny", "Tiny", "CC0-1.0", "none", "2026-01-01", ENCODING)
    assert write_graphs(graphs_of(model, about, path), LARGEST_BYTES, TOLERANCE) <= 1e-5
    return model, path


@pytest.fixture(scope="module")
def run(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    lines: list[str] = []
    fit(config(), corpus, folder, lines.append)
    assert read_sample(folder, 2)
    assert "epoch 2/2" in lines[-1]
    assert "at rest" in lines[-1]
    return folder


def test_an_untrained_decoder_is_the_melody_model(corpus: Corpus):
    """Wherever it stands in the latent space: that is what a warm start begins with."""
    model, melody = network(corpus), build_melody("recall", GRID.vocabulary, SMALL)
    ours = model.decoder.trainable_variables
    for variable, value in zip(ours, melody.trainable_variables, strict=False):
        variable.assign(value)
    stream = song_stream(songs_of(corpus, "test"))
    windows = stream.stream.songs
    batch = morph_batch(stream, windows, EVERYTHING, np.random.default_rng(0))
    wanted = np.array(melody({name: batch.inputs[name] for name in melody.signature()}))
    np.testing.assert_allclose(np.array(model(batch.inputs)), wanted, atol=1e-5)


def test_the_files_are_what_their_cards_say(files: tuple[Autoencoder, Path]):
    _, path = files
    assert check(path) == []
    assert check(encoder_of(path)) == []
    card = StepModel(path).card
    assert [latent.name for latent in card.latents[:3]] == ["density", "mean pitch", "range"]
    assert len(card.latents) == LATENTS
    assert card.inputs_of("latent")[0].shape == ("batch", LATENTS)


def test_a_sample_is_what_the_file_would_play_at_rest(files: tuple[Autoencoder, Path]):
    model, path = files
    player = Player(path)
    player.begin()
    tokens = player.play(16 * BARS, np.random.default_rng(SEED), TEMPERATURE)[0]
    assert play(stepper_of(model.decoder)) == GRID.decode(tokens)


def padded(phrases) -> np.ndarray:
    return np.array([pad(phrase.tokens) for phrase in phrases], np.int32)


def test_the_encoder_file_measures_the_attributes(files: tuple[Autoencoder, Path], corpus: Corpus):
    model, path = files
    phrases = lone_phrases(songs_in(corpus))
    mean, deviation = PhraseEncoder(encoder_of(path)).encode(padded(phrases))
    known = measure_attributes(padded(phrases))
    np.testing.assert_allclose(mean[:, :NAMED], np.array(model.encoder.curve(known)), atol=1e-4)
    assert (deviation > 0).all()


def test_the_step_file_is_the_network(files: tuple[Autoencoder, Path], corpus: Corpus):
    """Told each phrase's place, a song costs in the file what the whole-song network says."""
    model, path = files
    songs = songs_of(corpus, "test")
    stream = song_stream(songs)
    for mixture in (EVERYTHING, NOTHING):
        told = mixture is EVERYTHING
        batch = morph_batch(stream, stream.stream.songs, mixture, np.random.default_rng(0))
        scores = log_probabilities(model, batch)
        for row, song in enumerate(songs):
            found = _stepped(path, song, told)
            np.testing.assert_allclose(found, scores[row, : len(found)], atol=0.02)


def _stepped(path: Path, song, told: bool) -> np.ndarray:
    """Return the predictions of whole songs, of every symbol, from one step after another."""
    step, phrases = StepModel(path), cut_songs([song])
    places = np.zeros((len(phrases.tokens), LATENTS), np.float32)
    if told:
        whole = phrases.whole
        places[whole] = PhraseEncoder(encoder_of(path)).encode(phrases.tokens[whole])[0]
    found = []
    for place, token in enumerate(framed(song.tokens)[:-1]):
        step.latent[:] = places[phrases.number[place]]
        position = (place + song.offset) % song.meter
        found.append(log_softmax(step.step(np.array([token]), position=position, meter=song.meter)))
    return np.concatenate(found)


def test_ordering_dimensions_changes_no_prediction(corpus: Corpus):
    model = shaken(network(corpus))
    stream = song_stream(songs_of(corpus, "test"))
    batch = morph_batch(stream, stream.stream.songs, EVERYTHING, np.random.default_rng(0))
    before = np.array(model(batch.inputs))
    order_dimensions(model, songs_of(corpus, "valid"))
    np.testing.assert_allclose(np.array(model(batch.inputs)), before, atol=1e-4)


def test_a_run_leaves_what_an_export_needs(run: Path, corpus: Corpus, tmp_path: Path):
    assert load_config(MorphConfig, run, NETWORKS) == config()
    path = tmp_path / "tiny.onnx"
    export(Exporting("tiny", run, path, "2026-01-01", False), corpus)
    player = Player(path, 3)
    random = np.random.default_rng(0)
    player.begin()
    played = player.play(40, random)
    assert played.shape == (3, 40)
    assert (played > 0).all()
    costs = hear(path, encoder_of(path), songs_of(corpus, "test"))
    assert 0 < costs["bits_rest"] < 8
    assert costs["nats_named"] > 0
    assert set(evaluate(path, None, ())) == {"tiny"}


def test_every_figure_is_measured(
    files: tuple[Autoencoder, Path], corpus: Corpus, monkeypatch: pytest.MonkeyPatch
):
    _, path = files
    monkeypatch.setattr(measuring, "PLACES", 2)
    monkeypatch.setattr(measuring, "LINES", 2)
    table = evaluate(path, corpus, (path,))
    assert set(table["tiny"]) == {row.key for row in ROWS} - {"parity"}
    answers = {"answer_in_key", "answer_rhythm", "answer_contour"}
    others = ("tiny at rest", "melody-lstm", str(path), "the songs")
    assert all(set(table[name]) == answers for name in others)


def test_an_interrupted_run_goes_on_where_it_was(run: Path, corpus: Corpus, tmp_path: Path):
    def stop_after_one(line: str) -> None:
        if "epoch 1/2" in line:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fit(config(), corpus, tmp_path, stop_after_one)
    fit(config(), corpus, tmp_path, lambda line: None)
    with np.load(run / CHECKPOINT) as whole, np.load(tmp_path / CHECKPOINT) as resumed:
        for name in whole.files:
            if name != "rows":  # which hold seconds
                np.testing.assert_allclose(resumed[name], whole[name], atol=1e-4, err_msg=name)


def test_a_folder_of_another_run_is_refused(run: Path, corpus: Corpus):
    with pytest.raises(InputError, match="another configuration"):
        fit(config(cost=0.5), corpus, run)


def test_training_on_phrases_teaches_them(run: Path, corpus: Corpus):
    """Two epochs of a tiny network bring a phrase that is told below one that is not trained."""
    scores = fit_scores(measure_attributes(cut_songs(songs_of(corpus, "train")).tokens))
    stream = song_stream(songs_of(corpus, "train"))
    trained = build(config(), scores)
    before = teacher_forced(trained, stream, told=False).bits
    with np.load(run / WEIGHTS) as saved:
        for place, variable in enumerate(trained.trainable_variables):
            variable.assign(saved[f"weight_{place}"])
    assert teacher_forced(trained, stream, told=False).bits < before


def test_what_is_told_follows_the_mixture(corpus: Corpus):
    stream = song_stream(songs_in(corpus))
    numbers = np.tile(np.nonzero(stream.phrases.whole)[0], (200, 1)).astype(np.int32)
    mixture = Mixture(rest=0.25, own=0.5, prior=0.3, named=0.6)
    told = tell(stream, numbers, mixture, np.random.default_rng(0))
    awake = told.any(axis=(1, 2))
    assert awake.mean() == pytest.approx(0.75, abs=0.1)
    assert told[awake, :, OWN].mean() == pytest.approx(0.5, abs=0.03)
    assert told[awake, :, PRIOR].mean() == pytest.approx(0.3, abs=0.03)
    every = told[..., OWN] + told[..., PRIOR] == 1
    assert told[every][:, :NAMED].all()
    assert told[awake][~every[awake]][:, :NAMED].mean() == pytest.approx(0.6, abs=0.03)


def test_a_phrase_that_the_song_cuts_short_is_told_nothing(corpus: Corpus):
    stream = song_stream(songs_in(corpus))
    short = np.nonzero(~stream.phrases.whole)[0][None].astype(np.int32)
    assert short.size
    assert not tell(stream, short, EVERYTHING, np.random.default_rng(0)).any()
