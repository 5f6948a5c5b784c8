"""The figures of a melody GAN, by its file: its pieces beside held-out songs, and its sliders."""

from training.adversarial.judging import ROWS as ROWS
from training.adversarial.judging import evaluate as evaluate
