"""The colours of the program, read from ``resources/themes``."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from hp_timeline import places


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by role, each ``#rrggbb``."""

    name: str
    background: str
    surface: str
    surface_raised: str
    text: str
    text_muted: str
    border: str
    gridline: str
    axis: str
    accent: str
    accent_text: str
    selection: str
    evidence: str
    mention: str
    target: str
    warning: str
    stem: str


@lru_cache(maxsize=8)
def load_theme(name: str) -> Theme:
    """Return the theme of a name, ``light`` or ``dark``."""
    with (places.resources() / "themes" / f"{name}.toml").open("rb") as file:
        return Theme(**tomllib.load(file))
