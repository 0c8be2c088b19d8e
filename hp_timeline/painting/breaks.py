"""How the folds of a line are painted: a torn band that no mark stands in, and a sign on the axis."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from hp_timeline.painting.fonts import Fonts
from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.scene import Break

_TOOTH: Final = 4.0
_STEP: Final = 8.0
_SLANT: Final = 5.0
_BASELINE: Final = 4.0


def paint_breaks(painter: QPainter, breaks: Sequence[Break], theme: Theme, fonts: Fonts) -> None:
    """Paint the bands of folds, each with the time it leaves out written upwards."""
    for fold in breaks:
        box = fold.box
        painter.fillRect(QRectF(box.x, box.y, box.width, box.height), QColor(theme.background))
        painter.setPen(QPen(QColor(theme.border), 1))
        for x in (box.x, box.right):
            painter.drawPolyline(_torn(x, box.y, box.bottom))
        if fold.label:
            painter.save()
            painter.setFont(fonts.small)
            painter.setPen(QColor(theme.text_muted))
            wide = QFontMetricsF(fonts.small).horizontalAdvance(fold.label)
            painter.translate(box.x + box.width / 2 + _BASELINE, box.y + min(box.height / 2, wide + _STEP))
            painter.rotate(-90)
            painter.drawText(QPointF(0.0, 0.0), fold.label)
            painter.restore()


def paint_axis_breaks(painter: QPainter, breaks: Sequence[Break], y: float, height: float, theme: Theme) -> None:
    """Paint the sign of each fold over the axis at ``y``: the line is cut by two strokes."""
    for fold in breaks:
        middle = fold.box.x + fold.box.width / 2
        painter.fillRect(QRectF(fold.box.x, y, fold.box.width, height), QColor(theme.background))
        painter.setPen(QPen(QColor(theme.axis), 1))
        painter.drawLines(
            [QLineF(fold.box.x, y + 0.5, middle - 3, y + 0.5), QLineF(middle + 3, y + 0.5, fold.box.right, y + 0.5)]
        )
        painter.setPen(QPen(QColor(theme.text_muted), 1.5))
        painter.drawLines([QLineF(x - _SLANT / 2, y + _SLANT, x + _SLANT / 2, y - _SLANT) for x in (middle - 3, middle + 3)])


def _torn(x: float, top: float, bottom: float) -> list[QPointF]:
    """Return the corners of a zigzag from top to bottom."""
    count = max(int((bottom - top) / _STEP), 1)
    inner = [QPointF(x + (_TOOTH if number % 2 else -_TOOTH) / 2, top + number * _STEP) for number in range(count + 1)]
    return [*inner, QPointF(x, bottom)]
