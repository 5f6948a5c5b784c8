"""Corpora: music from several sources as scores, each with its part of the split."""
