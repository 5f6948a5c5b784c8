"""Rows of the latent space: where a voice is in it, and how it gets elsewhere."""

from __future__ import annotations

from typing import Final

from engine.choices import LATENT_LANDS, SLEW_UNITS
from engine.events import Lands
from engine.places import FURTHEST, LATENTS, REACH
from live.arguments import Argument
from live.control import NUMBER, Control, Curve

LATENT: Final = (
    Control(
        f"/latent/{NUMBER}", "latent", Argument("latent", "f", 0, 1), Lands.NOW,
        "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are"
        " three deviations off. Heard where /latent/lands says.",
        count=LATENTS, reach=REACH,
    ),
    Control(
        f"/z/{NUMBER}", "latent", Argument("z", "f", -FURTHEST, FURTHEST, unit="deviations"),
        Lands.NOW, "The same, in deviations.", count=LATENTS, told=False,
    ),
    Control(
        "/latent/lands", "latent_lands", Argument("lands", "s", choices=LATENT_LANDS), Lands.NOW,
        "When a move through the latent space is heard: at the next step, beat, bar or phrase.",
        Curve.STEPPED,
    ),
    Control(
        "/latent/slew", "slew", Argument("slew", "f", 0, 64), Lands.NOW,
        "How long the way to a new place takes, in beats or seconds; 0: none.",
    ),
    Control(
        "/latent/slew/unit", "slew_unit", Argument("unit", "s", choices=SLEW_UNITS), Lands.NOW,
        "What /latent/slew counts.", Curve.STEPPED,
    ),
    Control(
        "/latent/drift", "drift", Argument("drift", "f", 0, 2, unit="deviations"), Lands.NOW,
        "How far the voice strays from its place by itself.",
    ),
    Control(
        "/latent/drift/rate", "drift_rate", Argument("rate", "f", 0.01, 4, unit="times a bar"),
        Lands.NOW, "How fast it strays.", Curve.EXPONENTIAL,
    ),
)  # fmt: skip
