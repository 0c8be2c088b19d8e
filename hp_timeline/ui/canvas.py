"""The timeline: one painted widget over a pure scene."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from hp_timeline.painting.fonts import scene_fonts
from hp_timeline.painting.hover import HoverCard, paint_band, paint_hover
from hp_timeline.painting.labels import Emphasis
from hp_timeline.painting.painter import paint_scene
from hp_timeline.painting.stock import Stock
from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.folds import Fold
from hp_timeline.timeline.layout import lay_out
from hp_timeline.timeline.memory import LayoutMemory
from hp_timeline.timeline.scene import Cluster, Scene
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.ui.fading import Fading
from hp_timeline.ui.gestures import Drag
from hp_timeline.ui.hand import Hand
from hp_timeline.ui.hovering import cluster_card, event_card, fold_card
from hp_timeline.ui.measuring import Measuring
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session

_DOUBLE_CLICK_ZOOM: Final = 0.5
_DWELL_MS: Final = 400
_LINES: Final = 13
"""Lines of the card of a cluster."""
_STRIP_ZOOM: Final = 0.2


class TimelineCanvas(QWidget):
    """Shows the session's view; hands what the user wants to the session."""

    event_chosen = Signal(str)
    part_wanted = Signal(str)
    """The part of the accounting whose tray was pressed: ``before``, ``after``, ``undated``, ``folds``."""

    def __init__(self, session: Session, theme: Theme, language: str, motion: Motion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._motion = motion
        self._theme = theme
        self._language = language
        self._fonts = scene_fonts()
        self._measure = self._fonts.measure()
        self._memory = LayoutMemory(session.index)
        self._stock: Stock | None = None
        self._fading = Fading(motion, self)
        self._fading.stepped.connect(self.update)
        self._scene: Scene | None = None
        self._hovered: str | None = None
        self._cluster: Cluster | None = None
        self._fold: Fold | None = None
        self._is_stepped = False
        """Whether the cluster was come to by keys; then its card does not wait for the pointer."""
        # The card beside the pointer waits, like any tool tip, until the pointer rests: it covers its neighbours.
        self._dwelling = QTimer(self)
        self._dwelling.setSingleShot(True)
        self._dwelling.setInterval(_DWELL_MS)
        self._dwelling.timeout.connect(self.update)
        self.hand = Hand(self, session, motion)
        self.hand.pointed.connect(self._hover)
        self.hand.tapped.connect(self._choose)
        self._pointer = QPointF()
        self._drag: Drag | None = None
        self.measuring = Measuring(session, language, self)
        self.measuring.changed.connect(self._name_for_screen_readers)
        self.measuring.changed.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 160)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        for changed in (
            session.documents_changed,
            session.selection_changed,
            session.view_changed,
            session.focus_changed,
            session.lanes_changed,
            motion.moved,
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
                session.index, self._motion.view, self._measure, self._language, session.selected, session.focus, self._memory
            )
        return self._scene

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self.update()

    def set_language(self, language: str) -> None:
        """Word the axis and the cards in another language from now on."""
        self._language = language
        self.measuring.set_language(language)
        self._name_for_screen_readers()
        self._redraw()

    def _redraw(self) -> None:
        self._scene = None
        # What was under the pointer has moved on; the pointer's next move finds what is there now.
        self._hovered, self._cluster, self._fold, self._is_stepped = None, None, None, False
        self.measuring.point_at(None)
        self.update()

    def _name_for_screen_readers(self) -> None:
        self.setAccessibleName(self.tr("Timeline"))
        described = event_card(self._session.index, self._session.selected, self._language)
        if self._cluster is not None and self._is_stepped:
            described = cluster_card(self._session.index, self._cluster, self.scene, self._language)
        parts = () if described is None else (described.title, *described.lines)
        measured = self.measuring.now
        self.setAccessibleDescription(". ".join(parts if measured is None else (measured.said, *parts)))

    def _hover_card(self) -> HoverCard | None:
        index, is_at_rest = self._session.index, self._drag is None and not self._dwelling.isActive()
        if self._cluster is not None and (is_at_rest or self._is_stepped):
            return cluster_card(index, self._cluster, self.scene, self._language)
        if self._fold is not None and is_at_rest:
            return fold_card(self._fold, self._language)
        if self._hovered == self._session.selected or not is_at_rest:
            return None
        return event_card(index, self._hovered, self._language)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the scene, then what belongs to the pointer and the keyboard."""
        painter = QPainter(self)
        scene = self.scene
        if self._stock is None or self._stock.theme != self._theme or self._stock.ratio != self.devicePixelRatioF():
            self._stock = Stock(self._theme, self.devicePixelRatioF())
        ruler = self.measuring.ruler(scene, self._motion.view.span, self._measure)
        emphasis = Emphasis(self._session.selected, self._hovered, self._cluster, ruler)
        fades = self._fading.frame(scene, self._session.index)
        paint_scene(painter, scene, self._theme, self._fonts, emphasis, self._stock, fades)
        painter.setFont(self._fonts.small)
        painter.setPen(QColor(self._theme.text_muted))
        if not len(self._session.index):
            area = QRectF(0, 0, scene.width, scene.axis.y)
            painter.drawText(
                area, Qt.AlignmentFlag.AlignCenter, self.tr("Nothing here has a date yet.\nOpen files or drop a folder.")
            )
        if self._drag is not None and self._drag.selects:
            paint_band(painter, self._drag.origin.x(), self._drag.last.x(), scene.axis.y, self._theme)
        card = self._hover_card()
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin what may be a click or a drag."""
        self._motion.cut()
        if event.button() is Qt.MouseButton.LeftButton:
            selects = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._drag = Drag(event.position(), event.position(), selects=selects)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while dragging; otherwise show what is under the pointer."""
        self._pointer = event.position()
        if self._drag is not None:
            before, self._drag = self._drag.last, self._drag.moved(event.position(), event.timestamp())
            if self._drag.selects:
                self.update()
            elif self._drag.is_moving:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._session.pan((before.x() - event.position().x()) / self.width())
            return
        self._hover(self._pointer)

    def _hover(self, at: QPointF | None) -> None:
        event_id = None if at is None else self.scene.event_at(at.x(), at.y())
        cluster = None if at is None or event_id is not None else self.scene.cluster_at(at.x(), at.y())
        fold = None if at is None or event_id is not None or cluster is not None else self._fold_at(at)
        is_same = (event_id, cluster, fold) == (self._hovered, self._cluster, self._fold)
        is_something = event_id is not None or cluster is not None or fold is not None
        # What the keys came to stays until the pointer comes to something else.
        if is_same or (self._is_stepped and not is_something):
            return
        self._hovered, self._cluster, self._fold, self._is_stepped = event_id, cluster, fold, False
        self._dwelling.start()
        self.measuring.point_at(event_id)
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_something else Qt.CursorShape.ArrowCursor)
        self.update()

    def _fold_at(self, at: QPointF) -> Fold | None:
        is_there = self.scene.break_at(at.x(), at.y()) is not None
        return self._session.index.folds.fold_at(self._motion.instant(at.x())) if is_there else None

    def step_cluster(self, step: int) -> None:
        """Come to the next (1) or previous (-1) cluster in view; its card says what it holds."""
        self._motion.cut()
        clusters = sorted(self.scene.clusters, key=lambda cluster: cluster.start)
        if not clusters:
            return
        here = clusters.index(self._cluster) if self._cluster in clusters else -1 if step > 0 else len(clusters)
        self._come_to(clusters[min(max(here + step, 0), len(clusters) - 1)])

    def _come_to(self, cluster: Cluster) -> None:
        self._hovered, self._cluster, self._is_stepped = None, cluster, True
        self._pointer = QPointF(max(cluster.box.x, 0.0), cluster.box.y - 24 * _LINES)
        self._name_for_screen_readers()
        self.update()

    def open_cluster(self) -> None:
        """Zoom to the cluster that was come to, else to the one that holds most."""
        if self._cluster is None:
            self.open_fullest_cluster()
        else:
            self._open(self._cluster)

    def open_fullest_cluster(self) -> None:
        """Zoom to the cluster in view that holds most."""
        self._motion.cut()
        fullest = max(self.scene.clusters, key=lambda cluster: cluster.count, default=None)
        if fullest is not None:
            self._open(fullest)

    def _open(self, cluster: Cluster) -> None:
        index = self._session.index.lane(cluster.lane)
        self._session.show_stretch(index.place_at(cluster.first)[0], index.place_at(cluster.last)[0] + 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the event under a click."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        drag, self._drag = self._drag, None
        self.unsetCursor()
        if drag is not None and drag.selects and drag.is_moving:
            first, last = sorted((self._motion.instant(drag.origin.x()), self._motion.instant(drag.last.x())))
            self._session.jump_to(TimeSpan(first, max(last - first, 1)))
        elif drag is not None and drag.is_moving:
            self._motion.let_go(drag.pace.speed(event.timestamp()))
        elif drag is not None:
            self._choose(event.position())

    def _choose(self, at: QPointF) -> None:
        """Take what is at a point for what is wanted: a tray, an event, a cluster, a fold or a column of a strip."""
        tray = self.scene.tray_at(at.x(), at.y())
        if tray is not None:
            self.part_wanted.emit(tray.part)
            return
        chosen = self.scene.event_at(at.x(), at.y())
        if chosen is not None:
            self._session.select(chosen)
            self.event_chosen.emit(chosen)
            return
        cluster = self.scene.cluster_at(at.x(), at.y())
        fold = self._fold_at(at)
        if cluster is not None:
            self._open(cluster)
        elif fold is not None:
            self._session.open_fold(fold)
        elif self.scene.has_strip_at(at.x(), at.y()):
            self._session.zoom_step(_STRIP_ZOOM, self._motion.instant(at.x()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in about the pointer, with Shift out."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        outwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        factor = 1 / _DOUBLE_CLICK_ZOOM if outwards else _DOUBLE_CLICK_ZOOM
        self._session.zoom_step(factor, self._motion.instant(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Take the hover card away."""
        super().leaveEvent(event)
        self._hover(None)
