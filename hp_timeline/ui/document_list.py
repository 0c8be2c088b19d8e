"""The documents beside the timeline, in order of time: the accessible twin of the canvas."""

from collections.abc import Sequence
from pathlib import PurePosixPath

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from hp_timeline.documents.values import Document, Problem
from hp_timeline.timeline.words import date_in_words

_ID = Qt.ItemDataRole.UserRole


class DocumentList(QListWidget):
    """Documents with their dates, the undated ones and the unreadable files last; says which one is chosen."""

    document_chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._documents: Sequence[Document] = ()
        self._problems: Sequence[Problem] = ()
        self.setWordWrap(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlternatingRowColors(True)
        self.setAccessibleName(self.tr("Documents in order of time"))
        self.currentItemChanged.connect(self._current_changed)

    def set_language(self, language: str) -> None:
        """Word the dates in another language from now on."""
        self._language = language
        self.setAccessibleName(self.tr("Documents in order of time"))
        self.show_documents(self._documents, self._problems)

    def show_documents(self, documents: Sequence[Document], problems: Sequence[Problem]) -> None:
        """Show documents in the order given, then the files that gave none."""
        self._documents, self._problems = documents, problems
        chosen = self.currentItem().data(_ID) if self.currentItem() else None
        silence = QSignalBlocker(self)
        self.clear()
        for document in documents:
            event = document.dating.event
            date = self.tr("Undated") if event is None else date_in_words(event.edtf, self._language)
            source = document.outlet or PurePosixPath(document.path).name
            item = QListWidgetItem(f"{date[:1].upper()}{date[1:]}\n{document.title}\n{source}", self)
            item.setData(_ID, document.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{date}, {document.title}, {source}")
        for problem in problems:
            item = QListWidgetItem(self.tr("Not readable: {0}").format(problem.path), self)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        silence.unblock()
        self.select(chosen)

    def select(self, document_id: str | None) -> None:
        """Show which document is chosen, without saying so again."""
        silence = QSignalBlocker(self)
        for row in range(self.count()):
            if document_id is not None and self.item(row).data(_ID) == document_id:
                self.setCurrentRow(row)
                break
        else:
            self.setCurrentRow(-1)
        silence.unblock()

    def _current_changed(self, current: QListWidgetItem | None) -> None:
        chosen = None if current is None else current.data(_ID)
        if chosen is not None:
            self.document_chosen.emit(chosen)
