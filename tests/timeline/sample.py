"""Lines of events for the timeline's tests."""

from collections.abc import Sequence

import numpy as np

from hp_timeline.catalog.values import Event
from hp_timeline.dating.values import Certainty, Kind
from hp_timeline.timeline.events import PLACED, EventTable
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.memory import Measure
from hp_timeline.timeline.strands import Strand
from hp_timeline.timeline.texts import Texts


def letter_widths(text: str) -> float:
    return 7.0 * len(text)


MEASURE = Measure(letter_widths, letter_widths)


def event(name: str, edtf: str, certainty: Certainty = Certainty.CERTAIN) -> Event:
    return Event(name, name, f"The title of the event {name}", "The Harbour Post", edtf, Kind.REPORTED, certainty)


def line(values: Sequence[str]) -> TimelineIndex:
    return TimelineIndex.of(event(f"e{number}", value) for number, value in enumerate(values))


def strand_of(rows: Sequence[tuple[int, int, int]]) -> Strand:
    """Return the strand of events given by start, length in seconds and importance."""
    count = len(rows)
    names = Texts.of(f"e{number}" for number in range(count))
    starts, lengths, weights = (np.array([row[column] for row in rows], dtype=np.int64) for column in range(3))
    plain = np.zeros(count, dtype=np.uint8)
    table = EventTable(
        names, names, names, names, names, starts, starts + lengths, plain + np.uint8(PLACED), plain, plain, plain,
        weights.astype(np.uint32), np.arange(count, dtype=np.uint32), names, names,
    )  # fmt: skip
    return TimelineIndex.of_table(table).whole
