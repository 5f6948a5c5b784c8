"""The encodings: how notes become tensors and back. One module for each, and one table of them."""
