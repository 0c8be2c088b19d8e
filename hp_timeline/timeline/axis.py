"""The axis of a frame: where its ticks and their labels stand, and where it is broken."""

from collections.abc import Sequence
from typing import Final

from hp_timeline.timeline.fold_words import length_in_words
from hp_timeline.timeline.folds import Folds, Stretch
from hp_timeline.timeline.memory import Measure
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Axis, AxisTick, AxisUnit, Box, Break
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.timeline.ticks import Tick, ticks

AXIS_HEIGHT: Final = 44.0
_TICK_INSET: Final = 4.0
_UNIT_INSET: Final = 6.0
_LEAST_BREAK: Final = 16.0
"""A narrower break has no room for words, not even written upwards."""


def axis(scale: TimeScale, y: float, measure: Measure, language: str, folds: Folds, taken: Sequence[Box] = ()) -> Axis:
    """Return the axis of a scale of folded seconds, at ``y``; no name of a wider unit stands where its row is taken."""
    left = max((box.right for box in taken if box.x < scale.width / 2), default=0.0)
    right = min((box.x for box in taken if box.x >= scale.width / 2), default=scale.width)
    fine: list[AxisTick] = []
    units: list[AxisUnit] = []
    for stretch in folds.stretches(scale.span):
        begins, ends = scale.x(stretch.start), scale.x(stretch.end)
        part = _part(scale, stretch)
        rows = ticks(part, language)
        # A tick before the view keeps its line count even; one before a stretch would stand within a fold.
        fine += (
            _tick(part.x(tick.instant), tick.label, ends, measure)
            for tick in rows.fine
            if part.x(tick.instant) >= begins or begins <= 0
        )
        starts = [max(part.x(tick.instant), begins) for tick in rows.enclosing]
        units += (
            _unit(tick, start, end, (max(left, begins), min(right, ends)), measure)
            for tick, start, end in zip(rows.enclosing, starts, [*starts[1:], ends], strict=True)
        )
    return Axis(y, tuple(fine), tuple(unit for unit in units if unit.width > 0))


def breaks(scale: TimeScale, height: float, language: str, folds: Folds) -> tuple[Break, ...]:
    """Return the folds in view, each ``height`` pixels high."""
    found: list[Break] = []
    for fold, begins in folds.within(scale.span):
        left, right = scale.x(begins), scale.x(begins + fold.drawn)
        label = length_in_words(fold.end - fold.start, language)
        found.append(Break(Box(left, 0.0, right - left, height), label if right - left >= _LEAST_BREAK else "", fold.start))
    return tuple(found)


def _part(scale: TimeScale, stretch: Stretch) -> TimeScale:
    """Return the scale of a stretch in real seconds, on the pixels where it stands."""
    width = (stretch.end - stretch.start) / scale.seconds_per_pixel
    return TimeScale(TimeSpan(stretch.start + stretch.shift, stretch.end - stretch.start), scale.x(stretch.start), width)


def _tick(x: float, label: str, right: float, measure: Measure) -> AxisTick:
    """A label that would be cut off at either edge is left out."""
    left = x + _TICK_INSET
    return AxisTick(x, label if 0 <= left <= right - measure.small(label) else "")


def _unit(tick: Tick, start: float, end: float, free: tuple[float, float], measure: Measure) -> AxisUnit:
    at = max(start, free[0]) + _UNIT_INSET
    room = min(end, free[1]) - _UNIT_INSET - at
    label = next((label for label in (tick.label, tick.short) if measure.small(label) <= room), "")
    return AxisUnit(start, end - start, label, at)
