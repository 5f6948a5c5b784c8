"""What the step models of columns share."""
