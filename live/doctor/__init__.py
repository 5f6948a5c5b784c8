"""`antiphon doctor`: what on this machine stands in the way of good timing."""
