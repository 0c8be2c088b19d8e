"""The one painter: every scene on every surface goes through here, and only here is QPainter called for it."""

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from hp_timeline.painting.breaks import paint_axis_breaks, paint_breaks
from hp_timeline.painting.crowds import paint_strips
from hp_timeline.painting.fonts import Fonts
from hp_timeline.painting.labels import Emphasis, paint_labels, paint_legend
from hp_timeline.painting.lanes import paint_band_edges, paint_band_grounds
from hp_timeline.painting.marks import paint_marks
from hp_timeline.painting.ruler import paint_ruler, paint_ruler_label
from hp_timeline.painting.stock import Stock
from hp_timeline.painting.theme import Theme
from hp_timeline.painting.trays import paint_trays
from hp_timeline.timeline.axis import AXIS_HEIGHT
from hp_timeline.timeline.fades import Fades
from hp_timeline.timeline.scene import Axis, Box, Card, Scene

_ROW: Final = AXIS_HEIGHT / 2


def paint_scene(
    painter: QPainter,
    scene: Scene,
    theme: Theme,
    fonts: Fonts,
    emphasis: Emphasis,
    stock: Stock | None = None,
    fades: Fades | None = None,
) -> None:
    """Paint a scene from (0, 0) of the painter's current coordinates; on a screen, labels come from a ``stock`` and fade."""
    painter.save()
    painter.setClipRect(QRectF(0, 0, scene.width, scene.height))
    painter.fillRect(QRectF(0, 0, scene.width, scene.height), QColor(theme.surface))
    paint_band_grounds(painter, scene.bands, scene.width, theme)
    _grid(painter, scene, theme)
    paint_band_edges(painter, scene.bands, scene.width, theme)
    if scene.focus is not None:
        painter.fillRect(_rect(scene.focus), _soft(theme.evidence, 0.6))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_breaks(painter, scene.breaks, theme, fonts)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    _stems(painter, scene, theme, emphasis, fades)
    paint_strips(painter, scene.strips, theme, is_screen=stock is not None)
    paint_marks(painter, scene.marks, scene.width, theme, emphasis.events)
    if emphasis.ruler is not None:
        paint_ruler(painter, emphasis.ruler, theme)
    paint_labels(painter, scene, theme, fonts, emphasis, stock, fades)
    if emphasis.ruler is not None:
        paint_ruler_label(painter, emphasis.ruler, theme, fonts)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    _axis(painter, scene.axis, scene, theme, fonts)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_axis_breaks(painter, scene.breaks, scene.axis.y, AXIS_HEIGHT, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    paint_trays(painter, scene.trays, theme, fonts)
    if scene.legend is not None:
        on_axis = scene.legend.box.y >= scene.axis.y
        paint_legend(painter, scene.legend, theme.background if on_axis else theme.surface, theme, fonts, stock)
    if stock is not None:
        stock.end_frame()
    painter.restore()


def _grid(painter: QPainter, scene: Scene, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.gridline), 1))
    painter.drawLines([QLineF(_crisp(tick.x), 0, _crisp(tick.x), scene.axis.y) for tick in scene.axis.fine])


def _stems(painter: QPainter, scene: Scene, theme: Theme, emphasis: Emphasis, fades: Fades | None) -> None:
    plain: list[QLineF] = []
    chosen: list[QLineF] = []
    # Those that began to come or go together are equally faint.
    faint: dict[tuple[float, bool], list[QLineF]] = {}
    for label, strength in fades.ghosts if fades is not None else ():
        if isinstance(label, Card):
            faint.setdefault((strength, label.event in emphasis.events), []).append(_stem(label))
    for card in scene.cards:
        strength = 1.0 if fades is None else fades.strength(card)
        if strength < 1.0:
            faint.setdefault((strength, card.event in emphasis.events), []).append(_stem(card))
        else:
            (chosen if card.event in emphasis.events else plain).append(_stem(card))
    for lines, colour, width in ((plain, theme.stem, 1), (chosen, theme.accent, 2)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawLines(lines)
    for (strength, stands_out), lines in faint.items():
        painter.setPen(QPen(_soft(theme.accent if stands_out else theme.stem, strength), 2 if stands_out else 1))
        painter.drawLines(lines)


def _stem(card: Card) -> QLineF:
    x = _crisp(card.stem)
    return QLineF(x, card.box.y + card.box.height, x, card.foot)


def _axis(painter: QPainter, axis: Axis, scene: Scene, theme: Theme, fonts: Fonts) -> None:
    painter.fillRect(QRectF(0, axis.y, scene.width, AXIS_HEIGHT), QColor(theme.background))
    painter.setPen(QPen(QColor(theme.axis), 1))
    painter.drawLine(QLineF(0, _crisp(axis.y), scene.width, _crisp(axis.y)))
    painter.drawLines([QLineF(_crisp(tick.x), axis.y, _crisp(tick.x), axis.y + 6) for tick in axis.fine])
    painter.setFont(fonts.small)
    painter.setPen(QColor(theme.text_muted))
    for tick in axis.fine:
        if tick.label:
            painter.drawText(QPointF(tick.x + 4, axis.y + 17), tick.label)
    painter.setPen(QPen(QColor(theme.border), 1))
    bottom = axis.y + 2 * _ROW
    painter.drawLines([QLineF(_crisp(unit.x), axis.y + _ROW, _crisp(unit.x), bottom) for unit in axis.enclosing])
    painter.setFont(fonts.date)
    painter.setPen(QColor(theme.text))
    for unit in axis.enclosing:
        if unit.label:
            painter.drawText(QPointF(unit.label_x, axis.y + _ROW + 15), unit.label)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _soft(colour: str, opacity: float) -> QColor:
    soft = QColor(colour)
    soft.setAlphaF(opacity)
    return soft


def _crisp(value: float) -> float:
    return int(value) + 0.5
