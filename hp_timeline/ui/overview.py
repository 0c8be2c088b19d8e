"""The strip below the timeline: the whole line, and handles for the part in view."""

from enum import Enum, auto
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hp_timeline.painting.fonts import scene_fonts
from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.axis import axis, breaks
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.span import TimeSpan, framed
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session

_HEIGHT: Final = 40
_EDGE: Final = 12.0
_REACH: Final = 7.0
_COLUMN: Final = 3
_LABEL_BAND: Final = 14.0


class _Grip(Enum):
    START = auto()
    END = auto()
    WHOLE = auto()


class OverviewStrip(QWidget):
    """Shows where the view stands in the whole line; dragging moves it, its handles widen it."""

    def __init__(self, session: Session, theme: Theme, language: str, motion: Motion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._motion = motion
        self._theme = theme
        self._language = language
        self._measure = scene_fonts().measure()
        self._grip: _Grip | None = None
        self._offset = 0
        self.setFixedHeight(_HEIGHT)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        session.documents_changed.connect(self.update)
        session.view_changed.connect(self.update)
        session.selection_changed.connect(self.update)
        motion.moved.connect(self.update)
        self.setAccessibleName(self.tr("Overview of the whole line"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self.update()

    def set_language(self, language: str) -> None:
        """Word the years in another language from now on."""
        self._language = language
        self.setAccessibleName(self.tr("Overview of the whole line"))
        self.update()

    def _scale(self) -> TimeScale:
        start, end = self._session.index.extent or (self._session.view.span.start, self._session.view.span.end)
        return TimeScale(framed(start, end, self.width(), _EDGE, _EDGE), 0.0, float(max(self.width(), 1)))

    def _window(self, scale: TimeScale) -> tuple[float, float]:
        """Return the visible span's edges, at least wide enough to be gripped."""
        span = self._motion.view.span
        left, right = scale.x(span.start), scale.x(span.end)
        if right - left < 2 * _REACH:
            left, right = (left + right) / 2 - _REACH, (left + right) / 2 + _REACH
        return max(left, 2.5), min(right, self.width() - 2.5)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the years, the density of the events and the window."""
        painter = QPainter(self)
        theme, scale = self._theme, self._scale()
        painter.fillRect(self.rect(), QColor(theme.background))
        painter.setFont(scene_fonts().small)
        painter.setPen(QColor(theme.text_muted))
        row = axis(scale, 0.0, self._measure, self._language, self._session.index.folds)
        # Months without their years would say little here: the wider unit is named where the line holds several.
        if len(row.enclosing) > 2:
            labels = [(unit.label_x, unit.label) for unit in row.enclosing]
        else:
            labels = [(tick.x + 2, tick.label) for tick in row.fine]
        for x, label in labels:
            painter.drawText(QPointF(x, _HEIGHT - 4), label)
        for fold in breaks(scale, _HEIGHT, self._language, self._session.index.folds):
            painter.fillRect(QRectF(fold.box.x, 0, fold.box.width, _HEIGHT), QColor(theme.border))
        left, right = self._window(scale)
        window = QRectF(left, 0.5, max(right - left, 1.0), _HEIGHT - 1)
        shade = QColor(theme.accent)
        shade.setAlphaF(0.12)
        painter.fillRect(window, shade)
        self._density(painter, scale)
        painter.setPen(QPen(QColor(theme.accent), 1))
        painter.drawRect(window)
        for x in (left, right):
            painter.fillRect(QRectF(x - 2, _HEIGHT / 2 - 8, 4, 16), QColor(theme.accent))
        painter.end()

    def _density(self, painter: QPainter, scale: TimeScale) -> None:
        """One bar a column of pixels, as high as the events that begin there, the highest column full."""
        edges = np.array([scale.time(x) for x in range(0, self.width() + _COLUMN, _COLUMN)], dtype=np.int64)
        counts = self._session.index.whole.begun(edges)
        most = max(int(counts.max(initial=0)), 1)
        room = _HEIGHT - _LABEL_BAND - 4
        colour = QColor(self._theme.accent)
        for column in np.flatnonzero(counts):
            height = max(room * float(counts[column]) / most, 4.0)
            painter.fillRect(QRectF(float(column) * _COLUMN, 3 + room - height, _COLUMN, height), colour)

    def _grip_at(self, x: float) -> _Grip:
        left, right = self._window(self._scale())
        if abs(x - left) <= _REACH:
            return _Grip.START
        return _Grip.END if abs(x - right) <= _REACH else _Grip.WHOLE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grip a handle or the window; a press beside the window brings it there."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._motion.cut()
        self._grip = self._grip_at(event.position().x())
        here, span = self._scale().time(event.position().x()), self._session.view.span
        if self._grip is _Grip.WHOLE and not span.contains(here):
            self._session.go_to(TimeSpan(here - span.seconds // 2, span.seconds))
        self._offset = here - self._session.view.span.start

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is gripped."""
        if self._grip is None:
            edge = self._grip_at(event.position().x()) is not _Grip.WHOLE
            self.setCursor(Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.ArrowCursor)
            return
        here, span = self._scale().time(event.position().x()), self._session.view.span
        match self._grip:
            case _Grip.WHOLE:
                self._session.show_span(TimeSpan(here - self._offset, span.seconds))
            case _Grip.START if here < span.end:
                self._session.show_span(TimeSpan(here, span.end - here))
            case _Grip.END if here > span.start:
                self._session.show_span(TimeSpan(span.start, here - span.start))
            case _:
                pass

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None
