"""Which events get a card, and where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from hp_timeline.timeline.index import Placed, TimelineIndex
from hp_timeline.timeline.lanes import TILE, Seat, Wish, seats
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Box
from hp_timeline.timeline.view import View

CARD_WIDTH: Final = 248.0
CARD_GAP: Final = 8.0
CARD_PADDING: Final = 8.0
LINE_HEIGHT: Final = 18.0
EDGE_AIR: Final = 24.0
CARD_AIR: Final = CARD_WIDTH + EDGE_AIR
STEM_INSET: Final = 12.0
_TOP_AIR: Final = 10.0
_BUCKET: Final = 32
_MOST_LINES: Final = 3
_ROOMY: Final = 256
"""A tile with more events has no room for long titles, and is not asked."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the card of the event at position ``at`` stands, and how many lines its title has."""

    at: int
    box: Box
    lines: int


@dataclass(frozen=True, slots=True)
class _Grid:
    """The lanes of the cards: how many, how high, with how many title lines, and the bottom of the lowest."""

    lanes: int
    card_height: float
    lines: int
    bottom: float

    def place(self, at: int, x: float, lane: int) -> Place:
        y = self.bottom - (lane + 1) * (self.card_height + CARD_GAP)
        return Place(at, Box(x, y, CARD_WIDTH, self.card_height), self.lines)


def card_places(
    index: TimelineIndex, view: View, scale: TimeScale, bottom: float, selected: str | None = None
) -> tuple[Place, ...]:
    """Return the places of the cards above ``bottom``; a chosen event in sight always has one."""
    grids = tuple(_grids(bottom))
    if not grids or not index.placed:
        return ()
    tile_seconds = TILE * scale.seconds_per_pixel
    # Tiles begin at the line's own start, so that a line which fits a tile has no edge within it.
    origin = index.placed[0].start - EDGE_AIR * scale.seconds_per_pixel
    first, last = (int((edge - origin) // tile_seconds) for edge in (view.span.start, view.span.end))
    found: list[Place] = []
    for tile in range(first, last + 1):
        start = origin + tile * tile_seconds
        left = scale.x(start)
        grid, seated = _tile(index, start, tile_seconds, scale.seconds_per_pixel, grids)
        found += [grid.place(seat.key, left + seat.x, seat.lane) for seat in seated]
    return _with_chosen(index, tuple(found), view, scale, grids[0], selected)


def _grids(bottom: float) -> Iterator[_Grid]:
    """The grids that have room for a lane, the longest titles first."""
    for lines in range(_MOST_LINES, 0, -1):
        height = 2 * CARD_PADDING + (lines + 1) * LINE_HEIGHT
        lanes = int((bottom - _TOP_AIR) // (height + CARD_GAP))
        if lanes > 0:
            yield _Grid(lanes, height, lines, bottom)


def _tile(
    index: TimelineIndex, start: float, seconds: float, per_pixel: float, grids: tuple[_Grid, ...]
) -> tuple[_Grid, tuple[Seat, ...]]:
    """Of a tile's grids, the one with the longest titles that seats all its events; in a crowd the one with the most lanes.

    The tile alone decides, so that panning changes no card.
    """
    first, last = (int(at) for at in index.starts.searchsorted([int(start), int(start + seconds)]))
    grid, seated = grids[-1], tuple[Seat, ...]()
    for grid in grids[:-1] if last - first <= _ROOMY else ():
        for leftmost_first in (False, True):
            wishes = tuple(_wish(index, at, start, per_pixel) for at in range(first, last))
            seated = seats(wishes, grid.lanes, CARD_GAP, leftmost_first=leftmost_first)
            if len(seated) == len(wishes):
                return grid, seated
    grid = grids[-1]
    positions = first_of_buckets(index.starts[first:last], per_pixel * _BUCKET, grid.lanes) + first
    return grid, seats(tuple(_wish(index, int(at), start, per_pixel) for at in positions), grid.lanes, CARD_GAP)


def first_of_buckets(starts: NDArray[np.int64], seconds: float, count: int) -> NDArray[np.int64]:
    """Return the positions of the first ``count`` of each bucket, aligned to absolute time; ``starts`` is sorted."""
    buckets = starts // max(int(seconds), 1)
    opens = np.flatnonzero(np.diff(buckets, prepend=buckets[:1] - 1))
    rank = np.arange(len(starts)) - np.repeat(opens, np.diff(opens, append=len(starts)))
    return np.flatnonzero(rank < count).astype(np.int64)


def _wish(index: TimelineIndex, at: int, origin: float, per_pixel: float) -> Wish:
    """A card may stand anywhere as long as its stem meets it."""
    return Wish(at, _anchor(index.placed[at], origin, per_pixel), CARD_WIDTH, CARD_WIDTH - 2 * STEM_INSET)


def _anchor(placed: Placed, origin: float, per_pixel: float) -> float:
    """Return where a card's left edge wants to be, so that its stem meets the mark."""
    half_mark = (placed.end - placed.start) / per_pixel / 2
    return (placed.start - origin) / per_pixel + min(half_mark, STEM_INSET) - STEM_INSET


def _with_chosen(
    index: TimelineIndex, found: tuple[Place, ...], view: View, scale: TimeScale, grid: _Grid, selected: str | None
) -> tuple[Place, ...]:
    """The chosen event has a plane of its own: without a seat it takes the top lane, over the cards that stand there."""
    at = index.position(selected)
    if at is None or any(place.at == at for place in found):
        return found
    placed = index.placed[at]
    if not view.span.meets(placed.start, placed.end):
        return found
    x = _anchor(placed, view.span.start, scale.seconds_per_pixel)
    chosen = grid.place(at, max(0.0, min(x, view.width - CARD_WIDTH)), grid.lanes - 1)
    return (*(place for place in found if not place.box.meets(chosen.box)), chosen)
