"""The documents beside the timeline, in order of time: the accessible twin of the canvas."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from hp_timeline.documents.values import Document, Problem
from hp_timeline.exchange.messages import load_messages
from hp_timeline.painting.fonts import font
from hp_timeline.timeline.words import date_in_words

_ROW: Final = Qt.ItemDataRole.UserRole
_TOP: Final = QModelIndex()
_AIR: Final = 8


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list: a document, a file that gave none, or (with ``title`` alone) the name of a group."""

    title: str
    date: str = ""
    source: str = ""
    document: str | None = None

    @property
    def is_group(self) -> bool:
        """Return whether the row names the rows below it."""
        return not self.date and not self.source

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return ", ".join(part for part in (self.date, self.title, self.source) if part)


class DocumentModel(QAbstractListModel):
    """Rows of documents, worded by the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._places: dict[str, int] = {}

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._places = {row.document: place for place, row in enumerate(rows) if row.document is not None}
        self.endResetModel()

    def place(self, document_id: str | None) -> QModelIndex:
        """Return where a document stands; invalid where it does not."""
        found = None if document_id is None else self._places.get(document_id)
        return QModelIndex() if found is None else self.index(found)

    def group(self, title: str) -> QModelIndex:
        """Return the place of a group's name; an index that is not valid where there is no such group."""
        number = next((at for at, row in enumerate(self._rows) if row.is_group and row.title.startswith(f"{title} (")), None)
        return QModelIndex() if number is None else self.index(number)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role asks of a row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "\n".join(part for part in (row.date, row.title, row.source) if part)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _:
                return row if role == _ROW else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return that documents alone can be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        leaf = Qt.ItemFlag.ItemNeverHasChildren
        is_document = self._rows[index.row()].document is not None
        return leaf | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_document else leaf


class RowDelegate(QStyledItemDelegate):
    """Draws a document's date, its title in at most two lines, and its source; every row of a sort is equally high."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strong, self._plain = font(12, QFont.Weight.DemiBold), font(13, QFont.Weight.Normal)
        self._small = font(12, QFont.Weight.Normal)
        self._lines = tuple(QFontMetrics(each).height() for each in (self._strong, self._plain, self._small))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return the height of a row; the view gives the width."""
        row = index.data(_ROW)
        date, title, source = self._lines
        is_group = isinstance(row, Row) and row.is_group
        return QSize(0, date + _AIR if is_group else date + 2 * title + source + 2 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw a row."""
        row = index.data(_ROW)
        if not isinstance(row, Row):
            return
        place: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # absent from the stubs
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # as above
        palette: QPalette = option.palette  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # as above
        QApplication.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        strong = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        quiet = strong if chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        box = place.adjusted(_AIR, _AIR // 2, -_AIR, -_AIR // 2)
        painter.save()
        painter.setClipRect(place)
        if row.is_group:
            _write(painter, box, self._strong, row.title)
        else:
            date, title, source = self._lines
            painter.setPen(quiet if row.document is None else strong)
            _write(painter, QRect(box.x(), box.y(), box.width(), date), self._strong, row.date)
            _write(painter, QRect(box.x(), box.y() + date, box.width(), 2 * title), self._plain, row.title, lines=2)
            painter.setPen(quiet)
            _write(painter, QRect(box.x(), box.y() + date + 2 * title, box.width(), source), self._small, row.source)
        painter.restore()


class Rows(QListView):
    """A list that chooses by the left button alone: Qt's own would take any, the window's buttons Back and Forward too."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave other buttons to the window."""
        if event.button() is Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        else:
            event.ignore()


class DocumentList(QWidget):
    """Documents with their dates, the undated ones and the unreadable files last; says which one is chosen."""

    document_chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._documents: Sequence[Document] = ()
        self._problems: Sequence[Problem] = ()
        self._chosen: str | None = None
        self.model = DocumentModel(self)
        self.view = Rows(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(RowDelegate(self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.setFocusProxy(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._word()

    def set_language(self, language: str) -> None:
        """Word the dates in another language from now on."""
        self._language = language
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew where the language of the window changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()

    def _word(self) -> None:
        self.view.setAccessibleName(self.tr("Documents in order of time"))
        self.show_documents(self._documents, self._problems)

    def show_documents(self, documents: Sequence[Document], problems: Sequence[Problem]) -> None:
        """Show dated documents in the order given, then those without a date, then the files that gave none."""
        self._documents, self._problems = tuple(documents), tuple(problems)
        undated = [self._row(document) for document in documents if document.dating.event is None]
        unreadable = [self._problem_row(problem) for problem in problems]
        rows = [self._row(document) for document in documents if document.dating.event is not None]
        for title, group in ((self.tr("Undated"), undated), (self.tr("Not readable"), unreadable)):
            if group:
                rows += [Row(f"{title} ({len(group)})"), *group]
        silence = QSignalBlocker(self)
        self.model.set_rows(rows)
        silence.unblock()
        self.select(self._chosen)

    def _row(self, document: Document) -> Row:
        event = document.dating.event
        date = self.tr("Undated") if event is None else date_in_words(event.edtf, self._language)
        source = document.outlet or PurePosixPath(document.path).name
        return Row(document.title, f"{date[:1].upper()}{date[1:]}", source, document.id)

    def _problem_row(self, problem: Problem) -> Row:
        reason = load_messages(self._language).words("problem", problem.code, problem.arguments)
        return Row(problem.path, self.tr("Not readable"), reason)

    def reveal(self, *, readable: bool) -> None:
        """Go to the undated documents, or to the files that gave none."""
        title = self.tr("Undated") if readable else self.tr("Not readable")
        place = self.model.group(title)
        self.view.scrollTo(place, QListView.ScrollHint.PositionAtTop)
        self.view.setFocus()
        if readable and place.isValid():
            self.view.setCurrentIndex(self.model.index(place.row() + 1))

    def select(self, document_id: str | None) -> None:
        """Show which document is chosen, without saying so again."""
        self._chosen = document_id
        silence = QSignalBlocker(self)
        place = self.model.place(document_id)
        self.view.setCurrentIndex(place)
        if not place.isValid():
            self.view.clearSelection()
        silence.unblock()

    def _current_changed(self, current: QModelIndex) -> None:
        row = current.data(_ROW)
        if isinstance(row, Row) and row.document is not None and not self.signalsBlocked():
            self._chosen = row.document
            self.document_chosen.emit(row.document)


def _write(painter: QPainter, box: QRect, words_font: QFont, words: str, lines: int = 1) -> None:
    """Write words as they are, in lines that end with an ellipsis where there is more."""
    painter.setFont(words_font)
    measure = QFontMetrics(words_font)
    flags = Qt.TextFlag.TextWordWrap if lines > 1 else Qt.TextFlag.TextSingleLine
    # A little less than all the lines: words are seldom as wide as the box.
    shown = measure.elidedText(words, Qt.TextElideMode.ElideRight, int(box.width() * (lines - 0.15 * (lines > 1))))
    painter.drawText(box, flags | Qt.AlignmentFlag.AlignLeft, shown)
