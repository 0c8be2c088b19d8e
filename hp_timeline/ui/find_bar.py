"""The bar that finds words in the shown text, whatever their accents and case."""

from itertools import islice
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from hp_timeline.documents.folding import Folded, fold
from hp_timeline.documents.values import Document
from hp_timeline.painting.fonts import font
from hp_timeline.ui.reading_browser import ReadingBrowser

_MOST_MATCHES: Final = 10_000


class FindBar(QWidget):
    """Takes words, marks where they stand, and goes from one place to the next.

    The field's text is what an input method has committed; letters still being composed are not looked for.
    """

    def __init__(self, browser: ReadingBrowser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._browser = browser
        self._document: Document | None = None
        self._folded: Folded | None = None
        self._spans: list[tuple[int, int]] = []
        self._current = 0
        self._words = QLineEdit(self)
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setFont(font(12, QFont.Weight.Normal))
        self._previous, self._next, self._close = (QToolButton(self) for _ in range(3))
        self._arrange()
        self._word()
        self.hide()

    def _arrange(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._count)
        for button, sign in ((self._previous, "↑"), (self._next, "↓"), (self._close, "✕")):
            button.setText(sign)
            button.setAutoRaise(True)
            layout.addWidget(button)
        self.setFocusProxy(self._words)
        self._words.textChanged.connect(self._find)
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._close.clicked.connect(self.close_bar)

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew where the language of the window changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()

    def _word(self) -> None:
        self._words.setAccessibleName(self.tr("Find in text"))
        self._words.setPlaceholderText(self.tr("Find in text (accents do not matter)"))
        for button, words in (
            (self._previous, self.tr("Previous match")),
            (self._next, self.tr("Next match")),
            (self._close, self.tr("Close the find bar")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._show_count()

    @property
    def count_text(self) -> str:
        """Return what the bar says of its matches."""
        return self._count.text()

    def open_for(self, document: Document | None) -> None:
        """Show the bar and take the keyboard."""
        if document is not self._document:
            self._document, self._folded = document, None
        self.setVisible(document is not None)
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()
        self._find(self._words.text())

    def close_bar(self) -> None:
        """Hide the bar, take the marks away and give the keyboard back to the text."""
        had_focus = self._words.hasFocus()
        self.hide()
        self._spans = []
        self._browser.setExtraSelections([])
        if had_focus:
            self._browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self, words: str) -> None:
        """Find these words, as if they were typed."""
        self._words.setText(words)

    def _find(self, words: str) -> None:
        if self._folded is None and self._document is not None and words:
            self._folded = fold(self._document.text)
        found = self._folded.occurrences(words) if self._folded and words else ()
        self._spans = list(islice(found, _MOST_MATCHES))
        self._current = 0
        self._show()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) match, around the ends."""
        if self._spans:
            self._current = (self._current + by) % len(self._spans)
            self._show()

    def _show(self) -> None:
        self._browser.show_matches(self._spans, self._current)
        self._show_count()

    def _show_count(self) -> None:
        total = len(self._spans)
        many = self.tr("{0} or more").format(total) if total == _MOST_MATCHES else str(total)
        is_silent = not self._words.text()
        words = self.tr("{0} of {1}").format(self._current + 1, many) if total else self.tr("No match")
        self._count.setText("" if is_silent else words)
        self._count.setAccessibleName("" if is_silent else words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F3 go on, with Shift back; Escape closes."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_bar()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F3:
                self.step(-1 if back else 1)
            case _:
                super().keyPressEvent(event)
