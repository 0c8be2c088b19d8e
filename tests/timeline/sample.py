"""Lines of events for the timeline's tests."""

from collections.abc import Sequence

from hp_timeline.catalog.values import Event
from hp_timeline.dating.values import Certainty, Kind
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.memory import Measure


def letter_widths(text: str) -> float:
    return 7.0 * len(text)


MEASURE = Measure(letter_widths, letter_widths)


def event(name: str, edtf: str, certainty: Certainty = Certainty.CERTAIN) -> Event:
    return Event(name, name, f"The title of the event {name}", "The Harbour Post", edtf, Kind.REPORTED, certainty)


def line(values: Sequence[str]) -> TimelineIndex:
    return TimelineIndex.of(event(f"e{number}", value) for number, value in enumerate(values))
