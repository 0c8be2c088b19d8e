"""What part of the line is shown, on how many pixels."""

from dataclasses import dataclass, replace
from typing import Final

from hp_timeline.dating.civil import seconds
from hp_timeline.timeline.span import TimeSpan

START_SPAN: Final = TimeSpan(seconds(2000), seconds(2030) - seconds(2000))


@dataclass(frozen=True, slots=True)
class View:
    """The visible span and the size of the surface in pixels; ``first_lane`` is the place of the lane at the top."""

    span: TimeSpan = START_SPAN
    width: int = 800
    height: int = 300
    first_lane: int = 0

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1 or self.first_lane < 0:
            raise ValueError(f"a view of {self.width}x{self.height}, from lane {self.first_lane}")

    def showing(self, span: TimeSpan) -> "View":
        """Return the view of another span."""
        return replace(self, span=span.reined_in())

    def sized(self, width: int, height: int) -> "View":
        """Return the view of the same span on another size."""
        return replace(self, width=max(width, 1), height=max(height, 1))
