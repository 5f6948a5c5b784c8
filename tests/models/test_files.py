"""Files that a user names: read with limits and never waiting, written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from models import files
from models.errors import InputError

ONE_LINE = r"\A[^\n\x1b]{1,400}\Z"


def test_a_file_is_read_up_to_its_limit(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"x" * 2000)
    assert files.read(path, 2000) == b"x" * 2000
    with pytest.raises(InputError, match="too large: it has more than 1 kB"):
        files.read(path, 1999)


@pytest.mark.parametrize("name", ["none", "a" * 300, "x\0y", "new\nline\x1b[2J", "a/" * 3000])
def test_what_cannot_be_opened_is_one_line(tmp_path, name):
    with pytest.raises(InputError, match=ONE_LINE):
        files.read(tmp_path / name, 10)


def test_what_would_hold_the_reader_up_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path, kind in ((tmp_path / "pipe", "a pipe"), (Path("/dev/zero"), "a device")):
        with pytest.raises(InputError, match=f"must be a file, and is {kind}"):
            files.read(path, 10)
    with pytest.raises(InputError, match="Is a directory"):
        files.read(tmp_path, 10)


def test_text_is_utf_8(tmp_path):
    path = tmp_path / "a"
    path.write_bytes("ü\r\nb\n".encode())
    assert files.read_text(path, 10) == "ü\nb\n"
    path.write_bytes(b"\xff")
    with pytest.raises(InputError, match="must be UTF-8 text"):
        files.read_text(path, 10)


def test_a_file_that_cannot_be_written_whole_stays_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "a"
    files.replace(path, b"before")

    def full(number):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        files.replace(path, b"after")
    assert [each.name for each in tmp_path.iterdir()] == ["a"]
    assert path.read_bytes() == b"before"


def test_a_name_that_cannot_be_looked_up_is_not_nothing(tmp_path):
    assert not files.is_there(tmp_path / "none")
    assert not files.is_there(tmp_path / "none" / "a")
    assert files.is_there(tmp_path)
    assert files.is_there(tmp_path / ("a" * 300))
