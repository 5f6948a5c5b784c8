"""Fuzzing: a few seconds in the fast tests, and by hand for as long as one likes."""
