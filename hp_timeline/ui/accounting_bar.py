"""Where all documents are, at the foot of the window: the parts add up, and each leads to its documents."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from hp_timeline.timeline.scene import Accounting
from hp_timeline.timeline.words import count_in_words
from hp_timeline.ui.commands import QT_TRANSLATE_NOOP

_CONTEXT: Final = "AccountingBar"
PARTS: Final = (
    ("drawn", QT_TRANSLATE_NOOP("AccountingBar", "{0} with a card")),
    ("clustered", QT_TRANSLATE_NOOP("AccountingBar", "{0} in clusters")),
    ("before", QT_TRANSLATE_NOOP("AccountingBar", "{0} earlier")),
    ("after", QT_TRANSLATE_NOOP("AccountingBar", "{0} later")),
    ("beyond", QT_TRANSLATE_NOOP("AccountingBar", "{0} in other lanes")),
    ("hidden", QT_TRANSLATE_NOOP("AccountingBar", "{0} in hidden lanes")),
    ("filtered", QT_TRANSLATE_NOOP("AccountingBar", "{0} filtered out")),
    ("undated", QT_TRANSLATE_NOOP("AccountingBar", "{0} undated")),
    ("unreadable", QT_TRANSLATE_NOOP("AccountingBar", "{0} not readable")),
)
"""Each part's name and words."""
_PURPOSES: Final = {
    "drawn": QT_TRANSLATE_NOOP("AccountingBar", "Go to the timeline"),
    "clustered": QT_TRANSLATE_NOOP("AccountingBar", "Zoom to the cluster that holds most"),
    "before": QT_TRANSLATE_NOOP("AccountingBar", "Show the last of the earlier ones"),
    "after": QT_TRANSLATE_NOOP("AccountingBar", "Show the first of the later ones"),
    "beyond": QT_TRANSLATE_NOOP("AccountingBar", "Show the lanes out of sight"),
    "hidden": QT_TRANSLATE_NOOP("AccountingBar", "Show the hidden lanes"),
    "filtered": QT_TRANSLATE_NOOP("AccountingBar", "Show all documents"),
    "undated": QT_TRANSLATE_NOOP("AccountingBar", "Go to the undated ones in the list"),
    "unreadable": QT_TRANSLATE_NOOP("AccountingBar", "Go to the files that could not be read, in the list"),
}
"""What a click on a part does."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the documents are, and how many files gave none."""

    accounting: Accounting
    unreadable: int

    @property
    def counts(self) -> dict[str, int]:
        """The count of each part by its name."""
        counts = self.accounting
        return {
            "drawn": counts.drawn,
            "clustered": counts.clustered,
            "before": counts.before,
            "after": counts.after,
            "beyond": counts.beyond,
            "hidden": counts.hidden,
            "filtered": counts.filtered,
            "undated": counts.undated,
            "unreadable": self.unreadable,
        }


class AccountingBar(QWidget):
    """Says how many documents there are and where, a button for each part that is not empty."""

    part_chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._shown: Whereabouts | None = None
        self._total = QLabel(self)
        self._total.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(2)
        layout.addWidget(self._total)
        self._buttons: dict[str, QToolButton] = {}
        for name, _ in PARTS:
            button = QToolButton(self)
            button.setAutoRaise(True)
            button.setObjectName(f"accounting.{name}")
            button.clicked.connect(partial(self._choose, name))
            self._buttons[name] = button
            layout.addWidget(button)
        layout.addStretch(1)

    def _choose(self, name: str) -> None:
        self.part_chosen.emit(name)

    def set_language(self, language: str) -> None:
        """Word the counts in another language from now on."""
        self._language = language
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew where the language of the window changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()

    def show_whereabouts(self, whereabouts: Whereabouts) -> None:
        """Show where the documents are; cheap where nothing has changed."""
        if whereabouts != self._shown:
            self._shown = whereabouts
            self._word()

    @property
    def text(self) -> str:
        """Return all that is shown, as one line."""
        parts = [button.text() for button in self._buttons.values() if not button.isHidden()]
        return " ".join((self._total.text(), " · ".join(parts)))

    def _word(self) -> None:
        if self._shown is None:
            return
        counts = self._shown.counts
        total = sum(counts.values())
        self._total.setText(self.tr("{0} document(s):", "", total).format(count_in_words(total, self._language)))
        for name, words in PARTS:
            button = self._buttons[name]
            text = QCoreApplication.translate(_CONTEXT, words).format(count_in_words(counts[name], self._language))
            told = QCoreApplication.translate(_CONTEXT, _PURPOSES[name])
            button.setText(text)
            button.setToolTip(told)
            button.setAccessibleName(f"{text}. {told}")
            button.setVisible(counts[name] > 0)
