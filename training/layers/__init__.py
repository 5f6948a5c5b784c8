"""Layers: what several networks share, inside their graphs."""
