"""Dense generative adversarial networks of melodies: noise in, eight bars of one line out."""
