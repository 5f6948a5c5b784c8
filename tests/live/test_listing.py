"""`antiphon models`: what is shipped, and what that is for which no voice plays."""

from click.testing import CliRunner

from live.__main__ import cli
from models.library import available, playable


def listed() -> list[str]:
    return CliRunner().invoke(cli, ["models"]).output.splitlines()


def test_every_shipped_model_is_listed_with_its_kind():
    heads = [line for line in listed() if not line.startswith(" ")]
    assert [line.split()[:2] for line in heads] == [
        [card.name, card.kind] for _, card in available()
    ]


def test_a_restorer_is_listed_with_its_command_and_is_none_that_a_voice_plays():
    restorers = [card.name for _, card in available() if card.kind == "restorer"]
    assert restorers
    for name in restorers:
        assert f"  it restyles sound: antiphon restyle IN.wav OUT.wav --model {name}" in listed()
        assert name not in playable()
