"""The events of a line in order of time: what a view needs of them is counted by bisection, whatever their number."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from hp_timeline.catalog.values import Event
from hp_timeline.timeline.events import PLACED, RAISED, ROW_COUNT, EventTable, tie_of
from hp_timeline.timeline.folds import UNFOLDED, Folds, found_folds
from hp_timeline.timeline.grouping import Key, LaneKind
from hp_timeline.timeline.mark_rows import Places
from hp_timeline.timeline.strands import Strand


class Lane(NamedTuple):
    """The events of a line that have a ``key`` in common, as a ``line`` of their own.

    The lane without a key has gathered those of ``names`` keys. ``shared`` counts events that could stand in another lane too.
    """

    key: Key
    line: TimelineIndex
    names: int
    shared: int


@dataclass(frozen=True, slots=True, eq=False)
class Lanes:
    """The lanes of a line: ``every`` one in the usual order, and by their numbers in it those shown, from the top, and hidden.

    ``base`` is the line as it was before; ``numbers`` (uint8) are those of the lanes of the table's rows. ``mark_places`` says
    where in each lane the rows of marks stand.
    """

    by: LaneKind
    base: TimelineIndex
    every: tuple[Lane, ...]
    numbers: NDArray[np.uint8]
    shown: tuple[int, ...]
    hidden: tuple[int, ...]
    collapsed: frozenset[int]
    mark_places: Places

    @property
    def hidden_count(self) -> int:
        """Return how many events stand in hidden lanes."""
        return sum(len(self.every[number].line) for number in self.hidden)


class TimelineIndex:
    """The events of a table in order of time; a position is an event's number in it.

    ``whole`` holds those with a place on the line; ``unplaced`` (int32) are the table's rows of those without. Rows in neither
    are ``filtered`` out, or gone; ``eventless`` counts documents that gave no event at all. All places on the line are in the
    folded seconds of ``folds``. The events of hidden ``lanes`` count as filtered.
    """

    def __init__(
        self,
        whole: Strand,
        unplaced: NDArray[np.int32],
        filtered: int = 0,
        eventless: int = 0,
        folds: Folds = UNFOLDED,
        lanes: Lanes | None = None,
    ) -> None:
        self.whole: Final = whole
        self.unplaced: Final = unplaced
        self.filtered: Final = filtered
        self.eventless: Final = eventless
        self.folds: Final = folds
        self.lanes: Final = lanes

    @classmethod
    def of(cls, events: Iterable[Event]) -> TimelineIndex:
        """Return the index of events in any order."""
        return cls.of_table(EventTable.of(events))

    @classmethod
    def of_table(cls, table: EventTable) -> TimelineIndex:
        """Return the index of all events of a table."""
        is_placed = (table.flags & PLACED) != 0
        rows = np.flatnonzero(is_placed).astype(np.int32)
        ends, starts = table.ends[rows], table.starts[rows]
        order = np.lexsort((table.ties[rows], ends, starts))
        whole = Strand(table, rows[order], starts[order], ends=ends[order])
        return cls(whole, np.flatnonzero(~is_placed).astype(np.int32))

    @property
    def table(self) -> EventTable:
        """The table of the events."""
        return self.whole.table

    @property
    def order(self) -> NDArray[np.int32]:
        """The table's row of each position."""
        return self.whole.rows

    def kept(self, is_kept: NDArray[np.bool_]) -> TimelineIndex:
        """Return the index of those events alone whose rows of the table (bool) are kept; the others count as filtered."""
        stays = is_kept[self.order]
        unplaced = self.unplaced[is_kept[self.unplaced]]
        left_out = len(self) - int(np.count_nonzero(stays)) + len(self.unplaced) - len(unplaced)
        return self._part(stays, unplaced, self.filtered + left_out)

    def raised(self, rows: NDArray[np.int64]) -> TimelineIndex:
        """Return the index in which the events of some rows of the table come before all others."""
        importance = self.table.importance & ~RAISED
        importance[rows] |= RAISED
        whole = self.whole
        raised = Strand(replace(self.table, importance=importance), whole.rows, whole.starts, whole.latest, whole.all_ends)
        return TimelineIndex(raised, self.unplaced, self.filtered, self.eventless, self.folds)

    def without(self, rows: NDArray[np.int64]) -> TimelineIndex:
        """Return the index without the events of some rows of the table, as if they had never been."""
        stays = np.ones(len(self.table), dtype=np.bool_)
        stays[rows] = False
        return self._part(stays[self.order], self.unplaced[stays[self.unplaced]], self.filtered)

    def with_more(self, events: EventTable) -> TimelineIndex:
        """Return the index with more events; they are put in their places, and nothing is sorted anew.

        Only for a line that is not folded: more events may lie in its folds.
        """
        table, whole = self.table.joined(events), self.whole
        more = TimelineIndex.of_table(events)
        first = np.int32(len(self.table))
        at = self._places_for(more)
        rows, starts = np.insert(whole.rows, at, more.order + first), np.insert(whole.starts, at, more.whole.starts)
        grown = Strand(table, rows, starts)
        return TimelineIndex(grown, np.concatenate((self.unplaced, more.unplaced + first)), self.filtered, self.eventless)

    def _part(self, stays: NDArray[np.bool_], unplaced: NDArray[np.int32], filtered: int) -> TimelineIndex:
        """Return the index of the positions that stay (bool); nothing is sorted anew."""
        whole, positions = self.whole, np.flatnonzero(stays)
        ends, latest = whole.ends(positions), whole.latest_of(positions)
        part = Strand(whole.table, whole.rows[positions], whole.starts[positions], latest, ends)
        return TimelineIndex(part, unplaced, filtered, self.eventless, self.folds)

    def _places_for(self, more: TimelineIndex) -> NDArray[np.int64]:
        """Return before which positions the events of another index belong (int64, ascending)."""
        starts, whole = more.whole.starts, self.whole
        lows, highs = whole.starts.searchsorted(starts), whole.starts.searchsorted(starts, side="right")
        for number in np.flatnonzero(highs > lows).tolist():
            among = range(lows.item(number), highs.item(number))
            lows[number] += bisect_right(among, more.order_key(number), key=self.order_key)
        return lows

    def order_key(self, position: int) -> tuple[int, int]:
        """Return what orders an event among those that begin with it."""
        row = self.order.item(position)
        return self.table.ends.item(row), self.table.ties.item(row)

    def __len__(self) -> int:
        """Return how many events have a place on the line."""
        return len(self.whole)

    @cached_property
    def rows(self) -> tuple[Strand, ...]:
        """The events of each row of marks, the most precise first."""
        whole, rows = self.whole, self.table.rows[self.order]
        by_start = np.argsort(rows, kind="stable")
        orders, starts, ends = whole.rows[by_start], whole.starts[by_start], whole.ends(by_start)
        cuts: list[int] = np.cumsum(np.bincount(rows, minlength=ROW_COUNT)).tolist()
        return tuple(
            Strand(whole.table, orders[part], starts[part], finishes=np.sort(ends[part], kind="stable"))
            for part in (slice(first, last) for first, last in pairwise((0, *cuts)))
        )

    def with_eventless(self, count: int) -> TimelineIndex:
        """Return the index of a line beside which so many documents gave no event."""
        return TimelineIndex(self.whole, self.unplaced, self.filtered, count, self.folds)

    def with_lanes(self, lanes: Lanes | None) -> TimelineIndex:
        """Return the index in lanes; to filter it or to add to it leads back to a line without."""
        return TimelineIndex(self.whole, self.unplaced, self.filtered, self.eventless, self.folds, lanes)

    def lane(self, number: int) -> TimelineIndex:
        """Return the index of a lane's own events; the line itself where it has no lanes."""
        return self if self.lanes is None else self.lanes.every[number].line

    def lane_at(self, position: int) -> int:
        """Return the number of the lane in which the event at a position stands; 0 where there are no lanes."""
        return 0 if self.lanes is None else self.lanes.numbers.item(self.order.item(position))

    def found_folds(self, open_at: Collection[int] = ()) -> Folds:
        """Return where a line that is not folded yet can be; gaps around the instants ``open_at`` stay open."""
        return found_folds(self.whole.starts, self.table.ends[self.order], open_at)

    def folded(self, folds: Folds) -> TimelineIndex:
        """Return the index of a line that is not folded yet, folded; no event may touch a fold."""
        if not folds.all:
            return self
        whole = self.whole
        table = replace(whole.table, starts=folds.folded_all(whole.table.starts), ends=folds.folded_all(whole.table.ends))
        strand = Strand(table, whole.rows, folds.folded_all(whole.starts))
        return TimelineIndex(strand, self.unplaced, self.filtered, self.eventless, folds)

    @property
    def undated(self) -> int:
        """How many have no place on a line."""
        return len(self.unplaced) + self.eventless

    @property
    def extent(self) -> tuple[int, int] | None:
        """Return the first and the last second of the line, None for an empty one."""
        return (
            (int(self.whole.starts[0]), max(int(strand.finishes[-1]) for strand in self.rows if len(strand)))
            if len(self)
            else None
        )

    def event(self, position: int) -> Event:
        """Return the event at a position."""
        return self.table.event(self.order.item(position))

    def title(self, position: int) -> str:
        """Return the title of the event at a position."""
        return self.table.titles[self.order.item(position)]

    def id(self, position: int) -> str:
        """Return the id of the event at a position."""
        return self.table.ids[self.order.item(position)]

    def beside(self, position: int | None, step: int) -> int | None:
        """Return the position of the next (1) or previous (-1) event, the same at an end.

        Without a position it is the first or the last; None on an empty line.
        """
        last = len(self) - 1
        if position is None:
            position = -1 if step > 0 else last + 1
        return min(max(position + step, 0), last) if last >= 0 else None

    def beside_of_source(self, position: int, step: int) -> int | None:
        """Return the position of the next (1) or previous (-1) event of the same source; None where there is none."""
        is_same = self.table.sources.equal_to(self.table.sources[self.order.item(position)])
        places = np.flatnonzero(is_same[self.order])
        at = int(places.searchsorted(position)) + step
        return places.item(at) if 0 <= at < len(places) else None

    @cached_property
    def _by_tie(self) -> tuple[NDArray[np.uint32], NDArray[np.int32]]:
        ties = self.table.ties[self.order]
        order = np.argsort(ties, kind="stable").astype(np.int32)
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
        return self.whole.starts.item(position), self.table.ends.item(self.order.item(position))

    def position_of_row(self, row: int) -> int | None:
        """Return the position of the event in a row of the table."""
        first, last = self.whole.beginning(start := self.table.starts.item(row), start + 1)
        found = np.flatnonzero(self.order[first:last] == row)
        return first + int(found[0]) if len(found) else None

    def ended(self, at: int) -> int:
        """Return how many events end at an instant or before it."""
        return sum(int(strand.finishes.searchsorted(at, side="right")) for strand in self.rows)

    def last_end(self, at: int) -> int | None:
        """Return the last second at which an event ends at an instant or before it; None where none does."""
        ended = ((strand.finishes, int(strand.finishes.searchsorted(at, side="right"))) for strand in self.rows)
        return max((int(finishes[count - 1]) for finishes, count in ended if count), default=None)

    def running_count(self, at: int) -> int:
        """Return how many events began before an instant and go on after it."""
        return int(self.whole.starts.searchsorted(at)) - self.ended(at)

    def between(self, start: int, end: int) -> NDArray[np.int64]:
        """Return the positions (int64) of all events that meet ``start`` to ``end``, in order of time."""
        running = self.whole.running(start, self.running_count(start))
        return np.concatenate((np.sort(running), np.arange(*self.whole.beginning(start, end))))
