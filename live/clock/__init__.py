"""Other people's beat, and ours for them: MIDI clock in and out, Ableton Link."""
