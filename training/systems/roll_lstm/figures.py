"""The figures of the roll LSTM: those of every model of columns."""

from training.rolls.figures import ROWS as ROWS
from training.rolls.figures import evaluate as evaluate
