"""The settings file: everything in it counts, and every mistake is told with its line."""

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import click
import pytest

from engine.session import VoiceControls
from live.__main__ import jam
from live.config import JamConfig, VoiceConfig
from live.mapping.relative import Encoding
from live.opening import first_state, read_settings
from live.options import JAM_OPTIONS, session_of
from live.settings.document import SettingsError
from live.settings.options import defaults, file_options
from live.settings.settings import NO_SETTINGS, Settings, read
from live.settings.template import template
from models.errors import InputError

FULL = """
[jam]
tempo = 96
meter = "3/4"
midi-in = "Keystation"
controller = ["nano", "BCF"]
lan = true

[[voice]]
model = "melody-lstm"
mode = "solo"
temperature = 1.2
latent = [0.5, 1.0]

[[voice]]
model = "morph"  # a comment
channel = 5

[controls]
density = 0.3
"/voice/2/density" = 0.7

[[map]]
address = "/jam/density"
from = "cc 21"
relative = "sign"
"""


@pytest.fixture
def file(tmp_path):
    def write(text):
        path = tmp_path / "config.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_everything_counts(file):
    path = file(FULL)
    settings = read(path)
    assert settings.options["midi_in"] == "Keystation"
    assert settings.options["controllers"] == ("nano", "BCF")
    assert settings.voices == (
        VoiceConfig("melody-lstm", "solo", 1),
        VoiceConfig("morph", "answer", 5),
    )
    assert settings.bindings[0].relative is Encoding.SIGN
    config = JamConfig(voices=settings.voices, start=settings.start)
    first, second = first_state(config, 0.0).voices
    assert (first.density, second.density) == (0.3, 0.7)
    assert (first.temperature, second.temperature) == (1.2, VoiceControls().temperature)
    assert first.latent[:3] == (0.0, 3.0, 0.0)
    assert settings.sayings["/transport/tempo"] == (96.0,)
    assert settings.sayings["/voice/2/model"] == ("morph",)


def test_the_start_travels_to_the_player_and_back():
    config = JamConfig(
        start=(("/latent", (0.5, 1.0)), ("/jam/scale", ("D dorian",))), controllers=("a",)
    )
    assert JamConfig.from_json(config.to_json()) == config


def test_the_command_line_beats_the_file_and_the_file_the_default(file):
    arguments = ["--config", str(file(FULL)), "--tempo", "80", "--mode", "duet"]
    context = jam.make_context("jam", arguments)
    found = context.params
    assert (found["tempo"], found["mode"]) == (80.0, "duet")
    assert (found["meter"], found["lan"], found["osc_port"]) == ("3/4", True, 9000)
    assert list(found["more"]) == ["morph,answer,5"]


