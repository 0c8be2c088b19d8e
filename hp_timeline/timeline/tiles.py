"""What a tile shows: which events have a card, where, and the clusters that hold the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, log2
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from hp_timeline.timeline.seats import CELL, TILE, Seat, seats
from hp_timeline.timeline.strands import Strand

CARD_WIDTH: Final = 248.0
CARD_GAP: Final = 8.0
CARD_PADDING: Final = 8.0
LINE_HEIGHT: Final = 18.0
STEM_INSET: Final = 12.0
CLUSTER_HEIGHT: Final = 74.0
CLUSTER_BARS: Final = 16
_TOP_AIR: Final = 32.0
"""Pixels above the cards, for the labels of what goes on from before the view."""
_LEAST_AIR: Final = 8.0
_MOST_LINES: Final = 3
LEAST_ROOM: Final = _LEAST_AIR + 2 * CARD_PADDING + 2 * LINE_HEIGHT + CARD_GAP
"""Pixels above the marks that a card of one line needs."""
_ROOMY: Final = 256
"""A tile with more events has no room for long titles, and is not asked."""
_LEVELS: Final = 1.5
"""Zoom levels to each doubling: labels are laid out for the widest scale of a level and hold still within it."""
_PER_TIER: Final = TILE // (int(CARD_WIDTH) + CELL)
_CLUSTER: Final = 256
_CLUSTERS: Final = TILE // _CLUSTER
_BUCKET: Final = 32
_CHOICE: Final = 2
"""How many events are asked for each seat of a crowded tile."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The tiers of the cards: how many, how high, with how many title lines, and the bottom of the lowest."""

    tiers: int
    card_height: float
    lines: int
    bottom: float

    def top_of(self, tier: int) -> float:
        """Return the y of the top of a tier's cards."""
        return self.bottom - (tier + 1) * (self.card_height + CARD_GAP)


class TileCard(NamedTuple):
    """The event at a place of the strand has a card ``offset`` pixels right of where the event begins, in a tier.

    ``start`` and ``end`` are the event's; ``row`` is that of its mark.
    """

    place: int
    offset: float
    tier: int
    start: int
    end: int
    row: int


class TileCluster(NamedTuple):
    """The events without a card that begin within ``start`` to ``end``.

    ``size`` says how many, ``first`` and ``last`` are their places, ``best`` those of the two that matter most.

    ``bars`` counts all that begin in each sixteenth of the stretch.
    """

    start: int
    end: int
    size: int
    first: int
    last: int
    best: tuple[int, ...]
    bars: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Tile:
    """A tile's cards and clusters."""

    grid: Grid
    cards: tuple[TileCard, ...] = ()
    clusters: tuple[TileCluster, ...] = ()


