"""Keeping what was played: recording, replaying, rendering and drawing it."""
