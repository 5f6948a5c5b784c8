"""`antiphon config`: a settings file to begin with, and what is wrong with one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import click

from engine.model_requests.service import ModelService
from live.config import JamConfig
from live.driver.notes_in import STANDARD_INPUT, check_notes_in
from live.driver.notes_out import STANDARD_OUTPUT, check_notes_out
from live.mapping import learnt
from live.midi.ports import check_ports
from live.opening import begin, read_settings
from live.options import session_of
from live.player.admission import Admission
from live.scenes.book import NAME, Book
from live.settings.document import SettingsError
from live.settings.settings import read
from live.settings.template import template
from live.settings.writing import replace_file
from models.errors import AntiphonError, InputError
from models.files import is_there
from models.library import Library


def init(path: Path) -> None:
    """Write a settings file. Raises `InputError` if there is one already."""
    if is_there(path):
        raise InputError(f"{path} is there already; name another file with --config")
    try:
        replace_file(path, template(path))
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}") from error
    click.echo(f"{path} is written; it changes nothing until you take away a #")


def check(path: Path) -> bool:
    """Print what is wrong with the settings, with what is learnt and with the scenes beside them.

    Of the settings, all that `antiphon jam` would refuse to start with, in its words. Returns
    whether all is well.
    """
    found = [*_wrong(lambda: read(path))] or [*_refusals(path)]
    found += _wrong(lambda: learnt.load(path.with_name(learnt.NAME)))
    found += _wrong(lambda: Book(path.with_name(NAME)).scenes())
    for line in found or [f"{path}: nothing wrong"]:
        click.echo(line)
    return not found


def _refusals(path: Path) -> Iterator[str]:
    """Yield why a session with these settings, each of them allowed, would not start."""
    try:
        config = session_of(path)
    except AntiphonError as error:
        yield str(error)
        return
    yield from _wrong(lambda: check_notes_out(config.notes_out or STANDARD_OUTPUT))
    yield from _wrong(lambda: check_notes_in(config.notes_in or STANDARD_INPUT))
    ports = (config.midi_in, config.midi_out, config.outputs, config.clock_out)
    yield from _wrong(lambda: check_ports(*ports))
    yield from _wrong(lambda: _begin(config))


def _begin(config: JamConfig) -> None:
    """Begin as the player does, and play nothing."""
    settings = read_settings(config, click.echo, is_new=True)
    admission = Admission(config.lookahead_ms, click.echo)
    begin(replace(config, start=settings.start), ModelService(Library()), admission.admit_all)


def _wrong(look: Callable[[], object]) -> Iterator[str]:
    """Yield what a look at something finds wrong, line by line."""
    try:
        look()
    except SettingsError as error:
        yield from map(str, error.problems)
    except AntiphonError as error:
        yield str(error)
