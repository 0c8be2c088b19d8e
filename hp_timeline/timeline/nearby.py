"""Which stretch of time to show so that what is wanted comes into sight, at the same scale where that can be."""

from typing import Final

from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.layout import CARD_AIR, EDGE_AIR
from hp_timeline.timeline.span import TimeSpan, framed

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
    end = index.last_end(span.start)
    return None if end is None else TimeSpan(end + air - span.seconds, span.seconds)


def span_around(span: TimeSpan, start: int, end: int) -> TimeSpan:
    """Return a span with a time in its middle and air on both sides; it is as long as ``span`` where that fits."""
    length = end - start
    seconds = span.seconds if span.seconds / 40 <= length <= span.seconds * 0.8 else max(length, 1) * 4
    return TimeSpan((start + end - seconds) // 2, seconds)


def span_amid(start: int, end: int) -> TimeSpan:
    """Return the span of an event with as much time on both sides."""
    return TimeSpan(2 * start - end, 3 * (end - start))


def span_of_stretch(start: int, end: int, width: float) -> TimeSpan:
    """Return the span that shows what begins from ``start`` to ``end``, with room for the cards of the last."""
    return framed(start, end, width, EDGE_AIR, CARD_AIR)


def span_of_line(index: TimelineIndex, width: float) -> TimeSpan | None:
    """Return the span of the whole line on so many pixels, with room for the cards of the last events; None if it is empty."""
    return None if index.extent is None else span_of_stretch(*index.extent, width)
