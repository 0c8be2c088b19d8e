"""Rows without overlap that hold still while panning.

Time is cut at each zoom level into tiles. The lanes of a tile depend on that tile alone and nothing crosses its edges, so a
label keeps its lane wherever the view stands, and a frame costs what its tiles cost.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

TILE: Final = 2048
"""Pixels in a tile."""
CELL: Final = 8
"""Pixels to a bit of a lane's mask; also the least gap between labels."""


class Seat(NamedTuple):
    """Where a label stands: its left edge in the tile, and its lane from the bottom."""

    key: int
    x: float
    lane: int


def seats(
    keys: Sequence[int],
    wanted: NDArray[np.float64],
    lanes: int,
    width: float,
    slack: float,
    *,
    leftmost_first: bool = False,
) -> tuple[Seat, ...]:
    """Seat labels of one width, in the order given, each in the lowest lane with room; those without room get no seat.

    ``wanted`` (float64) is where the left edge of each key's label wants to be; up to ``slack`` pixels farther left is as good,
    and ``leftmost_first`` tries that side first. A lane is one integer with a bit for each cell of the tile that is taken.
    """
    taken = [0] * lanes
    # However a label lies to the cells, it leaves a whole one free behind it.
    label = (1 << (-int(-width // CELL) + 1)) - 1
    free = lanes * int(TILE // (width + CELL))
    leans = (slack, 0.0) if leftmost_first else (0.0, slack)
    one_x, other_x = (np.clip(wanted - lean, CELL, TILE - width) for lean in leans)
    one_cells, other_cells = ((x // CELL).astype(np.int64).tolist() for x in (one_x, other_x))
    seated: list[Seat] = []
    for number, (key, one_cell, other_cell) in enumerate(zip(keys, one_cells, other_cells, strict=True)):
        one, other = label << one_cell, label << other_cell
        for lane, mask in enumerate(taken):
            if not mask & one:
                taken[lane] = mask | one
                seated.append(Seat(key, one_x.item(number), lane))
                break
            if not mask & other:
                taken[lane] = mask | other
                seated.append(Seat(key, other_x.item(number), lane))
                break
        if len(seated) >= free:
            break
    return tuple(seated)
