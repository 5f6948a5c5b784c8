"""What the latents are called: told to subscribers, so that their labels follow the model."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from engine.places import LATENTS
from engine.session import SessionState
from live.control import NUMBER
from live.replies import LATENT_NAME
from models.card import Latent
from models.errors import ModelError
from models.library import resolve
from models.metadata import read_card

LONGEST: Final = 24  # signs of a name, as much as a label holds
EXAMPLE: Final = "morph"  # of a model with latents
NONE: Final = "-"  # for what the model has not
ADDRESSES: Final = tuple(LATENT_NAME.replace(NUMBER, f"{i}") for i in range(1, LATENTS + 1))


class LatentNames:
    """Reads the cards of the models that the voices play, on a thread of its own.

    `found` is called there when a card has been read: `told` has more to say from then on.
    """

    def __init__(self, found: Callable[[], None]) -> None:
        self._found = found
        self._known: dict[str, tuple[str, ...]] = {}
        self._wanted: set[str] = set()
        self._reader = ThreadPoolExecutor(1, "latent-names")

    def told(self, state: SessionState) -> Mapping[str, str]:
        """Return the names by address, those of the first voice that has any. Never waits."""
        for voice in state.voices:
            if voice.model not in self._known:
                self._read(voice.model)
                break
            if names := self._known[voice.model]:
                return dict(zip(ADDRESSES, names, strict=True))
        return {}

    def lack(self, state: SessionState, voice: int) -> str:
        """Return why a move through the latent space is not heard; nothing if it is. Never waits.

        Of one voice (from 1), or with 0 of all. What is not read yet counts as having latents.
        """
        asked = state.voices[voice - 1 : voice] or state.voices
        for each in asked:
            if self._known.get(each.model) != ():
                self._read(each.model)
                return ""
        models = ", ".join(dict.fromkeys(each.model for each in asked))
        who = f"voice {voice} plays" if voice else "the voices play"
        return f"{who} {models}, without latents: choose a model that has them, such as {EXAMPLE}"

    def close(self) -> None:
        """Read no more. May be called twice."""
        self._reader.shutdown(wait=False, cancel_futures=True)

    def _read(self, model: str) -> None:
        if model not in self._wanted:
            self._wanted.add(model)
            self._reader.submit(self._learn, model)

    def _learn(self, model: str) -> None:
        try:
            self._known[model] = shown(read_card(resolve(model)).latents)
        except ModelError:
            self._known[model] = ()
        self._found()


def shown(latents: Sequence[Latent]) -> tuple[str, ...]:
    """Return a label for each slider, of a model's latents; none if it has no latents.

    A name without a letter says nothing but a number, and not whose.
    """
    if not latents:
        return ()
    names = [
        latent.name[:LONGEST] if any(map(str.isalpha, latent.name)) else f"latent {number}"
        for number, latent in enumerate(latents[:LATENTS], start=1)
    ]
    return (*names, *[NONE] * (LATENTS - len(names)))
