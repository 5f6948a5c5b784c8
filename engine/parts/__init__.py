"""What a voice plays from: one module for each way of playing, and one table of them."""
