"""The report as one page: tables and plots in a single HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from typing import Final

from training.judge.aims import AIMS
from training.measures.features import FEATURES, Feature
from training.measures.pieces import PIECE_BARS
from training.report.comparing import HELD_OUT, Measured, Spread
from training.report.gathering import Entry, Report
from training.report.svg import COLOURS, densities, histogram, matrix

STYLE: Final = """
body { font: 15px/1.45 sans-serif; max-width: 75em; margin: 2em auto; padding: 0 1em; color: #222 }
table { border-collapse: collapse; margin: 1em 0; font-size: 13px }
th, td { border-bottom: 1px solid #ddd; padding: .25em .8em; text-align: left; vertical-align: top }
td.n { text-align: right; white-space: nowrap }
figure { display: inline-block; margin: .6em 1em .6em 0; vertical-align: top }
figcaption { font-size: 12px; color: #555; max-width: 22em }
.wide { overflow-x: auto }
"""
NONE: Final = "-"
LONGEST_NUMBER: Final = 16  # letters: two figures with a sign between them
_REPEATED: Final = next(aim for aim in AIMS if aim.key == "repeated")
# Each fault: its title, how it is written, and what it should be.
FAULTS: Final = {
    "silent": ("silent bars", "{:.1%}", "as the songs"),
    "repeated": (
        "bars like one of the 8 before in the piece",
        "{:.1%}",
        _REPEATED.reach,
    ),
    "different": ("different bars for each that sounds", "{:.1%}", "as the songs, or more"),
    "different pieces": ("different pieces", "{:.1%}", "100.0%"),
    "out of range": ("notes outside the encoding's pitches", "{:.1%}", "0.0%"),
    "longest copy": ("longest run of a training song, notes", "{:.0f}", "as the songs, or less"),
}


def page_of(report: Report) -> str:
    """Return the whole page."""
    sections = "".join(
        (
            _models(report),
            _own_figures(report.entries),
            _features(report),
            _distances(report),
            _faults(report),
            _plots(report),
        )
    )
    beside = f"beside held-out songs of {report.corpus}" if report.corpus else "without a corpus"
    said = (
        f"Each model played {report.pieces} pieces of {PIECE_BARS} bars by itself, through the"
        f" instrument, {beside}."
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>The models of Antiphon</title><style>{STYLE}</style></head><body>"
        f"<h1>The models of Antiphon</h1><p>{escape(said)}</p>{sections}</body></html>\n"
    )


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; the first column is text, the others are as they come, escaped."""
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    lines = "".join(
        f"<tr><th>{escape(first)}</th>{''.join(_cell(cell) for cell in others)}</tr>"
        for first, *others in rows
    )
    return f'<div class="wide"><table><tr>{top}</tr>{lines}</table></div>'


def _cell(text: str) -> str:
    number = len(text) <= LONGEST_NUMBER and (text[:1].isdigit() or text[:1] in ("+", NONE))
    return f'<td class="n">{escape(text)}</td>' if number else f"<td>{escape(text)}</td>"


def _models(report: Report) -> str:
    head = ("", "title", "licence", "corpus", "trained", "MB", "loads in", "takes", "p50", "p99")
    rows = [_model(name, entry) for name, entry in report.entries.items()]
    return f"<h2>The models</h2>{table(head, rows)}"


def _model(name: str, entry: Entry) -> tuple[str, ...]:
    card, cost = entry.card, entry.cost
    return (
        name,
        *(card.title, card.licence, card.corpus, card.trained),
        f"{cost.file_bytes / 2**20:.2f}",
        f"{cost.load_ms:.0f} ms",
        f"one {cost.pace.unit}",
        f"{cost.pace.p50_ms:.2f} ms",
        f"{cost.pace.p99_ms:.2f} ms",
    )


def _own_figures(entries: Mapping[str, Entry]) -> str:
    return "<h2>Their systems' own held-out figures</h2>" + "".join(
        f"<h3>{escape(name)}</h3><p>{escape(entry.own.problem or entry.own.source)}</p>"
        f"{_own_table(entry)}"
        for name, entry in entries.items()
    )


def _own_table(entry: Entry) -> str:
    found = entry.own.table
    if not found:
        return ""
    rows = [
        (row.title, *(_written(row.form, figures.get(row.key)) for figures in found.values()))
        for row in entry.own.rows
        if any(row.key in figures for figures in found.values())
    ]
    return table(("", *found), rows)


def _features(report: Report) -> str:
    rows = [("pieces with notes enough", *(str(side.measured) for side in report.sides.values()))]
    rows += [
        (feature.title, *(_number(side, feature) for side in report.sides.values()))
        for feature in FEATURES
        if feature.is_number
    ]
    return (
        "<h2>What they play</h2><p>Mean over the pieces, and standard deviation.</p>"
        f"{table(('', *report.sides), rows)}"
    )


def _number(side: Measured, feature: Feature) -> str:
    if feature.key not in side.means:
        return NONE
    return f"{side.means[feature.key][0]:.2f} ± {side.deviations[feature.key][0]:.2f}"


def _distances(report: Report) -> str:
    """Write the distances: with songs how they lie to the songs', without only how far apart."""
    if report.songs is None:
        rows = [_distance_row(report, feature, _intra) for feature in FEATURES]
        rows.append(_manhattan_row(report, "intra"))
        return "<h3>How far apart each model's pieces are, mean</h3>" + table(
            ("", *report.sides), rows
        )
    overlaps = [_distance_row(report, feature, _overlap) for feature in FEATURES]
    means = [_distance_row(report, feature, _means) for feature in FEATURES]
    means += [_manhattan_row(report, "intra"), _manhattan_row(report, "inter")]
    return (
        "<h3>How their distances to songs are spread, beside the songs' own</h3>"
        "<p>Overlap of the densities (1: the same), then KL divergence in nats (0: the same). The"
        " aim is the first column: other held-out songs in the model's place.</p>"
        f"{table(('', *report.sides), overlaps)}"
        "<h3>Mean distances</h3><p>Within the set, then from the set to the songs.</p>"
        f"{table(('', *report.sides), means)}"
    )


def _distance_row(report: Report, feature: Feature, write: Callable[[Spread], str]) -> list[str]:
    spreads = (side.spreads.get(feature.key) for side in report.sides.values())
    return [feature.title, *(write(spread) if spread else NONE for spread in spreads)]


def _intra(spread: Spread) -> str:
    return f"{spread.intra:.3f}"


def _overlap(spread: Spread) -> str:
    return f"{spread.overlap:.3f} · {spread.divergence:.3f}"


def _means(spread: Spread) -> str:
    return f"{spread.intra:.3f} · {spread.inter:.3f}"


def _manhattan_row(report: Report, which: str) -> list[str]:
    title = {"intra": "within the set", "inter": "to the songs"}[which]
    found = (side.manhattan.get(which) for side in report.sides.values())
    cells = (_written("{:.3f}", value) for value in found)
    return [f"grouped adjacent pitches (Manhattan, 0 … 2), {title}", *cells]


def _faults(report: Report) -> str:
    rows = [
        (title, *(_written(form, side.faults.get(key)) for side in report.sides.values()), aim)
        for key, (title, form, aim) in FAULTS.items()
        if any(key in side.faults for side in report.sides.values())
    ]
    return f"<h2>Faults</h2>{table(('', *report.sides, 'aim'), rows)}"


def _plots(report: Report) -> str:
    names = {"songs": f"{HELD_OUT} among themselves", "intra": "the set", "inter": "set to songs"}
    legend = " · ".join(
        f'<span style="color:{colour}">{escape(names[name])}</span>'
        for name, colour in COLOURS.items()
        if report.songs or name == "intra"
    )
    return f"<h2>Plots</h2><p>Densities of the distances: {legend}.</p>" + "".join(
        f"<h3>{escape(name)}</h3><div>{''.join(_plots_of(side))}</div>"
        for name, side in report.sides.items()
        if side.means
    )


def _plots_of(side: Measured) -> Iterable[str]:
    for feature in FEATURES:
        spread, means = side.spreads[feature.key], side.means[feature.key]
        yield densities(spread.grid, spread.curves, f"distances: {feature.title}")
        if len(means) == len(feature.labels):
            yield histogram(means, feature.labels, feature.title)
        elif feature.labels:
            yield matrix(means, feature.labels, feature.title)


def _written(form: str, value: float | None) -> str:
    return NONE if value is None else form.format(value)
