"""How lanes are painted: the edges between their bands, and the column of their headers."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from hp_timeline.painting.fonts import Fonts
from hp_timeline.painting.theme import Theme
from hp_timeline.painting.trays import paint_trays
from hp_timeline.timeline.axis import AXIS_HEIGHT
from hp_timeline.timeline.bands import Band
from hp_timeline.timeline.headers import COLUMN_WIDTH, NAME_LINE, Headers, LaneHeader
from hp_timeline.timeline.scene import Box

_BASELINE = 15.0
_CURRENT = 3.0
_ARM = 4.0


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


def paint_headers(
    painter: QPainter, headers: Headers, theme: Theme, fonts: Fonts, current: int | None = None, *, is_screen: bool = False
) -> None:
    """Paint the column of headers from (0, 0); the ``current`` one stands out, and on a screen there are signs to press."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, COLUMN_WIDTH, headers.height), QColor(theme.background))
    for header in headers.lanes:
        _header(painter, header, theme, fonts, is_current=header.lane == current)
        if is_screen:
            _cross(painter, header.hide, theme)
    painter.setPen(QPen(QColor(theme.border), 1))
    edges = [QLineF(0, int(header.box.bottom) - 0.5, COLUMN_WIDTH, int(header.box.bottom) - 0.5) for header in headers.lanes]
    painter.drawLines([*edges, QLineF(COLUMN_WIDTH - 0.5, 0, COLUMN_WIDTH - 0.5, headers.axis_y + AXIS_HEIGHT)])
    painter.setPen(QPen(QColor(theme.axis), 1))
    painter.drawLine(QLineF(0, int(headers.axis_y) + 0.5, COLUMN_WIDTH, int(headers.axis_y) + 0.5))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    paint_trays(painter, headers.trays, theme, fonts)
    painter.restore()


def _header(painter: QPainter, header: LaneHeader, theme: Theme, fonts: Fonts, *, is_current: bool) -> None:
    box = header.box
    if is_current:
        painter.fillRect(QRectF(box.x, box.y, box.width, box.height), QColor(theme.selection))
        painter.fillRect(QRectF(box.x, box.y, _CURRENT, box.height), QColor(theme.accent))
    _arrow(painter, header.turn, theme, is_down=not header.is_collapsed)
    x, baseline = header.turn.right + 2, box.y + _BASELINE + 2
    painter.setFont(fonts.date)
    painter.setPen(QColor(theme.text))
    for number, line in enumerate(header.name):
        painter.drawText(QPointF(x, baseline + number * NAME_LINE), line)
    painter.setFont(fonts.small)
    painter.setPen(QColor(theme.text_muted))
    if header.is_collapsed:
        wide = painter.fontMetrics().horizontalAdvance(header.events)
        painter.drawText(QPointF(header.hide.x - wide - 2, baseline), header.events)
    else:
        painter.drawText(QPointF(x, baseline + len(header.name) * NAME_LINE), header.events)


def _arrow(painter: QPainter, box: Box, theme: Theme, *, is_down: bool) -> None:
    x, y = box.x + box.width / 2, box.y + box.height / 2
    corners = ((-_ARM, -2.0), (_ARM, -2.0), (0.0, 3.0)) if is_down else ((-2.0, -_ARM), (-2.0, _ARM), (3.0, 0.0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.text_muted))
    painter.drawPolygon([QPointF(x + across, y + down) for across, down in corners])


def _cross(painter: QPainter, box: Box, theme: Theme) -> None:
    x, y, arm = box.x + box.width / 2, box.y + box.height / 2, _ARM - 0.5
    painter.setPen(QPen(QColor(theme.text_muted), 1.2))
    painter.drawLines([QLineF(x - arm, y - arm, x + arm, y + arm), QLineF(x - arm, y + arm, x + arm, y - arm)])
