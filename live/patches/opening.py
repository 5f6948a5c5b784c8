"""The template of a session: made for its voices and ports, written, and how to open it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from live.config import JamConfig, default_templates
from live.panel import invitation
from live.patches import FEEDBACK_PORT, MODEL, TEMPLATES
from live.patches.formats import FORMATS
from live.patches.items import Instrument
from models.errors import ModelError
from models.library import resolve
from models.metadata import read_card


def opening(name: str, path: Path, made_for: Instrument) -> str:
    """Return one line: what to open, and where to point it; from elsewhere, to this machine."""
    template = TEMPLATES[name]
    is_own = made_for.host == JamConfig.osc_host
    host = invitation.own_address() if template.is_elsewhere and is_own else made_for.host
    return template.opening.format(
        path=path, host=host, port=made_for.port, back=made_for.feedback_port
    )


def write_for(config: JamConfig, port: int) -> str:
    """Write the template that a session asks for, which listens on `port`; say how to open it.

    It lies with the user's data and is made anew each time. Raises `OSError` where it cannot be
    written.
    """
    assert config.template is not None
    back = FEEDBACK_PORT if port != FEEDBACK_PORT else FEEDBACK_PORT + 1
    models = [voice.model for voice in config.voices]
    made_for = Instrument.of_model(
        _with_latents(models), len(models), port=port, feedback_port=back
    )
    template = TEMPLATES[config.template]
    path = default_templates() / template.file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(FORMATS[template.name].make(made_for))
    return opening(template.name, path, made_for)


def _with_latents(models: Sequence[str]) -> str:
    """Return the first of some models that has latents, by whose names they are labelled."""
    for model in models:
        try:
            if read_card(resolve(model)).latents:
                return model
        except ModelError:
            continue
    return MODEL
