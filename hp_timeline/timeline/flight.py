"""What is shown on the way from one stretch of time to another."""

from dataclasses import dataclass
from math import expm1, log
from typing import Final

from hp_timeline.timeline.span import TimeSpan

FLIGHT_SECONDS: Final = 0.18
_FAR: Final = 4.0
"""A way across more screens than this would be a blur: it leads by a stretch that holds both ends."""
_SAME: Final = 1e-9


def eased(share: float) -> float:
    """Return the share of a way that is behind after a share of its time: fast at first, and slower to the end."""
    return 1.0 - (1.0 - min(max(share, 0.0), 1.0)) ** 3


@dataclass(frozen=True, slots=True)
class Flight:
    """The way from ``start`` to ``end``, in ``FLIGHT_SECONDS``."""

    start: TimeSpan
    end: TimeSpan

    def at(self, seconds: float) -> TimeSpan:
        """Return what is shown so many seconds after the beginning."""
        share = eased(seconds / FLIGHT_SECONDS)
        whole = _holding(self.start, self.end)
        if whole.seconds <= _FAR * max(self.start.seconds, self.end.seconds):
            return _zoomed(self.start, self.end, share)
        outwards, inwards = (log(whole.seconds / span.seconds) for span in (self.start, self.end))
        turn = outwards / (outwards + inwards)
        if share < turn:
            return _zoomed(self.start, whole, share / turn)
        return _zoomed(whole, self.end, (share - turn) / (1.0 - turn))

    def is_over(self, seconds: float) -> bool:
        """Return whether the end is reached so many seconds after the beginning."""
        return seconds >= FLIGHT_SECONDS


def _holding(one: TimeSpan, other: TimeSpan) -> TimeSpan:
    start = min(one.start, other.start)
    return TimeSpan(start, max(one.end, other.end) - start).reined_in()


def _zoomed(start: TimeSpan, end: TimeSpan, share: float) -> TimeSpan:
    """Return the span at a share of a zoom whose factor is the same in each part of it.

    Both edges cover the same share of their way, so that the one instant which has its place in both holds still.
    """
    growth = log(end.seconds / start.seconds)
    done = share if abs(growth) < _SAME else expm1(share * growth) / expm1(growth)
    first = start.start + round((end.start - start.start) * done)
    last = start.end + round((end.end - start.end) * done)
    return TimeSpan(first, last - first)
