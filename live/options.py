"""Options that commands share, and the settings file that stands behind those of `jam`."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click
from click.core import ParameterSource

from live.config import MODES, VoiceConfig, default_settings

FIRST: Final = VoiceConfig()


class MeterType(click.ParamType):  # type: ignore[type-arg]  # generic in newer versions only
    """A time signature, as text."""

    name = "meter"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the text if it is one."""
        from engine.ticks import Meter

        try:
            Meter.parse(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)
        return value


def voice_options(command: Any) -> Any:  # noqa: ANN401 (click's decorators are typed no closer)
    """Add the options that `jam` and `render` share."""
    for option in (
        click.option("--model", default=FIRST.model, show_default=True, help="Name or file."),
        click.option("--mode", type=click.Choice(MODES), default=FIRST.mode, show_default=True),
        click.option(
            "--voice",
            "more",
            multiple=True,
            metavar="MODEL[,MODE[,CHANNEL]]",
            help="One more voice beside the first; may be given again.",
        ),
        click.option("--tempo", type=click.FloatRange(20, 300), help="Quarter notes a minute."),
        click.option("--meter", type=MeterType(), help="Like 4/4, 3/4 or 6/8."),
        click.option("--channel", type=click.IntRange(1, 16), default=1, show_default=True),
        click.option("--seed", type=click.IntRange(0), default=0, show_default=True),
    ):
        command = option(command)
    return command


def voices(options: dict[str, Any]) -> tuple[VoiceConfig, ...]:
    """Take what says of the voices out of a command's options."""
    names = ("model", "mode", "channel")
    first = VoiceConfig(**{name: options.pop(name) for name in names})
    return (first, *(VoiceConfig.parse(text, n) for n, text in enumerate(options.pop("more"), 2)))


def _take_settings(context: click.Context, option: click.Parameter, path: Path) -> Path:
    """Let a settings file give the defaults of the options that are not given."""
    from live.settings import options

    if path.exists() or context.get_parameter_source("config") is ParameterSource.COMMANDLINE:
        context.default_map = options.defaults(path, context.command)
    return path


config_option = click.option(
    "--config",
    metavar="FILE.toml",
    type=click.Path(path_type=Path),
    default=default_settings,
    is_eager=True,
    callback=_take_settings,
    help="The settings; else antiphon/config.toml in the folder of your settings.",
)
