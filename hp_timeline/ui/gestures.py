"""What the wheel and the mouse mean on the line, apart from any widget."""

from dataclasses import dataclass
from enum import Enum
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputDevice, QWheelEvent

_NOTCH: Final = 120.0
_PER_NOTCH: Final = 0.8
_PIXELS_PER_NOTCH: Final = 60.0
_DRAG_THRESHOLD: Final = 4.0
_LATELY_MS: Final = 100
_RESTED_MS: Final = 40


class Wheel(Enum):
    """What a turn of the wheel does to the line."""

    ZOOMS = "zooms"
    PANS = "pans"


@dataclass(frozen=True, slots=True)
class WheelWish:
    """What a turn of the wheel asks: a zoom factor (1 for none), and pixels to move the line by (0 for none)."""

    factor: float
    pixels: float


def wheel_wish(event: QWheelEvent, plain: Wheel) -> WheelWish:
    """Return what a wheel event asks; ``plain`` is what the wheel of a mouse does without a key."""
    exact, angle = event.pixelDelta(), event.angleDelta()
    across, along = (exact.x(), exact.y()) if not exact.isNull() else (_pixels(angle.x()), _pixels(angle.y()))
    if _does(event, plain, is_across=abs(across) > abs(along)) is Wheel.ZOOMS:
        return WheelWish(_PER_NOTCH ** (along / _PIXELS_PER_NOTCH), 0.0)
    return WheelWish(1.0, across if abs(across) > abs(along) else along)


def is_of_fingers(event: QWheelEvent) -> bool:
    """Return whether fingers on a touchpad turn the wheel, as far as the system tells."""
    is_touchpad = event.device().type() is QInputDevice.DeviceType.TouchPad
    return is_touchpad or event.phase() is not Qt.ScrollPhase.NoScrollPhase or not event.pixelDelta().isNull()


def _does(event: QWheelEvent, plain: Wheel, *, is_across: bool) -> Wheel:
    """Ctrl always zooms and Shift always pans, so that each hand finds the other way whatever the plain wheel does."""
    rules = (
        # A key pressed while the line runs out would turn the one into the other.
        (event.phase() is Qt.ScrollPhase.ScrollMomentum, Wheel.PANS),
        (bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier), Wheel.ZOOMS),
        (bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier), Wheel.PANS),
        (is_across or is_of_fingers(event), Wheel.PANS),
    )
    return next((does for holds, does in rules if holds), plain)


def _pixels(angle: int) -> float:
    return angle / _NOTCH * _PIXELS_PER_NOTCH


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


AT_REST: Final = Pace()


@dataclass(frozen=True, slots=True)
class Drag:
    """A press that may become a drag once it has gone a few pixels."""

    origin: QPointF
    last: QPointF
    is_moving: bool = False
    selects: bool = False
    """Whether it marks a stretch to zoom to, and does not move the line."""
    pace: Pace = AT_REST

    def moved(self, to: QPointF, ms: int) -> "Drag":
        """Return the drag at a new place."""
        far = abs(to.x() - self.origin.x()) + abs(to.y() - self.origin.y()) >= _DRAG_THRESHOLD
        return Drag(self.origin, to, self.is_moving or far, self.selects, self.pace.at(to.x(), ms))
