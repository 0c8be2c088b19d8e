"""Some of a line's events in sorted arrays: what meets a stretch of time is counted by bisection, never by a scan."""

from __future__ import annotations

from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from hp_timeline.timeline.events import EventTable
from hp_timeline.timeline.maxima import BLOCK, Maxima

_ROUND: Final = 4
_NOTHING: Final = np.zeros(0, dtype=np.int64)


class Strand:
    """Events in order of time; a place is an event's number among them.

    ``rows`` (int32) are their rows of the table, ``starts`` and ``ends`` (int64 seconds) go with them; ``finishes`` (int64) are
    the ends, ascending. Ends are looked up, put in order, and gone through for ``latest`` when they are first asked for where
    they are not given. What else is known of an event stands in the table, so that many strands cost little more than one.
    """

    def __init__(
        self,
        table: EventTable,
        rows: NDArray[np.int32],
        starts: NDArray[np.int64],
        latest: NDArray[np.int64] | None = None,
        ends: NDArray[np.int64] | None = None,
        finishes: NDArray[np.int64] | None = None,
    ) -> None:
        self.table: Final = table
        self.rows: Final = rows
        self.starts: Final = starts
        self._latest: Final = latest
        self._ends: Final = ends
        self._finishes: Final = finishes

    def __len__(self) -> int:
        """Return how many events there are."""
        return len(self.starts)

    @cached_property
    def finishes(self) -> NDArray[np.int64]:
        """All ends (int64), ascending."""
        # Ends come nearly in order, which a stable sort makes use of: it takes a seventh of the other's time.
        return np.sort(self.all_ends, kind="stable") if self._finishes is None else self._finishes

    @property
    def all_ends(self) -> NDArray[np.int64]:
        """The end (int64) of each event."""
        return self.table.ends[self.rows] if self._ends is None else self._ends

    def ends(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the ends of the events at some places."""
        return self.table.ends[self.rows[places]] if self._ends is None else self._ends[places]

    def importance(self, places: NDArray[np.int64]) -> NDArray[np.uint32]:
        """Return how much the events at some places matter."""
        return self.table.importance[self.rows[places]]

    def weight(self, place: int) -> int:
        """Return how much the event at a place matters."""
        return self.table.importance.item(self.rows.item(place))

    @property
    def latest(self) -> NDArray[np.int64]:
        """For each block a second (int64) that none of its events ends after; mostly the last end itself."""
        return self._by_block[0]

    @cached_property
    def _by_block(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """``latest``, and the importance (int64) of the best event of each block that ends after the next one has begun.

        Only those go on after any event of a later block has begun; -1 stands where none does. What is part of another strand
        does with the bounds of whole blocks: to look up each end anew would take longer than it saves.
        """
        if not len(self):
            return _NOTHING, _NOTHING
        if self._latest is not None:
            return self._latest, self._bounds.astype(np.int64)
        ends, firsts = self.all_ends, np.arange(0, len(self), BLOCK)
        next_starts = np.append(self.starts[BLOCK::BLOCK], self.starts[-1:])
        lasting = np.full(len(firsts), -1, dtype=np.int64)
        places = np.flatnonzero(ends > np.repeat(next_starts, BLOCK)[: len(self)])
        np.maximum.at(lasting, places // BLOCK, self.importance(places))
        return np.maximum.reduceat(ends, firsts), lasting

    def latest_of(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return ``latest`` for the strand of the events at some places (ascending), from this one's alone.

        To look up each end anew would take longer than all else in showing a part of a million events.
        """
        if not len(places):
            return _NOTHING
        firsts = places[::BLOCK] // BLOCK
        lasts = np.append(places[BLOCK - 1 : -1 : BLOCK], places[-1:])[: len(firsts)] // BLOCK
        known = np.append(self.latest, self.latest[-1:])
        return np.maximum.reduceat(known, np.stack((firsts, lasts + 1), axis=1).ravel())[::2]

    @cached_property
    def _bounds(self) -> NDArray[np.uint32]:
        """The importance of the best of each block."""
        return self.importance(self.maxima.of_blocks)

    @cached_property
    def maxima(self) -> Maxima:
        """The most important of any stretch of places."""
        return Maxima(self.table.importance, self.rows)

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
        # A block's own best may have ended or not begun: what is found in it can only be less.
        blocks = np.flatnonzero(self.latest[: -(-before // BLOCK)] > at)
        last = (before - 1) // BLOCK
        bounds = np.where(blocks < last, self._by_block[1][blocks], self._bounds[blocks])
        blocks, bounds = blocks[bounds >= 0], bounds[bounds >= 0]
        found, looked_at = _NOTHING, _ROUND
        while len(blocks):
            # The blocks with the highest bounds first: mostly one round is enough.
            order = np.argpartition(bounds, -min(looked_at, len(blocks)))[-looked_at:]
            places = (blocks[order, None] * BLOCK + np.arange(BLOCK)).ravel()
            places = places[places < before]
            places = np.concatenate((found, places[self.ends(places) > at]))
            found = places[np.argsort(self.importance(places), kind="stable")[::-1][:most]]
            rest = np.ones(len(blocks), dtype=np.bool_)
            rest[order] = False
            if len(found) == most:
                rest &= bounds > self.weight(found.item(-1))
            blocks, bounds, looked_at = blocks[rest], bounds[rest], 4 * looked_at
        return found
