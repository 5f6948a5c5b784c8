"""What `docs/timing.md` says, measured: `python -m tests.timing`."""
