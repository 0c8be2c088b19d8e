"""The fonts of every surface: the bundled Noto Sans first, so that pictures do not depend on the machine."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import fontpkg_noto_sans
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from hp_timeline.timeline.memory import Measure, remembered

FAMILY: Final = fontpkg_noto_sans.FAMILY


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of a scene; sizes in pixels."""

    title: QFont
    small: QFont
    date: QFont
    heading: QFont

    def measure(self) -> Measure:
        """Return the measure that layout is handed."""
        return Measure(
            remembered(QFontMetricsF(self.title).horizontalAdvance), remembered(QFontMetricsF(self.date).horizontalAdvance)
        )


def load_fonts() -> None:
    """Make the bundled family known to Qt; a QGuiApplication must exist. Once is enough, twice does no harm."""
    if FAMILY not in QFontDatabase.families():
        for file in sorted((Path(fontpkg_noto_sans.ROOT) / "files").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


def scene_fonts() -> Fonts:
    """Return the fonts of a scene."""
    return Fonts(
        title=font(13, QFont.Weight.Medium),
        small=font(12, QFont.Weight.Normal),
        date=font(12, QFont.Weight.DemiBold),
        heading=font(20, QFont.Weight.DemiBold),
    )


def font(pixels: int, weight: QFont.Weight) -> QFont:
    """Return the bundled family in a size and weight. Without hinting a text is as wide on every surface."""
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    # The bundled file is one variable font: Qt sets its axis only where it is told to.
    made.setVariableAxis(QFont.Tag.fromString("wght"), weight.value)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    return made
