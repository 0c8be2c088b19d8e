"""The axis of a frame: where its ticks and their labels stand."""

from dataclasses import replace
from typing import Final

from hp_timeline.timeline.memory import Measure
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Axis, AxisTick, AxisUnit
from hp_timeline.timeline.ticks import ticks

AXIS_HEIGHT: Final = 44.0
_TICK_INSET: Final = 4.0


def axis(scale: TimeScale, y: float, measure: Measure, language: str) -> Axis:
    """Return the axis of a scale, at ``y``."""
    rows = ticks(scale, language)
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
