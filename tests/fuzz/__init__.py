"""Nonsense for everything that takes something from outside: a few seconds of it, or hours.

`python -m tests.fuzz.NAME SECONDS [SEED]` runs one module's attacks and prints a table.
"""
