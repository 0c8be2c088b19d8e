from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from hp_timeline import places

TRANSLATIONS = sorted((places.resources() / "translations").glob("*.ts"))


def test_vietnamese_is_there() -> None:
    assert "hp_timeline_vi.ts" in [file.name for file in TRANSLATIONS]


@pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda file: file.name)
def test_nothing_is_left_unfinished(file: Path) -> None:
    text = file.read_text(encoding="utf-8")

    assert "unfinished" not in text
    assert "vanished" not in text


@pytest.mark.usefixtures("qapp")
def test_the_compiled_catalogue_speaks_vietnamese() -> None:
    translator = QTranslator()

    assert translator.load(str(places.resources() / "translations" / "hp_timeline_vi.qm"))
    assert translator.translate("Commands", "Zoom in") == "Phóng to"
