"""The trained systems, a folder each."""
