"""The headers of the lanes, beside the timeline: to collapse, to hide, and to drag lanes into another order."""

import html
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from hp_timeline.painting.fonts import scene_fonts
from hp_timeline.painting.lanes import paint_headers
from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.headers import COLUMN_WIDTH, Headers, LaneHeader, lane_headers
from hp_timeline.ui.gestures import Drag
from hp_timeline.ui.laning import Laning
from hp_timeline.ui.session import Session

_NOTCH: Final = 120


class LaneColumn(QWidget):
    """Shows the headers of the session's lanes; there only while there are lanes."""

    part_wanted = Signal(str)
    """The tray that was pressed: lanes above, below or hidden."""

    def __init__(self, session: Session, laning: Laning, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._laning = laning
        self._theme = theme
        self._language = language
        self._fonts = scene_fonts()
        self._measure = self._fonts.measure()
        self._headers: Headers | None = None
        self._shown: tuple[object, ...] = ()
        self._pressed: LaneHeader | None = None
        self._drag: Drag | None = None
        self._turned = 0
        self.setFixedWidth(COLUMN_WIDTH)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Lanes"))
        for changed in (session.documents_changed, session.view_changed, session.lanes_changed):
            changed.connect(self._follow)
        self._follow()

    @property
    def headers(self) -> Headers | None:
        """Return the headers that are shown."""
        return self._headers

    def sizeHint(self) -> QSize:
        """Return a size: as wide as headers are, of any height."""
        return QSize(COLUMN_WIDTH, 160)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self.update()

    def set_language(self, language: str) -> None:
        """Word names and counts in another language from now on."""
        self._language = language
        self.setAccessibleName(self.tr("Lanes"))
        self._follow()

    def _follow(self) -> None:
        session = self._session
        # While the line is panned nothing changes here, and nothing is painted anew.
        shown = (session.index, session.view.height, session.view.first_lane, session.lane, self._language)
        if shown == self._shown:
            return
        if self._shown and session.index is not self._shown[0]:
            # What is held down is no lane of what is shown now.
            self._pressed = self._drag = None
        self._shown = shown
        self._headers = lane_headers(session.index, session.view.height, session.view.first_lane, self._measure, self._language)
        self.setVisible(self._headers is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the headers, and where a dragged lane would come to stand."""
        painter = QPainter(self)
        if self._headers is not None:
            paint_headers(painter, self._headers, self._theme, self._fonts, self._session.lane, is_screen=True)
            self._paint_drop(painter, self._headers)
        painter.end()

    def _paint_drop(self, painter: QPainter, headers: Headers) -> None:
        onto = self._onto(headers)
        if self._pressed is None or onto is None or onto.lane == self._pressed.lane:
            return
        is_below = onto.box.y > self._pressed.box.y
        y = onto.box.bottom - 2 if is_below else onto.box.y + 1
        painter.setPen(QPen(QColor(self._theme.accent), 3))
        painter.drawLine(QPointF(0, y), QPointF(COLUMN_WIDTH, y))

    def _onto(self, headers: Headers) -> LaneHeader | None:
        """Return the header that a dragged one stands over."""
        if self._drag is None or not self._drag.is_moving or not headers.lanes:
            return None
        y = min(max(self._drag.last.y(), 0.0), headers.lanes[-1].box.bottom - 1)
        return headers.header_at(COLUMN_WIDTH / 2, y)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin what may be a press or a drag."""
        if event.button() is not Qt.MouseButton.LeftButton or self._headers is None:
            event.ignore()
            return
        self._pressed = self._headers.header_at(event.position().x(), event.position().y())
        self._drag = Drag(event.position(), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a lane; otherwise show what can be pressed."""
        if self._drag is None:
            self._point_at(event.position())
            return
        was_moving, self._drag = self._drag.is_moving, self._drag.moved(event.position(), event.timestamp())
        if self._drag.is_moving and self._pressed is not None:
            if not was_moving:
                self._laning.come_to(self._pressed.lane)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def _point_at(self, at: QPointF) -> None:
        headers = self._headers
        is_something = headers is not None and (
            headers.header_at(at.x(), at.y()) is not None or headers.tray_at(at.x(), at.y()) is not None
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_something else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what was pressed, or put a dragged lane where it was dragged to."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        headers, pressed, onto = self._headers, self._pressed, None if self._headers is None else self._onto(self._headers)
        drag, self._drag, self._pressed = self._drag, None, None
        self.update()
        if drag is None or headers is None:
            return
        x, y = event.position().x(), event.position().y()
        if drag.is_moving:
            if pressed is not None and onto is not None and onto.lane != pressed.lane:
                self._laning.move_to(pressed.lane, onto.lane)
            return
        tray = headers.tray_at(x, y)
        if tray is not None:
            self.part_wanted.emit(tray.part)
        elif pressed is not None:
            self._press(pressed, x, y)

    def _press(self, header: LaneHeader, x: float, y: float) -> None:
        self._laning.come_to(header.lane)
        if header.turn.holds(x, y):
            self._laning.turn()
        elif header.hide.holds(x, y):
            self._laning.hide()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Collapse the lane, or open it."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        header = None if self._headers is None else self._headers.header_at(event.position().x(), event.position().y())
        if header is not None and not header.hide.holds(event.position().x(), event.position().y()):
            self._press(header, header.turn.x, header.turn.y)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Show other lanes; a touchpad's small turns add up."""
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self._laning.scroll(-steps)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Tell all of a lane in a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            header = None if self._headers is None else self._headers.header_at(event.pos().x(), event.pos().y())
            # Qt takes for rich text what looks like it; a name may.
            QToolTip.showText(
                event.globalPos(), "" if header is None else f"<span>{html.escape(self._tip(header, event))}</span>"
            )
            return True
        return super().event(event)

    def _tip(self, header: LaneHeader, event: QHelpEvent) -> str:
        if header.turn.holds(event.pos().x(), event.pos().y()):
            return self.tr("Open the lane") if header.is_collapsed else self.tr("Collapse the lane")
        return self.tr("Hide the lane") if header.hide.holds(event.pos().x(), event.pos().y()) else header.told
