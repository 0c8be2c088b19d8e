"""The parts of the window and their wiring: list, timeline, overview, reading pane."""

from typing import Final

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from hp_timeline.dating import edtf
from hp_timeline.dating.values import Expression
from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.folding import Folding
from hp_timeline.ui.canvas import TimelineCanvas
from hp_timeline.ui.document_list import DocumentList
from hp_timeline.ui.gestures import Wheel
from hp_timeline.ui.lane_column import LaneColumn
from hp_timeline.ui.laning import Laning
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.overview import OverviewStrip
from hp_timeline.ui.reading_pane import ReadingPane
from hp_timeline.ui.session import Session

_MOTION: Final = "view/motion"
_WHEEL: Final = "view/wheel"


class Workbench(QWidget):
    """Places the views of one session and keeps the dividers between starts."""

    def __init__(self, session: Session, theme: Theme, language: str, settings: QSettings) -> None:
        super().__init__()
        self.session = session
        self._settings = settings
        self.list = DocumentList(language, self)
        self.motion = Motion(session, is_wanted=settings.value(_MOTION, "true") == "true", parent=self)
        self.canvas = TimelineCanvas(session, theme, language, self.motion, self)
        self.canvas.hand.wheel = Wheel.PANS if settings.value(_WHEEL) == Wheel.PANS.value else Wheel.ZOOMS
        self.laning = Laning(session, settings, language, self)
        self.lanes = LaneColumn(session, self.laning, theme, language, self)
        # After a press on a header the keys act on its lane.
        self.lanes.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.lanes.setFocusProxy(self.canvas)
        # A screen reader hears it where the keyboard is.
        self.laning.said.connect(self.canvas.setAccessibleDescription)
        self.overview = OverviewStrip(session, theme, language, self.motion, self)
        self.pane = ReadingPane(theme, language, self)
        self._upper = QSplitter(Qt.Orientation.Horizontal, self)
        self._whole = QSplitter(Qt.Orientation.Vertical, self)
        self._arrange()
        self._connect()
        if settings.value("view/folded", "false") == "true":
            session.fold(Folding(is_on=True))

    def _arrange(self) -> None:
        line = QWidget(self)
        stack = QVBoxLayout(line)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.lanes)
        across.addWidget(self.canvas, 1)
        stack.addLayout(across, 1)
        stack.addWidget(self.overview)
        for splitter, parts, sizes in (
            (self._upper, (self.list, line), (280, 1000)),
            (self._whole, (self._upper, self.pane), (430, 290)),
        ):
            for part in parts:
                splitter.addWidget(part)
            splitter.setSizes(sizes)
            splitter.setChildrenCollapsible(False)
        self._upper.setStretchFactor(1, 1)
        for part, share in enumerate((3, 2)):
            self._whole.setStretchFactor(part, share)
        if self._settings.value("window/pane-right", "false") == "true":
            self._whole.setOrientation(Qt.Orientation.Horizontal)
        for key, splitter in self._splitters().items():
            state = self._settings.value(key)
            if isinstance(state, QByteArray):
                splitter.restoreState(state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)

    def _splitters(self) -> dict[str, QSplitter]:
        return {"window/upper": self._upper, "window/whole": self._whole}

    def _connect(self) -> None:
        session = self.session
        session.documents_changed.connect(self._show_documents)
        session.selection_changed.connect(self._show_selection)
        self.list.document_chosen.connect(session.select)
        self.pane.previous_wanted.connect(lambda: session.select_beside(-1))
        self.pane.next_wanted.connect(lambda: session.select_beside(1))
        self.pane.time_wanted.connect(self._show_time)

    def _show_documents(self) -> None:
        self.list.show_documents(self.session.catalog.documents(), self.session.catalog.problems())

    def _show_selection(self) -> None:
        self.list.select(self.session.selected)
        self.pane.show_document(self.session.document())

    def _show_time(self, expression: Expression) -> None:
        if expression.edtf is None:
            return
        self.show_value(edtf.parse(expression.edtf))

    def show_value(self, value: edtf.Edtf) -> None:
        """Show a time on the line, where it has a place there."""
        if value.is_placed:
            lower = value.lower if value.lower is not None else (value.upper or 0) - 1
            self.session.show_time(lower, value.upper if value.upper is not None else lower + 1)

    def set_theme(self, theme: Theme) -> None:
        """Show all parts in other colours."""
        for part in (self.canvas, self.lanes, self.overview, self.pane):
            part.set_theme(theme)

    def set_language(self, language: str) -> None:
        """Word all parts in another language."""
        for part in (self.canvas, self.laning, self.lanes, self.overview, self.pane, self.list):
            part.set_language(language)

    @property
    def is_pane_right(self) -> bool:
        """Return whether the reading pane stands at the right, not below."""
        return self._whole.orientation() is Qt.Orientation.Horizontal

    def place_pane(self, *, right: bool) -> None:
        """Put the reading pane at the right or below."""
        self._whole.setOrientation(Qt.Orientation.Horizontal if right else Qt.Orientation.Vertical)
        self._settings.setValue("window/pane-right", "true" if right else "false")

    def allow_motion(self, *, wanted: bool) -> None:
        """Show the way to another view, or come there at once."""
        self.motion.is_wanted = wanted
        self.motion.cut()
        self._settings.setValue(_MOTION, "true" if wanted else "false")

    def turn_wheel(self, does: Wheel) -> None:
        """Let the plain wheel zoom, or move the line."""
        self.canvas.hand.wheel = does
        self._settings.setValue(_WHEEL, does.value)

    def keep(self) -> None:
        """Keep the dividers' places for the next start, and whether empty stretches are folded."""
        self._settings.setValue("view/folded", "true" if self.session.folding.is_on else "false")
        for key, splitter in self._splitters().items():
            self._settings.setValue(key, splitter.saveState())
