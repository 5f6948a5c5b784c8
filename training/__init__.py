"""Corpora, networks, training runs, evaluation and export. The only package that needs TensorFlow."""
