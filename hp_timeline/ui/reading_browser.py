"""The text of a source, verbatim, built from typed blocks; it loads nothing and opens nothing by itself."""

from typing import Final

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from hp_timeline.dating.values import Expression
from hp_timeline.documents.values import BlockKind, Document
from hp_timeline.painting.fonts import FAMILY
from hp_timeline.painting.theme import Theme
from hp_timeline.ui.reading_text import ReadingText

_SCHEME: Final = "time:"
_QUIET: Final = (BlockKind.HEADER, BlockKind.CAPTION, BlockKind.BYLINE, BlockKind.FOOTER)
_MOST_SHOWN: Final = 400_000
_COLUMN: Final = 76
_NOTCH: Final = 120


class ReadingBrowser(QTextBrowser):
    """Shows one document with its evidence and its other times."""

    time_chosen = Signal(object)
    whole_shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text: ReadingText | None = None
        self._shown: Document | None = None
        self._pixels = 16
        self._is_whole = False
        self._turned = 0
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.anchorClicked.connect(self._anchor_clicked)

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Load nothing: no picture, sheet or file that a text may name."""
        return

    def set_theme(self, theme: Theme) -> None:
        """Show the text in other colours from now on."""
        self._theme = theme
        self._show_again()

    def enlarge(self, step: int) -> None:
        """Set the text larger or smaller, between 10 and 40 pixels; 0 is the size at the start."""
        self._pixels = 16 if step == 0 else min(max(self._pixels + 2 * step, 10), 40)
        self._show_again()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl set the text larger or smaller."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        event.accept()
        # A touchpad turns by parts of a notch.
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        if notches:
            self._turned -= notches * _NOTCH
            self.enlarge(notches)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        if self._shown is not None:
            self._set_column()

    def _show_again(self) -> None:
        """Show the same document in another dress, the reader's place kept."""
        if self._shown is None or self._text is None:
            return
        top = self._text.offset(self.cursorForPosition(QPoint(0, 0)).position())
        self.show_document(self._shown)
        self.show_offset(top, share=0)

    @property
    def reading_text(self) -> ReadingText | None:
        """Return the map between the source and what is shown."""
        return self._text

    def show_document(self, document: Document | None) -> None:
        """Show a document from its beginning, its evidence brought into sight; None shows nothing."""
        if document is not self._shown:
            self._is_whole = False
        self._shown = document
        self.clear()
        self.setExtraSelections([])
        self._text = None if document is None else ReadingText.of(document, None if self._is_whole else _part(document))
        if document is None or self._text is None:
            return
        self._set_column()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, piece in enumerate(self._text.pieces):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(self._block_format(piece.kind))
            cursor.insertText(self._text.shown(piece), self._character_format(piece.kind))
        self._mark_times(document)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        event = document.dating.event
        if event is not None:
            self.show_offset(event.evidence[0].start)

    @property
    def shown_span(self) -> tuple[int, int]:
        """Return the stretch of the source that is shown."""
        pieces = () if self._text is None else self._text.pieces
        return (pieces[0].start, pieces[-1].end) if pieces else (0, 0)

    def show_rest(self) -> None:
        """Show the whole of a long text, the reader's place kept."""
        self._is_whole = True
        self._show_again()
        self.whole_shown.emit()

    def _holds(self, offset: int) -> bool:
        start, end = self.shown_span
        return start <= offset < end

    def show_offset(self, offset: int, share: float = 1 / 3) -> None:
        """Bring a source offset into sight, a share of the pane's height below its top."""
        if self._text is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._text.place(offset), self.document().characterCount() - 1))
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(top - round(self.viewport().height() * share))

    def show_matches(self, spans: list[tuple[int, int]], current: int) -> None:
        """Mark source spans, one of them as the current, which comes into sight."""
        if 0 <= current < len(spans) and not self._is_whole and not self._holds(spans[current][0]):
            self.show_rest()
        selections: list[QTextEdit.ExtraSelection] = []
        for number, (start, end) in enumerate(spans):
            selection = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(QColor(self._theme.accent if number == current else self._theme.selection))
            form.setForeground(QColor(self._theme.accent_text if number == current else self._theme.text))
            selection.format = form  # pyright: ignore[reportAttributeAccessIssue]  # a public member that the stubs leave out
            selection.cursor = self._span_cursor(start, end)  # pyright: ignore[reportAttributeAccessIssue]  # as above
            selections.append(selection)
        self.setExtraSelections(selections)
        if 0 <= current < len(spans):
            self.show_offset(spans[current][0])

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the source's own words, whatever line breaks are shown."""
        data = QMimeData()
        cursor = self.textCursor()
        if self._text is not None:
            start, end = self._text.offset(cursor.selectionStart()), self._text.offset(cursor.selectionEnd())
            data.setText(self._text.source[start:end].encode("utf-16", "replace").decode("utf-16"))
        return data

    def _mark_times(self, document: Document) -> None:
        event = document.dating.event
        evidence = {one.start for one in event.evidence} if event else set[int]()
        for number, expression in enumerate(document.dating.expressions):
            if not self._holds(expression.start):
                continue
            form = QTextCharFormat()
            form.setAnchor(True)
            form.setAnchorHref(f"{_SCHEME}{number}")
            form.setForeground(QColor(self._theme.mention))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            if expression.start in evidence:
                form.setBackground(QColor(self._theme.evidence))
                form.setForeground(QColor(self._theme.text))
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                form.setFontWeight(700)
            form.setToolTip("" if expression.edtf is None else expression.edtf)
            self._span_cursor(expression.start, expression.end).mergeCharFormat(form)

    def _span_cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        if self._text is not None:
            last = self.document().characterCount() - 1
            cursor.setPosition(min(self._text.place(start), last))
            cursor.setPosition(min(self._text.place(end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _set_column(self) -> None:
        """A column of some 76 characters in the middle: longer lines tire the eye."""
        column = self._pixels // 2 * _COLUMN
        margin = max((self.viewport().width() - column) // 2, 16)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(margin)
        form.setRightMargin(margin)
        form.setTopMargin(8)
        form.setBottomMargin(24)
        frame.setFrameFormat(form)

    def _block_format(self, kind: BlockKind) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setBottomMargin(self._pixels * (0.3 if kind is BlockKind.FOOTER else 0.75))
        if kind is BlockKind.CAPTION:
            form.setLeftMargin(24)
        return form

    def _character_format(self, kind: BlockKind) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFontFamilies([FAMILY])
        quiet = kind in _QUIET
        form.setProperty(QTextCharFormat.Property.FontPixelSize, self._pixels - (2 if quiet else 0))
        form.setForeground(QColor(self._theme.text_muted if quiet else self._theme.text))
        form.setFontItalic(kind is BlockKind.CAPTION)
        if kind is BlockKind.HEADING:
            form.setFontWeight(600)
        return form

    def _anchor_clicked(self, url: QUrl) -> None:
        address = url.toString()
        if self._shown is None or not address.startswith(_SCHEME):
            return
        expression: Expression = self._shown.dating.expressions[int(address.removeprefix(_SCHEME))]
        self.time_chosen.emit(expression)


def _part(document: Document) -> tuple[int, int]:
    """Return the part of a long text that is shown first, with the evidence in its middle."""
    event = document.dating.event
    middle = event.evidence[0].start if event else 0
    start = min(max(middle - _MOST_SHOWN // 2, 0), max(len(document.text) - _MOST_SHOWN, 0))
    return start, start + _MOST_SHOWN
