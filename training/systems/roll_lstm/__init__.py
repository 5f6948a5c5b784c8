"""The roll LSTM: a polyphonic model that predicts the next column of a picture of the keys."""
