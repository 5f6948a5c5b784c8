"""What a voice plays from: the ear of a melody model, or the loop of a decoder."""
