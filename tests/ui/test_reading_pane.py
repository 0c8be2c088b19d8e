from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hp_timeline.dating.reader import read_dates
from hp_timeline.dating.values import UNDATED
from hp_timeline.documents.values import Block, BlockKind, Document
from hp_timeline.painting.fonts import load_fonts
from hp_timeline.painting.theme import load_theme
from hp_timeline.ui.reading_pane import ReadingPane
from hp_timeline.ui.reading_text import ReadingText, units

MARKUP = '<img src="file:///etc/hostname"><b>x'
STORY = "Ngày 5/3/2022, con tàu 😀 rời bến.\n\nĐến năm 2040, cảng sẽ xong."


def document(text: str, title: str = "A title", ends: Sequence[int] = ()) -> Document:
    bounds = (0, *ends, len(text))
    blocks = tuple(Block(BlockKind.PARAGRAPH, start, end) for start, end in pairwise(bounds))
    dating = read_dates(text) if len(text) < 1_000 else UNDATED
    return Document("a", "box/a.txt", "/nowhere/a.txt", text, title, "vi", "An Vũ", "The Post", "utf-8", blocks, dating)


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    load_fonts()
    made = ReadingPane(load_theme("light"), "en")
    qtbot.addWidget(made)
    made.resize(900, 500)
    return made


def labels(pane: ReadingPane) -> str:
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if not label.isHidden())


def button(pane: ReadingPane, words: str) -> QPushButton:
    return next(each for each in pane.findChildren(QPushButton) if each.text() == words)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.data())
def test_qt_counts_places_as_the_map_does(text: str, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(text)))
    reading = ReadingText.of(document(text, ends=[cut]))
    page = QTextDocument()
    cursor = QTextCursor(page)
    for number, piece in enumerate(reading.pieces):
        if number:
            cursor.insertBlock()
        assert cursor.position() == piece.place
        cursor.insertText(reading.shown(piece))

    assert cursor.position() == reading.place(len(text)) == units(text) + len(reading.pieces) - 1


def test_the_head_says_title_date_precision_and_origin(pane: ReadingPane) -> None:
    pane.show_document(document(STORY, "The ship left"))

    for words in ("The ship left", "5 March 2022 (known to the day)", "The Post", "An Vũ", "box/a.txt"):
        assert words in labels(pane)


def test_the_date_says_why_it_is_the_document_s(pane: ReadingPane) -> None:
    pane.show_document(document(STORY))
    date = next(label for label in pane.findChildren(QLabel) if "5 March 2022" in label.text())

    assert "+ it stands in the first sentence" in date.toolTip()
    pane.set_language("vi")
    assert "+ đứng trong câu đầu tiên" in date.accessibleDescription()


def test_a_document_without_a_date_says_so(pane: ReadingPane) -> None:
    pane.show_document(document("Con tàu rời bến."))

    assert "Undated" in labels(pane)


def test_without_a_document_the_pane_invites_to_choose_one(pane: ReadingPane) -> None:
    pane.show_document(None)
    assert "Choose an event" in labels(pane)
    assert all(each.isHidden() for each in pane.findChildren(QPushButton))

    pane.show_document(document(STORY))
    assert "Choose an event" not in labels(pane)
    assert not pane.browser.isHidden()


def test_ctrl_and_the_wheel_set_the_text_larger_by_whole_notches(pane: ReadingPane) -> None:
    pane.show_document(document(STORY))

    def width() -> float:
        return pane.browser.document().firstBlock().layout().boundingRect().height()

    pane.show()
    before = width()
    for delta in (60, 60):
        wheel = QWheelEvent(
            QPointF(9, 9),
            QPointF(9, 9),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(pane.browser.viewport(), wheel)

    assert width() > before


def test_markup_in_a_title_stays_as_it_is_written(pane: ReadingPane) -> None:
    pane.show_document(document(STORY, MARKUP))

    assert MARKUP in labels(pane)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in pane.findChildren(QLabel))


def test_the_evidence_is_marked_by_more_than_colour(pane: ReadingPane) -> None:
    source = document(STORY)
    pane.show_document(source)
    assert source.dating.event is not None
    assert pane.browser.reading_text is not None
    cursor = QTextCursor(pane.browser.document())
    cursor.setPosition(pane.browser.reading_text.place(source.dating.event.evidence[0].start) + 1)

    assert cursor.charFormat().fontWeight() == 700
    assert cursor.charFormat().background().color().name() == load_theme("light").evidence


def test_the_keyboard_reaches_a_time_and_asks_for_it(qtbot: QtBot, pane: ReadingPane) -> None:
    source = document(STORY)
    pane.show_document(source)
    pane.show()
    pane.browser.setFocus()
    qtbot.keyClick(pane.browser, Qt.Key.Key_Tab)
    with qtbot.waitSignal(pane.time_wanted) as wanted:
        qtbot.keyClick(pane.browser, Qt.Key.Key_Return)

    assert wanted.args == [source.dating.expressions[0]]


