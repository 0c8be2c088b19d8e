"""Rows without overlap that hold still while panning.

Time is cut at each zoom level into tiles aligned to absolute time. The lanes of a tile depend on that tile alone and nothing
crosses its edges, so a label keeps its lane wherever the view stands, and a frame costs what its tiles cost.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

TILE: Final = 4096
"""Pixels in a tile."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A label that wants a place: ``anchor`` and ``width`` in pixels within its tile."""

    key: int
    anchor: float
    width: float


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a label stands: its left edge in the tile, and its lane from the bottom."""

    key: int
    x: float
    lane: int


def seats(wishes: Sequence[Wish], lanes: int, gap: float, tile: float = TILE) -> tuple[Seat, ...]:
    """Seat the wishes, in the order given, each in the lowest lane with room; those without room get no seat."""
    taken: list[list[tuple[float, float]]] = [[] for _ in range(lanes)]
    seated: list[Seat] = []
    for wish in wishes:
        x = max(0.0, min(wish.anchor, tile - wish.width))
        for lane, others in enumerate(taken):
            if all(x >= right + gap or x + wish.width + gap <= left for left, right in others):
                others.append((x, x + wish.width))
                seated.append(Seat(wish.key, x, lane))
                break
    return tuple(seated)
