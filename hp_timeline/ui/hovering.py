"""What the card beside the pointer says, of an event, a cluster and a fold; a screen reader hears the same."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from hp_timeline.painting.hover import HoverCard
from hp_timeline.timeline.fold_words import length_in_words
from hp_timeline.timeline.folds import Fold
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.scene import Cluster, Scene
from hp_timeline.timeline.words import capitalised, date_in_words, precision_in_words, span_in_words

_MOST: Final = 10


def event_card(index: TimelineIndex, event_id: str | None, language: str) -> HoverCard | None:
    """Return the card of an event; None for one that is not on the line."""
    position = index.position(event_id)
    if position is None:
        return None
    event = index.event(position)
    known = precision_in_words(event.edtf, language)
    return HoverCard(event.title, (f"{date_in_words(event.edtf, language)} ({known})", event.source))


def cluster_card(index: TimelineIndex, cluster: Cluster, scene: Scene, language: str) -> HoverCard:
    """Return the card of a cluster: its count and span, and the first ten of its events."""
    carded = {card.event for card in scene.cards}
    lines: list[str] = []
    lane = index.lane(cluster.lane)
    for position in range(cluster.first, cluster.last + 1):
        event = lane.event(position)
        if event.id not in carded:
            lines.append(f"{capitalised(date_in_words(event.edtf, language))} · {event.title}")
        if len(lines) == _MOST:
            break
    rest = cluster.count - len(lines)
    return HoverCard(f"{cluster.label} · {cluster.span}", (*lines, "…") if rest > 0 else tuple(lines), 1)


def fold_card(fold: Fold, language: str) -> HoverCard:
    """Return the card of a fold: how long it is, from when to when, and that a click opens it."""
    heading = QCoreApplication.translate("TimelineCanvas", "{0} without any event")
    told = QCoreApplication.translate("TimelineCanvas", "Drawn short; a click unfolds it.")
    span = capitalised(span_in_words(fold.start, fold.end, language))
    return HoverCard(heading.format(length_in_words(fold.end - fold.start, language)), (span, told))
