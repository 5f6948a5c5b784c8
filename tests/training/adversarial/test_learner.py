"""Steps in turn, weights and slopes held within bounds, losses as their formulas say."""

from dataclasses import replace

import numpy as np
import pytest

from models.errors import InputError

pytest.importorskip("tensorflow")

import tensorflow as tf
from keras import ops

from tests.training.adversarial.games import CONFIG, examples, make
from training import loops
from training.adversarial.learner import Adversarial, batches
from training.adversarial.losses import LOSSES, gradient_penalty

WGAN = replace(CONFIG, loss="wasserstein", optimizer="rmsprop", critic_steps=5, clip=0.01)


def learned(learner: Adversarial, count: int = 24) -> float:
    random = np.random.default_rng(1)
    return learner.learn(list(batches(examples(count), 4, random)), random)


def values(variables) -> list[np.ndarray]:
    return [np.asarray(variable).copy() for variable in variables]


def test_losses_are_what_their_formulas_say():
    real, made = np.array([[2.0], [-1.0]]), np.array([[0.5], [-3.0]])
    p_real, p_made = 1 / (1 + np.exp(-real)), 1 / (1 + np.exp(-made))
    entropy, wasserstein = LOSSES["entropy"], LOSSES["wasserstein"]

    def critic(scores):
        return scores

    both = -np.concatenate([np.log(p_real), np.log(1 - p_made)]).mean()
    assert float(entropy.of_critic(critic, real, made)) == pytest.approx(both)
    assert float(entropy.of_generator(critic, made)) == pytest.approx(-np.log(p_made).mean())
    assert float(wasserstein.of_critic(critic, real, made)) == pytest.approx(-1.25 - 0.5)
    assert float(wasserstein.of_generator(critic, made)) == pytest.approx(1.25)


def test_the_penalty_is_what_its_formula_says():
    """The slope of the sum of cubes is 3 x² in each number."""
    real, made = np.ones((2, 2, 1), np.float32), np.zeros((2, 2, 1), np.float32)

    def critic(examples):
        return ops.sum(examples**3, axis=(1, 2))[:, None]

    found = gradient_penalty(critic, real, made, np.array([0.0, 0.75], np.float32))
    slopes = np.sqrt(2) * 3 * np.array([1.0, 0.25]) ** 2
    assert float(found) == pytest.approx(float(((slopes - 1) ** 2).mean()))


def test_a_critic_without_a_slope_can_be_penalised():
    real = np.ones((2, 3), np.float32)
    with tf.GradientTape() as tape:
        weight = tf.Variable(0.0)
        found = gradient_penalty(lambda x: weight * x, real, real, np.ones(2, np.float32))
    assert float(found) == pytest.approx(1.0, abs=1e-5)
    assert np.isfinite(float(tape.gradient(found, weight)))


def test_the_penalty_brings_slopes_to_1_and_is_not_told():
    free = replace(CONFIG, loss="wasserstein")
    held = replace(free, penalty=100.0)
    random = np.random.default_rng(2)
    real = random.uniform(-1, 1, (4, 3)).astype(np.float32)
    told, slopes = [], []
    for config in (free, held):
        learner = make(config)
        noise = learner.noise(4, np.random.default_rng(1))
        told.append(float(learner._step_critic(real, noise)))
        for _ in range(150):
            learner._step_critic(real, noise)
        with tf.GradientTape() as tape:
            given = tf.convert_to_tensor(real)
            tape.watch(given)
            scores = learner.critic(given, training=False)
        slopes.append(np.linalg.norm(tape.gradient(scores, given), axis=1))
    assert max(told) < 10  # that of a penalty of 100 would be far more
    assert slopes[0].mean() > 2
    assert slopes[1].mean() == pytest.approx(1, abs=0.3)


@pytest.mark.parametrize(("steps", "of_generator"), [(1, 6), (2, 3), (5, 1)])
def test_the_generator_takes_a_step_for_so_many_of_the_critic(steps: int, of_generator: int):
    learner = make(replace(CONFIG, critic_steps=steps))
    learned(learner)
    assert int(learner._of_critic.iterations) == 6
    assert int(learner._of_generator.iterations) == of_generator


