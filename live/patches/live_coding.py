"""Starters for live coders: Sonic Pi, TidalCycles, and the shell with liblo's tools."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from engine.events import Value
from live.arguments import Argument
from live.controls import deeds, targets
from live.osc import codec
from live.patches.items import Instrument, Kind
from live.patches.layout import Page

_SONIC_PI: Final = """# Antiphon from Sonic Pi. Made by `antiphon patch sonic-pi`.
# Run this buffer, then play the instrument from any other: latent "{first}", 0.7

antiphon_latents = {{
{latents}
}}

define :antiphon do |address, *values|
  osc_send "{host}", {port}, address, *values
end

define :latent do |name, value|
  antiphon "/latent/#{{antiphon_latents[name] || name}}", value
end

# The instrument answers: its beats are cues, and what it says is in the time state.
antiphon "/unsubscribe", 4560  # run again, this buffer knows nothing yet
live_loop :antiphon_lease do
  antiphon "/subscribe", 4560, "", 0  # 0: no bundles, which Sonic Pi does not open
  sleep 20
end

# From another machine it asks for a proof that this one is here.
live_loop :antiphon_proof do
  use_real_time
  number, = sync "/osc*/prove"
  antiphon "/prove", number
end

# A loop is a cue of its own name each time around, so this one is not called after the beat.
live_loop :antiphon_ear do
  use_real_time
  bar, beat, tempo = sync "/osc*/beat"
  use_bpm tempo
  cue :antiphon_beat, bar, beat
end

# Wander through the latents; take the # signs away to hear it.
# live_loop :wander do
#   latent antiphon_latents.keys.choose, rrand(0.2, 0.8)
#   sync :antiphon_beat
# end

# Everything there is: the address, then its default or an example.
{lines}
"""

_TIDAL: Final = """-- Antiphon from TidalCycles. Made by `antiphon patch tidal`.
-- In BootTidal.hs, put `:script antiphon.hs` in place of the line that starts the stream. Then:
--   d1 $ antiphonNote "60 [62 64] 67 ~" # antiphonBeats 0.4      its ear: your notes
--   d2 $ latent1 (range 0.2 0.8 sine) # jamTemperature 0.9
--   antiphonFollow                                                 its notes, see below; then
--   d3 $ segment 8 $ note (fromIntegral . subtract 60 <$> cI 60 "antiphonPitch") # s "superpiano"
-- Latents: {latents}

import Sound.Tidal.Context

antiphonNote = pI "antiphonNote"
antiphonVelocity = pI "antiphonVelocity"
antiphonBeats = pF "antiphonBeats"
antiphonChannel = pI "antiphonChannel"
{functions}

antiphonTarget = {target}

antiphonNotes = OSC "/note/in" $ ArgList [("antiphonNote", Nothing), \
("antiphonVelocity", Just $ VI 90), ("antiphonBeats", Just $ VF 0.5), \
("antiphonChannel", Just $ VI 1)]

antiphonShapes = [antiphonNotes, {shapes}]

tidal <- startStream defaultConfig [(superdirtTarget, [superdirtShape]), \
(antiphonTarget, antiphonShapes)]

-- The notes that it plays: channel, pitch and velocity of each as it sounds go to what you give
-- to antiphonHear; antiphonFollow keeps the latest pitch for patterns to use. Where GHCi hides the
-- two packages: cabal install --lib network bytestring
import qualified Data.ByteString as Bytes
import qualified Network.Socket as Net
import qualified Network.Socket.ByteString as Net
import qualified Control.Concurrent as Concurrent
import qualified Control.Monad as Monad

:{{
antiphonHear :: (Int -> Int -> Int -> IO ()) -> IO ()
antiphonHear act = do
  let hints = Net.defaultHints {{Net.addrFamily = Net.AF_INET}}
      joined = foldl (\\high low -> 256 * high + fromIntegral low) 0 . Bytes.unpack
      number packet at = joined (Bytes.take 4 (Bytes.drop at packet))
      isNote = Bytes.isPrefixOf (Bytes.pack {note})
  there : _ <- Net.getAddrInfo (Just hints) (Just "{host}") (Just "{port}")
  ear <- Net.socket Net.AF_INET Net.Datagram Net.defaultProtocol
  Net.bind ear (Net.SockAddrInet {feedback_port} 0)
  -- /subscribe {feedback_port} "" 0 0.0 0: each note when it sounds
  _ <- Concurrent.forkIO $ Monad.forever $ do
    Net.sendAllTo ear (Bytes.pack {subscribe}) (Net.addrAddress there)
    Concurrent.threadDelay 20000000
  _ <- Concurrent.forkIO $ Monad.forever $ do
    packet <- Net.recv ear 2048
    let velocity = number packet 24
    Monad.when (isNote packet && velocity > 0) $ act (number packet 16) (number packet 20) velocity
  return ()
:}}

