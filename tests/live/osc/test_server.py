"""The OSC server, driven by hand: packets in, events and packets out, on a clock of its own."""

import asyncio
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pythonosc.osc_bundle_builder import OscBundleBuilder

from engine.changes import apply, land
from engine.events import Action, Lands, Loaded, Message, NoteOff, NoteOn, Panic, SetControl
from engine.places import whole
from engine.session import SessionState, VoiceControls
from engine.ticks import END_OF_TIME
from engine.turn import Beat, Turn
from live.controls import readings, told, values
from live.osc.codec import message, read
from live.osc.dispatcher import REACH_PER_SECOND
from live.osc.feedback import LEASE_SECONDS, MAX_SUBSCRIBERS
from live.osc.server import OscServer
from live.osc.waiting import MOST_OF_ONE, MOST_WAITING
from live.replies import ERRORS

PAD = ("10.0.0.7", 50000)
DESK = ("10.0.0.8", 50001)
WALL = 1_700_000_000.0


class Transport:
    """Keeps what is sent, message by message."""

    def __init__(self, server):
        self.server = server
        self.sent = []

    def sendto(self, packet, endpoint):
        self.sent += [(endpoint, each) for each in read(packet)]

    def close(self):
        self.server.connection_lost(None)


class Rig:
    """A server with an engine that only applies events, and a clock moved by hand."""

    def __init__(self, state=None):
        self.now = 100.0
        self.posted = []
        self.lines = []
        self.server = OscServer(
            self.posted.append, self.lines.append, lambda: self.now, lambda: WALL + self.now
        )
        self.transport = Transport(self.server)
        self.server.connection_made(self.transport)
        for host, _ in (PAD, DESK):
            self.server.vouch(host)
        self.state = state or SessionState()
        self.publish()

    def publish(self):
        """Let the engine take what was posted and publish its state."""
        for event in self.posted:
            self.state = apply(self.state, event)
        self.server.publish(self.state)
        self.server._catch_up()

    def send(self, address, *arguments, source=PAD, stamp=None):
        """Send a message; one that is stamped, in a bundle."""
        content = message(address, *arguments)
        if stamp is not None:
            builder = OscBundleBuilder(WALL + stamp)
            builder.add_content(content)
            content = builder.build()
        self.server.datagram_received(content.dgram, source)

    def wait(self, seconds):
        """Move the clock, stopping at each of the server's deadlines as its timer would."""
        end = self.now + seconds
        while self.server.dispatcher.deadline <= end:
            self.now = max(self.now, self.server.dispatcher.deadline)
            self.server.turn()
        self.now = end

    def sent(self, endpoint=PAD):
        """Return and forget what was sent to an endpoint: address and arguments."""
        found = [(m.address, *m.arguments) for to, m in self.transport.sent if to == endpoint]
        self.transport.sent = [pair for pair in self.transport.sent if pair[0] != endpoint]
        return found

    def listen(self, source=PAD, port=9001):
        """Subscribe, and forget what it was told."""
        self.send("/subscribe", port, source=source)
        self.wait(1.0)
        self.sent((source[0], port))
        return source[0], port


@pytest.fixture
def rig():
    return Rig()


def test_a_control_becomes_an_event_that_lands_as_the_table_says(rig):
    rig.send("/jam/temperature", 1.25)
    rig.send("/transport/tempo", 90)
    rig.send("/voice/1/mode", "duet")
    assert rig.posted == [
        SetControl(100.0, "temperature", 1.25, 0, Lands.STEP),
        SetControl(100.0, "tempo", 90.0, 0, Lands.NOW),
        SetControl(100.0, "mode", "duet", 1, Lands.STEP),
    ]
    assert rig.sent() == []


