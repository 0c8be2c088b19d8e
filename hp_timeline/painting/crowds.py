"""How events that share a place are painted: strips of counted columns, clusters, and the labels of what goes on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import ceil
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from hp_timeline.painting.density import SHADES, first_shade, heights, shade_colours, shades
from hp_timeline.painting.fonts import Fonts
from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.cards import INNER
from hp_timeline.timeline.mark_rows import MARK_GAP, MARK_HEIGHT
from hp_timeline.timeline.marks import LEGEND_SCALE
from hp_timeline.timeline.running import PADDING
from hp_timeline.timeline.scene import Box, Cluster, DensityLegend, MoreRunning, Running, Strip
from hp_timeline.timeline.tiles import CARD_PADDING, LINE_HEIGHT

_RADIUS: Final = 4.0
_BASELINE: Final = 13.0
_BAR_GAP: Final = 2.0
_BARS_HEIGHT: Final = 10
_LEGEND_BASELINE: Final = 14.0


def paint_strips(painter: QPainter, strips: Sequence[Strip], theme: Theme, *, is_screen: bool) -> None:
    """Paint the crowded rows of marks."""
    for strip in strips:
        if is_screen:
            _image(painter, strip, theme)
        else:
            _bars(painter, strip, theme)


@lru_cache(maxsize=8)
def _columns(theme: Theme, full: int) -> NDArray[np.uint32]:
    """Return the pixels (uint32[full, SHADES + 1]) of a column of each shade; the last is of none."""
    colours = np.array([colour.rgba() for colour in shade_colours(theme)] + [0], dtype=np.uint32)
    high = np.append(heights(np.arange(SHADES), full), 0)
    return np.where(np.arange(full, 0, -1)[:, None] <= high, colours, np.uint32(0))


def _image(painter: QPainter, strip: Strip, theme: Theme) -> None:
    full = int(strip.box.height)
    shade = np.repeat(shades(strip.counts, strip.most), strip.column)
    pixels = np.ascontiguousarray(_columns(theme, full)[:, shade])
    # The image shares the array's memory, which lives until it is painted.
    image = QImage(pixels.data, pixels.shape[1], full, 4 * pixels.shape[1], QImage.Format.Format_ARGB32_Premultiplied)
    painter.drawImage(QPointF(strip.box.x, strip.box.y), image)


def _bars(painter: QPainter, strip: Strip, theme: Theme) -> None:
    """Runs of columns with one shade, as rectangles."""
    colours = shade_colours(theme)
    shade = shades(strip.counts, strip.most)
    high = heights(shade, int(strip.box.height))
    opens = np.flatnonzero(np.diff(shade, prepend=-2))
    for first, last in zip(opens.tolist(), [*opens[1:].tolist(), len(shade)], strict=True):
        if shade[first] >= 0:
            x, height = strip.box.x + first * strip.column, float(high[first])
            rect = QRectF(x, strip.box.bottom - height, (last - first) * strip.column, height)
            painter.fillRect(rect, colours[int(shade[first])])


def legend_words(painter: QPainter, legend: DensityLegend, theme: Theme, fonts: Fonts) -> None:
    """Paint what the colours and heights of strips mean."""
    painter.setFont(fonts.small)
    painter.setPen(QColor(theme.text_muted))
    fewest, most = legend.labels
    metrics = painter.fontMetrics()
    x, baseline = legend.box.x, legend.box.y + _LEGEND_BASELINE
    painter.drawText(QPointF(x, baseline), fewest)
    x += metrics.horizontalAdvance(fewest) + 2 * MARK_GAP
    used = np.arange(first_shade(legend.most), SHADES)
    step, colours = LEGEND_SCALE / len(used), shade_colours(theme)
    for shade, height in zip(used.tolist(), heights(used, int(MARK_HEIGHT)).tolist(), strict=True):
        painter.fillRect(QRectF(x, baseline - height, ceil(step), height), colours[shade])
        x += step
    painter.drawText(QPointF(x + 2 * MARK_GAP, baseline), most)


def cluster_ground(painter: QPainter, box: Box, theme: Theme, *, stands_out: bool) -> None:
    """Paint the sheaf that a cluster is written on."""
    painter.setPen(QPen(QColor(theme.accent if stands_out else theme.border), 2 if stands_out else 1))
    painter.setBrush(QColor(theme.background))
    left, right = box.x + 0.5, box.right - 0.5
    painter.drawLines([QLineF(left + inset, y, right - inset, y) for inset, y in ((6.0, box.y + 0.5), (3.0, box.y + 2.5))])
    painter.drawRoundedRect(QRectF(left, box.y + 4.5, box.width - 1, box.height - 5), _RADIUS, _RADIUS)


def cluster_words(painter: QPainter, cluster: Cluster, theme: Theme, fonts: Fonts) -> None:
    """Write a cluster's count, its span, the titles that matter most, and how its events lie in time."""
    box = cluster.box
    x, y = box.x + CARD_PADDING + 4, box.y + CARD_PADDING + _BASELINE
    painter.setFont(fonts.date)
    painter.setPen(QColor(theme.text))
    painter.drawText(QPointF(x, y), cluster.label)
    width = painter.fontMetrics().horizontalAdvance(cluster.label)
    painter.setFont(fonts.small)
    painter.setPen(QColor(theme.text_muted))
    painter.drawText(QPointF(x + width, y), f" · {cluster.span}")
    painter.setPen(QColor(theme.text))
    for row, title in enumerate(cluster.titles, start=1):
        painter.drawText(QPointF(x, y + row * (LINE_HEIGHT - 2)), title)
    _cluster_bars(painter, cluster, x, theme)


