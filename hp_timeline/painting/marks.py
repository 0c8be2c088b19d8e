"""How marks are painted: as sure as their shade, and open where they fade."""

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from hp_timeline.dating.values import Certainty, Kind
from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.scene import Mark

_FADE: Final = 24.0
_WIDE: Final = 512.0
"""Rounded and smooth edges of a bar as long as a screen cost much and are seldom seen."""
_OUTSIDE: Final = 8.0
_FILLS: Final = {Certainty.CERTAIN: 1.0, Certainty.PROBABLE: 0.75, Certainty.POSSIBLE: 0.0}


class _Style(NamedTuple):
    colour: QColor
    clear: QColor
    pen: QPen
    fill: QBrush


_Styles: TypeAlias = dict[tuple[Kind, Certainty], _Style]


@lru_cache(maxsize=8)
def _styles(theme: Theme) -> _Styles:
    return {(kind, certainty): _style(theme, kind, certainty) for kind in Kind for certainty in Certainty}


def _style(theme: Theme, kind: Kind, certainty: Certainty) -> _Style:
    """A certain date is filled, a probable one lighter, a possible one outlined: no colour is needed to tell them apart."""
    colour = QColor({Kind.MENTIONED: theme.mention, Kind.TARGET: theme.target}.get(kind, theme.accent))
    clear, fill = QColor(colour), QColor(colour)
    clear.setAlphaF(0.0)
    fill.setAlphaF(_FILLS[certainty])
    return _Style(colour, clear, QPen(colour, 1), QBrush(fill))


def paint_marks(
    painter: QPainter, marks: Sequence[Mark], width: float, theme: Theme, standing_out: Collection[str | None]
) -> None:
    """Paint marks on a surface of so many pixels; long bars lie below short ones."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    short: list[Mark] = []
    styles = _styles(theme)
    for mark in marks:
        if mark.box.width <= _WIDE or mark.event in standing_out or mark.fades_before or mark.fades_after:
            short.append(mark)
        else:
            style = styles[mark.kind, mark.certainty]
            painter.setPen(style.pen)
            painter.setBrush(style.fill)
            left, right = max(mark.box.x, -_OUTSIDE), min(mark.box.right, width + _OUTSIDE)
            painter.drawRect(QRectF(round(left), round(mark.box.y), round(right - left), mark.box.height))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in short:
        _mark(painter, mark, styles[mark.kind, mark.certainty], theme.text if mark.event in standing_out else None)


def _mark(painter: QPainter, mark: Mark, style: _Style, outline: str | None) -> None:
    """One that stands out has an outline."""
    rect = QRectF(mark.box.x, mark.box.y, mark.box.width, mark.box.height)
    if mark.fades_before or mark.fades_after:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_fading(mark, style))
        painter.drawRect(rect)
        return
    if outline is not None:
        painter.setPen(QPen(QColor(outline), 1.5))
        rect = rect.adjusted(-1.5, -1.5, 1.5, 1.5)
    else:
        painter.setPen(style.pen)
    painter.setBrush(style.fill)
    if rect.width() <= _WIDE:
        painter.drawRoundedRect(rect, min(2.0, rect.width() / 2), 2.0)
    else:
        painter.drawRect(rect)


def _fading(mark: Mark, style: _Style) -> QBrush:
    """Not before, not after and about: the open side runs out into nothing."""
    gradient = QLinearGradient(QPointF(mark.box.x, 0), QPointF(mark.box.right, 0))
    share = min(_FADE / max(mark.box.width, 1.0), 0.5)
    gradient.setColorAt(0.0, style.clear if mark.fades_before else style.colour)
    gradient.setColorAt(share, style.colour)
    gradient.setColorAt(1.0 - share, style.colour)
    gradient.setColorAt(1.0, style.clear if mark.fades_after else style.colour)
    return QBrush(gradient)
