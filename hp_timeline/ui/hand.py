"""What a hand does to the line by the wheel and by touch; the mouse's buttons are the canvas's own."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QEventPoint, QInputDevice, QNativeGestureEvent, QTouchEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from hp_timeline.ui.gestures import AT_REST, Wheel, wheel_wish
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session
from hp_timeline.ui.touch import Grip, Touch

_LEAST_GROWTH: Final = 0.1
_HALTS: Final = frozenset((QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride))


class Hand(QObject):
    """Watches a canvas: moves the line, and stops one that glides whatever is done."""

    pointed = Signal(QPointF)
    """Where the pointer is, after the line has moved under it."""
    tapped = Signal(QPointF)

    def __init__(self, canvas: QWidget, session: Session, motion: Motion) -> None:
        super().__init__(canvas)
        self._session = session
        self._motion = motion
        self.wheel = Wheel.ZOOMS
        """What the wheel does without a key."""
        self._pace = AT_REST
        self._scrolled = 0.0
        self._touch: Touch | None = None
        canvas.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what is the hand's, and leave the rest to the canvas."""
        if event.type() in _HALTS:
            self._motion.halt()
        match event:
            case QWheelEvent():
                self._turn(event)
            case QNativeGestureEvent() if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self._pinch(event)
            # Fingers on a touchpad come as turns of a wheel and as pinches besides.
            case QTouchEvent() if event.device().type() is QInputDevice.DeviceType.TouchScreen:
                self._feel(event)
            case _:
                return False
        event.accept()
        return True

    def _zoom(self, factor: float, x: float) -> None:
        if factor != 1.0:
            self._session.zoom(factor, self._motion.instant(x))

    def _pan(self, pixels: float) -> None:
        if pixels:
            self._session.pan(-pixels / self._session.view.width)

    def _turn(self, event: QWheelEvent) -> None:
        self._motion.cut()
        wish = wheel_wish(event, self.wheel)
        self._zoom(wish.factor, event.position().x())
        self._pan(wish.pixels)
        self._keep_pace(event, wish.pixels)
        self.pointed.emit(event.position())

    def _keep_pace(self, event: QWheelEvent, pixels: float) -> None:
        """Let the line glide on when fingers leave a touchpad; where the system itself lets it, that takes over."""
        if event.phase() is Qt.ScrollPhase.ScrollEnd:
            self._motion.let_go(self._pace.speed(event.timestamp()))
        if event.phase() is Qt.ScrollPhase.ScrollUpdate and pixels:
            self._scrolled += pixels
            self._pace = self._pace.at(self._scrolled, event.timestamp())
        else:
            self._pace = AT_REST

    def _pinch(self, event: QNativeGestureEvent) -> None:
        """Zoom about fingers on a touchpad: each event says by how much they have parted, as a share."""
        self._motion.cut()
        self._zoom(1.0 / max(1.0 + event.value(), _LEAST_GROWTH), event.position().x())

    def _feel(self, event: QTouchEvent) -> None:
        """Hold the line under the fingers: they move it, two or more stretch it, one that does not move has tapped."""
        self._motion.cut()
        places = [point.position() for point in event.points() if point.state() is not QEventPoint.State.Released]
        before, self._touch = self._touch, None
        if before is None or event.type() is QEvent.Type.TouchCancel:
            if places and event.type() is QEvent.Type.TouchBegin:
                self._touch = Touch(places[0], Grip.of(places), is_tap=len(places) == 1)
        elif places:
            self._touch = before.at(places, event.timestamp())
            if not self._touch.is_tap:
                self._pan(before.grip.way(self._touch.grip))
                self._zoom(before.grip.factor(self._touch.grip), self._touch.grip.x)
        elif before.is_tap:
            self.tapped.emit(before.origin)
        else:
            self._motion.let_go(before.pace.speed(event.timestamp()))
