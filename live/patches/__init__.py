"""Controller templates, made from the table of controls and the card of a model."""

from typing import Final

MODEL: Final = "morph"  # whose latents the templates move, if no other model is named
VOICES: Final = 2
FEEDBACK_PORT: Final = 9001  # where templates listen
