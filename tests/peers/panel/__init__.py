"""Tests of the panel in a real browser, before the real instrument, under a real JACK server."""
