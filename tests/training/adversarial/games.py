"""The smallest game there is: two numbers of noise, three of an example."""

import keras
import numpy as np
from keras import layers

from training.adversarial.config import AdversarialConfig
from training.adversarial.learner import Adversarial

CONFIG = AdversarialConfig(network="tiny", corpus="toy", rows=4, epochs=3, learning_rate=0.01)


def make(config: AdversarialConfig = CONFIG, l2: float = 0.0) -> Adversarial:
    kernel = keras.regularizers.L2(l2)
    generator = keras.Sequential(
        [
            keras.Input((2,)),
            layers.Dense(4),
            layers.BatchNormalization(),
            layers.GaussianNoise(0.1),
            layers.Dense(3, "tanh", kernel_regularizer=kernel),
        ]
    )
    critic = keras.Sequential(
        [
            keras.Input((3,)),
            layers.Dense(8, "relu"),
            layers.Dropout(0.2),
            layers.Dense(1, kernel_regularizer=kernel),
        ]
    )
    return Adversarial(generator, critic, config)


def examples(count: int = 24) -> np.ndarray:
    return np.random.default_rng(5).uniform(-1, 1, (count, 3)).astype(np.float32)
