"""The GANs of pictures: five bars of piano music drawn at once, by dense layers or convolutions."""
