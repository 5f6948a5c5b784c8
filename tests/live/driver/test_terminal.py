"""What the driver tells: a player that says too much is heard once a second; nothing is hidden."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from live.driver.terminal import LONGEST_LINE, Terminal, one_line


def test_a_flood_of_lines_is_told_a_few_at_once_and_then_one_a_second(capsys):
    terminal = Terminal()
    for second in range(10):
        for number in range(100):
            terminal.pass_on(f"line {second}.{number}")
        terminal.new_second()
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 5 + 9
    for _ in range(3):
        terminal.new_second()
    assert capsys.readouterr().err == "antiphon: … and 986 more lines\n"


def test_a_line_is_one_line(capsys):
    Terminal().say("two\nlines\r and\ttabs")
    assert capsys.readouterr().err == "antiphon: two lines and tabs\n"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2Jgone", "\\x1b[2Jgone"),
        ("\x9b2Jgone", "\\x9b2Jgone"),
        ("file\u202egnp.exe", "file\\u202egnp.exe"),
        ("bell\x07 \x00", "bell\\x07 \\x00"),
        ("half \ud800", "half \\ud800"),
        ("é, 日本, …", "é, 日本, …"),
        ("a \\ stays", "a \\ stays"),
        ("x" * 9000, "x" * 499 + "…"),
    ],
)
def test_a_terminal_shows_what_it_is_given_and_does_not_obey_it(text, shown, capsys):
    Terminal().say(text)
    assert capsys.readouterr().err == f"antiphon: {shown}\n"


@given(st.text())
def test_whatever_it_is_it_is_one_printable_line(text):
    line = one_line(text)
    assert line.isprintable()
    assert len(line) <= LONGEST_LINE
    assert one_line(line) == line
