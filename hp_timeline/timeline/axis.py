"""The axis of a frame: where its ticks and their labels stand."""

from collections.abc import Sequence
from typing import Final

from hp_timeline.timeline.memory import Measure
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Axis, AxisTick, AxisUnit, Box
from hp_timeline.timeline.ticks import ticks

AXIS_HEIGHT: Final = 44.0
_TICK_INSET: Final = 4.0
_UNIT_INSET: Final = 6.0


def axis(scale: TimeScale, y: float, measure: Measure, language: str, taken: Sequence[Box] = ()) -> Axis:
    """Return the axis of a scale, at ``y``; no name of a wider unit stands where its row is taken."""
    rows = ticks(scale, language)
    fine = tuple(_tick(scale.x(tick.instant), tick.label, scale.width, measure) for tick in rows.fine)
    left = max((box.right for box in taken if box.x < scale.width / 2), default=0.0)
    right = min((box.x for box in taken if box.x >= scale.width / 2), default=scale.width)
    starts = [scale.x(tick.instant) for tick in rows.enclosing]
    ends = [*starts[1:], scale.width]
    units = (
        _unit(max(start, 0.0), end, tick.label, (left, right), measure)
        for tick, start, end in zip(rows.enclosing, starts, ends, strict=True)
    )
    return Axis(y, fine, tuple(unit for unit in units if unit.width > 0))


def _tick(x: float, label: str, width: float, measure: Measure) -> AxisTick:
    """A label that would be cut off at either edge is left out."""
    left = x + _TICK_INSET
    return AxisTick(x, label if 0 <= left <= width - measure.small(label) else "")


def _unit(start: float, end: float, label: str, free: tuple[float, float], measure: Measure) -> AxisUnit:
    at = max(start, free[0]) + _UNIT_INSET
    has_room = at + measure.small(label) + _UNIT_INSET <= min(end, free[1])
    return AxisUnit(start, end - start, label if has_room else "", at)
