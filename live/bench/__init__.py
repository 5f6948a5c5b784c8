"""`antiphon bench`: the figures of this machine."""
