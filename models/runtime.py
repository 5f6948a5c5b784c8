"""Opening a model file and stepping it: one thread, tensors allocated once, state in and out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from models.card import CARD_KEY, Card, CardError, TensorSpec
from models.errors import ModelError

WARM_UP_STEPS = 8
Condition: TypeAlias = int | NDArray[np.int64]


@dataclass(frozen=True)
class ModelState:
    """A step model's memory at one moment: one array for each state tensor, never written to."""

    tensors: tuple[NDArray[Any], ...]

    def row(self, index: int) -> ModelState:
        """Return the state of one row of the batch."""
        return ModelState(tuple(tensor[index : index + 1] for tensor in self.tensors))


def open_session(path: Path) -> tuple[ort.InferenceSession, Card]:
    """Open a model file on one thread. Raises `ModelError` when it is no model or has no card."""
    if not path.is_file():
        raise ModelError(f"model file not found: {path}")
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    try:
        session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime raises many kinds; all mean the same here
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelError(f"{path.name} is not an ONNX model that can be run: {reason}") from error
    try:
        text = session.get_modelmeta().custom_metadata_map.get(CARD_KEY)
    except UnicodeDecodeError as error:
        raise ModelError(f"{path.name}: its metadata is not UTF-8 text: {error}") from error
    if text is None:
        raise ModelError(f"{path.name} has no card (metadata key '{CARD_KEY}')")
    try:
        return session, Card.from_json(text)
    except CardError as error:
        raise ModelError(f"{path.name}: {error}") from error


class StepModel:
    """A `step` model: symbols or frames in, logits out, one step at a time for `batch` rows.

    Two sets of state tensors are bound once and swapped at each step, so that a step allocates
    and copies nothing. Not thread-safe: one owner steps it.
    """

    def __init__(self, path: Path, batch: int = 1) -> None:
        self._session, self.card = open_session(path)
        self.batch = batch
        if self.card.kind != "step":
            raise ModelError(
                f"{path.name} must be a 'step' model to be stepped, it is '{self.card.kind}'"
            )
        try:
            self._allocate(batch)
        except Exception as error:  # whatever in the card does not fit the graph
            raise ModelError(
                f"{path.name} cannot be stepped as its card says"
                f" (`antiphon models check` tells why): {error}"
            ) from error
        for _ in range(WARM_UP_STEPS):
            self.step(np.zeros_like(self._inputs[self._token]))
        self.reset()

    def _allocate(self, batch: int) -> None:
        """Make the tensors, and bind them for a step forth and a step back."""
        card = self.card
        self._inputs = {
            spec.name: _zeros(spec, batch)
            for role in ("token", "frame", "condition", "latent")
            for spec in card.inputs_of(role)
        }
        (token,) = *card.inputs_of("token"), *card.inputs_of("frame")
        self._token = token.name
        (logits,) = card.outputs_of("logits")
        self._logits = _zeros(logits, batch)
        states = card.inputs_of("state")
        self._current = [_zeros(spec, batch) for spec in states]
        self._other = [_zeros(spec, batch) for spec in states]
        self._forth = self._bind(self._current, self._other)
        self._back = self._bind(self._other, self._current)

    @property
    def latent(self) -> NDArray[np.float32] | None:
        """The place in the latent space that every step is taken at, `(batch, latents)`.

        Write into it to move; `None` for a model that has no latent input.
        """
        specs = self.card.inputs_of("latent")
        return self._inputs[specs[0].name] if specs else None

    def _bind(self, source: list[NDArray[Any]], target: list[NDArray[Any]]) -> ort.IOBinding:
        binding = self._session.io_binding()
        for name, array in self._inputs.items():
            _bind(binding.bind_input, name, array)
        for spec, array in zip(self.card.inputs_of("state"), source, strict=True):
            _bind(binding.bind_input, spec.name, array)
        (logits,) = self.card.outputs_of("logits")
        _bind(binding.bind_output, logits.name, self._logits)
        for spec, array in zip(self.card.outputs_of("state"), target, strict=True):
            _bind(binding.bind_output, spec.name, array)
        return binding

    def step(self, tokens: NDArray[np.int64], **conditions: Condition) -> NDArray[np.float32]:
        """Take the last token or frame of each row, `(batch, …)`; return the next one's logits.

        `conditions` names the card's condition inputs that this step sets, each with a number or an
        array for all rows; others stay as they are, and so does what the card does not have.
        Returns `(batch, vocabulary)`, overwritten by the next step. Raises `ModelError` when the
        model fails or its logits are not finite.
        """
        self._inputs[self._token][:] = tokens
        self._set(conditions)
        return self._run()

    def again(self, **conditions: Condition) -> NDArray[np.float32]:
        """Take the last step once more from where it began, with `conditions` or `latent` changed.

        Returns and raises as `step` does. Call it only after a step.
        """
        self._swap()
        self._set(conditions)
        return self._run()

    def _set(self, conditions: Mapping[str, Condition]) -> None:
        for name, value in conditions.items():
            if name in self._inputs:
                self._inputs[name][:] = value

    def _run(self) -> NDArray[np.float32]:
        try:
            self._session.run_with_iobinding(self._forth)
        except Exception as error:  # whatever a model does, the voice must fall back
            raise ModelError(f"model '{self.card.name}' failed in a step: {error}") from error
        if not np.isfinite(self._logits).all():
            raise ModelError(f"model '{self.card.name}' gave logits that are not finite")
        self._swap()
        return self._logits

    def _swap(self) -> None:
        """Exchange the state that a step reads and the one that it writes."""
        self._forth, self._back = self._back, self._forth
        self._current, self._other = self._other, self._current

    def reset(self) -> None:
        """Forget everything: all state tensors zero."""
        for tensor in self._current:
            tensor.fill(0)

    def save(self) -> ModelState:
        """Return a copy of the state."""
        return ModelState(tuple(tensor.copy() for tensor in self._current))

    def restore(self, state: ModelState) -> None:
        """Go back to a saved state; one of a single row is given to every row."""
        for tensor, saved in zip(self._current, state.tensors, strict=True):
            tensor[:] = saved


def _zeros(spec: TensorSpec, batch: int) -> NDArray[Any]:
    """An array for `spec`, its free axes (only the batch axis may be free) filled with `batch`."""
    shape = [batch if isinstance(size, str) else size for size in spec.shape]
    return np.zeros(shape, np.dtype(spec.dtype))


def _bind(bind: Any, name: str, array: NDArray[Any]) -> None:  # noqa: ANN401
    bind(name, "cpu", 0, array.dtype.type, array.shape, array.ctypes.data)