def grids(bottom: float) -> Iterator[Grid]:
    """Yield the grids above ``bottom`` that have room for a tier, the longest titles first."""
    for lines in range(_MOST_LINES, 0, -1):
        height = 2 * CARD_PADDING + (lines + 1) * LINE_HEIGHT
        tiers = int((bottom - _TOP_AIR) // (height + CARD_GAP)) or int(bottom - _LEAST_AIR >= height + CARD_GAP)
        if tiers > 0:
            yield Grid(tiers, height, lines, bottom)


def wished_room(count: int) -> float:
    """Return how many pixels above the marks so many events can make use of: each with its whole title, one over another."""
    return _TOP_AIR + count * (2 * CARD_PADDING + (_MOST_LINES + 1) * LINE_HEIGHT + CARD_GAP)


def has_air(choices: Sequence[Grid]) -> bool:
    """Return whether cards leave the labels free room that stand at the top."""
    return all(grid.top_of(grid.tiers - 1) >= _TOP_AIR for grid in choices)


def level_scale(seconds_per_pixel: float, count: int) -> float:
    """Return the seconds per pixel for which labels are laid out: the zoom level's; where events are few, the scale's own."""
    if count <= _ROOMY:
        return seconds_per_pixel
    return 2.0 ** (ceil(log2(seconds_per_pixel) * _LEVELS) / _LEVELS)


def tile(strand: Strand, start: float, per_pixel: float, choices: tuple[Grid, ...]) -> Tile:
    """Lay out the tile that begins at ``start``, at ``per_pixel`` seconds; ``choices`` are grids, the longest titles first.

    The grid with the longest titles that seats all events is taken; in a crowd the one with the most tiers, over clusters. The
    tile alone decides, so that panning changes nothing.
    """
    first, last = strand.beginning(floor(start), floor(start + TILE * per_pixel))
    if first == last:
        return Tile(choices[-1])
    if last - first <= _ROOMY:
        places = np.arange(first, last)
        for grid in (grid for grid in choices if last - first <= grid.tiers * _PER_TIER):
            for leftmost_first in (False, True):
                seated = _seated(strand, places, start, per_pixel, grid.tiers, leftmost_first=leftmost_first)
                if len(seated) == len(places):
                    return Tile(grid, _cards(strand, seated, start, per_pixel))
    above = raised(choices[-1])
    # Too low for both: cards say more than clusters, and the marks stay.
    grid = above if above.tiers else choices[-1]
    chosen = _chosen(strand, first, last, start, per_pixel, grid.tiers)
    seated = _seated(strand, chosen, start, per_pixel, grid.tiers)
    clusters = _clusters(strand, sorted(seat.key for seat in seated), start, per_pixel) if above.tiers else ()
    return Tile(grid, _cards(strand, seated, start, per_pixel), clusters)


def raised(grid: Grid) -> Grid:
    """Return a grid with room for clusters below it."""
    bottom = grid.bottom - CLUSTER_HEIGHT - CARD_GAP
    return Grid(max(int((bottom - _TOP_AIR) // (grid.card_height + CARD_GAP)), 0), grid.card_height, grid.lines, bottom)


def _seated(
    strand: Strand, places: NDArray[np.int64], start: float, per_pixel: float, tiers: int, *, leftmost_first: bool = False
) -> tuple[Seat, ...]:
    """A card may stand anywhere as long as its stem meets it."""
    wanted = np.asarray((strand.starts[places] - start) / per_pixel - STEM_INSET, dtype=np.float64)
    slack = CARD_WIDTH - 2 * STEM_INSET
    return seats(places.tolist(), wanted, tiers, CARD_WIDTH, slack, leftmost_first=leftmost_first)


def _cards(strand: Strand, seated: tuple[Seat, ...], start: float, per_pixel: float) -> tuple[TileCard, ...]:
    places = np.array([seat.key for seat in seated], dtype=np.int64)
    starts, rows = strand.starts[places], strand.rows[places]
    offsets = np.array([seat.x for seat in seated]) - (starts - start) / per_pixel
    columns = (offsets, starts, strand.table.ends[rows], strand.table.rows[rows])
    return tuple(
        TileCard(seat.key, offset, seat.tier, begins, ends, row)
        for seat, offset, begins, ends, row in zip(seated, *(column.tolist() for column in columns), strict=True)
    )


def _chosen(strand: Strand, first: int, last: int, start: float, per_pixel: float, tiers: int) -> NDArray[np.int64]:
    """Return the places of the most important event of each bucket of time, and more of each as far as there are seats.

    Buckets are a power of two of seconds wide and aligned to absolute time. The most important come first.
    """
    width = 2 ** max(floor(log2(_BUCKET * per_pixel)), 0)
    numbers = np.arange(floor(start) // width, ceil(start + TILE * per_pixel) // width + 2, dtype=np.int64)
    edges: NDArray[np.int64] = numbers * width
    inner: NDArray[np.int64] = strand.starts[first:last].searchsorted(edges[1:-1]) + first
    cuts: NDArray[np.int64] = np.concatenate((np.array([first]), inner, np.array([last])))
    counts: NDArray[np.int64] = np.diff(cuts)
    filled = np.flatnonzero(counts)
    lows, counts = cuts[filled], counts[filled]
    wanted = _CHOICE * tiers * _PER_TIER
    shares = np.minimum(counts, max(-(-wanted // len(filled)), 1))
    number = np.arange(int(shares.sum())) - np.repeat(np.cumsum(shares) - shares, shares)
    low, count, share = np.repeat(lows, shares), np.repeat(counts, shares), np.repeat(shares, shares)
    best = strand.maxima.best(low + number * count // share, low + (number + 1) * count // share)
    return best[np.argsort(strand.importance(best), kind="stable")[::-1]]


def _clusters(strand: Strand, seated: list[int], start: float, per_pixel: float) -> tuple[TileCluster, ...]:
    steps = np.arange(_CLUSTERS * CLUSTER_BARS + 1) * (_CLUSTER * per_pixel / CLUSTER_BARS)
    edges: NDArray[np.int64] = np.floor(start + steps).astype(np.int64)
    cuts = strand.starts.searchsorted(edges)
    # The places between those that have a card, cut at the cells' edges too: stretches of hidden ones.
    cells = cuts[::CLUSTER_BARS]
    taken = np.array(seated, dtype=np.int64)
    lows = np.concatenate((cells[:-1], taken + 1))
    highs = np.concatenate((taken, cells[1:]))
    lows.sort()
    highs.sort()
    cell = cells.searchsorted(lows, side="right") - 1
    hidden = np.flatnonzero((highs > lows) & (cell < _CLUSTERS))
    lows, highs, cell = lows[hidden], highs[hidden], cell[hidden]
    best = strand.maxima.best(lows, highs)
    opens = np.flatnonzero(np.diff(cell, prepend=-1))
    pairs = _best_two(strand, lows, highs, best, opens)
    sums, bars = np.add.reduceat(highs - lows, opens) if len(opens) else opens, np.diff(cuts)
    found: list[TileCluster] = []
    numbers: list[int] = cell[opens].tolist()
    for number, opening, count, pair in zip(numbers, opens.tolist(), sums.tolist(), pairs, strict=True):
        closing = int(cell.searchsorted(number, side="right")) - 1
        start, end = edges.item(number * CLUSTER_BARS), edges.item((number + 1) * CLUSTER_BARS)
        heights = bars[number * CLUSTER_BARS : (number + 1) * CLUSTER_BARS].tolist()
        ends = int(lows[opening]), int(highs[closing]) - 1
        found.append(TileCluster(int(start), int(end), count, *ends, pair, tuple(heights)))
    return tuple(found)


def _best_two(
    strand: Strand, lows: NDArray[np.int64], highs: NDArray[np.int64], best: NDArray[np.int64], opens: NDArray[np.int64]
) -> list[tuple[int, ...]]:
    """Return the places of the two most important events of each group of stretches; groups begin at ``opens``.

    The second is the best of another stretch, or of what the first leaves of its own on either side.
    """
    weights = strand.importance(best).tolist()
    closes = [*opens[1:].tolist(), len(best)]
    tops = [max(range(first, last), key=weights.__getitem__) for first, last in zip(opens.tolist(), closes, strict=True)]
    firsts = best[tops]
    sides = np.concatenate((lows[tops], firsts + 1)), np.concatenate((firsts, highs[tops]))
    filled = np.flatnonzero(sides[1] > sides[0])
    others: list[list[int]] = [
        [int(best[at]) for at in range(first, last) if at != top]
        for first, last, top in zip(opens.tolist(), closes, tops, strict=True)
    ]
    for at, place in zip(filled.tolist(), strand.maxima.best(sides[0][filled], sides[1][filled]).tolist(), strict=True):
        others[at % len(tops)].append(place)
    return [
        (int(first), max(rest, key=strand.weight)) if rest else (int(first),)
        for first, rest in zip(firsts.tolist(), others, strict=True)
    ]
