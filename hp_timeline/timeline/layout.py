"""Decides what a frame shows: pure, from the events, the view and the widths of texts to a scene."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from hp_timeline.dating import edtf
from hp_timeline.dating.edtf import Precision
from hp_timeline.timeline.cards import CARD_PADDING, STEM_INSET, Place, card_places, first_of_buckets
from hp_timeline.timeline.index import Placed, TimelineIndex
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Accounting, Axis, AxisTick, AxisUnit, Box, Card, Mark, Scene
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.timeline.ticks import Ticks, ticks
from hp_timeline.timeline.view import View
from hp_timeline.timeline.words import date_in_words
from hp_timeline.timeline.wrapping import elided, wrapped

AXIS_HEIGHT: Final = 44.0
MARK_HEIGHT: Final = 8.0
MARK_GAP: Final = 3.0
MARK_MINIMUM: Final = 4.0
_TICK_INSET: Final = 4.0
_COLUMN: Final = 2
_CROWD: Final = 2_000

# A mark's row tells how precisely its time is known at every zoom, so that a month never hides a day.
_ROWS: Final = {
    Precision.MINUTE: 0,
    Precision.HOUR: 0,
    Precision.DAY: 0,
    Precision.WEEK: 1,
    Precision.MONTH: 1,
    Precision.QUARTER: 1,
    Precision.HALF: 1,
    Precision.YEAR: 2,
    Precision.INTERVAL: 2,
    Precision.DECADE: 2,
    Precision.CENTURY: 2,
}
_ROW_COUNT: Final = 3
MARKS_HEIGHT: Final = _ROW_COUNT * (MARK_HEIGHT + MARK_GAP) + 2 * MARK_GAP


@dataclass(frozen=True, slots=True)
class Measure:
    """The widths in pixels that the surface's fonts give a title, and a small line."""

    title: Callable[[str], float]
    small: Callable[[str], float]


def lay_out(
    index: TimelineIndex,
    view: View,
    measure: Measure,
    language: str,
    selected: str | None = None,
    focus: TimeSpan | None = None,
) -> Scene:
    """Return the scene of a view. A chosen event in sight always has a card."""
    scale = TimeScale(view.span, 0.0, float(view.width))
    axis_y = view.height - AXIS_HEIGHT
    marks_y = axis_y - MARKS_HEIGHT
    visible = index.between(view.span.start, view.span.end)
    shown = _spread_out(index, visible, scale, selected)
    marks = tuple(_mark(index.placed[at], scale, marks_y) for at in shown)
    cards = card_places(index, view, scale, marks_y, selected)
    tied = tuple(_dressed(index.placed[place.at], place, scale, marks_y, measure, language) for place in cards)
    on_screen = tuple(card for card in tied if card.box.right > 0 and card.box.x < view.width)
    after = index.after(view.span.end)
    before = len(index.placed) - len(visible) - after
    bare = len(visible) - int(np.isin(np.array([place.at for place in cards], dtype=np.int64), visible).sum())
    return Scene(
        view.width,
        view.height,
        _axis(ticks(scale, language), scale, axis_y, measure),
        marks,
        on_screen,
        _focus_box(focus, scale, axis_y),
        Accounting(len(visible), before, after, len(index.unplaced), bare),
    )


def _spread_out(index: TimelineIndex, visible: NDArray[np.int64], scale: TimeScale, selected: str | None) -> list[int]:
    """In a crowd, of the events that begin in one column of pixels a few stand for all: the others lie beneath them."""
    if len(visible) <= _CROWD:
        return [int(at) for at in visible]
    kept = [int(at) for at in visible[first_of_buckets(index.starts[visible], scale.seconds_per_pixel * _COLUMN, _ROW_COUNT)]]
    chosen = index.position(selected)
    return kept if chosen is None or chosen in kept or chosen not in visible else [*kept, chosen]


def _mark(placed: Placed, scale: TimeScale, marks_y: float) -> Mark:
    row = _ROWS[edtf.parse(placed.event.edtf).precision]
    # Clipped well beyond the edges: no painter takes coordinates of a century at the scale of an hour.
    left, right = max(scale.x(placed.start), -2.0 * scale.width), min(scale.x(placed.end), 3.0 * scale.width)
    width = max(right - left, MARK_MINIMUM)
    # A mark widened to be seen is widened around its middle, so that it still points at its time.
    box = Box((left + right - width) / 2, marks_y + 2 * MARK_GAP + row * (MARK_HEIGHT + MARK_GAP), width, MARK_HEIGHT)
    return Mark(placed.event.id, box, placed.event.kind, placed.event.certainty, placed.fades_before, placed.fades_after)


def _dressed(placed: Placed, place: Place, scale: TimeScale, marks_y: float, measure: Measure, language: str) -> Card:
    box = place.box
    mark = _mark(placed, scale, marks_y).box
    stem = min(max(mark.x + min(mark.width / 2, STEM_INSET), box.x + 6), box.right - 6)
    date = _capitalised(date_in_words(placed.event.edtf, language))
    inner = box.width - 2 * CARD_PADDING - 4
    title = wrapped(placed.event.title, inner, place.lines, measure.title)
    date = elided(date, inner, measure.small)
    room = inner - measure.small(date) - measure.small(" · ")
    source = elided(placed.event.source, room, measure.small) if room > 40 else ""
    return Card(placed.event.id, box, date, source, title, stem, mark.y)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _axis(rows: Ticks, scale: TimeScale, y: float, measure: Measure) -> Axis:
    fine = tuple(_tick(scale.x(tick.instant), tick.label, scale.width, measure) for tick in rows.fine)
    starts = [scale.x(tick.instant) for tick in rows.enclosing]
    ends = [*starts[1:], scale.width]
    units = (
        _unit(max(start, 0.0), end, tick.label, measure) for tick, start, end in zip(rows.enclosing, starts, ends, strict=True)
    )
    return Axis(y, fine, tuple(unit for unit in units if unit.width > 0))


def _tick(x: float, label: str, width: float, measure: Measure) -> AxisTick:
    """A label that would be cut off at either edge is left out."""
    left = x + _TICK_INSET
    return AxisTick(x, label if 0 <= left <= width - measure.small(label) else "")


def _unit(start: float, end: float, label: str, measure: Measure) -> AxisUnit:
    whole = AxisUnit(start, end - start, label, start + 6)
    return whole if measure.small(label) + 12 <= whole.width else replace(whole, label="")


def _focus_box(focus: TimeSpan | None, scale: TimeScale, axis_y: float) -> Box | None:
    if focus is None or not scale.span.meets(focus.start, focus.end):
        return None
    left, right = max(scale.x(focus.start), -4.0), min(scale.x(focus.end), scale.width + 4)
    return Box(left, 0.0, max(right - left, 2.0), axis_y)
