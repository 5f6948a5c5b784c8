"""The server's own socket: what waits there is read in one go."""

import asyncio
import socket

from engine.session import SessionState
from live.osc.codec import message
from live.osc.server import MOST_AT_ONCE, OscServer

ROUNDS = 3  # of the event loop: it is ready, it is read, and one to spare


async def flooded(packets):
    """Send packets while the event loop does nothing; then return what it posts in three rounds."""
    posted = []
    server = OscServer(posted.append, print)
    server.publish(SessionState())
    await server.start("127.0.0.1", 0)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.connect(("127.0.0.1", server.port))
        for packet in packets:
            wire.send(packet)
        for _ in range(ROUNDS):
            await asyncio.sleep(0)
    await server.close()
    return [event.value for event in posted]


def test_a_flood_does_not_wait_for_a_round_of_the_event_loop_each():
    values = [number / 128 for number in range(MOST_AT_ONCE)]
    packets = [message("/jam/density", value).dgram for value in values]
    assert asyncio.run(flooded(packets)) == values
