"""Playing chords from a step model of events: at any tick, several notes at once."""
