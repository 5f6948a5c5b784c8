"""What the step models of melodies share."""
