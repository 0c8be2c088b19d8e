"""The place of the largest value within any stretch of an array, exactly, in a time that hardly grows with the array."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

BLOCK: Final = 64
_OFFSETS: Final = np.arange(BLOCK)


class Maxima:
    """Maxima of blocks of 64 values, and of every power of two of blocks (a sparse table).

    The value at a place is that of ``values`` in the row (int32) of the place; it is not copied, for a million take room.
    """

    def __init__(self, values: NDArray[np.uint32], rows: NDArray[np.int32]) -> None:
        self._values: Final = values
        self._rows: Final = rows
        self._levels: Final[list[NDArray[np.int64]]] = [_best_of_blocks(values[rows])]
        width = 1
        while 2 * width <= len(self._levels[0]):
            last = self._levels[-1]
            self._levels.append(self._better(last[:-width], last[width:]))
            width *= 2

    @property
    def of_blocks(self) -> NDArray[np.int64]:
        """The place (int64) of the largest value of each block."""
        return self._levels[0]

    def best(self, lows: NDArray[np.int64], highs: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the place of the largest value of stretches ``lows`` to ``highs`` (int64[n], never empty)."""
        if len(lows) == 0:
            return np.zeros(0, dtype=np.int64)
        if int((highs - lows).max()) <= BLOCK:
            return self._within(lows, highs)
        first, last = -(-lows // BLOCK), highs // BLOCK
        # An empty stretch at either end is left out by looking at one value of the whole stretch instead.
        left_ends, right_starts = np.minimum(first * BLOCK, highs), np.maximum(last * BLOCK, lows)
        right_starts = np.where(right_starts < highs, right_starts, highs - 1)
        found = self._better(self._within(lows, np.maximum(left_ends, lows + 1)), self._within(right_starts, highs))
        wide = np.flatnonzero(last > first)
        if len(wide):
            between = self._blocks(first[wide], last[wide])
            edge = found[wide]
            better, one, other = self._at(between), self._at(edge), edge
            found[wide] = np.where((better > one) | ((better == one) & (between < other)), between, other)
        return found

    def _within(self, lows: NDArray[np.int64], highs: NDArray[np.int64]) -> NDArray[np.int64]:
        """Stretches of at most a block, none of them empty."""
        places = lows[:, None] + _OFFSETS[: int((highs - lows).max())]
        is_in = places < highs[:, None]
        values = np.where(is_in, self._at(np.minimum(places, len(self._rows) - 1)).astype(np.int64), -1)
        return lows + values.argmax(axis=1)

    def _blocks(self, first: NDArray[np.int64], last: NDArray[np.int64]) -> NDArray[np.int64]:
        # Twice that many blocks would be too many.
        levels: list[int] = [int(count).bit_length() - 1 for count in last - first]
        level = np.array(levels)
        found = np.empty(len(first), dtype=np.int64)
        for one in set(levels):
            at = np.flatnonzero(level == one)
            places = self._levels[one]
            found[at] = self._better(places[first[at]], places[last[at] - (1 << one)])
        return found

    def _better(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.int64]:
        return np.where(self._at(other) > self._at(one), other, one)

    def _at(self, places: NDArray[np.int64]) -> NDArray[np.uint32]:
        return self._values[self._rows[places]]


def _best_of_blocks(values: NDArray[np.uint32]) -> NDArray[np.int64]:
    whole = len(values) // BLOCK * BLOCK
    found = values[:whole].reshape(-1, BLOCK).argmax(axis=1) + np.arange(0, whole, BLOCK)
    if whole < len(values):
        found = np.append(found, whole + values[whole:].argmax())
    return found.astype(np.int64)
