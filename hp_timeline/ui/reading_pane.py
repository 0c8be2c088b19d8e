"""The reading pane: what a document is, its whole text, and finding words in it."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hp_timeline.documents.values import Document
from hp_timeline.exchange.messages import load_messages
from hp_timeline.painting.fonts import font
from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.words import date_in_words, precision_in_words
from hp_timeline.ui.file_manager import show_in_folder
from hp_timeline.ui.find_bar import FindBar
from hp_timeline.ui.reading_browser import ReadingBrowser


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
        self._notice = _label(self, 13, 400)
        self._rest = QPushButton(self)
        self._invitation = _label(self, 15, 400)
        self._invitation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.browser = ReadingBrowser(theme, self)
        self.find_bar = FindBar(self.browser, self)
        self._previous, self._next = QPushButton(self), QPushButton(self)
        self._open, self._folder = QPushButton(self), QPushButton(self)
        self._previous.clicked.connect(self.previous_wanted)
        self._next.clicked.connect(self.next_wanted)
        self._open.clicked.connect(self._open_original)
        self._folder.clicked.connect(self._show_file)
        self.browser.time_chosen.connect(self.time_wanted)
        self.browser.whole_shown.connect(self._word_head)
        self._rest.clicked.connect(self.browser.show_rest)
        self._arrange()
        self._colour(theme)
        self._word()

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
        long = QHBoxLayout()
        long.addWidget(self._notice, 1)
        long.addWidget(self._rest)
        layout.addLayout(long)
        layout.addWidget(self.browser, 1)
        layout.addWidget(self._invitation, 1)

    def set_theme(self, theme: Theme) -> None:
        """Show the text in other colours from now on."""
        self._colour(theme)
        self.browser.set_theme(theme)

    def _colour(self, theme: Theme) -> None:
        for label in (self._facts, self._notice, self._invitation):
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.text_muted))
            label.setPalette(palette)

    def set_language(self, language: str) -> None:
        """Word dates in another language from now on; what is shown stays where it is."""
        self._language = language
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew where the language of the window changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()

    def _word(self) -> None:
        for button, short, long in (
            (self._previous, self.tr("Previous"), self.tr("Previous document in time")),
            (self._next, self.tr("Next"), self.tr("Next document in time")),
            (self._open, self.tr("Open original"), self.tr("Open the file in its own program")),
            (self._rest, self.tr("Show the rest"), self.tr("Show the whole text, which may take a while")),
            (self._folder, self.tr("Show in folder"), self.tr("Show the file in the file manager")),
        ):
            button.setText(short)
            button.setToolTip(long)
            button.setAccessibleName(short)
            button.setAccessibleDescription(long)
        self.browser.setAccessibleName(self.tr("Text of the document"))
        self._invitation.setText(self.tr("Choose an event on the timeline or in the list to read its source."))
        self._word_head()

    def show_document(self, document: Document | None) -> None:
        """Show a document, or the invitation to choose one."""
        self._document = document
        self.find_bar.close_bar()
        self.browser.show_document(document)
        self._word_head()

    def _word_head(self) -> None:
        document = self._document
        for widget in (*self._head(), self.browser):
            widget.setVisible(document is not None)
        self._invitation.setVisible(document is None)
        for widget in (self._notice, self._rest):
            widget.setVisible(False)
        if document is None:
            return
        self._title.setText(document.title)
        self._date.setText(self._date_words(document))
        why = self._why(document)
        self._date.setToolTip(why)
        self._date.setAccessibleDescription(why)
        self._facts.setText("  ·  ".join(self._fact_words(document)))
        self._word_notice()

    def _head(self) -> tuple[QWidget, ...]:
        return (self._title, self._date, self._facts, self._previous, self._next, self._open, self._folder)

    def _date_words(self, document: Document) -> str:
        event = document.dating.event
        if event is None:
            return self.tr("Undated")
        date, known = (words(event.edtf, self._language) for words in (date_in_words, precision_in_words))
        return f"{date[:1].upper()}{date[1:]} ({known})"

    def _why(self, document: Document) -> str:
        """Return what spoke for the date and against it, the weightiest first."""
        event = document.dating.event
        messages = load_messages(self._language)
        reasons = sorted(event.reasons, key=lambda reason: -abs(reason.weight)) if event else ()
        return "\n".join(f"{'+' if reason.weight > 0 else '−'} {messages.words('rule', reason.rule)}" for reason in reasons)

    def _fact_words(self, document: Document) -> list[str]:
        published = document.dating.published
        facts = [
            published and self.tr("Published: {0}").format(date_in_words(published.edtf, self._language)),
            document.outlet,
            document.byline,
            document.path,
        ]
        return [fact for fact in facts if fact]

    def _word_notice(self) -> None:
        """Say how much of a very long text is shown: nothing is left out in silence."""
        document, (start, end) = self._document, self.browser.shown_span
        if document is None or end - start >= len(document.text.strip()):
            return
        words = self.tr("The text is long: {0} of {1} characters are shown, around the words that date it.")
        self._notice.setText(words.format(end - start, len(document.text)))
        for widget in (self._notice, self._rest):
            widget.setVisible(True)

    def open_find(self) -> None:
        """Open the bar that finds words in the text."""
        self.find_bar.open_for(self._document)

    def enlarge(self, step: int) -> None:
        """Set the text larger (1) or smaller (-1); 0 as at the start."""
        self.browser.enlarge(step)

    def _open_original(self) -> None:
        if self._document is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._document.location))

    def _show_file(self) -> None:
        if self._document is not None:
            show_in_folder(Path(self._document.location), self)


def _label(parent: QWidget, pixels: int, weight: int) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(font(pixels, QFont.Weight(weight)))
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
