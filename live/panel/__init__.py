"""The web panel: a page in a browser that plays, steers, shows and is heard."""
