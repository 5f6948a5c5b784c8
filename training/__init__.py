"""Corpora, networks, runs, evaluation and export: the only package that needs TensorFlow."""

import models as models  # before onnxruntime, which it keeps from sending usage data
