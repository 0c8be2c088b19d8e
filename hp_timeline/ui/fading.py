"""Labels of the canvas come and go by a short fade."""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hp_timeline.timeline.fades import Fades
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Scene
from hp_timeline.ui.motion import FRAME_MS, Motion


class Fading(QObject):
    """Keeps how faint labels are from frame to frame, and asks for the next one while any fades."""

    stepped = Signal()

    def __init__(self, motion: Motion, parent: QObject) -> None:
        super().__init__(parent)
        self._motion = motion
        self._fades: Fades | None = None
        self._line: tuple[TimelineIndex, float, float, int] | None = None
        self._ticking: Final = QTimer(self)
        self._ticking.setSingleShot(True)
        self._ticking.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticking.setInterval(FRAME_MS)
        self._ticking.timeout.connect(self.stepped)

    def frame(self, scene: Scene, index: TimelineIndex) -> Fades | None:
        """Return the fades of the frame that is about to be painted; None where nothing may move by itself."""
        view = self._motion.view
        line = (index, scene.width, scene.height, view.first_lane)
        scale, now = TimeScale(view.span, 0.0, scene.width), self._motion.clock()
        if not self._motion.is_on:
            self._fades = None
        elif self._fades is None or self._line != line:
            # Other events, lanes or room for more: that is another picture, not a change of this one.
            self._fades = Fades.first(scene, scale, now)
        else:
            self._fades = self._fades.after(scene, scale, now)
        self._line = line
        if self._fades is not None and not self._fades.is_over:
            self._ticking.start()
        return self._fades
