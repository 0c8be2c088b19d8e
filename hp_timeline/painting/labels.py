"""How cards, clusters and the labels of what goes on are painted: a ground that many share, and words of their own."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from hp_timeline.painting.crowds import (
    cluster_ground,
    cluster_words,
    legend_words,
    more_running_words,
    running_ground,
    running_words,
)
from hp_timeline.painting.fonts import Fonts
from hp_timeline.painting.stock import Stock
from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.fades import Fades, Label
from hp_timeline.timeline.ruler import Ruler
from hp_timeline.timeline.scene import Box, Card, Cluster, DensityLegend, Running, Scene
from hp_timeline.timeline.tiles import CARD_PADDING, LINE_HEIGHT

_RADIUS: Final = 4.0
_BASELINE: Final = 13.0
_UNSEEN: Final = 0.1
"""A label fainter than this is not worth its time."""


@dataclass(frozen=True, slots=True)
class Emphasis:
    """What stands out in a frame: the chosen event, the event or cluster under the pointer, and what is measured."""

    selected: str | None = None
    hovered: str | None = None
    cluster: Cluster | None = None
    ruler: Ruler | None = None

    @property
    def events(self) -> tuple[str | None, ...]:
        """Return the events whose marks and stems stand out."""
        return self.selected, self.hovered, self.ruler.origin if self.ruler else None


class _Sheet(NamedTuple):
    """A label to be painted: where, how its ground looks and what is written on it, each with a key for the stock."""

    box: Box
    ground_key: Hashable
    ground: Callable[[QPainter], None]
    key: Hashable
    words: Callable[[QPainter], None]


def paint_labels(
    painter: QPainter,
    scene: Scene,
    theme: Theme,
    fonts: Fonts,
    emphasis: Emphasis,
    stock: Stock | None,
    fades: Fades | None,
) -> None:
    """Paint what is about to go, clusters, cards, and above them those that stand out."""
    standing_out = {emphasis.selected, emphasis.hovered}
    for label, strength in fades.ghosts if fades is not None else ():
        _paint(painter, stock, _sheet(label, theme, fonts), strength)
    for cluster in scene.clusters:
        stands_out = cluster == emphasis.cluster
        if (strength := _strength(fades, cluster)) > _UNSEEN:
            sheet = _cluster(cluster, theme, fonts, stands_out=stands_out)
            _paint(painter, None if stands_out else stock, sheet, strength)
    for card in scene.cards:
        if card.event not in standing_out and (strength := _strength(fades, card)) > _UNSEEN:
            _paint(painter, stock, _card(card, theme, fonts, emphasis), strength)
    for running in scene.running:
        sheet = _running(running, theme, fonts, stands_out=running.event in standing_out)
        _paint(painter, stock, sheet, _strength(fades, running))
    for more in scene.more_running:
        more_running_words(painter, more, theme, fonts)
    above = [card for card in scene.cards if card.event in standing_out]
    for card in sorted(above, key=lambda card: card.event == emphasis.selected):
        _paint(painter, None, _card(card, theme, fonts, emphasis), _strength(fades, card))


def _strength(fades: Fades | None, label: Label) -> float:
    return 1.0 if fades is None else fades.strength(label)


def paint_legend(
    painter: QPainter, legend: DensityLegend, ground: str, theme: Theme, fonts: Fonts, stock: Stock | None
) -> None:
    """Paint what the colours of crowded rows mean, on a ground of one colour."""
    filled = partial(_filled, box=legend.box, colour=ground)
    words = partial(legend_words, legend=legend, theme=theme, fonts=fonts)
    _paint(painter, stock, _Sheet(legend.box, ("legend", ground), filled, ("legend", ground, legend.labels), words))


def _filled(painter: QPainter, box: Box, colour: str) -> None:
    painter.fillRect(QRectF(box.x, box.y, box.width, box.height), QColor(colour))


def _paint(painter: QPainter, stock: Stock | None, sheet: _Sheet, strength: float = 1.0) -> None:
    if strength < 1.0:
        painter.setOpacity(strength)
    if stock is not None:
        stock.paint(painter, sheet.box, sheet.ground_key, sheet.ground, sheet.key, sheet.words)
    else:
        sheet.ground(painter)
        sheet.words(painter)
    if strength < 1.0:
        painter.setOpacity(1.0)


def _sheet(label: Label, theme: Theme, fonts: Fonts) -> _Sheet:
    match label:
        case Card():
            return _card(label, theme, fonts, Emphasis())
        case Cluster():
            return _cluster(label, theme, fonts)
        case Running():
            return _running(label, theme, fonts)


def _cluster(cluster: Cluster, theme: Theme, fonts: Fonts, *, stands_out: bool = False) -> _Sheet:
    ground = partial(cluster_ground, box=cluster.box, theme=theme, stands_out=stands_out)
    words = partial(cluster_words, cluster=cluster, theme=theme, fonts=fonts)
    return _Sheet(cluster.box, "cluster", ground, (cluster.label, cluster.span, cluster.titles, cluster.bars), words)


def _running(running: Running, theme: Theme, fonts: Fonts, *, stands_out: bool = False) -> _Sheet:
    ground = partial(running_ground, box=running.box, theme=theme, stands_out=stands_out)
    words = partial(running_words, running=running, theme=theme, fonts=fonts)
    key = ("running", running.event, running.date, running.title, stands_out)
    return _Sheet(running.box, ("running", stands_out), ground, key, words)


def _card(card: Card, theme: Theme, fonts: Fonts, emphasis: Emphasis) -> _Sheet:
    ground = partial(_card_ground, card=card, theme=theme, emphasis=emphasis)
    words = partial(_card_words, card=card, theme=theme, fonts=fonts)
    return _Sheet(card.box, "card", ground, (card.event, card.date, card.title), words)


def _card_ground(painter: QPainter, card: Card, theme: Theme, emphasis: Emphasis) -> None:
    chosen, hovered = card.event == emphasis.selected, card.event == emphasis.hovered
    painter.setPen(QPen(QColor(theme.accent if chosen or hovered else theme.border), 2 if chosen else 1))
    painter.setBrush(QColor(theme.selection if chosen else theme.surface_raised))
    inset = 1.0 if chosen else 0.5
    rect = QRectF(card.box.x, card.box.y, card.box.width, card.box.height)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    painter.drawRect(QRectF(card.box.x + 1, card.box.y + _RADIUS, 3, card.box.height - 2 * _RADIUS))


def _card_words(painter: QPainter, card: Card, theme: Theme, fonts: Fonts) -> None:
    x, y = card.box.x + CARD_PADDING + 4, card.box.y + CARD_PADDING + _BASELINE
    painter.setFont(fonts.date)
    painter.setPen(QColor(theme.accent))
    painter.drawText(QPointF(x, y), card.date)
    if card.source:
        painter.setFont(fonts.small)
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(QPointF(x + card.indent, y), f" · {card.source}")
    painter.setFont(fonts.title)
    painter.setPen(QColor(theme.text))
    for row, line in enumerate(card.title, start=1):
        painter.drawText(QPointF(x, y + row * LINE_HEIGHT), line)
