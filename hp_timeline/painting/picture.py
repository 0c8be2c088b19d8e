"""A whole picture: title, timeline, legend, accounting and source list."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from hp_timeline.catalog.values import Event
from hp_timeline.dating.values import Certainty
from hp_timeline.painting.fonts import Fonts, font
from hp_timeline.painting.labels import Emphasis
from hp_timeline.painting.lanes import paint_headers
from hp_timeline.painting.painter import paint_scene
from hp_timeline.painting.theme import Theme
from hp_timeline.painting.wording import PictureWords, picture_words
from hp_timeline.timeline.headers import COLUMN_WIDTH, Headers, lane_headers
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.layout import lay_out
from hp_timeline.timeline.nearby import span_of_line
from hp_timeline.timeline.scene import Scene
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.timeline.view import START_SPAN, View
from hp_timeline.timeline.words import count_in_words, date_in_words
from hp_timeline.timeline.wrapping import elided

_MARGIN: Final = 24.0
_HEADING: Final = 52.0
_LEGEND: Final = 36.0
_ROW: Final = 20.0
_LIST_SHARE: Final = 0.4
_SMALLEST_FONT: Final = 7


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture shows; ``span`` None is the whole line."""

    index: TimelineIndex
    unreadable: int
    width: int
    height: int
    theme: Theme
    language: str
    title: str
    span: TimeSpan | None
    legend: bool = True
    sources: bool = True


@dataclass(frozen=True, slots=True)
class Composition:
    """A picture laid out: the scene, where it stands, and the rows of the source list."""

    picture: Picture
    scene: Scene
    top: float
    rows: tuple[Event, ...]
    left_out: int
    headers: Headers | None


def compose(picture: Picture, fonts: Fonts) -> Composition:
    """Lay a picture out."""
    top = min(_HEADING, picture.height / 4)
    index, width = picture.index, line_width(picture.index, picture.width)
    span = picture.span or span_of_line(index, width) or START_SPAN
    listed = index.order[index.between(span.start, span.end)].tolist() + index.unplaced.tolist()
    room = max(int(picture.height * _LIST_SHARE // _ROW) - 2, 0)
    rows = tuple(index.table.event(row) for row in (listed if len(listed) <= room else listed[: max(room - 1, 0)]))
    list_height = (len(rows) + 1 + (len(rows) < len(listed))) * _ROW + _MARGIN / 2 if picture.sources else 0.0
    below = (_LEGEND if picture.legend else 0.0) + list_height
    height = max(int(picture.height - top - below), 1)
    measure = fonts.measure()
    scene = lay_out(index, View(span, width, height), measure, picture.language)
    headers = lane_headers(index, height, 0, measure, picture.language)
    return Composition(picture, scene, top, rows, len(listed) - len(rows), headers)


def line_width(index: TimelineIndex, width: int) -> int:
    """Return how much of a picture's width the line has; lanes have their headers beside it."""
    return width if index.lanes is None else max(width - COLUMN_WIDTH, 1)


def paint_picture(painter: QPainter, composition: Composition, fonts: Fonts) -> None:
    """Paint a picture from (0, 0)."""
    picture, theme = composition.picture, composition.picture.theme
    words = picture_words(picture.language)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, picture.width, picture.height), QColor(theme.surface))
    painter.setFont(fonts.heading)
    painter.setPen(QColor(theme.text))
    heading = elided(picture.title, picture.width - 2 * _MARGIN, QFontMetricsF(fonts.heading).horizontalAdvance)
    painter.drawText(QPointF(_MARGIN, composition.top - 18), heading)
    painter.save()
    painter.translate(0, composition.top)
    if composition.headers is not None:
        paint_headers(painter, composition.headers, theme, fonts)
        painter.translate(COLUMN_WIDTH, 0)
    paint_scene(painter, composition.scene, theme, fonts, Emphasis())
    painter.restore()
    y = composition.top + composition.scene.height
    if picture.legend:
        _legend(painter, composition, words, fonts, y)
        y += _LEGEND
    if picture.sources:
        _sources(painter, composition, words, fonts, y)


