"""The book of scenes: a TOML file, written at every store and read again when somebody edits it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from live.rows.limits import SCENES
from live.scenes.scene import Scene, SceneReader, is_number
from live.settings.document import MOST_PROBLEMS, Document, Place, SettingsError
from live.settings.writing import replace_file, table

NAME: Final = "scenes.toml"
_HEAD: Final = """# Antiphon's scenes, as /scene/store writes them. They may be edited,
# also while it plays; comments do not last. What is taken out of a scene is left as it is when the
# scene is recalled. Latents and places are in deviations from the mean.
"""


class Book:
    """All scenes by number, as they stand in a file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._scenes: dict[int, Scene] = {}
        self._changed = 0

    def scenes(self) -> Mapping[int, Scene]:
        """Return the scenes. Raises `SettingsError` if the file has been edited and is not right.

        The file is read only when it has changed.
        """
        try:
            changed = self.path.stat().st_mtime_ns
        except OSError:
            changed = 0
        if changed != self._changed:
            self._scenes = _read(self.path) if changed else {}
            self._changed = changed
        return self._scenes

    def store(self, number: int, scene: Scene) -> None:
        """Keep a scene. Raises `SettingsError` rather than lose what cannot be read, `OSError`."""
        scenes = {**self.scenes(), number: scene}
        replace_file(self.path, page(scenes))
        self._scenes, self._changed = scenes, self.path.stat().st_mtime_ns


def page(scenes: Mapping[int, Scene]) -> str:
    """Return scenes as TOML."""
    return "\n".join([_HEAD, *(_tables(n, scene) for n, scene in sorted(scenes.items()))])


def _tables(number: int, scene: Scene) -> str:
    head: dict[str, Any] = {"name": scene.name, "tempo": scene.tempo, **scene.feel}
    if scene.corners:
        head["corners"] = scene.corners
    tables = [table(f"[scene.{number}]", head)]
    tables += [table(f"[[scene.{number}.voice]]", voice) for voice in scene.voices]
    if scene.places:
        places = {str(n): place for n, place in scene.places.items()}
        tables.append(table(f"[scene.{number}.places]", places))
    return "\n".join(tables)


def _read(path: Path) -> dict[int, Scene]:
    document = Document.load(path)
    found = document.data.get("scene", {})
    scenes: dict[int, Scene] = {}
    problems: list[tuple[Place, str]] = []
    for key, data in found.items() if isinstance(found, dict) else ():
        if not is_number(key, SCENES) or not isinstance(data, dict):
            text = f"a scene is [scene.1] ... [scene.{SCENES}], got {key!r:.40}"
            problems.append((("scene", key), text))
            continue
        reader = SceneReader()
        scenes[int(key)] = reader.read(data)
        problems += [(("scene", key, *at), text) for at, text in reader.problems]
    if problems:
        told = problems[: MOST_PROBLEMS + 1]  # to find a line takes its time
        raise SettingsError(*(document.problem(at, text) for at, text in told))
    return scenes
