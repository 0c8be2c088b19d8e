"""Where the files that come with the program are, in a checkout and in an installed wheel."""

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent


def _beside_or_above(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """Return the folder of icons, themes, translations, messages and help."""
    return _beside_or_above("resources")


def seeds() -> Path:
    """Return the folder of the five sources that the program starts with."""
    return _beside_or_above("seeds")
