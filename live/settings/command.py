"""`antiphon config`: a settings file to begin with, and what is wrong with one."""

from __future__ import annotations

from pathlib import Path

import click

from live.mapping import learnt
from live.scenes.book import NAME, Book
from live.settings.document import SettingsError
from live.settings.settings import read
from live.settings.template import template
from live.settings.writing import replace_file
from models.errors import InputError
from models.files import is_there


def init(path: Path) -> None:
    """Write a settings file. Raises `InputError` if there is one already."""
    if is_there(path):
        raise InputError(f"{path} is there already; name another file with --config")
    try:
        replace_file(path, template())
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}") from error
    click.echo(f"{path} is written; it changes nothing until you take away a #")


def check(path: Path) -> bool:
    """Print what is wrong with the settings, with what is learnt and with the scenes beside them.

    Returns whether all is well.
    """
    found: list[str] = []
    for look in (
        lambda: read(path),
        lambda: learnt.load(path.with_name(learnt.NAME)),
        lambda: Book(path.with_name(NAME)).scenes(),
    ):
        try:
            look()
        except SettingsError as error:
            found += map(str, error.problems)
    for line in found or [f"{path}: nothing wrong"]:
        click.echo(line)
    return not found
