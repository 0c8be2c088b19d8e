"""The icons of commands, drawn in the theme's colours from ``resources/icons/actions``."""

from typing import Final

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from hp_timeline import places
from hp_timeline.painting.theme import Theme

_INK: Final = b"#000000"
_SIDES: Final = (16, 24, 32, 48)
"""Pixels, for screens of 100 to 300 %."""


def command_icons(theme: Theme) -> dict[str, QIcon]:
    """Return the icon of each command that has one, by the command's id; a QGuiApplication must exist."""
    folder = places.resources() / "icons" / "actions"
    return {file.stem: _icon(file.read_bytes(), theme) for file in sorted(folder.glob("*.svg"))}


def _icon(drawing: bytes, theme: Theme) -> QIcon:
    icon = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, theme.text), (QIcon.Mode.Disabled, theme.axis)):
        renderer = QSvgRenderer(QByteArray(drawing.replace(_INK, colour.encode())))
        for side in _SIDES:
            pixmap = QPixmap(QSize(side, side))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter)
            painter.end()
            icon.addPixmap(pixmap, mode)
    return icon
