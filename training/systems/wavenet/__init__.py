"""A melody model of dilated causal convolutions, `wavenet`."""
