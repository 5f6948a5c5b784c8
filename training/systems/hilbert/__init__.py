"""The Hilbert autoencoder: a restorer of piano sound, folded into pictures along a curve."""
