import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from hp_timeline import places
from hp_timeline.ui.commands import COMMANDS, MENUS, worded
from hp_timeline.ui.translations import Translations, wanted_language

FOLDER = places.resources() / "translations"
CATALOGUES = ("hp_timeline_en", "hp_timeline_vi", "qtbase_vi")
TOOLS = Path(sys.executable).parent


def messages(catalogue: str) -> list[ET.Element]:
    return list(ET.parse(FOLDER / f"{catalogue}.ts").iter("message"))


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_no_entry_is_unfinished_or_left_over(catalogue: str) -> None:
    entries = messages(catalogue)
    faulty = [entry.findtext("source") for entry in entries if entry.find("translation[@type]") is not None]

    assert entries
    assert faulty == []


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_no_entry_is_empty_or_loses_a_placeholder(catalogue: str) -> None:
    for entry in messages(catalogue):
        source = entry.findtext("source") or ""
        forms = [form.text or "" for form in entry.iter("numerusform")] or [entry.findtext("translation") or ""]
        for form in forms:
            assert form
            for placeholder in ("%n", "%1", "{0}", "{1}", "{path}", "{known}", "{side}", "{pixels}", "{reason}"):
                assert (placeholder in form) == (placeholder in source), source


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_the_compiled_catalogue_is_what_lrelease_makes(catalogue: str, tmp_path: Path) -> None:
    made = tmp_path / f"{catalogue}.qm"
    subprocess.run(
        [TOOLS / "pyside6-lrelease", FOLDER / f"{catalogue}.ts", "-qm", made], check=True, capture_output=True, timeout=120
    )

    assert made.read_bytes() == (FOLDER / f"{catalogue}.qm").read_bytes()


def test_every_text_of_the_window_is_in_the_vietnamese_catalogue(tmp_path: Path) -> None:
    package = Path(places.__file__).parent
    fresh = tmp_path / "fresh.ts"
    fresh.write_bytes((FOLDER / "hp_timeline_vi.ts").read_bytes())
    sources = sorted(str(file) for file in package.rglob("*.py"))
    subprocess.run(
        [TOOLS / "pyside6-lupdate", "-no-obsolete", "-locations", "none", *sources, "-ts", fresh],
        check=True,
        capture_output=True,
        timeout=120,
    )
    texts = {(entry.findtext("source"), entry.find("translation[@type]") is None) for entry in ET.parse(fresh).iter("message")}
    kept = {(entry.findtext("source"), True) for entry in messages("hp_timeline_vi")}

    assert texts == kept


@pytest.mark.usefixtures("qapp")
def test_the_words_of_commands_change_with_the_language_and_back() -> None:
    translations = Translations("vi")
    vietnamese = {worded(title) for title in (*MENUS, *(command.title for command in COMMANDS))}
    translations.switch("en")

    assert "Thoát" in vietnamese
    assert worded("Quit") == "Quit"


def test_qts_own_buttons_speak_vietnamese(qtbot: QtBot) -> None:
    translations = Translations("vi")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    words = box.button(QDialogButtonBox.StandardButton.Cancel).text()
    translations.switch("en")

    assert words == "Hủy"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("count", "words"), [(1, "{0} document:"), (2, "{0} documents:")])
def test_english_has_a_plural(count: int, words: str) -> None:
    translations = Translations("en")

    assert QCoreApplication.translate("AccountingBar", "{0} document(s):", "", count) == words
    translations.switch("vi")
    assert QCoreApplication.translate("AccountingBar", "{0} document(s):", "", count) == "{0} tài liệu:"
    translations.switch("none")


@pytest.mark.parametrize(
    ("kept", "locale", "language"),
    [(None, "vi_VN", "vi"), (None, "fr_FR", "en"), ("vi", "en_GB", "vi"), ("en", "vi_VN", "en"), ("xx", "vi_VN", "vi")],
)
def test_the_choice_comes_before_the_locale(tmp_path: Path, kept: str | None, locale: str, language: str) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    if kept:
        settings.setValue("language", kept)

    assert wanted_language(settings, QLocale(locale)) == language
