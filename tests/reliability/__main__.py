"""Write the table; it takes some ten minutes."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.reliability.ends import Outcome, outcomes

REPORT: Final = Path(__file__).parents[2] / "docs" / "reliability.md"
INTRODUCTION: Final = """\
# What is left sounding

Made by `python -m tests.reliability`. The instrument plays with `--thru`, on loopback ports, while
its performer holds a key (in `answer` none) and the pedal; then comes the end. A cell: notes and
pedals that the receiver still holds, of those that it held at that moment. A column: mode, voices.

In the last two rows the ports are on a JACK server, and server or receiver are killed and started
again. What the receiver held it holds until it is ended, though it was away when the performer let
go: so it is with a synthesiser behind a bridge. Their times include that start.

On JACK the instrument is one client; before it had a client for each port, and two more to look
after connections. After each of 48 restarts, half of them SIGKILL, that version played again by
itself, 1.1 s (median) and 4.4 s (most) after the server was up. While another program opened and
closed JACK clients all the time (`jack_lsp` in a loop), 9 of 40 restarts left the server silent,
and so did 6 of 24 starts of a C program with three clients and no Antiphon (none of 24 without the
loop): that is JACK's own ([jack2 #156](https://github.com/jackaudio/jack2/issues/156)), and mostly
over with the next start of the server. Where a cell of that row is not nought, it was so.

Where both processes are killed at once (SIGKILL of the whole group, no memory left), nobody is left
to end what sounds: the ports vanish, and what a receiver makes of that is its own. A third process
to watch over these two was not made: what kills two at once would take the third as well.

How many inputs every fuzz has tried, and what came of it: [security.md](security.md).

"""


def table(rows: dict[str, list[tuple[str, int, Outcome]]]) -> str:
    """Return the table as Markdown: a row for each way to end, a column for mode and voices."""
    first = next(iter(rows.values()))
    heads = [f"{mode}, {voices}" for mode, voices, _ in first]
    lines = ["| | " + " | ".join(heads) + " | silent after |", "|---|" + "---|" * (len(heads) + 1)]
    for way, found in rows.items():
        cells = [cell(outcome) for *_, outcome in found]
        slowest = max(outcome.seconds for *_, outcome in found)
        silent = f"{slowest:.2f} s at most" if slowest else "-"
        lines.append(f"| {way} | {' | '.join(cells)} | {silent} |")
    return "\n".join(lines)


def cell(outcome: Outcome) -> str:
    """Return one cell; what was not tried has its reason there, and never a nought."""
    if outcome.not_tried:
        return f"not tried: {outcome.not_tried}"
    return f"{outcome.left} of {outcome.held}"


def main() -> None:
    rows: dict[str, list[tuple[str, int, Outcome]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(MIDO_BACKEND="live.midi.loopback", ANTIPHON_LOOPBACK_DIR=folder)
        os.environ.update(XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder)
        for way, mode, voices, outcome in outcomes():
            sys.stderr.write(f"{way}, {mode}, {voices}: {outcome}\n")
            rows.setdefault(way, []).append((mode, voices, outcome))
    REPORT.write_text(INTRODUCTION + table(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