def _cluster_bars(painter: QPainter, cluster: Cluster, x: float, theme: Theme) -> None:
    counts = np.array(cluster.bars)
    shade = shades(counts, max(cluster.bars))
    high: list[int] = heights(shade, _BARS_HEIGHT).tolist()
    each: list[int] = shade.tolist()
    colours, step, bottom = shade_colours(theme), INNER / len(cluster.bars), cluster.box.bottom - 5
    for number, (one, height) in enumerate(zip(each, high, strict=True)):
        if one >= 0:
            painter.fillRect(QRectF(x + number * step, bottom - height, step - _BAR_GAP, height), colours[one])


def running_ground(painter: QPainter, box: Box, theme: Theme, *, stands_out: bool) -> None:
    """Paint what the label of an event is written on that began before the view: an arrow points there."""
    painter.setPen(QPen(QColor(theme.accent if stands_out else theme.border), 1))
    painter.setBrush(QColor(theme.surface_raised))
    painter.drawRoundedRect(QRectF(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1), _RADIUS, _RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    painter.drawPolygon(
        [QPointF(box.x + 1, box.y + box.height / 2), QPointF(box.x + 6, box.y + 6), QPointF(box.x + 6, box.bottom - 6)]
    )


def more_running_words(painter: QPainter, more: MoreRunning, theme: Theme, fonts: Fonts) -> None:
    """Say how many more events go on from before the view than there is room to name."""
    painter.setFont(fonts.small)
    painter.setPen(QColor(theme.text_muted))
    painter.drawText(QPointF(more.x, more.y + 15), f"+{more.events}")


def running_words(painter: QPainter, running: Running, theme: Theme, fonts: Fonts) -> None:
    """Write such a label's date and title."""
    box = running.box
    y = box.y + 15
    painter.setFont(fonts.date)
    painter.setPen(QColor(theme.accent))
    painter.drawText(QPointF(box.x + PADDING, y), running.date)
    width = painter.fontMetrics().horizontalAdvance(running.date)
    painter.setFont(fonts.small)
    painter.setPen(QColor(theme.text))
    painter.drawText(QPointF(box.x + PADDING + width + 6, y), running.title)
