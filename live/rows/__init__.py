"""The rows of the table of controls, by what they speak to."""
