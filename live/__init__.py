"""The edge: command line, MIDI ports, OSC, recorder, and the two processes of the instrument."""
