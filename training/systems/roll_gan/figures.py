"""The figures of a GAN of pictures: those of every decoder of noise."""

from training.adversarial.judging import ROWS as ROWS
from training.adversarial.judging import evaluate as evaluate
