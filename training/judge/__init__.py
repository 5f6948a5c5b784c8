"""The judge: the one player of models, and the measures of what they, and the instrument, play."""
