"""What one lane shows in its band: its cards and clusters, its marks, and the labels of what goes on from before the view."""

from collections.abc import Iterator, Sequence
from math import floor
from typing import Final, NamedTuple

from hp_timeline.timeline.cards import card, chosen_card, cluster
from hp_timeline.timeline.marks import CROWD, mark, rows_of_marks
from hp_timeline.timeline.memory import Frame
from hp_timeline.timeline.running import MORE_WIDTH, RUNNING_GAP, running_labels
from hp_timeline.timeline.scene import Box, Card, Cluster, Mark, MoreRunning, Running, Strip
from hp_timeline.timeline.seats import TILE
from hp_timeline.timeline.tiles import CARD_WIDTH, Grid, Tile, grids, has_air, level_scale, raised, tile

EDGE_AIR: Final = 24.0
_LANE_CROWD: Final = 24


class BandParts(NamedTuple):
    """What stands in a band; ``drawn`` of the events in view have a card or label, ``before`` and ``after`` are not in view."""

    marks: tuple[Mark, ...]
    strips: tuple[Strip, ...]
    cards: tuple[Card, ...]
    clusters: tuple[Cluster, ...]
    carded: frozenset[int]
    drawn: int
    before: int
    after: int


def band_parts(frame: Frame, chosen: int | None) -> BandParts:
    """Return what stands in a band but for the running labels; the event at the position ``chosen`` has a card if in view."""
    index, span = frame.line, frame.scale.span
    # Many lanes have many rows: as many marks in each would take a frame's time three times over.
    most = CROWD if frame.memory.index.lanes is None else _LANE_CROWD
    marks, strips = rows_of_marks(index, frame.scale, frame.band.marks, most)
    cards, clusters = _cards(frame)
    if chosen is not None and span.meets(*index.place_at(chosen)):
        cards = _with_chosen(frame, cards, clusters, chosen)
        own = mark(index.table, index.order.item(chosen), frame.scale, frame.band.marks)
        marks = marks if any(one.event == own.event for one in marks) else (*marks, own)
    carded = frozenset(cards)
    before = index.ended(span.start)
    after = len(index) - int(index.whole.starts.searchsorted(span.end))
    drawn = sum(1 for at in carded if span.meets(*index.place_at(at)))
    return BandParts(marks, strips, tuple(cards.values()), clusters, carded, drawn, before, after)


def band_running(frame: Frame, parts: BandParts, width: float) -> tuple[tuple[Running, ...], MoreRunning | None]:
    """Return the labels of what goes on from before the view, within ``width``.

    In a low band they stand beside the cards, as far as those leave them room.
    """
    if frame.band.is_collapsed:
        return (), None
    labels, more = running_labels(frame, width, parts.carded)
    if not labels or has_air(tuple(grids(frame.band.room))):
        return labels, more
    taken = [card.box for card in parts.cards]
    free = tuple(label for label in labels if not any(label.box.meets(box) for box in taken))
    count = len(labels) - len(free) + (more.events if more else 0)
    if not free or not count:
        return free, None
    beside = Box(free[-1].box.right, free[-1].box.y, MORE_WIDTH, free[-1].box.height)
    is_free = not any(beside.meets(box) for box in (*taken, *(label.box for label in free)))
    return free, MoreRunning(beside.x + RUNNING_GAP, beside.y, count) if is_free else None


def _cards(frame: Frame) -> tuple[dict[int, Card], tuple[Cluster, ...]]:
    """Return the cards on screen by position, and the clusters."""
    scale, top = frame.scale, frame.band.top
    first, per_pixel, right = scale.span.start, scale.seconds_per_pixel, scale.width
    cards: dict[int, Card] = {}
    clusters: list[Cluster] = []
    for laid in _tiles(frame):
        for one in laid.cards:
            x = (one.start - first) / per_pixel + one.offset
            if -CARD_WIDTH < x < right:
                box = Box(x, top + laid.grid.top_of(one.tier), CARD_WIDTH, laid.grid.card_height)
                cards[one.place] = card(frame, one, box, laid.grid.lines)
        for held in laid.clusters:
            x = scale.x(held.start)
            if -CARD_WIDTH < x < scale.width:
                clusters.append(cluster(frame, held, x))
    return cards, tuple(clusters)


def _tiles(frame: Frame) -> Iterator[Tile]:
    room, span, whole = frame.band.room, frame.scale.span, frame.line.whole
    choices = tuple(grids(room))
    if not choices or not len(whole):
        return
    per_pixel = level_scale(frame.scale.seconds_per_pixel, len(whole))
    # Tiles begin at the lane's own start, so that one which fits a tile has no edge within it.
    origin = int(whole.starts[0]) - EDGE_AIR * per_pixel
    first, last = (floor((edge - origin) / (TILE * per_pixel)) for edge in (span.start, span.end))
    for number in range(first, last + 1):
        start = origin + number * TILE * per_pixel
        key = (frame.band.lane, per_pixel, number, room)
        yield frame.memory.tiles.get(key, lambda start=start: tile(whole, start, per_pixel, choices))


def _with_chosen(frame: Frame, cards: dict[int, Card], clusters: Sequence[Cluster], position: int) -> dict[int, Card]:
    """The chosen event has a plane of its own: without a card it gets one in the top tier, over those that stand there.

    Its title is as long as clusters leave it room: none of them is covered.
    """
    choices: tuple[Grid, ...] = tuple(grids(frame.band.room))
    if position in cards or not choices:
        return cards
    wanted = (chosen_card(frame, position, grid) for grid in (*choices, raised(choices[-1])) if grid.tiers)
    free = (one for one in wanted if not any(one.box.meets(cluster.box) for cluster in clusters))
    chosen = next(free, None) or chosen_card(frame, position, choices[-1])
    return {at: one for at, one in cards.items() if not one.box.meets(chosen.box)} | {position: chosen}
