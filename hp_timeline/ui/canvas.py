"""The timeline: one painted widget over a pure scene."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from hp_timeline.painting.fonts import scene_fonts
from hp_timeline.painting.hover import HoverCard, paint_hover
from hp_timeline.painting.labels import Emphasis
from hp_timeline.painting.painter import paint_scene
from hp_timeline.painting.stock import Stock
from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.layout import lay_out
from hp_timeline.timeline.memory import LayoutMemory
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Scene
from hp_timeline.timeline.words import date_in_words, precision_in_words
from hp_timeline.ui.gestures import Drag, wheel_wish
from hp_timeline.ui.session import Session

_DOUBLE_CLICK_ZOOM: Final = 0.5
_DWELL_MS: Final = 400


class TimelineCanvas(QWidget):
    """Shows the session's view; hands what the user wants to the session."""

    event_chosen = Signal(str)

    def __init__(self, session: Session, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._language = language
        self._fonts = scene_fonts()
        self._measure = self._fonts.measure()
        self._memory = LayoutMemory(session.index)
        self._stock: Stock | None = None
        self._scene: Scene | None = None
        self._hovered: str | None = None
        # The card beside the pointer waits, like any tool tip, until the pointer rests: it covers its neighbours.
        self._dwelling = QTimer(self)
        self._dwelling.setSingleShot(True)
        self._dwelling.setInterval(_DWELL_MS)
        self._dwelling.timeout.connect(self.update)
        self._pointer = QPointF()
        self._drag: Drag | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 160)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        for changed in (
            session.documents_changed,
            session.selection_changed,
            session.view_changed,
            session.focus_changed,
        ):
            changed.connect(self._redraw)
        session.documents_changed.connect(self._name_for_screen_readers)
        session.selection_changed.connect(self._name_for_screen_readers)
        self._name_for_screen_readers()

    @property
    def scene(self) -> Scene:
        """Return what is shown now."""
        if self._scene is None:
            session = self._session
            if self._memory.index is not session.index:
                self._memory = LayoutMemory(session.index)
            self._scene = lay_out(
                session.index, session.view, self._measure, self._language, session.selected, session.focus, self._memory
            )
        return self._scene

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self.update()

    def set_language(self, language: str) -> None:
        """Word the axis and the cards in another language from now on."""
        self._language = language
        self._name_for_screen_readers()
        self._redraw()

    def _redraw(self) -> None:
        self._scene = None
        self.update()

    def _name_for_screen_readers(self) -> None:
        self.setAccessibleName(self.tr("Timeline"))
        described = self._hover_card(self._session.selected)
        self.setAccessibleDescription("" if described is None else ". ".join((described.title, *described.lines)))

    def _hover_card(self, event_id: str | None) -> HoverCard | None:
        position = self._session.index.position(event_id)
        if position is None:
            return None
        event = self._session.index.event(position)
        date = date_in_words(event.edtf, self._language)
        known = precision_in_words(event.edtf, self._language)
        return HoverCard(event.title, (f"{date} ({known})", event.source))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the scene, then what belongs to the pointer and the keyboard."""
        painter = QPainter(self)
        scene = self.scene
        if self._stock is None or self._stock.theme != self._theme or self._stock.ratio != self.devicePixelRatioF():
            self._stock = Stock(self._theme, self.devicePixelRatioF())
        emphasis = Emphasis(self._session.selected, self._hovered)
        paint_scene(painter, scene, self._theme, self._fonts, emphasis, self._stock)
        painter.setFont(self._fonts.small)
        painter.setPen(QColor(self._theme.text_muted))
        if not len(self._session.index):
            area = QRectF(0, 0, scene.width, scene.axis.y)
            painter.drawText(
                area, Qt.AlignmentFlag.AlignCenter, self.tr("Nothing here has a date yet.\nOpen files or drop a folder.")
            )
        is_told = self._hovered == self._session.selected or self._drag is not None or self._dwelling.isActive()
        card = None if is_told else self._hover_card(self._hovered)
        if card is not None:
            room = QRectF(4, 4, self.width() - 8, self.height() - 8)
            paint_hover(painter, card, self._pointer, room, self._theme, self._fonts)
        if self.hasFocus():
            painter.setPen(QColor(self._theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the session how many pixels there are."""
        super().resizeEvent(event)
        self._session.resize_view(self.width(), self.height())
        self._redraw()

    def _instant(self, x: float) -> int:
        return TimeScale(self._session.view.span, 0.0, float(self._session.view.width)).time(x)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer, or pan."""
        wish = wheel_wish(event)
        if wish.factor != 1.0:
            self._session.zoom(wish.factor, self._instant(event.position().x()))
        elif wish.pixels:
            self._session.pan(-wish.pixels / self.width())
        self._hover(self.scene.event_at(event.position().x(), event.position().y()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin what may be a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag = Drag(event.position(), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while dragging; otherwise show what is under the pointer."""
        self._pointer = event.position()
        if self._drag is not None:
            before, self._drag = self._drag.last, self._drag.moved(event.position())
            if self._drag.is_moving:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._session.pan((before.x() - event.position().x()) / self.width())
            return
        self._hover(self.scene.event_at(self._pointer.x(), self._pointer.y()))

    def _hover(self, event_id: str | None) -> None:
        if event_id != self._hovered:
            self._hovered = event_id
            self._dwelling.start()
            self.setCursor(Qt.CursorShape.ArrowCursor if event_id is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the event under a click."""
        drag, self._drag = self._drag, None
        self.unsetCursor()
        if drag is None or drag.is_moving or event.button() is not Qt.MouseButton.LeftButton:
            return
        chosen = self.scene.event_at(event.position().x(), event.position().y())
        if chosen is not None:
            self._session.select(chosen)
            self.event_chosen.emit(chosen)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in about the pointer, with Shift out."""
        outwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        factor = 1 / _DOUBLE_CLICK_ZOOM if outwards else _DOUBLE_CLICK_ZOOM
        self._session.zoom(factor, self._instant(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Take the hover card away."""
        super().leaveEvent(event)
        self._hover(None)
