"""The figures of a GAN of pictures: those of every decoder of noise."""

from training.systems.melody_gan.figures import ROWS as ROWS
from training.systems.melody_gan.figures import evaluate as evaluate