def test_the_process_that_the_user_starts_stays_light(file):
    code = (
        "import sys; from live.__main__ import jam; jam.make_context('jam', sys.argv[1:]);"
        "sys.exit(' '.join({'numpy', 'onnxruntime', 'pythonosc'} & set(sys.modules)))"
    )
    path = file(FULL.replace('meter = "3/4"', ""))
    command = [sys.executable, "-c", code, "--config", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""


def test_a_file_that_is_named_must_be_there(tmp_path):
    with pytest.raises(InputError, match=r"missing.toml: cannot be read: No such file"):
        jam.make_context("jam", ["--config", str(tmp_path / "missing.toml")])


def test_no_file_is_no_settings(tmp_path):
    assert read_settings(JamConfig(), pytest.fail, is_new=True) == NO_SETTINGS
    config = JamConfig(settings=str(tmp_path / "config.toml"))
    assert read_settings(config, pytest.fail, is_new=True) == Settings()


MISTAKES = [
    ("[jam]\ntempo = 500", 2, "tempo: 500.0 is not in the range 20<=x<=300"),
    ("[jam]\ntempo = 'fast'", 2, "tempo: must be a number, got 'fast'"),
    ("[jam]\n\nthru = 1", 3, "thru: must be true or false, got 1"),
    ("[jam]\nosc-port = 9000.5", 2, "osc-port: must be a whole number, got 9000.5"),
    ("[jam]\nmeter = '4-4'", 2, "meter: meter must be written like 4/4 or 6/8, got '4-4'"),
    ("[jam]\ntempi = 90", 2, "`antiphon jam` has no option 'tempi'; did you mean 'tempo'?"),
    ("[jam]\nmode = 'duet'", 2, "'mode' belongs to a [[voice]]"),
    ("[jamm]\ntempo = 90", 1, "no table is named 'jamm'; did you mean 'jam'?"),
    ("jam = 3", 1, "jam must be a table, [jam], got 3"),
    ("[voice]\nmode = 'solo'", 1, "voice must be tables in a row, [[voice]]"),
    ("[[voice]]\n[[voice]]\nmode = 'sing'", 3, "mode must be one of answer, duet, solo, harmonise"),
    ("[[voice]]\nchannel = 17", 2, "channel must be 1 ... 16, got 17"),
    ("[[voice]]\nmodel = 'nobody'", 2, "no model is named 'nobody'"),
    ("[[voice]]\n[[voice]]\n# mode = 3\ntemperatur = 1", 4, "a voice has no 'temperatur'; did"),
    ("[[voice]]\ntemperature = 3", 2, "temperature must be 0 ... 2, got 3"),
    ("[controls]\ndensity = 2", 2, "density must be 0 ... 1, got 2"),
    ("[controls]\ndensity = 'much'", 2, "density must be a number, got 'much'"),
    ("[controls]\nloud = 1", 2, "no control is named 'loud'"),
    ('[controls]\n"/jam/loud" = 1', 2, "/jam/loud: no control has this address"),
    ("[controls]\ntempo = 100", 2, "'tempo' belongs to [jam]"),
    ("[[map]]\naddress = '/panic'", 1, "a map needs 'from'"),
    ("[[map]]\nfrom = 'cc 1'\naddress = '/panik'", 3, "nothing has the address '/panik'"),
    ("[[map]]\naddress = '/panic'\nfrom = 'knob 1'", 3, "a control is like cc 21"),
    ("[[map]]\naddress = '/panic'\nfrom = 'note 1'\nchannel = 0.5", 4, "channel must be a whole"),
    ("[[map]]\naddress = '/panic'\nfrom = 'note 1'\nrelative = 'twos'", 4, "only a cc can be"),
    ("[[map]]\naddress = '/jam/density'\nfrom = 'note 1'", 1, "/jam/density is a continuum;"),
    ("[[map]]\naddress = '/jam/mode'\nfrom = 'note 1'\nvalues = ['sing']", 4, "mode must be one"),
    ("[[map]]\naddress = '/panic'\nfrom = 'note 1'\ncolour = 1", 4, "a map has address, values"),
    ("[[map]]\naddress = '/jam/density'\nfrom = 'cc 1'\nrange = [0, 2]", 4, "range must be within"),
    ("[[map]]\naddress = '/jam/density'\nfrom = 'cc 1'\nlands = 'soon'", 4, "lands must be one of"),
    ("[[map]]\naddress = '/panic'\nfrom = 'note 1'\nlands = 'bar'", 4, "/panic happens when"),
    ("[[map]]\naddress = '/jam/density'\nfrom = 'cc 1'\nrange = 2", 4, "range must be a list"),
    ("[[map]]\naddress = '/jam/density'\nfrom = 'cc 1'\nrange = [1]", 4, "range has two values"),
    ("[[map]]\naddress = '/jam/mode'\nfrom = 'cc 1'\nrange = ['solo', 'x']", 4, "range: mode must"),
    ("[controls]\nlowest = 80\nhighest = 60", 3, "lowest, 80, is above highest, 60"),
    ("[controls]\nhighest = 60\n[[voice]]\nlowest = 61", 4, "lowest, 61, is above highest, 60"),
    ("[jam]\ntempo = = 3", 2, "not TOML: invalid value, at 'tempo = = 3'"),
    ("[jam]\ntempo = 90\ntempo = 80", 3, "not TOML: cannot overwrite a value, at 'tempo = 80'"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "said"), MISTAKES)
def test_a_mistake_is_told_with_its_line(file, text, line, said):
    path = file(text)
    with pytest.raises(SettingsError) as caught:
        read(path)
    (problem,) = caught.value.problems
    assert f"{path}, line {line}: {said}" in str(problem)
    assert "\n" not in str(problem)


def test_all_mistakes_are_told_by_line(file):
    path = file("[controls]\ndensity = 2\n[[voice]]\nmode = 'x'\n[jam]\ntempo = 1\n")
    with pytest.raises(SettingsError) as caught:
        read(path)
    assert [problem.line for problem in caught.value.problems] == [2, 4, 6]
    with pytest.raises(SettingsError) as caught:
        defaults(path, JAM_OPTIONS)
    assert [problem.line for problem in caught.value.problems] == [4, 6]


def test_what_is_no_text_is_told(tmp_path):
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match="must be UTF-8"):
        read(path)


