"""`antiphon patch`: write one template, for the model and the voices it is to play."""

from __future__ import annotations

from pathlib import Path

import click

from live.patches import TEMPLATES
from live.patches.formats import FORMATS
from live.patches.items import Instrument
from live.patches.opening import opening
from models.errors import InputError
from models.files import write


def patch(
    name: str | None, output: Path | None, model: str, voices: int, **wire: str | int
) -> None:
    """Write a template, into the current folder under its own name if none is given.

    `wire` is the host and the ports of an `Instrument`. Without a name, list what there is. Raises
    `ModelError` for no model, `InputError` for another name, a model without latents, or a file
    that cannot be written.
    """
    if name is None:
        for each in TEMPLATES.values():
            click.echo(f"{each.name:20}{each.file}")
        return
    if name not in FORMATS:
        raise InputError(f"no template is named '{name}'; there are: {', '.join(FORMATS)}")
    made_for = Instrument.of_model(model, voices, **wire)
    path = output or Path(TEMPLATES[name].file)
    write(path, FORMATS[name].make(made_for))
    click.echo(opening(name, path, made_for))
