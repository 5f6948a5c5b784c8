"""What the page's types say that the instrument sends is what it sends: `page/js/frames.js`."""

import re
from typing import Final

from engine.events import Action, Message, NoteOn
from engine.session import SessionState
from engine.turn import Beat, Turn
from live.panel import directory, frames
from live.panel.server import PAGE
from tests.live.panel.rig import PATIENCE_SECONDS, page, panel, run

TYPES: Final = (PAGE / "js" / "frames.js").read_text(encoding="utf-8")


def properties(name):
    """The names of a type's properties."""
    (block,) = re.findall(rf"@typedef {{object}} {name}\n(.*?)(?:@typedef|\*/)", TYPES, re.DOTALL)
    return set(re.findall(r"@property \{.*\} \[?(\w+)", block))


def test_music():
    click = Message(1.0, Action.NOTE_ON, 9, 76, 112)
    turn = Turn([], [Beat(1.0, 1, 1)], [], [], clicks=[click])
    music = frames.music([NoteOn(1.0, 60, 90)], [turn], SessionState())
    assert properties("Music") == music.keys()
    assert properties("Grid") == music["grid"].keys()


def test_frames():
    async def play():
        async with panel() as rig, page(rig) as one:
            rig.panel.report(driver={}, turn={}, lateDecisions=0, notes={})
            await one.say("/nothing")
            entries = {}
            while not entries.keys() >= properties("Frame"):
                entries |= await one.socket.receive_json(timeout=PATIENCE_SECONDS)
            assert entries.keys() == properties("Frame")
            while "driver" not in entries["health"]:
                entries["health"] = await one.hear("health")
            assert entries["health"].keys() == properties("Health")

    run(play())


def test_a_row_of_the_table_is_a_number_on_a_scale_or_a_text():
    for row in directory.directory(2)["controls"]:
        assert properties("Row") <= row.keys()
        low, high, default = row["low"], row["high"], row["default"]
        if row["type"] == "s":
            assert low is high is None
            assert isinstance(default, str)
        else:
            assert low <= default <= high
