import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from hp_timeline.dating.reader import read_dates
from hp_timeline.documents.values import Block, BlockKind, Document, Problem
from hp_timeline.painting.fonts import load_fonts
from hp_timeline.ui.document_list import DocumentList

UNREADABLE = Problem("box/torn.txt", "missing")


def document(name: str, text: str, outlet: str | None = "The Harbour Post") -> Document:
    blocks = (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    path = f"box/{name}.txt"
    return Document(
        name, path, f"/nowhere/{path}", text, f"Title {name}", "vi", None, outlet, "utf-8", blocks, read_dates(text)
    )


DATED = (document("a", "Sáng 5/3/2021, tàu rời bến."), document("b", "Sáng 6/4/2022, tàu tới đảo.", None))
UNDATED = document("c", "Tàu rời bến rồi tới đảo.")


@pytest.fixture
def shown(qtbot: QtBot) -> DocumentList:
    load_fonts()
    made = DocumentList("en")
    qtbot.addWidget(made)
    made.resize(280, 600)
    made.show_documents((*DATED, UNDATED), (UNREADABLE,))
    return made


def texts(shown: DocumentList, role: Qt.ItemDataRole) -> list[str]:
    return [shown.model.index(row).data(role) for row in range(shown.model.rowCount())]


def test_the_dated_come_first_then_the_undated_and_the_unreadable_with_their_counts(shown: DocumentList) -> None:
    assert texts(shown, Qt.ItemDataRole.DisplayRole) == [
        "5 March 2021\nTitle a\nThe Harbour Post",
        "6 April 2022\nTitle b\nb.txt",
        "Undated (1)",
        "Undated\nTitle c\nThe Harbour Post",
        "Not readable (1)",
        "Not readable\nbox/torn.txt\nthere is no such file or folder",
    ]


def test_a_screen_reader_hears_date_title_and_source(shown: DocumentList) -> None:
    assert texts(shown, Qt.ItemDataRole.AccessibleTextRole)[0] == "5 March 2021, Title a, The Harbour Post"


def test_the_model_keeps_the_rules_of_models(shown: DocumentList) -> None:
    tester = QAbstractItemModelTester(shown.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown.show_documents(DATED, ())
    shown.show_documents((), ())

    assert tester.model() is shown.model


def test_a_click_chooses_a_document(qtbot: QtBot, shown: DocumentList) -> None:
    shown.show()
    spot = shown.view.visualRect(shown.model.index(1)).center()
    with qtbot.waitSignal(shown.document_chosen) as chosen:
        qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert chosen.args == ["b"]


def test_the_keys_pass_over_the_names_of_groups(qtbot: QtBot, shown: DocumentList) -> None:
    shown.select("b")
    with qtbot.waitSignal(shown.document_chosen) as chosen:
        qtbot.keyClick(shown.view, Qt.Key.Key_Down)

    assert chosen.args == ["c"]


@pytest.mark.parametrize("wanted", ["b", None, "unknown"])
def test_what_is_chosen_elsewhere_is_shown_without_an_echo(qtbot: QtBot, shown: DocumentList, wanted: str | None) -> None:
    with qtbot.assertNotEmitted(shown.document_chosen):
        shown.select(wanted)

    assert shown.view.currentIndex().row() == (1 if wanted == "b" else -1)


def test_the_choice_outlives_new_documents_and_another_language(qtbot: QtBot, shown: DocumentList) -> None:
    shown.select("b")
    with qtbot.assertNotEmitted(shown.document_chosen):
        shown.show_documents(DATED[1:], ())
        shown.set_language("vi")

    assert shown.view.currentIndex().data() == "Ngày 6 tháng 4 năm 2022\nTitle b\nb.txt"


def test_names_of_groups_cannot_be_chosen(shown: DocumentList) -> None:
    assert not shown.model.index(2).flags() & Qt.ItemFlag.ItemIsSelectable


def test_every_row_is_painted(shown: DocumentList) -> None:
    shown.select("a")

    assert not shown.grab().isNull()
