"""A program on JACK: `python -m tests.reliability.jack_peer receiver|keyboard`.

The receiver writes what it hears on standard output, the keyboard plays what comes on standard
input: a message a line, in hexadecimal digits. Either is killed, or ends with its standard input.
"""

from __future__ import annotations

import os
import sys

import mido

API = "mido.backends.rtmidi/UNIX_JACK"


def main() -> None:
    (name,) = sys.argv[1:]
    options = {"virtual": True, "client_name": name}
    if name == "receiver":
        _port = mido.Backend(API).open_input("midi", callback=tell, **options)
        sys.stdin.read()
    else:
        keys = mido.Backend(API).open_output("midi", **options)
        for line in sys.stdin:
            keys.send(mido.Message.from_hex(line))
    os._exit(0)  # RtMidi crashes now and then when it closes an input at which something arrives


def tell(message: mido.Message) -> None:
    sys.stdout.write(f"{message.hex()}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
