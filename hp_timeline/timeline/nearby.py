"""Which stretch of time to show so that something out of sight comes into it, at the same scale."""

from typing import Final

from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.span import TimeSpan

_AIR: Final = 0.15
"""The share of the view that stays free beside what was brought into it."""


def span_with(span: TimeSpan, start: int, end: int) -> TimeSpan | None:
    """Return a span as long as the one shown in which an event is well in sight; None where it is already."""
    air = round(span.seconds * _AIR)
    if start >= span.start and start < span.end - air:
        return None
    if span.meets(start, end) and end - start > span.seconds:
        return None
    return TimeSpan(start - air if start < span.start else start - span.seconds + 2 * air, span.seconds)


def span_beyond(index: TimelineIndex, span: TimeSpan, *, later: bool) -> TimeSpan | None:
    """Return the span of the nearest events out of sight on one side; None where there are none."""
    whole, air = index.whole, round(span.seconds * _AIR)
    if later:
        at = int(whole.starts.searchsorted(span.end))
        return TimeSpan(int(whole.starts[at]) - air, span.seconds) if at < len(whole) else None
    at = int(whole.finishes.searchsorted(span.start, side="right"))
    return TimeSpan(int(whole.finishes[at - 1]) + air - span.seconds, span.seconds) if at > 0 else None
