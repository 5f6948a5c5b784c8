"""The options of `jam`, some of which others share, and the settings file that stands behind."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click
from click.core import ParameterSource

from engine.choices import MODES, OUTPUTS
from live.config import JamConfig, VoiceConfig, default_recordings, default_settings
from live.patches import MODEL, TEMPLATES
from live.record.takes import new_take
from live.settings.options import defaults
from models.files import is_there

PANEL_PORT: Final = 8765
EVERYWHERE: Final = "0.0.0.0"  # every address of the machine
MOST_SEED: Final = 2**63 - 1
PORT: Final = click.IntRange(0, 65535)  # 0: any that is free


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


def voices(options: dict[str, Any]) -> tuple[VoiceConfig, ...]:
    """Take what says of the voices out of a command's options."""
    names = ("model", "mode", "channel")
    first = VoiceConfig(**{name: options.pop(name) for name in names})
    return (first, *(VoiceConfig.parse(text, n) for n, text in enumerate(options.pop("more"), 2)))


def session(config: Path, tempo: float | None, meter: str | None, **options: Any) -> JamConfig:  # noqa: ANN401
    """Return what a session starts with, of the options of `jam`. Raises `InputError`."""
    template = options["template"]
    lan = options.pop("lan") or (template is not None and TEMPLATES[template].is_elsewhere)
    if options.pop("no_panel"):
        options["panel_port"] = None
    if options["record"] is not None:
        options["record"] = str(new_take(Path(options["record"])))
    return JamConfig(
        settings=str(config),
        voices=_cast(options, template is not None),
        tempo_bpm=tempo or JamConfig.tempo_bpm,
        meter=meter or JamConfig.meter,
        osc_host=EVERYWHERE if lan else JamConfig.osc_host,
        **options,
    )


def session_of(path: Path) -> JamConfig:
    """Return what `antiphon jam --config` starts with. Raises `InputError`."""
    jam = click.Command("jam", params=[*JAM_OPTIONS])
    with jam.make_context("jam", ["--config", str(path)]) as context:
        return session(**context.params)


def _cast(options: dict[str, Any], for_template: bool) -> tuple[VoiceConfig, ...]:
    """Take the voices out of the options: where no model is named, those that show what there is.

    On a template's sliders plays a second voice; who opens the page hears one at once, with all its
    sliders in view.
    """
    chosen = voices(options)
    if any(_is_named(name) for name in ("model", "more")):
        return chosen
    (first,) = chosen
    if for_template:
        return first, VoiceConfig(MODEL, "duet", 2)
    if options["browser"]:
        return (VoiceConfig(MODEL, first.mode if _is_named("mode") else "duet", first.channel),)
    return chosen


def _is_named(option: str) -> bool:
    """Whether an option of the command that runs was given, there or in the settings."""
    source = click.get_current_context().get_parameter_source(option)
    return source is not ParameterSource.DEFAULT


def _take_settings(context: click.Context, option: click.Parameter, path: Path) -> Path:
    """Let a settings file give the defaults of the options that are not given."""
    if is_there(path) or context.get_parameter_source("config") is ParameterSource.COMMANDLINE:
        context.default_map = defaults(path, context.command.params)
    return path


def _not_too_many(
    context: click.Context, option: click.Parameter, names: tuple[str, ...]
) -> tuple[str, ...]:
    if len(names) >= OUTPUTS:
        text = f"there are at most {OUTPUTS} outputs, got {len(names)} beside the first"
        raise click.BadParameter(text, context, option)
    return names


