"""The command line. Only what a command needs is imported, when it runs: the start is fast."""

from __future__ import annotations

import importlib
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import click

from live import patches
from live.config import JamConfig, VoiceConfig, default_settings
from live.driver.terminal import one_line
from live.options import EVERYWHERE, JAM_OPTIONS, PORT, VOICE_OPTIONS, session, voices
from models.errors import AntiphonError, InputError

TRAINING_COMMANDS: Final = ("train", "evaluate", "export")
PEER_PORT: Final = click.IntRange(1, 65535)
RESTORER: Final = "hilbert-restorer"  # that restyles sound, unless another is asked for


class Antiphon(click.Group):
    """The commands of play, and those of training where the `train` extra is installed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name all commands."""
        return [*super().list_commands(ctx), *TRAINING_COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Find a command; those of training are imported only here."""
        if cmd_name in TRAINING_COMMANDS:
            return _training_command(cmd_name)
        return super().get_command(ctx, cmd_name)


def _training_command(name: str) -> click.Command:
    commands: dict[str, click.Command] = importlib.import_module("training.cli").COMMANDS
    return commands[name]


@click.group(cls=Antiphon, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="antiphon")
def cli() -> None:
    """Neural models that play with you."""


@cli.command(params=[*JAM_OPTIONS])
def jam(**options: Any) -> None:  # noqa: ANN401
    """Play: listen to a keyboard and answer on the beat."""
    import tempfile

    from live import already
    from live.driver import driver

    config = session(**options)
    if already.plays(config.osc_host, config.osc_port):
        sys.exit(already.refer_to(config))
    if config.record != options["record"]:
        text = f"{options['record']} is an earlier take; this one is recorded to {config.record}"
        click.echo(text, err=True)
    if config.osc_host == EVERYWHERE and config.panel_port is not None:
        config = replace(config, panel_token=_invite(config.panel_port))
    with tempfile.TemporaryDirectory(prefix="antiphon-", ignore_cleanup_errors=True) as kept:
        sys.exit(driver.run(replace(config, kept=kept)))


@cli.command(params=[*VOICE_OPTIONS])
@click.argument("files", metavar="[IN.mid] OUT.mid", type=click.Path(path_type=Path), nargs=-1)
@click.option("--bars", type=click.IntRange(0, 10000), default=8, show_default=True)
@click.option("--temperature", type=float, help="Of every voice, as /jam/temperature.")
@click.option(
    "--automation", type=click.Path(path_type=Path), help="Lines of BEAT ADDRESS [VALUE …]."
)
@click.option("--log", "log", type=click.Path(path_type=Path), help="Play a recorded log again.")
@click.option(
    "--compare",
    "compare_with",
    metavar="TAKE.mid",
    type=click.Path(path_type=Path),
    help="Say whether that has the same notes as the recording beside the log.",
)
@click.option(
    "--plot", "plot_path", type=click.Path(path_type=Path), help="Draw a piano roll (PNG)."
)
def render(files: tuple[Path, ...], **options: Any) -> None:  # noqa: ANN401
    """Run the same engine offline: MIDI in, MIDI out, and BARS more after the input ends.

    With `--mode solo` it plays without IN.mid too: BARS, in the tempo and the meter given. What has
    no option here is set by `--automation`.
    """
    from live.record import render as rendering

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python would wait for a model that never ends
    options["tempo_bpm"] = options.pop("tempo")
    options["voices"] = voices(options)
    rendering.command(files, **options)


@cli.command()
def ports() -> None:
    """List the MIDI ports that are there, by backend."""
    from live.midi import ports as midi_ports

    for listing in midi_ports.list_ports():
        click.echo(f"{listing.system}: {listing.problem}" if listing.problem else listing.system)
        for arrow, names in (("in ", listing.inputs), ("out", listing.outputs)):
            for name in names:
                click.echo(f"  {arrow}  {name}")


@cli.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print the cards as JSON.")
@click.pass_context
def models(context: click.Context, as_json: bool) -> None:
    """List the models and their cards; `models check FILE` examines one."""
    if context.invoked_subcommand is None:
        from live import listing

        listing.print_models(as_json)


@models.command("check")
@click.argument("file", type=click.Path(path_type=Path))
def check_model(file: Path) -> None:
    """Say what is wrong with a model file, by name, and what it takes of this machine.

    It is opened and played in a process of its own, whose time and memory are limited.
    """
    from live.trial import command

    sys.exit(command.check(file))


@cli.command()
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option("--quick", is_flag=True, help="Fewer notes: half a minute instead of two.")
@click.option("--model", default=VoiceConfig.model, show_default=True, help="Name or file.")
def bench(model: str, as_json: bool, quick: bool) -> None:
    """Measure this machine: latency, deviation from the beat, model steps, start, memory."""
    from live.bench import report

    report.command(model, as_json, quick)


@cli.command()
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.option("--model", default=VoiceConfig.model, show_default=True, help="Name or file.")
@click.option("--osc-port", type=PORT, default=JamConfig.osc_port, show_default=True)
@click.option(
    "--loopback",
    nargs=2,
    metavar="OUT IN",
    help="Measure the way from an output to an input that are connected, by a cable say, and which"
    " offset to set; virtual: our own port.",
)
def doctor(model: str, osc_port: int, as_json: bool, loopback: tuple[str, str] | None) -> None:
    """Say what on this machine stands in the way of playing in time, and how to mend it."""
    from live.doctor import examination

    if loopback is not None:
        from live.doctor import loopback as measuring

        sys.exit(measuring.command(*loopback, as_json))
    sys.exit(examination.command(model, osc_port, as_json))


@cli.command()
@click.argument("source", metavar="IN.wav", type=click.Path(path_type=Path))
@click.argument("target", metavar="OUT.wav", type=click.Path(path_type=Path))
@click.option("--model", default=RESTORER, show_default=True, help="Name or file of a restorer.")
@click.option(
    "--wet",
    type=click.FloatRange(0, 1),
    default=1.0,
    show_default=True,
    help="How much of the restored sound is heard; the rest is the sound as it was.",
)
def restyle(source: Path, target: Path, model: str, wet: float) -> None:
    """Pass the sound of IN.wav through a model that knows the piano only, to OUT.wav.

    Rate, channels and length stay. FLAC, AIFF, Ogg and MP3 go as well.
    """
    try:
        from live.restyle import command
    except ImportError as error:
        raise InputError("restyle needs more: pip install 'antiphon[sound]'") from error

    command.restyle(source, target, model, wet)


def _invite(port: int) -> str:
    """Return a token for the panel, and show the way in as a QR code."""
    from live.panel import invitation

    token = invitation.new_token()
    if port:
        for line in invitation.qr_lines(invitation.address(EVERYWHERE, port, token)):
            click.echo(line, err=True)
    return token


@cli.command()
@click.argument("name", required=False)
@click.option("-o", "output", metavar="FILE", type=click.Path(path_type=Path), help="Where to.")
@click.option(
    "--model", default=patches.MODEL, show_default=True, help="Whose latents: name or file."
)
@click.option("--voices", type=int, default=patches.VOICES, show_default=True)
@click.option("--host", default=JamConfig.osc_host, show_default=True, help="Where Antiphon plays.")
@click.option("--osc-port", "port", type=PEER_PORT, default=JamConfig.osc_port, show_default=True)
@click.option("--feedback-port", type=PEER_PORT, default=patches.FEEDBACK_PORT, show_default=True)
def patch(name: str | None, output: Path | None, **options: Any) -> None:  # noqa: ANN401
    """Write the controller template NAME; without a name, list them."""
    from live.patches import command

    command.patch(name, output, **options)


settings_option = click.option(
    "--config", "path", type=click.Path(path_type=Path), default=default_settings, metavar="FILE"
)


@cli.command()
@click.argument("address")
@click.option("--forget", is_flag=True, help="Take the learnt controls away again.")
@click.option(
    "--range",
    "ends",
    type=(float, float),
    metavar="BOTTOM TOP",
    help="Move it only from BOTTOM to TOP; the higher first turns it round.",
)
@click.option("--also", is_flag=True, help="Beside what the control moves already.")
@click.option("--osc-port", type=PEER_PORT, help="Else that of the settings.")
@settings_option
def learn(address: str, osc_port: int | None, path: Path, **how: Any) -> None:  # noqa: ANN401
    """Let the MIDI control that you move next move ADDRESS, such as /jam/density.

    The instrument must be playing. With values ('/scene/recall 2') pressing it does just that.
    """
    from live.mapping import command
    from live.settings import options

    command.learn(address, osc_port or options.osc_port(path, JAM_OPTIONS), **how)


@cli.group("config")
def settings() -> None:
    """Begin a settings file, or check it."""


@settings.command("init")
@settings_option
def init_settings(path: Path) -> None:
    """Write a settings file with all there is, commented out."""
    from live.settings import command

    command.init(path)


@settings.command("check")
@settings_option
def check_settings(path: Path) -> None:
    """Say what is wrong with a settings file, and in which line."""
    from live.settings import command

    sys.exit(0 if command.check(path) else 1)


def have_standard_streams() -> None:
    """Open what the shell has closed (`>&-`): else the next files and sockets take its number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115, PTH123 -- for good


def main() -> None:
    """Run the command line; whatever a user can mend is told in one line."""
    have_standard_streams()
    try:
        cli()
    except (AntiphonError, ValueError) as error:
        click.echo(f"antiphon: {one_line(str(error))}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
