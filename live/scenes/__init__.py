"""Scenes: where the whole instrument stands, kept in a file and gone to at a bar line."""
