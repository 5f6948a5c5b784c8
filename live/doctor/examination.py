"""`antiphon doctor`: what on this machine stands in the way of good timing, and how to mend it.

Each probe looks at one thing and says in a line how it is, what that means for playing, and what
to do about it. A probe that fails is a finding itself: the doctor never ends in a traceback.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Final

import click

from live.doctor import probes as doctor_probes
from live.doctor.finding import Finding, Probe, Verdict


def examine(probes: Sequence[tuple[str, Probe]]) -> list[Finding]:
    """Return what each probe finds, under its name. Never raises, whatever a probe does."""
    return [_examine(name, probe) for name, probe in probes]


def is_fit(findings: Sequence[Finding]) -> bool:
    """Tell whether nothing stands in the way of playing."""
    return all(finding.verdict is not Verdict.BAD for finding in findings)


def lines(findings: Sequence[Finding]) -> list[str]:
    """Return the findings as text: a line each, and one more with the remedy where there is one."""
    width = max((len(finding.name) for finding in findings), default=0)
    text: list[str] = []
    for finding in findings:
        text.append(f"{finding.verdict.value:5} {finding.name:{width}}  {finding.says}")
        if finding.remedy:
            text.append(f"{'':5} {'':{width}}  → {finding.remedy}")
    return text


def as_json(findings: Sequence[Finding]) -> str:
    """Return the findings as JSON: `fit`, and a list of `findings`."""
    rows = [asdict(finding) for finding in findings]
    return json.dumps({"fit": is_fit(findings), "findings": rows}, indent=2, ensure_ascii=False)


def command(model: str, osc_port: int, wants_json: bool) -> int:
    """Examine this machine, print what was found, and return the exit code: 1 if it is bad."""
    findings = examine(doctor_probes.probes(model, osc_port))
    if wants_json:
        click.echo(as_json(findings))
    else:
        click.echo("\n".join([*lines(findings), "", _conclusion(findings)]))
    return 0 if is_fit(findings) else 1


def _examine(name: str, probe: Probe) -> Finding:
    try:
        return replace(probe(), name=name)
    except Exception as error:  # noqa: BLE001 (whatever is wrong with a machine, say it and go on)
        reason = " ".join(str(error).split()) or type(error).__name__
        return Finding(name, Verdict.BAD, reason, _UNFORESEEN)


_UNFORESEEN: Final = "this was not foreseen; please report it with the line above"


def _conclusion(findings: Sequence[Finding]) -> str:
    bad = sum(finding.verdict is Verdict.BAD for finding in findings)
    warned = sum(finding.verdict is Verdict.WARN for finding in findings)
    if bad:
        return f"{bad} of {len(findings)} things stand in the way of playing."
    if warned:
        return f"Ready to play; {warned} of {len(findings)} things could be better."
    return "Ready to play."
