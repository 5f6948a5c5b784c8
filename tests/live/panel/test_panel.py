"""The panel: a page plays and steers as OSC does, hears the music, and is never waited for."""

import asyncio
import json
from dataclasses import replace
from io import BytesIO

import mido
import pytest
from aiohttp import ClientSession, WSMsgType

from engine.events import Action, Message, NoteOff, NoteOn, Panic, SetControl
from engine.preview import Expected, Foreseen, Foresight
from engine.session import SessionState
from engine.turn import Beat
from live.controls import readings, told
from live.panel import panel as panels
from live.panel.browser import MAX_MESSAGE, MESSAGES_PER_SECOND, QUEUED_FRAMES, Browser
from live.replies import ERRORS
from tests.live.panel.rig import now, page, panel, run


def test_a_page_is_told_everything_when_it_opens():
    async def play():
        async with panel() as rig:
            rig.play(Message(now(), Action.NOTE_ON, 0, 60, 90, 1), lines=["a line"])
            async with page(rig) as one:
                first = await one.hear("music")
                assert [note[1:] for note in first["notes"]] == [[1, 1, 60, 90]]
                assert first["grid"]["barTicks"] == 1920
                assert (await one.hear("hello"))[0] == "antiphon"
                everything = told(SessionState()).keys() | readings(SessionState()).keys()
                await one.until(lambda known: known.keys() == everything)
                assert one.values["/jam/temperature"] == 0.8

    run(play())


def test_what_a_page_sets_is_an_event_like_any_others_and_the_other_pages_follow():
    async def play():
        async with panel() as rig, page(rig) as one, page(rig) as two:
            await two.until(lambda known: "/jam/density" in known)
            await one.say("/jam/density", 0.25)
            await two.until(lambda known: known["/jam/density"] == 0.25)
            await one.say("/voice/1/mode", "duet")
            await two.until(lambda known: known["/voice/1/mode"] == "duet")
            set_ = [(e.name, e.value) for e in rig.posted if isinstance(e, SetControl)]
            assert set_ == [("density", 0.25), ("mode", "duet")]

    run(play())


def test_notes_and_panic_come_from_the_page():
    async def play():
        async with panel() as rig, page(rig) as one:
            await one.hear("hello")
            await one.say("/note/in", 60, 100)
            await one.say("/note/in", 60, 0)
            await one.say("/panic")
            await one.say("/ping")
            assert await one.hear("clock") <= now()
            assert [type(event) for event in rig.posted] == [NoteOn, NoteOff, Panic]

    run(play())


def test_both_players_beats_and_lines_are_told_with_their_times():
    async def play():
        async with panel() as rig, page(rig) as one:
            await one.hear("hello")
            rig.play(
                Message(5.5, Action.NOTE_ON, 1, 64, 80, 2),
                Message(6.0, Action.NOTE_OFF, 1, 64, 0, 2),
                Message(6.0, Action.ALL_NOTES_OFF, 1, voice=2),
                applied=[NoteOn(5.0, 60, 90), NoteOff(5.2, 60), Panic(5.3)],
                beats=[Beat(5.5, 3, 1)],
                lines=["voice 2 falls back"],
            )
            music = await one.hear("music")
            assert music["notes"] == [
                [5.0, 0, 1, 60, 90], [5.2, 0, 1, 60, 0], [5.3, 0, 1, -1, 0],
                [5.5, 2, 2, 64, 80], [6.0, 2, 2, 64, 0], [6.0, 2, 2, -1, 0],
            ]  # fmt: skip
            assert music["beats"] == [[5.5, 3, 1]]
            rig.panel.log("a line of the log")
            assert await one.hear("log") == ["a line of the log"]

    run(play())


