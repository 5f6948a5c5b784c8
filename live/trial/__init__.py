"""Trying a model file out in a process of its own, before anything that plays opens it."""
