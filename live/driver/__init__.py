"""The driver process: it owns the MIDI ports and the clock, and starts and watches the player."""
