"""What the driver tells: a player that says too much is heard once a second; nothing is hidden."""

from __future__ import annotations

from live.driver.terminal import Terminal


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
