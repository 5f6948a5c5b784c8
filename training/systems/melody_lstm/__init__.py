"""The melody models: one step of a network over a song, `melody-lstm`."""
