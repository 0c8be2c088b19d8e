import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from hp_timeline.dating.values import UNDATED
from hp_timeline.documents.values import Block, BlockKind, Document
from hp_timeline.painting.fonts import load_fonts
from hp_timeline.painting.theme import load_theme
from hp_timeline.ui.find_bar import FindBar
from hp_timeline.ui.reading_browser import ReadingBrowser

TEXT = "Đèn biển sáng. Den bien 😀 tắt. ĐÈN BIỂN lại sáng."


def document(text: str) -> Document:
    blocks = (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    return Document("a", "a.txt", "/nowhere/a.txt", text, "A title", "vi", None, None, "utf-8", blocks, UNDATED)


@pytest.fixture
def browser(qtbot: QtBot) -> ReadingBrowser:
    load_fonts()
    made = ReadingBrowser(load_theme("light"))
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show_document(document(TEXT))
    return made


@pytest.fixture
def bar(qtbot: QtBot, browser: ReadingBrowser) -> FindBar:
    made = FindBar(browser)
    qtbot.addWidget(made)
    made.open_for(document(TEXT))
    return made


def marked(browser: ReadingBrowser) -> list[str]:
    return [selection.cursor.selectedText() for selection in browser.extraSelections()]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]  # absent from the stubs


def field(bar: FindBar) -> QLineEdit:
    found = bar.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def test_what_is_typed_is_found_without_accents_and_marked(qtbot: QtBot, bar: FindBar, browser: ReadingBrowser) -> None:
    qtbot.keyClicks(field(bar), "den bien")

    assert marked(browser) == ["Đèn biển", "Den bien", "ĐÈN BIỂN"]
    assert bar.count_text == "1 of 3"


@pytest.mark.parametrize(
    ("key", "modifier", "count"),
    [
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, "2 of 3"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "2 of 3"),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier, "3 of 3"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, "3 of 3"),
    ],
)
def test_keys_go_on_and_back_around_the_ends(
    qtbot: QtBot, bar: FindBar, key: Qt.Key, modifier: Qt.KeyboardModifier, count: str
) -> None:
    bar.search("den")
    qtbot.keyClick(field(bar), key, modifier)

    assert bar.count_text == count


def test_escape_closes_the_bar_and_takes_the_marks_away(qtbot: QtBot, bar: FindBar, browser: ReadingBrowser) -> None:
    bar.search("den")
    qtbot.keyClick(field(bar), Qt.Key.Key_Escape)

    assert bar.isHidden()
    assert marked(browser) == []


def test_letters_that_are_still_composed_are_not_looked_for(bar: FindBar, browser: ReadingBrowser) -> None:
    QApplication.sendEvent(field(bar), QInputMethodEvent("de", []))
    assert marked(browser) == []

    done = QInputMethodEvent()
    done.setCommitString("đèn")
    QApplication.sendEvent(field(bar), done)
    assert len(marked(browser)) == 3


def test_words_that_are_nowhere_are_said_to_be_nowhere(bar: FindBar, browser: ReadingBrowser) -> None:
    bar.search("núi")
    bar.step(1)

    assert bar.count_text == "No match"
    assert marked(browser) == []


def test_an_empty_field_says_nothing(bar: FindBar) -> None:
    bar.search("")

    assert bar.count_text == ""


def test_another_document_is_searched_in_its_turn(bar: FindBar, browser: ReadingBrowser) -> None:
    bar.search("den")
    other = document("Một ngọn đèn.")
    browser.show_document(other)
    bar.open_for(other)

    assert bar.count_text == "1 of 1"


def test_markup_is_never_read_by_a_label(bar: FindBar) -> None:
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in bar.findChildren(QLabel))
