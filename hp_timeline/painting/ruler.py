"""How the line between two measured events is painted: below the cards, and its words above them."""

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from hp_timeline.painting.fonts import Fonts
from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.ruler import LABEL_PADDING, Ruler, RulerEnd

_TICK: Final = 4.0
_DOT: Final = 4.0
_ARROW: Final = 8.0
_RADIUS: Final = 10.0
_BASELINE: Final = 14.0


def paint_ruler(painter: QPainter, ruler: Ruler, theme: Theme) -> None:
    """Paint the line: whole where the distance is sure, dashed over bars as wide as what is known, arrows where it leaves."""
    accent = QColor(theme.accent)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for end in ruler.ends:
        _paint_end(painter, ruler, end, accent)
    if ruler.sure is not None:
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QLineF(ruler.sure[0], ruler.y, ruler.sure[1], ruler.y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    if 0 <= ruler.start.near <= ruler.width:
        painter.drawEllipse(QPointF(ruler.start.near, ruler.y), _DOT, _DOT)
    for end in ruler.ends:
        if end.near < 0:
            painter.drawPolygon(_arrow(0.0, ruler.y, _ARROW))
        elif end.near > ruler.width:
            painter.drawPolygon(_arrow(ruler.width, ruler.y, -_ARROW))
    painter.restore()


def _paint_end(painter: QPainter, ruler: Ruler, end: RulerEnd, accent: QColor) -> None:
    thin = QPen(accent, 1)
    painter.setPen(thin)
    painter.drawLine(QLineF(end.near, ruler.y, end.near, end.foot))
    if end.far != end.near:
        painter.setPen(QPen(accent, 1, Qt.PenStyle.DashLine))
        near, far = (min(max(x, -1.0), ruler.width + 1) for x in (end.near, end.far))
        painter.drawLine(QLineF(near, ruler.y, far, ruler.y))
    painter.setPen(QPen(accent, 2))
    for x in {end.near} if end.is_open else {end.near, end.far}:
        painter.drawLine(QLineF(x, ruler.y - _TICK, x, ruler.y + _TICK))


def _arrow(x: float, y: float, length: float) -> QPolygonF:
    return QPolygonF([QPointF(x, y), QPointF(x + length, y - _TICK), QPointF(x + length, y + _TICK)])


def paint_ruler_label(painter: QPainter, ruler: Ruler, theme: Theme, fonts: Fonts) -> None:
    """Paint the words of the line."""
    box = ruler.box
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height), _RADIUS, _RADIUS)
    painter.setFont(fonts.date)
    painter.setPen(QColor(theme.accent_text))
    painter.drawText(QPointF(box.x + LABEL_PADDING, box.y + _BASELINE), ruler.label)
    painter.restore()
