"""The autoencoders of piano rolls: `folk-ae`, and `folk-vae`, its variational form."""
