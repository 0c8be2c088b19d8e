"""The card beside the pointer: the whole title and all that is known of the date."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from hp_timeline.painting.fonts import Fonts
from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.wrapping import wrapped

_WIDTH: Final = 320.0
_PADDING: Final = 10.0
_LINE: Final = 18.0
_AWAY: Final = 16.0


@dataclass(frozen=True, slots=True)
class HoverCard:
    """What the card says: the title, and smaller lines below it, each broken into at most so many ``rows``."""

    title: str
    lines: tuple[str, ...]
    rows: int = 2


def paint_hover(painter: QPainter, card: HoverCard, at: QPointF, room: QRectF, theme: Theme, fonts: Fonts) -> None:
    """Paint the card beside ``at``, within ``room``."""
    inner = _WIDTH - 2 * _PADDING
    title = wrapped(card.title, inner, 6, QFontMetricsF(fonts.title).horizontalAdvance)
    small = QFontMetricsF(fonts.small).horizontalAdvance
    most = max(int((room.height() - 2 * _PADDING - 8) // _LINE) - len(title), 1)
    lines = [row for line in card.lines for row in wrapped(line, inner, card.rows, small)]
    lines = lines if len(lines) <= most else [*lines[: most - 1], "…"]
    height = 2 * _PADDING + (len(title) + len(lines)) * _LINE + 4
    x = at.x() + _AWAY if at.x() + _AWAY + _WIDTH <= room.right() else at.x() - _AWAY - _WIDTH
    y = min(max(at.y() + _AWAY, room.top()), max(room.bottom() - height, room.top()))
    box = QRectF(max(x, room.left()), y, _WIDTH, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.axis), 1))
    painter.setBrush(QColor(theme.surface_raised))
    painter.drawRoundedRect(box, 4, 4)
    baseline = box.y() + _PADDING + 13
    for font, colour, rows in ((fonts.title, theme.text, title), (fonts.small, theme.text_muted, lines)):
        painter.setFont(font)
        painter.setPen(QColor(colour))
        for row in rows:
            painter.drawText(QPointF(box.x() + _PADDING, baseline), row)
            baseline += _LINE
        baseline += 4
    painter.restore()


def paint_band(painter: QPainter, start: float, end: float, height: float, theme: Theme) -> None:
    """Paint the stretch that a drag marks."""
    fill = QColor(theme.accent)
    fill.setAlphaF(0.18)
    left, right = sorted((start, end))
    painter.setPen(QPen(QColor(theme.accent), 1))
    painter.setBrush(fill)
    painter.drawRect(QRectF(left, 0.5, right - left, height - 1))
