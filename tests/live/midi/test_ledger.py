from hypothesis import given
from hypothesis import strategies as st

from live.midi.ledger import RESET, Ledger, is_note_off, is_note_on

channels = st.integers(0, 2)
pitches = st.integers(59, 61)
notes = st.tuples(
    st.sampled_from([0x80, 0x90]), channels, pitches, st.sampled_from([0, 1, 127])
).map(lambda n: (n[0] | n[1], n[2], n[3]))
controls = st.tuples(
    channels, st.sampled_from([1, 64, 66, 120, 123, 127]), st.integers(0, 127)
).map(lambda c: (0xB0 | c[0], c[1], c[2]))
programs = channels.map(lambda channel: (0xC0 | channel, 5))
messages = st.lists(st.one_of(notes, controls, programs), max_size=60)


def passed(ledger, stream):
    return [sent for midi in stream for sent in ledger.admit(midi)]


def sounding(sent):
    """What a strict synthesiser would hold: note_ons and note_offs must pair up exactly."""
    keys = set()
    for midi in sent:
        key = (midi[0] & 0x0F, midi[1])
        if is_note_on(midi):
            assert key not in keys
            keys.add(key)
        elif is_note_off(midi):
            assert key in keys
            keys.remove(key)
    return keys


def pressed(sent):
    pedals = {}
    for midi in sent:
        if midi[0] & 0xF0 == 0xB0 and midi[1] in (64, 66):
            pedals[midi[0], midi[1]] = midi[2] >= 64
    return {pedal for pedal, down in pedals.items() if down}


@given(messages)
def test_release_ends_exactly_what_sounds(stream):
    ledger = Ledger()
    sent = passed(ledger, stream)
    assert sounding(sent) == ledger.sounding
    release = ledger.release()
    ended = [midi for midi in release if is_note_off(midi)]
    assert {(midi[0] & 0x0F, midi[1]) for midi in ended} == sounding(sent)
    assert sounding(sent + release) == set()
    assert pressed(sent + release) == set()
    assert not ledger.sounding


@given(messages)
def test_nothing_is_ended_twice_over(stream):
    ledger = Ledger()
    passed(ledger, stream)
    ledger.release()
    assert ledger.release() == []


def test_a_reset_lifts_pedals_and_ends_all_sound_on_sixteen_channels():
    controls = [(64, 0), (66, 0), (67, 0), (120, 0), (123, 0)]
    for channel in range(16):
        assert [midi[1:] for midi in RESET if midi[0] == 0xB0 | channel] == controls
    assert len(RESET) == 16 * len(controls)


def test_a_sounding_note_is_ended_before_it_is_struck_again():
    ledger = Ledger()
    ledger.admit((0x90, 60, 80))
    assert ledger.admit((0x90, 60, 90)) == [(0x80, 60, 0), (0x90, 60, 90)]


def test_the_first_note_off_ends_a_pitch_that_two_voices_share():
    ledger = Ledger()
    passed(ledger, [(0x90, 60, 80), (0x90, 60, 80)])
    assert ledger.admit((0x80, 60, 0)) == [(0x80, 60, 0)]
    assert ledger.admit((0x80, 60, 0)) == []


def test_all_notes_off_ends_the_notes_of_its_channel_one_by_one():
    ledger = Ledger()
    passed(ledger, [(0x90, 60, 80), (0x91, 61, 80)])
    assert ledger.admit((0xB0, 123, 0)) == [(0x80, 60, 0), (0xB0, 123, 0)]
    assert ledger.sounding == {(1, 61)}


def test_a_pedal_that_is_down_is_lifted_before_the_notes_end():
    ledger = Ledger()
    passed(ledger, [(0x90, 60, 80), (0xB0, 64, 127)])
    assert ledger.release() == [(0xB0, 64, 0), (0x80, 60, 0)]


def test_who_follows_the_clock_is_stopped_once():
    ledger = Ledger()
    clock = [(0xFA,), (0xF8,), (0xF8,)]
    assert passed(ledger, clock) == clock
    assert (0xFC,) not in ledger.release()
    assert ledger.stop() == [(0xFC,)]
    assert ledger.stop() == []


def test_who_was_stopped_already_is_not_stopped_again():
    ledger = Ledger()
    passed(ledger, [(0xFA,), (0xF8,), (0xFC,), (0xF8,)])
    assert ledger.stop() == []
