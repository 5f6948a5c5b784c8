"""A recurrent generative adversarial network of notes: noise at each step in, a melody out."""
