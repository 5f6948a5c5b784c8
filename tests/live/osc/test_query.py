"""OSCQuery on the panel's port: the tree, its attributes, and packets for those who listen."""

import asyncio
import json
from contextlib import asynccontextmanager

import pytest
from aiohttp import ClientSession, WSMsgType, WSServerHandshakeError

from engine.events import SetControl
from engine.session import SessionState, VoiceControls
from live.arguments import Argument
from live.controls import deeds, targets
from live.osc import listening
from live.osc.codec import message, read
from live.osc.query import ATTRIBUTES, _range
from live.panel.invitation import new_token
from live.replies import SENT
from tests.live.panel.rig import panel, run


async def get(rig, path, status=200, **headers):
    async with ClientSession() as session, session.get(rig.url + path, headers=headers) as answer:
        assert answer.status == status, path
        is_json = answer.content_type == "application/json"
        return await answer.json() if is_json else await answer.text()


@asynccontextmanager
async def client(rig, **options):
    async with ClientSession() as session, session.ws_connect(rig.url + "/", **options) as socket:
        yield socket


async def heard(socket):
    """The next OSC message."""
    got = await socket.receive(10)
    assert got.type is WSMsgType.BINARY
    (found,) = read(got.data)
    return found.address, found.arguments


def walk(node):
    yield node
    for name, child in node.get("CONTENTS", {}).items():
        assert child["FULL_PATH"] == f"{node['FULL_PATH'].rstrip('/')}/{name}"
        yield from walk(child)


def test_a_client_walks_the_whole_tree_and_every_value_is_in_its_range():
    async def play():
        async with panel() as rig:
            rig.state = SessionState(voices=(VoiceControls(), VoiceControls(scale="D dorian")))
            rig.osc.publish(rig.state)
            rig.play()
            nodes = {node["FULL_PATH"]: node for node in walk(await get(rig, "/"))}
        assert {path for path, node in nodes.items() if "TYPE" in node} == {
            *targets(2), *deeds(2), *SENT
        }  # fmt: skip
        assert {path for path in nodes if nodes[path]["ACCESS"] == 1} == set(SENT)
        assert {path for path in nodes if nodes[path]["ACCESS"] == 3} == set(targets(2))
        assert {path for path in nodes if "VALUE" in nodes[path]} == set(targets(2))
        for node in nodes.values():
            for value, tag, span in zip(
                node.get("VALUE", ()), node.get("TYPE", ""), node.get("RANGE", ()), strict=False
            ):
                assert isinstance(value, {"i": int, "f": int | float, "s": str}[tag])
                assert value in span.get("VALS", [value])
                assert span.get("MIN", value) <= value <= span.get("MAX", value)
            if "TYPE" in node:
                assert len(node["RANGE"]) == len(node["TYPE"])
                assert node["DESCRIPTION"]
        assert nodes["/voice/2/scale"]["VALUE"] == ["D dorian"]
        assert nodes["/transport/tempo"]["UNIT"] == ["bpm"]
        assert nodes["/latent/slew"]["CONTENTS"].keys() == {"unit"}
        assert nodes["/panic"]["ACCESS"] == 2
        assert nodes["/voice"]["ACCESS"] == 0

    run(play())


def test_what_the_instrument_sends_by_itself_is_listed_to_be_read():
    async def play():
        async with panel() as rig:
            rig.osc.dispatcher.labels = lambda state: {"/latent/name/3": "grit"}
            note = await get(rig, "/note")
            assert (note["ACCESS"], note["TYPE"][:4]) == (1, "iiif")
            assert note["RANGE"][1] == {"MIN": 0, "MAX": 127}
            assert note["DESCRIPTION"].startswith("A note that the instrument plays")
            for path in ("/beat", "/phrase", "/error"):
                assert (await get(rig, f"{path}?ACCESS")) == {"ACCESS": 1}
            assert await get(rig, "/latent/name/3?VALUE") == {"VALUE": ["grit"]}
            await get(rig, "/latent/name/4?VALUE", 204)

    run(play())


