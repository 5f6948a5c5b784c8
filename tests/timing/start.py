"""From the command to the first note: what of it costs what."""

from __future__ import annotations

import subprocess
import sys
import time
import urllib.request
from statistics import median
from typing import Final

from live.bench.play import starts
from live.bench.stage import PATIENCE_SECONDS, Instrument, wait_for

MODEL: Final = "melody-lstm"
_BARE: Final = "pass"
_DRIVER: Final = "import live.__main__, live.driver.driver"
_PORTS: Final = (
    "from live.midi.ports import open_ports\n"
    "import time; began = time.perf_counter()\n"
    "open_ports(lambda midi: None, None, None).close()\n"
    "print(time.perf_counter() - began)"
)
_PLAYER: Final = "import live.player.process"
_OPENED: Final = (
    "import time, numpy as np\n"
    "from engine.model_requests.service import ModelService\n"
    "from models.library import Library\n"
    "service, began = ModelService(Library()), time.perf_counter()\n"
    f"service.part({MODEL!r}, 16, np.random.default_rng(0))\n"
    "print(time.perf_counter() - began)"
)


def measure(times: int) -> dict[str, float]:
    """Return the seconds of each part, by itself, and of the whole: medians of so many."""
    bare = _wall(_BARE, times)
    return {
        "Python, twice": 2 * bare,
        "import of the driver": _wall(_DRIVER, times) - bare,
        "MIDI ports": _told(_PORTS, times),
        "import of the player": _wall(_PLAYER, times) - bare,
        f"opening {MODEL}": _told(_OPENED, times),
        "start to first note": median(starts(MODEL, times)),
        "start to the page": median(_page() for _ in range(times)),
    }


def _wall(code: str, times: int) -> float:
    def once() -> float:
        began = time.perf_counter()
        subprocess.run((sys.executable, "-c", code), check=True)
        return time.perf_counter() - began

    return median(once() for _ in range(times))


def _told(code: str, times: int) -> float:
    def once() -> float:
        command = (sys.executable, "-c", code)
        return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

    return median(once() for _ in range(times))


def _page() -> float:
    """Return the seconds from the start until the panel's page is served."""
    with Instrument(("--model", MODEL, "--mode", "solo")) as instrument:
        began = time.perf_counter()

        def look() -> float | None:
            try:
                address = f"http://127.0.0.1:{instrument.panel_port}/"
                with urllib.request.urlopen(address, timeout=PATIENCE_SECONDS):
                    return time.perf_counter() - began
            except OSError:
                return None

        return wait_for("the page", look, PATIENCE_SECONDS)
