"""The latent-space melody model: a variational autoencoder whose decoder is a melody step model."""
