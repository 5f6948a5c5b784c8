"""Starters for live coders that play notes to the instrument and take its own: more than faders.

Sardine and FoxDot speak OSC both ways; Strudel, in a browser, speaks MIDI.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from live.patches.items import Instrument
from live.patches.layout import Page

_SARDINE: Final = """# Antiphon from Sardine. Made by `antiphon patch sardine`. In its session:
#   exec(open('antiphon_sardine.py').read())
#
#   @swim                                       # the instrument hears this, and answers
#   def mine(p=0.5, i=0):
#       antiphon_note(P('60 62 67 [64:69]', i), beats=0.4)
#       again(mine, p=0.5, i=i+1)
#
#   @swim                                       # its latest note, in a pattern of your own
#   def its(p=0.5):
#       D('superpiano', midinote=antiphon_heard[-1])
#       again(its, p=0.5)
#
#   def antiphon_on_note(channel, pitch, velocity, beats, voice):       # or each as it comes
#       D('superpiano', midinote=pitch)
#
#   antiphon_set('/latent/1', 0.7)              # everything there is: docs/controls.md
# Latents: {latents}

from sardine_core.handlers.osc import OSCHandler
from sardine_core.handlers.osc_in import OSCInHandler

antiphon = OSCHandler(loop=osc_loop, ip='{host}', port={port}, name='antiphon')
antiphon_ear = OSCInHandler(loop=osc_loop, ip='0.0.0.0', port={feedback_port}, name='antiphon_ear')
antiphon_heard = [60]  # pitches, the latest last


def antiphon_set(address, *values):
    antiphon.send_raw(address, list(values))


def antiphon_note(pitch, velocity=90, beats=0.5, channel=1):
    if pitch is not None:
        antiphon_set('/note/in', int(pitch), int(velocity), float(beats), int(channel))


def antiphon_on_note(channel, pitch, velocity, beats, voice):
    pass


def _antiphon_note(channel, pitch, velocity, beats=0.0, voice=1):
    if velocity:
        antiphon_heard.append(pitch)
        del antiphon_heard[:-16]
        antiphon_on_note(channel, pitch, velocity, beats, voice)


antiphon_ear.attach('/note', _antiphon_note)


@swim
def antiphon_lease(p=16):
    # Each note by itself when it sounds (0), stamped no later (0.0), and no values first (0).
    antiphon_set('/subscribe', {feedback_port}, '', 0, 0.0, 0)
    again(antiphon_lease, p=16)
"""

_FOXDOT: Final = """# Antiphon from FoxDot. Made by `antiphon patch foxdot`. In FoxDot:
#   exec(open("antiphon_foxdot.py").read())
#
#   antiphon_play(P[60, 62, 67, 64], dur=1/2)   # the instrument hears this, and answers
#   antiphon_stop()
#   p1 >> pluck(antiphon_heard, dur=1/2, **AS_MIDI)             # its latest note, in your rhythm
#   antiphon("/latent/1", 0.7)                  # everything there is: docs/controls.md
#   antiphon("/transport/tempo", float(Clock.bpm))
# Latents: {latents}

import threading
import time

from FoxDot.lib.OSC3 import OSCClient, OSCMessage, OSCServer
from FoxDot.lib.Patterns import GeneratorPattern, asStream

if "antiphon_ear" in globals():
    antiphon_ear.close()  # of an earlier time

antiphon_client = OSCClient()
antiphon_client.connect(("{host}", {port}))
antiphon_ear = OSCServer(("0.0.0.0", {feedback_port}))
antiphon_latest = [60]
antiphon_turns = [0]
AS_MIDI = dict(scale=Scale.chromatic, oct=0)  # degrees are MIDI pitches


def antiphon(address, *values):
    message = OSCMessage(address)
    for value in values:
        message.append(value)
    antiphon_client.send(message)


def antiphon_play(pitches, dur=1, velocity=90):
    antiphon_turns[0] += 1
    _antiphon_step(antiphon_turns[0], asStream(pitches), dur, velocity, 0)


def antiphon_stop():
    antiphon_turns[0] += 1


def _antiphon_step(turn, pitches, dur, velocity, number):
    if turn == antiphon_turns[0]:
        antiphon("/note/in", int(pitches[number]), int(velocity), 0.9 * float(dur))
        Clock.future(dur, _antiphon_step, args=(turn, pitches, dur, velocity, number + 1))


def _antiphon_note(address, tags, values, source):
    channel, pitch, velocity = values[:3]
    if velocity:
        antiphon_latest[0] = pitch


antiphon_heard = GeneratorPattern.from_func(lambda index: antiphon_latest[0])
antiphon_ear.addMsgHandler("/note", _antiphon_note)
antiphon_ear.addMsgHandler("default", lambda *message: None)


def _antiphon_lease(ear):
    # Each note by itself when it sounds (0), stamped no later (0.0), and no values first (0).
    while ear is antiphon_ear:
        antiphon("/subscribe", {feedback_port}, "", 0, 0.0, 0)
        time.sleep(20)


threading.Thread(target=antiphon_ear.serve_forever, daemon=True).start()
threading.Thread(target=_antiphon_lease, args=(antiphon_ear,), daemon=True).start()
"""

_STRUDEL: Final = """// Antiphon from Strudel, by MIDI. Made by `antiphon patch strudel`.
// Paste it into the REPL, in a browser that has Web MIDI, and play. The ports are those that
// Antiphon opens; on Windows, put the names of your two loopMIDI ports.

const its = await midikeys('Antiphon Out')

stack(
  note("<c4 d4 [e4 g4] a4>*2").velocity(0.7).midi('Antiphon In'), // it hears this, and answers
  its().s('triangle'), // what it plays, through Strudel
  // A control that has been learnt for this one: `antiphon learn /latent/1`, then play this line.
  // ccv(sine.segment(16).slow(8)).ccn(21).midi('Antiphon In'),
)
// Latents: {latents}
"""


def sardine(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return a `.py` file for Sardine."""
    return _made(_SARDINE, made_for)


def foxdot(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return a `.py` file for FoxDot."""
    return _made(_FOXDOT, made_for)


def strudel(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return a `.js` file for Strudel."""
    return _made(_STRUDEL, made_for)


def _made(text: str, made_for: Instrument) -> bytes:
    latents = ", ".join(f"{n} {name}" for n, name in enumerate(made_for.latents, start=1))
    return text.format(
        host=made_for.host, port=made_for.port, feedback_port=made_for.feedback_port,
        latents=latents,
    ).encode()  # fmt: skip
