"""Scenes: kept in a file that people can read, gone to at a bar line, at once or gliding."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.changes import apply, land
from engine.events import Lands
from engine.places import PLACES, REST, whole
from engine.session import SessionState, VoiceControls
from engine.ticks import END_OF_TIME, Meter, Timeline
from live.arguments import coerce
from live.controls import CONTROLS
from live.mapping.binding import Binding
from live.mapping.source import Kind, Source
from live.scenes.book import NAME, Book, page
from live.scenes.recall import Scenes
from live.scenes.scene import Scene
from live.settings.document import SettingsError
from tests.live.mapping.rig import Rig

BAR_TICKS = 1920
FAR = whole([1.0, -2.0] * 10)
VERSE = VoiceControls(mode="duet", channel=3, temperature=0.4, scale="D dorian", latent=FAR)
CHORUS = VoiceControls(mode="solo", temperature=1.6, register=1)
ROWS = [row for row in CONTROLS if row.per_voice and not row.count]


@pytest.fixture
def path(tmp_path):
    return tmp_path / NAME


def stage(path, *bindings):
    """OSC with scenes, and a state to which what is posted is applied as it lands."""
    rig = Rig(*bindings)
    rig.posted = []
    rig.scenes = Scenes(
        rig.osc.dispatcher, lambda *events: rig.posted.append(events), Book(path), rig.lines.append
    )
    return rig


def go(state, events):
    for event in events:
        state = apply(state, event)
    return state


def store(rig, *values):
    rig.say("/scene/store", *values)
    rig.rest(0.1)


def set_to(rig, *voices, **changes):
    rig.state = replace(rig.state, voices=voices, **changes)
    rig.osc.dispatcher.take_state(rig.state)


def test_a_scene_is_kept_at_once_and_gone_to_at_the_bar(path):
    rig = stage(path)
    set_to(rig, VERSE, CHORUS, places=(FAR, *[None] * (PLACES - 1)), corners=(1, 1, 2, 3))
    store(rig, 7, "verse")
    assert 'name = "verse"' in path.read_text()
    start = SessionState(voices=(VoiceControls(), VoiceControls(latent=whole([3.0]))))
    set_to(rig, *start.voices)
    rig.say("/scene/recall", 7)
    (events,) = rig.posted
    state = go(replace(start, timeline=Timeline(120.0, rig.now - 0.1)), events)
    assert state.voices == start.voices, "not before the bar line"
    landed = land(state, BAR_TICKS)
    assert landed.voices == (VERSE, CHORUS)
    assert (landed.places[0], landed.corners) == (FAR, (1, 1, 2, 3))


def test_with_a_morph_time_numbers_glide_and_the_rest_switches(path):
    rig = stage(path)
    set_to(rig, VERSE, CHORUS)
    store(rig, 1)
    start = SessionState(voices=(VoiceControls(), VoiceControls()))
    set_to(rig, *start.voices)
    rig.say("/scene/recall", 1, 8.0)
    (events,) = rig.posted
    state = go(replace(start, timeline=Timeline(120.0, rig.now - 0.1)), events)
    state = land(land(state, BAR_TICKS), BAR_TICKS + 4 * 480)
    first, second = state.voices
    assert (first.mode, first.channel, first.scale, second.register) == ("duet", 3, "D dorian", 1)
    assert (first.temperature, second.temperature) == (pytest.approx(0.6), pytest.approx(1.2))
    assert first.latent[:2] == pytest.approx((0.5, -1.0))
    assert land(state, BAR_TICKS + 8 * 480).voices == (VERSE, CHORUS)


def test_the_tempo_is_kept_and_glides(path):
    rig = stage(path)
    rig.say("/transport/tempo", 90.0)
    store(rig, 1)
    rig.say("/transport/tempo", 140.0)
    rig.say("/scene/recall", 1, 4.0)
    tempo = next(event for event in rig.posted[0] if event.name == "tempo")
    assert (tempo.value, tempo.lands, tempo.beats) == (90.0, Lands.BAR, 4.0)


def test_metre_and_swing_are_kept(path):
    rig = stage(path)
    rig.say("/transport/swing", 62.0)
    rig.say("/transport/swing/grid", "sixteenths")
    rig.say("/transport/meter", "7/8")
    store(rig, 1)
    kept = path.read_text()
    assert all(
        line in kept for line in ('meter = "7/8"', "swing = 62.0", 'swing_grid = "sixteenths"')
    )
    rig.say("/transport/meter", "4/4")
    rig.say("/transport/swing/grid", "auto")
    rig.say("/scene/recall", 1)
    state = land(go(rig.state, rig.posted[0]), END_OF_TIME)
    assert (state.swing, state.swing_grid) == (62.0, "sixteenths")
    assert [change.meter for change in state.coming] == [Meter(7, 8)]


def test_a_scene_of_before_leaves_metre_and_swing_as_they_are(path):
    path.write_text("[scene.1]\ntempo = 90.0\n")
    rig = stage(path)
    rig.say("/scene/recall", 1)
    assert [event.name for event in rig.posted[0]] == ["tempo"]


def test_a_model_is_asked_for_at_once_and_only_if_it_is_another(path):
    rig = stage(path)
    set_to(rig, VoiceControls("morph"), VoiceControls())
    store(rig, 1)
    set_to(rig, VoiceControls(), VoiceControls())
    rig.say("/scene/recall", 1)
    models = [event for event in rig.posted[0] if event.name == "model"]
    assert [(m.value, m.voice, m.lands) for m in models] == [("morph", 1, Lands.NOW)]


def test_a_key_and_a_program_change_recall(path):
    key = Binding("/scene/recall", Source(Kind.NOTE, 36), (2, 4.0))
    rig = stage(path, key)
    store(rig, 2)
    rig.midi((0x90, 36, 90), (0x80, 36, 0), (0xC0, 1))
    assert [events[0].beats for events in rig.posted] == [4.0, 0.0]


@pytest.mark.parametrize(
    ("message", "code", "text"),
    [
        (("/scene/recall", 5), "not_ready", "nothing is kept as scene 5 yet"),
        (("/scene/recall", 0), "bad_type", "scene must be 1 ... 128, got 0"),
        (("/scene/store",), "bad_count", "takes 1 to 2 arguments"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_happens(path, message, code, text):
    rig = stage(path)
    rig.say(*message)
    ((_, said, why),) = rig.answers("/error")
    assert (said, text in why, rig.posted) == (code, True, [])


def test_voices_that_are_not_there_are_left_out_and_told(path):
    rig = stage(path)
    set_to(rig, VERSE, CHORUS, VERSE)
    store(rig, 1)
    set_to(rig, CHORUS)
    rig.say("/scene/recall", 1)
    assert {event.voice for event in rig.posted[0]} == {0, 1}
    assert rig.lines[-1] == "scene 1 has 3 voices, this session has 1"


def test_the_file_may_be_edited_while_it_plays(path):
    rig = stage(path)
    store(rig, 1)
    path.write_text("[scene.2]\n[[scene.2.voice]]\ntemperature = 2\n")
    rig.say("/scene/recall", 2)
    (change,) = rig.posted[0]
    assert (change.name, change.value, change.voice) == ("temperature", 2.0, 1)


def test_a_file_that_cannot_be_read_is_never_written_over(path):
    path.write_text("[scene.1]\ntempo = 1000\n")
    rig = stage(path)
    for message in (("/scene/recall", 1), ("/scene/store", 2)):
        rig.say(*message)
        rig.rest(0.1)
    for _, code, why in rig.answers("/error"):
        assert code == "not_ready"
        assert f"{path}, line 2: tempo must be 20 ... 300, got 1000" in why
    assert path.read_text() == "[scene.1]\ntempo = 1000\n"


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    rig = stage(tmp_path / "file" / NAME)
    store(rig, 1)
    ((_, code, why),) = rig.answers("/error")
    assert (code, "scene 1 is not kept" in why) == ("not_ready", True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[scene.0]", "line 1: a scene is [scene.1] ... [scene.128], got '0'"),
        ("[scene.1]\ncolour = 1", "line 2: a scene has name, tempo"),
        ("[[scene.1.voice]]\nmode = 'x'", "line 2: mode must be one of"),
        (
            "[[scene.1.voice]]\n[[scene.1.voice]]\nlatent = [9]",
            "line 3: a place is 1 ... 100 numbers",
        ),
        ("[[scene.1.voice]]\ntempo = 100", "line 2: a scene's voice has no 'tempo'"),
        ("[scene.1.places]\n17 = [1]", "line 2: a place is 1 ... 16, got '17'"),
        ("[[scene.1.voice]]\nlowest = 9\nhighest = 8", "line 1: lowest, 9, is above highest, 8"),
        ("[scene.1]\ncorners = [1, 2]", "line 2: corners are 4 places"),
    ],
)
def test_a_mistake_in_the_file_is_told_with_its_line(path, text, said):
    path.write_text(text)
    with pytest.raises(SettingsError, match=re.escape(said)):
        Book(path).scenes()


@st.composite
def voices(draw):
    chosen = {"latent": whole(draw(st.lists(st.floats(-4, 4), max_size=20)))}
    for row in ROWS:
        if row.name not in ("model", "scale"):
            chosen[row.name] = coerce(row.argument, draw(st.integers(0, 127)))[0]
    chosen["lowest"], chosen["highest"] = sorted((chosen["lowest"], chosen["highest"]))
    return VoiceControls(**chosen)


@given(st.lists(voices(), min_size=1, max_size=3), st.text(st.characters(exclude_categories=["C"])))
def test_every_scene_comes_back_from_its_file(tmp_path_factory, chosen, name):
    path = tmp_path_factory.mktemp("scenes") / NAME
    state = SessionState(voices=tuple(chosen), places=(REST, None, FAR, *[None] * (PLACES - 3)))
    scene = Scene.of(state, name)
    Book(path).store(3, scene)
    (again,) = Book(path).scenes().values()
    assert page({3: again}) == page({3: scene})
    start = SessionState(voices=(VoiceControls(),) * len(chosen))
    landed = land(go(start, again.changes(start, 0.0, 0.0)), END_OF_TIME)
    assert (landed.voices, landed.places, landed.corners) == (
        state.voices, state.places, state.corners,
    )  # fmt: skip


def test_what_is_kept_is_told_by_name_from_the_start_on_and_when_it_changes(path):
    rig = stage(path)
    assert rig.scenes.names == {}
    store(rig, 7, "verse")
    store(rig, 8)
    assert rig.scenes.names == {"/scene/name/7": "verse", "/scene/name/8": ""}
    later = stage(path)
    assert later.scenes.names == rig.scenes.names
    path.write_text(path.read_text().replace('"verse"', '"bridge"'))
    later.say("/scene/recall", 8)
    assert later.scenes.names["/scene/name/7"] == "bridge"


def test_a_book_that_cannot_be_read_tells_nothing_and_stops_nothing(path):
    path.write_text("[scene.1\n")
    rig = stage(path)
    assert rig.scenes.names == {}
    rig.say("/scene/recall", 1)
    assert rig.posted == []


def test_who_listens_is_told_as_soon_as_a_name_is_another(path):
    rig, asked = stage(path), []
    store(rig, 3, "end")
    rig.osc.dispatcher.refresh = lambda: asked.append(rig.scenes.names)
    rig.say("/scene/recall", 3)
    assert asked == []
    path.write_text(path.read_text().replace('"end"', '"coda"'))
    rig.say("/scene/recall", 3)
    assert asked == [{"/scene/name/3": "coda"}]
