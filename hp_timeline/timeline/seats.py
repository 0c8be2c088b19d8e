"""Tiers of labels without overlap that hold still while panning.

Time is cut at each zoom level into tiles. The tiers of a tile depend on that tile alone and nothing crosses its edges, so a
label keeps its tier wherever the view stands, and a frame costs what its tiles cost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

TILE: Final = 2048
"""Pixels in a tile."""
CELL: Final = 8
"""Pixels to a bit of a tier's mask; also the least gap between labels."""
_CELLS: Final = TILE // CELL
_ALL: Final = (1 << 2 * _CELLS) - 1


class Seat(NamedTuple):
    """Where a label stands: its left edge in the tile, and its tier from the bottom."""

    key: int
    x: float
    tier: int


def seats(
    keys: Sequence[int], wanted: NDArray[np.float64], tiers: int, width: float, slack: float, *, leftmost_first: bool = False
) -> tuple[Seat, ...]:
    """Seat labels of one width, in the order given, each in the lowest tier with room; those without room get no seat.

    ``wanted`` (float64) is where the left edge of each key's label wants to be; anywhere up to ``slack`` pixels farther left is
    as good, the nearest of the free places, or with ``leftmost_first`` the farthest.
    """
    # However a label lies to the cells, it leaves a whole one free behind it.
    cells = -int(-width // CELL) + 1
    label = (1 << cells) - 1
    # A tier is one integer with a bit for each cell that is taken; another has a bit where a label could begin.
    taken = [0] * tiers
    free = [(1 << _CELLS) - 1] * tiers
    right_x = np.clip(wanted, CELL, TILE - width)
    left_cells: list[int] = (np.clip(wanted - slack, CELL, TILE - width) // CELL).astype(np.int64).tolist()
    right_cells: list[int] = (right_x // CELL).astype(np.int64).tolist()
    seated: list[Seat] = []
    full = 0
    for number, (key, left, right) in enumerate(zip(keys, left_cells, right_cells, strict=True)):
        reach = (1 << right - left + 1) - 1
        for tier in range(tiers):
            places = free[tier] >> left & reach
            if not places:
                continue
            cell = left + ((places & -places).bit_length() if leftmost_first else places.bit_length()) - 1
            taken[tier] |= label << cell
            free[tier] = _beginnings(taken[tier], cells)
            full += not free[tier]
            seated.append(Seat(key, right_x.item(number) if cell == right else float(cell * CELL), tier))
            break
        if full == tiers:
            break
    return tuple(seated)


def _beginnings(taken: int, cells: int) -> int:
    """Return a bit for each cell at which so many cells in a row begin that are free; beyond the tile all are."""
    runs, length = ~taken & _ALL, 1
    while length < cells:
        step = min(length, cells - length)
        runs &= runs >> step
        length += step
    return runs & ((1 << _CELLS) - 1)
