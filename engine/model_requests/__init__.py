"""What takes longer than a turn (loading, decoding, encoding): asked for, done elsewhere, answered."""
