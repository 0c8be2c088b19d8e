"""Where lanes stand one above another, whatever part of the line is in view: so they hold still while panning."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.mark_rows import ALL_PLACES, THIN_MARKS_HEIGHT, MarkRows, Places, marks_height
from hp_timeline.timeline.tiles import LEAST_ROOM, wished_room

COLLAPSED_HEIGHT: Final = THIN_MARKS_HEIGHT + 1


class Band(NamedTuple):
    """The place of a lane, by its number among all: from ``top``, ``height`` pixels high."""

    lane: int
    top: float
    height: float
    is_collapsed: bool = False
    places: Places = ALL_PLACES

    @property
    def bottom(self) -> float:
        """Return the y after the last."""
        return self.top + self.height

    @property
    def room(self) -> float:
        """Return how many pixels there are for cards."""
        return 0.0 if self.is_collapsed else self.height - marks_height(max(self.places) + 1)

    @property
    def marks(self) -> MarkRows:
        """Return where the marks stand."""
        return MarkRows.thin(self.top, self.places) if self.is_collapsed else MarkRows(self.top + self.room, self.places)


class Stack(NamedTuple):
    """The bands in sight from the top, and how many lanes there are above and below them."""

    bands: tuple[Band, ...]
    above: int
    below: int


def stacked(index: TimelineIndex, height: float, first: int) -> Stack:
    """Return the bands of an index on so many pixels, from the lane at place ``first`` on, as far as they have room.

    No room is left empty at the bottom while lanes stand above. What the lanes leave over is shared among the open ones.
    """
    lanes = index.lanes
    if lanes is None:
        return Stack((Band(0, 0.0, height),), 0, 0)
    marks = marks_height(max(lanes.mark_places) + 1)
    least = [COLLAPSED_HEIGHT if number in lanes.collapsed else LEAST_ROOM + marks for number in lanes.shown]
    first = min(max(first, 0), _last_first(least, height))
    last = first + _fitting(least[first:], height)
    shown = lanes.shown[first:last]
    counts = [len(lanes.every[number].line) for number in shown]
    wishes = [
        0.0 if number in lanes.collapsed else wished_room(count) + marks for number, count in zip(shown, counts, strict=True)
    ]
    heights = _shared(least[first:last], wishes, height)
    tops = [sum(heights[:place]) for place in range(len(heights))]
    bands = (
        Band(number, top, high, number in lanes.collapsed, lanes.mark_places)
        for number, top, high in zip(shown, tops, heights, strict=True)
    )
    return Stack(tuple(bands), first, len(lanes.shown) - last)


def first_to_show(index: TimelineIndex, height: float, first: int, place: int) -> int:
    """Return from which lane on to show the lanes so that the one at a place is in sight, the nearest to ``first``."""
    if place < first:
        return place
    while first < place and place >= (stack := stacked(index, height, first)).above + len(stack.bands):
        first += 1
    return first


def _last_first(least: Sequence[float], height: float) -> int:
    """Return the first lane when the last is in sight."""
    return max(len(least) - _fitting(least[::-1], height), 0)


def _fitting(least: Sequence[float], height: float) -> int:
    """Return how many of the first lanes fit; one at least, where there is one."""
    room, count = height, 0
    for each in least:
        room -= each
        if room < 0:
            break
        count += 1
    return count or min(len(least), 1)


def _shared(least: Sequence[float], wishes: Sequence[float], height: float) -> list[float]:
    """Return heights that fill the room in whole pixels; those that wish nothing keep the least.

    Nobody gets more than its wish while another has less, so that one event does not take the room of a hundred.
    """
    heights = list(least)
    open_ones = [place for place, wish in enumerate(wishes) if wish]
    for limits in (wishes, [height if wish else 0.0 for wish in wishes]):
        wanting = [place for place in open_ones if heights[place] < limits[place]]
        while wanting and (share := (height - sum(heights)) // len(wanting)) >= 1:
            for place in wanting:
                heights[place] = min(heights[place] + share, limits[place])
            wanting = [place for place in wanting if heights[place] < limits[place]]
    return heights