def test_each_step_moves_its_own_network_alone():
    learner = make()
    before = values(learner.generator.trainable_weights), values(learner.critic.weights)
    learner._step_critic(examples(4), learner.noise(4, np.random.default_rng(1)))
    after = values(learner.generator.trainable_weights), values(learner.critic.weights)
    assert all(map(np.array_equal, before[0], after[0]))
    assert not any(map(np.array_equal, before[1], after[1]))
    learner._step_generator(learner.noise(4, np.random.default_rng(1)))
    assert not np.array_equal(values(learner.generator.trainable_weights)[-1], after[0][-1])
    assert all(map(np.array_equal, values(learner.critic.weights), after[1]))


def test_the_critics_weights_are_held_within_bounds_and_the_generators_are_not():
    learner = make(WGAN)
    learned(learner)
    largest = [np.abs(weight).max() for weight in values(learner.critic.trainable_weights)]
    assert max(largest) == pytest.approx(0.01)
    assert max(np.abs(weight).max() for weight in learner.weights()) > 0.1


def test_a_critic_learns_to_tell_and_a_generator_to_take_it_in():
    learner = make(replace(CONFIG, loss="wasserstein"))
    real = np.ones((4, 3), np.float32)
    noise = learner.noise(4, np.random.default_rng(1))
    losses = [float(learner._step_critic(real, noise)) for _ in range(30)]
    assert losses[-1] < losses[0]
    losses = [float(learner._step_generator(noise)) for _ in range(30)]
    assert losses[-1] < losses[0]


def test_regularisation_shrinks_the_kernels_of_both():
    fast = replace(CONFIG, learning_rate=0.05)
    free, held = make(fast), make(fast, l2=10.0)
    for learner in (free, held):
        for _ in range(10):
            learned(learner)

    def size(learner: Adversarial) -> list[float]:
        return [
            float(np.abs(model.layers[-1].kernel).mean())
            for model in (learner.generator, learner.critic)
        ]

    assert all(small < 0.5 * large for small, large in zip(size(held), size(free), strict=True))


def test_batches_are_whole_and_hold_every_example_at_most_once():
    given = np.arange(10, dtype=np.float32)[:, None]
    found = list(batches(given, 4, np.random.default_rng(1)))
    assert [len(batch) for batch in found] == [4, 4]
    assert len(set(np.concatenate(found).ravel().tolist())) == 8
    assert len(list(batches(given, 2, np.random.default_rng(1), count=5))) == 2
    again = list(batches(given, 4, np.random.default_rng(2)))
    assert not np.array_equal(found[0], again[0])


def test_an_epoch_tells_how_far_it_is(monkeypatch):
    monkeypatch.setattr(loops, "TELLING_SECONDS", -1.0)
    learner, told = make(), []
    learner.told = lambda part, loss: told.append(part)
    learned(learner, 16)
    assert told == [0.25, 0.5, 0.75]


def test_the_losses_that_are_told_are_means_over_the_epoch(monkeypatch):
    learner = make()
    given, made = iter((1.0, 2.0, 3.0, 6.0)), iter((4.0, 5.0, 6.0, 9.0))
    monkeypatch.setattr(learner, "_step_critic", lambda real, noise: next(given))
    monkeypatch.setattr(learner, "_step_generator", lambda noise: next(made))
    assert learned(learner, 16) == 3.0
    assert learner.generator_loss == 6.0


@pytest.mark.parametrize(("setting", "there"), [("loss", "entropy"), ("optimizer", "adam")])
def test_a_wrong_name_is_one_line(setting: str, there: str):
    with pytest.raises(InputError, match=rf"--set {setting}: must be {there} or .*, got 'none'"):
        make(replace(CONFIG, **{setting: "none"}))


def test_the_optimizers_have_the_rates_of_the_configuration():
    adam = make(replace(CONFIG, learning_rate=0.5, beta_1=0.25, beta_2=0.75))._of_generator
    assert (float(adam.learning_rate), adam.beta_1, adam.beta_2) == (0.5, 0.25, 0.75)
    assert float(make(WGAN)._of_critic.learning_rate) == pytest.approx(0.01)
