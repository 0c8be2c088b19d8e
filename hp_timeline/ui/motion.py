"""What the views show on the way to what the session holds."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from hp_timeline.timeline.flight import Flight
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.timeline.view import View
from hp_timeline.ui.session import Session

FRAME_MS: Final = 16
_NO_PREFERENCE: Final = "NoPreference"


class Motion(QObject):
    """Leads the eye to where the session has jumped; after anything else the views show at once what the session holds."""

    moved = Signal()

    def __init__(
        self, session: Session, *, is_wanted: bool, clock: Callable[[], float] = monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.is_wanted = is_wanted
        """Whether the user wants any; the system may still ask for none."""
        self.clock: Final = clock
        self._flight: Flight | None = None
        self._began = 0.0
        self._shown: TimeSpan | None = None
        self._ticking = QTimer(self)
        self._ticking.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticking.setInterval(FRAME_MS)
        self._ticking.timeout.connect(self.step)
        session.jumping.connect(self._depart)
        session.view_changed.connect(self._follow)
        for changed in (session.documents_changed, session.selection_changed, session.focus_changed):
            changed.connect(self.cut)

    @property
    def is_on(self) -> bool:
        """Return whether anything may move by itself."""
        return self.is_wanted and not is_motion_reduced()

    @property
    def view(self) -> View:
        """Return what is shown now: the same from one step to the next, so that a picture's parts agree."""
        view = self._session.view
        return view if self._shown is None else view.showing(self._shown)

    def step(self) -> None:
        """Show what the time has come to."""
        if self._flight is None:
            return
        seconds = self.clock() - self._began
        if self._flight.is_over(seconds):
            self.cut()
        else:
            self._shown = self._flight.at(seconds)
            self.moved.emit()

    def cut(self) -> None:
        """Show at once what the session holds."""
        if self._flight is not None:
            self._flight = self._shown = None
            self._ticking.stop()
            self.moved.emit()

    def _depart(self, target: TimeSpan) -> None:
        here = self.view.span
        if self.is_on and target != here:
            self._flight, self._began, self._shown = Flight(here, target), self.clock(), here
            self._ticking.start()

    def _follow(self) -> None:
        if self._flight is not None and self._flight.end != self._session.view.span:
            self.cut()


def is_motion_reduced() -> bool:
    """Return whether the system asks programs to hold still."""
    # From Qt 6.12 on; before, the style follows those systems that tell Qt of it.
    preference = getattr(QGuiApplication.styleHints().accessibility(), "motionPreference", None)
    if callable(preference):
        return getattr(preference(), "name", _NO_PREFERENCE) != _NO_PREFERENCE
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
