"""`antiphon restyle`: rate, channels, length and depth stay, and nothing is written half."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from click.testing import CliRunner

from live.__main__ import cli
from live.restyle import command, sound_file
from live.restyle.rate import exactly
from models.errors import AntiphonError
from tests.models.toy import write
from tests.models.toy_restorer import FORM, write_restorer


@pytest.fixture(autouse=True)
def tried(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The model files that were tried out first; it is not done here: it takes a second each."""
    paths: list[Path] = []
    monkeypatch.setattr(command, "admit", paths.append)
    return paths


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A restorer that halves what it gets."""
    return write_restorer(tmp_path / "half.onnx", 0.5)


def restyle(*arguments: object) -> str:
    result = CliRunner().invoke(cli, ["restyle", *map(str, arguments)])
    if result.exception is not None:
        raise result.exception
    return result.stderr


def tone(seconds: float, rate: int, channels: int = 1, hertz: float = 440.0) -> np.ndarray:
    """A sound of a sine in each channel, each softer than the one before."""
    times = np.arange(round(seconds * rate)) / rate
    return np.stack([np.sin(2 * np.pi * hertz * times) / (n + 2) for n in range(channels)], axis=1)


def record(path: Path, sound: np.ndarray, rate: int = FORM.rate, subtype: str = "FLOAT") -> Path:
    soundfile.write(path, sound, rate, subtype=subtype)
    return path


@pytest.mark.parametrize("rate", [8000, 11025, 44100, 48000])
@pytest.mark.parametrize("channels", [1, 2, 5])
def test_rate_channels_and_length_stay_and_all_is_changed(tmp_path, model, rate, channels):
    sound = tone(1.234, rate, channels)
    restyle(record(tmp_path / "in.wav", sound, rate), tmp_path / "out.wav", "--model", model)
    heard, found = soundfile.read(tmp_path / "out.wav", always_2d=True)
    assert found == rate
    assert heard.shape == sound.shape
    inside = slice(rate // 20, -rate // 20)  # where a file begins and ends a filter rings
    np.testing.assert_allclose(heard[inside], sound[inside] / 2, atol=2e-3)


@pytest.mark.parametrize("frames", [1, 2, 127, 128, 256, 257, 5000])
def test_any_length_comes_back(tmp_path, model, frames):
    sound = tone(1.0, FORM.rate)[:frames]
    restyle(record(tmp_path / "in.wav", sound), tmp_path / "out.wav", "--model", model)
    heard, _ = soundfile.read(tmp_path / "out.wav", always_2d=True)
    np.testing.assert_allclose(heard, sound / 2, atol=1e-6)


@pytest.mark.parametrize(
    ("name", "subtype", "kept"),
    [
        ("out.wav", "PCM_24", "PCM_24"),
        ("out.flac", "PCM_16", "PCM_16"),
        ("out.flac", "FLOAT", "PCM_16"),
        ("OUT.AIF", "PCM_16", "PCM_16"),
        ("out.ogg", "PCM_16", "VORBIS"),
    ],
)
def test_the_depth_stays_where_the_format_has_it(tmp_path, model, name, subtype, kept):
    source = record(tmp_path / "in.wav", tone(0.5, FORM.rate), subtype=subtype)
    restyle(source, tmp_path / name, "--model", model)
    assert soundfile.info(tmp_path / name).subtype == kept


def test_wet_says_how_much_is_restored(tmp_path, model):
    sound = tone(0.5, FORM.rate)
    source, out = record(tmp_path / "in.wav", sound), tmp_path / "out.wav"
    for wet, level in ((0, 1.0), (0.5, 0.75), (1, 0.5)):
        restyle(source, out, "--model", model, "--wet", wet)
        heard, _ = soundfile.read(out, always_2d=True)
        np.testing.assert_allclose(heard, sound * level, atol=1e-6)


def test_what_is_too_loud_is_cut_not_turned_over(tmp_path):
    loud = write_restorer(tmp_path / "loud.onnx", 4.0)
    source = record(tmp_path / "in.wav", tone(0.5, FORM.rate), subtype="PCM_16")
    restyle(source, tmp_path / "out.wav", "--model", loud)
    heard, _ = soundfile.read(tmp_path / "out.wav", always_2d=True)
    assert heard.max() > 0.99
    assert (np.sign(heard) == np.sign(soundfile.read(source, always_2d=True)[0])).all()


def test_silence_stays_silence_and_is_told(tmp_path, model):
    source = record(tmp_path / "in.wav", np.zeros((4000, 2)))
    told = restyle(source, tmp_path / "out.wav", "--model", model)
    assert "in.wav is silent, and so is" in told
    assert not soundfile.read(tmp_path / "out.wav")[0].any()


def test_a_file_may_take_its_own_place(tmp_path, model):
    sound = tone(0.5, FORM.rate)
    path = record(tmp_path / "in.wav", sound)
    restyle(path, path, "--model", model)
    np.testing.assert_allclose(soundfile.read(path, always_2d=True)[0], sound / 2, atol=1e-6)


def _not_sound(path: Path) -> None:
    path.write_text("no sound")


def _empty(path: Path) -> None:
    record(path, np.zeros((0, 1)))


def _not_finite(path: Path) -> None:
    sound = tone(2.0, FORM.rate)
    sound[-5] = np.nan
    record(path, sound)


def _slow(path: Path) -> None:
    record(path, tone(0.5, 500), 500)


def _many(path: Path) -> None:
    record(path, tone(0.1, FORM.rate, 65))


def _folder(path: Path) -> None:
    path.mkdir()


def _nothing(path: Path) -> None:
    pass


@pytest.mark.parametrize(
    ("make", "named"),
    [
        (_not_sound, r"in\.wav is no sound file: "),
        (_empty, r"in\.wav is empty: it has 0 samples, and must have one at least"),
        (_not_finite, r"in\.wav has samples that are not finite, after 0\.0 s; all must be"),
        (_slow, r"in\.wav must have a rate of 1000 \.\.\. 768000 Hz, and has 500"),
        (_many, r"in\.wav must have at most 64 channels, and has 65"),
        (_folder, r"in\.wav must be a file, and is a folder"),
        (_nothing, r"in\.wav cannot be read: No such file"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_leaves_what_was_there(tmp_path, model, make, named):
    source, out = tmp_path / "in.wav", tmp_path / "out.wav"
    make(source)
    out.write_text("from before")
    with pytest.raises(AntiphonError, match=named) as caught:
        restyle(source, out, "--model", model)
    assert "\n" not in str(caught.value)
    assert out.read_text() == "from before"
    assert sorted(path.name for path in tmp_path.iterdir() if path != source) == [
        "half.onnx",
        "out.wav",
    ]


@pytest.mark.parametrize(
    ("target", "named"),
    [
        ("out.txt", r"out\.txt must end in one of \.wav, \.flac"),
        ("none/out.wav", r"out\.wav cannot be written: No such file or directory"),
        ("folder.wav", r"folder\.wav must be a file, and is a folder"),
    ],
)
def test_what_cannot_be_written_is_one_line(tmp_path, model, target, named):
    (tmp_path / "folder.wav").mkdir()
    source = record(tmp_path / "in.wav", tone(0.5, FORM.rate))
    with pytest.raises(AntiphonError, match=named):
        restyle(source, tmp_path / target, "--model", model)


def test_a_disk_that_is_full_leaves_nothing(tmp_path, model):
    source = record(tmp_path / "in.wav", tone(60.0, FORM.rate))
    words = ["restyle", str(source), str(tmp_path / "out.wav"), "--model", str(model)]
    done = subprocess.run(
        [sys.executable, "-m", "live", *words],
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)),
        check=False,
    )
    assert done.returncode == 1
    assert "out.wav cannot be written: " in done.stderr.splitlines()[-1]
    assert not [path for path in tmp_path.iterdir() if "out.wav" in path.name]


def test_a_file_that_nobody_shipped_is_tried_out_first(tmp_path, model, tried):
    source = record(tmp_path / "in.wav", tone(0.5, FORM.rate))
    restyle(source, tmp_path / "out.wav", "--model", model)
    assert tried == [model]


def test_a_model_that_restyles_nothing_is_told(tmp_path):
    source = record(tmp_path / "in.wav", tone(0.5, FORM.rate))
    with pytest.raises(AntiphonError, match="must be of kind 'restorer', it is 'step'"):
        restyle(source, tmp_path / "out.wav", "--model", write(tmp_path / "step.onnx"))


def test_a_file_too_large_for_wav_gets_the_large_form(tmp_path, model, monkeypatch):
    monkeypatch.setattr(sound_file, "LARGEST_WAV", 1000)
    source = record(tmp_path / "in.wav", tone(0.5, FORM.rate))
    restyle(source, tmp_path / "out.wav", "--model", model)
    assert soundfile.info(tmp_path / "out.wav").format == "RF64"


def test_too_few_frames_are_filled_and_too_many_cut():
    ones = [np.ones((3, 2), np.float32)] * 2
    assert np.concatenate(list(exactly(ones, lambda: 4))).tolist() == [[1, 1]] * 4
    assert np.concatenate(list(exactly(ones, lambda: 7))).tolist() == [[1, 1]] * 6 + [[0, 0]]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak of one program")
def test_a_long_file_takes_no_more_memory_than_a_short_one(tmp_path, model):
    code = (
        "import sys; from pathlib import Path; from live.__main__ import cli;"
        "cli(sys.argv[1:], standalone_mode=False);"
        "print(Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[0])"
    )
    peaks = []
    for minutes in (1, 5):
        source = record(tmp_path / "in.wav", tone(60.0 * minutes, FORM.rate), subtype="PCM_16")
        words = ["restyle", str(source), str(tmp_path / "out.wav"), "--model", str(model)]
        done = subprocess.run(
            [sys.executable, "-c", code, *words], capture_output=True, text=True, check=True
        )
        peaks.append(int(done.stdout) / 1024)
    assert peaks[1] < peaks[0] + 5
