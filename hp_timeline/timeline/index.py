"""The events of a line in sorted arrays: what the visible span holds is found by bisection, never by a scan."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from hp_timeline.catalog.values import Event
from hp_timeline.dating import edtf
from hp_timeline.timeline.span import YEAR

_OPEN_TAIL = YEAR
"""How far an open side (``../2019``) is drawn before it has faded out."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An event with its place on the line, in seconds; an open side ends where its fading ends."""

    event: Event
    start: int
    end: int
    fades_before: bool
    fades_after: bool


@dataclass(frozen=True, slots=True, eq=False)
class TimelineIndex:
    """Events in order of time.

    ``starts`` and ``ends`` are int64 seconds of the same length as ``placed``; ``latest`` holds the running maximum of
    ``ends``, so that long intervals that began before the span are found too.
    """

    placed: tuple[Placed, ...]
    unplaced: tuple[Event, ...]
    starts: NDArray[np.int64] = field(repr=False)
    ends: NDArray[np.int64] = field(repr=False)
    latest: NDArray[np.int64] = field(repr=False)
    positions: dict[str, int] = field(repr=False)

    @classmethod
    def of(cls, events: Iterable[Event]) -> "TimelineIndex":
        """Return the index of events in any order; those without a place on a line are kept apart."""
        placed: list[Placed] = []
        unplaced: list[Event] = []
        for event in events:
            value = edtf.parse(event.edtf)
            if value.lower is None and value.upper is None:
                unplaced.append(event)
                continue
            soft = value.approximate or value.uncertain
            start = value.lower if value.lower is not None else (value.upper or 0) - _OPEN_TAIL
            end = value.upper if value.upper is not None else start + _OPEN_TAIL
            placed.append(Placed(event, start, end, value.lower is None or soft, value.upper is None or soft))
        placed.sort(key=lambda one: (one.start, one.end, one.event.id))
        ends = np.array([one.end for one in placed], dtype=np.int64)
        return cls(
            tuple(placed),
            tuple(unplaced),
            np.array([one.start for one in placed], dtype=np.int64),
            ends,
            np.maximum.accumulate(ends),
            {one.event.id: position for position, one in enumerate(placed)},
        )

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of the placed events in order of time."""
        return tuple(one.event.id for one in self.placed)

    @property
    def extent(self) -> tuple[int, int] | None:
        """Return the first and the last second of the line, None for an empty one."""
        return (int(self.starts[0]), int(self.latest[-1])) if self.placed else None

    def position(self, event_id: str | None) -> int | None:
        """Return an event's number in order of time."""
        return None if event_id is None else self.positions.get(event_id)

    def place(self, event_id: str | None) -> tuple[int, int] | None:
        """Return an event's first second and the one after its last."""
        position = self.position(event_id)
        return None if position is None else (self.placed[position].start, self.placed[position].end)

    def between(self, start: int, end: int) -> NDArray[np.int64]:
        """Return the positions (int64) of the events that meet ``start`` to ``end``, in order of time."""
        first = int(self.latest.searchsorted(start, side="right"))
        last = int(self.starts.searchsorted(end, side="left"))
        found: NDArray[np.int64] = np.flatnonzero(self.ends[first:last] > start).astype(np.int64) + np.int64(first)
        return found

    def counts(self, edges: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return how many events start in each bucket; ``edges`` are n + 1 ascending int64 seconds, the result has n."""
        return np.diff(self.starts.searchsorted(edges))

    def after(self, end: int) -> int:
        """Return how many events begin at or after ``end``."""
        return len(self.placed) - int(self.starts.searchsorted(end, side="left"))
