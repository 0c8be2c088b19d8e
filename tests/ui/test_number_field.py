import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from hp_timeline.ui.number_field import NumberField


@pytest.mark.parametrize("locale", ["en_US", "vi_VN", "C"])
@pytest.mark.parametrize(("typed", "number"), [("0,5", 0.5), ("0.5", 0.5), ("2", 2.0), ("1.25", 1.25)])
def test_a_comma_and_a_point_mean_the_same_in_every_locale(qtbot: QtBot, locale: str, typed: str, number: float) -> None:
    field = NumberField()
    qtbot.addWidget(field)
    field.setLocale(QLocale(locale))
    field.setRange(0.25, 8)
    field.selectAll()
    qtbot.keyClicks(field.lineEdit(), typed)
    field.interpretText()

    assert field.value() == number
