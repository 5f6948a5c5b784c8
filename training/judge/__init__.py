"""The judge: measures the instrument from outside, through its command line, as it plays."""