def test_a_voice_that_the_session_lacks_is_told_where_it_begins_and_logged_where_it_goes_on(file):
    config = JamConfig(settings=str(file('[controls]\n"/voice/2/density" = 0.1')))
    with pytest.raises(SettingsError, match="/voice/2/density is set, but the session has 1 voice"):
        read_settings(config, pytest.fail, is_new=True)
    lines = []
    assert read_settings(config, lines.append, is_new=False) == Settings()
    assert len(lines) == 1


@pytest.mark.parametrize("page", ["configuration", "midi-controllers"])
def test_what_the_documentation_shows_is_right(file, page):
    text = (Path(__file__).parents[3] / "docs" / f"{page}.md").read_text(encoding="utf-8")
    shown = [line[4:] for line in text.splitlines() if line.startswith("    ")]
    tables = "\n".join(shown[next(n for n, line in enumerate(shown) if line[:1] == "[") :])
    settings = read(file(tables.partition("\nconfig.toml, line")[0]))
    assert settings.bindings


def test_the_template_changes_nothing_and_with_every_line_taken_is_right(file):
    path = file("")
    text = template(path)
    assert read(file(text)) == Settings()
    plain = session_of(path)
    taken = re.sub(r"^#(?=[\w\"\[])", "", text, flags=re.MULTILINE)
    settings = read(file(taken))
    for name in file_options(JAM_OPTIONS):
        assert f"\n{name} = " in taken
    assert replace(session_of(path), scenes=None) == plain, "what is written is what holds anyway"
    assert session_of(path).scenes == str(path.with_name("scenes.toml"))
    state = first_state(JamConfig(voices=settings.voices, start=settings.start), 0.0)
    assert state.voices == (VoiceControls(),)
    assert len(settings.bindings) == 2


PORTS = """
[jam]
output = ["synth", "virtual"]
clock-out = "drums"
thru = true

[[voice]]
output = 2
program = 12

[controls]
"/output/2/offset" = -12.5
clock_offset = 3
"""


def test_ports_programs_and_offsets_stand_in_the_file(file):
    options = defaults(file(PORTS), jam.params)
    assert options["outputs"] == ("synth", "virtual")
    assert options["clock_out"] == "drums"
    start = read(file(PORTS)).start
    config = JamConfig(outputs=("synth",), thru=True, start=start)
    state = first_state(JamConfig.from_json(config.to_json()), 0.0)
    assert (state.thru, state.offsets.of(2), state.offsets.clock) == (True, -0.0125, 3.0)
    assert (state.voices[0].output, state.voices[0].program) == (2, 12)


def test_there_are_no_more_outputs_than_eight():
    with pytest.raises(click.BadParameter, match="at most 8 outputs, got 8 beside the first"):
        jam.make_context("jam", ["--output", "virtual"] * 8)


def test_thru_is_said_in_one_place(file):
    with pytest.raises(SettingsError, match="'thru' belongs to"):
        read(file("[controls]\nthru = 1"))
