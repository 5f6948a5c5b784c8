"""`python -m tests.fuzz SECONDS`: new inputs for everything, and the figures of `docs/security.md`.

The first input that breaks something ends it, and is told, shrunk to the least that does.
"""

from __future__ import annotations

import logging
import sys

from tests.fuzz import files, network
from tests.fuzz.runner import run
from tests.fuzz.served import server

if __name__ == "__main__":
    logging.disable()  # what the web server says of each request that is no HTTP
    share = float(sys.argv[1]) / 2
    with server() as served:
        run(network.targets(served), "network", share)
    run(files.TARGETS, "files", share)
