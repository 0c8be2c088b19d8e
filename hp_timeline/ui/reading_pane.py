"""The reading pane: what a document is, its whole text, and finding words in it."""

from itertools import islice
from typing import Final

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hp_timeline.documents.folding import fold
from hp_timeline.documents.values import Document
from hp_timeline.painting.fonts import font
from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.words import date_in_words, precision_in_words
from hp_timeline.ui.reading_browser import ReadingBrowser

_MOST_MATCHES: Final = 10_000


class ReadingPane(QWidget):
    """Shows the chosen document; tells which time or which neighbour the reader wants."""

    time_wanted = Signal(object)
    previous_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._document: Document | None = None
        self._title = _label(self, 18, 600)
        self._date = _label(self, 13, 600)
        self._facts = _label(self, 13, 400)
        self.browser = ReadingBrowser(theme, self)
        self.find_bar = FindBar(self.browser, self)
        self._previous, self._next = QPushButton(self), QPushButton(self)
        self._open, self._folder = QPushButton(self), QPushButton(self)
        self._previous.clicked.connect(self.previous_wanted)
        self._next.clicked.connect(self.next_wanted)
        self._open.clicked.connect(self._open_original)
        self._folder.clicked.connect(self._show_folder)
        self.browser.time_chosen.connect(self.time_wanted)
        self._arrange()
        self._word()
        self.show_document(None)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        words = QVBoxLayout()
        for label in (self._title, self._date, self._facts):
            words.addWidget(label)
        head.addLayout(words, 1)
        for button in (self._previous, self._next, self._open, self._folder):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 0)
        layout.addLayout(head)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.browser, 1)

    def set_theme(self, theme: Theme) -> None:
        """Show the text in other colours from now on."""
        self.browser.set_theme(theme)

    def set_language(self, language: str) -> None:
        """Word dates in another language from now on."""
        self._language = language
        self._word()
        self.show_document(self._document)

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew where the language of the window changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()

    def _word(self) -> None:
        self._previous.setText(self.tr("Previous"))
        self._next.setText(self.tr("Next"))
        self._open.setText(self.tr("Open original"))
        self._folder.setText(self.tr("Show in folder"))
        self.browser.setAccessibleName(self.tr("Text of the document"))
        self.browser.setPlaceholderText(self.tr("Choose an event on the timeline or in the list to read its source."))

    def show_document(self, document: Document | None) -> None:
        """Show a document, or the invitation to choose one."""
        self._document = document
        for widget in (self._title, self._date, self._facts, self._open, self._folder):
            widget.setVisible(document is not None)
        self.find_bar.close_bar()
        self.browser.show_document(document)
        if document is None:
            return
        event, published = document.dating.event, document.dating.published
        self._title.setText(document.title)
        if event is None:
            self._date.setText(self.tr("Undated"))
        else:
            date, known = (words(event.edtf, self._language) for words in (date_in_words, precision_in_words))
            self._date.setText(f"{date[:1].upper()}{date[1:]} ({known})")
        facts = [
            published and self.tr("Published: {0}").format(date_in_words(published.edtf, self._language)),
            document.outlet,
            document.byline,
            document.path,
        ]
        self._facts.setText("  ·  ".join(fact for fact in facts if fact))

    def open_find(self) -> None:
        """Open the bar that finds words in the text."""
        self.find_bar.open_for(self._document)

    def enlarge(self, step: int) -> None:
        """Set the text larger (1) or smaller (-1); 0 as at the start."""
        self.browser.enlarge(step)

    def _open_original(self) -> None:
        if self._document is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._document.location))

    def _show_folder(self) -> None:
        if self._document is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._document.location.rpartition("/")[0] or "/"))


class FindBar(QWidget):
    """Finds words in the shown text, whatever their accents and case."""

    def __init__(self, browser: ReadingBrowser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._browser = browser
        self._document: Document | None = None
        self._spans: list[tuple[int, int]] = []
        self._current = 0
        self._words = QLineEdit(self)
        self._count = _label(self, 12, 400)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._count)
        self._words.textChanged.connect(self._find)
        self._words.setAccessibleName(self.tr("Find in text"))
        self._words.setPlaceholderText(self.tr("Find in text (accents do not matter)"))
        self.hide()

    @property
    def count_text(self) -> str:
        """Return what the bar says of its matches."""
        return self._count.text()

    def open_for(self, document: Document | None) -> None:
        """Show the bar and take the keyboard."""
        self._document = document
        self.setVisible(document is not None)
        self._words.setFocus()
        self._words.selectAll()
        self._find(self._words.text())

    def close_bar(self) -> None:
        """Hide the bar and take the marks away."""
        self.hide()
        self._browser.setExtraSelections([])

    def search(self, words: str) -> None:
        """Find these words, as if they were typed."""
        self._words.setText(words)

    def _find(self, words: str) -> None:
        text = "" if self._document is None else self._document.text
        self._spans = list(islice(fold(text).occurrences(words), _MOST_MATCHES))
        self._current = 0
        self._show()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) match, around the ends."""
        if self._spans:
            self._current = (self._current + by) % len(self._spans)
            self._show()

    def _show(self) -> None:
        self._browser.show_matches(self._spans, self._current)
        total = len(self._spans)
        self._count.setText(self.tr("{0} of {1}").format(self._current + 1 if total else 0, total))

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


def _label(parent: QWidget, pixels: int, weight: int) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(font(pixels, QFont.Weight(weight)))
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
