# Antiphon from Sardine. Made by `antiphon patch sardine`. In its session:
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
# Latents: 1 density, 2 mean pitch, 3 range, 4 syncopation, 5 repetition, 6 shape 1, 7 shape 2, 8 shape 3, 9 shape 4, 10 shape 5, 11 shape 6, 12 shape 7, 13 shape 8, 14 shape 9, 15 shape 10, 16 shape 11, 17 shape 12, 18 shape 13, 19 shape 14, 20 shape 15

from sardine_core.handlers.osc import OSCHandler
from sardine_core.handlers.osc_in import OSCInHandler

antiphon = OSCHandler(loop=osc_loop, ip='127.0.0.1', port=9000, name='antiphon')
antiphon_ear = OSCInHandler(loop=osc_loop, ip='0.0.0.0', port=9001, name='antiphon_ear')
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
    antiphon_set('/subscribe', 9001, '', 0, 0.0, 0)
    again(antiphon_lease, p=16)
