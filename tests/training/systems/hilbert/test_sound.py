"""What is learned from, and how it is measured: excerpts, damage, distances; no TensorFlow."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from models.encodings.hilbert import Hilbert
from models.errors import InputError
from models.note import Note
from tests.peers import require
from tests.peers.synthesiser import SOUND_FONT
from tests.training.rolls.toys import CORPUS
from training.systems.hilbert import audio
from training.systems.hilbert.audio import GUITAR, PIANO, RATE, SAMPLES, TICKS, excerpts, render
from training.systems.hilbert.baselines import identity, low_pass, principal
from training.systems.hilbert.config import Config
from training.systems.hilbert.dataset import batches, damaged, make_batch, pictures
from training.systems.hilbert.measures import snr_db, spectral_distance_db
from training.views.pieces import pieces_of

SIZE = 4**7
TINY = Config(order=5, rows=4)


def tone(hertz: float, samples: int = SIZE) -> np.ndarray:
    return np.sin(2 * np.pi * hertz * np.arange(samples) / RATE).astype(np.float32)


@pytest.fixture
def random() -> np.random.Generator:
    return np.random.default_rng(1)


def test_excerpts_are_of_the_pieces_and_begin_with_a_note(random):
    pieces = pieces_of(CORPUS, "train")
    for excerpt in excerpts(pieces, 20, random):
        assert excerpt[0].tick == 0
        assert all(0 <= note.tick < TICKS for note in excerpt)
        assert all(1 <= note.velocity <= 127 for note in excerpt)


def test_the_same_dice_give_the_same_excerpts_and_others_do_not():
    pieces = pieces_of(CORPUS, "train")
    one, again, other = (excerpts(pieces, 5, np.random.default_rng(n)) for n in (1, 1, 2))
    assert one == again != other


def test_fluidsynth_plays_what_it_is_given():
    require("fluidsynth")
    notes = [Note(0, 480, 69, 100), Note(TICKS // 2, 480, 81, 100)]
    piano, guitar = (render(notes, program, Path(SOUND_FONT)) for program in (PIANO, GUITAR))
    for sound in (piano, guitar):
        assert sound.shape == (SAMPLES,)
        assert np.abs(sound).max() == np.iinfo(np.int16).max
        for start, hertz in ((0, 440), (SAMPLES // 2, 880)):
            spectrum = np.abs(np.fft.rfft(sound[start : start + RATE // 2].astype(float)))
            assert spectrum.argmax() * 2 == pytest.approx(hertz, abs=4)
        assert not sound[SAMPLES // 4 : SAMPLES // 2 - RATE].astype(bool).mean() > 0.9
    assert snr_db(audio.as_float(piano), audio.as_float(guitar)) < 6


def test_a_soundfont_that_is_not_there_is_told():
    with pytest.raises(InputError, match=r"no soundfont at none\.sf2: apt install"):
        audio.find_font("none.sf2")


def test_want_of_fluidsynth_is_told(monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(InputError, match="needs fluidsynth"):
        render([Note(0, 480, 60)], PIANO, Path(SOUND_FONT))


def test_what_fluidsynth_cannot_do_is_told(tmp_path):
    require("fluidsynth")
    (tmp_path / "x.sf2").write_text("no soundfont")
    with pytest.raises(InputError, match=r"could not render with .*x\.sf2: .*error"):
        render([Note(0, 480, 60)], PIANO, tmp_path / "x.sf2")


def test_an_epoch_is_all_windows_in_whole_batches(random):
    sound = np.arange(3 * 10 * 1024, dtype=np.int16).reshape(3, -1)
    found = list(batches(sound, Config(order=5, rows=4, damaged=0.0), random))
    assert {batch.inputs.shape for batch in found} == {(4, 32, 32, 1)}
    windows = Hilbert(5).unfold(np.concatenate([batch.targets for batch in found]))
    assert len(found) in (6, 7)
    firsts = {round(float(window[0] / window[-1]), 6) for window in windows}
    assert len(firsts) == len(windows)


def test_what_is_not_damaged_is_both_given_and_wanted(random):
    batch = make_batch([tone(440, 1024) / 3], Config(order=5, damaged=0.0), random)
    assert np.array_equal(batch.inputs, batch.targets)
    assert np.abs(batch.inputs).max() == 1


def test_damage_moves_loudness_between_octaves_and_adds_noise(random):
    window = tone(200) + tone(3000) / 2
    given, wanted = damaged(window, random)
    assert np.abs(given).max() == pytest.approx(1)
    assert np.std(given) == pytest.approx(np.std(wanted), rel=0.05)
    assert spectral_distance_db(wanted, given) > 3
    assert snr_db(wanted, window * (np.std(wanted) / np.std(window))) > 60
    spectrum = np.abs(np.fft.rfft(given))
    assert spectrum.argmax() in np.argsort(np.abs(np.fft.rfft(window)))[-4:]


def test_silence_can_be_learned_from(random):
    batch = make_batch([np.zeros(1024, np.float32)] * 8, TINY, random)
    assert np.isfinite(batch.inputs).all()
    assert not batch.targets.any()


def test_pictures_to_choose_on_are_spread_over_the_sound():
    sound = np.repeat(np.arange(1, 21, dtype=np.int16)[None] * 1000, 1024, axis=1).reshape(1, -1)
    assert pictures(sound, TINY, 5).shape == (5, 32, 32, 1)


def test_noise_is_told_in_decibels(random):
    sound = tone(440)
    noise = random.normal(size=SIZE).astype(np.float32)
    for wanted in (0, 20, 40):
        added = noise * np.std(sound) / np.std(noise) * 10 ** (-wanted / 20)
        assert snr_db(sound, sound + added) == pytest.approx(wanted, abs=0.1)


def test_spectra_are_apart_by_what_is_heard_and_not_by_loudness():
    sound = tone(440) + tone(2000) / 4
    assert spectral_distance_db(sound, sound) == 0
    assert spectral_distance_db(sound, sound / 8) < 0.01
    near, far = tone(440) + tone(2000) / 5, tone(440)
    assert 0 < spectral_distance_db(sound, near) < spectral_distance_db(sound, far)
    assert spectral_distance_db(sound, tone(550)) > spectral_distance_db(sound, far)


def test_a_low_pass_keeps_what_is_low():
    change = low_pass(SIZE // 16)  # up to 1,378 Hz
    assert snr_db(tone(500), change(tone(500))) > 20
    assert np.std(change(tone(3000))) < 0.05
    assert identity(tone(500)).shape == change(tone(500)).shape == (SIZE,)


def test_principal_components_keep_what_they_learned_from():
    change, inside = principal([tone(440, RATE)], SIZE // 16, SIZE), slice(1024, -1024)
    assert snr_db(tone(440)[inside], change(tone(440))[inside]) > 40
    assert np.std(change(tone(5000))) < 0.3 < np.std(tone(5000))
