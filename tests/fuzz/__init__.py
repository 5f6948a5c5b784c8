"""Nonsense for everything that takes something from outside: a few seconds of it, or hours."""
