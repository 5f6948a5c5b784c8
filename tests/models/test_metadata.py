"""Reading a card without opening its model: as onnxruntime does, whatever a file holds."""

from __future__ import annotations

import os
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.card import CARD_KEY
from models.errors import ModelError
from models.library import available, zoo
from models.metadata import LONGEST_PROPERTY, read_card
from models.runtime import open_session
from tests.models.toy import CARD, write, write_with_card
from tests.models.toy_phrase import write_phrase_model

IN_A_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
CARD_FIELD = b"\x72"  # number 14, of bytes


def varint(number: int) -> bytes:
    """A number as protocol buffers write it."""
    low, rest = number & 0x7F, number >> 7
    return bytes([low | 0x80]) + varint(rest) if rest else bytes([low])


def entry(key: bytes, value: bytes) -> bytes:
    """One property of the metadata, as it lies in a file."""
    inner = b"\x0a" + varint(len(key)) + key + b"\x12" + varint(len(value)) + value
    return CARD_FIELD + varint(len(inner)) + inner


def test_it_reads_what_opening_the_model_reads(tmp_path):
    step = write(tmp_path / "toy.onnx", lambda card: card.update(title="Mélodie ♪"))
    decoder = write_phrase_model(tmp_path / "decoder.onnx", "decoder")
    for path in (step, decoder):
        assert read_card(path) == open_session(path)[1]


def test_every_shipped_card_is_read_as_it_is():
    shipped = available()
    assert len(shipped) == len(list(zoo().glob("*.onnx")))
    for path, card in shipped:
        assert card == open_session(path)[1]


def test_other_metadata_before_and_after_is_passed_over(tmp_path):
    path = write(tmp_path / "x.onnx")
    path.write_bytes(entry(b"a", b"1") + path.read_bytes() + entry(b"", b"") + entry(b"z", b"9"))
    assert read_card(path) == open_session(path)[1] == CARD


def test_a_field_of_every_kind_is_passed_over(tmp_path):
    """A number, eight bytes, four bytes, and bytes, of a field that there is not yet."""
    path = write(tmp_path / "x.onnx")
    later = b"\xa0\x06\xff\x01" + b"\xa1\x06" + 8 * b"x" + b"\xa5\x06" + 4 * b"x"
    later += b"\xa2\x06\x03abc"
    path.write_bytes(later + path.read_bytes())
    assert read_card(path) == open_session(path)[1] == CARD


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b"", "it is empty"),
        (CARD_FIELD + varint(9) + b"\x0a", "ends in the middle"),
        (CARD_FIELD + b"\xff" * 11, "a number has no end"),
        (CARD_FIELD + b"\x80", "ends in the middle"),
        (b"\x77", "field 14 has a type that there is not, 7"),
        (b"\x3a" + varint(1 << 40), "ends in the middle"),
        (CARD_FIELD + varint(5) + b"\x0a" + varint(LONGEST_PROPERTY + 1), "claims 16777217 bytes"),
        (entry(b"\xff\xfe", b""), "not an ONNX model"),
        (entry(CARD_KEY.encode(), b"\xff"), "not an ONNX model"),
        (entry(b"other", b"1"), "has no card"),
        (entry(CARD_KEY.encode(), b"{"), "card is not JSON"),
    ],
)
def test_what_is_no_card_is_a_model_error_that_names_the_file(tmp_path, data, named):
    path = tmp_path / "x.onnx"
    path.write_bytes(data)
    with pytest.raises(ModelError, match=r"x\.onnx") as caught:
        read_card(path)
    assert named in str(caught.value)


def test_what_is_no_file_is_a_model_error(tmp_path):
    for path in (tmp_path, tmp_path / "none.onnx"):
        with pytest.raises(ModelError, match=path.name):
            read_card(path)


@IN_A_FOLDER
@given(st.binary(max_size=400))
def test_no_bytes_break_it(tmp_path, data):
    path = tmp_path / "x.onnx"
    path.write_bytes(data)
    with suppress(ModelError):
        read_card(path)


@IN_A_FOLDER
@given(st.data())
def test_no_damage_breaks_it_and_what_can_still_be_opened_has_the_same_card(tmp_path, data):
    """Bytes are changed, left out or put in; near the card, where damage tells, more often."""
    path = write(tmp_path / "x.onnx")
    content = bytearray(path.read_bytes())
    card = content.index(CARD_KEY.encode())
    for _ in range(data.draw(st.integers(1, 3))):
        near = st.integers(max(0, card - 8), min(card + 40, len(content) - 1))
        place = data.draw(near | st.integers(0, len(content) - 1))
        change = data.draw(st.sampled_from(["set", "drop", "insert"]))
        new = data.draw(st.binary(min_size=1, max_size=2)) if change != "drop" else b""
        content[place : place + (0 if change == "insert" else 1)] = new
    path.write_bytes(content)
    try:
        found = read_card(path)
    except ModelError:
        found = None
    with suppress(ModelError):
        assert open_session(path)[1] == found


def test_a_model_without_a_card_is_told_and_not_opened(tmp_path):
    path = write_with_card(tmp_path / "x.onnx", None)
    with pytest.raises(ModelError, match=r"x\.onnx has no card \(metadata key 'antiphon.card'\)"):
        read_card(path)


def test_what_is_long_is_read_and_passed_over(tmp_path):
    path = write(tmp_path / "x.onnx", lambda card: card.update(corpus="x" * 200_000))
    path.write_bytes(entry(b"other", b"y" * 300_000) + path.read_bytes())
    assert read_card(path) == open_session(path)[1]
    assert len(read_card(path).corpus) == 200_000


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    path = tmp_path / "pipe.onnx"
    os.mkfifo(path)
    with pytest.raises(ModelError, match=r"pipe\.onnx must be a file, and is a pipe"):
        read_card(path)
    with pytest.raises(ModelError, match=r"must be a file, and is a folder|cannot be read"):
        read_card(tmp_path)
