# Antiphon from FoxDot. Made by `antiphon patch foxdot`. In FoxDot:
#   exec(open("antiphon_foxdot.py").read())
#
#   antiphon_play(P[60, 62, 67, 64], dur=1/2)   # the instrument hears this, and answers
#   antiphon_stop()
#   p1 >> pluck(antiphon_heard, dur=1/2, **AS_MIDI)             # its latest note, in your rhythm
#   antiphon("/latent/1", 0.7)                  # everything there is: docs/controls.md
#   antiphon("/transport/tempo", float(Clock.bpm))
# Latents: 1 density, 2 mean pitch, 3 range, 4 syncopation, 5 repetition, 6 shape 1, 7 shape 2, 8 shape 3, 9 shape 4, 10 shape 5, 11 shape 6, 12 shape 7, 13 shape 8, 14 shape 9, 15 shape 10, 16 shape 11, 17 shape 12, 18 shape 13, 19 shape 14, 20 shape 15

import threading
import time

from FoxDot.lib.OSC3 import OSCClient, OSCMessage, OSCServer
from FoxDot.lib.Patterns import GeneratorPattern, asStream

if "antiphon_ear" in globals():
    antiphon_ear.close()  # of an earlier time

antiphon_client = OSCClient()
antiphon_client.connect(("127.0.0.1", 9000))
antiphon_ear = OSCServer(("0.0.0.0", 9001))
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
        antiphon("/subscribe", 9001, "", 0, 0.0, 0)
        time.sleep(20)


threading.Thread(target=antiphon_ear.serve_forever, daemon=True).start()
threading.Thread(target=_antiphon_lease, args=(antiphon_ear,), daemon=True).start()
