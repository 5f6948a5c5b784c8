"""Nonsense such as faulty programs send: OSC packets and MIDI bytes, from a seeded generator."""

from __future__ import annotations

import struct
import time
from random import Random

from pythonosc.osc_bundle_builder import OscBundleBuilder

from live.controls import ACTIONS, targets
from live.osc.codec import message

ADDRESSES = (
    *targets(1),
    *(row.address for row in ACTIONS),
    *("/jam/*", "/{voice,jam}/?/t*", "/[a", "/nothing"),
)
NUMBERS = (-1, 0, 1, 60, 127, 128, 9000, 2**31 - 1, -(2**31), 0.5, -0.0, 1e30)
TEXTS = ("", "solo", "duet", "answer", "harmonise", "auto", "D dorian", "H wrong", "*", "x" * 300)
NOT_NUMBERS = (float("nan"), float("inf"), -float("inf"))
MOST_AHEAD_SECONDS = 2.0  # of a bundle's time


def osc(random: Random) -> bytes:
    """Any bytes, a well-formed packet that may ask for the absurd, or one with a byte changed."""
    kind = random.random()
    if kind < 0.2:
        return _bytes(random)
    data = bytearray(_packet(random))
    if kind < 0.4:
        data[random.randrange(len(data))] = random.randrange(256)
    return bytes(data)


def midi(random: Random) -> list[int]:
    """A channel message, one to three bytes of any kind, or a system exclusive message.

    That is whole: after half of one, RtMidi's JACK input keeps all to itself until the next.
    """
    if random.random() < 0.8:
        return [random.randrange(0x80, 0xF0), random.randrange(128), random.randrange(128)]
    data = [*random.randbytes(random.randint(1, 3))]
    return [0xF0, *random.randbytes(20), 0xF7] if data[0] == 0xF0 else data


def _bytes(random: Random) -> bytes:
    start = random.choice((b"", b"/", b"#bundle\0", b"/jam/temperature\0\0\0\0,f\0\0"))
    return start + random.randbytes(random.choice((0, 1, 3, 4, 8, 64, 1300)))


def _packet(random: Random) -> bytes:
    arguments = random.choices((*NUMBERS, *TEXTS), k=random.choice((0, 1, 1, 1, 2, 4)))
    plain = message(random.choice(ADDRESSES), *arguments)
    if random.random() < 0.8:
        return plain.dgram
    if random.random() < 0.2:
        return b"/jam/temperature\0\0\0\0,f\0\0" + struct.pack(">f", random.choice(NOT_NUMBERS))
    builder = OscBundleBuilder(time.time() + random.uniform(-1, MOST_AHEAD_SECONDS))
    builder.add_content(plain)
    return builder.build().dgram
