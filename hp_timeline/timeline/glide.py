"""How a line goes on after the hand that moved it has let go."""

from dataclasses import dataclass
from math import exp
from typing import Final

from hp_timeline.timeline.span import TimeSpan

_SLOWING: Final = 0.25
"""Seconds in which the speed falls to 1/e; with the speed it gives the way that is left."""
_REST: Final = 0.02


@dataclass(frozen=True, slots=True)
class Glide:
    """A line let go of at ``start``, with a speed in widths of the view a second, towards what is later."""

    start: TimeSpan
    speed: float

    def at(self, seconds: float) -> TimeSpan:
        """Return what is shown so many seconds after the hand has let go."""
        way = self.speed * _SLOWING * (1.0 - exp(-seconds / _SLOWING))
        return self.start.moved(round(self.start.seconds * way))

    def is_over(self, seconds: float) -> bool:
        """Return whether the line is as good as at rest."""
        return abs(self.speed) * exp(-seconds / _SLOWING) < _REST
