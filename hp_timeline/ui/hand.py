"""What a hand does to the line by the wheel and by touch; the mouse's buttons are the canvas's own."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from hp_timeline.ui.gestures import Pace, Wheel, wheel_wish
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session

_HALTS: Final = frozenset((QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride))


class Hand(QObject):
    """Watches a canvas: moves the line, and stops one that glides whatever is done."""

    pointed = Signal(QPointF)
    """Where the pointer is, after the line has moved under it."""

    def __init__(self, canvas: QWidget, session: Session, motion: Motion) -> None:
        super().__init__(canvas)
        self._session = session
        self._motion = motion
        self.wheel = Wheel.ZOOMS
        """What the wheel does without a key."""
        self._pace = Pace()
        self._scrolled = 0.0
        canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what is the hand's, and leave the rest to the canvas."""
        if event.type() in _HALTS:
            self._motion.halt()
        match event:
            case QWheelEvent():
                self._turn(event)
            case _:
                return False
        event.accept()
        return True

    def _turn(self, event: QWheelEvent) -> None:
        self._motion.cut()
        wish = wheel_wish(event, self.wheel)
        if wish.factor != 1.0:
            self._session.zoom(wish.factor, self._motion.instant(event.position().x()))
        elif wish.pixels:
            self._session.pan(-wish.pixels / self._session.view.width)
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
            self._pace = Pace()
