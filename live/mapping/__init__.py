"""MIDI controllers: what a knob, a key or a pedal does, learnt or written down, and told back."""