VOICE_OPTIONS: Final = (
    click.Option(["--model"], default=VoiceConfig.model, show_default=True, help="Name or file."),
    click.Option(["--mode"], type=click.Choice(MODES), default=VoiceConfig.mode, show_default=True),
    click.Option(
        ["--voice", "more"],
        multiple=True,
        metavar="MODEL[,MODE[,CHANNEL]]",
        help="One more voice beside the first; may be given again.",
    ),
    click.Option(["--tempo"], type=click.FloatRange(20, 300), help="Quarter notes a minute."),
    click.Option(["--meter"], type=MeterType(), help="Like 4/4, 3/4 or 6/8."),
    click.Option(
        ["--channel"], type=click.IntRange(1, 16), default=VoiceConfig.channel, show_default=True
    ),
    click.Option(
        ["--seed"], type=click.IntRange(0, MOST_SEED), default=JamConfig.seed, show_default=True
    ),
)
"""What `jam` and `render` share."""

JAM_OPTIONS: Final = (
    click.Option(
        ["--config"],
        metavar="FILE.toml",
        type=click.Path(path_type=Path),
        default=default_settings,
        is_eager=True,
        callback=_take_settings,
        help="The settings; else antiphon/config.toml in the folder of your settings.",
    ),
    *VOICE_OPTIONS,
    click.Option(
        ["--midi-in"], metavar="NAME", help="Listen to the port whose name has NAME in it."
    ),
    click.Option(
        ["--midi-out"], metavar="NAME", help="Play to the port whose name has NAME in it."
    ),
    click.Option(
        ["--output", "outputs"],
        multiple=True,
        metavar="NAME",
        callback=_not_too_many,
        help="One more output, for voices that are sent there (/voice/2/output 2); virtual: a"
        " further port of our own. May be given again.",
    ),
    click.Option(
        ["--clock-out"],
        metavar="NAME",
        help="Send the clock to this port alone; virtual: to a port of our own. Else to output 1.",
    ),
    click.Option(
        ["--controller", "controllers"],
        multiple=True,
        metavar="NAME",
        help="Listen to a controller's port too, and show values on it; may be given again.",
    ),
    click.Option(
        ["--mpe"],
        type=click.IntRange(0, 15),
        default=JamConfig.mpe,
        help="Member channels of an MPE keyboard that does not announce them.",
    ),
    click.Option(
        ["--scenes"], metavar="FILE.toml", help="Where scenes are kept; else beside the settings."
    ),
    click.Option(
        ["--for", "template"],
        type=click.Choice(tuple(TEMPLATES)),
        help="Write the controller template of that program for this session, say how to open it,"
        " and play what it needs: without --model and --voice a second voice with latents, and for"
        " a tablet or a phone --lan.",
    ),
    click.Option(
        ["--thru"], is_flag=True, help="Pass what you play on to output 1; /transport/thru."
    ),
    click.Option(["--osc-port"], type=PORT, default=JamConfig.osc_port, show_default=True),
    click.Option(["--panel-port"], type=PORT, default=PANEL_PORT, show_default=True),
    click.Option(["--no-panel"], is_flag=True, help="Serve no page for the browser."),
    click.Option(
        ["--browser"],
        is_flag=True,
        help="Open the panel in a browser; without --model and --voice with a voice that is heard"
        " at once, and has sliders.",
    ),
    click.Option(
        ["--lan"], is_flag=True, help="Let other machines in too: OSC and, by QR code, panel."
    ),
    click.Option(
        ["--record"], metavar="FILE.mid", help="Write both players to a file while playing."
    ),
    click.Option(
        ["--recordings"],
        metavar="FOLDER",
        default=lambda: str(default_recordings()),
        help="Where /record writes; else antiphon/recordings in the folder of your data.",
    ),
    click.Option(
        ["--notes-out"],
        metavar="FILE",
        help="Write a line of JSON for each note; - for standard output.",
    ),
    click.Option(
        ["--notes-in"],
        metavar="FILE",
        help="Hear notes from such lines too, of a file or pipe; - for standard input.",
    ),
    click.Option(
        ["--lookahead", "lookahead_ms"],
        type=click.FloatRange(2, 100),
        default=JamConfig.lookahead_ms,
    ),
)
"""What the command line says of a session, and the settings file where it does not."""
