"""How the counts of what is not in sight are painted."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from hp_timeline.painting.fonts import Fonts
from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.scene import Tray


def paint_trays(painter: QPainter, trays: Sequence[Tray], theme: Theme, fonts: Fonts) -> None:
    """Paint trays, each a box with its label."""
    painter.setFont(fonts.small)
    for tray in trays:
        box = QRectF(tray.box.x, tray.box.y, tray.box.width, tray.box.height)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.surface_raised))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(QPointF(tray.box.x + 8, tray.box.y + 13), tray.label)
