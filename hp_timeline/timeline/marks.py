"""The bars below the cards: one a row of precision, each event's own where they are few, counted columns in a crowd."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from hp_timeline.timeline.events import CERTAINTIES, FADES_AFTER, FADES_BEFORE, KINDS, EventTable
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.mark_rows import MARK_GAP, MarkRows
from hp_timeline.timeline.memory import Measure
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Box, DensityLegend, Mark, Strip
from hp_timeline.timeline.strands import Strand
from hp_timeline.timeline.words import count_in_words

MARK_MINIMUM: Final = 4.0
COLUMN: Final = 2
"""Pixels in a column of a crowded row."""
LEGEND_SCALE: Final = 96.0
LEGEND_TOP: Final = 6.0
LEGEND_HEIGHT: Final = 20.0
LEGEND_MARGIN: Final = 12.0
CROWD: Final = 40
"""More marks than these in one row are no longer told apart."""


def marks_of(table: EventTable, held: NDArray[np.int32], scale: TimeScale, rows: MarkRows) -> Iterator[Mark]:
    """Yield the own bars of events, by their rows of the table (int32)."""
    # Clipped well beyond the edges: no painter takes coordinates of a century at the scale of an hour.
    lefts = np.maximum(scale.all_x(table.starts[held]), -2.0 * scale.width)
    rights = np.minimum(scale.all_x(table.ends[held]), 3.0 * scale.width)
    widths = np.maximum(rights - lefts, MARK_MINIMUM)
    # A mark widened to be seen is widened around its middle, so that it still points at its time.
    columns = (held, (lefts + rights - widths) / 2, widths, table.rows[held], table.flags[held])
    told = (table.kinds[held], table.certainties[held])
    for row, x, width, mark_row, flags, kind, certainty in zip(*(each.tolist() for each in (*columns, *told)), strict=True):
        box = Box(x, rows.y(mark_row), width, rows.height)
        fades = bool(flags & FADES_BEFORE), bool(flags & FADES_AFTER)
        yield Mark(table.ids[row], box, KINDS[kind], CERTAINTIES[certainty], *fades)


def mark(table: EventTable, row: int, scale: TimeScale, rows: MarkRows) -> Mark:
    """Return the own bar of an event, by its row of the table."""
    return next(marks_of(table, np.array([row], dtype=np.int32), scale, rows))


def stem_of(start: int, end: int, scale: TimeScale, inset: float) -> float:
    """Return the x where a card's stem meets the bar of its event, at most ``inset`` pixels from the bar's left end."""
    left = max(scale.x(start), -2.0 * scale.width)
    width = min(scale.x(end), 3.0 * scale.width) - left
    return left + min(width / 2, inset) if width >= MARK_MINIMUM else left + width / 2


def rows_of_marks(
    index: TimelineIndex, scale: TimeScale, rows: MarkRows, most: int
) -> tuple[tuple[Mark, ...], tuple[Strip, ...]]:
    """Return the bars of rows with at most so many events in view, and the strips of those with more."""
    start, end = scale.span.start, scale.span.end
    marks: list[Mark] = []
    strips: list[Strip] = []
    for row, strand in enumerate(index.rows):
        count = strand.meeting(start, end)
        if count > most:
            strips.append(_strip(strand, row, scale, rows))
        elif count:
            marks += marks_of(index.table, _in_view(strand, start, end), scale, rows)
    return tuple(marks), tuple(strips)


def alike(strips: Sequence[Strip]) -> tuple[Strip, ...]:
    """Return strips of which the same height and colour mean the same number, in every row and lane."""
    most = max((strip.most for strip in strips), default=0)
    return tuple(strip._replace(most=most) for strip in strips)


def density_legend(strips: Sequence[Strip], right: float, y: float, measure: Measure, language: str) -> DensityLegend | None:
    """Return what the colours of strips that are alike mean, left of ``right``; None where nothing is counted."""
    if not strips or not strips[0].most:
        return None
    labels = ("1", count_in_words(strips[0].most, language))
    wide = LEGEND_SCALE + sum(measure.small(label) for label in labels) + 4 * MARK_GAP
    return DensityLegend(Box(right - wide - LEGEND_MARGIN, y, wide, LEGEND_HEIGHT), labels, strips[0].most)


def _in_view(strand: Strand, start: int, end: int) -> NDArray[np.int32]:
    """Return the rows of the table (int32) of the events that meet a span, in order of time."""
    running = np.sort(strand.running(start, strand.running_count(start)))
    low, high = strand.beginning(start, end)
    return np.concatenate((strand.rows[running], strand.rows[low:high]))


def _strip(strand: Strand, row: int, scale: TimeScale, rows: MarkRows) -> Strip:
    columns = -(-int(scale.width) // COLUMN)
    edges = scale.span.start + (np.arange(columns + 1) * (scale.seconds_per_pixel * COLUMN)).astype(np.int64)
    counts = strand.covering(edges)
    box = Box(0.0, rows.y(row), scale.width, rows.height)
    return Strip(row, box, COLUMN, counts, int(counts.max(initial=0)))
