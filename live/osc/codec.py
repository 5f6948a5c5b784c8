"""OSC packets: bytes to messages, and messages to bytes.

Incoming packets are read here and not by python-osc, which pads a truncated float to 0.0, lets NaN
through, logs a line for each unknown type, and never returns from a bundle whose element claims a
size of -4. What goes out is built by python-osc.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder
from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

from engine.events import Value

MAX_PACKET: Final = 1400  # bytes of an outgoing packet: within one Ethernet frame
MAX_DEPTH: Final = 8  # of bundles in bundles
UNIX_EPOCH: Final = 2_208_988_800  # seconds from 1900, where OSC counts from, to 1970
AT_ONCE: Final = 1  # the time tag that means "immediately"
_HEADER: Final = b"#bundle\0"
_HEADER_SIZE: Final = 16

_NUMBERS: Final = {
    "i": struct.Struct(">i"),
    "f": struct.Struct(">f"),
    "h": struct.Struct(">q"),
    "d": struct.Struct(">d"),
}
_CONSTANTS: Final = {"T": 1, "F": 0, "I": 1}
_SKIPPED: Final = frozenset("N[]")  # nil is no argument; arrays are taken as their elements
_OPAQUE: Final = {"c": 4, "r": 4, "m": 4, "t": 8}  # read over, for the receiver to refuse


class PacketError(ValueError):
    """A packet that is not OSC. `address` is that of the message in question, if it got so far."""

    def __init__(self, text: str, address: str = "") -> None:
        super().__init__(text)
        self.address = address


@dataclass(frozen=True)
class Incoming:
    """A message. `stamp` is its bundle's time in seconds since 1970; `None`: at once.

    An argument is an int, a float or a str; of other types, its bytes.
    """

    address: str
    arguments: tuple[Value | bytes, ...] = ()
    stamp: float | None = None


def read(packet: bytes) -> list[Incoming]:
    """Return a packet's messages, all or none. Raises `PacketError`."""
    return _read(packet, None, 0)


def message(address: str, *values: Value) -> OscMessage:
    """Build a message of ints, floats and texts; what is not ASCII is written as `\\x..`."""
    builder = OscMessageBuilder(_ascii(address))
    for value in values:
        builder.add_arg(_ascii(value) if isinstance(value, str) else value)
    return builder.build()


def packets(messages: Iterable[OscMessage], stamp: float | None = None) -> list[bytes]:
    """Pack messages, in order, into as few packets as hold them, each under `MAX_PACKET` bytes.

    A lone message without a stamp goes as it is, others as bundles stamped with a time in seconds
    since 1970, or immediate.
    """
    return [_packet(group, stamp) for group in _groups(messages)]


def _packet(group: list[OscMessage], stamp: float | None) -> bytes:
    if stamp is None and len(group) == 1:
        plain: bytes = group[0].dgram
        return plain
    builder = OscBundleBuilder(IMMEDIATELY if stamp is None else stamp)
    for each in group:
        builder.add_content(each)
    bundle: bytes = builder.build().dgram
    return bundle


def _groups(messages: Iterable[OscMessage]) -> list[list[OscMessage]]:
    groups: list[list[OscMessage]] = []
    room = 0
    for each in messages:
        size = each.size + 4
        if size > room:
            groups.append([])
            room = MAX_PACKET - _HEADER_SIZE
        groups[-1].append(each)
        room -= size
    return groups


def _read(packet: bytes, stamp: float | None, depth: int) -> list[Incoming]:
    if len(packet) % 4:
        raise PacketError(f"a packet has a multiple of 4 bytes, got {len(packet)}")
    if packet.startswith(b"/"):
        return [_read_message(packet, stamp)]
    if packet.startswith(_HEADER) and len(packet) >= _HEADER_SIZE:
        return _read_bundle(packet, stamp, depth)
    raise PacketError("neither an OSC message nor a bundle")


def _read_bundle(packet: bytes, outer: float | None, depth: int) -> list[Incoming]:
    if depth >= MAX_DEPTH:
        raise PacketError(f"bundles in bundles deeper than {MAX_DEPTH}")
    stamp = _later(outer, _stamp(int.from_bytes(packet[8:16])))
    messages: list[Incoming] = []
    at = _HEADER_SIZE
    while at < len(packet):
        size = int.from_bytes(packet[at : at + 4], signed=True)
        at += 4
        if not 0 < size <= len(packet) - at:
            raise PacketError(f"a bundle's element claims {size} bytes of {len(packet) - at}")
        messages += _read(packet[at : at + size], stamp, depth + 1)
        at += size
    return messages


def _stamp(tag: int) -> float | None:
    return None if tag == AT_ONCE else tag / 2**32 - UNIX_EPOCH


def _later(outer: float | None, inner: float | None) -> float | None:
    """A bundle within a bundle never comes before the outer one."""
    stamps = [stamp for stamp in (outer, inner) if stamp is not None]
    return max(stamps, default=None)


def _read_message(packet: bytes, stamp: float | None) -> Incoming:
    address, at = _string(packet, 0, "")
    tags = ","
    if at < len(packet):  # old senders leave the types out when there are no arguments
        tags, at = _string(packet, at, address)
    if not tags.startswith(","):
        raise PacketError("type tags start with a comma", address)
    arguments: list[int | float | str | bytes] = []
    for tag in tags[1:]:
        if tag in _SKIPPED:
            continue
        value, at = _argument(packet, at, tag, address)
        arguments.append(value)
    if at != len(packet):
        raise PacketError(f"{len(packet) - at} bytes are left over", address)
    return Incoming(address, tuple(arguments), stamp)


def _argument(
    packet: bytes, at: int, tag: str, address: str
) -> tuple[int | float | str | bytes, int]:
    if tag in _CONSTANTS:
        return _CONSTANTS[tag], at
    if tag in "sS":
        return _string(packet, at, address)
    if tag in _NUMBERS:
        return _number(packet, at, _NUMBERS[tag], address)
    if tag in _OPAQUE:
        return _bytes(packet, at, _OPAQUE[tag], address)
    if tag == "b":
        size, at = _number(packet, at, _NUMBERS["i"], address)
        return _bytes(packet, at, int(size) + -int(size) % 4, address)
    raise PacketError(f"unknown type tag {tag!r}", address)


def _string(packet: bytes, at: int, address: str) -> tuple[str, int]:
    end = packet.find(b"\0", at)
    if end < 0:
        raise PacketError("a text has no end", address)
    try:
        return packet[at:end].decode(), (end | 3) + 1
    except UnicodeDecodeError:
        raise PacketError("a text is not UTF-8", address) from None


def _number(packet: bytes, at: int, layout: struct.Struct, address: str) -> tuple[int | float, int]:
    if at + layout.size > len(packet):
        raise PacketError("an argument is cut short", address)
    value: int | float = layout.unpack_from(packet, at)[0]
    if not math.isfinite(value):
        raise PacketError("an argument is not a finite number", address)
    return value, at + layout.size


def _bytes(packet: bytes, at: int, size: int, address: str) -> tuple[bytes, int]:
    if size < 0 or at + size > len(packet):
        raise PacketError("an argument is cut short", address)
    return packet[at : at + size], at + size


def _ascii(text: str) -> str:
    """Return a text as OSC can carry it; a NUL would end it."""
    return text.replace("\0", "\\x00").encode("ascii", "backslashreplace").decode()
