"""What the driver is told beside the notes: thru, programs, and what others follow."""

from dataclasses import replace

from engine.departures import Offsets
from engine.session import SessionState, VoiceControls
from engine.ticks import Meter, Timeline
from live.clock.lead import Lead, unpacked
from live.driver.wire import Kind, Record
from live.player.standing import Standing, lead_of


def state(*voices, **session):
    return SessionState(voices=voices, **session)


def programs(records):
    return [(r.payload[0], r.midi, r.seconds) for r in records if r.kind is Kind.MIDI]


def test_a_program_counts_from_1_and_is_sent_where_the_voice_plays():
    standing = Standing()
    voices = VoiceControls(program=1), VoiceControls(program=128, output=2, channel=10)
    news = standing.news(state(*voices), 5.0)
    assert programs(news) == [(1, (0xC0, 0), 0.0), (2, (0xC9, 127), 0.0)]
    assert standing.news(state(*voices), 6.0) == []


def test_no_program_is_none():
    standing = Standing()
    assert programs(standing.news(state(VoiceControls()), 5.0)) == []
    assert programs(standing.news(state(VoiceControls(program=9)), 5.0)) == [(1, (0xC0, 8), 0.0)]
    assert programs(standing.news(state(VoiceControls(program=0)), 5.0)) == []


def test_a_voice_that_moves_takes_its_program_along():
    standing = Standing()
    voice = VoiceControls(program=5)
    standing.news(state(voice), 5.0)
    moved = [replace(voice, output=2), replace(voice, output=2, channel=3)]
    heard = [programs(standing.news(state(each), 6.0)) for each in moved]
    assert heard == [[(2, (0xC0, 4), 0.0)], [(2, (0xC2, 4), 0.0)]]


def test_a_program_does_not_overtake_the_notes_of_an_output_that_is_held_up():
    offsets = Offsets((30.0, -30.0, *[0.0] * 6))
    voices = VoiceControls(program=5), VoiceControls(program=5, output=2)
    news = Standing().news(state(*voices, offsets=offsets), 5.0)
    assert [seconds for _, _, seconds in programs(news)] == [5.03, 0.0]


def test_thru_is_told_at_the_start_and_when_it_changes():
    standing = Standing()
    on, off = (Record(Kind.THRU, payload=bytes([each])) for each in (1, 0))
    told = [standing.news(state(VoiceControls(), thru=each), 1.0) for each in (True, True, False)]
    assert told == [[on], [], [off]]
    assert Standing().news(state(VoiceControls()), 1.0) == [off]


def test_what_others_follow_is_told_once_again_when_it_changes_and_when_nobody_is_to():
    standing, voice = Standing(), VoiceControls()
    standing.news(state(voice), 1.0)
    leads, faster = state(voice, sends_clock=True), Timeline(140.0, 3.0, 960)
    (first,) = standing.news(leads, 2.0)
    assert standing.news(leads, 2.5) == []
    (second,) = standing.news(replace(leads, timeline=faster), 3.0)
    (last,) = standing.news(replace(leads, timeline=faster, sends_clock=False), 4.0)
    assert [each.kind for each in (first, second, last)] == [Kind.CLOCK] * 3
    assert [each.seconds for each in (first, second, last)] == [2.0, 3.0, 4.0]
    assert unpacked(first.payload) == lead_of(leads)
    assert unpacked(second.payload).timeline == faster
    assert last.payload == b""


def test_others_are_led_by_the_bars_of_the_song_and_not_while_it_is_counted_in():
    session = state(
        VoiceControls(),
        sends_clock=True,
        meter=Meter(3, 4),
        bars_before=2,
        voices_from=5 * 1440,
        playing=False,
        offsets=Offsets(clock=-12.0),
    )
    assert lead_of(session) == Lead(Timeline(), False, 1440, 2 * 1440, 5 * 1440, -0.012)
