"""The events of a line in order of time: what a view needs of them is counted by bisection, whatever their number."""

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from hp_timeline.catalog.values import Event
from hp_timeline.timeline.events import FADES_AFTER, FADES_BEFORE, PLACED, RAISED, ROW_COUNT, EventTable, tie_of
from hp_timeline.timeline.strands import Strand


class TimelineIndex:
    """The order of a table's events; a position is an event's number in it.

    ``order`` (int32) gives the table's row of each position, ``unplaced`` (int32) the rows of events without a place on a line.
    Rows in neither are ``filtered`` out, or gone.
    """

    def __init__(
        self,
        table: EventTable,
        order: NDArray[np.int32],
        unplaced: NDArray[np.int32],
        whole: Strand,
        filtered: int = 0,
    ) -> None:
        self.table: Final = table
        self.order: Final = order
        self.unplaced: Final = unplaced
        self.whole: Final = whole
        self.filtered: Final = filtered

    @classmethod
    def of(cls, events: Iterable[Event]) -> "TimelineIndex":
        """Return the index of events in any order."""
        return cls.of_table(EventTable.of(events))

    @classmethod
    def of_table(cls, table: EventTable) -> "TimelineIndex":
        """Return the index of all events of a table."""
        is_placed = (table.flags & PLACED) != 0
        rows = np.flatnonzero(is_placed).astype(np.int32)
        starts, ends = table.starts[rows], table.ends[rows]
        order = np.lexsort((table.ties[rows], ends, starts))
        rows, starts, ends = rows[order], starts[order], ends[order]
        by_end = np.argsort(ends, kind="stable").astype(np.int32)
        whole = Strand(np.arange(len(rows), dtype=np.int32), starts, ends, table.importance[rows], by_end)
        return cls(table, rows, np.flatnonzero(~is_placed).astype(np.int32), whole)

    def kept(self, is_kept: NDArray[np.bool_]) -> "TimelineIndex":
        """Return the index of those events alone whose rows of the table (bool) are kept; the others count as filtered."""
        stays = is_kept[self.order]
        unplaced = self.unplaced[is_kept[self.unplaced]]
        left_out = len(self) - int(np.count_nonzero(stays)) + len(self.unplaced) - len(unplaced)
        return self._of_part(self.table, stays, unplaced, self.filtered + left_out)

    def raised(self, rows: NDArray[np.int64]) -> "TimelineIndex":
        """Return the index in which the events of some rows of the table come before all others."""
        is_raised = np.zeros(len(self.table), dtype=np.bool_)
        is_raised[rows] = True
        at = is_raised[self.order]
        whole = self.whole
        importance = np.where(at, whole.importance | RAISED, whole.importance & ~RAISED)
        raised = Strand(whole.positions, whole.starts, whole.ends, importance, whole.by_end)
        return TimelineIndex(self.table, self.order, self.unplaced, raised, self.filtered)

    def without(self, rows: NDArray[np.int64]) -> "TimelineIndex":
        """Return the index without the events of some rows of the table, as if they had never been."""
        stays = np.ones(len(self.table), dtype=np.bool_)
        stays[rows] = False
        return self._of_part(self.table, stays[self.order], self.unplaced[stays[self.unplaced]], self.filtered)

    def with_more(self, events: EventTable) -> "TimelineIndex":
        """Return the index with more events; they are put in their places, and nothing is sorted anew."""
        table = self.table.joined(events)
        more = TimelineIndex.of_table(events)
        first = np.int32(len(self.table))
        order, whole = self.order, self.whole
        at = self._places_for(more)
        inserted_before = np.searchsorted(at, np.arange(len(self)), side="right").astype(np.int32)
        new_places = (at + np.arange(len(at))).astype(np.int32)
        ends_at = whole.finishes.searchsorted(more.whole.finishes, side="right")
        by_end = whole.by_end + inserted_before[whole.by_end]
        grown = Strand(
            np.arange(len(self) + len(more), dtype=np.int32),
            np.insert(whole.starts, at, more.whole.starts),
            np.insert(whole.ends, at, more.whole.ends),
            np.insert(whole.importance, at, more.whole.importance),
            np.insert(by_end, ends_at, new_places[more.whole.by_end]),
        )
        unplaced = np.concatenate((self.unplaced, more.unplaced + first))
        return TimelineIndex(table, np.insert(order, at, more.order + first), unplaced, grown, self.filtered)

    def _places_for(self, more: "TimelineIndex") -> NDArray[np.int64]:
        """Return before which positions the events of another index belong (int64, ascending)."""
        starts, whole = more.whole.starts, self.whole
        lows, highs = whole.starts.searchsorted(starts), whole.starts.searchsorted(starts, side="right")
        for number in np.flatnonzero(highs > lows):
            key = (int(more.whole.ends[number]), int(more.table.ties[more.order[number]]))
            among = range(int(lows[number]), int(highs[number]))
            lows[number] += bisect_right(among, key, key=lambda at: (int(whole.ends[at]), int(self.table.ties[self.order[at]])))
        return lows

    def _of_part(
        self, table: EventTable, stays: NDArray[np.bool_], unplaced: NDArray[np.int32], filtered: int
    ) -> "TimelineIndex":
        part = self.whole.part(stays)
        whole = Strand(np.arange(len(part), dtype=np.int32), part.starts, part.ends, part.importance, part.by_end)
        return TimelineIndex(table, self.order[np.flatnonzero(stays)], unplaced, whole, filtered)

    def __len__(self) -> int:
        """Return how many events have a place on the line."""
        return len(self.whole)

    @cached_property
    def rows(self) -> tuple[Strand, ...]:
        """The events of each row of marks, the most precise first."""
        rows = self.table.rows[self.order]
        return tuple(self.whole.part(rows == row) for row in range(ROW_COUNT))

    @property
    def extent(self) -> tuple[int, int] | None:
        """Return the first and the last second of the line, None for an empty one."""
        return (int(self.whole.starts[0]), int(self.whole.finishes[-1])) if len(self) else None

    def event(self, position: int) -> Event:
        """Return the event at a position."""
        return self.table.event(self.order.item(position))

    def title(self, position: int) -> str:
        """Return the title of the event at a position."""
        return self.table.titles[self.order.item(position)]

    def id(self, position: int) -> str:
        """Return the id of the event at a position."""
        return self.table.ids[self.order.item(position)]

    @cached_property
    def _by_tie(self) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
        ties = self.table.ties[self.order]
        order = np.argsort(ties, kind="stable")
        return ties[order], order

    def position(self, event_id: str | None) -> int | None:
        """Return an event's number in order of time."""
        if event_id is None or len(self) == 0:
            return None
        ties, order = self._by_tie
        tie = np.uint32(tie_of(event_id))
        low, high = int(ties.searchsorted(tie)), int(ties.searchsorted(tie, side="right"))
        return next((int(at) for at in order[low:high] if self.id(int(at)) == event_id), None)

    def place(self, event_id: str | None) -> tuple[int, int] | None:
        """Return an event's first second and the one after its last."""
        position = self.position(event_id)
        return None if position is None else self.place_at(position)

    def place_at(self, position: int) -> tuple[int, int]:
        """Return the first second of the event at a position and the one after its last."""
        return self.whole.starts.item(position), self.whole.ends.item(position)

    def fades(self, position: int) -> tuple[bool, bool]:
        """Return whether the event's beginning and its end are open."""
        flags = self.table.flags.item(self.order.item(position))
        return bool(flags & FADES_BEFORE), bool(flags & FADES_AFTER)

    def between(self, start: int, end: int) -> NDArray[np.int64]:
        """Return the positions (int64) of all events that meet ``start`` to ``end``, in order of time."""
        running = self.whole.running(start, self.whole.running_count(start))
        return np.concatenate((np.sort(running), np.arange(*self.whole.beginning(start, end))))
