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
from hp_timeline.timeline.ruler import Ruler
from hp_timeline.timeline.scene import Box, Card, Cluster, DensityLegend, Scene
from hp_timeline.timeline.tiles import CARD_PADDING, LINE_HEIGHT

_RADIUS: Final = 4.0
_BASELINE: Final = 13.0


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


class _Label(NamedTuple):
    """A label to be painted: where, how its ground looks and what is written on it, each with a key for the stock."""

    box: Box
    ground_key: Hashable
    ground: Callable[[QPainter], None]
    key: Hashable
    words: Callable[[QPainter], None]


def paint_labels(painter: QPainter, scene: Scene, theme: Theme, fonts: Fonts, emphasis: Emphasis, stock: Stock | None) -> None:
    """Paint clusters, cards, and above them those that stand out."""
    standing_out = {emphasis.selected, emphasis.hovered}
    above: list[Card] = []
    for cluster in scene.clusters:
        words = partial(cluster_words, cluster=cluster, theme=theme, fonts=fonts)
        stands_out = cluster == emphasis.cluster
        ground = partial(cluster_ground, box=cluster.box, theme=theme, stands_out=stands_out)
        key = (cluster.label, cluster.span, cluster.titles, cluster.bars)
        _paint(painter, None if stands_out else stock, _Label(cluster.box, "cluster", ground, key, words))
    for card in scene.cards:
        if card.event in standing_out:
            above.append(card)
        else:
            _paint(painter, stock, _card(card, theme, fonts, emphasis))
    for running in scene.running:
        stands_out = running.event in standing_out
        ground = partial(running_ground, box=running.box, theme=theme, stands_out=stands_out)
        words = partial(running_words, running=running, theme=theme, fonts=fonts)
        key = ("running", running.event, running.date, running.title, stands_out)
        _paint(painter, stock, _Label(running.box, ("running", stands_out), ground, key, words))
    for more in scene.more_running:
        more_running_words(painter, more, theme, fonts)
    for card in sorted(above, key=lambda card: card.event == emphasis.selected):
        _paint(painter, None, _card(card, theme, fonts, emphasis))


def paint_legend(
    painter: QPainter, legend: DensityLegend, ground: str, theme: Theme, fonts: Fonts, stock: Stock | None
) -> None:
    """Paint what the colours of crowded rows mean, on a ground of one colour."""
    filled = partial(_filled, box=legend.box, colour=ground)
    words = partial(legend_words, legend=legend, theme=theme, fonts=fonts)
    _paint(painter, stock, _Label(legend.box, ("legend", ground), filled, ("legend", ground, legend.labels), words))


def _filled(painter: QPainter, box: Box, colour: str) -> None:
    painter.fillRect(QRectF(box.x, box.y, box.width, box.height), QColor(colour))


def _paint(painter: QPainter, stock: Stock | None, label: _Label) -> None:
    if stock is not None:
        stock.paint(painter, label.box, label.ground_key, label.ground, label.key, label.words)
        return
    label.ground(painter)
    label.words(painter)


def _card(card: Card, theme: Theme, fonts: Fonts, emphasis: Emphasis) -> _Label:
    ground = partial(_card_ground, card=card, theme=theme, emphasis=emphasis)
    words = partial(_card_words, card=card, theme=theme, fonts=fonts)
    return _Label(card.box, "card", ground, (card.event, card.date, card.title), words)


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
        width = painter.fontMetrics().horizontalAdvance(card.date)
        painter.setFont(fonts.small)
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(QPointF(x + width, y), f" · {card.source}")
    painter.setFont(fonts.title)
    painter.setPen(QColor(theme.text))
    for row, line in enumerate(card.title, start=1):
        painter.drawText(QPointF(x, y + row * LINE_HEIGHT), line)
