"""The chord LSTM: a polyphonic model that predicts one event, a chord with its times, a step."""
