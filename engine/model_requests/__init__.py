"""What takes longer than a turn: asked for, done elsewhere, and answered by an event."""
