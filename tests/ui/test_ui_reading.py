import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from hp_timeline import places
from hp_timeline.dating.reader import read_dates
from hp_timeline.documents.folder import read_paths
from hp_timeline.documents.values import Block, BlockKind, Document
from hp_timeline.painting.fonts import load_fonts
from hp_timeline.painting.theme import load_theme
from hp_timeline.ui.reading_pane import ReadingPane
from hp_timeline.ui.reading_text import ReadingText


def document(text: str, *blocks: Block) -> Document:
    whole = blocks or (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    return Document("a", "a.txt", "/nowhere/a.txt", text, "A title", "vi", None, None, "utf-8", whole, read_dates(text))


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    load_fonts()
    made = ReadingPane(load_theme("light"), "en")
    qtbot.addWidget(made)
    made.resize(900, 500)
    return made


@given(st.text(max_size=120), st.integers(0, 119))
def test_every_offset_finds_its_way_back(text: str, offset: int) -> None:
    reading = ReadingText.of(document(text))

    assert reading.offset(reading.place(min(offset, len(text)))) == min(offset, len(text))


def test_an_endless_line_is_broken_for_the_eye_only() -> None:
    reading = ReadingText.of(document("x" * 5_000))

    assert [(piece.start, piece.end) for piece in reading.pieces] == [(0, 2_000), (2_000, 4_000), (4_000, 5_000)]


def test_the_text_of_each_source_is_shown_word_for_word(pane: ReadingPane) -> None:
    for source in read_paths([places.seeds()]).documents:
        pane.show_document(source)

        assert pane.browser.toPlainText().split() == source.text.split()


def test_copying_gives_the_sources_own_words(pane: ReadingPane) -> None:
    text = "Sáng 5/3/2022 😀 tàu rời bến.\n\nChiều cùng ngày, tàu tới đảo."
    middle = text.index("\n\n")
    pane.show_document(document(text, Block(BlockKind.PARAGRAPH, 0, middle), Block(BlockKind.PARAGRAPH, middle + 2, len(text))))
    cursor = pane.browser.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    pane.browser.setTextCursor(cursor)

    assert pane.browser.createMimeDataFromSelection().text() == text


def test_a_click_on_a_time_asks_for_it(qtbot: QtBot, pane: ReadingPane) -> None:
    source = document("Sáng 5/3/2022, tàu rời bến. Đến năm 2040, cảng sẽ xong.")
    pane.show_document(source)
    with qtbot.waitSignal(pane.time_wanted) as wanted:
        pane.browser.anchorClicked.emit(QUrl("time:1"))

    assert wanted.args == [source.dating.expressions[1]]


def test_markup_in_a_source_is_shown_as_it_is_written(pane: ReadingPane) -> None:
    pane.show_document(document('<img src="file:///etc/hostname"><b>bold</b>'))

    assert pane.browser.toPlainText() == '<img src="file:///etc/hostname"><b>bold</b>'


def test_finding_ignores_accents_and_counts(pane: ReadingPane) -> None:
    pane.show_document(document("Hải Phòng, hai phong, Hải phòng."))
    pane.open_find()
    pane.find_bar.search("phong")
    assert pane.find_bar.count_text == "1 of 3"

    pane.find_bar.step(-1)
    assert pane.find_bar.count_text == "3 of 3"
