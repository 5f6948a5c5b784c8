"""What stands in the session and the driver must be told of: thru, programs, what others follow."""

from __future__ import annotations

from engine.session import SessionState
from live.clock.lead import Lead
from live.driver.wire import Kind, Record
from live.midi.ledger import PROGRAM_CHANGE

Seat = tuple[int, int, int]
"""An output and a channel, both from 1, and the program (1 … 128) that is to be there; 0: any."""


class Standing:
    """Tells what is news. The first time all is: the driver may know an earlier player's."""

    def __init__(self) -> None:
        self._thru: bool | None = None
        self._seats: dict[int, Seat] = {}
        self._lead: Lead | None = None

    def news(self, state: SessionState, seconds: float) -> list[Record]:
        """Return the records that are due at a moment, before all notes that are decided there.

        A program is held up like the notes of its output, which it must not overtake.
        """
        records: list[Record] = []
        if state.thru != self._thru:
            self._thru = state.thru
            records.append(Record(Kind.THRU, payload=bytes([state.thru])))
        for number, voice in enumerate(state.voices, start=1):
            seat = voice.output, voice.channel, voice.program
            if self._seats.get(number) != seat:
                self._seats[number] = seat
                offset = state.offsets.of(voice.output)
                records += _chosen(seat, seconds + offset if offset > 0 else 0.0)
        if (lead := lead_of(state)) != self._lead:
            self._lead = lead
            records.append(Record(Kind.CLOCK, seconds, payload=lead.pack() if lead else b""))
        return records


def lead_of(state: SessionState) -> Lead | None:
    """Return what a session leads others by, if it does."""
    if not state.sends_clock:
        return None
    bar_ticks = state.meter.bar_ticks
    return Lead(
        timeline=state.timeline,
        playing=state.playing,
        bar_ticks=bar_ticks,
        song_begins=state.bars_before * bar_ticks,
        plays_from=state.voices_from,
        offset=state.offsets.clock / 1000,
    )


def _chosen(seat: Seat, seconds: float) -> list[Record]:
    output, channel, program = seat
    midi = (PROGRAM_CHANGE | channel - 1, program - 1)
    return [Record(Kind.MIDI, seconds, midi, bytes([output]))] if program else []
