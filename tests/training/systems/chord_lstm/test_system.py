"""The chord LSTM as small as it gets: its reader, its run, its file; needs TensorFlow."""

import json
import random
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import mido
import numpy as np
import pytest

from models.card import Encoding
from models.encodings.chords import END, Chords
from models.errors import InputError
from models.note import Note
from tests.training.test_samples import read_sample
from training.corpora.reading import read_corpus
from training.corpora.score import Corpus
from training.system import Exporting, Training
from training.systems.chord_lstm.config import Config, Shape
from training.systems.chord_lstm.dataset import (
    NOTHING,
    find_chords,
    in_order,
    make_stream,
    shuffled,
    transposed,
)
from training.systems.chord_lstm.figures import ROWS, evaluate, held_out, ngram_bits
from training.systems.chord_lstm.judging import in_scales, judge, traits
from training.systems.chord_lstm.playing import Player, sampler
from training.views.pieces import Piece, bar_ticks, first_beat, pieces_of, without

pytest.importorskip("tensorflow")
pytest.importorskip("symusic")

from training.export.card import About
from training.export.graph import Graph, write_graphs
from training.export.step import TOLERANCE, step_graph
from training.systems.chord_lstm import published
from training.systems.chord_lstm.networks import ChordLSTM, build
from training.systems.chord_lstm.published import as_tokens, find_symbols, normal_order
from training.systems.chord_lstm.system import (
    LARGEST_BYTES,
    TAKES,
    ChordLearner,
    InKeras,
    config_of,
    export,
    fit,
)

TINY = Shape(units=8, head_units=6)
PARTS = ["train"] * 6 + ["valid", "test", "test"]


def waltz(seed: int, bars: int = 44) -> list[Note]:
    """A bass, two chords above it and a tune in 3/4, the tune beginning on an upbeat."""
    chance = random.Random(seed)
    notes = [Note(0, 480, 72)]
    for bar in range(bars):
        start = 480 + 1440 * bar
        root = chance.choice((0, 5, 7))
        notes += [Note(start, 1440, 36 + root), Note(start, 960, chance.choice((72, 74, 76)))]
        notes += [Note(start + beat, 480, 52 + root + up) for beat in (480, 960) for up in (0, 4)]
        notes += [Note(start + 960, 480, chance.choice((71, 74)))]
    return sorted(notes)


