"""Write all templates into the folder `patches`: `python -m live.patches`."""

from pathlib import Path

from live.patches import MODEL, VOICES
from live.patches.formats import write_all
from live.patches.items import Instrument

write_all(Path("patches"), Instrument.of_model(MODEL, VOICES))
