"""The figures of the roll seq2seq: those of every model of columns; all it hears is a call."""

from training.rolls.figures import ROWS as ROWS
from training.rolls.figures import evaluate as evaluate
