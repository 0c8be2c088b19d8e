"""Counts as colour and height: even steps to the eye, from one event to the most."""

from __future__ import annotations

from functools import lru_cache
from math import log
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from hp_timeline.painting.theme import Theme

SHADES: Final = 32
_LEAST_RANGE: Final = 64
_FAINTEST: Final = 0.35
_LEAST_HEIGHT: Final = 0.375
# Björn Ottosson, "A perceptual color space for image processing" (2020): linear light to cone answers, and these to OKLab.
_TO_CONES: Final = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB: Final = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def shades(counts: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    """Return the shade (int64, 0 to ``SHADES`` - 1) of counts from 1 to ``most``, in equal ratios; -1 for none.

    ``most`` has the last shade, and one event the first where most are 64 or more: where two are most, one is hardly fainter.
    """
    ratios = np.log(np.maximum(counts, 1) / max(most, 1)) / log(max(most, _LEAST_RANGE))
    return np.where(counts > 0, np.clip(((1 + ratios) * (SHADES - 1)).astype(np.int64), 0, SHADES - 1), -1)


def first_shade(most: int) -> int:
    """Return the shade of a single event where ``most`` are most."""
    return int(shades(np.ones(1, dtype=np.int64), most).item())


def heights(shade: NDArray[np.int64], full: int) -> NDArray[np.int64]:
    """Return the height (int64) of a bar of each shade, ``full`` for the last, 0 for none."""
    share = _LEAST_HEIGHT + (1 - _LEAST_HEIGHT) * shade / (SHADES - 1)
    return np.where(shade < 0, 0, np.rint(share * full).astype(np.int64))


@lru_cache(maxsize=8)
def shade_colours(theme: Theme) -> tuple[QColor, ...]:
    """Return the colours of the shades, from near the ground to the strongest, in even steps of OKLab."""
    ground, accent, strong = (_lab(QColor(name)) for name in (theme.surface, theme.accent, theme.text))
    faint, deep = ground + _FAINTEST * (accent - ground), accent + _FAINTEST * (strong - accent)
    return tuple(_colour(faint + (deep - faint) * step / (SHADES - 1)) for step in range(SHADES))


def _lab(colour: QColor) -> NDArray[np.float64]:
    coded = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    light = np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4)
    return _TO_LAB @ np.cbrt(_TO_CONES @ light)


def _colour(lab: NDArray[np.float64]) -> QColor:
    light = np.linalg.solve(_TO_CONES, np.linalg.solve(_TO_LAB, lab) ** 3)
    coded = np.where(light <= 0.0031308, light * 12.92, 1.055 * np.maximum(light, 0.0) ** (1 / 2.4) - 0.055)
    red, green, blue = np.clip(np.rint(coded * 255), 0, 255).astype(int).tolist()
    return QColor(red, green, blue)
