"""How lanes are painted: the edges between their bands."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.bands import Band


def paint_band_grounds(painter: QPainter, bands: Sequence[Band], width: float, theme: Theme) -> None:
    """Paint the ground of collapsed lanes."""
    for band in bands:
        if band.is_collapsed:
            painter.fillRect(QRectF(0, band.top, width, band.height), QColor(theme.background))


def paint_band_edges(painter: QPainter, bands: Sequence[Band], width: float, theme: Theme) -> None:
    """Paint the lines between lanes that stand one above another, and below the last where it leaves room."""
    if len(bands) > 1:
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLines([QLineF(0, int(band.bottom) - 0.5, width, int(band.bottom) - 0.5) for band in bands])
