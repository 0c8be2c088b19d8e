"""The list of saved views: a row a view, with its name and the stretch of time it shows."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from hp_timeline.timeline.saved_views import SavedView
from hp_timeline.timeline.words import capitalised, span_in_words

_ROW: Final = 28


class SavedViewsList(QTreeWidget):
    """Shows views, and asks for another name where one was typed."""

    rename_wanted = Signal(str, str)
    """A view's name and the one that was typed."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._shown: tuple[SavedView, ...] = ()
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("Name"), self.tr("Shows")])
        self.setAccessibleName(self.tr("Saved views"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(self._name_typed)

    @property
    def current(self) -> SavedView | None:
        """Return the view that is current."""
        row = self.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def show_views(self, views: Sequence[SavedView], wanted: str | None = None) -> None:
        """Show views; current becomes the one of a wanted name, else the one that was, else its neighbour."""
        name = wanted or (self.current.name if self.current else None)
        row = self.currentIndex().row()
        silence = QSignalBlocker(self)
        self.clear()
        self._shown = tuple(views)
        for view in views:
            span = capitalised(span_in_words(view.span.start, view.span.end, self._language))
            item = QTreeWidgetItem([view.name, span])
            item.setFlags(item.flags() | item.flags().ItemIsEditable)
            item.setSizeHint(0, QSize(0, _ROW))
            self.addTopLevelItem(item)
        names = [view.name for view in views]
        self._make_current(names.index(name) if name in names else min(max(row, 0), len(names) - 1))
        silence.unblock()

    def step(self, by: int) -> None:
        """Make the view so many rows later current, at most the first or the last."""
        self._make_current(min(max(self.currentIndex().row() + by, 0), len(self._shown) - 1))

    def _make_current(self, row: int) -> None:
        item = self.topLevelItem(row)
        if item is not None:
            self.setCurrentItem(item)

    def edit_name(self) -> None:
        """Let the name of the current view be typed anew."""
        item = self.currentItem()
        if item is not None:
            self.editItem(item, 0)

    def _name_typed(self, item: QTreeWidgetItem) -> None:
        view = self._shown[self.indexOfTopLevelItem(item)]
        if item.text(0) != view.name:
            self.rename_wanted.emit(view.name, item.text(0))
