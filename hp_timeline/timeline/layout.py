"""Decides what a frame shows: pure, from the events, the view and the widths of texts to a scene."""

from collections.abc import Sequence
from typing import Final

from hp_timeline.timeline.axis import AXIS_HEIGHT, axis, breaks
from hp_timeline.timeline.band_layout import EDGE_AIR, BandParts, band_parts, band_running
from hp_timeline.timeline.bands import stacked
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.marks import LEGEND_TOP, alike, density_legend
from hp_timeline.timeline.memory import Frame, LayoutMemory, Measure
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Accounting, Box, Scene
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.timeline.tiles import CARD_WIDTH
from hp_timeline.timeline.trays import trays
from hp_timeline.timeline.view import View

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
    """Return the scene of a view, in the folded seconds of the index and in its lanes; ``focus`` is in real ones.

    A chosen event in sight always has a card, but in a collapsed lane, which has none.

    ``memory`` of the same index makes the next frame cheaper, and changes nothing else.
    """
    memory = LayoutMemory(index) if memory is None or memory.index is not index else memory
    scale = TimeScale(view.span, 0.0, float(view.width))
    axis_y = view.height - AXIS_HEIGHT
    bands = stacked(index, axis_y, view.first_lane).bands
    frames = [Frame(memory, index.lane(band.lane), band, scale, measure, language) for band in bands]
    position = index.position(selected)
    row = None if position is None else index.order.item(position)
    lane = None if position is None else index.lane_at(position)
    parts = [
        band_parts(frame, frame.line.position_of_row(row) if row is not None and frame.band.lane == lane else None)
        for frame in frames
    ]
    strips = alike([strip for part in parts for strip in part.strips])
    trays_y = axis_y + AXIS_HEIGHT / 2
    legend = density_legend(strips, scale.width, LEGEND_TOP, measure, language) if index.lanes is None else None
    width = legend.box.x if legend else scale.width
    running = [band_running(frame, part, width) for frame, part in zip(frames, parts, strict=True)]
    labels = tuple(label for found, _ in running for label in found)
    counts = _accounting(index, frames, parts, len(labels))
    edges = trays(counts, len(index.folds.all), scale.width, trays_y, measure, language)
    taken = [tray.box for tray in edges]
    if index.lanes is not None:
        # Lanes leave it no room of its own: it stands beside the axis's trays.
        right = min((box.x for box in taken if box.x >= scale.width / 2), default=scale.width)
        legend = density_legend(strips, right, trays_y, measure, language)
        taken += [] if legend is None else [legend.box]
    return Scene(
        view.width,
        view.height,
        axis(scale, axis_y, measure, language, index.folds, taken),
        tuple(mark for part in parts for mark in part.marks),
        strips,
        tuple(card for part in parts for card in part.cards),
        tuple(cluster for part in parts for cluster in part.clusters),
        labels,
        tuple(more for _, more in running if more is not None),
        legend,
        edges,
        breaks(scale, axis_y, language, index.folds),
        _focus_box(None if focus is None else index.folds.folded_span(focus), scale, axis_y),
        bands,
        counts,
    )


def _accounting(index: TimelineIndex, frames: Sequence[Frame], parts: Sequence[BandParts], labelled: int) -> Accounting:
    """Return where the events are: what is not counted otherwise in a band in sight is there without a card."""
    drawn = labelled + sum(part.drawn for part in parts)
    before, after = sum(part.before for part in parts), sum(part.after for part in parts)
    in_bands = sum(len(frame.line) for frame in frames)
    hidden = 0 if index.lanes is None else index.lanes.hidden_count
    bare, beyond = in_bands - before - after - drawn, len(index) - in_bands
    return Accounting(drawn, bare, before, after, index.filtered - hidden, index.undated, hidden, beyond)


def _focus_box(focus: TimeSpan | None, scale: TimeScale, axis_y: float) -> Box | None:
    if focus is None or not scale.span.meets(focus.start, focus.end):
        return None
    left, right = max(scale.x(focus.start), -4.0), min(scale.x(focus.end), scale.width + 4)
    return Box(left, 0.0, max(right - left, 2.0), axis_y)