def test_who_listens_hears_notes_and_beats():
    async def play():
        async with panel() as rig, client(rig) as one:
            await one.send_json({"COMMAND": "LISTEN", "DATA": "/beat"})
            await one.send_json({"COMMAND": "LISTEN", "DATA": "/jam/mode"})
            assert await heard(one) == ("/jam/mode", ("answer",)), "no complaint of the first"
            rig.osc.beat(3, 1, rig.osc.dispatcher._clock())
            assert await heard(one) == ("/beat", (3, 1, 120.0))

    run(play())


def test_one_attribute_of_one_node_may_be_asked_for():
    async def play():
        async with panel() as rig:
            assert await get(rig, "/jam/mode?VALUE") == {"VALUE": ["answer"]}
            assert await get(rig, "/jam/mode?TYPE=") == {"TYPE": "s"}
            assert (await get(rig, "/latent/1"))["RANGE"] == [{"MIN": 0, "MAX": 1}]
            for attribute in ATTRIBUTES:
                expected = 204 if attribute in ("CONTENTS", "UNIT") else 200
                await get(rig, f"/jam/density?{attribute}", expected)
            await get(rig, "/jam/density?COLOUR", 400)
            await get(rig, "/jam/nothing", 404)
            await get(rig, "/jam/density/deeper", 404)

    run(play())


def test_the_host_tells_its_ports_and_what_it_can():
    async def play():
        async with panel() as rig:
            for path in ("/?HOST_INFO", "/jam?HOST_INFO"):
                info = await get(rig, path, Accept="text/html")
                assert info["OSC_PORT"] == rig.osc.port
                assert info["OSC_TRANSPORT"] == "UDP"
                assert info["EXTENSIONS"]["LISTEN"]

    run(play())


def test_a_browser_gets_the_panel_at_the_root():
    async def play():
        async with panel() as rig:
            assert "<!doctype html>" in (await get(rig, "/", Accept="text/html,*/*")).lower()
            assert (await get(rig, "/", Accept="application/json"))["FULL_PATH"] == "/"

    run(play())


def test_a_value_that_waits_for_its_step_counts_already():
    async def play():
        async with panel() as rig:
            rig.osc.act(message("/jam/density", 0.25).dgram, "hand")
            assert await get(rig, "/jam/density?VALUE") == {"VALUE": [0.25]}

    run(play())


def test_before_the_models_are_loaded_it_says_so():
    async def play():
        async with panel() as rig:
            rig.osc.dispatcher.state = None
            assert "loading" in await get(rig, "/", 503)

    run(play())


def test_who_listens_hears_what_changes_until_it_ignores_it():
    async def play():
        async with panel() as rig, client(rig) as one:
            await one.send_json({"COMMAND": "LISTEN", "DATA": "/jam/density"})
            assert await heard(one) == ("/jam/density", (0.5,))
            rig.osc.act(message("/jam/temperature", 1.5).dgram, "hand")  # nobody listens to it
            rig.osc.act(message("/jam/density", 0.25).dgram, "hand")
            assert await heard(one) == ("/jam/density", (0.25,))
            await one.send_json({"COMMAND": "IGNORE", "DATA": "/jam/density"})
            await one.send_json({"COMMAND": "LISTEN", "DATA": "/jam/mode"})
            assert await heard(one) == ("/jam/mode", ("answer",))
            rig.osc.act(message("/jam/density", 0.75).dgram, "hand")
            rig.osc.act(message("/jam/mode", "duet").dgram, "hand")
            assert await heard(one) == ("/jam/mode", ("duet",))

    run(play())


def test_who_listens_may_play_with_packets_and_is_told_what_is_wrong():
    async def play():
        async with panel() as rig, client(rig) as one:
            await one.send_bytes(message("/voice/1/density", 0.75).dgram)
            await one.send_bytes(message("/jam/densit", 0.75).dgram)
            address, (what, code, _) = await heard(one)
            assert (address, what, code) == ("/error", "/jam/densit", "unknown_address")
            set_ = [(e.name, e.value) for e in rig.posted if isinstance(e, SetControl)]
            assert set_ == [("density", 0.75)]

    run(play())


@pytest.mark.parametrize("text", ["", "[", "[" * 4000, "7", "{}", '{"COMMAND": "LISTEN"}',
    '{"COMMAND": "LISTEN", "DATA": 7}', '{"COMMAND": "LISTEN", "DATA": "\\u0000"}',
    '{"COMMAND": "DANCE", "DATA": "/jam"}'])  # fmt: skip
