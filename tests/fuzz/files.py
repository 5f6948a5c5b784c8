"""Files that a user can give, broken in every way: logs, MIDI files, settings, scenes.

An attack takes a random generator and an empty folder, makes one input and gives it to the code. It
may raise `AntiphonError`, whose message is one short line.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from functools import cache, partial
from io import BytesIO
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import mido
import numpy as np
import soundfile
from hypothesis import strategies as st

from engine import snapshot
from engine.events import Gesture, Lands, NoteOff, NoteOn, Panic, SetControl, Skip, Standing, Sync
from engine.model_requests.service import ModelService
from engine.session import SessionState, VoiceControls
from live.config import JamConfig, VoiceConfig
from live.mapping import learnt
from live.record.automation import read_automation
from live.record.event_log import VERSION, Mark, Start, encode, read_log
from live.record.midi_file import read_midi
from live.record.replay import replay
from live.restyle.rate import resampled
from live.restyle.sound_file import SoundFile
from live.scenes.book import Book, page
from live.scenes.scene import Scene
from live.settings.settings import read
from models.errors import AntiphonError
from tests.engine.fakes import FakeModels
from tests.engine.stage import Stage, phrase
from tests.fuzz.runner import Target

Attack = Callable[[Random, Path], object]
LONGEST_LINE = 20_000
TURNS = 300  # of a log that are played: what lasts long is no fault
PHRASE = (Path(__file__).parents[1] / "phrase.mid").read_bytes()
ODD: tuple[Any, ...] = (
    None, True, -1, 0, 128, 2**31, 2**63, 10**30, -0.5, 1e300, float("nan"), float("inf"), "", "x",
    "~nobody/x.onnx", "9" * 5000, [], [[]], {}, {"a": 1}, [1e9] * 100,
)  # fmt: skip
TEXTS = ("=", "[", "]]", '"', "\n", "#", "9" * 30, "nan", "\0", "\x1b[2J", "é", "[" * 200, "a.b.c")
SETTINGS = """[jam]
tempo = 96.5
meter = "6/8"
thru = true
osc-port = 9100
controller = ["nano", "pads"]
[[voice]]
model = "melody-lstm"
mode = "duet"
density = 0.4
[[voice]]
channel = 3
scale = "D dorian"
[controls]
temperature = 0.5
"/latent/1" = 0.5
[[map]]
address = "/jam/density"
from = "cc 21"
takeover = "jump"
[[map]]
address = "/scene/recall"
values = [2, 4.0]
from = "note 36"
channel = 10
"""
SERVICE = ModelService(FakeModels())


def broken_log_types(random: Random, folder: Path) -> None:
    """Replace values of a valid log by those of other types and ranges."""
    lines = [json.loads(line) for line in valid_log()]
    for _ in range(random.choice((1, 1, 1, 3, 10))):
        number = random.randrange(len(lines))
        lines[number] = mutated(random, lines[number])
    play_log(folder, b"".join(json.dumps(line).encode() + b"\n" for line in lines))


def broken_log_bytes(random: Random, folder: Path) -> None:
    """Tear, cut, repeat and swap the bytes and the lines of a valid log."""
    play_log(folder, damaged(random, b"\n".join(disordered(random, valid_log()))))


def broken_midi(random: Random, folder: Path) -> None:
    """Damage the bytes of valid MIDI files."""
    path = folder / "in.mid"
    path.write_bytes(damaged(random, random.choice(valid_midi())))
    read_midi(path)


def broken_settings(random: Random, folder: Path) -> None:
    """Damage the text of a whole settings file, and of what is learnt."""
    path = folder / "config.toml"
    path.write_bytes(worded(random, SETTINGS))
    learnt.load(path)
    read(path)


def broken_scenes(random: Random, folder: Path) -> None:
    """Damage the text of a book of scenes."""
    path = folder / "scenes.toml"
    path.write_bytes(worded(random, scenes()))
    Book(path).scenes()


def broken_automation(random: Random, folder: Path) -> None:
    """Damage an automation file."""
    path = folder / "moves.txt"
    path.write_bytes(
        worded(random, "0 /jam/mode duet\n8.5 /voice/2/latent/1 0.5 # so\n9 /latent/reset\n")
    )
    read_automation(path, 120.0, 2)


def broken_sound(random: Random, folder: Path) -> None:
    """Damage the bytes of valid sound files, and bring what is heard to another rate."""
    path = folder / "in.wav"
    path.write_bytes(damaged(random, random.choice(valid_sounds())))
    with closing(SoundFile(path)) as sound:
        for block in resampled(sound.blocks(), sound.channels, sound.rate, 44_100):
            assert block.shape[1] == sound.channels


ATTACKS = (
    broken_log_types, broken_log_bytes, broken_midi, broken_settings, broken_scenes,
    broken_automation, broken_sound,
)  # fmt: skip


def play_log(folder: Path, data: bytes) -> None:
    """Read a log, and play the beginning of it."""
    path = folder / "take.jsonl"
    path.write_bytes(data)
    list(islice(replay(read_log(path), SERVICE), TURNS))


def mutated(random: Random, data: Any) -> Any:
    """Return JSON data with something in it replaced, taken away or renamed."""
    if not isinstance(data, dict | list) or not data or random.random() < 0.1:
        return random.choice(ODD)
    key = random.choice([*data] if isinstance(data, dict) else range(len(data)))
    copy = data.copy()
    if random.random() < 0.1:
        del copy[key]
    elif isinstance(copy, dict) and random.random() < 0.05:
        copy[random.choice(("x", "seconds", "Start", "NoteOn"))] = copy.pop(key)
    else:
        copy[key] = mutated(random, data[key])
    return copy


def disordered(random: Random, lines: tuple[bytes, ...]) -> list[bytes]:
    """Return lines, half the time in another order."""
    return random.sample(lines, len(lines)) if random.random() < 0.5 else [*lines]


def damaged(random: Random, data: bytes) -> bytes:
    """Return bytes with some of them changed, cut, repeated or put in."""
    found = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 4, 16))):
        place = random.randrange(len(found) + 1)
        length = random.choice((1, 1, 2, 4, 60))
        match random.randrange(4):
            case 0:
                found[place : place + length] = random.randbytes(length)
            case 1:
                del found[place : place + length]
            case 2:
                found[place:place] = found[place : place + length]
            case 3:
                found[place : place + 1] = random.choice((b"\xff", b"\0", b"\x7f", b"\x80"))
    return bytes(found[: random.randrange(len(found) + 1)] if random.random() < 0.1 else found)


def worded(random: Random, text: str) -> bytes:
    """Return text with words of it swapped, taken away, or odd ones put in; or damaged bytes."""
    if random.random() < 0.2:
        return damaged(random, text.encode())
    words = text.split(" ")
    for _ in range(random.choice((1, 1, 2, 4, 16))):
        place = random.randrange(len(words))
        odd = (*TEXTS, *map(str, ODD), words[random.randrange(len(words))])
        words[place] = random.choice(odd)
    return " ".join(words).encode()


@cache
def valid_log() -> tuple[bytes, ...]:
    """Return the lines of a log with every kind of entry, and a start from a snapshot."""
    stage = Stage(VoiceControls(), VoiceControls("latent", "duet", channel=2))
    events = phrase([60, 62, 64], 1.0)
    stage.play(events, 8.0)
    voices = (VoiceConfig(), VoiceConfig("latent", "duet", 2))
    entries = [
        Start(0.0, 0.05),
        *events,
        SetControl(3.0, "temperature", 1.0, 1, Lands.STEP),
        SetControl(3.0, "tempo", 90.0, beats=4.0),
        SetControl(3.1, "latent", (0.5, 1.0), 2),
        Gesture(3.2, "random", 0, (0.5,)),
        Gesture(3.2, "store", 2, (3.0,)),
        Sync(3.3, 3.3, 100, 120.0, 1920),
        SetControl(3.3, "source", "midi"),
        Sync(3.32, 3.33, 9600, 121.0, starts=True),
        Standing(3.35, "locked"),
        Panic(3.4),
        NoteOn(3.5, 60, 90),
        NoteOff(3.6, 60),
        Skip(4.0),
        Mark(6.0),
        Start(8.0, 0.05, json.loads(json.dumps(snapshot.take(stage.performer)))),
        Mark(10.0),
    ]
    header = {"header": {"version": VERSION, "config": asdict(JamConfig(voices=voices))}}
    return tuple(json.dumps(each).encode() for each in (header, *map(encode, entries)))


@cache
def valid_midi() -> tuple[bytes, ...]:
    """Return MIDI files: the phrase, and one with every kind of message that counts."""
    file, track = mido.MidiFile(type=0), mido.MidiTrack()
    track.append(mido.MetaMessage("time_signature", numerator=6, denominator=8))
    track.append(mido.MetaMessage("key_signature", key="D"))
    for tempo in (500_000, 300_000):
        track.append(mido.MetaMessage("set_tempo", tempo=tempo, time=10))
        track.append(mido.Message("note_on", note=60, time=10))
        track.append(mido.Message("sysex", data=(1, 2, 3)))
        track.append(mido.Message("note_off", note=60, time=100))
    file.tracks.append(track)
    data = BytesIO()
    file.save(file=data)
    return PHRASE, data.getvalue()


@cache
def valid_sounds() -> tuple[bytes, ...]:
    """Return a short sound in several formats."""
    wave = np.sin(np.arange(2000, dtype=np.float32) / 9).reshape(-1, 2)
    kinds = ("WAV", "PCM_16"), ("WAV", "FLOAT"), ("AIFF", "PCM_24"), ("FLAC", "PCM_16")
    files = []
    for kind, subtype in (*kinds, ("OGG", "VORBIS")):
        data = BytesIO()
        soundfile.write(data, wave, 8000, subtype, format=kind)
        files.append(data.getvalue())
    return tuple(files)


@cache
def scenes() -> str:
    """Return a book of two scenes."""
    state = SessionState(places=((0.5, 1.0), None, (2.0,)), voices=(VoiceControls(),) * 2)
    return page({1: Scene.of(state, "verse"), 64: Scene.of(state)})


def refused(attack: Attack, seed: int) -> bool:
    """Make one attack; return whether it was refused. Raises whatever is a fault."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            attack(Random(seed), Path(folder))
        except AntiphonError as error:
            said = str(error)
        else:
            return False
    assert "\n" not in said, f"more than a line: {said:.200}"
    assert len(said) < LONGEST_LINE, f"a long line: {said:.200}"
    return True


TARGETS: dict[str, Target] = {
    attack.__name__.replace("_", " "): (partial(refused, attack), (st.integers(0, 2**32),))
    for attack in ATTACKS
}