antiphonFollow = antiphonHear (\\_ pitch _ -> streamSetI tidal "antiphonPitch" (pure pitch))
"""
_TIDAL_TARGET: Final = (
    'Target {{oName = "antiphon", oAddress = "{host}", oPort = {port}, oLatency = 0.2,'
    " oSchedule = Pre BundleStamp, oWindow = Nothing, oHandshake = False, oBusPort = Nothing}}"
)
_NOTE_HEAD: Final = b"/note\0\0\0,iiifi\0\0"  # what its three whole numbers come after
_PATTERNS: Final = {"f": "pF", "i": "pI", "s": "pS"}

_SHELL: Final = """#!/bin/sh
# Antiphon from a shell, with liblo's oscsend and oscdump. Made by `antiphon patch shell`.
#   sh antiphon.sh                          every address, its types, what it does
#   sh antiphon.sh /jam/temperature 0.9     set or do something
#   sh antiphon.sh listen                   print whatever the instrument says, until Ctrl-C
set -eu
host=${{ANTIPHON_HOST:-{host}}} port=${{ANTIPHON_PORT:-{port}}}
feedback=${{ANTIPHON_FEEDBACK:-{feedback_port}}}

everything() {{
cat <<'END'
{lines}
END
}}

types_of() {{
case $1 in
{cases}
*) echo "antiphon.sh: no address $1; all of them: sh antiphon.sh" >&2; exit 1 ;;
esac
}}

listen() {{
    oscsend "$host" "$port" /subscribe i "$feedback"
    # Each oscsend sends from another port, as another program would: it needs no values again.
    while sleep 20; do oscsend "$host" "$port" /subscribe isifi "$feedback" "" 1 0 0; done &
    lease=$!
    trap 'kill "$lease"' EXIT
    trap exit INT TERM
    oscdump -L "$feedback"
}}

case ${{1-}} in
"") everything ;;
listen) listen ;;
*)
    address=$1; shift
    types=$(types_of "$address")
    types=$(printf '%.*s' "$#" "$types")
    # Without arguments there are no types either, not even empty ones.
    # shellcheck disable=SC2086
    oscsend "$host" "$port" "$address" $types "$@"
    ;;
esac
"""


def sonic_pi(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return a `.rb` buffer."""
    latents = [f'  "{name}" => {number},' for number, name in enumerate(made_for.latents, start=1)]
    shown = [widget.item for page in pages for widget in page.widgets]
    items = [item for item in shown if item.kind is not Kind.READOUT]
    lines = []
    for item in items:
        values = item.constants or (item.default,) * item.is_fed_back
        said = ", ".join([f'"{item.address}"', *map(_literal, values or _halves(item.arguments))])
        lines.append(f"# antiphon {said}  # {item.label}")
    return _SONIC_PI.format(
        host=made_for.host, port=made_for.port, first=made_for.latents[0],
        latents="\n".join(latents), lines="\n".join(lines),
    ).encode()  # fmt: skip


def tidal(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return a `.hs` script for GHCi."""
    items = [widget.item for page in pages for widget in page.widgets if widget.item.is_fed_back]
    functions, shapes = [], []
    for item in items:
        name = _camel(item.address)
        functions.append(f'{name} = {_PATTERNS[item.argument.tag]} "{name}"')
        shapes.append(f'OSC "{item.address}" $ ArgList [("{name}", Nothing)]')
    return _TIDAL.format(
        latents=", ".join(f"{n} {name}" for n, name in enumerate(made_for.latents, start=1)),
        functions="\n".join(functions), shapes=", ".join(shapes),
        target=_TIDAL_TARGET.format(host=made_for.host, port=made_for.port),
        host=made_for.host, port=made_for.port, feedback_port=made_for.feedback_port,
        note=[*_NOTE_HEAD],
        subscribe=[*codec.message("/subscribe", made_for.feedback_port, "", 0, 0.0, 0).dgram],
    ).encode()  # fmt: skip


def shell(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return a `.sh` script that knows the whole table, not only what is on the pages."""
    table = sorted(_table(made_for), key=lambda row: row[1])
    cases = [
        f"{'|'.join(address for address, _, _ in rows)}) echo '{tags}' ;;"
        for tags, rows in groupby(table, key=lambda row: row[1])
    ]
    lines = [
        f"{address} {tags}  {says}".replace("  ", "  ") for address, tags, says in _table(made_for)
    ]
    return _SHELL.format(
        host=made_for.host, port=made_for.port, feedback_port=made_for.feedback_port,
        cases="\n".join(cases), lines="\n".join(lines),
    ).encode()  # fmt: skip


def _table(made_for: Instrument) -> Iterable[tuple[str, str, str]]:
    """Yield every address with its type tags and what it does."""
    for address, target in targets(made_for.voices).items():
        yield address, target.control.argument.tag, target.control.says
    for address, deed in deeds(made_for.voices).items():
        tags = "".join(argument.tag for argument in deed.action.most)
        yield address, tags, deed.action.says


def _halves(arguments: Sequence[Argument]) -> list[Value]:
    """Return an example for what needs arguments: the middle of each range."""
    return [(each.low + each.high) / 2 for each in arguments if not each.optional]


def _literal(value: Value) -> str:
    return f'"{value}"' if isinstance(value, str) else f"{value:g}"


def _camel(address: str) -> str:
    """Return an address as a name: `/voice/1/mode` as `voice1Mode`."""
    first, *rest = address.strip("/").replace("_", "/").split("/")
    return first + "".join(part.capitalize() for part in rest)