def test_commands_that_mean_nothing_do_nothing(text):
    async def play():
        async with panel() as rig, client(rig) as one:
            await one.send_str(text)
            await one.send_bytes(b"")
            assert (await heard(one))[0] == "/error"
            await one.send_json({"COMMAND": "LISTEN", "DATA": "/jam/mode"})
            assert await heard(one) == ("/jam/mode", ("answer",))
            assert rig.osc.failures == 0

    run(play())


def test_other_machines_need_the_token_and_a_name_of_ours():
    async def play():
        token = new_token()
        bearer = {"Authorization": f"Bearer {token}"}
        async with panel(token) as rig:
            for path in ("/jam/mode", "/", "/?HOST_INFO", "/?token=guess", "/jam/mode?VALUE"):
                await get(rig, path, 403)
            assert await get(rig, f"/jam/mode?VALUE&token={token}") == {"VALUE": ["answer"]}
            assert (await get(rig, f"/jam?token={token}"))["FULL_PATH"] == "/jam"
            assert await get(rig, "/jam/mode?VALUE", **bearer) == {"VALUE": ["answer"]}
            await get(rig, "/", Host="192.168.0.7", **bearer)
            await get(rig, "/jam/mode", 403, Host="evil.example", **bearer)
            await get(rig, "/jam/mode", 403, Origin="http://evil.example", **bearer)
            for headers in ({}, {"Origin": "http://evil.example", **bearer}):
                with pytest.raises(WSServerHandshakeError, match="403"):
                    async with client(rig, headers=headers):
                        pass
            async with client(rig, headers=bearer) as one:
                await one.send_json({"COMMAND": "LISTEN", "DATA": "/jam/density"})
                assert await heard(one) == ("/jam/density", (0.5,))

    run(play())


def test_who_goes_is_forgotten():
    async def play():
        async with panel() as rig:
            async with client(rig) as one:
                await one.send_json({"COMMAND": "LISTEN", "DATA": "/jam/mode"})
                await heard(one)
                assert rig.osc.dispatcher.feedback
            while rig.osc.dispatcher.feedback:
                await asyncio.sleep(0.001)

    run(play())


def test_the_longest_silent_client_gives_way_to_a_new_one(monkeypatch):
    monkeypatch.setattr(listening, "MOST_CLIENTS", 1)

    async def play():
        async with panel() as rig, client(rig) as idle, client(rig) as one:
            assert (await idle.receive(10)).type is WSMsgType.CLOSED
            await one.send_json({"COMMAND": "LISTEN", "DATA": "/jam/mode"})
            assert await heard(one) == ("/jam/mode", ("answer",))

    run(play())


def test_there_is_an_end_to_what_a_client_listens_to_and_says():
    asked = []
    listener = listening.Listener(lambda packet: None, lambda *said: asked.append(said))
    for number in range(30_000):
        listener._command(json.dumps({"COMMAND": "LISTEN", "DATA": f"/jam/{number}"}))
    listener._command(json.dumps({"COMMAND": "LISTEN", "DATA": "/" + "a" * 3000}))
    assert len(listener._addresses) == len(asked) == listening.MOST_ADDRESSES
    listener._command(json.dumps({"COMMAND": "IGNORE", "DATA": "/jam/7"}))
    listener._command(json.dumps({"COMMAND": "LISTEN", "DATA": "/jam/mode"}))
    assert "/jam/mode" in listener._addresses


def test_who_does_not_take_what_it_asked_for_is_let_go():
    class Transport(asyncio.WriteTransport):
        def abort(self):
            dropped.append(self)

    dropped = []
    listener = listening.Listener(lambda packet: None, lambda *message: None)
    listener._transport = Transport()
    for _ in range(listening.QUEUED_PACKETS):
        listener.hear(message("/error", "", "", "").dgram)
    assert not dropped
    listener.hear(message("/error", "", "", "").dgram)
    assert dropped


def test_a_choice_that_the_table_does_not_list_counts_to_the_range():
    models = Argument("model", "s", choices=("melody-lstm", "morph"))
    assert _range(models, "morph") == {"VALS": ["melody-lstm", "morph"]}
    assert _range(models, "/my.onnx") == {"VALS": ["melody-lstm", "morph", "/my.onnx"]}
