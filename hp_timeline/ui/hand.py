"""What a hand does to the line, apart from the mouse's own buttons."""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from hp_timeline.ui.motion import Motion

_HALTS: Final = frozenset((QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride))


class Hand(QObject):
    """Watches a canvas: whatever is done there stops a line that glides."""

    def __init__(self, canvas: QWidget, motion: Motion) -> None:
        super().__init__(canvas)
        self._motion = motion
        canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note of what happens, and leave it to the canvas."""
        if event.type() in _HALTS:
            self._motion.halt()
        return False
