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
    """A label that wants a place: ``anchor`` and ``width`` in pixels within its tile; ``slack`` to the left is as good."""

    key: int
    anchor: float
    width: float
    slack: float = 0.0


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a label stands: its left edge in the tile, and its lane from the bottom."""

    key: int
    x: float
    lane: int


def seats(
    wishes: Sequence[Wish], lanes: int, gap: float, tile: float = TILE, *, leftmost_first: bool = False
) -> tuple[Seat, ...]:
    """Seat the wishes, in the order given, each in the lowest lane with room; those without room get no seat.

    A label stands at its anchor, or as far left of it as its slack lets it; ``leftmost_first`` tries that side first.
    """
    taken: list[list[tuple[float, float]]] = [[] for _ in range(lanes)]
    seated: list[Seat] = []
    for wish in wishes:
        sides = (wish.anchor - wish.slack, wish.anchor) if leftmost_first else (wish.anchor, wish.anchor - wish.slack)
        places = tuple(max(gap, min(x, tile - wish.width)) for x in sides)
        seat = next(
            (Seat(wish.key, x, lane) for lane in range(lanes) for x in places if _fits(x, wish, taken[lane], gap)), None
        )
        if seat is not None:
            taken[seat.lane].append((seat.x, seat.x + wish.width))
            seated.append(seat)
    return tuple(seated)


def _fits(x: float, wish: Wish, others: Sequence[tuple[float, float]], gap: float) -> bool:
    return all(x >= right + gap or x + wish.width + gap <= left for left, right in others)