def test_buttons_ask_for_the_neighbours_in_time(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.show_document(document(STORY))
    with qtbot.waitSignals([pane.previous_wanted, pane.next_wanted]):
        button(pane, "Previous").click()
        button(pane, "Next").click()


def test_every_part_that_takes_the_keyboard_has_a_name(pane: ReadingPane) -> None:
    assert pane.browser.accessibleName()
    assert all(each.accessibleName() for each in pane.findChildren(QPushButton))


def test_another_language_words_the_date_anew_and_leaves_the_text_where_it_is(pane: ReadingPane) -> None:
    pane.show_document(document(f"{STORY}\n" + "Sóng vỗ bờ.\n" * 60))
    pane.show()
    bar = pane.browser.verticalScrollBar()
    bar.setValue(bar.maximum())
    pane.set_language("vi")

    assert "Ngày 5 tháng 3 năm 2022" in labels(pane)
    assert bar.value() == bar.maximum() > 0


def test_an_endless_line_is_copied_as_it_was(pane: ReadingPane) -> None:
    pane.show_document(document("x" * 5_000))
    pane.browser.selectAll()

    copied = pane.browser.createMimeDataFromSelection()
    assert copied.text() == "x" * 5_000
    assert copied.formats() == ["text/plain"]


def test_a_long_text_says_when_it_is_not_shown_whole(pane: ReadingPane) -> None:
    line = "Sóng vỗ bờ suốt đêm dài. " * 400
    text = line * 50
    pane.show_document(document(text, ends=range(len(line), len(text), len(line))))
    assert f"of {len(text)} characters are shown" in labels(pane)

    pane.show_document(document(STORY))
    assert "characters are shown" not in labels(pane)


def test_nothing_that_a_text_names_is_loaded(pane: ReadingPane) -> None:
    assert pane.browser.loadResource(2, "file:///etc/hostname") is None
    assert not pane.browser.openLinks()


def test_with_nothing_chosen_no_file_can_be_opened(pane: ReadingPane) -> None:
    pane.show_document(document(STORY))
    pane.show_document(None)

    assert button(pane, "Open original").isHidden()
    assert pane.browser.toPlainText() == ""


def test_a_part_of_a_text_counts_its_places_from_its_own_beginning() -> None:
    text = "Một 😀 hai. Ba bốn. Năm sáu."
    ends = [text.index("Ba"), text.index("Năm")]
    part = ReadingText.of(document(text, ends=ends), within=(2, ends[1] - 1))

    assert [part.shown(piece) for piece in part.pieces] == ["t 😀 hai. ", "Ba bốn."]
    assert [part.offset(part.place(offset)) for offset in (2, 5, ends[0], ends[1] - 1)] == [2, 5, ends[0], ends[1] - 1]


def test_a_long_text_is_shown_whole_when_asked(pane: ReadingPane) -> None:
    line = "Sóng vỗ bờ suốt đêm dài. " * 400
    text = line * 50
    pane.show_document(document(text, ends=range(len(line), len(text), len(line))))
    button(pane, "Show the rest").click()

    assert pane.browser.shown_span == (0, len(text))
    assert "characters are shown" not in labels(pane)


def test_the_column_stays_in_the_middle_of_a_wider_pane(pane: ReadingPane) -> None:
    pane.show()
    pane.show_document(document(STORY))
    before = pane.browser.document().rootFrame().frameFormat().leftMargin()
    pane.resize(1_400, 500)

    assert pane.browser.document().rootFrame().frameFormat().leftMargin() > before + 200


def test_larger_letters_leave_the_readers_place(pane: ReadingPane) -> None:
    pane.show()
    lines = [f"Đoạn {number}. " + "Sóng vỗ bờ. " * 20 for number in range(80)]
    text = "".join(lines)
    pane.show_document(document(text, ends=range(len(lines[0]), 0, 1)))
    pane.browser.show_offset(text.index("Đoạn 40."), share=0)
    pane.enlarge(1)

    top = pane.browser.cursorForPosition(pane.browser.viewport().rect().topLeft()).position()
    assert abs(top - text.index("Đoạn 40.")) < 200


def test_finding_words_beyond_the_shown_part_shows_the_whole(pane: ReadingPane) -> None:
    text = "Sóng vỗ bờ suốt đêm dài. " * 20_000 + "Hải đăng."
    pane.show_document(document(text, ends=range(10_000, len(text), 10_000)))
    pane.open_find()
    pane.find_bar.search("hai dang")

    assert pane.browser.shown_span == (0, len(text))
    assert "characters are shown" not in labels(pane)
