"""The figures of a call and response model: those of every melody model."""

from training.systems.melody_lstm.figures import ROWS as ROWS
from training.systems.melody_lstm.figures import evaluate as evaluate
from training.systems.melody_lstm.figures import held_out as held_out