def test_clicks_are_told_apart_and_kept_as_nobody_s_music():
    async def play():
        async with panel() as rig, page(rig) as one:
            await one.hear("hello")
            click = Message(5.5, Action.NOTE_ON, 9, 77, 80)
            rig.play(clicks=[click, Message(5.53, Action.NOTE_OFF, 9, 77)])
            assert (await one.hear("music"))["clicks"] == [[5.5, 77, 80]]
            assert not rig.panel.kept()

    run(play())


def test_each_beat_replaces_what_lies_ahead():
    async def play():
        async with panel() as rig, page(rig) as one:
            await one.hear("hello")
            ahead = Foresight([Foreseen(6.0, 6.5, 2, 1, 64)], [Expected(6.5, 10.5, 1, 2)])
            rig.play(beats=[Beat(5.5, 3, 1)], ahead=ahead)
            rig.play(Message(5.6, Action.NOTE_ON, 1, 64, 80, 2))
            music = await one.hear("music")
            assert music["ahead"] == [[6.0, 6.5, 2, 1, 64]]
            assert music["answers"] == [[6.5, 10.5, 1, 2]]
            rig.play(beats=[Beat(6.0, 3, 2)])
            music = await one.hear("music")
            assert music["ahead"] == music["answers"] == []

    run(play())


def test_which_places_are_kept_is_told_when_that_changes():
    async def play():
        async with panel() as rig, page(rig) as one:
            assert not any((await one.hear("music"))["grid"]["places"])
            rig.state = replace(rig.state, places=(None, (0.0,) * 20))
            rig.play()
            assert (await one.hear("music"))["grid"]["places"] == [False, True]

    run(play())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "bad_packet"),
        ("{}", "bad_packet"),
        ("[]", "bad_packet"),
        ("[1]", "bad_packet"),
        ("[" * 4000, "bad_packet"),
        ('["/jam/density", NaN]', "bad_packet"),
        ('["/jam/density", 1e400]', "bad_packet"),
        ('["/jam/density", [1]]', "bad_packet"),
        ('["/jam/density", null]', "bad_packet"),
        ('["/jam/scale", "\\ud800"]', "bad_packet"),
        (json.dumps(["/jam/density", 2**63]), "bad_packet"),
        (json.dumps(["/a", *range(300)]), "bad_packet"),
        ('["jam/density", 1]', "bad_packet"),
        ('["/jam/densit", 1]', "unknown_address"),
        ('["/jam/density", "much"]', "bad_type"),
        ('["/jam/density"]', "bad_count"),
        ('["/jam/density", 7]', "clamped"),
        ('["/subscribe", 1, "10.0.0.9"]', "not_allowed"),
    ],
)
def test_what_is_wrong_is_said_to_that_page_alone(text, code):
    async def play():
        async with panel() as rig, page(rig) as one, page(rig) as two:
            await one.socket.send_str(text)
            _, said, why = await one.hear("error")
            assert (said, bool(why)) == (code, True)
            assert said in ERRORS
            await two.say("/ping")
            while "clock" not in (frame := json.loads((await two.socket.receive(5)).data)):
                assert "error" not in frame
            assert rig.osc.failures == 0

    run(play())


def test_binary_messages_are_refused_and_the_page_stays():
    async def play():
        async with panel() as rig, page(rig) as one:
            await one.socket.send_bytes(b"/panic")
            assert (await one.hear("error"))[1] == "bad_packet"

    run(play())


def test_a_message_that_is_too_long_ends_the_connection():
    async def play():
        async with panel() as rig, page(rig) as one:
            await one.socket.send_str(json.dumps(["/jam/scale", "x" * MAX_MESSAGE]))
            while (await one.socket.receive(5)).type is WSMsgType.TEXT:
                pass
            assert one.socket.close_code == 1009

    run(play())


def test_a_flood_from_a_page_is_cut_and_said():
    said, acted = [], []
    browser = Browser("page-1", lambda *message: acted.append(message), lambda: 5.0)
    browser.send = lambda **frame: said.append(frame["error"])
    for _ in range(MESSAGES_PER_SECOND + 100):
        browser._receive('["/panic"]')
    assert len(acted) == MESSAGES_PER_SECOND
    assert [code for _, code, _ in said] == ["not_ready"] * 5