def _legend(painter: QPainter, composition: Composition, words: PictureWords, fonts: Fonts, y: float) -> None:
    picture, theme = composition.picture, composition.picture.theme
    painter.setFont(fonts.small)
    metrics = QFontMetricsF(fonts.small)
    x, baseline = _MARGIN, y + 24
    painter.setPen(QColor(theme.text_muted))
    painter.drawText(QPointF(x, baseline), words.legend)
    x += metrics.horizontalAdvance(words.legend) + 20
    certainties = (
        (Certainty.CERTAIN, words.certain),
        (Certainty.PROBABLE, words.probable),
        (Certainty.POSSIBLE, words.possible),
    )
    for certainty, label in certainties:
        colour = QColor(theme.accent)
        painter.setPen(QPen(colour, 1))
        colour.setAlphaF({Certainty.CERTAIN: 1.0, Certainty.PROBABLE: 0.75, Certainty.POSSIBLE: 0.0}[certainty])
        painter.setBrush(colour)
        painter.drawRect(QRectF(x + 0.5, baseline - 8.5, 18, 8))
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(QPointF(x + 24, baseline), label)
        x += 24 + metrics.horizontalAdvance(label) + 16
    counts = _accounting(composition, words)
    right = picture.width - _MARGIN - metrics.horizontalAdvance(counts)
    if right > x:
        painter.drawText(QPointF(right, baseline), counts)


def _accounting(composition: Composition, words: PictureWords) -> str:
    counts, language = composition.scene.accounting, composition.picture.language
    parts = (
        (words.drawn, counts.in_view),
        (words.outside, counts.before + counts.after + counts.beyond),
        (words.hidden, counts.hidden),
        (words.undated, counts.undated),
        (words.unreadable, composition.picture.unreadable),
    )
    told = ((text, count_in_words(count, language)) for text, count in parts if count or text is words.drawn)
    return " · ".join(text.format(count=count) for text, count in told)


def _sources(painter: QPainter, composition: Composition, words: PictureWords, fonts: Fonts, y: float) -> None:
    picture, theme = composition.picture, composition.picture.theme
    painter.setFont(fonts.date)
    painter.setPen(QColor(theme.text))
    baseline = y + 15
    painter.drawText(QPointF(_MARGIN, baseline), words.sources if composition.rows else words.nothing)
    dates = [date_in_words(event.edtf, picture.language) for event in composition.rows]
    measure = QFontMetricsF(fonts.small).horizontalAdvance
    column = _MARGIN + max((measure(date) for date in dates), default=0.0) + 16
    for date, event in zip(dates, composition.rows, strict=True):
        baseline += _ROW
        painter.setFont(fonts.small)
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(QPointF(_MARGIN, baseline), date)
        title_font = _fitting(event.title, picture.width - column - _MARGIN)
        painter.setFont(title_font)
        painter.setPen(QColor(theme.text))
        painter.drawText(QPointF(column, baseline), event.title)
        x = column + QFontMetricsF(title_font).horizontalAdvance(event.title) + 12
        painter.setFont(fonts.small)
        painter.setPen(QColor(theme.text_muted))
        painter.drawText(QPointF(x, baseline), elided(event.source, picture.width - _MARGIN - x, measure))
    if composition.left_out:
        painter.setFont(fonts.small)
        painter.setPen(QColor(theme.text_muted))
        left_out = words.more.format(count=count_in_words(composition.left_out, picture.language))
        painter.drawText(QPointF(_MARGIN, baseline + _ROW), left_out)


def _fitting(text: str, width: float) -> QFont:
    """Return the font of a title in the list: smaller where the picture is narrow, so that a title stands whole."""
    full = 13
    needed = QFontMetricsF(font(full, QFont.Weight.Medium)).horizontalAdvance(text)
    pixels = full if needed <= width else max(int(full * width / needed), _SMALLEST_FONT)
    return font(pixels, QFont.Weight.Medium)
