"""What the wheel and the mouse mean on the line, apart from any widget."""

from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent

_NOTCH: Final = 120.0
_PER_NOTCH: Final = 0.8
_PIXELS_PER_NOTCH: Final = 60.0
_DRAG_THRESHOLD: Final = 4.0
_LATELY_MS: Final = 100
_RESTED_MS: Final = 40


@dataclass(frozen=True, slots=True)
class WheelWish:
    """What a turn of the wheel asks: a zoom factor (1 for none), and pixels to move the line by (0 for none)."""

    factor: float
    pixels: float


def wheel_wish(event: QWheelEvent) -> WheelWish:
    """Return what a wheel event asks: up and down zooms, sideways or with Shift it pans. Touchpads count in pixels."""
    exact = event.pixelDelta()
    across = exact.x() if not exact.isNull() else event.angleDelta().x() / _NOTCH * _PIXELS_PER_NOTCH
    notches = exact.y() / _PIXELS_PER_NOTCH if not exact.isNull() else event.angleDelta().y() / _NOTCH
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return WheelWish(1.0, across or notches * _PIXELS_PER_NOTCH)
    if abs(across) > abs(notches) * _PIXELS_PER_NOTCH:
        return WheelWish(1.0, across)
    return WheelWish(_PER_NOTCH**notches, 0.0)


class Place(NamedTuple):
    """Where a hand was, in pixels, and when, in milliseconds."""

    x: float
    ms: int


@dataclass(frozen=True, slots=True)
class Pace:
    """The places where a hand has been of late."""

    places: tuple[Place, ...] = ()

    def at(self, x: float, ms: int) -> "Pace":
        """Return the pace at a new place; what was long before says nothing any more."""
        return Pace((*(place for place in self.places if ms - place.ms <= _LATELY_MS), Place(x, ms)))

    def speed(self, ms: int) -> float:
        """Return how many pixels a second the hand moves to the right; a hand that rested before it let go moves no more."""
        lately = [place for place in self.places if ms - place.ms <= _LATELY_MS]
        if len(lately) < 2 or ms - lately[-1].ms > _RESTED_MS or lately[-1].ms == lately[0].ms:
            return 0.0
        return 1_000.0 * (lately[-1].x - lately[0].x) / (lately[-1].ms - lately[0].ms)


@dataclass(frozen=True, slots=True)
class Drag:
    """A press that may become a drag once it has gone a few pixels."""

    origin: QPointF
    last: QPointF
    is_moving: bool = False
    selects: bool = False
    """Whether it marks a stretch to zoom to, and does not move the line."""
    pace: Pace = Pace()

    def moved(self, to: QPointF, ms: int) -> "Drag":
        """Return the drag at a new place."""
        far = abs(to.x() - self.origin.x()) + abs(to.y() - self.origin.y()) >= _DRAG_THRESHOLD
        return Drag(self.origin, to, self.is_moving or far, self.selects, self.pace.at(to.x(), ms))
