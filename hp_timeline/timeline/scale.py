"""Pixels meet time here and nowhere else."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hp_timeline.timeline.span import TimeSpan


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Maps a span to ``width`` pixels that start at ``left``."""

    span: TimeSpan
    left: float
    width: float

    def __post_init__(self) -> None:
        if self.width <= 0:
            raise ValueError(f"a scale {self.width} pixels wide")

    @property
    def seconds_per_pixel(self) -> float:
        """Return how many seconds one pixel holds."""
        return self.span.seconds / self.width

    def x(self, instant: float) -> float:
        """Return the pixel of an instant."""
        return self.left + (instant - self.span.start) * self.width / self.span.seconds

    def all_x(self, instants: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return the pixels (float64) of many instants (int64)."""
        return self.left + (instants - self.span.start) * self.width / self.span.seconds

    def time(self, x: float) -> int:
        """Return the instant of a pixel, to the second."""
        return self.span.start + round((x - self.left) * self.span.seconds / self.width)
