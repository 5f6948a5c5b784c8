"""Passing the sound of a file through a restorer: `antiphon restyle`."""
