"""Fingers on a screen: what they do to the line that lies under them, apart from any widget."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF

from hp_timeline.ui.gestures import AT_REST, Pace

_STIR: Final = 10.0
"""A finger that moves fewer pixels than this has tapped."""
_LEAST_SPREAD: Final = 24.0
"""Fingers nearer to each other than this would tear the line apart."""


@dataclass(frozen=True, slots=True)
class Grip:
    """How many fingers hold the line, where their middle is, and how far they are from it in the mean."""

    fingers: int
    x: float
    spread: float

    @classmethod
    def of(cls, places: Sequence[QPointF]) -> "Grip":
        """Return the grip of fingers at one or more places."""
        x = sum(place.x() for place in places) / len(places)
        return cls(len(places), x, sum(abs(place.x() - x) for place in places) / len(places))

    def factor(self, later: "Grip") -> float:
        """Return by what the stretch in view grows when the fingers come to a later grip."""
        if self.fingers < 2 or later.fingers != self.fingers:
            return 1.0
        return max(self.spread, _LEAST_SPREAD) / max(later.spread, _LEAST_SPREAD)

    def way(self, later: "Grip") -> float:
        """Return how many pixels to the right the fingers have come; one more or fewer moves nothing by itself."""
        return later.x - self.x if later.fingers == self.fingers else 0.0


@dataclass(frozen=True, slots=True)
class Touch:
    """Fingers that came down at ``origin``, as they hold the line now."""

    origin: QPointF
    grip: Grip
    is_tap: bool = True
    """Whether nothing has moved yet, and only one finger is there."""
    pace: Pace = AT_REST

    def at(self, places: Sequence[QPointF], ms: int) -> "Touch":
        """Return the touch when the fingers have come to other places."""
        grip = Grip.of(places)
        stirred = (places[0] - self.origin).manhattanLength() >= _STIR or grip.fingers > 1
        pace = self.pace.at(grip.x, ms) if grip.fingers == self.grip.fingers else AT_REST
        return Touch(self.origin, grip, self.is_tap and not stirred, pace)
