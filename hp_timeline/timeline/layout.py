"""Decides what a frame shows: pure, from the events, the view and the widths of texts to a scene."""

from collections.abc import Iterator
from math import floor
from typing import Final

from hp_timeline.timeline.axis import AXIS_HEIGHT, axis, breaks
from hp_timeline.timeline.cards import card, chosen_card, cluster
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.marks import MARKS_HEIGHT, density_legend, mark, rows_of_marks
from hp_timeline.timeline.memory import Frame, LayoutMemory, Measure
from hp_timeline.timeline.running import running_labels
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Accounting, Box, Card, Cluster, Mark, Scene
from hp_timeline.timeline.seats import TILE
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.timeline.tiles import CARD_WIDTH, Grid, Tile, grids, level_scale, tile
from hp_timeline.timeline.trays import trays
from hp_timeline.timeline.view import View

EDGE_AIR: Final = 24.0
CARD_AIR: Final = CARD_WIDTH + EDGE_AIR


def lay_out(
    index: TimelineIndex,
    view: View,
    measure: Measure,
    language: str,
    selected: str | None = None,
    focus: TimeSpan | None = None,
    memory: LayoutMemory | None = None,
) -> Scene:
    """Return the scene of a view, in the folded seconds of the index; ``focus`` is in real ones.

    A chosen event in sight always has a card.

    ``memory`` of the same index makes the next frame cheaper, and changes nothing else.
    """
    memory = LayoutMemory(index) if memory is None or memory.index is not index else memory
    scale = TimeScale(view.span, 0.0, float(view.width))
    axis_y = view.height - AXIS_HEIGHT
    frame = Frame(memory, scale, axis_y - MARKS_HEIGHT, measure, language)
    marks, strips = rows_of_marks(index, scale, frame.bottom)
    cards, clusters = _cards(frame)
    position = index.position(selected)
    if position is not None and view.span.meets(*index.place_at(position)):
        cards = _with_chosen(frame, cards, position)
        marks = _with_mark(marks, mark(index.table, index.order.item(position), scale, frame.bottom))
    carded = frozenset(cards)
    legend = density_legend(strips, view.width, measure, language)
    running, more = running_labels(frame, legend.box.x if legend else scale.width, carded)
    counts = _accounting(index, view, carded, len(running))
    edges = trays(counts, len(index.folds.all), scale.width, axis_y + AXIS_HEIGHT / 2, measure, language)
    return Scene(
        view.width,
        view.height,
        axis(scale, axis_y, measure, language, index.folds, [tray.box for tray in edges]),
        marks,
        strips,
        tuple(cards.values()),
        clusters,
        running,
        more,
        legend,
        edges,
        breaks(scale, axis_y, language, index.folds),
        _focus_box(None if focus is None else index.folds.folded_span(focus), scale, axis_y),
        counts,
    )


def _accounting(index: TimelineIndex, view: View, carded: frozenset[int], labelled: int) -> Accounting:
    whole, span = index.whole, view.span
    before = int(whole.finishes.searchsorted(span.start, side="right"))
    after = len(index) - int(whole.starts.searchsorted(span.end))
    drawn = labelled + sum(1 for at in carded if span.meets(*index.place_at(at)))
    return Accounting(drawn, len(index) - before - after - drawn, before, after, index.filtered, index.undated)


def _cards(frame: Frame) -> tuple[dict[int, Card], tuple[Cluster, ...]]:
    """Return the cards on screen by position, and the clusters."""
    scale = frame.scale
    first, per_pixel, right = scale.span.start, scale.seconds_per_pixel, scale.width
    cards: dict[int, Card] = {}
    clusters: list[Cluster] = []
    for laid in _tiles(frame):
        for one in laid.cards:
            x = (one.start - first) / per_pixel + one.offset
            if -CARD_WIDTH < x < right:
                box = Box(x, laid.grid.top_of(one.tier), CARD_WIDTH, laid.grid.card_height)
                cards[one.place] = card(frame, one, box, laid.grid.lines)
        for held in laid.clusters:
            x = scale.x(held.start)
            if -CARD_WIDTH < x < scale.width:
                clusters.append(cluster(frame, held, x))
    return cards, tuple(clusters)


def _tiles(frame: Frame) -> Iterator[Tile]:
    choices = tuple(grids(frame.bottom))
    memory, span = frame.memory, frame.scale.span
    whole = memory.index.whole
    if not choices or not len(whole):
        return
    per_pixel = level_scale(frame.scale.seconds_per_pixel, len(whole))
    # Tiles begin at the line's own start, so that a line which fits a tile has no edge within it.
    origin = int(whole.starts[0]) - EDGE_AIR * per_pixel
    first, last = (floor((edge - origin) / (TILE * per_pixel)) for edge in (span.start, span.end))
    for number in range(first, last + 1):
        start = origin + number * TILE * per_pixel
        yield memory.tiles.get((per_pixel, number, frame.bottom), lambda start=start: tile(whole, start, per_pixel, choices))


def _with_chosen(frame: Frame, cards: dict[int, Card], position: int) -> dict[int, Card]:
    """The chosen event has a plane of its own: without a card it gets one in the top tier, over those that stand there."""
    choices: tuple[Grid, ...] = tuple(grids(frame.bottom))
    if position in cards or not choices:
        return cards
    chosen = chosen_card(frame, position, choices[0])
    return {at: one for at, one in cards.items() if not one.box.meets(chosen.box)} | {position: chosen}


def _with_mark(marks: tuple[Mark, ...], chosen: Mark) -> tuple[Mark, ...]:
    return marks if any(one.event == chosen.event for one in marks) else (*marks, chosen)


def _focus_box(focus: TimeSpan | None, scale: TimeScale, axis_y: float) -> Box | None:
    if focus is None or not scale.span.meets(focus.start, focus.end):
        return None
    left, right = max(scale.x(focus.start), -4.0), min(scale.x(focus.end), scale.width + 4)
    return Box(left, 0.0, max(right - left, 2.0), axis_y)
