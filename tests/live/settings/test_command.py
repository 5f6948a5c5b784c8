"""`antiphon config` and writing TOML, as somebody uses them."""

import tomllib

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from live.__main__ import cli
from live.settings.writing import replace_file, table

PLAIN = st.one_of(
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(exclude_categories=["Cs"])),
)


def run(*arguments):
    return CliRunner().invoke(cli, arguments)


def test_a_file_is_begun_once_and_is_right(tmp_path):
    path = tmp_path / "there" / "config.toml"
    assert run("config", "init", "--config", str(path)).exit_code == 0
    again = run("config", "init", "--config", str(path))
    assert "is there already" in str(again.exception)
    checked = run("config", "check", "--config", str(path))
    assert (checked.exit_code, checked.output) == (0, f"{path}: nothing wrong\n")


def test_check_tells_every_mistake_also_in_the_files_beside(tmp_path):
    path = tmp_path / "config.toml"
    path.write_text("[jam]\ntempo = 1\nlan = 3\n")
    (tmp_path / "learned.toml").write_text("[[map]]\naddress = 3\n")
    (tmp_path / "scenes.toml").write_text("[scene.1]\ntempo = 1\n[scene.200]\n")
    checked = run("config", "check", "--config", str(path))
    assert checked.exit_code == 1
    places = [line.partition(": ")[0].rpartition("/")[2] for line in checked.output.splitlines()]
    assert places == [
        "config.toml, line 2", "config.toml, line 3", "learned.toml, line 1",
        "scenes.toml, line 2", "scenes.toml, line 3",
    ]  # fmt: skip


def test_the_users_own_folder_is_the_default(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert run("config", "init").exit_code == 0
    assert (tmp_path / "antiphon" / "config.toml").exists()


def test_learn_without_an_instrument_says_so():
    result = run("learn", "/jam/density", "--osc-port", "1")
    assert "nothing listens on 127.0.0.1:1" in str(result.exception)


def test_learn_finds_the_port_in_the_settings(tmp_path):
    path = tmp_path / "config.toml"
    path.write_text("[jam]\nosc-port = 2\n")
    result = run("learn", "/jam/density", "--config", str(path))
    assert "nothing listens on 127.0.0.1:2" in str(result.exception)


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), PLAIN | st.lists(PLAIN)))
def test_what_is_written_is_read(values):
    assert tomllib.loads(table("[all]", values))["all"] == values


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path):
    path = tmp_path / "scenes.toml"
    replace_file(path, "old")
    with pytest.raises(UnicodeEncodeError):
        replace_file(path, "new \ud800")
    assert path.read_text() == "old"
