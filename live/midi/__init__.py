"""MIDI ports: backends, what is plugged in, and which notes sound."""
