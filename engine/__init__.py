"""The musical brain: deterministic, without devices, files, threads or a wall clock."""
