"""What is left sounding after every way to end, in every mode: `python -m tests.reliability`.

The instrument runs as it does on stage, with `--thru`, between a keyboard and a receiver. Its
performer holds a key (in `answer` none) and the pedal while it plays. Then comes the end, and what
the receiver still holds is counted: notes with no note_off, pedals that are down. The table goes
into `docs/reliability.md`.
"""
