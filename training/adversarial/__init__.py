"""Adversarial training: a generator of phrases and its critic, whatever their networks."""
