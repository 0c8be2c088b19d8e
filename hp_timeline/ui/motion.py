"""What the views show on the way to what the session holds, and how a line goes on that a hand has let go of."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from hp_timeline.timeline.flight import Flight
from hp_timeline.timeline.glide import Glide
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.timeline.view import View
from hp_timeline.ui.session import Session

FRAME_MS: Final = 16
_LEAST_SPEED: Final = 0.15
"""In widths of the view a second: a hand that is slower has put the line where it wants it."""
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
        self._course: Flight | Glide | None = None
        self._began = 0.0
        self._shown: TimeSpan | None = None
        """What is shown in a flight, while the session holds where it ends; a glide moves the session itself."""
        self._held: TimeSpan | None = None
        """What the session holds as long as nothing else moves it."""
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
    def is_under_way(self) -> bool:
        """Return whether anything moves by itself now."""
        return self._course is not None

    @property
    def view(self) -> View:
        """Return what is shown now: the same from one step to the next, so that a picture's parts agree."""
        view = self._session.view
        return view if self._shown is None else view.showing(self._shown)

    def instant(self, x: float) -> int:
        """Return what time is shown at a pixel."""
        view = self.view
        return TimeScale(view.span, 0.0, float(view.width)).time(x)

    def step(self) -> None:
        """Show what the time has come to."""
        seconds = self.clock() - self._began
        if self._course is None or self._course.is_over(seconds):
            self.cut()
        elif isinstance(self._course, Flight):
            self._shown = self._course.at(seconds)
            self.moved.emit()
        else:
            self._held = self._course.at(seconds)
            self._session.show_span(self._held)

    def cut(self) -> None:
        """Show at once what the session holds; what glides stops where it is."""
        if self._course is not None:
            self._course = self._shown = self._held = None
            self._ticking.stop()
            self.moved.emit()

    def halt(self) -> None:
        """Stop what glides; a flight goes on to its end."""
        if isinstance(self._course, Glide):
            self.cut()

    def let_go(self, speed: float) -> None:
        """Let the line glide on after a hand that moved it by so many pixels a second, to the right where positive."""
        self.cut()
        widths = -speed / self._session.view.width
        if self.is_on and abs(widths) >= _LEAST_SPEED:
            self._start(Glide(self._session.view.span, widths), self._session.view.span)

    def _start(self, course: Flight | Glide, held: TimeSpan) -> None:
        self._course, self._held, self._began = course, held, self.clock()
        self._ticking.start()

    def _depart(self, target: TimeSpan) -> None:
        here = self.view.span
        self.halt()
        if self.is_on and target != here:
            self._shown = here
            self._start(Flight(here, target), target)

    def _follow(self) -> None:
        if self._session.view.span != self._held:
            self.cut()


def is_motion_reduced() -> bool:
    """Return whether the system asks programs to hold still."""
    # From Qt 6.12 on; before, the style follows those systems that tell Qt of it.
    preference = getattr(QGuiApplication.styleHints().accessibility(), "motionPreference", None)
    if callable(preference):
        return getattr(preference(), "name", _NO_PREFERENCE) != _NO_PREFERENCE
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
