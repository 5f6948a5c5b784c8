"""`antiphon models`: the shipped models and what their cards say."""

from __future__ import annotations

import json

import click

from models.library import as_rows, use_of


def print_models(as_json: bool) -> None:
    """Print a line for each model with its held-out figures beneath, or all cards as JSON."""
    rows = as_rows()
    if as_json:
        click.echo(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    for row in rows:
        if row.get("problem"):
            click.echo(f"{row['name']}: {row['problem']}")
            continue
        click.echo(f"{row['name']}  {row['kind']}  {row['bytes'] / 1e6:.1f} MB  {row['title']}")
        if row["kind"] == "restorer":
            click.echo(f"  {use_of(row['name'])}")
        click.echo(f"  trained on {row['corpus']} ({row['trained']}), licence {row['licence']}")
        for name, value in row["metrics"].items():
            click.echo(f"  {name}: {value}")
