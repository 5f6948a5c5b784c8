"""The settings file: where it lies, what it may say, and how it is written."""
