"""A field for a number with decimals, which people write with a comma or with a point."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox


class NumberField(QDoubleSpinBox):
    """Takes both signs: to Qt one of them parts thousands, so that ``0,5`` would be five."""

    def validate(self, text: str, place: int, /) -> tuple[QValidator.State, str, int]:
        """Judge what is typed, whichever sign it has."""
        return super().validate(self._in_own_sign(text), place)

    def valueFromText(self, text: str, /) -> float:
        """Return the number."""
        return super().valueFromText(self._in_own_sign(text))

    def _in_own_sign(self, text: str) -> str:
        own = QLocale(self.locale()).decimalPoint()
        return text.replace(",", own).replace(".", own)
