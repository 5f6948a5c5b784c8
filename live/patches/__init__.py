"""Controller templates, made from the table of controls and the card of a model."""
