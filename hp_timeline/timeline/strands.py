"""Some of a line's events in sorted arrays: what meets a stretch of time is counted by bisection, never by a scan."""

from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from hp_timeline.timeline.maxima import BLOCK, Maxima

_ROUND: Final = 64
_NOTHING: Final = np.zeros(0, dtype=np.int64)


class Strand:
    """Events in order of time.

    ``positions`` (int32, ascending) are their numbers on the whole line; ``starts`` and ``ends`` (int64 seconds) and
    ``importance`` (uint32) go with them; ``by_end`` (int32) are their places in this strand, ordered by end.
    """

    def __init__(
        self,
        positions: NDArray[np.int32],
        starts: NDArray[np.int64],
        ends: NDArray[np.int64],
        importance: NDArray[np.uint32],
        by_end: NDArray[np.int32],
    ) -> None:
        self.positions: Final = positions
        self.starts: Final = starts
        self.ends: Final = ends
        self.importance: Final = importance
        self.by_end: Final = by_end

    def __len__(self) -> int:
        """Return how many events there are."""
        return len(self.starts)

    def part(self, kept: NDArray[np.bool_]) -> "Strand":
        """Return the strand of some of these events; nothing is sorted anew."""
        places = np.flatnonzero(kept)
        numbers = np.cumsum(kept, dtype=np.int32) - np.int32(1)
        by_end = self.by_end[np.flatnonzero(kept[self.by_end])]
        return Strand(self.positions[places], self.starts[places], self.ends[places], self.importance[places], numbers[by_end])

    @cached_property
    def finishes(self) -> NDArray[np.int64]:
        """All ends (int64), ascending."""
        return self.ends[self.by_end]

    @cached_property
    def _latest_of_blocks(self) -> NDArray[np.int64]:
        return np.maximum.reduceat(self.ends, np.arange(0, len(self), BLOCK)) if len(self) else _NOTHING

    @cached_property
    def maxima(self) -> Maxima:
        """The most important of any stretch of places."""
        return Maxima(self.importance)

    def beginning(self, start: int, end: int) -> tuple[int, int]:
        """Return the places (first, and the one after the last) of the events that begin from ``start`` to before ``end``."""
        low, high = self.starts.searchsorted((start, max(start, end)))
        return int(low), int(high)

    def begun(self, edges: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return how many events begin in each bucket; ``edges`` are n + 1 ascending int64 seconds, the result has n."""
        return np.diff(self.starts.searchsorted(edges))

    def meeting(self, start: int, end: int) -> int:
        """Return how many events meet ``start`` to ``end``."""
        return int(self.starts.searchsorted(end)) - int(self.finishes.searchsorted(start, side="right"))

    def covering(self, edges: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return how many events meet each bucket; ``edges`` as for ``begun``."""
        return self.starts.searchsorted(edges[1:]) - self.finishes.searchsorted(edges[:-1], side="right")

    def running_count(self, at: int) -> int:
        """Return how many events began before an instant and go on after it."""
        return int(self.starts.searchsorted(at)) - int(self.finishes.searchsorted(at, side="right"))

    def running(self, at: int, most: int) -> NDArray[np.int64]:
        """Return the places (int64) of the most important events that began before an instant and go on after it."""
        before = int(self.starts.searchsorted(at))
        if most <= 0 or before == 0:
            return _NOTHING
        blocks = np.flatnonzero(self._latest_of_blocks[: -(-before // BLOCK)] > at)
        bounds = self.importance[self.maxima.best(blocks * BLOCK, np.minimum((blocks + 1) * BLOCK, len(self)))]
        order = np.argsort(bounds, kind="stable")[::-1]
        found = _NOTHING
        for turn in range(0, len(order), _ROUND):
            # No block to come can hold a better one than the worst of those found.
            if len(found) == most and self.importance[found[-1]] >= bounds[order[turn]]:
                break
            places = (blocks[order[turn : turn + _ROUND], None] * BLOCK + np.arange(BLOCK)).ravel()
            places = places[places < before]
            places = np.concatenate((found, places[self.ends[places] > at]))
            found = places[np.argsort(self.importance[places], kind="stable")[::-1][:most]]
        return found
