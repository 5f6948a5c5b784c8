"""Playing columns of piano keys, of any number of notes at once, from a step model."""
