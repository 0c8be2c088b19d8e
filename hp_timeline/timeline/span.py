"""A stretch of time, and how it moves and grows."""

from dataclasses import dataclass
from typing import Final

from hp_timeline.dating.civil import DAY, HOUR

YEAR: Final = 31_556_952
"""The mean Gregorian year in seconds."""
SHORTEST: Final = HOUR
LONGEST: Final = 20_000 * YEAR
_FARTHEST: Final = 30_000 * YEAR


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A stretch of time, in seconds since 1970-01-01, proleptic Gregorian, no zone."""

    start: int
    seconds: int

    def __post_init__(self) -> None:
        if self.seconds < 1:
            raise ValueError(f"a span of {self.seconds} seconds")

    @property
    def end(self) -> int:
        """Return the second after the last."""
        return self.start + self.seconds

    @property
    def middle(self) -> int:
        """Return the instant halfway."""
        return self.start + self.seconds // 2

    def zoomed(self, factor: float, around: int | None = None) -> "TimeSpan":
        """Return the span scaled by ``factor``; ``around``, by default the middle, keeps its place on screen.

        Below one hour it stays as it is.
        """
        around = self.middle if around is None else around
        seconds = min(max(round(self.seconds * factor), SHORTEST), LONGEST)
        share = (around - self.start) / self.seconds
        return TimeSpan(round(around - share * seconds), seconds).reined_in()

    def paged(self, share: float) -> "TimeSpan":
        """Return the span shifted later by a share of its length."""
        return self.moved(round(self.seconds * share))

    def moved(self, seconds: int) -> "TimeSpan":
        """Return the span shifted later by ``seconds``."""
        return TimeSpan(self.start + seconds, self.seconds).reined_in()

    def reined_in(self) -> "TimeSpan":
        """Return the span between one hour and 20,000 years long, and no farther than 30,000 years from 1970."""
        seconds = min(max(self.seconds, SHORTEST), LONGEST)
        start = min(max(self.start - (seconds - self.seconds) // 2, -_FARTHEST), _FARTHEST - seconds)
        return TimeSpan(start, seconds)

    def contains(self, instant: int) -> bool:
        """Return whether the instant lies within."""
        return self.start <= instant < self.end

    def meets(self, start: int, end: int) -> bool:
        """Return whether any second of ``start`` to ``end`` lies within."""
        return start < self.end and end > self.start


def framed(lower: int, upper: int, width: float, left: float, right: float) -> TimeSpan:
    """Return the span that shows ``lower`` to ``upper`` with ``left`` and ``right`` pixels of air in ``width`` pixels."""
    inner = max(width - left - right, width / 4, 1.0)
    seconds = max(upper - lower, DAY)
    per_pixel = seconds / inner
    return TimeSpan(round(lower - left * per_pixel), max(round(width * per_pixel), 1)).reined_in()