def write_midi(path: Path, notes: list[Note]) -> None:
    changes = [(note.tick, "note_on", note.pitch) for note in notes]
    changes += [(note.end, "note_off", note.pitch) for note in notes]
    track = mido.MidiTrack([mido.MetaMessage("time_signature", numerator=3, denominator=4)])
    now = 0
    for tick, kind, pitch in sorted(changes):
        track.append(mido.Message(kind, note=pitch, time=(tick - now) // 5))
        now = tick
    mido.MidiFile(tracks=[track], ticks_per_beat=96).save(path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("piano")
    names = [f"waltz{number}.mid" for number in range(len(PARTS))]
    for number, name in enumerate(names):
        write_midi(folder / name, waltz(number))
    (folder / "song.mid").write_bytes((folder / names[0]).read_bytes())
    (folder / "short.mid").write_bytes((folder / names[0]).read_bytes()[:0])
    parts = zip([*names, "song.mid", "short.mid"], [*PARTS, "train", "train"], strict=True)
    (folder / "splits.tsv").write_text("".join(f"{name}\t{part}\n" for name, part in parts))
    index = ["file\tlicense", *(f"{name}\tCC-BY-4.0" for name in names), "song.mid\tCC0-1.0"]
    (folder / "index.tsv").write_text("\n".join(index) + "\n")
    return folder


@pytest.fixture(scope="module")
def corpus(folder: Path) -> Corpus:
    return without(read_corpus(str(folder)), "song")


@pytest.fixture(scope="module")
def config(folder: Path) -> Config:
    return Config(
        corpus=str(folder), epochs=3, rows=4, window=16, least=2, leave_out="song", shape=TINY
    )


@pytest.fixture(scope="module")
def pieces(corpus: Corpus) -> dict[str, list[Piece]]:
    return {part: pieces_of(corpus, part) for part in ("train", "valid", "test")}


def about(form: Chords) -> About:
    return About("toy", "Toy", "CC0", "toy", "today", Encoding(form.id, form.parameters))


def graph_of(model: ChordLSTM, form: Chords, path: Path) -> Graph:
    return step_graph(model, about(form), TAKES, form.vocabulary, path, form)


def test_scores_are_pieces_of_all_voices(corpus: Corpus, pieces: dict[str, list[Piece]]):
    assert [len(pieces[part]) for part in pieces] == [6, 1, 2]
    assert {piece.bar for part in pieces.values() for piece in part} == {1440}
    assert corpus.licence == "CC-BY-4.0"
    assert [bar_ticks(time) for time in ("6/8", "", "17/4", "3/64")] == [1440, 1920, 1920, 1920]


def test_an_upbeat_is_put_before_the_first_bar_line(pieces: dict[str, list[Piece]]):
    assert first_beat(waltz(1), 1440) == 480
    (piece,) = pieces["valid"]
    assert [(note.tick, note.pitch) for note in piece.notes[:2]] == [
        (960, 72),
        (1440, piece.notes[1].pitch),
    ]
    stream = make_stream(piece, find_chords([piece], 1))
    assert stream.positions[:2].tolist() == [24, 0]
    assert stream.heard[0, 0] == END
    assert stream.notes == len(piece.notes)


def test_windows_hold_every_event_once(pieces: dict[str, list[Piece]]):
    form = find_chords(pieces["train"], 1)
    streams = [make_stream(piece, form) for piece in pieces["train"]]
    events = sum(len(stream.targets) for stream in streams)
    chance = np.random.default_rng(1)
    for found in (shuffled(streams, 16, 4, form, chance), list(in_order(streams, 16, 4))):
        assert sum(int((batch.targets[..., 0] != NOTHING).sum()) for batch in found) == events
        assert all(batch.heard.shape[1:] == (16, 4) for batch in found)


def test_transposing_moves_the_tops_and_keeps_them_in_range(pieces: dict[str, list[Piece]]):
    form = find_chords(pieces["train"], 1)
    rows = np.array([[[form.top_tokens[-1], 90, 91, 92], [END, 0, 0, 0], [NOTHING, 0, 0, 0]]])
    moved = transposed(rows, np.array([[3]]), form)
    assert moved[0, :, 0].tolist() == [form.top_tokens[-1] - 9, END, NOTHING]
    assert np.array_equal(moved[..., 1:], rows[..., 1:])


@pytest.fixture(scope="module")
def trained(config: Config, corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    fit(config, corpus, folder, list)
    assert read_sample(folder, 3)
    return folder


def test_an_interrupted_run_ends_as_one_that_was_not(
    config: Config, corpus: Corpus, trained: Path, tmp_path: Path
):
    def stop(line: str) -> None:
        if line.startswith("epoch 2"):
            raise KeyboardInterrupt

    lines: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        fit(config, corpus, tmp_path, stop)
    fit(config, corpus, tmp_path, lines.append)
    assert "going on after epoch 2 of 3" in lines
    with np.load(trained / "weights.npz") as whole, np.load(tmp_path / "weights.npz") as parts:
        for name in whole.files:
            np.testing.assert_allclose(whole[name], parts[name], atol=1e-5)


def test_the_file_says_what_keras_says(
    config: Config, pieces: dict[str, list[Piece]], tmp_path: Path
):
    form = find_chords(pieces["train"], 1)
    learner = ChordLearner(replace(config, window=200), form)
    streams = [make_stream(piece, form) for piece in pieces["test"]]
    learner.train_epoch(streams, 0)
    graph = graph_of(learner.model, form, tmp_path / "toy.onnx")
    assert form.problems(graph.card) == []
    assert write_graphs([graph], LARGEST_BYTES, TOLERANCE) <= TOLERANCE
    found, valid = held_out(graph.path, streams), learner.measure(streams)
    bits = found["bits_per_note"] * sum(stream.notes for stream in streams)
    assert bits == pytest.approx(valid.bits * (found["events"] + len(streams)), rel=1e-4)


def test_what_is_chosen_is_told_to_the_later_heads_only(pieces: dict[str, list[Piece]]):
    form = find_chords(pieces["train"], 1)
    model = build(form, TINY)
    states = [np.zeros((1, *spec.shape[1:]), np.float32) for spec in model.states]
    first = [tokens[0] for tokens in form.fields]
    logits = [
        np.array(model.step(np.array([first]), np.array([chosen]), np.array([5]), states)[0])[0]
        for chosen in ([0, 0, 0], [first[0], 0, 0], [*first[:2], 0], first[:3])
    ]
    for told, (before, after) in enumerate(pairwise(logits)):
        same = before == after
        start = form.fields[told + 1].start
        assert same[:start].all()
        assert not same[start:].any()


def test_a_player_goes_on_in_time(config: Config, pieces: dict[str, list[Piece]], tmp_path: Path):
    form = find_chords(pieces["train"], 1)
    model = build(form, TINY)
    path = tmp_path / "toy.onnx"
    write_graphs([graph_of(model, form, path)], LARGEST_BYTES, TOLERANCE)
    player = Player(path)
    opening = make_stream(pieces["test"][0], form).heard[:9]
    choose = sampler(np.random.default_rng(1), 0.9, 0.95)
    rows = player.go_on(opening, 4 * 1440, choose, 1440)
    shifts = [player.form.event(row).shift for row in rows]
    assert sum(shifts[:-1]) < 4 * 1440 <= sum(shifts)
    np.testing.assert_array_equal(
        InKeras(model, form).go_on(
            opening, 1440, sampler(np.random.default_rng(1), 1.0, 1.0), 1440
        ),
        player.go_on(opening, 1440, sampler(np.random.default_rng(1), 1.0, 1.0), 1440),
    )
    assert sampler(np.random.default_rng(1), 0.01, 0.5)(np.array([0.0, 3.0, 1.0])) == 1


def test_traits_are_of_what_is_heard():
    piece = Piece("c", 1920, tuple(Note(480 * n, 480, 60 + n % 2 * 4) for n in range(40)))
    form = find_chords([piece], 1)
    rows = make_stream(piece, form).heard[1:]
    assert traits(rows[8:], rows[:8], form).tolist() == [1, 1, 1, 1, 1]
    assert judge(Path("none"), []) == {}
    assert in_scales([Note(0, 30, 61), Note(0, 10, 60)])[0] == 0.25


def test_an_ngram_is_measured_beside_it(pieces: dict[str, list[Piece]]):
    form = find_chords(pieces["train"], 1)
    streams = {part: [make_stream(piece, form) for piece in some] for part, some in pieces.items()}
    order, bits = ngram_bits(streams, form)
    assert order in (3, 4, 5, 6)
    assert 0 < bits < 8


def test_a_run_is_exported_with_its_figures(trained: Path, corpus: Corpus, tmp_path: Path):
    path = tmp_path / "chord-lstm.onnx"
    assert export(Exporting("chord-lstm", trained, path, "2026-01-01", True), corpus) <= 1e-5
    table = evaluate(path, None, [])
    assert table["chord-lstm"].keys() == {row.key for row in ROWS}
    assert json.dumps(table)
    again = evaluate(path, corpus, [])["chord-lstm"]
    assert again["bits_per_note"] == pytest.approx(table["chord-lstm"]["bits_per_note"], abs=1e-4)


def test_the_published_network_is_trained_but_not_exported(
    config: Config, corpus: Corpus, tmp_path: Path
):
    lines: list[str] = []
    published.fit(replace(config, network="published", epochs=1), corpus, tmp_path, lines.append)
    assert lines[-1].startswith("epoch 1/1")
    asked = Exporting("chord-lstm", tmp_path, tmp_path / "x.onnx", "today", True)
    with pytest.raises(InputError, match="symbols tell no time and no register"):
        export(asked, corpus)


def test_the_published_network_can_be_asked_for(tmp_path: Path):
    asked = Training("chord-lstm", "piano", None, tmp_path, 3, epochs=2, network="published")
    config = config_of(asked)
    assert (config.window, config.rows, config.epochs, config.seed) == (50, 128, 2, 3)
    assert Config.from_record(json.loads(config.to_json())) == config
    with pytest.raises(InputError, match="must be one of events, published, got 'huge'"):
        config_of(replace(asked, network="huge"))


def test_published_symbols_are_notes_and_normal_orders(pieces: dict[str, list[Piece]]):
    assert normal_order([67, 60, 64, 72]) == (0, 4, 7)
    assert normal_order([59, 62, 65, 67]) == (11, 2, 5, 7)
    assert normal_order([60, 64, 68]) == (0, 4, 8)
    symbols = find_symbols(pieces["train"], 2)
    assert "p72" in symbols
    (song,) = as_tokens(pieces["valid"], symbols)
    assert symbols[song[0]] == "p72"
