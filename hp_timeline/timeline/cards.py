"""The words and places of cards and of the clusters below them."""

from typing import Final

from hp_timeline.timeline.marks import stem_of
from hp_timeline.timeline.memory import CardText, Frame
from hp_timeline.timeline.scene import Box, Card, Cluster
from hp_timeline.timeline.tiles import (
    CARD_GAP,
    CARD_PADDING,
    CARD_WIDTH,
    CLUSTER_HEIGHT,
    STEM_INSET,
    Grid,
    TileCard,
    TileCluster,
)
from hp_timeline.timeline.words import capitalised, count_in_words, date_in_words, span_in_words
from hp_timeline.timeline.wrapping import elided, wrapped

_STRIPE: Final = 4.0
_LEAST_SOURCE: Final = 40.0
INNER: Final = CARD_WIDTH - 2 * CARD_PADDING - _STRIPE
"""Pixels that a card has for a line of text."""
_STEM_AIR: Final = 6.0


def card(frame: Frame, held: TileCard, box: Box, lines: int) -> Card:
    """Return an event's card in its box, with so many title lines, tied to its mark."""
    key = (frame.band.lane, held.place, lines, frame.language)
    text = frame.memory.texts.get(key, lambda: _text(frame, held.place, lines))
    stem = stem_of(held.start, held.end, frame.scale, STEM_INSET)
    stem = min(max(stem, box.x + _STEM_AIR), box.x + CARD_WIDTH - _STEM_AIR)
    return Card(text.event, box, text.date, text.source, text.title, stem, frame.band.marks.y(held.row), text.indent)


def _text(frame: Frame, position: int, lines: int) -> CardText:
    table, row, measure = frame.line.table, frame.line.order.item(position), frame.measure
    date = elided(capitalised(date_in_words(table.values[row], frame.language)), INNER, measure.small)
    indent = measure.small(date)
    room = INNER - indent - measure.small(" · ")
    source = elided(table.sources[row], room, measure.small) if room > _LEAST_SOURCE else ""
    return CardText(table.ids[row], date, source, wrapped(table.titles[row], INNER, lines, measure.title), indent)


def chosen_card(frame: Frame, position: int, grid: Grid) -> Card:
    """Return the card of the chosen event in the top tier of a grid, wholly in view."""
    index = frame.line
    start, end = index.place_at(position)
    left = max(0.0, min(frame.scale.x(start) - STEM_INSET, frame.scale.width - CARD_WIDTH))
    held = TileCard(position, 0.0, 0, start, end, index.table.rows.item(index.order.item(position)))
    return card(frame, held, Box(left, frame.band.top + grid.top_of(grid.tiers - 1), CARD_WIDTH, grid.card_height), grid.lines)


def cluster(frame: Frame, held: TileCluster, x: float) -> Cluster:
    """Return a cluster as it stands below the cards, at ``x``."""
    box = Box(x, frame.band.top + frame.band.room - CLUSTER_HEIGHT - CARD_GAP, CARD_WIDTH, CLUSTER_HEIGHT)
    key = ("cluster", frame.band.lane, held.first, held.last, held.best, frame.language)
    span, *titles = frame.memory.lines.get(key, lambda: _cluster_words(frame, held))
    label = f"+{count_in_words(held.size, frame.language)}"
    places = (held.start, held.end, held.size, held.first, held.last)
    return Cluster(box, frame.band.lane, *places, label, span, tuple(titles), held.bars)


def _cluster_words(frame: Frame, held: TileCluster) -> tuple[str, ...]:
    index = frame.line
    first, last = (index.folds.unfolded(index.place_at(place)[0]) for place in (held.first, held.last))
    span = span_in_words(first, last, frame.language)
    return span, *(elided(index.title(place), INNER, frame.measure.small) for place in held.best)