def test_a_pattern_speaks_to_all_that_it_stands_for():
    rig = Rig(SessionState(voices=(VoiceControls(),) * 3))
    rig.send("/voice/[12]/{lowest,highest}", 60)
    assert [(event.voice, event.name) for event in rig.posted] == [
        (1, "lowest"), (1, "highest"), (2, "lowest"), (2, "highest"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("address", "arguments", "code"),
    [
        ("/jam/temperatur", (1,), "unknown_address"),
        ("/voice/2/mode", ("duet",), "unknown_address"),
        ("/voice/[1", ("duet",), "unknown_address"),
        ("/jam/temperature", ("hot",), "bad_type"),
        ("/jam/scale", ("H moll",), "bad_type"),
        ("/jam/temperature", (), "bad_count"),
        ("/note/in", (60,), "bad_count"),
        ("/jam/temperature", (3,), "clamped"),
        ("/query", ("/nothing",), "unknown_address"),
        ("/subscribe", (0,), "bad_type"),
        ("/subscribe", (9001, "10.0.0.9"), "not_allowed"),
        ("/subscribe", (9001, "localhost"), "not_allowed"),
    ],
)
def test_what_is_wrong_is_answered_by_one_error(rig, address, arguments, code):
    rig.send(address, *arguments)
    ((_, said_address, said_code, text),) = rig.sent()
    assert (said_address, said_code) == (address, code)
    assert text
    assert code in ERRORS
    assert len(rig.lines) == 1


def test_a_clamped_value_is_used(rig):
    rig.send("/jam/temperature", 3)
    assert rig.posted[0].value == 2.0


@pytest.mark.parametrize(
    ("address", "value", "ends", "text"),
    [
        ("/voice/1/lowest", 72, (72, 72), "lowest, 72, is above highest, 60: highest is 72 too"),
        ("/jam/highest", 30, (30, 30), "lowest, 40, is above highest, 30: lowest is 30 too"),
    ],
)
def test_a_range_that_would_be_turned_round_is_told_and_kept_in_order(address, value, ends, text):
    rig = Rig(SessionState(voices=(VoiceControls(lowest=40, highest=60),)))
    pad = rig.listen()
    rig.send(address, value)
    assert rig.sent(pad) == [("/error", address, "clamped", text)]
    rig.publish()
    rig.wait(1.0)
    (voice,) = land(rig.state, END_OF_TIME).voices
    assert (voice.lowest, voice.highest) == ends
    other = "highest" if "lowest" in address else "lowest"
    assert (f"/voice/1/{other}", value) in rig.sent(pad), "the other end is told"


@pytest.mark.parametrize("first", ["lowest", "highest"])
@pytest.mark.parametrize("ends", [{"lowest": 72, "highest": 96}, {"lowest": 12, "highest": 30}])
def test_both_ends_of_a_range_are_right_in_whichever_order_they_come(first, ends):
    rig = Rig(SessionState(voices=(VoiceControls(lowest=40, highest=60),)))
    for name in sorted(ends, key=lambda name: name != first):
        rig.send(f"/jam/{name}", ends[name])
    rig.publish()
    (voice,) = land(rig.state, END_OF_TIME).voices
    assert {"lowest": voice.lowest, "highest": voice.highest} == ends


def test_the_error_names_what_may_have_been_meant(rig):
    rig.send("/jam/temperatur", 1)
    assert "did you mean /jam/temperature?" in rig.sent()[0][3]


def test_errors_are_few_and_log_lines_fewer(rig):
    for source in (PAD, DESK):
        for _ in range(100):
            rig.send("/nonsense", source=source)
    assert (len(rig.sent()), len(rig.sent(DESK)), len(rig.lines)) == (5, 5, 1)
    rig.wait(1.0)
    rig.send("/nonsense")
    assert len(rig.sent()) == 1
    assert "199 more" in rig.lines[1]
    assert rig.server.dispatcher.complaints.total == 201


def test_a_ping_is_answered_where_its_sender_listens(rig):
    rig.send("/ping")
    assert rig.sent() == [("/pong",)]
    pad = rig.listen()
    rig.send("/ping")
    rig.send("/ping", source=DESK)
    assert (rig.sent(pad), rig.sent(), rig.sent(DESK)) == ([("/pong",)], [], [("/pong",)])


def test_a_query_is_answered_at_the_source_port(rig):
    rig.listen()
    rig.send("/query", "/jam/temperature")
    rig.send("/query", "/transport/{play,tempo}")
    assert rig.sent() == [
        ("/jam/temperature", pytest.approx(0.8)),
        ("/transport/play", 1),
        ("/transport/tempo", 120.0),
    ]
    rig.send("/query")
    everything = [*values(rig.state), *readings(rig.state)]
    assert [address for address, *_ in rig.sent()] == everything


def test_a_query_of_latent_is_answered_by_the_whole_place():
    far = whole([3.0, -1.5])
    rig = Rig(SessionState(voices=(VoiceControls(), VoiceControls(latent=far))))
    rig.send("/query", "/latent")
    rig.send("/query", "/voice/2/latent")
    assert rig.sent() == [
        ("/latent", *[0.5] * 20),
        ("/voice/2/latent", 1.0, 0.25, *[0.5] * 18),
    ]


def test_a_query_tells_what_was_set_though_it_has_not_landed(rig):
    rig.send("/jam/mode", "solo")
    rig.publish()
    assert rig.state.voices[0].mode == "answer"
    rig.send("/query", "/jam/mode")
    assert rig.sent() == [("/jam/mode", "solo")]


def test_before_there_is_a_state_nothing_can_be_asked():
    rig = Rig()
    rig.server.dispatcher.state = None
    rig.send("/query")
    rig.send("/note/in", 60, 100, 1.0)
    assert [error[2] for error in rig.sent()] == ["not_ready", "not_ready"]
    assert rig.posted == []


def test_a_subscriber_is_greeted_and_told_everything(rig):
    rig.send("/subscribe", 9001)
    rig.wait(0.0)
    hello, *state = rig.sent(("10.0.0.7", 9001))
    assert hello[:2] == ("/hello", "antiphon")
    assert [address for address, *_ in state] == [*told(rig.state), *readings(rig.state)]
    assert {type(value) for _, value, *_ in state} == {int, float, str}


def test_a_change_is_told_to_all_but_the_one_who_made_it(rig):
    pad, desk = rig.listen(), rig.listen(DESK, 7000)
    rig.send("/voice/1/density", 0.25)
    rig.publish()
    rig.wait(1.0)
    assert rig.sent(desk) == [("/jam/density", 0.25), ("/voice/1/density", 0.25)]
    assert rig.sent(pad) == [("/jam/density", 0.25)]


@pytest.mark.parametrize(
    ("address", "arguments"),
    [
        ("/jam/temperature", (1.25,)),
        ("/transport/tempo", (500,)),
        ("/voice/*/mode", ("duet",)),
        ("/latent/3", (0.75,)),
        ("/latent", (0.5, 1.0, 0.25)),
        ("/note/in", (60, 90)),
        ("/jam/temperatur", (1,)),
        ("/jam/temperature", ("hot",)),
        ("/jam/temperature", ()),
        ("/place/recall", (1,)),
    ],
)
def test_what_is_said_in_values_counts_as_what_comes_in_bytes(address, arguments):
    by_bytes, by_values = Rig(), Rig()
    for rig in (by_bytes, by_values):
        rig.told = []
        rig.server.admit("guest", rig.told.append)
    by_bytes.server.act(message(address, *arguments).dgram, "guest")
    by_values.server.say("guest", address, *arguments)
    assert by_values.posted == by_bytes.posted
    assert by_values.told == by_bytes.told
    assert by_values.lines == by_bytes.lines


def test_what_a_guest_has_set_is_not_told_back_for_its_last_digits(rig):
    told = []
    rig.server.admit("guest", lambda packet: told.extend(read(packet)))
    rig.server.say("guest", "/subscribe", 1)
    rig.wait(1.0)
    told.clear()
    rig.server.say("guest", "/latent/3", 0.1)  # 0.10000000000000003 when it is read again
    rig.publish()
    rig.wait(1.0)
    assert [each.address for each in told] == ["/voice/1/latent/3"]


def test_two_programs_on_one_host_hear_of_each_other(rig):
    other = (PAD[0], 50009)
    pad, neighbour = rig.listen(), rig.listen(other, 7000)
    rig.send("/transport/tempo", 90.0, source=other)
    rig.publish()
    rig.wait(1.0)
    assert rig.sent(pad) == [("/transport/tempo", 90.0)]
    assert rig.sent(neighbour) == []


def test_a_clamped_value_comes_back_when_the_hand_has_come_to_rest(rig):
    pad = rig.listen()
    rig.send("/transport/tempo", 500.0)
    rig.publish()
    rig.wait(0.149)
    assert [m for m in rig.sent(pad) if m[0] != "/error"] == []
    rig.wait(0.1)
    assert rig.sent(pad) == [("/transport/tempo", 300.0)]


def test_renewing_a_lease_resends_nothing_and_lets_a_moving_fader_alone(rig):
    pad = rig.listen()
    rig.send("/transport/tempo", 500.0)
    rig.publish()
    rig.send("/subscribe", 9001)
    rig.wait(0.149)
    assert [m[0] for m in rig.sent(pad)] == ["/error", "/hello"]
    rig.wait(1.0)
    assert rig.sent(pad) == [("/transport/tempo", 300.0)]


def test_a_renewed_lease_lasts_as_long_again(rig):
    pad = rig.listen()
    for _ in range(4):
        rig.wait(LEASE_SECONDS - 1)
        rig.send("/subscribe", 9001)
    rig.sent(pad)
    rig.send("/transport/tempo", 90.0, source=DESK)
    rig.publish()
    rig.wait(1.0)
    assert rig.sent(pad) == [("/transport/tempo", 90.0)]


@pytest.mark.parametrize("source", [PAD, (PAD[0], 50009)])
def test_a_program_that_starts_anew_is_told_everything(rig, source):
    pad = rig.listen()
    if source == PAD:
        rig.send("/unsubscribe", 9001)
    rig.send("/subscribe", 9001, source=source)
    rig.wait(1.0)
    assert len(rig.sent(pad)) == 1 + len(told(rig.state)) + len(readings(rig.state))


def test_a_program_may_be_told_only_what_changes(rig):
    rig.send("/subscribe", 9001, "", 1, 0.0, 0)
    rig.wait(1.0)
    assert [m[0] for m in rig.sent((PAD[0], 9001))] == ["/hello"]
    rig.send("/transport/tempo", 90.0, source=DESK)
    rig.publish()
    rig.wait(1.0)
    assert rig.sent((PAD[0], 9001)) == [("/transport/tempo", 90.0)]


def test_each_listener_has_the_lead_it_asked_for(rig):
    for port, lead in ((9001, 0.0), (9002, 40.0), (9003, 40.0)):
        rig.send("/subscribe", port, "", 1, lead, 0)
    rig.wait(1.0)
    rig.transport.sent.clear()
    rig.server.beat(3, 1, rig.now + 0.02)
    rig.server._catch_up()
    stamps = {to[1]: m.stamp - WALL - rig.now for to, m in rig.transport.sent}
    assert stamps == {p: pytest.approx(s, abs=1e-5) for p, s in
                      ((9001, 0.02), (9002, 0.06), (9003, 0.06))}  # fmt: skip


def test_a_moving_fader_is_left_alone(rig):
    pad = rig.listen()
    for step in range(100):
        rig.send("/jam/temperature", step / 64)
        if step % 7 == 0:  # the engine follows unevenly
            rig.publish()
        rig.wait(0.01)
    rig.publish()
    rig.wait(1.0)
    assert {address for address, _ in rig.sent(pad)} == {"/voice/1/temperature"}


def test_feedback_is_coalesced_at_30_hertz(rig):
    pad = rig.listen()
    for step in range(1000):
        rig.state = replace(rig.state, timeline=rig.state.timeline.with_tempo(60 + step / 8, 0.0))
        rig.server.publish(rig.state)
        rig.server._catch_up()
        rig.wait(0.001)
    rig.wait(0.1)
    told = rig.sent(pad)
    assert 25 <= len(told) <= 32
    assert told[-1] == ("/transport/tempo", pytest.approx(60 + 999 / 8))


def test_a_lease_ends_after_a_minute_unless_its_listener_says_something(rig):
    pad = rig.listen()
    rig.wait(LEASE_SECONDS - 2)
    rig.send("/ping")
    rig.wait(LEASE_SECONDS - 2)
    rig.server.beat(1, 1, rig.now)
    rig.server._catch_up()
    assert [name for name, *_ in rig.sent(pad)] == ["/pong", "/beat"]
    rig.wait(3)
    rig.server.beat(1, 2, rig.now)
    rig.server._catch_up()
    assert rig.sent(pad) == []


def test_what_others_on_its_host_say_does_not_renew_a_lease(rig):
    pad = rig.listen()
    for _ in range(12):
        rig.wait(LEASE_SECONDS / 10)
        rig.send("/ping", source=(PAD[0], 1234))
    rig.server.beat(1, 1, rig.now)
    rig.server._catch_up()
    assert rig.sent(pad) == []


def test_a_listener_may_renew_its_lease_from_the_port_where_it_listens(rig):
    pad = rig.listen()
    for _ in range(12):
        rig.wait(LEASE_SECONDS / 10)
        rig.send("/ping", source=pad)
    rig.server.beat(1, 1, rig.now)
    rig.server._catch_up()
    assert "/beat" in [name for name, *_ in rig.sent(pad)]


@pytest.mark.parametrize("arguments", [(), (9001,)])
def test_unsubscribe_ends_the_feedback(rig, arguments):
    pad = rig.listen()
    rig.send("/unsubscribe", *arguments, source=(PAD[0], 1234))
    rig.send("/transport/tempo", 90.0, source=DESK)
    rig.publish()
    rig.wait(1.0)
    assert rig.sent(pad) == []


def test_when_there_is_no_place_left_the_longest_silent_goes(rig):
    pad = rig.listen()
    dead = [rig.listen((PAD[0], 60000 + n), 10000 + n) for n in range(MAX_SUBSCRIBERS - 1)]
    rig.send("/ping")
    rig.sent(pad)
    desk = rig.listen(DESK, 7000)
    rig.send("/transport/tempo", 90.0, source=(DESK[0], 1))
    rig.publish()
    rig.wait(1.0)
    news = [("/transport/tempo", 90.0)]
    assert [rig.sent(each) for each in (pad, desk, *dead[:2])] == [news, news, [], news]


def test_who_takes_many_places_takes_them_from_nobody_else(rig):
    pad = rig.listen()
    rig.wait(1.0)
    for number in range(3 * MAX_SUBSCRIBERS):
        rig.send("/subscribe", 10000 + number, source=(DESK[0], 20000 + number))
    rig.send("/transport/tempo", 90.0, source=(DESK[0], 1))
    rig.publish()
    rig.wait(0.1)
    assert ("/transport/tempo", 90.0) in rig.sent(pad)
    assert len(rig.server.subscribers) == MAX_SUBSCRIBERS


def test_a_page_has_a_place_of_its_own_for_as_long_as_it_is_open(rig):
    told = []
    rig.server.admit("page-1", lambda packet: told.extend(read(packet)))
    rig.server.say("page-1", "/subscribe", 1)
    for number in range(2 * MAX_SUBSCRIBERS):
        rig.listen((DESK[0], 20000 + number), 10000 + number)
    rig.wait(2 * LEASE_SECONDS)
    told.clear()
    rig.send("/transport/tempo", 90.0, source=DESK)
    rig.publish()
    rig.wait(1.0)
    assert [each.address for each in told] == ["/transport/tempo"]
    rig.server.dismiss("page-1")
    assert rig.server.dispatcher.feedback.endpoints == []


def test_errors_go_where_the_sender_listens(rig):
    pad = rig.listen()
    rig.send("/nonsense")
    assert [name for name, *_ in rig.sent(pad)] == ["/error"]
    assert rig.sent() == []


def test_a_model_that_has_come_is_told(rig):
    pad = rig.listen()
    rig.server.observe(Turn(applied=[Loaded(rig.now, 2, "folk-vae")]), rig.state)
    rig.server._catch_up()
    told = [(m.address, *m.arguments) for to, m in rig.transport.sent if to == pad]
    assert told == [("/model/ready", 2, "folk-vae")]


def test_who_opens_no_bundles_gets_each_message_by_itself_when_it_sounds(rig):
    rig.listen()  # somebody else, who does
    got = []
    rig.transport.sendto = lambda packet, to: got.append((rig.now, packet)) if to[1] == 4560 else 0
    rig.send("/subscribe", 4560, "", 0, source=DESK)
    rig.wait(1.0)
    assert {packet[:1] for _, packet in got} == {b"/"}
    assert len(got) == 1 + len(told(rig.state)) + len(readings(rig.state))
    got.clear()
    due = rig.now + 0.02
    rig.server.beat(3, 1, due)
    rig.server._catch_up()
    assert got == []
    rig.wait(1.0)
    ((when, packet),) = got
    assert when == due
    (beat,) = read(packet)
    assert (beat.address, *beat.arguments) == ("/beat", 3, 1, 120.0)


def test_notes_and_beats_are_stamped_with_the_time_at_which_they_sound(rig):
    pad = rig.listen()
    note = Message(rig.now + 0.01, Action.NOTE_ON, 2, 60, 90, 4, ticks=720)
    end = replace(note, seconds=rig.now + 0.5, action=Action.NOTE_OFF, velocity=0, ticks=0)
    quiet = Message(rig.now, Action.ALL_NOTES_OFF, 2)
    rig.server.observe(Turn([note, end, quiet], [Beat(rig.now + 0.02, 3, 1)]), rig.state)
    rig.server._catch_up()
    stamped = [(m.address, *m.arguments, m.stamp) for to, m in rig.transport.sent if to == pad]
    assert stamped == [
        ("/note", 3, 60, 90, 1.5, 4, pytest.approx(WALL + rig.now + 0.01, abs=1e-5)),
        ("/note", 3, 60, 0, 0.0, 4, pytest.approx(WALL + rig.now + 0.5, abs=1e-5)),
        ("/beat", 3, 1, 120.0, pytest.approx(WALL + rig.now + 0.02, abs=1e-5)),
    ]


def test_a_note_with_a_length_ends_by_itself(rig):
    rig.send("/note/in", 60, 100, 2.0, 3)
    rig.wait(0.99)
    assert rig.posted == [NoteOn(100.0, 60, 100, 2)]
    rig.wait(0.02)
    assert rig.posted[1:] == [NoteOff(101.0, 60, 2)]


def test_a_note_struck_again_is_not_ended_by_its_earlier_end(rig):
    rig.send("/note/in", 60, 100, 2.0)
    rig.wait(0.5)
    rig.send("/note/in", 60, 100, 2.0)
    rig.wait(2.0)
    assert rig.posted[2:] == [NoteOff(101.5, 60, 0)]


def test_a_note_without_a_length_ends_at_velocity_0(rig):
    rig.send("/note/in", 60, 100)
    rig.send("/note/in", 60, 0)
    assert rig.posted == [NoteOn(100.0, 60, 100, 0), NoteOff(100.0, 60, 0)]


def test_closing_ends_the_notes_that_wait_for_their_end(rig):
    rig.send("/note/in", 60, 100, 2.0)
    asyncio.run(rig.server.close())
    asyncio.run(rig.server.close())
    assert rig.posted[1:] == [NoteOff(100.0, 60, 0)]


def test_panic_ignores_the_release_of_its_button(rig):
    rig.send("/panic", 1)
    rig.send("/panic", 0)
    rig.send("/panic")
    assert rig.posted == [Panic(100.0), Panic(100.0)]


def test_a_bundle_waits_for_its_time_and_holds_nothing_up(rig):
    rig.send("/transport/tempo", 90.0, stamp=rig.now + 0.2)
    rig.send("/transport/tempo", 80.0, stamp=rig.now + 0.1)
    rig.send("/transport/tempo", 70.0)
    rig.wait(1.0)
    assert [(round(e.seconds, 3), e.value) for e in rig.posted] == [
        (100.0, 70.0), (100.1, 80.0), (100.2, 90.0),
    ]  # fmt: skip


def test_late_bundles_count_at_once(rig):
    rig.send("/transport/tempo", 90.0, stamp=rig.now - 3600)
    assert rig.posted == [SetControl(100.0, "tempo", 90.0)]


def test_bundles_from_a_clock_that_is_far_ahead_come_after_5_seconds_and_say_so(rig):
    rig.send("/transport/tempo", 90.0, stamp=rig.now + 3600)
    assert [error[2] for error in rig.sent()] == ["clamped"]
    rig.wait(6.0)
    assert [event.seconds for event in rig.posted] == [105.0]


def test_what_waits_is_bounded_for_each_sender(rig):
    for _ in range(5000):
        rig.send("/panic", stamp=rig.now + 86400)
    assert {error[2] for error in rig.sent()} <= {"not_ready", "clamped"}
    rig.send("/panic", source=DESK, stamp=rig.now + 1)
    assert rig.sent(DESK) == []
    rig.wait(2.0)
    assert len(rig.posted) == 1
    rig.wait(5.0)
    assert len(rig.posted) == 1 + MOST_OF_ONE


def test_what_waits_is_bounded_in_all(rig):
    for number in range(5000):
        rig.send("/panic", source=(f"10.0.1.{number % 250}", 1), stamp=rig.now + 1)
    rig.wait(2.0)
    assert len(rig.posted) == MOST_WAITING


def test_notes_of_others_find_room_while_one_sender_has_used_up_its_own(rig):
    for _ in range(MOST_OF_ONE):
        rig.send("/note/in", 60, 90, 1.0)
    rig.send("/note/in", 64, 90, 1.0)
    rig.send("/note/in", 67, 90, 1.0, source=DESK)
    assert [error[2] for error in rig.sent()] == ["not_ready"]
    assert NoteOn(100.0, 67, 90, 0) in rig.posted
    assert NoteOn(100.0, 64, 90, 0) not in rig.posted
    rig.wait(1.0)
    rig.send("/note/in", 64, 90, 1.0)
    assert rig.sent() == []


@pytest.mark.parametrize("address", ["/" + "*{,}" * 15_000, "/" + "a" * 300, "/jam/*" + "?*" * 20])
def test_an_address_that_is_too_long_or_too_involved_is_refused(rig, address):
    rig.send(address, 0.5)
    assert [error[2] for error in rig.sent()] == ["unknown_address"]
    assert rig.posted == []


def test_the_patterns_of_one_sender_do_only_so_much_in_a_second():
    rig = Rig(SessionState(voices=(VoiceControls(),) * 8))
    everything = message("/voice/*/level", 0.5)
    for _ in range(1000):
        rig.server.datagram_received(everything.dgram, PAD)
    assert 0 < len(rig.posted) <= REACH_PER_SECOND
    assert "not_ready" in [error[2] for error in rig.sent()]
    rig.posted.clear()
    rig.send("/jam/*", 0.5, source=DESK)
    rig.send("/jam/density", 0.5)
    assert rig.posted[-1] == SetControl(100.0, "density", 0.5, 0, Lands.STEP)
    assert len(rig.posted) > 1


def test_a_fault_of_our_own_is_survived_and_said_once(rig):
    def fail(event):
        raise RuntimeError("no room")

    rig.server.dispatcher._post = fail
    for _ in range(3):
        rig.send("/jam/density", 0.5)
    assert rig.server.failures == 3
    assert rig.lines == ["OSC: an internal fault, RuntimeError: no room"]


ADDRESSES = st.sampled_from(
    [*values(SessionState()), "/note/in", "/query", "/subscribe", "/[", "/*"]
)
ANYTHING = st.integers(-(2**31), 2**31 - 1) | st.floats(width=32) | st.text("/*[a]{,}?", max_size=8)


@settings(max_examples=300)
@given(
    st.binary(max_size=200)
    | st.builds(lambda a, v: message(a, *v).dgram, ADDRESSES, st.lists(ANYTHING, max_size=5)),
    st.binary(max_size=40),
)
def test_nothing_that_arrives_raises_or_is_a_fault_of_ours(packet, cut):
    rig = Rig()
    rig.server.datagram_received(packet, PAD)
    rig.server.datagram_received(packet[: -len(cut) or None], PAD)
    rig.server.datagram_received(packet + cut, PAD)
    rig.publish()
    rig.wait(10.0)
    assert rig.server.failures == 0
    assert len(rig.lines) <= 1