def test_a_page_that_does_not_take_what_it_is_told_is_let_go():
    class Transport(asyncio.WriteTransport):
        def abort(self):
            dropped.append(self)

    dropped = []
    browser = Browser("page-1", lambda packet: None, lambda: 0.0)
    browser._transport = Transport()
    for _ in range(QUEUED_FRAMES):
        browser.send_encoded("{}")
    assert not dropped
    browser.send_encoded("{}")
    assert dropped


def test_a_page_that_goes_is_forgotten():
    async def play():
        async with panel() as rig:
            async with page(rig) as one:
                await one.hear("hello")
                assert rig.osc.dispatcher.feedback
                assert rig.osc.subscribers == []
            while rig.osc.dispatcher.feedback:
                await asyncio.sleep(0.001)

    run(play())


def test_the_keys_that_a_page_holds_end_when_it_goes():
    async def play():
        async with panel() as rig:
            async with page(rig) as one:
                for pitch, velocity in ((60, 90), (64, 90), (60, 0)):
                    await one.say("/note/in", pitch, velocity)
                await one.say("/note/in", 67, 90, 1.0)
                await one.say("/ping")
                await one.hear("hello")
                await one.hear("clock")
            while rig.osc.dispatcher.feedback:
                await asyncio.sleep(0.001)
            offs = [event.pitch for event in rig.posted if isinstance(event, NoteOff)]
            assert offs == [60, 64]

    run(play())


def test_a_page_gets_in_whenever_it_may_and_the_longest_silent_goes(monkeypatch):
    monkeypatch.setattr(panels, "MOST_BROWSERS", 2)

    async def play():
        async with panel() as rig, page(rig) as idle, page(rig) as one:
            await idle.hear("hello")
            await one.hear("hello")
            await one.say("/ping")
            await one.hear("clock")
            async with page(rig) as other:
                await other.hear("hello")
                await one.say("/ping")
                await one.hear("clock")
                while (await idle.socket.receive(5)).type is not WSMsgType.CLOSED:
                    pass
                assert rig.panel._health()["pages"] == 2

    run(play())


def test_health_tells_what_was_reported_and_who_listens():
    async def play():
        async with panel() as rig:
            rig.panel.report(turn={"p99": 0.2})
            async with page(rig) as one:
                await one.hear("hello")
                await one.hear("health")
                health = await one.hear("health")
                assert health["turn"] == {"p99": 0.2}
                assert (health["pages"], health["complaints"]) == (1, 0)

    run(play())


def test_a_fault_of_our_own_is_survived_and_shown(monkeypatch):
    async def play():
        async with panel() as rig, page(rig) as one:
            await one.hear("hello")
            monkeypatch.setattr(rig.panel.memory, "take", lambda *turn: 1 / 0)
            rig.play(Message(5.5, Action.NOTE_ON, 1, 64, 80, 2))
            assert "ZeroDivisionError" in (await one.hear("log"))[0]

    run(play())


def test_what_was_played_can_be_had_as_midi():
    async def play():
        async with panel() as rig:
            rig.play(Message(1.0, Action.NOTE_ON, 0, 60, 90, 1))
            rig.play(Message(2.0, Action.NOTE_OFF, 0, 60, 0, 1))
            rig.panel.tell()
            async with ClientSession() as session:
                async with session.get(rig.url + "/take.mid?bars=4") as answer:
                    assert "attachment" in answer.headers["Content-Disposition"]
                    file = mido.MidiFile(file=BytesIO(await answer.read()))
                assert [m.note for m in file if m.type == "note_on"] == [60]
                for wrong in ("bars=0", "bars=x", "bars=99999999999", f"bars=00001{'0' * 5000}"):
                    async with session.get(f"{rig.url}/take.mid?{wrong}") as answer:
                        assert answer.status == 400

    run(play())
