"""The player process: the engine in real time, and the controllers beside it."""
