"""Rows without overlap that hold still while panning.

Time is cut at each zoom level into tiles. The lanes of a tile depend on that tile alone and nothing crosses its edges, so a
label keeps its lane wherever the view stands, and a frame costs what its tiles cost.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

TILE: Final = 2048
"""Pixels in a tile."""
CELL: Final = 8
"""Pixels to a bit of a lane's mask; also the least gap between labels."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a label stands: its left edge in the tile, and its lane from the bottom."""

    key: int
    x: float
    lane: int


def seats(
    wishes: Iterable[tuple[int, float]], lanes: int, width: float, slack: float, *, leftmost_first: bool = False
) -> tuple[Seat, ...]:
    """Seat labels of one width, in the order given, each in the lowest lane with room; those without room get no seat.

    ``wishes`` are keys with the x at which the label's left edge wants to be; up to ``slack`` pixels farther left is as good;
    ``leftmost_first`` tries that side first. A lane is one integer with a bit for each cell of the tile that is taken.
    """
    taken = [0] * lanes
    # However a label lies to the cells, it leaves a whole one free behind it.
    label = (1 << (-int(-width // CELL) + 1)) - 1
    free = lanes * int(TILE // (width + CELL))
    last = TILE - width
    leans = (slack, 0.0) if leftmost_first else (0.0, slack)
    seated: list[Seat] = []
    for key, wanted in wishes:
        places = [min(max(wanted - lean, CELL), last) for lean in leans]
        one, other = (label << int(x) // CELL for x in places)
        for lane, mask in enumerate(taken):
            if not mask & one:
                taken[lane] = mask | one
                seated.append(Seat(key, places[0], lane))
                break
            if not mask & other:
                taken[lane] = mask | other
                seated.append(Seat(key, places[1], lane))
                break
        if len(seated) >= free:
            break
    return tuple(seated)
