"""Playing one melody from a step model on the grid of 16th notes."""
