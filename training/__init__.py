"""Corpora, networks, runs, evaluation and export: the only package that needs TensorFlow."""
