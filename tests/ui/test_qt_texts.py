"""Qt's own texts in Vietnamese: as complete as the catalogues that Qt ships for other languages, where a user can meet them."""

import struct
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6
import pytest

from hp_timeline import places

OURS = places.resources() / "translations" / "qtbase_vi.ts"
QTS = Path(PySide6.__file__).parent / "Qt" / "translations" / "qtbase_de.qm"
MET = frozenset(
    {
        "CloseButton",
        "MAC_APPLICATION_MENU",
        "Print Device Input Slot",
        "Print Device Output Bin",
        "QAbstractFileIconProvider",
        "QAbstractSpinBox",
        "QAccessibleActionInterface",
        "QApplication",
        "QCocoaMenuBar",
        "QCocoaMenuItem",
        "QCocoaTheme",
        "QCupsJobWidget",
        "QCupsPrinterSupport",
        "QDockWidget",
        "QComboBox",
        "QDialog",
        "QDialogButtonBox",
        "QErrorMessage",
        "QFile",
        "QFileDevice",
        "QFileDialog",
        "QFileSystemModel",
        "QGnomeTheme",
        "QIODevice",
        "QImageReader",
        "QImageWriter",
        "QInputDialog",
        "QKeySequenceEdit",
        "QLineEdit",
        "QMessageBox",
        "QPageSetupWidget",
        "QPlatformTheme",
        "QPrintDialog",
        "QPrintPreviewDialog",
        "QPrintPropertiesDialog",
        "QPrintPropertiesWidget",
        "QPrintSettingsOutput",
        "QPrintWidget",
        "QProgressDialog",
        "QSaveFile",
        "QScrollBar",
        "QSpiAccessibleBridge",
        "QStandardPaths",
        "QTabBar",
        "QUndoStack",
        "QUnicodeControlCharacterMenu",
        "QWhatsThisAction",
        "QWidgetTextControl",
        "QWindowsUiaMainProvider",
        "quiaccessibilityelement",
    }
)
# Keys are called what stands on them; the program shows its own About, not Qt's.
STAY_ENGLISH = ("Alt+", "About Qt", "<h3>About Qt", "<p>Qt is a C++")


def _qts_texts() -> set[tuple[str, str]]:
    """The contexts and sources of a compiled catalogue: after 16 bytes sections of a tag and a length, 0x69 the messages."""
    content = QTS.read_bytes()
    sections: dict[int, bytes] = {}
    at = 16
    while at < len(content):
        (length,) = struct.unpack_from(">I", content, at + 1)
        sections[content[at]] = content[at + 5 : at + 5 + length]
        at += 5 + length
    messages, found, fields = sections[0x69], set[tuple[str, str]](), dict[int, str]()
    at = 0
    while at < len(messages):
        tag = messages[at]
        at += 1
        if tag == 1:  # the message's end
            found.add((fields.get(7, ""), fields.get(6, "")))
            fields = {}
            continue
        (length,) = struct.unpack_from(">i", messages, at)
        length = max(length, 0)
        if tag in (6, 7):  # source, context
            fields[tag] = messages[at + 4 : at + 4 + length].decode("utf-8")
        at += 4 + length
    return found


@pytest.mark.skipif(not QTS.exists(), reason="this Qt ships no catalogues to compare with")
def test_every_text_of_qts_that_a_user_can_meet_is_in_the_catalogue() -> None:
    wanted = {(context, source) for context, source in _qts_texts() if context in MET and not source.startswith(STAY_ENGLISH)}
    ours = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(OURS).iter("context")
        for message in context.iter("message")
    }

    assert len(wanted) > 200
    assert {context for context, _ in wanted} == MET
    assert wanted - ours == set()
