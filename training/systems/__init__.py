"""The systems: a folder for each, with configuration, networks, recipe and figures."""
